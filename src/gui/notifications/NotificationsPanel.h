// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Notifications.h"

#include <QStringList>
#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class NotificationsPanel;
}

class SimpleRows;

/// The list that opens from the bell: what happened, when, the unread first; choosing one goes there. Closes by Esc or a click beside it.
class NotificationsPanel : public QWidget
{
    Q_OBJECT
public:
    NotificationsPanel(Session &session, QWidget *window);
    ~NotificationsPanel() override;

    void setNotifications(const QList<Notification> &list);
    /// @p possible: this computer's desktop shows notifications at all.
    void setDesktop(bool wanted, bool possible);
    void openUnder(QWidget *anchor);

Q_SIGNALS:
    void chosen(const tongjian::Notification &notification);
    void allReadRequested();
    void desktopWanted(bool wanted);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void fit();
    void retranslateUi();

    Session &m_session;
    std::unique_ptr<Ui::NotificationsPanel> m_ui;
    SimpleRows *m_rows;
    QList<Notification> m_list;
    QStringList m_keys; ///< of the rows as shown; empty of a heading
    bool m_desktopPossible = true;
};

} // namespace tongjian
