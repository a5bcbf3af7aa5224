// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallSeriesModel.h"

#include "gui/style/Icons.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qsizetype MostSteps = 200;

bool blocks(const QList<CallProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const CallProblem &one) { return one.severity == Severity::Blocking; });
}

} // namespace

CallSeriesModel::CallSeriesModel(std::function<qint64()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
    setRows({});
}

QDate CallSeriesModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now()).date();
}

// A time alone is of the day of the call before.
QDate CallSeriesModel::dayAbove(int row) const
{
    for (int i = row - 1; i >= 0; --i) {
        if (const auto at = callTime(m_rows.at(i).row.cell(CallColumn::When), today(), today()))
            return QDateTime::fromMSecsSinceEpoch(*at).date();
    }
    return today();
}

void CallSeriesModel::setOwner(const CallsOwner &owner)
{
    m_owner = owner;
}

void CallSeriesModel::setCommon(const CallsCommon &common)
{
    if (common == m_common)
        return;
    m_common = common;
    for (int row = 0; row < m_rows.size(); ++row)
        touched(row);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, CheckColumn));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT edited();
}

void CallSeriesModel::setRows(const QList<SeriesRow> &rows)
{
    beginResetModel();
    m_rows.clear();
    m_removed.clear();
    for (const SeriesRow &one : rows)
        m_rows.append({ one.row, one.draft, one.draft == NoId, {}, {} });
    m_rows.append(Entry());
    for (int row = 0; row < m_rows.size(); ++row)
        judge(row);
    endResetModel();
    m_steps.clear();
    m_step = 0;
    note();
}

RecordContent CallSeriesModel::content(int row) const
{
    return contentOf(m_rows.at(row).row, m_common, m_owner, dayAbove(row), today());
}

CallSeriesModel::RowState CallSeriesModel::stateOf(int row) const
{
    const Entry &entry = m_rows.at(row);
    if (entry.row.isEmpty())
        return RowState::Empty;
    if (blocks(entry.problems))
        return RowState::Incomplete;
    return entry.failure.isEmpty() ? RowState::Complete : RowState::Failed;
}

int CallSeriesModel::completeCount() const
{
    int complete = 0;
    for (int row = 0; row < count(); ++row)
        complete += stateOf(row) == RowState::Complete || stateOf(row) == RowState::Failed;
    return complete;
}

QList<Id> CallSeriesModel::completeDrafts() const
{
    QList<Id> list;
    for (int row = 0; row < count(); ++row) {
        if ((stateOf(row) == RowState::Complete || stateOf(row) == RowState::Failed) && m_rows.at(row).draft != NoId)
            list.append(m_rows.at(row).draft);
    }
    return list;
}

KeptSeries CallSeriesModel::kept() const
{
    KeptSeries series { m_common, {} };
    for (int row = 0; row < count(); ++row) {
        const Entry &entry = m_rows.at(row);
        if (entry.row.isEmpty())
            continue;
        // What the draft says again by itself need not be kept twice.
        const bool said = entry.draft != NoId && !entry.unsaved && tongjian::rowOf(content(row), m_common, m_owner.person).cells == entry.row.cells;
        series.calls.append({ entry.draft, said ? QStringList() : entry.row.cells });
    }
    return series;
}

int CallSeriesModel::nextUnsaved() const
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).unsaved && !m_rows.at(row).row.isEmpty())
            return row;
    }
    return -1;
}

void CallSeriesModel::saved(int row, Id draft, const RecordContent &content)
{
    Entry &entry = m_rows[row];
    entry.draft = draft;
    entry.unsaved = this->content(row) != content;
    m_steps[m_step].rows[row].second = draft;
}

QList<Id> CallSeriesModel::takeRemoved()
{
    QSet<Id> present;
    QList<Id> removed = std::exchange(m_removed, {});
    for (const Entry &entry : std::as_const(m_rows)) {
        if (entry.row.isEmpty())
            removed.append(entry.draft); // emptied
        else
            present.insert(entry.draft);
    }
    QList<Id> gone;
    for (Id draft : std::as_const(removed)) {
        if (draft != NoId && !present.contains(draft) && !gone.contains(draft))
            gone.append(draft);
    }
    return gone;
}

void CallSeriesModel::takeOutcomes(const QList<SubmittedCall> &outcomes)
{
    QHash<Id, SubmittedCall> by;
    for (const SubmittedCall &one : outcomes)
        by.insert(one.draft, one);
    beginResetModel();
    m_rows.removeIf([&](const Entry &entry) { return by.contains(entry.draft) && !by.value(entry.draft).number.isEmpty(); });
    for (Entry &entry : m_rows) {
        if (by.contains(entry.draft))
            entry.failure = by.value(entry.draft).why;
    }
    endResetModel();
    // What was signed is not taken back by keys.
    m_steps.clear();
    m_step = 0;
    note();
}

void CallSeriesModel::judge(int row)
{
    Entry &entry = m_rows[row];
    entry.problems = entry.row.isEmpty() ? QList<CallProblem>() : problemsOf(entry.row, content(row), m_now());
}

void CallSeriesModel::touched(int row)
{
    m_rows[row].unsaved = true;
    m_rows[row].failure.clear();
    judge(row);
}

void CallSeriesModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, CheckColumn));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

void CallSeriesModel::put(int row, CallColumn column, const QString &text)
{
    CallRow &changed = m_rows[row].row;
    if (changed.cell(column) == text)
        return;
    if (column == CallColumn::Party && text.trimmed() != changed.other.name) {
        // Somebody else: nothing of the one before is true of them.
        changed.other = {};
        changed.other.name = text.trimmed();
        changed.other.person = m_staff.value(changed.other.name, NoId);
        if (changed.other.person != NoId)
            changed.other.organisation = m_owner.company;
    }
    changed.cells[int(column)] = text;
}

void CallSeriesModel::keepEmptyRow()
{
    if (!m_rows.isEmpty() && m_rows.constLast().row.isEmpty() && m_rows.constLast().draft == NoId)
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(Entry());
    endInsertRows();
}

// Steps that change one cell and follow each other are one.
void CallSeriesModel::note(const QString &key)
{
    QList<std::pair<CallRow, Id>> now;
    for (const Entry &entry : std::as_const(m_rows))
        now.append({ entry.row, entry.draft });
    if (!m_steps.isEmpty()) {
        m_steps.resize(m_step + 1);
        if (m_steps.constLast().rows == now)
            return;
        if (!key.isEmpty() && m_steps.constLast().key == key) {
            m_steps.last().rows = now;
            return;
        }
    }
    m_steps.append({ now, key });
    if (m_steps.size() > MostSteps)
        m_steps.removeFirst();
    m_step = m_steps.size() - 1;
}

void CallSeriesModel::go(qsizetype step)
{
    beginResetModel();
    for (const Entry &entry : std::as_const(m_rows))
        m_removed.append(entry.draft);
    // A draft that was saved since belongs to its row still.
    const QList<Entry> before = m_rows;
    m_step = step;
    m_rows.clear();
    for (qsizetype i = 0; i < m_steps.at(step).rows.size(); ++i) {
        const auto &[row, draft] = m_steps.at(step).rows.at(i);
        Entry entry { row, draft, false, {}, {} };
        if (draft == NoId && before.size() == m_steps.at(step).rows.size())
            entry.draft = before.at(i).draft;
        const auto same = std::find_if(before.begin(), before.end(), [&](const Entry &one) { return one.draft == entry.draft && one.row == entry.row; });
        entry.unsaved = same == before.end() || same->unsaved;
        m_rows.append(entry);
    }
    for (int row = 0; row < m_rows.size(); ++row)
        judge(row);
    endResetModel();
    keepEmptyRow();
    Q_EMIT edited();
}

void CallSeriesModel::undo()
{
    if (canUndo())
        go(m_step - 1);
}

void CallSeriesModel::redo()
{
    if (canRedo())
        go(m_step + 1);
}

void CallSeriesModel::tidy(int row, int column)
{
    if (row >= m_rows.size() || column >= CallColumnCount)
        return;
    const QString text = m_rows.at(row).row.cells.at(column);
    const QString better = tidyCell(CallColumn(column), text, dayAbove(row), today());
    if (better == text)
        return;
    put(row, CallColumn(column), better);
    touched(row);
    rowChanged(row);
    note(QStringLiteral("%1 %2").arg(row).arg(column));
    Q_EMIT edited();
}

void CallSeriesModel::choose(int row, const KnownParty &party)
{
    put(row, CallColumn::Party, party.name);
    if (!party.address.isEmpty())
        put(row, CallColumn::Number, party.address);
    m_rows[row].row.other.person = party.person; // of two with one name the one that was chosen
    m_rows[row].row.other.organisation = party.organisation;
    touched(row);
    keepEmptyRow();
    rowChanged(row);
    note();
    Q_EMIT edited();
}

int CallSeriesModel::paste(int row, int column, const QString &text, int *dropped)
{
    const auto pasted = callCells(cellsFromClipboard(text), CallColumn(qMin(column, CallColumnCount - 1)), today(), dropped);
    const int room = qMax(0, MostRows - row);
    const int taken = int(qMin<qsizetype>(pasted.size(), room));
    if (taken == 0)
        return 0;
    beginResetModel();
    while (m_rows.size() < row + taken)
        m_rows.append(Entry());
    for (int i = 0; i < taken; ++i) {
        const auto &cells = pasted.at(i);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it)
            put(row + i, it.key(), tidyCell(it.key(), it.value(), dayAbove(row + i), today()));
        touched(row + i);
    }
    endResetModel();
    keepEmptyRow();
    note();
    Q_EMIT edited();
    return taken;
}

void CallSeriesModel::clear(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells) {
        if (cell.column() >= CallColumnCount || data(cell, Qt::EditRole).toString().isEmpty())
            continue;
        put(cell.row(), CallColumn(cell.column()), {});
        touched(cell.row());
        rowChanged(cell.row());
    }
    note();
    Q_EMIT edited();
}

void CallSeriesModel::takeOut(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (*row >= count())
            continue; // the empty one stays
        beginRemoveRows({}, *row, *row);
        m_removed.append(m_rows.at(*row).draft);
        m_rows.removeAt(*row);
        endRemoveRows();
    }
    note();
    Q_EMIT edited();
}

int CallSeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallSeriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CallColumnCount + 1;
}

QVariant CallSeriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_rows.at(index.row());
    if (index.column() < CallColumnCount) {
        const QString &text = entry.row.cells.at(index.column());
        if (role == Qt::EditRole)
            return text;
        if (role == Qt::DisplayRole && text.isEmpty() && CallColumn(index.column()) == CallColumn::Channel && !entry.row.isEmpty())
            return displayName(m_common.channel); // the usual one, dimmed
        if (role == Qt::DisplayRole)
            return displaySafe(text);
        if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole) {
            for (const CallProblem &one : entry.problems) {
                if (one.column == CallColumn(index.column()))
                    return role == Qt::ToolTipRole ? one.message.toHtmlEscaped() : one.message;
            }
        }
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QString text;
    switch (stateOf(index.row())) {
    case RowState::Empty:
        break;
    case RowState::Failed:
        text = entry.failure;
        break;
    case RowState::Incomplete:
        text = entry.problems.constFirst().message;
        break;
    case RowState::Complete:
        text = entry.problems.isEmpty() || entry.problems.constFirst().severity != Severity::Warning ? tr("Complete") : entry.problems.constFirst().message;
        break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant CallSeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // How a row stands is in sight however far the table is scrolled.
    if (orientation == Qt::Vertical && role == Qt::DecorationRole) {
        switch (stateOf(section)) {
        case RowState::Empty:
            return {};
        case RowState::Complete:
            return icons::icon(Icon::Check, Ink::Good);
        case RowState::Incomplete:
            return icons::icon(Icon::Alert, Ink::Warn);
        case RowState::Failed:
            return icons::icon(Icon::Alert, Ink::Bad);
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section < CallColumnCount ? displayName(CallColumn(section)) : tr("Check");
}

Qt::ItemFlags CallSeriesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() < CallColumnCount ? flags | Qt::ItemIsEditable : flags;
}

bool CallSeriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() >= CallColumnCount || index.row() >= MostRows)
        return false;
    if (m_rows.at(index.row()).row.cells.at(index.column()) == value.toString())
        return true;
    put(index.row(), CallColumn(index.column()), value.toString());
    touched(index.row());
    keepEmptyRow();
    rowChanged(index.row());
    note(QStringLiteral("%1 %2").arg(index.row()).arg(index.column()));
    Q_EMIT edited();
    return true;
}

void CallSeriesModel::retranslate()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < CallColumnCount; ++column)
            m_rows[row].row.cells[column] = tidyCell(CallColumn(column), m_rows.at(row).row.cells.at(column), dayAbove(row), today());
        judge(row);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, CheckColumn));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, CheckColumn);
}

} // namespace tongjian
