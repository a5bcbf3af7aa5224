// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Job.h"

namespace tongjian
{

/// Like runJobFor, for what a page counts by itself while somebody looks at it: no sheet opens, the page says how far it is (Job::progressed)
/// and what became of it. What is no longer wanted is cancelled: neither @p done nor @p failed follows.
template <class Result>
Job *runQuietly(QObject *owner, std::function<Result(JobControl &)> work, std::function<void(Result)> done, std::function<void(const Error &)> failed)
{
    auto result = std::make_shared<std::optional<Result>>();
    auto *job = new Job({}, [work = std::move(work), result](JobControl &control) {
        result->emplace(work(control));
        control.stopIfCancelled();
    }, owner);
    QObject::connect(job, &Job::finished, owner, [job, result, done = std::move(done), failed = std::move(failed)] {
        job->deleteLater();
        if (job->state() == Job::State::Done)
            done(std::move(**result));
        else if (job->state() == Job::State::Failed)
            failed(*job->error());
    });
    job->start();
    return job;
}

} // namespace tongjian
