// SPDX-License-Identifier: GPL-3.0-or-later
#include "DropArea.h"

#include "gui/style/Tokens.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace tongjian
{

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void DropArea::setOver(bool over)
{
    m_over = over;
    update();
}

QStringList DropArea::localPaths(const QMimeData &dropped)
{
    QStringList paths;
    const QList<QUrl> urls = dropped.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_over ? c.accent : c.control, m_over ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_over ? QBrush(c.accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), size::RadiusL, size::RadiusL);
}

} // namespace tongjian
