// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/ApplicationDrafts.h"
#include "services/Correcting.h"

#include <functional>

class QPlainTextEdit;

namespace tongjian
{

class Banner;
class EntryStart;
class JobControl;
class LabelledField;
class RecordEditor;

/// 更正档案: what a filed record is to become, and why (regulation 3.3). Closed before it is sent it stays as a draft.
class CorrectionSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p draft: begun, or kept before; what it answers stands in it.
    CorrectionSheet(Session &session, const ApplicationDraft &draft, QWidget *parent);
    ~CorrectionSheet() override;

    [[nodiscard]] ApplicationForm form() const;
    /// On a record that is shown on @p page: a new correction, or the answer where one was asked back. Sends what comes of it, then @p done.
    static void begin(Session &session, const OpenedRecord &record, QWidget *page, const std::function<void()> &done);
    /// The same with a draft, or what is to become the answer.
    static void open(Session &session, const ApplicationDraft &draft, QWidget *page, const std::function<void()> &done);

public Q_SLOTS:
    void reject() override;

private:
    void attach(const QStringList &paths);
    void detach(int row);
    void showAttachments();
    void tell();
    void tryIt();
    [[nodiscard]] bool askWords();
    [[nodiscard]] std::function<QString(JobControl &)> work() const;
    [[nodiscard]] bool keep();

    Session &m_session;
    ApplicationForm m_form;
    ApplicationForm m_begun; ///< as the sheet began with it
    Id m_draft;
    SeenApplication m_asked; ///< that this answers; of nothing: a new one
    QString m_question; ///< who asks what
    ApplicationForm m_before; ///< as it was asked about
    QString m_words; ///< of the answer
    RecordEditor *m_editor;
    EntryStart *m_start;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
    Banner *m_means;
    bool m_lent = false; ///< shown to this person for a time only
    bool m_tried = false;
};

} // namespace tongjian
