// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

#include <QListView>

class QStandardItemModel;

namespace tongjian
{

/// The tasks of the person, by role, with what waits. Arrow keys go through them; compact shows icons only.
class Sidebar : public QListView
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void setPages(const QList<Page *> &pages);
    void setCurrentPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// Asks the pages for titles and counts again.
    void updateTexts();

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    class Delegate;
    QStandardItemModel *m_items;
    QList<Page *> m_pages;
    bool m_compact = false;
    bool m_quiet = false;
};

} // namespace tongjian
