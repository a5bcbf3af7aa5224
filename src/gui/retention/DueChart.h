// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Retention.h"

#include <QWidget>

class QBarCategoryAxis;
class QChartView;
class QStackedBarSeries;
class QValueAxis;

namespace tongjian
{

class PlainLabel;

/// What becomes due in the next months, by class, one bar for each month. A click chooses the month; by the keyboard it is chosen in the box of
/// the page, which says the same in words.
class DueChart : public QWidget
{
    Q_OBJECT
public:
    explicit DueChart(QWidget *parent = nullptr);
    void setMonths(const QList<DueMonth> &months);

Q_SIGNALS:
    void monthChosen(int month); ///< 202701

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the mouse over the bars
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void paintAsTheme();
    [[nodiscard]] qsizetype placeAt(const QPoint &position) const;

    QList<DueMonth> m_months;
    class Legend;
    PlainLabel *m_heading;
    Legend *m_legend;
    QChartView *m_view;
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_when;
    QValueAxis *m_many;
};

/// "January 2027".
[[nodiscard]] QString monthInWords(int month);
/// "Voice 12 · Text 3".
[[nodiscard]] QString classesInWords(const QMap<RecordClass, qint64> &records);

} // namespace tongjian
