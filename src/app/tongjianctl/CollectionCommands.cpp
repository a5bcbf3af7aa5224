// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "Terminal.h"
#include "collect/ExtractionProcess.h"
#include "core/Error.h"
#include "services/AddressBook.h"
#include "services/MailImport.h"
#include "services/Reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

Id personFrom(Session &session, const QString &login)
{
    const Person *person = session.state().personByLogin(login);
    if (!person)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(login), QStringLiteral("See tongjianctl account list."));
    return person->id;
}

ImportOptions optionsFrom(const Invocation &call, Session &session)
{
    ImportOptions options;
    options.extractor = ExtractionProcess::beside(QCoreApplication::applicationDirPath());
    options.dryRun = call.has("dry-run");
    if (call.has("owner"))
        options.owner = personFrom(session, call.option("owner"));
    return options;
}

QDate dateFrom(const QJsonObject &object, const QString &key)
{
    const QString text = object.value(key).toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        refuseKey(key, QStringLiteral("a date as 2026-11-24"));
    return date;
}

} // namespace

Answer importPaths(const Invocation &call, Session &session)
{
    ImportOptions options = optionsFrom(call, session);
    options.paths = call.arguments;
    for (const QString &path : call.arguments) {
        if (!QFileInfo::exists(path))
            throw Error(ErrorCode::NotFound, QStringLiteral("There is no file or folder “%1”.").arg(path), QStringLiteral("Nothing was taken in."));
    }
    const Progress progress = terminalProgress(QStringLiteral("Taking mail in"));
    const ImportReport report = importMail(session, options, [&](qint64 done, qint64 total, const ImportReport &) { return done < 0 ? !wasInterrupted() : progress(done, total); });
    Answer answer;
    answer.json = toJson(report);
    answer.lines += QStringLiteral("%1 read: %2 captured (%3 of them unassigned), %4 duplicates, %5 quarantined.")
                        .arg(report.read)
                        .arg(report.captured)
                        .arg(report.unassigned)
                        .arg(report.duplicates)
                        .arg(report.quarantined);
    if (report.gone > 0)
        answer.lines += QStringLiteral("%1 were cleared or destroyed before and are not taken in again.").arg(report.gone);
    if (report.dryRun)
        answer.lines += QStringLiteral("This was a dry run: nothing was taken in.");
    if (report.cancelled)
        answer.lines += QStringLiteral("It was stopped. What is counted here was taken in; run it again for the rest.");
    for (const ImportProblem &problem : report.problems)
        answer.lines += QStringLiteral("%1: %2").arg(displaySafe(problem.item), problem.reason);
    answer.exitCode = report.cancelled ? 1 : 0;
    return answer;
}

Answer assignRecord(const Invocation &call, Session &session)
{
    QList<Id> people;
    for (const QString &login : call.arguments.mid(1))
        people.append(personFrom(session, login));
    assignRecords(session, { recordByNumber(session, call.arguments.constFirst()) }, people);
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("%1 is filed.").arg(call.arguments.constFirst()) }, 0 };
}

Answer retryRecord(const Invocation &call, Session &session)
{
    const bool taken = releaseFromQuarantine(session, recordByNumber(session, call.arguments.constFirst()), optionsFrom(call, session));
    return { { { QStringLiteral("taken"), taken } },
        { taken ? QStringLiteral("It could be read and was taken out of quarantine.") : QStringLiteral("It still cannot be read and stays in quarantine.") }, 0 };
}

Answer listAddresses(const Invocation &call, Session &session)
{
    Answer answer;
    QJsonArray list;
    for (const Person &person : session.state().persons()) {
        if (!call.arguments.isEmpty() && person.id != personFrom(session, call.arguments.constFirst()))
            continue;
        const QList<StaffAddress> addresses = addressesOf(session, person.id);
        for (const StaffAddress &one : addresses) {
            list.append(QJsonObject { { QStringLiteral("name"), person.login }, { QStringLiteral("address"), one.address },
                { QStringLiteral("from"), one.from.toString(Qt::ISODate) }, { QStringLiteral("until"), one.until.toString(Qt::ISODate) } });
            answer.lines += QStringLiteral("%1\t%2\t%3\t%4").arg(person.login, displaySafe(one.address), one.from.toString(Qt::ISODate), one.until.toString(Qt::ISODate));
        }
    }
    answer.json = { { QStringLiteral("addresses"), list } };
    return answer;
}

Answer setPersonAddresses(const Invocation &call, Session &session)
{
    const Id person = personFrom(session, call.arguments.constFirst());
    const QJsonObject object = readObject(call);
    const QString key = QStringLiteral("addresses");
    refuseOtherKeys(object, { key });
    if (!object.value(key).isArray())
        refuseKey(key, QStringLiteral("a list of addresses"));
    QList<StaffAddress> addresses;
    const QJsonArray list = object.value(key).toArray();
    for (const QJsonValue &one : list) {
        const QJsonObject entry = one.isString() ? QJsonObject { { QStringLiteral("address"), one } } : one.toObject();
        refuseOtherKeys(entry, { QStringLiteral("address"), QStringLiteral("from"), QStringLiteral("until") }, key);
        addresses.append({ needText(entry, QStringLiteral("address"), key), dateFrom(entry, QStringLiteral("from")), dateFrom(entry, QStringLiteral("until")) });
    }
    setAddresses(session, person, addresses);
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("%1 addresses are noted.").arg(addresses.size()) }, 0 };
}

} // namespace tongjian::ctl
