// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConversationModel.h"

#include "core/Record.h"

namespace tongjian
{

namespace
{
constexpr qsizetype LongestShown = 200; // characters of a message in its row
}

void ConversationModel::setConversation(const Conversation &conversation)
{
    beginResetModel();
    m_conversation = conversation;
    endResetModel();
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conversation.messages.size());
}

int ConversationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ConversationMessage &message = m_conversation.messages.at(index.row());
    switch (index.column()) {
    case When:
        return message.at > 0 ? QDateTime::fromMSecsSinceEpoch(message.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : tr("not known");
    case Who:
        return displaySafe(m_conversation.senders.at(message.sender).name);
    default:
        return displaySafe(message.text.left(LongestShown)).replace(QStringLiteral("‹U+000A›"), QStringLiteral(" ⏎ "));
    }
}

QVariant ConversationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("Time") : section == Who ? tr("Sender") : tr("Text");
}

} // namespace tongjian
