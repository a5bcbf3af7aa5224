// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordEnums.h"

#include "Error.h"
#include "RecordTexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace tongjian
{

namespace
{

constexpr QLatin1String FormKey("form");
constexpr QLatin1String TimeExample("2026-11-23T14:05:00+08:00");
constexpr QLatin1String DigitsExample("\"123\"");

QString say(const char *text)
{
    return QCoreApplication::translate("Record", text);
}

QString keyOf(Field field)
{
    return QString::fromLatin1(facts(field).key);
}

[[noreturn]] void throwKey(const QString &key, const QString &expected)
{
    const QString shown = displaySafe(key.size() > 80 ? key.left(80) + u'…' : key);
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Record", "The field “%1” is not right: expected %2.").arg(shown, expected),
        QCoreApplication::translate("Record", "Nothing was stored. Correct the input and try again."));
}

QString isoTime(qint64 ms)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(ms % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

// Where a value stands, so that whoever wrote it finds it: parties[1].role.
struct Place {
    QString key;
    QJsonValue value;

    [[nodiscard]] bool isMissing() const { return value.isUndefined() || value.isNull(); }
};

Place placeOf(const QJsonObject &object, QLatin1String key, const QString &at = {})
{
    return { at + key, object.value(key) };
}

Place placeOf(const QJsonObject &object, Field field)
{
    return placeOf(object, QLatin1String(facts(field).key));
}

qint64 timeOf(const Place &place)
{
    if (place.isMissing())
        return 0;
    // Without its offset a time says something else on every machine.
    const QDateTime time = QDateTime::fromString(place.value.toString(), Qt::ISODateWithMs);
    if (!place.value.isString() || !time.isValid() || time.timeSpec() == Qt::LocalTime || time.toMSecsSinceEpoch() <= 0)
        throwKey(place.key, TimeExample);
    return time.toMSecsSinceEpoch();
}

QString textOf(const Place &place)
{
    if (!place.value.isString() && !place.isMissing())
        throwKey(place.key, say(QT_TRANSLATE_NOOP("Record", "text")));
    return place.value.toString();
}

Id idOf(const Place &place)
{
    if (place.isMissing())
        return NoId;
    // As text: JSON numbers lose the last digits of an id.
    bool ok = false;
    const Id id = place.value.toString().toLongLong(&ok);
    if (!place.value.isString() || !ok || id <= 0)
        throwKey(place.key, DigitsExample);
    return id;
}

qint64 sizeOf(const Place &place)
{
    if (place.isMissing())
        return -1;
    const double size = place.value.toDouble(-1);
    constexpr double largest = 9007199254740992.0; // up to here a JSON number is exact everywhere
    if (!place.value.isDouble() || size < 0 || size > largest || size != std::floor(size))
        throwKey(place.key, say(QT_TRANSLATE_NOOP("Record", "a number of bytes")));
    return place.value.toInteger();
}

QJsonArray listOf(const Place &place)
{
    if (!place.value.isArray() && !place.isMissing())
        throwKey(place.key, say(QT_TRANSLATE_NOOP("Record", "a list")));
    return place.value.toArray();
}

// An object in a list, with no key but the known ones: a misspelt one must not vanish.
QJsonObject objectOf(const Place &place, std::initializer_list<QLatin1String> keys)
{
    if (!place.value.isObject())
        throwKey(place.key, say(QT_TRANSLATE_NOOP("Record", "an object")));
    const QJsonObject object = place.value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::find(keys.begin(), keys.end(), it.key()) == keys.end())
            throwKey(place.key + u'.' + it.key(), say(QT_TRANSLATE_NOOP("Record", "a known field")));
    }
    return object;
}

template<typename Enum>
QStringList keysOf(const QList<Enum> &values)
{
    QStringList keys;
    for (Enum value : values)
        keys += tongjian::keyOf(value);
    return keys;
}

template<typename Enum>
QList<Enum> everyValue()
{
    QList<Enum> values;
    for (int raw = 0; raw <= 255; ++raw) {
        if (isKnown(Enum(raw)) && !tongjian::keyOf(Enum(raw)).isEmpty())
            values.append(Enum(raw));
    }
    return values;
}

// @p otherwise is taken where nothing is said; without it something must be said.
template<typename Enum>
Enum choiceOf(const Place &place, std::optional<Enum> (*fromKey)(QStringView), const QList<Enum> &choices, std::optional<Enum> otherwise = {})
{
    if (place.isMissing() && otherwise)
        return *otherwise;
    const auto found = place.value.isString() ? fromKey(place.value.toString()) : std::nullopt;
    if (found && (choices.contains(*found) || found == otherwise))
        return *found;
    throwKey(place.key, QCoreApplication::translate("Record", "one of %1").arg(keysOf(choices).join(QLatin1String(", "))));
}

constexpr QLatin1String RoleKey("role");
constexpr QLatin1String NameKey("name");
constexpr QLatin1String AddressKey("address");
constexpr QLatin1String OrganisationKey("organisation");
constexpr QLatin1String PersonKey("person");
constexpr QLatin1String JoinedKey("joined");
constexpr QLatin1String LeftKey("left");
constexpr QLatin1String SizeKey("size");
constexpr QLatin1String DigestKey("digest");

QJsonArray jsonOf(const QList<Party> &parties)
{
    QJsonArray array;
    for (const Party &party : parties) {
        QJsonObject one { { RoleKey, keyOf(party.role) }, { NameKey, party.name }, { AddressKey, party.address }, { OrganisationKey, party.organisation } };
        if (party.person != NoId)
            one.insert(PersonKey, QString::number(party.person));
        if (party.joinedAt > 0)
            one.insert(JoinedKey, isoTime(party.joinedAt));
        if (party.leftAt > 0)
            one.insert(LeftKey, isoTime(party.leftAt));
        array.append(one);
    }
    return array;
}

QList<Party> partiesOf(const Place &place, FormKind form)
{
    QList<Party> parties;
    const QJsonArray list = listOf(place);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString key = QStringLiteral("%1[%2]").arg(place.key).arg(i);
        const QJsonObject one = objectOf({ key, list.at(i) }, { RoleKey, NameKey, AddressKey, OrganisationKey, PersonKey, JoinedKey, LeftKey });
        const QString at = key + u'.';
        Party party;
        party.role = choiceOf<PartyRole>(placeOf(one, RoleKey, at), partyRoleFromKey, partyRolesOf(form));
        party.name = textOf(placeOf(one, NameKey, at));
        party.address = textOf(placeOf(one, AddressKey, at));
        party.organisation = textOf(placeOf(one, OrganisationKey, at));
        party.person = idOf(placeOf(one, PersonKey, at));
        party.joinedAt = timeOf(placeOf(one, JoinedKey, at));
        party.leftAt = timeOf(placeOf(one, LeftKey, at));
        parties.append(party);
    }
    return parties;
}

QJsonArray jsonOf(const QList<TransferredFile> &files)
{
    QJsonArray array;
    for (const TransferredFile &file : files) {
        QJsonObject one { { NameKey, file.name }, { DigestKey, file.digest } };
        if (file.size >= 0)
            one.insert(SizeKey, file.size);
        array.append(one);
    }
    return array;
}

QList<TransferredFile> filesOf(const Place &place)
{
    QList<TransferredFile> files;
    const QJsonArray list = listOf(place);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString key = QStringLiteral("%1[%2]").arg(place.key).arg(i);
        const QJsonObject one = objectOf({ key, list.at(i) }, { NameKey, SizeKey, DigestKey });
        const QString at = key + u'.';
        files.append({ textOf(placeOf(one, NameKey, at)), sizeOf(placeOf(one, SizeKey, at)), textOf(placeOf(one, DigestKey, at)) });
    }
    return files;
}

QStringList pathsOf(const Place &place)
{
    QStringList paths;
    const QJsonArray list = listOf(place);
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isString() || list.at(i).toString().isEmpty())
            throwKey(QStringLiteral("%1[%2]").arg(place.key).arg(i), say(QT_TRANSLATE_NOOP("Record", "the path of a file")));
        paths += list.at(i).toString();
    }
    return paths;
}

} // namespace

QJsonObject toJson(const RecordContent &content)
{
    const auto has = [&](Field field) { return (facts(field).forms & maskOf(content.form)) != 0; };
    QJsonObject object { { FormKey, keyOf(content.form) } };
    const auto put = [&](Field field, const QJsonValue &value) {
        if (has(field))
            object.insert(keyOf(field), value);
    };
    put(Field::Channel, keyOf(content.channel));
    put(Field::Parties, jsonOf(content.parties));
    put(Field::StartedAt, content.startedAt > 0 ? QJsonValue(isoTime(content.startedAt)) : QJsonValue());
    put(Field::EndedAt, content.endedAt > 0 ? QJsonValue(isoTime(content.endedAt)) : QJsonValue());
    put(Field::Direction, keyOf(content.direction));
    put(Field::Reason, keyOf(content.reason));
    put(Field::Confidentiality, keyOf(content.confidentiality));
    put(Field::Files, jsonOf(content.files));
    for (const auto &[field, member] : RecordTexts)
        put(field, content.*member);
    QJsonArray attachments;
    for (const Attachment &attachment : content.attachments)
        attachments.append(QJsonObject { { NameKey, attachment.name }, { SizeKey, attachment.size } });
    put(Field::Attachments, attachments);
    if (!content.source.isEmpty()) {
        object.insert(QStringLiteral("source"),
            QJsonObject { { QStringLiteral("item"), content.source.item }, { QStringLiteral("id"), content.source.nativeId },
                { QStringLiteral("time"), content.source.timeText }, { QStringLiteral("time-basis"), keyOf(content.source.timeBasis) },
                { QStringLiteral("problem"), content.source.problem } });
    }
    return object;
}

QByteArray comparableJson(const QJsonObject &content)
{
    // A time stands there with the offset of whoever wrote it: compared as the moment that it is.
    const auto makeMoment = [](QJsonObject &object, const QString &key) {
        const QDateTime time = QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs);
        if (time.isValid() && time.timeSpec() != Qt::LocalTime)
            object.insert(key, QString::number(time.toMSecsSinceEpoch()));
    };
    QJsonObject made = content;
    makeMoment(made, keyOf(Field::StartedAt));
    makeMoment(made, keyOf(Field::EndedAt));
    QJsonArray parties = content.value(keyOf(Field::Parties)).toArray();
    for (qsizetype i = 0; i < parties.size(); ++i) {
        QJsonObject party = parties.at(i).toObject();
        makeMoment(party, JoinedKey);
        makeMoment(party, LeftKey);
        parties[i] = party;
    }
    made.insert(keyOf(Field::Parties), parties);
    return QJsonDocument(made).toJson(QJsonDocument::Compact);
}

RecordContent recordFromJson(const QJsonObject &object, QStringList *attachmentPaths)
{
    RecordContent content;
    content.form = choiceOf<FormKind>(placeOf(object, FormKey), formFromKey, everyValue<FormKind>());
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == FormKey)
            continue;
        const auto field = fieldFromKey(it.key());
        if (!field)
            throwKey(it.key(), say(QT_TRANSLATE_NOOP("Record", "a known field")));
        if (!(facts(*field).forms & maskOf(content.form))) {
            throwKey(it.key(), QCoreApplication::translate("Record", "no such field in a record of the kind “%1”").arg(displayName(content.form)));
        }
    }
    content.channel = choiceOf<Channel>(placeOf(object, Field::Channel), channelFromKey, channelsOf(content.form));
    content.startedAt = timeOf(placeOf(object, Field::StartedAt));
    content.endedAt = timeOf(placeOf(object, Field::EndedAt));
    content.direction = choiceOf<Direction>(placeOf(object, Field::Direction), directionFromKey, everyValue<Direction>(), Direction::Unknown);
    content.reason = choiceOf<ManualReason>(placeOf(object, Field::Reason), manualReasonFromKey, everyValue<ManualReason>(), ManualReason::NotChosen);
    content.confidentiality = choiceOf<Confidentiality>(
        placeOf(object, Field::Confidentiality), confidentialityFromKey, everyValue<Confidentiality>(), Confidentiality::Internal);
    for (const auto &[field, member] : RecordTexts)
        content.*member = textOf(placeOf(object, field));
    content.parties = partiesOf(placeOf(object, Field::Parties), content.form);
    content.files = filesOf(placeOf(object, Field::Files));
    const QStringList paths = pathsOf(placeOf(object, Field::Attachments));
    if (attachmentPaths)
        *attachmentPaths += paths;
    else if (!paths.isEmpty())
        throwKey(keyOf(Field::Attachments), say(QT_TRANSLATE_NOOP("Record", "no attachments here")));
    return content;
}

RecordContent changedByJson(const RecordContent &base, const QJsonObject &changes, QStringList *attachmentPaths)
{
    const QString attachments = keyOf(Field::Attachments);
    QJsonObject whole = toJson(base);
    whole.remove(QStringLiteral("source"));
    whole.remove(attachments);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        whole.insert(it.key(), it.value());
    QStringList named;
    RecordContent content = recordFromJson(whole, &named);
    content.source = base.source;
    content.attachments = base.attachments;
    if (changes.contains(attachments)) {
        content.attachments.removeIf([&](const Attachment &one) { return !named.removeOne(one.name); });
        *attachmentPaths += named;
    }
    return content;
}

} // namespace tongjian
