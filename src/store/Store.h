// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountKeys.h"
#include "HeadMemory.h"
#include "HouseState.h"
#include "Journal.h"
#include "KeyRing.h"
#include "KeyVault.h"
#include "Records.h"
#include "RestoreMark.h"
#include "StoreDescription.h"
#include "StorePaths.h"
#include "core/ClockTrust.h"

#include <functional>
#include <memory>

namespace tongjian
{

class DeviceMemory;

/// One thing that does not hold: what, and where (a table row, an entry, a file).
struct IntegrityProblem {
    QString what;
    QString where;
    enum class Kind : quint8 {
        Altered,
        RolledBack, ///< the store is older than it was: what a decision on a restoration accepts
    };
    Kind kind = Kind::Altered;
    friend bool operator==(const IntegrityProblem &, const IntegrityProblem &) = default;
};

/// What a store needs from outside.
struct StoreEnvironment {
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<HeadMemory> heads;
    std::shared_ptr<DeviceMemory> devices = {}; ///< empty: no computer is remembered
    FileSystemProbe fileSystem = {}; ///< empty: ask the system
    QByteArray vfs = {}; ///< empty: the default one; tests inject faults
    /// Called between the commits of an act, by name ("keys", "accounts", "records", "removals"): tests end the process there.
    std::function<void(const char *)> gap = {};
};

/// A store that one login has open on one thread (DESIGN sections 3, 4, 6, 7): its two databases, the house state that the
/// signed journal gives, and the keys that the login opens. All changes go through Act.
class Store
{
public:
    /// Opens and checks: signatures and chain since the remembered head, the rows that decide rights, the ages of keys.db and
    /// store.json. What does not hold makes it read-only, with problems() saying why. Throws when it cannot be opened at all.
    Store(StorePaths paths, StoreEnvironment environment, std::shared_ptr<const Identity> identity);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// The same login on another thread.
    [[nodiscard]] std::unique_ptr<Store> openAgain() const;

    [[nodiscard]] const StorePaths &paths() const { return m_paths; }
    [[nodiscard]] const StoreEnvironment &environment() const { return m_environment; }
    [[nodiscard]] const StoreDescription &description() const { return m_description; }
    [[nodiscard]] Id id() const { return m_description.store; }
    [[nodiscard]] const Suite &suite() const { return Suite::of(m_description.suite); }
    [[nodiscard]] const Identity &identity() const { return *m_identity; }
    [[nodiscard]] const std::shared_ptr<const Identity> &sharedIdentity() const { return m_identity; }
    [[nodiscard]] Id me() const { return m_identity->person; }
    [[nodiscard]] qint64 now() const { return m_environment.clock->now(); }
    [[nodiscard]] Id newId() { return m_ids.next(); }

    [[nodiscard]] Database &records() { return *m_records; }
    [[nodiscard]] KeyVault &vault() { return *m_vault; }
    [[nodiscard]] KeyRing &keys() { return *m_keys; }
    [[nodiscard]] const HouseState &state() const { return m_state; }
    /// The house as the rights entry @p rightsEntry left it, for judging an entry that names it as the one before (JournalEntry::rightsBefore).
    /// Valid until the next call.
    [[nodiscard]] const HouseState &stateAt(qint64 rightsEntry);

    [[nodiscard]] bool readOnly() const { return !m_problems.isEmpty(); }
    [[nodiscard]] const QList<IntegrityProblem> &problems() const { return m_problems; }
    /// Throws ReadOnly, naming the first problem.
    void requireTrust() const;
    /// Nothing stands against it but that it was put back from a backup: the decision on that can be applied for and made, and nothing else.
    [[nodiscard]] bool awaitsRestoration() const;
    /// While one lives, the acts of that decision are possible in such a store. For services/Restoring alone.
    class Restoring
    {
    public:
        explicit Restoring(Store &store)
            : m_store(store)
        {
            m_store.m_restoring = true;
        }
        ~Restoring() { m_store.m_restoring = false; }
        Restoring(const Restoring &) = delete;
        Restoring &operator=(const Restoring &) = delete;

    private:
        Store &m_store;
    };
    [[nodiscard]] const std::optional<RestoreMark> &restoreMark() const { return m_mark; }
    /// The highest number that this computer remembers to have seen and that is not there; 0: none.
    [[nodiscard]] qint64 lostUntil() const { return m_lostUntil; }

    /// Takes in what other processes committed meanwhile, verifying it. Cheap when nothing happened.
    void catchUp();
    /// Whether the machine's clock is to be believed now, by the times of the journal (DESIGN section 8). The first call reads the
    /// times since the clock was last accepted, later ones what came since.
    [[nodiscard]] ClockDoubt clockDoubt();
    /// The moment by which the rights of @p person are judged: now (while an act is open, the time that its entries bear), or
    /// OwnRightsOnly for a substitute while the clock is in doubt: nobody begins early or stays on by moving a computer's clock.
    [[nodiscard]] qint64 rightsTime(Id person);
    [[nodiscard]] qint64 rightsTime() { return rightsTime(me()); }
    /// Time of the newest entry that was written while the clock was believed, as of clockDoubt().
    [[nodiscard]] qint64 newestBelievedTime() const { return m_clockTrust.newest(); }
    /// The remembered head goes to its place at once.
    void flushHead();

    /// The verifier for a signing key, kept between calls.
    [[nodiscard]] const SignatureVerifier &verifierFor(const PublicKey &key);
    /// Whether hash and signature of one entry are its signer's, by the state's keys.
    [[nodiscard]] bool isGenuine(const JournalEntry &entry);
    /// The same; throws Integrity.
    void verifyEntry(const JournalEntry &entry);

private:
    friend class Act;
    [[nodiscard]] ClockDoubt clockDoubt(qint64 now, Id person);
    [[noreturn]] void refuseUntrusted() const;
    void openChecks();
    void readRights(const JournalEntry &newest);
    /// The rights entries behind @p after up to @p last, each verified.
    [[nodiscard]] QList<JournalEntry> rightsChain(qint64 after, qint64 last);
    /// Throws Integrity when @p entry is to follow a decision that does not stand right before it.
    void requireDecision(const JournalEntry &entry);
    void compareRows();
    void compareFiles(const JournalEntry &newest, bool locked);
    void checkChain(const JournalEntry &newest);
    void finishRemovals();
    void sweepDraftKeys();
    void settleDescription();
    void distrust(const QString &what, const QString &where, IntegrityProblem::Kind kind = IntegrityProblem::Kind::Altered);

    StorePaths m_paths;
    StoreEnvironment m_environment;
    std::shared_ptr<const Identity> m_identity;
    StoreDescription m_description;
    IdSource m_ids;
    std::unique_ptr<Database> m_records;
    std::unique_ptr<KeyVault> m_vault;
    HouseState m_state;
    std::unique_ptr<HouseState> m_past; ///< of stateAt(): asked in order, mostly
    std::unique_ptr<KeyRing> m_keys;
    JournalHead m_head;
    QHash<QByteArray, std::shared_ptr<SignatureVerifier>> m_verifiers;
    QList<IntegrityProblem> m_problems;
    std::optional<RestoreMark> m_mark; ///< of a store that waits for the decision
    qint64 m_lostUntil = 0;
    bool m_restoring = false;
    ClockTrust m_clockTrust;
    qint64 m_clockTrustAt = 0; ///< the newest entry that m_clockTrust has taken
    qint64 m_actNow = 0; ///< while an act is open: its time,
    std::optional<qint64> m_actRights; ///< and rightsTime() of this login, from before its entries
    QList<qint64> m_removed; ///< entries whose key removals this process has carried out
};

} // namespace tongjian
