// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notice.h"

#include "PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int ShownMs = 6000;
constexpr int ShownWithActionMs = 12000; // time to read it, to decide, and to get there
}

Notice *Notice::show(QWidget *anywhere, const QString &text, const QString &action, std::function<void()> act)
{
    QWidget *window = anywhere->window();
    for (Notice *before : window->findChildren<Notice *>(QString(), Qt::FindDirectChildrenOnly))
        delete before;
    return new Notice(window, text, action, std::move(act));
}

Notice::Notice(QWidget *window, const QString &text, const QString &action, std::function<void()> act)
    : QWidget(window)
    , m_text(plainLabel(this))
    , m_timer(this)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setText(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::L + size::IconL + space::S, space::S, space::S, space::S);
    layout->setSpacing(space::M);
    layout->addWidget(m_text);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action, this);
        button->setObjectName(QStringLiteral("noticeAction"));
        connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
            hide();
            deleteLater();
            if (act)
                act();
        });
        layout->addWidget(button);
    } else {
        layout->addSpacing(space::S);
    }
    setMinimumHeight(48);
    setAccessibleName(text);
    m_timer.setSingleShot(true);
    m_timer.setInterval(action.isEmpty() ? ShownMs : ShownWithActionMs);
    connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (now && isAncestorOf(now))
            m_timer.stop();
        else if (before && isAncestorOf(before))
            m_timer.start();
    });
    m_timer.start();
    window->installEventFilter(this);
    place();
    QWidget::show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::place()
{
    const QSize wanted = sizeHint().expandedTo(QSize(0, 48));
    const int width = qMin(wanted.width(), parentWidget()->width() - 2 * space::L);
    setGeometry((parentWidget()->width() - width) / 2, parentWidget()->height() - wanted.height() - space::Xl, width, wanted.height());
}

void Notice::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.control);
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), size::RadiusL, size::RadiusL);
    icons::paint(&painter, QRectF(space::L, (height() - size::IconL) / 2.0, size::IconL, size::IconL), Icon::Done, c.good);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Notice::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Notice::leaveEvent(QEvent *event)
{
    m_timer.start();
    QWidget::leaveEvent(event);
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        deleteLater();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tongjian
