// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountsView.h"

#include "AddressesSheet.h"
#include "ChoiceSheet.h"
#include "HandoverSheet.h"
#include "LeaveSheet.h"
#include "NewAccountSheet.h"
#include "RecoverySheetsSheet.h"
#include "RoleWords.h"
#include "StaffIntake.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "gui/account/DeviceRemoval.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Typography.h"
#include "services/AccountRenewal.h"
#include "services/AddressBook.h"
#include "services/Rights.h"
#include "ui_AccountsView.h"

#include <QAction>

#include <algorithm>

namespace tongjian
{

AccountsView::AccountsView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("accounts"), QStringLiteral("accountList"), Icon::People, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::AccountsView>())
    , m_add(new QAction(this))
    , m_import(new QAction(this))
    , m_active(new QAction(this))
    , m_move(new QAction(this))
    , m_leave(new QAction(this))
    , m_addresses(new QAction(this))
    , m_devices(new QAction(this))
    , m_renew(new QAction(this))
    , m_sheets(new QAction(this))
    , m_give(new QAction(this))
    , m_take(new QAction(this))
{
    m_ui->setupUi(detailBody());
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_give->setObjectName(QStringLiteral("giveRole"));
    m_take->setObjectName(QStringLiteral("takeRole"));
    m_active->setObjectName(QStringLiteral("toggleActive"));
    m_move->setObjectName(QStringLiteral("movePerson"));
    header()->setPrimary(m_add);
    header()->addSecondary(m_give);
    header()->addSecondary(m_take);
    m_import->setObjectName(QStringLiteral("importStaff"));
    header()->addSecondary(m_import, true);
    m_addresses->setObjectName(QStringLiteral("noteAddresses"));
    header()->addSecondary(m_addresses, true);
    header()->addSecondary(m_move, true);
    m_leave->setObjectName(QStringLiteral("leavePerson"));
    header()->addSecondary(m_leave, true);
    header()->addSecondary(m_active, true);
    m_devices->setObjectName(QStringLiteral("removePersonsDevice"));
    header()->addSecondary(m_devices, true);
    m_renew->setObjectName(QStringLiteral("renewAccount"));
    m_sheets->setObjectName(QStringLiteral("newSheets"));
    header()->addSecondary(m_renew, true);
    header()->addSecondary(m_sheets, true);
    connect(m_leave, &QAction::triggered, this, &AccountsView::leave);
    for (QAction *action : { m_add, m_import, m_move, m_devices, m_sheets })
        action->setVisible(mayAdministrate());
    m_addresses->setVisible(mayNoteAddresses());
    m_take->setVisible(may(m_session, Action::RoleRevoke).allowed);
    m_active->setVisible(may(m_session, Action::AccountDisable).allowed);
    m_renew->setVisible(may(m_session, Action::CasePropose).allowed);
    connect(m_devices, &QAction::triggered, this, &AccountsView::removeComputer);
    connect(m_renew, &QAction::triggered, this, &AccountsView::renew);
    connect(m_sheets, &QAction::triggered, this, &AccountsView::newSheets);
    connect(m_add, &QAction::triggered, this, &AccountsView::addPerson);
    if (mayAdministrate()) {
        auto *intake = new StaffIntake(m_session, this);
        connect(m_import, &QAction::triggered, intake, &StaffIntake::choose);
        connect(intake, &StaffIntake::takenOver, this, &AccountsView::refresh);
    }
    connect(m_give, &QAction::triggered, this, &AccountsView::giveRole);
    connect(m_take, &QAction::triggered, this, &AccountsView::takeRole);
    connect(m_move, &QAction::triggered, this, &AccountsView::move);
    connect(m_addresses, &QAction::triggered, this, &AccountsView::noteAddresses);
    connect(m_active, &QAction::triggered, this, &AccountsView::toggleActive);
    retranslateUi();
}

AccountsView::~AccountsView() = default;

bool AccountsView::mayAdministrate() const
{
    return m_session.roles().contains(Role::SecurityAdministrator);
}

// An executive too, for as long as no administrator is left.
bool AccountsView::mayPropose(Role role) const
{
    return may(m_session, Action::RolePropose).allowed && m_session.state().mayProposeRole(m_session.me(), { NoId, role, NoId });
}

bool AccountsView::rolesOrAccountEnded(Id person) const
{
    const QList<RoleHolding> &holdings = m_session.state().holdings();
    return m_session.state().hasLeft(person) && std::none_of(holdings.begin(), holdings.end(), [&](const RoleHolding &one) { return one.person == person; });
}

void AccountsView::refresh()
{
    QList<ListRow> rows;
    for (const Department &department : m_session.state().departments()) {
        QList<ListRow> members;
        for (const Person &person : m_session.state().persons()) {
            if (person.department != department.id)
                continue;
            ListRow row;
            row.id = person.id;
            row.icon = Icon::User;
            row.title = displaySafe(person.name);
            row.second = displaySafe(person.login) + factSeparator() + rolesInWords(m_session, person.id);
            if (!person.active)
                row.chip = { tr("Disabled"), ChipTone::Neutral, true };
            else if (caseUnderWay(CaseKind::Renewal, person.id, CaseState::Confirmed) != NoId)
                row.chip = { tr("Renewal confirmed"), ChipTone::Warn, true };
            else if (caseUnderWay(CaseKind::Renewal, person.id, CaseState::Open) != NoId)
                row.chip = { tr("Renewal proposed"), ChipTone::Warn, true };
            else if (!person.activated)
                row.chip = { tr("Not logged in yet"), ChipTone::Warn, true };
            members.append(row);
        }
        if (!members.isEmpty()) {
            rows.append(ListRow::group(displaySafe(department.name), int(members.size())));
            rows += members;
        }
    }
    setRows(rows);
}

void AccountsView::openPerson(Id person)
{
    m_shown = person;
    refresh();
}

void AccountsView::show(Id person, bool go)
{
    const Person *who = m_session.state().person(person);
    m_shown = who ? person : NoId;
    const bool other = who && person != m_session.me();
    m_give->setVisible(mayPropose(Role::SecurityAdministrator));
    m_give->setEnabled(who && who->active);
    const QList<RoleHolding> &holdings = m_session.state().holdings();
    m_take->setEnabled(std::any_of(holdings.begin(), holdings.end(), [&](const RoleHolding &one) { return one.person == m_shown; }));
    m_move->setEnabled(who);
    m_addresses->setEnabled(who);
    m_devices->setEnabled(who && !who->devices.isEmpty());
    m_leave->setEnabled(other && !rolesOrAccountEnded(person));
    m_active->setEnabled(other && (who->active || mayAdministrate()));
    const bool confirmed = who && caseUnderWay(CaseKind::Renewal, person, CaseState::Confirmed) != NoId;
    m_renew->setEnabled(other && who->active && m_session.state().mayPropose(m_session.me(), CaseKind::Renewal, person));
    m_renew->setText(confirmed ? tr("&Carry the renewal out …") : tr("&Renew forgotten account …"));
    m_sheets->setText(caseUnderWay(CaseKind::RecoverySheets, NoId, CaseState::Confirmed) != NoId ? tr("Replace recovery &sheets …") : tr("Propose new recovery &sheets …"));
    if (!who) {
        showNothing();
        return;
    }
    m_active->setText(who->active ? tr("&Disable account …") : tr("&Enable account"));
    m_ui->accountName->setText(displaySafe(who->name));
    m_ui->accountFacts->setFacts({
        { tr("Login name"), displaySafe(who->login), false },
        { tr("Department"), m_session.departmentName(who->department), false },
        { tr("Roles"), rolesInWords(m_session, person), true },
        { tr("State"), stateInWords(person), true },
        { tr("Addresses"), addressesInWords(person), true },
        { tr("Remembered computers"), devicesInWords(person), true },
    });
    const QList<EffectiveRight> rights = effectiveRights(m_session, person);
    m_ui->rightsTitle->setText(rights.isEmpty() ? tr("May do nothing now.") : tr("May do, and why"));
    QList<FactCard::Fact> why;
    for (const EffectiveRight &right : rights) {
        QStringList reason { right.because };
        if (!right.limit.isEmpty())
            reason += right.limit;
        reason += displayClause(facts(right.action).clause);
        why.append({ displayName(right.action), reason.join(factSeparator()), true });
    }
    m_ui->accountRights->setVisible(!why.isEmpty());
    m_ui->accountRights->setFacts(why);
    showDetail(go);
}

void AccountsView::addPerson()
{
    NewAccountSheet sheet(m_session, this);
    if (sheet.exec() == QDialog::Accepted) {
        m_shown = sheet.created();
        refresh();
    }
}

void AccountsView::toggleActive()
{
    const Person *who = m_session.state().person(m_shown);
    if (!who)
        return;
    if (who->active) {
        const Confirmation question { tr("Disable the account of %1?").arg(displaySafe(who->name)),
            tr("The person can no longer log in and loses the keys of every role at once. Records and signatures stay as they are."),
            tr("The account can be enabled again; roles' keys are then handed on by their holders."), tr("Disable account"), true, Icon::Lock, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
        runAction(this, [this] { disableAccount(m_session, m_shown); });
    } else {
        runAction(this, [this] { enableAccount(m_session, m_shown); });
    }
    refresh();
}

void AccountsView::move()
{
    QList<std::pair<QString, qint64>> choices;
    for (const Department &department : m_session.state().departments()) {
        if (department.open && department.id != m_session.state().person(m_shown)->department)
            choices.append({ displaySafe(department.name), department.id });
    }
    if (choices.isEmpty()) {
        Notice::show(this, tr("There is no other department."));
        return;
    }
    const bool heads = m_session.state().holdings().contains(RoleHolding { m_shown, Role::Head, m_session.state().person(m_shown)->department });
    ChoiceSheet sheet(Icon::Department, tr("Move %1 to another department").arg(m_session.personName(m_shown)),
        heads ? tr("Records captured until now stay with the department of that time. The role as head of that department ends with the move.")
              : tr("Records captured until now stay with the department of that time."), tr("&Department"), choices, tr("Move"), this);
    if (sheet.exec() == QDialog::Accepted)
        runAction(this, [&] { movePerson(m_session, m_shown, sheet.choice()); });
    refresh();
}

void AccountsView::leave()
{
    LeaveSheet sheet(m_session, m_shown, this);
    if (sheet.exec() == QDialog::Accepted)
        Notice::show(this, sheet.told());
    refresh();
}

bool AccountsView::mayNoteAddresses() const
{
    return may(m_session, Action::AddressesSet).allowed;
}

QString AccountsView::addressesInWords(Id person)
{
    if (!mayNoteAddresses())
        return {};
    QStringList words;
    const auto cannot = [&](const Error &error) { words = { error.message() }; };
    (void)runAction(
        this,
        [&] {
            for (const StaffAddress &one : addressesOf(m_session, person)) {
                const QString address = displaySafe(one.address);
                words += one.until.isValid() ? tr("%1 (until %2)").arg(address, one.until.toString(Qt::ISODate)) : address;
            }
        },
        { ErrorCode::NoRight, ErrorCode::Integrity }, cannot);
    return words.isEmpty() ? tr("None noted") : words.join(u'\n');
}

void AccountsView::noteAddresses()
{
    QList<StaffAddress> present;
    if (!runAction(this, [&] { present = addressesOf(m_session, m_shown); }))
        return;
    AddressesSheet sheet(m_session, m_shown, present, this);
    if (sheet.exec() == QDialog::Accepted)
        Notice::show(this, tr("Noted. The next import finds %1 by them.").arg(m_session.personName(m_shown)));
    refresh();
}

// One that is open, or confirmed and this person's to carry out.
Id AccountsView::caseUnderWay(CaseKind kind, Id person, CaseState state) const
{
    for (const Case &one : m_session.state().cases()) {
        if (one.kind != kind || one.holding.person != person || one.state != state)
            continue;
        if (state == CaseState::Open || (one.proposer == m_session.me() && m_session.now() - one.decidedAt <= CaseCarryOutMs))
            return one.id;
    }
    return NoId;
}

QString AccountsView::stateInWords(Id person) const
{
    const HouseState &state = m_session.state();
    const Person *who = state.person(person);
    if (!who->active)
        return tr("Disabled: cannot log in");
    if (const Id id = caseUnderWay(CaseKind::Renewal, person, CaseState::Open); id != NoId)
        return tr("A renewal is proposed. %1 decides.").arg(displayName(state.deciderOf(state.cases().value(id))));
    if (caseUnderWay(CaseKind::Renewal, person, CaseState::Confirmed) != NoId)
        return tr("The renewal was confirmed and can be carried out.");
    if (!who->activated && !who->codeLock.isEmpty())
        return tr("Renewed: waits for the first login with the initial password and the confirmation code");
    return who->activated ? tr("Active, with own keys") : tr("Waits for the first login with the initial password");
}

void AccountsView::renew()
{
    const QString name = m_session.personName(m_shown);
    const Id confirmed = caseUnderWay(CaseKind::Renewal, m_shown, CaseState::Confirmed);
    if (confirmed == NoId) {
        RenewalOutlook outlook;
        if (!runAction(this, [&] { outlook = renewalOutlook(m_session, m_shown); }))
            return;
        if (!outlook.objection.isEmpty()) {
            Notice::show(this, outlook.objection);
            return;
        }
        QStringList consequence { tr("A forgotten password cannot be found again, but no record is lost by it. %1 decides; then you carry it out, and the person makes new keys. Old signatures stay valid; templates of their own are lost.").arg(displayName(outlook.decider)) };
        if (outlook.draftsLost > 0)
            consequence += tr("%n drafts of this person are lost: nobody else can open them.", nullptr, outlook.draftsLost);
        if (outlook.needsSheets)
            consequence += tr("Nobody else holds a role of this person: two recovery sheets will be needed, and three new ones are made.");
        const Confirmation question { tr("Propose to renew the account of %1?").arg(name), consequence.join(u'\n'),
            tr("Until it is carried out the person can log in as before."), tr("Propose renewal"), false, Icon::Key, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
        if (runAction(this, [&] { (void)proposeRenewal(m_session, m_shown); }))
            Notice::show(this, tr("Proposed. %1 decides.").arg(displayName(outlook.decider)));
        refresh();
        return;
    }
    Secret initial;
    bool sheets = false;
    if (!runAction(this, [&] { sheets = sheetsNeeded(m_session, m_shown); }))
        return;
    if (sheets) {
        RecoverySheetsSheet sheet(m_session, tr("Renew the account of %1").arg(name),
            tr("Type two of the three recovery sheets. First three new sheets are saved, then the account is renewed; from then on the old sheets open nothing and are to be destroyed."),
            tr("Save new sheets and renew …"), [&](const SheetsInUse &use) { carryOutRenewal(m_session, confirmed, &use, &initial); }, this);
        if (sheet.exec() != QDialog::Accepted)
            return;
    } else {
        const Confirmation question { tr("Renew the account of %1 now?").arg(name),
            tr("The present password and keys open nothing any more from now on. You get an initial password for the person, who also needs the code of the one who confirmed it."),
            {}, tr("Renew account"), true, Icon::Key, {}, {} };
        if (!ConfirmSheet::ask(this, question) || !runAction(this, [&] { carryOutRenewal(m_session, confirmed, nullptr, &initial); }))
            return;
    }
    HandoverSheet handed(tr("Initial password for %1").arg(name),
        tr("Shown only now. Hand it to the person; the confirmation code comes from the one who confirmed the renewal. Neither of the two is of use without the other."),
        tr("Initial password"), initial, this);
    handed.exec();
    refresh();
}

void AccountsView::newSheets()
{
    const Id confirmed = caseUnderWay(CaseKind::RecoverySheets, NoId, CaseState::Confirmed);
    if (confirmed == NoId) {
        const Confirmation question { tr("Propose new recovery sheets?"),
            tr("When a sheet was lost or seen, three new ones take the place of the old ones. An executive decides; then you need two of the present sheets."), {},
            tr("Propose new sheets"), false, Icon::Key, {}, {} };
        if (ConfirmSheet::ask(this, question) && runAction(this, [&] { (void)proposeNewSheets(m_session); }))
            Notice::show(this, tr("Proposed. %1 decides.").arg(displayName(Role::Executive)));
        return;
    }
    RecoverySheetsSheet sheet(m_session, tr("Replace the recovery sheets"),
        tr("Type two of the three recovery sheets. First three new sheets are saved, then they are put in force; from then on the old sheets open nothing and are to be destroyed."),
        tr("Save new sheets …"), [&](const SheetsInUse &use) { carryOutNewSheets(m_session, confirmed, use); }, this);
    if (sheet.exec() == QDialog::Accepted)
        Notice::show(this, tr("The new sheets hold from now on. Print them, give each to another keeper and destroy the old ones."));
    refresh();
}

// The own ones everybody has a page for; an auditor sees the acts in the journal.
QString AccountsView::devicesInWords(Id person)
{
    if (!mayAdministrate())
        return {};
    QStringList lines;
    runAction(this, [&] {
        const QList<DeviceLine> devices = devicesOf(m_session, person);
        for (const DeviceLine &line : devices)
            lines += deviceInOneLine(line);
    });
    return lines.isEmpty() ? tr("None") : lines.join(u'\n');
}

void AccountsView::removeComputer()
{
    QList<DeviceLine> devices;
    if (!runAction(this, [&] { devices = devicesOf(m_session, m_shown); }) || devices.isEmpty())
        return;
    qint64 chosen = 0;
    if (devices.size() > 1) {
        QList<std::pair<QString, qint64>> choices;
        for (qsizetype i = 0; i < devices.size(); ++i)
            choices.append({ tr("%1, added %2").arg(displaySafe(devices.at(i).device.name), minuteTime(devices.at(i).device.rememberedAt)), i });
        ChoiceSheet sheet(Icon::Computer, tr("Remove a computer of %1").arg(m_session.personName(m_shown)),
            tr("On these computers the person gets in without the password."), tr("&Computer"), choices, tr("Next"), this);
        if (sheet.exec() != QDialog::Accepted)
            return;
        chosen = sheet.choice();
    }
    (void)removeAsked(this, m_session, devices.at(chosen));
    refresh();
}

void AccountsView::giveRole()
{
    QList<std::pair<QString, qint64>> choices;
    const Person *who = m_session.state().person(m_shown);
    for (const RoleFacts &role : roleTable()) {
        if (!who || !role.privileged || !mayPropose(role.role))
            continue;
        const RoleHolding holding { m_shown, role.role, role.ofDepartment ? who->department : NoId };
        if (m_session.state().objectionTo(holding).isEmpty())
            choices.append({ role.ofDepartment ? tr("%1 (%2)").arg(displayName(role.role), m_session.departmentName(who->department)) : displayName(role.role),
                qint64(role.role) });
    }
    if (choices.isEmpty()) {
        Notice::show(this, tr("No further role goes together with those that this person has."));
        return;
    }
    ChoiceSheet sheet(Icon::Role, tr("Propose a role for %1").arg(m_session.personName(m_shown)),
        mayAdministrate() ? tr("A privileged role is given by two persons: you propose it, an executive decides. Roles that must be different persons are not offered.")
                          : tr("No security administrator is left: an executive proposes one in that place, and somebody else decides."),
        tr("&Role"), choices, tr("Propose"), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    const auto role = Role(sheet.choice());
    const RoleHolding holding { m_shown, role, facts(role).ofDepartment ? who->department : NoId };
    if (runAction(this, [&] { (void)proposeRole(m_session, holding); }))
        Notice::show(this, tr("Proposed. %1 decides.").arg(displayName(m_session.state().deciderFor(holding, m_session.me()))));
}

void AccountsView::takeRole()
{
    QList<std::pair<QString, qint64>> choices;
    QList<RoleHolding> held;
    for (const RoleHolding &holding : m_session.state().holdings()) {
        if (holding.person == m_shown) {
            const QString role = displayName(holding.role);
            choices.append({ holding.department == NoId ? role : tr("%1 (%2)").arg(role, m_session.departmentName(holding.department)), qint64(held.size()) });
            held.append(holding);
        }
    }
    if (choices.isEmpty()) {
        Notice::show(this, tr("This person has no role that could be taken away."));
        return;
    }
    ChoiceSheet sheet(Icon::Role, tr("Take a role away from %1").arg(m_session.personName(m_shown)),
        tr("This takes effect at once. The role's key is renewed by the next holder who logs in."), tr("&Role"), choices, tr("Take away"), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    const RoleHolding holding = held.at(sheet.choice());
    if (m_session.state().holders(holding.role, holding.department) == QList { m_shown }) {
        const Confirmation question { tr("Leave nobody as %1?").arg(displayName(holding.role)),
            sentences(tr("%1 is the only one.").arg(m_session.personName(m_shown)), whatStandsStill(holding.role)), tr("Better give another person the role first."),
            tr("Take away"), true, Icon::Role, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
    }
    if (runAction(this, [&] { revokeRole(m_session, holding); }) && m_shown == m_session.me())
        Notice::show(this, tr("The role is no longer yours. Pages and buttons follow when you log in again."));
    refresh();
}

void AccountsView::retranslateUi()
{
    header()->setTitle(tr("People and roles"));
    header()->setClause(displayClause("6.1.1"));
    m_add->setText(tr("&New person …"));
    m_import->setText(tr("&Import staff list …"));
    m_give->setText(tr("&Propose role …"));
    m_take->setText(tr("&Take role away …"));
    m_move->setText(tr("&Move to department …"));
    m_leave->setText(tr("&Leaves the company …"));
    m_addresses->setText(tr("&Addresses …"));
    m_active->setText(tr("&Disable account …"));
    m_devices->setText(tr("Remove remembered &computer …"));
    m_renew->setText(tr("&Renew forgotten account …"));
    m_sheets->setText(tr("Propose new recovery &sheets …"));
    nothingChosen()->setTexts(tr("Choose a person"), tr("Department, roles and state of the account appear here."));
}

} // namespace tongjian
