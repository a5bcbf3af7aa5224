// SPDX-License-Identifier: GPL-3.0-or-later
// Backup with its check beside `restic backup` and `restic check --read-data` of the same folder (where restic is installed), and restore
// beside a plain copy, each onto the disk. TONGJIAN_BENCH_RECORDS: how many (20,000), TONGJIAN_BENCH_BODY: bytes of text in each
// (1,000): 1000000 and 1000 give about 2 GiB. TONGJIAN_BENCH_FOLDER: where all of it lies (the folder for temporary files).
#include "Mails.h"
#include "Ratios.h"
#include "lifecycle/BackupCopy.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <unistd.h>

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

// A company with so many filed mails, and places to copy them to.
class Full
{
public:
    Full()
        : house(SuiteId::Gm)
        , officer(house.as("officer"))
    {
        const int records = setting("TONGJIAN_BENCH_RECORDS", 20'000);
        QRandomGenerator random(1);
        collectMails(house, records, setting("TONGJIAN_BENCH_BODY", 1000), random);
        emptyLogs(officer->store());
        std::printf("%d records, records.db %lld MiB, keys.db %lld MiB\n", records, megabytes(house.paths.records()), megabytes(house.paths.keys()));
        std::fflush(stdout);
    }
    [[nodiscard]] QString place(const char *name) const { return house.folder.filePath(QLatin1String(name)); }

    House house;
    std::unique_ptr<Session> officer;
    TakenBackup taken; ///< what is restored
};

Full &full()
{
    static Full one;
    return one;
}

void run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Error(ErrorCode::Io, program);
}

// So that what one of them left to be written does not burden the next.
void emptyFolder(const QString &path)
{
    QDir(path).removeRecursively();
    QDir().mkpath(path);
    ::sync();
}

void restic(benchmark::State &state)
{
    const QString repository = full().place("restic");
    qputenv("RESTIC_PASSWORD", "bench");
    const QStringList common { QStringLiteral("--quiet"), QStringLiteral("--no-cache"), QStringLiteral("-r"), repository };
    for (auto _ : state) {
        state.PauseTiming();
        emptyFolder(repository);
        run(QStringLiteral("restic"), common + QStringList { QStringLiteral("init") });
        ::sync();
        state.ResumeTiming();
        run(QStringLiteral("restic"), common + QStringList { QStringLiteral("backup"), full().house.paths.folder });
        run(QStringLiteral("restic"), common + QStringList { QStringLiteral("check"), QStringLiteral("--read-data") });
    }
    QDir(repository).removeRecursively();
}

void backup(benchmark::State &state)
{
    const QString place = full().place("backups");
    for (auto _ : state) {
        state.PauseTiming();
        emptyFolder(place);
        state.ResumeTiming();
        (void)takeBackup(full().officer->store(), { place, BackupKind::Full }, {});
    }
}

void copy(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        emptyFolder(full().place("copy"));
        state.ResumeTiming();
        run(QStringLiteral("cp"), { QStringLiteral("-r"), full().taken.folders.data, full().taken.folders.keys, full().place("copy") });
        run(QStringLiteral("sync"), { QStringLiteral("-f"), full().place("copy") });
    }
    QDir(full().place("copy")).removeRecursively();
}

void restore(benchmark::State &state)
{
    const QString target = full().place("restored.tongjian");
    for (auto _ : state) {
        state.PauseTiming();
        QDir(target).removeRecursively();
        ::sync();
        state.ResumeTiming();
        restoreFiles(full().taken.folders, target, {});
    }
    QDir(target).removeRecursively();
}

} // namespace

int main(int argc, char **argv)
{
    useFolder();
    QCoreApplication application(argc, argv);
    try {
        full().taken = takeBackup(full().officer->store(), { full().house.folder.path(), BackupKind::Full }, {}); // for restore, whatever is run first
        if (!QStandardPaths::findExecutable(QStringLiteral("restic")).isEmpty())
            benchmark::RegisterBenchmark("backup/raw", restic)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
        benchmark::RegisterBenchmark("backup/backup", backup)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
        benchmark::RegisterBenchmark("restore/raw", copy)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
        benchmark::RegisterBenchmark("restore/restore", restore)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
        return runAgainstRaw(argc, argv);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
