// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/Reading.h"

class QAction;

namespace tongjian
{

class RecordList;
class RecordListModel;
class RecordView;

/// 审核, 归档, 待认领, 隔离区: what waits for this person, longest first, each decided on exactly as it is shown. The archive is
/// the same list without decisions.
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

private:
    void show(const QModelIndex &index, bool go);
    void approve();
    void file();
    void assign();
    void retry();
    void sendBack();
    void reject();
    void decided(const QString &notice);
    void retranslateUi();

    Session &m_session;
    ListKind m_kind;
    RecordListModel *m_model;
    RecordList *m_list;
    RecordView *m_view;
    QAction *m_forward; ///< approve or file
    QAction *m_return;
    QAction *m_reject;
    Id m_shown = NoId;
};

} // namespace tongjian
