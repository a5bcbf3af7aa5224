// SPDX-License-Identifier: GPL-3.0-or-later
// A process that carries out a disposition plan of a store that a test made, brings back what was cleared, or destroys it, to be killed. Says "ready" when it
// is logged in, and goes on at a line of standard input. NOW: what its clock says, UTC ms.
//
//   clearing_worker clear FOLDER NOW PLAN BATCH [N]    killed (SIGKILL, by itself) in the Nth gap between two files' commits
//   clearing_worker recover FOLDER NOW APPLICATION 0 [N]
//   clearing_worker destroy FOLDER NOW PLAN BATCH [N]    what a witness confirmed, or was begun
#include "services/Destroying.h"
#include "services/DispositionHouse.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace tongjian;
using namespace tongjian::test;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 6)
        return 2;
    StorePaths paths;
    paths.folder = QString::fromLocal8Bit(argv[2]);
    const auto clock = std::make_shared<StillClock>();
    clock->time = QByteArray(argv[3]).toLongLong();
    const Id id = QByteArray(argv[4]).toLongLong();
    const int last = argc > 6 ? QByteArray(argv[6]).toInt() : 0;
    StoreEnvironment environment;
    environment.clock = clock;
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    bool armed = false;
    int gaps = 0;
    environment.gap = [&](const char *) {
        if (armed && ++gaps == last)
            ::raise(SIGKILL);
    };
    try {
        const auto officer = std::move(logIn(paths, environment, QStringLiteral("officer"), House::ownPassword(QStringLiteral("officer"))).session);
        std::puts("ready");
        std::fflush(stdout);
        (void)std::getchar();
        armed = true;
        if (QByteArray(argv[1]) == "clear")
            (void)clearPlan(*officer, id, {}, QByteArray(argv[5]).toInt());
        else if (QByteArray(argv[1]) == "destroy")
            (void)destroyPlan(*officer, id, true, {}, QByteArray(argv[5]).toInt());
        else
            recoverCleared(*officer, seen(*officer, id));
        std::puts("done");
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
