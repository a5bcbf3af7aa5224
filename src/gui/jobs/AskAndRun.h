// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Job.h"

#include <QDialog>
#include <QPointer>

namespace tongjian
{

/// Shows @p sheet, which it owns, and runs for its parent what @p work makes of the answer; a job outlives a window that is locked.
/// Refused or stopped, the sheet is there again as it was filled in: nothing is typed twice.
template <class Result>
void askAndRun(QDialog *sheet, const QString &title, const std::function<std::function<Result(JobControl &)>()> &work, const std::function<void(Result)> &done)
{
    const QPointer<QDialog> guard(sheet);
    const int answer = sheet->exec();
    if (!guard)
        return;
    if (answer != QDialog::Accepted) {
        sheet->deleteLater();
        return;
    }
    runJobFor<Result>(
        sheet->parentWidget(), title, work(),
        [guard, done](Result result) {
            if (guard)
                guard->deleteLater();
            done(std::move(result));
        },
        [guard, title, work, done] {
            if (guard)
                askAndRun<Result>(guard, title, work, done);
        });
}

} // namespace tongjian
