// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Typography.h"

#include <QLabel>

namespace tongjian
{

/// A label for forms (.ui): plain text in one of the house's text styles, by its name: body, strong, small, section, heading, title.
/// Its colour is the dynamic property "ink" (dimmed, accent, good, warn, bad). In code: plainLabel(). Where it wraps, a word that is
/// longer than the line is broken: names and subjects come from outside, and none may push the rest of a page out of sight. (Not
/// where its text can be selected: SafeTextView is for that.)
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString look READ look WRITE setLook)
public:
    explicit PlainLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString look() const { return m_look; }
    void setLook(const QString &look);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool breaksIn(int width) const;

    QString m_look;
};

/// A label for text from data: plain, never markup.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, TextStyle style = TextStyle::Body, Ink ink = Ink::Text);

} // namespace tongjian
