// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sidebar.h"

#include "gui/pieces/AccessibleSelection.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QHelpEvent>
#include <QItemSelection>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tongjian
{

namespace
{

enum SidebarRole { PageIdRole = Qt::UserRole + 1, PageIconRole, PageCountRole, PageUrgentRole, GroupRole };

constexpr int GroupHeight = 36;
constexpr int RowGap = 2;

}

class Sidebar::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(Sidebar *sidebar)
        : QStyledItemDelegate(sidebar)
        , m_sidebar(sidebar)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool group = index.data(GroupRole).toBool();
        return QSize(10, group ? (m_sidebar->m_compact ? 17 : GroupHeight) : size::Row + RowGap);
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(space::S, 0, -space::S, 0);
        if (index.data(GroupRole).toBool()) {
            if (m_sidebar->m_compact) {
                painter->fillRect(QRect(cell.left() + space::S, cell.center().y(), cell.width() - 2 * space::S, 1), c.line);
            } else {
                painter->setFont(textFont(TextStyle::Small));
                painter->setPen(c.dimmed);
                painter->drawText(cell.adjusted(space::M, space::S, -space::S, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
            }
            painter->restore();
            return;
        }
        const QRect row = cell.adjusted(0, RowGap / 2, 0, -RowGap / 2);
        const bool here = option.state.testFlag(QStyle::State_Selected);
        const bool hover = option.state.testFlag(QStyle::State_MouseOver);
        if (here || hover) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(here ? c.accentSoft : c.hover);
            painter->drawRoundedRect(row, size::Radius, size::Radius);
        }
        const QColor ink = here ? c.accent : c.text;
        const int iconX = m_sidebar->m_compact ? row.center().x() - size::IconL / 2 + 1 : row.left() + space::M;
        icons::paint(painter, QRectF(iconX, row.center().y() - size::IconL / 2 + 1, size::IconL, size::IconL), Icon(index.data(PageIconRole).toInt()), here ? c.accent : c.dimmed);
        const int count = index.data(PageCountRole).toInt();
        const bool urgent = index.data(PageUrgentRole).toBool();
        if (m_sidebar->m_compact) {
            if (count > 0) {
                painter->setPen(QPen(here ? c.accentSoft : c.background, 2));
                painter->setBrush(urgent ? c.bad : c.accent);
                painter->drawEllipse(QPointF(iconX + size::IconL - 1, row.top() + 9), 5, 5);
            }
        } else {
            QRect text = row.adjusted(space::M + size::IconL + space::M, 0, -space::S, 0);
            if (count > 0) {
                painter->setFont(textFont(TextStyle::Small));
                const QString number = count > 999 ? QStringLiteral("999+") : QLocale().toString(count);
                const int width = qMax(22, painter->fontMetrics().horizontalAdvance(number) + 12);
                const QRectF badge(text.right() - width + 1, row.center().y() - 9, width, 20);
                painter->setPen(Qt::NoPen);
                painter->setBrush(urgent ? c.badSoft : here ? c.surface : c.neutralSoft);
                painter->drawRoundedRect(badge, 10, 10);
                painter->setPen(urgent ? c.bad : here ? c.accent : c.dimmed);
                painter->drawText(badge, Qt::AlignCenter, number);
                text.setRight(int(badge.left()) - space::S);
            }
            painter->setFont(textFont(TextStyle::Body));
            painter->setPen(ink);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(painter, row, option.palette, size::Radius);
        painter->restore();
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        // The words are there already unless there are only icons.
        return m_sidebar->m_compact && QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    Sidebar *m_sidebar;
};

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setModel(m_items);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setViewportMargins(0, space::S, 0, space::S);
    viewport()->setAutoFillBackground(false);
    setFixedWidth(size::Sidebar);
}

void Sidebar::setPages(const QList<Page *> &pages)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (Page *page : std::as_const(m_pages))
        page->disconnect(this);
    m_pages = pages;
    m_items->clear();
    PageGroup group = PageGroup::Start;
    for (Page *page : pages) {
        if (page->group() != group) {
            group = page->group();
            auto *heading = new QStandardItem;
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(true, GroupRole);
            heading->setData(int(group), PageIdRole);
            m_items->appendRow(heading);
        }
        auto *item = new QStandardItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(page->id(), PageIdRole);
        item->setData(int(page->icon()), PageIconRole);
        m_items->appendRow(item);
        connect(page, &Page::countChanged, this, &Sidebar::updateTexts);
    }
    updateTexts();
}

void Sidebar::updateTexts()
{
    setAccessibleName(tr("Pages"));
    qsizetype next = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *item = m_items->item(row);
        if (item->data(GroupRole).toBool()) {
            item->setText(displayName(PageGroup(item->data(PageIdRole).toInt())));
            continue;
        }
        const Page *page = m_pages.at(next++);
        item->setText(page->title());
        item->setToolTip(page->title().toHtmlEscaped());
        const int count = page->count(); // each asks the store
        const bool urgent = page->isUrgent();
        item->setData(count, PageCountRole);
        item->setData(urgent, PageUrgentRole);
        //: a page in the sidebar and how much waits there
        QString spoken = count > 0 ? tr("%1, %n waiting", nullptr, count).arg(page->title()) : page->title();
        if (urgent)
            spoken += QLatin1String(", ") + tr("some overdue");
        item->setData(spoken, Qt::AccessibleTextRole);
    }
}

void Sidebar::setCurrentPage(const QString &id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (!m_items->item(row)->data(GroupRole).toBool() && m_items->item(row)->data(PageIdRole).toString() == id) {
            setCurrentIndex(m_items->index(row, 0));
            return;
        }
    }
    clearSelection();
    setCurrentIndex({});
}

QString Sidebar::currentPage() const
{
    return currentIndex().data(PageIdRole).toString();
}

void Sidebar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setFixedWidth(compact ? size::SidebarCompact : size::Sidebar);
    scheduleDelayedItemsLayout();
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT pageChosen(current.data(PageIdRole).toString());
}

void Sidebar::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    followSelection(this, selected);
}

} // namespace tongjian
