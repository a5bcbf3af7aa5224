// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/StaffList.h"

#include <QMap>

#include <functional>
#include <vector>

namespace tongjian
{

// A list of staff is laid beside the people of the house, and what the administrator takes of it is done act by act.

/// How the list in @p path differs from the house. @p extractor: path of tongjian-extract. Throws BadInput when it cannot be read.
[[nodiscard]] StaffComparison previewStaff(Session &session, const QString &extractor, const QString &path);
/// The people and departments of the house as a list can say them; addresses where this login can read them.
[[nodiscard]] StaffComparison compareWithHouse(Session &session, const StaffList &list);

struct StaffPlan {
    QList<StaffDifference> take;
    QMap<QString, Id> departments; ///< of the list's unknown ones: which is meant; NoId: to be made
};
struct InitialPassword {
    QString login;
    QString name;
    QString department;
    Secret password;
};
struct StaffImportResult {
    int created = 0;
    int renamed = 0;
    int moved = 0;
    int addressed = 0; ///< people with new addresses
    int left = 0;
    int departments = 0; ///< made
    std::vector<InitialPassword> passwords; ///< of the accounts that were made
    QList<StaffProblem> failed; ///< rows that could not be done, each with its reason; the others were
    bool cancelled = false;
};
/// Puts initial passwords down where whoever hands them out finds them; the same place when it is called again.
using KeepPasswords = std::function<void(const std::vector<InitialPassword> &passwords)>;
/// Each act with its entry; cancelled between two of them. Everybody with the right account.create may. Never throws for one row.
/// @p keep is given the passwords before the first account is made, so that a killed import leaves nobody without theirs, and once
/// more at the end when fewer were made; what it throws stops the import before anything was done.
[[nodiscard]] StaffImportResult importStaff(Session &session, const StaffPlan &plan, const KeepPasswords &keep, const Progress &progress = {});

/// Rows for a table: login name, name, department, password; with a header.
[[nodiscard]] QList<QStringList> passwordRows(const std::vector<InitialPassword> &passwords);

} // namespace tongjian
