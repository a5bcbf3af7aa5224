// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tongjian
{

/// Where a list would be: what this page is for and the first thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setIcon(Icon icon);
    void setTexts(const QString &title, const QString &explanation, const QString &action = {});
    /// At the top under a heading instead of the middle.
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

private:
    class Picture;
    Picture *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace tongjian
