// SPDX-License-Identifier: GPL-3.0-or-later
#include "Journal.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace tongjian
{

namespace
{

const QString Columns = QStringLiteral(
    "SELECT n, at, actor, action, object, payload, sealed, touches, keys_before, accounts_before, rights_before, before, signature, hash FROM journal ");

JournalEntry entryFrom(const Query &query)
{
    JournalEntry entry;
    entry.n = query.integer(0);
    entry.at = query.integer(1);
    entry.actor = query.integer(2);
    const auto action = actionFromKey(query.text(3));
    if (!action) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 names an unknown act.").arg(entry.n),
            QCoreApplication::translate("Store", "It was written by a newer version or altered. Ask the auditor to verify the journal."));
    }
    entry.action = *action;
    entry.object = query.integer(4);
    entry.payload = query.bytes(5);
    entry.sealed = query.bytes(6);
    entry.touches = Touches(query.integer(7));
    entry.keysBefore = query.integer(8);
    entry.accountsBefore = query.integer(9);
    entry.rightsBefore = query.integer(10);
    entry.before = query.bytes(11);
    entry.signature = query.bytes(12);
    entry.hash = query.bytes(13);
    return entry;
}

std::optional<JournalEntry> firstOf(Query &query)
{
    query.run();
    return query.next() ? std::optional(entryFrom(query)) : std::nullopt;
}

} // namespace

Journal::Journal(Database &database)
    : m_database(database)
{
}

JournalHead Journal::head()
{
    Query query(m_database, QStringLiteral("SELECT n, hash FROM journal ORDER BY n DESC LIMIT 1"));
    query.run();
    return query.next() ? JournalHead { query.integer(0), query.bytes(1) } : JournalHead {};
}

std::optional<JournalEntry> Journal::newest()
{
    Query query(m_database, Columns + QStringLiteral("ORDER BY n DESC LIMIT 1"));
    return firstOf(query);
}

std::optional<JournalEntry> Journal::entry(qint64 n)
{
    Query query(m_database, Columns + QStringLiteral("WHERE n = ?"));
    query.bind(n);
    return firstOf(query);
}

std::optional<JournalEntry> Journal::newestOf(Id object)
{
    Query query(m_database, Columns + QStringLiteral("WHERE object = ? ORDER BY n DESC LIMIT 1"));
    query.bind(object);
    return firstOf(query);
}

QList<JournalEntry> Journal::entriesOf(Id object)
{
    QList<JournalEntry> entries;
    Query query(m_database, Columns + QStringLiteral("WHERE object = ? ORDER BY n"));
    query.bind(object).run();
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

QList<JournalEntry> Journal::page(const JournalFilter &filter, qint64 beforeN, int count)
{
    QString where = QStringLiteral("WHERE n < ?");
    if (filter.actor)
        where += QStringLiteral(" AND actor = ?");
    if (filter.object)
        where += QStringLiteral(" AND object = ?");
    if (filter.action)
        where += QStringLiteral(" AND action = ?");
    if (filter.from > 0)
        where += QStringLiteral(" AND at >= ?");
    if (filter.to > 0)
        where += QStringLiteral(" AND at < ?");
    Query query(m_database, Columns + where + QStringLiteral(" ORDER BY n DESC LIMIT ?"));
    query.bind(beforeN > 0 ? beforeN : std::numeric_limits<qint64>::max());
    if (filter.actor)
        query.bind(*filter.actor);
    if (filter.object)
        query.bind(*filter.object);
    if (filter.action)
        query.bind(QString::fromLatin1(facts(*filter.action).key));
    if (filter.from > 0)
        query.bind(filter.from);
    if (filter.to > 0)
        query.bind(filter.to);
    query.bind(count).run();
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

qint64 Journal::firstSince(qint64 at)
{
    qint64 low = 1;
    qint64 high = head().n + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        Query query(m_database, QStringLiteral("SELECT at FROM journal WHERE n = ?"));
        query.bind(middle).run();
        if (query.next() && query.integer(0) < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

QList<JournalEntry> Journal::aboutRecordsOf(Id author, const QList<Action> &actions, qint64 fromN, int count)
{
    Query query(m_database,
        Columns + QStringLiteral("JOIN record ON record.id = object WHERE n >= ? AND record.author_id = ? AND action IN (")
            + QStringList(actions.size(), QStringLiteral("?")).join(QStringLiteral(", ")) + QStringLiteral(") ORDER BY n DESC LIMIT ?"));
    query.bind(fromN).bind(author);
    for (Action action : actions)
        query.bind(QString::fromLatin1(facts(action).key));
    query.bind(count).run();
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(entryFrom(query));
    return entries;
}

void Journal::walk(qint64 fromN, const std::function<bool(const JournalEntry &)> &visit)
{
    // In pieces, so that no read transaction stays open over a long walk.
    constexpr int Piece = 500;
    for (qint64 next = fromN;;) {
        QList<JournalEntry> entries;
        {
            Query query(m_database, Columns + QStringLiteral("WHERE n >= ? ORDER BY n LIMIT ?"));
            query.bind(next).bind(Piece).run();
            while (query.next())
                entries.append(entryFrom(query));
        }
        for (const JournalEntry &entry : entries) {
            if (!visit(entry))
                return;
        }
        if (entries.size() < Piece)
            return;
        next = entries.constLast().n + 1;
    }
}

void Journal::walkTimes(qint64 fromN, const std::function<void(qint64, qint64, Id, const QString &)> &visit)
{
    Query query(m_database, QStringLiteral("SELECT n, at, actor, action FROM journal WHERE n >= ? ORDER BY n"));
    query.bind(fromN).run();
    while (query.next())
        visit(query.integer(0), query.integer(1), query.integer(2), query.text(3));
}

void Journal::append(const JournalEntry &entry)
{
    Query(m_database,
        QStringLiteral("INSERT INTO journal (n, at, actor, action, object, payload, sealed, touches, keys_before, accounts_before, "
                       "rights_before, before, signature, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(entry.n)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(QString::fromLatin1(facts(entry.action).key))
        .bind(entry.object)
        .bindBytes(entry.payload)
        .bindBytes(entry.sealed)
        .bind(int(entry.touches))
        .bind(entry.keysBefore)
        .bind(entry.accountsBefore)
        .bind(entry.rightsBefore)
        .bindBytes(entry.before)
        .bindBytes(entry.signature)
        .bindBytes(entry.hash)
        .run();
}

} // namespace tongjian
