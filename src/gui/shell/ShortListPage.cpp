// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortListPage.h"

#include "gui/pieces/Column.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SimpleRows.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tongjian
{

ShortListPage::ShortListPage(Preferences &preferences, const QString &id, const QString &listName, Icon icon, QWidget *parent)
    : ListDetailPage(preferences, id, parent)
    , m_rows(new SimpleRows(this))
    , m_list(new RecordList(this))
    , m_body(new QWidget)
{
    setObjectName(id);
    m_list->setObjectName(listName);
    m_list->setModel(m_rows);
    setList(m_list);
    auto *detail = new Column(this);
    detail->column()->addWidget(m_body);
    setDetail(detail);
    nothingChosen()->setIcon(icon);
    empty()->setIcon(icon);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { show(index.data(IdRole).toLongLong(), true); });
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
