// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tongjian
{

/// A raised ground with a thin line around it. Put a layout into it.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Facts as label over value, in two columns where the width allows: the head of a record, the scope of a case.
class FactCard : public Card
{
    Q_OBJECT
public:
    explicit FactCard(QWidget *parent = nullptr);

    struct Fact {
        QString label;
        QString value; ///< plain text
        bool wide = false; ///< takes the whole width
    };
    void setFacts(const QList<Fact> &facts); ///< one without a value is left out

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        QWidget *widget;
        bool wide;
    };
    void arrange();

    QGridLayout *m_grid;
    QList<Cell> m_cells;
    int m_columns = 0;
};

} // namespace tongjian
