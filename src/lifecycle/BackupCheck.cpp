// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupCheck.h"

#include "BackupDisk.h"
#include "JournalProof.h"
#include "Pieces.h"
#include "crypto/PageMac.h"
#include "store/DestructionRegister.h"
#include "store/KeyCoverage.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSemaphore>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <limits>
#include <mutex>

namespace tongjian
{

namespace
{

constexpr qint64 LargestManifest = 1024 * 1024;
constexpr qint64 LargestDescription = 256LL * 1024 * 1024; // as store/StoreDescription reads it
constexpr qsizetype MostProblems = 100; // of a file that is all wrong

using Problem = std::function<void(const QString &what, const QString &where)>;

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(Backup)

public:
    Checker(const BackupFolders &folders, const SignedManifest &data, const SignedManifest &keys, const Secret &storeKey, BackupMeter &meter)
        : m_folders(folders)
        , m_data(data)
        , m_keys(keys)
        , m_storeKey(storeKey)
        , m_meter(meter)
    {
    }

    BackupCheck run(const std::optional<JournalHead> &known, Signatures signatures)
    {
        if (belongTogether() && areWhole()) {
            // The medium is read once, from one end to the other; whoever looks for single pages meanwhile finds most of them in the cache.
            QThreadPool pool;
            pool.setMaxThreadCount(2);
            QSemaphore finished;
            const auto start = [&](const QString &where, auto work) {
                return QtConcurrent::run(&pool, [this, &finished, where, work] {
                    const QSemaphoreReleaser released(finished);
                    try {
                        work();
                    } catch (const Error &error) {
                        if (error.code() != ErrorCode::Cancelled)
                            problem(error.message(), where);
                    }
                });
            };
            QList<QFuture<void>> all;
            all.append(start(m_folders.data, [this] { readBack(); }));
            all.append(start(keysPath(), [this, &known, signatures] { compare(known, signatures); }));
            try {
                for (qsizetype left = all.size(); left > 0;) {
                    constexpr int TellEveryMs = 100;
                    if (finished.tryAcquire(1, TellEveryMs))
                        --left;
                    m_meter.ask();
                }
            } catch (...) {
                pool.waitForDone(); // they stop by the meter
                throw;
            }
            for (QFuture<void> &one : all)
                one.waitForFinished(); // brings what is not for the result
        }
        return m_result;
    }

private:
    QString recordsPath() const { return m_folders.data + QStringLiteral("/records.db"); }
    QString keysPath() const { return m_folders.keys + QStringLiteral("/keys.db"); }
    QString descriptionPath() const { return m_folders.keys + QStringLiteral("/store.json"); }
    QString pathOf(BackupPart part, const QString &name) const { return (part == BackupPart::Data ? m_folders.data : m_folders.keys) + u'/' + name; }
    bool sameRun() const { return m_data.manifest.sameRun(m_keys.manifest); }

    void problem(const QString &what, const QString &where)
    {
        const std::lock_guard lock(m_mutex);
        const IntegrityProblem one { what, where };
        if (m_result.problems.size() < MostProblems && !m_result.problems.contains(one))
            m_result.problems.append(one);
    }

    bool belongTogether()
    {
        const BackupManifest &data = m_data.manifest;
        const BackupManifest &keys = m_keys.manifest;
        if (data.store != keys.store || data.suite != keys.suite)
            problem(tr("Data and keys are of two different stores."), m_folders.keys);
        else if (keys.head.n < data.head.n)
            problem(tr("The key part is older than the data: its journal ended at entry %1, theirs at %2.").arg(keys.head.n).arg(data.head.n), m_folders.keys);
        else if (keys.head.n == data.head.n && keys.head != data.head)
            problem(tr("Data and keys follow on two different journals."), m_folders.keys);
        return m_result.ok();
    }

    bool areWhole()
    {
        for (const BackupManifest *manifest : { &m_data.manifest, &m_keys.manifest }) {
            for (const BackupFile &file : manifest->files) {
                const QString path = pathOf(manifest->part, file.name);
                try {
                    const BackupFileReader reader(path);
                    if (const qint64 size = reader.size(); size != file.size)
                        problem(tr("%1 has %2 bytes instead of %3.").arg(file.name).arg(size).arg(file.size), path);
                } catch (const Error &error) {
                    problem(error.message(), path);
                }
            }
        }
        return m_result.ok();
    }

    void readBack()
    {
        const Problem say = [this](const QString &what, const QString &where) { problem(what, where); };
        readPartBack(m_folders.keys, m_keys.manifest, m_storeKey, m_meter, say);
        readPartBack(m_folders.data, m_data.manifest, m_storeKey, m_meter, say);
    }

    std::unique_ptr<Database> open(const QString &path) const
    {
        return std::make_unique<Database>(SqlCipherOptions { path, SqlCipherOptions::Mode::Immutable, 0, {} }, m_storeKey);
    }

    void compare(const std::optional<JournalHead> &known, Signatures signatures)
    {
        const BackupManifest &data = m_data.manifest;
        const BackupManifest &keys = m_keys.manifest;
        const auto records = open(recordsPath());
        const auto keyFile = std::make_unique<KeyVault>(open(keysPath()));
        const auto step = [this] { m_meter.stopIfCancelled(); };
        const JournalProof proof = proveJournal(*records, data.suite, data.store, [this](const QString &what, const QString &where) { problem(what, where); }, step);
        Journal journal(*records);
        const auto contains = [&](const JournalHead &head) {
            const auto entry = journal.entry(head.n);
            return entry && entry->hash == head.hash;
        };
        if (proof.head != data.head)
            problem(tr("The journal ends at entry %1, the manifest says %2.").arg(proof.head.n).arg(data.head.n), recordsPath());
        if (known && !contains(*known))
            problem(tr("The journal does not contain the head that was kept elsewhere: entry %1.").arg(known->n), recordsPath());
        // A newer key part names entries that this journal does not have yet.
        const JournalHead marker = keyFile->marker();
        if (marker != keys.marker || !contains(data.marker) || (marker.n <= proof.head.n && !contains(marker)))
            problem(tr("keys.db does not belong to this journal."), keysPath());

        const StoreDescription description = StoreDescription::fromJson(readSmallFile(descriptionPath(), LargestDescription));
        const KeyCoverage coverage = coverKeys(*records, keyFile->database(), destroyedInLostRange(keyFile->database(), proof.state, description), step);
        if (signatures == Signatures::Checked && coverage.records != data.records)
            problem(tr("There are other records in the copy than the manifest counts."), recordsPath());
        if (coverage.closed > 0 && sameRun())
            problem(tr("%n record(s) have no key.", nullptr, int(qMin<qint64>(coverage.closed, std::numeric_limits<int>::max()))), keysPath());
        compareDescription(description, journal, proof);
        if (signatures == Signatures::Checked) {
            checkSignature(m_data, { keyAt(proof.state, data) }, m_folders.data);
            // A newer key part can bear a signature of somebody whom this journal does not know yet.
            checkSignature(m_keys, { keyAt(proof.state, keys), sameRun() ? PublicKey() : description.accounts.value(keys.signer).signingKey }, m_folders.keys);
        }
        const std::lock_guard lock(m_mutex);
        m_result.head = proof.head;
        m_result.records = coverage.records;
        m_result.closed = coverage.closed;
    }

    void compareDescription(const StoreDescription &description, Journal &journal, const JournalProof &proof)
    {
        const auto founding = journal.entry(1);
        if (!founding || description.store != m_data.manifest.store || description.suite != m_data.manifest.suite || description.founding != founding->hash
            || description.foundingKey != proof.state.signerOf(*founding))
            problem(tr("store.json belongs to another founding than the journal."), descriptionPath());
        const auto newest = journal.newest();
        if (!sameRun() || !newest)
            return;
        const auto changed = journal.entry(newest->accountsAt());
        if (!changed || description.changed != JournalHead { changed->n, changed->hash })
            problem(tr("store.json does not belong to this journal."), descriptionPath());
        for (const AccountEntry &account : description.accounts) {
            const Person *person = proof.state.person(account.person);
            if (!person || person->accountDigest != account.digest(Suite::of(description.suite), description.store))
                problem(tr("The account %1 in store.json is not as the journal says.").arg(account.login), descriptionPath());
        }
    }

    static PublicKey keyAt(const HouseState &state, const BackupManifest &manifest)
    {
        const Person *signer = state.person(manifest.signer);
        const PublicKey *key = signer ? signer->signingKeyAt(manifest.head.n) : nullptr;
        return key ? *key : PublicKey();
    }

    void checkSignature(const SignedManifest &one, const QList<PublicKey> &keys, const QString &folder)
    {
        const Suite &suite = Suite::of(one.manifest.suite);
        const QByteArray statement = BackupManifest::statement(one.manifest.store, one.json);
        if (std::none_of(keys.begin(), keys.end(), [&](const PublicKey &key) { return !key.isEmpty() && suite.verify(key, statement, one.signature); }))
            problem(tr("The manifest does not carry the signature of the person that it names."), folder + u'/' + QLatin1String(ManifestFile));
    }

    const BackupFolders &m_folders;
    const SignedManifest &m_data;
    const SignedManifest &m_keys;
    const Secret &m_storeKey;
    BackupMeter &m_meter;
    std::mutex m_mutex;
    BackupCheck m_result;
};

} // namespace

void readPartBack(const QString &folder, const BackupManifest &manifest, const Secret &storeKey, BackupMeter &meter, const Problem &problem)
{
    for (const BackupFile &file : manifest.files) {
        const QString path = folder + u'/' + file.name;
        const BackupFileReader reader(path);
        reader.forgetCache();
        Hasher hasher = Suite::of(SuiteId::Intl).hasher();
        QList<PieceWork> works { [&](qint64, QByteArrayView piece) { hasher.add(piece); } };
        std::unique_ptr<PageMac> mac;
        if (file.name.endsWith(QLatin1String(".db"))) {
            QByteArray salt(PageMac::SaltSize, Qt::Uninitialized);
            reader.read(0, salt.data(), salt.size());
            mac = std::make_unique<PageMac>(storeKey, salt);
            works.append([&](qint64 offset, QByteArrayView piece) {
                for (qint64 at = 0; at < piece.size(); at += PageMac::PageSize) {
                    const quint32 number = quint32((offset + at) / PageMac::PageSize) + 1;
                    if (!mac->holds(piece.sliced(at, qMin(PageMac::PageSize, piece.size() - at)), number))
                        problem(QCoreApplication::translate("Backup", "Page %1 of %2 is damaged.").arg(number).arg(file.name), path);
                }
            });
        }
        inPieces(
            file.size,
            [&](qint64 offset, char *to, qint64 size) {
                QElapsedTimer timer;
                timer.start();
                reader.read(offset, to, size);
                meter.add(size);
                meter.giveWay().rest(timer.elapsed());
            },
            works, [&] { meter.stopIfCancelled(); });
        if (hasher.result() != file.sha256)
            problem(QCoreApplication::translate("Backup", "%1 is not what was copied: its SHA-256 differs from the manifest's.").arg(file.name), path);
    }
}

qint64 bytesOf(const BackupManifest &manifest)
{
    qint64 bytes = 0;
    for (const BackupFile &file : manifest.files)
        bytes += file.size;
    return bytes;
}

SignedManifest readManifest(const QString &folder, BackupPart part)
{
    SignedManifest one;
    one.json = readSmallFile(folder + u'/' + QLatin1String(ManifestFile), LargestManifest);
    one.signature = readSmallFile(folder + u'/' + QLatin1String(SignatureFile), LargestManifest);
    one.manifest = BackupManifest::fromJson(one.json);
    if (one.manifest.part != part) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Backup", "This folder holds the other part of a backup."),
            QCoreApplication::translate("Backup", "Nothing was changed. Choose the data and the keys, each where it belongs."), folder);
    }
    return one;
}

BackupCheck checkCopies(const BackupFolders &folders, const SignedManifest &data, const SignedManifest &keys, const Secret &storeKey,
    const std::optional<JournalHead> &known, Signatures signatures, BackupMeter &meter)
{
    return Checker(folders, data, keys, storeKey, meter).run(known, signatures);
}

BackupCheck checkBackup(const BackupFolders &folders, const Secret &storeKey, const std::optional<JournalHead> &known, const BackupProgress &progress)
{
    BackupCheck broken;
    const auto read = [&](const QString &folder, BackupPart part) {
        try {
            return readManifest(folder, part);
        } catch (const Error &error) {
            broken.problems.append({ error.message(), folder });
            return SignedManifest();
        }
    };
    const SignedManifest data = read(folders.data, BackupPart::Data);
    const SignedManifest keys = read(folders.keys, BackupPart::Keys);
    if (!broken.ok())
        return broken;
    BackupMeter meter(progress, bytesOf(data.manifest) + bytesOf(keys.manifest));
    return Checker(folders, data, keys, storeKey, meter).run(known, Signatures::Checked);
}

} // namespace tongjian
