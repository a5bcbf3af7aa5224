// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/Retention.h"

#include <QPointer>

class QAction;
class QComboBox;
class QProgressBar;

namespace tongjian
{

class Column;
class DueChart;
class Job;
class PlainLabel;
class RecordList;
class SimpleRows;
class WaitingTile;
class WhyCardView;

/// What becomes due (到期; regulation 7.1): how much may be cleared now, what is kept too long, what a hold keeps, the next months as a chart, and the
/// records of each with the reason why each is kept. Counted beside the window, over all records.
class DueView : public ListDetailPage
{
    Q_OBJECT
public:
    DueView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    void refresh();
    /// "now", "overdue", "held", or a month (202701).
    void openList(const QString &what);

Q_SIGNALS:
    void recordWanted(tongjian::Id record);
    void planWanted(tongjian::Id plan); ///< that was proposed here

protected:
    void changeEvent(QEvent *event) override;

private:
    void count();
    void list();
    void showOverview();
    void showLines();
    void offerLists();
    void show(const QModelIndex &index, bool go);
    void fail(const Error &error);
    void retranslateUi();

    Session &m_session;
    DueOverview m_overview;
    QList<DueLine> m_lines;
    QPointer<Job> m_counting;
    QPointer<Job> m_listing;
    int m_round = 0; ///< of counting: what an earlier one found is not shown
    int m_listRound = 0;
    bool m_known = false;
    QList<WaitingTile *> m_tiles;
    QWidget *m_tileRow;
    DueChart *m_chart;
    PlainLabel *m_nothingAhead;
    QProgressBar *m_bar;
    QComboBox *m_which;
    SimpleRows *m_rows;
    RecordList *m_list;
    Column *m_column;
    PlainLabel *m_number;
    PlainLabel *m_facts;
    WhyCardView *m_why;
    QAction *m_open;
    QAction *m_plan; ///< officers propose one
    Id m_shown = NoId;
};

} // namespace tongjian
