// SPDX-License-Identifier: GPL-3.0-or-later
#include "Banner.h"

#include "PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tongjian
{

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("bannerAction"));
    m_button->hide();
    m_close->setObjectName(QStringLiteral("bannerDismiss"));
    m_close->setIcon(icons::icon(Icon::Close, Ink::Dimmed));
    setButtonKind(m_close, ButtonKind::Quiet);
    m_close->setFocusPolicy(Qt::TabFocus); // the mouse leaves the focus where it was: what follows the banner may sign
    m_close->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::L + size::IconL + space::M, space::S, space::S, space::S);
    layout->setSpacing(space::L);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMinimumHeight(44);
    hide();
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QPushButton::clicked, this, &Banner::dismissed);
}

void Banner::setMessage(Kind kind, const QString &text, const QString &action)
{
    if (kind == m_kind && text == m_text->text() && action == m_button->text() && isHidden() == text.isEmpty())
        return; // said again every minute: nothing is to be painted
    const bool news = text != m_text->text() && !text.isEmpty();
    m_kind = kind;
    m_text->setText(text);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(text);
    if (parentWidget() || text.isEmpty())
        setVisible(!text.isEmpty());
    else
        setAttribute(Qt::WA_WState_ExplicitShowHide, false); // without a parent yet: to be shown with it
    update();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setDismissible(const QString &text)
{
    m_close->setVisible(!text.isEmpty());
    m_close->setToolTip(text.toHtmlEscaped());
    m_close->setAccessibleName(text);
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QColor ground = c.accentSoft;
    QColor ink = c.accent;
    Icon icon = Icon::Info;
    switch (m_kind) {
    case Kind::Information:
        break;
    case Kind::Good:
        ground = c.goodSoft;
        ink = c.good;
        icon = Icon::Done;
        break;
    case Kind::Warning:
        ground = c.warnSoft;
        ink = c.warn;
        icon = Icon::Alert;
        break;
    case Kind::Blocked:
        ground = c.badSoft;
        ink = c.bad;
        icon = Icon::Blocked;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), size::RadiusL, size::RadiusL);
    const int line = m_text->fontMetrics().height();
    // Not by the label's heightForWidth(): asked while painting, a label whose text can be selected lays it out and paints again, for ever.
    const QRect taken = m_text->fontMetrics().boundingRect(QRect(0, 0, m_text->width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_text->text());
    const int lines = qMax(1, taken.height() / line);
    const qreal y = lines > 1 ? m_text->y() + (m_text->height() - lines * line) / 2.0 + (line - size::IconL) / 2.0 : (height() - size::IconL) / 2.0;
    icons::paint(&painter, QRectF(space::L, y, size::IconL, size::IconL), icon, ink);
}

} // namespace tongjian
