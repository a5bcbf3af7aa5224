// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainLabel.h"

#include <QPainter>
#include <QTextLayout>

namespace tongjian
{

namespace
{

constexpr int NarrowestWrapped = 96;

// The lines of @p text within @p width, words that are longer broken; how high they are.
qreal lay(QTextLayout &layout, int width)
{
    QTextOption option(Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString inLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

bool PlainLabel::breaksIn(int width) const
{
    return wordWrap() && !buddy() && !(textInteractionFlags() & Qt::TextSelectableByMouse) && width < QLabel::minimumSizeHint().width();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return breaksIn(NarrowestWrapped) ? QSize(NarrowestWrapped, hint.height()) : hint;
}

int PlainLabel::heightForWidth(int width) const
{
    if (!breaksIn(width))
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    QTextLayout layout(inLines(text()), font());
    return qCeil(lay(layout, width - margins.left() - margins.right())) + margins.top() + margins.bottom();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!breaksIn(width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    painter.setPen(palette().color(foregroundRole()));
    QTextLayout layout(inLines(text()), font());
    lay(layout, contentsRect().width());
    layout.draw(&painter, contentsRect().topLeft());
}

void PlainLabel::setLook(const QString &look)
{
    static const std::pair<QLatin1String, TextStyle> Looks[] = { { QLatin1String("body"), TextStyle::Body }, { QLatin1String("strong"), TextStyle::Strong },
        { QLatin1String("small"), TextStyle::Small }, { QLatin1String("section"), TextStyle::SmallStrong }, { QLatin1String("heading"), TextStyle::Heading }, { QLatin1String("title"), TextStyle::Title } };
    m_look = look;
    for (const auto &[name, style] : Looks) {
        if (look == name)
            setTextStyle(this, style);
    }
}

QLabel *plainLabel(QWidget *parent, TextStyle style, Ink ink)
{
    auto *label = new PlainLabel(parent);
    setTextStyle(label, style);
    if (ink != Ink::Text)
        setInk(label, ink);
    return label;
}

} // namespace tongjian
