// SPDX-License-Identifier: GPL-3.0-or-later
#include "HomeView.h"

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

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
}

HomeView::HomeView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_tiles(new QVBoxLayout)
    , m_nothing(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_sent(new RecordList(this))
    , m_sentRows(new SimpleRows(this))
    , m_house(plainLabel(this))
{
    setObjectName(QStringLiteral("home"));
    auto *body = new Column(this, 880);
    auto *waiting = new QWidget;
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(space::S);
    waiting->setLayout(m_tiles);
    m_waitingHeading = body->addSection({}, waiting);
    m_tiles->addWidget(m_nothing);
    m_sent->setObjectName(QStringLiteral("recentRecords"));
    m_sent->setModel(m_sentRows);
    m_sent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentHeading = body->addSection({}, m_sent);
    m_house->setWordWrap(true);
    m_houseHeading = body->addSection({}, m_house);
    setBody(body);
    connect(m_sent, &RecordList::rowOpened, this, [this](const QModelIndex &index) {
        Q_EMIT goTo(QStringLiteral("own-records"), QString::number(index.data(IdRole).toLongLong()));
    });
}

void HomeView::addTile(const QString &page, Icon symbol, const QString &what, qint64 count, qint64 since)
{
    if (count == 0)
        return;
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("waiting_") + page);
    button->setIcon(icons::icon(symbol));
    QString text = what;
    if (since > 0)
        text += factSeparator() + tr("the oldest waits %1").arg(waitingSince(since, m_session.now()));
    button->setText(text);
    button->setStyleSheet(QStringLiteral("text-align: left"));
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT goTo(page, {}); });
    m_tiles->addWidget(button);
}

void HomeView::refresh()
{
    runAction(this, [this] {
        while (m_tiles->count() > 1)
            delete m_tiles->takeAt(1)->widget();
        const Waiting waiting = waitingFor(m_session);
        const int hour = QDateTime::fromMSecsSinceEpoch(m_session.now()).time().hour();
        const QString name = m_session.personName(m_session.me());
        header()->setTitle(hour < 12 ? tr("Good morning, %1").arg(name) : hour < 18 ? tr("Good afternoon, %1").arg(name) : tr("Good evening, %1").arg(name));
        m_waitingHeading->setText(tr("What waits for me"));
        addTile(QStringLiteral("review"), Icon::Review, tr("%n records to review", nullptr, int(waiting.headQueue)), waiting.headQueue, waiting.headLongestSince);
        addTile(QStringLiteral("filing"), Icon::Checklist, tr("%n records to file", nullptr, int(waiting.officerQueue)), waiting.officerQueue, waiting.officerLongestSince);
        addTile(QStringLiteral("own-records"), Icon::Undo, tr("%n records came back to be corrected", nullptr, int(waiting.returned)), waiting.returned, waiting.returnedLongestSince);
        addTile(QStringLiteral("proposals"), Icon::Role, tr("%n role proposals to decide", nullptr, int(waiting.proposals)), waiting.proposals, waiting.proposalsLongestSince);
        addTile(QStringLiteral("journal"), Icon::Alert, tr("%n failed logins since you last read the journal", nullptr, int(waiting.failedLogins)), waiting.failedLogins, 0);
        addTile(QStringLiteral("own-records"), Icon::Edit, tr("%n drafts not yet submitted", nullptr, int(waiting.drafts)), waiting.drafts, 0);
        m_nothing->setText(tr("Nothing waits for you. Enter an important talk that no tool recorded as soon as you can."));
        m_nothing->setVisible(m_tiles->count() == 1);

        m_sentHeading->setText(tr("My latest records"));
        QList<ListRow> rows;
        const QList<RecordLine> recent = recentOwn(m_session, RecentCount);
        for (const RecordLine &line : recent)
            rows.append(rowOf(m_session, line, false));
        m_sentRows->setRows(rows);
        m_sent->setFixedHeight(int(rows.size()) * RecordListDelegate::RowHeight + 2);
        m_sent->setVisible(!rows.isEmpty());
        m_sentHeading->setVisible(!rows.isEmpty());

        m_houseHeading->setText(tr("Is the house in order"));
        m_house->setText(m_session.headsAreKept()
                ? tr("The journal was checked when you logged in, and this computer keeps its newest entry.")
                : tr("The journal was checked when you logged in. This computer has no keychain, so an older copy of the store would not be noticed here."));
    });
}

void HomeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    PageView::changeEvent(event);
}

} // namespace tongjian
