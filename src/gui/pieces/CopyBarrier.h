// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace tongjian
{

/// Nothing in @p guarded is copied out: the keys and the context menus of its fields do nothing, what is selected there is not drawn into
/// other windows and does not stay in the desktop's selection. What other programs put on the clipboard stays.
class CopyBarrier : public QObject
{
    Q_OBJECT
public:
    explicit CopyBarrier(QWidget *guarded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_guarded;
};

} // namespace tongjian
