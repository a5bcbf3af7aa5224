// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallCellDelegate.h"

#include "CallSeriesModel.h"
#include "KnownPartyCompleter.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace tongjian
{

namespace
{

constexpr int Inset = space::S; // px beside the words of a cell

/// The line in a cell. Moving on works from the list of a completion, too: what is marked there is taken first.
class CellLine final : public QLineEdit
{
public:
    CellLine(const CallCellDelegate *cells, QWidget *parent)
        : QLineEdit(parent)
        , m_cells(const_cast<CallCellDelegate *>(cells))
    {
        setFrame(false);
        setTextMargins(Inset - 2, 0, 0, 0); // the line itself has two
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            auto *press = static_cast<QKeyEvent *>(event);
            const int key = press->key();
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter) {
                // The completer takes what is marked after this event; then the cell is left.
                const int way = key == Qt::Key_Enter ? int(Qt::Key_Return) : key;
                QTimer::singleShot(0, this, [this, way] { Q_EMIT m_cells->moveWanted(way); });
                event->ignore();
                return true;
            }
            if (press->matches(QKeySequence::Paste)) {
                const QString text = QGuiApplication::clipboard()->text();
                if (text.trimmed().contains(u'\t') || text.trimmed().contains(u'\n')) {
                    QTimer::singleShot(0, this, [this, text] { Q_EMIT m_cells->pasteWanted(text); });
                    return true;
                }
            }
        }
        return QLineEdit::event(event);
    }

private:
    CallCellDelegate *m_cells;
};

} // namespace

CallCellDelegate::CallCellDelegate(CallSeriesModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_known(new KnownPartyModel(this))
{
}

void CallCellDelegate::setKnown(const QList<KnownParty> &parties)
{
    m_known->setParties(parties);
}

// The ground as everywhere, the words where the heading of the column has them.
void CallCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString text = std::exchange(ground.text, {});
    const QIcon icon = std::exchange(ground.icon, {});
    ground.features &= ~QStyleOptionViewItem::HasDecoration;
    (option.widget ? option.widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    QRect room = option.rect.adjusted(Inset, 0, -Inset, 0);
    if (!icon.isNull()) {
        icon.paint(painter, QRect(room.left(), room.center().y() - size::Icon / 2 + 1, size::Icon, size::Icon));
        room.setLeft(room.left() + size::Icon + space::Xs);
    }
    painter->save();
    painter->setFont(ground.font);
    painter->setPen(ground.palette.color(QPalette::Text));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, ground.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QWidget *CallCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new CellLine(this, parent);
    line->setObjectName(QStringLiteral("callCell"));
    const auto column = CallColumn(index.column());
    line->setAccessibleName(displayName(column));
    line->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
    connect(line, &QLineEdit::textEdited, this, &CallCellDelegate::typing);
    if (column == CallColumn::Party || column == CallColumn::Number) {
        auto *completer = new KnownPartyCompleter(m_known, column == CallColumn::Party ? KnownPartyCompleter::Of::Name : KnownPartyCompleter::Of::Address, line);
        connect(completer, &KnownPartyCompleter::chosen, this, [this, at = QPersistentModelIndex(index)](const KnownParty &party) {
            if (at.isValid())
                m_model->choose(at.row(), party);
        });
        line->setCompleter(completer);
    } else if (column == CallColumn::Direction || column == CallColumn::Channel) {
        QStringList words;
        if (column == CallColumn::Direction) {
            words = { displayName(Direction::Outgoing), displayName(Direction::Incoming) };
        } else {
            const QList<Channel> channels = callChannels();
            for (Channel channel : channels)
                words += displayName(channel);
        }
        auto *completer = new QCompleter(words, line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    return line;
}

// Only when it differs: the cursor stays where it is while the cell is saved under the typing hand.
void CallCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (line->text() != index.data(Qt::EditRole).toString())
        line->setText(index.data(Qt::EditRole).toString());
}

void CallCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text());
}

void CallCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool CallCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *line = static_cast<QLineEdit *>(watched);
        const auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
            Q_EMIT moveWanted(press->key());
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (press->modifiers() & Qt::ControlModifier)
                return false; // an action of the page
            Q_EMIT moveWanted(press->modifiers() & Qt::ShiftModifier ? Qt::Key_Up : Qt::Key_Return);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (line->completer())
                return false; // opens what it completes to
            Q_EMIT moveWanted(press->key());
            return true;
        default:
            return false;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CallCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors &c = colorsFor(option->palette);
    const auto ink = [&](const QColor &color) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    };
    const auto state = m_model->stateOf(index.row());
    if (index.column() == CallSeriesModel::CheckColumn) {
        if (state == CallSeriesModel::RowState::Empty)
            return;
        const bool warned = state == CallSeriesModel::RowState::Complete && index.data().toString() != CallSeriesModel::tr("Complete");
        const Ink how = state == CallSeriesModel::RowState::Failed ? Ink::Bad : state == CallSeriesModel::RowState::Incomplete || warned ? Ink::Warn : Ink::Good;
        ink(inkColor(how, option->palette));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icons::icon(how == Ink::Good ? Icon::Check : Icon::Alert, how);
        option->decorationSize = QSize(size::Icon, size::Icon);
        return;
    }
    const bool usual = index.data(Qt::EditRole).toString().isEmpty();
    if (usual)
        ink(c.dimmed);
    for (const CallProblem &one : m_model->problems(index.row())) {
        if (one.column == CallColumn(index.column()) && one.severity != Severity::Note)
            option->backgroundBrush = usual || one.severity == Severity::Warning ? c.warnSoft : c.badSoft;
    }
}

} // namespace tongjian
