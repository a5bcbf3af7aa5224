// SPDX-License-Identifier: GPL-3.0-or-later
// What looking under an application costs: a grant over 10,000 collected records beside the bare unwraps, wraps and inserts of as many
// keys; and, where TONGJIAN_BENCH_STORE names a large demo store, the count of a scope beside a bare indexed count in the same file.
#include "RawStore.h"
#include "Ratios.h"
#include "services/BatchCapture.h"
#include "services/Deciding.h"
#include "services/Fulfilling.h"
#include "services/House.h"

#include <QDir>

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

constexpr int Records = 10'000;
constexpr int Batch = 500;

// A company with 10,000 filed mails of li.
class Archive
{
public:
    explicit Archive(SuiteId suite)
        : house(suite)
        , officer(house.as("officer"))
        , officer2(house.as("officer2"))
        , boss(house.as("boss"))
    {
        for (int from = 0; from < Records; from += Batch) {
            std::vector<CapturedRecord> batch;
            for (int i = 0; i < Batch; ++i) {
                CapturedRecord record;
                record.content = house.call(QStringLiteral("第 %1 封").arg(from + i));
                record.owner = house.ids.at(QStringLiteral("li"));
                batch.push_back(std::move(record));
            }
            (void)captureBatch(*officer, std::move(batch));
        }
    }
    Id granted()
    {
        house.clock->time += 1000;
        ApplicationForm form = newApplication(*officer, Route::CompanyRecords);
        form.purpose = Purpose::Audit;
        form.reason = QStringLiteral("年度审计需要核对全部通讯记录。");
        const Id application = submitApplication(*officer, form);
        approveApplication(*officer2, openApplication(*officer2, application).seen());
        approveApplication(*boss, openApplication(*boss, application).seen());
        return application;
    }

    House house;
    std::unique_ptr<Session> officer;
    std::unique_ptr<Session> officer2;
    std::unique_ptr<Session> boss;
};

void grant(benchmark::State &state, SuiteId suite)
{
    Archive archive(suite);
    for (auto _ : state) {
        state.PauseTiming();
        const Id application = archive.granted();
        QList<Id> ids;
        const QList<RecordLine> lines = scopeOf(*archive.officer, application).lines;
        for (const RecordLine &line : lines)
            ids.append(line.row.id);
        if (ids.size() != Records)
            state.SkipWithError("The scope does not give all records.");
        const SeenApplication seen = openApplication(*archive.officer, application).seen();
        state.ResumeTiming();
        fulfilApplication(*archive.officer, seen, ids, {});
    }
}

void rawKeys(benchmark::State &state, SuiteId id)
{
    const Suite &suite = Suite::of(id);
    const Secret bucket = Secret::random(Suite::KeySize);
    const Secret grantKey = Secret::random(Suite::KeySize);
    QList<QByteArray> wrapped;
    for (int i = 0; i < Records; ++i)
        wrapped.append(suite.sealSecret(bucket, Secret::random(Suite::KeySize), "record"));
    for (auto _ : state) {
        state.PauseTiming();
        RawStore raw;
        state.ResumeTiming();
        Sealer sealer = suite.sealer(grantKey);
        Transaction transaction(raw.database());
        qint64 row = 0;
        for (const QByteArray &one : std::as_const(wrapped)) {
            const QByteArray again = sealer.seal(suite.openSecret(bucket, one, "record"), "grant");
            Query(raw.database(), QStringLiteral("INSERT INTO thing (id, day, sealed) VALUES (?, ?, ?)")).bind(++row).bind(row / 100).bindBytes(again).run();
        }
        transaction.commit();
    }
}

std::unique_ptr<Session> largeStore()
{
    StorePaths paths;
    paths.folder = qEnvironmentVariable("TONGJIAN_BENCH_STORE");
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    return std::move(logIn(paths, environment, QStringLiteral("zhengdang"), Secret::copyOf(QByteArrayLiteral("Yinhe demo 2026"))).session);
}

enum class Whose { Company, Department, Person };

ApplicationForm scopeOver(Session &session, Whose whose)
{
    ApplicationForm form = newApplication(session, Route::CompanyRecords);
    form.scope.dayFrom = 20200101;
    form.scope.dayTo = 20991231;
    if (whose == Whose::Department)
        form.scope.departments = { session.state().personByLogin(QStringLiteral("liqiang"))->department };
    if (whose == Whose::Person)
        form.scope.persons = { session.state().personByLogin(QStringLiteral("liqiang"))->id };
    return form;
}

void scopeCounted(benchmark::State &state, Whose whose)
{
    const auto session = largeStore();
    const ApplicationForm form = scopeOver(*session, whose);
    for (auto _ : state)
        benchmark::DoNotOptimize(countScope(*session, form).records);
    state.counters["records"] = double(countScope(*session, form).records);
}

// The same rows by the index that leads to them, and nothing asked of them besides.
void bareCount(benchmark::State &state, Whose whose)
{
    const auto session = largeStore();
    Database &database = session->store().records();
    const QString sql = whose == Whose::Company ? QStringLiteral("SELECT COUNT(*) FROM record WHERE state = 4")
        : whose == Whose::Department             ? QStringLiteral("SELECT COUNT(*) FROM record_person WHERE filed = 1 AND department_id = ?")
                                                 : QStringLiteral("SELECT COUNT(*) FROM record_person WHERE filed = 1 AND person_id = ?");
    for (auto _ : state) {
        Query query(database, sql);
        if (whose == Whose::Department)
            query.bind(session->state().personByLogin(QStringLiteral("liqiang"))->department);
        if (whose == Whose::Person)
            query.bind(session->state().personByLogin(QStringLiteral("liqiang"))->id);
        query.run();
        benchmark::DoNotOptimize(query.next());
    }
}

} // namespace

int main(int argc, char **argv)
{
    for (SuiteId suite : { SuiteId::Gm, SuiteId::Intl }) {
        const std::string group = keyOf(suite).toStdString() + "-grant/";
        benchmark::RegisterBenchmark((group + "raw").c_str(), rawKeys, suite)->Unit(benchmark::kMillisecond)->Iterations(1);
        benchmark::RegisterBenchmark((group + "grant").c_str(), grant, suite)->Unit(benchmark::kMillisecond)->Iterations(1);
    }
    if (qEnvironmentVariableIsSet("TONGJIAN_BENCH_STORE")) {
        const std::pair<const char *, Whose> all[] = { { "company/", Whose::Company }, { "department/", Whose::Department }, { "person/", Whose::Person } };
        for (const auto &[name, whose] : all) {
            benchmark::RegisterBenchmark((std::string(name) + "raw").c_str(), bareCount, whose)->Unit(benchmark::kMillisecond);
            benchmark::RegisterBenchmark((std::string(name) + "count").c_str(), scopeCounted, whose)->Unit(benchmark::kMillisecond);
        }
    }
    return runAgainstRaw(argc, argv);
}
