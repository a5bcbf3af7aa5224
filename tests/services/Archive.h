// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "House.h"
#include "core/Clock.h"
#include "services/Deciding.h"
#include "services/Fulfilling.h"
#include "services/Grants.h"

namespace tongjian::test
{

inline const QString Reason = QStringLiteral("与恒达物流的交货争议，需核对通话内容。");

inline ApplicationForm formOf(Session &session, Route route)
{
    ApplicationForm form = newApplication(session, route);
    form.purpose = Purpose::Dispute;
    form.reason = Reason;
    return form;
}

inline SeenApplication seen(Session &session, Id application)
{
    return openApplication(session, application).seen();
}

inline QList<Id> idsOf(const QList<RecordLine> &lines)
{
    QList<Id> ids;
    for (const RecordLine &line : lines)
        ids.append(line.row.id);
    return ids;
}

inline QSet<Id> setOf(const QList<RecordLine> &lines)
{
    const QList<Id> ids = idsOf(lines);
    return QSet<Id>(ids.begin(), ids.end());
}

/// A house with three filed records of li and one of sun.
class Archive : public House
{
public:
    explicit Archive(SuiteId suite = SuiteId::Intl, qint64 at = StillClock().time)
        : House(suite, at)
    {
        const auto li = as("li");
        const auto sun = as("sun");
        const auto head = as("head");
        const auto officer = as("officer");
        const auto file = [&](Session &author, const QString &subject) {
            RecordContent content = call(subject);
            content.parties[0].person = author.me();
            const Id id = saveDraft(author, NoId, content);
            (void)submitDraft(author, id);
            approveRecord(*head, openRecordForReading(*head, id).seen());
            fileRecord(*officer, openRecordForReading(*officer, id).seen());
            return id;
        };
        first = file(*li, QStringLiteral("供应商交货电话"));
        second = file(*li, QStringLiteral("催款电话"));
        third = file(*li, QStringLiteral("面试安排"));
        suns = file(*sun, QStringLiteral("孙伟的电话"));
    }
    [[nodiscard]] Id id(const char *login) const { return ids.at(QString::fromLatin1(login)); }
    /// li's own records, approved by the head.
    Id granted(const std::function<void(ApplicationForm &)> &change = {})
    {
        const auto li = as("li");
        ApplicationForm form = formOf(*li, Route::OwnRecords);
        if (change)
            change(form);
        const Id application = submitApplication(*li, form);
        const auto head = as("head");
        approveApplication(*head, seen(*head, application));
        return application;
    }
    /// And fulfilled whole.
    Id fulfilled(const std::function<void(ApplicationForm &)> &change = {})
    {
        const Id application = granted(change);
        const auto officer = as("officer");
        fulfilApplication(*officer, seen(*officer, application), idsOf(scopeOf(*officer, application).lines), {});
        return application;
    }
    Id first = NoId;
    Id second = NoId;
    Id third = NoId;
    Id suns = NoId;
};

} // namespace tongjian::test
