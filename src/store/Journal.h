// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "JournalEntry.h"

#include <QList>

#include <functional>
#include <optional>

namespace tongjian
{

/// What of the journal is wanted; unset parts do not narrow.
struct JournalFilter {
    std::optional<Id> actor;
    std::optional<Id> object;
    std::optional<Action> action;
    qint64 from = 0; ///< UTC ms, inclusive
    qint64 to = 0; ///< UTC ms, exclusive; 0: no end
};

/// The journal table: append and read. Who may append what is the act's to decide.
class Journal
{
public:
    explicit Journal(Database &database);

    [[nodiscard]] JournalHead head();
    [[nodiscard]] std::optional<JournalEntry> newest();
    [[nodiscard]] std::optional<JournalEntry> entry(qint64 n);
    /// The last entry about @p object, or nothing.
    [[nodiscard]] std::optional<JournalEntry> newestOf(Id object);
    [[nodiscard]] QList<JournalEntry> entriesOf(Id object);
    /// Newest first, entries below @p beforeN (0: from the newest), at most @p count.
    [[nodiscard]] QList<JournalEntry> page(const JournalFilter &filter, qint64 beforeN, int count);
    /// Number of the first entry of @p at or later, found by halving: as exact as the writers' clocks agree. The next number when there is none.
    [[nodiscard]] qint64 firstSince(qint64 at);
    /// Those of @p actions about records that @p author entered, newest first, from entry @p fromN on, at most @p count.
    [[nodiscard]] QList<JournalEntry> aboutRecordsOf(Id author, const QList<Action> &actions, qint64 fromN, int count);
    /// In order from @p fromN; stops when @p visit returns false.
    void walk(qint64 fromN, const std::function<bool(const JournalEntry &)> &visit);
    /// The times alone, in order from @p fromN: number, time, who, what.
    void walkTimes(qint64 fromN, const std::function<void(qint64 n, qint64 at, Id actor, const QString &action)> &visit);
    void append(const JournalEntry &entry);

private:
    Database &m_database;
};

} // namespace tongjian
