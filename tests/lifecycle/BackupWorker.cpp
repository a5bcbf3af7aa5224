// SPDX-License-Identifier: GPL-3.0-or-later
// A process that makes one backup of a store that a test made, to be killed. Says "ready" when it is logged in, and goes on at a line of
// standard input.
//
//   backup_worker step FOLDER DESTINATION N   killed (SIGKILL, by itself) before the Nth step at the disk
//   backup_worker run FOLDER DESTINATION
#include "lifecycle/BackupCopy.h"
#include "services/House.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace tongjian;
using namespace tongjian::test;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 4)
        return 2;
    StorePaths paths;
    paths.folder = QString::fromLocal8Bit(argv[2]);
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    try {
        const auto officer = std::move(logIn(paths, environment, QStringLiteral("officer"), House::ownPassword(QStringLiteral("officer"))).session);
        BackupOrder order { QString::fromLocal8Bit(argv[3]), BackupKind::Daily };
        int step = 0;
        const int last = argc > 4 ? QByteArray(argv[4]).toInt() : 0;
        order.seam.before = [&](DiskStep, const QString &) {
            if (++step == last)
                ::raise(SIGKILL);
            return 0;
        };
        std::puts("ready");
        std::fflush(stdout);
        (void)std::getchar();
        (void)takeBackup(officer->store(), order, {});
        std::puts("done");
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
