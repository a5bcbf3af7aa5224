// SPDX-License-Identifier: GPL-3.0-or-later
#include "BannerRoom.h"

#include "Banner.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tongjian
{

BannerRoom::BannerRoom(Banner *banner, QWidget *parent, const QMargins &margins)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->addWidget(banner, 1);
    layout->addStretch(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(!banner->isHidden());
    banner->installEventFilter(this);
}

bool BannerRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        setVisible(event->type() == QEvent::ShowToParent);
    return QWidget::eventFilter(watched, event);
}

} // namespace tongjian
