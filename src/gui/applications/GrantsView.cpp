// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrantsView.h"

#include "ApplicationDisplay.h"
#include "GrantStatisticsSheet.h"
#include "core/Clock.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SearchField.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/pieces/WatermarkLayer.h"
#include "gui/records/CorrectionSheet.h"
#include "gui/records/ExplanationSheet.h"
#include "gui/records/RecordDisplay.h"
#include "gui/records/RecordView.h"
#include "gui/style/HouseStyle.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tongjian
{

// The records of one grant, opened a page at a time: each line costs a key.
class GrantsView::Rows : public SimpleRows
{
public:
    Rows(Session &session, QObject *parent)
        : SimpleRows(parent)
        , m_session(session)
    {
    }

    void setGrant(const OpenedGrant *grant)
    {
        m_grant = grant;
        m_only.reset();
        restart();
    }
    /// Those alone, in the grant's order.
    void setOnly(const std::optional<QSet<Id>> &only)
    {
        m_only = only;
        restart();
    }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_grant && m_at < m_grant->records.size(); }
    void fetchMore(const QModelIndex &) override
    {
        constexpr qsizetype AtOnce = 100;
        if (!m_grant)
            return;
        QList<ListRow> rows;
        while (rows.isEmpty() && m_at < m_grant->records.size()) {
            const QList<RecordLine> lines = grantedLines(m_session, *m_grant, m_at, AtOnce);
            m_at += AtOnce;
            for (const RecordLine &line : lines) {
                if (m_only && !m_only->contains(line.row.id))
                    continue;
                ListRow row = rowOf(m_session, line, true);
                row.chip = {};
                if (const qint64 talk = line.summary.startedAt; talk > 0) { // as beside it: when it was collected says the reader nothing
                    row.when = shortTime(talk, m_session.now());
                    row.whenExact = exactTime(talk);
                }
                rows.append(row);
                m_lines.insert(line.row.id, line);
            }
        }
        append(rows);
    }
    [[nodiscard]] const RecordLine *line(Id record) const
    {
        const auto found = m_lines.constFind(record);
        return found == m_lines.constEnd() ? nullptr : &*found;
    }

private:
    void restart()
    {
        m_at = 0;
        m_lines.clear();
        setRows({});
        fetchMore({});
    }

    Session &m_session;
    const OpenedGrant *m_grant = nullptr;
    std::optional<QSet<Id>> m_only;
    qsizetype m_at = 0;
    QHash<Id, RecordLine> m_lines;
};

GrantsView::GrantsView(Session &session, Preferences &preferences, QWidget *parent)
    : ListDetailPage(preferences, QStringLiteral("grants"), parent)
    , m_session(session)
    , m_grants(new QComboBox(this))
    , m_search(new SearchField(this))
    , m_searchTold(plainLabel(this, TextStyle::Small, Ink::Dimmed))
    , m_rows(new Rows(session, this))
    , m_list(new RecordList(this))
    , m_pane(new QStackedWidget(this))
    , m_subject(plainLabel(this, TextStyle::Heading))
    , m_facts(new FactCard(this))
    , m_told(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_purpose(new QLineEdit(this))
    , m_purposeField(LabelledField::around(m_purpose, this))
    , m_open(new QPushButton(this))
    , m_record(new RecordView(session, this))
    , m_watermark(new WatermarkLayer(m_pane))
    , m_correct(new QAction(this))
    , m_giveBack(new QAction(this))
    , m_statistics(new QAction(this))
    , m_ask(new QAction(this))
{
    setObjectName(QStringLiteral("grants"));
    m_grants->setObjectName(QStringLiteral("grantChoice"));
    m_search->setObjectName(QStringLiteral("grantSearch"));
    m_list->setObjectName(QStringLiteral("grantList"));
    m_list->setLong(true);
    m_list->setModel(m_rows);
    m_subject->setWordWrap(true);
    m_subject->setObjectName(QStringLiteral("grantSubject"));
    m_told->setWordWrap(true);
    m_purpose->setObjectName(QStringLiteral("openingPurpose"));
    m_purpose->setMaxLength(500);
    m_open->setObjectName(QStringLiteral("openGranted"));
    m_watermark->setObjectName(QStringLiteral("watermark"));
    m_record->setCopyable(false);
    setButtonKind(m_open, ButtonKind::Primary);

    auto *head = new QWidget(this);
    auto *headRows = new QVBoxLayout(head);
    headRows->setContentsMargins(space::M, space::M, space::M, space::S);
    headRows->setSpacing(space::S);
    headRows->addWidget(m_grants);
    headRows->addWidget(m_search);
    m_searchTold->setWordWrap(true);
    headRows->addWidget(m_searchTold);
    setListHead(head);
    setList(m_list);
    auto *asking = new Column(this);
    asking->column()->addWidget(m_subject);
    asking->column()->addWidget(m_facts);
    asking->column()->addWidget(m_told);
    asking->column()->addWidget(m_purposeField);
    asking->column()->addWidget(m_open, 0, Qt::AlignLeft);
    m_pane->addWidget(asking);
    m_pane->addWidget(m_record);
    setDetail(m_pane);
    m_watermark->raise();
    nothingChosen()->setIcon(Icon::Eye);
    empty()->setIcon(Icon::Key);
    m_correct->setObjectName(QStringLiteral("grantCorrect"));
    m_giveBack->setObjectName(QStringLiteral("giveGrantBack"));
    m_statistics->setObjectName(QStringLiteral("grantStatistics"));
    header()->addSecondary(m_correct);
    m_ask->setObjectName(QStringLiteral("grantAsk"));
    header()->addSecondary(m_ask);
    header()->addSecondary(m_statistics);
    header()->addSecondary(m_giveBack);

    connect(m_grants, &QComboBox::currentIndexChanged, this, &GrantsView::chooseGrant);
    connect(m_search, &SearchField::searched, this, &GrantsView::search);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) {
        show(index.data(IdRole).toLongLong(), true);
        m_purpose->setFocus();
    });
    connect(m_open, &QPushButton::clicked, this, &GrantsView::openRecord);
    connect(m_purpose, &QLineEdit::returnPressed, this, &GrantsView::openRecord);
    connect(m_correct, &QAction::triggered, this, &GrantsView::correct);
    connect(m_giveBack, &QAction::triggered, this, &GrantsView::giveBack);
    connect(m_ask, &QAction::triggered, this, &GrantsView::ask);
    connect(m_pane, &QStackedWidget::currentChanged, this, &GrantsView::offerActs);
    connect(m_statistics, &QAction::triggered, this, &GrantsView::showStatistics);
    retranslateUi();
    offerActs();
}

GrantsView::~GrantsView() = default;

void GrantsView::refresh()
{
    m_running.clear();
    if (!runAction(this, [this] {
            m_session.store().catchUp();
            (void)endWhatIsOver(m_session);
            m_running = runningGrants(m_session);
        }))
        return;
    const Id kept = m_grant ? m_grant->known.row.id : NoId;
    {
        const QSignalBlocker quiet(m_grants);
        m_grants->clear();
        for (const ApplicationLine &line : std::as_const(m_running))
            m_grants->addItem(tr("%1, until %2").arg(titleOf(line.form), dayInWords(line.form.useTo)), line.row.id);
        m_grants->setCurrentIndex(qMax(0, m_grants->findData(kept)));
    }
    setEmpty(m_running.isEmpty());
    if (m_running.isEmpty()) {
        m_rows->setGrant(nullptr);
        m_grant.reset();
        m_giveBack->setVisible(false);
        offerActs();
        m_statistics->setVisible(false);
        return;
    }
    if (m_grants->currentData().toLongLong() != kept || !m_grant)
        chooseGrant();
}

void GrantsView::openGrant(Id application)
{
    refresh();
    if (const int index = m_grants->findData(application); index >= 0)
        m_grants->setCurrentIndex(index);
}

void GrantsView::showRecord(Id record)
{
    refresh();
    for (int i = 0; i < m_grants->count(); ++i) {
        if (!m_grant || !m_grant->keys.contains(record))
            m_grants->setCurrentIndex(i);
    }
    if (!m_grant || !m_grant->keys.contains(record)) {
        Notice::show(this, tr("The record is part of nothing that is granted to you now. To read it, apply for it."));
        return;
    }
    while (!m_rows->indexOf(record).isValid() && m_rows->canFetchMore({}))
        m_rows->fetchMore({});
    if (const QModelIndex index = m_rows->indexOf(record); index.isValid()) {
        m_list->setCurrentIndex(index);
        show(record, true);
    }
}

void GrantsView::chooseGrant()
{
    m_pane->setCurrentIndex(0);
    m_rows->setGrant(nullptr);
    m_grant.reset();
    m_shown = NoId;
    showNothing();
    const Id application = m_grants->currentData().toLongLong();
    if (!runAction(this, [&] { m_grant = std::make_unique<OpenedGrant>(tongjian::openGrant(m_session, application)); }))
        return;
    m_watermark->setText(watermark());
    m_purpose->setText(displaySafe(m_grant->known.form.reason.simplified()));
    m_giveBack->setVisible(true);
    offerActs();
    m_statistics->setVisible(m_grant->uses().contains(Use::Statistics));
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_rows->setGrant(m_grant.get());
    if (m_rows->rowCount() > 0)
        m_list->selectFirst();
    nothingChosen()->setTexts(m_grant->records.isEmpty() ? tr("No record was granted") : tr("Choose a record"),
        m_grant->records.isEmpty() ? tr("The scope of this application gave none.") : tr("Before it opens you confirm what for; each opening is journalled."));
}

QString GrantsView::watermark() const
{
    return m_session.personName(m_session.me()) + QStringLiteral("  ") + minuteTime(m_session.now()) + QStringLiteral("  ") + m_grant->known.row.number;
}

void GrantsView::search(const QString &words)
{
    if (!m_grant)
        return;
    if (words.trimmed().isEmpty()) {
        showOnly({});
        return;
    }
    runJobFor<QList<Id>>(
        this, tr("Searching what was granted"),
        [&origin = m_session, application = m_grant->known.row.id, words](JobControl &control) {
            const auto own = origin.openAgain();
            const OpenedGrant grant = tongjian::openGrant(*own, application);
            return searchGrant(*own, grant, words, [&](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        [this](const QList<Id> &found) {
            showOnly(QSet<Id>(found.begin(), found.end()));
            const bool none = m_rows->rowCount() == 0;
            nothingChosen()->setTexts(none ? tr("It occurs in no record that was granted") : tr("Choose a record"),
                none ? (m_grant->known.form.openingsAtMost > 0 ? tr("Records that may not be opened any more were not searched.") : tr("Other words may find something.")) : tr("Before it opens you confirm what for; each opening is journalled."));
        });
}

void GrantsView::showOnly(const std::optional<QSet<Id>> &only)
{
    const bool open = m_pane->currentIndex() == 1 && m_shown != NoId;
    m_rows->setOnly(only);
    if (m_rows->rowCount() == 0 && !open) {
        showNothing();
        return;
    }
    constexpr int LookedThrough = 1000; // further down than a person would scroll it is shown without its row
    while (m_shown != NoId && !m_rows->indexOf(m_shown).isValid() && m_rows->canFetchMore({}) && m_rows->rowCount() < LookedThrough)
        m_rows->fetchMore({});
    const QModelIndex kept = m_shown == NoId ? QModelIndex() : m_rows->indexOf(m_shown);
    if (!kept.isValid() && !open) {
        m_list->selectFirst();
        return;
    }
    // What is open stays open, even if it is not among what was found: each opening counts.
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentIndex(kept);
}

void GrantsView::show(Id record, bool go)
{
    const RecordLine *line = m_rows->line(record);
    if (!m_grant || !line) {
        showNothing();
        return;
    }
    m_shown = record;
    const RecordContent &summary = line->summary;
    m_subject->setText(summary.subject.trimmed().isEmpty() ? tr("(No subject)") : displaySafe(summary.subject));
    int openings = 0;
    (void)runAction(this, [&] { openings = openingsOf(m_session, m_grant->known.row.id, record); });
    const int most = m_grant->known.form.openingsAtMost;
    m_facts->setFacts({ { tr("Number"), line->row.number, false },
        { tr("Kind"), displayName(line->row.recordClass) + factSeparator() + displayName(line->row.channel), false },
        { tr("Time"), spanOf(summary), false },
        { tr("Parties"), displaySafe(displayValue(summary, Field::Parties), true), true },
        { tr("Opened by you"), most > 0 ? tr("%1 of %2 times").arg(openings).arg(most) : tr("%n times", nullptr, openings), false } });
    const bool reads = m_grant->uses().contains(Use::Read) || m_grant->uses().contains(Use::Extract);
    const bool left = most == 0 || openings < most;
    m_told->setText(!reads   ? tr("This was granted for statistics only: the records themselves stay closed.")
            : left           ? tr("The opening is journalled with your name, the time and what you enter here. The auditors and the head of the department see it.")
                             : tr("It was opened as often as was granted."));
    m_purposeField->setVisible(reads && left);
    m_open->setVisible(reads && left);
    m_pane->setCurrentIndex(0);
    m_watermark->raise();
    showDetail(go);
}

void GrantsView::openRecord()
{
    if (!m_grant || m_shown == NoId)
        return;
    if (m_purpose->text().trimmed().isEmpty()) {
        m_purposeField->setError(tr("Enter what you open it for."));
        m_purposeField->focusEditor();
        return;
    }
    m_purposeField->setError({});
    OpenedRecord opened;
    if (!runAction(this, [&] { opened = openGranted(m_session, *m_grant, m_shown, m_purpose->text()); })) {
        refresh();
        return;
    }
    m_watermark->setText(watermark());
    m_record->setRecord(opened);
    m_pane->setCurrentIndex(1);
    offerActs();
    m_watermark->raise();
    m_record->setFocus();
}

void GrantsView::correct()
{
    CorrectionSheet::begin(m_session, m_record->record(), this, [this] { Q_EMIT changed(); });
}

void GrantsView::ask()
{
    ExplanationSheet::ask(m_session, m_record->record(), this, [this, record = m_shown](qint64) {
        Notice::show(this, tr("The question was sent."));
        if (m_shown != record || m_pane->currentIndex() != 1)
            return;
        // Nothing is opened again for it: openings are counted.
        OpenedRecord shown = m_record->record();
        if (runAction(this, [&] { takeExplanations(m_session, shown); }))
            m_record->setRecord(shown);
    });
}

// Of what is open; before that nobody knows what it says.
void GrantsView::offerActs()
{
    m_correct->setVisible(bool(m_grant));
    m_correct->setEnabled(m_grant && m_pane->currentIndex() == 1 && !m_record->record().superseded);
    m_ask->setVisible(m_pane->currentIndex() == 1 && !personsToAsk(m_session, m_record->record().row).isEmpty());
}

void GrantsView::giveBack()
{
    if (!m_grant)
        return;
    const SeenApplication seen { m_grant->known.row.id, m_grant->known.row.entry };
    const auto reason = ConfirmSheet::askReason(this,
        { tr("Give this grant back?"), tr("Its keys are deleted at once; the records can no longer be opened under this application."), tr("It cannot be taken back; a new application is needed."), tr("Give back"),
            true, Icon::Key, tr("Reason"), {} });
    if (!reason)
        return;
    if (runAction(this, [&] { revokeGrant(m_session, seen, *reason); }))
        Notice::show(this, tr("The grant has ended."));
    m_rows->setGrant(nullptr);
    m_grant.reset();
    refresh();
    Q_EMIT changed();
}

void GrantsView::showStatistics()
{
    if (!m_grant)
        return;
    GrantStatistics statistics;
    if (!runAction(this, [&] { statistics = tongjian::grantStatistics(m_session, *m_grant); }))
        return;
    GrantStatisticsSheet sheet(m_session, statistics, this);
    sheet.exec();
}

void GrantsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        const Id shown = m_shown;
        if (m_grant) {
            m_rows->setGrant(m_grant.get());
            if (shown != NoId && m_pane->currentIndex() == 0)
                show(shown, false);
        }
    }
    ListDetailPage::changeEvent(event);
}

void GrantsView::retranslateUi()
{
    m_grants->setAccessibleName(tr("Application"));
    m_search->setPlaceholderText(tr("Search in what was granted"));
    m_search->setAccessibleName(tr("Search in what was granted"));
    m_searchTold->setText(tr("Searches are journalled; auditors, records officers and heads concerned see the words."));
    setListName(tr("Granted records"));
    m_purposeField->setLabel(tr("&What for"));
    m_open->setText(tr("&Open record"));
    m_correct->setText(tr("&Correct …"));
    m_giveBack->setText(tr("Give &back …"));
    m_statistics->setText(tr("S&tatistics"));
    m_ask->setText(tr("As&k for an explanation …"));
    empty()->setTexts(tr("Nothing is granted to you now"), tr("What a records officer handed out after an application was approved is read here, until the end of the period of use."));
}

} // namespace tongjian
