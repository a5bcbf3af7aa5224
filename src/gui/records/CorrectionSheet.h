// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Correcting.h"

#include <functional>

class QPlainTextEdit;

namespace tongjian
{

class Banner;
class EntryStart;
class LabelledField;
class RecordEditor;

/// 更正档案: what a filed record is to become, and why (regulation 3.3). Closed before it is sent it stays as a draft.
class CorrectionSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p form of correctionOf(), or of the @p draft.
    CorrectionSheet(Session &session, const ApplicationForm &form, Id draft, QWidget *parent);
    ~CorrectionSheet() override;

    [[nodiscard]] ApplicationForm form() const;
    /// Opens it over @p page and submits what comes of it; @p done with the number of the application.
    static void open(Session &session, const ApplicationForm &form, Id draft, QWidget *page, const std::function<void(const QString &)> &done);

public Q_SLOTS:
    void reject() override;

private:
    void attach(const QStringList &paths);
    void detach(int row);
    void showAttachments();
    void tell();
    void tryIt();
    [[nodiscard]] bool keep();

    Session &m_session;
    ApplicationForm m_form;
    Id m_draft;
    RecordEditor *m_editor;
    EntryStart *m_start;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
    Banner *m_means;
    bool m_tried = false;
};

} // namespace tongjian
