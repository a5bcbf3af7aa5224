// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/Explanations.h"

#include <QPointer>

#include <memory>
#include <optional>

class QAction;

namespace tongjian
{

namespace Ui
{
class OwnRecordsView;
}

class Notice;
class RecordList;
class RecordListModel;
class RecordView;

/// 我的记录: what concerns this person, drafts on top; what came back and why.
class OwnRecordsView : public ListDetailPage
{
    Q_OBJECT
public:
    OwnRecordsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~OwnRecordsView() override;

    void refresh();
    void openRecord(Id record);
    void search(const QString &words);
    /// The record with the oldest question that waits for this person's explanation.
    void openQuestion();

Q_SIGNALS:
    void newRequested();
    void editRequested(tongjian::Id draft);
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void show(const QModelIndex &index, bool go);
    void edit();
    void withdraw();
    void discard();
    void print();
    void showQuestion();
    void explain();
    void finishDiscard(); ///< what was discarded goes now
    void takeBackDiscard();
    void forgetNotice();
    void narrow();
    void retranslateUi();

    Session &m_session;
    RecordListModel *m_model;
    RecordList *m_list;
    RecordView *m_view;
    std::unique_ptr<Ui::OwnRecordsView> m_ui;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_withdraw;
    QAction *m_discard;
    QAction *m_print;
    QAction *m_undo; ///< Ctrl+Z while a draft is about to go
    QPointer<Notice> m_discardNotice;
    Id m_discarding = NoId; ///< taken from the list, but still there: a killed program loses nothing
    Id m_shown = NoId;
    bool m_shownIsDraft = false;
    std::optional<OpenQuestion> m_question; ///< about what is shown, to this person
};

} // namespace tongjian
