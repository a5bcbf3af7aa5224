// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionRegister.h"

#include "EntryFacts.h"
#include "HouseState.h"
#include "MerkleTree.h"
#include "StoreDescription.h"
#include "core/Regulation.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace tongjian
{

DestructionRegister::DestructionRegister(Database &keys, const Suite &suite, Id store, const KeysOf &keysOf)
{
    if (!keys.connection().tables().contains(QStringLiteral("destroyed_record")))
        return;
    QHash<QByteArray, QList<Id>> batches;
    {
        Query query(keys, QStringLiteral("SELECT entry_hash, record_id FROM destroyed_record ORDER BY record_id"));
        query.run();
        while (query.next())
            batches[query.bytes(0)].append(query.integer(1));
    }
    Query query(keys, QStringLiteral("SELECT hash, statement, signature FROM destruction_entry"));
    query.run();
    while (query.next()) {
        const QByteArray statement = query.bytes(1);
        const QByteArray signature = query.bytes(2);
        const QList<Id> records = batches.take(query.bytes(0));
        // As JournalEntry::statement() writes it.
        const QCborArray parts = QCborValue::fromCbor(statement).toArray();
        const QCborMap facts = QCborValue::fromCbor(parts.at(8).toByteArray()).toMap();
        const DestroyedRecord one { parts.at(3).toInteger(), parts.at(4).toInteger(), parts.at(5).toInteger(), parts.at(7).toInteger() };
        const QList<PublicKey> by = keysOf(one.actor, one.entry);
        Hasher hasher = suite.hasher();
        hasher.add(statement);
        hasher.add(signature);
        const bool holds = parts.at(0).toString() == QLatin1String("tongjian journal entry") && parts.at(2).toInteger() == store
            && parts.at(6).toString() == QLatin1String(tongjian::facts(Action::RecordsDestroy).key) && hasher.result() == query.bytes(0)
            && facts.value(fact::Count).toInteger() == records.size() && facts.value(fact::Register).toByteArray() == root(suite, records)
            && std::any_of(by.begin(), by.end(), [&](const PublicKey &key) { return suite.verify(key, statement, signature); });
        if (!holds) {
            m_altered = true;
            continue;
        }
        for (Id record : records)
            m_records.insert(record, one);
    }
    m_altered = m_altered || !batches.isEmpty();
}

QSet<Id> DestructionRegister::of(const std::function<bool(const DestroyedRecord &)> &counts) const
{
    QSet<Id> ids;
    for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
        if (counts(it.value()))
            ids.insert(it.key());
    }
    return ids;
}

DestructionRegister registerOf(Database &keys, const HouseState &state, const StoreDescription &description)
{
    return DestructionRegister(keys, Suite::of(description.suite), description.store, [&](Id person, qint64 n) {
        QList<PublicKey> known;
        const Person *who = state.person(person);
        if (const PublicKey *key = who ? who->signingKeyAt(n) : nullptr)
            known.append(*key);
        // Of a restored store: whose account was renewed since, or made.
        if (const PublicKey key = description.accounts.value(person).signingKey; !key.isEmpty())
            known.append(key);
        return known;
    });
}

QSet<Id> destroyedInLostRange(Database &keys, const HouseState &state, const StoreDescription &description)
{
    if (state.restorations().isEmpty())
        return {};
    return registerOf(keys, state, description).of([&](const DestroyedRecord &one) { return state.isLost(one.entry); });
}

QByteArray DestructionRegister::root(const Suite &suite, const QList<Id> &records)
{
    QList<QByteArray> leaves;
    leaves.reserve(records.size());
    for (Id record : records)
        leaves.append(QCborValue(QCborArray { QLatin1String("tongjian destroyed record"), record }).toCbor());
    return merkleRoot(suite, leaves);
}

} // namespace tongjian
