// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "RecordOutput.h"
#include "services/Correcting.h"
#include "services/Grants.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tongjian::ctl
{

Answer correctionForm(const Invocation &call, Session &session)
{
    const ApplicationForm form = correctionOf(session, openedFor(call, session, recordByNumber(session, call.arguments.at(0))));
    QJsonObject content = toJson(form.correction->content);
    content.remove(QStringLiteral("source"));
    QJsonArray names;
    for (const Attachment &one : form.correction->content.attachments)
        names.append(one.name);
    if (!names.isEmpty())
        content.insert(QLatin1String(facts(Field::Attachments).key), names);
    const QJsonObject object { { QLatin1String(facts(ApplicationField::Reason).key), QString() }, { QLatin1String(facts(ApplicationField::Correction).key), content } };
    return { object, { QString::fromUtf8(QJsonDocument(object).toJson()).trimmed() }, 0 };
}

Answer submitCorrection(const Invocation &call, Session &session)
{
    const QJsonObject object = readObject(call, "json-form");
    FreshFiles fresh;
    const ApplicationForm form = formFrom(session, object, correctionOf(session, openedFor(call, session, recordByNumber(session, call.arguments.at(0)))), &fresh);
    return submitForm(session, form, fresh);
}

Answer listVersions(const Invocation &call, Session &session)
{
    const OpenedRecord record = openRecordForReading(session, recordByNumber(session, call.arguments.at(0)));
    Answer answer;
    QJsonArray list;
    for (const RecordVersion &version : record.versions) {
        QJsonObject object { { QStringLiteral("revision"), version.revision }, { QStringLiteral("at"), isoTime(version.at) },
            { QStringLiteral("commitment"), QString::fromLatin1(version.commitment.toHex()) } };
        if (version.askedBy != NoId)
            object.insert(QStringLiteral("asked_by"), loginOf(session, version.askedBy));
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3").arg(version.revision).arg(isoTime(version.at), version.askedBy == NoId ? QStringLiteral("filed") : QStringLiteral("asked for by %1").arg(loginOf(session, version.askedBy)));
    }
    answer.json = { { QStringLiteral("number"), record.row.number }, { QStringLiteral("versions"), list } };
    return answer;
}

Answer showVersion(const Invocation &call, Session &session)
{
    bool ok = false;
    const int revision = call.arguments.at(1).toInt(&ok);
    if (!ok)
        throw Error(ErrorCode::Usage, QStringLiteral("%1 is no revision.").arg(call.arguments.at(1)), QStringLiteral("correction versions lists them."));
    return recordAnswer(session, openVersion(session, recordByNumber(session, call.arguments.at(0)), revision));
}

} // namespace tongjian::ctl
