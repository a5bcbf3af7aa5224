// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Icons.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tongjian
{

/// What all small dialogs share: icon, title, text, room for more, buttons at the lower right with the verb last. As high as that needs; where the
/// screen is lower, what stands between title and buttons scrolls.
class Sheet : public QDialog
{
    Q_OBJECT
public:
    explicit Sheet(QWidget *parent = nullptr);

    void setHead(Icon icon, Ink ink, const QString &title);
    void setWide(); ///< for tables
    /// A paragraph of plain text under the title; empty ones are left out.
    QLabel *addText(const QString &text, Ink ink = Ink::Text);
    void addWidget(QWidget *widget);
    /// Buttons stand in the order in which they are added; @p kind as in HouseStyle.
    QPushButton *addButton(const QString &text, const char *kind = nullptr);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    Icon m_icon = Icon::None;
    Ink m_ink = Ink::Accent;
    QLabel *m_title;
    QVBoxLayout *m_text; ///< title and body
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
};

} // namespace tongjian
