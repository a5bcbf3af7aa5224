// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandPalette.h"

#include "gui/pieces/Card.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/SearchField.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int Width = 560;
constexpr int RowsShown = 9;
constexpr int RowHeight = 40;
constexpr int AboutRole = Qt::UserRole + 1;
constexpr int IconRole = Qt::UserRole + 2;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

}

class CommandPalette::Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return QSize(10, RowHeight); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(space::S, 1, -space::S, -1);
        const bool here = option.state.testFlag(QStyle::State_Selected);
        if (here) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.accentSoft);
            painter->drawRoundedRect(row, size::Radius, size::Radius);
        }
        QRect text = row.adjusted(space::M, 0, -space::M, 0);
        icons::paint(painter, QRectF(text.left(), text.center().y() - 9, 20, 20), Icon(index.data(IconRole).toInt()), here ? c.accent : c.dimmed);
        text.setLeft(text.left() + 20 + space::M);
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(c.dimmed);
        const QString about = index.data(AboutRole).toString();
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, about);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(about) - space::M);
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(here ? c.accent : c.text);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("commandPalette"));
    hide();
    window->installEventFilter(this);
}

void CommandPalette::build()
{
    m_card = new Card(this);
    m_field = new SearchField(m_card);
    m_list = new QListView(m_card);
    m_none = plainLabel(m_card, TextStyle::Body, Ink::Dimmed);
    m_items = new QStandardItemModel(this);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setMinimumHeight(RowHeight);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(0, space::M, 0, space::S);
    layout->setSpacing(space::S);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::M, 0, space::M, 0);
    head->addWidget(m_field);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    // Newer lists tell a reader of their row only while they have the focus, which here stays in the line.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid() || !isVisible())
            return;
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    });
#endif
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    retranslateUi();
}

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
}

void CommandPalette::open()
{
    if (isVisible())
        return;
    if (!m_card)
        build();
    m_before = QApplication::focusWidget();
    m_field->clear();
    fill();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::matches(const QString &query, const QString &text)
{
    const QString in = folded(text);
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return in.contains(word); });
}

void CommandPalette::fill()
{
    const QString query = m_field->text().trimmed();
    m_entries.clear();
    for (const Source &source : std::as_const(m_sources))
        m_entries += source(query);
    m_items->clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.about, AboutRole);
        item->setData(int(entry.icon), IconRole);
        item->setData(entry.about.isEmpty() ? entry.title : entry.title + QLatin1String(", ") + entry.about, Qt::AccessibleTextRole);
        m_items->appendRow(item);
    }
    m_list->setVisible(!m_entries.isEmpty());
    m_none->setVisible(m_entries.isEmpty());
    if (!m_entries.isEmpty())
        m_list->setCurrentIndex(m_items->index(0, 0));
    m_list->setFixedHeight(qBound(1, int(m_entries.size()), RowsShown) * RowHeight);
    place();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(Width, this->width() - 2 * space::L);
    const int height = m_card->layout()->sizeHint().height();
    m_card->setGeometry((this->width() - width) / 2, qMin(72, this->height() / 8), width, height);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const auto act = m_entries.at(row).act;
    dismiss();
    if (act)
        act();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        const int rows = m_items->rowCount();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (rows > 0)
                m_list->setCurrentIndex(m_items->index((row + (key->key() == Qt::Key_Down ? 1 : rows - 1)) % rows, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(row);
            return true;
        case Qt::Key_Escape:
            dismiss();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CommandPalette::focusNextPrevChild(bool)
{
    // Nothing behind the palette can be reached while it is open.
    m_field->setFocus(Qt::TabFocusReason);
    return true;
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).shade);
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_card)
        place();
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_card)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CommandPalette::retranslateUi()
{
    setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("Pages, people, record numbers, actions"));
    m_field->setAccessibleName(tr("Search pages, people, record numbers and actions"));
    m_list->setAccessibleName(tr("Results"));
    m_none->setText(tr("Nothing found. Try fewer characters."));
}

} // namespace tongjian
