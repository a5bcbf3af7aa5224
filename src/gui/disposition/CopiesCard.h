// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"

class QVBoxLayout;

namespace tongjian
{

/// What goes beside the rows of the store: copies of the keys, files outside, paper and media; each with how it stands, in words and by a mark.
class CopiesCard : public Card
{
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString words;
        bool good = true;
        QString action; ///< of a button beside it; empty: none
    };
    explicit CopiesCard(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void actionTriggered(int row);

private:
    void add(int index, const Row &one);

    QVBoxLayout *m_rows;
};

} // namespace tongjian
