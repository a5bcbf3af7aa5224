// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Session.h"

#include <QObject>

#include <functional>

namespace tongjian
{

/// Puts a pasted conversation into a form.
class ConversationPaste : public QObject
{
    Q_OBJECT
public:
    /// @p content: what stands in the form; @p put: puts something else there; @p undo: takes that back.
    ConversationPaste(Session &session, QWidget *form, std::function<RecordContent()> content, std::function<void(const RecordContent &)> put, std::function<void()> undo);

    /// Opens the sheet, with @p text in it where that is a conversation.
    void open(const QString &text);
    /// @p text was pasted as it is: if it is a conversation, messages can be made of it.
    void offer(const QString &text);

private:
    Session &m_session;
    QWidget *m_form;
    std::function<RecordContent()> m_content;
    std::function<void(const RecordContent &)> m_put;
    std::function<void()> m_undo;
};

} // namespace tongjian
