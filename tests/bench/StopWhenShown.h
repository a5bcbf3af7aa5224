// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace tongjian::bench
{

/// Ends the program once a window was painted that @p ready accepts: how long a start takes, as a whole process.
class StopWhenShown : public QObject
{
public:
    explicit StopWhenShown(std::function<bool(const QWidget &)> ready)
        : QObject(qApp)
        , m_ready(std::move(ready))
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && m_ready(*widget->window()))
            QTimer::singleShot(0, qApp, &QCoreApplication::quit); // after all that is painted with it
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool(const QWidget &)> m_ready;
};

} // namespace tongjian::bench
