// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "Output.h"
#include "services/Explanations.h"

#include <QJsonArray>

namespace tongjian::ctl
{

Answer askAboutRecord(const Invocation &call, Session &session)
{
    const QString login = needOption(call, "person", "NAME");
    const QString text = needOption(call, "text", "WORDS");
    const Id record = recordByNumber(session, call.arguments.at(0));
    const Person *person = session.state().personByLogin(login);
    if (!person)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(login), QStringLiteral("See tongjianctl account list."));
    const qint64 question = askForExplanation(session, record, person->id, text);
    return { { { QStringLiteral("number"), call.arguments.at(0) }, { QStringLiteral("person"), person->login }, { QStringLiteral("question"), question } },
        { QStringLiteral("%1: %2 was asked, question %3.").arg(call.arguments.at(0), person->login).arg(question) }, 0 };
}

Answer explainRecord(const Invocation &call, Session &session)
{
    const QString text = needOption(call, "text", "WORDS");
    const Id record = recordByNumber(session, call.arguments.at(0));
    qint64 question = call.number("question", 0, 1);
    if (question == 0) {
        const QList<OpenQuestion> open = questionsFor(session);
        const auto first = std::find_if(open.begin(), open.end(), [&](const OpenQuestion &one) { return one.record == record; });
        if (first == open.end())
            throw Error(ErrorCode::NotFound, QStringLiteral("No question about %1 waits for your answer.").arg(call.arguments.at(0)), QStringLiteral("See tongjianctl record questions."));
        question = first->question;
    }
    const qint64 answer = answerQuestion(session, record, question, text);
    return { { { QStringLiteral("number"), call.arguments.at(0) }, { QStringLiteral("question"), question }, { QStringLiteral("answer"), answer } },
        { QStringLiteral("%1: question %2 was answered.").arg(call.arguments.at(0)).arg(question) }, 0 };
}

Answer listQuestions(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<OpenQuestion> open = questionsFor(session);
    for (const OpenQuestion &one : open) {
        const Person *asker = session.state().person(one.asker);
        const QString login = asker ? asker->login : QString();
        QJsonObject object { { QStringLiteral("number"), one.number }, { QStringLiteral("question"), one.question }, { QStringLiteral("by"), login }, { QStringLiteral("at"), isoTime(one.at) } };
        if (one.text)
            object.insert(QStringLiteral("text"), *one.text);
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(one.number, QString::number(one.question), isoTime(one.at), login, one.text ? displaySafe(*one.text) : QStringLiteral("-"));
    }
    answer.json = { { QStringLiteral("questions"), list } };
    return answer;
}

} // namespace tongjian::ctl
