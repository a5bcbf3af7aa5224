// SPDX-License-Identifier: GPL-3.0-or-later
#include "EmptyState.h"

#include "PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

class EmptyState::Picture : public QWidget
{
public:
    using QWidget::QWidget;
    Icon icon = Icon::Record;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.raised);
        painter.drawEllipse(rect());
        icons::paint(&painter, QRectF(rect()).adjusted(18, 18, -18, -18), icon, c.dimmed);
    }
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(plainLabel(this, TextStyle::Heading))
    , m_text(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_button(new QPushButton(this))
{
    m_picture->setFixedSize(72, 72);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(420);
    m_text->setMinimumWidth(120);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Xl, space::Xl, space::Xl, space::Xl);
    layout->setSpacing(space::S);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(space::S);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(space::S);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setIcon(Icon icon)
{
    m_picture->icon = icon;
    m_picture->update();
}

void EmptyState::setTexts(const QString &title, const QString &explanation, const QString &action)
{
    m_title->setText(title);
    m_text->setText(explanation);
    m_text->setVisible(!explanation.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(explanation);
}

} // namespace tongjian
