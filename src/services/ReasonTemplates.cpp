// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReasonTemplates.h"

#include "PersonalItems.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{
const QString TextKey = QStringLiteral("text");
}

QList<ReasonTemplate> reasonTemplates(Session &session)
{
    QList<ReasonTemplate> reasons;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::ReasonTemplate);
    for (const PersonalItem &item : items)
        reasons.append({ item.id, item.content.value(TextKey).toString() });
    return reasons;
}

void saveReasonTemplate(Session &session, const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty()) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("ReasonTemplates", "There are no words to keep yet."),
            QCoreApplication::translate("ReasonTemplates", "Write the reason first, then save it as a usual one."));
    }
    PersonalItem item;
    item.kind = PersonalKind::ReasonTemplate;
    const QList<ReasonTemplate> there = reasonTemplates(session);
    for (const ReasonTemplate &one : there) {
        if (one.text == words)
            item.id = one.id;
    }
    item.content.insert(TextKey, words);
    (void)savePersonalItem(session, item);
}

void removeReasonTemplate(Session &session, Id id)
{
    removePersonalItem(session, id);
}

QStringList proposedReasons()
{
    return { QCoreApplication::translate("ReasonTemplates", "The other side's name or number is missing."),
        QCoreApplication::translate("ReasonTemplates", "The times do not fit what is told; please check beginning and end."),
        QCoreApplication::translate("ReasonTemplates", "The summary does not say what was agreed, or by when."),
        QCoreApplication::translate("ReasonTemplates", "The file that is spoken of is not attached."),
        QCoreApplication::translate("ReasonTemplates", "This talk has been recorded already.") };
}

} // namespace tongjian
