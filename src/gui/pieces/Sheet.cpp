// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sheet.h"

#include "PlainLabel.h"
#include "TabOrder.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int Width = 480;
constexpr int WideWidth = 800;
constexpr int Mark = 40;
constexpr int TitleBar = 36; // above it, by the system
constexpr int LeastBody = 120;
}

Sheet::Sheet(QWidget *parent)
    : QDialog(parent)
    , m_title(plainLabel(this, TextStyle::Heading))
    , m_text(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setWindowModality(Qt::WindowModal);
    setFixedWidth(Width);
    m_title->setWordWrap(true);
    m_title->setMinimumHeight(Mark);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_body->setSpacing(space::S);
    m_buttons->setSpacing(space::S);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xl, space::Xl, space::Xl, space::L);
    layout->setSpacing(0);
    m_text->setContentsMargins(Mark + space::L, 0, 0, 0);
    m_text->setSpacing(space::S);
    m_text->addWidget(m_title);
    auto *body = new QWidget;
    body->setLayout(m_body);
    body->installEventFilter(this);
    m_body->setContentsMargins({});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(body);
    m_scroll->setFixedHeight(LeastBody);
    m_text->addWidget(m_scroll);
    layout->addLayout(m_text);
    layout->addStretch();
    layout->addSpacing(space::Xl);
    layout->addLayout(m_buttons);
}

bool Sheet::event(QEvent *event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish || event->type() == QEvent::Show)
        fit();
    return result;
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

// As high as its words need at its width, and anew when they change.
void Sheet::fit()
{
    const int wide = width() - 2 * space::Xl - Mark - space::L;
    const int wanted = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(wide) : m_body->totalSizeHint().height();
    // A layout within another one keeps what it knew.
    m_text->invalidate();
    layout()->invalidate();
    const int rest = layout()->totalHeightForWidth(width()) - m_scroll->minimumHeight();
    const int high = qMin(wanted, qMax(LeastBody, screen()->availableGeometry().height() - TitleBar - rest));
    // A bar makes the words narrower and so higher: one that came would not go by itself.
    m_scroll->setVerticalScrollBarPolicy(high < wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedHeight(high);
    setFixedHeight(rest + high);
}

// What a sheet brings out later stands where it stands: as on a page, that decides.
bool Sheet::focusNextPrevChild(bool next)
{
    tabAsLaidOut(this);
    return QDialog::focusNextPrevChild(next);
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button that has the focus, not the one that stands for the whole sheet. Where something is lost only Space does.
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!button || !enter || (event->modifiers() & ~Qt::KeypadModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (button->property("kind").toString() != QLatin1String(ButtonKind::Danger))
        button->click();
}

void Sheet::setWide()
{
    setFixedWidth(WideWidth);
}

void Sheet::setHead(Icon icon, Ink ink, const QString &title)
{
    m_icon = icon;
    m_ink = ink;
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
    update();
}

QLabel *Sheet::addText(const QString &text, Ink ink)
{
    if (text.isEmpty())
        return nullptr;
    QLabel *label = plainLabel(this, TextStyle::Body, ink);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_body->addWidget(label);
    const QString before = accessibleDescription();
    setAccessibleDescription(before.isEmpty() ? text : before + QLatin1Char('\n') + text);
    return label;
}

void Sheet::addWidget(QWidget *widget)
{
    // What is told first and what is to be done stand apart.
    if (m_body->count() > 0 && qobject_cast<QLabel *>(m_body->itemAt(m_body->count() - 1)->widget()) && !qobject_cast<QLabel *>(widget))
        m_body->addSpacing(space::Xs);
    m_body->addWidget(widget);
    // On a page Enter presses the button that has the focus. In a sheet it would press the first one that it finds.
    const QList<QPushButton *> buttons = widget->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAutoDefault(false);
}

QPushButton *Sheet::addButton(const QString &text, const char *kind)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    if (kind)
        setButtonKind(button, kind);
    m_buttons->addWidget(button);
    return button;
}

void Sheet::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_icon == Icon::None)
        return;
    const Colors &c = colorsFor(palette());
    QColor ground = c.accentSoft;
    if (m_ink == Ink::Bad)
        ground = c.badSoft;
    else if (m_ink == Ink::Warn)
        ground = c.warnSoft;
    else if (m_ink == Ink::Good)
        ground = c.goodSoft;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    const QRectF mark(space::Xl, space::Xl, Mark, Mark);
    painter.drawEllipse(mark);
    icons::paint(&painter, mark.adjusted(10, 10, -10, -10), m_icon, inkColor(m_ink, palette()));
}

} // namespace tongjian
