// SPDX-License-Identifier: GPL-3.0-or-later
#include "DepartmentUseView.h"

#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Tokens.h"

#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int Listed = 300;

bool isOpening(const DepartmentUse &use)
{
    return use.action == Action::GrantOpen;
}
} // namespace

QString DepartmentUseView::titleOf(const DepartmentUse &use) const
{
    const QString who = m_session.personName(use.person);
    if (isOpening(use))
        return tr("%1 opened %2").arg(who, use.number);
    if (use.action == Action::PackageMake)
        return tr("%1 made the evidence package %2 with %n of the department's records", nullptr, int(use.records)).arg(who, use.number);
    if (use.action == Action::GrantSearch)
        return tr("%1 searched %n of the department's records", nullptr, int(use.records)).arg(who);
    return tr("%1 counted %n of the department's records for statistics", nullptr, int(use.records)).arg(who);
}

DepartmentUseView::DepartmentUseView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("department-use"), QStringLiteral("departmentUseList"), Icon::Eye, parent)
    , m_session(session)
    , m_title(plainLabel(this, TextStyle::Heading))
    , m_facts(new FactCard(this))
{
    auto *rows = new QVBoxLayout(detailBody());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::L);
    m_title->setWordWrap(true);
    rows->addWidget(m_title);
    rows->addWidget(m_facts);
    retranslateUi();
}

void DepartmentUseView::refresh()
{
    qint64 next = 0;
    if (!runAction(this, [&] { m_uses = departmentUses(m_session, 0, Listed, &next); }))
        return;
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_uses.size(); ++i) {
        const DepartmentUse &use = m_uses.at(i);
        ListRow row;
        row.id = i + 1;
        row.icon = isOpening(use) ? Icon::Eye : use.action == Action::PackageMake ? Icon::Archive : use.action == Action::GrantSearch ? Icon::Search : Icon::Chart;
        row.title = titleOf(use);
        row.second = use.what.value_or(QString()).isEmpty() ? use.application : displaySafe(*use.what);
        row.when = shortTime(use.at, m_session.now());
        row.whenExact = exactTime(use.at);
        rows.append(row);
    }
    setRows(rows);
}

void DepartmentUseView::show(Id id, bool go)
{
    m_shown = id;
    if (id <= 0 || id > m_uses.size()) {
        showNothing();
        return;
    }
    const DepartmentUse &use = m_uses.at(id - 1);
    const Person *who = m_session.state().person(use.person);
    m_title->setText(titleOf(use));
    QList<FactCard::Fact> facts { { tr("Person"), tr("%1, %2").arg(m_session.personName(use.person), m_session.departmentName(who ? who->department : NoId)), false },
        { tr("When"), exactTime(use.at), false },
        { tr("Application"), use.application, false } };
    if (isOpening(use))
        facts.append({ tr("Record"), use.number, false });
    const QString how = use.action == Action::GrantSearch ? tr("Searched for") : use.action == Action::PackageMake ? tr("Made for") : tr("What for");
    const QString what = !use.what ? tr("Not open to you: the keys of the department were renewed since, or the application is about its head.")
        : use.what->isEmpty()      ? tr("The entry does not say.")
                                   : displaySafe(*use.what, true);
    facts.append({ how, what, true });
    m_facts->setFacts(facts);
    showDetail(go);
}

void DepartmentUseView::retranslateUi()
{
    empty()->setTexts(tr("Nobody has used the department's records"), tr("When somebody opens, searches or counts filed records of your department under an application, or an evidence package of them is made, who, when and what for appears here."));
    nothingChosen()->setTexts(tr("Choose a use"), tr("Who used what, when and what for, appears here."));
}

} // namespace tongjian
