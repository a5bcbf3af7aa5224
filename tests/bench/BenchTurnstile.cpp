// SPDX-License-Identifier: GPL-3.0-or-later
// Eight writers at one file: through the turnstile, and with SQLite's own busy waiting. Beside the time of all commits together it
// prints the longest that one writer waited for one commit: that is what the turnstile is for.
#include "RawStore.h"
#include "Ratios.h"
#include "core/Error.h"
#include "store/Turnstile.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

using namespace tongjian;
using namespace tongjian::bench;

namespace
{

constexpr int Writers = 8;
constexpr int CommitsEach = 25;

std::mutex longestMutex;
std::map<std::string, std::vector<double>> longest; // ms, one for each repetition

void eightWriters(benchmark::State &state, bool turnstile)
{
    for (auto _ : state) {
        RawStore raw;
        const StorePaths paths { QFileInfo(raw.path()).absolutePath() };
        std::vector<std::thread> threads;
        std::atomic<qint64> most = 0;
        std::atomic<int> next = 0;
        for (int writer = 0; writer < Writers; ++writer) {
            threads.emplace_back([&] {
                Database database(RawStore::options(raw.path(), SqlCipherOptions::Mode::ReadWrite), Secret::copyOf(QByteArray(32, 'k')));
                for (int i = 0; i < CommitsEach; ++i) {
                    QElapsedTimer timer;
                    timer.start();
                    {
                        std::unique_ptr<Turnstile> turn;
                        if (turnstile)
                            turn = std::make_unique<Turnstile>(paths);
                        Transaction transaction(database);
                        const qint64 id = ++next;
                        Query(database, QStringLiteral("INSERT INTO thing (id, day, sealed) VALUES (?, ?, ?)")).bind(id).bind(id / 100).bindBytes(QByteArray(2500, 'x')).run();
                        transaction.commit();
                    }
                    const qint64 waited = timer.nsecsElapsed();
                    for (qint64 before = most; before < waited && !most.compare_exchange_weak(before, waited);) { }
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        const std::lock_guard lock(longestMutex);
        longest[turnstile ? "turnstile" : "busy waiting"].push_back(double(most) / 1e6);
    }
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::RegisterBenchmark("eight writers/raw", eightWriters, false)->UseRealTime()->Iterations(1);
    benchmark::RegisterBenchmark("eight writers/turnstile", eightWriters, true)->UseRealTime()->Iterations(1);
    const int code = runAgainstRaw(argc, argv);
    for (auto &[name, times] : longest) {
        std::sort(times.begin(), times.end());
        std::printf("longest wait of one commit, %-14s median %8.1f ms, most %8.1f ms\n", name.c_str(), times[times.size() / 2], times.back());
    }
    return code;
}
