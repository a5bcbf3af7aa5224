// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ratios.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tongjian::bench
{

namespace
{

class RatioReporter final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration && run.iterations > 0)
                m_times[run.run_name.function_name].push_back(run.real_accumulated_time / double(run.iterations));
        }
    }
    void Finalize() override
    {
        std::map<std::string, double> medians;
        for (auto &[name, times] : m_times) {
            std::sort(times.begin(), times.end());
            medians[name] = times[times.size() / 2];
        }
        std::printf("%-40s %12s %12s %12s %10s\n", "", "median ms", "least", "most", "to raw");
        for (const auto &[name, median] : medians) {
            const auto raw = medians.find(name.substr(0, name.find('/')) + "/raw");
            const std::vector<double> &times = m_times[name];
            std::printf("%-40s %12.3f %12.3f %12.3f", name.c_str(), median * 1e3, times.front() * 1e3, times.back() * 1e3);
            if (raw != medians.end())
                std::printf(" %9.2f x", median / raw->second);
            std::printf("\n");
        }
    }

private:
    std::map<std::string, std::vector<double>> m_times; // seconds per iteration
};

} // namespace

int runAgainstRaw(int argc, char **argv)
{
    // A benchmark that draws has made one already.
    const std::unique_ptr<QCoreApplication> application(QCoreApplication::instance() ? nullptr : new QCoreApplication(argc, argv));
    std::vector<std::string> words(argv, argv + argc);
    words.insert(words.begin() + 1, { "--benchmark_repetitions=9", "--benchmark_enable_random_interleaving=true" });
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    int count = int(pointers.size());
    benchmark::Initialize(&count, pointers.data());
    if (benchmark::ReportUnrecognizedArguments(count, pointers.data()))
        return 2;
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return 0;
}

} // namespace tongjian::bench
