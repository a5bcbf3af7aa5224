// SPDX-License-Identifier: GPL-3.0-or-later
#include "Column.h"

#include "PlainLabel.h"
#include "gui/style/Typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

// Wrapped words give a layout a least height as if it were as narrow as it can be; a scroll area would scroll over nothing.
// The height that counts is the one for the width.
class ScrolledColumn : public QWidget
{
public:
    QSize minimumSizeHint() const override
    {
        const QSize least = layout()->totalMinimumSize();
        return layout()->hasHeightForWidth() ? QSize(least.width(), 0) : least;
    }
};

}

Column::Column(QWidget *parent, int maximumWidth)
    : QScrollArea(parent)
    , m_inner(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *outer = new ScrolledColumn;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, 0, 0);
    m_inner->setMaximumWidth(maximumWidth + 2 * space::Xl);
    row->addWidget(m_inner, 1);
    row->addStretch(0);
    auto *frame = new QVBoxLayout(m_inner);
    frame->setContentsMargins(space::Xl, space::Xl, space::Xl, space::Xl);
    frame->setSpacing(0);
    m_column = new QVBoxLayout;
    m_column->setSpacing(space::L);
    frame->addLayout(m_column);
    frame->addStretch();
    setWidget(outer);
}

QLabel *Column::addSection(const QString &heading, QWidget *content)
{
    QLabel *label = plainLabel(m_inner, TextStyle::SmallStrong, Ink::Dimmed);
    label->setText(heading);
    auto *section = new QVBoxLayout;
    section->setContentsMargins(0, space::S, 0, 0);
    section->setSpacing(space::S);
    section->addWidget(label);
    section->addWidget(content);
    m_column->addLayout(section);
    return label;
}

void Column::setMargins(int margin)
{
    m_inner->layout()->setContentsMargins(margin, margin, margin, margin);
}

} // namespace tongjian
