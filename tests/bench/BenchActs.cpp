// SPDX-License-Identifier: GPL-3.0-or-later
// What an act costs beside one bare commit of about as many bytes in one SQLCipher file: the journal entry, its signature, the
// second file and its order, the checks of what others did meanwhile.
#include "RawStore.h"
#include "Ratios.h"
#include "services/House.h"

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

constexpr int BytesOfARecord = 2500; // ciphertexts, plain columns and journal entry of the record below, roughly

void rawCommit(benchmark::State &state)
{
    RawStore raw;
    for (auto _ : state) {
        Transaction transaction(raw.database());
        raw.insert(BytesOfARecord);
        transaction.commit();
    }
}

// The whole way of one record; only the step that is named is timed.
enum class Step { Draft, Submit, Approve, File };

void act(benchmark::State &state, SuiteId suite, Step step)
{
    House house(suite);
    const auto li = house.as("li");
    const auto head = house.as("head");
    const auto officer = house.as("officer");
    for (auto _ : state) {
        const auto timed = [&](Step which, const auto &work) {
            if (which != step) {
                work();
                return;
            }
            state.ResumeTiming();
            work();
            state.PauseTiming();
        };
        state.PauseTiming();
        house.clock->time += 1000;
        Id id = NoId;
        timed(Step::Draft, [&] { id = saveDraft(*li, NoId, house.call()); });
        timed(Step::Submit, [&] { (void)submitDraft(*li, id); });
        const Seen submitted = openRecordForReading(*head, id).seen();
        timed(Step::Approve, [&] { approveRecord(*head, submitted); });
        const Seen approved = openRecordForReading(*officer, id).seen();
        timed(Step::File, [&] { fileRecord(*officer, approved); });
        state.ResumeTiming();
    }
}

// submit, approve and file of one record through the services, as three people do it. Entering and looking at it is not timed.
void way(benchmark::State &state, SuiteId suite)
{
    House house(suite);
    const auto li = house.as("li");
    const auto head = house.as("head");
    const auto officer = house.as("officer");
    for (auto _ : state) {
        state.PauseTiming();
        house.clock->time += 1000;
        const Id id = saveDraft(*li, NoId, house.call());
        state.ResumeTiming();
        (void)submitDraft(*li, id);
        state.PauseTiming();
        const Seen submitted = openRecordForReading(*head, id).seen();
        state.ResumeTiming();
        approveRecord(*head, submitted);
        state.PauseTiming();
        const Seen approved = openRecordForReading(*officer, id).seen();
        state.ResumeTiming();
        fileRecord(*officer, approved);
    }
}

// The same without the house. Three signatures and seven commits in two files: keys in, record and journal in, draft's key out; a
// decision; keys in, record and journal in, pending keys out. @p sealing: also what DESIGN section 4 has them seal, that is the record twice
// in two parts, its key for author, department, officers, bucket, and the summary's key for the author.
void bareWay(benchmark::State &state, SuiteId id, bool sealing)
{
    const Suite &suite = Suite::of(id);
    const SigningKey signing = suite.newSigningKey();
    std::vector<SealingKey> people;
    for (int i = 0; i < 3; ++i)
        people.push_back(suite.newSealingKey());
    const Secret bucket = Secret::random(Suite::KeySize);
    RawStore records;
    RawStore keys;
    const QByteArray entry(400, 'e');
    const auto commit = [](RawStore &store, int size) {
        Transaction transaction(store.database());
        store.insert(size);
        transaction.commit();
    };
    const auto seal = [&](const Secret &key) {
        if (sealing) {
            benchmark::DoNotOptimize(suite.seal(key, QByteArray(512, 's'), "summary"));
            benchmark::DoNotOptimize(suite.seal(key, QByteArray(768, 'c'), "content"));
        }
    };
    const auto wrap = [&](const Secret &key, const SealingKey &to) {
        if (sealing)
            benchmark::DoNotOptimize(suite.sealTo(to.publicKey(), key, "record key"));
    };
    for (auto _ : state) {
        const Secret pending = Secret::random(Suite::KeySize);
        seal(pending);
        for (const SealingKey &person : people)
            wrap(pending, person);
        benchmark::DoNotOptimize(signing.sign(entry));
        commit(keys, 700);
        commit(records, BytesOfARecord);
        commit(keys, 100);

        benchmark::DoNotOptimize(signing.sign(entry));
        commit(records, 700);

        const Secret filed = Secret::random(Suite::KeySize);
        seal(filed);
        if (sealing)
            benchmark::DoNotOptimize(suite.sealSecret(bucket, filed, "record key"));
        wrap(filed, people[0]);
        benchmark::DoNotOptimize(signing.sign(entry));
        commit(keys, 400);
        commit(records, BytesOfARecord);
        commit(keys, 100);
    }
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::RegisterBenchmark("act/raw", rawCommit)->UseRealTime()->Iterations(100);
    for (const auto &[name, suite] : { std::pair("gm", SuiteId::Gm), std::pair("intl", SuiteId::Intl) }) {
        for (const auto &[word, step] : { std::pair("draft", Step::Draft), std::pair("submit", Step::Submit), std::pair("approve", Step::Approve), std::pair("file", Step::File) })
            benchmark::RegisterBenchmark((std::string("act/") + word + ' ' + name).c_str(), act, suite, step)->UseRealTime()->Iterations(25);
    }
    for (const auto &[name, suite] : { std::pair("gm", SuiteId::Gm), std::pair("intl", SuiteId::Intl) }) {
        const std::string all = std::string("submit approve file ") + name;
        benchmark::RegisterBenchmark((all + ", signatures and commits/raw").c_str(), bareWay, suite, false)->UseRealTime()->Iterations(25);
        benchmark::RegisterBenchmark((all + ", signatures and commits/services").c_str(), way, suite)->UseRealTime()->Iterations(25);
        benchmark::RegisterBenchmark((all + ", seals too/raw").c_str(), bareWay, suite, true)->UseRealTime()->Iterations(25);
        benchmark::RegisterBenchmark((all + ", seals too/services").c_str(), way, suite)->UseRealTime()->Iterations(25);
    }
    return runAgainstRaw(argc, argv);
}
