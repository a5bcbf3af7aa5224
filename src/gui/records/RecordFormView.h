// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/Drafts.h"
#include "services/Review.h"

#include <QTimer>

class QAction;

namespace tongjian
{

class Column;
class ConversationPaste;
class DraftAttachments;
class DuplicatesCard;
class EntryHints;
class EntryHistory;
class EntryStart;
class RecordEditor;
class SubmissionGuide;

/// 新建记录: one form whose fields follow the kind of talk (regulation 2.1, 3.2). Saves itself as a draft while it is written.
class RecordFormView : public PageView
{
    Q_OBJECT
public:
    explicit RecordFormView(Session &session, QWidget *parent = nullptr);
    ~RecordFormView() override;

    /// An empty form; what was in it is saved.
    void startNew();
    void openDraft(Id draft);
    [[nodiscard]] RecordContent content() const;
    [[nodiscard]] Id draft() const { return m_draft; }
    /// Saves what is not yet saved; true if nothing is lost by leaving.
    bool saveNow();

Q_SIGNALS:
    void submitted(const QString &number);
    void submittedAndStayed(); ///< and the next one was begun
    void entryWanted(Id id); ///< an own draft or record is to be looked at
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void fill(const RecordContent &content);
    void put(const RecordContent &content);
    void leaveDraft();
    void goToField(Field field);
    void edited();
    void checkNow(bool everything);
    /// Says in the banner what is still in the way of submitting, or that nothing is any more; what was named first, if anything.
    [[nodiscard]] const FieldProblem *tellFirst(const QList<FieldProblem> &problems);
    void submit(bool another);
    void keepDraftAndStartNew();
    void startNext(const RecordContent &before);
    void showDuplicates();
    void showRemarks();
    void retranslateUi();
    [[nodiscard]] bool worthSaving() const;

    Session &m_session;
    Id m_draft = NoId;
    bool m_dirty = false;
    bool m_tried = false; ///< submitting was tried: every problem is shown from then on
    bool m_refused = false; ///< the banner says why it was not submitted
    bool m_returned = false;
    DraftAttachments *m_attachments = nullptr;
    QTimer m_saver;

    Column *m_column;
    SubmissionGuide *m_guide;
    DuplicatesCard *m_duplicates;
    EntryHints *m_hints;
    EntryStart *m_start;
    RecordEditor *m_editor;
    ConversationPaste *m_paste = nullptr;
    EntryHistory *m_history = nullptr;
    QAction *m_submit;
    QAction *m_submitAndNew;
    QAction *m_draftAndNew;
    QAction *m_close;
};

} // namespace tongjian
