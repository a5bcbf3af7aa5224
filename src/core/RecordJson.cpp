// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include "Error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace tongjian
{

namespace
{

[[noreturn]] void throwKey(const QString &key, const QString &expected)
{
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Record", "The field “%1” is not right: expected %2.").arg(key, expected),
        QCoreApplication::translate("Record", "Nothing was stored. Correct the input and try again."));
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toOffsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc()).toString(Qt::ISODate);
}

qint64 timeOf(const QString &key, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return 0;
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!value.isString() || !time.isValid())
        throwKey(key, QStringLiteral("2026-11-23T14:05:00+08:00"));
    return time.toMSecsSinceEpoch();
}

QString textOf(const QString &key, const QJsonValue &value)
{
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        throwKey(key, QCoreApplication::translate("Record", "text"));
    return value.toString();
}

template<typename Enum>
Enum choiceOf(const QString &key, const QJsonValue &value, std::optional<Enum> (*fromKey)(QStringView), Enum otherwise)
{
    if (value.isUndefined() || value.isNull())
        return otherwise;
    const QString text = value.toString();
    const auto found = fromKey(text);
    if (!found || !value.isString())
        throwKey(key, QCoreApplication::translate("Record", "one of the known choices"));
    return *found;
}

const QString FormKey = QStringLiteral("form");

} // namespace

QJsonObject toJson(const RecordContent &content)
{
    const auto key = [](Field field) { return QString::fromLatin1(facts(field).key); };
    const auto time = [](qint64 ms) { return ms > 0 ? QJsonValue(isoTime(ms)) : QJsonValue(); };
    QJsonArray parties;
    for (const Party &party : content.parties) {
        QJsonObject one { { QStringLiteral("role"), keyOf(party.role) }, { QStringLiteral("name"), party.name },
            { QStringLiteral("address"), party.address }, { QStringLiteral("organisation"), party.organisation } };
        if (party.person != NoId)
            one.insert(QStringLiteral("person"), QString::number(party.person));
        if (party.joinedAt > 0)
            one.insert(QStringLiteral("joined"), isoTime(party.joinedAt));
        if (party.leftAt > 0)
            one.insert(QStringLiteral("left"), isoTime(party.leftAt));
        parties.append(one);
    }
    QJsonArray files;
    for (const TransferredFile &file : content.files)
        files.append(QJsonObject { { QStringLiteral("name"), file.name }, { QStringLiteral("size"), file.size }, { QStringLiteral("digest"), file.digest } });
    QJsonArray attachments;
    for (const Attachment &attachment : content.attachments)
        attachments.append(QJsonObject { { QStringLiteral("name"), attachment.name }, { QStringLiteral("size"), attachment.size } });
    return {
        { FormKey, keyOf(content.form) },
        { key(Field::Channel), keyOf(content.channel) },
        { key(Field::Subject), content.subject },
        { key(Field::Parties), parties },
        { key(Field::StartedAt), time(content.startedAt) },
        { key(Field::EndedAt), time(content.endedAt) },
        { key(Field::Direction), keyOf(content.direction) },
        { key(Field::Summary), content.summary },
        { key(Field::Body), content.body },
        { key(Field::Place), content.place },
        { key(Field::Platform), content.platform },
        { key(Field::Mailbox), content.mailbox },
        { key(Field::Tool), content.tool },
        { key(Field::Reason), keyOf(content.reason) },
        { key(Field::ReasonText), content.reasonText },
        { key(Field::Confidentiality), keyOf(content.confidentiality) },
        { key(Field::RelatedMatter), content.relatedMatter },
        { key(Field::Files), files },
        { key(Field::Attachments), attachments },
    };
}

RecordContent recordFromJson(const QJsonObject &object, QStringList *attachmentPaths)
{
    const auto key = [](Field field) { return QString::fromLatin1(facts(field).key); };
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != FormKey && !fieldFromKey(it.key()))
            throwKey(it.key(), QCoreApplication::translate("Record", "a known field"));
    }
    RecordContent content;
    if (!object.contains(FormKey))
        throwKey(FormKey, QStringLiteral("call, message, voicemail, meeting, file-transfer"));
    content.form = choiceOf<FormKind>(FormKey, object[FormKey], formFromKey, FormKind::Call);
    content.channel = choiceOf<Channel>(key(Field::Channel), object[key(Field::Channel)], channelFromKey, channelsOf(content.form).constFirst());
    content.startedAt = timeOf(key(Field::StartedAt), object[key(Field::StartedAt)]);
    content.endedAt = timeOf(key(Field::EndedAt), object[key(Field::EndedAt)]);
    content.direction = choiceOf<Direction>(key(Field::Direction), object[key(Field::Direction)], directionFromKey, Direction::Unknown);
    content.reason = choiceOf<ManualReason>(key(Field::Reason), object[key(Field::Reason)], manualReasonFromKey, ManualReason::NotChosen);
    content.confidentiality
        = choiceOf<Confidentiality>(key(Field::Confidentiality), object[key(Field::Confidentiality)], confidentialityFromKey, Confidentiality::Internal);
    const std::pair<Field, QString *> texts[] = { { Field::Subject, &content.subject }, { Field::Summary, &content.summary },
        { Field::Body, &content.body }, { Field::Place, &content.place }, { Field::Platform, &content.platform },
        { Field::Mailbox, &content.mailbox }, { Field::Tool, &content.tool }, { Field::ReasonText, &content.reasonText },
        { Field::RelatedMatter, &content.relatedMatter } };
    for (const auto &[field, into] : texts)
        *into = textOf(key(field), object[key(field)]);

    const QJsonValue parties = object[key(Field::Parties)];
    if (!parties.isArray() && !parties.isUndefined())
        throwKey(key(Field::Parties), QCoreApplication::translate("Record", "a list"));
    const QJsonArray partyList = parties.toArray();
    for (qsizetype i = 0; i < partyList.size(); ++i) {
        const QJsonObject one = partyList.at(i).toObject();
        const QString at = QStringLiteral("%1[%2].").arg(key(Field::Parties)).arg(i);
        Party party;
        party.role = choiceOf<PartyRole>(at + QStringLiteral("role"), one[QStringLiteral("role")], partyRoleFromKey, partyRolesOf(content.form).constLast());
        party.name = textOf(at + QStringLiteral("name"), one[QStringLiteral("name")]);
        party.address = textOf(at + QStringLiteral("address"), one[QStringLiteral("address")]);
        party.organisation = textOf(at + QStringLiteral("organisation"), one[QStringLiteral("organisation")]);
        party.person = textOf(at + QStringLiteral("person"), one[QStringLiteral("person")]).toLongLong();
        party.joinedAt = timeOf(at + QStringLiteral("joined"), one[QStringLiteral("joined")]);
        party.leftAt = timeOf(at + QStringLiteral("left"), one[QStringLiteral("left")]);
        content.parties.append(party);
    }
    const QJsonValue files = object[key(Field::Files)];
    if (!files.isArray() && !files.isUndefined())
        throwKey(key(Field::Files), QCoreApplication::translate("Record", "a list"));
    const QJsonArray fileList = files.toArray();
    for (const QJsonValue &value : fileList) {
        const QJsonObject one = value.toObject();
        content.files.append({ textOf(key(Field::Files), one[QStringLiteral("name")]), one[QStringLiteral("size")].toInteger(-1),
            textOf(key(Field::Files), one[QStringLiteral("digest")]) });
    }
    const QJsonValue attachments = object[key(Field::Attachments)];
    if (!attachments.isArray() && !attachments.isUndefined())
        throwKey(key(Field::Attachments), QCoreApplication::translate("Record", "a list of paths"));
    const QJsonArray paths = attachments.toArray();
    for (const QJsonValue &path : paths) {
        if (!path.isString())
            throwKey(key(Field::Attachments), QCoreApplication::translate("Record", "a list of paths"));
        if (attachmentPaths)
            attachmentPaths->append(path.toString());
    }
    return content;
}

} // namespace tongjian
