// SPDX-License-Identifier: GPL-3.0-or-later
// What a dishonest officer signs with a client of their own about a disposition plan, what keeps a record at the last moment, and what was
// cleared that comes back as something else (regulation 7.1, 7.2; DESIGN sections 4 and 5).
#include "PlanAttacker.h"
#include "services/Destroying.h"
#include "services/Retention.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace tongjian;
using namespace tongjian::test;

class TestClearingAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<PlannedHouse> m_house;

    [[nodiscard]] Id plan() const { return m_house->plan; }
    static Id recovering(const Victim &victim, Id plan, const QList<Id> &records)
    {
        const auto officer = victim.as("officer");
        ApplicationForm form = newRecovery(*officer, plan, records);
        form.reason = QStringLiteral("对方起诉，需要这份记录作证。");
        const Id application = submitApplication(*officer, form);
        const auto boss = victim.as("boss");
        approveApplication(*boss, seen(*boss, application));
        return application;
    }
    static void recover(const Victim &victim, Id application)
    {
        const auto officer = victim.as("officer");
        recoverCleared(*officer, seen(*officer, application));
    }

private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<PlannedHouse>(); }

    // Signed by a dishonest officer with a client of their own: found, whatever they sign.

    void signedClearingsAreFound_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *what, const char *stage, const char *found) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(found); };
        row("before the decision", "submitted", "Only what was decided on and begun");
        row("before it was begun", "ready", "Only what was decided on and begun");
        row("of no list", "begun", "does not say what entry");
        row("on a list of one's own", "begun", "does not say what entry");
        row("in the place of a listed one", "begun", "are not as it left them");
        row("added to the list", "begun", "is not the one that was submitted");
        row("held", "begun", "although it had to stay");
        row("extended", "begun", "although it had to stay");
        row("kept by a reviewer", "begun", "although it had to stay");
        row("applied for", "begun", "although it had to stay");
        row("not due", "begun", "although it had to stay");
        row("cleared before", "begun", "are not as it left them");
        row("while the clock was in doubt", "begun", "while the clock was in doubt");
        row("by an employee", "begun", "without the right");
        row("by an auditor", "begun", "without the right");
        row("of another plan", "begun", "Nobody decided on it");
        row("when it was closed", "begun", "how far the plan was carried out");
    }
    void signedClearingsAreFound()
    {
        QFETCH(QString, stage);
        QFETCH(QString, found);
        const QString what = QString::fromUtf8(QTest::currentDataTag());
        const auto victim = m_house->at(qPrintable(stage));
        const Id listed = m_house->list.constLast();
        const auto ownList = [&](Id list, Id record) {
            victim->sql(QStringLiteral("INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n) SELECT %1, %2, revision, commitment, kept_until, rule_version, frozen_at, 0, 0, 0 FROM plan_record WHERE record_id = %3").arg(list).arg(record).arg(listed));
        };
        Id of = plan();
        QList<Id> records { listed };
        QList<std::pair<Id, Id>> settled { { plan(), listed } };
        const char *login = "officer";
        if (what == QLatin1String("of no list")) {
            records = { m_house->outside };
            settled.clear();
        } else if (what == QLatin1String("on a list of one's own")) {
            ownList(7, m_house->outside);
            records = { m_house->outside };
            settled = { { 7, m_house->outside } };
        } else if (what == QLatin1String("in the place of a listed one")) {
            records = { m_house->outside };
        } else if (what == QLatin1String("added to the list") || what == QLatin1String("not due")) {
            const Id record = what == QLatin1String("not due") ? m_house->fresh : m_house->outside;
            ownList(plan(), record);
            records = { record };
            settled = { { plan(), record } };
        } else if (what == QLatin1String("held")) {
            holdIn(*victim, "auditor", listed);
        } else if (what == QLatin1String("extended")) {
            const auto officer = victim->as("officer2");
            extendRecords(*officer, { listed }, dayOf(officer->now() + 400 * DayMs), QStringLiteral("合同续签，仍需查阅。"));
        } else if (what == QLatin1String("kept by a reviewer")) {
            const auto boss = victim->as("boss");
            keepRecords(*boss, plan(), { listed }, QStringLiteral("这一份我还要看。"));
        } else if (what == QLatin1String("applied for")) {
            const auto li = victim->as("li");
            ApplicationForm form = formOf(*li, Route::OwnRecords);
            form.scope.dayFrom = 20260101;
            (void)submitApplication(*li, form);
            for (Id id : m_house->list.mid(2)) {
                const RecordRow one = rowIn(*victim, id);
                if (std::any_of(one.concerned.begin(), one.concerned.end(), [&](const PersonConcerned &who) { return who.person == li->me(); }))
                    records = { id };
            }
            settled = { { plan(), records.constFirst() } };
        } else if (what == QLatin1String("cleared before")) {
            records = { m_house->list.constFirst() };
            settled = { { plan(), records.constFirst() } };
        } else if (what == QLatin1String("while the clock was in doubt")) {
            m_house->clock->time += 3653 * DayMs;
        } else if (what.startsWith(QLatin1String("by an "))) {
            login = what.endsWith(QLatin1String("auditor")) ? "auditor" : "li";
        } else if (what == QLatin1String("of another plan")) {
            of = 7;
            ownList(7, listed);
            settled = { { 7, listed } };
        } else if (what == QLatin1String("when it was closed")) {
            const auto officer = victim->as("officer");
            Act act(officer->store());
            act.append({ Action::ClearingClose, plan(), { { fact::Count, 2 }, { fact::LeftOut, 0 } } });
            act.commit();
        }
        forgeClearing(*victim, login, of, records, settled);
        const QString problems = verifiedIn(*victim);
        QVERIFY2(problems.contains(found), qPrintable(problems));
    }

    void whoDecidedDoesNotCarryItOut()
    {
        const auto victim = m_house->at("begun");
        {
            const auto admin = victim->as("admin");
            decideRole(*victim->as("auditor"), proposeRole(*admin, { m_house->id("chen"), Role::Executive, NoId }), true);
            revokeRole(*admin, { m_house->id("boss"), Role::Executive, NoId });
            const auto chen = victim->as("chen");
            decideRole(*chen, proposeRole(*admin, { m_house->id("boss"), Role::Officer, NoId }), true);
            const auto officer = victim->as("officer"); // hands the key on
        }
        EXPECT_ERROR(clearIn(*victim, plan(), "boss"), ErrorCode::NoRight);
        forgeClearing(*victim, "boss", plan(), { m_house->list.constLast() }, { { plan(), m_house->list.constLast() } });
        const QString problems = verifiedIn(*victim);
        QVERIFY2(problems.contains(QStringLiteral("Who decided on an application")), qPrintable(problems));
    }

    void theEndIsWhenTheListWasGoneThrough()
    {
        // The period of grace counts from it: neither early nor once more.
        for (const char *stage : { "begun", "cleared" }) {
            const auto victim = m_house->at(stage);
            const qint64 grace = openPlan(*victim->as("auditor"), plan()).progress.graceUntil;
            {
                const auto officer = victim->as("officer");
                Act act(officer->store());
                act.append({ Action::ClearingClose, plan(), { { fact::Count, 6 }, { fact::LeftOut, 0 } } });
                act.commit();
            }
            QCOMPARE(openPlan(*victim->as("auditor"), plan()).progress.graceUntil, grace);
            const QString problems = verifiedIn(*victim);
            QVERIFY2(problems.contains(QStringLiteral("is about a disposition plan and does not count")), qPrintable(problems));
        }
    }

    void beginningsWithoutProofClearNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("none") << 0;
        QTest::newRow("another entry") << 1;
        QTest::newRow("a backup of before the decision") << 2;
        QTest::newRow("of another backup") << 3;
        QTest::newRow("a drill that failed") << 4;
        QTest::newRow("a sample that did not open") << 5;
        QTest::newRow("no sample") << 6;
        QTest::newRow("a drill held before the backup was made") << 7;
    }
    void beginningsWithoutProofClearNothing()
    {
        QFETCH(int, kind);
        const auto victim = m_house->at("ready");
        QMap<QString, QCborArray> proofs; // by backup
        qint64 bad = 0;
        {
            const auto officer = victim->as("officer");
            if (kind == 4 || kind == 5 || kind == 7) {
                Act act(officer->store());
                QCborMap facts { { fact::Name, kind == 7 ? QStringLiteral("20291231T000000Z-daily") : m_house->backup }, { fact::Count, 9 } };
                facts.insert(fact::Failures, kind == 5 ? QCborValue(1) : kind == 4 ? QCborValue(QCborArray { QStringLiteral("opens") }) : QCborValue(QCborArray()));
                bad = act.append({ kind == 5 ? Action::BackupSample : Action::BackupDrill, NoId, facts }).n;
                act.commit();
            }
            Journal(officer->store().records()).walk(1, [&](const JournalEntry &entry) {
                if (entry.action == Action::BackupRun || entry.action == Action::BackupDrill || entry.action == Action::BackupSample)
                    proofs[entry.facts().value(fact::Name).toString()].append(entry.n);
                return true;
            });
        }
        QCborArray said = proofs.value(m_house->backup);
        QString name = m_house->backup;
        if (kind == 1)
            said = { 1, 2, 3 };
        else if (kind == 2) {
            name = m_house->before;
            said = proofs.value(name);
            QCOMPARE(said.size(), 3);
        } else if (kind == 3)
            said[1] = proofs.value(m_house->before).at(1);
        else if (kind == 4 || kind == 7)
            said[1] = bad;
        else if (kind == 5)
            said[2] = bad;
        else if (kind == 6)
            said[2] = 0;
        if (kind == 7) { // and a run that bears its name comes later
            const auto officer = victim->as("officer");
            Act act(officer->store());
            QCborMap facts = Journal(act.records()).entry(said.at(0).toInteger())->facts();
            name = QStringLiteral("20291231T000000Z-daily");
            facts.insert(fact::Name, name);
            said[0] = act.append({ Action::BackupRun, m_house->backupPlan, facts }).n;
            said[2] = act.append({ Action::BackupSample, NoId, { { fact::Name, name }, { fact::Count, 1 }, { fact::Failures, 0 } } }).n;
            act.commit();
        }
        QCborMap facts;
        if (kind > 0)
            facts = { { fact::Backup, name }, { fact::Proofs, said } };
        forgeBeginning(*victim, plan(), facts);
        const qint64 all = filedIn(*victim);
        {
            const auto officer = victim->as("officer");
            EXPECT_ERROR(Clearing(officer->store(), plan()), ErrorCode::Integrity);
        }
        QCOMPARE(filedIn(*victim), all);
        QVERIFY2(verifiedIn(*victim).contains(QStringLiteral("was begun without what it needs")), qPrintable(verifiedIn(*victim)));
    }

    // What keeps a record, whenever it comes.

    void aShorterScheduleLeavesThePromise()
    {
        for (const bool shortens : { false, true }) {
            const auto victim = m_house->at("cleared");
            const Id fresh = m_house->fresh;
            {
                const auto officer = victim->as("officer");
                ApplicationForm form = newSchedule(*officer);
                form.reason = QStringLiteral("存储空间不足，申请缩短。");
                form.retention->shortens = shortens;
                for (RetentionLine &line : form.retention->lines) {
                    line.shortestMonths = 6;
                    line.longestMonths = 120;
                    line.basis = QStringLiteral("省空间");
                }
                const Id application = submitApplication(*officer, form);
                const auto boss = victim->as("boss");
                approveApplication(*boss, seen(*boss, application));
            }
            m_house->clock->time += 400 * DayMs;
            acceptClock(*victim->as("auditor"));
            const auto officer = victim->as("officer");
            const RecordRow row = *Records(officer->store().records()).find(fresh);
            QCOMPARE(RetentionBook(officer->store()).keeping(row, officer->now()).mayBeCleared(), shortens);
            ApplicationForm form = newPlan(*officer);
            form.reason = PlanReason;
            form.scope.dayFrom = form.scope.dayTo = row.day;
            if (shortens)
                (void)submitPlan(*officer, form);
            else
                EXPECT_ERROR(submitPlan(*officer, form), ErrorCode::BadInput);
            QCOMPARE(verifiedIn(*victim), QString());
        }
    }

    // An officer freezes what is not due, with a client of their own, and the executive does not look: it stays all the same.
    void whatIsNotDueIsNotClearedByAnyList()
    {
        const auto victim = m_house->at("cleared");
        (void)victim->opened(victim->paths.records());
        Id signedList = NoId;
        {
            const auto officer = victim->as("officer");
            Store &store = officer->store();
            QList<PlanRow> rows;
            for (Id id : { m_house->outside, m_house->fresh }) {
                const RecordRow row = *Records(store.records()).find(id);
                rows.append({ id, row.revision, row.commitment, row.dueAt, row.ruleVersion, officer->now(), PlanOutcome::Waiting, 0, 0, 0, 0 });
            }
            std::sort(rows.begin(), rows.end(), [](const PlanRow &a, const PlanRow &b) { return a.record < b.record; });
            ApplicationForm form = newPlan(*officer);
            form.reason = PlanReason;
            form.disposition->frozenAt = officer->now();
            form.disposition->records = rows.size();
            form.disposition->root = PlanRecords::root(store.suite(), rows);
            signedList = store.newId();
            PlanRecords(store.records()).stage(signedList, rows);
            (void)submitApplication(*officer, form, signedList);
            const auto boss = victim->as("boss");
            approveApplication(*boss, seen(*boss, signedList));
        }
        proveElsewhere(*victim, m_house->folder);
        const ClearingOutcome outcome = clearIn(*victim, signedList);
        QCOMPARE(outcome.counts.cleared, 1);
        QCOMPARE(outcome.counts.dropped, (QMap<PlanOutcome, qint64> { { PlanOutcome::KeptLonger, 1 } }));
        QCOMPARE(int(rowIn(*victim, m_house->fresh).state), int(RecordState::Filed));
        QCOMPARE(verifiedIn(*victim), QString());
    }

    void aHoldBetweenTwoBatchesKeeps()
    {
        const auto victim = m_house->at("begun");
        const auto officer = victim->as("officer");
        Clearing clearing(officer->store(), plan(), 1);
        QCOMPARE(clearing.step().cleared, 1);
        holdIn(*victim, "auditor", m_house->list.at(3));
        holdIn(*victim, "boss", m_house->list.at(5));
        ClearingCounts counts = clearing.step();
        QCOMPARE(counts.dropped, (QMap<PlanOutcome, qint64> { { PlanOutcome::Held, 1 } }));
        QCOMPARE(clearing.step().cleared, 1);
        QCOMPARE(clearing.step().dropped.value(PlanOutcome::Held), 1);
        clearing.close();
        QCOMPARE(int(rowIn(*victim, m_house->list.at(3)).state), int(RecordState::Filed));
        QCOMPARE(int(rowIn(*victim, m_house->list.at(5)).state), int(RecordState::Filed));
        QCOMPARE(verifiedIn(*victim), QString());
    }

    // Somebody who wants to hold while a batch is under way waits at the turnstile, and what the next batch would have taken stays.
    void aHoldThatWaitsAtTheTurnstileKeeps()
    {
        const auto victim = m_house->at("begun");
        const Id record = m_house->list.at(3);
        std::future<void> other;
        std::atomic<bool> placed = false;
        bool armed = false;
        bool early = false;
        const StoreEnvironment elsewhere = victim->environment;
        victim->environment.gap = [&](const char *) {
            if (!armed || other.valid())
                return;
            other = std::async(std::launch::async, [&] {
                const auto auditor = std::move(logIn(victim->paths, elsewhere, QStringLiteral("auditor"), House::ownPassword(QStringLiteral("auditor"))).session);
                (void)placeHold(*auditor, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { record }, {} }, dayOf(auditor->now() + 90 * DayMs));
                placed = true;
            });
            QThread::msleep(300);
            early = placed;
        };
        const auto officer = victim->as("officer");
        victim->environment.gap = {};
        armed = true;
        Clearing clearing(officer->store(), plan(), 1);
        QCOMPARE(clearing.step().cleared, 1);
        other.get();
        QVERIFY(placed && !early);
        QCOMPARE(clearing.step().dropped.value(PlanOutcome::Held), 1);
        QVERIFY(Records(officer->store().records()).hasParts(record));
        QCOMPARE(verifiedIn(*victim), QString());
    }

    void anApprovalOfAllDoesNotOutweighAKeep()
    {
        const auto victim = m_house->at("submitted");
        const QStringList logins { QStringLiteral("auditor"), QStringLiteral("boss"), QStringLiteral("officer2") };
        for (int i = 0; i < logins.size(); ++i) {
            const auto session = victim->as(qPrintable(logins.at(i)));
            keepRecords(*session, plan(), { m_house->list.at(i) }, QStringLiteral("这一份我还要看。"));
        }
        {
            const auto boss = victim->as("boss");
            approveApplication(*boss, seen(*boss, plan()), QStringLiteral("全部同意。"));
        }
        proveElsewhere(*victim, m_house->folder);
        const ClearingOutcome outcome = clearIn(*victim, plan());
        QCOMPARE(outcome.counts.dropped, (QMap<PlanOutcome, qint64> { { PlanOutcome::KeptByReview, 3 } }));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(int(rowIn(*victim, m_house->list.at(i)).state), int(RecordState::Filed));
        QCOMPARE(verifiedIn(*victim), QString());
    }

    // What was cleared.

    void clearedContentIsGoneFromTheFiles()
    {
        const auto victim = m_house->at("ready");
        (void)clearIn(*victim, plan());
        const auto officer = victim->as("officer");
        QVERIFY(officer->store().records().truncateWal());
        const QString wal = victim->paths.records() + QStringLiteral("-wal");
        QCOMPARE(QFileInfo(wal).size(), 0);
        const QString ids = [&] {
            QStringList words;
            for (Id id : m_house->list)
                words += QString::number(id);
            return words.join(u',');
        }();
        const auto tool = victim->opened(victim->paths.records());
        for (const char *sql : { "SELECT COUNT(*) FROM record_part WHERE record_id IN (%1)", "SELECT COUNT(*) FROM blob WHERE owner_id IN (%1)",
                 "SELECT COUNT(*) FROM chunk WHERE blob_id NOT IN (SELECT id FROM blob)", "SELECT COUNT(*) FROM record WHERE id IN (%1) AND state <> 10" }) {
            const QString statement = QString::fromLatin1(sql);
            Query left(*tool, statement.contains(u'%') ? statement.arg(ids) : statement);
            left.run();
            QVERIFY(left.next());
            QVERIFY2(left.integer(0) == 0, sql);
        }
        Query overwritten(*tool, QStringLiteral("PRAGMA secure_delete"));
        overwritten.run();
        QVERIFY(overwritten.next());
        QCOMPARE(overwritten.integer(0), 1);
    }

    // A row that names the entry to come, for two persons who suspect nothing.
    void nothingIsBuriedAlongWithADestruction()
    {
        const auto victim = m_house->at("cleared");
        m_house->clock->time += 31 * DayMs;
        acceptClock(*victim->as("auditor"));
        victim->sql(QStringLiteral("INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n, destroying_n, destroyed_n) "
                                   "SELECT 7, %1, 1, X'00', 1, 1, 2, 0, 0, 0, 0, (SELECT MAX(n) FROM journal) + 20")
                        .arg(m_house->fresh));
        {
            const auto auditor = victim->as("auditor");
            witnessDestruction(*auditor, plan(), destructionOf(*auditor, plan()).root, m_house->id("officer"));
        }
        const auto officer = victim->as("officer");
        EXPECT_ERROR(destroyPlan(*officer, plan(), true), ErrorCode::Integrity);
        QCOMPARE(int(Records(officer->store().records()).find(m_house->fresh)->state), int(RecordState::Filed));
    }

    // By somebody who kept a copy of the rows, and who makes the batches come out right.
    void putBackBySqlIsFound_data()
    {
        QTest::addColumn<bool>("collected");
        QTest::addColumn<bool>("earlier");
        QTest::newRow("manual") << false << false;
        QTest::newRow("manual, and its batch made good") << false << true;
        QTest::newRow("collected") << true << false;
        QTest::newRow("collected, and its batch made good") << true << true;
    }
    void putBackBySqlIsFound()
    {
        QFETCH(bool, collected);
        QFETCH(bool, earlier);
        const auto victim = m_house->at("cleared");
        const auto tool = victim->opened(victim->paths.records());
        Database whole({ m_house->stage("ready").records(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, m_house->storeKey());
        Id record = NoId;
        for (Id id : std::as_const(m_house->list)) {
            const RecordRow row = *Records(whole).find(id);
            if ((row.origin == Origin::Collected) == collected && id != m_house->first && id != m_house->collected) // those were corrected
                record = id;
        }
        QVERIFY(record != NoId);
        const RecordRow now = *Records(*tool).find(record);
        const RecordRow before = *Records(whole).find(record);
        if (earlier)
            CollectedRows(*tool).putEarlier(now.entry, record, now.digest(Suite::of(SuiteId::Intl)));
        Query(*tool, QStringLiteral("DELETE FROM earlier_row WHERE entry_n = ? AND record_id = ?")).bind(before.entry).bind(record).run();
        Records(*tool).update(before);
        Records(*tool).putParts(record, before.revision, Records(whole).parts(record, before.revision));
        const QString problems = verifiedIn(*victim);
        QVERIFY2(problems.contains(before.number) || problems.contains(QStringLiteral("The records of entry %1 ").arg(now.entry)), qPrintable(problems));
    }

    void recoveriesOfOthersAreRefusedAndFound_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("another than was decided on") << 0;
        QTest::newRow("one more") << 1;
        QTest::newRow("with another promise") << 2;
        QTest::newRow("with another content") << 3;
    }
    void recoveriesOfOthersAreRefusedAndFound()
    {
        QFETCH(int, kind);
        const auto victim = m_house->at("cleared");
        QList<Id> plain; // of one version, without files
        Database whole({ m_house->stage("ready").records(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, m_house->storeKey());
        for (Id id : std::as_const(m_house->list)) {
            if (id != m_house->first && Records(whole).blobsOf(id).isEmpty())
                plain.append(id);
        }
        QVERIFY(plain.size() >= 2);
        if (kind == 3) {
            // A collected one: nothing but its batches names its commitment.
            std::stable_sort(plain.begin(), plain.end(), [&](Id a, Id b) { return int(Records(whole).find(a)->origin) > int(Records(whole).find(b)->origin); });
            QCOMPARE(int(Records(whole).find(plain.constFirst())->origin), int(Origin::Collected));
        }
        const Id application = recovering(*victim, plan(), { plain.at(0) });
        const QList<Id> taken = kind == 0 ? QList<Id> { plain.at(1) } : kind == 1 ? plain.first(2) : plain.first(1);
        forgeRecovery(*victim, application, plan(), taken, m_house->stage("ready"), [&](RecordRow &row) {
            if (kind == 2)
                row.dueAt += 3650 * DayMs;
            if (kind == 3)
                row.commitment[0] = char(row.commitment.at(0) ^ 1);
        });
        const QString problems = verifiedIn(*victim);
        const QString found = kind < 2 ? QStringLiteral("Something else was decided on.") : QStringLiteral("is not as its last journal entry left it");
        QVERIFY2(problems.contains(found), qPrintable(problems));
    }

    void recoveriesNeedADecision()
    {
        const auto victim = m_house->at("cleared");
        const auto officer = victim->as("officer");
        ApplicationForm form = newRecovery(*officer, plan(), { m_house->list.constFirst() });
        form.reason = QStringLiteral("对方起诉，需要这份记录作证。");
        const Id application = submitApplication(*officer, form);
        EXPECT_ERROR(recoverCleared(*officer, seen(*officer, application)), ErrorCode::NoRight);
        form.recovered->records = { m_house->outside };
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::NoRight);
        form.recovered->records = { m_house->list.constFirst(), m_house->list.constFirst() };
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::NoRight);
    }

    // The backup was altered: by chance, or by somebody who has the store's key.
    void whatABackupHasIsCompared_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("its content") << QStringLiteral("UPDATE record_part SET sealed = zeroblob(length(sealed)) WHERE record_id = %1 AND part = 2 AND revision = (SELECT revision FROM record WHERE id = %1)");
        QTest::newRow("the version before") << QStringLiteral("UPDATE record_part SET sealed = zeroblob(length(sealed)) WHERE record_id = %1 AND part = 2 AND revision < (SELECT revision FROM record WHERE id = %1)");
        QTest::newRow("the version before is gone") << QStringLiteral("DELETE FROM record_part WHERE record_id = %1 AND revision < (SELECT revision FROM record WHERE id = %1)");
        QTest::newRow("its row") << QStringLiteral("UPDATE record SET revision = 1 WHERE id = %1");
        QTest::newRow("an attachment") << QStringLiteral("UPDATE chunk SET sealed = zeroblob(length(sealed)) WHERE blob_id IN (SELECT id FROM blob WHERE owner_id = %1)");
        QTest::newRow("an attachment is gone") << QStringLiteral("DELETE FROM blob WHERE owner_id = %1");
        QTest::newRow("a byte of the file") << QString();
    }
    void whatABackupHasIsCompared()
    {
        QFETCH(QString, statement);
        const auto victim = m_house->at("cleared");
        const Id record = m_house->collected; // corrected, with an attachment
        const Id application = recovering(*victim, plan(), { record });
        const QString file = m_house->place() + QStringLiteral("/data/") + m_house->backup + QStringLiteral("/records.db");
        const QString kept = m_house->folder.filePath(QStringLiteral("kept.db"));
        QFile::remove(kept);
        QVERIFY(QFile::copy(file, kept));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        if (statement.isEmpty()) {
            // Every page of the second half, so that the record's parts are among them.
            QFile bytes(file);
            QVERIFY(bytes.open(QIODevice::ReadWrite));
            for (qint64 at = bytes.size() / 2 / 4096 * 4096 + 1000; at < bytes.size(); at += 4096) {
                QVERIFY(bytes.seek(at));
                const QByteArray one = bytes.read(1);
                QVERIFY(bytes.seek(at) && bytes.write(QByteArray(1, char(one.at(0) ^ 1))) == 1);
            }
        } else {
            Database tool({ file, SqlCipherOptions::Mode::ReadWrite, 0, {} }, m_house->storeKey());
            for (const char *trigger : { "filed_content_stays" })
                tool.execute(QStringLiteral("DROP TRIGGER IF EXISTS ") + QLatin1String(trigger));
            tool.execute(QString(statement).replace(QLatin1String("%1"), QString::number(record)));
            QVERIFY(tool.truncateWal());
        }
        std::optional<ErrorCode> code;
        try {
            recover(*victim, application);
        } catch (const Error &error) {
            code = error.code();
        }
        QFile::remove(file);
        QVERIFY(QFile::copy(kept, file));
        QVERIFY(code);
        QVERIFY2(*code == ErrorCode::Integrity || *code == ErrorCode::Io || *code == ErrorCode::NotFound, qPrintable(QString::number(int(*code))));
        QCOMPARE(int(rowIn(*victim, record).state), int(RecordState::Cleared));
        QCOMPARE(verifiedIn(*victim), QString());
        // The whole one does.
        recover(*victim, application);
        QVERIFY(openRecordForReading(*victim->as("officer"), record).readable);
        QCOMPARE(verifiedIn(*victim), QString());
    }
};

QTEST_GUILESS_MAIN(TestClearingAttacks)
#include "TestClearingAttacks.moc"
