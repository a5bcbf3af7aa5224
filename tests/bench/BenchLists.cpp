// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a list in a large archive, first, middle and last, beside a bare query of as many rows and bare unsealing of their
// summaries, keys and database pages at hand in both; pages never seen before beside the same with each summary's own key unsealed
// first, as they are stored; and opening the store beside a bare opening. The store: TONGJIAN_BENCH_STORE, made by "tongjianctl demo DIR
// --records N"; without it one of 5,000 is made.
#include "RawStore.h"
#include "Ratios.h"
#include "services/DemoCompany.h"
#include "services/House.h"
#include "services/ListPage.h"

#include <cstdio>

using namespace tongjian;
using namespace tongjian::bench;

namespace
{

constexpr int PageSize = 100;
constexpr int Looks = 4; ///< pages read one after another

StorePaths paths;
StoreEnvironment environment;
QString password;
qint64 records = 0;
qsizetype summarySize = 0; ///< bytes, on average

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

// A bare SELECT of as many rows with sealed summaries, and bare unsealing of each under its key.
void rawPage(benchmark::State &state, SuiteId id)
{
    const Suite &suite = Suite::of(id);
    RawStore raw;
    const Secret key = Secret::random(Suite::KeySize);
    const QByteArray context = "a record's summary";
    {
        Transaction transaction(raw.database());
        for (qint64 i = 1; i <= qMin<qint64>(records, 100'000); ++i)
            Query(raw.database(), QStringLiteral("INSERT INTO thing (id, day, sealed) VALUES (?, ?, ?)")).bind(i).bind(i / 100).bindBytes(suite.seal(key, QByteArray(summarySize, 's'), context)).run();
        transaction.commit();
    }
    for (auto _ : state) {
        Query page(raw.database(), QStringLiteral("SELECT id, day, sealed FROM thing ORDER BY id DESC LIMIT ?"));
        page.bind(PageSize).run();
        while (page.next())
            benchmark::DoNotOptimize(suite.open(key, page.bytes(2), context));
    }
}

// Each summary under a key of its own, which is sealed too: a record key under a bucket's, or what its author keeps under a pair.
void rawPagesWithKeys(benchmark::State &state, SuiteId id, bool own)
{
    const Suite &suite = Suite::of(id);
    RawStore raw;
    raw.database().execute(QStringLiteral("CREATE TABLE sealed_key (id BIGINT NOT NULL PRIMARY KEY, wrapped BLOB NOT NULL)"));
    const Secret bucket = Secret::random(Suite::KeySize);
    const SealingKey pair = suite.newSealingKey();
    const QByteArray context = "a record's summary";
    {
        Transaction transaction(raw.database());
        for (qint64 i = 1; i <= Looks * PageSize; ++i) {
            const Secret key = Secret::random(Suite::KeySize);
            const Secret summaryKey = own ? key.clone() : suite.derive(key, "summary");
            Query(raw.database(), QStringLiteral("INSERT INTO thing (id, day, sealed) VALUES (?, ?, ?)"))
                .bind(i).bind(i / 100).bindBytes(suite.seal(summaryKey, QByteArray(summarySize, 's'), context)).run();
            Query(raw.database(), QStringLiteral("INSERT INTO sealed_key (id, wrapped) VALUES (?, ?)"))
                .bind(i).bindBytes(own ? suite.sealTo(pair.publicKey(), key, context) : suite.sealSecret(bucket, key, context)).run();
        }
        transaction.commit();
    }
    qint64 before = Looks * PageSize + 1;
    for (auto _ : state) {
        Query page(raw.database(), QStringLiteral("SELECT t.id, t.day, t.sealed, k.wrapped FROM thing t JOIN sealed_key k ON k.id = t.id WHERE t.id < ? ORDER BY t.id DESC LIMIT ?"));
        page.bind(before).bind(PageSize).run();
        while (page.next()) {
            before = page.integer(0);
            const Secret key = own ? pair.open(page.bytes(3), context) : suite.derive(suite.openSecret(bucket, page.bytes(3), context), "summary");
            benchmark::DoNotOptimize(suite.open(key, page.bytes(2), context));
        }
    }
}

// One page after another, none seen before.
void pagesOnwards(benchmark::State &state, const char *login, ListKind kind)
{
    const auto session = as(login);
    std::optional<RecordCursor> after;
    for (auto _ : state) {
        const QList<RecordLine> lines = listPage(*session, kind, {}, after ? &*after : nullptr, PageSize, Paging::Onwards);
        if (lines.size() < PageSize) {
            state.SkipWithError("the list is too short");
            break;
        }
        after = RecordCursor { 0, lines.constLast().row.id };
    }
}

enum class Where { First, Middle, Last };

void page(benchmark::State &state, const char *login, ListKind kind, Where where)
{
    const auto session = as(login);
    std::optional<RecordCursor> cursor;
    if (where == Where::Middle) {
        // Ids are ordered by time: halfway between the ends.
        const QList<RecordLine> first = listPage(*session, kind, {}, nullptr, 1, Paging::Onwards);
        const QList<RecordLine> last = listPage(*session, kind, {}, nullptr, 1, Paging::Backwards);
        if (!first.isEmpty() && !last.isEmpty())
            cursor = RecordCursor { 0, last.constFirst().row.id + (first.constFirst().row.id - last.constFirst().row.id) / 2 };
    }
    const auto read = [&] { return listPage(*session, kind, {}, cursor ? &*cursor : nullptr, PageSize, where == Where::Last ? Paging::Backwards : Paging::Onwards); };
    benchmark::DoNotOptimize(read()); // opens the keys, once a login; the rows of the first look tell what that takes
    for (auto _ : state)
        benchmark::DoNotOptimize(read());
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
    password = demoAccounts(StoreDescription::read(paths)).constFirst().password;
    SuiteId suite = SuiteId::Gm;
    {
        const auto officer = as("zhengdang");
        suite = officer->store().suite().id();
        RecordPages pages(officer->store().records());
        records = pages.count({});
        const QList<QByteArray> parts = pages.summaries(pages.page({}, RecordOrder::NewestFirst, {}, PageSize, Paging::Onwards));
        for (const QByteArray &part : parts)
            summarySize += part.size() - Suite::SealOverhead;
        summarySize /= qMax<qsizetype>(1, parts.size());
    }
    std::printf("%lld records\n", static_cast<long long>(records));
    benchmark::RegisterBenchmark("page/raw", rawPage, suite)->UseRealTime()->Iterations(30);
    for (const auto &[name, where] : { std::pair("first", Where::First), std::pair("middle", Where::Middle), std::pair("last", Where::Last) }) {
        benchmark::RegisterBenchmark((std::string("page/archive ") + name).c_str(), page, "zhengdang", ListKind::Archive, where)->UseRealTime()->Iterations(30);
        benchmark::RegisterBenchmark((std::string("page/own ") + name).c_str(), page, "liqiang", ListKind::Own, where)->UseRealTime()->Iterations(30);
    }
    benchmark::RegisterBenchmark("first look at archive/raw", rawPagesWithKeys, suite, false)->UseRealTime()->Iterations(Looks);
    benchmark::RegisterBenchmark("first look at archive/page", pagesOnwards, "zhengdang", ListKind::Archive)->UseRealTime()->Iterations(Looks);
    benchmark::RegisterBenchmark("first look at own/raw", rawPagesWithKeys, suite, true)->UseRealTime()->Iterations(Looks);
    benchmark::RegisterBenchmark("first look at own/page", pagesOnwards, "liqiang", ListKind::Own)->UseRealTime()->Iterations(Looks);
    benchmark::RegisterBenchmark("open/raw", rawOpen)->UseRealTime()->Iterations(5);
    benchmark::RegisterBenchmark("open/login", openStore)->UseRealTime()->Iterations(5);
    return runAgainstRaw(argc, argv);
}
