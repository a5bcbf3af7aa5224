// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageHeader.h"

#include "PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace tongjian
{

namespace
{

constexpr int Height = 64;
constexpr int TitleAtLeast = 120;

}

QPushButton *actionButton(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(action->objectName().isEmpty() ? QString() : action->objectName() + QLatin1String("Button"));
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        // QAction invents a tooltip out of its text; only one that was given says something new.
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QObject::destroyed, button, &QObject::deleteLater);
    return button;
}

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(plainLabel(this, TextStyle::Title))
    , m_clause(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    setFixedHeight(Height);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_clause->setObjectName(QStringLiteral("pageClause"));
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_back->setIcon(icons::icon(Icon::Back));
    setButtonKind(m_back, ButtonKind::Quiet);
    m_back->hide();
    m_more->setObjectName(QStringLiteral("pageMore"));
    m_more->setIcon(icons::icon(Icon::More));
    m_more->hide();
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - m_menu->sizeHint().width(), m_more->height() + space::Xs)));
    });
    retranslateUi();
}

PageHeader::~PageHeader()
{
    // Actions that are our children go when nothing of us is left but the QWidget: they must not call back then.
    if (m_primaryAction)
        m_primaryAction->disconnect(this);
    for (const Secondary &entry : std::as_const(m_secondary))
        entry.action->disconnect(this);
}

void PageHeader::setTitle(const QString &title)
{
    m_titleText = title;
    setAccessibleName(title);
    arrange();
}

void PageHeader::setClause(const QString &clause)
{
    m_clauseText = clause;
    arrange();
}

QList<QAction *> PageHeader::offered() const
{
    QList<QAction *> actions;
    if (m_primaryAction)
        actions.append(m_primaryAction);
    for (const Secondary &one : m_secondary) {
        if (one.action != m_primaryAction)
            actions.append(one.action);
    }
    actions.removeIf([](const QAction *action) { return !action->isEnabled() || !action->isVisible(); });
    return actions;
}

QString PageHeader::title() const
{
    return m_titleText;
}

void PageHeader::setPrimary(QAction *action)
{
    if (action == m_primaryAction)
        return;
    if (m_primary) {
        m_primary->hide();
        m_primary->deleteLater(); // it may be what was pressed
    }
    m_primary = nullptr;
    m_primaryAction = action;
    disconnect(m_primaryGone);
    if (action) {
        m_primary = actionButton(action, this);
        addAction(action); // for its shortcut
        setButtonKind(m_primary, ButtonKind::Primary);
        connect(action, &QAction::changed, this, &PageHeader::arrange, Qt::UniqueConnection);
        m_primaryGone = connect(action, &QObject::destroyed, this, [this] {
            m_primary = nullptr;
            m_primaryAction = nullptr;
        });
    }
    arrange();
}

void PageHeader::addSecondary(QAction *action, bool alwaysInMenu)
{
    addAction(action);
    m_secondary.append({action, alwaysInMenu ? nullptr : actionButton(action, this)});
    connect(action, &QAction::changed, this, &PageHeader::arrange, Qt::UniqueConnection);
    connect(action, &QObject::destroyed, this, [this, action] {
        m_secondary.removeIf([action](const Secondary &entry) { return entry.action == action; });
    });
    arrange();
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
    arrange();
}

QSize PageHeader::minimumSizeHint() const
{
    const int primary = m_primary ? m_primary->sizeHint().width() + space::S : 0;
    return QSize(space::Xl * 2 + TitleAtLeast + primary + size::Control, Height);
}

// By hand, because what does not fit moves into the menu: right to left the menu, secondary actions, the primary one; what
// is left belongs to title and clause.
void PageHeader::arrange()
{
    const int y = (Height - size::Control) / 2;
    int left = space::Xl;
    if (!m_back->isHidden()) {
        m_back->setGeometry(space::M, y, size::Control, size::Control);
        left = space::M + size::Control + space::S;
    }
    const bool primaryVisible = m_primary && m_primaryAction->isVisible();
    if (m_primary)
        m_primary->setVisible(primaryVisible);
    int needed = primaryVisible ? m_primary->sizeHint().width() + space::S : 0;
    bool menu = false;
    const auto beside = [this](const Secondary &entry) { return entry.action->isVisible() && entry.action != m_primaryAction; };
    for (const Secondary &entry : std::as_const(m_secondary))
        menu |= !entry.button && beside(entry);
    const int titleWidth = qMin(m_title->fontMetrics().horizontalAdvance(m_titleText), width() / 2) + space::L;
    const int room = width() - left - space::Xl - titleWidth - needed;
    QList<QPushButton *> shown;
    int used = 0;
    int all = 0;
    for (const Secondary &entry : std::as_const(m_secondary)) {
        if (entry.button && beside(entry))
            all += entry.button->sizeHint().width() + space::S;
    }
    const int available = room - (menu || all > room ? size::Control + space::S : 0);
    m_menu->clear();
    bool full = false;
    for (const Secondary &entry : std::as_const(m_secondary)) {
        if (!beside(entry)) {
            if (entry.button)
                entry.button->hide();
            continue;
        }
        const int wanted = entry.button ? entry.button->sizeHint().width() + space::S : 0;
        full |= entry.button && used + wanted > available;
        if (entry.button && !full) {
            used += wanted;
            shown.append(entry.button);
            continue;
        }
        if (entry.button)
            entry.button->hide();
        m_menu->addAction(entry.action);
        menu = true;
    }
    int right = width() - space::Xl;
    m_more->setVisible(!m_menu->isEmpty());
    if (!m_menu->isEmpty()) {
        m_more->setGeometry(right - size::Control, y, size::Control, size::Control);
        right -= size::Control + space::S;
    }
    for (auto it = shown.crbegin(); it != shown.crend(); ++it) {
        const int w = (*it)->sizeHint().width();
        (*it)->setGeometry(right - w, y, w, size::Control);
        (*it)->show();
        right -= w + space::S;
    }
    QWidget *before = m_back;
    if (primaryVisible) {
        const int w = m_primary->sizeHint().width();
        m_primary->setGeometry(right - w, y, w, size::Control);
        right -= w + space::S;
        setTabOrder(before, m_primary);
        before = m_primary;
    }
    for (QPushButton *button : std::as_const(shown)) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_more);
    right -= space::S;
    const int titleRoom = qMax(0, right - left);
    const QString title = m_title->fontMetrics().elidedText(m_titleText, Qt::ElideRight, titleRoom);
    m_title->setText(title);
    m_title->setToolTip(title == m_titleText ? QString() : m_titleText.toHtmlEscaped());
    const int titleShown = qMin(titleRoom, m_title->fontMetrics().horizontalAdvance(title) + 2);
    m_title->setGeometry(left, 0, titleShown, Height);
    const int clauseX = left + titleShown + space::M;
    const int clauseWidth = m_clause->fontMetrics().horizontalAdvance(m_clauseText) + 2;
    const bool clauseFits = !m_clauseText.isEmpty() && clauseX + clauseWidth <= right;
    m_clause->setText(m_clauseText);
    m_clause->setVisible(clauseFits);
    // Both stand on one line of writing.
    const int title0 = (Height + m_title->fontMetrics().ascent() - m_title->fontMetrics().descent()) / 2;
    const int clauseTop = title0 - (m_clause->fontMetrics().height() - m_clause->fontMetrics().descent());
    m_clause->setGeometry(clauseX, clauseTop, clauseWidth, m_clause->fontMetrics().height());
}

bool PageHeader::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        arrange();
    return result;
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrange();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsFor(palette()).line);
}

void PageHeader::retranslateUi()
{
    m_back->setAccessibleName(tr("Back to the list"));
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
}

} // namespace tongjian
