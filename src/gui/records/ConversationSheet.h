// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ConversationEntry.h"
#include "gui/pieces/Sheet.h"

#include <QTimer>

#include <memory>

class QStandardItemModel;

namespace tongjian
{

namespace Ui
{
class ConversationSheet;
}

class ConversationModel;

/// A pasted conversation before it goes into the form: its messages, who is who, over which days, and what was not sure.
class ConversationSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p staff: whom senders are recognised among; @p self: whose side is the own one; @p now: what named days are counted from.
    ConversationSheet(const QString &text, const QList<ConversationWho> &staff, const ConversationWho &self, const QDateTime &now, QWidget *parent);
    ~ConversationSheet() override;

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    /// One for each sender.
    [[nodiscard]] QList<ConversationWho> who() const;

private:
    enum SenderColumn { Name, Count, Person, Organisation };
    void read();
    void showSenders();
    void showDoubts();

    QList<ConversationWho> m_staff;
    ConversationWho m_self;
    QDateTime m_now;
    Conversation m_conversation;
    QTimer m_reader;
    QStandardItemModel *m_people; ///< shared by the choices of all senders
    ConversationModel *m_messages;
    QPushButton *m_go;
    std::unique_ptr<Ui::ConversationSheet> m_ui;
};

} // namespace tongjian
