// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanRecordsModel.h"

#include "PlanDisplay.h"
#include "gui/pieces/ActionSeam.h"

#include <QWidget>

namespace tongjian
{

namespace
{
constexpr int PageSize = 100;
}

PlanRecordsModel::PlanRecordsModel(Session &session, QWidget *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void PlanRecordsModel::setPlan(const OpenedPlan *plan, std::optional<PlanOutcome> only)
{
    const Id of = plan ? plan->application.known.row.id : NoId;
    const bool again = of != NoId && of == m_of && only == m_only;
    const qsizetype wanted = again ? m_items.size() : 0; // as far as somebody had scrolled
    m_plan = plan;
    m_of = of;
    m_only = only;
    QList<Item> items;
    bool more = plan != nullptr;
    while (more && (items.isEmpty() || items.size() < wanted)) {
        const QList<Item> page = read(items.isEmpty() ? NoId : items.constLast().row.id);
        items += page;
        more = page.size() == PageSize;
    }
    QSet<Id> marked;
    for (const Item &item : std::as_const(items)) {
        if (again && canMark(item) && m_marked.contains(item.row.id))
            marked.insert(item.row.id);
    }
    beginResetModel();
    m_items = items;
    m_more = more;
    m_marked = marked;
    endResetModel();
    Q_EMIT marksChanged();
}

QList<PlanRecordsModel::Item> PlanRecordsModel::read(Id after) const
{
    const bool officer = m_session.roles().contains(Role::Officer);
    QList<Item> items;
    const QList<PlanRecordLine> lines = planRecords(m_session, *m_plan, after, PageSize, m_only);
    for (const PlanRecordLine &line : lines) {
        Item item { rowOf(m_session, line), false, false };
        item.keepable = m_plan->mayKeep && line.row.outcome == PlanOutcome::Waiting && !line.kept;
        item.clearedOnly = officer && line.row.outcome == PlanOutcome::Cleared && line.row.recovered == 0 && line.row.destroying == 0;
        items.append(item);
    }
    return items;
}

void PlanRecordsModel::clearMarks()
{
    m_marked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    Q_EMIT marksChanged();
}

QList<Id> PlanRecordsModel::marked(bool toKeep) const
{
    QList<Id> ids;
    for (const Item &item : m_items) {
        if ((toKeep ? item.keepable : item.clearedOnly) && m_marked.contains(item.row.id))
            ids.append(item.row.id);
    }
    return ids;
}

int PlanRecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PlanRecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = m_items.at(index.row());
    if (role == MarkColumnRole)
        return m_plan && (m_plan->mayKeep || m_session.roles().contains(Role::Officer));
    if (role == Qt::CheckStateRole)
        return canMark(item) ? QVariant(int(m_marked.contains(item.row.id) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    return recordRowData(item.row, role);
}

Qt::ItemFlags PlanRecordsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = recordRowFlags(false);
    return canMark(m_items.at(index.row())) ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PlanRecordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !canMark(m_items.at(index.row())))
        return false;
    const Id id = m_items.at(index.row()).row.id;
    if (value.toInt() == Qt::Checked)
        m_marked.insert(id);
    else
        m_marked.remove(id);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT marksChanged();
    return true;
}

bool PlanRecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_plan && m_more;
}

void PlanRecordsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    QList<Item> items;
    // Asked for by the list while it scrolls: nobody above would catch it.
    runAction(qobject_cast<QWidget *>(QObject::parent()), [&] { items = read(m_items.constLast().row.id); });
    m_more = items.size() == PageSize;
    if (items.isEmpty())
        return;
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + items.size()) - 1);
    m_items += items;
    endInsertRows();
}

} // namespace tongjian
