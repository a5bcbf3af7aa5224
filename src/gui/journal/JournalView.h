// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/JournalReading.h"

#include <memory>

class QAction;
class QLabel;

namespace tongjian
{

namespace Ui
{
class JournalView;
}

class FactCard;
class RecordList;
class SimpleRows;

/// 日志: every act, newest first; verified on demand; the head printed as a slip.
class JournalView : public ListDetailPage
{
    Q_OBJECT
public:
    /// @p reads: may read entries; otherwise the page only verifies.
    JournalView(Session &session, Preferences &preferences, bool reads, QWidget *parent = nullptr);
    ~JournalView() override;
    void refresh();
    /// Everybody's entries of one kind.
    void showOnly(Action action);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fetch();
    void show(const QModelIndex &index, bool go);
    void verify();
    void printSlip();
    void tellClock();
    void acceptClock();
    void showProblems(const QList<IntegrityProblem> &problems);
    void retranslateUi();

    Session &m_session;
    bool m_reads;
    SimpleRows *m_rows;
    RecordList *m_list;
    std::unique_ptr<Ui::JournalView> m_ui;
    QLabel *m_heading;
    QLabel *m_detail;
    FactCard *m_card;
    QAction *m_verify;
    QAction *m_slip;
    QList<JournalLine> m_lines;
    bool m_more = true;
};

} // namespace tongjian
