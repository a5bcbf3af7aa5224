// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a large store: resident memory after login and after a walk through the archive from both ends, and how long
// Home and End take. The store: TONGJIAN_BENCH_STORE, made by "tongjianctl demo DIR --records 1000000".
#include "gui/Driven.h"
#include "services/DemoCompany.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>

#include <cstdio>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

double residentMegabytes(const char *which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void say(const char *when)
{
    std::printf("%-40s resident %6.1f MB, most so far %6.1f MB (asked: below 250)\n", when, residentMegabytes("VmRSS:"), residentMegabytes("VmHWM:"));
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const StorePaths paths { qEnvironmentVariable("TONGJIAN_BENCH_STORE") };
    if (!QFile::exists(paths.folder)) {
        std::fprintf(stderr, "TONGJIAN_BENCH_STORE has to name a demo store.\n");
        return 2;
    }
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    Driven ui(environment);
    ui.desktop.showLogin(paths.folder);
    QElapsedTimer time;
    while (!ui.find<QLineEdit>("loginName"))
        QCoreApplication::processEvents();
    say("login dialog");
    ui.find<QLineEdit>("loginName")->setText(QStringLiteral("zhengdang"));
    ui.find<QLineEdit>("loginPassword")->setText(demoAccounts(StoreDescription::read(paths)).constFirst().password);
    ui.find<QPushButton>("loginEnter")->click();
    time.start();
    while (!ui.desktop.session() && time.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    if (!ui.desktop.session())
        return 1;
    std::printf("%lld records\n", static_cast<long long>(Records(ui.desktop.session()->store().records()).count({})));
    say("home page");
    if (!ui.window().openPage(QStringLiteral("archive")))
        return 1;
    QCoreApplication::processEvents();
    auto *list = ui.find<RecordList>("archiveList");
    if (!list)
        return 1;
    say("archive, first page");
    std::vector<qint64> jumps;
    for (int i = 0; i < 20; ++i) {
        for (const Qt::Key key : { Qt::Key_End, Qt::Key_Home }) {
            time.start();
            QTest::keyClick(list, key);
            QCoreApplication::processEvents();
            jumps.push_back(time.elapsed());
        }
    }
    std::sort(jumps.begin(), jumps.end());
    std::printf("End and Home: median %lld ms, longest %lld ms\n", static_cast<long long>(jumps[jumps.size() / 2]), static_cast<long long>(jumps.back()));
    say("after 20 times End and Home");
    time.start();
    for (int i = 0; i < 300; ++i) {
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    }
    std::printf("300 times to the bottom: %lld ms, %d rows held\n", static_cast<long long>(time.elapsed()), list->model()->rowCount());
    say("after scrolling through them");
    return 0;
}
