// SPDX-License-Identifier: GPL-3.0-or-later
// Every action by everybody, through the services: what the regulation allows is done, what it does not is refused, noted in the
// journal and changes nothing (regulation 6.1.1, DESIGN section 1). Who may what is written out here again, by hand.
#include "crypto/RecoveryShares.h"
#include "services/AccountRenewal.h"
#include "services/AddressBook.h"
#include "services/Backups.h"
#include "services/BatchCapture.h"
#include "services/Correcting.h"
#include "services/Deciding.h"
#include "services/Devices.h"
#include "services/Evidence.h"
#include "services/Explanations.h"
#include "services/Fulfilling.h"
#include "services/Grants.h"
#include "services/Holds.h"
#include "services/Leaving.h"
#include "services/MailImport.h"
#include "services/OutsideCase.h"
#include "services/PersonalItems.h"
#include "services/RecordFiles.h"
#include "services/Retention.h"
#include "services/Rights.h"
#include "services/Substitutes.h"
#include "store/Attacker.h"
#include "store/DeviceMemory.h"

#include <QDir>
#include <QSet>
#include <QSqlQuery>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class Ground;

namespace
{

// The people of services/House.h, one for each duty, and a second officer and employee.
std::vector<CapturedRecord> one(CapturedRecord record)
{
    std::vector<CapturedRecord> batch;
    batch.push_back(std::move(record));
    return batch;
}

const char *const People[] = { "li", "sun", "chen", "head", "officer", "officer2", "admin", "auditor", "boss" };

struct Row {
    Action action;
    const char *what;
    std::function<void(Session &, const Ground &)> call;
    QList<QByteArray> allowed;
};

ApplicationForm schedule(Session &session)
{
    ApplicationForm form = newSchedule(session);
    form.reason = QStringLiteral("集团新规要求语音记录留存更久。");
    for (RetentionLine &line : form.retention->lines) {
        line.longestMonths = 240;
        line.basis = QStringLiteral("公司制度");
    }
    return form;
}

} // namespace

/// A store with something of everything in it; each case works on a copy.
class Ground
{
public:
    [[nodiscard]] ImportOptions import() const
    {
        ImportOptions options;
        options.extractor = QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT"));
        options.paths = { house.folder.filePath(QStringLiteral("new.eml")) };
        return options;
    }
    Ground()
        : house(SuiteId::Intl)
    {
        house.environment.devices = std::make_shared<ProcessDeviceMemory>();
        const auto li = house.as("li");
        const auto head = house.as("head");
        const auto officer = house.as("officer");
        const auto admin = house.as("admin");
        draft = saveDraft(*li, NoId, house.call(QStringLiteral("草稿")));
        rememberThisComputer(*li);
        device = li->person().devices.constFirst().id;
        personal = savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("模板"), {}, 0 });
        submitted = withAttachment(*li, QStringLiteral("已提交"));
        returned = house.submitted(*li, QStringLiteral("已退回"));
        returnRecord(*head, openRecordForReading(*head, returned).seen(), { QStringLiteral("补充"), {} });
        approved = house.submitted(*li, QStringLiteral("已通过"));
        approveRecord(*head, openRecordForReading(*head, approved).seen());
        filed = house.submitted(*li, QStringLiteral("已归档"));
        approveRecord(*head, openRecordForReading(*head, filed).seen());
        fileRecord(*officer, openRecordForReading(*officer, filed).seen());
        // The head's own goes to a records officer directly.
        headsOwn = saveDraft(*head, NoId, house.call(QStringLiteral("负责人自己的")));
        (void)submitDraft(*head, headsOwn);
        question = askForExplanation(*head, filed, house.ids.at(QStringLiteral("li")), QStringLiteral("请说明通话时长为何不符。"));
        officersOwn = saveDraft(*officer, NoId, house.call(QStringLiteral("档案员自己的")));
        (void)submitDraft(*officer, officersOwn);
        proposal = proposeRole(*admin, { house.ids.at(QStringLiteral("sun")), Role::Officer, NoId });
        executiveProposal = proposeRole(*admin, { house.ids.at(QStringLiteral("chen")), Role::Executive, NoId });
        const auto boss = house.as("boss");
        renewal = proposeRenewal(*admin, house.ids.at(QStringLiteral("chen")));
        executiveRenewal = proposeRenewal(*admin, house.ids.at(QStringLiteral("boss")));
        confirmedRenewal = proposeRenewal(*admin, house.ids.at(QStringLiteral("sun")));
        decideCase(*boss, confirmedRenewal, true);
        confirmedSheets = proposeNewSheets(*admin);
        decideCase(*boss, confirmedSheets, true);
        disableAccount(*admin, house.ids.at(QStringLiteral("gone")));
        const auto officer2 = house.as("officer2");
        // Begins in a month: gives nobody a right here.
        SubstitutionRequest later = week({ id("officer2"), Role::Officer, NoId }, "chen");
        later.firstDay = later.firstDay.addDays(30);
        later.lastDay = later.lastDay.addDays(30);
        substitution = nameSubstitute(*officer2, later);
        const auto apply = [&](Session &applicant, Route route) {
            ApplicationForm form = newApplication(applicant, route);
            form.purpose = Purpose::Dispute;
            form.reason = QStringLiteral("与恒达物流的交货争议，需核对。");
            form.uses = { Use::Read, Use::Extract, Use::Statistics };
            return submitApplication(applicant, form);
        };
        ownApplication = apply(*li, Route::OwnRecords);
        departmentApplication = apply(*head, Route::DepartmentRecords);
        companyApplication = apply(*officer, Route::CompanyRecords);
        askedApplication = apply(*li, Route::OwnRecords);
        askApplicant(*head, openApplication(*head, askedApplication).seen(), QStringLiteral("哪一通？"));
        grantedApplication = apply(*li, Route::OwnRecords);
        approveApplication(*head, openApplication(*head, grantedApplication).seen(), {});
        grant = apply(*li, Route::OwnRecords);
        approveApplication(*head, openApplication(*head, grant).seen(), {});
        fulfilApplication(*officer, openApplication(*officer, grant).seen(), { filed }, {});
        correctionForm = correctionOf(*officer, openRecordForReading(*officer, filed));
        correctionForm.reason = QStringLiteral("到港日期记错，应为十二月八日。");
        correctionForm.correction->content.summary = QStringLiteral("对方确认十二月八日前到港");
        correction = submitApplication(*officer, correctionForm);
        approveApplication(*head, openApplication(*head, correction).seen());
        outsideApplication = outsideFulfilled(house, Route::Judicial);
        unfinishedRequest = outsideGranted(house, Route::OutsideBody);
        officer->store().catchUp();
        makeOne(*officer, outsideApplication, QStringLiteral("first"));
        packageNumber = packagesOf(*officer, outsideApplication).constFirst().number;
        emptyDepartment = createDepartment(*admin, QStringLiteral("空部门"));
        const auto write = [&](const char *name, const QByteArray &bytes) {
            QFile file(house.folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("%s", name);
        };
        write("one.eml", "From: a@elsewhere.example\nTo: b@elsewhere.example\nMessage-ID: <1@x>\n\nA\n");
        write("two.eml", "no header at all\n");
        write("new.eml", "From: a@elsewhere.example\nMessage-ID: <2@x>\n\nB\n");
        ImportOptions options = import();
        options.paths = { house.folder.filePath(QStringLiteral("one.eml")), house.folder.filePath(QStringLiteral("two.eml")) };
        (void)importMail(*officer, options);
        // Behind the applications, whose scopes would cover it.
        RecordContent own = house.call(QStringLiteral("档案员已归档的"));
        own.parties[0].person = officer->me();
        officersFiled = saveDraft(*officer, NoId, own);
        (void)submitDraft(*officer, officersFiled);
        {
            const auto other = house.as("officer2");
            fileRecord(*other, openRecordForReading(*other, officersFiled).seen());
        }
        holdText = { QStringLiteral("年度审计"), QStringLiteral("年度审计期间不得清理。"), { filed }, {} };
        {
            const auto auditor = house.as("auditor");
            (void)placeHold(*auditor, HoldKind::Audit, holdText, dayOf(house.clock->time + 90 * DayMs));
        }
        officer->store().catchUp();
        hold = listHolds(*officer).constFirst().facts.id;
        ApplicationForm lifting = liftingOf(*officer, hold);
        lifting.reason = QStringLiteral("审计已结束，报告已出。");
        liftApplication = submitApplication(*officer, lifting);
        scheduleApplication = submitApplication(*officer, schedule(*officer));
        medium.name = QStringLiteral("备份盘");
        medium.place = QStringLiteral("机房");
        medium.keeper = officer->me();
        medium.path = house.folder.filePath(QStringLiteral("disk"));
        if (!QDir().mkpath(medium.path))
            qFatal("no folder");
        plan.medium = setMedium(*officer, medium);
        plan.id = setBackupPlan(*officer, plan);
        backup = runBackup(*officer, plan.id).taken.manifest.name;
        unassigned = listRecords(*officer, ListKind::Unassigned, {}, nullptr, 1).constFirst().row.id;
        quarantined = listRecords(*officer, ListKind::Quarantine, {}, nullptr, 1).constFirst().row.id;
        openedSubmitted = openRecordForReading(*li, submitted);
        openedFiled = openRecordForReading(*officer, filed);
        openedQuarantined = openRecordForReading(*officer, quarantined);
    }
    [[nodiscard]] Id id(const char *login) const { return house.ids.at(QString::fromLatin1(login)); }
    [[nodiscard]] SubstitutionRequest week(const RoleHolding &holding, const char *substitute) const
    {
        const QDate today = QDateTime::fromMSecsSinceEpoch(house.clock->time).date();
        return { holding, id(substitute), today, today.addDays(7) };
    }
    [[nodiscard]] Id withAttachment(Session &session, const QString &subject) const
    {
        RecordContent content = house.call(subject);
        const Id id = saveDraft(session, NoId, content);
        QFile file(house.folder.filePath(QStringLiteral("合同.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
            qFatal("no attachment");
        file.close();
        content.attachments.append(attachFile(session, id, file.fileName()));
        (void)saveDraft(session, id, content);
        (void)submitDraft(session, id);
        return id;
    }
    [[nodiscard]] Seen seen(Session &session, Id record) const
    {
        const auto row = Records(session.store().records()).find(record);
        return { row->id, row->revision, row->commitment };
    }

    // Without the writer, which stands above this layer: a folder with an empty manifest.
    void makeOne(Session &session, Id application, const QString &name) const
    {
        PackageRequest request;
        request.application = { application, Applications(session.store().records()).find(application)->entry };
        request.target.folder = house.folder.filePath(QStringLiteral("%1 %2").arg(name, session.person().login));
        (void)makePackage(session, request, [](const EvidencePackage &, const PackageTarget &target, const Progress &) {
            MadePackage made;
            made.integrity = QByteArray(32, 'm');
            QFile manifest(target.folder + QStringLiteral("/manifest.json"));
            if (!QDir().mkdir(target.folder) || !manifest.open(QIODevice::WriteOnly))
                qFatal("no folder");
            return made;
        });
    }

    mutable House house;
    Id draft = NoId;
    Id personal = NoId;
    Id device = NoId;
    Id submitted = NoId;
    Id returned = NoId;
    Id approved = NoId;
    Id filed = NoId;
    Id headsOwn = NoId;
    Id officersOwn = NoId;
    Id officersFiled = NoId; ///< by officer2
    qint64 question = 0; ///< the head's to li, about filed
    Id proposal = NoId;
    Id executiveProposal = NoId;
    Id renewal = NoId;
    Id executiveRenewal = NoId;
    Id confirmedRenewal = NoId;
    Id confirmedSheets = NoId;
    Id ownApplication = NoId; ///< li's, waits for the head
    Id departmentApplication = NoId; ///< the head's, waits for an officer
    Id companyApplication = NoId; ///< officer's, waits for another officer
    Id askedApplication = NoId; ///< li's, waits for the answer
    Id grantedApplication = NoId; ///< li's, waits for an officer
    Id grant = NoId; ///< li's, runs
    Id correction = NoId; ///< of filed by officer, waits for officer2
    ApplicationForm correctionForm;
    Id outsideApplication = NoId; ///< officer's, decided by officer2 and boss, handed out; one package was made
    QString packageNumber; ///< of that one
    Id unfinishedRequest = NoId; ///< the same, waits for an officer
    Id unassigned = NoId;
    Id quarantined = NoId;
    OpenedRecord openedSubmitted; ///< by li, with an attachment
    OpenedRecord openedFiled; ///< under an officer's eyes: what of it is open to them
    OpenedRecord openedQuarantined; ///< by officer
    Id substitution = NoId;
    Id emptyDepartment = NoId;
    HoldText holdText; ///< on filed
    Id hold = NoId; ///< the auditor's
    Id liftApplication = NoId; ///< officer's, waits for boss
    Id scheduleApplication = NoId; ///< the same
    Medium medium; ///< without its id
    BackupPlan plan; ///< daily, to that medium
    QString backup; ///< that it made
};

class TestRights : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Ground> m_ground;
    QList<Row> m_rows;

    static QList<QByteArray> everybody() { return { std::begin(People), std::end(People) }; }

    void write()
    {
        const auto row = [&](Action action, const char *what, std::function<void(Session &, const Ground &)> call, const QList<QByteArray> &allowed) {
            m_rows.append({ action, what, std::move(call), allowed });
        };
        using S = Session;
        using G = Ground;
        row(Action::AccountCreate, "account", [](S &s, const G &g) { Secret initial; (void)createAccount(s, { QStringLiteral("new"), QStringLiteral("新"), g.house.sales, false }, &initial); }, { "admin" });
        row(Action::AccountDisable, "account", [](S &s, const G &g) { disableAccount(s, g.id("wu")); }, { "admin", "auditor" });
        row(Action::AccountEnable, "account", [](S &s, const G &g) { enableAccount(s, g.id("gone")); }, { "admin" });
        row(Action::AccountPassword, "own", [](S &s, const G &) { changePassword(s, House::ownPassword(s.person().login), House::secret("quite another phrase 8")); }, everybody());
        row(Action::DeviceRemember, "own", [](S &s, const G &) { rememberThisComputer(s); }, everybody());
        row(Action::DeviceRemove, "li's", [](S &s, const G &g) { removeDevice(s, g.id("li"), g.device); }, { "li", "admin" });
        row(Action::DeviceRemove, "see li's", [](S &s, const G &g) { QCOMPARE(devicesOf(s, g.id("li")).size(), 1); }, { "li", "admin" });
        row(Action::PersonMove, "person", [](S &s, const G &g) { movePerson(s, g.id("wu"), g.house.sales); }, { "admin" });
        row(Action::PersonRename, "person", [](S &s, const G &g) { renamePerson(s, g.id("wu"), QStringLiteral("吴石")); }, { "admin" });
        row(Action::DepartmentCreate, "department", [](S &s, const G &) { (void)createDepartment(s, QStringLiteral("新部门")); }, { "admin" });
        row(Action::DepartmentRename, "department", [](S &s, const G &g) { renameDepartment(s, g.house.sales, QStringLiteral("市场部")); }, { "admin" });
        row(Action::DepartmentClose, "department", [](S &s, const G &g) { closeDepartment(s, g.emptyDepartment); }, { "admin" });
        row(Action::DepartmentMerge, "departments", [](S &s, const G &g) { mergeDepartments(s, g.house.sales, g.emptyDepartment); }, { "admin" });
        row(Action::AccountDisable, "leaver", [](S &s, const G &g) { (void)leaveHouse(s, { g.id("chen"), NoId, {} }); }, { "admin", "auditor" });
        row(Action::RolePropose, "successor", [](S &s, const G &g) { (void)leaveHouse(s, { g.id("head"), g.id("wu"), {} }); }, { "admin" });
        row(Action::RolePropose, "role", [](S &s, const G &g) { (void)proposeRole(s, { g.id("wu"), Role::Officer, NoId }); }, { "admin" });
        row(Action::RoleConfirm, "officer", [](S &s, const G &g) { decideRole(s, g.proposal, true); }, { "boss" });
        row(Action::RoleConfirm, "executive", [](S &s, const G &g) { decideRole(s, g.executiveProposal, true); }, { "auditor" });
        row(Action::RoleRefuse, "officer", [](S &s, const G &g) { decideRole(s, g.proposal, false); }, { "boss" });
        row(Action::RoleRevoke, "role", [](S &s, const G &g) { revokeRole(s, { g.id("officer2"), Role::Officer, NoId }); }, { "admin", "auditor" });
        const auto ownSubstitute = [](S &s, const G &g) {
            const QList<RoleHolding> own = substitutableHoldings(s);
            const RoleHolding holding = own.isEmpty() ? RoleHolding { s.me(), Role::Officer, NoId } : own.constFirst();
            (void)nameSubstitute(s, g.week(holding, "chen"));
        };
        row(Action::SubstituteName, "own role", ownSubstitute, { "head", "officer", "officer2" });
        row(Action::SubstituteName, "the head's role", [](S &s, const G &g) { (void)nameSubstitute(s, g.week({ g.id("head"), Role::Head, g.house.sales }, "chen")); }, { "head" });
        row(Action::SubstituteEnd, "officer2 by chen", [](S &s, const G &g) { endSubstitution(s, g.substitution); }, { "officer2", "chen", "admin", "auditor" });
        row(Action::CasePropose, "renewal", [](S &s, const G &g) { (void)proposeRenewal(s, g.id("wu")); }, { "admin" });
        row(Action::CasePropose, "renewal of the only administrator", [](S &s, const G &g) { (void)proposeRenewal(s, g.id("admin")); }, { "boss" });
        row(Action::CasePropose, "new sheets", [](S &s, const G &) { (void)proposeNewSheets(s); }, { "admin" });
        row(Action::CaseConfirm, "renewal", [](S &s, const G &g) { decideCase(s, g.renewal, true); }, { "boss" });
        row(Action::CaseConfirm, "renewal of an executive", [](S &s, const G &g) { decideCase(s, g.executiveRenewal, true); }, { "auditor" });
        row(Action::CaseWithdraw, "renewal", [](S &s, const G &g) { withdrawCase(s, g.renewal); }, { "admin" });
        row(Action::CaseWithdraw, "confirmed renewal", [](S &s, const G &g) { withdrawCase(s, g.confirmedRenewal); }, { "admin" });
        row(Action::CaseWithdraw, "role", [](S &s, const G &g) { withdrawCase(s, g.proposal); }, { "admin" });
        row(Action::CaseRefuse, "renewal", [](S &s, const G &g) { decideCase(s, g.renewal, false); }, { "boss" });
        row(Action::AccountReset, "confirmed", [](S &s, const G &g) { Secret initial; carryOutRenewal(s, g.confirmedRenewal, nullptr, &initial); }, { "admin" });
        row(Action::RecoveryRenew, "confirmed", [](S &s, const G &g) {
            const std::vector<Secret> &shares = g.house.founding.recoveryShares;
            carryOutNewSheets(s, g.confirmedSheets, openSheets(s, recoverySheetText(1, shares[0]), recoverySheetText(2, shares[1])));
        }, { "admin" });
        row(Action::RecordDraft, "own", [](S &s, const G &g) { (void)saveDraft(s, NoId, g.house.call()); }, everybody());
        row(Action::RecordDraft, "li's", [](S &s, const G &g) { (void)saveDraft(s, g.draft, g.house.call()); }, { "li" });
        row(Action::RecordDraft, "read li's", [](S &s, const G &g) { (void)loadDraft(s, g.draft); }, { "li" });
        row(Action::RecordDraft, "discard li's", [](S &s, const G &g) { discardDraft(s, g.draft); }, { "li" });
        row(Action::RecordDraft, "own template", [](S &s, const G &) { removePersonalItem(s, savePersonalItem(s, { NoId, PersonalKind::EntryTemplate, QStringLiteral("模板"), {}, 0 })); }, everybody());
        row(Action::RecordDraft, "save li's template", [](S &s, const G &g) { (void)savePersonalItem(s, { g.personal, PersonalKind::EntryTemplate, QStringLiteral("改"), {}, 0 }); }, { "li" });
        row(Action::RecordDraft, "remove li's template", [](S &s, const G &g) { removePersonalItem(s, g.personal); }, { "li" });
        row(Action::RecordSubmit, "own", [](S &s, const G &g) { (void)submitDraft(s, saveDraft(s, NoId, g.house.call())); }, everybody());
        row(Action::RecordSubmit, "li's", [](S &s, const G &g) { (void)submitDraft(s, g.draft); }, { "li" });
        row(Action::RecordSubmit, "li's correction", [](S &s, const G &g) { (void)correctReturned(s, g.returned); (void)submitDraft(s, g.returned); }, { "li" });
        row(Action::RecordWithdraw, "li's", [](S &s, const G &g) { withdrawRecord(s, g.submitted); }, { "li" });
        row(Action::RecordApprove, "submitted", [](S &s, const G &g) { approveRecord(s, g.seen(s, g.submitted)); }, { "head" });
        row(Action::RecordApprove, "the head's own", [](S &s, const G &g) { approveRecord(s, g.seen(s, g.headsOwn)); }, {});
        row(Action::RecordReturn, "submitted", [](S &s, const G &g) { returnRecord(s, g.seen(s, g.submitted), { QStringLiteral("补充"), {} }); }, { "head" });
        row(Action::RecordReturn, "approved", [](S &s, const G &g) { returnRecord(s, g.seen(s, g.approved), { QStringLiteral("补充"), {} }); }, { "officer", "officer2" });
        row(Action::RecordReturn, "the head's own", [](S &s, const G &g) { returnRecord(s, g.seen(s, g.headsOwn), { QStringLiteral("补充"), {} }); }, { "officer", "officer2" });
        row(Action::RecordReject, "submitted", [](S &s, const G &g) { rejectRecord(s, g.seen(s, g.submitted), { QStringLiteral("不符"), {} }); }, { "head" });
        row(Action::RecordReject, "the head's own", [](S &s, const G &g) { rejectRecord(s, g.seen(s, g.headsOwn), { QStringLiteral("不符"), {} }); }, { "officer", "officer2" });
        row(Action::RecordFile, "approved", [](S &s, const G &g) { fileRecord(s, g.seen(s, g.approved)); }, { "officer", "officer2" });
        row(Action::RecordFile, "the head's own", [](S &s, const G &g) { fileRecord(s, g.seen(s, g.headsOwn)); }, { "officer", "officer2" });
        row(Action::RecordFile, "an officer's own", [](S &s, const G &g) { fileRecord(s, g.seen(s, g.officersOwn)); }, { "officer2" });
        row(Action::RecordOpen, "submitted", [](S &s, const G &g) { (void)openRecordForReading(s, g.submitted); }, { "li", "head", "officer", "officer2" });
        row(Action::RecordOpen, "approved", [](S &s, const G &g) { (void)openRecordForReading(s, g.approved); }, { "li", "head", "officer", "officer2" });
        row(Action::RecordOpen, "filed", [](S &s, const G &g) { (void)openRecordForReading(s, g.filed); }, { "li", "officer", "officer2" });
        row(Action::RecordOpen, "a version", [](S &s, const G &g) { (void)openVersion(s, g.filed, Records(s.store().records()).find(g.filed)->revision); }, { "li", "officer", "officer2" });
        const auto print = [](S &s, const G &g, Id record) {
            (void)printRecord(s, record, g.house.folder.filePath(QStringLiteral("print.pdf")), [](const QString &path, const OpenedRecord &) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write("paper") == 5);
            });
        };
        row(Action::RecordPrint, "submitted", [print](S &s, const G &g) { print(s, g, g.submitted); }, { "li" });
        row(Action::RecordPrint, "approved", [print](S &s, const G &g) { print(s, g, g.approved); }, { "li" });
        row(Action::RecordPrint, "filed", [print](S &s, const G &g) { print(s, g, g.filed); }, {});
        const auto save = [](S &s, const G &g, const OpenedRecord &record) { saveAttachment(s, record, 0, g.house.folder.filePath(QStringLiteral("saved"))); };
        row(Action::AttachmentSave, "submitted", [save](S &s, const G &g) { save(s, g, g.openedSubmitted); }, { "li", "head", "officer", "officer2" });
        row(Action::AttachmentSave, "quarantined", [save](S &s, const G &g) { save(s, g, g.openedQuarantined); }, { "officer", "officer2" });
        row(Action::AttachmentSave, "filed", [save](S &s, const G &g) { save(s, g, g.openedFiled); }, {});
        row(Action::RecordCapture, "batch", [](S &s, const G &g) { (void)captureBatch(s, one({ g.house.call(), g.id("li") })); }, { "officer", "officer2" });
        row(Action::RecordAssign, "unassigned", [](S &s, const G &g) { assignRecords(s, { g.unassigned }, { g.id("sun") }); }, { "officer", "officer2" });
        row(Action::RecordRelease, "quarantined", [](S &s, const G &g) { (void)releaseFromQuarantine(s, g.quarantined, g.import()); }, { "officer", "officer2" });
        const auto ask = [](Session &s, Id record, Id person) { (void)askForExplanation(s, record, person, QStringLiteral("请说明通话时长为何不符。")); };
        row(Action::RecordAsk, "li about li's", [ask](S &s, const G &g) { ask(s, g.filed, g.id("li")); }, { "head", "officer", "officer2" });
        row(Action::RecordAsk, "officer about officer's", [ask](S &s, const G &g) { ask(s, g.officersFiled, g.id("officer")); }, { "officer2" });
        row(Action::RecordExplain, "the head's question to li", [](S &s, const G &g) { (void)answerQuestion(s, g.filed, g.question, QStringLiteral("中途转接分机，系统只记了前一段。")); }, { "li" });
        row(Action::CollectionClose, "import", [](S &s, const G &g) { (void)importMail(s, g.import()); }, { "officer", "officer2" });
        row(Action::AddressesSet, "li", [](S &s, const G &g) { setAddresses(s, g.id("li"), { { QStringLiteral("li@galaxy.example"), {}, {} } }); }, { "officer", "officer2", "admin" });
        const auto form = [](S &s, Route route) {
            ApplicationForm form = newApplication(s, route);
            form.purpose = Purpose::Dispute;
            form.reason = QStringLiteral("与恒达物流的交货争议，需核对。");
            return form;
        };
        // What the list says of it, for somebody who cannot open it.
        const auto at = [](S &s, Id application) { return SeenApplication { application, Applications(s.store().records()).find(application)->entry }; };
        row(Action::ApplicationSubmit, "own records", [form](S &s, const G &) { (void)submitApplication(s, form(s, Route::OwnRecords)); }, [] { auto all = everybody(); all.removeOne("head"); return all; }());
        row(Action::ApplicationSubmit, "department records", [form](S &s, const G &) { (void)submitApplication(s, form(s, Route::DepartmentRecords)); }, { "head" });
        row(Action::ApplicationSubmit, "company records", [form](S &s, const G &) { (void)submitApplication(s, form(s, Route::CompanyRecords)); }, { "officer", "officer2" });
        row(Action::ApplicationSubmit, "count the company", [form](S &s, const G &) { (void)countScope(s, form(s, Route::CompanyRecords)); }, everybody());
        row(Action::ApplicationSubmit, "correction of li's", [](S &s, const G &g) { (void)submitApplication(s, g.correctionForm); }, { "li", "head", "officer", "officer2" });
        row(Action::RecordCorrect, "by the last decision", [at](S &s, const G &g) { approveApplication(s, at(s, g.correction)); }, { "officer2" });
        row(Action::ApplicationRead, "li's", [](S &s, const G &g) { (void)openApplication(s, g.ownApplication); }, { "li", "head", "officer", "officer2", "auditor" });
        row(Action::ApplicationRead, "the company's", [](S &s, const G &g) { (void)openApplication(s, g.companyApplication); }, { "officer", "officer2", "auditor", "boss" });
        row(Action::ApplicationPrint, "li's", [](S &s, const G &g) { (void)openApplicationForPrinting(s, g.ownApplication); }, { "li", "head", "officer", "officer2", "auditor" });
        row(Action::ApplicationApprove, "li's", [at](S &s, const G &g) { approveApplication(s, at(s, g.ownApplication)); }, { "head" });
        row(Action::ApplicationApprove, "the head's", [at](S &s, const G &g) { approveApplication(s, at(s, g.departmentApplication)); }, { "officer", "officer2" });
        row(Action::ApplicationApprove, "the company's", [at](S &s, const G &g) { approveApplication(s, at(s, g.companyApplication)); }, { "officer2" });
        row(Action::ApplicationNarrow, "li's", [at](S &s, const G &g) {
            ApplicationForm narrow = openApplication(s, g.ownApplication).known.form;
            narrow.openingsAtMost = 1;
            narrowApplication(s, at(s, g.ownApplication), narrow, QStringLiteral("足够"));
        }, { "head" });
        row(Action::ApplicationRefuse, "li's", [at](S &s, const G &g) { refuseApplication(s, at(s, g.ownApplication), QStringLiteral("不足")); }, { "head" });
        row(Action::ApplicationAskBack, "li's", [at](S &s, const G &g) { askApplicant(s, at(s, g.ownApplication), QStringLiteral("为何？")); }, { "head" });
        row(Action::ApplicationAnswer, "li's", [at](S &s, const G &g) { answerApplication(s, at(s, g.askedApplication), QStringLiteral("上周那通。")); }, { "li" });
        row(Action::ApplicationWithdraw, "li's", [at](S &s, const G &g) { withdrawApplication(s, at(s, g.ownApplication), {}); }, { "li" });
        row(Action::ApplicationFulfil, "li's", [at](S &s, const G &g) { fulfilApplication(s, at(s, g.grantedApplication), { g.filed }, {}); }, { "officer", "officer2" });
        row(Action::ApplicationFulfil, "look at the scope", [](S &s, const G &g) { (void)scopeOf(s, g.grantedApplication); }, { "officer", "officer2" });
        row(Action::GrantOpen, "li's", [](S &s, const G &g) { (void)openGranted(s, openGrant(s, g.grant), g.filed, QStringLiteral("核对")); }, { "li" });
        row(Action::GrantExtract, "li's", [](S &s, const G &g) {
            int taken = 0;
            (void)extractGranted(s, openGrant(s, g.grant), QStringLiteral("诉讼证据"), QStringLiteral("/tmp/nowhere"), [&](const OpenedRecord &record) { taken += record.readable ? 1 : 0; });
            QCOMPARE(taken, 1);
        }, { "li" });
        row(Action::GrantSearch, "li's", [](S &s, const G &g) { (void)searchGrant(s, openGrant(s, g.grant), QStringLiteral("交货")); }, { "li" });
        row(Action::GrantStatistics, "li's", [](S &s, const G &g) { (void)grantStatistics(s, openGrant(s, g.grant)); }, { "li" });
        row(Action::GrantRevoke, "li's", [at](S &s, const G &g) { revokeGrant(s, at(s, g.grant), QStringLiteral("不再需要")); }, { "li", "head", "officer", "officer2", "auditor" });
        row(Action::PackageMake, "granted", [](S &s, const G &g) { g.makeOne(s, g.outsideApplication, QStringLiteral("second")); }, { "officer" });
        row(Action::PackageMake, "not handed out yet", [](S &s, const G &g) { g.makeOne(s, g.unfinishedRequest, QStringLiteral("second")); }, {});
        row(Action::PackageMake, "of an employee's grant", [](S &s, const G &g) { g.makeOne(s, g.grant, QStringLiteral("second")); }, {});
        row(Action::PackageReceipt, "of the first", [at](S &s, const G &g) {
            recordReceipt(s, at(s, g.outsideApplication), { g.packageNumber, QStringLiteral("刘明"), g.house.clock->time, {} });
        }, { "officer" });
        row(Action::ApplicationSubmit, "a schedule", [](S &s, const G &) { (void)submitApplication(s, schedule(s)); }, { "officer", "officer2" });
        row(Action::RetentionSet, "by the decision", [at](S &s, const G &g) { approveApplication(s, at(s, g.scheduleApplication)); }, { "boss" });
        row(Action::RecordExtend, "li's", [](S &s, const G &g) { extendRecords(s, { g.filed }, dayOf(s.now() + 2000 * DayMs), QStringLiteral("质保期延长，需继续保存。")); }, { "officer", "officer2" });
        row(Action::RetentionRead, "what is due", [](S &s, const G &) { (void)dueOverview(s); }, { "officer", "officer2", "auditor", "boss" });
        row(Action::HoldPlace, "on li's", [](S &s, const G &g) { (void)placeHold(s, HoldKind::Audit, g.holdText, dayOf(s.now() + 90 * DayMs)); }, { "head", "officer", "officer2", "auditor", "boss" });
        row(Action::HoldPlace, "on everybody's voice", [](S &s, const G &g) {
            HoldText text = g.holdText;
            text.records.clear();
            text.scope = Scope();
            text.scope->classes = { RecordClass::Voice };
            (void)placeHold(s, HoldKind::Audit, text, dayOf(s.now() + 90 * DayMs));
        }, { "officer", "officer2", "auditor", "boss" });
        row(Action::HoldReview, "the auditor's", [](S &s, const G &g) { reviewHold(s, g.hold, dayOf(s.now() + 120 * DayMs)); }, { "officer", "officer2", "auditor", "boss" });
        row(Action::ApplicationSubmit, "to lift the auditor's", [](S &s, const G &g) {
            ApplicationForm form = liftingOf(s, g.hold);
            form.reason = QStringLiteral("审计已结束，报告已出。");
            (void)submitApplication(s, form);
        }, { "officer", "officer2", "auditor" });
        row(Action::HoldLift, "by the decision", [at](S &s, const G &g) { approveApplication(s, at(s, g.liftApplication)); }, { "boss" });
        row(Action::MediumSet, "another", [](S &s, const G &g) {
            Medium medium = g.medium;
            medium.name = QStringLiteral("另一块盘");
            medium.path = g.house.folder.filePath(QStringLiteral("other disk"));
            (void)setMedium(s, medium);
        }, { "officer", "officer2" });
        row(Action::BackupPlanSet, "weekly", [](S &s, const G &g) {
            BackupPlan plan;
            plan.kind = BackupKind::Weekly;
            plan.medium = g.plan.medium;
            (void)setBackupPlan(s, plan);
        }, { "officer", "officer2" });
        row(Action::BackupRun, "to a folder", [](S &s, const G &g) {
            const QString folder = g.house.folder.filePath(QStringLiteral("backup by ") + s.person().login);
            QVERIFY(QDir().mkpath(folder));
            (void)runBackupTo(s, folder, BackupKind::Full);
        }, { "officer", "officer2" });
        row(Action::BackupVerify, "the one that is there", [](S &s, const G &g) { QVERIFY(verifyBackup(s, findBackup(s, g.backup)).ok()); }, { "officer", "officer2", "auditor", "boss" });
        row(Action::BackupSample, "the same", [](S &s, const G &g) { (void)sampleBackup(s, g.backup); }, { "officer", "officer2" });
        row(Action::BackupDrill, "the plan", [](S &s, const G &g) { (void)drillBackup(s, g.plan.id, false); }, { "officer", "officer2" });
        row(Action::JournalRead, "page", [](S &s, const G &) { (void)readJournal(s, {}, 0, 10); }, { "auditor" });
        row(Action::JournalVerify, "all", [](S &s, const G &) { (void)verifyStore(s); }, { "officer", "officer2", "admin", "auditor", "boss" });
        row(Action::HeadSlip, "slip", [](S &s, const G &) { (void)takeHeadSlip(s); }, { "auditor" });
        row(Action::ClockAccept, "four days ahead", [](S &s, const G &g) {
            const auto back = qScopeGuard([clock = g.house.clock, time = g.house.clock->time] { clock->time = time; });
            g.house.clock->time += 4 * DayMs;
            acceptClock(s);
        }, { "auditor" });
        row(Action::Logout, "own", [](S &s, const G &) { logOut(s); }, everybody());
    }

    // Everything but the journal and what a refused call may write: drafts of nobody's business.
    static QByteArray picture(Session &session)
    {
        QByteArray all = StoreDescription::read(session.store().paths()).toJson();
        for (const char *table : { "record", "record_part", "record_revision", "record_person", "review", "person", "department", "role_holding", "substitution", "retention_line", "hold", "plan_record", "application", "application_text", "explanation", "personal_item", "blob", "chunk" }) {
            QSqlQuery rows(session.store().records().connection());
            if (!rows.exec(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QLatin1String(table))))
                qFatal("%s", table);
            while (rows.next()) {
                for (int column = 0; column < 24; ++column)
                    all += rows.value(column).toByteArray() + '|';
            }
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ground = std::make_unique<Ground>();
        write();
    }

    void eachActionHasARow()
    {
        // By their nature not called by anybody: made by founding, login and refusals (TestRecordLife and the tests of the store),
        // or what a login hands on (TestAccountRenewal).
        QSet<Action> elsewhere { Action::StoreFound, Action::AccountActivate, Action::KeysPassOn, Action::LoginSucceed, Action::LoginFailuresJoin, Action::RoleKeyRotate,
            Action::RecordConcern, Action::CollectionKey, // within an import
            Action::GrantExpire, // by whoever comes first (TestApplications)
            Action::BackupFail, // what could not be made (TestBackups)
            Action::PlanKeep, Action::RecordsClear, Action::ClearingClose, Action::RecordsRecover, // of what is due (TestDisposition)
            Action::DestructionWitness, Action::DestructionBegin, Action::RecordsDestroy, Action::DestructionCopy, Action::DestructionFile, Action::DestructionCarrier, Action::DestructionProve, Action::DestructionCertify, // (TestDestruction)
            Action::StoreRestore, // in a store that was put back (TestRestoring)
            Action::RefusalNote, Action::IntegrityAlert };
        for (const ActionFacts &action : actionTable()) {
            const bool here = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.action == action.action; });
            QVERIFY2(here != elsewhere.contains(action.action), action.key);
        }
    }

    void pair_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("login");
        for (int i = 0; i < m_rows.size(); ++i) {
            for (const char *login : People)
                QTest::addRow("%s %s by %s", facts(m_rows.at(i).action).key, m_rows.at(i).what, login) << i << QByteArray(login);
        }
    }
    void pair()
    {
        QFETCH(int, row);
        QFETCH(QByteArray, login);
        const Row &one = m_rows.at(row);
        Victim copy(m_ground->house, QStringLiteral("pair"));
        const auto session = copy.as(login.constData());
        const QByteArray before = picture(*session);
        const qint64 entries = Journal(session->store().records()).head().n;
        if (one.allowed.contains(login)) {
            try {
                one.call(*session, *m_ground);
            } catch (const Error &error) {
                QFAIL(error.what());
            }
            return;
        }
        std::optional<ErrorCode> refused;
        try {
            one.call(*session, *m_ground);
        } catch (const Error &error) {
            refused = error.code();
        }
        QVERIFY2(refused, "was not refused");
        // Of others' drafts and templates nobody learns even that they exist.
        const bool hidden = one.action == Action::RecordDraft || one.action == Action::RecordSubmit;
        QVERIFY2(*refused == ErrorCode::NoRight || (hidden && *refused == ErrorCode::NotFound), qPrintable(QString::number(int(*refused))));
        QCOMPARE(picture(*session), before);
        if (*refused == ErrorCode::NoRight) {
            Journal journal(session->store().records());
            const auto note = journal.newest();
            QVERIFY(note && note->n == entries + 1);
            QCOMPARE(note->action, Action::RefusalNote);
            QCOMPARE(note->actor, session->me());
        }
    }

    // DESIGN section 1: a step for which nobody is left passes to the next role up; and somebody must be left.
    void rolesCanAlwaysBeGiven()
    {
        Victim copy(m_ground->house, QStringLiteral("last"));
        const auto id = [this](const char *login) { return m_ground->id(login); };
        const RoleHolding administrator { id("admin"), Role::SecurityAdministrator, NoId };
        const RoleHolding executive { id("boss"), Role::Executive, NoId };
        const RoleHolding auditor { id("auditor"), Role::Auditor, NoId };
        const RoleHolding next { id("wu"), Role::SecurityAdministrator, NoId };
        {
            const auto boss = copy.as("boss");
            EXPECT_ERROR(proposeRole(*boss, next), ErrorCode::NoRight); // an administrator is there
            const auto admin = copy.as("admin");
            // Neither all who decide ...
            revokeRole(*admin, executive);
            EXPECT_ERROR(revokeRole(*admin, auditor), ErrorCode::BadInput);
            EXPECT_ERROR(disableAccount(*admin, id("auditor")), ErrorCode::BadInput);
            // ... nor the last administrator with nobody to propose the next one.
            EXPECT_ERROR(revokeRole(*admin, administrator), ErrorCode::BadInput);
            const auto watch = copy.as("auditor");
            EXPECT_ERROR(disableAccount(*watch, id("admin")), ErrorCode::BadInput);
            decideRole(*watch, proposeRole(*admin, executive), true);
        }
        const auto watch = copy.as("auditor");
        disableAccount(*watch, id("admin")); // at once, be there another or not
        const auto boss = copy.as("boss");
        EXPECT_ERROR(proposeRole(*boss, { id("wu"), Role::Officer, NoId }), ErrorCode::NoRight); // an administrator, and nothing else
        const Id proposal = proposeRole(*boss, next);
        EXPECT_ERROR(decideRole(*boss, proposal, true), ErrorCode::NoRight);
        QCOMPARE(boss->state().deciderFor(next, boss->me()), Role::Auditor);
        watch->store().catchUp();
        decideRole(*watch, proposal, true);
        const auto fresh = copy.as("wu");
        (void)proposeRole(*fresh, { id("chen"), Role::Auditor, NoId });
        boss->store().catchUp();
        EXPECT_ERROR(proposeRole(*boss, { id("sun"), Role::SecurityAdministrator, NoId }), ErrorCode::NoRight); // there is one again
        QVERIFY(verifyStore(*copy.as("auditor")).ok());
    }

    void deciderOfOneStepDecidesNoOther()
    {
        // A head who is also a records officer approves and then wants to file.
        House house(SuiteId::Intl);
        {
            const auto admin = house.as("admin");
            const auto boss = house.as("boss");
            decideRole(*boss, proposeRole(*admin, { house.ids.at(QStringLiteral("head")), Role::Officer, NoId }), true);
            const auto officer = house.as("officer"); // hands the officers' key on
            (void)renewRoleKeys(*officer);
        }
        const auto li = house.as("li");
        const Id id = house.submitted(*li);
        const auto head = house.as("head");
        QVERIFY(head->roles().contains(Role::Officer));
        approveRecord(*head, openRecordForReading(*head, id).seen());
        EXPECT_ERROR(fileRecord(*head, openRecordForReading(*head, id).seen()), ErrorCode::NoRight);
        EXPECT_ERROR(returnRecord(*head, openRecordForReading(*head, id).seen(), { QStringLiteral("又想"), {} }), ErrorCode::NoRight);
        const auto officer = house.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
    }

    void exclusions_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("possible");
        const auto row = [](const char *login, Role role, bool possible) {
            QTest::addRow("%s as %s", login, facts(role).key) << QByteArray(login) << int(role) << possible;
        };
        row("admin", Role::Officer, false);
        row("admin", Role::Auditor, false);
        row("admin", Role::Executive, false);
        row("officer", Role::SecurityAdministrator, false);
        row("officer", Role::Auditor, false);
        row("officer", Role::Executive, false);
        row("auditor", Role::SecurityAdministrator, false);
        row("auditor", Role::Officer, false);
        row("boss", Role::Officer, false);
        row("boss", Role::SecurityAdministrator, false);
        row("boss", Role::Head, true);
        row("officer", Role::Head, true);
        row("li", Role::Officer, true);
        row("head", Role::Executive, true);
    }
    void exclusions()
    {
        QFETCH(QByteArray, login);
        QFETCH(int, role);
        QFETCH(bool, possible);
        Victim copy(m_ground->house, QStringLiteral("exclusion"));
        const auto admin = copy.as("admin");
        const Id person = m_ground->id(login.constData());
        const RoleHolding holding { person, Role(role), Role(role) == Role::Head ? m_ground->emptyDepartment : NoId };
        if (possible)
            (void)proposeRole(*admin, holding);
        else
            EXPECT_ERROR(proposeRole(*admin, holding), ErrorCode::BadInput);
    }

    void formerHolderReadsNothingNew()
    {
        // DESIGN section 4: head, former head, leaver open pending submissions of their time.
        Victim copy(m_ground->house, QStringLiteral("former"));
        {
            const auto admin = copy.as("admin");
            const auto boss = copy.as("boss");
            decideRole(*boss, proposeRole(*admin, { m_ground->id("sun"), Role::Head, m_ground->house.sales }), true);
            const auto head = copy.as("head"); // hands the department's key on to sun
            (void)renewRoleKeys(*head);
            revokeRole(*admin, { m_ground->id("head"), Role::Head, m_ground->house.sales });
        }
        const RoleKeyId key { RoleKeyOwner::Department, m_ground->house.sales };
        {
            const auto former = copy.as("head");
            QVERIFY(former->state().lostAt(key) > former->state().newestKey(key)->entry);
        }
        {
            const auto sun = copy.as("sun");
            (void)renewRoleKeys(*sun); // a new generation without the former head
            QVERIFY(openRecordForReading(*sun, m_ground->submitted).readable);
            // A share that the former head copied opens nothing that is sealed from now on.
            QVERIFY(sun->state().newestKey(key)->entry > sun->state().lostAt(key));
        }
        Id later = NoId;
        {
            const auto li = copy.as("li");
            later = m_ground->house.submitted(*li, QStringLiteral("之后的"));
        }
        const auto former = copy.as("head");
        EXPECT_ERROR(openRecordForReading(*former, later), ErrorCode::NoRight);
        QVERIFY(!former->store().keys().tryRecordKey(later, 1));
        const auto sun = copy.as("sun");
        QVERIFY(openRecordForReading(*sun, later).readable);
        QCOMPARE(copy.verified(), QStringList());
    }

    void effectiveRightsAreThoseThatCount()
    {
        House house(SuiteId::Intl);
        const auto admin = house.as("admin");
        disableAccount(*admin, house.ids.at(QStringLiteral("gone")));
        for (const auto &[login, id] : house.ids) {
            QSet<int> listed;
            const QList<EffectiveRight> rights = effectiveRights(*admin, id);
            for (const EffectiveRight &right : rights) {
                listed.insert(int(right.action));
                QVERIFY2(!right.because.isEmpty(), facts(right.action).key);
                QCOMPARE(right.limit.isEmpty(), facts(right.action).needs == Needs::Role);
            }
            for (const ActionFacts &row : actionTable())
                QVERIFY2(listed.contains(int(row.action)) == may(admin->state(), id, row.action, admin->now()).allowed, row.key);
        }
        QVERIFY(effectiveRights(*admin, house.ids.at(QStringLiteral("gone"))).isEmpty());
        const auto because = [&](const char *login, Action action) {
            for (const EffectiveRight &right : effectiveRights(*admin, house.ids.at(QLatin1String(login)))) {
                if (right.action == action)
                    return right.because;
            }
            return QString();
        };
        QVERIFY(because("head", Action::RecordApprove).contains(QStringLiteral("销售部")));
        QCOMPARE(because("officer", Action::RecordFile), displayName(Role::Officer));
        QCOMPARE(because("li", Action::RecordSubmit), displayName(Role::Employee));
        QVERIFY(because("li", Action::RecordApprove).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "TestRights.moc"
