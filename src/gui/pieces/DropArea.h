// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace tongjian
{

/// A ground with a dashed line: files can be dropped here. Whoever takes the drop says when something is over it. Put a layout into it.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent = nullptr);
    void setOver(bool over);
    [[nodiscard]] bool isOver() const { return m_over; }

    /// Files and folders of this computer among what is dropped.
    [[nodiscard]] static QStringList localPaths(const QMimeData &dropped);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_over = false;
};

} // namespace tongjian
