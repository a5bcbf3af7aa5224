// SPDX-License-Identifier: GPL-3.0-or-later
#include "Holds.h"

#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/RecordScopes.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int DaysToDecide = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("Holds", text);
}

[[noreturn]] void throwBad(const QString &what)
{
    throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("Holds", "Nothing was changed.")));
}

// "FC-2026-0003", the next of the year.
QString nextNumber(const HouseState &state, qint64 now)
{
    const QString year = QStringLiteral("FC-%1-").arg(dayOf(now) / 10000);
    int last = 0;
    for (const HoldFacts &hold : state.holds()) {
        if (hold.number.startsWith(year))
            last = qMax(last, hold.number.mid(year.size()).toInt());
    }
    constexpr int Digits = 4;
    return year + QStringLiteral("%1").arg(last + 1, Digits, 10, QLatin1Char('0'));
}

const HoldFacts &needHold(Session &session, Id id)
{
    const HoldFacts *hold = session.state().hold(id);
    if (!hold)
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Holds", "There is no such hold.")));
    return *hold;
}

std::optional<HoldText> textOf(Session &session, const HoldFacts &facts)
{
    Store &store = session.store();
    const auto placed = Journal(store.records()).entry(facts.entry);
    try {
        return decodeHold(store.keys().openEnvelope(placed ? placed->sealed : QByteArray(), holdContext(store.id(), facts.id)));
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoRight)
            throw;
        return {};
    }
}

QList<Id> subjectsOf(const HoldText &text)
{
    return text.scope ? text.scope->persons : QList<Id>();
}

QString reviewObjection(Session &session, const HoldFacts &hold)
{
    const RoleSet roles = session.roles();
    if (!roles.intersects({ Role::Officer, Role::Auditor, Role::Executive }) && hold.placedBy != session.me())
        return say(QT_TRANSLATE_NOOP("Holds", "Who placed a hold, an officer, an auditor or an executive looks at it again."));
    return {};
}

} // namespace

QString objectionToPlacing(Session &session, const HoldText &text)
{
    const QStringList objections = objectionsToReach(text);
    return objections.isEmpty() ? objectionToHolding(session.store(), text, session.me(), session.state(), session.rightsTime()) : objections.constFirst();
}

QString placeHold(Session &session, HoldKind kind, const HoldText &text, int reviewDay)
{
    Store &store = session.store();
    require(session, Action::HoldPlace);
    if (const QStringList objections = objectionsTo(text, reviewDay, dayOf(session.now())); !objections.isEmpty())
        throwBad(objections.constFirst());
    if (const QString objection = objectionToHolding(store, text, session.me(), store.state(), session.rightsTime()); !objection.isEmpty())
        refuse(session, Action::HoldPlace, NoId, objection);
    Act act(store);
    Records records(act.records());
    for (Id id : text.records) {
        if (!records.find(id))
            throwBad(say(QT_TRANSLATE_NOOP("Holds", "There is no such record.")));
    }
    const Id id = store.newId();
    const QString number = nextNumber(store.state(), act.now());
    QByteArray sealed = encodeHold(text);
    sealed.append(PaddedTo - sealed.size() % PaddedTo, '\0');
    Change change { Action::HoldPlace, id, { { fact::Number, number }, { fact::Kind, int(kind) }, { fact::Review, reviewDay } } };
    change.sealed = store.keys().sealEnvelope(sealed,
        { { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId }, { KeyHolder::Executives, NoId }, { KeyHolder::Person, session.me() } }, holdContext(store.id(), id));
    act.append(std::move(change));
    act.commit();
    return number;
}

void reviewHold(Session &session, Id hold, int reviewDay)
{
    Store &store = session.store();
    require(session, Action::HoldReview);
    store.catchUp();
    if (const QString objection = reviewObjection(session, needHold(session, hold)); !objection.isEmpty())
        refuse(session, Action::HoldReview, hold, objection);
    const int today = dayOf(session.now());
    if (const QDate day = dateOfDay(reviewDay); !day.isValid() || reviewDay < today || dateOfDay(today).daysTo(day) > HoldReviewAtMostDays)
        throwBad(say(QT_TRANSLATE_NOOP("Holds", "Whether a hold is still needed is looked at within a year at the latest.")));
    Act act(store);
    if (!needHold(session, hold).stands())
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Holds", "This hold was lifted already.")));
    act.append({ Action::HoldReview, hold, { { fact::Review, reviewDay } } });
    act.commit();
}

QList<Hold> listHolds(Session &session)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    QList<Hold> holds;
    for (const HoldFacts &facts : store.state().holds()) {
        if (auto text = textOf(session, facts))
            holds.append({ facts, std::move(text) });
    }
    std::sort(holds.begin(), holds.end(), [](const Hold &a, const Hold &b) {
        return a.facts.stands() != b.facts.stands() ? a.facts.stands() : std::pair(a.facts.placedAt, a.facts.id) > std::pair(b.facts.placedAt, b.facts.id);
    });
    return holds;
}

int countReviewsDue(Session &session)
{
    const int today = dayOf(session.now());
    const QMap<Id, HoldFacts> &holds = session.state().holds();
    return int(std::count_if(holds.begin(), holds.end(), [&](const HoldFacts &hold) { return hold.stands() && hold.reviewDay <= today && mayReview(session, hold); }));
}

QString holdInWords(Session &session, Id hold)
{
    const HoldFacts *facts = session.state().hold(hold);
    if (!facts)
        return QString();
    const auto text = textOf(session, *facts);
    return text ? QCoreApplication::translate("Holds", "%1, %2 (%3)").arg(facts->number, displaySafe(text->title), displayName(facts->kind))
                : QCoreApplication::translate("Holds", "%1 (%2)").arg(facts->number, displayName(facts->kind));
}

Hold holdByNumber(Session &session, const QString &number)
{
    session.store().catchUp();
    for (const HoldFacts &facts : session.state().holds()) {
        if (facts.number.compare(number.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        if (auto text = textOf(session, facts))
            return { facts, std::move(text) };
    }
    throw Error(ErrorCode::NotFound, QCoreApplication::translate("Holds", "There is no hold %1 that you see.").arg(displaySafe(number)));
}

Hold holdAsSeen(Session &session, Id hold)
{
    const HoldFacts &facts = needHold(session, hold);
    return { facts, textOf(session, facts) };
}

qint64 countUnder(Session &session, const Hold &hold)
{
    if (!hold.text)
        return 0;
    return hold.text->scope ? RecordScopes(session.store().records()).count(*hold.text->scope).records : hold.text->records.size();
}

QList<RecordLine> recordsUnder(Session &session, const Hold &hold, int count)
{
    QList<Id> ids;
    if (hold.text && hold.text->scope) {
        const QList<RecordRow> rows = RecordScopes(session.store().records()).page(*hold.text->scope, NoId, count);
        for (const RecordRow &row : rows)
            ids.append(row.id);
    } else if (hold.text) {
        ids = hold.text->records.mid(0, count);
    }
    QList<RecordLine> lines;
    for (Id id : std::as_const(ids)) {
        if (auto line = recordLine(session, id)) {
            lines.append(*line);
        } else if (const auto row = Records(session.store().records()).find(id)) {
            RecordLine plain;
            plain.row = *row;
            lines.append(plain);
        }
    }
    return lines;
}

bool mayReview(Session &session, const HoldFacts &hold)
{
    return hold.stands() && may(session, Action::HoldReview).allowed && reviewObjection(session, hold).isEmpty();
}

bool mayAskToLift(Session &session, const HoldFacts &hold)
{
    const HouseAt house(session.state(), session.rightsTime());
    return CaseLife::mayApply(session.me(), Route::HoldLift, NoId, house).allowed && liftObjection(hold, session.me(), house).isEmpty();
}

ApplicationForm liftingOf(Session &session, Id hold)
{
    const HoldFacts &facts = needHold(session, hold);
    const QDate today = dateOfDay(dayOf(session.now()));
    ApplicationForm form;
    form.route = Route::HoldLift;
    form.hold = hold;
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(DaysToDecide));
    // Whom it is about does not decide on it.
    if (const auto text = textOf(session, facts))
        form.scope.persons = subjectsOf(*text);
    return form;
}

HoldLifting::HoldLifting(Session &session, const TrustedCase &known)
    : m_session(session)
    , m_application(known.row.id)
    , m_hold(known.form.hold)
{
    const HoldFacts &hold = needHold(session, m_hold);
    const auto submitted = Journal(session.store().records()).entry(known.steps.constFirst().event.entry);
    QString objection = liftObjection(hold, known.life.applicant(), HouseAt(session.store().stateAt(submitted->rightsBefore), submitted->at));
    // The administrator of the last resort opens no hold; the auditor, who decides beside, does.
    if (const auto text = textOf(session, hold); text && known.form.scope.persons != subjectsOf(*text) && objection.isEmpty())
        objection = say(QT_TRANSLATE_NOOP("Holds", "The application does not say truly whom the hold is about."));
    if (!objection.isEmpty())
        throw Error(ErrorCode::BadInput, objection, say(QT_TRANSLATE_NOOP("Holds", "Nothing was decided. Refuse it with this reason.")));
}

void HoldLifting::write(Act &act)
{
    if (!needHold(m_session, m_hold).stands())
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Holds", "This hold was lifted already.")));
    act.append({ Action::HoldLift, m_hold, { { fact::Case, m_application } } });
}

} // namespace tongjian
