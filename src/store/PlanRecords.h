// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "core/Disposition.h"
#include "core/Regulation.h"
#include "crypto/Suite.h"

#include <QMap>

namespace tongjian
{

/// A record on the list of a disposition plan: the version that was decided on, why it could be put there, and what became of it.
struct PlanRow {
    Id record = NoId;
    int revision = 0;
    QByteArray commitment;
    qint64 keptUntil = 0; ///< UTC ms: the end of its shortest period, over when the list was frozen
    int ruleVersion = 0; ///< of the schedule that this follows from
    qint64 frozenAt = 0; ///< UTC ms
    PlanOutcome outcome = PlanOutcome::Waiting;
    qint64 entry = 0; ///< n of the entry that says what became of it
    qint64 recovered = 0; ///< n of the entry by which it came back,
    qint64 destroying = 0; ///< or of the one from which on it is only destroyed,
    qint64 destroyed = 0; ///< and of the one by which it was
};

/// Lists of disposition plans: rows in, rows out. A list is staged under its plan's id before the plan is submitted; from then on triggers keep
/// it as it is. What was decided on is its root.
class PlanRecords
{
public:
    explicit PlanRecords(Database &database);

    void stage(Id plan, const QList<PlanRow> &rows);
    /// Lists of nothing that was submitted: of @p plan, and of any with an id before @p before.
    void dropStaged(Id plan, Id before);
    [[nodiscard]] QList<PlanRow> list(Id plan); ///< whole, by record id
    [[nodiscard]] QList<PlanRow> page(Id plan, Id after, int count, std::optional<PlanOutcome> only = {}); ///< by record id
    [[nodiscard]] std::optional<PlanRow> find(Id plan, Id record);
    [[nodiscard]] QMap<PlanOutcome, qint64> counts(Id plan);
    [[nodiscard]] qint64 recoveredCount(Id plan);
    /// Plans whose lists have records that wait.
    [[nodiscard]] QList<Id> plansWithWaiting();
    [[nodiscard]] QList<Id> waiting(Id plan);

    void settle(Id plan, const QList<Id> &records, PlanOutcome outcome, qint64 entry);
    /// Those that were cleared, are not back and not being destroyed: by record id.
    [[nodiscard]] QList<PlanRow> cleared(Id plan);
    void markDestroying(Id plan, const QList<Id> &records, qint64 entry);
    [[nodiscard]] QList<PlanRow> destroying(Id plan, qint64 entry); ///< by record id
    void markDestroyed(Id plan, const QList<Id> &records, qint64 entry);
    [[nodiscard]] qint64 destroyedCount(Id plan);
    void markRecovered(Id plan, const QList<Id> &records, qint64 entry);
    // Of one plan's list, by record id:
    [[nodiscard]] QList<Id> clearedIn(Id plan, qint64 entry);
    [[nodiscard]] QList<std::pair<Id, PlanOutcome>> droppedIn(Id plan, qint64 entry);
    [[nodiscard]] QList<Id> recoveredIn(Id plan, qint64 entry);
    [[nodiscard]] QList<Id> destroyedIn(Id plan, qint64 entry, qint64 begun); ///< of what entry @p begun began with
    /// Whether a row of whatever list says that something became of it in @p entry or later.
    [[nodiscard]] bool saysAnythingSince(qint64 entry);
    /// Everything that lists say became of their records, once each.
    struct Said {
        Id plan = NoId;
        qint64 entry = 0;
        Action action = Action::RecordsClear; ///< that the entry is to be
    };
    [[nodiscard]] QList<Said> said();

    [[nodiscard]] static QByteArray root(const Suite &suite, const QList<PlanRow> &rows);
    [[nodiscard]] static QByteArray droppedRoot(const Suite &suite, const QList<std::pair<Id, PlanOutcome>> &dropped);

private:
    Database &m_database;
};

} // namespace tongjian
