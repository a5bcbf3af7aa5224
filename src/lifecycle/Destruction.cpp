// SPDX-License-Identifier: GPL-3.0-or-later
#include "Destruction.h"

#include "BackupPlace.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Applications.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"
#include "store/DestructionRegister.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"
#include "store/RecordPages.h"
#include "store/RetentionBook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int AtOnce = 500;
constexpr qsizetype Neighbours = 20; // that are opened in each backup

QString say(const char *text)
{
    return QCoreApplication::translate("Destruction", text);
}

[[noreturn]] void stop(const QString &what)
{
    throw Error(ErrorCode::Integrity, what,
        say(QT_TRANSLATE_NOOP("Destruction", "What was destroyed before is in the journal and in the register; nothing more was touched. Tell the auditor.")));
}

void requireClock(Store &store)
{
    if (store.clockDoubt() != ClockDoubt::None) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Destruction", "The clock of this computer is in doubt. Until an auditor has accepted it nothing is destroyed.")),
            say(QT_TRANSLATE_NOOP("Destruction", "Nothing was changed.")));
    }
}

// Open applications of this route, as far as this login reads them.
template<typename Visit>
void walkApplications(Store &store, Route route, const QList<CaseStage> &stages, Visit &&visit)
{
    ApplicationFilter filter;
    filter.routes = QList<Route> { route };
    filter.stages = stages;
    Applications applications(store.records());
    for (Id before = NoId;;) {
        const QList<ApplicationRow> page = applications.page(filter, before, AtOnce);
        for (const ApplicationRow &row : page) {
            before = row.id;
            if (store.keys().tryRecordKey(row.id, CaseKey))
                visit(readCase(store, row.id));
        }
        if (page.size() < AtOnce)
            return;
    }
}

} // namespace

DestructionOffer offerOf(Store &store, const TrustedCase &plan)
{
    const RetentionBook book(store, RetentionBook::Concerned::Always);
    book.requireDecided();
    if (!book.holdsKnown()) {
        throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("Destruction", "This login does not read every hold, so it cannot tell what has to stay.")),
            say(QT_TRANSLATE_NOOP("Destruction", "Nothing was changed.")));
    }
    QSet<Id> wanted;
    walkApplications(store, Route::RecoverCleared, { CaseStage::Submitted, CaseStage::AskedBack, CaseStage::Granted }, [&](const TrustedCase &known) {
        if (known.row.until <= store.now() || !known.form.recovered)
            return;
        for (Id record : known.form.recovered->records)
            wanted.insert(record);
    });
    DestructionOffer offer;
    const QList<PlanRow> cleared = PlanRecords(store.records()).cleared(plan.row.id);
    QSet<Id> held;
    for (qsizetype from = 0; from < cleared.size(); from += AtOnce) {
        QList<Id> ids;
        for (qsizetype i = from; i < qMin(cleared.size(), from + AtOnce); ++i)
            ids.append(cleared.at(i).record);
        const QList<KeptRow> kept = book.rows(ids);
        for (const KeptRow &row : kept) {
            if (!book.keeping(row, store.now()).holds.isEmpty())
                held.insert(row.id);
        }
    }
    for (const PlanRow &row : cleared) {
        if (held.contains(row.record))
            ++offer.held;
        else if (wanted.contains(row.record))
            ++offer.wanted;
        else
            offer.rows.append(row);
    }
    offer.root = PlanRecords::root(store.suite(), offer.rows);
    return offer;
}

Destruction::Destruction(Store &store, Id plan, int batchSize)
    : m_store(store)
    , m_id(plan)
    , m_batchSize(batchSize)
    , m_plan(readCase(store, plan))
{
    const QList<DestructionRun> runs = requireDestructions(store, m_plan).begun;
    if (runs.isEmpty()) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Destruction", "Nothing is destroyed that a witness did not confirm and the executor did not begin.")),
            say(QT_TRANSLATE_NOOP("Destruction", "Nothing was changed.")));
    }
    const DestructionRun &run = runs.constLast();
    m_total = run.records;
    if (run.isDestroyed())
        return;
    const QList<PlanRow> confirmed = PlanRecords(store.records()).destroying(plan, run.begun);
    for (const PlanRow &row : confirmed) {
        if (row.destroyed == 0)
            m_rows.append(row);
    }
    findCorrections();
}

// An application to correct a record repeats what it says.
void Destruction::findCorrections()
{
    walkApplications(m_store, Route::Correction, {}, [&](const TrustedCase &known) {
        for (const auto &[entry, form] : known.forms) {
            if (form.correction && !m_corrections.contains(form.correction->record, known.row.id))
                m_corrections.insert(form.correction->record, known.row.id);
        }
    });
}

qint64 Destruction::step()
{
    Act act(m_store);
    requireClock(m_store);
    if (const CaseVerdict verdict = m_plan.life.mayCarryOn(m_store.me(), HouseAt(m_store.state(), m_store.rightsTime())); !verdict.allowed)
        throw Error(ErrorCode::NoRight, verdict.reason, say(QT_TRANSLATE_NOOP("Destruction", "Nothing more was touched. Another records officer goes on.")));
    QList<Id> ids;
    for (qsizetype i = m_at; i < m_rows.size() && ids.size() < m_batchSize; ++i)
        ids.append(m_rows.at(i).record);
    if (ids.isEmpty())
        return 0;
    QHash<Id, RecordRow> rows;
    for (RecordRow &row : RecordPages(act.records()).rows(ids))
        rows.insert(row.id, std::move(row));
    RowTrust trust(m_store);
    CollectedRows collected(act.records());
    const qint64 n = act.nextEntry();
    // What a list says of this entry beforehand would be buried unseen.
    if (PlanRecords(act.records()).saysAnythingSince(n))
        stop(say(QT_TRANSLATE_NOOP("Destruction", "A list of a plan says that something became of records, and no entry does.")));
    QList<QByteArray> leaves;
    Change change { Action::RecordsDestroy, m_id };
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const PlanRow &listed = m_rows.at(m_at + i);
        const auto found = rows.find(listed.record);
        if (found == rows.end())
            stop(QCoreApplication::translate("Destruction", "A record on the list of the plan is missing: %1.").arg(listed.record));
        RecordRow &row = found.value();
        (void)trust.require(row);
        if (row.state != RecordState::Cleared || row.revision != listed.revision || row.commitment != listed.commitment)
            stop(QCoreApplication::translate("Destruction", "The record %1 is not as it was cleared.").arg(row.number));
        collected.putEarlier(row.entry, row.id, row.digest(m_store.suite()));
        row.state = RecordState::Destroyed;
        leaves.append(row.digest(m_store.suite()));
        for (Id application : m_corrections.values(row.id))
            change.keys.removeRecordKeys.append({ application, CaseKey, KeyHolder::Person, NoId, 0, true });
    }
    PlanRecords(act.records()).markDestroyed(m_id, ids, n);
    Records(act.records()).buryContent(m_id, n);
    change.keys.destroyed.records = ids;
    change.facts = { { fact::Count, leaves.size() }, { fact::Root, merkleRoot(m_store.suite(), leaves) }, { fact::Register, DestructionRegister::root(m_store.suite(), ids) } };
    act.append(std::move(change));
    act.commit();
    m_at += ids.size();
    return ids.size();
}

bool Destruction::emptyLogs()
{
    // What was staged to bring a record back, and never did.
    const QList<Id> owners = Records(m_store.records()).ownersOfDropped();
    for (Id owner : owners)
        Blobs(m_store).sweep(owner);
    const bool records = m_store.records().truncateWal();
    return m_store.vault().database().truncateWal() && records;
}

namespace
{

class Search
{
public:
    Search(Store &store, const QList<Id> &destroyed)
        : m_store(store)
        , m_destroyed(destroyed)
        , m_set(destroyed.begin(), destroyed.end())
    {
    }

    void inStore()
    {
        Records records(m_store.records());
        tell(m_store.vault(), say(QT_TRANSLATE_NOOP("Destruction", "the store")));
        for (const RecordRow &row : RecordPages(m_store.records()).rows(m_destroyed)) {
            if (row.state != RecordState::Destroyed)
                m_found += QCoreApplication::translate("Destruction", "The record %1 is no tombstone.").arg(row.number);
            if (records.hasParts(row.id) || !records.blobsOf(row.id).isEmpty())
                m_found += QCoreApplication::translate("Destruction", "The store has content of the record %1.").arg(row.number);
        }
    }

    // What the place has of keys, and each backup there by itself.
    void inPlace(const KeyPlace &place)
    {
        const BackupList list = listBackups(place.folder, m_store.id());
        if (!list.keys)
            return; // data without keys open nothing
        const QString keysFile = list.keys->folder + QStringLiteral("/keys.db");
        {
            KeyVault vault(openCopy(keysFile));
            tell(vault, place.name);
        }
        for (const ListedBackup &backup : list.data) {
            if (backup.problem.isEmpty())
                inBackup(place, backup, keysFile);
        }
    }

    [[nodiscard]] QStringList found() const { return m_found; }

private:
    [[nodiscard]] std::unique_ptr<Database> openCopy(const QString &path) const
    {
        return std::make_unique<Database>(SqlCipherOptions { path, SqlCipherOptions::Mode::Immutable, 0, {} }, m_store.identity().storeKey);
    }
    void tell(KeyVault &vault, const QString &where)
    {
        const int left = int(vault.recordKeys(m_destroyed).size());
        if (left > 0)
            m_found += QCoreApplication::translate("Destruction", "%n destroyed record(s) still have a key: %1.", nullptr, left).arg(where);
    }

    void inBackup(const KeyPlace &place, const ListedBackup &backup, const QString &keysFile)
    {
        const auto database = openCopy(backup.folder + QStringLiteral("/records.db"));
        KeyVault vault(openCopy(keysFile));
        Records records(*database);
        KeyRing keys(m_store.id(), m_store.sharedIdentity(), vault, m_store.state());
        const auto opens = [&](Id id) {
            try {
                const auto row = records.find(id);
                SealedRecord sealed = records.parts(id, row->revision);
                sealed.commitment = row->commitment;
                (void)openRecord(m_store.suite(), { m_store.id(), id, row->revision, row->recordClass }, keys.recordKey(id, row->revision), sealed);
                return true;
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Integrity && error.code() != ErrorCode::NoRight && error.code() != ErrorCode::BadInput)
                    throw;
                return false;
            }
        };
        QList<Id> filed = records.idsIn({ RecordState::Filed });
        const auto neighbours = std::stable_partition(filed.begin(), filed.end(), [&](Id id) { return m_set.contains(id); });
        for (auto one = filed.begin(); one != neighbours; ++one) {
            if (opens(*one))
                m_found += QCoreApplication::translate("Destruction", "A destroyed record opens from the backup %1 at “%2”.").arg(backup.manifest.name, place.name);
        }
        std::shuffle(neighbours, filed.end(), *QRandomGenerator::global());
        qsizetype asked = 0;
        for (auto one = neighbours; one != filed.end() && asked < Neighbours; ++one) {
            // What was destroyed by another plan stays closed as well.
            const auto now = Records(m_store.records()).find(*one);
            if (!now || now->state == RecordState::Destroyed)
                continue;
            ++asked;
            if (!opens(*one))
                m_found += QCoreApplication::translate("Destruction", "The record %1, which was not destroyed, does not open from the backup %2 at “%3”.").arg(now->number, backup.manifest.name, place.name);
        }
    }

    Store &m_store;
    const QList<Id> &m_destroyed;
    QSet<Id> m_set;
    QStringList m_found;
};

} // namespace

QStringList findLeftovers(Store &store, const QList<Id> &destroyed, const QList<KeyPlace> &places, const std::function<bool(qint64, qint64)> &progress)
{
    Search search(store, destroyed);
    search.inStore();
    qint64 done = 0;
    for (const KeyPlace &place : places) {
        if (progress && !progress(done++, places.size()))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Destruction", "Stopped. What was destroyed stays so; look for leftovers again.")));
        search.inPlace(place);
    }
    return search.found();
}

} // namespace tongjian
