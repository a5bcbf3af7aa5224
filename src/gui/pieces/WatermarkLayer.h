// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tongjian
{

/// Who reads what under which application, slanting over the content of what it lies on (DESIGN section 9). It lets mouse and keyboard
/// through, follows the size of what it covers, and nothing in the window switches it off.
class WatermarkLayer : public QWidget
{
    Q_OBJECT
public:
    explicit WatermarkLayer(QWidget *over);
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace tongjian
