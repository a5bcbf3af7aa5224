// SPDX-License-Identifier: GPL-3.0-or-later
#include "HomeView.h"

#include "WaitingTile.h"
#include "gui/backup/BackupDisplay.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/JournalReading.h"
#include "services/Rights.h"
#include "services/Substitutes.h"
#include "ui_HomeView.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int RecentCount = 6;
constexpr int TileColumns = 2;
constexpr int HomeWidth = 880;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

HomeView::HomeView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::HomeView>())
    , m_sentRows(new SimpleRows(this))
    , m_new(new QAction(this))
{
    setObjectName(QStringLiteral("home"));
    auto *body = new Column(this, HomeWidth);
    auto *inner = new QWidget;
    m_ui->setupUi(inner);
    body->column()->addWidget(inner);
    setBody(body);
    m_ui->recentRecords->setModel(m_sentRows);
    m_ui->recentRecords->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_new->setObjectName(QStringLiteral("homeNewRecord"));
    m_new->setShortcut(QKeySequence::New);
    header()->setPrimary(m_new);
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT goTo(QStringLiteral("new-record"), QStringLiteral("new")); });
    banner()->setObjectName(QStringLiteral("homeSubstitution"));
    banner()->button()->setObjectName(QStringLiteral("homeShowSubstitutes"));
    connect(banner(), &Banner::actionTriggered, this, [this] { Q_EMIT goTo(QStringLiteral("substitutes"), {}); });
    connect(m_ui->recentRecords, &RecordList::rowOpened, this, [this](const QModelIndex &index) {
        Q_EMIT goTo(QStringLiteral("own-records"), QString::number(index.data(IdRole).toLongLong()));
    });
}

HomeView::~HomeView() = default;

void HomeView::addTile(const QString &page, Icon icon, const QString &what, qint64 count, qint64 since, const QString &shown)
{
    if (count == 0)
        return;
    const QString waits = since > 0 ? tr("the oldest waits %1").arg(waitingSince(since, m_session.now())) : QString();
    auto *tile = new WaitingTile(icon, what, waits, isOverdue(since, m_session.now()), this);
    tile->setObjectName(QStringLiteral("waiting_") + page);
    connect(tile, &WaitingTile::clicked, this, [this, page, shown] { Q_EMIT goTo(page, shown); });
    const int at = m_ui->tiles->count();
    m_ui->tiles->addWidget(tile, at / TileColumns, at % TileColumns);
}

void HomeView::addHouseFact(Icon icon, Ink ink, const QString &text, const QString &page, const QString &shown)
{
    auto *row = new QWidget(this);
    row->setMinimumHeight(size::Row); // with a button or without
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::S);
    auto *picture = new QLabel(row);
    picture->setPixmap(icons::icon(icon, ink).pixmap(size::Icon, size::Icon));
    QLabel *words = plainLabel(row, TextStyle::Body, ink == Ink::Bad ? Ink::Bad : Ink::Text); // loss is red
    words->setText(text);
    words->setWordWrap(true);
    line->addWidget(picture, 0, Qt::AlignVCenter);
    line->addWidget(words, 1);
    if (!page.isEmpty()) {
        row->setObjectName(QStringLiteral("house_") + page);
        auto *button = new QPushButton(tr("Show"), row);
        button->setObjectName(QStringLiteral("houseShow_") + page);
        button->setAccessibleName(tr("Show: %1").arg(text));
        setButtonKind(button, ButtonKind::Quiet);
        connect(button, &QPushButton::clicked, this, [this, page, shown] { Q_EMIT goTo(page, shown); });
        line->addWidget(button);
    }
    m_ui->houseRows->addWidget(row);
}

void HomeView::showHouse()
{
    clear(m_ui->houseRows);
    if (m_session.headsAreKept())
        addHouseFact(Icon::Done, Ink::Good, tr("The journal was checked when you logged in, and this computer keeps its newest entry."));
    else
        addHouseFact(Icon::Alert, Ink::Warn,
            tr("The journal was checked when you logged in. No keychain answers on this computer (there is none, or it is locked), so an older copy of the store would not be noticed here."));
    if (!m_session.roles().intersects({ Role::Officer, Role::Auditor, Role::Executive }))
        return;
    if (clockState(m_session).doubt != ClockDoubt::None)
        addHouseFact(Icon::Clock, Ink::Warn, tr("The clock is in doubt: until an auditor has accepted it, nothing can be cleaned or destroyed."));
    const QList<BackupLine> backups = backupLines(m_session);
    for (const BackupLine &one : backups)
        addHouseFact(one.icon, one.ink, one.text, QStringLiteral("backup"), one.plan != NoId ? QString::number(one.plan) : QString());
    const HouseOverview house = houseOverview(m_session);
    const int filed = int(house.filed);
    const int underWay = int(house.underWay);
    addHouseFact(Icon::Archive, Ink::Dimmed, tr("%n records are filed.", nullptr, filed));
    if (underWay == 0)
        addHouseFact(Icon::Done, Ink::Good, tr("No record waits for review or filing."));
    else if (isOverdue(house.oldestUnderWay, m_session.now()))
        addHouseFact(Icon::Clock, Ink::Bad, tr("%n records wait for review or filing", nullptr, underWay) + factSeparator() + tr("the oldest waits %1").arg(waitingSince(house.oldestUnderWay, m_session.now())));
    else
        addHouseFact(Icon::Clock, Ink::Dimmed, tr("%n records wait for review or filing", nullptr, underWay));
}

void HomeView::tellSubstitution()
{
    QStringList words;
    const QList<Substitution> all = substitutionsFor(m_session);
    for (const Substitution &one : all) {
        const SubstitutionStage stage = stageOf(m_session, one);
        if (stage != SubstitutionStage::Running && stage != SubstitutionStage::Coming)
            continue;
        const QString role = holdingInWords(m_session, one.holding);
        const QString first = QLocale().toString(QDateTime::fromMSecsSinceEpoch(one.from).date(), QLocale::ShortFormat);
        const bool running = stage == SubstitutionStage::Running;
        if (one.substitute == m_session.me()) {
            const QString principal = m_session.personName(one.holding.person);
            words += running ? tr("You act for %1 until %3: %2.").arg(principal, role, lastDayInWords(one))
                             : tr("You will act for %1 from %3 until %4: %2.").arg(principal, role, first, lastDayInWords(one));
        } else if (one.holding.person == m_session.me()) {
            const QString substitute = m_session.personName(one.substitute);
            words += running ? tr("%1 acts for you until %3: %2.").arg(substitute, role, lastDayInWords(one))
                             : tr("%1 will act for you from %3 until %4: %2.").arg(substitute, role, first, lastDayInWords(one));
        }
    }
    banner()->setMessage(Banner::Kind::Information, words.join(u'\n'), tr("Show substitutes"));
}

void HomeView::refresh()
{
    runAction(this, [this] {
        const int hour = QDateTime::fromMSecsSinceEpoch(m_session.now()).time().hour();
        const QString name = m_session.personName(m_session.me());
        header()->setTitle(hour < 12 ? tr("Good morning, %1").arg(name) : hour < 18 ? tr("Good afternoon, %1").arg(name) : tr("Good evening, %1").arg(name));
        m_new->setText(tr("&New record"));

        tellSubstitution();
        clear(m_ui->tiles);
        const Waiting waiting = waitingFor(m_session);
        addTile(QStringLiteral("review"), Icon::Review, tr("%n records to review", nullptr, int(waiting.headQueue)), waiting.headQueue, waiting.headLongestSince);
        addTile(QStringLiteral("filing"), Icon::Checklist, tr("%n records to file", nullptr, int(waiting.officerQueue)), waiting.officerQueue, waiting.officerLongestSince);
        addTile(QStringLiteral("decide"), Icon::Signature, tr("%n applications to decide", nullptr, int(waiting.applications)), waiting.applications, waiting.applicationsLongestSince);
        addTile(QStringLiteral("assist"), Icon::Key, tr("%n granted applications to assist with", nullptr, int(waiting.granted)), waiting.granted, waiting.grantedLongestSince);
        addTile(QStringLiteral("plans"), Icon::Disposition,
            m_session.roles().contains(Role::Officer) ? tr("%n disposition plans to carry out", nullptr, int(waiting.plans)) : tr("%n certificates of destruction to sign as witness", nullptr, int(waiting.plans)),
            waiting.plans, waiting.plansLongestSince);
        addTile(QStringLiteral("applications"), Icon::Chat, tr("%n applications wait for your answer", nullptr, int(waiting.answersDue)), waiting.answersDue, 0);
        addTile(QStringLiteral("unassigned"), Icon::Mail, tr("%n collected records to assign", nullptr, int(waiting.unassigned)), waiting.unassigned, waiting.unassignedLongestSince);
        addTile(QStringLiteral("quarantine"), Icon::Blocked, tr("%n messages in quarantine", nullptr, int(waiting.quarantined)), waiting.quarantined, waiting.quarantinedLongestSince);
        addTile(QStringLiteral("own-records"), Icon::Undo, tr("%n records came back to be corrected", nullptr, int(waiting.returned)), waiting.returned, waiting.returnedLongestSince);
        addTile(QStringLiteral("own-records"), Icon::Chat, tr("%n explanations asked of you", nullptr, int(waiting.questions)), waiting.questions, waiting.questionsLongestSince,
            QStringLiteral("question"));
        addTile(QStringLiteral("proposals"), Icon::Role, tr("%n proposals to decide", nullptr, int(waiting.proposals)), waiting.proposals, waiting.proposalsLongestSince);
        addTile(QStringLiteral("proposals"), Icon::Key, tr("%n confirmed proposals to carry out", nullptr, int(waiting.confirmed)), waiting.confirmed, waiting.confirmedLongestSince);
        addTile(QStringLiteral("holds"), Icon::Lock, tr("%n holds to review", nullptr, int(waiting.holdsToReview)), waiting.holdsToReview, 0);
        addTile(QStringLiteral("journal"), Icon::Alert, tr("%n failed logins since you last read the journal", nullptr, int(waiting.failedLogins)), waiting.failedLogins, 0,
            QLatin1String(facts(Action::LoginFailuresJoin).key));
        addTile(QStringLiteral("journal"), Icon::Clock, tr("The clock waits to be accepted"), waiting.clockInDoubt ? 1 : 0, 0);
        const BackupsWaiting backups = backupsWaitingFor(m_session);
        const int samples = int(backups.samples.size());
        const int media = int(backups.media.size());
        addTile(QStringLiteral("backup"), Icon::Backup, tr("Open a sample of %n backups", nullptr, samples), samples, 0, backups.samples.value(0));
        addTile(QStringLiteral("media"), Icon::Disk, tr("%n media to replace", nullptr, media), media, 0);
        addTile(QStringLiteral("own-records"), Icon::Edit, tr("%n drafts not yet submitted", nullptr, int(waiting.drafts)), waiting.drafts, 0);
        const bool nothing = m_ui->tiles->count() == 0;
        m_ui->nothing->setVisible(nothing);
        m_ui->waiting->setVisible(!nothing);

        QList<ListRow> rows;
        const QList<RecordLine> recent = recentOwn(m_session, RecentCount);
        for (const RecordLine &line : recent)
            rows.append(rowOf(m_session, line, false));
        m_sentRows->setRows(rows);
        m_ui->recentRecords->setFixedHeight(int(rows.size()) * RecordListDelegate::RowHeight + 2);
        m_ui->recentRecords->setVisible(!rows.isEmpty());
        m_ui->sentHeading->setVisible(!rows.isEmpty());
        showHouse();
    });
}

void HomeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        refresh();
    }
    PageView::changeEvent(event);
}

} // namespace tongjian
