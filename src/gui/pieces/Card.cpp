// SPDX-License-Identifier: GPL-3.0-or-later
#include "Card.h"

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
        QLabel *value = plainLabel(cell);
        value->setText(fact.value);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleDescription(fact.label); // its name is what it says
        layout->addWidget(label);
        layout->addWidget(value);
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
