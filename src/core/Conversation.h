// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace tongjian
{

/// What stands in a copied conversation where something else than text was sent.
enum class ConversationMark : quint8 { Picture, Voice, Video, File };

struct ConversationAttachment {
    ConversationMark mark = ConversationMark::Picture;
    QString name; ///< of a file, where it was copied with it
    friend bool operator==(const ConversationAttachment &, const ConversationAttachment &) = default;
};

struct ConversationSender {
    QString name;
    QString account; ///< QQ number or mail address that stood beside the name
    int messages = 0;
    friend bool operator==(const ConversationSender &, const ConversationSender &) = default;
};

struct ConversationMessage {
    int sender = 0; ///< index into Conversation::senders
    qint64 at = 0; ///< UTC ms; 0 when the copy does not say
    QString text;
    QList<ConversationAttachment> attachments;
    friend bool operator==(const ConversationMessage &, const ConversationMessage &) = default;
};

/// What a reading was not sure of; said to the person, who knows better.
enum class ConversationDoubt : quint8 {
    DayAssumed, ///< times without any day: taken as of today
    RelativeDay, ///< "yesterday", "Wednesday": counted back from today
    YearAssumed, ///< month and day without a year: the last such day
    MidnightAssumed, ///< a time earlier than the one before, without a day: taken as the next day
    BackInTime, ///< earlier than the message before it
    LooksLikeHeader, ///< kept as text, but it has the shape of name and time
    TimeMissing, ///< a name without a time
    LeftOut, ///< lines before the first message
};

struct ConversationRemark {
    ConversationDoubt doubt = ConversationDoubt::DayAssumed;
    int line = 0; ///< of the pasted text, from 1: where it was met first
    int count = 1;
    friend bool operator==(const ConversationRemark &, const ConversationRemark &) = default;
};

/// A conversation as it was copied out of WeChat, QQ, WeCom or DingTalk.
struct Conversation {
    QList<ConversationSender> senders; ///< in the order of their first message
    QList<ConversationMessage> messages;
    QList<ConversationRemark> remarks; ///< one for each kind of doubt
    [[nodiscard]] bool isEmpty() const { return messages.isEmpty(); }
};

/// Reads a pasted text; empty when it has not the shape of a conversation. @p now: of the paste, local; days that are only named
/// are counted from it. Linear in the size of the text.
[[nodiscard]] Conversation parseConversation(const QString &text, const QDateTime &now);

/// A text in the one layout of the house, which parseConversation() reads back to the same messages: "2026-11-20 14:05:22 张三",
/// and the text below it, moved in by two blanks, so that no line of it can be taken for a header.
[[nodiscard]] QString conversationText(const Conversation &conversation);

/// Whether to offer it to somebody who pasted @p text into a field: at least two messages, and nothing left out.
[[nodiscard]] bool looksLikeConversation(const QString &text, const QDateTime &now);

} // namespace tongjian
