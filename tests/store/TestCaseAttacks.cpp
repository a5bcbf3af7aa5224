// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with a valid login, the folder and any tool against applications and grants: decides in another's name, on an own case, on
// another version; widens, replays, edits, reads others' texts, uses what has ended (DESIGN section 4).
#include "Attacker.h"
#include "crypto/CaseCommitment.h"
#include "services/Archive.h"
#include "services/CaseActs.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/Verification.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestCaseAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_house;
    Id m_submitted = NoId; ///< li's, waits for the head
    Id m_other = NoId; ///< sun's, waits too
    Id m_granted = NoId; ///< li's, waits for an officer
    Id m_fulfilled = NoId; ///< li's grant runs

    static qint64 alerts(Session &session, Id application)
    {
        JournalFilter filter;
        filter.object = application;
        filter.action = Action::IntegrityAlert;
        return Journal(session.store().records()).page(filter, 0, 100).size();
    }

    // Whoever looks is refused, and the journal says so once.
    void expectRefused(const Victim &victim, Id application)
    {
        const auto officer = victim.as("officer");
        EXPECT_ERROR(openApplication(*officer, application), ErrorCode::Integrity);
        EXPECT_ERROR(scopeOf(*officer, application), ErrorCode::Integrity);
        QCOMPARE(alerts(*officer, application), 1);
        QVERIFY(!victim.verified().isEmpty());
    }

    // A client of one's own: signs with one's own key, past all services.
    static void forge(Session &session, Id application, const CaseEvent &event, Id text = NoId)
    {
        Act act(session.store());
        QCborMap facts = caseFacts(event, {});
        if (text != NoId)
            facts.insert(fact::Text, QByteArray(32, 't'));
        act.append({ actionOf(event.move), application, facts });
        auto row = *Applications(act.records()).find(application);
        row.entry = act.nextEntry() - 1;
        row.stage = event.move == CaseMove::Approve ? CaseStage::Granted : row.stage;
        row.waitingSince = act.now();
        Applications(act.records()).update(row);
        act.commit();
    }

    static CaseEvent eventOn(Session &session, Id application, CaseMove move, Role role)
    {
        const QList<JournalEntry> entries = Journal(session.store().records()).entriesOf(application);
        CaseEvent event;
        for (const JournalEntry &entry : entries) {
            if (caseMoveOf(entry.action))
                event = caseEventOf(entry);
        }
        event.move = move;
        event.role = role;
        event.before = event.after;
        event.inPlaceOf = NoId;
        return event;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<Archive>();
        const auto li = m_house->as("li");
        const auto sun = m_house->as("sun");
        ApplicationForm form = formOf(*sun, Route::OwnRecords);
        form.reason = QStringLiteral("孙伟的私密理由：劳动争议。");
        m_other = submitApplication(*sun, form);
        m_submitted = submitApplication(*li, formOf(*li, Route::OwnRecords));
        m_granted = m_house->granted();
        m_fulfilled = m_house->fulfilled();
    }

    void rowsEdited_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *what, const char *sql) { QTest::newRow(what) << QString::fromLatin1(sql); };
        row("granted by hand", "UPDATE application SET stage = 3 WHERE id = %1");
        row("another applicant", "UPDATE application SET applicant_id = applicant_id + 1 WHERE id = %1");
        row("a longer use", "UPDATE application SET until_at = until_at + 86400000 WHERE id = %1");
        row("another route", "UPDATE application SET route = 2 WHERE id = %1");
        row("another number", "UPDATE application SET number = 'SQ-2026-009999' WHERE id = %1");
        row("another entry", "UPDATE application SET entry_n = entry_n - 1 WHERE id = %1");
        row("text altered", "UPDATE application_text SET sealed = randomblob(600) WHERE application_id = %1");
        row("text gone", "DELETE FROM application_text WHERE application_id = %1");
        row("text of another", "UPDATE application_text SET sealed = (SELECT sealed FROM application_text WHERE application_id = %2) WHERE application_id = %1");
        row("text taken from another", "UPDATE application_text SET application_id = %1 WHERE application_id = %2");
        row("text added", "INSERT INTO application_text (id, application_id, entry_n, sealed) VALUES (7, %1, 5, randomblob(600))");
        row("second text of one entry", "INSERT INTO application_text (id, application_id, entry_n, sealed) SELECT 8, application_id, entry_n, sealed FROM application_text WHERE application_id = %1");
    }
    void rowsEdited()
    {
        QFETCH(QString, sql);
        const Victim victim(*m_house, QStringLiteral("edited"));
        victim.sql(QString(sql).replace(QLatin1String("%1"), QString::number(m_submitted)).replace(QLatin1String("%2"), QString::number(m_other)));
        expectRefused(victim, m_submitted);
        const auto head = victim.as("head");
        EXPECT_ERROR(approveApplication(*head, { m_submitted, 0 }), ErrorCode::Integrity);
        QCOMPARE(countApplications(*head, ApplicationList::ToDecide), sql.contains(QLatin1String("%2")) && sql.startsWith(QLatin1String("UPDATE application_text SET application_id")) ? 0 : 1);
    }

    // Anybody can write a row of whom a record concerns; what is handed out is what the signed entries say.
    void aScopeWidenedByHandGivesNothingMore()
    {
        const Victim victim(*m_house, QStringLiteral("widened"));
        victim.sql(QStringLiteral("INSERT INTO record_person SELECT record_id, %1, department_id, filed, class, channel, day FROM record_person WHERE record_id = %2 LIMIT 1")
                       .arg(m_house->ids[QStringLiteral("li")])
                       .arg(m_house->suns));
        const auto officer = victim.as("officer");
        const ScopeAnswer answer = scopeOf(*officer, m_granted);
        QCOMPARE(answer.unreadable, 1);
        QVERIFY(!idsOf(answer.lines).contains(m_house->suns));
        QCOMPARE(alerts(*officer, m_house->suns), 1);
        const SeenApplication at = seen(*officer, m_granted);
        EXPECT_ERROR(fulfilApplication(*officer, at, idsOf(answer.lines) + QList<Id> { m_house->suns }, {}), ErrorCode::NoRight);
        fulfilApplication(*officer, at, idsOf(answer.lines), {});
        const OpenedApplication fulfilled = openApplication(*officer, m_granted);
        const CaseStep *fulfilment = fulfilled.known.fulfilment();
        QCOMPARE(fulfilment->text.granted.size(), answer.lines.size());
        QCOMPARE(fulfilment->text.leftOut.size(), 1);
        QCOMPARE(fulfilment->text.leftOut.constFirst().record, m_house->suns);
        QCOMPARE(alerts(*officer, m_house->suns), 1);
    }

    // One that is broken keeps nobody from the others.
    void aDamagedRecordIsLeftOut()
    {
        const Victim victim(*m_house, QStringLiteral("damaged"));
        victim.sql(QStringLiteral("UPDATE record_part SET sealed = zeroblob(length(sealed)) WHERE record_id = %1 AND part = 1").arg(m_house->second));
        const auto officer = victim.as("officer");
        const ScopeAnswer answer = scopeOf(*officer, m_granted);
        QCOMPARE(answer.unreadable, 1);
        fulfilApplication(*officer, seen(*officer, m_granted), idsOf(answer.lines), {});
        const OpenedApplication fulfilled = openApplication(*officer, m_granted);
        QCOMPARE(fulfilled.known.fulfilment()->text.leftOut.constFirst().record, m_house->second);
        QVERIFY(!fulfilled.known.fulfilment()->text.leftOut.constFirst().reason.isEmpty());
    }

    // An officer with a program of their own hands out what nobody granted: the whole walk names it.
    void handedOutBeyondTheScope()
    {
        const Victim victim(*m_house, QStringLiteral("beyond"));
        {
            const auto officer = victim.as("officer");
            const auto row = Records(officer->store().records()).find(m_house->suns);
            CaseText text;
            text.granted.append({ row->id, row->revision, row->commitment });
            const QByteArray root = grantRoot(officer->store().suite(), text.granted);
            moveCase(*officer, CaseMove::Fulfil, seen(*officer, m_granted), text, [&](const TrustedCase &, Act &, Change &change) {
                change.facts.insert(fact::Root, root);
                change.facts.insert(fact::Count, 1);
                change.facts.insert(fact::LeftOut, 0);
            });
        }
        const QString found = victim.verified().join(u'\n');
        QVERIFY2(found.contains(QStringLiteral("does not cover")), qPrintable(found));
    }

    void aMissingRowIsFound()
    {
        const Victim victim(*m_house, QStringLiteral("gone"));
        victim.sql(QStringLiteral("DELETE FROM application WHERE id = %1").arg(m_submitted));
        QVERIFY(victim.verified().join(u'\n').contains(QString::number(m_submitted)));
    }

    void selfApproval_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<int>("role");
        QTest::newRow("in the head's role") << QByteArray("li") << int(Role::Head);
        QTest::newRow("in no role") << QByteArray("li") << int(Role::Employee);
        QTest::newRow("by a colleague") << QByteArray("sun") << int(Role::Head);
        QTest::newRow("by an officer, who decides on other routes") << QByteArray("officer2") << int(Role::Officer);
        QTest::newRow("by an executive") << QByteArray("boss") << int(Role::Executive);
    }
    void selfApproval()
    {
        QFETCH(QByteArray, login);
        QFETCH(int, role);
        const Victim victim(*m_house, QStringLiteral("self"));
        {
            const auto session = victim.as(login.constData());
            forge(*session, m_submitted, eventOn(*session, m_submitted, CaseMove::Approve, Role(role)));
        }
        expectRefused(victim, m_submitted);
    }

    void decisionsOnSomethingElse_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("another version") << 0;
        QTest::newRow("leaves another version") << 1;
        QTest::newRow("a longer use") << 2;
        QTest::newRow("for a principal who is none") << 3;
        QTest::newRow("with a text that is not there") << 4;
        QTest::newRow("narrowed without a form") << 5;
        QTest::newRow("fulfilled before it was granted") << 6;
    }
    void decisionsOnSomethingElse()
    {
        QFETCH(int, kind);
        const Victim victim(*m_house, QStringLiteral("else"));
        {
            const auto head = victim.as("head");
            CaseEvent event = eventOn(*head, m_submitted, CaseMove::Approve, Role::Head);
            if (kind == 0)
                event.before = eventOn(*head, m_other, CaseMove::Approve, Role::Head).after; // a decision on sun's, replayed
            else if (kind == 1)
                event.after = QByteArray(32, 'x');
            else if (kind == 2)
                event.until += DayMs;
            else if (kind == 3)
                event.inPlaceOf = m_house->id("boss");
            else if (kind == 5) {
                event.move = CaseMove::Narrow;
                event.after = QByteArray(32, 'n');
            } else if (kind == 6) {
                event.move = CaseMove::Fulfil;
                event.role = Role::Officer;
            }
            forge(*head, m_submitted, event, kind == 4 ? Id(1) : NoId);
        }
        expectRefused(victim, m_submitted);
    }

    void aDecisionCopiedInTheJournal()
    {
        // A row of the journal, copied onto another application with an SQL tool.
        const Victim victim(*m_house, QStringLiteral("copied"));
        victim.sql(QStringLiteral("INSERT INTO journal SELECT (SELECT MAX(n) + 1 FROM journal), at, actor, action, %1, payload, sealed, touches, keys_before, accounts_before, "
                                  "rights_before, (SELECT hash FROM journal ORDER BY n DESC LIMIT 1), signature, hash FROM journal WHERE action = 'application.approve' LIMIT 1")
                       .arg(m_submitted));
        const auto officer = victim.as("officer");
        QVERIFY(officer->readOnly());
        EXPECT_ERROR(openApplication(*officer, m_submitted), ErrorCode::ReadOnly);
    }

    void aWidenedNarrowing()
    {
        // A head who approves with a form of their own making, that covers somebody else.
        const Victim victim(*m_house, QStringLiteral("widened"));
        {
            const auto head = victim.as("head");
            Store &store = head->store();
            ApplicationForm form = openApplication(*head, m_submitted).known.form;
            form.scope.persons = { m_house->id("sun") };
            CaseText text;
            text.salt = QByteArray(32, 's');
            text.form = encodeApplication(form);
            CaseEvent event = eventOn(*head, m_submitted, CaseMove::Narrow, Role::Head);
            event.after = caseCommitment(store.suite(), store.id(), m_submitted, text.salt, text.form);
            event.until = useEnd(form);
            Act act(store);
            CaseTextRow place { store.newId(), m_submitted, act.nextEntry(), {} };
            place.sealed = sealCaseText(store.suite(), store.id(), place, store.keys().recordKey(m_submitted, CaseKey), text);
            Applications(act.records()).insertText(place);
            act.append({ Action::ApplicationNarrow, m_submitted, caseFacts(event, store.suite().hash(place.sealed)) });
            auto row = *Applications(act.records()).find(m_submitted);
            row.entry = act.nextEntry() - 1;
            row.stage = CaseStage::Granted;
            row.waitingSince = act.now();
            Applications(act.records()).update(row);
            act.commit();
        }
        expectRefused(victim, m_submitted);
    }

    void aSecondAccountOfOnePerson()
    {
        // The administrator makes the applicant a second account, which becomes head.
        Victim victim(*m_house, QStringLiteral("twin"));
        const auto admin = victim.as("admin");
        const auto boss = victim.as("boss");
        renamePerson(*admin, m_house->id("chen"), QStringLiteral("李强"));
        decideRole(*boss, proposeRole(*admin, { m_house->id("chen"), Role::Head, m_house->sales }), true);
        const auto head = victim.as("head");
        (void)renewRoleKeys(*head);
        const auto twin = victim.as("chen");
        (void)renewRoleKeys(*twin);
        EXPECT_ERROR(approveApplication(*twin, seen(*twin, m_submitted)), ErrorCode::NoRight);
        QCOMPARE(countApplications(*twin, ApplicationList::ToDecide), 1); // sun's, and not the own
        approveApplication(*head, seen(*head, m_submitted));
        QCOMPARE(victim.verified(), QStringList());
    }

    void othersTextsAreClosed()
    {
        // Everything that the store key opens, searched for what sun wrote.
        const Victim victim(*m_house, QStringLiteral("raw"));
        const QByteArray secret = QStringLiteral("孙伟的私密理由").toUtf8();
        for (const QString &file : { victim.paths.records(), victim.paths.keys() }) {
            const auto database = victim.opened(file);
            QStringList tables;
            {
                Query names(*database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
                names.run();
                while (names.next())
                    tables += names.text(0);
            }
            QVERIFY(tables.size() > 2);
            for (const QString &table : std::as_const(tables)) {
                QSqlQuery rows(database->connection());
                QVERIFY(rows.exec(QStringLiteral("SELECT * FROM ") + table));
                while (rows.next()) {
                    for (int column = 0; column < 20 && rows.value(column).isValid(); ++column)
                        QVERIFY2(!rows.value(column).toByteArray().contains(secret), qPrintable(table));
                }
            }
        }
        const auto li = victim.as("li");
        EXPECT_ERROR(openApplication(*li, m_other), ErrorCode::NoRight);
        QVERIFY(!li->store().keys().tryRecordKey(m_other, CaseKey));
        // Guessing does not help: without the salt nothing can be compared.
        ApplicationForm guess = formOf(*li, Route::OwnRecords);
        guess.scope.persons = { m_house->id("sun") };
        guess.reason = QStringLiteral("孙伟的私密理由：劳动争议。");
        const JournalEntry entry = Journal(li->store().records()).entriesOf(m_other).constFirst();
        QVERIFY(entry.facts().value(fact::Commitment).toByteArray() != caseCommitment(li->store().suite(), li->store().id(), m_other, {}, encodeApplication(guess)));
    }

    void anothersGrant()
    {
        const Victim victim(*m_house, QStringLiteral("anothers"));
        const auto sun = victim.as("sun");
        EXPECT_ERROR(openGrant(*sun, m_fulfilled), ErrorCode::NoRight);
        QVERIFY(!sun->store().keys().tryRecordKey(m_fulfilled, GrantKey));
        // The row that holds the grant's key, made one's own.
        const QString holder = QString::number(m_house->id("sun"));
        victim.sql(QStringLiteral("UPDATE record_key SET holder_id = %1 WHERE record_id = %2 AND revision = %3 AND holder_kind = 1").arg(holder).arg(m_fulfilled).arg(GrantKey),
            victim.paths.keys());
        const auto again = victim.as("sun");
        bool opened = true;
        try {
            opened = again->store().keys().tryRecordKey(m_fulfilled, GrantKey).has_value();
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Integrity);
            opened = false;
        }
        QVERIFY(!opened);
    }

    void anotherRecordUnderTheGrant()
    {
        // A row under the grant that claims to be the key of another record.
        const Victim victim(*m_house, QStringLiteral("row"));
        victim.sql(QStringLiteral("UPDATE record_key SET record_id = %1 WHERE holder_kind = 9 AND holder_id = %2 AND record_id = %3").arg(m_house->suns).arg(m_fulfilled).arg(m_house->first),
            victim.paths.keys());
        const auto li = victim.as("li");
        const OpenedGrant grant = openGrant(*li, m_fulfilled);
        QCOMPARE(grant.gone, 1);
        EXPECT_ERROR(openGranted(*li, grant, m_house->suns, QStringLiteral("看看")), ErrorCode::NoRight);
        EXPECT_ERROR(openGranted(*li, grant, m_house->first, QStringLiteral("看看")), ErrorCode::NoRight);
    }

    void anOldCopyOfTheKeysBringsNothingBack()
    {
        Victim victim(*m_house, QStringLiteral("old"));
        const QString before = m_house->folder.filePath(QStringLiteral("before"));
        copyFolder(victim.paths.folder, before);
        {
            const auto auditor = victim.as("auditor");
            revokeGrant(*auditor, seen(*auditor, m_fulfilled), QStringLiteral("用途不符"));
        }
        // keys.db alone, from before.
        StorePaths old;
        old.folder = before;
        replaceFile(old.keys(), victim.paths.keys());
        {
            const auto li = victim.as("li");
            QVERIFY(li->readOnly());
            EXPECT_ERROR(openGrant(*li, m_fulfilled), ErrorCode::ReadOnly);
        }
        // The whole folder, on a computer that saw more.
        const JournalHead head = [&] {
            const auto database = victim.opened(victim.paths.records());
            return Journal(*database).head();
        }();
        copyFolder(before, victim.paths.folder);
        victim.rememberHead(head);
        const auto li = victim.as("li");
        QVERIFY(li->readOnly());
        EXPECT_ERROR(openGrant(*li, m_fulfilled), ErrorCode::ReadOnly);
    }

    void destroyedRecordsLeaveTheGrant()
    {
        // Destruction removes every key of a record, the one under the grant too (KeyChanges::removeRecordKeys, all holders).
        const Victim victim(*m_house, QStringLiteral("destroyed"));
        {
            const auto officer = victim.as("officer");
            const auto row = Records(officer->store().records()).find(m_house->second);
            KeyChanges changes;
            changes.removeRecordKeys.append({ m_house->second, row->revision, KeyHolder::Person, NoId, 0, true });
            officer->store().vault().remove(changes);
        }
        const auto li = victim.as("li");
        const OpenedGrant grant = openGrant(*li, m_fulfilled);
        QCOMPARE(grant.gone, 1);
        QCOMPARE(grant.records.size(), 2);
        EXPECT_ERROR(openGranted(*li, grant, m_house->second, QStringLiteral("看看")), ErrorCode::NoRight);
        (void)openGranted(*li, grant, m_house->first, QStringLiteral("看看"));
    }

    void endedByNobodysRight()
    {
        // A forged end before its time is no end.
        const Victim victim(*m_house, QStringLiteral("early"));
        {
            const auto sun = victim.as("sun");
            CaseEvent event = eventOn(*sun, m_fulfilled, CaseMove::Expire, Role::Employee);
            Act act(sun->store());
            act.append({ Action::GrantExpire, m_fulfilled, caseFacts(event, {}) });
            auto row = *Applications(act.records()).find(m_fulfilled);
            row.entry = act.nextEntry() - 1;
            row.stage = CaseStage::Ended;
            row.waitingSince = 0;
            Applications(act.records()).update(row);
            act.commit();
        }
        expectRefused(victim, m_fulfilled);
    }
};

QTEST_GUILESS_MAIN(TestCaseAttacks)
#include "TestCaseAttacks.moc"
