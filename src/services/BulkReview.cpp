// SPDX-License-Identifier: GPL-3.0-or-later
#include "BulkReview.h"

#include "MailImport.h"
#include "RecordActs.h"
#include "SetAside.h"
#include "core/Error.h"
#include "store/RecordTrust.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("BulkReview", text);
}

/// Nothing for what concerns not this one record but every further one: then it is no use to go on.
std::optional<BulkOutcome::Kind> kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Changed:
    case ErrorCode::NotFound:
        return BulkOutcome::Kind::Changed;
    case ErrorCode::NoRight:
        return BulkOutcome::Kind::Refused;
    case ErrorCode::BadInput:
        return BulkOutcome::Kind::Incomplete;
    case ErrorCode::Integrity:
        return BulkOutcome::Kind::Altered;
    default:
        return {};
    }
}

QList<BulkOutcome> leaveOutSetAside(Session &session, const QList<Seen> &listed)
{
    const QSet<Id> aside = recordsSetAside(session);
    Records records(session.store().records());
    QList<BulkOutcome> outcomes;
    for (const Seen &seen : listed) {
        BulkOutcome outcome { seen.record, {}, BulkOutcome::Kind::NotReached, say(QT_TRANSLATE_NOOP("BulkReview", "Stopped before it; nothing was decided.")) };
        if (const auto row = records.find(seen.record))
            outcome.number = row->number;
        if (aside.contains(seen.record)) {
            outcome.kind = BulkOutcome::Kind::SetAside;
            outcome.why = say(QT_TRANSLATE_NOOP("BulkReview", "You set it aside."));
        }
        outcomes.append(outcome);
    }
    return outcomes;
}

// Nobody signs for what does not open as it was submitted, even when only its summary was read.
void requireWhole(Session &session, const Seen &seen)
{
    Store &store = session.store();
    const RecordRow row = needRecord(session, seen.record);
    requireUnchanged(row, seen);
    (void)trustedEntry(store, row);
    SealedRecord sealed = Records(store.records()).parts(row.id, row.revision);
    sealed.commitment = row.commitment;
    if (const auto key = store.keys().tryRecordKey(row.id, row.revision))
        (void)openRecord(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, *key, sealed);
}

void decideOne(Session &session, Move move, const Seen &seen, const Remarks &remarks)
{
    switch (move) {
    case Move::Approve:
        return approveRecord(session, seen);
    case Move::Return:
        return returnRecord(session, seen, remarks);
    case Move::Reject:
        return rejectRecord(session, seen, remarks);
    default:
        return fileRecord(session, seen);
    }
}

} // namespace

int countOf(const QList<BulkOutcome> &outcomes, BulkOutcome::Kind kind)
{
    return int(std::count_if(outcomes.begin(), outcomes.end(), [kind](const BulkOutcome &one) { return one.kind == kind; }));
}

QList<BulkOutcome> decideRecords(Session &session, Move move, const QList<Seen> &listed, const Remarks &remarks, const Progress &progress)
{
    session.store().requireTrust();
    if ((move == Move::Return || move == Move::Reject) && remarks.isEmpty())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("BulkReview", "Say why, so that the authors know what to do.")), say(QT_TRANSLATE_NOOP("BulkReview", "Nothing was decided.")));
    QList<BulkOutcome> outcomes = leaveOutSetAside(session, listed);
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (progress && !progress(i, outcomes.size()))
            break;
        BulkOutcome &outcome = outcomes[i];
        if (outcome.kind == BulkOutcome::Kind::SetAside)
            continue;
        try {
            requireWhole(session, listed.at(i));
            decideOne(session, move, listed.at(i), remarks);
            outcome.kind = BulkOutcome::Kind::Done;
            outcome.why.clear();
        } catch (const Error &error) {
            const auto kind = kindOf(error.code());
            outcome.kind = kind.value_or(BulkOutcome::Kind::NotReached);
            outcome.why = error.message();
            if (!kind) {
                for (qsizetype rest = i + 1; rest < outcomes.size(); ++rest) {
                    if (outcomes.at(rest).kind == BulkOutcome::Kind::NotReached)
                        outcomes[rest].why = error.message();
                }
                break;
            }
        }
    }
    return outcomes;
}

QList<BulkOutcome> assignListed(Session &session, const QList<Seen> &listed, const QList<Id> &people)
{
    session.store().requireTrust();
    QList<BulkOutcome> outcomes = leaveOutSetAside(session, listed);
    QList<Id> ids;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        if (outcomes.at(i).kind == BulkOutcome::Kind::SetAside)
            continue;
        try {
            const RecordRow row = needRecord(session, listed.at(i).record);
            requireUnchanged(row, listed.at(i));
            if (row.state != RecordState::Unassigned)
                throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("BulkReview", "It is “%1” now.")).arg(displayName(row.state)));
            ids.append(row.id);
            places.append(i);
        } catch (const Error &error) {
            outcomes[i].kind = kindOf(error.code()).value_or(BulkOutcome::Kind::NotReached);
            outcomes[i].why = error.message();
        }
    }
    if (ids.isEmpty())
        return outcomes;
    assignRecords(session, ids, people); // one act: all of these or none
    for (qsizetype place : places) {
        outcomes[place].kind = BulkOutcome::Kind::Done;
        outcomes[place].why.clear();
    }
    return outcomes;
}

} // namespace tongjian
