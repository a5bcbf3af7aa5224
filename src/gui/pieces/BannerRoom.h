// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QWidget>

namespace tongjian
{

class Banner;

/// A banner's place in a page. The margin belongs to the banner: without a banner there is none.
class BannerRoom : public QWidget
{
    Q_OBJECT
public:
    BannerRoom(Banner *banner, QWidget *parent, const QMargins &margins);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tongjian
