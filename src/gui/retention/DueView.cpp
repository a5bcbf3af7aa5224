// SPDX-License-Identifier: GPL-3.0-or-later
#include "DueView.h"

#include "DueChart.h"
#include "WhyCardView.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "gui/disposition/DispositionSheet.h"
#include "gui/home/WaitingTile.h"
#include "gui/jobs/QuietJob.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int Listed = 300;
const QString NowList = QStringLiteral("now");
const QString OverdueList = QStringLiteral("overdue");
const QString HeldList = QStringLiteral("held");

QString withCount(const QString &what, qint64 count)
{
    return DueView::tr("%1 (%2)").arg(what, QLocale().toString(count));
}

qint64 allOf(const QMap<RecordClass, qint64> &records)
{
    qint64 all = 0;
    for (qint64 one : records)
        all += one;
    return all;
}

} // namespace

DueView::DueView(Session &session, Preferences &preferences, QWidget *parent)
    : ListDetailPage(preferences, QStringLiteral("due"), parent)
    , m_session(session)
    , m_tileRow(new QWidget)
    , m_chart(new DueChart)
    , m_nothingAhead(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_which(new QComboBox)
    , m_rows(new SimpleRows(this))
    , m_list(new RecordList)
    , m_column(new Column)
    , m_number(new PlainLabel)
    , m_facts(new PlainLabel)
    , m_why(new WhyCardView)
    , m_open(new QAction(this))
    , m_plan(new QAction(this))
{
    setObjectName(QStringLiteral("due"));
    auto *tiles = new QHBoxLayout(m_tileRow);
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->setSpacing(space::M);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::Xs);
    m_bar->setRange(0, 0);
    m_nothingAhead->setProperty("ink", QStringLiteral("dimmed"));
    m_nothingAhead->setWordWrap(true);
    auto *top = new QWidget;
    auto *rows = new QVBoxLayout(top);
    rows->setContentsMargins(space::Xl, space::L, space::Xl, space::M);
    rows->setSpacing(space::M);
    rows->addWidget(m_bar);
    rows->addWidget(m_tileRow);
    rows->addWidget(m_chart);
    rows->addWidget(m_nothingAhead);
    setTop(top);
    m_which->setObjectName(QStringLiteral("dueWhich"));
    m_which->setAccessibleName(tr("Which records are listed"));
    m_which->setMaxVisibleItems(14);
    auto *head = new QWidget;
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(space::L, space::M, space::L, space::S);
    headRow->addWidget(m_which);
    setListHead(head);
    m_list->setObjectName(QStringLiteral("dueList"));
    m_list->setModel(m_rows);
    m_list->setFocusPolicy(Qt::NoFocus);
    setList(m_list);
    m_number->setObjectName(QStringLiteral("dueNumber"));
    m_number->setLook(QStringLiteral("heading"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setProperty("ink", QStringLiteral("dimmed"));
    m_facts->setWordWrap(true);
    auto *about = new QVBoxLayout;
    about->setSpacing(space::Xs);
    about->addWidget(m_number);
    about->addWidget(m_facts);
    m_column->column()->addLayout(about);
    m_column->column()->addWidget(m_why);
    setDetail(m_column);
    nothingChosen()->setIcon(Icon::Calendar);
    empty()->setIcon(Icon::Done);
    m_open->setObjectName(QStringLiteral("dueOpen"));
    m_plan->setObjectName(QStringLiteral("dueNewPlan"));
    if (session.roles().contains(Role::Officer)) {
        header()->addSecondary(m_open);
        header()->setPrimary(m_plan);
    }
    m_open->setEnabled(false);
    connect(m_plan, &QAction::triggered, this, [this] { DispositionSheet::open(m_session, this, [this](Id plan) { Q_EMIT planWanted(plan); }); });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT recordWanted(m_shown); });
    connect(m_chart, &DueChart::monthChosen, this, [this](int month) { openList(QString::number(month)); });
    connect(m_which, &QComboBox::activated, this, &DueView::list);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index, false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { show(index, true); });
    connect(banner(), &Banner::actionTriggered, this, &DueView::refresh);
    retranslateUi();
    showOverview();
    showNothing();
}

void DueView::refresh()
{
    count();
}

void DueView::count()
{
    if (m_counting)
        m_counting->cancel();
    banner()->setMessage(Banner::Kind::Information, {});
    m_bar->setRange(0, 0);
    m_bar->show();
    m_counting = runQuietly<DueOverview>(
        this,
        [&origin = m_session](JobControl &control) {
            const auto own = origin.openAgain();
            return dueOverview(*own, [&](qint64 done, qint64) {
                control.report(done, 0);
                return !control.isCancelled();
            });
        },
        [this, round = ++m_round](const DueOverview &overview) {
            if (round != m_round)
                return;
            m_overview = overview;
            m_known = true;
            m_bar->hide();
            showOverview();
            list();
        },
        [this](const Error &error) { fail(error); });
}

void DueView::fail(const Error &error)
{
    m_bar->hide();
    banner()->setMessage(Banner::Kind::Blocked, sentences(error.message(), error.hint()), tr("Count again"));
}

void DueView::showOverview()
{
    const bool ahead = std::any_of(m_overview.months.begin(), m_overview.months.end(), [](const DueMonth &one) { return allOf(one.records) > 0; });
    const qint64 due = m_overview.allDue();
    qDeleteAll(m_tiles);
    m_tiles.clear();
    const int months = int(m_overview.months.size());
    const auto addTile = [this](Icon icon, const QString &what, const QString &second, bool bad, const QString &list) {
        auto *tile = new WaitingTile(icon, what, second, bad, m_tileRow);
        tile->setObjectName(QStringLiteral("dueTile_") + list);
        m_tileRow->layout()->addWidget(tile);
        connect(tile, &WaitingTile::clicked, this, [this, list] { openList(list); });
        m_tiles.append(tile);
    };
    if (m_known) {
        const int dueCount = int(due);
        const int overdue = int(m_overview.overdue);
        const int held = int(m_overview.held);
        addTile(Icon::Calendar, tr("%n due now", nullptr, dueCount),
            due > 0 ? tr("may be cleared, about %1").arg(QLocale().formattedDataSize(m_overview.dueBytes, 1, QLocale::DataSizeTraditionalFormat)) : tr("nothing may be cleared"), false, NowList);
        addTile(Icon::Alert, tr("%n kept too long", nullptr, overdue), overdue > 0 ? tr("past their longest period") : tr("none is past its longest period"), overdue > 0, OverdueList);
        addTile(Icon::Lock, tr("%n held although due", nullptr, held), held > 0 ? tr("a hold keeps them") : tr("no hold keeps any"), false, HeldList);
    }
    m_plan->setVisible(m_session.roles().contains(Role::Officer) && due > 0);
    m_chart->setMonths(m_overview.months);
    const bool nothing = m_known && !ahead && due + m_overview.held == 0;
    m_tileRow->setVisible(m_known && !nothing);
    m_chart->setVisible(ahead);
    m_nothingAhead->setText(tr("Nothing more becomes due in the next %n months.", nullptr, months));
    m_nothingAhead->setVisible(m_known && !ahead && !nothing);
    m_bar->parentWidget()->setVisible(!nothing);
    setEmpty(nothing);
    offerLists();
}

void DueView::offerLists()
{
    const QSignalBlocker quiet(m_which);
    const QVariant kept = m_which->currentData();
    m_which->clear();
    m_which->addItem(withCount(tr("Due now"), m_overview.allDue()), NowList);
    m_which->addItem(withCount(tr("Kept too long"), m_overview.overdue), OverdueList);
    m_which->addItem(withCount(tr("Held although due"), m_overview.held), HeldList);
    for (const DueMonth &one : std::as_const(m_overview.months)) {
        if (const qint64 count = allOf(one.records); count > 0)
            m_which->addItem(withCount(monthInWords(one.month), count), QString::number(one.month));
    }
    int index = m_which->findData(kept);
    // For whom nothing is due: the first month in which something is.
    if (kept.isNull() || index < 0)
        index = m_overview.allDue() == 0 && m_overview.held == 0 && m_which->count() > 3 ? 3 : 0;
    m_which->setCurrentIndex(index);
}

void DueView::openList(const QString &what)
{
    int index = m_which->findData(what);
    if (index < 0 && what.toInt() > 0) {
        m_which->addItem(withCount(monthInWords(what.toInt()), 0), what); // a month without any
        index = m_which->count() - 1;
    }
    if (index < 0)
        return;
    m_which->setCurrentIndex(index);
    if (m_known)
        list();
}

void DueView::list()
{
    if (m_listing)
        m_listing->cancel();
    const QString which = m_which->currentData().toString();
    const int month = which.toInt();
    const DueList kind = which == NowList ? DueList::Now : which == OverdueList ? DueList::Overdue : which == HeldList ? DueList::Held : DueList::Month;
    m_listing = runQuietly<QList<DueLine>>(
        this,
        [&origin = m_session, kind, month](JobControl &) {
            const auto own = origin.openAgain();
            return dueLines(*own, kind, month, Listed);
        },
        [this, round = ++m_listRound](const QList<DueLine> &lines) {
            if (round != m_listRound)
                return;
            m_lines = lines;
            showLines();
        },
        [this](const Error &error) { fail(error); });
}

void DueView::showLines()
{
    QList<ListRow> rows;
    for (const DueLine &line : std::as_const(m_lines)) {
        ListRow row;
        row.id = line.row.id;
        row.icon = iconOf(line.row.record.subject.channel);
        row.title = line.row.number;
        row.second = QStringList { displayName(line.row.record.subject.recordClass), displayName(line.row.record.subject.channel), tr("captured %1").arg(dayInWords(line.row.day)) }.join(factSeparator());
        const qint64 since = line.keeping.state == KeepingState::Overdue ? line.keeping.atMost : line.keeping.atLeast;
        row.when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(since).date(), QLocale::ShortFormat);
        row.whenExact = exactTime(since);
        row.overdue = line.keeping.state == KeepingState::Overdue;
        rows.append(row);
    }
    if (m_lines.size() == Listed)
        rows.prepend(ListRow::group(tr("The first ones, by the day on which they are due"), Listed));
    const Id kept = m_shown;
    m_rows->setRows(rows);
    m_list->setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus); // nothing to stand on
    if (const QModelIndex index = m_rows->indexOf(kept); kept != NoId && index.isValid())
        m_list->setCurrentIndex(index);
    else if (!rows.isEmpty())
        m_list->selectFirst();
    else
        show({}, false);
}

void DueView::show(const QModelIndex &index, bool go)
{
    const Id id = index.data(IdRole).toLongLong();
    WhyCard why;
    std::optional<RecordRow> row;
    const bool there = id != NoId && runAction(this, [&] {
        row = Records(m_session.store().records()).find(id);
        if (row)
            why = whyKept(m_session, *row);
    }) && row;
    m_shown = there ? id : NoId;
    m_open->setEnabled(there);
    if (!there) {
        showNothing();
        return;
    }
    m_number->setText(row->number);
    m_facts->setText(QStringList { displayName(row->recordClass), displayName(row->channel), tr("captured %1").arg(dayInWords(row->day)) }.join(factSeparator()));
    m_why->setWhy(why);
    showDetail(go);
}

void DueView::retranslateUi()
{
    m_open->setText(tr("&Open the record"));
    m_plan->setText(tr("&New plan …"));
    m_which->setAccessibleName(tr("Which records are listed"));
    m_bar->setAccessibleName(tr("Counting what becomes due"));
    nothingChosen()->setTexts(tr("Choose a record"), tr("Why it is kept and until when appears here."));
    empty()->setTexts(tr("Nothing is due"), tr("Records appear here when their shortest period is over, and the months ahead in which that will be. Nothing is cleared by itself: an officer proposes it, an executive decides."));
}

void DueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        showOverview();
        showLines();
        show(m_rows->indexOf(m_shown), false);
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
