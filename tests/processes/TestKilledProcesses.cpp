// SPDX-License-Identifier: GPL-3.0-or-later
// A process killed at any moment loses nothing that it acknowledged and leaves nothing half done (DESIGN sections 3 and 7).
#include "services/House.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

#ifdef TONGJIAN_SANITIZED
constexpr int Kills = 20; // a suite; everything takes longer there
#else
constexpr int Kills = 60;
#endif

QStringList verified(House &house)
{
    const auto auditor = house.as("auditor");
    QStringList found;
    for (const IntegrityProblem &problem : auditor->problems())
        found += problem.what + QStringLiteral(" | ") + problem.where;
    const VerificationResult result = verifyStore(*auditor);
    for (const IntegrityProblem &problem : result.problems)
        found += problem.what + QStringLiteral(" | ") + problem.where;
    return found;
}

QString worker()
{
    return QString::fromLocal8Bit(qgetenv("STORE_WORKER"));
}

int rank(RecordState state, int revision)
{
    switch (state) {
    case RecordState::Submitted:
        return revision > 1 ? 3 : 1;
    case RecordState::Returned:
        return 2;
    case RecordState::Approved:
        return 4;
    case RecordState::Filed:
        return 5;
    default:
        return 0;
    }
}

} // namespace

class TestKilledProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atRandom_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    void atRandom()
    {
        QFETCH(int, suite);
        const quint32 seed = qEnvironmentVariableIsSet("KILL_SEED") ? qEnvironmentVariableIntValue("KILL_SEED") : QRandomGenerator::global()->generate();
        qInfo("KILL_SEED=%u", seed);
        QRandomGenerator random(seed);
        House house { SuiteId(suite) };
        QMap<Id, int> promised; // acknowledged: how far each record had come
        QSet<Id> drafts;
        int lines = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(worker(), { QStringLiteral("life"), house.paths.folder });
            QVERIFY(process.waitForStarted() && process.waitForReadyRead(20'000));
            QTest::qSleep(int(random.bounded(1, 160)));
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit); // by the signal, not by itself
            QSet<Id> returned;
            while (process.canReadLine()) {
                const QList<QByteArray> words = process.readLine().trimmed().split(' ');
                const Id id = words.value(1).toLongLong();
                ++lines;
                if (words.at(0) == "draft")
                    drafts.insert(id);
                else if (words.at(0) == "returned")
                    promised[id] = 2, returned.insert(id);
                else if (words.at(0) == "submitted")
                    promised[id] = returned.contains(id) ? 3 : 1;
                else if (words.at(0) == "approved")
                    promised[id] = 4;
                else if (words.at(0) == "filed")
                    promised[id] = 5;
            }
            const QStringList problems = verified(house);
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("after kill %1: ").arg(kill) + problems.join(u'\n')));
            const auto officer = house.as("officer");
            Records records(officer->store().records());
            for (auto it = promised.cbegin(); it != promised.cend(); ++it) {
                const auto row = records.find(it.key());
                QVERIFY2(row, qPrintable(QStringLiteral("lost after kill %1").arg(kill)));
                QVERIFY2(rank(row->state, row->revision) >= it.value(), qPrintable(QStringLiteral("kill %1: %2 < %3").arg(kill).arg(int(row->state)).arg(it.value())));
            }
            for (Id draft : std::as_const(drafts))
                QVERIFY(promised.contains(draft) || records.draft(draft) || records.find(draft));
            // At most one act stood between its commit and its line.
            int ahead = 0;
            records.walk([&](const RecordRow &row) {
                ahead += rank(row.state, row.revision) > promised.value(row.id, 0);
                promised[row.id] = qMax(promised.value(row.id, 0), rank(row.state, row.revision));
                return true;
            });
            QVERIFY2(ahead <= 1, qPrintable(QString::number(ahead)));
        }
        QVERIFY2(lines > Kills, qPrintable(QString::number(lines))); // they were killed at work
        QVERIFY(promised.size() > 5);
        // And what is left works on.
        const auto li = house.as("li");
        (void)house.submitted(*li);
        QCOMPARE(verified(house), QStringList());
    }

    void inEachGap_data()
    {
        QTest::addColumn<QString>("act");
        for (const char *act : { "submit", "approve", "return", "withdraw", "file", "account", "activate", "password", "remember", "device removed", "role", "revoke", "login", "department" })
            QTest::newRow(act) << QString::fromLatin1(act);
    }
    void inEachGap()
    {
        QFETCH(QString, act);
        int killed = 0;
        for (const char *gap : { "begun", "keys", "accounts", "records", "removals" }) {
            House house(SuiteId::Intl);
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(worker(), { QStringLiteral("gap"), house.paths.folder, QString::fromLatin1(gap), act });
            QVERIFY(process.waitForFinished(60'000));
            const bool died = process.exitStatus() == QProcess::CrashExit;
            QVERIFY2(died || process.exitCode() == 0, gap); // an act that has no such gap comes to its end
            killed += died;
            const QStringList problems = verified(house);
            QVERIFY2(problems.isEmpty(), qPrintable(QLatin1String(gap) + QStringLiteral(": ") + problems.join(u'\n')));
            {
                // Keys of nobody's and removals that were only listed are gone with the next opening.
                const auto officer = house.as("officer");
                Query listed(officer->store().records(), QStringLiteral("SELECT COUNT(*) FROM key_removal"));
                listed.run();
                QVERIFY(listed.next());
                Query newest(officer->store().vault().database(), QStringLiteral("SELECT COUNT(*) FROM record_key WHERE entry_n > ?"));
                newest.bind(Journal(officer->store().records()).head().n).run();
                QVERIFY(newest.next());
                QCOMPARE(newest.integer(0), 0);
                for (Id draft : officer->store().vault().draftsWithKeys())
                    QVERIFY(Records(officer->store().records()).draft(draft).has_value());
            }
            // Everybody still gets in and works.
            const auto li = house.as("li");
            QVERIFY2(!li->readOnly(), gap);
            const Id id = house.submitted(*li, QStringLiteral("之后"));
            const auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, id).seen());
            const auto officer = house.as("officer");
            fileRecord(*officer, openRecordForReading(*officer, id).seen());
            QCOMPARE(verified(house), QStringList());
        }
        QVERIFY2(killed >= 2, qPrintable(QString::number(killed)));
    }
};

QTEST_GUILESS_MAIN(TestKilledProcesses)
#include "TestKilledProcesses.moc"
