// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseState.h"
#include "Store.h"

#include <vector>

namespace tongjian
{

/// What the wizard asks for a new store. Persons and departments are named by their place in the lists.
struct FoundingPlan {
    QString company;
    SuiteId suite = SuiteId::Gm;
    PasswordCost cost;
    QMap<RecordClass, int> retentionMonths; ///< regulation 4.2, for every class
    QStringList departments;
    struct PlannedPerson {
        QString login;
        QString name;
        int department = 0;
        RoleSet roles; ///< a head is head of the own department
        Secret initialPassword; ///< not used for the founder
    };
    std::vector<PlannedPerson> persons;
    int founder = 0; ///< who runs the wizard and chooses the own password at once
    Secret founderPassword;
};

struct FoundingResult {
    std::shared_ptr<const Identity> founder;
    Id founderPerson = NoId;
    std::vector<Secret> recoveryShares; ///< to be printed, then forgotten
    QList<Id> persons; ///< in the plan's order
    QList<Id> departments;
};

/// Why @p plan cannot be founded, translated; empty when it can: names missing or twice, roles that exclude each other,
/// no separate security administrator, records officer and auditor, no executive, periods below the legal minimum.
[[nodiscard]] QStringList objections(const FoundingPlan &plan);

/// Makes a store in @p paths.folder, which must not exist: whole, or nothing is left behind. Entry 1 is signed by the founder and
/// names everybody; entry 2 names the accounts in store.json.
[[nodiscard]] FoundingResult foundStore(const StorePaths &paths, const StoreEnvironment &environment, const FoundingPlan &plan);

/// The first login (DESIGN section 4): makes the person's own pairs under @p password, takes over what the handover brings, and
/// journals it. After a renewal @p code is what the decider handed over; throws BadInput when it is another. Returns the identity to open the store with.
[[nodiscard]] std::shared_ptr<const Identity> activateAccount(const StorePaths &paths, const StoreEnvironment &environment,
    const QString &login, Unlocked unlocked, const Secret &password, const Secret &code = {});

} // namespace tongjian
