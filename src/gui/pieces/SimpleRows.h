// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ListRow.h"

#include <QAbstractListModel>

namespace tongjian
{

/// A short list that is known whole: its rows for RecordListDelegate.
class SimpleRows : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ListRow> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void append(const QList<ListRow> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    [[nodiscard]] QModelIndex indexOf(qint64 id) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).id == id)
                return index(int(i));
        }
        return {};
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return index.isValid() ? recordRowData(m_rows.at(index.row()), role) : QVariant();
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.isValid() ? recordRowFlags(m_rows.at(index.row()).heading) : Qt::NoItemFlags;
    }

private:
    QList<ListRow> m_rows;
};

} // namespace tongjian
