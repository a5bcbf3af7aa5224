// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Output.h"
#include "Terminal.h"
#include "services/JournalReading.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{
constexpr int UsualLimit = 100;
constexpr int LargestLimit = 10'000;
constexpr int IntegrityExit = 4;
}

Answer listJournal(const Invocation &call, Session &session)
{
    JournalFilter filter;
    if (call.has("person")) {
        const Person *person = session.state().personByLogin(call.option("person"));
        if (!person)
            throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(call.option("person")));
        filter.actor = person->id;
    }
    if (call.has("action")) {
        filter.action = actionFromKey(call.option("action"));
        if (!filter.action)
            throw Error(ErrorCode::Usage, QStringLiteral("There is no action “%1”.").arg(call.option("action")));
    }
    const int limit = int(std::min<qint64>(call.number("limit", UsualLimit, 1), LargestLimit));
    const QList<JournalLine> lines = readJournal(session, filter, call.number("before", 0), limit);
    Answer answer;
    QJsonArray list;
    for (const JournalLine &line : lines) {
        const Person *actor = session.state().person(line.entry.actor);
        const QString login = actor ? actor->login : QString();
        list.append(QJsonObject { { QStringLiteral("number"), line.entry.n }, { QStringLiteral("at"), isoTime(line.entry.at) }, { QStringLiteral("by"), login },
            { QStringLiteral("action"), QLatin1String(facts(line.entry.action).key) }, { QStringLiteral("detail"), line.detail },
            { QStringLiteral("hash"), QString::fromLatin1(line.entry.hash.toHex()) } });
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(QString::number(line.entry.n), isoTime(line.entry.at), login, QLatin1String(facts(line.entry.action).key),
            QString(line.detail).replace(u'\n', QStringLiteral("; ")));
    }
    answer.json = { { QStringLiteral("entries"), list } };
    return answer;
}

Answer journalHead(const Invocation &, Session &session)
{
    const JournalHead head = tongjian::journalHead(session);
    return { { { QStringLiteral("number"), head.n }, { QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex()) } }, { head.toText() }, 0 };
}

Answer verify(const Invocation &call, Session &session)
{
    std::optional<JournalHead> known;
    if (call.has("head"))
        known = JournalHead::fromText(call.option("head"));
    const VerificationResult result = verifyStore(session, known, terminalProgress(QStringLiteral("Verifying")));
    Answer answer;
    QJsonArray problems;
    for (const IntegrityProblem &problem : result.problems) {
        problems.append(QJsonObject { { QStringLiteral("what"), problem.what }, { QStringLiteral("where"), problem.where } });
        answer.lines += QStringLiteral("PROBLEM %1 (%2)").arg(problem.what, problem.where);
    }
    answer.json = { { QStringLiteral("ok"), result.ok() }, { QStringLiteral("problems"), problems }, { QStringLiteral("entries"), result.entries },
        { QStringLiteral("records"), result.records } };
    answer.lines += result.ok() ? QStringLiteral("All in order: %1 entries and %2 records verified, up to %3.").arg(result.entries).arg(result.records).arg(result.head.toText())
                                : QStringLiteral("%1 problems. Do not delete anything; keep a copy of the folder.").arg(result.problems.size());
    answer.exitCode = result.ok() ? 0 : IntegrityExit;
    return answer;
}

} // namespace tongjian::ctl
