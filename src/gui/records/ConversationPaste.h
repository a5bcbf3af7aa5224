// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Session.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;

namespace tongjian
{

/// Puts a pasted conversation into a form, and takes it out again.
class ConversationPaste : public QObject
{
    Q_OBJECT
public:
    /// @p content: what stands in the form; @p put: puts something else there.
    ConversationPaste(Session &session, QWidget *form, std::function<RecordContent()> content, std::function<void(const RecordContent &)> put);

    /// Shown while there is something to take back.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    /// Opens the sheet, with @p text in it where that is a conversation.
    void open(const QString &text);
    /// @p text was pasted as it is: if it is a conversation, messages can be made of it.
    void offer(const QString &text);
    void forget(); ///< the form holds something else
    void retranslateUi();

private:
    void undo();

    Session &m_session;
    QWidget *m_form;
    std::function<RecordContent()> m_content;
    std::function<void(const RecordContent &)> m_put;
    std::optional<RecordContent> m_before;
    QAction *m_undo;
};

} // namespace tongjian
