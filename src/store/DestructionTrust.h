// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlanTrust.h"

namespace tongjian
{

/// How long a witness's confirmation holds until the executor begins: they stand at one screen.
inline constexpr qint64 WitnessHoldsMs = 30LL * 60 * 1000;

/// One destruction under a plan as its entries tell it (regulation 7.3). What was held then is destroyed by a later one. Confirmed but not begun: begun
/// is 0, and begunAt is when it was confirmed.
struct DestructionRun {
    qint64 witnessed = 0; ///< n of the witness's entry
    Id witness = NoId;
    Id executor = NoId;
    qint64 records = 0; ///< that were confirmed,
    QByteArray root; ///< and the root over them (PlanRecords::root)
    qint64 begun = 0; ///< n; 0: not yet
    qint64 begunAt = 0; ///< UTC ms
    qint64 destroyed = 0;
    qint64 finishedAt = 0; ///< UTC ms of the last batch; 0: not all yet
    enum class Kind : quint8 { Keys, File, Carrier };
    /// Why something waits. The numbers are signed: never change one.
    enum class Waits : quint8 { No = 0, OutOfReach = 1, CopyNotFound = 2, FileNotFound = 3, SomethingElse = 4, Unreadable = 5, Failed = 6 };
    /// What goes beside the rows of the store: a copy of the keys at a place, a file that Tongjian wrote outside, a carrier that is destroyed as a thing.
    struct Copy {
        Kind kind = Kind::Keys;
        QString place; ///< folder; of a file and a carrier: number
        Id medium = NoId; ///< of keys; NoId: of a backup that was made by hand
        qint64 written = 0; ///< of a file: n of the entry that says where it was written
        bool done = false;
        qint64 entry = 0;
        qint64 at = 0;
        Waits waits = Waits::No;
        QString reason; ///< Failed: what the system said; done: what somebody confirmed
    };
    QList<Copy> copies; ///< the newest entry about each
    qint64 proven = 0; ///< n of the newest proof that found nothing; 0: none
    qint64 provenAt = 0;
    QList<std::pair<Id, qint64>> certified; ///< (person, n): executor first, then witness
    QByteArray certificate; ///< digest that they signed
    QList<Copy> certifiedCopies; ///< as they were when the executor signed
    qint64 certifiedProof = 0;
    [[nodiscard]] bool isDestroyed() const { return begun > 0 && destroyed == records; }
    [[nodiscard]] bool isCertified() const { return certified.size() == 2; }
    [[nodiscard]] const Copy *copy(Kind kind, const QString &place) const;
};

/// Why a copy waits, translated.
[[nodiscard]] QString waitsInWords(const DestructionRun::Copy &copy);

/// Why @p witness, with these roles, cannot be the witness where @p executor carries out @p plan; translated; empty: they can.
[[nodiscard]] QString objectionToWitness(Id witness, Id executor, const CaseLife &plan, const CaseHouse &house, RoleSet roles);

/// Follows the entries about the destruction under one plan. For whoever acts on it, and for the full verification.
class DestructionReader
{
public:
    /// @p house: at the entry's time. @p roles: of its signer at that time. @p graceUntil: UTC ms, as of then; 0: the list was not gone through yet.
    /// Empty, or what does not hold, translated. Another entry is passed over.
    [[nodiscard]] QString take(const Suite &suite, Id store, const JournalEntry &entry, const CaseLife &plan, const CaseHouse &house, RoleSet roles, qint64 graceUntil);
    [[nodiscard]] const QList<DestructionRun> &begun() const { return m_begun; }
    [[nodiscard]] const std::optional<DestructionRun> &confirmed() const { return m_confirmed; }

private:
    QList<DestructionRun> m_begun;
    std::optional<DestructionRun> m_confirmed;
};

struct Destructions {
    QList<DestructionRun> begun; ///< oldest first; all but the last one were carried out
    std::optional<DestructionRun> confirmed; ///< by a witness, and nobody has begun it yet
};
/// Those under @p plan, each entry verified; what does not hold throws Integrity.
[[nodiscard]] Destructions destructionsOf(Store &store, const TrustedCase &plan);
/// The last one under @p plan, which was carried out. Throws BadInput when there is none.
[[nodiscard]] DestructionRun destroyedRun(Store &store, const TrustedCase &plan);
/// The same for whoever acts on them: also the list of @p plan, the rows of its records and the register are as the entries tell them, and nothing was
/// begun over what had to stay. What is not throws Integrity.
[[nodiscard]] Destructions requireDestructions(Store &store, const TrustedCase &plan);
/// Digest of what the certificate of @p run says: what stood when the executor signed, or stands now.
[[nodiscard]] QByteArray certificateDigest(const Suite &suite, Id store, Id plan, const DestructionRun &run);
/// Whether an entry of this kind is about a destruction; its object is the plan.
[[nodiscard]] bool isDestruction(Action action);

} // namespace tongjian
