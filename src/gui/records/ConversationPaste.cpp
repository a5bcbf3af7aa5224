// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConversationPaste.h"

#include "ConversationSheet.h"
#include "gui/pieces/Notice.h"

namespace tongjian
{

ConversationPaste::ConversationPaste(Session &session, QWidget *form, std::function<RecordContent()> content, std::function<void(const RecordContent &)> put, std::function<void()> undo)
    : QObject(form)
    , m_session(session)
    , m_form(form)
    , m_content(std::move(content))
    , m_put(std::move(put))
    , m_undo(std::move(undo))
{
}

void ConversationPaste::open(const QString &text)
{
    QList<ConversationWho> staff;
    for (const Person &person : m_session.state().persons()) {
        if (person.active && !person.job)
            staff.append({ person.name, m_session.company(), person.id });
    }
    const ConversationWho self { m_session.personName(m_session.me()), m_session.company(), m_session.me() };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_session.now());
    ConversationSheet sheet(looksLikeConversation(text, now) ? text : QString(), staff, self, now, m_form);
    if (sheet.exec() != QDialog::Accepted)
        return;
    m_put(withConversation(m_content(), sheet.conversation(), sheet.who(), self));
    Notice::show(m_form, tr("The conversation was put into the form."), tr("Undo"), m_undo);
}

void ConversationPaste::offer(const QString &text)
{
    if (looksLikeConversation(text, QDateTime::fromMSecsSinceEpoch(m_session.now())))
        Notice::show(m_form, tr("This looks like a conversation."), tr("Make messages of it …"), [this, text] { open(text); });
}

} // namespace tongjian
