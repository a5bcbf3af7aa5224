// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "services/Drafts.h"
#include "services/JournalReading.h"
#include "services/Login.h"
#include "services/People.h"
#include "services/Reading.h"
#include "services/Review.h"
#include "services/Submission.h"
#include "store/Founding.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <map>

namespace tongjian::test
{

/// A clock that stands until it is moved.
class StillClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override { return time; }
    qint64 time = 1795424400000; // 2026-11-23 09:00 UTC
};

/// Today at ten, as the machine's clock has it.
[[nodiscard]] inline qint64 todayAtTen()
{
    return QDateTime(QDate::currentDate(), QTime(10, 0)).toMSecsSinceEpoch();
}

/// A small company with everybody in it: people by login, everyone activated with password ownPassword(LOGIN).
class House
{
public:
    /// Founded when the clock stands by itself, or @p at: for what also looks at the machine's own clock, near to that, or the
    /// house's clock would be in doubt days later.
    explicit House(SuiteId suite = SuiteId::Gm, qint64 at = StillClock().time)
        : clock(std::make_shared<StillClock>())
        , heads(std::make_shared<ProcessHeadMemory>(true))
    {
        clock->time = at;
        paths.folder = folder.filePath(QStringLiteral("Test.tongjian"));
        environment.clock = clock;
        environment.heads = heads;
        FoundingPlan plan;
        plan.company = QStringLiteral("测试有限公司");
        plan.suite = suite;
        plan.cost = { 64, 1, 1 }; // cheap: these passwords protect nothing
        plan.retentionMonths = { { RecordClass::Voice, 36 }, { RecordClass::Text, 60 }, { RecordClass::Multimedia, 36 } };
        plan.departments = { QStringLiteral("销售部"), QStringLiteral("信息管理部"), QStringLiteral("总经理办公室") };
        const auto add = [&](const char *login, const char *name, int department, RoleSet roles) {
            plan.persons.push_back({ QString::fromLatin1(login), QString::fromUtf8(name), department, roles, secret("initial password") });
        };
        add("admin", "周安", 1, { Role::SecurityAdministrator });
        add("officer", "郑档", 1, { Role::Officer });
        add("officer2", "冯存", 1, { Role::Officer });
        add("auditor", "沈计", 1, { Role::Auditor });
        add("boss", "赵总", 2, { Role::Executive });
        add("head", "王芳", 0, { Role::Head });
        add("li", "李强", 0, {});
        add("sun", "孙伟", 0, {});
        add("chen", "陈静", 2, {});
        add("wu", "吴磊", 2, {}); // nothing hangs on these two
        add("gone", "钱进", 2, {});
        plan.founderPassword = passwordOf(QStringLiteral("admin"));
        founding = foundStore(paths, environment, plan);
        for (size_t i = 0; i < plan.persons.size(); ++i)
            ids[plan.persons[i].login] = founding.persons[qsizetype(i)];
        sales = founding.departments[0];
        for (size_t i = 1; i < plan.persons.size(); ++i)
            activate(plan.persons[i].login);
    }

    static Secret secret(const char *text) { return Secret::copyOf(QByteArrayView(text)); }
    static Secret passwordOf(const QString &login) { return Secret::copyOf(QByteArrayLiteral("pass phrase of ") + login.toUtf8() + "~9"); }

    void activate(const QString &login, const Secret &initial = secret("initial password"))
    {
        LoginOutcome outcome = logIn(paths, environment, login, initial);
        (void)completeFirstLogin(paths, environment, login, std::move(*outcome.firstLogin), Secret::copyOf(QByteArrayLiteral("pass phrase 0f my own +") + QByteArray::number(login.size()) + login.toUtf8().toHex()));
    }
    static Secret ownPassword(const QString &login)
    {
        if (login == QStringLiteral("admin"))
            return passwordOf(login);
        return Secret::copyOf(QByteArrayLiteral("pass phrase 0f my own +") + QByteArray::number(login.size()) + login.toUtf8().toHex());
    }
    std::unique_ptr<Session> as(const char *login) { return as(QString::fromLatin1(login)); }
    std::unique_ptr<Session> as(const QString &login)
    {
        clock->time += 1000;
        return std::move(logIn(paths, environment, login, ownPassword(login)).session);
    }

    [[nodiscard]] RecordContent call(const QString &subject = QStringLiteral("供应商交货电话")) const
    {
        RecordContent content;
        content.form = FormKind::Call;
        content.channel = Channel::FixedLine;
        content.subject = subject;
        content.parties = { { PartyRole::Caller, QStringLiteral("李强"), QStringLiteral("021-68881234"), {}, ids.at(QStringLiteral("li")), 0, 0 },
            { PartyRole::Callee, QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("恒达物流"), NoId, 0, 0 } };
        content.startedAt = clock->time - HourMs;
        content.endedAt = clock->time - HourMs + 18 * MinuteMs;
        content.direction = Direction::Outgoing;
        content.summary = QStringLiteral("对方确认第二批货十二月五日前到港");
        content.body = QStringLiteral("因台风顺延不超过三天；付款节点不变。姓名含𠮷与㐂。");
        content.place = QStringLiteral("上海总部三楼会议室");
        content.reason = ManualReason::RecordingFailed;
        return content;
    }
    /// Submitted by li; returns its id.
    Id submitted(Session &session, const QString &subject = QStringLiteral("供应商交货电话"))
    {
        const Id id = saveDraft(session, NoId, call(subject));
        (void)submitDraft(session, id);
        return id;
    }

    QTemporaryDir folder;
    StorePaths paths;
    StoreEnvironment environment;
    std::shared_ptr<StillClock> clock;
    std::shared_ptr<ProcessHeadMemory> heads;
    FoundingResult founding;
    std::map<QString, Id> ids;
    Id sales = NoId;
};

} // namespace tongjian::test

/// Passes when @p expression throws an Error of @p expected.
#define EXPECT_ERROR(expression, expected)                                                                                                \
    do {                                                                                                                                  \
        bool thrown = false;                                                                                                              \
        try {                                                                                                                             \
            (void)(expression);                                                                                                           \
        } catch (const tongjian::Error &error) {                                                                                          \
            thrown = true;                                                                                                                \
            QVERIFY2(error.code() == (expected), error.what());                                                                           \
        }                                                                                                                                 \
        QVERIFY2(thrown, "no Error was thrown by " #expression);                                                                          \
    } while (false)
