// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"
#include "Record.h"

namespace tongjian
{

/// Who a sender of a conversation is, as the person who pastes it says.
struct ConversationWho {
    QString name;
    QString organisation;
    Id person = NoId; ///< of the staff
};

/// @p before with what the conversation says put in: form, people, time and text; everything else as it was. The first sender is the one
/// who sent, the others received; somebody who only listened (@p self, when not among the senders) received too.
[[nodiscard]] RecordContent withConversation(const RecordContent &before, const Conversation &conversation, const QList<ConversationWho> &who, const ConversationWho &self);

} // namespace tongjian
