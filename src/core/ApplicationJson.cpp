// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "Clock.h"
#include "Error.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr QLatin1String From("from");
constexpr QLatin1String To("to");
constexpr QLatin1String Shortens("shortens");
constexpr QLatin1String Lines("lines");
constexpr QLatin1String Class("class");
constexpr QLatin1String ChannelKey("channel");
constexpr QLatin1String Department("department");
constexpr QLatin1String Level("confidentiality");
constexpr QLatin1String Shortest("shortest");
constexpr QLatin1String Longest("longest");
constexpr QLatin1String Basis("basis");

QString keyText(ApplicationField field)
{
    return QString::fromLatin1(facts(field).key);
}

[[noreturn]] void throwKey(const QString &key, const QString &expected)
{
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Application", "The field “%1” is not right: expected %2.").arg(displaySafe(key.left(80)), expected),
        QCoreApplication::translate("Application", "Nothing was stored. Correct the input and try again."));
}

QString dayText(int day)
{
    return day == 0 ? QString() : dateOfDay(day).toString(Qt::ISODate);
}

int dayFrom(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return 0;
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    if (!date.isValid())
        throwKey(key, QStringLiteral("2026-11-28"));
    return dayOf(date);
}

QString textFrom(const QString &key, const QJsonValue &value)
{
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        throwKey(key, QCoreApplication::translate("Application", "text"));
    return value.toString();
}

QJsonArray listFrom(const QString &key, const QJsonValue &value)
{
    if (!value.isUndefined() && !value.isArray())
        throwKey(key, QStringLiteral("[…]"));
    return value.toArray();
}

QStringList textsFrom(const QString &key, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        throwKey(key, QCoreApplication::translate("Application", "a list of texts"));
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (!one.isString())
            throwKey(key, QCoreApplication::translate("Application", "a list of texts"));
        texts += one.toString();
    }
    return texts;
}

template<typename T, typename Lookup>
QList<T> valuesFrom(const QString &key, const QJsonValue &value, Lookup &&lookup)
{
    QList<T> values;
    const QStringList texts = textsFrom(key, value);
    for (const QString &text : texts) {
        const auto found = lookup(text);
        if (!found)
            throwKey(key, QCoreApplication::translate("Application", "something that is known instead of “%1”").arg(displaySafe(text)));
        values.append(*found);
    }
    return values;
}

void requireKnown(const QJsonObject &object, std::initializer_list<QLatin1String> known)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            throwKey(key, QCoreApplication::translate("Application", "a field that this application has"));
    }
}

QJsonObject periodOf(int from, int to)
{
    return { { From, dayText(from) }, { To, dayText(to) } };
}

QString unknownIn(const QJsonObject &object, Route route)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const auto known = applicationFieldTable();
        if (std::none_of(known.begin(), known.end(), [&](const ApplicationFieldFacts &row) { return key == QLatin1String(row.key) && (row.routes & maskOf(route)); }))
            return key;
    }
    return {};
}

QJsonObject assessmentJson(const ImpactAssessment &one)
{
    return { { QStringLiteral("necessity"), one.necessity }, { QStringLiteral("categories"), one.categories }, { QStringLiteral("risks"), one.risks },
        { QStringLiteral("measures"), one.measures }, { QStringLiteral("conclusion"), one.conclusion } };
}

} // namespace

QJsonObject toJson(const ApplicationForm &form, const HouseNames &names)
{
    QJsonObject object;
    const auto put = [&](ApplicationField field, const QJsonValue &value) {
        if (has(form.route, field))
            object.insert(keyText(field), value);
    };
    QJsonArray persons;
    for (Id one : form.scope.persons)
        persons.append(names.login(one));
    QJsonArray departments;
    for (Id one : form.scope.departments)
        departments.append(names.departmentName(one));
    QJsonArray classes;
    for (RecordClass one : form.scope.classes)
        classes.append(keyOf(one));
    QJsonArray channels;
    for (Channel one : form.scope.channels)
        channels.append(keyOf(one));
    QJsonArray useKeys;
    for (Use use : uses()) {
        if (form.uses.contains(use))
            useKeys.append(keyOf(use));
    }
    QJsonArray papers;
    for (const Paper &paper : form.papers) {
        QJsonObject one { { QStringLiteral("kind"), keyOf(paper.kind) }, { QStringLiteral("file"), paper.file.name } };
        if (paper.validFrom != 0)
            one.insert(QStringLiteral("validFrom"), dayText(paper.validFrom));
        if (paper.validTo != 0)
            one.insert(QStringLiteral("validTo"), dayText(paper.validTo));
        papers.append(one);
    }
    put(ApplicationField::Purpose, keyOf(form.purpose));
    put(ApplicationField::Reason, form.reason);
    put(ApplicationField::Persons, persons);
    put(ApplicationField::Departments, departments);
    put(ApplicationField::Classes, classes);
    put(ApplicationField::Channels, channels);
    put(ApplicationField::Days, periodOf(form.scope.dayFrom, form.scope.dayTo));
    put(ApplicationField::Words, QJsonArray::fromStringList(form.scope.words));
    put(ApplicationField::UseDays, periodOf(form.useFrom, form.useTo));
    put(ApplicationField::Uses, useKeys);
    put(ApplicationField::Openings, form.openingsAtMost);
    if (form.outside) {
        QJsonArray officers;
        for (const OutsideRequest::Officer &one : form.outside->officers)
            officers.append(QJsonObject { { QStringLiteral("name"), one.name }, { QStringLiteral("identification"), one.identification } });
        put(ApplicationField::Body, form.outside->body);
        put(ApplicationField::DocumentNumber, form.outside->documentNumber);
        put(ApplicationField::LegalBasis, form.outside->legalBasis);
        put(ApplicationField::Contact, form.outside->contact);
        put(ApplicationField::Foreign, form.outside->foreign);
        if (form.outside->deadline != 0)
            put(ApplicationField::Deadline, dayText(form.outside->deadline));
        put(ApplicationField::Officers, officers);
    }
    if (!papers.isEmpty())
        put(ApplicationField::Papers, papers);
    if (form.assessment)
        put(ApplicationField::Assessment, assessmentJson(*form.assessment));
    if (form.correction)
        put(ApplicationField::Correction, toJson(form.correction->content));
    if (form.retention)
        put(ApplicationField::Schedule, toJson(*form.retention, names));
    if (form.hold != NoId)
        put(ApplicationField::Hold, QString::number(form.hold));
    if (form.restoration)
        put(ApplicationField::Restoration, QJsonObject { { QStringLiteral("backup"), form.restoration->backup }, { QStringLiteral("base"), form.restoration->base }, { QStringLiteral("lost_until"), form.restoration->lostUntil } });
    if (form.disposition) {
        put(ApplicationField::Disposition, QJsonObject { { QStringLiteral("method"), keyOf(form.disposition->method) }, { QStringLiteral("grace"), form.disposition->graceDays },
            { QStringLiteral("records"), form.disposition->records }, { QStringLiteral("root"), QString::fromLatin1(form.disposition->root.toHex()) } });
    }
    if (form.recovered) {
        QJsonArray records;
        for (Id one : form.recovered->records)
            records.append(QString::number(one));
        put(ApplicationField::Recovered, QJsonObject { { QStringLiteral("plan"), QString::number(form.recovered->plan) }, { QStringLiteral("records"), records } });
    }
    return object;
}

QJsonObject toJson(const ApplicationForm &form)
{
    const auto number = [](Id id) { return QString::number(id); };
    return toJson(form, HouseNames { {}, {}, number, number });
}

ApplicationForm applicationFromJson(const QJsonObject &object, Route route, const HouseNames &names, QStringList *paths)
{
    if (const QString key = unknownIn(object, route); !key.isEmpty())
        throwKey(key, QCoreApplication::translate("Application", "a field that this application has"));
    ApplicationForm form;
    form.route = route;
    const auto at = [&](ApplicationField field) { return object.value(keyText(field)); };
    const auto period = [&](ApplicationField field, int &from, int &to) {
        const QJsonValue value = at(field);
        if (!value.isUndefined() && !value.isObject())
            throwKey(keyText(field), QStringLiteral("{\"from\":\"2026-01-01\",\"to\":\"2026-06-30\"}"));
        from = dayFrom(keyText(field) + QStringLiteral(".from"), value.toObject().value(From));
        to = dayFrom(keyText(field) + QStringLiteral(".to"), value.toObject().value(To));
    };
    if (const QString key = textFrom(keyText(ApplicationField::Purpose), at(ApplicationField::Purpose)); !key.isEmpty()) {
        const auto purpose = purposeFromKey(key);
        if (!purpose)
            throwKey(keyText(ApplicationField::Purpose), QStringLiteral("work, dispute, complaint, audit, investigation, handover, legal-duty, other"));
        form.purpose = *purpose;
    }
    form.reason = textFrom(keyText(ApplicationField::Reason), at(ApplicationField::Reason));
    form.scope.persons = valuesFrom<Id>(keyText(ApplicationField::Persons), at(ApplicationField::Persons), names.person);
    form.scope.departments = valuesFrom<Id>(keyText(ApplicationField::Departments), at(ApplicationField::Departments), names.department);
    form.scope.classes = valuesFrom<RecordClass>(keyText(ApplicationField::Classes), at(ApplicationField::Classes), [](const QString &key) { return recordClassFromKey(key); });
    form.scope.channels = valuesFrom<Channel>(keyText(ApplicationField::Channels), at(ApplicationField::Channels), [](const QString &key) { return channelFromKey(key); });
    period(ApplicationField::Days, form.scope.dayFrom, form.scope.dayTo);
    form.scope.words = textsFrom(keyText(ApplicationField::Words), at(ApplicationField::Words));
    period(ApplicationField::UseDays, form.useFrom, form.useTo);
    if (!at(ApplicationField::Uses).isUndefined()) {
        form.uses = {};
        const QList<Use> wanted = valuesFrom<Use>(keyText(ApplicationField::Uses), at(ApplicationField::Uses), [](const QString &key) { return useFromKey(key); });
        for (Use use : wanted)
            form.uses.set(use);
    }
    if (const QJsonValue value = at(ApplicationField::Openings); !value.isUndefined()) {
        if (!value.isDouble() || value.toInt(-1) < 0)
            throwKey(keyText(ApplicationField::Openings), QCoreApplication::translate("Application", "a whole number"));
        form.openingsAtMost = value.toInt();
    }
    if (goesOutside(route)) {
        OutsideRequest outside;
        outside.body = textFrom(keyText(ApplicationField::Body), at(ApplicationField::Body));
        outside.documentNumber = textFrom(keyText(ApplicationField::DocumentNumber), at(ApplicationField::DocumentNumber));
        outside.legalBasis = textFrom(keyText(ApplicationField::LegalBasis), at(ApplicationField::LegalBasis));
        outside.contact = textFrom(keyText(ApplicationField::Contact), at(ApplicationField::Contact));
        if (const QJsonValue value = at(ApplicationField::Foreign); !value.isUndefined() && !value.isBool())
            throwKey(keyText(ApplicationField::Foreign), QStringLiteral("true, false"));
        outside.foreign = at(ApplicationField::Foreign).toBool();
        outside.deadline = dayFrom(keyText(ApplicationField::Deadline), at(ApplicationField::Deadline));
        const QJsonArray officers = listFrom(keyText(ApplicationField::Officers), at(ApplicationField::Officers));
        for (const QJsonValue &one : officers) {
            if (!one.isObject())
                throwKey(keyText(ApplicationField::Officers), QStringLiteral("[{\"name\":\"…\",\"identification\":\"…\"}]"));
            outside.officers.append({ textFrom(QStringLiteral("officers.name"), one.toObject().value(QStringLiteral("name"))),
                textFrom(QStringLiteral("officers.identification"), one.toObject().value(QStringLiteral("identification"))) });
        }
        form.outside = outside;
    }
    if (const QJsonValue value = at(ApplicationField::Assessment); !value.isUndefined()) {
        if (!value.isObject())
            throwKey(keyText(ApplicationField::Assessment), QStringLiteral("{\"necessity\":\"…\"}"));
        const QJsonObject one = value.toObject();
        const auto part = [&](const char *key) { return textFrom(QStringLiteral("assessment.") + QLatin1String(key), one.value(QLatin1String(key))); };
        form.assessment = ImpactAssessment { part("necessity"), part("categories"), part("risks"), part("measures"), part("conclusion") };
    }
    const QJsonArray papers = listFrom(keyText(ApplicationField::Papers), at(ApplicationField::Papers));
    for (const QJsonValue &value : papers) {
        const QJsonObject one = value.toObject();
        const auto kind = paperKindFromKey(one.value(QStringLiteral("kind")).toString());
        const QString path = textFrom(QStringLiteral("papers.file"), one.value(QStringLiteral("file")));
        if (!kind || path.isEmpty())
            throwKey(keyText(ApplicationField::Papers), QStringLiteral("{\"kind\":\"request\",\"file\":\"scan.pdf\"}"));
        Paper paper;
        paper.kind = *kind;
        paper.validFrom = dayFrom(QStringLiteral("papers.validFrom"), one.value(QStringLiteral("validFrom")));
        paper.validTo = dayFrom(QStringLiteral("papers.validTo"), one.value(QStringLiteral("validTo")));
        form.papers.append(paper);
        if (paths)
            paths->append(path);
    }
    if (const QJsonValue value = at(ApplicationField::Correction); !value.isUndefined()) {
        if (!value.isObject())
            throwKey(keyText(ApplicationField::Correction), QStringLiteral("{\"content\":\"…\"}"));
        form.correction = Correction();
        form.correction->content = recordFromJson(value.toObject());
    }
    return form;
}

QJsonObject toJson(const RetentionLine &line, const HouseNames &names)
{
    QJsonObject object { { Class, keyOf(line.recordClass) }, { Shortest, line.shortestMonths }, { Longest, line.longestMonths }, { Basis, line.basis } };
    if (line.channel)
        object.insert(ChannelKey, keyOf(*line.channel));
    if (line.department != NoId)
        object.insert(Department, names.departmentName(line.department));
    if (line.confidentiality)
        object.insert(Level, keyOf(*line.confidentiality));
    return object;
}

QJsonObject toJson(const RetentionChange &change, const HouseNames &names)
{
    QJsonArray lines;
    for (const RetentionLine &line : change.lines)
        lines.append(toJson(line, names));
    return { { QStringLiteral("replaces"), change.replaces }, { From, dayText(change.from) }, { Shortens, change.shortens }, { Lines, lines } };
}

RetentionChange retentionFromJson(const QJsonObject &object, int replaces, const HouseNames &names)
{
    requireKnown(object, { From, Shortens, Lines });
    RetentionChange change;
    change.replaces = replaces;
    change.from = dayFrom(From, object.value(From));
    if (const QJsonValue value = object.value(Shortens); !value.isUndefined() && !value.isBool())
        throwKey(Shortens, QStringLiteral("true, false"));
    change.shortens = object.value(Shortens).toBool();
    const QJsonArray lines = listFrom(Lines, object.value(Lines));
    for (const QJsonValue &value : lines) {
        const QJsonObject one = value.toObject();
        requireKnown(one, { Class, ChannelKey, Department, Level, Shortest, Longest, Basis });
        const auto named = [&](QLatin1String key, auto &&lookup) {
            const QString text = textFrom(key, one.value(key));
            const auto found = lookup(text);
            if (!text.isEmpty() && !found)
                throwKey(key, QCoreApplication::translate("Application", "something that is known instead of “%1”").arg(displaySafe(text)));
            return found;
        };
        const auto months = [&](QLatin1String key) {
            const int count = one.value(key).toInt(-1);
            if (count < 0 || count > LongestPeriodMonths)
                throwKey(key, QCoreApplication::translate("Application", "a number of months"));
            return count;
        };
        RetentionLine line;
        const auto cls = named(Class, [](const QString &key) { return recordClassFromKey(key); });
        if (!cls)
            throwKey(Class, QStringLiteral("voice, text, multimedia"));
        line.recordClass = *cls;
        line.channel = named(ChannelKey, [](const QString &key) { return channelFromKey(key); });
        line.department = named(Department, [&](const QString &name) { return name.isEmpty() ? std::nullopt : names.department(name); }).value_or(NoId);
        line.confidentiality = named(Level, [](const QString &key) { return confidentialityFromKey(key); });
        line.shortestMonths = months(Shortest);
        line.longestMonths = months(Longest);
        line.basis = textFrom(Basis, one.value(Basis));
        change.lines.append(line);
    }
    return change;
}

QJsonObject toJson(const Scope &scope, const HouseNames &names)
{
    QJsonObject object;
    const auto put = [&](ApplicationField field, const auto &list, auto &&name) {
        QJsonArray array;
        for (const auto &one : list)
            array.append(name(one));
        if (!array.isEmpty())
            object.insert(keyText(field), array);
    };
    put(ApplicationField::Persons, scope.persons, names.login);
    put(ApplicationField::Departments, scope.departments, names.departmentName);
    put(ApplicationField::Classes, scope.classes, [](RecordClass one) { return keyOf(one); });
    put(ApplicationField::Channels, scope.channels, [](Channel one) { return keyOf(one); });
    if (scope.dayFrom != 0)
        object.insert(From, dayText(scope.dayFrom));
    if (scope.dayTo != 0)
        object.insert(To, dayText(scope.dayTo));
    return object;
}

Scope scopeFromJson(const QJsonObject &object, const HouseNames &names)
{
    const auto at = [&](ApplicationField field) { return object.value(keyText(field)); };
    requireKnown(object, { QLatin1String(facts(ApplicationField::Persons).key), QLatin1String(facts(ApplicationField::Departments).key),
                             QLatin1String(facts(ApplicationField::Classes).key), QLatin1String(facts(ApplicationField::Channels).key), From, To });
    Scope scope;
    scope.persons = valuesFrom<Id>(keyText(ApplicationField::Persons), at(ApplicationField::Persons), names.person);
    scope.departments = valuesFrom<Id>(keyText(ApplicationField::Departments), at(ApplicationField::Departments), names.department);
    scope.classes = valuesFrom<RecordClass>(keyText(ApplicationField::Classes), at(ApplicationField::Classes), [](const QString &key) { return recordClassFromKey(key); });
    scope.channels = valuesFrom<Channel>(keyText(ApplicationField::Channels), at(ApplicationField::Channels), [](const QString &key) { return channelFromKey(key); });
    scope.dayFrom = dayFrom(From, object.value(From));
    scope.dayTo = dayFrom(To, object.value(To));
    return scope;
}

} // namespace tongjian
