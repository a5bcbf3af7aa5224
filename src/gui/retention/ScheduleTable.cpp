// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduleTable.h"

#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Session.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tongjian
{

namespace
{

enum Column { About, Shortest, Longest, Basis, ColumnCount };
constexpr int MissingRole = Qt::UserRole; // there should be words

// Words that wrap, with room around them.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = colorsFor(option.palette);
        painter->save();
        painter->setFont(fontOf(index));
        painter->setPen(index.data(MissingRole).toBool() ? c.warn : c.text);
        painter->drawText(option.rect.adjusted(space::M, space::S, -space::M, -space::S), Flags, index.data().toString());
        painter->setPen(c.line);
        if (index.row() + 1 < index.model()->rowCount())
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, option.rect, option.palette, size::RadiusS);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *table = static_cast<const QTableWidget *>(option.widget);
        const bool wraps = table && table->horizontalHeader()->sectionResizeMode(index.column()) == QHeaderView::Stretch;
        const int width = wraps ? table->columnWidth(index.column()) - 2 * space::M : QWIDGETSIZE_MAX;
        const QRect words = QFontMetrics(fontOf(index)).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Flags, index.data().toString());
        return { words.width() + 2 * space::M + 1, qMax(words.height() + 2 * space::S + 1, int(size::Row)) };
    }

private:
    static constexpr int Flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
    static QFont fontOf(const QModelIndex &index) { return textFont(index.column() == About ? TextStyle::Strong : TextStyle::Body); }
};

} // namespace

ScheduleTable::ScheduleTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setTextStyle(horizontalHeader(), TextStyle::Small);
    for (int column : { About, Basis })
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (int column : { Shortest, Longest })
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // Words wrap anew, once all columns have their widths.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ScheduleTable::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_later, qOverload<>(&QTimer::start));
}

void ScheduleTable::setLines(Session &session, const QList<RetentionLine> &lines)
{
    setHorizontalHeaderLabels({ tr("What it is about"), tr("At least"), tr("At most"), tr("On what it rests") });
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const RetentionLine &line = lines.at(row);
        const auto put = [&](int column, const QString &text, const QString &missing) {
            auto *item = new QTableWidgetItem(text.isEmpty() ? missing : text);
            item->setData(MissingRole, text.isEmpty());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            setItem(row, column, item);
        };
        put(About, displaySubject(line, session.departmentName(line.department)), {});
        put(Shortest, displayPeriod(line.shortestMonths), {});
        put(Longest, line.longestMonths == 0 ? QString() : displayPeriod(line.longestMonths), tr("no end is set"));
        put(Basis, displaySafe(line.basis), tr("not said"));
        QStringList whole;
        for (int column = 0; column < ColumnCount; ++column)
            whole += item(row, column)->text();
        item(row, About)->setData(Qt::AccessibleTextRole, whole.join(factSeparator()));
    }
    fit();
}

void ScheduleTable::fit()
{
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    if (height != minimumHeight())
        setFixedHeight(height);
}

void ScheduleTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && rowCount() > 0)
        setCurrentCell(0, About);
    QTableWidget::focusInEvent(event);
}

} // namespace tongjian
