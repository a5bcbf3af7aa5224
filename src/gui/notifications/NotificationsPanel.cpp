// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationsPanel.h"

#include "NotificationDisplay.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/style/Tokens.h"
#include "ui_NotificationsPanel.h"

#include <QEvent>
#include <QPainter>

namespace tongjian
{

namespace
{
constexpr int Width = 440;
constexpr int ListAtMost = 7 * RecordListDelegate::RowHeight + RecordListDelegate::HeadingHeight;
constexpr int NoneHeight = 240;
}

NotificationsPanel::NotificationsPanel(Session &session, QWidget *window)
    : QWidget(window, Qt::Popup)
    , m_session(session)
    , m_ui(std::make_unique<Ui::NotificationsPanel>())
    , m_rows(new SimpleRows(this))
{
    setObjectName(QStringLiteral("notifications"));
    setAttribute(Qt::WA_NoMouseReplay); // a click on the bell closes it and does not open it again
    m_ui->setupUi(this);
    m_ui->notificationList->setModel(m_rows);
    m_ui->notificationsNone->setIcon(Icon::Bell);
    setFixedWidth(Width);
    connect(m_ui->notificationsAllRead, &QPushButton::clicked, this, &NotificationsPanel::allReadRequested);
    connect(m_ui->notificationsDesktop, &QCheckBox::clicked, this, &NotificationsPanel::desktopWanted);
    const auto choose = [this](const QModelIndex &index) {
        const qint64 at = index.data(IdRole).toLongLong();
        if (index.data(HeadingRole).toBool() || at < 0 || at >= m_list.size())
            return;
        close();
        Q_EMIT chosen(m_list.at(at));
    };
    connect(m_ui->notificationList, &QListView::clicked, this, choose);
    connect(m_ui->notificationList, &RecordList::rowOpened, this, [this, choose](const QModelIndex &index) {
        if (isVisible()) // the second half of a double click
            choose(index);
    });
    retranslateUi();
}

NotificationsPanel::~NotificationsPanel() = default;

void NotificationsPanel::setNotifications(const QList<Notification> &list)
{
    if (list == m_list)
        return;
    m_list = list;
    if (isVisible())
        fill();
}

void NotificationsPanel::setDesktop(bool wanted, bool possible)
{
    m_desktopPossible = possible;
    m_ui->notificationsDesktop->setChecked(wanted);
    m_ui->notificationsDesktop->setEnabled(possible || wanted);
    retranslateUi();
}

void NotificationsPanel::openUnder(QWidget *anchor)
{
    fill();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), anchor->height() + space::Xs));
    const int right = window()->parentWidget() ? window()->parentWidget()->window()->geometry().right() - space::S : corner.x();
    move(qMin(corner.x() + Width / 3, right) - Width, corner.y());
    show();
    if (m_ui->notificationList->isVisible()) {
        m_ui->notificationList->setFocus(Qt::PopupFocusReason);
        m_ui->notificationList->selectFirst();
    } else {
        m_ui->notificationsDesktop->setFocus(Qt::PopupFocusReason);
    }
}

void NotificationsPanel::fill()
{
    runAction(this, [this] {
        m_session.store().catchUp(); // what the list tells of may be news to this session
        const QModelIndex current = m_ui->notificationList->currentIndex();
        const QString chosenBefore = current.isValid() ? m_keys.value(current.row()) : QString();
        QList<ListRow> unread;
        QList<ListRow> earlier;
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            ListRow row = notificationRow(m_session, m_list.at(i));
            row.id = i;
            (m_list.at(i).read ? earlier : unread).append(row);
        }
        QList<ListRow> rows;
        if (!unread.isEmpty())
            rows += ListRow::group(tr("New"), int(unread.size()));
        rows += unread;
        if (!earlier.isEmpty())
            rows += ListRow::group(tr("Earlier"), 0);
        rows += earlier;
        m_rows->setRows(rows);
        m_keys.clear();
        for (const ListRow &row : std::as_const(rows))
            m_keys.append(row.heading ? QString() : m_list.at(row.id).key());
        // Whoever is on one stays on it while others come.
        if (const qsizetype at = chosenBefore.isEmpty() ? -1 : m_keys.indexOf(chosenBefore); at >= 0)
            m_ui->notificationList->setCurrentIndex(m_rows->index(int(at)));
        m_ui->notificationsAllRead->setEnabled(!unread.isEmpty());
        m_ui->notificationList->setVisible(!rows.isEmpty());
        m_ui->notificationsNone->setVisible(rows.isEmpty());
        int height = 0;
        for (const ListRow &row : std::as_const(rows))
            height += row.heading ? RecordListDelegate::HeadingHeight : RecordListDelegate::RowHeight;
        m_ui->notificationList->setFixedHeight(qMin(height, ListAtMost));
        m_ui->notificationsNone->setFixedHeight(NoneHeight);
        fit();
    });
}

void NotificationsPanel::fit()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(Width) > 0 ? layout()->totalHeightForWidth(Width) : layout()->sizeHint().height());
}

void NotificationsPanel::retranslateUi()
{
    setAccessibleName(tr("Notifications"));
    m_ui->notificationsNone->setTexts(tr("Nothing new"), tr("What happens to your records and what waits for you is shown here for two weeks."));
    m_ui->notificationsDesktopHint->setText(m_desktopPossible ? tr("Only that something waits, never what: others may see your screen.")
                                                              : tr("The desktop of this computer shows no notifications."));
}

void NotificationsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslateUi();
        if (isVisible())
            fill();
    }
    QWidget::changeEvent(event);
}

void NotificationsPanel::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.setPen(c.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int foot = m_ui->notificationsDesktop->y() - space::M;
    painter.drawLine(0, foot, width(), foot);
}

} // namespace tongjian
