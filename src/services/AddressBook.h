// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QDate>
#include <QHash>

namespace tongjian
{

/// One of somebody's addresses, for as long as it was theirs: aliases, and past ones with their end (regulation 1.2, 3.1).
struct StaffAddress {
    QString address; ///< e-mail address or number, as written
    QDate from; ///< inclusive; invalid: ever since
    QDate until; ///< inclusive; invalid: to this day
    friend bool operator==(const StaffAddress &, const StaffAddress &) = default;
};

struct PersonAddresses {
    Id person = NoId;
    QList<StaffAddress> addresses;
};
/// Replaces the list of somebody's addresses. Sealed to the records officers, the person, and the administrators of now; the
/// entry names its hash. Throws BadInput on what is no address or is somebody else's at the same time (as far as this login
/// can read the others).
void setAddresses(Session &session, Id person, const QList<StaffAddress> &addresses);
/// Of several people in one act, each with an entry; all or nothing.
void setAddresses(Session &session, const QList<PersonAddresses> &people);
/// Empty when nothing was noted; throws NoRight when this login cannot open it, Integrity when it is not what was signed.
[[nodiscard]] QList<StaffAddress> addressesOf(Session &session, Id person);

/// Everybody's addresses, read once: whose a message is.
class AddressBook
{
public:
    explicit AddressBook(Session &session);
    /// Whose @p address was at @p at (UTC ms; 0: now); NoId when nobody's.
    [[nodiscard]] Id personOf(const QString &address, qint64 at) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

private:
    struct Entry {
        Id person = NoId;
        QDate from;
        QDate until;
    };
    QMultiHash<QString, Entry> m_entries;
};

} // namespace tongjian
