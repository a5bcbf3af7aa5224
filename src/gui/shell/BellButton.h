// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tongjian
{

/// The bell in the bar, with how much is unread.
class BellButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit BellButton(QWidget *parent = nullptr);

    void setUnread(int count);
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    int m_unread = 0;
};

} // namespace tongjian
