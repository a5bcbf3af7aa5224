// SPDX-License-Identifier: GPL-3.0-or-later
// A process that makes one backup of a store that a test made, or puts one back, to be killed. Says "ready" when it could begin, and goes on at a
// line of standard input.
//
//   backup_worker step FOLDER DESTINATION N   killed (SIGKILL, by itself) before the Nth step at the disk
//   backup_worker run FOLDER DESTINATION
//   backup_worker restore DATA KEYS TARGET [N]   N: as with step
#include "lifecycle/BackupCopy.h"
#include "services/House.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

DiskSeam killedBefore(int last)
{
    DiskSeam seam;
    seam.before = [last, step = 0](DiskStep, const QString &) mutable {
        if (++step == last)
            ::raise(SIGKILL);
        return 0;
    };
    return seam;
}

void begin()
{
    std::puts("ready");
    std::fflush(stdout);
    (void)std::getchar();
}

int putBack(const BackupFolders &from, const QString &target, int last)
{
    try {
        begin();
        restoreFiles(from, target, {}, killedBefore(last));
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 4)
        return 2;
    const int last = argc > 4 ? QByteArray(argv[argc - 1]).toInt() : 0;
    if (QByteArray(argv[1]) == "restore")
        return putBack({ QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]) }, QString::fromLocal8Bit(argv[4]), last);
    StorePaths paths;
    paths.folder = QString::fromLocal8Bit(argv[2]);
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    try {
        const auto officer = std::move(logIn(paths, environment, QStringLiteral("officer"), House::ownPassword(QStringLiteral("officer"))).session);
        BackupOrder order { QString::fromLocal8Bit(argv[3]), BackupKind::Daily };
        order.seam = killedBefore(last);
        begin();
        (void)takeBackup(officer->store(), order, {});
        std::puts("done");
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
