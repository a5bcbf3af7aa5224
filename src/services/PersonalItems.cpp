// SPDX-License-Identifier: GPL-3.0-or-later
#include "PersonalItems.h"

#include "Rights.h"
#include "core/Error.h"
#include "store/PersonalItems.h"
#include "store/Turnstile.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr int Format = 1;
constexpr qsizetype Grain = 1024; // the sealed size says no more than this about what is inside
constexpr qsizetype LargestItem = 1024 * 1024;

QByteArray contextOf(const Store &store, Id id, Id person, PersonalKind kind)
{
    return QCborValue(QCborArray { QLatin1String("personal"), store.id(), id, person, int(kind) }).toCbor();
}

QByteArray encoded(const PersonalItem &item)
{
    QCborArray parts { Format, item.name, item.content, QByteArray() };
    const qsizetype size = QCborValue(parts).toCbor().size();
    if (size > LargestItem) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("PersonalItems", "This is too long to be kept as a template."),
            QCoreApplication::translate("PersonalItems", "Nothing was saved. Shorten its texts."));
    }
    parts[3] = QByteArray(Grain - size % Grain, '\0');
    return QCborValue(parts).toCbor();
}

PersonalItem opened(Store &store, const PersonalItemRow &row)
{
    PersonalItem item;
    item.id = row.id;
    item.kind = PersonalKind(row.kind);
    item.updatedAt = row.updatedAt;
    const QCborArray parts = QCborValue::fromCbor(store.keys().openEnvelope(row.sealed, contextOf(store, row.id, row.person, item.kind))).toArray();
    item.name = parts.at(1).toString();
    item.content = parts.at(2).toMap();
    return item;
}

[[noreturn]] void throwGone()
{
    throw Error(ErrorCode::NotFound, QCoreApplication::translate("PersonalItems", "This template is no longer there."),
        QCoreApplication::translate("PersonalItems", "It was removed meanwhile, perhaps on another computer."));
}

} // namespace

QList<PersonalItem> personalItems(Session &session, PersonalKind kind, int *unreadable)
{
    Store &store = session.store();
    store.requireTrust();
    QList<PersonalItem> items;
    int closed = 0;
    const QList<PersonalItemRow> rows = PersonalItemRows(store.records()).of(session.me(), int(kind));
    for (const PersonalItemRow &row : rows) {
        try {
            items.append(opened(store, row));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity)
                throw;
            ++closed;
        }
    }
    if (unreadable)
        *unreadable = closed;
    return items;
}

Id savePersonalItem(Session &session, const PersonalItem &item)
{
    Store &store = session.store();
    store.requireTrust();
    require(session, Action::RecordDraft);
    const Id id = item.id == NoId ? store.newId() : item.id;
    const QByteArray sealed = store.keys().sealEnvelope(encoded(item), { { KeyHolder::Person, session.me() } }, contextOf(store, id, session.me(), item.kind));
    PersonalItemRows rows(store.records());
    const Turnstile turnstile(store.paths());
    const auto before = rows.find(id);
    if (item.id != NoId && (!before || before->person != session.me() || before->kind != int(item.kind)))
        throwGone();
    Transaction transaction(store.records());
    rows.put({ id, session.me(), int(item.kind), session.now(), sealed });
    transaction.commit();
    return id;
}

void removePersonalItem(Session &session, Id id)
{
    Store &store = session.store();
    store.requireTrust();
    require(session, Action::RecordDraft);
    PersonalItemRows rows(store.records());
    const Turnstile turnstile(store.paths());
    const auto row = rows.find(id);
    if (!row || row->person != session.me())
        throwGone();
    Transaction transaction(store.records());
    rows.remove(id);
    transaction.commit();
}

} // namespace tongjian
