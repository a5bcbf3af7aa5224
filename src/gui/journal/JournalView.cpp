// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalView.h"

#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "report/HeadSlip.h"
#include "ui_JournalView.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int PageSize = 100;
}

JournalView::JournalView(Session &session, Preferences &preferences, bool reads, QWidget *parent)
    : ListDetailPage(preferences, QStringLiteral("journal"), parent)
    , m_session(session)
    , m_reads(reads)
    , m_rows(new SimpleRows(this))
    , m_list(new RecordList(this))
    , m_ui(std::make_unique<Ui::JournalView>())
    , m_heading(plainLabel(this, TextStyle::Heading))
    , m_detail(plainLabel(this))
    , m_card(new FactCard(this))
    , m_verify(new QAction(this))
    , m_slip(new QAction(this))
{
    setObjectName(QStringLiteral("journal"));
    m_list->setObjectName(QStringLiteral("journalList"));
    m_list->setLong(true);
    m_list->setModel(m_rows);
    auto *head = new QWidget(this);
    m_ui->setupUi(head);
    setListHead(head);
    setList(m_list);
    auto *detail = new Column(this);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setWordWrap(true);
    detail->column()->addWidget(m_heading);
    detail->column()->addWidget(m_detail);
    detail->column()->addWidget(m_card);
    setDetail(detail);
    m_verify->setObjectName(QStringLiteral("verifyJournal"));
    m_slip->setObjectName(QStringLiteral("headSlip"));
    header()->setPrimary(m_verify);
    if (reads)
        header()->addSecondary(m_slip);
    empty()->setIcon(Icon::Shield);
    nothingChosen()->setIcon(Icon::Journal);
    connect(m_verify, &QAction::triggered, this, &JournalView::verify);
    connect(m_slip, &QAction::triggered, this, &JournalView::printSlip);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index, false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { show(index, true); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_more && value >= m_list->verticalScrollBar()->maximum() - RecordListDelegate::RowHeight * 5)
            fetch();
    });
    banner()->button()->setObjectName(QStringLiteral("acceptClock"));
    connect(banner(), &Banner::actionTriggered, this, &JournalView::acceptClock);
    retranslateUi();
    connect(m_ui->journalPerson, &QComboBox::currentIndexChanged, this, &JournalView::refresh);
    connect(m_ui->journalAction, &QComboBox::currentIndexChanged, this, &JournalView::refresh);
}

JournalView::~JournalView() = default;

void JournalView::refresh()
{
    m_lines.clear();
    m_rows->setRows({});
    m_more = m_reads;
    if (m_reads)
        fetch();
    setEmpty(!m_reads);
    show({}, false);
    if (m_session.readOnly())
        showProblems(m_session.problems());
    else if (m_reads)
        tellClock();
}

void JournalView::showOnly(Action action)
{
    m_ui->journalPerson->setCurrentIndex(0);
    m_ui->journalAction->setCurrentIndex(qMax(0, m_ui->journalAction->findData(int(action))));
}

void JournalView::tellClock()
{
    runAction(this, [this] {
        const ClockState clock = clockState(m_session);
        if (clock.doubt == ClockDoubt::None)
            return;
        const QString believed = exactTime(clock.believed);
        const QString now = exactTime(m_session.now());
        banner()->setMessage(Banner::Kind::Warning,
            clock.doubt == ClockDoubt::Behind
                ? tr("This computer's clock says %1, but the journal has an entry of %2. Until the clock is right or you accept it, nothing can be cleaned or destroyed.").arg(now, believed)
                : tr("This computer's clock says %1; the last entry of somebody else is more than three days older (newest: %2). Until you accept the clock, nothing can be cleaned or destroyed.")
                      .arg(now, believed),
            tr("Accept the clock …"));
    });
}

void JournalView::acceptClock()
{
    const Confirmation question { tr("Is it %1 now?").arg(exactTime(m_session.now())),
        tr("Compare with another clock. You sign that this time is right; retention and destruction are counted by it."),
        tr("The entry stays in the journal."), tr("Sign: the time is right"), false, Icon::Clock, {}, {} };
    if (!ConfirmSheet::ask(this, question))
        return;
    if (runAction(this, [this] { tongjian::acceptClock(m_session); })) {
        banner()->setMessage(Banner::Kind::Good, tr("The clock was accepted."));
        refresh();
        Q_EMIT changed();
    }
}

void JournalView::fetch()
{
    runAction(this, [this] {
        JournalFilter filter;
        if (const Id person = m_ui->journalPerson->currentData().toLongLong(); person != NoId)
            filter.actor = person;
        if (const int action = m_ui->journalAction->currentData().toInt(); action >= 0)
            filter.action = Action(action);
        const QList<JournalLine> lines = readJournal(m_session, filter, m_lines.isEmpty() ? 0 : m_lines.constLast().entry.n, PageSize);
        m_more = lines.size() == PageSize;
        m_lines += lines;
        QList<ListRow> rows;
        for (const JournalLine &line : lines) {
            ListRow row;
            row.id = line.entry.n;
            row.title = displayName(line.entry.action);
            const QString first = line.detail.section(u'\n', 0, 0);
            // Whoever logged in next signed what had been noted, and has nothing to do with it.
            if (line.entry.action == Action::LoginFailuresJoin)
                row.second = first;
            else
                row.second = m_session.personName(line.entry.actor) + (first.isEmpty() ? QString() : factSeparator() + first);
            row.when = shortTime(line.entry.at, m_session.now());
            row.whenExact = exactTime(line.entry.at);
            row.icon = line.entry.action == Action::RefusalNote || line.entry.action == Action::LoginFailuresJoin || line.entry.action == Action::IntegrityAlert
                ? Icon::Alert
                : Icon::Signature;
            rows.append(row);
        }
        m_rows->append(rows);
    });
}

void JournalView::show(const QModelIndex &index, bool go)
{
    if (!index.isValid() || index.row() >= m_lines.size()) {
        showNothing();
        return;
    }
    const JournalLine &line = m_lines.at(index.row());
    const JournalEntry &entry = line.entry;
    m_heading->setText(tr("%1 · entry %2").arg(displayName(entry.action)).arg(entry.n));
    m_detail->setText(line.detail);
    m_detail->setVisible(!line.detail.isEmpty());
    const QString signature = m_session.store().isGenuine(entry) ? tr("valid") : tr("NOT VALID");
    m_card->setFacts({
        { entry.action == Action::LoginFailuresJoin ? tr("Carried over at the login of") : tr("Who"), m_session.personName(entry.actor), false },
        { tr("When"), exactTime(entry.at), false },
        { tr("Clause"), displayClause(facts(entry.action).clause), false },
        { tr("Signature"), signature, false },
        { tr("Digest"), QString::fromLatin1(entry.hash.toHex(' ')), true },
        { tr("Digest of the entry before"), QString::fromLatin1(entry.before.toHex(' ')), true },
    });
    showDetail(go);
}

void JournalView::verify()
{
    runJobFor<VerificationResult>(
        this, tr("Verifying the journal and the store"),
        [&origin = m_session](JobControl &control) {
            const auto own = origin.openAgain();
            return verifyStore(*own, {}, [&](qint64 done, qint64 total) {
                control.report(done, total, tr("Checking signatures, records and keys"));
                return !control.isCancelled();
            });
        },
        [this](const VerificationResult &result) {
            if (result.ok()) {
                banner()->setMessage(Banner::Kind::Good,
                    tr("All in order: %1 entries and %2 records were verified, up to entry %3.").arg(result.entries).arg(result.records).arg(result.head.n));
            } else {
                showProblems(result.problems);
            }
        });
}

void JournalView::showProblems(const QList<IntegrityProblem> &problems)
{
    QStringList lines;
    for (const IntegrityProblem &problem : problems)
        lines += tr("%1 (%2)").arg(problem.what, problem.where);
    banner()->setMessage(Banner::Kind::Blocked, tr("%n problems were found. Do not delete anything; keep a copy of the folder.", nullptr, int(problems.size()))
            + u'\n' + lines.mid(0, 20).join(u'\n'));
}

void JournalView::printSlip()
{
    const QString path = FileDialog::saveFile(this, tr("Save the head slip"),
        tr("Head slip %1.pdf").arg(QDateTime::fromMSecsSinceEpoch(m_session.now()).toString(QStringLiteral("yyyy-MM-dd"))), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (runAction(this, [&] {
            writeHeadSlip(path, { m_session.company(), takeHeadSlip(m_session), m_session.personName(m_session.me()), m_session.now() });
        }))
        Notice::show(this, tr("The head slip was saved. Print it, sign it and keep it outside this computer."));
}

void JournalView::retranslateUi()
{
    header()->setTitle(tr("Journal"));
    header()->setClause(displayClause("6.2.1"));
    m_verify->setText(tr("&Verify everything"));
    m_slip->setText(tr("Head &slip …"));
    empty()->setTexts(tr("Verification"), tr("Checks the journal's chain, every signature and right, every record and every key. Nothing is opened or changed."));
    nothingChosen()->setTexts(tr("Choose an entry"), tr("Who did what, when and with which signature appears here."));
    const QSignalBlocker persons(m_ui->journalPerson);
    const QSignalBlocker actions(m_ui->journalAction);
    const QVariant person = m_ui->journalPerson->currentData();
    const QVariant action = m_ui->journalAction->currentData();
    m_ui->journalPerson->clear();
    m_ui->journalPerson->addItem(tr("Everybody"), NoId);
    for (const Person &one : m_session.state().persons())
        m_ui->journalPerson->addItem(displaySafe(one.name), one.id);
    m_ui->journalPerson->setCurrentIndex(qMax(0, m_ui->journalPerson->findData(person)));
    m_ui->journalAction->clear();
    m_ui->journalAction->addItem(tr("All acts"), -1);
    for (const ActionFacts &one : actionTable()) {
        if (one.entersJournal)
            m_ui->journalAction->addItem(displayName(one.action), int(one.action));
    }
    m_ui->journalAction->setCurrentIndex(action.isValid() ? qMax(0, m_ui->journalAction->findData(action)) : 0);
}

void JournalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
        refresh();
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
