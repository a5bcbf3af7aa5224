// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applications.h"
#include "Store.h"
#include "core/Application.h"

#include <map>

namespace tongjian
{

/// The house of one moment as the engine sees it. @p at as for HouseState: the moment by which substitutions count.
class HouseAt final : public CaseHouse
{
public:
    HouseAt(const HouseState &state, qint64 at);
    [[nodiscard]] bool counts(Id person) const override;
    [[nodiscard]] Id departmentOf(Id person) const override;
    [[nodiscard]] QList<Id> holders(Role role, Id department) const override;
    [[nodiscard]] QList<Id> standsFor(Id person, Role role, Id department, const QList<Id> &barred) const override;
    [[nodiscard]] QList<Id> alike(Id person) const override;
    /// Whether those who hold the department's key are told what @p actor used its records for: not where one of them is a subject.
    [[nodiscard]] bool isToldOfUse(Id department, const QList<Id> &subjects, Id actor) const;

private:
    const HouseState &m_state;
    qint64 m_at;
};

/// Why @p form cannot be a correction of the record that @p row is now, or @p applicant cannot ask for one: whom it concerns, the head of
/// its department, records officers. Translated; empty: nothing stands against it.
[[nodiscard]] QString correctionObjection(const ApplicationForm &form, const RecordRow &row, Id applicant, const CaseHouse &house);

/// Why @p applicant cannot ask for @p hold to be lifted: who placed it, or a records officer. Translated; empty: nothing stands against it.
[[nodiscard]] QString liftObjection(const HoldFacts &hold, Id applicant, const CaseHouse &house);

/// One record of a grant, by the version that was granted.
struct GrantedRecord {
    Id record = NoId;
    int revision = 0;
    QByteArray commitment;
    friend bool operator==(const GrantedRecord &, const GrantedRecord &) = default;
};
/// A record of the scope that the officer did not grant.
struct LeftOutRecord {
    Id record = NoId;
    QString reason;
    friend bool operator==(const LeftOutRecord &, const LeftOutRecord &) = default;
};
/// What an act on an application left behind its seal.
struct CaseText {
    QByteArray salt; ///< of form
    QByteArray form; ///< encodeApplication(); of Submit, Narrow and a changed Answer
    QString text; ///< reason, question, answer
    QList<GrantedRecord> granted; ///< of Fulfil, by record id
    QList<LeftOutRecord> leftOut;
};
[[nodiscard]] QByteArray sealCaseText(const Suite &suite, Id store, const CaseTextRow &place, const Secret &caseKey, const CaseText &text);
/// Throws Integrity.
[[nodiscard]] CaseText openCaseText(const Suite &suite, Id store, const CaseTextRow &row, const Secret &caseKey);
/// Root over a granted list, as the entry of Fulfil names it.
[[nodiscard]] QByteArray grantRoot(const Suite &suite, const QList<GrantedRecord> &granted);

/// Why @p applicant may not ask for this scope by this route, translated: an employee asks for the own records, a head for those of the
/// departments that they head. Empty: nothing stands against it.
[[nodiscard]] QString scopeObjection(const ApplicationForm &form, Id applicant, const CaseHouse &house);

/// Whether an entry of this kind says that something granted left the house (package.make, package.receipt): object is the application.
[[nodiscard]] bool handsOver(Action action);

/// What a use of granted records was for, sealed in its entry to whoever supervises that; empty: it says nothing.
[[nodiscard]] QByteArray sealedUse(const JournalEntry &entry);
/// Bytes: sealed texts are padded to a multiple of it, so that their length tells their rough size only.
inline constexpr qsizetype PaddedTo = 512;

/// What the entry of an act says of it, and back. @p text: hash of the sealed text, or empty.
[[nodiscard]] QCborMap caseFacts(const CaseEvent &event, const QByteArray &text);
[[nodiscard]] CaseEvent caseEventOf(const JournalEntry &entry);

struct CaseStep {
    CaseEvent event;
    Role planned = Role::Employee; ///< of decisions: the role that the route names,
    bool passedUp = false; ///< and whether another took its place
    QByteArray hash; ///< of the entry
    CaseText text;
};
/// An application as its entries tell it: every signature, role at that time and order verified, every text the one that was signed.
struct TrustedCase {
    ApplicationRow row;
    CaseLife life;
    QList<CaseStep> steps;
    ApplicationForm form; ///< as it is to be decided on or was granted
    QList<std::pair<qint64, ApplicationForm>> forms; ///< (entry, form) from the first one on
    [[nodiscard]] const CaseStep *fulfilment() const;
};

/// Follows the entries about one application. For whoever can open its texts; the whole walk uses it for each.
class CaseReader
{
public:
    /// @p caseKey: null for whoever is no party; then texts stay closed and nothing that needs them is judged.
    CaseReader(const Suite &suite, Id store, Id application, const Secret *caseKey, const QList<CaseTextRow> &texts);
    CaseReader() = default; ///< of nothing yet
    /// Takes the next entry in; empty, or what does not hold, translated.
    [[nodiscard]] QString take(const JournalEntry &entry, const CaseHouse &house);
    /// What stands against @p row being the list's row of it, and against texts that no entry names; empty: nothing.
    [[nodiscard]] QString objectionTo(const ApplicationRow &row) const;
    [[nodiscard]] TrustedCase &result() { return m_result; }

private:
    const Suite *m_suite = nullptr;
    Id m_store = NoId;
    Id m_application = NoId;
    const Secret *m_key = nullptr;
    std::map<qint64, CaseTextRow> m_texts; // by entry, until it was taken
    bool m_twice = false; // two texts of one entry
    TrustedCase m_result;
};

/// Whether @p entry (record.correct, retention.set, hold.lift) is what the last decision on @p known brought about: right behind it, by the
/// same person, on exactly what was decided on.
[[nodiscard]] bool bringsAbout(const TrustedCase &known, const JournalEntry &entry);
/// Whether the version that @p entry filed says what @p correction makes of the one before it. Judged only by whoever opens both.
[[nodiscard]] bool saysWhatWasDecided(Store &store, const Correction &correction, const JournalEntry &entry);

/// The application @p id, verified. Throws NotFound; NoRight when this login is no party to it; Integrity when a row, a text, a decision or
/// the order of decisions is not what was signed.
[[nodiscard]] TrustedCase readCase(Store &store, Id id);

} // namespace tongjian
