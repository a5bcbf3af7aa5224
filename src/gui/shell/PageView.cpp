// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageView.h"

#include "gui/pieces/Banner.h"
#include "gui/pieces/BannerRoom.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Tokens.h"

#include <QVBoxLayout>

namespace tongjian
{

PageView::PageView(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_banner->setMaximumWidth(size::FormWidth); // as wide as what stands under it
    m_layout->addWidget(new BannerRoom(m_banner, this, QMargins(space::Xl, space::L, space::Xl, space::S)));
}

void PageView::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_layout->addWidget(body, 1);
}

} // namespace tongjian
