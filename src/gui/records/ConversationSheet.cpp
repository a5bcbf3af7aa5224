// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConversationSheet.h"

#include "ConversationModel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "ui_ConversationSheet.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>

namespace tongjian
{

namespace
{

constexpr int ReadAfterMs = 200;
constexpr int MostSenders = 60; // whose rows can be chosen in; the others keep the names of the conversation

QString sentence(const ConversationRemark &remark)
{
    const int count = remark.count;
    const auto say = [count](const char *text) { return ConversationSheet::tr(text, nullptr, count); };
    switch (remark.doubt) {
    case ConversationDoubt::DayAssumed:
        return say(QT_TRANSLATE_NOOP("tongjian::ConversationSheet", "No day was copied: taken as of today, or of the day before."));
    case ConversationDoubt::RelativeDay:
        return say(QT_TRANSLATE_NOOP("tongjian::ConversationSheet", "Days such as “yesterday” are counted from today."));
    case ConversationDoubt::YearAssumed:
        return say(QT_TRANSLATE_NOOP("tongjian::ConversationSheet", "No year was copied: taken as the last such day."));
    case ConversationDoubt::MidnightAssumed:
        return say(QT_TRANSLATE_NOOP("tongjian::ConversationSheet", "A time went back without a day: taken as past midnight."));
    case ConversationDoubt::BackInTime:
        return say(QT_TRANSLATE_NOOP("tongjian::ConversationSheet", "The messages are not in the order of their times."));
    case ConversationDoubt::LooksLikeHeader:
        return ConversationSheet::tr("Line %1 looks like name and time, but was kept as text.").arg(remark.line);
    case ConversationDoubt::TimeMissing:
        return say(QT_TRANSLATE_NOOP("tongjian::ConversationSheet", "Some messages have no time. Enter when it took place in the form."));
    case ConversationDoubt::LeftOut:
        return ConversationSheet::tr("%n line(s) before the first message are left out.", nullptr, count);
    }
    return {};
}

} // namespace

ConversationSheet::ConversationSheet(const QString &text, const QList<ConversationWho> &staff, const ConversationWho &self, const QDateTime &now, QWidget *parent)
    : Sheet(parent)
    , m_staff(staff)
    , m_self(self)
    , m_now(now)
    , m_people(new QStandardItemModel(this))
    , m_messages(new ConversationModel(this))
    , m_ui(std::make_unique<Ui::ConversationSheet>())
{
    setObjectName(QStringLiteral("conversationSheet"));
    setWide();
    setHead(Icon::Record, Ink::Accent, tr("Paste a conversation"));
    addText(tr("Mark the messages in WeChat, QQ, WeCom or DingTalk, copy them and paste them here. People, time and content of the form are filled from them."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->conversationDoubts->setWordWrap(true);
    m_ui->conversationFound->setWordWrap(true);
    setTextStyle(m_ui->conversationFound, TextStyle::Strong);
    setInk(m_ui->conversationDoubts, Ink::Warn);
    m_people->appendRow(new QStandardItem(tr("Outside party")));
    for (const ConversationWho &one : std::as_const(m_staff)) {
        auto *item = new QStandardItem(one.person == m_self.person ? tr("%1 (me)").arg(one.name) : one.name);
        m_people->appendRow(item);
    }
    QTableWidget *senders = m_ui->conversationSenders;
    senders->setColumnCount(4);
    senders->setHorizontalHeaderLabels({ tr("In the conversation"), tr("Messages"), tr("Is"), tr("Organisation") });
    senders->verticalHeader()->hide();
    senders->verticalHeader()->setDefaultSectionSize(40);
    senders->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    senders->horizontalHeader()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    senders->setTabKeyNavigation(false);
    senders->setSelectionMode(QAbstractItemView::NoSelection);
    senders->setEditTriggers(QAbstractItemView::AllEditTriggers);
    QTableView *messages = m_ui->conversationMessages;
    messages->setModel(m_messages);
    messages->verticalHeader()->hide();
    messages->horizontalHeader()->setStretchLastSection(true);
    messages->horizontalHeader()->resizeSection(ConversationModel::When, 136);
    messages->horizontalHeader()->resizeSection(ConversationModel::Who, 120);
    messages->setSelectionBehavior(QAbstractItemView::SelectRows);
    messages->setTabKeyNavigation(false);
    messages->setWordWrap(false);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(tr("Fill the form"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("conversationGo"));
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    m_reader.setSingleShot(true);
    m_reader.setInterval(ReadAfterMs);
    connect(&m_reader, &QTimer::timeout, this, &ConversationSheet::read);
    m_ui->conversationPasted->setPlainText(text);
    connect(m_ui->conversationPasted, &QPlainTextEdit::textChanged, this, [this] { m_reader.start(); });
    read();
    if (m_conversation.isEmpty())
        m_ui->conversationPasted->setFocus();
    else
        m_go->setFocus();
}

ConversationSheet::~ConversationSheet() = default;

void ConversationSheet::read()
{
    m_conversation = parseConversation(m_ui->conversationPasted->toPlainText(), m_now);
    m_messages->setConversation(m_conversation);
    showSenders();
    showDoubts();
    const bool there = !m_conversation.isEmpty();
    m_go->setEnabled(there);
    m_ui->sendersField->setEnabled(there);
    m_ui->messagesField->setEnabled(there);
    if (!there) {
        m_ui->conversationFound->setText(m_ui->conversationPasted->toPlainText().trimmed().isEmpty()
                ? tr("Nothing pasted yet.")
                : tr("No messages were found: names and times as the chat program copies them are missing."));
        return;
    }
    qint64 first = 0;
    qint64 last = 0;
    for (const ConversationMessage &message : std::as_const(m_conversation.messages)) {
        if (message.at > 0) {
            first = first == 0 ? message.at : qMin(first, message.at);
            last = qMax(last, message.at);
        }
    }
    const int count = int(m_conversation.messages.size());
    QString found = tr("%n message(s)", nullptr, count);
    if (first > 0) {
        const QString from = QDateTime::fromMSecsSinceEpoch(first).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        const QString to = QDateTime::fromMSecsSinceEpoch(last).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        found += factSeparator() + (from == to ? from : tr("%1 to %2").arg(from, to));
    }
    m_ui->conversationFound->setText(found);
}

void ConversationSheet::showSenders()
{
    QTableWidget *table = m_ui->conversationSenders;
    table->setRowCount(0);
    const int rows = int(qMin<qsizetype>(MostSenders, m_conversation.senders.size()));
    table->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const ConversationSender &sender = m_conversation.senders.at(row);
        auto *name = new QTableWidgetItem(displaySafe(sender.name));
        auto *count = new QTableWidgetItem(QString::number(sender.messages));
        for (QTableWidgetItem *item : { name, count })
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, Name, name);
        table->setItem(row, Count, count);
        table->setItem(row, Organisation, new QTableWidgetItem);
        auto *choice = new QComboBox(table);
        choice->setModel(m_people);
        choice->setObjectName(QStringLiteral("conversationWho%1").arg(row + 1));
        choice->setAccessibleName(tr("Who %1 is").arg(sender.name));
        for (qsizetype i = 0; i < m_staff.size(); ++i) {
            if (m_staff.at(i).name == sender.name)
                choice->setCurrentIndex(int(i) + 1);
        }
        // WeChat copies one's own messages under one's own name; some programs write "me".
        if (sender.name == QStringLiteral("我")) {
            for (qsizetype i = 0; i < m_staff.size(); ++i) {
                if (m_staff.at(i).person == m_self.person)
                    choice->setCurrentIndex(int(i) + 1);
            }
        }
        const auto adapt = [table, row, choice] {
            QTableWidgetItem *organisation = table->item(row, Organisation);
            const bool outside = choice->currentIndex() <= 0;
            organisation->setFlags(outside ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags);
        };
        connect(choice, &QComboBox::currentIndexChanged, table, adapt);
        adapt();
        table->setCellWidget(row, Person, choice);
    }
}

void ConversationSheet::showDoubts()
{
    QStringList lines;
    for (const ConversationRemark &remark : std::as_const(m_conversation.remarks))
        lines += sentence(remark);
    if (m_conversation.senders.size() > MostSenders)
        lines += tr("Only the first %1 senders can be chosen for here; the others keep their names.").arg(MostSenders);
    m_ui->conversationDoubts->setText(lines.join(u'\n'));
    m_ui->conversationDoubts->setVisible(!lines.isEmpty());
}

QList<ConversationWho> ConversationSheet::who() const
{
    QList<ConversationWho> all;
    const QTableWidget *table = m_ui->conversationSenders;
    for (int row = 0; row < m_conversation.senders.size(); ++row) {
        ConversationWho one { m_conversation.senders.at(row).name, {}, NoId };
        const auto *choice = row < table->rowCount() ? qobject_cast<QComboBox *>(table->cellWidget(row, Person)) : nullptr;
        if (choice && choice->currentIndex() > 0)
            one = m_staff.at(choice->currentIndex() - 1);
        else if (choice)
            one.organisation = table->item(row, Organisation)->text().trimmed();
        all.append(one);
    }
    return all;
}

} // namespace tongjian
