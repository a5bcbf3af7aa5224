// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordQuestions.h"

#include "EntryFacts.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

const QString Columns = QStringLiteral("SELECT entry_n, record_id, person_id, asker_id, question_n, at, sealed FROM explanation ");
// Both sides by the index of whoever is asked.
const QString StillOpen = QStringLiteral("WHERE person_id = ? AND question_n = 0 AND NOT EXISTS (SELECT 1 FROM explanation answer "
                                    "WHERE answer.person_id = explanation.person_id AND answer.question_n = explanation.entry_n) ");

QString say(const char *text)
{
    return QCoreApplication::translate("RecordQuestions", text);
}

QList<QuestionRow> rowsOf(Query &query)
{
    QList<QuestionRow> rows;
    query.run();
    while (query.next())
        rows.append({ query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4), query.integer(5), query.bytes(6) });
    return rows;
}

} // namespace

RecordQuestions::RecordQuestions(Database &database)
    : m_database(database)
{
}

void RecordQuestions::insert(const QuestionRow &row)
{
    Query(m_database, QStringLiteral("INSERT INTO explanation (entry_n, record_id, person_id, asker_id, question_n, at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(row.entry)
        .bind(row.record)
        .bind(row.person)
        .bind(row.asker)
        .bind(row.question)
        .bind(row.at)
        .bindBytes(row.sealed)
        .run();
}

QList<QuestionRow> RecordQuestions::ofRecord(Id record)
{
    Query query(m_database, Columns + QStringLiteral("WHERE record_id = ? ORDER BY entry_n"));
    query.bind(record);
    return rowsOf(query);
}

QList<QuestionRow> RecordQuestions::openOf(Id person)
{
    Query query(m_database, Columns + StillOpen + QStringLiteral("ORDER BY entry_n"));
    query.bind(person);
    return rowsOf(query);
}

RecordQuestions::Open RecordQuestions::countOpen(Id person)
{
    Query query(m_database, QStringLiteral("SELECT COUNT(*), MIN(at) FROM explanation ") + StillOpen);
    query.bind(person).run();
    return query.next() ? Open { query.integer(0), query.integer(1) } : Open {};
}

QList<QuestionRow> RecordQuestions::answersTo(Id asker, qint64 fromN, int count)
{
    Query query(m_database, Columns + QStringLiteral("WHERE asker_id = ? AND question_n > 0 AND entry_n >= ? ORDER BY entry_n DESC LIMIT ?"));
    query.bind(asker).bind(fromN).bind(count);
    return rowsOf(query);
}

QList<Id> RecordQuestions::records()
{
    QList<Id> list;
    Query query(m_database, QStringLiteral("SELECT DISTINCT record_id FROM explanation ORDER BY record_id"));
    query.run();
    while (query.next())
        list.append(query.integer(0));
    return list;
}

bool isExplanation(Action action)
{
    return action == Action::RecordAsk || action == Action::RecordExplain;
}

QList<PersonConcerned> whomItConcerns(const RecordRow &record)
{
    QList<PersonConcerned> list = record.concerned;
    const bool named = std::any_of(list.begin(), list.end(), [&](const PersonConcerned &one) { return one.person == record.author; });
    if (record.author != NoId && !named)
        list.prepend({ record.author, record.department });
    return list;
}

bool isForAsking(const RecordRow &record)
{
    return record.state == RecordState::Filed;
}

QList<Id> asksFor(const HouseState &state, Id asker, Id person, const RecordRow &record, qint64 at)
{
    const QList<Id> barred = person == NoId ? QList<Id>() : QList<Id> { person };
    QList<Id> departments;
    for (const PersonConcerned &one : whomItConcerns(record)) {
        if (one.department != NoId && !departments.contains(one.department))
            departments.append(one.department);
    }
    QList<Id> list;
    for (Id department : std::as_const(departments))
        list += state.standsFor(asker, Role::Head, department, at, barred);
    list += state.standsFor(asker, Role::Officer, NoId, at, barred);
    // In the own right before anybody else's.
    std::stable_partition(list.begin(), list.end(), [&](Id one) { return one == asker; });
    return list;
}

bool mayBeAsked(const HouseState &state, Id person, const RecordRow &record)
{
    const QList<PersonConcerned> concerned = whomItConcerns(record);
    const Person *who = state.person(person);
    return who && who->active && who->activated && !who->job
        && std::any_of(concerned.begin(), concerned.end(), [&](const PersonConcerned &one) { return one.person == person; });
}

AnswerObjection objectionToAnswer(const QList<QuestionRow> &known, Id person, qint64 question)
{
    const auto asked = std::find_if(known.begin(), known.end(), [&](const QuestionRow &one) { return one.entry == question && one.question == 0; });
    if (question == 0 || asked == known.end())
        return AnswerObjection::NoQuestion;
    if (asked->person != person)
        return AnswerObjection::NotAsked;
    return std::any_of(known.begin(), known.end(), [&](const QuestionRow &one) { return one.question == question; }) ? AnswerObjection::Answered : AnswerObjection::None;
}

QCborMap questionFacts(const Suite &suite, const QuestionRow &row, Id inPlaceOf)
{
    QCborMap facts { { fact::Person, row.person }, { fact::Text, suite.hash(row.sealed) } };
    if (row.question != 0)
        facts.insert(fact::Question, row.question);
    if (inPlaceOf != NoId)
        facts.insert(fact::InPlaceOf, inPlaceOf);
    return facts;
}

QByteArray questionContext(Id store, const QuestionRow &row)
{
    const QLatin1String purpose = row.question == 0 ? QLatin1String("question") : QLatin1String("explanation");
    return QCborValue(QCborArray { purpose, store, row.record, row.person, row.question == 0 ? row.entry : row.question }).toCbor();
}

QuestionReader::QuestionReader(const Suite &suite, const QList<QuestionRow> &rows)
    : m_suite(&suite)
    , m_rest(rows)
{
}

QString QuestionReader::take(const JournalEntry &entry, const RecordRow *record, bool filed, const HouseState &state, qint64 at)
{
    const QCborMap facts = entry.facts();
    const auto found = std::find_if(m_rest.begin(), m_rest.end(), [&](const QuestionRow &one) { return one.entry == entry.n; });
    if (found == m_rest.end())
        return say(QT_TRANSLATE_NOOP("RecordQuestions", "What was signed with it is missing."));
    const QuestionRow row = *found;
    m_rest.erase(found);
    const bool asks = entry.action == Action::RecordAsk;
    const qint64 question = facts.value(fact::Question).toInteger();
    const Id inPlaceOf = facts.value(fact::InPlaceOf).toInteger();
    const auto asked = std::find_if(m_result.begin(), m_result.end(), [&](const QuestionRow &one) { return one.entry == question; });
    if (m_suite->hash(row.sealed) != facts.value(fact::Text).toByteArray())
        return say(QT_TRANSLATE_NOOP("RecordQuestions", "The text is not the one that was signed."));
    const Id asker = asks ? entry.actor : asked == m_result.end() ? NoId : asked->asker;
    const Id person = facts.value(fact::Person).toInteger();
    if (row != QuestionRow { entry.n, entry.object, person, asker, question, entry.at, row.sealed } || asks != (question == 0))
        return say(QT_TRANSLATE_NOOP("RecordQuestions", "It is not as it was signed."));
    if (asks) {
        if (!record || !filed)
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "The record was not filed then."));
        if (!mayBeAsked(state, row.person, *record))
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "It asks somebody whom the record does not concern, or whose account was not active."));
        if (!asksFor(state, entry.actor, row.person, *record, at).contains(inPlaceOf == NoId ? entry.actor : inPlaceOf))
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "Whoever asked had no right to it."));
    } else {
        switch (objectionToAnswer(m_result, entry.actor, question)) {
        case AnswerObjection::NoQuestion:
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "It answers a question that nobody asked."));
        case AnswerObjection::NotAsked:
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "It answers in the place of whoever was asked."));
        case AnswerObjection::Answered:
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "The question had been answered before."));
        case AnswerObjection::None:
            break;
        }
        if (person != entry.actor || inPlaceOf != NoId)
            return say(QT_TRANSLATE_NOOP("RecordQuestions", "It answers in the place of whoever was asked."));
    }
    m_result.append(row);
    return {};
}

QString QuestionReader::objectionToRest() const
{
    return m_rest.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("RecordQuestions", "There is a question or an answer that nobody signed."));
}

QList<QuestionRow> trustedQuestions(Store &store, const RecordRow &record)
{
    const auto refuse = [&](qint64 n, const QString &what) {
        const QString where = n == 0 ? QString() : QCoreApplication::translate("RecordQuestions", " (journal entry %1)").arg(n);
        throw Error(ErrorCode::Integrity,
            QCoreApplication::translate("RecordQuestions", "What was asked and explained about the record %1 was altered outside Tongjian: %2%3").arg(record.number, what, where),
            say(QT_TRANSLATE_NOOP("RecordQuestions", "Tell the auditor. The store can be restored from a backup.")));
    };
    QuestionReader reader(store.suite(), RecordQuestions(store.records()).ofRecord(record.id));
    bool filed = record.origin == Origin::Collected && record.state == RecordState::Filed;
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(record.id);
    for (const JournalEntry &entry : entries) {
        filed = filed || entry.action == Action::RecordFile;
        if (!isExplanation(entry.action))
            continue;
        store.verifyEntry(entry);
        if (const QString objection = reader.take(entry, &record, filed, store.stateAt(entry.rightsBefore), entry.at); !objection.isEmpty())
            refuse(entry.n, objection);
    }
    if (const QString objection = reader.objectionToRest(); !objection.isEmpty())
        refuse(0, objection);
    return reader.result();
}

} // namespace tongjian
