// SPDX-License-Identifier: GPL-3.0-or-later
#include "Retention.h"

#include "RecordActs.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/Applications.h"
#include "store/EntryFacts.h"
#include "store/RecordTrust.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace tongjian
{

namespace
{

constexpr int DaysToDecide = 60;
constexpr qint64 Every = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("RetentionService", text);
}

[[noreturn]] void throwUndecidable(const QString &why)
{
    throw Error(ErrorCode::BadInput, why, say(QT_TRANSLATE_NOOP("RetentionService", "Nothing was decided. Refuse it with this reason.")));
}

// In force from the day of the decision on, where that came late.
RetentionChange asDecided(RetentionChange change, const RetentionSchedule &now, int today)
{
    change.from = std::max({ change.from, today, now.from });
    return change;
}

int monthOf(qint64 at)
{
    return dayOf(at) / 100;
}

} // namespace

qint64 DueOverview::allDue() const
{
    return std::accumulate(due.cbegin(), due.cend(), qint64(0));
}

ApplicationForm newSchedule(Session &session)
{
    session.store().catchUp();
    const RetentionSchedule &now = session.state().schedules().constLast();
    const QDate today = dateOfDay(dayOf(session.now()));
    ApplicationForm form;
    form.route = Route::RetentionRule;
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(DaysToDecide));
    form.retention = RetentionChange { now.version, qMax(now.from, dayOf(today.addMonths(1))), false, now.lines };
    return form;
}

std::optional<PendingSchedule> pendingSchedule(Session &session)
{
    require(session, Action::RetentionRead);
    ApplicationFilter open;
    open.stages = { CaseStage::Submitted, CaseStage::AskedBack };
    open.routes = QList<Route> { Route::RetentionRule };
    constexpr int Told = 20;
    const QList<ApplicationRow> rows = Applications(session.store().records()).page(open, NoId, Told);
    if (rows.isEmpty())
        return {};
    return PendingSchedule { rows.constFirst().id, rows.constFirst().number, rows.constFirst().applicant, rows.constFirst().submittedAt, int(rows.size()) - 1 };
}

ScheduleEffect effectOf(Session &session, const RetentionChange &change, const Progress &progress)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    const RetentionBook book(store);
    QList<RetentionSchedule> schedules = store.state().schedules();
    RetentionSchedule next { schedules.constLast().version + 1, change.from, change.shortens, change.lines, NoId, 0 };
    schedules.append(next);
    // On its first day; by what is decided now, whatever comes before.
    const qint64 at = qMax(session.now(), dateOfDay(change.from).isValid() ? dateOfDay(change.from).startOfDay().toMSecsSinceEpoch() : 0);
    RecordFilter filed;
    filed.states = { RecordState::Filed };
    const qint64 total = Records(store.records()).count(filed);
    ScheduleEffect effect;
    book.walk(std::numeric_limits<qint64>::max(), [&](const KeptRow &row) {
        const Keeping before = book.keeping(row, at);
        const Keeping after = book.keeping(row, schedules, at);
        ScheduleEffect::OfClass &ofClass = effect.byClass[row.record.subject.recordClass];
        if (after.atLeast > before.atLeast) {
            ++effect.later;
            ++ofClass.later;
        } else if (after.atLeast < before.atLeast) {
            ++effect.earlier;
            ++ofClass.earlier;
            for (Id hold : after.holds)
                ++effect.heldOfEarlier[hold];
            if (at >= after.atLeast && at < before.atLeast)
                ++effect.dueByIt;
        }
        if (++effect.records % Every == 0 && progress && !progress(effect.records, qMax(total, effect.records)))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("RetentionService", "Stopped. Nothing was changed.")));
        return true;
    });
    return effect;
}

ScheduleSetting::ScheduleSetting(Session &session, const TrustedCase &known)
    : m_session(session)
    , m_application(known.row.id)
    , m_change(known.form.retention.value_or(RetentionChange()))
{
    const RetentionSchedule &now = session.state().schedules().constLast();
    const int today = dayOf(session.now());
    if (const QStringList objections = objectionsTo(asDecided(m_change, now, today), now, today); !objections.isEmpty())
        throwUndecidable(objections.constFirst());
}

void ScheduleSetting::write(Act &act)
{
    const RetentionSchedule &now = m_session.state().schedules().constLast();
    const RetentionChange change = asDecided(m_change, now, dayOf(act.now()));
    if (const QStringList objections = objectionsTo(change, now, dayOf(act.now())); !objections.isEmpty())
        throwUndecidable(objections.constFirst());
    act.append({ Action::RetentionSet, NoId,
        { { fact::Case, m_application }, { fact::Version, now.version + 1 }, { fact::InForce, change.from }, { fact::Shortens, change.shortens }, { fact::Lines, encodeLines(change.lines) } } });
}

void extendRecords(Session &session, const QList<Id> &records, int lastDay, const QString &reason)
{
    require(session, Action::RecordExtend);
    Store &store = session.store();
    const QDate last = dateOfDay(lastDay);
    const auto bad = [](const QString &what) { throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("RetentionService", "Nothing was changed."))); };
    if (!last.isValid())
        bad(say(QT_TRANSLATE_NOOP("RetentionService", "Enter until which day they are kept.")));
    if (reason.simplified().size() < ShortestReason)
        bad(say(QT_TRANSLATE_NOOP("RetentionService", "Say in at least a sentence why they are needed longer.")));
    const qint64 until = last.addDays(1).startOfDay().toMSecsSinceEpoch();
    Act act(store);
    const RetentionBook book(store);
    for (Id id : records) {
        const RecordRow row = needRecord(session, id);
        if (row.state != RecordState::Filed)
            bad(QCoreApplication::translate("RetentionService", "The record %1 is not filed.").arg(row.number));
        (void)trustedEntry(store, row);
        const Keeping keeping = book.keeping(row, act.now());
        if (until <= keeping.atLeast)
            bad(QCoreApplication::translate("RetentionService", "The record %1 is kept that long anyway.").arg(row.number));
        if (keeping.atMost > 0 && until > keeping.atMost)
            bad(QCoreApplication::translate("RetentionService", "The record %1 is kept at most until %2. What is needed longer is held, with a reason that ends.")
                    .arg(row.number, QLocale().toString(QDateTime::fromMSecsSinceEpoch(keeping.atMost).date(), QLocale::LongFormat)));
        QByteArray text = QCborValue(QCborArray { 1, reason.trimmed() }).toCbor();
        text.append(PaddedTo - text.size() % PaddedTo, '\0');
        Change change { Action::RecordExtend, id, { { fact::Until, until } } };
        change.sealed = store.keys().sealEnvelope(text, { { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId }, { KeyHolder::Executives, NoId } }, extensionContext(store.id(), id));
        act.append(std::move(change));
    }
    act.commit();
}

WhyCard whyKept(Session &session, const RecordRow &row)
{
    Store &store = session.store();
    store.catchUp();
    const RetentionBook book(store);
    WhyCard card;
    card.keeping = book.keeping(row, session.now());
    QStringList names;
    for (const Hold &hold : book.holds()) {
        if (!card.keeping.holds.contains(hold.facts.id))
            continue;
        card.holds.append(hold);
        names += QCoreApplication::translate("RetentionService", "%1 (%2)").arg(displaySafe(hold.text->title), displayName(hold.facts.kind));
    }
    card.sentence = sentence(card.keeping, names, session.departmentName(card.keeping.line.department));
    JournalFilter filter;
    filter.object = row.id;
    filter.action = Action::RecordExtend;
    const QList<JournalEntry> extensions = Journal(store.records()).page(filter, 0, 20);
    for (const JournalEntry &entry : extensions) {
        try {
            card.extensions += QCborValue::fromCbor(store.keys().openEnvelope(entry.sealed, extensionContext(store.id(), row.id))).toArray().at(1).toString();
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight)
                throw;
        }
    }
    return card;
}

DueOverview dueOverview(Session &session, const Progress &progress)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    store.catchUp();
    const qint64 now = session.now();
    const RetentionBook book(store);
    const QDate today = dateOfDay(dayOf(now));
    const QDate first(today.year(), today.month(), 1);
    DueOverview overview;
    QHash<int, qsizetype> places;
    for (int i = 0; i < DueMonthsAhead; ++i) {
        const QDate month = first.addMonths(i);
        places.insert(dayOf(month) / 100, i);
        overview.months.append({ dayOf(month) / 100, {}, 0 });
    }
    const qint64 end = first.addMonths(DueMonthsAhead).startOfDay().toMSecsSinceEpoch();
    qint64 looked = 0;
    book.walk(end, [&](const KeptRow &row) {
        const Keeping keeping = book.keeping(row, now);
        const RecordClass cls = row.record.subject.recordClass;
        if (keeping.state == KeepingState::Held) {
            if (now >= keeping.atLeast)
                ++overview.held;
        } else if (keeping.state == KeepingState::Kept) {
            if (const auto place = places.constFind(monthOf(keeping.atLeast)); place != places.constEnd()) {
                DueMonth &month = overview.months[*place];
                ++month.records[cls];
                month.bytes += row.sizeClass;
            }
        } else {
            ++overview.due[cls];
            overview.dueBytes += row.sizeClass;
            if (keeping.state == KeepingState::Overdue)
                ++overview.overdue;
        }
        if (++looked % Every == 0 && progress && !progress(looked, looked))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("RetentionService", "Stopped. Nothing was changed.")));
        return true;
    });
    return overview;
}

QList<DueLine> dueLines(Session &session, DueList list, int month, int count)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    const qint64 now = session.now();
    const RetentionBook book(store);
    const auto isMeant = [&](const Keeping &keeping) {
        switch (list) {
        case DueList::Now:
            return keeping.state == KeepingState::Due || keeping.state == KeepingState::Overdue;
        case DueList::Overdue:
            return keeping.state == KeepingState::Overdue;
        case DueList::Held:
            return keeping.state == KeepingState::Held && now >= keeping.atLeast;
        case DueList::Month:
            return keeping.state == KeepingState::Kept && monthOf(keeping.atLeast) == month;
        }
        return false;
    };
    const QDate next = QDate(month / 100, qMax(1, month % 100), 1).addMonths(1);
    QList<DueLine> lines;
    book.walk(list == DueList::Month ? next.startOfDay().toMSecsSinceEpoch() : now + 1, [&](const KeptRow &row) {
        const Keeping keeping = book.keeping(row, now);
        if (isMeant(keeping))
            lines.append({ row, keeping });
        return lines.size() < count;
    });
    return lines;
}

} // namespace tongjian
