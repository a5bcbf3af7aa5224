// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sheet.h"

class QProgressBar;

namespace tongjian
{

class Job;
struct JobProgress;

/// A job that takes long: what it is doing, how far it is, how long it will still take, and a way to stop it. Esc asks it to
/// stop, too; the sheet goes when the job has really ended.
class ProgressSheet : public Sheet
{
    Q_OBJECT
public:
    ProgressSheet(Job &job, QWidget *parent);
    void reject() override;

    /// "18 min left", in words that promise no more than is known; empty for a negative time.
    [[nodiscard]] static QString remainingText(qint64 milliseconds);

private:
    void show(const JobProgress &progress);
    Job &m_job;
    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_far;
    QPushButton *m_cancel;
};

} // namespace tongjian
