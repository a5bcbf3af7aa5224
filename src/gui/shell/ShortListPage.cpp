// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortListPage.h"

#include "gui/pieces/Column.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tongjian
{

ShortListPage::ShortListPage(Preferences &preferences, const QString &id, const QString &listName, Icon icon, QWidget *parent)
    : ListDetailPage(preferences, id, parent)
    , m_rows(new SimpleRows(this))
    , m_list(new RecordList(this))
    , m_column(new Column(this))
    , m_body(new QWidget)
{
    setObjectName(id);
    m_list->setObjectName(listName);
    m_list->setModel(m_rows);
    setList(m_list);
    m_column->column()->addWidget(m_body);
    setDetail(m_column);
    nothingChosen()->setIcon(icon);
    empty()->setIcon(icon);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { turnTo(index.data(IdRole).toLongLong(), false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { turnTo(index.data(IdRole).toLongLong(), true); });
}

// Another one is read from its beginning: nobody decides on what is out of sight.
void ShortListPage::turnTo(Id id, bool go)
{
    const bool another = id != m_shown;
    show(id, go);
    if (another)
        m_column->verticalScrollBar()->setValue(0);
}

void ShortListPage::setRows(const QList<ListRow> &rows)
{
    const Id kept = m_shown;
    m_rows->setRows(rows);
    setEmpty(rows.isEmpty());
    if (const QModelIndex index = m_rows->indexOf(kept); kept != NoId && index.isValid())
        m_list->setCurrentIndex(index);
    else if (!rows.isEmpty())
        m_list->selectFirst();
    else
        show(NoId, false);
}

void ShortListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
