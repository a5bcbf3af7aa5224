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
#include <span>
#include <vector>

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
    requireRunning(session, Action::GrantStatistics, grant, grant.known.row.id);
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
    Change change { Action::GrantStatistics, grant.known.row.id, { { fact::Count, statistics.records }, { fact::Of, toCbor(departments) } } };
    change.sealed = sealUse(session, grant.known, Action::GrantStatistics, grant.known.row.id, departments.keys(), grant.known.form.reason);
    act.append(std::move(change));
    act.commit();
    return statistics;
}

namespace
{

/// The entries of some kinds, newest first, a page of each at a time.
class NewestFirst
{
public:
    NewestFirst(Journal &journal, std::span<const Action> actions, qint64 before)
        : m_journal(journal)
    {
        for (Action action : actions)
            m_kinds.push_back({ action, before, {} });
    }
    std::optional<JournalEntry> next()
    {
        Kind *newest = nullptr;
        for (Kind &kind : m_kinds) {
            fill(kind);
            if (!kind.page.isEmpty() && (!newest || kind.page.constFirst().n > newest->page.constFirst().n))
                newest = &kind;
        }
        return newest ? std::optional(newest->page.takeFirst()) : std::nullopt;
    }

private:
    struct Kind {
        Action action;
        qint64 before;
        QList<JournalEntry> page;
        bool ended = false;
    };
    void fill(Kind &kind)
    {
        constexpr int AtOnce = 200;
        if (!kind.page.isEmpty() || kind.ended)
            return;
        JournalFilter filter;
        filter.action = kind.action;
        kind.page = m_journal.page(filter, kind.before, AtOnce);
        kind.ended = kind.page.size() < AtOnce;
        if (!kind.page.isEmpty())
            kind.before = kind.page.constLast().n;
    }

    Journal &m_journal;
    std::vector<Kind> m_kinds;
};

// What @p entry says of records of these departments; none: nothing.
std::optional<DepartmentUse> useOf(Session &session, const JournalEntry &entry, const QList<Id> &departments)
{
    Store &store = session.store();
    const QCborMap facts = entry.facts();
    const bool opening = entry.action == Action::GrantOpen;
    const Id application = opening ? facts.value(fact::Case).toInteger() : entry.object;
    DepartmentUse use;
    if (opening) {
        const auto row = Records(store.records()).find(entry.object);
        if (!row || std::none_of(row->concerned.begin(), row->concerned.end(), [&](const PersonConcerned &one) { return departments.contains(one.department); }))
            return {};
        use.record = entry.object;
        use.number = row->number;
    } else {
        use.records = 0;
        const QCborArray of = facts.value(fact::Of).toArray();
        for (const QCborValue &one : of)
            use.records += departments.contains(one.toArray().at(0).toInteger()) ? qMax<qint64>(0, one.toArray().at(1).toInteger()) : 0;
        if (use.records == 0)
            return {};
        use.number = facts.value(fact::Number).toString();
    }
    store.verifyEntry(entry);
    use.what = useIn(session, entry);
    use.action = entry.action;
    use.at = entry.at;
    use.person = entry.actor;
    if (const auto known = Applications(store.records()).find(application))
        use.application = known->number;
    return use;
}

} // namespace

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
    Journal journal(store.records());
    NewestFirst entries(journal, GrantedUses, before);
    while (const auto entry = entries.next()) {
        if (const auto use = useOf(session, *entry, headed)) {
            uses.append(*use);
            if (uses.size() == count) {
                *next = entry->n;
                return uses;
            }
        }
    }
    return uses;
}

} // namespace tongjian
