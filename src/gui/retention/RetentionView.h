// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/Retention.h"

class QAction;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

class Banner;
class Column;

/// The retention schedule (留存期限表; regulation 4.2): the version in force, those that follow, those of before; and a way to propose another one.
class RetentionView : public PageView
{
    Q_OBJECT
public:
    explicit RetentionView(Session &session, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void changed();
    void applicationWanted(tongjian::Id application);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSchedules();
    void addSchedule(const QString &heading, const RetentionSchedule &schedule, QVBoxLayout *rows);
    void showBanners();
    void turnEarlier(bool shown);
    void propose();
    void retranslateUi();

    Session &m_session;
    QList<RetentionSchedule> m_schedules; ///< that are shown
    int m_today = 0;
    std::optional<PendingSchedule> m_pending;
    Banner *m_proposed; ///< what waits for a decision
    Banner *m_endless; ///< lines without a longest period
    QWidget *m_current = nullptr; ///< in force, and what follows
    QPushButton *m_fold;
    QWidget *m_earlier = nullptr;
    QVBoxLayout *m_rows;
    QAction *m_propose;
};

} // namespace tongjian
