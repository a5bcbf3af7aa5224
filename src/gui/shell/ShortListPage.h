// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ListDetailPage.h"
#include "core/Id.h"
#include "gui/pieces/ListRow.h"

namespace tongjian
{

class Column;
class RecordList;
class SimpleRows;

/// A list that is known whole, and what is chosen of it beside: people, departments, proposals. Whatever its rows become, one of them
/// stays chosen.
class ShortListPage : public ListDetailPage
{
    Q_OBJECT
public:
    virtual void refresh() = 0;

protected:
    /// @p id is the page's; @p listName the list's object name; @p icon stands where nothing is shown.
    ShortListPage(Preferences &preferences, const QString &id, const QString &listName, Icon icon, QWidget *parent);

    /// For the form of the detail.
    [[nodiscard]] QWidget *detailBody() const { return m_body; }
    /// The chosen one stays, or the first takes its place; show() follows.
    void setRows(const QList<ListRow> &rows);
    /// @p id: NoId, or of a row that may be gone by now. @p go: it was opened, not only passed.
    virtual void show(Id id, bool go) = 0;
    virtual void retranslateUi() = 0;
    void changeEvent(QEvent *event) override;

    Id m_shown = NoId; ///< set by show()

private:
    void turnTo(Id id, bool go);

    SimpleRows *m_rows;
    RecordList *m_list;
    Column *m_column;
    QWidget *m_body;
};

} // namespace tongjian
