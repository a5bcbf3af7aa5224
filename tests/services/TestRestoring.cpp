// SPDX-License-Identifier: GPL-3.0-or-later
// A store that is put back from a backup (regulation 4.3, DESIGN section 6): it waits for the decision of three persons, and then every computer
// that saw more of its journal opens it again. Nothing else makes an older journal good.
#include "lifecycle/BackupHouse.h"
#include "services/JournalReading.h"
#include "services/People.h"
#include "services/Restoring.h"
#include "store/Act.h"
#include "store/Attacker.h"
#include "store/EntryFacts.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestRestoring : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BackupHouse> m_house;
    StorePaths m_restored;

    std::unique_ptr<Session> as(const char *login, const std::shared_ptr<HeadMemory> &heads = {})
    {
        StoreEnvironment environment = m_house->environment;
        if (heads)
            environment.heads = heads;
        m_house->clock->time += 1000;
        return std::move(logIn(m_restored, environment, QLatin1String(login), House::ownPassword(QLatin1String(login))).session);
    }
    static std::shared_ptr<const Identity> officerBy(const BackupFolders &from)
    {
        return unlock(StoreDescription::read({ from.keys }), QStringLiteral("officer"), House::ownPassword(QStringLiteral("officer"))).identity;
    }
    void restore(const BackupFolders &from) { restoreStore(from, m_restored.folder, *officerBy(from), {}); }
    static RestorePreview preview(const BackupFolders &from) { return previewRestore(from, *officerBy(from), {}); }
    Id applied()
    {
        const auto officer = as("officer");
        return applyForRestoration(*officer, QStringLiteral("主机硬盘损坏，使用昨夜的备份恢复。"));
    }
    void decide(const char *login, Id application)
    {
        const auto session = as(login);
        decideRestoration(*session, openRestoration(*session, application).seen(), true, QStringLiteral("同意。"));
    }
    void accept()
    {
        const Id application = applied();
        decide("admin", application);
        decide("boss", application);
    }
    QStringList problems(const std::shared_ptr<HeadMemory> &heads = {})
    {
        const auto auditor = as("auditor", heads);
        QStringList found;
        const VerificationResult result = verifyStore(*auditor);
        for (const IntegrityProblem &problem : result.problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<BackupHouse>();
        m_restored.folder = m_house->folder.filePath(QStringLiteral("Restored.tongjian"));
    }

    void threePersonsBringAStoreBack()
    {
        const TakenBackup taken = m_house->backedUp();
        // Work goes on after the backup, and computers remember it.
        Id later = NoId;
        {
            const auto li = m_house->as("li");
            later = m_house->submitted(*li, QStringLiteral("备份之后"));
            li->store().flushHead();
        }
        const RestorePreview shown = preview(taken.folders);
        QVERIFY(shown.blocked.isEmpty());
        QCOMPARE(shown.closed, 0);
        restore(taken.folders);
        QVERIFY(QFileInfo(m_restored.restored()).exists());
        {
            // Nothing can be read or done in it, by nobody.
            for (const char *login : { "li", "officer", "head", "boss", "auditor" }) {
                const auto session = as(login);
                QVERIFY(session->readOnly() && session->store().awaitsRestoration());
                EXPECT_ERROR(openRecordForReading(*session, m_house->first), ErrorCode::ReadOnly);
                EXPECT_ERROR(saveDraft(*session, NoId, m_house->call()), ErrorCode::ReadOnly);
            }
            const RestorationState state = restorationState(*as("officer"));
            QVERIFY(state.waits);
            QCOMPARE(state.restoration.base, taken.manifest.head.n);
            QVERIFY(state.restoration.lostUntil > taken.manifest.head.n); // this computer remembers more than the keys
        }
        for (const char *login : { "li", "head", "admin", "boss", "auditor" }) {
            const auto session = as(login);
            EXPECT_ERROR(applyForRestoration(*session, QStringLiteral("主机硬盘损坏，使用昨夜的备份恢复。")), ErrorCode::NoRight);
        }
        const Id application = applied();
        EXPECT_ERROR(decide("boss", application), ErrorCode::NoRight); // the administrator comes first
        EXPECT_ERROR(decide("officer", application), ErrorCode::NoRight);
        EXPECT_ERROR(decide("officer2", application), ErrorCode::NoRight);
        decide("admin", application);
        EXPECT_ERROR(decide("admin", application), ErrorCode::NoRight);
        QVERIFY(as("officer")->readOnly());
        decide("boss", application);
        QVERIFY(!QFileInfo(m_restored.restored()).exists());

        const auto officer = as("officer");
        QVERIFY2(!officer->readOnly(), officer->problems().isEmpty() ? "" : qPrintable(officer->problems().constFirst().what));
        QVERIFY(openRecordForReading(*officer, m_house->first).readable);
        QVERIFY(openRecordForReading(*officer, m_house->collected).readable);
        QVERIFY(!Records(officer->store().records()).find(later)); // what came after the backup is gone, as the decision says
        const auto li = as("li");
        QVERIFY(openRecordForReading(*li, m_house->pending).readable);
        (void)m_house->submitted(*li, QStringLiteral("恢复之后"));
        const QStringList found = problems();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        EXPECT_ERROR(applied(), ErrorCode::BadInput); // it waits for nothing any more
    }

    // Data of last week under the keys of today: what was filed meanwhile lost its pending keys; the newest password opens.
    void olderDataUnderTheNewestKeys()
    {
        const TakenBackup old = m_house->backedUp(BackupKind::Weekly);
        m_house->clock->time += 7 * DayMs;
        {
            const auto head = m_house->as("head");
            approveRecord(*head, openRecordForReading(*head, m_house->pending).seen());
            const auto officer = m_house->as("officer");
            fileRecord(*officer, openRecordForReading(*officer, m_house->pending).seen());
            const auto admin = m_house->as("admin");
            changePassword(*admin, House::ownPassword(QStringLiteral("admin")), House::secret("a brand new phrase 7!"));
        }
        const TakenBackup fresh = m_house->backedUp();
        const RestorePreview shown = preview({ old.folders.data, fresh.folders.keys });
        QVERIFY2(shown.blocked.isEmpty(), shown.blocked.isEmpty() ? "" : qPrintable(shown.blocked.constFirst()));
        QCOMPARE(shown.closed, 1);
        QCOMPARE(shown.entriesLost, fresh.manifest.head.n - old.manifest.head.n);
        restore({ old.folders.data, fresh.folders.keys });
        const Id application = applied();
        {
            m_house->clock->time += 1000;
            EXPECT_ERROR(logIn(m_restored, m_house->environment, QStringLiteral("admin"), House::ownPassword(QStringLiteral("admin"))), ErrorCode::WrongPassword);
            m_house->clock->time += 1000;
            const auto admin = std::move(logIn(m_restored, m_house->environment, QStringLiteral("admin"), House::secret("a brand new phrase 7!")).session);
            decideRestoration(*admin, openRestoration(*admin, application).seen(), true, {});
        }
        decide("boss", application);
        const auto officer = as("officer");
        QVERIFY2(!officer->readOnly(), officer->problems().isEmpty() ? "" : qPrintable(officer->problems().constFirst().what));
        QVERIFY(openRecordForReading(*officer, m_house->first).readable);
        QVERIFY(!openRecordForReading(*officer, m_house->pending).readable); // its pending key is gone for good
    }

    void whatCannotBeOpenedIsNotRestored()
    {
        const TakenBackup old = m_house->backedUp(BackupKind::Weekly);
        m_house->clock->time += DayMs;
        {
            // An officer leaves: the officers' key is renewed by the next one who logs in.
            const auto admin = m_house->as("admin");
            revokeRole(*admin, { m_house->id("officer2"), Role::Officer, NoId });
            (void)m_house->as("officer");
        }
        const TakenBackup fresh = m_house->backedUp();
        const BackupFolders mixed { old.folders.data, fresh.folders.keys };
        QVERIFY(!preview(mixed).blocked.isEmpty());
        EXPECT_ERROR(restore(mixed), ErrorCode::BadInput);
        QVERIFY(!QFileInfo(m_restored.folder).exists());
        QVERIFY(preview(fresh.folders).blocked.isEmpty());
        // A flipped byte.
        QFile file(fresh.folders.data + QStringLiteral("/records.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000));
        const char byte = char(file.peek(1).at(0) ^ 4);
        QVERIFY(file.write(&byte, 1) == 1);
        file.close();
        EXPECT_ERROR(restore(fresh.folders), ErrorCode::Integrity);
        QVERIFY(!QFileInfo(m_restored.folder).exists());
        const QStringList beside = QDir(m_house->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(beside.size() == 2, qPrintable(beside.join(u' ')));
    }

    void theMarkIsNoGuardAndNeedsNone()
    {
        const TakenBackup taken = m_house->backedUp();
        {
            const auto li = m_house->as("li");
            (void)m_house->submitted(*li);
            li->store().flushHead();
        }
        restore(taken.folders);
        QVERIFY(QFile::remove(m_restored.restored()));
        // A computer that saw more alarms all the same, and can come to the same decision.
        QVERIFY(as("li")->readOnly());
        accept();
        QVERIFY(!as("li")->readOnly());
        // One that saw more than the decision names still alarms.
        auto heads = std::make_shared<ProcessHeadMemory>(true);
        const StoreDescription description = StoreDescription::read(m_restored);
        heads->remember(description.store, { 100'000, QByteArray(32, 'x') }, description.foundingFingerprint(), true);
        QVERIFY(as("li", heads)->readOnly());
    }

    void nobodyAcceptsItAlone()
    {
        const TakenBackup taken = m_house->backedUp();
        restore(taken.folders);
        const QCborMap facts { { fact::Case, 77 }, { fact::Base, taken.manifest.head.n }, { fact::Before, taken.manifest.head.hash }, { fact::Until, taken.manifest.head.n + 50 } };
        for (const char *login : { "boss", "admin", "officer", "li" }) {
            const auto session = as(login);
            const Store::Restoring restoring(session->store());
            Act act(session->store());
            bool refused = false;
            try {
                act.append({ Action::StoreRestore, NoId, facts });
            } catch (const Error &) {
                refused = true;
            }
            QVERIFY2(refused, login);
        }
        // Nor is anything else done under the guise of it.
        const auto officer = as("officer");
        const Store::Restoring restoring(officer->store());
        Act act(officer->store());
        EXPECT_ERROR(act.append({ Action::BackupPlanSet, NoId, {} }), ErrorCode::ReadOnly);
    }

    void refusedItStaysClosed()
    {
        restore(m_house->backedUp().folders);
        const Id application = applied();
        const auto admin = as("admin");
        decideRestoration(*admin, openRestoration(*admin, application).seen(), false, QStringLiteral("请改用今晨的备份。"));
        QVERIFY(as("officer")->readOnly());
        QCOMPARE(restorationState(*as("officer")).applications.size(), 1);
        // And can be applied for again.
        accept();
        QVERIFY(!as("officer")->readOnly());
    }

    // What was altered besides is no matter of a restoration.
    void alteredRowsAreNotAccepted()
    {
        restore(m_house->backedUp().folders);
        {
            const Unlocked unlocked = unlock(StoreDescription::read(m_restored), QStringLiteral("li"), House::ownPassword(QStringLiteral("li")));
            SqlCipherOptions options;
            options.path = m_restored.records();
            Database records(options, unlocked.identity->storeKey);
            records.execute(QStringLiteral("UPDATE person SET active = 0 WHERE login = 'auditor'"));
        }
        const auto officer = as("officer");
        QVERIFY(officer->readOnly() && !officer->store().awaitsRestoration());
        EXPECT_ERROR(applied(), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestRestoring)
#include "TestRestoring.moc"
