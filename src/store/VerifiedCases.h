// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppliedFor.h"
#include "CaseTrust.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <unordered_map>

namespace tongjian
{

/// The part of the full verification that is about applications: each act on one, what was opened, used, handed over and corrected by one,
/// their rows, and the keys of their grants. Where this login opens no texts, nothing that hangs on them is judged.
class VerifiedCases
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    using Problem = std::function<void(const QString &what, const QString &where)>;

    VerifiedCases(Store &store, Problem problem);

    /// An entry that is about no application is passed over. @p house at the entry's time, if that is believed.
    void take(const JournalEntry &entry, const HouseAt &house);
    /// Whether @p entry (a corrected version, a schedule, a lifted hold) was decided on by the application that it names.
    [[nodiscard]] bool bringAbout(const JournalEntry &entry);
    /// Why @p entry (a cleared batch, the end of a clearing, records brought back) is not what was decided and begun; empty: it is.
    [[nodiscard]] QString objectionToCarryingOut(const JournalEntry &entry, const HouseAt &house);
    /// The application as its entries up to now tell it; null: nobody submitted it, or this login does not read it.
    [[nodiscard]] const TrustedCase *opened(Id application);
    /// What is applied for or granted now, as far as this login reads it.
    [[nodiscard]] AppliedFor appliedFor(qint64 now);
    /// After the last entry; @p step is called for each application.
    void finish(const std::function<void()> &step);

private:
    struct Known {
        explicit Known(std::optional<Secret> opened)
            : key(std::move(opened))
        {
        }
        std::optional<Secret> key;
        CaseReader reader;
        QHash<Id, int> openings {}; ///< by record
    };
    CaseReader &readerOf(Id application);
    void takeAct(const JournalEntry &entry, const HouseAt &house);
    void takeOpening(const JournalEntry &entry, const HouseAt &house);
    void takeUse(const JournalEntry &entry, const HouseAt &house, std::initializer_list<Use> uses);
    void takeHandover(const JournalEntry &entry, const HouseAt &house);
    [[nodiscard]] bool tellsDepartments(const JournalEntry &entry, const HouseAt &house, const TrustedCase &known);
    [[nodiscard]] bool tells(const JournalEntry &entry, const HouseAt &house, const TrustedCase &known, const QList<Id> &departments) const;
    void requireList(const ApplicationRow &row, TrustedCase known);
    void requireInScope(const ApplicationRow &row, const TrustedCase &known, const std::function<void()> &step);
    void problem(const QString &what, const JournalEntry &entry) const;

    Store &m_store;
    Problem m_problem;
    std::unordered_map<Id, Known> m_cases;
    QHash<Id, QStringList> m_packages; ///< numbers of those made, by application
    QSet<Id> m_broughtAbout; ///< applications whose last decision was followed by what they ask for
};

} // namespace tongjian
