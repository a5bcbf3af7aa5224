// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionSeam.h"

#include "ErrorSheet.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace tongjian
{

namespace
{

bool run(QWidget *widget, const std::function<void()> &action, const QString &kept, std::initializer_list<ErrorCode> expected, const std::function<void(const Error &)> &tell)
{
    const QPointer<QWidget> over = widget; // the action may close it
    try {
        action();
        return true;
    } catch (const Error &error) {
        if (std::find(expected.begin(), expected.end(), error.code()) != expected.end())
            tell(error);
        else if (error.code() != ErrorCode::Cancelled)
            ErrorSheet::show(over, error, kept);
    } catch (const std::exception &stranger) {
        // Foreign exceptions should have been turned into an Error by the wrapper of their library: ours is the mistake.
        ErrorSheet::show(over, Error(ErrorCode::Internal, QCoreApplication::translate("ActionSeam", "This did not work."), {}, QString::fromUtf8(stranger.what())), kept);
    }
    return false;
}

} // namespace

bool runAction(QWidget *widget, const std::function<void()> &action, const QString &kept)
{
    return run(widget, action, kept, {}, {});
}

bool runAction(QWidget *widget, const std::function<void()> &action, std::initializer_list<ErrorCode> expected, const std::function<void(const Error &)> &tell)
{
    return run(widget, action, {}, expected, tell);
}

} // namespace tongjian
