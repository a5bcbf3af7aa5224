// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KnownParties.h"

#include <QStyledItemDelegate>

namespace tongjian
{

class CallSeriesModel;
class KnownPartyModel;

/// A cell of the table of calls: a line that completes, marked where the checks found something.
class CallCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CallCellDelegate(CallSeriesModel *model, QObject *parent);

    void setKnown(const QList<KnownParty> &parties);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void moveWanted(int key); ///< of Tab, Enter, Escape, Up, Down, with Shift as Backtab and Key_Up
    void pasteWanted(const QString &text);
    void typing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    CallSeriesModel *m_model;
    KnownPartyModel *m_known;
};

} // namespace tongjian
