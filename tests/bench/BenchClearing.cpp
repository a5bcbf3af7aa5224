// SPDX-License-Identifier: GPL-3.0-or-later
// Clearing a tenth of the records of a store by its plan, beside the bare statements on a copy of the same file: the same rows and their
// parts deleted in transactions of 1,000, overwritten as the house has it. TONGJIAN_BENCH_RECORDS: how many there are (20,000),
// TONGJIAN_BENCH_BODY: bytes of text in each (1,000). TONGJIAN_BENCH_FOLDER: where all of it lies (the folder for temporary files).
// Each repetition takes a copy of the store: --benchmark_repetitions=3 where it is large.
#include "Mails.h"
#include "Ratios.h"
#include "services/DispositionHouse.h"
#include "store/Attacker.h"

#include <cstdio>
#include <unistd.h>

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

// A company with so many mails, the first tenth of them due, and a plan over those that waits for nothing more.
class Full
{
public:
    Full()
        : house(SuiteId::Gm)
    {
        const int records = setting("TONGJIAN_BENCH_RECORDS", 20'000);
        QRandomGenerator random(1);
        collectMails(house, records / 10, setting("TONGJIAN_BENCH_BODY", 1000), random);
        house.pass(37 * 31);
        collectMails(house, records - records / 10, setting("TONGJIAN_BENCH_BODY", 1000), random);
        plan = house.ready();
        {
            const auto officer = house.as("officer");
            emptyLogs(officer->store());
            list = PlanRecords(officer->store().records()).waiting(plan);
        }
        sound = house.paths.folder;
        house.paths.folder = house.folder.filePath(QStringLiteral("Copy.tongjian"));
        std::printf("%d records, %lld on the plan, records.db %lld MiB\n", records, static_cast<long long>(list.size()),
            megabytes(StorePaths { sound }.records()));
        std::fflush(stdout);
    }
    // The store as it waits, in a folder of its own. What the last one left to be written does not burden the next.
    void copy()
    {
        copyFolder(sound, house.paths.folder);
        house.heads = std::make_shared<ProcessHeadMemory>(true);
        house.environment.heads = house.heads;
        ::sync();
    }

    DispositionHouse house;
    QString sound;
    Id plan = NoId;
    QList<Id> list;

};

Full &full()
{
    static Full one;
    return one;
}

std::unique_ptr<Database> withoutTriggers()
{
    auto database = std::make_unique<Database>(SqlCipherOptions { full().house.paths.records(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, full().house.storeKey());
    QStringList triggers;
    {
        Query names(*database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
        names.run();
        while (names.next())
            triggers += names.text(0);
    }
    for (const QString &trigger : std::as_const(triggers))
        database->execute(QStringLiteral("DROP TRIGGER ") + trigger);
    return database;
}

void raw(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        full().copy();
        {
            const auto database = withoutTriggers();
            state.ResumeTiming();
            for (qsizetype from = 0; from < full().list.size(); from += Clearing::BatchSize) {
                Transaction transaction(*database);
                for (qsizetype i = from; i < qMin(from + Clearing::BatchSize, full().list.size()); ++i) {
                    Query(*database, QStringLiteral("DELETE FROM record_part WHERE record_id = ?")).bind(full().list.at(i)).run();
                    Query(*database, QStringLiteral("DELETE FROM record WHERE id = ?")).bind(full().list.at(i)).run();
                }
                transaction.commit();
            }
            state.PauseTiming();
        }
        state.ResumeTiming();
    }
}

void clear(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        full().copy();
        {
            const auto officer = full().house.as("officer");
            state.ResumeTiming();
            const ClearingOutcome outcome = clearPlan(*officer, full().plan);
            state.PauseTiming();
            if (outcome.counts.cleared != full().list.size())
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
        (void)full();
        benchmark::RegisterBenchmark("clearing/raw", raw)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
        benchmark::RegisterBenchmark("clearing/plan", clear)->UseRealTime()->Unit(benchmark::kMillisecond)->Iterations(1);
        return runAgainstRaw(argc, argv);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
