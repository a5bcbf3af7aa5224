// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// A made-up company: 银河科技有限公司, 40 people in 6 departments, half a year and more of records of all classes and states, something
/// waiting for everyone. Repeatable from its seed.
struct DemoOptions {
    qint64 records = 400; ///< beyond the first 400 they are collected ones, with one signed entry a batch
    quint32 seed = 20260701;
    SuiteId suite = SuiteId::Gm;
    bool cheapPasswords = true; ///< small Argon2id parameters: the demo's passwords are public anyway
};
struct DemoAccount {
    QString login;
    QString name;
    QString password;
    RoleSet roles;
    QString department;
};
struct DemoResult {
    QString store;
    QList<DemoAccount> accounts;
};
/// Makes the store in @p paths.folder, which must not exist. Progress in records.
[[nodiscard]] DemoResult makeDemoCompany(const StorePaths &paths, const StoreEnvironment &environment, const DemoOptions &options, const Progress &progress = {});
/// The accounts of a demo store, one for each role, for the login page's one-click choice; empty for any other store.
[[nodiscard]] QList<DemoAccount> demoAccounts(const StoreDescription &description);

} // namespace tongjian
