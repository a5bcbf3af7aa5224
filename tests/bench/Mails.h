// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BatchCapture.h"
#include "services/House.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace tongjian::bench
{

// A company with so many mails, for what is measured at a size: TONGJIAN_BENCH_RECORDS of them, TONGJIAN_BENCH_BODY bytes of text in each.

inline int setting(const char *name, int usual)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : usual;
}

/// TONGJIAN_BENCH_FOLDER: where all of it lies instead of the folder for temporary files. Before anything is made.
inline void useFolder()
{
    if (qEnvironmentVariableIsSet("TONGJIAN_BENCH_FOLDER"))
        qputenv("TMPDIR", qgetenv("TONGJIAN_BENCH_FOLDER"));
}

/// Collected mails of li, a second between the batches; what is in them cannot be packed.
inline void collectMails(test::House &house, int records, int body, QRandomGenerator &random)
{
    const auto officer = house.as("officer");
    constexpr int Batch = 500;
    for (int from = 0; from < records; from += Batch) {
        std::vector<CapturedRecord> batch(size_t(qMin(Batch, records - from)));
        for (CapturedRecord &one : batch) {
            QByteArray text(body, Qt::Uninitialized);
            for (char &letter : text)
                letter = char(random.bounded(33, 127));
            one.content = house.call(QStringLiteral("第 %1 封").arg(from));
            one.content.body = QString::fromLatin1(text);
            one.owner = house.ids.at(QStringLiteral("li"));
        }
        (void)captureBatch(*officer, std::move(batch));
        house.clock->time += 1000;
    }
}

/// What a measurement begins with stands in the files alone.
inline void emptyLogs(Store &store)
{
    (void)store.records().truncateWal();
    (void)store.vault().database().truncateWal();
}

inline long long megabytes(const QString &path)
{
    return QFileInfo(path).size() / 1024 / 1024;
}

} // namespace tongjian::bench
