// SPDX-License-Identifier: GPL-3.0-or-later
#include "Explanations.h"

#include "RecordActs.h"
#include "Rights.h"
#include "core/Application.h"
#include "core/Error.h"
#include "store/EntryFacts.h"
#include "store/RecordQuestions.h"
#include "store/RecordTrust.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Explanations", text);
}

QString nothingAsked()
{
    return say(QT_TRANSLATE_NOOP("Explanations", "Nothing was asked."));
}

QString needSentence(const QString &text, const char *missing, const QString &hint)
{
    if (text.simplified().size() < ShortestReason)
        throw Error(ErrorCode::BadInput, say(missing), hint);
    return text.trimmed();
}

// Whoever decides on the record, whoever was asked, and the asker; somebody without keys at the moment is left out.
QList<Recipient> recipientsOf(const HouseState &state, const RecordRow &record, const QuestionRow &row)
{
    QList<Recipient> to { { KeyHolder::Officers, NoId } };
    for (Id person : { row.person, row.asker }) {
        const Person *who = state.person(person);
        const Recipient one { KeyHolder::Person, person };
        if (who && who->active && who->activated && !to.contains(one))
            to.append(one);
    }
    QList<Id> departments { record.department };
    for (const PersonConcerned &one : whomItConcerns(record)) {
        if (one.person == row.person)
            departments.append(one.department);
    }
    for (Id department : std::as_const(departments)) {
        const Recipient one { KeyHolder::Department, department };
        if (state.newestKey({ RoleKeyOwner::Department, department }) && !to.contains(one))
            to.append(one);
    }
    return to;
}

void requireForAsking(Session &session, const RecordRow &record, Id person)
{
    if (!isForAsking(record)) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Explanations", "The record %1 is “%2”: explanations are asked for once it is filed.").arg(record.number, displayName(record.state)),
            say(QT_TRANSLATE_NOOP("Explanations", "What waits for review is returned to its author with remarks.")));
    }
    if (!session.state().person(person))
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Explanations", "There is no such person.")), nothingAsked());
    if (!mayBeAsked(session.state(), person, record)) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Explanations", "%1 cannot be asked: the record does not concern them, or their account is not active.").arg(session.personName(person)),
            nothingAsked());
    }
}

[[noreturn]] void throwAnswered()
{
    throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Explanations", "This question was answered already.")),
        say(QT_TRANSLATE_NOOP("Explanations", "Nothing was sent. If more is to be said, you will be asked again.")));
}

std::optional<QString> textOf(Session &session, const QuestionRow &row)
{
    try {
        return QString::fromUtf8(session.store().keys().openEnvelope(row.sealed, questionContext(session.store().id(), row)));
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoRight)
            throw;
        return {};
    }
}

qint64 append(Session &session, Act &act, Action action, const RecordRow &record, QuestionRow row, const QString &text, Id inPlaceOf)
{
    Store &store = session.store();
    row.entry = act.nextEntry();
    row.record = record.id;
    row.at = act.now();
    row.sealed = store.keys().sealEnvelope(text.toUtf8(), recipientsOf(store.state(), record, row), questionContext(store.id(), row));
    RecordQuestions(act.records()).insert(row);
    act.append({ action, record.id, questionFacts(store.suite(), row, inPlaceOf) });
    act.commit();
    return row.entry;
}

} // namespace

QList<Id> personsToAsk(Session &session, const RecordRow &record)
{
    QList<Id> persons;
    if (!isForAsking(record) || !may(session, Action::RecordAsk, &record).allowed)
        return persons;
    for (const PersonConcerned &one : whomItConcerns(record)) {
        if (mayBeAsked(session.state(), one.person, record) && !asksFor(session.state(), session.me(), one.person, record, session.rightsTime()).isEmpty())
            persons.append(one.person);
    }
    return persons;
}

qint64 askForExplanation(Session &session, Id id, Id person, const QString &text)
{
    Store &store = session.store();
    store.requireTrust();
    const RecordRow before = needRecord(session, id);
    require(session, Action::RecordAsk, &before);
    if (asksFor(store.state(), session.me(), person, before, session.rightsTime()).isEmpty())
        refuse(session, Action::RecordAsk, id, say(QT_TRANSLATE_NOOP("Explanations", "Nobody asks themself for an explanation, nor does a substitute in their place.")));
    requireForAsking(session, before, person);
    const QString question = needSentence(text, QT_TRANSLATE_NOOP("Explanations", "Say in at least a sentence what is to be explained."), nothingAsked());
    Act act(store);
    const RecordRow row = needRecord(session, id);
    (void)trustedEntry(store, row);
    (void)trustedQuestions(store, row);
    const QList<Id> rights = may(session, Action::RecordAsk, &row).allowed ? asksFor(store.state(), session.me(), person, row, session.rightsTime()) : QList<Id>();
    if (rights.isEmpty())
        throw Error(ErrorCode::NoRight, may(session, Action::RecordAsk, &row).reason, nothingAsked());
    requireForAsking(session, row, person);
    QuestionRow fresh;
    fresh.person = person;
    fresh.asker = session.me();
    return append(session, act, Action::RecordAsk, row, fresh, question, rights.constFirst() == session.me() ? NoId : rights.constFirst());
}

qint64 answerQuestion(Session &session, Id id, qint64 question, const QString &text)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    const RecordRow before = needRecord(session, id);
    require(session, Action::RecordExplain, &before);
    switch (objectionToAnswer(trustedQuestions(store, before), session.me(), question)) {
    case AnswerObjection::NoQuestion:
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Explanations", "There is no such question about the record %1.").arg(before.number));
    case AnswerObjection::NotAsked:
        refuse(session, Action::RecordExplain, id, say(QT_TRANSLATE_NOOP("Explanations", "Another person was asked. Only who was asked explains.")));
    case AnswerObjection::Answered:
        throwAnswered();
    case AnswerObjection::None:
        break;
    }
    const QString answer = needSentence(text, QT_TRANSLATE_NOOP("Explanations", "Explain it in at least a sentence."), say(QT_TRANSLATE_NOOP("Explanations", "Nothing was sent.")));
    Act act(store);
    const RecordRow row = needRecord(session, id);
    const QList<QuestionRow> known = trustedQuestions(store, row);
    if (objectionToAnswer(known, session.me(), question) != AnswerObjection::None)
        throwAnswered(); // in between
    QuestionRow fresh;
    fresh.person = session.me();
    fresh.asker = std::find_if(known.begin(), known.end(), [&](const QuestionRow &one) { return one.entry == question; })->asker;
    fresh.question = question;
    return append(session, act, Action::RecordExplain, row, fresh, answer, NoId);
}

QList<Explanation> explanationsOf(Session &session, const RecordRow &record)
{
    session.store().requireTrust();
    QList<Explanation> list;
    const QList<QuestionRow> rows = trustedQuestions(session.store(), record);
    for (const QuestionRow &row : rows) {
        if (row.question == 0) {
            Explanation one;
            one.question = row.entry;
            one.asker = row.asker;
            one.inPlaceOf = Journal(session.store().records()).entry(row.entry)->facts().value(fact::InPlaceOf).toInteger();
            one.person = row.person;
            one.askedAt = row.at;
            one.text = textOf(session, row);
            list.append(one);
            continue;
        }
        const auto asked = std::find_if(list.begin(), list.end(), [&](const Explanation &one) { return one.question == row.question; });
        asked->answer = row.entry;
        asked->answeredAt = row.at;
        asked->answerText = textOf(session, row);
    }
    return list;
}

void takeExplanations(Session &session, OpenedRecord &record)
{
    record.steps.removeIf([](const RecordStep &step) { return step.asked != NoId; });
    const auto add = [&](Action action, qint64 entry, Id actor, Id inPlaceOf, qint64 at, const Explanation &one, const std::optional<QString> &text) {
        record.steps.append({ at, actor, action, record.row.revision, entry, {}, inPlaceOf, NoId, {}, one.person, one.question, text });
    };
    const QList<Explanation> explanations = explanationsOf(session, record.row);
    for (const Explanation &one : explanations) {
        add(Action::RecordAsk, one.question, one.asker, one.inPlaceOf, one.askedAt, one, one.text);
        if (one.answer != 0)
            add(Action::RecordExplain, one.answer, one.person, NoId, one.answeredAt, one, one.answerText);
    }
    std::stable_sort(record.steps.begin(), record.steps.end(), [](const RecordStep &a, const RecordStep &b) { return a.entry < b.entry; });
}

QList<OpenQuestion> questionsFor(Session &session)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    QList<OpenQuestion> list;
    QHash<Id, QList<QuestionRow>> verified;
    const QList<QuestionRow> open = RecordQuestions(store.records()).openOf(session.me());
    for (const QuestionRow &row : open) {
        const auto record = Records(store.records()).find(row.record);
        if (!record)
            continue;
        OpenQuestion one { row.record, record->number, row.entry, row.asker, row.at, {} };
        try {
            if (!verified.contains(row.record))
                verified.insert(row.record, trustedQuestions(store, *record));
            if (verified.value(row.record).contains(row))
                one.text = textOf(session, row);
        } catch (const Error &error) {
            // One altered row must not hide the list; opening the record says what is wrong.
            if (error.code() != ErrorCode::Integrity)
                throw;
        }
        list.append(one);
    }
    return list;
}

QuestionsWaiting countQuestions(Session &session)
{
    session.store().requireTrust();
    const RecordQuestions::Open open = RecordQuestions(session.store().records()).countOpen(session.me());
    return { open.count, open.oldest };
}

} // namespace tongjian
