// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"
#include "Output.h"
#include "RecordOutput.h"
#include "Terminal.h"
#include "services/BulkReview.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

// A decision is signed over exactly what was seen: --seen names it; without that the record is opened now, with the entry
// that any opening makes, and shown with the decision.
struct Subject {
    Seen seen;
    Answer shown;
};

Subject subjectOf(const Invocation &call, Session &session)
{
    const Id id = recordByNumber(session, call.arguments.at(0));
    if (call.has("seen")) {
        bool ok = false;
        const int revision = call.option("seen").section(u':', 0, 0).toInt(&ok);
        const QByteArray commitment = QByteArray::fromHex(call.option("seen").section(u':', 1).toLatin1());
        if (!ok || commitment.isEmpty())
            throw Error(ErrorCode::Usage, QStringLiteral("--seen takes the \"seen\" of record show or review list."));
        return { { id, revision, commitment }, Answer {} };
    }
    const OpenedRecord record = openRecordForReading(session, id);
    return { record.seen(), recordAnswer(session, record) };
}

Remarks remarksFrom(const Invocation &call)
{
    const QJsonObject object = readObject(call);
    refuseOtherKeys(object, { QStringLiteral("text"), QStringLiteral("fields") });
    Remarks remarks;
    remarks.text = object.value(QStringLiteral("text")).toString().trimmed();
    const QJsonObject fields = object.value(QStringLiteral("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field = fieldFromKey(it.key());
        if (!field)
            refuseKey(QStringLiteral("fields.") + it.key(), QStringLiteral("the key of a field of the record"));
        remarks.fields.insert(*field, it.value().toString());
    }
    return remarks;
}

Answer decided(const Invocation &call, const Subject &subject, RecordState state)
{
    Answer answer { { { QStringLiteral("number"), call.arguments.at(0) }, { QStringLiteral("state"), keyOf(state) }, { QStringLiteral("seen"), seenToken(subject.seen) } },
        subject.shown.lines, 0 };
    answer.lines += QStringLiteral("%1: %2").arg(call.arguments.at(0), keyOf(state));
    return answer;
}

/// Several at once: each is opened now, as one is, and then decided on by itself; what is set aside or does not fit is left out and named.
Answer decideSeveral(const Invocation &call, Session &session, Move move)
{
    if (call.has("seen"))
        throw Error(ErrorCode::Usage, QStringLiteral("--seen names one record; give one NUMBER with it."));
    QList<Seen> listed;
    for (const QString &number : call.arguments)
        listed.append(openRecordForReading(session, recordByNumber(session, number)).seen());
    const QList<BulkOutcome> outcomes = decideRecords(session, move, listed, {}, terminalProgress(QStringLiteral("Deciding")));
    Answer answer;
    QJsonArray left;
    for (const BulkOutcome &outcome : outcomes) {
        if (outcome.kind == BulkOutcome::Kind::Done)
            continue;
        left.append(QJsonObject { { QStringLiteral("number"), outcome.number }, { QStringLiteral("why"), outcome.why } });
        answer.lines += QStringLiteral("%1: left out. %2").arg(outcome.number, outcome.why);
    }
    const int done = countOf(outcomes, BulkOutcome::Kind::Done);
    answer.json = { { QStringLiteral("done"), done }, { QStringLiteral("left_out"), left } };
    answer.lines += QStringLiteral("%1 of %2 done").arg(done).arg(outcomes.size());
    answer.exitCode = left.isEmpty() ? 0 : 1;
    return answer;
}

} // namespace

Answer listReviews(const Invocation &call, Session &session)
{
    // Who heads a department and is a records officer has both queues.
    Answer answer;
    if (session.roles().contains(Role::Head) || !session.roles().contains(Role::Officer))
        answer = pageOf(session, ListKind::HeadQueue, {}, call);
    if (session.roles().contains(Role::Officer)) {
        const Answer officer = pageOf(session, ListKind::OfficerQueue, {}, call);
        answer.lines += officer.lines;
        answer.json.insert(answer.json.isEmpty() ? QStringLiteral("records") : QStringLiteral("to_file"), officer.json.value(QStringLiteral("records")));
        if (officer.json.contains(QStringLiteral("next")))
            answer.json.insert(QStringLiteral("next"), officer.json.value(QStringLiteral("next")));
    }
    return answer;
}

Answer approveRecord(const Invocation &call, Session &session)
{
    if (call.arguments.size() > 1)
        return decideSeveral(call, session, Move::Approve);
    const Subject subject = subjectOf(call, session);
    tongjian::approveRecord(session, subject.seen);
    return decided(call, subject, RecordState::Approved);
}

Answer returnRecord(const Invocation &call, Session &session)
{
    const Remarks remarks = remarksFrom(call);
    const Subject subject = subjectOf(call, session);
    tongjian::returnRecord(session, subject.seen, remarks);
    return decided(call, subject, RecordState::Returned);
}

Answer rejectRecord(const Invocation &call, Session &session)
{
    const Remarks remarks = remarksFrom(call);
    const Subject subject = subjectOf(call, session);
    tongjian::rejectRecord(session, subject.seen, remarks);
    return decided(call, subject, RecordState::Rejected);
}

Answer fileRecord(const Invocation &call, Session &session)
{
    if (call.arguments.size() > 1)
        return decideSeveral(call, session, Move::File);
    const Subject subject = subjectOf(call, session);
    tongjian::fileRecord(session, subject.seen, terminalProgress(QStringLiteral("Sealing the attachments anew")));
    return decided(call, subject, RecordState::Filed);
}

} // namespace tongjian::ctl
