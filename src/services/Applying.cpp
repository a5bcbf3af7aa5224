// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applying.h"

#include "ApplicationDrafts.h"
#include "CaseActs.h"
#include "Correcting.h"
#include "Recovering.h"
#include "Rights.h"
#include "core/Error.h"
#include "crypto/CaseCommitment.h"
#include "store/EntryFacts.h"
#include "store/Turnstile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int UsualUseDays = 14;
constexpr int UsualScopeMonths = 3;
constexpr int LastResortPage = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("Applying", text);
}

Id ownHeadedDepartment(const HouseState &state, Id person)
{
    for (const RoleHolding &holding : state.holdings()) {
        if (holding.person == person && holding.role == Role::Head)
            return holding.department;
    }
    return NoId;
}

Id departmentFor(Session &session, Route route)
{
    if (route == Route::OwnRecords)
        return session.person().department;
    return route == Route::DepartmentRecords ? ownHeadedDepartment(session.state(), session.me()) : NoId;
}

void refuseBlocking(Session &session, const ApplicationForm &form)
{
    const int today = dayOf(session.now());
    QList<ApplicationProblem> problems = check(form, today);
    for (const QString &objection : form.retention ? objectionsTo(*form.retention, session.state().schedules().constLast(), today) : QStringList())
        problems.append({ ApplicationField::Schedule, Severity::Blocking, objection });
    for (const ApplicationProblem &problem : problems) {
        if (problem.severity == Severity::Blocking) {
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("Applying", "%1: %2").arg(displayName(problem.field), problem.message),
                say(QT_TRANSLATE_NOOP("Applying", "Nothing was submitted; the draft is kept.")));
        }
    }
}

// Why this person cannot ask for that, translated; empty: nothing stands against it.
QString objectionTo(Session &session, const ApplicationForm &form)
{
    const HouseAt house(session.state(), session.rightsTime());
    if (form.hold != NoId) {
        const HoldFacts *hold = session.state().hold(form.hold);
        return hold ? liftObjection(*hold, session.me(), house) : say(QT_TRANSLATE_NOOP("Applying", "There is no such hold."));
    }
    if (form.recovered)
        return recoveryObjection(session.store(), *form.recovered);
    if (form.route != Route::Correction || !form.correction)
        return scopeObjection(form, session.me(), house);
    const auto record = Records(session.store().records()).find(form.correction->record);
    return record ? correctionObjection(form, *record, session.me(), house) : say(QT_TRANSLATE_NOOP("Applying", "There is no such record."));
}

std::optional<ApplicationForm> formOf(Session &session, const ApplicationRow &row)
{
    Store &store = session.store();
    const auto key = store.keys().tryRecordKey(row.id, CaseKey);
    if (!key || !isParty(session, row.route, row.applicant, row.department))
        return {};
    std::optional<ApplicationForm> form;
    try {
        const QList<CaseTextRow> texts = Applications(store.records()).texts(row.id);
        for (const CaseTextRow &text : texts) {
            const CaseText opened = openCaseText(store.suite(), store.id(), text, *key);
            if (!opened.form.isEmpty())
                form = decodeApplication(opened.form);
        }
    } catch (const Error &error) {
        // One altered text must not hide the list; opening it says what is wrong.
        if (error.code() != ErrorCode::Integrity && error.code() != ErrorCode::BadInput)
            throw;
    }
    return form;
}

ApplicationLine lineOf(Session &session, const ApplicationRow &row)
{
    ApplicationLine line;
    line.row = row;
    if (const auto form = formOf(session, row)) {
        line.form = *form;
        line.readable = true;
    }
    line.overdue = (row.stage == CaseStage::Submitted || row.stage == CaseStage::Granted) && row.waitingSince > 0 && session.now() - row.waitingSince > CaseOverdueMs;
    return line;
}

// Whether this person can make the move now, as the engine says; what cannot be read or does not hold is nobody's to move.
bool canMove(Session &session, Id application, CaseMove move)
{
    try {
        const TrustedCase known = readCase(session.store(), application);
        return known.life.may(session.me(), move, session.now(), HouseAt(session.state(), session.rightsTime())).allowed;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity && error.code() != ErrorCode::BadInput)
            throw;
        return false;
    }
}

QList<ApplicationRow> queue(Session &session, CaseStage stage, CaseMove move)
{
    ApplicationFilter filter;
    filter.stages = { stage };
    QList<ApplicationRow> rows;
    Applications applications(session.store().records());
    Id before = NoId;
    for (;;) {
        const QList<ApplicationRow> page = applications.page(filter, before, LastResortPage);
        for (const ApplicationRow &row : page) {
            before = row.id;
            if (row.until > session.now() && canMove(session, row.id, move))
                rows.append(row);
        }
        if (page.size() < LastResortPage)
            break;
    }
    std::sort(rows.begin(), rows.end(), [](const ApplicationRow &a, const ApplicationRow &b) { return std::pair(a.waitingSince, a.id) < std::pair(b.waitingSince, b.id); });
    return rows;
}

// The last step never passes to another role: such an application would wait until it ends.
bool isOnlyDecider(Session &session, Route route)
{
    return route == Route::OwnRecords && session.state().holders(Role::Head, departmentFor(session, route)) == QList<Id> { session.me() };
}

} // namespace

QList<Route> routesOf(Session &session)
{
    QList<Route> routes;
    const HouseAt house(session.state(), session.rightsTime());
    for (Route route : applicationRoutes()) {
        if (route != Route::Correction && !isOnlyDecider(session, route) && CaseLife::mayApply(session.me(), route, departmentFor(session, route), house).allowed)
            routes.append(route);
    }
    return routes;
}

void settle(Session &session, ApplicationForm &form)
{
    if (form.route != Route::Correction)
        form.department = departmentFor(session, form.route);
    if (form.route == Route::OwnRecords) {
        form.scope.persons = { session.me() };
        form.scope.departments.clear();
    } else if (form.route == Route::DepartmentRecords && form.department != NoId && form.scope.departments.isEmpty()) {
        form.scope.departments = session.state().departmentsUnder(form.department);
    }
    QStringList words;
    for (const QString &line : std::as_const(form.scope.words)) {
        if (const QString clean = line.simplified(); !clean.isEmpty())
            words += clean;
    }
    form.scope.words = words;
    form.reason = form.reason.trimmed();
}

ApplicationForm newApplication(Session &session, Route route)
{
    ApplicationForm form;
    form.route = route;
    const QDate today = dateOfDay(dayOf(session.now()));
    form.scope.dayFrom = dayOf(today.addMonths(-UsualScopeMonths));
    form.scope.dayTo = dayOf(today);
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(UsualUseDays - 1));
    if (goesOutside(route)) {
        form.outside = OutsideRequest();
        form.assessment = ImpactAssessment();
    }
    settle(session, form);
    return form;
}

ScopeCount countScope(Session &session, const ApplicationForm &form)
{
    Store &store = session.store();
    store.requireTrust();
    const HouseAt house(store.state(), session.rightsTime());
    const bool may = CaseLife::mayApply(session.me(), form.route, form.department, house).allowed && scopeObjection(form, session.me(), house).isEmpty();
    return may ? RecordScopes(store.records()).count(form.scope) : ScopeCount();
}

Id submitApplication(Session &session, const ApplicationForm &written, Id draft)
{
    Store &store = session.store();
    require(session, Action::ApplicationSubmit);
    ApplicationForm form = written;
    settle(session, form);
    const auto objection = [&] {
        if (isOnlyDecider(session, form.route))
            return say(QT_TRANSLATE_NOOP("Applying", "Nobody decides on an own application. A head asks for the own records as records of the department."));
        const CaseVerdict verdict = CaseLife::mayApply(session.me(), form.route, form.department, HouseAt(store.state(), session.rightsTime()));
        return verdict.allowed ? objectionTo(session, form) : verdict.reason;
    };
    store.catchUp();
    if (const QString why = objection(); !why.isEmpty())
        refuse(session, Action::ApplicationSubmit, NoId, why);
    refuseBlocking(session, form);
    if (form.correction)
        form.correction = onlyChanges(*form.correction);

    const Id id = draft == NoId ? store.newId() : draft;
    {
        Act act(store);
        Applications applications(act.records());
        if (applications.find(id))
            throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Applying", "This application was submitted already.")));
        if (const QString why = objection(); !why.isEmpty())
            throw Error(ErrorCode::NoRight, why);
        CaseText text;
        setForm(text, form);
        ApplicationRow row;
        row.id = id;
        row.number = applications.nextNumber(dayOf(act.now()) / 10000);
        CaseEvent event;
        event.at = act.now();
        event.actor = session.me();
        event.move = CaseMove::Submit;
        event.number = row.number;
        event.after = caseCommitment(store.suite(), store.id(), id, text.salt, text.form);
        event.route = form.route;
        event.department = form.department;
        event.until = useEnd(form);
        CaseLife life(form.scope.persons);
        if (const QString why = life.apply(event, HouseAt(store.state(), session.rightsTime())); !why.isEmpty())
            throw Error(ErrorCode::BadInput, why);
        bindPapers(act, id, form);
        Change change;
        const Secret key = Secret::random(Suite::KeySize);
        const QList<Recipient> parties = partiesOf(store.state(), life);
        for (const Recipient &to : parties)
            change.keys.addRecordKeys.append(store.keys().wrapRecordKey(id, CaseKey, key, to));
        appendMove(session, act, event, text, key, row, life, std::move(change));
        act.commit();
    }
    dropSubmittedDraft(session, draft);
    return id;
}

void answerApplication(Session &session, const SeenApplication &seen, const QString &text, const std::optional<ApplicationForm> &written)
{
    CaseText answer;
    answer.text = text.trimmed();
    std::optional<ApplicationForm> form = written;
    if (form) {
        // A list is frozen once.
        if (facts(form->route).end == RouteEnd::CarriedOut)
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Applying", "This stays as it was submitted. Answer, or withdraw it and submit another.")), say(QT_TRANSLATE_NOOP("Applying", "Nothing was sent.")));
        settle(session, *form);
        refuseBlocking(session, *form);
        if (form->correction)
            form->correction = onlyChanges(*form->correction);
        setForm(answer, *form);
    } else if (answer.text.isEmpty()) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Applying", "Write an answer, or change the application.")), say(QT_TRANSLATE_NOOP("Applying", "Nothing was sent.")));
    }
    moveCase(session, CaseMove::Answer, seen, answer, [&](const TrustedCase &known, Act &act, Change &change) {
        if (!form)
            return;
        if (form->route != known.form.route || form->department != known.form.department)
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Applying", "An application keeps its kind and its department. Withdraw it and write a new one instead.")));
        if (const QString why = objectionTo(session, *form); !why.isEmpty())
            throw Error(ErrorCode::NoRight, why);
        bindPapers(act, known.row.id, *form);
        // Other subjects, other deciders.
        CaseLife life = known.life;
        life.setSubjects(form->scope.persons);
        KeyRing &keys = session.store().keys();
        const Secret key = keys.recordKey(known.row.id, CaseKey);
        const QList<RecordKeyRow> there = session.store().vault().recordKeys(known.row.id, CaseKey);
        const QList<Recipient> parties = partiesOf(session.state(), life);
        for (const Recipient &to : parties) {
            if (std::none_of(there.begin(), there.end(), [&](const RecordKeyRow &one) { return one.holder == to.holder && one.holderId == to.id; }))
                change.keys.addRecordKeys.append(keys.wrapRecordKey(known.row.id, CaseKey, key, to));
        }
    });
    dropAnswerDrafts(session, seen.application);
}

void withdrawApplication(Session &session, const SeenApplication &seen, const QString &reason)
{
    CaseText text;
    text.text = reason.trimmed();
    moveCase(session, CaseMove::Withdraw, seen, text);
    dropAnswerDrafts(session, seen.application);
}

OpenedApplication openApplication(Session &session, Id application)
{
    Store &store = session.store();
    OpenedApplication opened;
    opened.known = readVerified(session, Action::ApplicationRead, application);
    const HouseAt house(store.state(), session.rightsTime());
    const CaseLife &life = opened.known.life;
    if (life.stage() == CaseStage::Submitted)
        opened.next = life.next(house);
    for (int move = 1; move <= CaseMoveCount; ++move) {
        if (CaseMove(move) != CaseMove::Expire && life.may(session.me(), CaseMove(move), session.now(), house).allowed)
            opened.moves.append(CaseMove(move));
    }
    if (isOpen(life.stage()))
        opened.lock = lockOn(opened.known.form, dayOf(session.now()));
    if (has(opened.known.form.route, ApplicationField::Days))
        opened.count = RecordScopes(store.records()).count(opened.known.form.scope);
    ApplicationFilter earlier;
    earlier.applicant = opened.known.row.applicant;
    earlier.submittedAtMost = opened.known.row.submittedAt;
    opened.earlier = int(Applications(store.records()).count(earlier)) - 1;
    return opened;
}

OpenedApplication openApplicationForPrinting(Session &session, Id application)
{
    OpenedApplication opened = openApplication(session, application);
    Act act(session.store());
    act.append({ Action::ApplicationPrint, application });
    act.commit();
    return opened;
}

Id applicationByNumber(Session &session, const QString &number)
{
    session.store().requireTrust();
    Applications applications(session.store().records());
    std::optional<ApplicationRow> row = applications.findByNumber(number.trimmed().toUpper());
    if (!row) {
        bool isId = false;
        const Id id = number.toLongLong(&isId);
        row = isId ? applications.find(id) : std::nullopt;
    }
    if (!row)
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Applying", "There is no application %1.").arg(displaySafe(number)));
    return row->id;
}

std::optional<ApplicationRow> applicationRow(Session &session, Id application)
{
    session.store().requireTrust();
    return Applications(session.store().records()).find(application);
}

QList<ApplicationLine> listApplications(Session &session, ApplicationList list, Id before, int count)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    QList<ApplicationLine> lines;
    if (list == ApplicationList::ToDecide || list == ApplicationList::ToFulfil) {
        const QList<ApplicationRow> rows = list == ApplicationList::ToDecide ? queue(session, CaseStage::Submitted, CaseMove::Approve)
                                                                               : queue(session, CaseStage::Granted, CaseMove::Fulfil);
        for (const ApplicationRow &row : rows)
            lines.append(lineOf(session, row));
        return lines;
    }
    Applications applications(store.records());
    ApplicationFilter filter;
    if (list == ApplicationList::Own)
        filter.applicant = session.me();
    while (lines.size() < count) {
        const QList<ApplicationRow> rows = applications.page(filter, before, count);
        for (const ApplicationRow &row : rows) {
            before = row.id;
            ApplicationLine line = lineOf(session, row);
            if ((line.readable || list == ApplicationList::Own) && lines.size() < count)
                lines.append(line);
        }
        if (rows.size() < count)
            break;
    }
    return lines;
}

qint64 countApplications(Session &session, ApplicationList list)
{
    Store &store = session.store();
    store.requireTrust();
    switch (list) {
    case ApplicationList::ToDecide:
        return queue(session, CaseStage::Submitted, CaseMove::Approve).size();
    case ApplicationList::ToFulfil:
        return queue(session, CaseStage::Granted, CaseMove::Fulfil).size();
    case ApplicationList::Own: {
        ApplicationFilter filter;
        filter.applicant = session.me();
        return Applications(store.records()).count(filter);
    }
    case ApplicationList::Known:
        break;
    }
    return Applications(store.records()).count({});
}

qint64 countAnswersDue(Session &session)
{
    ApplicationFilter filter;
    filter.applicant = session.me();
    filter.stages = { CaseStage::AskedBack };
    return Applications(session.store().records()).count(filter);
}

HouseNames namesOf(Session &session)
{
    HouseNames names;
    const HouseState &state = session.state();
    names.person = [&state](const QString &login) -> std::optional<Id> {
        const Person *who = state.personByLogin(login);
        return who ? std::optional(who->id) : std::nullopt;
    };
    names.department = [&state](const QString &name) -> std::optional<Id> {
        for (const Department &one : state.departments()) {
            if (one.name == name)
                return one.id;
        }
        return {};
    };
    names.login = [&state](Id id) {
        const Person *who = state.person(id);
        return who ? who->login : QString();
    };
    names.departmentName = [&state](Id id) {
        const Department *one = state.department(id);
        return one ? one->name : QString();
    };
    return names;
}

} // namespace tongjian
