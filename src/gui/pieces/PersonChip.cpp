// SPDX-License-Identifier: GPL-3.0-or-later
#include "PersonChip.h"

#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace tongjian
{

namespace
{
constexpr int Disc = 24;
}

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name, const QPalette &palette)
{
    const Colors &c = colorsFor(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.accentSoft);
    painter->drawEllipse(rect);
    // The first character may be a surrogate pair (𠮷).
    const qsizetype length = !name.isEmpty() && name.at(0).isHighSurrogate() ? 2 : 1;
    QFont font = textFont(TextStyle::SmallStrong);
    font.setPixelSize(qMax(9, int(rect.height() / 2)));
    painter->setFont(font);
    painter->setPen(c.accent);
    painter->drawText(rect, Qt::AlignCenter, name.left(length).toUpper());
    painter->restore();
}

PersonChip::PersonChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

PersonChip::PersonChip(const QString &name, const QString &about, QWidget *parent)
    : PersonChip(parent)
{
    setPerson(name, about);
}

void PersonChip::setPerson(const QString &name, const QString &about)
{
    m_name = name;
    m_about = about;
    setAccessibleName(about.isEmpty() ? name : name + QLatin1String(", ") + about);
    updateGeometry();
    update();
}

QSize PersonChip::sizeHint() const
{
    const int about = m_about.isEmpty() ? 0 : space::S + QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(m_about);
    return QSize(Disc + space::S + QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(m_name) + about + 2, 28);
}

QSize PersonChip::minimumSizeHint() const
{
    return QSize(qMin(sizeHint().width(), 96), 28);
}

void PersonChip::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    paintAvatar(&painter, QRectF(0, (height() - Disc) / 2.0, Disc, Disc), m_name, palette());
    painter.setFont(textFont(TextStyle::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect text = rect().adjusted(Disc + space::S, 0, 0, 0);
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, text.width());
    painter.setPen(c.text);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    text.setLeft(text.left() + metrics.horizontalAdvance(name) + space::S);
    if (text.width() > 0 && !m_about.isEmpty()) {
        painter.setPen(c.dimmed);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(m_about, Qt::ElideRight, text.width()));
    }
}

} // namespace tongjian
