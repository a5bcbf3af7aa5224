// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/CallSeriesDrafts.h"

#include <QTimer>

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class CallSeriesView;
}

class CallSeriesModel;
class CallSeriesTable;
class EntryHints;
class PlainLabel;

/// 连续补录: the calls of a day outside, a row each, kept as drafts while they are typed, those that are complete submitted together.
class CallSeriesView : public PageView
{
    Q_OBJECT
public:
    explicit CallSeriesView(Session &session, QWidget *parent = nullptr);
    ~CallSeriesView() override;

    void refresh(); ///< as it is kept
    /// Keeps everything that was typed; true if nothing is lost by leaving.
    bool saveNow();

Q_SIGNALS:
    void submitted();
    void editRequested(Id draft); ///< the whole form of one row

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void wire();
    void readCommon();
    void showCommon(const CallsCommon &common);
    bool save(bool all);
    void discardRemoved();
    void submit();
    void tellOutcome(const QList<SubmittedCall> &outcomes);
    void openInForm();
    void step(bool back);
    void setBusy(bool busy);
    void showState();
    void retranslateUi();
    [[nodiscard]] CallsOwner owner();

    Session &m_session;
    CallSeriesModel *m_model;
    CallSeriesTable *m_table;
    EntryHints *m_hints;
    std::unique_ptr<Ui::CallSeriesView> m_ui;
    PlainLabel *m_said; ///< of the row where the cursor is
    PlainLabel *m_keys;
    QAction *m_submit;
    QAction *m_form;
    QAction *m_paste;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_redo;
    QTimer m_saver;
    bool m_dirty = false;
    bool m_busy = false;
    bool m_filling = false;
};

} // namespace tongjian
