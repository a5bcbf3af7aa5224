// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timeline.h"

#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

namespace tongjian
{

namespace
{

constexpr int Dot = 14;
constexpr int StepWidth = 132; // narrower and the names do not fit side by side
constexpr int SignatureMark = 16;

QString headOf(const TimelineStep &step)
{
    return step.who.isEmpty() ? step.what : step.who + QLatin1Char(' ') + step.what;
}

}

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setSteps(const QList<TimelineStep> &steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

void Timeline::setAlwaysVertical(bool vertical)
{
    m_alwaysVertical = vertical;
    updateGeometry();
    update();
}

bool Timeline::verticalAt(int width) const
{
    return m_alwaysVertical || width < StepWidth * int(m_steps.size());
}

QList<Timeline::Block> Timeline::blocks(int width) const
{
    QList<Block> result;
    const QFontMetrics body(textFont(TextStyle::Body));
    const QFontMetrics small(textFont(TextStyle::Small));
    const bool vertical = verticalAt(width);
    const int column = m_steps.isEmpty() ? width : width / int(m_steps.size());
    int y = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const TimelineStep &step = m_steps.at(i);
        Block block;
        const int x = vertical ? 0 : int(i) * column;
        const int textX = vertical ? Dot + space::M : x;
        const int textWidth = vertical ? qMax(40, width - textX) : column - space::L;
        block.dot = QRect(x, vertical ? y + (body.height() - Dot) / 2 : 0, Dot, Dot);
        int top = vertical ? y : Dot + space::S;
        const auto wrapped = [&](const QFontMetrics &metrics, const QString &text) {
            return metrics.boundingRect(QRect(0, 0, textWidth, 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere, text).height();
        };
        block.head = QRect(textX, top, textWidth, wrapped(body, headOf(step)));
        top += block.head.height() + 2;
        block.when = QRect(textX, top, textWidth, qMax(small.height(), int(SignatureMark)));
        top += block.when.height() + 2;
        if (!step.note.isEmpty()) {
            block.note = QRect(textX, top + 2, textWidth, wrapped(small, step.note));
            top += block.note.height() + 4;
        }
        y = top + space::M;
        result.append(block);
    }
    return result;
}

int Timeline::heightForWidth(int width) const
{
    int height = 0;
    for (const Block &block : blocks(width))
        height = qMax(height, block.all().bottom() + 1);
    return height;
}

QSize Timeline::sizeHint() const
{
    const int width = m_alwaysVertical ? 280 : qMax(1, int(m_steps.size())) * 180;
    return QSize(width, heightForWidth(this->width() > 0 ? this->width() : width));
}

QSize Timeline::minimumSizeHint() const
{
    return QSize(160, 48); // the height follows the width
}

void Timeline::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Block> places = blocks(width());
    const bool vertical = isVertical();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const TimelineStep &step = m_steps.at(i);
        const Block &block = places.at(i);
        const bool done = step.state == TimelineStep::State::Done || step.state == TimelineStep::State::Refused;
        if (i + 1 < places.size()) {
            const QPointF from = QRectF(block.dot).center();
            const QPointF to = QRectF(places.at(i + 1).dot).center();
            const qreal gap = Dot / 2.0 + 3;
            painter.setPen(QPen(done ? c.accent : c.line, done ? 2 : 1.5));
            if (vertical)
                painter.drawLine(from + QPointF(0, gap), to - QPointF(0, gap));
            else
                painter.drawLine(from + QPointF(gap, 0), to - QPointF(gap, 0));
        }
        const QRectF dot = QRectF(block.dot).adjusted(1, 1, -1, -1);
        switch (step.state) {
        case TimelineStep::State::Done:
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawEllipse(QRectF(block.dot));
            painter.setPen(QPen(c.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({dot.topLeft() + QPointF(3.2, 6.2), dot.topLeft() + QPointF(5.2, 8.2), dot.topLeft() + QPointF(9, 4)}));
            break;
        case TimelineStep::State::Now:
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(c.surface);
            painter.drawEllipse(dot);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawEllipse(dot.center(), 2.5, 2.5);
            break;
        case TimelineStep::State::Later:
            painter.setPen(QPen(c.control, 1.5));
            painter.setBrush(c.surface);
            painter.drawEllipse(dot);
            break;
        case TimelineStep::State::Refused:
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.warn);
            painter.drawEllipse(QRectF(block.dot));
            painter.setPen(QPen(c.surface, 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(dot.center() - QPointF(2.2, 2.2), dot.center() + QPointF(2.2, 2.2));
            painter.drawLine(dot.center() - QPointF(2.2, -2.2), dot.center() + QPointF(2.2, -2.2));
            break;
        }
        painter.setFont(textFont(step.state == TimelineStep::State::Now ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(step.state == TimelineStep::State::Later ? c.dimmed : c.text);
        painter.drawText(block.head, Qt::TextWordWrap | Qt::TextWrapAnywhere, headOf(step));
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(c.dimmed);
        QRect when = block.when;
        painter.drawText(when, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(step.when, Qt::ElideRight, when.width() - (step.signedMark ? SignatureMark + space::Xs : 0)));
        if (step.signedMark) {
            const int x = when.left() + qMin(painter.fontMetrics().horizontalAdvance(step.when) + space::Xs, when.width() - SignatureMark);
            icons::paint(&painter, QRectF(x, when.center().y() - SignatureMark / 2 + 1, SignatureMark, SignatureMark), Icon::Signature, c.good);
        }
        if (!step.note.isEmpty())
            painter.drawText(block.note, Qt::TextWordWrap | Qt::TextWrapAnywhere, step.note);
    }
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<Block> places = blocks(width());
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!places.at(i).all().contains(help->pos()))
                continue;
            QStringList lines {m_steps.at(i).whenExact};
            if (m_steps.at(i).signedMark)
                lines.append(tr("Signed; the signature has been verified."));
            lines.removeAll(QString());
            // As markup, with everything from data escaped: a tooltip would otherwise guess.
            QToolTip::showText(help->globalPos(), lines.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))), this);
            return true;
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void Timeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Timeline::describe()
{
    QStringList lines;
    for (const TimelineStep &step : std::as_const(m_steps)) {
        QStringList parts {headOf(step), step.whenExact.isEmpty() ? step.when : step.whenExact, step.note};
        if (step.signedMark)
            parts.append(tr("signed"));
        parts.removeAll(QString());
        lines.append(parts.join(QLatin1String(", ")));
    }
    setAccessibleName(tr("History"));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

} // namespace tongjian
