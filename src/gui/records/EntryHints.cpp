// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryHints.h"


namespace tongjian
{

namespace
{
constexpr int MostRead = 400; // own records, newest first
}

EntryHints::EntryHints(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

EntryHints::~EntryHints() = default;

void EntryHints::read()
{
    if (m_session.readOnly())
        return;
    if (m_job) {
        m_again = true;
        return;
    }
    m_result = std::make_shared<EntryMemory>();
    m_job = std::make_unique<Job>(QString(), [&origin = m_session, result = m_result](JobControl &control) {
        const auto own = origin.openAgain();
        *result = readEntryMemory(*own, MostRead, [&](qint64, qint64) { return !control.isCancelled(); });
    });
    // Behind the signal: the job is not deleted while it speaks.
    connect(m_job.get(), &Job::finished, this, &EntryHints::ended, Qt::QueuedConnection);
    m_job->start();
}

void EntryHints::ended()
{
    const bool read = m_job->state() == Job::State::Done;
    m_job.reset();
    if (read) {
        m_memory = *m_result;
        Q_EMIT changed();
    }
    if (std::exchange(m_again, false))
        this->read();
}

} // namespace tongjian
