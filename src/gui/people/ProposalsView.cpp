// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProposalsView.h"

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "ui_ProposalsView.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace tongjian
{

ProposalsView::ProposalsView(Session &session, Preferences &preferences, QWidget *parent)
    : ListDetailPage(preferences, QStringLiteral("proposals"), parent)
    , m_session(session)
    , m_rows(new SimpleRows(this))
    , m_list(new RecordList(this))
    , m_ui(std::make_unique<Ui::ProposalsView>())
    , m_confirm(new QAction(this))
    , m_refuse(new QAction(this))
{
    setObjectName(QStringLiteral("proposals"));
    m_list->setObjectName(QStringLiteral("proposalList"));
    m_list->setModel(m_rows);
    setList(m_list);
    auto *detail = new Column(this);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    detail->column()->addWidget(body);
    setDetail(detail);
    empty()->setIcon(Icon::Done);
    nothingChosen()->setIcon(Icon::Role);
    m_confirm->setObjectName(QStringLiteral("confirmRole"));
    m_refuse->setObjectName(QStringLiteral("refuseRole"));
    header()->setPrimary(m_confirm);
    header()->addSecondary(m_refuse);
    connect(m_confirm, &QAction::triggered, this, [this] { decide(true); });
    connect(m_refuse, &QAction::triggered, this, [this] { decide(false); });
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), true); });
    retranslateUi();
}

ProposalsView::~ProposalsView() = default;

void ProposalsView::refresh()
{
    QList<ListRow> rows;
    const QList<RoleProposal> proposals = proposalsFor(m_session);
    for (const RoleProposal &proposal : proposals) {
        ListRow row;
        row.id = proposal.id;
        row.icon = Icon::Role;
        row.title = tr("%1: %2").arg(m_session.personName(proposal.holding.person), displayName(proposal.holding.role));
        row.second = tr("proposed by %1").arg(m_session.personName(proposal.proposer));
        row.when = shortTime(proposal.at, m_session.now());
        row.whenExact = exactTime(proposal.at);
        rows.append(row);
    }
    m_rows->setRows(rows);
    setEmpty(rows.isEmpty());
    m_shown = NoId;
    if (rows.isEmpty())
        show(NoId, false);
    else
        m_list->selectFirst();
}

void ProposalsView::show(Id id, bool go)
{
    const auto found = m_session.state().proposals().constFind(id);
    const bool there = found != m_session.state().proposals().constEnd();
    m_shown = there ? id : NoId;
    m_confirm->setEnabled(there);
    m_refuse->setEnabled(there);
    if (!there) {
        showNothing();
        return;
    }
    const RoleHolding &holding = found->holding;
    m_ui->proposalTitle->setText(tr("%1 becomes %2").arg(m_session.personName(holding.person), displayName(holding.role)));
    QStringList others;
    const QList<Id> holders = m_session.state().holders(holding.role, holding.department);
    for (Id one : holders)
        others += m_session.personName(one);
    m_ui->proposalFacts->setFacts({
        { tr("Person"), m_session.personName(holding.person), false },
        { tr("Department"), m_session.departmentName(m_session.state().person(holding.person)->department), false },
        { tr("Proposed by"), m_session.personName(found->proposer), false },
        { tr("Proposed"), exactTime(found->at), false },
        { tr("Who has this role now"), others.isEmpty() ? tr("Nobody") : others.join(tr(", ")), true },
    });
    showDetail(go);
}

void ProposalsView::decide(bool confirm)
{
    if (m_shown == NoId)
        return;
    if (runAction(this, [&] { decideRole(m_session, m_shown, confirm); }))
        Notice::show(this, confirm ? tr("The role was given. Its keys are handed on at the next login of a holder.") : tr("The role was refused."));
    refresh();
    Q_EMIT changed();
}

void ProposalsView::retranslateUi()
{
    header()->setTitle(tr("Role proposals"));
    header()->setClause(displayClause("6.1.1"));
    m_confirm->setText(tr("&Give role"));
    m_refuse->setText(tr("&Refuse"));
    empty()->setTexts(tr("No proposals"), tr("A privileged role is proposed by the security administrator and decided by you. Proposals appear here."));
    nothingChosen()->setTexts(tr("Choose a proposal"), tr("Who would get which role appears here."));
}

void ProposalsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
