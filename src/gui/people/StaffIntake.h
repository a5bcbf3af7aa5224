// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/StaffImport.h"

#include <QObject>

namespace tongjian
{

/// A staff list on its way in: chosen or dropped on the page, laid beside the house, taken over with progress, its result shown.
class StaffIntake : public QObject
{
    Q_OBJECT
public:
    /// @p page takes dropped lists from now on.
    StaffIntake(Session &session, QWidget *page);

    void choose();

Q_SIGNALS:
    void takenOver(); ///< accounts may be others now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(const QString &path);
    void preview(const StaffComparison &comparison, const QString &fileName);
    void takeOver(const StaffPlan &plan);

    Session &m_session;
    QWidget *m_page;
};

} // namespace tongjian
