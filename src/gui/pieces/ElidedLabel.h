// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Typography.h"

#include <QLabel>

namespace tongjian
{

/// One line of plain text that ends in "…" where there is no room, and shows the whole as a tooltip then.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr, TextStyle style = TextStyle::Body, Ink ink = Ink::Text);
    void setFullText(const QString &text);
    [[nodiscard]] const QString &fullText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_text;
};

} // namespace tongjian
