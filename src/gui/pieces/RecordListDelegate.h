// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace tongjian
{

/// Two-line rows: subject and time, dimmed facts and state. Reads the roles of ListRow.h.
class RecordListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int RowHeight = 60;
    static constexpr int HeadingHeight = 36;
    /// Where the box of a row that can be marked stands; a click on it marks.
    [[nodiscard]] static QRect checkRect(const QRect &row);

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A list of such rows, as every page shows it: no frame, whole rows, arrow keys (and J, K) skip headings. Where the model's rows can
/// be checked they are marked by Space, by Shift with the arrows or a click, by Ctrl with a click, and all by Ctrl+A; Esc unmarks. Home and End
/// reach the ends of a TwoEnded model at once.
class RecordList : public QListView
{
    Q_OBJECT
public:
    explicit RecordList(QWidget *parent = nullptr);
    /// All rows equally high, no headings: a million rows scroll like a hundred.
    void setLong(bool isLong) { setUniformItemSizes(isLong); }
    void setModel(QAbstractItemModel *model) override;
    /// Esc takes all marks away first (the default), or goes to whatever closes.
    void setEscapeUnmarks(bool unmarks) { m_escapeUnmarks = unmarks; }
    /// The first row that is no heading.
    void selectFirst();
    /// The first row that a TwoEnded model holds stands on top, with what is above it within reach.
    void showStretch();

Q_SIGNALS:
    /// The current row changed to @p index, by mouse or keyboard.
    void rowChosen(const QModelIndex &index);
    /// Enter or double click: go to its detail.
    void rowOpened(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void step(int by, bool marking);
    void mark(const QModelIndex &index, bool on);
    void markBetween(const QModelIndex &from, const QModelIndex &to);
    bool markAll(bool on);
    void goToEnd();
    void goToStart();
    void fetchAbove();

    bool m_fetching = false;
    bool m_escapeUnmarks = true;
};

} // namespace tongjian
