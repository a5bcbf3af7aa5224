// SPDX-License-Identifier: GPL-3.0-or-later
// Destroying a tenth of the records of a store, beside the same with ten times the content in each: "keys" is the beginning and the batches, "whole" what
// people wait for, with the copy of the keys at one place and the search for what is left. TONGJIAN_BENCH_RECORDS: how many there are (100,000),
// TONGJIAN_BENCH_BODY: bytes of text in each (1,000). TONGJIAN_BENCH_FOLDER: where all of it lies (the folder for temporary files).
// Each repetition takes a copy of store and backups: --benchmark_repetitions=3 where they are large.
#include "Mails.h"
#include "Ratios.h"
#include "services/Destroying.h"
#include "services/DispositionHouse.h"
#include "store/Attacker.h"

#include <QProcess>

#include <cstdio>
#include <unistd.h>

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

// A company with so many mails, the first tenth of them cleared, their period of grace over, and a witness who confirmed it.
class Confirmed
{
public:
    explicit Confirmed(int body)
        : house(SuiteId::Gm)
    {
        const int records = setting("TONGJIAN_BENCH_RECORDS", 100'000);
        QRandomGenerator random(1);
        collectMails(house, records / 10, body, random);
        house.pass(37 * 31);
        collectMails(house, records - records / 10, body, random);
        plan = house.ready();
        (void)house.clear(plan);
        house.pass(31);
        {
            const auto auditor = house.as("auditor");
            const DestructionView view = destructionOf(*auditor, plan);
            witnessDestruction(*auditor, plan, view.root, house.id("officer"));
            count = view.records;
            emptyLogs(auditor->store());
        }
        m_sound = house.paths.folder;
        m_backups = house.folder.filePath(QStringLiteral("sound backups"));
        if (!QDir().rename(house.destination, m_backups))
            throw Error(ErrorCode::Io, house.destination);
        house.paths.folder = house.folder.filePath(QStringLiteral("Copy.tongjian"));
        std::printf("%d records of %d bytes, %lld to be destroyed, records.db %lld MiB, keys.db %lld MiB\n", records, body, static_cast<long long>(count),
            megabytes(StorePaths { m_sound }.records()), megabytes(StorePaths { m_sound }.keys()));
        std::fflush(stdout);
    }
    // The store as it was confirmed. What the last one left to be written does not burden the next.
    void copy()
    {
        copyFolder(m_sound, house.paths.folder);
        QDir(house.destination).removeRecursively();
        if (QProcess::execute(QStringLiteral("cp"), { QStringLiteral("-r"), m_backups, house.destination }) != 0)
            throw Error(ErrorCode::Io, m_backups);
        house.heads = std::make_shared<ProcessHeadMemory>(true);
        house.environment.heads = house.heads;
        ::sync();
    }

    DispositionHouse house;
    Id plan = NoId;
    qint64 count = 0;

private:
    QString m_sound;
    QString m_backups;
};

Confirmed &confirmed(int times)
{
    static Confirmed once(setting("TONGJIAN_BENCH_BODY", 1000));
    static Confirmed tenfold(10 * setting("TONGJIAN_BENCH_BODY", 1000));
    return times == 1 ? once : tenfold;
}

// Stopped after its first batch and gone on with to the last: then only keys have gone.
void destroyKeys(Session &officer, Id plan)
{
    try {
        (void)destroyPlan(officer, plan, true, [](qint64, qint64) { return false; });
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Cancelled)
            throw;
    }
    Destruction destruction(officer.store(), plan);
    while (destruction.left() > 0)
        (void)destruction.step();
    (void)destruction.emptyLogs();
}

void destroy(benchmark::State &state, int times, bool whole)
{
    Confirmed &full = confirmed(times);
    for (auto _ : state) {
        state.PauseTiming();
        full.copy();
        {
            const auto officer = full.house.as("officer");
            DestructionOutcome outcome;
            state.ResumeTiming();
            if (whole)
                outcome = destroyPlan(*officer, full.plan, true);
            else
                destroyKeys(*officer, full.plan);
            state.PauseTiming();
            if (!outcome.leftovers.isEmpty() || destructionOf(*officer, full.plan).runs.constLast().destroyed != full.count)
                throw Error(ErrorCode::Internal, QStringLiteral("not all of them"));
        }
        state.ResumeTiming();
    }
}

} // namespace

int main(int argc, char **argv)
{
    useFolder();
    QCoreApplication application(argc, argv);
    try {
        for (const int times : { 1, 10 })
            (void)confirmed(times);
        const auto add = [](const char *name, int times, bool whole) { benchmark::RegisterBenchmark(name, destroy, times, whole)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1); };
        add("keys/raw", 1, false);
        add("keys/ten times the content", 10, false);
        add("whole/raw", 1, true);
        add("whole/ten times the content", 10, true);
        return runAgainstRaw(argc, argv);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
