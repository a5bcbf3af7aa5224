// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressSheet.h"

#include "PlainLabel.h"
#include "gui/jobs/Job.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace tongjian
{

ProgressSheet::ProgressSheet(Job &job, QWidget *parent)
    : Sheet(parent)
    , m_job(job)
    , m_what(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_bar(new QProgressBar(this))
    , m_far(plainLabel(this, TextStyle::Small, Ink::Dimmed))
{
    setObjectName(QStringLiteral("progressSheet"));
    setHead(Icon::Clock, Ink::Accent, job.title());
    m_what->setText(QStringLiteral(" "));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_far->setText(QStringLiteral(" "));
    addWidget(m_what);
    addWidget(m_bar);
    addWidget(m_far);
    m_cancel = addButton(tr("Stop"));
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressSheet::reject);
    connect(&job, &Job::progressed, this, &ProgressSheet::show);
    connect(&job, &Job::finished, this, &QDialog::accept);
    show(job.progress());
}

void ProgressSheet::reject()
{
    // Only the job knows where it can stop: the sheet stays until it has.
    m_cancel->setEnabled(false);
    m_what->setText(tr("Stopping at the next safe point…"));
    m_job.cancel();
}

void ProgressSheet::show(const JobProgress &progress)
{
    if (m_cancel->isEnabled() && !progress.what.isEmpty())
        m_what->setText(fontMetrics().elidedText(progress.what, Qt::ElideMiddle, 380));
    if (progress.total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(double(progress.done) / double(progress.total) * 1000));
    const QLocale locale;
    const auto amount = [&](qint64 value) {
        return progress.inBytes ? locale.formattedDataSize(value, 1, QLocale::DataSizeTraditionalFormat) : locale.toString(value);
    };
    //: progress: how many of how many
    QString far = tr("%1 of %2").arg(amount(progress.done), amount(progress.total));
    if (const QString left = remainingText(progress.remainingMs); !left.isEmpty())
        far += factSeparator() + left;
    m_far->setText(far);
}

QString ProgressSheet::remainingText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    const int seconds = int((milliseconds + 999) / 1000);
    if (seconds < 10)
        return tr("a few seconds left");
    if (seconds < 90)
        return tr("about %n second(s) left", nullptr, (seconds + 5) / 10 * 10);
    if (seconds < 90 * 60)
        return tr("about %n minute(s) left", nullptr, (seconds + 30) / 60);
    return tr("about %n hour(s) left", nullptr, (seconds + 1800) / 3600);
}

} // namespace tongjian
