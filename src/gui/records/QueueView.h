// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/BulkReview.h"
#include "services/Reading.h"

#include <QSet>

class QAction;

namespace tongjian
{

class KeepingActions;
class MarksBar;
class PlainLabel;
class RecordList;
class RecordListModel;
class RecordView;

/// 审核, 归档, 待认领, 隔离区: what waits for this person, longest first, each decided on exactly as it is shown, or several that are
/// selected at once, each exactly as it is listed; what is set aside no bulk act touches. The archive is the same list without
/// decisions. Every decision has a key; those that could be struck by mistake and not be taken back ask first.
class QueueView : public ListDetailPage
{
    Q_OBJECT
public:
    /// @p kind: HeadQueue, OfficerQueue, Unassigned, Quarantine or Archive.
    QueueView(Session &session, Preferences &preferences, ListKind kind, QWidget *parent = nullptr);

    void refresh();
    void openRecord(Id record);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QModelIndex &index, bool go);
    void showWithoutRow(Id record, bool go); ///< further down than the list is read, or no filed record any more
    void approve();
    void file();
    void assign();
    void retry();
    void sendBack();
    void reject();
    void decided(const QString &notice);
    void decideMarked(Move move, const Remarks &remarks);
    void tellOutcome(Move move, const QList<BulkOutcome> &outcomes);
    void ask();
    void toggleSetAside();
    void goToDay(const QDate &day);
    void correct();
    void setBusy(bool busy);
    void showMarks();
    void addKeys();
    [[nodiscard]] bool isForBulk() const { return m_kind == ListKind::HeadQueue || m_kind == ListKind::OfficerQueue || m_kind == ListKind::Unassigned; }
    void retranslateUi();

    Session &m_session;
    ListKind m_kind;
    RecordListModel *m_model;
    RecordList *m_list;
    RecordView *m_view;
    QAction *m_forward; ///< approve or file
    QAction *m_return;
    QAction *m_reject;
    QAction *m_aside;
    QAction *m_correct;
    QAction *m_ask; ///< of the archive: for an explanation
    KeepingActions *m_keeping = nullptr; ///< of the archive
    MarksBar *m_marks = nullptr;
    PlainLabel *m_keys = nullptr; ///< the foot: which keys work
    QSet<QByteArray> m_opened; ///< commitments of what was shown in full since the login
    Id m_shown = NoId;
    bool m_busy = false; ///< a bulk act runs
};

} // namespace tongjian
