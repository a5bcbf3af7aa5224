// SPDX-License-Identifier: GPL-3.0-or-later
#include "HoldsView.h"

#include "HoldDisplay.h"
#include "HoldReviewSheet.h"
#include "HoldSheet.h"
#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Typography.h"
#include "services/Applying.h"
#include "ui_HoldsView.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int RecordsShown = 10;
}

HoldsView::HoldsView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("holds"), QStringLiteral("holdList"), Icon::Lock, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::HoldsView>())
    , m_held(new SimpleRows(this))
    , m_place(new QAction(this))
    , m_review(new QAction(this))
    , m_lift(new QAction(this))
{
    m_ui->setupUi(detailBody());
    m_ui->heldRecords->setModel(m_held);
    m_ui->heldRecords->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    empty()->button()->setObjectName(QStringLiteral("placeFirstHold"));
    m_place->setObjectName(QStringLiteral("placeHold"));
    m_place->setShortcut(QKeySequence::New);
    m_review->setObjectName(QStringLiteral("reviewHold"));
    m_lift->setObjectName(QStringLiteral("liftHold"));
    header()->setPrimary(m_place);
    header()->addSecondary(m_review);
    header()->addSecondary(m_lift);
    connect(m_place, &QAction::triggered, this, &HoldsView::place);
    connect(m_review, &QAction::triggered, this, &HoldsView::review);
    connect(m_lift, &QAction::triggered, this, &HoldsView::lift);
    connect(empty(), &EmptyState::actionTriggered, this, &HoldsView::place);
    connect(m_ui->heldRecords, &RecordList::rowOpened, this, [this](const QModelIndex &index) { Q_EMIT recordWanted(index.data(IdRole).toLongLong()); });
    retranslateUi();
}

HoldsView::~HoldsView() = default;

void HoldsView::refresh()
{
    QList<Hold> holds;
    if (!runAction(this, [&] { holds = listHolds(m_session); }))
        return;
    QList<ListRow> due;
    QList<ListRow> standing;
    QList<ListRow> lifted;
    for (const Hold &hold : std::as_const(holds)) {
        ListRow row;
        row.id = hold.facts.id;
        row.icon = Icon::Lock;
        row.title = titleOf(hold);
        row.second = QStringList { hold.facts.number, displayName(hold.facts.kind) }.join(factSeparator());
        const qint64 when = hold.facts.stands() ? hold.facts.placedAt : hold.facts.liftedAt;
        row.when = shortTime(when, m_session.now());
        row.whenExact = exactTime(when);
        row.overdue = isToReview(hold.facts, m_session.now());
        if (row.overdue)
            row.when = row.whenExact = dayInWords(hold.facts.reviewDay);
        (!hold.facts.stands() ? lifted : row.overdue ? due : standing).append(row);
    }
    QList<ListRow> rows;
    const auto addGroup = [&rows](const QString &heading, const QList<ListRow> &members, bool overdue = false) {
        if (members.isEmpty())
            return;
        rows.append(ListRow::group(heading, int(members.size()), overdue));
        rows += members;
    };
    addGroup(tr("To be reviewed"), due, true);
    addGroup(tr("Standing"), standing);
    addGroup(tr("Lifted"), lifted);
    for (QAction *action : { m_review, m_lift })
        action->setVisible(!rows.isEmpty());
    setRows(rows);
}

void HoldsView::openHold(Id hold)
{
    m_shown = hold;
    refresh();
}

void HoldsView::show(Id id, bool go)
{
    Hold hold;
    qint64 count = 0;
    const bool there = id != NoId && runAction(this, [&] {
        hold = holdAsSeen(m_session, id);
        count = countUnder(m_session, hold);
        m_review->setEnabled(mayReview(m_session, hold.facts));
        m_lift->setEnabled(mayAskToLift(m_session, hold.facts));
    });
    m_shown = there ? id : NoId;
    if (!there) {
        m_review->setEnabled(false);
        m_lift->setEnabled(false);
        showNothing();
        return;
    }
    m_ui->holdHeading->setText(titleOf(hold));
    m_ui->holdChip->setChip(chipOf(hold.facts, m_session.now()));
    m_ui->holdSentence->setText(holdSentence(m_session, hold, count));
    m_ui->holdFacts->setFacts(holdFacts(m_session, hold, count));
    const bool byScope = hold.text && hold.text->scope;
    m_ui->holdScopeHeading->setVisible(byScope);
    m_ui->holdScope->setVisible(byScope);
    if (byScope)
        m_ui->holdScope->setFacts(holdScopeFacts(m_session, *hold.text->scope));
    showRecords(hold, count);
    showDetail(go);
}

void HoldsView::showRecords(const Hold &hold, qint64 count)
{
    QList<RecordLine> lines;
    runAction(this, [&] { lines = recordsUnder(m_session, hold, RecordsShown); });
    QList<ListRow> rows;
    for (const RecordLine &line : std::as_const(lines)) {
        ListRow row = rowOf(m_session, line, true);
        row.second = QStringList { line.row.number, displayName(line.row.recordClass), displayName(line.row.channel) }.join(factSeparator());
        if (!line.readable) {
            row.title = line.row.number;
            row.second = QStringList { displayName(line.row.recordClass), displayName(line.row.channel) }.join(factSeparator());
        }
        row.chip = {};
        row.overdue = false;
        row.when = shortTime(line.row.capturedAt, m_session.now());
        row.whenExact = exactTime(line.row.capturedAt);
        rows.append(row);
    }
    m_held->setRows(rows);
    const int shown = int(rows.size());
    m_ui->heldHeading->setText(count > shown ? tr("Records under it: the first %1 of %2").arg(QLocale().toString(shown), QLocale().toString(count)) : tr("Records under it"));
    m_ui->heldRecords->setAccessibleName(m_ui->heldHeading->text());
    m_ui->heldRecords->setFixedHeight(shown * RecordListDelegate::RowHeight + 2);
    m_ui->heldHeading->setVisible(shown > 0);
    m_ui->heldRecords->setVisible(shown > 0);
}

void HoldsView::place()
{
    HoldSheet sheet(m_session, {}, this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    runAction(this, [&] { m_shown = holdByNumber(m_session, sheet.number()).facts.id; });
    Notice::show(this, tr("The hold %1 was placed.").arg(sheet.number()));
    refresh();
    Q_EMIT changed();
}

void HoldsView::review()
{
    Hold hold;
    if (!runAction(this, [&] { hold = holdAsSeen(m_session, m_shown); }))
        return;
    HoldReviewSheet sheet(m_session, titleOf(hold), this);
    if (sheet.exec() == QDialog::Accepted && runAction(this, [&] { reviewHold(m_session, m_shown, sheet.reviewDay()); }))
        Notice::show(this, tr("Still needed. It is looked at again by %1.").arg(dayInWords(sheet.reviewDay())));
    refresh();
    Q_EMIT changed();
}

void HoldsView::lift()
{
    Hold hold;
    qint64 records = 0;
    if (!runAction(this, [&] {
            hold = holdAsSeen(m_session, m_shown);
            records = countUnder(m_session, hold);
        }))
        return;
    const int count = int(records);
    const auto reason = ConfirmSheet::askReason(this,
        { tr("Apply to lift “%1”?").arg(titleOf(hold)), tr("An executive decides. Once it is lifted, the %n records under it go by their periods again and can be cleared when those are over.", nullptr, count),
            tr("Until then the hold stands. You can withdraw the application before the decision."), tr("Apply to lift"), false, Icon::Lock, tr("How the matter was closed"), {} });
    if (!reason)
        return;
    QString number;
    const auto submit = [&] {
        ApplicationForm form = liftingOf(m_session, m_shown);
        form.reason = *reason;
        const Id application = submitApplication(m_session, form);
        if (const auto row = applicationRow(m_session, application))
            number = row->number;
    };
    if (runAction(this, submit, tr("The hold stands as it did.")))
        Notice::show(this, tr("Submitted as %1. An executive decides; until then the hold stands.").arg(number));
    refresh();
    Q_EMIT changed();
}

void HoldsView::retranslateUi()
{
    m_ui->retranslateUi(detailBody());
    m_place->setText(tr("&Place a hold …"));
    m_review->setText(tr("&Still needed …"));
    m_lift->setText(tr("Apply to &lift …"));
    empty()->setTexts(tr("No holds"), tr("While a matter is open (a dispute, an audit, important business) its records are held: none of them is cleared or destroyed, whatever their periods say."), tr("Place a hold …"));
    nothingChosen()->setTexts(tr("Choose a hold"), tr("What it is about and which records it keeps appears here."));
}

} // namespace tongjian
