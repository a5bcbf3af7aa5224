// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Applying.h"

class QDateEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tongjian
{

class Banner;
class CheckList;
class LabelledField;
class ScopeEditor;

/// Approve for less: the scope as it was applied for, of which only a part can be chosen; says what it covers now, and why less is enough.
class NarrowSheet : public Sheet
{
    Q_OBJECT
public:
    NarrowSheet(Session &session, const OpenedApplication &application, QWidget *parent);
    [[nodiscard]] ApplicationForm form() const;
    [[nodiscard]] QString reason() const;

private:
    void tell();
    void tryIt();

    Session &m_session;
    OpenedApplication m_application;
    const ApplicationForm &m_wide;
    ScopeEditor *m_scope;
    CheckList *m_uses;
    QDateEdit *m_until;
    QSpinBox *m_openings;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
    Banner *m_means;
    QPushButton *m_go;
};

} // namespace tongjian
