// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryScreen.h"

#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int CardWidth = 500;
}

EntryScreen::EntryScreen(QWidget *parent)
    : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() sets it
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(space::Xl, space::Xxl, space::Xl, space::Xxl);
    rows->addStretch(2);
    m_name = plainLabel(this, TextStyle::Title, Ink::Accent);
    //: the program's name; 通鉴 in Chinese
    m_name->setText(tr("Tongjian"));
    m_name->setAlignment(Qt::AlignHCenter);
    rows->addWidget(m_name);
    rows->addSpacing(space::L);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    auto *card = new Card(inner);
    card->setFixedWidth(CardWidth);
    middle->addWidget(card);
    middle->addStretch();
    rows->addLayout(middle);
    rows->addStretch(3);

    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(space::Xxl, space::Xl, space::Xxl, space::Xl);
    m_column->setSpacing(space::M);
    m_title = plainLabel(card, TextStyle::Heading);
    m_title->setWordWrap(true);
    m_explanation = plainLabel(card, TextStyle::Body, Ink::Dimmed);
    m_explanation->setWordWrap(true);
    m_banner = new Banner(card);
    m_banner->hide();
    m_column->addWidget(m_title);
    m_column->addWidget(m_explanation);
    m_column->addWidget(m_banner);
}

QWidget *EntryScreen::body()
{
    if (!m_body) {
        m_body = new QWidget(this);
        m_column->addWidget(m_body);
    }
    return m_body;
}

void EntryScreen::setHeading(const QString &title, const QString &explanation)
{
    m_name->setText(tr("Tongjian"));
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    // The card's width is fixed, so the height of wrapped words is known.
    const int width = CardWidth - 2 * space::Xxl;
    for (QLabel *label : { m_title, m_explanation })
        label->setMinimumHeight(label->heightForWidth(width));
}

void EntryScreen::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).background);
}

} // namespace tongjian
