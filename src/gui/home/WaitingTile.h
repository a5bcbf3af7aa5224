// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Icons.h"

#include <QAbstractButton>

namespace tongjian
{

/// One thing that waits: what and how many, how long already; leads to its page.
class WaitingTile : public QAbstractButton
{
    Q_OBJECT
public:
    WaitingTile(Icon icon, const QString &what, const QString &since, bool overdue, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_symbol;
    QString m_since;
    bool m_overdue;
};

} // namespace tongjian
