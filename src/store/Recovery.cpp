// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recovery.h"

#include "Store.h"
#include "core/Error.h"
#include "crypto/RecoveryShares.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QByteArray recoveryContext(Id store)
{
    return QByteArrayLiteral("recovery key ") + QByteArray::number(store);
}

} // namespace

FreshRecovery makeRecoveryKey(const StoreDescription &description)
{
    const Suite &suite = Suite::of(description.suite);
    const SealingKey pair = suite.newSealingKey();
    const Secret secret = Secret::random(Suite::KeySize);
    return { { pair.publicKey(), suite.sealSecret(secret, pair.privateKey(), recoveryContext(description.store)) }, splitRecoverySecret(secret) };
}

SealingKey openRecoveryKey(const StoreDescription &description, const Secret &firstSheet, const Secret &secondSheet)
{
    RecoverySheet first = readRecoverySheet(firstSheet);
    RecoverySheet second = readRecoverySheet(secondSheet);
    const Suite &suite = Suite::of(description.suite);
    std::vector<Secret> shares;
    shares.push_back(std::move(first.share));
    shares.push_back(std::move(second.share));
    if (first.sheet == second.sheet) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Store", "This is the same sheet twice."),
            QCoreApplication::translate("Store", "Take a second sheet; any two of the three fit together."));
    }
    try {
        const Secret secret = joinRecoverySecret(shares);
        SealingKey pair = suite.loadSealingKey(suite.openSecret(secret, description.wrappedRecoveryKey, recoveryContext(description.store)));
        if (pair.publicKey() == description.recoveryKey)
            return pair;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Integrity)
            throw;
    }
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Store", "These two sheets do not open the recovery key of this store."),
        QCoreApplication::translate("Store", "They are of different sets, of another store, or were replaced by newer ones. Look at the date on the sheets."));
}

KeyChanges passRecoveryOn(Store &store, const SealingKey &old, const RecoveryEntry &fresh)
{
    KeyChanges changes;
    const quint32 next = store.state().recoveryGeneration() + 1;
    const QList<RoleKeyShareRow> shares = store.vault().allShares();
    for (const RoleKeyShareRow &row : shares) {
        if (row.holder != KeyHolder::Recovery || row.holderGeneration + 1 != next)
            continue;
        const Secret key = store.keys().openRecoveryShare(row, old);
        changes.addShares.append(store.keys().shareRoleKeyTo(row.key, row.generation, key, { KeyHolder::Recovery, NoId }, fresh.key, next));
    }
    changes.removeRecoveryShares = next;
    return changes;
}

} // namespace tongjian
