// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list of staff as the personnel office exports it, and how it differs from the people of the house (regulation 6.1.1). Pure:
// nothing here knows a file or a store.

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tongjian
{

enum class StaffColumn : quint8 { Login, Name, Department, Mobile, Phone, Mail, Post };

/// Where a table says what: the row of the names of its columns, and which column is which (-1: not there).
struct StaffHeader {
    qsizetype row = 0;
    QList<int> columns; ///< by StaffColumn
    [[nodiscard]] int of(StaffColumn column) const { return columns.at(int(column)); }
    [[nodiscard]] int recognised() const;
};
/// Titles may stand above the header. Nothing when no row names at least a name or login and one column more.
[[nodiscard]] std::optional<StaffHeader> findStaffHeader(const QList<QStringList> &table);

struct StaffRow {
    int line = 0; ///< of the table, from 1
    QString login;
    QString name;
    QString department;
    QStringList addresses; ///< as written, each one usable
    friend bool operator==(const StaffRow &, const StaffRow &) = default;
};
struct StaffProblem {
    int line = 0; ///< 0: of the whole list
    QString what; ///< translated
};
struct StaffList {
    QList<StaffRow> rows;
    QList<StaffProblem> problems;
};
[[nodiscard]] StaffList readStaffList(const QList<QStringList> &table);

/// Somebody of the house, as far as a list can say it.
struct KnownPerson {
    qint64 id = 0;
    QString login;
    QString name;
    QString department;
    bool active = true;
    std::optional<QStringList> addresses; ///< nothing: cannot be read here
};

enum class StaffKind : quint8 { New, Changed, Unchanged, Missing };
struct StaffDifference {
    StaffKind kind = StaffKind::Unchanged;
    qint64 person = 0; ///< 0 for new ones
    StaffRow row; ///< of the list; for missing ones what the house knows
    QString nameBefore; ///< set when the list has another name
    QString departmentBefore; ///< set when the list has another department
    QStringList newAddresses;
};
struct StaffComparison {
    QList<StaffDifference> differences; ///< in the order of the list, then those missing from it
    QStringList unknownDepartments;
    QList<StaffProblem> problems;
    [[nodiscard]] int count(StaffKind kind) const;
};
/// People are recognised by login, and where the list has none by a name that only one person has. Nobody is changed who is in
/// order already, so a list taken in twice changes nothing the second time.
[[nodiscard]] StaffComparison compareStaff(const StaffList &list, const QList<KnownPerson> &known, const QStringList &departments);

} // namespace tongjian
