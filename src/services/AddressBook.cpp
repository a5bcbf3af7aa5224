// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddressBook.h"

#include "Rights.h"
#include "core/Address.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int Format = 1;

QString say(const char *text)
{
    return QCoreApplication::translate("AddressBook", text);
}

QByteArray contextOf(Id store, Id person)
{
    return QCborValue(QCborArray { QLatin1String("addresses"), store, person }).toCbor();
}

QByteArray encoded(const QList<StaffAddress> &addresses)
{
    QCborArray list;
    for (const StaffAddress &one : addresses)
        list.append(QCborArray { one.address, one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate) });
    return QCborValue(QCborArray { Format, list }).toCbor();
}

QList<StaffAddress> decoded(const QByteArray &bytes)
{
    QList<StaffAddress> addresses;
    const QCborArray list = QCborValue::fromCbor(bytes).toArray().at(1).toArray();
    for (const QCborValue &one : list) {
        const QCborArray parts = one.toArray();
        addresses.append({ parts.at(0).toString(), QDate::fromString(parts.at(1).toString(), Qt::ISODate), QDate::fromString(parts.at(2).toString(), Qt::ISODate) });
    }
    return addresses;
}

// What decides whom a message concerns is believed only as it was signed.
QList<StaffAddress> opened(Session &session, const CollectedRows::Addresses &row)
{
    Store &store = session.store();
    const auto entry = Journal(store.records()).entry(row.entry);
    if (!entry || entry->action != Action::AddressesSet || entry->object != row.person
        || entry->facts().value(fact::Commitment).toByteArray() != store.suite().hash(row.sealed)) {
        throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("AddressBook", "Somebody's addresses were altered outside Tongjian.")),
            say(QT_TRANSLATE_NOOP("AddressBook", "Nothing is taken in by them. Note the addresses anew and tell the auditor.")));
    }
    store.verifyEntry(*entry);
    return decoded(store.keys().openEnvelope(row.sealed, contextOf(store.id(), row.person)));
}

void refuseUnusable(Session &session, const PersonAddresses &person)
{
    if (!session.state().person(person.person))
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("AddressBook", "There is no such person.")));
    for (const StaffAddress &one : person.addresses) {
        if (normalAddress(one.address).isEmpty() || (one.from.isValid() && one.until.isValid() && one.until < one.from)) {
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("AddressBook", "“%1” is no e-mail address or number, or its time ends before it begins.")).arg(displaySafe(one.address)),
                say(QT_TRANSLATE_NOOP("AddressBook", "Nothing was changed.")));
        }
    }
}

bool overlap(const StaffAddress &a, const StaffAddress &b)
{
    const bool before = a.until.isValid() && b.from.isValid() && a.until < b.from;
    const bool after = b.until.isValid() && a.from.isValid() && b.until < a.from;
    return !before && !after;
}

} // namespace

void setAddresses(Session &session, Id person, const QList<StaffAddress> &addresses)
{
    setAddresses(session, { PersonAddresses { person, addresses } });
}

void setAddresses(Session &session, const QList<PersonAddresses> &people)
{
    require(session, Action::AddressesSet);
    Store &store = session.store();
    Act act(store);
    for (const PersonAddresses &one : people)
        refuseUnusable(session, one);
    CollectedRows rows(store.records());
    // What others have, and what the list itself gives them, by the form in which addresses are compared.
    QMultiHash<QString, std::pair<Id, StaffAddress>> taken;
    const auto take = [&](Id person, const QList<StaffAddress> &addresses) {
        for (const StaffAddress &one : addresses)
            taken.insert(normalAddress(one.address), { person, one });
    };
    const QList<CollectedRows::Addresses> others = rows.allAddresses();
    for (const CollectedRows::Addresses &row : others) {
        if (std::any_of(people.begin(), people.end(), [&](const PersonAddresses &one) { return one.person == row.person; }))
            continue;
        try {
            take(row.person, opened(session, row));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight)
                throw;
        }
    }
    for (const PersonAddresses &person : people) {
        for (const StaffAddress &one : person.addresses) {
            const QString normal = normalAddress(one.address);
            for (auto it = taken.constFind(normal); it != taken.constEnd() && it.key() == normal; ++it) {
                if (it->first != person.person && overlap(one, it->second)) {
                    throw Error(ErrorCode::BadInput, QCoreApplication::translate("AddressBook", "%1 is %2’s address at that time.").arg(displaySafe(one.address), session.personName(it->first)),
                        say(QT_TRANSLATE_NOOP("AddressBook", "Nothing was changed. If it was handed on, say until when it was theirs.")));
                }
            }
        }
        take(person.person, person.addresses);
    }
    for (const PersonAddresses &person : people) {
        QList<Recipient> to { { KeyHolder::Officers, NoId } };
        QList<Id> readers = store.state().holders(Role::SecurityAdministrator);
        readers.append(person.person);
        for (Id reader : std::as_const(readers)) {
            if (store.state().person(reader)->activated && !to.contains(Recipient { KeyHolder::Person, reader }))
                to.append({ KeyHolder::Person, reader });
        }
        const QByteArray sealed = store.keys().sealEnvelope(encoded(person.addresses), to, contextOf(store.id(), person.person));
        rows.putAddresses({ person.person, sealed, act.nextEntry() });
        act.append({ Action::AddressesSet, person.person, { { fact::Commitment, store.suite().hash(sealed) }, { fact::Count, person.addresses.size() } } });
    }
    act.commit();
}

QList<StaffAddress> addressesOf(Session &session, Id person)
{
    const auto row = CollectedRows(session.store().records()).addressesOf(person);
    return row ? opened(session, *row) : QList<StaffAddress>();
}

AddressBook::AddressBook(Session &session)
{
    const QList<CollectedRows::Addresses> rows = CollectedRows(session.store().records()).allAddresses();
    for (const CollectedRows::Addresses &row : rows) {
        const QList<StaffAddress> addresses = opened(session, row);
        for (const StaffAddress &one : addresses)
            m_entries.insert(normalAddress(one.address), { row.person, one.from, one.until });
    }
}

Id AddressBook::personOf(const QString &address, qint64 at) const
{
    const QString normal = normalAddress(address);
    if (normal.isEmpty())
        return NoId;
    std::optional<QDate> known;
    const auto day = [&] {
        if (!known)
            known = at > 0 ? QDateTime::fromMSecsSinceEpoch(at).date() : QDate();
        return *known;
    };
    for (const QString &form : { normal, withoutDetail(normal) }) {
        for (auto it = m_entries.constFind(form); it != m_entries.constEnd() && it.key() == form; ++it) {
            const bool begun = !it->from.isValid() || !day().isValid() || day() >= it->from;
            const bool ended = it->until.isValid() && (!day().isValid() || day() > it->until);
            if (begun && !ended)
                return it->person;
        }
    }
    return NoId;
}

} // namespace tongjian
