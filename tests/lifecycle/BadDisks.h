// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlcipher/FaultVfs.h"

#include <QTest>

#include <cerrno>

namespace tongjian::test
{

/// Ways in which a disk under a store fails: rows of a test that has them in the column "how".
inline void addBadDisks()
{
    QTest::addColumn<QString>("how");
    for (const char *how : { "a write fails", "a write is torn", "a sync fails", "the disk is full" })
        QTest::newRow(how) << QString::fromLatin1(how);
}
/// At the @p nth write, sync or page that is added from now on.
inline void failAt(FaultVfs &disk, const QString &how, qint64 nth)
{
    constexpr qint64 Page = 4096;
    if (how == QLatin1String("a write fails"))
        disk.failWrite(nth);
    else if (how == QLatin1String("a write is torn"))
        disk.failWrite(nth, FaultVfs::Duration::Once, FaultVfs::Tear::HalfWritten);
    else if (how == QLatin1String("a sync fails"))
        disk.failSync(nth);
    else
        disk.fillAfter((nth - 1) * Page);
}

/// Ways in which a place for backups fails: errno, and whether it goes on.
inline void addBadPlaces()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full once") << ENOSPC << false;
    QTest::newRow("full from then on") << ENOSPC << true;
    QTest::newRow("broken once") << EIO << false;
    QTest::newRow("broken from then on") << EIO << true;
}

} // namespace tongjian::test
