// SPDX-License-Identifier: GPL-3.0-or-later
// Work beside a backup (regulation 4.3): how many talks in a second are entered, submitted, approved and filed, one after another, while a backup of the same
// store runs and while none does. TONGJIAN_BENCH_RECORDS: how many records the store has before (20,000), TONGJIAN_BENCH_BODY: bytes of text in each (1,000),
// TONGJIAN_BENCH_TIMES: how often both are measured (5). TONGJIAN_BENCH_FOLDER: where all of it lies (the folder for temporary files), TONGJIAN_BENCH_PLACE: the
// backups, where they lie on another disk.
#include "Mails.h"
#include "lifecycle/BackupCopy.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace tongjian;
using namespace tongjian::bench;
using namespace tongjian::test;

namespace
{

constexpr double LeastShare = 0.5; // what the issue allows
constexpr qint64 ShortestMs = 2000; // of a measurement without a backup

// One person after another at one desk.
class Desk
{
public:
    explicit Desk(House &house)
        : m_house(house)
        , m_employee(house.as("li"))
        , m_head(house.as("head"))
        , m_officer(house.as("officer"))
    {
    }
    void work()
    {
        const Id id = m_house.submitted(*m_employee);
        approveRecord(*m_head, openRecordForReading(*m_head, id).seen());
        fileRecord(*m_officer, openRecordForReading(*m_officer, id).seen());
    }

private:
    House &m_house;
    std::unique_ptr<Session> m_employee;
    std::unique_ptr<Session> m_head;
    std::unique_ptr<Session> m_officer;
};

struct Rate {
    double each = 0; ///< a second
    qint64 filed = 0;
    qint64 longest = 0; ///< ms, of one
    qint64 lasted = 0; ///< ms
};

Rate workWhile(Desk &desk, const std::function<bool(qint64 ms)> &goesOn)
{
    Rate rate;
    QElapsedTimer all;
    all.start();
    while (goesOn(all.elapsed())) {
        QElapsedTimer one;
        one.start();
        desk.work();
        rate.longest = qMax(rate.longest, one.elapsed());
        ++rate.filed;
    }
    rate.lasted = qMax<qint64>(1, all.elapsed());
    rate.each = 1000.0 * double(rate.filed) / double(rate.lasted);
    return rate;
}

Rate workBesideBackup(House &house, Desk &desk)
{
    const QString place = qEnvironmentVariable("TONGJIAN_BENCH_PLACE", house.folder.path()) + QStringLiteral("/backups");
    QDir(place).removeRecursively();
    QDir().mkpath(place);
    ::sync();
    house.clock->time += 1000;
    std::atomic<bool> begun = false;
    std::atomic<bool> done = false;
    std::exception_ptr failure;
    std::thread backup([&] {
        try {
            const auto officer = std::move(logIn(house.paths, house.environment, QStringLiteral("officer2"), House::ownPassword(QStringLiteral("officer2"))).session);
            begun = true;
            (void)takeBackup(officer->store(), { place, BackupKind::Full }, {});
        } catch (...) {
            failure = std::current_exception();
        }
        begun = true;
        done = true;
    });
    while (!begun)
        std::this_thread::yield();
    Rate rate;
    try {
        rate = workWhile(desk, [&](qint64) { return !done; });
    } catch (...) {
        backup.join();
        throw;
    }
    backup.join();
    if (failure)
        std::rethrow_exception(failure);
    return rate;
}

void tell(const char *what, const Rate &rate)
{
    std::printf("%-16s %7.1f a second (%lld in %lld ms, the longest %lld ms)\n", what, rate.each, static_cast<long long>(rate.filed), static_cast<long long>(rate.lasted),
        static_cast<long long>(rate.longest));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    useFolder();
    const QCoreApplication application(argc, argv);
    try {
        House house(SuiteId::Gm);
        QRandomGenerator random(1);
        collectMails(house, setting("TONGJIAN_BENCH_RECORDS", 20'000), setting("TONGJIAN_BENCH_BODY", 1000), random);
        Desk desk(house);
        std::vector<double> alone;
        std::vector<double> beside;
        for (int time = 0; time < setting("TONGJIAN_BENCH_TIMES", 5); ++time) {
            const Rate with = workBesideBackup(house, desk);
            tell("beside a backup", with);
            // As long as that one lasted.
            const Rate without = workWhile(desk, [&](qint64 ms) { return ms < qMax(ShortestMs, with.lasted); });
            tell("alone", without);
            beside.push_back(with.each);
            alone.push_back(without.each);
        }
        for (std::vector<double> *rates : { &alone, &beside })
            std::sort(rates->begin(), rates->end());
        const double usual = alone[alone.size() / 2];
        const double then = beside[beside.size() / 2];
        std::printf("medians: alone %.1f, beside a backup %.1f a second: %.2f of it, at least %.2f is asked\n", usual, then, then / usual, LeastShare);
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s %s\n", error.what(), error.detail().toUtf8().constData());
        return 1;
    }
}
