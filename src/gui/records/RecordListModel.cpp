// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordListModel.h"

#include "RecordDisplay.h"
#include "services/ListPage.h"
#include "services/SetAside.h"

#include <QDateTime>

#include <algorithm>

namespace tongjian
{

namespace
{
constexpr int PageSize = 100;
constexpr int SearchedAtOnce = 400;
}

RecordListModel::RecordListModel(Session &session, ListKind kind, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_kind(kind)
{
}

void RecordListModel::setNarrowing(const ListNarrowing &narrowing)
{
    m_narrowing = narrowing;
    reload();
}

void RecordListModel::setWords(const QString &words)
{
    if (m_words == words)
        return;
    m_words = words;
    reload();
}

void RecordListModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_after = m_from;
    m_before = m_from ? std::optional(RecordCursor { m_from->waitingSince, m_from->id - 1 }) : std::nullopt; // the one named stands above
    m_more = true;
    m_earlier = m_from.has_value();
    m_group.clear();
    m_aside = isForBulk() ? recordsSetAside(m_session) : QSet<Id>();
    endResetModel();
}

void RecordListModel::reload()
{
    const qsizetype before = m_items.size();
    clear();
    if (!m_earlier)
        insertDrafts();
    fetchMore({});
    // What was marked stays so while it is what it was; what is further down is read again first.
    const qsizetype wanted = m_marked.size();
    while (wanted > 0 && marked().size() < wanted && m_more && m_items.size() < before)
        fetchMore({});
    const QList<Seen> still = marked();
    if (still.size() != wanted) {
        m_marked.clear();
        for (const Seen &seen : still)
            m_marked.insert(seen.record, seen.commitment);
    }
    Q_EMIT marksChanged();
}

void RecordListModel::readFromEnd()
{
    if (!m_more || !m_words.isEmpty())
        return;
    m_from.reset();
    clear();
    m_more = false;
    m_earlier = true;
    fetchEarlier();
}

void RecordListModel::readFromStart()
{
    if (!m_earlier && !m_from)
        return;
    m_from.reset();
    reload();
}

bool RecordListModel::readFromDay(const QDate &day)
{
    m_from = RecordCursor { 0, firstIdOf(day.addDays(1).startOfDay().toMSecsSinceEpoch()) };
    reload();
    if (!m_items.isEmpty())
        return true;
    fetchEarlier();
    return false;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = m_items.at(index.row());
    if (role == Qt::CheckStateRole)
        return canMark(item) ? QVariant(m_marked.contains(item.row.id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == MarkColumnRole)
        return isForBulk();
    return recordRowData(item.row, role);
}

bool RecordListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !canMark(m_items.at(index.row())))
        return false;
    const Item &item = m_items.at(index.row());
    if (value.toInt() == Qt::Checked)
        m_marked.insert(item.seen.record, item.seen.commitment);
    else
        m_marked.remove(item.seen.record);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT marksChanged();
    return true;
}

bool RecordListModel::canMark(const Item &item) const
{
    return isForBulk() && !item.row.heading && !item.draft && item.readable && !m_aside.contains(item.row.id);
}

QList<Seen> RecordListModel::marked() const
{
    QList<Seen> seen;
    for (const Item &item : m_items) {
        if (canMark(item) && m_marked.value(item.seen.record) == item.seen.commitment && m_marked.contains(item.seen.record))
            seen.append(item.seen);
    }
    return seen;
}

int RecordListModel::markable() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [this](const Item &item) { return canMark(item); }));
}

void RecordListModel::markAll()
{
    for (const Item &item : std::as_const(m_items)) {
        if (canMark(item))
            m_marked.insert(item.seen.record, item.seen.commitment);
    }
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), { Qt::CheckStateRole });
    Q_EMIT marksChanged();
}

void RecordListModel::clearMarks()
{
    m_marked.clear();
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), { Qt::CheckStateRole });
    Q_EMIT marksChanged();
}

bool RecordListModel::isSetAside(const QModelIndex &index) const
{
    return m_aside.contains(recordAt(index));
}

void RecordListModel::setSetAside(Id record, bool aside)
{
    if (aside)
        m_aside.insert(record);
    else
        m_aside.remove(record);
    m_marked.remove(record);
    if (const QModelIndex index = indexOf(record); index.isValid()) {
        showAside(m_items[index.row()]);
        Q_EMIT dataChanged(index, index);
    }
    Q_EMIT marksChanged();
}

void RecordListModel::showAside(Item &item) const
{
    item.row.chip = m_aside.contains(item.row.id) ? Chip { tr("Set aside"), ChipTone::Neutral, false } : item.ownChip;
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Item &item = m_items.at(index.row());
    return recordRowFlags(item.row.heading) | (canMark(item) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void RecordListModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || !m_more)
        return;
    const RecordCursor *after = m_after ? &*m_after : nullptr;
    if (m_kind == ListKind::Own && !m_words.isEmpty()) {
        const SearchPage page = searchOwn(m_session, m_words, m_narrowing, after, SearchedAtOnce);
        m_more = page.next.has_value();
        append(page.lines);
        m_after = page.next; // the last one looked at, not the last one found
        return;
    }
    const QList<RecordLine> lines = listRecords(m_session, m_kind, m_narrowing, after, PageSize);
    m_more = lines.size() == PageSize;
    append(lines);
}

void RecordListModel::fetchEarlier()
{
    if (!m_earlier)
        return;
    const QList<RecordLine> lines = listPage(m_session, m_kind, m_narrowing, m_before ? &*m_before : nullptr, PageSize, Paging::Backwards);
    m_earlier = lines.size() == PageSize;
    prepend(lines);
    if (!m_earlier)
        insertDrafts();
}

// On top of the whole own list.
void RecordListModel::insertDrafts()
{
    if (m_kind != ListKind::Own || !m_words.isEmpty() || !m_narrowing.states.isEmpty())
        return;
    QList<Draft> all = drafts(m_session);
    all.removeIf([this](const Draft &draft) { return draft.id == m_hidden; });
    if (all.isEmpty())
        return;
    QList<Item> items;
    for (const Draft &draft : all) {
        Item item;
        item.draft = true;
        item.row.id = draft.id;
        item.row.icon = iconOf(draft.content.channel);
        item.row.title = draft.content.subject.trimmed().isEmpty() ? tr("Draft without a subject") : displaySafe(draft.content.subject);
        item.row.second = tr("%1, saved %2").arg(displayName(draft.content.channel), shortTime(draft.updatedAt, m_session.now()));
        item.row.when = shortTime(draft.updatedAt, m_session.now());
        item.row.whenExact = exactTime(draft.updatedAt);
        item.row.chip = draft.returned ? chipOf(RecordState::Returned) : chipOf(RecordState::Draft);
        items.append(item);
    }
    beginInsertRows({}, 0, int(items.size()) - 1);
    m_items = items + m_items;
    endInsertRows();
}

// Queues get a heading wherever the group changes; @p group is that of the line before and becomes that of the last one.
QList<RecordListModel::Item> RecordListModel::itemsOf(const QList<RecordLine> &lines, QString &group) const
{
    QList<Item> items;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_session.now()).date();
    for (const RecordLine &line : lines) {
        if (isQueue()) {
            const bool isToday = QDateTime::fromMSecsSinceEpoch(line.row.waitingSince).date() == today;
            const QString here = line.overdue ? tr("Overdue") : isToday ? tr("Today") : tr("Earlier");
            if (here != group) {
                group = here;
                items.append({ ListRow::group(group, 0, line.overdue), false });
            }
        }
        Item item { rowOf(m_session, line, m_kind != ListKind::Own), false, { line.row.id, line.row.revision, line.row.commitment }, line.readable };
        item.ownChip = item.row.chip;
        showAside(item);
        items.append(item);
    }
    return items;
}

void RecordListModel::append(const QList<RecordLine> &lines)
{
    if (lines.isEmpty())
        return;
    const auto cursorOf = [](const RecordLine &line) { return RecordCursor { line.row.waitingSince, line.row.id }; };
    if (!m_before)
        m_before = cursorOf(lines.constFirst());
    m_after = cursorOf(lines.constLast());
    const QList<Item> items = itemsOf(lines, m_group);
    beginInsertRows({}, int(m_items.size()), int(m_items.size() + items.size()) - 1);
    m_items += items;
    endInsertRows();
}

void RecordListModel::prepend(const QList<RecordLine> &lines)
{
    if (lines.isEmpty())
        return;
    const auto cursorOf = [](const RecordLine &line) { return RecordCursor { line.row.waitingSince, line.row.id }; };
    m_before = cursorOf(lines.constFirst());
    if (!m_after)
        m_after = cursorOf(lines.constLast());
    QString group;
    const QList<Item> items = itemsOf(lines, group);
    if (m_group.isEmpty())
        m_group = group;
    // The first heading that is held says the same again if the group began earlier.
    if (!m_items.isEmpty() && m_items.constFirst().row.heading && m_items.constFirst().row.title == group) {
        beginRemoveRows({}, 0, 0);
        m_items.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(items.size()) - 1);
    m_items = items + m_items;
    endInsertRows();
}

Id RecordListModel::recordAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_items.size() ? m_items.at(index.row()).row.id : NoId;
}

bool RecordListModel::isDraft(const QModelIndex &index) const
{
    return index.isValid() && m_items.at(index.row()).draft;
}

QModelIndex RecordListModel::indexOf(Id record) const
{
    if (record == NoId)
        return {}; // headings have none
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).row.id == record)
            return index(int(i));
    }
    return {};
}

QModelIndex RecordListModel::nearest(int row) const
{
    for (int i = qMax(0, row); i < m_items.size(); ++i) {
        if (!m_items.at(i).row.heading)
            return index(i);
    }
    for (int i = qMin(row, int(m_items.size())) - 1; i >= 0; --i) {
        if (!m_items.at(i).row.heading)
            return index(i);
    }
    return {};
}

} // namespace tongjian
