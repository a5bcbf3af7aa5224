// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetAside.h"

#include "PersonalItems.h"
#include "RecordActs.h"

namespace tongjian
{

namespace
{
// One item for each record: two windows of one person never overwrite each other's.
const QString RecordKey = QStringLiteral("record");

Id recordOf(const PersonalItem &item)
{
    return item.content.value(RecordKey).toInteger();
}
}

QSet<Id> recordsSetAside(Session &session)
{
    QSet<Id> records;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::SetAside);
    for (const PersonalItem &item : items)
        records.insert(recordOf(item));
    return records;
}

void setRecordAside(Session &session, Id record)
{
    (void)needRecord(session, record);
    if (recordsSetAside(session).contains(record))
        return;
    PersonalItem item;
    item.kind = PersonalKind::SetAside;
    item.content.insert(RecordKey, record);
    (void)savePersonalItem(session, item);
}

void liftRecordSetAside(Session &session, Id record)
{
    const QList<PersonalItem> items = personalItems(session, PersonalKind::SetAside);
    for (const PersonalItem &item : items) {
        if (recordOf(item) == record)
            removePersonalItem(session, item.id);
    }
}

} // namespace tongjian
