// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationDisplay.h"

#include "core/Clock.h"
#include "gui/disposition/PlanDisplay.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Typography.h"
#include "report/ApplicationPrint.h"
#include "services/Grants.h"
#include "services/Holds.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace tongjian
{

namespace
{

constexpr qsizetype TitleReason = 40;
constexpr qsizetype HalfLine = 20; // characters of half a card's width

QString say(const char *text)
{
    return QCoreApplication::translate("ApplicationDisplay", text);
}

QString valueOf(Session &session, const ApplicationForm &form, ApplicationField field)
{
    const Scope &scope = form.scope;
    QStringList words;
    switch (field) {
    case ApplicationField::Persons:
        for (Id id : scope.persons)
            words += session.personName(id);
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Everybody")) : words.join(say(QT_TRANSLATE_NOOP("ApplicationDisplay", ", ")));
    case ApplicationField::Departments:
        for (Id id : scope.departments)
            words += session.departmentName(id);
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "The whole company")) : words.join(say(QT_TRANSLATE_NOOP("ApplicationDisplay", ", ")));
    case ApplicationField::Classes:
        for (RecordClass one : scope.classes)
            words += displayName(one);
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "All")) : words.join(say(QT_TRANSLATE_NOOP("ApplicationDisplay", ", ")));
    case ApplicationField::Channels:
        for (Channel one : scope.channels)
            words += displayName(one);
        return words.isEmpty() ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "All")) : words.join(say(QT_TRANSLATE_NOOP("ApplicationDisplay", ", ")));
    case ApplicationField::Days:
        return QCoreApplication::translate("ApplicationDisplay", "%1 – %2").arg(dayInWords(scope.dayFrom), dayInWords(scope.dayTo));
    case ApplicationField::Words:
        return displaySafe(scope.words.join(u'\n'), true);
    case ApplicationField::UseDays:
        return QCoreApplication::translate("ApplicationDisplay", "%1 – %2").arg(dayInWords(form.useFrom), dayInWords(form.useTo));
    case ApplicationField::Uses:
        return usesInWords(form.uses);
    case ApplicationField::Openings:
        return form.openingsAtMost == 0 ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "No limit"))
                                        : QCoreApplication::translate("ApplicationDisplay", "%n times", nullptr, form.openingsAtMost);
    case ApplicationField::Purpose:
        return displayName(form.purpose);
    case ApplicationField::Reason:
        return displaySafe(form.reason, true);
    default:
        return {};
    }
}

// Also of what stands apart from the scope.
QString differenceOf(Session &session, const ApplicationForm &form, ApplicationField field)
{
    if (field == ApplicationField::Papers) {
        QStringList papers;
        for (const Paper &paper : form.papers)
            papers += displayName(paper.kind) + factSeparator() + displaySafe(paper.file.name);
        return papers.join(u'\n');
    }
    const QString value = valueOf(session, form, field);
    return value.isEmpty() ? fieldInWords(session, form, field) : value;
}

QString nobodyElse(Role planned)
{
    return QCoreApplication::translate("ApplicationDisplay", "Nobody was left as %1.").arg(displayName(planned));
}

TimelineStep ahead(const QString &who, const QString &what, TimelineStep::State state)
{
    TimelineStep one;
    one.who = who;
    one.what = what;
    one.state = state;
    return one;
}

// Names, while there are few; else the role.
QString namesOr(Role role, const QStringList &names)
{
    constexpr qsizetype Few = 2;
    return names.isEmpty() || names.size() > Few ? displayName(role) : names.join(say(QT_TRANSLATE_NOOP("ApplicationDisplay", " or ")));
}

// Whoever could decide in this role.
QString whoAs(Session &session, Role role, Id department, const QList<Id> &barred)
{
    QStringList names;
    const QList<Id> all = session.state().holders(role, facts(role).ofDepartment ? department : NoId);
    for (Id id : all) {
        if (!barred.contains(id))
            names += session.personName(id);
    }
    return namesOr(role, names);
}

// What an officer does once it was decided on.
QString helps(Route route)
{
    return facts(route).end == RouteEnd::CarriedOut ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "carries it out")) : say(QT_TRANSLATE_NOOP("ApplicationDisplay", "assists"));
}

// Who now hands out what was granted.
TimelineStep assistance(Session &session, const CaseLife &life)
{
    const HouseAt house(session.state(), session.rightsTime());
    QStringList names;
    const QList<Id> officers = session.state().holders(Role::Officer, NoId);
    for (Id id : officers) {
        if (life.may(id, CaseMove::Fulfil, session.now(), house).allowed)
            names += session.personName(id);
    }
    const bool carriesOut = facts(life.route()).end == RouteEnd::CarriedOut;
    TimelineStep step = ahead(namesOr(Role::Officer, names), helps(life.route()), TimelineStep::State::Now);
    if (names.isEmpty() && carriesOut)
        step.note = say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Nobody is left who could carry it out. Another records officer is needed."));
    else if (names.isEmpty())
        step.note = say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Nobody is left who could assist. Another records officer is needed."));
    return step;
}

QList<TimelineStep> stepsAhead(Session &session, const CaseLife &life, bool waits)
{
    QList<TimelineStep> steps;
    const HouseAt house(session.state(), session.rightsTime());
    const NextStep next = life.next(house);
    const RouteFacts &row = facts(life.route());
    if (next.kind == NextStep::Kind::Stuck) {
        TimelineStep stuck = ahead(displayName(next.planned), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "decides")), TimelineStep::State::Now);
        stuck.note = say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Nobody is left who could decide. More people need this role."));
        steps.append(stuck);
    }
    if (next.kind == NextStep::Kind::Decide) {
        for (Role role : next.roles) {
            TimelineStep one = ahead(whoAs(session, role, life.department(), life.barred(house)), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "decides")),
                waits ? TimelineStep::State::Now : TimelineStep::State::Later);
            if (waits && life.waitingSince() > 0)
                one.when = QCoreApplication::translate("ApplicationDisplay", "waits %1").arg(waitingSince(life.waitingSince(), session.now()));
            if (next.passedUp)
                one.note = nobodyElse(next.planned);
            steps.append(one);
        }
    }
    for (int step = next.step + 1; next.kind != NextStep::Kind::Decided && step < row.stepCount; ++step)
        steps.append(ahead(whoAs(session, row.steps[size_t(step)], life.department(), life.barred(house)), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "decides")), TimelineStep::State::Later));
    if (row.end != RouteEnd::WithLastDecision)
        steps.append(ahead(displayName(Role::Officer), helps(life.route()), TimelineStep::State::Later));
    return steps;
}

QString actOf(CaseMove move)
{
    return displayName(actionOf(move));
}

TimelineStep packageStep(Session &session, const PackageFact &fact)
{
    TimelineStep one = ahead(session.personName(fact.person), displayName(fact.isReceipt ? Action::PackageReceipt : Action::PackageMake), TimelineStep::State::Done);
    one.when = shortTime(fact.at, session.now());
    one.whenExact = exactTime(fact.at);
    one.signedMark = true;
    one.note = fact.isReceipt ? fact.number
                              : QCoreApplication::translate("ApplicationDisplay", "%1, %n records", nullptr, int(fact.records)).arg(fact.number);
    if (!fact.redacted.isEmpty())
        one.note += factSeparator() + QCoreApplication::translate("ApplicationDisplay", "%n of them redacted", nullptr, int(fact.redacted.size()));
    if (fact.isReceipt && fact.readable)
        one.note += u'\n' + QCoreApplication::translate("ApplicationDisplay", "Received by %1, %2").arg(displaySafe(fact.receipt.receivedBy), exactTime(fact.receipt.receivedAt))
            + (fact.receipt.note.isEmpty() ? QString() : u'\n' + displaySafe(fact.receipt.note, true));
    return one;
}

} // namespace

Icon iconOf(Route route)
{
    switch (route) {
    case Route::OwnRecords:
        return Icon::User;
    case Route::DepartmentRecords:
        return Icon::Department;
    case Route::CompanyRecords:
        return Icon::Archive;
    case Route::Judicial:
    case Route::OutsideBody:
        return Icon::Shield;
    case Route::Correction:
        return Icon::Edit;
    case Route::RetentionRule:
        return Icon::Clock;
    case Route::HoldLift:
        return Icon::Lock;
    case Route::DispositionPlan:
        return Icon::Disposition;
    case Route::RecoverCleared:
        return Icon::Undo;
    default:
        return Icon::Checklist;
    }
}

Chip chipOf(CaseStage stage, Route route)
{
    switch (stage) {
    case CaseStage::Submitted:
    case CaseStage::None:
        return { displayName(stage, route), ChipTone::Accent, true };
    case CaseStage::AskedBack:
        return { displayName(stage, route), ChipTone::Warn, true };
    case CaseStage::Granted:
    case CaseStage::Fulfilled:
        return { displayName(stage, route), ChipTone::Good, true };
    case CaseStage::Refused:
    case CaseStage::Withdrawn:
    case CaseStage::Ended:
        break;
    }
    return { displayName(stage, route), ChipTone::Neutral, true };
}

QString titleOf(const ApplicationForm &form)
{
    const QString reason = displaySafe(form.reason.simplified());
    return reason.size() > TitleReason ? reason.left(TitleReason - 1) + u'…' : reason;
}

ListRow rowOf(Session &session, const ApplicationLine &line, bool withApplicant)
{
    ListRow row;
    row.id = line.row.id;
    row.icon = iconOf(line.row.route);
    row.title = line.readable ? titleOf(line.form) : line.row.number;
    QStringList second;
    if (withApplicant)
        second += session.personName(line.row.applicant);
    second += displayName(line.row.route);
    row.second = second.join(factSeparator());
    // Of what waits, since when: by that it is sorted.
    const qint64 when = withApplicant && line.row.waitingSince > 0 ? line.row.waitingSince : line.row.submittedAt;
    row.when = shortTime(when, session.now());
    row.whenExact = exactTime(when);
    row.chip = line.overdue ? overdueChip(say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Overdue"))) : chipOf(line.row.stage, line.row.route);
    row.overdue = line.overdue;
    return row;
}

QString usesInWords(Uses granted)
{
    QStringList words;
    for (Use use : uses()) {
        if (granted.contains(use))
            words += displayName(use);
    }
    return words.join(say(QT_TRANSLATE_NOOP("ApplicationDisplay", ", ")));
}

QString countInWords(const ScopeCount &count)
{
    QStringList words;
    for (auto it = count.byClass.constBegin(); it != count.byClass.constEnd(); ++it)
        words += displayName(it.key()) + u' ' + QLocale().toString(it.value());
    return words.join(factSeparator());
}

QString periodsInWords(const RetentionLine &line)
{
    const QString longest = line.longestMonths == 0 ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "without an end")) : displayPeriod(line.longestMonths);
    const QString periods = QCoreApplication::translate("ApplicationDisplay", "at least %1, at most %2").arg(displayPeriod(line.shortestMonths), longest);
    return line.basis.isEmpty() ? periods : periods + factSeparator() + displaySafe(line.basis);
}

QList<FactCard::Fact> scopeFacts(Session &session, const ApplicationForm &form)
{
    QList<FactCard::Fact> cards;
    if (form.correction) {
        cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Record")), recordNumber(session, form.correction->record), false });
        cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "To be decided until")), dayInWords(form.useTo), false });
        cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Subject")), displaySafe(form.correction->before.subject), true });
        return cards;
    }
    if (form.retention) {
        cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "In force from")), dayInWords(form.retention->from), false });
        cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "To be decided until")), dayInWords(form.useTo), false });
        for (const RetentionLine &line : form.retention->lines)
            cards.append({ displaySubject(line, session.departmentName(line.department)), periodsInWords(line), true });
        if (form.retention->shortens)
            cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Kept before")), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Also shortens what was promised to records before.")), true });
        return cards;
    }
    if (form.hold != NoId) {
        cards.append({ displayName(ApplicationField::Hold), holdInWords(session, form.hold), true });
        cards.append({ say(QT_TRANSLATE_NOOP("ApplicationDisplay", "To be decided until")), dayInWords(form.useTo), false });
        return cards;
    }
    if (form.disposition)
        return dispositionFacts(session, form);
    if (form.recovered)
        return recoveredFacts(session, form);
    for (const ApplicationFieldFacts &row : applicationFieldTable()) {
        const bool apart = row.field == ApplicationField::Reason || row.field == ApplicationField::Correction;
        if (apart || !has(form.route, row.field))
            continue;
        const QString value = valueOf(session, form, row.field);
        cards.append({ displayName(row.field), value, row.field == ApplicationField::Words || value.size() > HalfLine });
    }
    return cards;
}

QList<FactCard::Fact> packageFacts(Session &session, const QList<PackageFact> &packages)
{
    QList<FactCard::Fact> cards;
    for (const PackageFact &one : packages) {
        if (one.isReceipt) {
            const QString note = one.receipt.note.isEmpty() ? QString() : u'\n' + displaySafe(one.receipt.note, true);
            cards.append({ QCoreApplication::translate("ApplicationDisplay", "Receipt of %1").arg(one.number),
                one.readable ? QCoreApplication::translate("ApplicationDisplay", "Received by %1, %2").arg(displaySafe(one.receipt.receivedBy), exactTime(one.receipt.receivedAt)) + note : exactTime(one.at), true });
            continue;
        }
        QStringList facts { session.personName(one.person), exactTime(one.at), QCoreApplication::translate("ApplicationDisplay", "%n records", nullptr, int(one.records)) };
        if (!one.redacted.isEmpty())
            facts += QCoreApplication::translate("ApplicationDisplay", "%n of them redacted", nullptr, int(one.redacted.size()));
        cards.append({ QCoreApplication::translate("ApplicationDisplay", "Package %1").arg(one.number),
            facts.join(factSeparator()) + u'\n' + QCoreApplication::translate("ApplicationDisplay", "Digest of manifest.json: %1").arg(QString::fromLatin1(one.integrity.toHex())), true });
    }
    return cards;
}

QList<FactCard::Fact> outsideFacts(const ApplicationForm &form)
{
    if (!form.outside)
        return {};
    const OutsideRequest &outside = *form.outside;
    QList<FactCard::Fact> cards {
        { displayName(ApplicationField::Body), displaySafe(outside.body), false },
        { displayName(ApplicationField::DocumentNumber), displaySafe(outside.documentNumber), false },
        { displayName(ApplicationField::LegalBasis), displaySafe(outside.legalBasis), true },
        { displayName(ApplicationField::Contact), displaySafe(outside.contact), false },
        { displayName(ApplicationField::Deadline), dayInWords(outside.deadline), false },
        { displayName(ApplicationField::Foreign), outside.foreign ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Yes")) : QString(), false },
    };
    for (const OutsideRequest::Officer &one : outside.officers)
        cards.append({ displayName(ApplicationField::Officers), displaySafe(one.name) + QStringLiteral("  ") + displaySafe(one.identification), false });
    return cards;
}

QList<FactCard::Fact> assessmentFacts(const ApplicationForm &form)
{
    if (!form.assessment)
        return {};
    const ImpactAssessment &one = *form.assessment;
    return {
        { say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Lawful, justified, necessary")), displaySafe(one.necessity, true), true },
        { say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Personal information concerned")), displaySafe(one.categories, true), true },
        { say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Risks for the persons concerned")), displaySafe(one.risks, true), true },
        { say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Protective measures")), displaySafe(one.measures, true), true },
        { say(QT_TRANSLATE_NOOP("ApplicationDisplay", "Conclusion")), displaySafe(one.conclusion, true), true },
    };
}

QList<FactCard::Fact> differenceFacts(Session &session, const ApplicationForm &before, const ApplicationForm &after)
{
    QList<FactCard::Fact> cards;
    const QList<ApplicationField> fields = differingFields(before, after);
    for (ApplicationField field : fields) {
        const QString empty = say(QT_TRANSLATE_NOOP("ApplicationDisplay", "(without)"));
        const QString was = differenceOf(session, before, field);
        const QString is = differenceOf(session, after, field);
        cards.append({ displayName(field), QCoreApplication::translate("ApplicationDisplay", "before: %1\nnow: %2").arg(was.isEmpty() ? empty : was, is.isEmpty() ? empty : is), true });
    }
    return cards;
}

QList<TimelineStep> courseOf(Session &session, const OpenedApplication &application, const QList<PackageFact> &packages)
{
    QList<TimelineStep> steps;
    const CaseLife &life = application.known.life;
    qsizetype told = 0;
    const auto tellPackages = [&](qint64 before) {
        for (; told < packages.size() && packages.at(told).entry < before; ++told)
            steps.append(packageStep(session, packages.at(told)));
    };
    for (const CaseStep &step : application.known.steps) {
        tellPackages(step.event.entry);
        TimelineStep one;
        const QString who = session.personName(step.event.actor);
        one.who = step.event.inPlaceOf == NoId ? who : QCoreApplication::translate("ApplicationDisplay", "%1 for %2").arg(who, session.personName(step.event.inPlaceOf));
        if (step.event.move == CaseMove::Expire)
            one.who.clear(); // whoever came first after the end
        one.what = actOf(step.event.move);
        one.when = shortTime(step.event.at, session.now());
        one.whenExact = exactTime(step.event.at);
        one.signedMark = true;
        const bool refused = step.event.move == CaseMove::Refuse || step.event.move == CaseMove::AskBack || step.event.move == CaseMove::Revoke;
        one.state = refused ? TimelineStep::State::Refused : TimelineStep::State::Done;
        QStringList notes;
        if (step.passedUp)
            notes += nobodyElse(step.planned);
        if (!step.text.text.isEmpty())
            notes += displaySafe(step.text.text, true);
        if (step.event.move == CaseMove::Fulfil && facts(life.route()).end == RouteEnd::CarriedOut)
            one.what = life.route() == Route::DispositionPlan ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "began to clear")) : displayName(Action::RecordsRecover);
        else if (step.event.move == CaseMove::Fulfil) {
            notes += QCoreApplication::translate("ApplicationDisplay", "%n records granted", nullptr, int(step.text.granted.size()));
            if (!step.text.leftOut.isEmpty())
                notes += QCoreApplication::translate("ApplicationDisplay", "%n left out: %1", nullptr, int(step.text.leftOut.size())).arg(displaySafe(step.text.leftOut.constFirst().reason));
        }
        one.note = notes.join(u'\n');
        steps.append(one);
    }
    tellPackages(std::numeric_limits<qint64>::max());
    switch (life.stage()) {
    case CaseStage::Submitted:
        steps += stepsAhead(session, life, true);
        break;
    case CaseStage::AskedBack:
        steps.append(ahead(session.personName(life.applicant()), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "answers")), TimelineStep::State::Now));
        break;
    case CaseStage::Granted:
        steps.append(assistance(session, life));
        break;
    case CaseStage::Fulfilled: {
        if (!endsInGrant(life.route()))
            break;
        if (const bool received = std::any_of(packages.begin(), packages.end(), [](const PackageFact &one) { return one.isReceipt; }); goesOutside(life.route()) && !received) {
            const bool made = !packages.isEmpty();
            steps.append(ahead(displayName(Role::Officer), made ? say(QT_TRANSLATE_NOOP("ApplicationDisplay", "records the receipt")) : say(QT_TRANSLATE_NOOP("ApplicationDisplay", "makes the evidence package")), TimelineStep::State::Now));
        }
        TimelineStep end = ahead(QString(), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "ends by itself")), TimelineStep::State::Later);
        end.when = dayInWords(application.known.form.useTo);
        steps.append(end);
        break;
    }
    default:
        break;
    }
    return steps;
}

QList<TimelineStep> courseAhead(Session &session, const ApplicationForm &form)
{
    CaseLife life(form.scope.persons);
    CaseEvent submitted;
    submitted.at = session.now();
    submitted.actor = session.me();
    submitted.move = CaseMove::Submit;
    submitted.after = QByteArrayLiteral("-");
    submitted.route = form.route;
    submitted.department = form.department;
    submitted.until = session.now() + DayMs;
    QList<TimelineStep> steps { ahead(session.personName(session.me()), say(QT_TRANSLATE_NOOP("ApplicationDisplay", "applies")), TimelineStep::State::Now) };
    if (life.apply(submitted, HouseAt(session.state(), session.rightsTime())).isEmpty())
        steps += stepsAhead(session, life, false);
    return steps;
}

} // namespace tongjian
