// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoCompany.h"

#include "AddressBook.h"
#include "Backups.h"
#include "BatchCapture.h"
#include "Correcting.h"
#include "Deciding.h"
#include "DemoDisposition.h"
#include "DemoTexts.h"
#include "Drafts.h"
#include "Explanations.h"
#include "Fulfilling.h"
#include "Grants.h"
#include "Holds.h"
#include "JournalReading.h"
#include "Login.h"
#include "People.h"
#include "Retention.h"
#include "Review.h"
#include "Submission.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/FailureSpool.h"
#include "store/Founding.h"
#include "store/RecordPages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <random>

namespace tongjian
{

namespace
{

const QString Company = QStringLiteral("银河科技有限公司");
const QString Password = QStringLiteral("Yinhe demo 2026"); // public: the demo shows it
constexpr qint64 ByHandAtMost = 400; // each takes as long as some hundred collected ones
constexpr qint64 StoryMs = 200 * DayMs; // longer than the shortest period, so that something is due
constexpr qint64 PlansAgeMs = 10 * DayMs;

// The company's own time: moved forward by what happens in it, so that every entry is signed at its hour.
class StoryClock final : public Clock
{
public:
    explicit StoryClock(qint64 start)
        : m_now(start)
    {
    }
    [[nodiscard]] qint64 now() const override { return m_now; }
    void advanceTo(qint64 time) { m_now = qMax(m_now + 1, time); }

private:
    qint64 m_now;
};

// Nobody of this company enters records at night or on a weekend.
qint64 inOfficeHours(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const int weekday = time.date().dayOfWeek();
    const QDate day = weekday > Qt::Friday ? time.date().addDays(Qt::Sunday + 1 - weekday) : time.date();
    return QDateTime(day, QTime(9, 0)).toMSecsSinceEpoch() + time.time().msecsSinceStartOfDay() * 9 / 24;
}

class Story
{
public:
    Story(const StorePaths &paths, const StoreEnvironment &environment, const DemoOptions &options, const Progress &progress)
        : m_paths(paths)
        , m_options(options)
        , m_progress(progress)
        , m_random(options.seed)
        , m_end(environment.clock->now())
        , m_clock(std::make_shared<StoryClock>(m_end - StoryMs))
        , m_environment(environment)
    {
        m_environment.clock = m_clock;
        // A made-up company is nothing that a keychain should remember forty logins of.
        m_environment.heads = std::make_shared<ProcessHeadMemory>(true);
    }

    void write()
    {
        found();
        const qint64 byHand = qMin(m_options.records, ByHandAtMost);
        const qint64 collected = m_options.records - byHand;
        for (qint64 i = 0; i < byHand; ++i) {
            // Evenly over the story, the last ones a few days and hours old.
            const qint64 at = m_end - StoryMs + DayMs + (StoryMs - DayMs - 2 * HourMs) * i / qMax<qint64>(1, byHand);
            m_clock->advanceTo(qMin(inOfficeHours(at), m_end - 2 * HourMs));
            collectUpTo(collected * (i + 1) / byHand, i + 1 == byHand);
            if (m_clock->now() > m_end - PlansAgeMs)
                planBackups();
            tellRecord(byHand - i);
            if (m_progress && !m_progress(m_collected + i + 1, m_options.records))
                throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Demo", "Stopped. The unfinished demo company was removed."));
        }
        writeCollected();
        finish();
        for (auto &[login, session] : m_sessions)
            logOut(*session);
        if (m_environment.heads)
            m_environment.heads->flush();
    }

private:
    [[nodiscard]] size_t pick(size_t count) { return size_t(m_random() % count); }

    void found()
    {
        FoundingPlan plan;
        plan.company = Company;
        plan.suite = m_options.suite;
        if (m_options.cheapPasswords)
            plan.cost = { 1024, 1, 1 };
        plan.retentionMonths = { { RecordClass::Voice, 36 }, { RecordClass::Text, 60 }, { RecordClass::Multimedia, 36 } };
        for (const char *name : demo::departments())
            plan.departments += QString::fromUtf8(name);
        const QByteArray password = Password.toUtf8();
        for (const demo::DemoPerson &person : demo::people()) {
            plan.persons.push_back({ QString::fromLatin1(person.login), QString::fromUtf8(person.name), person.department, person.roles,
                Secret::copyOf(QByteArrayLiteral("first ") + password) });
        }
        plan.founderPassword = Secret::copyOf(password);
        const FoundingResult founded = foundStore(m_paths, m_environment, plan);
        for (size_t i = 0; i < plan.persons.size(); ++i) {
            const QString login = plan.persons[i].login;
            m_ids[login] = founded.persons[qsizetype(i)];
            m_clock->advanceTo(m_clock->now() + 3 * MinuteMs);
            // The last of the list never logged in: something for the administrator to see.
            if (int(i) == plan.founder || i + 1 == plan.persons.size())
                continue;
            LoginOutcome outcome = logIn(m_paths, m_environment, login, Secret::copyOf(QByteArrayLiteral("first ") + password));
            m_sessions[login] = completeFirstLogin(m_paths, m_environment, login, std::move(*outcome.firstLogin), Secret::copyOf(password));
        }
    }

    Session &as(const QString &login)
    {
        auto &session = m_sessions[login];
        if (!session)
            session = std::move(logIn(m_paths, m_environment, login, Secret::copyOf(Password.toUtf8())).session);
        return *session;
    }

    QString headOf(int department) const
    {
        for (const demo::DemoPerson &person : demo::people()) {
            if (person.department == department && person.roles.contains(Role::Head))
                return QString::fromLatin1(person.login);
        }
        return {};
    }

    RecordContent talkOf(const demo::DemoPerson &author)
    {
        const demo::DemoTalk &talk = demo::talks()[pick(demo::talks().size())];
        RecordContent content;
        content.form = talk.form;
        content.channel = talk.channel;
        content.subject = QString::fromUtf8(talk.subject);
        const QList<PartyRole> roles = partyRolesOf(talk.form);
        const bool outgoing = pick(2) == 0;
        Party own { roles.at(outgoing ? 0 : 1), QString::fromUtf8(author.name), {}, Company, m_ids[QString::fromLatin1(author.login)], 0, 0 };
        Party other { roles.at(outgoing ? 1 : 0), QString::fromUtf8(talk.other), QString::fromUtf8(talk.address), QString::fromUtf8(talk.organisation), NoId, 0, 0 };
        if (talk.form == FormKind::Voicemail) {
            own.role = PartyRole::Recipient;
            other.role = PartyRole::Caller;
        }
        if (talk.channel == Channel::FixedLine || talk.channel == Channel::Mobile || talk.channel == Channel::Sms)
            own.address = QStringLiteral("021-6888-%1").arg(1000 + int(pick(9000)));
        if (talk.channel == Channel::Email)
            own.address = QString::fromLatin1(author.login) + QStringLiteral("@galaxy.example");
        content.parties = outgoing ? QList<Party> { own, other } : QList<Party> { other, own };
        // Now and then somebody enters a talk days after it took place.
        const qint64 ago = pick(7) == 0 ? qint64(2 + pick(3)) * DayMs : qint64(10 + pick(180)) * MinuteMs;
        content.startedAt = (m_clock->now() - ago) / MinuteMs * MinuteMs;
        if (facts(Field::EndedAt).forms & maskOf(talk.form))
            content.endedAt = content.startedAt + qint64(40 + pick(1500)) * SecondMs;
        if (content.endedAt > m_clock->now())
            content.endedAt = m_clock->now();
        if (talk.form == FormKind::Call)
            content.direction = outgoing ? Direction::Outgoing : Direction::Incoming;
        content.summary = QString::fromUtf8(talk.summary);
        content.body = QString::fromUtf8(talk.body);
        content.place = QString::fromUtf8(talk.place);
        content.reason = talk.reason;
        if (talk.reason == ManualReason::Other)
            content.reasonText = QStringLiteral("总机未录音");
        if (talk.form == FormKind::Voicemail)
            content.mailbox = QStringLiteral("客服热线 8008");
        if (talk.form == FormKind::FileTransfer) {
            content.tool = QStringLiteral("对方网盘");
            content.files = { { QStringLiteral("验收报告.pdf"), 1203456, {} }, { QStringLiteral("附图.zip"), 20480000, {} } };
        }
        if (pick(4) == 0)
            content.relatedMatter = QStringLiteral("合同 YH-2026-%1").arg(100 + int(pick(60)));
        content.confidentiality = pick(5) == 0 ? Confidentiality::Confidential : Confidentiality::Internal;
        return content;
    }

    const demo::DemoPerson &someAuthor()
    {
        // The talkative part of the house.
        static constexpr size_t Authors[] = { 8, 9, 10, 11, 14, 15, 19, 20, 27, 28, 7 };
        return demo::people()[Authors[pick(std::size(Authors))]];
    }

    Seen seenOf(Session &session, Id record)
    {
        const auto row = Records(session.store().records()).find(record);
        return { record, row->revision, row->commitment };
    }

    // One record; @p left counts down to the newest, so that the last ones are still under way.
    void tellRecord(qint64 left)
    {
        const demo::DemoPerson &author = someAuthor();
        Session &session = as(QString::fromLatin1(author.login));
        const Id id = saveDraft(session, NoId, talkOf(author));
        const bool fresh = left <= qMax<qint64>(24, qMin(m_options.records, ByHandAtMost) / 20);
        const size_t fate = pick(20);
        if (fresh && fate == 0)
            (void)saveDraft(session, NoId, talkOf(author)); // and one that was left unfinished
        (void)submitDraft(session, id);
        later();
        if (fate == 1) {
            withdrawRecord(session, id);
            return;
        }
        if (fresh && fate < 10)
            return; // waits for its head
        const bool headsOwn = author.roles.contains(Role::Head);
        Session &head = as(headsOwn ? QStringLiteral("zhengdang") : headOf(author.department));
        if (fate == 2 || (fresh && fate == 10)) {
            const QString words = QString::fromUtf8(demo::remarks()[pick(demo::remarks().size())]);
            returnRecord(head, seenOf(head, id), { words, { { Field::Place, QStringLiteral("请写明地点") } } });
            later();
            if (fresh)
                return; // waits for its author
            Draft draft = correctReturned(session, id);
            draft.content.place = QStringLiteral("上海总部 5 楼 503");
            (void)saveDraft(session, id, draft.content);
            (void)submitDraft(session, id);
            later();
        }
        if (fate == 3) {
            rejectRecord(head, seenOf(head, id), { QStringLiteral("与工作无关，不作为通讯记录。"), {} });
            return;
        }
        Session &officer = as(pick(3) == 0 ? QStringLiteral("fengcun") : QStringLiteral("zhengdang"));
        if (!headsOwn) {
            approveRecord(head, seenOf(head, id));
            later();
        }
        if (fresh && fate < 15 && !headsOwn)
            return; // waits for an officer
        fileRecord(officer, seenOf(officer, id));
    }

    void later() { m_clock->advanceTo(m_clock->now() + qint64(1 + pick(8)) * MinuteMs); }

    // What no person enters: text messages of the company's own tools, in batches of one signed entry each. A batch is sealed beside
    // what is told next, and written when the one after it is on its way.
    void collectUpTo(qint64 count, bool last)
    {
        constexpr qint64 BatchSize = 2000;
        while (m_collected + (last ? 1 : BatchSize) <= count) {
            std::vector<CapturedRecord> batch(size_t(qMin(BatchSize, count - m_collected)));
            for (CapturedRecord &captured : batch) {
                const demo::DemoPerson &author = someAuthor();
                captured.content = talkOf(author);
                captured.owner = m_ids[QString::fromLatin1(author.login)];
            }
            m_collected += qint64(batch.size());
            QFuture<std::vector<SealedCapture>> next = sealBatch(collector(), std::move(batch));
            m_clock->advanceTo(m_clock->now() + SecondMs); // ids hold the moment: those of other sessions fall outside of the batch's
            writeCollected();
            m_sealing = std::move(next);
        }
    }

    void writeCollected()
    {
        if (m_sealing.isValid())
            (void)commitBatch(collector(), m_sealing.takeResult());
    }

    Session &collector() { return as(QStringLiteral("zhengdang")); }

    // Something that waits for everyone.
    void finish()
    {
        m_clock->advanceTo(m_end - 90 * MinuteMs);
        // A story with few records has gaps of days, after which a clock is in doubt.
        if (Session &auditor = as(QStringLiteral("shenji")); clockState(auditor).doubt != ClockDoubt::None)
            acceptClock(auditor);
        // By these, imported mail finds its people.
        for (const demo::DemoPerson &person : demo::people()) {
            const QString login = QString::fromLatin1(person.login);
            setAddresses(as(QStringLiteral("zhengdang")), m_ids[login], { { login + QStringLiteral("@galaxy.example"), {}, {} } });
        }
        (void)proposeRole(as(QStringLiteral("zhouan")), { m_ids[QStringLiteral("weilai")], Role::Officer, NoId });
        const StoreDescription description = StoreDescription::read(m_paths);
        for (int i = 0; i < 2; ++i) {
            m_clock->advanceTo(m_clock->now() + MinuteMs);
            noteFailedLogin(m_paths, description, QStringLiteral("zhaozong"), m_clock->now());
        }
        m_sessions.erase(QStringLiteral("hanmei"));
        (void)as(QStringLiteral("hanmei")); // takes the failures into the journal
        for (const char *login : { "liqiang", "wangfang", "zhengdang" }) {
            const auto person = std::find_if(demo::people().begin(), demo::people().end(), [&](const auto &one) { return qstrcmp(one.login, login) == 0; });
            (void)saveDraft(as(QString::fromLatin1(login)), NoId, talkOf(*person));
        }
        tellApplications();
        tellExplanations();
        tellKeeping();
        tellBackups();
        m_clock->advanceTo(m_end - MinuteMs);
        demo::proposeDisposition(as(QStringLiteral("fengcun")));
    }

    // Once, some days before the end: two places beside the store, a plan that is kept and one that nobody ran.
    void planBackups()
    {
        if (m_daily != NoId)
            return;
        Session &officer = as(QStringLiteral("zhengdang"));
        const int today = dayOf(m_end);
        const auto add = [&](const char *name, MediumKind kind, const char *folder, const char *serial, const char *place, bool elsewhere, const char *keeper, int daysLeft) {
            Medium medium;
            medium.name = QString::fromUtf8(name);
            medium.kind = kind;
            medium.path = QFileInfo(m_paths.folder + QStringLiteral("-backup/") + QLatin1String(folder)).absoluteFilePath();
            medium.serial = QLatin1String(serial);
            medium.place = QString::fromUtf8(place);
            medium.elsewhere = elsewhere;
            medium.keeper = m_ids[QLatin1String(keeper)];
            medium.replaceBy = dayOf(dateOfDay(today).addDays(daysLeft));
            return setMedium(officer, medium);
        };
        BackupPlan daily;
        daily.medium = add("备份阵列一", MediumKind::Disk, "array", "YH-RAID-0417", "总部机房三号柜", false, "zhengdang", 900);
        daily.second = add("异地移动硬盘", MediumKind::Removable, "offsite", "WX52D90K7731", "浦东档案库保险柜", true, "fengcun", 40);
        m_daily = setBackupPlan(officer, daily);
        BackupPlan weekly = daily;
        weekly.kind = BackupKind::Weekly;
        weekly.minute = 3 * 60;
        weekly.day = 7;
        weekly.keep = 5;
        (void)setBackupPlan(officer, weekly);
    }

    // The daily backup was made today and proven; of the weekly one nothing was ever made.
    void tellBackups()
    {
        planBackups();
        for (const char *place : { "array", "offsite" }) {
            if (!QDir().mkpath(m_paths.folder + QStringLiteral("-backup/") + QLatin1String(place)))
                return;
        }
        m_clock->advanceTo(m_clock->now() + MinuteMs);
        Session &officer = as(QStringLiteral("zhengdang"));
        (void)runBackup(officer, m_daily);
        m_clock->advanceTo(m_clock->now() + 5 * MinuteMs);
        (void)drillBackup(officer, m_daily, true);
    }

    // Of one filed record an explanation was asked for and given, of another it waits.
    void tellExplanations()
    {
        Session &asked = as(QStringLiteral("liqiang"));
        ListNarrowing filed;
        filed.states = { RecordState::Filed };
        const QList<RecordLine> lines = listRecords(asked, ListKind::Own, filed, nullptr, 2);
        if (lines.size() < 2)
            return;
        const auto ask = [&](const char *login, Id record, const char *text) {
            m_clock->advanceTo(m_clock->now() + MinuteMs);
            return askForExplanation(as(QString::fromLatin1(login)), record, asked.me(), QString::fromUtf8(text));
        };
        const qint64 question = ask("wangfang", lines.at(1).row.id, "记录中的结束时间与话单相差六分钟，请说明原因。");
        m_clock->advanceTo(m_clock->now() + MinuteMs);
        (void)answerQuestion(asked, lines.at(1).row.id, question, QStringLiteral("通话中断后由对方重新拨入，补录时按整段通话填写，话单分为两条。"));
        (void)ask("zhengdang", lines.at(0).row.id, "附件中未见所称的报价单，请说明是否遗漏。");
    }

    Id apply(const char *login, Route route, Purpose purpose, const char *reason, const std::function<void(ApplicationForm &)> &change = {})
    {
        m_clock->advanceTo(m_clock->now() + MinuteMs);
        Session &session = as(QString::fromLatin1(login));
        ApplicationForm form = newApplication(session, route);
        form.purpose = purpose;
        form.reason = QString::fromUtf8(reason);
        if (change)
            change(form);
        return submitApplication(session, form);
    }
    [[nodiscard]] SeenApplication seen(const char *login, Id application)
    {
        m_clock->advanceTo(m_clock->now() + MinuteMs);
        return openApplication(as(QString::fromLatin1(login)), application).seen();
    }
    void handOut(const char *login, Id application)
    {
        Session &officer = as(QString::fromLatin1(login));
        QList<Id> records;
        const QList<RecordLine> lines = scopeOf(officer, application).lines;
        for (const RecordLine &line : lines)
            records.append(line.row.id);
        fulfilApplication(officer, seen(login, application), records, {});
    }

    // Something of chapter 5 for everybody: to decide, to assist with, to answer, to read.
    void tellApplications()
    {
        Session &head = as(QStringLiteral("wangfang"));
        const auto approve = [&](const char *login, Id application) { approveApplication(as(QString::fromLatin1(login)), seen(login, application), {}); };
        const Id running = apply("liqiang", Route::OwnRecords, Purpose::Dispute, "与恒达物流就第二批货到港时间有争议，需要核对当时的通话内容。", [](ApplicationForm &form) { form.uses = { Use::Read, Use::Statistics }; });
        approve("wangfang", running);
        handOut("zhengdang", running);
        Session &reader = as(QStringLiteral("liqiang"));
        const OpenedGrant grant = openGrant(reader, running);
        if (!grant.records.isEmpty())
            (void)openGranted(reader, grant, grant.records.constLast().record, QStringLiteral("核对到港时间"));

        const Id asked = apply("liqiang", Route::OwnRecords, Purpose::Complaint, "客户投诉安装迟到，需要回看与客户的往来。");
        askApplicant(head, seen("wangfang", asked), QStringLiteral("请说明是哪一位客户、哪一天的投诉。"));
        const Id narrowed = apply("zhaomin", Route::OwnRecords, Purpose::Work, "准备北辰实业合同的补充条款，需要当时谈过的内容。");
        ApplicationForm narrow = openApplication(head, narrowed).known.form;
        narrow.openingsAtMost = 3;
        narrowApplication(head, seen("wangfang", narrowed), narrow, QStringLiteral("每份三次足够。")); // waits for an officer
        (void)apply("sunwei", Route::OwnRecords, Purpose::Handover, "本月底调岗，需要整理经手客户的沟通记录以便交接。"); // waits for the head
        (void)apply("wangfang", Route::DepartmentRecords, Purpose::Audit, "季度检查：核对本部门电话补录是否完整。"); // waits for an officer
        const Id company = apply("fengcun", Route::CompanyRecords, Purpose::Audit, "年度审计要求提供全公司各类通讯记录的数量统计。", [](ApplicationForm &form) { form.uses = { Use::Statistics }; });
        approve("zhengdang", company); // waits for an executive
        const Id refused = apply("jitian", Route::OwnRecords, Purpose::Other, "想看看以前都写过什么，没有特别的事情。");
        refuseApplication(head, seen("wangfang", refused), QStringLiteral("没有具体用途，请写明事由后再申请。"));
        tellCorrections(grant);
    }

    // Of what the reader was granted: one that was corrected, and one that waits for the head.
    void tellCorrections(const OpenedGrant &grant)
    {
        Session &reader = as(QStringLiteral("liqiang"));
        QList<Id> own;
        for (const GrantedRecord &one : grant.records) {
            const auto row = Records(reader.store().records()).find(one.record);
            if (row->origin == Origin::ByHand && row->author == reader.me())
                own.append(row->id);
        }
        if (own.size() < 2)
            return;
        ApplicationForm form = correctionOf(reader, openGranted(reader, grant, own.at(0), QStringLiteral("更正记录")));
        form.reason = QStringLiteral("补录时把对方确认的日期记错，经核对次日邮件，应顺延三天。");
        form.correction->content.summary += QStringLiteral("（日期更正：以次日邮件确认的为准，顺延三天。）");
        const Id corrected = submitApplication(reader, form);
        approveApplication(as(QStringLiteral("wangfang")), seen("wangfang", corrected), QStringLiteral("已与李强核对，属实。"));
        approveApplication(as(QStringLiteral("zhengdang")), seen("zhengdang", corrected), QStringLiteral("格式完整，同意更正。"));
        Session &officer = as(QStringLiteral("fengcun"));
        form = correctionOf(officer, openRecordForReading(officer, own.at(1)));
        form.reason = QStringLiteral("准确性审核时发现地点为空，录音开头说明在总部三楼会议室通话，应予补充。");
        form.correction->content.place = form.correction->content.place.isEmpty() ? QStringLiteral("总部三楼会议室") : form.correction->content.place + QStringLiteral("（三楼会议室）");
        (void)submitApplication(officer, form);
    }

    Id propose(const char *login, const RetentionChange &change, const char *reason)
    {
        m_clock->advanceTo(m_clock->now() + MinuteMs);
        Session &officer = as(QString::fromLatin1(login));
        ApplicationForm form = newSchedule(officer);
        form.retention = change;
        form.reason = QString::fromUtf8(reason);
        return submitApplication(officer, form);
    }

    // Of chapters 4 and 7: a schedule with longest periods that was decided on, and one that waits; holds that stand, are to be reviewed and
    // were lifted; a record that is kept longer by itself.
    void tellKeeping()
    {
        const auto today = [this](int days = 0) { return dayOf(dateOfDay(dayOf(m_clock->now())).addDays(days)); };
        const auto decide = [&](Id application) { approveApplication(as(QStringLiteral("zhaozong")), seen("zhaozong", application), {}); };
        Session &officer = as(QStringLiteral("zhengdang"));
        RetentionChange change = *newSchedule(officer).retention;
        change.from = today();
        change.shortens = true;
        change.lines = demo::periods();
        decide(propose("zhengdang", change, "原留存期限表没有规定最长期限，个人信息不得无限期留存，现按类别补齐，并对此前的记录一并适用。"));

        change = *newSchedule(officer).retention;
        change.from = dayOf(QDate(dateOfDay(today()).year() + 1, 1, 1));
        change.lines.append(demo::salesPeriod(as(QStringLiteral("wangfang")).person().department));
        (void)propose("fengcun", change, "集团审计要求销售部通话留存至质保期满，建议自明年起单列。"); // waits for the executive

        const auto place = [&](const char *login, HoldKind kind, const HoldText &text, int reviewDay) {
            m_clock->advanceTo(m_clock->now() + MinuteMs);
            return placeHold(as(QString::fromLatin1(login)), kind, text, reviewDay);
        };
        Session &head = as(QStringLiteral("wangfang"));
        Scope mobile;
        mobile.departments = { head.person().department };
        mobile.channels = { Channel::Mobile, Channel::WeChat };
        (void)place("zhengdang", HoldKind::Dispute, { QStringLiteral("恒达物流交货争议"), QStringLiteral("对方已提起仲裁，裁决生效前与其往来的记录不得清理。"), {}, mobile }, today(90));
        QList<Id> listed;
        const QList<DueLine> due = dueLines(officer, DueList::Now, 0, 3);
        for (const DueLine &line : due)
            listed.append(line.row.id);
        RecordFilter filed;
        filed.states = { RecordState::Filed };
        const QList<RecordRow> rows = RecordPages(officer.store().records()).page(filed, RecordOrder::NewestFirst, std::nullopt, 3, Paging::Onwards);
        if (rows.isEmpty())
            return;
        if (listed.isEmpty())
            listed.append(rows.constFirst().id);
        (void)place("shenji", HoldKind::Audit, { QStringLiteral("年度内控审计"), QStringLiteral("抽查验收资料的移交过程，审计报告出具前保留样本。"), listed, {} }, today()); // to be reviewed
        Scope own;
        own.departments = mobile.departments;
        own.classes = { RecordClass::Multimedia };
        const QString lifted = place("wangfang", HoldKind::ImportantBusiness, { QStringLiteral("华东区经销商招标"), QStringLiteral("招标期间的沟通留作复核，定标后解除。"), {}, own }, today(30));
        ApplicationForm form = liftingOf(head, holdByNumber(head, lifted).facts.id);
        form.reason = QStringLiteral("招标已于本周定标并公示，无异议。");
        m_clock->advanceTo(m_clock->now() + MinuteMs);
        decide(submitApplication(head, form));
        for (const RecordRow &row : rows) {
            const Keeping keeping = whyKept(officer, row).keeping;
            const QDate last = QDateTime::fromMSecsSinceEpoch(keeping.atLeast).date().addMonths(6);
            if (last.addDays(1) >= QDateTime::fromMSecsSinceEpoch(keeping.atMost).date())
                continue;
            m_clock->advanceTo(m_clock->now() + MinuteMs);
            extendRecords(officer, { row.id }, dayOf(last), QStringLiteral("涉及的设备尚在质保期内，售后要求再留存半年。"));
            break;
        }
    }

    StorePaths m_paths;
    DemoOptions m_options;
    const Progress &m_progress;
    std::mt19937 m_random;
    qint64 m_end;
    std::shared_ptr<StoryClock> m_clock;
    StoreEnvironment m_environment;
    std::map<QString, Id> m_ids;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    QFuture<std::vector<SealedCapture>> m_sealing;
    qint64 m_collected = 0;
    Id m_daily = NoId; ///< plan of backups
};

QList<DemoAccount> accountList()
{
    QList<DemoAccount> list;
    for (const demo::DemoPerson &person : demo::people()) {
        RoleSet roles = person.roles;
        roles.insert(Role::Employee);
        list.append({ QString::fromLatin1(person.login), QString::fromUtf8(person.name), Password, roles,
            QString::fromUtf8(demo::departments()[size_t(person.department)]) });
    }
    list.removeLast(); // has not logged in yet
    return list;
}

} // namespace

DemoResult makeDemoCompany(const StorePaths &paths, const StoreEnvironment &environment, const DemoOptions &options, const Progress &progress)
{
    const bool there = QFileInfo::exists(paths.folder);
    try {
        Story(paths, environment, options, progress).write();
    } catch (...) {
        if (!there)
            QDir(paths.folder).removeRecursively();
        throw;
    }
    return { paths.folder, accountList() };
}

QList<DemoAccount> demoAccounts(const StoreDescription &description)
{
    const QList<DemoAccount> all = accountList();
    if (description.company != Company || !description.accountByLogin(QStringLiteral("zhouan")) || !description.accountByLogin(QStringLiteral("weilai")))
        return {};
    QList<DemoAccount> list;
    for (const char *login : { "liqiang", "wangfang", "zhengdang", "zhouan", "shenji", "zhaozong" }) {
        for (const DemoAccount &account : all) {
            if (account.login == QLatin1String(login))
                list.append(account);
        }
    }
    return list;
}

} // namespace tongjian
