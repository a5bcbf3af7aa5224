// SPDX-License-Identifier: GPL-3.0-or-later
// Eight processes at one store, as on a terminal server (DESIGN section 7).
#include "services/House.h"

#include <QProcess>
#include <QSet>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestManyProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightAtOneStore()
    {
#ifdef TONGJIAN_SANITIZED
        constexpr int Each = 8;
#else
        constexpr int Each = 25;
#endif
        House house(SuiteId::Gm);
        const QStringList logins { QStringLiteral("li"), QStringLiteral("sun"), QStringLiteral("chen"), QStringLiteral("head"), QStringLiteral("boss"), QStringLiteral("officer"),
            QStringLiteral("auditor"), QStringLiteral("admin") };
        std::vector<std::unique_ptr<QProcess>> processes;
        for (const QString &login : logins) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            processes.back()->start(QString::fromLocal8Bit(qgetenv("STORE_WORKER")),
                { QStringLiteral("many"), house.paths.folder, login, QString::number(Each) });
        }
        QSet<Id> acknowledged;
        qint64 longest = 0;
        for (const auto &process : processes) {
            QVERIFY(process->waitForFinished(180'000));
            QCOMPARE(process->exitCode(), 0);
            while (process->canReadLine()) {
                const QList<QByteArray> words = process->readLine().trimmed().split(' ');
                if (words.at(0) == "submitted")
                    acknowledged.insert(words.at(1).toLongLong());
                else if (words.at(0) == "longest")
                    longest = qMax(longest, words.at(1).toLongLong());
            }
        }
        qInfo("the longest submission among %d took %lld ms", int(logins.size()) * Each, static_cast<long long>(longest));
        QCOMPARE(acknowledged.size(), logins.size() * Each);

        const auto auditor = house.as("auditor");
        QVERIFY(!auditor->readOnly());
        const VerificationResult result = verifyStore(*auditor);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.problems.constFirst().what));
        QCOMPARE(result.records, qint64(logins.size()) * Each);
        QSet<QString> numbers;
        Records records(auditor->store().records());
        records.walk([&](const RecordRow &row) {
            numbers.insert(row.number);
            acknowledged.remove(row.id);
            return true;
        });
        QCOMPARE(numbers.size(), logins.size() * Each);
        QVERIFY(acknowledged.isEmpty());

        // Nobody starved: between two submissions of one person the others never had more than a few turns each.
        QMap<Id, int> since;
        QMap<Id, int> worst;
        QMap<Id, int> left;
        Journal journal(auditor->store().records());
        journal.walk(1, [&](const JournalEntry &entry) {
            if (entry.action != Action::RecordSubmit)
                return true;
            if (left.value(entry.actor) > 0)
                worst[entry.actor] = qMax(worst.value(entry.actor), since.value(entry.actor));
            ++left[entry.actor];
            for (auto it = left.cbegin(); it != left.cend(); ++it)
                ++since[it.key()];
            since[entry.actor] = 0;
            return true;
        });
        for (auto it = worst.cbegin(); it != worst.cend(); ++it)
            QVERIFY2(it.value() <= 6 * logins.size(), qPrintable(QStringLiteral("%1 submissions of others in between").arg(it.value())));
    }

    // A window opens the store once more for each job on a thread. Others come and go all the while, and whoever goes last takes the log
    // along: nothing that the window writes afterwards is lost, and it sees what they wrote.
    void besideJobsOfOneProcess()
    {
        House house(SuiteId::Intl);
        auto window = house.as("li");
        const auto work = [&](const char *login) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QString::fromLocal8Bit(qgetenv("STORE_WORKER")), { QStringLiteral("many"), house.paths.folder, QLatin1String(login), QStringLiteral("2") });
            return process.waitForFinished(60'000) && process.exitCode() == 0;
        };
        Records records(window->store().records());
        qint64 there = 0;
        const auto all = [&] {
            qint64 count = 0;
            records.walk([&](const RecordRow &) { return ++count > 0; });
            return count;
        };
        for (const char *login : { "sun", "chen" }) {
            {
                const auto job = window->openAgain();
                QVERIFY(listRecords(*job, ListKind::Own, {}, nullptr, 10).size() >= 0);
            }
            QVERIFY(work(login));
            there += 2;
            window->store().catchUp();
            QCOMPARE(all(), there);
            (void)house.submitted(*window);
            QCOMPARE(all(), ++there);
        }
        window.reset();
        const auto auditor = house.as("auditor");
        const VerificationResult result = verifyStore(*auditor);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.problems.constFirst().what));
        QCOMPARE(result.records, there);
    }
};

QTEST_GUILESS_MAIN(TestManyProcesses)
#include "TestManyProcesses.moc"
