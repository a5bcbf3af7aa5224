// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as people plan, run, prove and miss them (regulation 4.1, 4.3): every run an entry, whoever makes it.
#include "services/Backups.h"
#include "services/People.h"
#include "lifecycle/BackupHouse.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestBackups : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BackupHouse> m_house;
    QString m_second;
    Id m_plan = NoId;

    Medium medium(const char *name, const QString &path, bool elsewhere = false)
    {
        Medium one;
        one.name = QString::fromUtf8(name);
        one.path = path;
        one.place = QStringLiteral("总部机房");
        one.keeper = m_house->id("officer");
        one.elsewhere = elsewhere;
        return one;
    }
    // A plan that is due at once: for two in the night, set the day before.
    Id plan(Session &officer, Id first, Id second = NoId, int keep = 3)
    {
        BackupPlan one;
        one.medium = first;
        one.second = second;
        one.keep = keep;
        const Id id = setBackupPlan(officer, one);
        m_house->clock->time += DayMs;
        return id;
    }
    void verifies()
    {
        const auto auditor = m_house->as("auditor");
        const VerificationResult result = verifyStore(*auditor);
        QStringList found;
        for (const IntegrityProblem &problem : result.problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    PlanStanding standing()
    {
        const auto officer = m_house->as("officer");
        return planStandings(*officer).constFirst();
    }
    std::unique_ptr<Session> job()
    {
        {
            const auto admin = m_house->as("admin");
            Secret initial;
            (void)createAccount(*admin, { QStringLiteral("backup"), QStringLiteral("夜间备份"), m_house->sales, true }, &initial);
            m_house->activate(QStringLiteral("backup"), initial);
        }
        return m_house->as("backup");
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<BackupHouse>();
        m_second = m_house->folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(m_second));
        const auto officer = m_house->as("officer");
        const Id first = setMedium(*officer, medium("备份盘一", m_house->destination));
        const Id second = setMedium(*officer, medium("异地备份", m_second, true));
        m_plan = plan(*officer, first, second);
    }

    void runsAreMadeAndToldAndKept()
    {
        QCOMPARE(int(standing().runs.state), int(BackupStanding::State::Missed)); // nobody ran it in the night
        QStringList names;
        for (int day = 0; day < 5; ++day) {
            const auto officer = m_house->as("officer");
            QCOMPARE(plansToRun(*officer), QList<Id> { m_plan });
            const BackupOutcome outcome = runBackup(*officer, m_plan);
            QVERIFY2(outcome.secondAsked && outcome.secondFailure.isEmpty(), qPrintable(outcome.secondFailure));
            QVERIFY(outcome.taken.check.ok());
            names += outcome.taken.manifest.name;
            QVERIFY(plansToRun(*officer).isEmpty());
            QCOMPARE(int(standing().runs.state), int(BackupStanding::State::Fine));
            m_house->clock->time += DayMs;
        }
        // Three of this kind stay at each place, the newest ones.
        const auto officer = m_house->as("officer");
        const KeptBackups kept = keptBackups(*officer);
        QCOMPARE(kept.backups.size(), 6);
        for (const KeptBackup &one : kept.backups) {
            QVERIFY(one.listed.problem.isEmpty() && one.keysThere);
            QVERIFY(names.mid(2).contains(one.listed.manifest.name));
        }
        for (const char *login : { "officer", "auditor", "boss" })
            QVERIFY(verifyBackup(*m_house->as(login), findBackup(*officer, names.constLast())).ok());
        EXPECT_ERROR(verifyBackup(*m_house->as("li"), findBackup(*officer, names.constLast())), ErrorCode::NoRight);
        EXPECT_ERROR(findBackup(*officer, names.constFirst()), ErrorCode::NotFound);
        verifies();
    }

    void aJobRunsItAndOpensNothing()
    {
        const auto night = job();
        const BackupOutcome outcome = runBackup(*night, m_plan);
        QVERIFY(outcome.secondFailure.isEmpty());
        QCOMPARE(outcome.taken.manifest.signer, night->me());
        EXPECT_ERROR(sampleBackup(*night, outcome.taken.manifest.name), ErrorCode::NoRight);
        EXPECT_ERROR(drillBackup(*night, m_plan, true), ErrorCode::NoRight);
        const DrillResult drill = drillBackup(*night, m_plan, false);
        QVERIFY2(drill.ok(), drill.failures.isEmpty() ? "" : qPrintable(drill.failures.constFirst().what));
        QCOMPARE(drill.held, int(drillAssertionTable().size()));
        EXPECT_ERROR(setBackupPlan(*night, {}), ErrorCode::NoRight);
        // The next officer who logs in is asked to open a part of it.
        QCOMPARE(standing().sampleDue.value_or(QString()), outcome.taken.manifest.name);
        const SampleOutcome sample = sampleBackup(*m_house->as("officer2"), outcome.taken.manifest.name);
        QVERIFY(sample.opened >= 1);
        QCOMPARE(sample.failed, 0);
        QVERIFY(!standing().sampleDue);
        verifies();
    }

    void failuresAreToldAndLeaveWhatWasThere()
    {
        {
            const auto officer = m_house->as("officer");
            (void)runBackup(*officer, m_plan);
        }
        m_house->clock->time += DayMs;
        const QString away = m_house->folder.filePath(QStringLiteral("unplugged"));
        QVERIFY(QDir().rename(m_second, away));
        {
            // The second place is missing: the first one stands, and it is said.
            const auto officer = m_house->as("officer");
            const BackupOutcome outcome = runBackup(*officer, m_plan);
            QVERIFY(!outcome.secondFailure.isEmpty());
            QCOMPARE(int(standing().runs.state), int(BackupStanding::State::Half));
            QCOMPARE(keptBackups(*officer).unreachable.size(), 1);
        }
        m_house->clock->time += DayMs;
        const QString first = m_house->folder.filePath(QStringLiteral("unplugged too"));
        QVERIFY(QDir().rename(m_house->destination, first));
        {
            const auto officer = m_house->as("officer");
            EXPECT_ERROR(runBackup(*officer, m_plan), ErrorCode::NotFound);
            const PlanStanding now = standing();
            QCOMPARE(int(now.runs.state), int(BackupStanding::State::Failed));
            QVERIFY(!now.runs.failure.isEmpty());
            QVERIFY(now.runs.lastGood > 0);
            QCOMPARE(plansToRun(*officer), QList<Id> { m_plan }); // and tried again
        }
        QVERIFY(QDir().rename(first, m_house->destination) && QDir().rename(away, m_second));
        const auto officer = m_house->as("officer");
        {
            // That somebody else makes one there just now is no failure.
            const qsizetype before = BackupBook(*officer).runs().size();
            const BackupPlace other(m_house->destination, m_house->store(), {}, BackupPlace::Make::Yes);
            EXPECT_ERROR(runBackup(*officer, m_plan), ErrorCode::Busy);
            QCOMPARE(BackupBook(*officer).runs().size(), before);
        }
        (void)runBackup(*officer, m_plan);
        QCOMPARE(int(standing().runs.state), int(BackupStanding::State::Fine));
        // Stopped by hand: no failure.
        m_house->clock->time += DayMs;
        const auto again = m_house->as("officer");
        EXPECT_ERROR(runBackup(*again, m_plan, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
        QCOMPARE(int(standing().runs.state), int(BackupStanding::State::Missed));
        verifies();
    }

    void drillsProveOrSayWhy()
    {
        const auto officer = m_house->as("officer");
        const BackupOutcome made = runBackup(*officer, m_plan);
        QCOMPARE(drillsDue(*officer), QList<Id> { m_plan });
        m_house->clock->time += HourMs;
        const DrillResult good = drillBackup(*officer, m_plan, true);
        QVERIFY2(good.ok(), good.failures.isEmpty() ? "" : qPrintable(good.failures.constFirst().what));
        QVERIFY(good.opened >= 1);
        QVERIFY(drillsDue(*officer).isEmpty());
        QVERIFY(standing().drill && standing().drill->ok());
        QVERIFY(standing().drill->lostMs > 0);
        // Nothing of it stays.
        const QStringList beside = QDir(m_house->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(beside.filter(QStringLiteral("drill")).isEmpty() && beside.size() == 3, qPrintable(beside.join(u' ')));

        m_house->clock->time += 32 * DayMs;
        QCOMPARE(drillsDue(*m_house->as("officer")), QList<Id> { m_plan });
        // A byte of it turned: the drill fails and says where, the next one is still due as "not proven".
        QFile file(made.taken.folders.data + QStringLiteral("/records.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
        const char byte = char(file.peek(1).at(0) ^ 1);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        const auto later = m_house->as("officer");
        const DrillResult bad = drillBackup(*later, m_plan, false);
        QVERIFY(!bad.ok());
        QCOMPARE(int(bad.failures.constFirst().assertion), int(DrillAssertion::FilesRestored));
        QVERIFY(standing().drill && !standing().drill->ok());
        QCOMPARE(standing().drill->failed, QStringList { QStringLiteral("files-restored") });
        verifies();
    }

    void olderBackupsAreDrilledWithNewerKeys()
    {
        const auto officer = m_house->as("officer");
        BackupPlan weekly;
        weekly.kind = BackupKind::Weekly;
        weekly.medium = BackupBook(*officer).plans().constFirst().medium;
        const Id other = setBackupPlan(*officer, weekly);
        (void)runBackup(*officer, other);
        // What was pending is filed meanwhile, and its pending keys are gone from the one key part.
        {
            const auto head = m_house->as("head");
            approveRecord(*head, openRecordForReading(*head, m_house->pending).seen());
            const auto files = m_house->as("officer");
            fileRecord(*files, openRecordForReading(*files, m_house->pending).seen());
        }
        const auto again = m_house->as("officer");
        (void)runBackup(*again, m_plan);
        const DrillResult drill = drillBackup(*again, other, true);
        QVERIFY2(drill.ok(), drill.failures.isEmpty() ? "" : qPrintable(drill.failures.constFirst().what));
    }

    // Whoever has the store key can sign entries in their own name: they count for nothing.
    void runsByThoseWithoutTheRightCountForNothing()
    {
        const auto li = m_house->as("li");
        {
            Act act(li->store());
            act.append({ Action::BackupRun, m_plan, { { fact::Name, QStringLiteral("20990101T000000Z-daily") }, { fact::TakenAt, act.now() } } });
            act.commit();
        }
        QCOMPARE(int(standing().runs.state), int(BackupStanding::State::Missed));
        const auto auditor = m_house->as("auditor");
        QVERIFY(!verifyStore(*auditor).ok());
    }

    void registersAreChecked()
    {
        const auto officer = m_house->as("officer");
        EXPECT_ERROR(setMedium(*officer, medium("备份盘一", QStringLiteral("/other"))), ErrorCode::BadInput);
        EXPECT_ERROR(setMedium(*officer, medium("", QStringLiteral("/other"))), ErrorCode::BadInput);
        EXPECT_ERROR(setMedium(*m_house->as("admin"), medium("盘", QStringLiteral("/other"))), ErrorCode::NoRight);
        BackupPlan plan;
        EXPECT_ERROR(setBackupPlan(*officer, plan), ErrorCode::BadInput); // to nowhere
        const BackupBook book(*officer);
        Medium first = book.media().constFirst();
        first.condition = MediumCondition::Failed;
        (void)setMedium(*officer, first);
        QVERIFY(isToBeReplaced(BackupBook(*officer).media().constFirst(), 20261201));
        BackupPlan stopped = book.plans().constFirst();
        stopped.active = false;
        (void)setBackupPlan(*officer, stopped);
        QVERIFY(planStandings(*officer).isEmpty());
        // To a folder of the moment, by hand.
        const QString by = m_house->folder.filePath(QStringLiteral("by hand"));
        QVERIFY(QDir().mkpath(by));
        QVERIFY(runBackupTo(*officer, by, BackupKind::Full).taken.check.ok());
        EXPECT_ERROR(runBackupTo(*m_house->as("boss"), by, BackupKind::Full), ErrorCode::NoRight);
        verifies();
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "TestBackups.moc"
