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

} // namespace

int main(int argc, char **argv)
{
    benchmark::RegisterBenchmark("act/raw", rawCommit)->UseRealTime()->Iterations(100);
    for (const auto &[name, suite] : { std::pair("gm", SuiteId::Gm), std::pair("intl", SuiteId::Intl) }) {
        for (const auto &[word, step] : { std::pair("draft", Step::Draft), std::pair("submit", Step::Submit), std::pair("approve", Step::Approve), std::pair("file", Step::File) })
            benchmark::RegisterBenchmark((std::string("act/") + word + ' ' + name).c_str(), act, suite, step)->UseRealTime()->Iterations(25);
    }
    return runAgainstRaw(argc, argv);
}
