// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanRecords.h"

#include "IdLists.h"
#include "MerkleTree.h"

#include <QCborStreamWriter>

namespace tongjian
{

namespace
{

#define PLAN_COLUMNS "record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n, destroying_n, destroyed_n FROM plan_record "

PlanRow rowFrom(const Query &query)
{
    return { query.integer(0), int(query.integer(1)), query.bytes(2), query.integer(3), int(query.integer(4)), query.integer(5), PlanOutcome(query.integer(6)), query.integer(7),
        query.integer(8), query.integer(9), query.integer(10) };
}

QList<Id> idsFrom(Query &query)
{
    QList<Id> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

} // namespace

PlanRecords::PlanRecords(Database &database)
    : m_database(database)
{
}

void PlanRecords::stage(Id plan, const QList<PlanRow> &rows)
{
    for (const PlanRow &row : rows) {
        Query(m_database,
            QStringLiteral("INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)"))
            .bind(plan)
            .bind(row.record)
            .bind(row.revision)
            .bindBytes(row.commitment)
            .bind(row.keptUntil)
            .bind(row.ruleVersion)
            .bind(row.frozenAt)
            .run();
    }
}

void PlanRecords::dropStaged(Id plan, Id before)
{
    Query(m_database,
        QStringLiteral("DELETE FROM plan_record WHERE (plan_id = ? OR plan_id < ?) AND NOT EXISTS (SELECT 1 FROM application WHERE application.id = plan_record.plan_id)"))
        .bind(plan)
        .bind(before)
        .run();
}

QList<PlanRow> PlanRecords::list(Id plan)
{
    QList<PlanRow> rows;
    Query query(m_database, QStringLiteral("SELECT " PLAN_COLUMNS "WHERE plan_id = ? ORDER BY record_id"));
    query.bind(plan).run();
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

QList<PlanRow> PlanRecords::page(Id plan, Id after, int count, std::optional<PlanOutcome> only)
{
    QList<PlanRow> rows;
    Query query(m_database, QStringLiteral("SELECT " PLAN_COLUMNS "WHERE plan_id = ? AND record_id > ? AND (outcome = ? OR ? < 0) ORDER BY record_id LIMIT ?"));
    const int outcome = only ? int(*only) : -1;
    query.bind(plan).bind(after).bind(outcome).bind(outcome).bind(count).run();
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

std::optional<PlanRow> PlanRecords::find(Id plan, Id record)
{
    Query query(m_database, QStringLiteral("SELECT " PLAN_COLUMNS "WHERE plan_id = ? AND record_id = ?"));
    query.bind(plan).bind(record).run();
    return query.next() ? std::optional(rowFrom(query)) : std::nullopt;
}

QMap<PlanOutcome, qint64> PlanRecords::counts(Id plan)
{
    QMap<PlanOutcome, qint64> counts;
    Query query(m_database, QStringLiteral("SELECT outcome, COUNT(*) FROM plan_record WHERE plan_id = ? GROUP BY outcome"));
    query.bind(plan).run();
    while (query.next())
        counts.insert(PlanOutcome(query.integer(0)), query.integer(1));
    return counts;
}

qint64 PlanRecords::recoveredCount(Id plan)
{
    Query query(m_database, QStringLiteral("SELECT COUNT(*) FROM plan_record WHERE plan_id = ? AND recovered_n > 0"));
    query.bind(plan).run();
    return query.next() ? query.integer(0) : 0;
}

QList<Id> PlanRecords::plansWithWaiting()
{
    Query query(m_database, QStringLiteral("SELECT DISTINCT plan_id FROM plan_record WHERE outcome = 0"));
    query.run();
    return idsFrom(query);
}

QList<Id> PlanRecords::waiting(Id plan)
{
    Query query(m_database, QStringLiteral("SELECT record_id FROM plan_record WHERE plan_id = ? AND outcome = 0 ORDER BY record_id"));
    query.bind(plan).run();
    return idsFrom(query);
}

void PlanRecords::settle(Id plan, const QList<Id> &records, PlanOutcome outcome, qint64 entry)
{
    changeEachOf(m_database, QStringLiteral("UPDATE plan_record SET outcome = ?, entry_n = ? WHERE plan_id = ? AND record_id IN (%1)"), records,
        [&](Query &query) { query.bind(int(outcome)).bind(entry).bind(plan); });
}

QList<PlanRow> PlanRecords::cleared(Id plan)
{
    QList<PlanRow> rows;
    Query query(m_database, QStringLiteral("SELECT " PLAN_COLUMNS "WHERE plan_id = ? AND outcome = ? AND recovered_n = 0 AND destroying_n = 0 ORDER BY record_id"));
    query.bind(plan).bind(int(PlanOutcome::Cleared)).run();
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

void PlanRecords::markDestroying(Id plan, const QList<Id> &records, qint64 entry)
{
    changeEachOf(m_database, QStringLiteral("UPDATE plan_record SET destroying_n = ? WHERE plan_id = ? AND record_id IN (%1)"), records, [&](Query &query) { query.bind(entry).bind(plan); });
}

QList<PlanRow> PlanRecords::destroying(Id plan, qint64 entry)
{
    QList<PlanRow> rows;
    Query query(m_database, QStringLiteral("SELECT " PLAN_COLUMNS "WHERE plan_id = ? AND destroying_n = ? ORDER BY record_id"));
    query.bind(plan).bind(entry).run();
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

void PlanRecords::markDestroyed(Id plan, const QList<Id> &records, qint64 entry)
{
    changeEachOf(m_database, QStringLiteral("UPDATE plan_record SET destroyed_n = ? WHERE plan_id = ? AND record_id IN (%1)"), records, [&](Query &query) { query.bind(entry).bind(plan); });
}

QList<Id> PlanRecords::destroyedIn(Id plan, qint64 entry, qint64 begun)
{
    Query query(m_database, QStringLiteral("SELECT record_id FROM plan_record WHERE destroyed_n = ? AND destroyed_n > 0 AND +plan_id = ? AND destroying_n = ? ORDER BY record_id"));
    query.bind(entry).bind(plan).bind(begun).run();
    return idsFrom(query);
}

qint64 PlanRecords::destroyedCount(Id plan)
{
    Query query(m_database, QStringLiteral("SELECT COUNT(*) FROM plan_record WHERE plan_id = ? AND destroyed_n > 0"));
    query.bind(plan).run();
    return query.next() ? query.integer(0) : 0;
}

void PlanRecords::markRecovered(Id plan, const QList<Id> &records, qint64 entry)
{
    changeEachOf(m_database, QStringLiteral("UPDATE plan_record SET recovered_n = ? WHERE plan_id = ? AND record_id IN (%1)"), records, [&](Query &query) { query.bind(entry).bind(plan); });
}

// By the sign before plan_id the entry's index leads there, and not the whole list.
QList<Id> PlanRecords::clearedIn(Id plan, qint64 entry)
{
    Query query(m_database, QStringLiteral("SELECT record_id FROM plan_record WHERE entry_n = ? AND entry_n > 0 AND +plan_id = ? AND outcome = ? ORDER BY record_id"));
    query.bind(entry).bind(plan).bind(int(PlanOutcome::Cleared)).run();
    return idsFrom(query);
}

QList<std::pair<Id, PlanOutcome>> PlanRecords::droppedIn(Id plan, qint64 entry)
{
    QList<std::pair<Id, PlanOutcome>> dropped;
    Query query(m_database, QStringLiteral("SELECT record_id, outcome FROM plan_record WHERE entry_n = ? AND entry_n > 0 AND +plan_id = ? AND outcome > ? ORDER BY record_id"));
    query.bind(entry).bind(plan).bind(int(PlanOutcome::Cleared)).run();
    while (query.next())
        dropped.append({ query.integer(0), PlanOutcome(query.integer(1)) });
    return dropped;
}

QList<Id> PlanRecords::recoveredIn(Id plan, qint64 entry)
{
    Query query(m_database, QStringLiteral("SELECT record_id FROM plan_record WHERE plan_id = ? AND recovered_n = ? ORDER BY record_id"));
    query.bind(plan).bind(entry).run();
    return idsFrom(query);
}

bool PlanRecords::saysAnythingSince(qint64 entry)
{
    for (const char *sql : { "SELECT 1 FROM plan_record WHERE entry_n > 0 AND entry_n >= ? LIMIT 1", "SELECT 1 FROM plan_record WHERE destroyed_n > 0 AND destroyed_n >= ? LIMIT 1" }) {
        Query query(m_database, QLatin1String(sql));
        query.bind(entry).run();
        if (query.next())
            return true;
    }
    return false;
}

QList<PlanRecords::Said> PlanRecords::said()
{
    QList<Said> all;
    const auto take = [&](const char *sql, Action action) {
        Query query(m_database, QLatin1String(sql));
        query.run();
        while (query.next())
            all.append({ query.integer(0), query.integer(1), action });
    };
    // Whoever says something became of a record names the entry, and whoever names an entry says what.
    take("SELECT DISTINCT plan_id, CASE WHEN outcome BETWEEN 1 AND 6 THEN entry_n ELSE 0 END FROM plan_record WHERE entry_n <> 0 OR outcome <> 0", Action::RecordsClear);
    take("SELECT DISTINCT plan_id, recovered_n FROM plan_record WHERE recovered_n <> 0", Action::RecordsRecover);
    take("SELECT DISTINCT plan_id, destroying_n FROM plan_record WHERE destroying_n <> 0", Action::DestructionBegin);
    take("SELECT DISTINCT plan_id, destroyed_n FROM plan_record WHERE destroyed_n <> 0", Action::RecordsDestroy);
    return all;
}

QByteArray PlanRecords::root(const Suite &suite, const QList<PlanRow> &rows)
{
    QList<QByteArray> leaves;
    leaves.reserve(rows.size());
    for (const PlanRow &row : rows) {
        QByteArray leaf;
        QCborStreamWriter writer(&leaf);
        writer.startArray(4);
        writer.append(QLatin1String("tongjian plan record"));
        writer.append(row.record);
        writer.append(row.revision);
        writer.append(row.commitment);
        writer.endArray();
        leaves.append(leaf);
    }
    return merkleRoot(suite, leaves);
}

QByteArray PlanRecords::droppedRoot(const Suite &suite, const QList<std::pair<Id, PlanOutcome>> &dropped)
{
    QList<QByteArray> leaves;
    leaves.reserve(dropped.size());
    for (const auto &[record, outcome] : dropped) {
        QByteArray leaf;
        QCborStreamWriter writer(&leaf);
        writer.startArray(3);
        writer.append(QLatin1String("tongjian plan record that stays"));
        writer.append(record);
        writer.append(int(outcome));
        writer.endArray();
        leaves.append(leaf);
    }
    return merkleRoot(suite, leaves);
}

} // namespace tongjian
