// SPDX-License-Identifier: GPL-3.0-or-later
#include "Store.h"

#include "EntryFacts.h"
#include "Migrations.h"
#include "Records.h"
#include "RightsMirror.h"
#include "Turnstile.h"
#include "VerifiedEntries.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

// Without a remembered head this many of the newest entries are checked at opening; verify walks all of them.
constexpr qint64 EntriesCheckedUnremembered = 1000;
// Far more than any act makes that adds keys.
constexpr qint64 EntriesOfAnActAtMost = 100;

std::unique_ptr<Database> openFile(const QString &path, const StoreEnvironment &environment, const Secret &key)
{
    SqlCipherOptions options;
    options.path = path;
    options.vfs = environment.vfs;
    return std::make_unique<Database>(options, key);
}

} // namespace

Store::Store(StorePaths paths, StoreEnvironment environment, std::shared_ptr<const Identity> identity)
    : m_paths(std::move(paths))
    , m_environment(std::move(environment))
    , m_identity(std::move(identity))
    , m_ids(*m_environment.clock)
{
    refuseNetworkFileSystem(m_paths.folder, m_environment.fileSystem);
    m_description = StoreDescription::read(m_paths);
    m_records = openFile(m_paths.records(), m_environment, m_identity->storeKey);
    m_vault = std::make_unique<KeyVault>(openFile(m_paths.keys(), m_environment, m_identity->storeKey));
    for (auto [database, steps] : { std::pair(m_records.get(), recordMigrations()), std::pair(&m_vault->database(), keyMigrations()) }) {
        refuseNewer(*database, steps);
        if (schemaVersion(*database) < steps.back().version) {
            const Turnstile turnstile(m_paths);
            migrate(*database, steps);
        }
    }
    m_state = HouseState(m_description.suite);
    m_keys = std::make_unique<KeyRing>(m_description.store, m_identity, *m_vault, m_state);
    openChecks();
}

Store::~Store() = default;

std::unique_ptr<Store> Store::openAgain() const
{
    return std::make_unique<Store>(m_paths, m_environment, m_identity);
}

void Store::distrust(const QString &what, const QString &where, IntegrityProblem::Kind kind)
{
    const IntegrityProblem problem { what, where, kind };
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

bool Store::awaitsRestoration() const
{
    return !m_problems.isEmpty() && std::all_of(m_problems.begin(), m_problems.end(), [](const IntegrityProblem &one) { return one.kind == IntegrityProblem::Kind::RolledBack; });
}

void Store::requireTrust() const
{
    if (!m_problems.isEmpty() && !(m_restoring && awaitsRestoration()))
        refuseUntrusted();
}

void Store::refuseUntrusted() const
{
    throw Error(ErrorCode::ReadOnly, QCoreApplication::translate("Store", "The store is open for checking only: %1").arg(m_problems.constFirst().what),
        QCoreApplication::translate("Store", "Nothing can be read or changed until the auditor has looked at it. Do not delete anything; keep a copy of the folder."),
        m_problems.constFirst().where);
}

void Store::flushHead()
{
    if (m_environment.heads)
        m_environment.heads->flush();
}

const SignatureVerifier &Store::verifierFor(const PublicKey &key)
{
    auto &verifier = m_verifiers[key];
    if (!verifier)
        verifier = std::make_shared<SignatureVerifier>(suite().verifier(key));
    return *verifier;
}

bool Store::isGenuine(const JournalEntry &entry)
{
    const PublicKey key = m_state.signerOf(entry);
    return !key.isEmpty() && entry.hash == entry.computeHash(suite(), id())
        && VerifiedEntries::ofProcess().check(entry.hash, key, [&] { return verifierFor(key).verify(entry.statement(id()), entry.signature); });
}

void Store::verifyEntry(const JournalEntry &entry)
{
    if (!isGenuine(entry)) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 is not what its signer signed.").arg(entry.n),
            QCoreApplication::translate("Store", "Ask the auditor to verify the journal. Until then the store opens for reading only."));
    }
}

void Store::openChecks()
{
    Journal journal(*m_records);
    // One read transaction, so that what is compared belongs together while others write.
    const auto newest = journal.newest();
    if (!newest) {
        distrust(QCoreApplication::translate("Store", "The journal is empty."), QStringLiteral("records.db"));
        return;
    }
    try {
        readRights(*newest);
        if (m_mark = RestoreMark::read(m_paths); m_mark) {
            const QList<Restoration> &accepted = m_state.restorations();
            const auto same = [&](const Restoration &one) { return one.base == m_mark->base.n && one.baseHash == m_mark->base.hash; };
            if (std::any_of(accepted.begin(), accepted.end(), same))
                m_mark.reset(); // it only was not taken away yet
            else
                distrust(QCoreApplication::translate("Store", "This store was put back from the backup %1. Two persons accept it first.").arg(m_mark->backup), QStringLiteral("restored.json"),
                    IntegrityProblem::Kind::RolledBack);
        }
        checkChain(*newest);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Integrity)
            throw;
        distrust(error.message(), QStringLiteral("journal"));
        return;
    }
    m_head = { newest->n, newest->hash };

    // The rest is compared under the lock: another process may stand between two of its commits. A folder that cannot be
    // written has no such process.
    std::unique_ptr<Turnstile> turnstile;
    try {
        turnstile = std::make_unique<Turnstile>(m_paths);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::ReadOnly)
            throw;
    }
    catchUp();
    if (m_mark)
        compareRows();
    if (const auto latest = journal.newest(); latest && m_problems.isEmpty()) {
        compareFiles(*latest, turnstile != nullptr);
        if (turnstile && m_problems.isEmpty())
            settleDescription();
        compareRows();
        if (turnstile && m_problems.isEmpty()) {
            finishRemovals();
            sweepDraftKeys();
        }
    }
}

QList<JournalEntry> Store::rightsChain(qint64 after, qint64 last)
{
    // Back along the chain, to be taken forward again.
    Journal journal(*m_records);
    QList<JournalEntry> chain;
    for (qint64 n = last; n > after;) {
        const auto entry = journal.entry(n);
        if (!entry || !(entry->touches & Touches::Rights) || entry->rightsBefore >= n) {
            throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 is missing or was changed.").arg(n),
                QCoreApplication::translate("Store", "Ask the auditor to verify the journal. Until then the store opens for reading only."));
        }
        chain.prepend(*entry);
        n = entry->rightsBefore;
    }
    return chain;
}

void Store::readRights(const JournalEntry &newest)
{
    const QList<JournalEntry> chain = rightsChain(m_state.rightsAt(), newest.rightsAt());
    for (const JournalEntry &entry : chain) {
        if (entry.n == 1 && (entry.hash != m_description.founding || m_state.signerOf(entry) != m_description.foundingKey)) {
            throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "store.json belongs to another founding than the journal."),
                QCoreApplication::translate("Store", "Put the store's files back from one and the same backup."));
        }
        verifyEntry(entry);
        requireDecision(entry);
        m_state.apply(entry);
    }
}

// What a decision brings about stands right behind it (CaseActs.h); whoever can read what was decided on looks at all of it.
void Store::requireDecision(const JournalEntry &entry)
{
    if (entry.action != Action::RetentionSet && entry.action != Action::HoldLift && entry.action != Action::StoreRestore)
        return;
    const auto decision = Journal(*m_records).entry(entry.n - 1);
    if (!decision || decision->action != Action::ApplicationApprove || decision->object != entry.facts().value(fact::Case).toInteger() || decision->actor != entry.actor)
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 brings about what nobody decided.").arg(entry.n),
            QCoreApplication::translate("Store", "Ask the auditor to verify the journal. Until then the store opens for reading only."));
    verifyEntry(*decision);
}

const HouseState &Store::stateAt(qint64 rightsEntry)
{
    if (rightsEntry == m_state.rightsAt())
        return m_state;
    if (!m_past || m_past->rightsAt() > rightsEntry)
        m_past = std::make_unique<HouseState>(m_description.suite);
    const QList<JournalEntry> chain = rightsChain(m_past->rightsAt(), rightsEntry);
    for (const JournalEntry &entry : chain) {
        verifyEntry(entry); // the state now knows every key that was ever good, and from when
        m_past->apply(entry);
    }
    return *m_past;
}

void Store::checkChain(const JournalEntry &newest)
{
    const RememberedHead remembered = m_environment.heads ? m_environment.heads->recall(id()) : RememberedHead {};
    qint64 from = qMax<qint64>(1, newest.n - EntriesCheckedUnremembered);
    Journal journal(*m_records);
    if (remembered.answer == Recall::Found) {
        if (remembered.foundingFingerprint != m_description.foundingFingerprint()) {
            distrust(QCoreApplication::translate("Store", "This is not the store that this computer knows: its founding key differs."),
                QStringLiteral("store.json"));
            return;
        }
        const auto known = journal.entry(remembered.head.n);
        const bool same = known && known->hash == remembered.head.hash;
        if (!same && !m_state.isLost(remembered.head.n)) {
            distrust(known ? QCoreApplication::translate("Store", "Journal entry %1 is not the one that this computer saw.").arg(remembered.head.n)
                           : QCoreApplication::translate("Store",
                                 "The store is older than this computer last saw it: it knows entry %1, the journal ends at %2.")
                                 .arg(remembered.head.n)
                                 .arg(newest.n),
                QStringLiteral("journal %1").arg(remembered.head.n), IntegrityProblem::Kind::RolledBack);
            m_lostUntil = remembered.head.n;
        }
        if (same)
            from = qMin(remembered.head.n, newest.n); // others may have written, and remembered it, since newest was read
    }
    QByteArray before;
    qint64 expected = from;
    journal.walk(from, [&](const JournalEntry &entry) {
        if (entry.n > newest.n)
            return false;
        if (entry.n != expected || (!before.isEmpty() && entry.before != before)) {
            distrust(QCoreApplication::translate("Store", "The journal's chain is broken at entry %1.").arg(expected),
                QStringLiteral("journal %1").arg(expected));
            return false;
        }
        verifyEntry(entry);
        before = entry.hash;
        ++expected;
        return true;
    });
    if ((m_problems.isEmpty() || awaitsRestoration()) && expected != newest.n + 1)
        distrust(QCoreApplication::translate("Store", "The journal's chain is broken at entry %1.").arg(expected), QStringLiteral("journal %1").arg(expected));
}

void Store::catchUp()
{
    if (!m_problems.isEmpty() && !awaitsRestoration())
        return;
    Journal journal(*m_records);
    const JournalHead head = journal.head();
    if (head == m_head)
        return;
    if (head.n <= m_head.n) {
        distrust(QCoreApplication::translate("Store", "The journal became shorter while the store was open."), QStringLiteral("journal %1").arg(head.n));
        return;
    }
    try {
        bool rights = false;
        QByteArray before = m_head.hash;
        journal.walk(m_head.n + 1, [&](const JournalEntry &entry) {
            if (entry.n != m_head.n + 1 || entry.before != before) {
                throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The journal's chain is broken at entry %1.").arg(m_head.n + 1));
            }
            verifyEntry(entry);
            if (entry.touches & Touches::Rights) {
                requireDecision(entry);
                m_state.apply(entry);
                rights = true;
            }
            before = entry.hash;
            m_head = { entry.n, entry.hash };
            return true;
        });
        if (rights)
            m_keys->forget();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Integrity)
            throw;
        distrust(error.message(), QStringLiteral("journal"));
    }
}

ClockDoubt Store::clockDoubt()
{
    return clockDoubt(now(), me());
}

ClockDoubt Store::clockDoubt(qint64 now, Id person)
{
    Journal journal(*m_records);
    if (m_clockTrustAt == 0) {
        JournalFilter accepted;
        accepted.action = Action::ClockAccept;
        const QList<JournalEntry> last = journal.page(accepted, 0, 1);
        m_clockTrustAt = last.isEmpty() ? 0 : last.constFirst().n - 1;
    }
    const QLatin1String accepts(facts(Action::ClockAccept).key);
    journal.walkTimes(m_clockTrustAt + 1, [&](qint64 n, qint64 at, Id actor, const QString &action) {
        m_clockTrust.take(at, actor, action == accepts);
        m_clockTrustAt = n;
    });
    return m_clockTrust.doubt(now, person);
}

qint64 Store::rightsTime(Id person)
{
    const qint64 at = m_actNow > 0 ? m_actNow : now();
    if (person == me() && m_actRights)
        return *m_actRights;
    // Only who acts for somebody could gain by another time.
    const QMap<Id, Substitution> &all = m_state.substitutions();
    const bool substitute = std::any_of(all.begin(), all.end(), [&](const Substitution &one) { return one.substitute == person && one.endedAt == 0; });
    return !substitute || clockDoubt(at, person) == ClockDoubt::None ? at : OwnRightsOnly;
}

void Store::compareFiles(const JournalEntry &newest, bool locked)
{
    // keys.db: as new as the newest entry that changed it. Ahead only by an act that was cut off, which is taken back.
    const qint64 keysAt = newest.keysAt();
    JournalHead marker = m_vault->marker();
    if (marker.n > newest.n + EntriesOfAnActAtMost) {
        // No act that was cut off: records.db is an old one. Its keys are not taken back, the right file may still come.
        distrust(QCoreApplication::translate("Store", "records.db is older than keys.db, which stands at entry %1; the journal ends at %2.").arg(marker.n).arg(newest.n), QStringLiteral("records.db"),
            IntegrityProblem::Kind::RolledBack);
        return;
    }
    if (marker.n > newest.n && locked) {
        const auto last = Journal(*m_records).entry(keysAt);
        marker = { keysAt, last ? last->hash : QByteArray() };
        m_vault->takeBackAfter(marker);
    }
    const auto keysEntry = Journal(*m_records).entry(keysAt);
    if (marker.n < keysAt) {
        distrust(QCoreApplication::translate("Store", "keys.db is older than the journal says: it stands at entry %1 instead of %2.")
                     .arg(marker.n)
                     .arg(keysAt),
            QStringLiteral("keys.db"));
    } else if (marker.n <= newest.n && (marker.n != keysAt || !keysEntry || marker.hash != keysEntry->hash)) {
        distrust(QCoreApplication::translate("Store", "keys.db does not belong to this journal."), QStringLiteral("keys.db"));
    }

    // store.json, the same.
    const qint64 accountsAt = newest.accountsAt();
    if (m_description.changed.n != accountsAt || !locked)
        m_description = StoreDescription::read(m_paths);
    const auto accountsEntry = Journal(*m_records).entry(accountsAt);
    if (m_description.changed.n > newest.n && locked) {
        for (auto it = m_description.replaced.cbegin(); it != m_description.replaced.cend(); ++it) {
            if (it.value())
                m_description.accounts.insert(it.key(), *it.value());
            else
                m_description.accounts.remove(it.key());
        }
        m_description.replaced.clear();
        if (m_description.replacedRecovery) {
            m_description.recoveryKey = m_description.replacedRecovery->key;
            m_description.wrappedRecoveryKey = m_description.replacedRecovery->wrapped;
            m_description.replacedRecovery.reset();
        }
        m_description.format = m_state.descriptionFormat();
        m_description.changed = { accountsAt, accountsEntry ? accountsEntry->hash : QByteArray() };
        m_description.write(m_paths);
    }
    if (m_description.changed.n < accountsAt) {
        distrust(QCoreApplication::translate("Store", "store.json is older than the journal says: it stands at entry %1 instead of %2.")
                     .arg(m_description.changed.n)
                     .arg(accountsAt),
            QStringLiteral("store.json"));
    } else if (m_description.changed.n <= newest.n
        && (m_description.changed.n != accountsAt || !accountsEntry || m_description.changed.hash != accountsEntry->hash)) {
        distrust(QCoreApplication::translate("Store", "store.json does not belong to this journal."), QStringLiteral("store.json"));
    }
}

void Store::compareRows()
{
    const QStringList altered = differingRows(*m_records, m_state);
    for (const QString &where : altered)
        distrust(QCoreApplication::translate("Store", "A table that decides rights was changed outside Tongjian."), where);
    // Accounts in store.json against the digests that the journal names.
    QSet<Id> seen;
    for (const AccountEntry &account : m_description.accounts) {
        const Person *person = m_state.person(account.person);
        seen.insert(account.person);
        if (!person || person->accountDigest != account.digest(suite(), id())) {
            distrust(QCoreApplication::translate("Store", "An account in store.json was changed outside Tongjian: %1").arg(account.login),
                QStringLiteral("store.json %1").arg(account.person), m_mark && person ? IntegrityProblem::Kind::RolledBack : IntegrityProblem::Kind::Altered);
        }
    }
    for (const Person &person : m_state.persons()) {
        if (!seen.contains(person.id))
            distrust(QCoreApplication::translate("Store", "An account is missing in store.json: %1").arg(person.login),
                QStringLiteral("store.json %1").arg(person.id));
    }
    // The rest of store.json that the journal vouches for. The auditors' key is the newest one whenever nothing is under way.
    const auto differs = [this](const QString &what) {
        distrust(QCoreApplication::translate("Store", "store.json says something else than the journal: %1.").arg(what), QStringLiteral("store.json"));
    };
    if (m_description.format != m_state.descriptionFormat())
        differs(QCoreApplication::translate("Store", "its format"));
    if (m_description.company != m_state.company())
        differs(QCoreApplication::translate("Store", "the company's name"));
    if (m_description.recoveryKey != m_state.recoveryKey() || suite().hash(m_description.wrappedRecoveryKey) != m_state.wrappedRecoveryDigest())
        differs(QCoreApplication::translate("Store", "the recovery key"));
    const RoleKeyGeneration *auditors = m_state.newestKey({ RoleKeyOwner::Auditors, NoId });
    if (!auditors || auditors->generation != m_description.auditorsGeneration || auditors->key != m_description.auditorsKey)
        differs(QCoreApplication::translate("Store", "the auditors' key"));
}

void Store::finishRemovals()
{
    QList<qint64> done;
    {
        Query query(*m_records, QStringLiteral("SELECT entry_n, names FROM key_removal ORDER BY entry_n"));
        query.run();
        while (query.next()) {
            done.append(query.integer(0));
            if (m_removed.contains(done.constLast()))
                continue; // by this process, right after its own commit
            KeyChanges changes;
            changes.decodeRemovals(query.bytes(1));
            m_vault->remove(changes);
        }
    }
    m_removed.clear();
    for (qint64 n : done)
        Query(*m_records, QStringLiteral("DELETE FROM key_removal WHERE entry_n = ?")).bind(n).run();
}

// Keys of drafts that were never written or are no more: their writer died between the two files.
void Store::sweepDraftKeys()
{
    Records records(*m_records);
    const QList<Id> drafts = m_vault->draftsWithKeys();
    for (Id draft : drafts) {
        if (!records.draft(draft))
            m_vault->removeDraftKey(draft);
    }
}

// What store.json may say only once the journal has said it; whoever comes next writes what a crash left out. Entries that a
// change replaced go, so that an old password opens nothing any more. Failed logins are sealed to the newest auditors' key, which
// stands here for those who are not in yet.
void Store::settleDescription()
{
    bool changed = false;
    if ((!m_description.replaced.isEmpty() || m_description.replacedRecovery) && m_description.changed.n <= m_head.n) {
        m_description.replaced.clear();
        m_description.replacedRecovery.reset();
        changed = true;
    }
    const RoleKeyGeneration *newest = m_state.newestKey({ RoleKeyOwner::Auditors, NoId });
    const RoleKeyGeneration *shown = m_state.keyGeneration({ RoleKeyOwner::Auditors, NoId }, m_description.auditorsGeneration);
    if (newest && shown && shown->key == m_description.auditorsKey && shown->generation != newest->generation) {
        m_description.auditorsKey = newest->key;
        m_description.auditorsGeneration = newest->generation;
        changed = true;
    }
    if (changed)
        m_description.write(m_paths);
}

} // namespace tongjian
