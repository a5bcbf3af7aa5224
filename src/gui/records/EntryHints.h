// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/jobs/Job.h"
#include "services/EntryMemory.h"

namespace tongjian
{

/// Reads in the background what helps to enter a record; nobody waits for it, and without it a form works as before.
class EntryHints : public QObject
{
    Q_OBJECT
public:
    explicit EntryHints(Session &session, QObject *parent = nullptr);
    ~EntryHints() override;

    /// Reads anew; once more behind a reading that is under way.
    void read();
    [[nodiscard]] const EntryMemory &memory() const { return m_memory; }

Q_SIGNALS:
    void changed();

private:
    void ended();

    Session &m_session;
    EntryMemory m_memory;
    std::shared_ptr<EntryMemory> m_result;
    std::unique_ptr<Job> m_job;
    bool m_again = false;
};

} // namespace tongjian
