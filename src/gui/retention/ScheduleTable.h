// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Retention.h"

#include <QTableWidget>
#include <QTimer>

namespace tongjian
{

class Session;

/// One version of the retention schedule to be read: what a line is about, at least, at most, on what it rests. As high as its lines.
class ScheduleTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ScheduleTable(QWidget *parent = nullptr);
    void setLines(Session &session, const QList<RetentionLine> &lines);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();
    QTimer m_later;
};

} // namespace tongjian
