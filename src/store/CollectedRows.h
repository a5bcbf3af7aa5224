// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Records.h"

#include <QMap>

namespace tongjian
{

/// What stands beside collected records: rows in, rows out (DESIGN sections 4 to 6).
class CollectedRows
{
public:
    explicit CollectedRows(Database &database);

    /// The record that a message's HMAC belongs to, or none.
    [[nodiscard]] Id recordOf(const QByteArray &mac);
    void putFingerprint(const QByteArray &mac, Id record);
    /// HMACs of a record, ordered.
    [[nodiscard]] QList<QByteArray> fingerprintsOf(Id record);

    /// What entry @p entry said of a record that a later one changed: without it the batch's root could not be computed again.
    void putEarlier(qint64 entry, Id record, const QByteArray &digest);
    [[nodiscard]] QMap<Id, QByteArray> earlierOf(qint64 entry);

    struct Addresses {
        Id person = NoId;
        QByteArray sealed;
        qint64 entry = 0;
    };
    void putAddresses(const Addresses &row);
    [[nodiscard]] std::optional<Addresses> addressesOf(Id person);
    [[nodiscard]] QList<Addresses> allAddresses();

private:
    Database &m_database;
};

} // namespace tongjian
