// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseActs.h"

#include "Rights.h"
#include "core/Error.h"
#include "crypto/CaseCommitment.h"
#include "store/EntryFacts.h"

#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("CaseActs", text);
}

// What the text of a use is bound to; of a use of many records @p object is the application.
QByteArray useContext(const Store &store, Action action, Id application, Id object)
{
    return QCborValue(QCborArray { QLatin1String("use of granted records"), QLatin1String(facts(action).key), store.id(), application, object }).toCbor();
}

} // namespace

void noteAlert(Session &session, Id object)
{
    if (session.readOnly())
        return;
    Act act(session.store());
    JournalFilter filter;
    filter.object = object;
    const QList<JournalEntry> last = Journal(act.records()).page(filter, 0, 1);
    if (!last.isEmpty() && last.constFirst().action == Action::IntegrityAlert)
        return;
    act.append({ Action::IntegrityAlert, object });
    act.commit();
}

bool isParty(Session &session, Route route, Id applicant, Id department)
{
    const HouseState &state = session.state();
    const Id me = session.me();
    const qint64 at = session.rightsTime();
    const RoleSet roles = state.rolesOf(me, at);
    if (applicant == me || roles.intersects({ Role::Officer, Role::Auditor }))
        return true;
    const RoleSet deciders = possibleDeciders(route);
    if (deciders.contains(Role::Head) && !state.standsFor(me, Role::Head, department, at).isEmpty())
        return true;
    // Administrators of the last resort hold a key of their own; the others cannot have come here.
    return deciders.intersects({ Role::Executive, Role::SecurityAdministrator }) && roles.intersects({ Role::Executive, Role::SecurityAdministrator });
}

TrustedCase readVerified(Session &session, Action action, Id application)
{
    TrustedCase known;
    try {
        known = readCase(session.store(), application);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Integrity)
            noteAlert(session, application);
        if (error.code() == ErrorCode::NoRight)
            refuse(session, action, application, error.message());
        throw;
    }
    // A key may be there before the right is: whoever will act for somebody holds it from the naming on.
    if (!isParty(session, known.life.route(), known.life.applicant(), known.life.department()))
        refuse(session, action, application, say(QT_TRANSLATE_NOOP("CaseActs", "You take no part in this application.")));
    return known;
}

QList<Recipient> partiesOf(const HouseState &state, const CaseLife &life)
{
    QList<Recipient> to { { KeyHolder::Person, life.applicant() }, { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId } };
    const RoleSet deciders = possibleDeciders(life.route());
    if (deciders.contains(Role::Head))
        to.append({ KeyHolder::Department, life.department() });
    if (deciders.contains(Role::Executive))
        to.append({ KeyHolder::Executives, NoId });
    // Administrators have no common key. They decide where the route says so, and in the last resort, when every executive is a subject.
    const QList<Id> executives = state.holders(Role::Executive);
    const bool lastResort = deciders.contains(Role::Executive) && std::all_of(executives.begin(), executives.end(), [&](Id id) { return life.subjects().contains(id); });
    if (lastResort || deciders.contains(Role::SecurityAdministrator)) {
        const QList<Id> administrators = state.holders(Role::SecurityAdministrator);
        for (Id id : administrators) {
            if (state.person(id)->activated && id != life.applicant())
                to.append({ KeyHolder::Person, id });
        }
    }
    return to;
}

QMap<Id, qint64> recordsByDepartment(Session &session, const QList<GrantedRecord> &records)
{
    Records rows(session.store().records());
    QMap<Id, qint64> counts;
    for (const GrantedRecord &one : records) {
        const auto row = rows.find(one.record);
        QSet<Id> of;
        for (const PersonConcerned &who : row ? row->concerned : QList<PersonConcerned>())
            of.insert(who.department);
        for (Id department : std::as_const(of))
            ++counts[department];
    }
    return counts;
}

QCborArray toCbor(const QMap<Id, qint64> &recordsByDepartment)
{
    QCborArray list;
    for (auto it = recordsByDepartment.cbegin(); it != recordsByDepartment.cend(); ++it)
        list.append(QCborArray { it.key(), it.value() });
    return list;
}

QByteArray sealUse(Session &session, const TrustedCase &known, Action action, Id object, const QList<Id> &departments, const QString &what)
{
    Store &store = session.store();
    QList<Recipient> to { { KeyHolder::Auditors, NoId }, { KeyHolder::Officers, NoId } };
    const HouseAt house(store.state(), session.rightsTime());
    for (Id one : departments) {
        const Recipient department { KeyHolder::Department, one };
        if (house.isToldOfUse(one, known.life.subjects(), session.me()) && !to.contains(department))
            to.append(department);
    }
    QCborArray subjects;
    for (Id one : known.life.subjects())
        subjects.append(one);
    QByteArray text = QCborValue(QCborArray { 1, known.row.number, what, subjects }).toCbor();
    text.append(PaddedTo - text.size() % PaddedTo, '\0'); // as the texts of an application
    return store.keys().sealEnvelope(text, to, useContext(store, action, known.row.id, object));
}

std::optional<QString> useIn(Session &session, const JournalEntry &entry)
{
    Store &store = session.store();
    const Id application = entry.action == Action::GrantOpen ? entry.facts().value(fact::Case).toInteger() : entry.object;
    const QByteArray sealed = sealedUse(entry);
    if (sealed.isEmpty())
        return QString();
    try {
        const QCborArray parts = QCborValue::fromCbor(store.keys().openEnvelope(sealed, useContext(store, entry.action, application, entry.object))).toArray();
        // Who came to hold a department's key later is not told what was asked about them before.
        const bool isAbout = parts.at(3).toArray().contains(session.me()) && entry.actor != session.me();
        return isAbout ? std::nullopt : std::optional(parts.at(2).toString());
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity)
            throw;
        return {};
    }
}

void setForm(CaseText &text, const ApplicationForm &form)
{
    text.salt = randomBytes(Suite::KeySize);
    text.form = encodeApplication(form);
}

void appendMove(Session &session, Act &act, const CaseEvent &event, const CaseText &text, const Secret &caseKey, ApplicationRow row, const CaseLife &after, Change change)
{
    Store &store = session.store();
    Applications applications(act.records());
    QByteArray digest;
    if (!text.form.isEmpty() || !text.text.isEmpty() || !text.granted.isEmpty() || !text.leftOut.isEmpty()) {
        CaseTextRow place { store.newId(), row.id, act.nextEntry(), {} };
        place.sealed = sealCaseText(store.suite(), store.id(), place, caseKey, text);
        digest = store.suite().hash(place.sealed);
        applications.insertText(place);
    }
    const bool first = row.entry == 0;
    row.route = after.route();
    row.applicant = after.applicant();
    row.department = after.department();
    row.stage = after.stage();
    row.waitingSince = after.waitingSince();
    row.until = after.until();
    row.entry = act.nextEntry();
    if (first) {
        row.submittedAt = event.at;
        applications.insert(row);
    } else {
        applications.update(row);
    }
    const QCborMap facts = caseFacts(event, digest);
    for (auto it = facts.constBegin(); it != facts.constEnd(); ++it)
        change.facts.insert(it.key(), it.value());
    change.action = actionOf(event.move);
    change.object = row.id;
    act.append(std::move(change));
}

void moveCase(Session &session, CaseMove move, const SeenApplication &seen, CaseText text, const std::function<void(const TrustedCase &, Act &, Change &)> &extend,
    const std::function<void(Act &)> &follow)
{
    Store &store = session.store();
    const Action action = actionOf(move);
    require(session, action);
    {
        const TrustedCase before = readVerified(session, action, seen.application);
        const CaseVerdict verdict = before.life.may(session.me(), move, session.now(), HouseAt(store.state(), session.rightsTime()));
        // What is only no longer possible is no attempt at something forbidden.
        if (!verdict.allowed && before.row.entry == seen.entry)
            refuse(session, action, seen.application, verdict.reason);
    }
    Act act(store);
    TrustedCase known = readCase(store, seen.application);
    if (known.row.entry != seen.entry) {
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("CaseActs", "The application was changed after you opened it.")),
            say(QT_TRANSLATE_NOOP("CaseActs", "Nothing was decided. Look at it again, then decide.")));
    }
    const HouseAt house(store.state(), session.rightsTime());
    const CaseVerdict verdict = known.life.may(session.me(), move, act.now(), house);
    if (!verdict.allowed)
        throw Error(ErrorCode::NoRight, verdict.reason);
    const Secret key = store.keys().recordKey(seen.application, CaseKey);
    Change change;
    if (extend)
        extend(known, act, change);
    CaseEvent event;
    event.at = act.now();
    event.actor = session.me();
    event.inPlaceOf = verdict.inPlaceOf;
    event.move = move;
    event.role = verdict.role;
    event.before = known.life.commitment();
    event.after = event.before;
    event.route = known.life.route();
    event.department = known.life.department();
    event.until = known.life.until();
    if (!text.form.isEmpty()) {
        const ApplicationForm form = decodeApplication(text.form);
        event.after = caseCommitment(store.suite(), store.id(), seen.application, text.salt, text.form);
        event.until = useEnd(form);
    }
    if (const QString objection = known.life.apply(event, house); !objection.isEmpty())
        throw Error(ErrorCode::BadInput, objection);
    appendMove(session, act, event, text, key, known.row, known.life, std::move(change));
    if (follow)
        follow(act);
    act.commit();
}

} // namespace tongjian
