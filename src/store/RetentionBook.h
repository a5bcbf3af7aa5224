// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordPages.h"
#include "Store.h"
#include "core/Retention.h"

#include <functional>

namespace tongjian
{

/// A hold, with what is sealed where this login opens it.
struct Hold {
    HoldFacts facts;
    std::optional<HoldText> text;
};
/// What the sealed part of a hold is bound to.
[[nodiscard]] QByteArray holdContext(Id store, Id hold);
/// The same of an extension, which is about @p record.
[[nodiscard]] QByteArray extensionContext(Id store, Id record);

/// The plain columns that a period hangs on.
struct KeptRow {
    Id id = NoId;
    QString number;
    KeptRecord record;
    int day = 0; ///< of capture, 20261123
    qint64 sizeClass = 0;
    QList<PersonConcerned> concerned; ///< read only where a schedule, a hold or whoever made the book asks for it
};
[[nodiscard]] KeptRecord keptRecord(const RecordRow &row);
[[nodiscard]] KeptRow keptRow(const RecordRow &row);

/// Why a hold with this text cannot be placed by @p person: a head holds records of the own departments. Translated; empty: nothing.
[[nodiscard]] QString objectionToHolding(Store &store, const HoldText &text, Id person, const HouseState &state, qint64 at);
/// Why @p entry, of a hold or an extension, does not count, as far as this login opens what is sealed; empty for every other kind.
[[nodiscard]] QString objectionToKeeping(Store &store, const JournalEntry &entry, const HouseState &state, qint64 at);

/// Everything that keeps records beyond today: the schedules, extensions and holds as the journal tells them. The one place that answers for
/// a record in the store; the answer itself is keepingOf() in core. Reads the journal when made, so make it within the act that relies on it.
class RetentionBook
{
public:
    /// @p concerned: KeptRow::concerned is always read.
    enum class Concerned { WhereNeeded, Always };
    explicit RetentionBook(Store &store, Concerned concerned = Concerned::WhereNeeded);

    /// Those that stand, in the order of their placing.
    [[nodiscard]] const QList<Hold> &holds() const { return m_holds; }
    /// Whether this login opens every one of them.
    [[nodiscard]] bool holdsKnown() const { return m_holdsKnown; }
    [[nodiscard]] Keeping keeping(const RecordRow &row, qint64 now) const;
    [[nodiscard]] Keeping keeping(const KeptRow &row, qint64 now) const;
    /// The same by other schedules: what a change would do.
    [[nodiscard]] Keeping keeping(const KeptRow &row, const QList<RetentionSchedule> &schedules, qint64 now) const;
    /// Filed records whose promised or shortened period ends before @p until (UTC ms), by the day of the promise; @p visit returns false to stop.
    void walk(qint64 until, const std::function<bool(const KeptRow &)> &visit) const;
    /// Of many records at once, by id.
    [[nodiscard]] QList<KeptRow> rows(const QList<Id> &records) const;

    /// Reads every decision on schedules and lifted holds as far as this login is a party to it; throws Integrity for one that was none.
    void requireDecided() const;

private:
    [[nodiscard]] QList<Id> holdsOn(Id record, const RetentionSubject &subject, int day, const QList<PersonConcerned> &concerned) const;
    void readConcerned(QList<KeptRow> &rows) const;

    Store &m_store;
    QList<Hold> m_holds;
    bool m_holdsKnown = true;
    QHash<Id, QList<Id>> m_byRecord; ///< holds by list
    QList<qsizetype> m_byScope; ///< places in m_holds
    QHash<Id, qint64> m_extended;
    bool m_needsConcerned = false;
};

} // namespace tongjian
