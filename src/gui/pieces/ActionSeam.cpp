// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionSeam.h"

#include "ErrorSheet.h"

#include <QCoreApplication>
#include <QPointer>

namespace tongjian
{

bool runAction(QWidget *widget, const std::function<void()> &action, const QString &kept)
{
    const QPointer<QWidget> over = widget; // the action may close it
    try {
        action();
        return true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Cancelled)
            ErrorSheet::show(over, error, kept);
    } catch (const std::exception &stranger) {
        // Foreign exceptions should have been turned into an Error by the wrapper of their library: ours is the mistake.
        ErrorSheet::show(over, Error(ErrorCode::Internal, QCoreApplication::translate("ActionSeam", "This did not work."), {}, QString::fromUtf8(stranger.what())), kept);
    }
    return false;
}

} // namespace tongjian
