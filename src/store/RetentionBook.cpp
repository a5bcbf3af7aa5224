// SPDX-License-Identifier: GPL-3.0-or-later
#include "RetentionBook.h"

#include "CaseTrust.h"
#include "EntryFacts.h"
#include "IdLists.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tongjian
{

namespace
{

constexpr int AtOnce = 2000;

KeptRow keptFrom(const Query &query)
{
    KeptRow row;
    row.id = query.integer(0);
    row.number = query.text(1);
    row.record.subject.recordClass = RecordClass(query.integer(2));
    row.record.subject.channel = Channel(query.integer(3));
    row.day = int(query.integer(4));
    row.record.capturedAt = query.integer(5);
    row.record.dueAt = query.integer(6);
    row.record.ruleVersion = int(query.integer(7));
    row.sizeClass = query.integer(8);
    return row;
}

#define KEPT_COLUMNS "id, number, class, channel, day, captured_at, due_at, rule_version, size_class FROM record "

QList<Id> departmentsOf(const QList<PersonConcerned> &concerned)
{
    QList<Id> departments;
    for (const PersonConcerned &one : concerned) {
        if (!departments.contains(one.department))
            departments.append(one.department);
    }
    return departments;
}

} // namespace

QByteArray holdContext(Id store, Id hold)
{
    return QCborValue(QCborArray { QLatin1String("hold"), store, hold }).toCbor();
}

QByteArray extensionContext(Id store, Id record)
{
    return QCborValue(QCborArray { QLatin1String("extension"), store, record }).toCbor();
}

KeptRecord keptRecord(const RecordRow &row)
{
    return { { row.recordClass, row.channel, departmentsOf(row.concerned) }, row.capturedAt, row.dueAt, row.ruleVersion };
}

KeptRow keptRow(const RecordRow &row)
{
    return { row.id, row.number, keptRecord(row), row.day, row.sizeClass, row.concerned };
}

QString objectionToHolding(Store &store, const HoldText &text, Id person, const HouseState &state, qint64 at)
{
    if (state.rolesOf(person, at).intersects({ Role::Officer, Role::Auditor, Role::Executive }))
        return {};
    const auto heads = [&](Id department) { return !state.standsFor(person, Role::Head, department, at).isEmpty(); };
    bool own = true;
    if (text.scope) {
        own = !text.scope->departments.isEmpty() && std::all_of(text.scope->departments.begin(), text.scope->departments.end(), heads);
    } else {
        Records records(store.records());
        own = std::all_of(text.records.begin(), text.records.end(), [&](Id id) {
            const auto row = records.find(id);
            return row && std::any_of(row->concerned.begin(), row->concerned.end(), [&](const PersonConcerned &one) { return heads(one.department); });
        });
    }
    return own ? QString() : QCoreApplication::translate("Store", "A head holds records of the own department, and no others.");
}

QString objectionToKeeping(Store &store, const JournalEntry &entry, const HouseState &state, qint64 at)
{
    if (entry.action == Action::HoldPlace) {
        try {
            const HoldText text = decodeHold(store.keys().openEnvelope(entry.sealed, holdContext(store.id(), entry.object)));
            return objectionToHolding(store, text, entry.actor, state, at);
        } catch (const Error &error) {
            return error.code() == ErrorCode::NoRight ? QString() : error.message();
        }
    }
    if (entry.action == Action::RecordExtend) {
        const auto row = Records(store.records()).find(entry.object);
        const qint64 until = entry.facts().value(fact::Until).toInteger();
        // By the schedules of that time: one of them may have shortened what was promised.
        if (!row || entry.sealed.isEmpty() || until <= keepingOf(state.schedules(), keptRecord(*row), 0, {}, entry.at).atLeast)
            return QCoreApplication::translate("Store", "It extends nothing.");
    }
    return {};
}

RetentionBook::RetentionBook(Store &store, Concerned concerned)
    : m_store(store)
{
    store.requireTrust();
    Journal journal(store.records());
    for (const HoldFacts &facts : store.state().holds()) {
        if (!facts.stands())
            continue;
        Hold hold { facts, {} };
        const auto placed = journal.entry(facts.entry);
        try {
            hold.text = decodeHold(store.keys().openEnvelope(placed ? placed->sealed : QByteArray(), holdContext(store.id(), facts.id)));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight)
                throw;
            m_holdsKnown = false;
        }
        if (hold.text && hold.text->scope)
            m_byScope.append(m_holds.size());
        for (Id record : hold.text ? hold.text->records : QList<Id>())
            m_byRecord[record].append(facts.id);
        m_holds.append(std::move(hold));
    }
    JournalFilter extensions;
    extensions.action = Action::RecordExtend;
    for (qint64 before = 0;;) {
        const QList<JournalEntry> page = journal.page(extensions, before, AtOnce);
        for (const JournalEntry &entry : page) {
            store.verifyEntry(entry);
            qint64 &until = m_extended[entry.object];
            until = qMax(until, entry.facts().value(fact::Until).toInteger());
            before = entry.n;
        }
        if (page.size() < AtOnce)
            break;
    }
    const QList<RetentionSchedule> &schedules = store.state().schedules();
    m_needsConcerned = concerned == Concerned::Always || !m_byScope.isEmpty() || std::any_of(schedules.begin(), schedules.end(), [](const RetentionSchedule &one) {
        return std::any_of(one.lines.begin(), one.lines.end(), [](const RetentionLine &line) { return line.department != NoId; });
    });
}

QList<Id> RetentionBook::holdsOn(Id record, const RetentionSubject &subject, int day, const QList<PersonConcerned> &concerned) const
{
    QList<Id> on = m_byRecord.value(record);
    for (qsizetype place : m_byScope) {
        const Hold &hold = m_holds.at(place);
        if (holdCovers(*hold.text, record, subject.recordClass, subject.channel, day, concerned))
            on.append(hold.facts.id);
    }
    return on;
}

Keeping RetentionBook::keeping(const RecordRow &row, qint64 now) const
{
    return keeping(keptRow(row), now);
}

Keeping RetentionBook::keeping(const KeptRow &row, qint64 now) const
{
    return keeping(row, m_store.state().schedules(), now);
}

Keeping RetentionBook::keeping(const KeptRow &row, const QList<RetentionSchedule> &schedules, qint64 now) const
{
    Keeping keeping = keepingOf(schedules, row.record, m_extended.value(row.id), holdsOn(row.id, row.record.subject, row.day, row.concerned), now);
    keeping.holdsKnown = m_holdsKnown;
    return keeping;
}

void RetentionBook::readConcerned(QList<KeptRow> &rows) const
{
    if (!m_needsConcerned)
        return;
    QHash<Id, KeptRow *> byId;
    QList<Id> ids;
    for (KeptRow &row : rows) {
        byId.insert(row.id, &row);
        ids.append(row.id);
    }
    forEachOf(m_store.records(), QStringLiteral("SELECT record_id, person_id, department_id FROM record_person WHERE record_id IN (%1)"), ids, [&](const Query &query) {
        byId.value(query.integer(0))->concerned.append({ query.integer(1), query.integer(2) });
    });
    for (KeptRow &row : rows)
        row.record.subject.departments = departmentsOf(row.concerned);
}

void RetentionBook::walk(qint64 until, const std::function<bool(const KeptRow &)> &visit) const
{
    // By the promise, which nothing but a decision that says so undercuts; then by the shortest period there is.
    qint64 dueBefore = until;
    qint64 capturedBefore = std::numeric_limits<qint64>::max();
    for (const RetentionSchedule &schedule : m_store.state().schedules()) {
        if (!schedule.shortens)
            continue;
        dueBefore = std::numeric_limits<qint64>::max();
        int shortest = LongestPeriodMonths;
        for (const RetentionSchedule &any : m_store.state().schedules()) {
            for (const RetentionLine &line : any.lines)
                shortest = qMin(shortest, line.shortestMonths);
        }
        capturedBefore = monthsAfter(until, -shortest) + DayMs;
    }
    qint64 afterDue = std::numeric_limits<qint64>::min();
    Id afterId = NoId;
    for (;;) {
        QList<KeptRow> rows;
        {
            Query query(m_store.records(), QStringLiteral("SELECT " KEPT_COLUMNS "WHERE state = 4 AND (due_at > ? OR (due_at = ? AND id > ?)) AND due_at < ? AND captured_at < ? "
                                                          "ORDER BY due_at, id LIMIT ?"));
            query.bind(afterDue).bind(afterDue).bind(afterId).bind(dueBefore).bind(capturedBefore).bind(AtOnce).run();
            while (query.next())
                rows.append(keptFrom(query));
        }
        readConcerned(rows);
        for (const KeptRow &row : std::as_const(rows)) {
            if (!visit(row))
                return;
        }
        if (rows.size() < AtOnce)
            return;
        afterDue = rows.constLast().record.dueAt;
        afterId = rows.constLast().id;
    }
}

QList<KeptRow> RetentionBook::rows(const QList<Id> &records) const
{
    QList<KeptRow> rows;
    forEachOf(m_store.records(), QStringLiteral("SELECT " KEPT_COLUMNS "WHERE id IN (%1)"), records, [&](const Query &query) { rows.append(keptFrom(query)); });
    readConcerned(rows);
    return rows;
}

void RetentionBook::requireDecided() const
{
    Journal journal(m_store.records());
    const auto require = [&](Id application, qint64 n) {
        if (!m_store.keys().tryRecordKey(application, CaseKey))
            return;
        const auto entry = journal.entry(n);
        if (!entry || !bringsAbout(readCase(m_store, application), *entry)) {
            throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 brings about what nobody decided.").arg(n),
                QCoreApplication::translate("Store", "Ask the auditor to verify the journal. Until then nothing is cleared."));
        }
    };
    for (const RetentionSchedule &schedule : m_store.state().schedules()) {
        if (schedule.application != NoId)
            require(schedule.application, schedule.entry);
    }
    for (const HoldFacts &hold : m_store.state().holds()) {
        if (!hold.stands())
            require(hold.application, hold.liftEntry);
    }
}

} // namespace tongjian
