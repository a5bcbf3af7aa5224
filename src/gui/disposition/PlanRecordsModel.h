// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/ListRow.h"
#include "services/Disposition.h"

#include <QAbstractListModel>
#include <QSet>

namespace tongjian
{

/// The records of a plan's list, read page by page as they are scrolled. What can be kept or brought back can be marked.
class PlanRecordsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    PlanRecordsModel(Session &session, QWidget *parent);

    /// @p plan of whoever owns the model; null: nothing. The same plan and filter again keep the marks that still can be. Throws as planRecords() does.
    void setPlan(const OpenedPlan *plan, std::optional<PlanOutcome> only);
    [[nodiscard]] QList<Id> markedToKeep() const { return marked(true); }
    [[nodiscard]] QList<Id> markedToBringBack() const { return marked(false); }
    void clearMarks();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; ///< Qt::CheckStateRole: marks
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void marksChanged();

private:
    struct Item {
        ListRow row;
        bool keepable = false;
        bool clearedOnly = false; ///< neither brought back nor begun to be destroyed
    };
    [[nodiscard]] QList<Item> read(Id after) const;
    [[nodiscard]] QList<Id> marked(bool toKeep) const;
    [[nodiscard]] bool canMark(const Item &item) const { return item.keepable || item.clearedOnly; }

    Session &m_session;
    const OpenedPlan *m_plan = nullptr;
    Id m_of = NoId; ///< that plan: what it points to may be another one by now
    std::optional<PlanOutcome> m_only;
    QList<Item> m_items;
    QSet<Id> m_marked;
    bool m_more = false;
};

} // namespace tongjian
