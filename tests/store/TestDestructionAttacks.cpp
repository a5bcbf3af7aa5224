// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody signs with a client of their own, and their own key, about a destruction; what is written past the triggers; and keys that go
// without an entry: the whole walk names it, and nobody goes on over it (regulation 7.3; DESIGN sections 4 and 5).
#include "DestructionAttacker.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestDestructionAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<DestroyedHouse> m_house;

    [[nodiscard]] Id plan() const { return m_house->plan; }
    [[nodiscard]] Id id(const char *login) const { return m_house->ids.at(QLatin1String(login)); }
    [[nodiscard]] qint64 destroyedIn(const Victim &victim) const
    {
        const auto officer = victim.as("officer");
        qint64 all = 0;
        for (Id record : m_house->list)
            all += Records(officer->store().records()).find(record)->state == RecordState::Destroyed;
        return all;
    }
    // Named by the whole walk; whoever acts on the plan is told the same and does nothing; what it has nothing to do with opens.
    void expectStopped(const Victim &victim, const QString &found)
    {
        const QString problems = verifiedIn(victim);
        QVERIFY2(problems.contains(found), qPrintable(found + QStringLiteral(" is not in:\n") + problems));
        const qint64 before = destroyedIn(victim);
        int stopped = 0;
        const auto stops = [&](const char *what, const std::function<void()> &act) {
            const qint64 newest = Journal(victim.as("officer")->store().records()).head().n;
            try {
                act();
                QFAIL(what);
            } catch (const Error &error) {
                // Whoever lost their role meanwhile is refused for that.
                QVERIFY2(error.code() == ErrorCode::Integrity || error.code() == ErrorCode::NoRight, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what), error.message())));
                stopped += error.code() == ErrorCode::Integrity;
            }
            JournalFilter about;
            about.object = plan();
            const auto officer = victim.as("officer");
            for (const JournalEntry &entry : Journal(officer->store().records()).page(about, 0, 1))
                QVERIFY2(entry.n <= newest || !isDestruction(entry.action), what);
        };
        const auto as = [&](const char *login) { return victim.as(login); };
        const QByteArray root = rootOf(clearedRows(victim, plan()));
        stops("witnessed", [&] { witnessDestruction(*as("auditor"), plan(), root, id("officer2")); });
        for (const char *login : { "officer", "officer2" }) {
            stops("destroyed", [&] { (void)destroyPlan(*as(login), plan(), true); });
            stops("copies renewed", [&] { (void)renewCopies(*as(login), plan()); });
        }
        stops("signed", [&] { certifyDestruction(*as("officer"), plan()); });
        stops("signed by the witness", [&] { certifyDestruction(*as("auditor"), plan()); });
        QVERIFY(stopped >= 3);
        QCOMPARE(destroyedIn(victim), before);
        const auto officer = victim.as("officer2");
        for (Id record : { m_house->outside, m_house->fresh }) {
            const OpenedRecord opened = openRecordForReading(*officer, record);
            QVERIFY(opened.readable || Records(officer->store().records()).find(record)->state != RecordState::Filed);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<DestroyedHouse>();
        QCOMPARE(m_house->list.size(), 6);
        for (const char *stage : { "over", "witnessed", "destroying", "destroyed", "signed" })
            QCOMPARE(verifiedIn(*m_house->at(stage)), QString());
        QCOMPARE(destroyedIn(*m_house->at("destroying")), 2);
        QCOMPARE(destroyedIn(*m_house->at("destroyed")), 6);
    }

    void witnesses_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *what, const char *stage, const char *found) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(found); };
        row("an employee", "over", "An auditor is the witness.");
        row("an officer", "over", "An auditor is the witness.");
        row("who decided", "over", "is not its witness");
        row("who applied", "over", "is not its witness");
        row("the executor", "over", "is not its witness");
        row("while another is not finished", "destroying", "Another destruction under this plan is not finished.");
    }
    void witnesses()
    {
        QFETCH(QString, stage);
        QFETCH(QString, found);
        const QString what = QString::fromUtf8(QTest::currentDataTag());
        const auto victim = m_house->at(qPrintable(stage));
        const char *login = "auditor";
        Id executor = id("officer2");
        if (what == QLatin1String("an employee")) {
            login = "li";
        } else if (what == QLatin1String("an officer")) {
            login = "officer";
        } else if (what == QLatin1String("who decided")) {
            login = "boss";
            changeRoles(*victim, *m_house, login, Role::Executive, Role::Auditor);
        } else if (what == QLatin1String("who applied")) {
            login = "officer";
            changeRoles(*victim, *m_house, login, Role::Officer, Role::Auditor);
        } else if (what == QLatin1String("the executor")) {
            executor = id("auditor");
        }
        const QByteArray root = rootOf(clearedRows(*victim, plan()));
        (void)forgeEntry(*victim, login, Action::DestructionWitness, plan(), { { fact::Executor, executor }, { fact::Root, root }, { fact::Count, 6 } });
        expectStopped(*victim, found);
    }

    void beginnings_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *what, const char *stage, const char *found) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(found); };
        row("without a witness", "over", "No witness confirmed it.");
        row("with another witness's entry", "witnessed", "The witness confirmed something else, or too long ago.");
        row("with another root", "witnessed", "The witness confirmed another list.");
        row("with another count", "witnessed", "The witness confirmed another list.");
        row("too late", "witnessed", "The witness confirmed something else, or too long ago.");
        row("before the witness", "witnessed", "The witness confirmed something else, or too long ago.");
        row("by another executor", "witnessed", "The witness confirmed another executor.");
        row("by an employee", "over", "without the right");
        row("by who decided", "over", "Who decided on an application");
        row("without the declaration", "witnessed", "did not declare");
        row("over another list", "witnessed", "does not say what entry");
        row("over what came back", "witnessed", "a record that had to stay");
        row("over what is held", "witnessed", "a record that had to stay");
        row("before the period of grace was over", "cleared", "The period of grace was not over.");
        row("before the list was gone through", "begun", "The period of grace was not over.");
        row("after a backdated end", "begun", "The period of grace was not over.");
        row("while the clock was in doubt", "cleared", "while the clock was in doubt");
        row("once more", "destroyed", "No witness confirmed it.");
    }
    void beginnings()
    {
        QFETCH(QString, stage);
        QFETCH(QString, found);
        const QString what = QString::fromUtf8(QTest::currentDataTag());
        const auto victim = m_house->at(qPrintable(stage));
        const char *login = "officer";
        QCborMap change;
        QList<Id> records;
        if (what == QLatin1String("with another witness's entry")) {
            change = { { fact::Witness, 7 } };
        } else if (what == QLatin1String("with another root")) {
            change = { { fact::Root, QByteArray(32, 'x') } };
        } else if (what == QLatin1String("with another count")) {
            change = { { fact::Count, 5 } };
        } else if (what == QLatin1String("too late")) {
            m_house->clock->time += WitnessHoldsMs;
        } else if (what == QLatin1String("before the witness")) {
            m_house->clock->time -= 10 * MinuteMs;
        } else if (what == QLatin1String("by another executor")) {
            login = "officer2";
        } else if (what == QLatin1String("by an employee")) {
            login = "li";
            (void)forgeWitness(*victim, "auditor", id(login), plan());
        } else if (what == QLatin1String("by who decided")) {
            login = "boss";
            changeRoles(*victim, *m_house, login, Role::Executive, Role::Officer);
            (void)forgeWitness(*victim, "auditor", id(login), plan());
        } else if (what == QLatin1String("without the declaration")) {
            change = { { fact::NoOthers, false } };
        } else if (what == QLatin1String("over another list")) {
            records = m_house->list.first(5);
        } else if (what == QLatin1String("over what came back")) {
            victim->sql(QStringLiteral("UPDATE plan_record SET recovered_n = entry_n WHERE record_id = %1").arg(m_house->list.constFirst()));
            const QList<PlanRow> rows = [&] {
                const auto officer = victim->as("officer");
                return PlanRecords(officer->store().records()).list(plan());
            }();
            change = { { fact::Root, rootOf(rows) }, { fact::Count, rows.size() } };
            records = m_house->list;
        } else if (what == QLatin1String("over what is held")) {
            holdIn(*victim, "auditor", m_house->list.constLast());
        } else if (what == QLatin1String("after a backdated end")) {
            const auto officer = victim->as("officer");
            Clearing clearing(officer->store(), plan());
            while (clearing.left() > 0)
                (void)clearing.step();
            m_house->clock->time -= 40 * DayMs;
            Act act(officer->store());
            act.append({ Action::ClearingClose, plan(), { { fact::Count, 6 }, { fact::LeftOut, 0 } } });
            act.commit();
            m_house->clock->time += 40 * DayMs;
        } else if (what == QLatin1String("while the clock was in doubt")) {
            m_house->clock->time += 40 * DayMs;
        }
        if (stage == QLatin1String("cleared") || stage == QLatin1String("begun"))
            (void)forgeWitness(*victim, "auditor", id("officer"), plan());
        forgeDestructionBegin(*victim, login, plan(), change, records);
        if (what == QLatin1String("while the clock was in doubt"))
            m_house->clock->time -= 40 * DayMs; // and back, as if nothing had been
        expectStopped(*victim, found);
    }

    void batches_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *what, const char *stage, const char *found) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(found); };
        row("not begun", "witnessed", "It was not begun.");
        row("of more than was confirmed", "destroyed", "More was destroyed than the witness confirmed.");
        row("of more than was confirmed at once", "destroying", "More was destroyed than the witness confirmed.");
        row("with another root", "destroying", "are not as it left them");
        row("with another count", "destroying", "are not as it left them");
        row("with another root of the register", "destroying", "does not say what entry");
        row("of a record on no list", "destroying", "does not say what entry");
        row("of another than the list says", "destroying", "are not as it left them");
        row("of one that the witness did not confirm", "over", "does not say what entry");
        row("of one that is held", "over", "does not say what entry");
        row("by an employee", "destroying", "without the right");
        row("by the witness", "destroying", "without the right");
        row("by who decided", "over", "Who decided on an application");
        row("while the clock was in doubt", "destroying", "while the clock was in doubt");
    }
    void batches()
    {
        QFETCH(QString, stage);
        QFETCH(QString, found);
        const QString what = QString::fromUtf8(QTest::currentDataTag());
        const auto victim = m_house->at(qPrintable(stage));
        const char *login = "officer";
        QList<Id> records { m_house->list.constLast() };
        QCborMap change;
        std::optional<QList<Id>> listed;
        const auto beginOver = [&] { // the held one stays behind
            holdIn(*victim, "auditor", m_house->list.constLast());
            {
                const auto auditor = victim->as("auditor");
                witnessDestruction(*auditor, plan(), destructionOf(*auditor, plan()).root, id("officer"));
            }
            const auto officer = victim->as("officer");
            EXPECT_ERROR(destroyPlan(*officer, plan(), true, [](qint64, qint64) { return false; }, 2), ErrorCode::Cancelled);
        };
        if (what == QLatin1String("of more than was confirmed")) {
            records = { m_house->outside };
        } else if (what == QLatin1String("of more than was confirmed at once")) {
            records = m_house->list.mid(2) + QList<Id> { m_house->outside };
        } else if (what == QLatin1String("with another root")) {
            change = { { fact::Root, QByteArray(32, 'x') } };
        } else if (what == QLatin1String("with another count")) {
            change = { { fact::Count, 2 } };
        } else if (what == QLatin1String("with another root of the register")) {
            change = { { fact::Register, QByteArray(32, 'x') } };
        } else if (what == QLatin1String("of a record on no list")) {
            records = { m_house->outside };
        } else if (what == QLatin1String("of another than the list says")) {
            records = { m_house->outside };
            listed = QList<Id> { m_house->list.constLast() };
        } else if (what == QLatin1String("of one that is held")) {
            beginOver();
        } else if (what == QLatin1String("of one that the witness did not confirm")) {
            beginOver();
            JournalFilter holds;
            holds.action = Action::HoldPlace;
            const auto auditor = victim->as("auditor");
            const Id hold = Journal(auditor->store().records()).page(holds, 0, 1).constFirst().object;
            ApplicationForm form = liftingOf(*auditor, hold);
            form.reason = QStringLiteral("争议已结，不再需要。");
            const Id application = submitApplication(*auditor, form);
            const auto boss = victim->as("boss");
            approveApplication(*boss, seen(*boss, application));
        } else if (what == QLatin1String("by an employee")) {
            login = "li";
        } else if (what == QLatin1String("by the witness")) {
            login = "auditor";
        } else if (what == QLatin1String("by who decided")) {
            login = "boss";
            changeRoles(*victim, *m_house, login, Role::Executive, Role::Officer);
            beginOver();
            records = { m_house->list.at(3) };
        } else if (what == QLatin1String("while the clock was in doubt")) {
            m_house->clock->time += 3653 * DayMs;
        }
        forgeDestruction(*victim, login, plan(), records, change, listed);
        if (what == QLatin1String("while the clock was in doubt"))
            m_house->clock->time -= 3653 * DayMs;
        expectStopped(*victim, found);
    }

    void copiesAndProofs_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("proof");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *what, const char *stage, const char *login, bool proof, const char *found) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(login) << proof << QString::fromLatin1(found); };
        row("a copy done, by an employee", "destroyed", "li", false, "without the right");
        row("a copy done, by the witness", "destroyed", "auditor", false, "without the right");
        row("a copy done, by who decided", "destroyed", "boss", false, "Who decided on an application");
        row("a copy done, and nothing begun", "witnessed", "officer", false, "It was not begun.");
        row("a copy done before everything is destroyed", "destroying", "officer", false, "only after everything is destroyed");
        row("a proof by an employee", "destroyed", "li", true, "without the right");
        row("a proof by the witness", "destroyed", "auditor", true, "without the right");
        row("a proof by who decided", "destroyed", "boss", true, "Who decided on an application");
        row("a proof before everything is destroyed", "destroying", "officer", true, "only after everything is destroyed");
    }
    void copiesAndProofs()
    {
        QFETCH(QString, stage);
        QFETCH(QString, login);
        QFETCH(bool, proof);
        QFETCH(QString, found);
        const auto victim = m_house->at(qPrintable(stage));
        if (login == QLatin1String("boss"))
            changeRoles(*victim, *m_house, "boss", Role::Executive, Role::Officer);
        if (proof)
            (void)forgeEntry(*victim, qPrintable(login), Action::DestructionProve, plan(), { { fact::Done, true }, { fact::Count, 6 }, { fact::Problems, 0 } });
        else
            (void)forgeEntry(*victim, qPrintable(login), Action::DestructionCopy, plan(), { { fact::Place, m_house->destination }, { fact::Value, 0 }, { fact::Done, true } });
        expectStopped(*victim, found);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *what, const char *stage, const char *login, const char *found) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(login) << QString::fromLatin1(found); };
        row("over another digest", "destroyed", "officer", "It signs another certificate than there is.");
        row("over another digest by the witness", "signed", "auditor", "It signs another certificate than there is.");
        row("the witness first", "destroyed", "auditor", "The executor signs the certificate first");
        row("the executor twice", "signed", "officer", "The executor signs the certificate first");
        row("by another officer", "destroyed", "officer2", "The executor signs the certificate first");
        row("by an employee in the witness's place", "signed", "li", "The executor signs the certificate first");
        row("before everything is destroyed", "destroying", "officer", "There is no certificate before");
        row("before the proof", "destroying", "officer", "There is no certificate before");
    }
    void certificates()
    {
        QFETCH(QString, stage);
        QFETCH(QString, login);
        QFETCH(QString, found);
        const QString what = QString::fromUtf8(QTest::currentDataTag());
        const auto victim = m_house->at(qPrintable(stage));
        if (what == QLatin1String("before the proof")) {
            const auto officer = victim->as("officer");
            Destruction destruction(officer->store(), plan());
            while (destruction.left() > 0)
                (void)destruction.step();
        }
        QByteArray digest;
        {
            const auto officer = victim->as("officer");
            const DestructionRun run = destructionOf(*officer, plan()).runs.constLast();
            digest = run.certified.isEmpty() ? certificateDigest(officer->store().suite(), officer->store().id(), plan(), run) : run.certificate;
        }
        if (what.startsWith(QLatin1String("over another")))
            digest[0] = char(digest.at(0) ^ 1);
        (void)forgeEntry(*victim, qPrintable(login), Action::DestructionCertify, plan(), { { fact::Certificate, digest } });
        expectStopped(*victim, found);
    }

    // Past the triggers, in keys.db.

    void keysThatGoWithoutAnEntryAreFound()
    {
        for (const char *stage : { "over", "witnessed" }) {
            const auto victim = m_house->at(stage);
            victim->sql(QStringLiteral("DELETE FROM record_key WHERE record_id = %1").arg(m_house->list.constLast()), victim->paths.keys());
            const QString problems = verifiedIn(*victim);
            QVERIFY2(problems.contains(QStringLiteral("key")), qPrintable(problems));
        }
    }

    void theRegisterIsCompared_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("a record removed") << QStringLiteral("DELETE FROM destroyed_record WHERE record_id = %1");
        QTest::newRow("another record") << QStringLiteral("UPDATE destroyed_record SET record_id = %2 WHERE record_id = %1");
        QTest::newRow("a record more") << QStringLiteral("INSERT INTO destroyed_record (record_id, entry_hash) SELECT %2, entry_hash FROM destroyed_record WHERE record_id = %1");
        QTest::newRow("in another batch") << QStringLiteral("UPDATE destroyed_record SET entry_hash = (SELECT hash FROM destruction_entry WHERE hash <> destroyed_record.entry_hash) WHERE record_id = %1");
        QTest::newRow("of no entry") << QStringLiteral("UPDATE destroyed_record SET entry_hash = X'00' WHERE record_id = %1");
        QTest::newRow("an entry removed") << QStringLiteral("DELETE FROM destruction_entry WHERE hash = (SELECT entry_hash FROM destroyed_record WHERE record_id = %1)");
        QTest::newRow("an entry spliced") << QStringLiteral("UPDATE destruction_entry SET statement = (SELECT statement FROM destruction_entry AS other WHERE other.hash <> destruction_entry.hash)");
        QTest::newRow("a signature altered") << QStringLiteral("UPDATE destruction_entry SET signature = X'00'");
        QTest::newRow("all of it") << QStringLiteral("DELETE FROM destroyed_record");
    }
    void theRegisterIsCompared()
    {
        QFETCH(QString, statement);
        const auto victim = m_house->at("destroyed");
        victim->sql(QString(statement).replace(QLatin1String("%1"), QString::number(m_house->list.constFirst())).replace(QLatin1String("%2"), QString::number(m_house->outside)), victim->paths.keys());
        expectStopped(*victim, QStringLiteral("The register of destroyed records in keys.db is not as the journal tells it."));
    }

    // Past the triggers, in the list.

    void listsAreCompared_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("change");
        QTest::newRow("being destroyed, by no entry") << QStringLiteral("over") << QStringLiteral("destroying_n = entry_n");
        QTest::newRow("being destroyed, by an entry to come") << QStringLiteral("over") << QStringLiteral("destroying_n = 1000000");
        QTest::newRow("destroyed, by no entry") << QStringLiteral("over") << QStringLiteral("destroying_n = entry_n, destroyed_n = entry_n");
        QTest::newRow("back, by no entry") << QStringLiteral("over") << QStringLiteral("recovered_n = entry_n");
        QTest::newRow("kept, by the entry that cleared it") << QStringLiteral("over") << QStringLiteral("outcome = 2");
        QTest::newRow("another version") << QStringLiteral("over") << QStringLiteral("revision = revision + 1");
        QTest::newRow("not being destroyed") << QStringLiteral("destroying") << QStringLiteral("destroying_n = 0");
        QTest::newRow("destroyed before it was") << QStringLiteral("destroying") << QStringLiteral("destroyed_n = (SELECT MAX(destroyed_n) FROM plan_record)");
        QTest::newRow("not destroyed") << QStringLiteral("destroyed") << QStringLiteral("destroyed_n = 0");
        QTest::newRow("never begun with") << QStringLiteral("destroyed") << QStringLiteral("destroying_n = 0, destroyed_n = 0");
    }
    void listsAreCompared()
    {
        QFETCH(QString, stage);
        QFETCH(QString, change);
        const auto victim = m_house->at(qPrintable(stage));
        victim->sql(QStringLiteral("UPDATE plan_record SET %1 WHERE record_id = %2").arg(change).arg(m_house->list.constLast()));
        expectStopped(*victim, QStringLiteral("list of "));
    }

    // Of another plan whose period of grace has just begun: taken onto this list.
    void whatAnotherPlanClearedIsNotTaken()
    {
        const auto victim = m_house->at("over");
        Id other = NoId;
        {
            const auto officer = victim->as("officer");
            ApplicationForm form = newPlan(*officer);
            form.reason = PlanReason;
            other = submitPlan(*officer, form);
            const auto boss = victim->as("boss");
            approveApplication(*boss, seen(*boss, other));
        }
        proveElsewhere(*victim, m_house->folder);
        QCOMPARE(clearIn(*victim, other).counts.cleared, 1);
        QCOMPARE(verifiedIn(*victim), QString());
        victim->sql(QStringLiteral("UPDATE plan_record SET plan_id = %1 WHERE plan_id = %2").arg(plan()).arg(other));
        expectStopped(*victim, QStringLiteral("is not the one that was submitted"));
    }

    // What a list says by itself lets no backup go that keeps what was cleared.
    void aBackupStaysPinned_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("change");
        QTest::newRow("being destroyed, by no entry") << QStringLiteral("over") << QStringLiteral("destroying_n = entry_n");
        QTest::newRow("back, by no entry") << QStringLiteral("over") << QStringLiteral("recovered_n = entry_n");
        QTest::newRow("the list is gone") << QStringLiteral("over") << QString();
        QTest::newRow("signed by anybody") << QStringLiteral("destroyed") << QString();
    }
    void aBackupStaysPinned()
    {
        QFETCH(QString, stage);
        QFETCH(QString, change);
        const auto victim = m_house->at(qPrintable(stage));
        if (stage == QLatin1String("destroyed")) {
            for (const char *login : { "li", "sun" })
                (void)forgeEntry(*victim, login, Action::DestructionCertify, plan(), { { fact::Certificate, QByteArray(32, 'x') } });
        } else if (change.isEmpty()) {
            victim->sql(QStringLiteral("DELETE FROM plan_record"));
        } else {
            victim->sql(QStringLiteral("UPDATE plan_record SET %1").arg(change));
        }
        const auto officer = victim->as("officer");
        QCOMPARE(pinnedBackups(officer->store()), QStringList { m_house->backup });
    }
};

QTEST_GUILESS_MAIN(TestDestructionAttacks)
#include "TestDestructionAttacks.moc"
