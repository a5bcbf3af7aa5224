// SPDX-License-Identifier: GPL-3.0-or-later
// Eight people at work beside an import (regulation 3.1): how long the longest of their writes took, alone and beside it. Each is a process of
// its own that enters and submits a talk, looks around for a moment, and goes on.
// TONGJIAN_BENCH_MBOX: the mailbox; STORE_WORKER: tests/processes/store_worker; TONGJIANCTL: the program, whose tongjian-extract is taken.
// TONGJIAN_BENCH_PAUSE: ms between two talks of a person, 200 unless said.
#include "collect/ExtractionProcess.h"
#include "services/House.h"
#include "services/MailImport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

constexpr qint64 MostWaitMs = 200; // what the issue allows

struct Waits {
    qint64 longest = 0;
    qint64 writes = 0;
    qint64 captured = 0;
};

Waits work(bool importing)
{
    House house(SuiteId::Gm);
    StoreEnvironment environment = house.environment;
    environment.clock = std::make_shared<SystemClock>();
    const int each = 40;
    std::vector<std::unique_ptr<QProcess>> people;
    for (const char *login : { "li", "sun", "chen", "head", "boss", "officer2", "auditor", "admin" }) {
        people.push_back(std::make_unique<QProcess>());
        people.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        people.back()->start(qEnvironmentVariable("STORE_WORKER"),
            { QStringLiteral("many"), house.paths.folder, QLatin1String(login), QString::number(each), qEnvironmentVariable("TONGJIAN_BENCH_PAUSE", QStringLiteral("200")) });
    }
    Waits waits;
    if (importing) {
        const auto officer = std::move(logIn(house.paths, environment, QStringLiteral("officer"), House::ownPassword(QStringLiteral("officer"))).session);
        ImportOptions options;
        options.paths = { qEnvironmentVariable("TONGJIAN_BENCH_MBOX") };
        options.extractor = ExtractionProcess::beside(QFileInfo(qEnvironmentVariable("TONGJIANCTL")).canonicalPath());
        waits.captured = importMail(*officer, options).captured;
    }
    for (const auto &one : people) {
        if (!one->waitForFinished(300'000) || one->exitCode() != 0)
            throw Error(ErrorCode::Io, QStringLiteral("store_worker"));
        while (one->canReadLine()) {
            const QList<QByteArray> words = one->readLine().trimmed().split(' ');
            if (words.at(0) == "submitted")
                ++waits.writes;
            else if (words.at(0) == "longest")
                waits.longest = qMax(waits.longest, words.at(1).toLongLong());
        }
    }
    return waits;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!QFileInfo::exists(qEnvironmentVariable("TONGJIAN_BENCH_MBOX")) || !QFileInfo::exists(qEnvironmentVariable("STORE_WORKER")) || !QFileInfo::exists(qEnvironmentVariable("TONGJIANCTL"))) {
        std::fprintf(stderr, "TONGJIAN_BENCH_MBOX has to name a mailbox, STORE_WORKER and TONGJIANCTL the programs.\n");
        return 2;
    }
    constexpr int Times = 3;
    std::vector<qint64> longest[2];
    for (int time = 0; time < Times; ++time) {
        for (const bool importing : { false, true }) {
            const Waits waits = work(importing);
            longest[importing].push_back(waits.longest);
            std::printf("eight people, %s: longest of %lld writes %lld ms; %lld messages taken in meanwhile\n", importing ? "beside an import" : "alone",
                static_cast<long long>(waits.writes), static_cast<long long>(waits.longest), static_cast<long long>(waits.captured));
            std::fflush(stdout);
        }
    }
    for (std::vector<qint64> &times : longest)
        std::sort(times.begin(), times.end());
    const auto alone = double(longest[0][Times / 2]);
    const auto beside = double(longest[1][Times / 2]);
    std::printf("medians: alone %.0f ms, beside an import %.0f ms: %.2f x, and %.2f of the %lld ms that are allowed\n", alone, beside, beside / qMax(1.0, alone),
        beside / double(MostWaitMs), static_cast<long long>(MostWaitMs));
    return 0;
}
