// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up company with many records, founding and logins and what is entered by hand included, beside bare SQLCipher inserts of
// as many rows with as many sealed bytes, a transaction for as many as a batch holds. Between the two, what the seals alone cost: as
// many such records sealed on all cores, and nothing written.
// TONGJIAN_BENCH_RECORDS: how many, 50000 unless said; what is done once weighs less the more there are.
#include "RawStore.h"
#include "Ratios.h"
#include "services/BatchCapture.h"
#include "services/DemoCompany.h"
#include "services/Login.h"

#include <cstdio>

using namespace tongjian;
using namespace tongjian::bench;

namespace
{

constexpr qint64 RowsOfATransaction = 2000;

qint64 records = 50'000;
int bytesOfARecord = 0;

QString make(const QTemporaryDir &folder, SuiteId suite, qint64 count, StorePaths *paths)
{
    paths->folder = folder.filePath(QStringLiteral("Bench.tongjian"));
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    DemoOptions options;
    options.suite = suite;
    options.records = count;
    (void)makeDemoCompany(*paths, environment, options);
    return demoAccounts(StoreDescription::read(*paths)).constFirst().password;
}

// The sealed bytes of a record on average: its parts and its wrapped key.
int measureBytes()
{
    const QTemporaryDir folder;
    StorePaths paths;
    const QString password = make(folder, SuiteId::Gm, 4000, &paths);
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    const auto session = std::move(logIn(paths, environment, QStringLiteral("zhengdang"), Secret::copyOf(password.toUtf8())).session);
    Query parts(session->store().records(), QStringLiteral("SELECT SUM(LENGTH(sealed)), COUNT(DISTINCT record_id) FROM record_part"));
    parts.run();
    if (!parts.next())
        return 0;
    Query keys(session->store().vault().database(), QStringLiteral("SELECT SUM(LENGTH(wrapped)) FROM record_key"));
    keys.run();
    return keys.next() ? int((parts.integer(0) + keys.integer(0)) / parts.integer(1)) : 0;
}

void rawInserts(benchmark::State &state)
{
    for (auto _ : state) {
        RawStore raw;
        for (qint64 done = 0; done < records;) {
            Transaction transaction(raw.database());
            for (const qint64 until = qMin(done + RowsOfATransaction, records); done < until; ++done)
                raw.insert(bytesOfARecord);
            transaction.commit();
        }
    }
}

// What a collected text message of the demo holds, about.
CapturedRecord message(Id owner)
{
    CapturedRecord captured;
    RecordContent &content = captured.content;
    content.form = FormKind::Message;
    content.channel = Channel::Sms;
    content.subject = QStringLiteral("交货时间确认");
    content.parties = { { PartyRole::Sender, QStringLiteral("李强"), QStringLiteral("021-6888-1234"), QStringLiteral("银河科技有限公司"), owner, 0, 0 },
        { PartyRole::Recipient, QStringLiteral("陈经理"), QStringLiteral("13800001111"), QStringLiteral("东方机电"), NoId, 0, 0 } };
    content.body = QStringLiteral("王总好，货已于今天上午发出，预计周五到达贵司仓库，请安排人员验收。");
    captured.owner = owner;
    return captured;
}

void seals(benchmark::State &state, SuiteId suite)
{
    const QTemporaryDir folder;
    StorePaths paths;
    const QString password = make(folder, suite, 50, &paths);
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    const auto session = std::move(logIn(paths, environment, QStringLiteral("zhengdang"), Secret::copyOf(password.toUtf8())).session);
    for (auto _ : state) {
        for (qint64 done = 0; done < records; done += RowsOfATransaction)
            benchmark::DoNotOptimize(sealBatch(*session, std::vector<CapturedRecord>(size_t(qMin(RowsOfATransaction, records - done)), message(session->me()))).takeResult());
    }
}

void demo(benchmark::State &state, SuiteId suite)
{
    for (auto _ : state) {
        const QTemporaryDir folder;
        StorePaths paths;
        (void)make(folder, suite, records, &paths);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (const qint64 wanted = qEnvironmentVariable("TONGJIAN_BENCH_RECORDS").toLongLong(); wanted > 0)
        records = wanted;
    bytesOfARecord = measureBytes();
    std::printf("%lld records of %d sealed bytes\n", static_cast<long long>(records), bytesOfARecord);
    benchmark::RegisterBenchmark("demo/raw", rawInserts)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("demo/seals gm", seals, SuiteId::Gm)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("demo/seals intl", seals, SuiteId::Intl)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("demo/gm", demo, SuiteId::Gm)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("demo/intl", demo, SuiteId::Intl)->UseRealTime()->Iterations(1);
    return runAgainstRaw(argc, argv);
}
