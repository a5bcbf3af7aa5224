// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseState.h"
#include "RefusedEntry.h"

#include "EntryFacts.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

std::optional<RoleKeyId> roleKeyOf(const RoleHolding &holding)
{
    switch (holding.role) {
    case Role::Head:
        return RoleKeyId { RoleKeyOwner::Department, holding.department };
    case Role::Officer:
        return RoleKeyId { RoleKeyOwner::Officers, NoId };
    case Role::Auditor:
        return RoleKeyId { RoleKeyOwner::Auditors, NoId };
    case Role::Executive:
        return RoleKeyId { RoleKeyOwner::Executives, NoId };
    default:
        return {};
    }
}

} // namespace

const PublicKey *Person::signingKeyAt(qint64 n) const
{
    const PublicKey *key = nullptr;
    for (const auto &[from, candidate] : signingKeys) {
        if (from <= n)
            key = &candidate;
    }
    return key;
}

HouseState::HouseState(SuiteId suite)
    : m_suite(suite)
{
}

const Person *HouseState::person(Id id) const
{
    const auto found = m_persons.constFind(id);
    return found == m_persons.constEnd() ? nullptr : &*found;
}

const Person *HouseState::personByLogin(const QString &login) const
{
    const auto found = std::find_if(m_persons.cbegin(), m_persons.cend(),
        [&](const Person &person) { return person.login.compare(login, Qt::CaseInsensitive) == 0; });
    return found == m_persons.cend() ? nullptr : &*found;
}

const Department *HouseState::department(Id id) const
{
    const auto found = m_departments.constFind(id);
    return found == m_departments.constEnd() ? nullptr : &*found;
}

Id HouseState::successorOf(Id id) const
{
    // Merging needs two open departments, so the way has an end.
    for (const Department *one = department(id); one && one->mergedInto != NoId; one = department(id))
        id = one->mergedInto;
    return id;
}

QList<Id> HouseState::departmentsUnder(Id id) const
{
    QList<Id> all { id };
    for (const Department &one : m_departments) {
        if (one.id != id && successorOf(one.id) == id)
            all.append(one.id);
    }
    return all;
}

QList<RoleKeyId> HouseState::keysUnder(const RoleHolding &holding) const
{
    const auto own = roleKeyOf(holding);
    if (!own)
        return {};
    if (own->owner != RoleKeyOwner::Department)
        return { *own };
    QList<RoleKeyId> keys;
    const QList<Id> departments = departmentsUnder(own->department);
    for (Id one : departments)
        keys.append({ RoleKeyOwner::Department, one });
    return keys;
}

bool HouseState::hasLeft(Id id) const
{
    const Person *who = person(id);
    return who && !who->active;
}

RoleSet HouseState::rolesOf(Id id) const
{
    const Person *who = person(id);
    if (!who || !who->active)
        return {};
    if (who->job)
        return { Role::Job };
    RoleSet roles { Role::Employee };
    for (const RoleHolding &holding : m_holdings) {
        if (holding.person == id)
            roles.insert(holding.role);
    }
    return roles;
}

bool HouseState::isHeadOf(Id person, Id department) const
{
    return rolesOf(person).contains(Role::Head) && m_holdings.contains(RoleHolding { person, Role::Head, successorOf(department) });
}

bool HouseState::isHead(Id person) const
{
    return rolesOf(person).contains(Role::Head);
}

QList<Id> HouseState::holders(Role role, Id department) const
{
    QList<Id> persons;
    department = successorOf(department);
    for (const RoleHolding &holding : m_holdings) {
        if (holding.role != role || (department != NoId && holding.department != department))
            continue;
        if (const Person *who = person(holding.person); who && who->active && !persons.contains(who->id))
            persons.append(who->id);
    }
    std::sort(persons.begin(), persons.end());
    return persons;
}

QList<Id> HouseState::holdersOf(const RoleKeyId &key, qint64 at) const
{
    QList<Id> persons;
    switch (key.owner) {
    case RoleKeyOwner::Department:
        persons = holders(Role::Head, key.department);
        break;
    case RoleKeyOwner::Officers:
        persons = holders(Role::Officer);
        break;
    case RoleKeyOwner::Auditors:
        return holders(Role::Auditor);
    case RoleKeyOwner::Executives:
        return holders(Role::Executive);
    }
    for (const Substitution &one : m_substitutions) {
        if (!isOver(one, at) && keysUnder(one.holding).contains(key) && !persons.contains(one.substitute))
            persons.append(one.substitute);
    }
    std::sort(persons.begin(), persons.end());
    return persons;
}

QList<RoleKeyId> HouseState::roleKeysOf(Id person) const
{
    QList<RoleKeyId> keys;
    const auto add = [&](const RoleHolding &holding) {
        const QList<RoleKeyId> under = keysUnder(holding);
        for (const RoleKeyId &key : under) {
            if (!keys.contains(key))
                keys.append(key);
        }
    };
    for (const RoleHolding &holding : m_holdings) {
        if (holding.person == person)
            add(holding);
    }
    for (const Substitution &one : m_substitutions) {
        if (one.substitute == person && one.endedAt == 0)
            add(one.holding);
    }
    return keys;
}

QList<RoleKeyId> HouseState::roleKeys() const
{
    return m_roleKeys.keys();
}

const RoleKeyGeneration *HouseState::newestKey(const RoleKeyId &key) const
{
    const auto found = m_roleKeys.constFind(key);
    return found == m_roleKeys.constEnd() || found->isEmpty() ? nullptr : &found->constLast();
}

const RoleKeyGeneration *HouseState::keyGeneration(const RoleKeyId &key, quint32 generation) const
{
    const auto found = m_roleKeys.constFind(key);
    if (found == m_roleKeys.constEnd())
        return nullptr;
    const auto exact = std::find_if(found->cbegin(), found->cend(), [&](const auto &one) { return one.generation == generation; });
    return exact == found->cend() ? nullptr : &*exact;
}

bool HouseState::mayEver(Id id, Action action, qint64 at) const
{
    const ActionFacts &row = tongjian::facts(action);
    return row.roles.intersects(row.needs == Needs::OwnHolding ? rolesOf(id) : rolesOf(id, at));
}

QString HouseState::objectionTo(const RoleHolding &holding) const
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Store", text); };
    const Person *who = person(holding.person);
    if (!who || !who->active)
        return say(QT_TRANSLATE_NOOP("Store", "This person is not active."));
    if (who->job || !tongjian::facts(holding.role).privileged)
        return say(QT_TRANSLATE_NOOP("Store", "This role cannot be given."));
    if (tongjian::facts(holding.role).ofDepartment) {
        const Department *of = department(holding.department);
        if (!of || !of->open)
            return say(QT_TRANSLATE_NOOP("Store", "There is no such department."));
    } else if (holding.department != NoId) {
        return say(QT_TRANSLATE_NOOP("Store", "Only heads belong to a department by role."));
    }
    if (m_holdings.contains(holding))
        return say(QT_TRANSLATE_NOOP("Store", "This person already has the role."));
    for (const RoleHolding &held : m_holdings) {
        if (held.person == holding.person && rolesExclude(held.role, holding.role)) {
            return QCoreApplication::translate("Store", "%1 and %2 must be different persons.")
                .arg(displayName(held.role), displayName(holding.role));
        }
    }
    return {};
}

PublicKey HouseState::signerOf(const JournalEntry &entry) const
{
    if (entry.action == Action::StoreFound || entry.action == Action::AccountActivate)
        return entry.facts().value(fact::SigningKey).toByteArray();
    const Person *who = person(entry.actor);
    const PublicKey *key = who ? who->signingKeyAt(entry.n) : nullptr;
    return key ? *key : PublicKey();
}

void HouseState::apply(const JournalEntry &entry)
{
    const HouseState before = *this;
    try {
        if (entry.rightsBefore != m_rightsAt || !(entry.touches & Touches::Rights))
            refuse(entry, QStringLiteral("rights chain"));
        const QCborMap map = entry.facts();
        switch (entry.action) {
        case Action::StoreFound:
            applyFounding(entry);
            break;
        case Action::AccountActivate:
            applyActivation(entry, map);
            break;
        case Action::RolePropose:
        case Action::RoleConfirm:
        case Action::RoleRefuse:
        case Action::RoleRevoke:
        case Action::RoleKeyRotate:
            applyRoles(entry, map);
            break;
        case Action::DeviceRemember:
        case Action::DeviceRemove:
            applyDevices(entry, map);
            break;
        case Action::SubstituteName:
        case Action::SubstituteEnd:
            applySubstitutions(entry, map);
            break;
        case Action::CasePropose:
        case Action::CaseConfirm:
        case Action::CaseRefuse:
        case Action::CaseWithdraw:
        case Action::AccountReset:
        case Action::RecoveryRenew:
            applyCases(entry, map);
            break;
        case Action::RetentionSet:
        case Action::HoldPlace:
        case Action::HoldReview:
        case Action::HoldLift:
            applyRetention(entry, map);
            break;
        case Action::StoreRestore:
            applyRestoration(entry, map);
            break;
        default:
            applyPeople(entry, map);
        }
        // Digests of the entries in store.json as this entry leaves them.
        const QCborArray accounts = map.value(fact::Accounts).toArray();
        for (const QCborValue &one : accounts) {
            const QCborArray pair = one.toArray();
            const auto who = m_persons.find(pair.at(0).toInteger());
            // Only the founder's second entry and a restoration speak for several accounts.
            if (who == m_persons.end() || (entry.n != 2 && who->id != entry.object && entry.action != Action::StoreRestore))
                refuse(entry, QStringLiteral("account of nobody"));
            who->accountDigest = pair.at(1).toByteArray();
        }
        m_rightsAt = entry.n;
    } catch (...) {
        *this = before;
        throw;
    }
}

void HouseState::applyFounding(const JournalEntry &entry)
{
    if (entry.n != 1 || m_rightsAt != 0 || entry.object == NoId)
        refuse(entry, QStringLiteral("founding"));
    const QCborMap map = entry.facts();
    m_suite = SuiteId(map.value(fact::Suite).toInteger());
    m_company = map.value(fact::Company).toString();
    m_recoveryKey = map.value(fact::RecoveryKey).toByteArray();
    m_wrappedRecoveryDigest = map.value(fact::RecoveryWrapped).toByteArray();
    RetentionSchedule first;
    first.version = 1;
    first.entry = entry.n;
    const QCborArray periods = map.value(fact::Periods).toArray();
    for (const QCborValue &one : periods) {
        RetentionLine line;
        line.recordClass = RecordClass(one.toArray().at(0).toInteger());
        line.shortestMonths = int(one.toArray().at(1).toInteger());
        first.lines.append(line);
    }
    m_schedules = { first };
    const QCborArray departments = map.value(fact::Departments).toArray();
    for (const QCborValue &one : departments) {
        const QCborArray row = one.toArray();
        const Id id = row.at(0).toInteger();
        m_departments.insert(id, { id, row.at(1).toString(), true, NoId });
    }
    const QCborArray persons = map.value(fact::Persons).toArray();
    for (const QCborValue &one : persons) {
        const QCborArray row = one.toArray();
        Person who;
        who.id = row.at(0).toInteger();
        who.login = row.at(1).toString();
        who.name = row.at(2).toString();
        who.department = row.at(3).toInteger();
        who.lock = row.at(4).toByteArray();
        m_persons.insert(who.id, who);
    }
    const auto founder = m_persons.find(entry.actor);
    if (founder == m_persons.end())
        refuse(entry, QStringLiteral("founder"));
    founder->signingKeys = { { 1, map.value(fact::SigningKey).toByteArray() } };
    founder->sealingKey = map.value(fact::SealingKey).toByteArray();
    founder->activated = true;
    const QCborArray roles = map.value(fact::Holdings).toArray();
    for (const QCborValue &one : roles) {
        const QCborArray row = one.toArray();
        const RoleHolding holding { row.at(0).toInteger(), Role(row.at(1).toInteger()), row.at(2).toInteger() };
        if (const QString objection = objectionTo(holding); !objection.isEmpty())
            refuse(entry, objection);
        m_holdings.append(holding);
    }
    const QCborArray keys = map.value(fact::RoleKeys).toArray();
    for (const QCborValue &one : keys) {
        const QCborArray row = one.toArray();
        m_roleKeys[{ RoleKeyOwner(row.at(0).toInteger()), row.at(1).toInteger() }].append(
            { quint32(row.at(2).toInteger()), row.at(3).toByteArray(), entry.n });
    }
}

void HouseState::applyActivation(const JournalEntry &entry, const QCborMap &map)
{
    const auto who = m_persons.find(entry.actor);
    if (who == m_persons.end() || !who->active || who->lock.isEmpty() || entry.object != entry.actor)
        refuse(entry, QStringLiteral("account"));
    // Whoever created the account committed to a token that only the initial password opens; the first login reveals it.
    if (Suite::of(m_suite).hash(map.value(fact::Token).toByteArray()) != who->lock)
        refuse(entry, QStringLiteral("activation token"));
    // After a renewal the decider's code as well: neither who carried it out nor who confirmed it can take the account over alone.
    if (!who->codeLock.isEmpty() && Suite::of(m_suite).hash(map.value(fact::Code).toByteArray()) != who->codeLock)
        refuse(entry, QStringLiteral("confirmation code"));
    if (!who->codeLock.isEmpty())
        who->renewedAt = entry.n;
    if (!who->sealingKey.isEmpty())
        ++who->generation;
    who->lock.clear();
    who->codeLock.clear();
    who->activated = true;
    who->signingKeys.append({ entry.n, map.value(fact::SigningKey).toByteArray() });
    who->sealingKey = map.value(fact::SealingKey).toByteArray();
}

void HouseState::applyPeople(const JournalEntry &entry, const QCborMap &map)
{
    const bool own = entry.action == Action::AccountPassword && entry.object == entry.actor;
    if (!mayEver(entry.actor, entry.action, entry.at) || (entry.action == Action::AccountPassword && !own))
        refuseRight(entry);
    const Id object = entry.object;
    const auto who = m_persons.find(object);
    const auto needPerson = [&] {
        if (who == m_persons.end())
            refuse(entry, QStringLiteral("person"));
    };
    switch (entry.action) {
    case Action::AccountCreate: {
        const QString login = map.value(fact::Login).toString();
        if (who != m_persons.end() || personByLogin(login) || !department(map.value(fact::Department).toInteger()))
            refuse(entry, QStringLiteral("account"));
        Person fresh;
        fresh.id = object;
        fresh.login = login;
        fresh.name = map.value(fact::Name).toString();
        fresh.department = map.value(fact::Department).toInteger();
        fresh.job = map.value(fact::Job).toBool();
        fresh.lock = map.value(fact::Lock).toByteArray();
        m_persons.insert(object, fresh);
        break;
    }
    case Action::AccountPassword:
        needPerson();
        who->devices.clear(); // the rest stands in store.json alone
        break;
    case Action::AccountDisable:
        needPerson();
        // Who stands in for them loses the same keys.
        lose(roleKeysOf(object), entry);
        who->active = false;
        who->devices.clear();
        break;
    case Action::AccountEnable:
        needPerson();
        who->active = true;
        break;
    case Action::PersonMove:
        needPerson();
        if (!department(map.value(fact::Department).toInteger()))
            refuse(entry, QStringLiteral("department"));
        who->department = map.value(fact::Department).toInteger();
        break;
    case Action::PersonRename:
        needPerson();
        if (map.value(fact::Name).toString().isEmpty())
            refuse(entry, QStringLiteral("name"));
        who->name = map.value(fact::Name).toString();
        break;
    case Action::DepartmentCreate: {
        if (m_departments.contains(object))
            refuse(entry, QStringLiteral("department"));
        m_departments.insert(object, { object, map.value(fact::Name).toString(), true, NoId });
        const QCborArray key = map.value(fact::RoleKeys).toArray().at(0).toArray();
        m_roleKeys[{ RoleKeyOwner::Department, object }].append({ 1, key.at(3).toByteArray(), entry.n });
        break;
    }
    case Action::DepartmentRename:
    case Action::DepartmentClose: {
        const auto of = m_departments.find(object);
        if (of == m_departments.end())
            refuse(entry, QStringLiteral("department"));
        if (entry.action == Action::DepartmentRename)
            of->name = map.value(fact::Name).toString();
        else
            of->open = false;
        break;
    }
    case Action::DepartmentMerge:
        applyMerge(entry, map);
        break;
    default:
        refuse(entry, QStringLiteral("action"));
    }
}

void HouseState::lose(const QList<RoleKeyId> &keys, const JournalEntry &entry)
{
    for (const RoleKeyId &key : keys)
        m_lostAt[key] = entry.n;
}

// Given again later, the role does not bring an old substitute back.
void HouseState::endSubstitutions(const RoleHolding &holding, const JournalEntry &entry)
{
    for (Substitution &one : m_substitutions) {
        if (one.holding == holding && one.endedAt == 0) {
            one.endedAt = entry.at;
            one.endedBy = entry.actor;
        }
    }
}

// The department stays, closed, because records keep the one of their capture; its heads end, and what waits there follows.
void HouseState::applyMerge(const JournalEntry &entry, const QCborMap &map)
{
    const auto from = m_departments.find(entry.object);
    const Id into = map.value(fact::Department).toInteger();
    const Department *to = department(into);
    if (from == m_departments.end() || !from->open || !to || !to->open || into == entry.object)
        refuse(entry, QStringLiteral("department"));
    for (const RoleHolding &holding : std::as_const(m_holdings)) {
        if (holding.role != Role::Head || holding.department != entry.object)
            continue;
        lose(keysUnder(holding), entry);
        endSubstitutions(holding, entry);
    }
    m_holdings.removeIf([&](const RoleHolding &one) { return one.role == Role::Head && one.department == entry.object; });
    for (Person &one : m_persons) {
        if (one.department == entry.object)
            one.department = into;
    }
    from->open = false;
    from->mergedInto = into;
}

void HouseState::applyRoles(const JournalEntry &entry, const QCborMap &map)
{
    if (!mayEver(entry.actor, entry.action, entry.at))
        refuseRight(entry);
    const RoleHolding holding { map.value(fact::Person).toInteger(), Role(map.value(fact::Role).toInteger()),
        map.value(fact::Department).toInteger() };
    switch (entry.action) {
    case Action::RolePropose:
        if (const QString objection = objectionTo(holding); !objection.isEmpty() || m_cases.contains(entry.object))
            refuse(entry, objection);
        if (!mayProposeRole(entry.actor, holding))
            refuseRight(entry);
        m_cases.insert(entry.object, { entry.object, holding, entry.actor, entry.at, CaseState::Open, NoId, CaseKind::Role, 0, {} });
        break;
    case Action::RoleConfirm:
    case Action::RoleRefuse: {
        const auto proposal = m_cases.find(entry.object);
        if (proposal == m_cases.end() || proposal->kind != CaseKind::Role || proposal->state != CaseState::Open || proposal->holding != holding)
            refuse(entry, QStringLiteral("proposal"));
        // Different persons (DESIGN section 1): proposer, person concerned and decider.
        if (entry.actor == proposal->proposer || entry.actor == holding.person
            || !rolesOf(entry.actor).contains(deciderFor(holding, proposal->proposer))) {
            refuseRight(entry);
        }
        proposal->decider = entry.actor;
        proposal->decidedAt = entry.at;
        if (entry.action == Action::RoleRefuse) {
            proposal->state = CaseState::Refused;
            break;
        }
        if (const QString objection = objectionTo(holding); !objection.isEmpty())
            refuse(entry, objection);
        proposal->state = CaseState::Confirmed;
        m_holdings.append(holding);
        break;
    }
    case Action::RoleRevoke:
        if (m_holdings.removeAll(holding) == 0)
            refuse(entry, QStringLiteral("role"));
        lose(keysUnder(holding), entry);
        endSubstitutions(holding, entry);
        break;
    case Action::RoleKeyRotate: {
        const QCborArray key = map.value(fact::RoleKeys).toArray().at(0).toArray();
        const RoleKeyId id { RoleKeyOwner(key.at(0).toInteger()), key.at(1).toInteger() };
        const auto generation = quint32(key.at(2).toInteger());
        const RoleKeyGeneration *newest = newestKey(id);
        if (!mayRenew(entry.actor, id, entry.at) || !newest || generation != newest->generation + 1)
            refuse(entry, QStringLiteral("role key"));
        m_roleKeys[id].append({ generation, key.at(3).toByteArray(), entry.n });
        break;
    }
    default:
        refuse(entry, QStringLiteral("action"));
    }
}

} // namespace tongjian
