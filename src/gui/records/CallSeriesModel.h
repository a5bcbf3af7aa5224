// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CallSeries.h"
#include "core/KnownParties.h"
#include "services/CallSeriesDrafts.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace tongjian
{

/// The calls that are being entered: a row each, always an empty one behind them, the last column says what a row still needs. Takes
/// back changes of the whole table step by step.
class CallSeriesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int CheckColumn = CallColumnCount;
    static constexpr int MostRows = 300;
    enum class RowState : quint8 { Empty, Incomplete, Complete, Failed };

    CallSeriesModel(std::function<qint64()> now, QObject *parent);

    void setOwner(const CallsOwner &owner);
    void setStaff(const QHash<QString, Id> &staff) { m_staff = staff; }
    void setCommon(const CallsCommon &common);
    [[nodiscard]] const CallsCommon &common() const { return m_common; }
    void setRows(const QList<SeriesRow> &rows); ///< as kept; nothing to take back
    /// Those that are not empty.
    [[nodiscard]] int count() const { return int(m_rows.size()) - 1; }
    [[nodiscard]] int completeCount() const;
    [[nodiscard]] RowState stateOf(int row) const;
    [[nodiscard]] RecordContent content(int row) const;
    [[nodiscard]] const QList<CallProblem> &problems(int row) const { return m_rows.at(row).problems; }
    [[nodiscard]] QString failure(int row) const { return m_rows.at(row).failure; }
    [[nodiscard]] QList<Id> completeDrafts() const;

    // ---- what is kept
    [[nodiscard]] KeptSeries kept() const;
    [[nodiscard]] int nextUnsaved() const; ///< -1: every row is a draft as it stands
    [[nodiscard]] Id draft(int row) const { return m_rows.at(row).draft; }
    void saved(int row, Id draft, const RecordContent &content);
    /// Drafts of rows that were taken out, for good by now.
    [[nodiscard]] QList<Id> takeRemoved();
    void takeOutcomes(const QList<SubmittedCall> &outcomes);

    // ---- changes, each of which can be taken back
    /// What was typed and is understood, in one way of writing; called when a cell is left.
    void tidy(int row, int column);
    void choose(int row, const KnownParty &party);
    /// Returns how many rows were taken.
    int paste(int row, int column, const QString &text, int *dropped);
    void clear(const QModelIndexList &cells);
    void takeOut(QList<int> rows);
    [[nodiscard]] bool canUndo() const { return m_step > 0; }
    [[nodiscard]] bool canRedo() const { return m_step + 1 < m_steps.size(); }
    void undo();
    void redo();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void retranslate();

Q_SIGNALS:
    void edited(); ///< something is to be saved

private:
    struct Entry {
        CallRow row;
        Id draft = NoId;
        bool unsaved = false;
        QString failure; ///< why it was not submitted
        QList<CallProblem> problems;
    };
    struct Step {
        QList<std::pair<CallRow, Id>> rows;
        QString key; ///< of the one cell that it changed
    };
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate dayAbove(int row) const;
    void put(int row, CallColumn column, const QString &text);
    void touched(int row);
    void judge(int row);
    void rowChanged(int row);
    void keepEmptyRow();
    void note(const QString &key = {});
    void go(qsizetype step);

    std::function<qint64()> m_now;
    CallsOwner m_owner;
    CallsCommon m_common;
    QHash<QString, Id> m_staff; ///< who is recognised by name
    QList<Entry> m_rows;
    QList<Id> m_removed;
    QList<Step> m_steps;
    qsizetype m_step = 0;
};

} // namespace tongjian
