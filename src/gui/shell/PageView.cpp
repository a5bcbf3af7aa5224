// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageView.h"

#include "gui/pieces/Banner.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

// The banner's margin belongs to the banner: without a banner there is none.
class BannerRoom : public QWidget
{
public:
    BannerRoom(Banner *banner, QWidget *parent)
        : QWidget(parent)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::Xl, space::L, space::Xl, 0);
        banner->setMaximumWidth(size::FormWidth); // as wide as what stands under it
        layout->addWidget(banner);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setVisible(!banner->isHidden());
        banner->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            setVisible(event->type() == QEvent::ShowToParent);
        return QWidget::eventFilter(watched, event);
    }
};

}

PageView::PageView(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_banner(new Banner(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(new BannerRoom(m_banner, this));
}

void PageView::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_layout->addWidget(body, 1);
}

} // namespace tongjian
