// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a list in a large archive, first and deep inside, and opening the store, beside a bare query of as many rows and a bare
// opening. The store: TONGJIAN_BENCH_STORE, made by "tongjianctl demo DIR --records N"; without it one of 5,000 is made.
#include "RawStore.h"
#include "Ratios.h"
#include "services/DemoCompany.h"
#include "services/House.h"

#include <cstdio>

using namespace tongjian;
using namespace tongjian::bench;

namespace
{

constexpr int PageSize = 100;

StorePaths paths;
StoreEnvironment environment;
QString password;
qint64 records = 0;

std::unique_ptr<Session> as(const char *login)
{
    return std::move(logIn(paths, environment, QLatin1String(login), Secret::copyOf(password.toUtf8())).session);
}

void fill(RawStore &raw)
{
    Transaction transaction(raw.database());
    for (qint64 i = 0; i < qMin<qint64>(records, 100'000); ++i)
        raw.insert(900);
    transaction.commit();
}

void rawPage(benchmark::State &state)
{
    RawStore raw;
    fill(raw);
    for (auto _ : state) {
        Query page(raw.database(), QStringLiteral("SELECT id, day, sealed FROM thing ORDER BY id DESC LIMIT ?"));
        page.bind(PageSize).run();
        while (page.next())
            benchmark::DoNotOptimize(page.bytes(2));
    }
}

void page(benchmark::State &state, const char *login, ListKind kind, bool deep)
{
    const auto session = as(login);
    std::optional<RecordCursor> after;
    if (deep) {
        // Somewhere in the middle, by ids: they are ordered by time.
        const qint64 skipped = countRecords(*session, kind) / 2;
        for (qint64 read = 0; read < qMin<qint64>(skipped, 20'000);) {
            const QList<RecordLine> lines = listRecords(*session, kind, {}, after ? &*after : nullptr, 1000);
            if (lines.isEmpty())
                break;
            after = RecordCursor { 0, lines.constLast().row.id };
            read += lines.size();
        }
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(listRecords(*session, kind, {}, after ? &*after : nullptr, PageSize));
}

void rawOpen(benchmark::State &state)
{
    RawStore raw;
    fill(raw);
    for (auto _ : state) {
        Database first(RawStore::options(raw.path(), SqlCipherOptions::Mode::ReadWrite), Secret::copyOf(QByteArray(32, 'k')));
        Query(first, QStringLiteral("SELECT max(id) FROM thing")).run();
        Database second(RawStore::options(raw.path(), SqlCipherOptions::Mode::ReadWrite), Secret::copyOf(QByteArray(32, 'k')));
        Query(second, QStringLiteral("SELECT max(id) FROM thing")).run();
    }
}

void openStore(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(as("liqiang"));
}

} // namespace

int main(int argc, char **argv)
{
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    QTemporaryDir folder;
    paths.folder = qEnvironmentVariable("TONGJIAN_BENCH_STORE");
    if (paths.folder.isEmpty()) {
        paths.folder = folder.filePath(QStringLiteral("Bench.tongjian"));
        DemoOptions options;
        options.records = 5000;
        (void)makeDemoCompany(paths, environment, options);
    }
    password = demoAccounts(paths).constFirst().password;
    records = Records(as("zhengdang")->store().records()).count({});
    std::printf("%lld records\n", static_cast<long long>(records));
    benchmark::RegisterBenchmark("page/raw", rawPage)->UseRealTime()->Iterations(30);
    benchmark::RegisterBenchmark("page/archive first", page, "zhengdang", ListKind::Archive, false)->UseRealTime()->Iterations(30);
    benchmark::RegisterBenchmark("page/archive deep", page, "zhengdang", ListKind::Archive, true)->UseRealTime()->Iterations(30);
    benchmark::RegisterBenchmark("page/own first", page, "liqiang", ListKind::Own, false)->UseRealTime()->Iterations(30);
    benchmark::RegisterBenchmark("page/own deep", page, "liqiang", ListKind::Own, true)->UseRealTime()->Iterations(30);
    benchmark::RegisterBenchmark("open/raw", rawOpen)->UseRealTime()->Iterations(5);
    benchmark::RegisterBenchmark("open/login", openStore)->UseRealTime()->Iterations(5);
    return runAgainstRaw(argc, argv);
}
