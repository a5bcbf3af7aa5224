// SPDX-License-Identifier: GPL-3.0-or-later
#include "Drill.h"

#include "JournalProof.h"
#include "core/NamedValues.h"
#include "core/TableChecks.h"
#include "store/Dialect.h"
#include "store/DestructionRegister.h"
#include "store/KeyCoverage.h"
#include "store/Migrations.h"
#include "store/RightsMirror.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QStorageInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr std::array Assertions {
    DrillAssertionFacts { DrillAssertion::Manifests, "manifests", QT_TRANSLATE_NOOP("DrillAssertion", "Both parts have a manifest that can be read") },
    DrillAssertionFacts { DrillAssertion::SameStore, "same-store", QT_TRANSLATE_NOOP("DrillAssertion", "Both are of this store") },
    DrillAssertionFacts { DrillAssertion::SameRun, "same-run", QT_TRANSLATE_NOOP("DrillAssertion", "The keys are as new as the data, or newer") },
    DrillAssertionFacts { DrillAssertion::ManifestSignatures, "manifest-signatures", QT_TRANSLATE_NOOP("DrillAssertion", "Both manifests are signed by whom they name") },
    DrillAssertionFacts { DrillAssertion::FilesRestored, "files-restored", QT_TRANSLATE_NOOP("DrillAssertion", "Every file was put back byte by byte") },
    DrillAssertionFacts { DrillAssertion::RecordPages, "record-pages", QT_TRANSLATE_NOOP("DrillAssertion", "Every page of the records is whole") },
    DrillAssertionFacts { DrillAssertion::KeyPages, "key-pages", QT_TRANSLATE_NOOP("DrillAssertion", "Every page of the keys is whole") },
    DrillAssertionFacts { DrillAssertion::Schema, "schema", QT_TRANSLATE_NOOP("DrillAssertion", "This program can read their format") },
    DrillAssertionFacts { DrillAssertion::Founding, "founding", QT_TRANSLATE_NOOP("DrillAssertion", "The founding is the one of this store") },
    DrillAssertionFacts { DrillAssertion::Chain, "chain", QT_TRANSLATE_NOOP("DrillAssertion", "The journal has no gap") },
    DrillAssertionFacts { DrillAssertion::Signatures, "signatures", QT_TRANSLATE_NOOP("DrillAssertion", "Every journal entry bears its signer's signature") },
    DrillAssertionFacts { DrillAssertion::Head, "head", QT_TRANSLATE_NOOP("DrillAssertion", "The journal ends where the manifest says") },
    DrillAssertionFacts { DrillAssertion::Continuation, "continuation", QT_TRANSLATE_NOOP("DrillAssertion", "The journal of today goes on from there") },
    DrillAssertionFacts { DrillAssertion::KeysMarker, "keys-marker", QT_TRANSLATE_NOOP("DrillAssertion", "The keys follow on the same journal") },
    DrillAssertionFacts { DrillAssertion::Accounts, "accounts", QT_TRANSLATE_NOOP("DrillAssertion", "The accounts are those of the journal") },
    DrillAssertionFacts { DrillAssertion::Rights, "rights", QT_TRANSLATE_NOOP("DrillAssertion", "Roles, periods and holds are those of the journal") },
    DrillAssertionFacts { DrillAssertion::Counts, "counts", QT_TRANSLATE_NOOP("DrillAssertion", "There are as many records of each class and state as the manifest says") },
    DrillAssertionFacts { DrillAssertion::KeyForEachRecord, "key-for-each-record", QT_TRANSLATE_NOOP("DrillAssertion", "There is a key for every record") },
    DrillAssertionFacts { DrillAssertion::NothingDestroyed, "nothing-destroyed", QT_TRANSLATE_NOOP("DrillAssertion", "There is no key for what was destroyed") },
    DrillAssertionFacts { DrillAssertion::Opens, "opens", QT_TRANSLATE_NOOP("DrillAssertion", "The store opens, and its records with it") },
};
static_assert(tables::inOrder(Assertions, &DrillAssertionFacts::assertion) && tables::keysAreSound(Assertions) && tables::allNamed(Assertions));
static_assert(Assertions.size() == size_t(DrillAssertion::Opens) + 1);

std::unique_ptr<Database> openCopy(const QString &path, const Store &live)
{
    return std::make_unique<Database>(SqlCipherOptions { path, SqlCipherOptions::Mode::Immutable, 0, {} }, live.identity().storeKey);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Drill", text);
}

class Drill
{
public:
    Drill(Store &live, const BackupFolders &folders, const QString &scratch, qint64 openRecords, const BackupProgress &progress)
        : m_live(live)
        , m_folders(folders)
        , m_paths { scratch }
        , m_openRecords(openRecords)
        , m_progress(progress)
    {
    }

    DrillResult run()
    {
        SignedManifest keys;
        SignedManifest data;
        if (!that(DrillAssertion::Manifests, [&] {
                data = readManifest(m_folders.data, BackupPart::Data);
                keys = readManifest(m_folders.keys, BackupPart::Keys);
                return QString();
            }))
            return std::move(m_result);
        m_result.manifest = data.manifest;
        m_sameRun = data.manifest.sameRun(keys.manifest);
        that(DrillAssertion::SameStore, [&] { return holds(data.manifest.store == m_live.id() && keys.manifest.store == m_live.id()); });
        that(DrillAssertion::SameRun, [&] { return holds(keys.manifest.head.n >= data.manifest.head.n); });
        that(DrillAssertion::ManifestSignatures, [&] { return holds(isSigned(data) && isSigned(keys)); });
        QElapsedTimer clock;
        clock.start();
        const bool restored = that(DrillAssertion::FilesRestored, [&] {
            restoreFiles(m_folders, m_paths.folder, m_progress);
            return QString();
        });
        if (!restored)
            return std::move(m_result);
        lookInto(data.manifest, keys.manifest);
        that(DrillAssertion::Opens, [&] { return opens(clock); });
        return std::move(m_result);
    }

private:
    void lookInto(const BackupManifest &data, const BackupManifest &keys)
    {
        const auto records = openCopy(m_paths.records(), m_live);
        KeyVault vault(openCopy(m_paths.keys(), m_live));
        that(DrillAssertion::RecordPages, [&] { return dialect::damagedPages(*records).value(0); });
        that(DrillAssertion::KeyPages, [&] { return dialect::damagedPages(vault.database()).value(0); });
        ask();
        that(DrillAssertion::Schema, [&] {
            return holds(schemaVersion(*records) > 0 && schemaVersion(*records) <= recordMigrations().back().version && schemaVersion(vault.database()) <= keyMigrations().back().version);
        });
        Journal journal(*records);
        that(DrillAssertion::Founding, [&] {
            const auto founding = journal.entry(1);
            return holds(founding && founding->hash == m_live.description().founding);
        });
        that(DrillAssertion::Chain, [&] {
            QByteArray before(Suite::HashSize, '\0');
            qint64 expected = 1;
            bool whole = true;
            journal.walk(1, [&](const JournalEntry &entry) {
                whole = entry.n == expected++ && entry.before == before;
                before = entry.hash;
                return whole;
            });
            return holds(whole);
        });
        std::optional<JournalProof> proof;
        that(DrillAssertion::Signatures, [&] {
            QString first;
            proof = proveJournal(
                *records, m_live.description().suite, m_live.id(), [&](const QString &what, const QString &) { first = first.isEmpty() ? what : first; }, [this] { ask(); });
            return first;
        });
        that(DrillAssertion::Head, [&] { return holds(proof && proof->head == data.head); });
        that(DrillAssertion::Continuation, [&] { return holds(isInLive(data.head)); });
        that(DrillAssertion::KeysMarker, [&] {
            const JournalHead marker = vault.marker();
            return holds(marker == keys.marker && isInLive(marker));
        });
        that(DrillAssertion::Accounts, [&] {
            const StoreDescription description = StoreDescription::read(m_paths);
            return holds(description.founding == m_live.description().founding && isInLive(description.changed));
        });
        that(DrillAssertion::Rights, [&] { return proof ? differingRows(*records, proof->state).value(0) : holds(false); });
        RecordCounts counts;
        that(DrillAssertion::Counts, [&] {
            counts = Records(*records).counts();
            return holds(counts == data.records);
        });
        ask();
        that(DrillAssertion::KeyForEachRecord, [&] {
            const KeyCoverage coverage = coverKeys(*records, vault.database(), destroyedInLostRange(vault.database(), m_live.state(), m_live.description()), [this] { ask(); });
            const int closed = int(qMin<qint64>(coverage.closed, std::numeric_limits<int>::max()));
            return coverage.closed <= mayBeClosed(counts) ? QString() : QCoreApplication::translate("Drill", "%n record(s) have no key.", nullptr, closed);
        });
        that(DrillAssertion::NothingDestroyed, [&] {
            const QHash<Id, QList<RecordKeyRow>> left = vault.recordKeys(Records(m_live.records()).idsIn({ RecordState::Destroying, RecordState::Destroyed }));
            return left.isEmpty() ? QString() : QCoreApplication::translate("Drill", "%n destroyed record(s) still have a key.", nullptr, int(left.size()));
        });
    }

    // With keys of a later run: versions that were still pending lost theirs when they were filed, and so did what was destroyed.
    qint64 mayBeClosed(const RecordCounts &counts)
    {
        if (m_sameRun)
            return 0;
        qint64 closed = Records(m_live.records()).idsIn({ RecordState::Destroying, RecordState::Destroyed }).size();
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.key().second != RecordState::Filed && it.key().second != RecordState::Cleared)
                closed += it.value();
        }
        return closed;
    }

    QString opens(const QElapsedTimer &clock)
    {
        StoreEnvironment environment;
        environment.clock = m_live.environment().clock;
        environment.heads = std::make_shared<ProcessHeadMemory>(true); // it never saw this store
        QString problem;
        {
            Store store(m_paths, environment, m_live.sharedIdentity());
            // Later keys are accepted by the decision on a restoration alone.
            if (m_sameRun && store.readOnly())
                problem = store.problems().constFirst().what;
        }
        m_result.restoreMs = clock.elapsed();
        if (problem.isEmpty() && m_openRecords > 0) {
            const OpenedSample sample = openSample(m_live, m_paths.records(), m_paths.keys(), m_openRecords, [this](qint64, qint64) {
                ask();
                return true;
            });
            m_result.opened = sample.opened;
            if (sample.failed > 0)
                problem = QCoreApplication::translate("Drill", "%n record(s) did not open.", nullptr, int(sample.failed));
        }
        return problem;
    }

    bool isSigned(const SignedManifest &one)
    {
        const Person *signer = m_live.state().person(one.manifest.signer);
        const PublicKey *key = signer ? signer->signingKeyAt(one.manifest.head.n) : nullptr;
        return key && m_live.suite().verify(*key, BackupManifest::statement(one.manifest.store, one.json), one.signature);
    }

    bool isInLive(const JournalHead &head)
    {
        const auto entry = Journal(m_live.records()).entry(head.n);
        return entry && entry->hash == head.hash;
    }

    void ask() const
    {
        if (m_progress && !m_progress(0, 0))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Drill", "The drill was stopped. Nothing was changed.")));
    }

    static QString holds(bool yes) { return yes ? QString() : say(QT_TRANSLATE_NOOP("Drill", "It does not hold.")); }

    template<typename Check>
    bool that(DrillAssertion assertion, Check &&check)
    {
        QString what;
        try {
            what = check();
        } catch (const Error &error) {
            if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::DiskFull)
                throw;
            what = error.message();
        }
        if (what.isEmpty())
            ++m_result.held;
        else
            m_result.failures.append({ assertion, what });
        return what.isEmpty();
    }

    Store &m_live;
    const BackupFolders &m_folders;
    StorePaths m_paths;
    qint64 m_openRecords;
    const BackupProgress &m_progress;
    bool m_sameRun = false;
    DrillResult m_result;
};

} // namespace

std::span<const DrillAssertionFacts> drillAssertionTable()
{
    return Assertions;
}

QString displayName(DrillAssertion assertion)
{
    return QCoreApplication::translate("DrillAssertion", Assertions.at(size_t(assertion)).name);
}

std::optional<DrillAssertion> drillAssertionFromKey(QStringView key)
{
    const auto found = std::find_if(Assertions.begin(), Assertions.end(), [&](const DrillAssertionFacts &one) { return key == QLatin1String(one.key); });
    return found == Assertions.end() ? std::nullopt : std::optional(found->assertion);
}

DrillResult holdDrill(Store &live, const BackupFolders &folders, const QString &scratch, qint64 openRecords, const BackupProgress &progress)
{
    const auto removed = qScopeGuard([&] {
        try {
            BackupDisk().remove(scratch, BackupDisk::Overwrite::Yes);
        } catch (const Error &) {
            // Whoever drills next clears it away.
        }
    });
    return Drill(live, folders, scratch, openRecords, progress).run();
}

qint64 countFiled(Store &live, const QString &recordsFile)
{
    return Records(*openCopy(recordsFile, live)).idsIn({ RecordState::Filed }).size();
}

OpenedSample openSample(Store &live, const QString &recordsFile, const QString &keysFile, qint64 count, const std::function<bool(qint64, qint64)> &progress)
{
    const auto database = openCopy(recordsFile, live);
    KeyVault vault(openCopy(keysFile, live));
    Records records(*database);
    KeyRing keys(live.id(), live.sharedIdentity(), vault, live.state());
    QList<Id> ids = records.idsIn({ RecordState::Filed });
    std::shuffle(ids.begin(), ids.end(), *QRandomGenerator::global());
    ids.resize(qMin<qsizetype>(ids.size(), count));
    OpenedSample sample;
    for (Id id : std::as_const(ids)) {
        try {
            const auto row = records.find(id);
            SealedRecord sealed = records.parts(id, row->revision);
            sealed.commitment = row->commitment;
            (void)openRecord(live.suite(), { live.id(), id, row->revision, row->recordClass }, keys.recordKey(id, row->revision), sealed);
            ++sample.opened;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Integrity && error.code() != ErrorCode::NoRight && error.code() != ErrorCode::BadInput)
                throw;
            ++sample.failed;
        }
        constexpr qint64 Every = 64;
        if ((sample.opened + sample.failed) % Every == 0 && progress && !progress(sample.opened + sample.failed, ids.size()))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Drill", "The drill was stopped. Nothing was changed.")));
    }
    return sample;
}

} // namespace tongjian
