// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Conversation.h"

#include <QAbstractTableModel>

namespace tongjian
{

/// The messages of a conversation, one in a row: when, who, what.
class ConversationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setConversation(const Conversation &conversation);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Conversation m_conversation;
};

} // namespace tongjian
