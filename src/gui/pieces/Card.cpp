// SPDX-License-Identifier: GPL-3.0-or-later
#include "Card.h"

#include "PlainLabel.h"
#include "SafeTextView.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace tongjian
{

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), size::RadiusL, size::RadiusL);
}

namespace
{

// One that is wider than the half of a card, about: what a machine made, or somebody who wishes us ill.
bool hasLongWord(const QString &text)
{
    constexpr int Long = 36;
    int length = 0;
    for (const QChar c : text) {
        constexpr char16_t FirstCjk = 0x2e80; // from here on a line ends after any character
        length = c.isSpace() || c.unicode() >= FirstCjk ? 0 : length + 1;
        if (length > Long)
            return true;
    }
    return false;
}

QWidget *wrappedText(const FactCard::Fact &fact, QWidget *parent)
{
    QLabel *value = plainLabel(parent);
    value->setText(fact.value);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleDescription(fact.label); // its name is what it says
    return value;
}

QWidget *brokenText(const FactCard::Fact &fact, QWidget *parent)
{
    constexpr qsizetype Much = 400; // characters
    constexpr int LinesOfMuch = 8;
    auto *value = new SafeTextView(parent);
    value->setFitsText(fact.value.size() <= Much);
    if (fact.value.size() > Much)
        value->setFixedHeight(LinesOfMuch * value->fontMetrics().lineSpacing()); // the rest of it by its own bar
    value->setText(fact.value);
    value->setAccessibleName(fact.label);
    return value;
}

} // namespace

FactCard::FactCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::L, space::M, space::L, space::M);
    m_grid->setHorizontalSpacing(space::Xl);
    m_grid->setVerticalSpacing(space::M);
}

void FactCard::setFacts(const QList<Fact> &facts)
{
    for (const Cell &cell : std::as_const(m_cells))
        delete cell.widget;
    m_cells.clear();
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *cell = new QWidget(this);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        QLabel *label = plainLabel(cell, TextStyle::Small, Ink::Dimmed);
        label->setText(fact.label);
        layout->addWidget(label);
        layout->addWidget(hasLongWord(fact.value) ? brokenText(fact, cell) : wrappedText(fact, cell));
        layout->addStretch();
        m_cells.append({cell, fact.wide});
    }
    m_columns = 0;
    arrange();
}

void FactCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void FactCard::arrange()
{
    const int columns = width() >= 440 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.widget);
        if (cell.wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(cell.widget, row, column, 1, cell.wide ? columns : 1);
        cell.widget->show();
        column += cell.wide ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

} // namespace tongjian
