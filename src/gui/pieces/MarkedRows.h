// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Card.h"
#include "gui/style/Icons.h"

class QVBoxLayout;

namespace tongjian
{

/// Rows that each say how something stands: a mark, what it is, a line about it, and perhaps a button beside it.
class MarkedRows : public Card
{
    Q_OBJECT
public:
    struct Row {
        QString id; ///< object name of the row; of its button with "_action" behind
        QString name;
        QString words;
        bool good = true;
        QString mark; ///< says the mark to whoever does not see it
        Icon bad = Icon::Alert; ///< the mark where it is not good
        QString action; ///< of the button; empty: none
    };
    explicit MarkedRows(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void actionTriggered(int row);

private:
    void add(int index, const Row &one);

    QVBoxLayout *m_rows;
};

} // namespace tongjian
