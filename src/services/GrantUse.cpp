// SPDX-License-Identifier: GPL-3.0-or-later
// What grants were used for: counts under one, and for the heads who used their department's records.
#include "CaseActs.h"
#include "Grants.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Grants", text);
}

template<typename Key, typename Name>
GrantStatistics::Table tableOf(const char *title, const QMap<Key, qint64> &counts, Name &&name)
{
    GrantStatistics::Table table { say(title), {} };
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        table.rows.append({ name(it.key()), it.value() });
    return table;
}

template<typename T, typename Name>
QString listed(const QList<T> &list, Name &&name)
{
    QStringList words;
    for (const T &one : list)
        words += name(one);
    return words.join(say(QT_TRANSLATE_NOOP("Grants", ", ")));
}

} // namespace

QStringList scopeInWords(Session &session, const ApplicationForm &form)
{
    const Scope &scope = form.scope;
    QStringList lines;
    if (!has(form.route, ApplicationField::Days))
        return lines;
    if (!scope.persons.isEmpty())
        lines += QCoreApplication::translate("Grants", "Records that concern %1").arg(listed(scope.persons, [&](Id id) { return session.personName(id); }));
    if (!scope.departments.isEmpty())
        lines += QCoreApplication::translate("Grants", "Of %1").arg(listed(scope.departments, [&](Id id) { return session.departmentName(id); }));
    if (scope.persons.isEmpty() && scope.departments.isEmpty())
        lines += say(QT_TRANSLATE_NOOP("Grants", "Records of the whole company"));
    lines += scope.classes.isEmpty() ? say(QT_TRANSLATE_NOOP("Grants", "All classes")) : listed(scope.classes, [](RecordClass one) { return displayName(one); });
    lines += scope.channels.isEmpty() ? say(QT_TRANSLATE_NOOP("Grants", "All channels")) : listed(scope.channels, [](Channel one) { return displayName(one); });
    lines += QCoreApplication::translate("Grants", "Captured %1 – %2").arg(dayInWords(scope.dayFrom), dayInWords(scope.dayTo));
    if (!scope.words.isEmpty())
        lines += QCoreApplication::translate("Grants", "In which this occurs: %1").arg(displaySafe(scope.words.join(QStringLiteral(" / "))));
    return lines;
}

GrantStatistics grantStatistics(Session &session, const OpenedGrant &grant)
{
    Store &store = session.store();
    store.requireTrust();
    if (!grant.uses().contains(Use::Statistics))
        refuse(session, Action::GrantStatistics, grant.known.row.id, say(QT_TRANSLATE_NOOP("Grants", "This was not granted for statistics.")));
    GrantStatistics statistics;
    statistics.number = grant.known.row.number;
    statistics.query = scopeInWords(session, grant.known.form);
    QMap<RecordClass, qint64> classes;
    QMap<Channel, qint64> channels;
    QMap<Id, qint64> departments;
    QMap<Id, qint64> persons;
    QMap<int, qint64> months;
    Records records(store.records());
    for (const GrantedRecord &one : grant.records) {
        const auto row = records.find(one.record);
        if (!row)
            continue;
        ++statistics.records;
        ++classes[row->recordClass];
        ++channels[row->channel];
        ++months[row->day / 100];
        QList<Id> of;
        for (const PersonConcerned &who : row->concerned) {
            ++persons[who.person];
            if (!of.contains(who.department)) {
                of.append(who.department);
                ++departments[who.department];
            }
        }
    }
    statistics.tables = {
        tableOf(QT_TRANSLATE_NOOP("Grants", "By class"), classes, [](RecordClass key) { return displayName(key); }),
        tableOf(QT_TRANSLATE_NOOP("Grants", "By channel"), channels, [](Channel key) { return displayName(key); }),
        tableOf(QT_TRANSLATE_NOOP("Grants", "By department"), departments, [&](Id key) { return session.departmentName(key); }),
        tableOf(QT_TRANSLATE_NOOP("Grants", "By person concerned"), persons, [&](Id key) { return session.personName(key); }),
        tableOf(QT_TRANSLATE_NOOP("Grants", "By month of capture"), months, [](int key) { return QStringLiteral("%1-%2").arg(key / 100).arg(key % 100, 2, 10, QLatin1Char('0')); }),
    };
    Act act(store);
    statistics.madeAt = act.now();
    act.append({ Action::GrantStatistics, grant.known.row.id, { { fact::Count, statistics.records } } });
    act.commit();
    return statistics;
}

QList<DepartmentUse> departmentUses(Session &session, qint64 before, int count, qint64 *next)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    const QList<Id> headed = headedDepartments(session.state(), session.me(), session.rightsTime());
    QList<DepartmentUse> uses;
    *next = 0;
    if (headed.isEmpty())
        return uses;
    constexpr int AtOnce = 200;
    Journal journal(store.records());
    Records records(store.records());
    Applications applications(store.records());
    JournalFilter filter;
    filter.action = Action::GrantOpen;
    for (;;) {
        const QList<JournalEntry> page = journal.page(filter, before, AtOnce);
        for (const JournalEntry &entry : page) {
            before = entry.n;
            const auto row = records.find(entry.object);
            const bool own = row && std::any_of(row->concerned.begin(), row->concerned.end(), [&](const PersonConcerned &one) { return headed.contains(one.department); });
            if (!own)
                continue;
            store.verifyEntry(entry);
            const Id application = entry.facts().value(fact::Case).toInteger();
            DepartmentUse use { entry.at, entry.actor, entry.object, row->number, {}, {} };
            if (const auto known = applications.find(application))
                use.application = known->number;
            try {
                use.purpose = QCborValue::fromCbor(store.keys().openEnvelope(entry.sealed, openingContext(store, application, entry.object))).toArray().at(2).toString();
            } catch (const Error &error) {
                if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity)
                    throw;
            }
            uses.append(use);
            if (uses.size() == count) {
                *next = entry.n;
                return uses;
            }
        }
        if (page.size() < AtOnce)
            return uses;
    }
}

} // namespace tongjian
