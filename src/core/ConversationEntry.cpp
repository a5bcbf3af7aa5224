// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConversationEntry.h"

namespace tongjian
{

namespace
{

// QQ alone shows numbers beside names.
Channel channelOf(const Conversation &conversation)
{
    for (const ConversationSender &sender : conversation.senders) {
        if (!sender.account.isEmpty() && !sender.account.contains(u'@'))
            return Channel::Qq;
    }
    return Channel::WeChat;
}

} // namespace

RecordContent withConversation(const RecordContent &before, const Conversation &conversation, const QList<ConversationWho> &who, const ConversationWho &self)
{
    RecordContent content = before;
    if (content.form != FormKind::Message) {
        content.form = FormKind::Message;
        content.channel = channelOf(conversation);
        content.endedAt = 0;
        content.direction = Direction::Unknown;
    }
    content.parties.clear();
    bool selfThere = self.person == NoId;
    for (qsizetype i = 0; i < conversation.senders.size(); ++i) {
        const ConversationSender &sender = conversation.senders.at(i);
        const ConversationWho one = who.value(i, { sender.name, {}, NoId });
        Party party;
        party.role = content.parties.isEmpty() ? PartyRole::Sender : PartyRole::Recipient;
        party.name = one.name;
        party.address = sender.account.isEmpty() && one.name != sender.name ? sender.name : sender.account; // the name in the chat is an account's
        party.organisation = one.organisation;
        party.person = one.person;
        selfThere |= one.person == self.person;
        content.parties.append(party);
    }
    if (!selfThere)
        content.parties.append({ PartyRole::Recipient, self.name, {}, self.organisation, self.person, 0, 0 });
    content.startedAt = 0;
    for (const ConversationMessage &message : conversation.messages) {
        if (message.at > 0 && (content.startedAt == 0 || message.at < content.startedAt))
            content.startedAt = message.at;
    }
    if (content.startedAt == 0)
        content.startedAt = before.startedAt;
    content.body = conversationText(conversation);
    return content;
}

} // namespace tongjian
