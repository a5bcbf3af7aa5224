// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListDetailPage.h"

#include "Preferences.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Tokens.h"

#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int ListWidth = 360;
constexpr int ListAtLeast = 280;
constexpr int DetailAtLeast = 400;
}

ListDetailPage::ListDetailPage(Preferences &preferences, const QString &name, QWidget *parent)
    : PageView(parent)
    , m_preferences(preferences)
    , m_name(name)
    , m_rows(new QVBoxLayout)
    , m_all(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_left(new QWidget)
    , m_leftLayout(new QVBoxLayout(m_left))
    , m_right(new QStackedWidget)
    , m_nothing(new EmptyState)
    , m_empty(new EmptyState)
{
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_leftLayout->setContentsMargins(0, 0, 0, 0);
    m_leftLayout->setSpacing(0);
    m_left->setMinimumWidth(ListAtLeast);
    m_right->setMinimumWidth(DetailAtLeast);
    m_right->addWidget(m_nothing);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ListWidth, 2 * ListWidth});
    if (const QByteArray state = preferences.splitter(name); !state.isEmpty())
        m_splitter->restoreState(state);
    m_all->addWidget(m_splitter);
    m_all->addWidget(m_empty);
    auto *body = new QWidget(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_all, 1);
    body->setLayout(m_rows);
    setBody(body);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_preferences.setSplitter(m_name, m_splitter->saveState()); });
    connect(header(), &PageHeader::backRequested, this, &ListDetailPage::backToList);
}

void ListDetailPage::setTop(QWidget *top)
{
    delete m_top;
    m_top = top;
    m_rows->insertWidget(0, top);
}

void ListDetailPage::setListHead(QWidget *head)
{
    delete m_head;
    m_head = head;
    m_leftLayout->insertWidget(0, head);
}

void ListDetailPage::setList(QWidget *list)
{
    delete m_list;
    m_list = list;
    m_leftLayout->insertWidget(m_head ? 1 : 0, list, 1);
}

void ListDetailPage::setListName(const QString &name)
{
    if (m_list)
        m_list->setAccessibleName(name);
}

void ListDetailPage::setListFoot(QWidget *foot)
{
    delete m_foot;
    m_foot = foot;
    m_leftLayout->addWidget(foot);
}

void ListDetailPage::setDetail(QWidget *detail)
{
    delete m_detail;
    m_detail = detail;
    m_right->addWidget(detail);
}

void ListDetailPage::setEmpty(bool empty)
{
    m_all->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_splitter);
}

void ListDetailPage::showDetail(bool go)
{
    if (m_detail)
        m_right->setCurrentWidget(m_detail);
    m_turnedToDetail |= go;
    arrange();
    if (m_narrow && go && m_detail)
        m_detail->setFocus();
}

void ListDetailPage::showNothing()
{
    m_right->setCurrentWidget(m_nothing);
    m_turnedToDetail = false;
    arrange();
}

bool ListDetailPage::isDetailVisible() const
{
    return m_detail && m_detail->isVisibleTo(this);
}

void ListDetailPage::backToList()
{
    m_turnedToDetail = false;
    arrange();
    if (m_list)
        m_list->setFocus(Qt::OtherFocusReason);
}

void ListDetailPage::focusInEvent(QFocusEvent *event)
{
    // No proxy: that would take the list's place in the order of Tab.
    if (m_list && m_list->isVisible())
        m_list->setFocus(event->reason());
}

void ListDetailPage::arrange()
{
    m_narrow = window()->width() < size::NarrowWindow;
    const bool detailOnly = m_narrow && m_turnedToDetail;
    m_left->setVisible(!detailOnly);
    if (m_top)
        m_top->setVisible(!detailOnly);
    m_right->setVisible(!m_narrow || detailOnly);
    header()->setBackVisible(detailOnly);
}

bool ListDetailPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::Show)
        arrange();
    return PageView::event(event);
}

void ListDetailPage::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    arrange();
}

void ListDetailPage::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back
        || (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier);
    if (back && m_narrow && m_turnedToDetail) {
        backToList();
        return;
    }
    PageView::keyPressEvent(event);
}

} // namespace tongjian
