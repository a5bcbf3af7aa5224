// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProposalsView.h"

#include "HandoverSheet.h"
#include "RoleWords.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/records/RecordDisplay.h"
#include "services/AccountRenewal.h"
#include "services/Rights.h"
#include "ui_ProposalsView.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>

namespace tongjian
{

namespace
{

QString exactDay(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat);
}

} // namespace

ProposalsView::ProposalsView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("proposals"), QStringLiteral("proposalList"), Icon::Role, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ProposalsView>())
    , m_confirm(new QAction(this))
    , m_refuse(new QAction(this))
    , m_withdraw(new QAction(this))
{
    m_ui->setupUi(detailBody());
    empty()->setIcon(Icon::Done);
    m_confirm->setObjectName(QStringLiteral("confirmRole"));
    m_refuse->setObjectName(QStringLiteral("refuseRole"));
    header()->setPrimary(m_confirm);
    header()->addSecondary(m_refuse);
    m_withdraw->setObjectName(QStringLiteral("withdrawCase"));
    header()->addSecondary(m_withdraw);
    connect(m_withdraw, &QAction::triggered, this, &ProposalsView::withdraw);
    connect(m_confirm, &QAction::triggered, this, [this] { decide(true); });
    connect(m_refuse, &QAction::triggered, this, [this] { decide(false); });
    retranslateUi();
}

ProposalsView::~ProposalsView() = default;

ListRow ProposalsView::rowOf(const Case &one) const
{
    ListRow row;
    row.id = one.id;
    row.icon = one.kind == CaseKind::Role ? Icon::Role : Icon::Key;
    row.title = titleOf(one);
    row.second = one.proposer == m_session.me() ? progressOf(one) : tr("proposed by %1").arg(m_session.personName(one.proposer));
    row.when = shortTime(one.at, m_session.now());
    row.whenExact = exactTime(one.at);
    return row;
}

void ProposalsView::refresh()
{
    QList<Case> waiting;
    QList<Case> own;
    if (!runAction(this, [&] {
            m_session.store().catchUp();
            waiting = casesFor(m_session);
            own = ownCases(m_session);
        }))
        return;
    QList<ListRow> rows;
    const auto add = [&](const QString &heading, const QList<Case> &cases) {
        if (cases.isEmpty())
            return;
        // Who has only the one kind needs no heading.
        if (!waiting.isEmpty() && !own.isEmpty())
            rows.append(ListRow::group(heading, int(cases.size())));
        for (const Case &one : cases)
            rows.append(rowOf(one));
    };
    add(tr("Wait for me"), waiting);
    add(tr("Proposed by me"), own);
    setRows(rows);
}

QString ProposalsView::progressOf(const Case &one) const
{
    if (one.state == CaseState::Confirmed)
        return tr("confirmed by %1, to be carried out until %2").arg(m_session.personName(one.decider), exactDay(one.decidedAt + CaseCarryOutMs));
    return tr("waits for the decision of: %1").arg(displayName(m_session.state().deciderOf(one)));
}

QString ProposalsView::titleOf(const Case &one) const
{
    switch (one.kind) {
    case CaseKind::Renewal:
        return tr("%1: renewal of a forgotten account").arg(m_session.personName(one.holding.person));
    case CaseKind::RecoverySheets:
        return tr("New recovery sheets");
    case CaseKind::Role:
        break;
    }
    return tr("%1: %2").arg(m_session.personName(one.holding.person), displayName(one.holding.role));
}

void ProposalsView::showCase(const Case &one)
{
    m_ui->proposalTitle->setText(titleOf(one));
    QList<FactCard::Fact> facts { { tr("Proposed by"), m_session.personName(one.proposer), false }, { tr("Proposed"), exactTime(one.at), false } };
    if (one.proposer == m_session.me()) {
        facts.append({ tr("How far it is"), progressOf(one), true });
        if (one.state == CaseState::Confirmed)
            facts.append({ tr("Next"), one.kind == CaseKind::Renewal ? tr("Carry the renewal out on the page \"People and roles\".") : tr("Replace the recovery sheets on the page \"People and roles\"."), true });
        m_ui->proposalFacts->setFacts(facts);
        return;
    }
    if (one.kind == CaseKind::Renewal) {
        RenewalOutlook outlook;
        (void)runAction(this, [&] { outlook = renewalOutlook(m_session, one.holding.person); });
        facts.prepend({ tr("Roles"), rolesInWords(m_session, one.holding.person), true });
        facts.prepend({ tr("Department"), m_session.departmentName(m_session.state().person(one.holding.person)->department), false });
        facts.append({ tr("What happens"), tr("The person makes new keys with an initial password from the proposer and a code from you. Ask the person yourself whether the password was forgotten; hand the code over in person."), true });
        facts.append({ tr("Drafts lost"), outlook.draftsLost > 0 ? tr("%n drafts, which nobody else can open", nullptr, outlook.draftsLost) : tr("None"), true });
        facts.append({ tr("Recovery sheets"), outlook.needsSheets ? tr("Two are needed; three new ones take their place") : tr("Not needed"), true });
    } else {
        facts.append({ tr("What happens"), tr("With two of the present sheets a new recovery key and three new sheets are made. The old sheets open nothing from then on."), true });
    }
    facts.append({ tr("Time"), tr("Once confirmed it has to be carried out within 14 days"), true });
    m_ui->proposalFacts->setFacts(facts);
}

void ProposalsView::show(Id id, bool go)
{
    const auto found = m_session.state().cases().constFind(id);
    const bool there = found != m_session.state().cases().constEnd();
    m_shown = there ? id : NoId;
    const bool decides = there && found->state == CaseState::Open && m_session.state().mayDecide(m_session.me(), *found);
    const bool own = there && HouseState::mayWithdraw(m_session.me(), *found);
    m_confirm->setEnabled(decides);
    m_refuse->setEnabled(decides);
    m_confirm->setVisible(decides || !own);
    m_refuse->setVisible(decides || !own);
    m_withdraw->setVisible(own);
    m_withdraw->setEnabled(own);
    if (!there) {
        showNothing();
        return;
    }
    m_confirm->setText(found->kind == CaseKind::Role ? tr("&Give role") : tr("&Confirm"));
    if (found->kind != CaseKind::Role) {
        showCase(*found);
        showDetail(go);
        return;
    }
    const RoleHolding &holding = found->holding;
    m_ui->proposalTitle->setText(tr("%1 becomes %2").arg(m_session.personName(holding.person), displayName(holding.role)));
    QStringList others;
    const QList<Id> holders = m_session.state().holders(holding.role, holding.department);
    for (Id one : holders)
        others += m_session.personName(one);
    QList<FactCard::Fact> facts {
        { tr("Person"), m_session.personName(holding.person), false },
        { tr("Department"), m_session.departmentName(m_session.state().person(holding.person)->department), false },
        { tr("Proposed by"), m_session.personName(found->proposer), false },
        { tr("Proposed"), exactTime(found->at), false },
        { tr("Who has this role now"), others.isEmpty() ? tr("Nobody") : others.join(tr(", ")), true },
        { tr("What the role brings"), whatRoleBrings(holding.role), true },
    };
    if (!m_session.state().rolesOf(found->proposer).contains(Role::SecurityAdministrator) && holding.role == Role::SecurityAdministrator)
        facts.append({ tr("In whose place"), tr("No security administrator was left: an executive proposed."), true });
    if (own)
        facts.append({ tr("How far it is"), progressOf(*found), true });
    m_ui->proposalFacts->setFacts(facts);
    showDetail(go);
}

void ProposalsView::decide(bool confirm)
{
    if (m_shown == NoId)
        return;
    const Case one = m_session.state().cases().value(m_shown);
    if (confirm && one.kind == CaseKind::Role) {
        const Confirmation question { tr("Give %1 the role \"%2\"?").arg(m_session.personName(one.holding.person), displayName(one.holding.role)), whatRoleBrings(one.holding.role),
            tr("The role can be revoked, but what was opened until then stays known. You sign this decision."), tr("Give role"), false, Icon::Role, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
    }
    Secret code;
    const bool decided = runAction(this, [&] { decideCase(m_session, m_shown, confirm, &code); });
    if (decided && !code.isEmpty()) {
        const QString name = m_session.personName(one.holding.person);
        HandoverSheet handed(tr("Confirmation code for %1").arg(name),
            tr("Shown only now. Hand it to %1 in person and to nobody else, least of all to the proposer, who has the initial password.").arg(name),
            tr("Confirmation code"), code, this);
        handed.exec();
    } else if (decided && one.kind != CaseKind::Role)
        Notice::show(this, confirm ? tr("Confirmed. Whoever proposed it can carry it out now.") : tr("Refused."));
    else if (decided)
        Notice::show(this, confirm ? tr("The role was given. Its keys are handed on at the next login of a holder.") : tr("The role was refused."));
    refresh();
    Q_EMIT changed();
}

void ProposalsView::withdraw()
{
    const auto found = m_session.state().cases().constFind(m_shown);
    if (found == m_session.state().cases().constEnd())
        return;
    const bool code = found->state == CaseState::Confirmed && found->kind == CaseKind::Renewal;
    const Confirmation question { tr("Withdraw this proposal?"),
        code ? tr("%1. It cannot be carried out any more, and the code that was given out for it is of no use.").arg(titleOf(*found))
             : tr("%1. Nobody decides on it any more.").arg(titleOf(*found)),
        tr("It stays in the journal and can be proposed again."), tr("Withdraw proposal"), false, Icon::Undo, {}, {} };
    if (!ConfirmSheet::ask(this, question))
        return;
    if (runAction(this, [this] { withdrawCase(m_session, m_shown); }))
        Notice::show(this, tr("Withdrawn."));
    refresh();
    Q_EMIT changed();
}

void ProposalsView::retranslateUi()
{
    header()->setTitle(tr("Proposals"));
    header()->setClause(displayClause("6.1.1"));
    m_confirm->setText(tr("&Give role"));
    m_refuse->setText(tr("&Refuse"));
    m_withdraw->setText(tr("&Withdraw …"));
    empty()->setTexts(tr("No proposals"), tr("Privileged roles, renewals of forgotten accounts and new recovery sheets are proposed by the security administrator and decided by an executive or an auditor. What waits for you, and what you proposed, appears here."));
    nothingChosen()->setTexts(tr("Choose a proposal"), tr("What is proposed, and what would happen, appears here."));
}

} // namespace tongjian
