// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountsView.h"

#include "AddressesSheet.h"
#include "ChoiceSheet.h"
#include "core/Error.h"
#include "NewAccountSheet.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/style/Typography.h"
#include "services/AddressBook.h"
#include "services/Rights.h"
#include "ui_AccountsView.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace tongjian
{

AccountsView::AccountsView(Session &session, Preferences &preferences, QWidget *parent)
    : ListDetailPage(preferences, QStringLiteral("accounts"), parent)
    , m_session(session)
    , m_rows(new SimpleRows(this))
    , m_list(new RecordList(this))
    , m_ui(std::make_unique<Ui::AccountsView>())
    , m_add(new QAction(this))
    , m_active(new QAction(this))
    , m_move(new QAction(this))
    , m_addresses(new QAction(this))
    , m_give(new QAction(this))
    , m_take(new QAction(this))
{
    setObjectName(QStringLiteral("accounts"));
    m_list->setObjectName(QStringLiteral("accountList"));
    m_list->setModel(m_rows);
    setList(m_list);
    auto *detail = new Column(this);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    detail->column()->addWidget(body);
    setDetail(detail);
    nothingChosen()->setIcon(Icon::People);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_give->setObjectName(QStringLiteral("giveRole"));
    m_take->setObjectName(QStringLiteral("takeRole"));
    m_active->setObjectName(QStringLiteral("toggleActive"));
    m_move->setObjectName(QStringLiteral("movePerson"));
    header()->setPrimary(m_add);
    header()->addSecondary(m_give);
    header()->addSecondary(m_take);
    m_addresses->setObjectName(QStringLiteral("noteAddresses"));
    header()->addSecondary(m_addresses, true);
    header()->addSecondary(m_move, true);
    header()->addSecondary(m_active, true);
    for (QAction *action : { m_add, m_give, m_move })
        action->setVisible(mayAdministrate());
    m_addresses->setVisible(mayNoteAddresses());
    connect(m_add, &QAction::triggered, this, &AccountsView::addPerson);
    connect(m_give, &QAction::triggered, this, &AccountsView::giveRole);
    connect(m_take, &QAction::triggered, this, &AccountsView::takeRole);
    connect(m_move, &QAction::triggered, this, &AccountsView::move);
    connect(m_addresses, &QAction::triggered, this, &AccountsView::noteAddresses);
    connect(m_active, &QAction::triggered, this, &AccountsView::toggleActive);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), true); });
    retranslateUi();
}

AccountsView::~AccountsView() = default;

bool AccountsView::mayAdministrate() const
{
    return m_session.roles().contains(Role::SecurityAdministrator);
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
            else if (!person.activated)
                row.chip = { tr("Not logged in yet"), ChipTone::Warn, true };
            members.append(row);
        }
        if (!members.isEmpty()) {
            rows.append(ListRow::group(displaySafe(department.name), int(members.size())));
            rows += members;
        }
    }
    const Id kept = m_shown;
    m_rows->setRows(rows);
    if (const QModelIndex index = m_rows->indexOf(kept); kept != NoId && index.isValid())
        m_list->setCurrentIndex(index);
    show(kept, false);
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
    m_give->setEnabled(who && who->active);
    m_take->setEnabled(who);
    m_move->setEnabled(who);
    m_addresses->setEnabled(who);
    m_active->setEnabled(other && (who->active || mayAdministrate()));
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
        { tr("State"),
            !who->active           ? tr("Disabled: cannot log in")
                : !who->activated  ? tr("Waits for the first login with the initial password")
                                   : tr("Active, with own keys"),
            true },
        { tr("Addresses"), addressesInWords(person), true },
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
    ChoiceSheet sheet(Icon::Department, tr("Move %1 to another department").arg(m_session.personName(m_shown)),
        tr("Records captured until now stay with the department of that time."), tr("&Department"), choices, tr("Move"), this);
    if (sheet.exec() == QDialog::Accepted)
        runAction(this, [&] { movePerson(m_session, m_shown, sheet.choice()); });
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

void AccountsView::giveRole()
{
    QList<std::pair<QString, qint64>> choices;
    const Person *who = m_session.state().person(m_shown);
    for (const RoleFacts &role : roleTable()) {
        if (!who || !role.privileged)
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
        tr("A privileged role is given by two persons: you propose it, an executive decides. Roles that must be different persons are not offered."),
        tr("&Role"), choices, tr("Propose"), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    const auto role = Role(sheet.choice());
    const RoleHolding holding { m_shown, role, facts(role).ofDepartment ? who->department : NoId };
    if (runAction(this, [&] { (void)proposeRole(m_session, holding); }))
        Notice::show(this, tr("Proposed. %1 decides.").arg(displayName(m_session.state().deciderFor(holding))));
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
    if (sheet.exec() == QDialog::Accepted)
        runAction(this, [&] { revokeRole(m_session, held.at(sheet.choice())); });
    refresh();
}

void AccountsView::retranslateUi()
{
    header()->setTitle(tr("People and roles"));
    header()->setClause(displayClause("6.1.1"));
    m_add->setText(tr("&New person …"));
    m_give->setText(tr("&Propose role …"));
    m_take->setText(tr("&Take role away …"));
    m_move->setText(tr("&Move to department …"));
    m_addresses->setText(tr("&Addresses …"));
    m_active->setText(tr("&Disable account …"));
    nothingChosen()->setTexts(tr("Choose a person"), tr("Department, roles and state of the account appear here."));
}

void AccountsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
