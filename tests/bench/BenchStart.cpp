// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program to the painted login dialog, as a whole process, beside an empty Qt Widgets program that ends once it is
// painted. Both on the platform that QT_QPA_PLATFORM names, offscreen unless said. The program is Tongjian's own main() in a build
// that ends at that moment; no option of the real one does.
#include "Ratios.h"
#include "core/Error.h"
#include "services/DemoCompany.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace tongjian;
using namespace tongjian::bench;

namespace
{

void start(benchmark::State &state, const QString &program, const QStringList &arguments)
{
    for (auto _ : state) {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            throw Error(ErrorCode::Io, program, {}, QString::fromUtf8(process.readAllStandardError()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LANG", "zh_CN.UTF-8"); // in the words of those who will use it, and of their system
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit()); // nobody's preferences
    StorePaths paths { folder.filePath(QStringLiteral("Bench.tongjian")) };
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    DemoOptions options;
    options.records = 20;
    (void)makeDemoCompany(paths, environment, options);
    const QString empty = QStringLiteral(EMPTY_WINDOW);
    const QString tongjian = QStringLiteral(TONGJIAN_START);
    benchmark::RegisterBenchmark("start/raw", start, empty, QStringList())->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("start/login", start, tongjian, QStringList { paths.folder })->UseRealTime()->Iterations(1);
    return runAgainstRaw(argc, argv);
}
