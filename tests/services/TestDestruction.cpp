// SPDX-License-Identifier: GPL-3.0-or-later
// Destruction (regulation 7.3): what a plan cleared is put beyond recovery by two persons, in every copy, and it is looked for what may be left.
#include "services/DispositionHouse.h"
#include "services/PlanOverview.h"
#include "services/Destroying.h"
#include "services/DestructionCertificate.h"
#include "services/MailImport.h"
#include "services/Restoring.h"
#include "store/Act.h"
#include "store/DestructionRegister.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestDestruction : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DispositionHouse> m_house;
    Id m_plan = NoId;
    QSet<Id> m_cleared;

    void verifies()
    {
        const QString found = m_house->problems();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    void witness(const char *login = "auditor", const char *executor = "officer")
    {
        const auto session = m_house->as(login);
        witnessDestruction(*session, m_plan, destructionOf(*session, m_plan).root, m_house->id(executor));
    }
    DestructionOutcome destroy(const char *login = "officer", bool noOthers = true)
    {
        const auto session = m_house->as(login);
        return destroyPlan(*session, m_plan, noOthers);
    }
    DestructionRun run()
    {
        const auto officer = m_house->as("officer");
        return destructionOf(*officer, m_plan).runs.constLast();
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DispositionHouse>();
        m_plan = m_house->ready();
        (void)m_house->clear(m_plan);
        const auto officer = m_house->as("officer");
        m_cleared.clear();
        for (const PlanRecordLine &line : planRecords(*officer, openPlan(*officer, m_plan), NoId, 1000, PlanOutcome::Cleared))
            m_cleared.insert(line.row.record);
    }

    void nothingIsDestroyedBeforeItsTimeOrAlone()
    {
        EXPECT_ERROR(witness(), ErrorCode::BadInput); // the period of grace
        EXPECT_ERROR(destroy(), ErrorCode::BadInput);
        m_house->pass(31);
        EXPECT_ERROR(destroy(), ErrorCode::BadInput); // no witness
        for (const char *login : { "li", "head", "admin", "boss", "officer", "officer2" })
            EXPECT_ERROR(witnessDestruction(*m_house->as(login), m_plan, QByteArray(32, 'x'), m_house->id("officer")), ErrorCode::NoRight);
        EXPECT_ERROR(witness("auditor", "boss"), ErrorCode::NoRight); // who decided carries nothing out
        EXPECT_ERROR(witness("auditor", "auditor"), ErrorCode::NoRight);
        EXPECT_ERROR(witnessDestruction(*m_house->as("auditor"), m_plan, QByteArray(32, 'x'), m_house->id("officer")), ErrorCode::Changed);
        witness();
        EXPECT_ERROR(destroy("officer2"), ErrorCode::BadInput); // another executor was confirmed
        EXPECT_ERROR(destroy("officer", false), ErrorCode::BadInput); // nothing was declared
        for (const char *login : { "li", "head", "admin", "boss", "auditor" })
            EXPECT_ERROR(destroy(login), ErrorCode::NoRight);
        m_house->clock->time += 31 * MinuteMs;
        EXPECT_ERROR(destroy(), ErrorCode::BadInput); // too long ago
        for (Id id : std::as_const(m_cleared))
            QCOMPARE(int(m_house->row(id).state), int(RecordState::Cleared));
        verifies();
    }

    void keysAreGoneEverywhere()
    {
        const QString second = m_house->folder.filePath(QStringLiteral("by hand"));
        QVERIFY(QDir().mkpath(second));
        (void)runBackupTo(*m_house->as("officer"), second, BackupKind::Full);
        m_house->pass(31);
        witness();
        const DestructionOutcome outcome = destroy();
        QVERIFY2(outcome.leftovers.isEmpty(), qPrintable(outcome.leftovers.join(u'\n')));
        QCOMPARE(outcome.destroyed, m_cleared.size());
        QCOMPARE(outcome.copies.size(), 2);
        for (const DestructionRun::Copy &copy : outcome.copies)
            QVERIFY2(copy.done, qPrintable(copy.reason));
        const auto officer = m_house->as("officer");
        const QList<Id> ids(m_cleared.begin(), m_cleared.end());
        QVERIFY(officer->store().vault().recordKeys(ids).isEmpty());
        for (const QString &place : { m_house->destination, second }) {
            KeyVault vault(std::make_unique<Database>(SqlCipherOptions { place + u'/' + storeFolderName(m_house->store()) + QStringLiteral("/keys/keys.db"), SqlCipherOptions::Mode::Immutable, 0, {} }, m_house->storeKey()));
            QVERIFY(vault.recordKeys(ids).isEmpty());
            QVERIFY(!vault.recordKeys(QList<Id> { m_house->pending }).isEmpty());
        }
        for (Id id : ids) {
            QCOMPARE(int(m_house->row(id).state), int(RecordState::Destroyed));
            QVERIFY(!openRecordForReading(*officer, id).readable);
        }
        // What an application to correct it said went with it.
        ApplicationFilter corrections;
        corrections.routes = QList<Route> { Route::Correction };
        for (const ApplicationRow &row : Applications(officer->store().records()).page(corrections, NoId, 10))
            QVERIFY(!officer->store().keys().tryRecordKey(row.id, CaseKey));
        verifies();
        // The next nightly run is content with it, and so is a drill.
        m_house->clock->time += DayMs;
        (void)m_house->prove();
        verifies();
    }

    void bothSignTheCertificate()
    {
        m_house->pass(31);
        witness();
        EXPECT_ERROR(certifyDestruction(*m_house->as("officer"), m_plan), ErrorCode::BadInput);
        (void)destroy();
        EXPECT_ERROR(certifyDestruction(*m_house->as("auditor"), m_plan), ErrorCode::NoRight); // the executor first
        for (const char *login : { "li", "head", "admin", "boss", "officer2" })
            EXPECT_ERROR(certifyDestruction(*m_house->as(login), m_plan), ErrorCode::NoRight);
        QCOMPARE(plansToCarryOut(*m_house->as("officer")).unfinished, 1);
        QCOMPARE(plansToCarryOut(*m_house->as("auditor")).all(), 0); // the executor first
        certifyDestruction(*m_house->as("officer"), m_plan);
        EXPECT_ERROR(certifyDestruction(*m_house->as("officer"), m_plan), ErrorCode::NoRight);
        QCOMPARE(waitingFor(*m_house->as("auditor")).plans, 1);
        QCOMPARE(waitingFor(*m_house->as("boss")).plans, 0);
        QCOMPARE(pinnedBackups(m_house->as("officer")->store()), QStringList { m_house->backup });
        certifyDestruction(*m_house->as("auditor"), m_plan);
        EXPECT_ERROR(certifyDestruction(*m_house->as("auditor"), m_plan), ErrorCode::NoRight);
        for (const char *login : { "officer", "auditor" })
            QCOMPARE(plansToCarryOut(*m_house->as(login)).all(), 0);
        QVERIFY(pinnedBackups(m_house->as("officer")->store()).isEmpty());
        const DestructionCertificate certificate = certificateOf(*m_house->as("boss"), m_plan);
        QVERIFY(certificate.missing.isEmpty());
        QCOMPARE(certificate.signatures.size(), 2);
        QCOMPARE(certificate.signatures.at(0).first, QStringLiteral("郑档"));
        QCOMPARE(certificate.signatures.at(1).first, QStringLiteral("沈计"));
        for (const CertificateField &field : certificate.fields)
            QVERIFY2(!field.name.isEmpty() && !field.value.isEmpty(), qPrintable(field.name));
        verifies();
    }

    void aPlaceOutOfReachWaits()
    {
        m_house->pass(31);
        const QString away = m_house->destination + QStringLiteral(".away");
        QVERIFY(QDir().rename(m_house->destination, away));
        witness();
        const DestructionOutcome outcome = destroy();
        QCOMPARE(outcome.copies.size(), 1);
        QVERIFY(!outcome.copies.constFirst().done && outcome.copies.constFirst().waits == DestructionRun::Waits::OutOfReach);
        // An empty folder there is where its medium is to be mounted, and says nothing.
        QVERIFY(QDir().mkpath(m_house->destination));
        QVERIFY(!renewCopies(*m_house->as("officer"), m_plan).copies.constFirst().done);
        QVERIFY(QDir().rmdir(m_house->destination));
        certifyDestruction(*m_house->as("officer"), m_plan);
        certifyDestruction(*m_house->as("auditor"), m_plan);
        QCOMPARE(plansToCarryOut(*m_house->as("officer")).unfinished, 1);
        const DestructionCertificate then = certificateOf(*m_house->as("boss"), m_plan);
        QVERIFY(QDir().rename(away, m_house->destination));
        const DestructionOutcome again = renewCopies(*m_house->as("officer"), m_plan);
        QVERIFY2(again.leftovers.isEmpty(), qPrintable(again.leftovers.join(u'\n')));
        QVERIFY(again.copies.constFirst().done);
        QCOMPARE(plansToCarryOut(*m_house->as("officer")).all(), 0);
        // What was signed stays what was signed; what came after is told behind it.
        const DestructionCertificate now = certificateOf(*m_house->as("boss"), m_plan);
        QCOMPARE(now.digest, then.digest);
        QCOMPARE(now.fields.size(), then.fields.size() + 1);
        QVERIFY(now.fields.constLast().value.contains(m_house->destination));
        verifies();
    }

    void aMediumThatIsGoneIsConfirmed()
    {
        m_house->pass(31);
        QVERIFY(QDir(m_house->destination).removeRecursively());
        witness();
        (void)destroy();
        EXPECT_ERROR(confirmCopyGone(*m_house->as("officer"), m_plan, m_house->destination, QStringLiteral("没了")), ErrorCode::BadInput);
        EXPECT_ERROR(confirmCopyGone(*m_house->as("auditor"), m_plan, m_house->destination, QStringLiteral("备份盘一已于今日物理销毁。")), ErrorCode::NoRight);
        confirmCopyGone(*m_house->as("officer"), m_plan, m_house->destination, QStringLiteral("备份盘一已于今日物理销毁。"));
        QVERIFY(run().copies.constFirst().done);
        verifies();
    }

    void holdsAndRequestsReachWhatWasCleared()
    {
        {
            const auto auditor = m_house->as("auditor");
            (void)placeHold(*auditor, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { m_house->first }, {} }, dayOf(m_house->clock->time + 90 * DayMs));
            const auto officer = m_house->as("officer");
            m_house->pass(31);
            ApplicationForm form = newRecovery(*officer, m_plan, { m_house->second });
            form.reason = QStringLiteral("对方起诉，需要这份记录作证。");
            (void)submitApplication(*m_house->as("officer"), form);
        }
        const DestructionView view = destructionOf(*m_house->as("auditor"), m_plan);
        QCOMPARE(view.held, 1);
        QCOMPARE(view.wanted, 1);
        QCOMPARE(view.records, m_cleared.size() - 2);
        // What is held between the two confirmations stops it.
        witness();
        {
            const auto boss = m_house->as("boss");
            (void)placeHold(*boss, HoldKind::Audit, { QStringLiteral("年度审计"), QStringLiteral("审计抽中，结束前不得清理。"), { m_house->third }, {} }, dayOf(m_house->clock->time + 90 * DayMs));
        }
        EXPECT_ERROR(destroy(), ErrorCode::Changed);
        witness();
        QCOMPARE(destroy().destroyed, m_cleared.size() - 3);
        for (Id id : { m_house->first, m_house->second, m_house->third })
            QCOMPARE(int(m_house->row(id).state), int(RecordState::Cleared));
        QCOMPARE(int(m_house->row(m_house->collected).state), int(RecordState::Destroyed));
        verifies();
        // The request came to nothing; a witness confirms the next one, and nobody begins it: the first stays what it is.
        m_house->pass(40);
        witness();
        certifyDestruction(*m_house->as("officer"), m_plan);
        QVERIFY(renewCopies(*m_house->as("officer"), m_plan).leftovers.isEmpty());
        certifyDestruction(*m_house->as("auditor"), m_plan);
        QCOMPARE(certificateOf(*m_house->as("officer"), m_plan).signatures.size(), 2);
        verifies();
    }

    void aKeyThatWasLeftIsFound()
    {
        m_house->pass(31);
        // Somebody keeps a key copy of before, and puts it back.
        const QString keys = m_house->place() + QStringLiteral("/keys");
        const QMap<QString, QByteArray> before = treeOf(keys);
        witness();
        QVERIFY(destroy().leftovers.isEmpty());
        QVERIFY(run().proven > 0);
        for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
            QFile file(keys + u'/' + it.key());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
        }
        const QList<Id> ids(m_cleared.begin(), m_cleared.end());
        const auto officer = m_house->as("officer");
        const QStringList left = findLeftovers(officer->store(), ids, { { NoId, m_house->destination, QStringLiteral("备份盘一") } }, {});
        QVERIFY(left.size() >= 2); // keys, and records that open by them
    }

    void itGoesOnWhereItStopped()
    {
        m_house->pass(31);
        witness();
        {
            const auto officer = m_house->as("officer");
            EXPECT_ERROR(destroyPlan(*officer, m_plan, true, [](qint64, qint64) { return false; }, 2), ErrorCode::Cancelled);
        }
        QCOMPARE(run().destroyed, 2);
        EXPECT_ERROR(witness(), ErrorCode::BadInput);
        verifies();
        // Nothing of it comes back any more, held or not.
        const auto auditor = m_house->as("auditor");
        Id left = NoId;
        for (Id id : std::as_const(m_cleared)) {
            if (m_house->row(id).state == RecordState::Cleared)
                left = id;
        }
        QVERIFY(!recoveryObjection(auditor->store(), { m_plan, { left } }).isEmpty());
        QCOMPARE(destroy("officer2", false).destroyed, m_cleared.size() - 2); // any officer goes on
        verifies();
    }

    // The same mail comes in again: it is told, and not taken.
    void whatIsGoneDoesNotComeBackByMail()
    {
        const auto import = [&] {
            const auto officer = m_house->as("officer");
            const QString path = m_house->folder.filePath(QStringLiteral("one.eml"));
            QFile file(path);
            const QByteArray mail = "From: a@x.example\nTo: li@galaxy.example\nDate: Mon, 23 Nov 2015 10:00:00 +0800\nMessage-ID: <1@x>\nSubject: S\n\nA\n";
            if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
                qFatal("cannot write");
            file.close();
            ImportOptions options;
            options.paths = { path };
            options.owner = m_house->id("li");
            options.extractor = QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT"));
            return importMail(*officer, options);
        };
        const ImportReport first = import();
        QCOMPARE(first.captured, 1);
        QCOMPARE(import().duplicates, 1);
        m_house->pass(61 * 31);
        m_plan = m_house->ready();
        QCOMPARE(m_house->clear(m_plan).counts.cleared, 1);
        const ImportReport cleared = import();
        QCOMPARE(cleared.captured + cleared.duplicates, 0);
        QCOMPARE(cleared.gone, 1);
        m_house->pass(31);
        witness();
        QVERIFY(destroy().leftovers.isEmpty());
        const ImportReport again = import();
        QCOMPARE(again.read, 1);
        QCOMPARE(again.gone, 1);
        QCOMPARE(again.problems.size(), 1);
        QVERIFY(again.problems.constFirst().reason.contains(openPlan(*m_house->as("officer"), m_plan).application.known.row.number));
        verifies();
    }

    // An old backup brings nothing back: what was destroyed is listed and stays closed, its neighbours open, and the next backups are content.
    void aRestoredStoreKeepsItClosed()
    {
        m_house->pass(31);
        witness();
        (void)destroy();
        const QString name = m_house->backup; // of before the clearing
        StorePaths restored;
        restored.folder = m_house->folder.filePath(QStringLiteral("Restored.tongjian"));
        {
            const BackupFolders from = findBackup(*m_house->as("officer"), name);
            const auto identity = unlock(StoreDescription::read({ from.keys }), QStringLiteral("officer"), House::ownPassword(QStringLiteral("officer"))).identity;
            const RestorePreview preview = previewRestore(from, *identity, {});
            QVERIFY2(preview.blocked.isEmpty(), qPrintable(preview.blocked.join(u'\n')));
            QCOMPARE(preview.destroyed.size(), m_cleared.size());
            QVERIFY(preview.destroyed.contains(m_house->row(m_house->first).number));
            restoreStore(from, restored.folder, *identity, {});
        }
        const auto as = [&](const char *login) {
            m_house->clock->time += 1000;
            return std::move(logIn(restored, m_house->environment, QLatin1String(login), House::ownPassword(QLatin1String(login))).session);
        };
        Id application = NoId;
        {
            const auto officer = as("officer");
            application = applyForRestoration(*officer, QStringLiteral("主机硬盘损坏，使用旧备份恢复。"));
        }
        for (const char *login : { "admin", "boss" }) {
            const auto session = as(login);
            decideRestoration(*session, openRestoration(*session, application).seen(), true, QStringLiteral("同意。"));
        }
        const auto officer = as("officer");
        QVERIFY(!officer->readOnly());
        for (Id id : std::as_const(m_cleared)) {
            const OpenedRecord opened = openRecordForReading(*officer, id);
            QVERIFY(!opened.readable && !opened.readableSummary);
            QVERIFY(!opened.cleared.isEmpty());
        }
        QVERIFY(openRecordForReading(*officer, m_house->pending).readable);
        {
            const auto auditor = as("auditor");
            acceptClock(*auditor);
            QStringList found;
            for (const IntegrityProblem &problem : verifyStore(*auditor).problems)
                found += problem.what + QStringLiteral(" | ") + problem.where;
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
        const QString place = m_house->folder.filePath(QStringLiteral("again"));
        QVERIFY(QDir().mkpath(place));
        QVERIFY(runBackupTo(*as("officer"), place, BackupKind::Full).taken.check.ok());
        // Whoever takes the register away, or writes into it, is found.
        {
            const auto li = as("li");
            Query(li->store().vault().database(), QStringLiteral("DELETE FROM destroyed_record WHERE record_id = ?")).bind(m_house->first).run();
        }
        QVERIFY(!verifyStore(*as("auditor")).problems.isEmpty());
    }

    void theRegisterGoesWithTheKeys()
    {
        m_house->pass(31);
        witness();
        (void)destroy();
        KeyVault vault(std::make_unique<Database>(SqlCipherOptions { m_house->place() + QStringLiteral("/keys/keys.db"), SqlCipherOptions::Mode::Immutable, 0, {} }, m_house->storeKey()));
        const auto officer = m_house->as("officer");
        const auto keysOf = [&](Id person, qint64 n) { return QList<PublicKey> { *officer->state().person(person)->signingKeyAt(n) }; };
        const DestructionRegister there(vault.database(), officer->store().suite(), officer->store().id(), keysOf);
        QVERIFY(!there.altered());
        QCOMPARE(there.records().size(), m_cleared.size());
        QCOMPARE(there.records().value(m_house->first).plan, m_plan);
        QCOMPARE(there.records().value(m_house->first).actor, m_house->id("officer"));
    }
};

QTEST_GUILESS_MAIN(TestDestruction)
#include "TestDestruction.moc"
