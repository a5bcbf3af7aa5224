// SPDX-License-Identifier: GPL-3.0-or-later
#include "SubstitutesView.h"

#include "SubstituteSheet.h"
#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"
#include "ui_SubstitutesView.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace tongjian
{

namespace
{

QString firstDay(const Substitution &one)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.from).date(), QLocale::ShortFormat);
}

Chip chipOf(SubstitutionStage stage)
{
    switch (stage) {
    case SubstitutionStage::Running:
        return { SubstitutesView::tr("Running"), ChipTone::Good, true };
    case SubstitutionStage::Waiting:
        return { SubstitutesView::tr("Held up"), ChipTone::Warn, true };
    case SubstitutionStage::Coming:
        return { SubstitutesView::tr("Coming"), ChipTone::Accent, true };
    case SubstitutionStage::Over:
        return { SubstitutesView::tr("Over"), ChipTone::Neutral, true };
    case SubstitutionStage::Ended:
        return { SubstitutesView::tr("Ended early"), ChipTone::Neutral, true };
    }
    return {};
}

bool isPast(SubstitutionStage stage)
{
    return stage == SubstitutionStage::Over || stage == SubstitutionStage::Ended;
}

} // namespace

SubstitutesView::SubstitutesView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("substitutes"), QStringLiteral("substitutionList"), Icon::Substitute, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::SubstitutesView>())
    , m_name(new QAction(this))
    , m_end(new QAction(this))
{
    m_ui->setupUi(detailBody());
    empty()->button()->setObjectName(QStringLiteral("nameFirstSubstitute"));
    m_name->setObjectName(QStringLiteral("nameSubstitute"));
    m_name->setShortcut(QKeySequence::New);
    m_end->setObjectName(QStringLiteral("endSubstitution"));
    m_end->setShortcut(QKeySequence::Delete);
    header()->setPrimary(m_name);
    header()->addSecondary(m_end);
    connect(m_name, &QAction::triggered, this, &SubstitutesView::name);
    connect(m_end, &QAction::triggered, this, &SubstitutesView::end);
    connect(empty(), &EmptyState::actionTriggered, this, &SubstitutesView::name);
    retranslateUi();
}

SubstitutesView::~SubstitutesView() = default;

void SubstitutesView::refresh()
{
    QList<Substitution> all;
    bool names = false;
    if (!runAction(this, [&] {
            m_session.store().catchUp();
            all = substitutionsFor(m_session);
            names = !substitutableHoldings(m_session).isEmpty();
        }))
        return;
    m_name->setVisible(names);
    empty()->setTexts(tr("No substitutes"),
        names ? tr("When you are away, somebody you name decides in your place: for one role, from one day until another, at most 90 days. Each of their decisions says that it was made for you.")
              : tr("A head or a records officer who is away names somebody who decides in their place for a time. Their substitutions appear here, and can be ended here."),
        names ? tr("Name a substitute …") : QString());

    QList<ListRow> running;
    QList<ListRow> coming;
    QList<ListRow> past;
    for (const Substitution &one : std::as_const(all)) {
        const SubstitutionStage stage = stageOf(m_session, one);
        ListRow row;
        row.id = one.id;
        row.icon = Icon::Substitute;
        row.title = titleOf(one);
        row.second = tr("%1 – %2").arg(firstDay(one), lastDayInWords(one)) + factSeparator() + holdingInWords(m_session, one.holding);
        if (stage == SubstitutionStage::Waiting || stage == SubstitutionStage::Ended)
            row.chip = chipOf(stage); // the heading says the others
        (isPast(stage) ? past : stage == SubstitutionStage::Coming ? coming : running).append(row);
    }
    QList<ListRow> rows;
    const auto addGroup = [&rows](const QString &heading, const QList<ListRow> &members) {
        if (members.isEmpty())
            return;
        rows.append(ListRow::group(heading, int(members.size())));
        rows += members;
    };
    addGroup(tr("Now"), running);
    addGroup(tr("Coming"), coming);
    addGroup(tr("Past"), past);
    m_end->setVisible(!rows.isEmpty());
    setRows(rows);
}

QString SubstitutesView::titleOf(const Substitution &one) const
{
    if (one.substitute == m_session.me())
        return tr("You act for %1").arg(m_session.personName(one.holding.person));
    if (one.holding.person == m_session.me())
        return tr("%1 acts for you").arg(m_session.personName(one.substitute));
    return tr("%1 acts for %2").arg(m_session.personName(one.substitute), m_session.personName(one.holding.person));
}

QString SubstitutesView::sentenceOf(const Substitution &one, SubstitutionStage stage) const
{
    const QString substitute = m_session.personName(one.substitute);
    const QString principal = m_session.personName(one.holding.person);
    const QString role = holdingInWords(m_session, one.holding);
    switch (stage) {
    case SubstitutionStage::Coming:
        return tr("%1 will decide for %2 as %3 from %4 until the end of %5.").arg(substitute, principal, role, firstDay(one), lastDayInWords(one));
    case SubstitutionStage::Running:
        return tr("%1 decides for %2 as %3 since %4, until the end of %5.").arg(substitute, principal, role, firstDay(one), lastDayInWords(one));
    case SubstitutionStage::Waiting:
        return tr("%1 should decide for %2 as %3 from %4 until %5, but cannot now: an account is disabled, a role was taken away or stands against it, or the clock of this computer is in doubt.")
            .arg(substitute, principal, role, firstDay(one), lastDayInWords(one));
    case SubstitutionStage::Over:
        return tr("%1 decided for %2 as %3 from %4 until the end of %5.").arg(substitute, principal, role, firstDay(one), lastDayInWords(one));
    case SubstitutionStage::Ended:
        if (one.endedAt <= one.from)
            return tr("%1 was to decide for %2 as %3 from %4; it was ended before it began.").arg(substitute, principal, role, firstDay(one));
        return tr("%1 decided for %2 as %3 from %4 until it was ended on %5.").arg(substitute, principal, role, firstDay(one), minuteTime(one.endedAt));
    }
    return {};
}

void SubstitutesView::show(Id id, bool go)
{
    const auto found = m_session.state().substitutions().constFind(id);
    const bool there = found != m_session.state().substitutions().constEnd();
    m_shown = there ? id : NoId;
    const SubstitutionStage stage = there ? stageOf(m_session, *found) : SubstitutionStage::Over;
    m_end->setEnabled(there && !isPast(stage));
    if (!there) {
        showNothing();
        return;
    }
    m_ui->substitutionTitle->setText(titleOf(*found));
    m_ui->substitutionStage->setChip(chipOf(stage));
    m_ui->substitutionSentence->setText(sentenceOf(*found, stage));
    QList<FactCard::Fact> facts {
        { tr("Substitute"), m_session.personName(found->substitute), false },
        { tr("Acts for"), m_session.personName(found->holding.person), false },
        { tr("Role"), holdingInWords(m_session, found->holding), true },
        { tr("First day"), firstDay(*found), false },
        { tr("Last day"), lastDayInWords(*found), false },
        { tr("Named by"), m_session.personName(found->holding.person), false },
        { tr("Named"), minuteTime(found->namedAt), false },
    };
    if (found->endedAt != 0) {
        facts += { tr("Ended by"), m_session.personName(found->endedBy), false };
        facts += { tr("Ended"), minuteTime(found->endedAt), false };
    } else if (!isPast(stage)) {
        facts += { tr("What stays"), tr("%1 keeps the role and can decide too. The substitute decides neither on own records nor on those of %1.").arg(m_session.personName(found->holding.person)), true };
        facts += { tr("Who can end it"), tr("Either of the two, the security administrator or an auditor, at any time"), true };
    }
    m_ui->substitutionFacts->setFacts(facts);
    showDetail(go);
}

void SubstitutesView::name()
{
    QList<RoleHolding> holdings;
    if (!runAction(this, [&] { holdings = substitutableHoldings(m_session); }) || holdings.isEmpty())
        return;
    SubstituteSheet sheet(m_session, holdings, this);
    if (sheet.exec() == QDialog::Accepted) {
        m_shown = sheet.named();
        const Substitution one = m_session.state().substitutions().value(m_shown);
        Notice::show(this, tr("%1 acts for you from %2 until %3 and sees it at the next login.").arg(m_session.personName(one.substitute), firstDay(one), lastDayInWords(one)));
    }
    refresh();
}

void SubstitutesView::end()
{
    const auto found = m_session.state().substitutions().constFind(m_shown);
    if (found == m_session.state().substitutions().constEnd())
        return;
    const QString substitute = m_session.personName(found->substitute);
    const QString principal = m_session.personName(found->holding.person);
    const bool began = stageOf(m_session, *found) != SubstitutionStage::Coming;
    const Confirmation question { tr("End the substitution of %1 for %2?").arg(substitute, principal),
        began ? tr("From now on %1 no longer decides as %2. What was decided until now stays valid; the key of the role is made anew when the next holder logs in.").arg(substitute, holdingInWords(m_session, found->holding))
              : tr("It will not begin. %1 loses the key of the role at once.").arg(substitute),
        tr("It cannot be taken back, but %1 can name a substitute again at any time.").arg(principal), tr("End substitution"), false, Icon::Substitute, {}, {} };
    if (!ConfirmSheet::ask(this, question))
        return;
    if (runAction(this, [this] { endSubstitution(m_session, m_shown); }))
        Notice::show(this, tr("Ended. %1 no longer acts for %2.").arg(substitute, principal));
    refresh();
}

void SubstitutesView::retranslateUi()
{
    m_name->setText(tr("&Name a substitute …"));
    m_end->setText(tr("&End …"));
    nothingChosen()->setTexts(tr("Choose a substitution"), tr("Who acts for whom, in which role and until when, appears here."));
}

} // namespace tongjian
