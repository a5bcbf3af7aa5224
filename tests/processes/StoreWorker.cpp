// SPDX-License-Identifier: GPL-3.0-or-later
// A process at work on a store that a test made (services/House.h), to be killed or to work beside others. Each line on standard
// output acknowledges something durable; it is written when the call has returned and not before.
//
//   store_worker life FOLDER            entry, review and filing without end
//   store_worker many FOLDER LOGIN N [PAUSE]  N submissions by one person, PAUSE ms between them
//   store_worker gap FOLDER NAME ACT    one act, killed (SIGKILL, by itself) in the gap NAME between two files' commits
#include "services/Devices.h"
#include "services/House.h"
#include "store/DeviceMemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

StorePaths g_paths;
StoreEnvironment g_environment;

void acknowledge(const char *what, Id id)
{
    std::printf("%s %lld\n", what, static_cast<long long>(id));
    std::fflush(stdout);
}

std::unique_ptr<Session> enter(const char *login)
{
    return std::move(logIn(g_paths, g_environment, QLatin1String(login), House::ownPassword(QLatin1String(login))).session);
}

RecordContent talk(qint64 now, const QString &subject)
{
    RecordContent content;
    content.form = FormKind::Call;
    content.channel = Channel::Mobile;
    content.subject = subject;
    content.parties = { { PartyRole::Caller, QStringLiteral("李强"), QStringLiteral("021-68881234"), {}, NoId, 0, 0 },
        { PartyRole::Callee, QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("恒达物流"), NoId, 0, 0 } };
    content.startedAt = now - HourMs;
    content.endedAt = now - HourMs + 5 * MinuteMs;
    content.summary = QStringLiteral("第二批货十二月五日前到港");
    content.reason = ManualReason::RecordingFailed;
    return content;
}

int life()
{
    const auto li = enter("li");
    const auto head = enter("head");
    const auto officer = enter("officer");
    QTemporaryDir scratch;
    QFile file(scratch.filePath(QStringLiteral("attachment.bin")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(2'500'000, 'x')) < 0)
        return 1;
    file.close();
    std::puts("ready 0");
    std::fflush(stdout);
    for (int i = 0;; ++i) {
        RecordContent content = talk(li->now(), QStringLiteral("第%1通").arg(i));
        const Id id = saveDraft(*li, NoId, content);
        acknowledge("draft", id);
        if (i % 3 == 1) {
            content.attachments.append(attachFile(*li, id, file.fileName()));
            (void)saveDraft(*li, id, content);
        }
        (void)submitDraft(*li, id);
        acknowledge("submitted", id);
        if (i % 4 == 2) {
            returnRecord(*head, openRecordForReading(*head, id).seen(), { QStringLiteral("请补充地点"), {} });
            acknowledge("returned", id);
            Draft draft = correctReturned(*li, id);
            draft.content.place = QStringLiteral("上海");
            (void)saveDraft(*li, id, draft.content);
            (void)submitDraft(*li, id);
            acknowledge("submitted", id);
        }
        approveRecord(*head, openRecordForReading(*head, id).seen());
        acknowledge("approved", id);
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
        acknowledge("filed", id);
    }
}

int many(const char *login, int count, int pauseMs)
{
    const auto session = enter(login);
    qint64 longest = 0;
    for (int i = 0; i < count; ++i) {
        const Id id = saveDraft(*session, NoId, talk(session->now(), QStringLiteral("%1 的第%2通").arg(QLatin1String(login)).arg(i)));
        QElapsedTimer time;
        time.start();
        (void)submitDraft(*session, id);
        longest = qMax(longest, time.elapsed());
        acknowledge("submitted", id);
        QThread::msleep(static_cast<unsigned long>(pauseMs));
    }
    logOut(*session);
    acknowledge("longest", longest);
    return 0;
}

int gap(const QByteArray &name, const QByteArray &act)
{
    bool armed = false;
    g_environment.gap = [&](const char *here) {
        if (armed && name == here)
            ::raise(SIGKILL);
    };
    const auto li = enter("li");
    const auto head = enter("head");
    const auto officer = enter("officer");
    const auto admin = enter("admin");
    const auto boss = enter("boss");
    const auto make = [&] { return saveDraft(*li, NoId, talk(li->now(), QStringLiteral("间隙"))); };
    const auto submitted = [&] {
        const Id id = make();
        (void)submitDraft(*li, id);
        return id;
    };
    const auto approved = [&] {
        const Id id = submitted();
        approveRecord(*head, openRecordForReading(*head, id).seen());
        return id;
    };
    const auto person = [&](const char *login) { return admin->state().personByLogin(QLatin1String(login))->id; };
    if (act == "submit") {
        const Id id = make();
        armed = true;
        (void)submitDraft(*li, id);
    } else if (act == "approve") {
        const Seen seen = openRecordForReading(*head, submitted()).seen();
        armed = true;
        approveRecord(*head, seen);
    } else if (act == "return") {
        const Seen seen = openRecordForReading(*head, submitted()).seen();
        armed = true;
        returnRecord(*head, seen, { QStringLiteral("补充"), {} });
    } else if (act == "withdraw") {
        const Id id = submitted();
        armed = true;
        withdrawRecord(*li, id);
    } else if (act == "file") {
        const Seen seen = openRecordForReading(*officer, approved()).seen();
        armed = true;
        fileRecord(*officer, seen);
    } else if (act == "account") {
        armed = true;
        Secret initial;
        (void)createAccount(*admin, { QStringLiteral("fresh") + QString::number(::getpid()), QStringLiteral("新人"), admin->person().department, false }, &initial);
    } else if (act == "activate") {
        Secret initial;
        const QString login = QStringLiteral("fresh") + QString::number(::getpid());
        (void)createAccount(*admin, { login, QStringLiteral("新人"), admin->person().department, false }, &initial);
        armed = true;
        LoginOutcome outcome = logIn(g_paths, g_environment, login, initial);
        (void)completeFirstLogin(g_paths, g_environment, login, std::move(*outcome.firstLogin), House::secret("words of a new person 7"));
    } else if (act == "password") {
        armed = true;
        changePassword(*li, House::ownPassword(QStringLiteral("li")), House::ownPassword(QStringLiteral("li")));
    } else if (act == "remember") {
        armed = true;
        rememberThisComputer(*li);
    } else if (act == "device removed") {
        rememberThisComputer(*li);
        armed = true;
        removeDevice(*admin, li->me(), li->person().devices.constFirst().id);
    } else if (act == "role") {
        const Id proposal = proposeRole(*admin, { person("sun"), Role::Officer, NoId });
        armed = true;
        decideRole(*boss, proposal, true);
    } else if (act == "revoke") {
        armed = true;
        revokeRole(*admin, { person("officer2"), Role::Officer, NoId });
    } else if (act == "login") {
        armed = true;
        (void)enter("chen");
    } else if (act == "department") {
        armed = true;
        (void)createDepartment(*admin, QStringLiteral("部门%1").arg(::getpid()));
    } else {
        return 2;
    }
    acknowledge("done", 0);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QByteArray mode = argv[1];
    g_paths.folder = QString::fromLocal8Bit(argv[2]);
    g_environment.clock = std::make_shared<SystemClock>();
    g_environment.heads = std::make_shared<ProcessHeadMemory>(true);
    g_environment.devices = std::make_shared<ProcessDeviceMemory>();
    try {
        if (mode == "life")
            return life();
        if (mode == "many" && (argc == 5 || argc == 6))
            return many(argv[3], QByteArray(argv[4]).toInt(), argc == 6 ? QByteArray(argv[5]).toInt() : 0);
        if (mode == "gap" && argc == 5)
            return gap(argv[3], argv[4]);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 2;
}
