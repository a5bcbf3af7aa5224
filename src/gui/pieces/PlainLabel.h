// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace tongjian
{

/// A label for forms (.ui): plain text in one of the house's text styles, by its name: body, strong, small, section, heading, title.
/// Its colour is the dynamic property "ink" (dimmed, accent, good, warn, bad). In code: plainLabel().
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString look READ look WRITE setLook)
public:
    explicit PlainLabel(QWidget *parent = nullptr);

    [[nodiscard]] QString look() const { return m_look; }
    void setLook(const QString &look);

private:
    QString m_look;
};

} // namespace tongjian
