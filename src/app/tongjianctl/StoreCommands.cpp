// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "Terminal.h"
#include "core/Error.h"
#include "report/RecoverySheets.h"
#include "services/DemoCompany.h"
#include "services/Login.h"
#include "store/AccountKeys.h"
#include "store/Founding.h"
#include "store/JobPassword.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

QJsonArray roleKeys(RoleSet roles)
{
    QJsonArray keys;
    for (const RoleFacts &role : roleTable()) {
        if (roles.contains(role.role))
            keys.append(QLatin1String(role.key));
    }
    return keys;
}

SuiteId suiteFrom(const QString &key, SuiteId otherwise)
{
    if (key.isEmpty())
        return otherwise;
    if (key == QStringLiteral("gm"))
        return SuiteId::Gm;
    if (key == QStringLiteral("intl"))
        return SuiteId::Intl;
    refuseKey(QStringLiteral("suite"), QStringLiteral("gm or intl"));
}

FoundingPlan::PlannedPerson personFrom(const QJsonObject &object, const QStringList &departments, const QString &where)
{
    refuseOtherKeys(object, { QStringLiteral("name"), QStringLiteral("full_name"), QStringLiteral("department"), QStringLiteral("roles") }, where);
    FoundingPlan::PlannedPerson person;
    person.login = needText(object, QStringLiteral("name"), where);
    person.name = needText(object, QStringLiteral("full_name"), where);
    person.department = int(departments.indexOf(needText(object, QStringLiteral("department"), where)));
    if (person.department < 0)
        refuseKey(where + QStringLiteral("department"), QStringLiteral("one of departments"));
    const QJsonArray roles = object.value(QStringLiteral("roles")).toArray();
    for (const QJsonValue &value : roles) {
        const auto role = roleFromKey(value.toString());
        if (!role)
            refuseKey(where + QStringLiteral("roles"), QStringLiteral("a list of %1").arg(roleKeysInWords()));
        person.roles.insert(*role);
    }
    person.initialPassword = newInitialPassword();
    return person;
}

FoundingPlan planFrom(const QJsonObject &object)
{
    refuseOtherKeys(object,
        { QStringLiteral("company"), QStringLiteral("suite"), QStringLiteral("retention_months"), QStringLiteral("departments"), QStringLiteral("people"), QStringLiteral("founder") });
    FoundingPlan plan;
    plan.company = needText(object, QStringLiteral("company"));
    plan.suite = suiteFrom(object.value(QStringLiteral("suite")).toString(), SuiteId::Gm);
    const QJsonObject months = object.value(QStringLiteral("retention_months")).toObject();
    for (RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia })
        plan.retentionMonths.insert(cls, months.value(keyOf(cls)).toInt());
    const QJsonArray departments = object.value(QStringLiteral("departments")).toArray();
    for (const QJsonValue &value : departments)
        plan.departments += value.toString().trimmed();
    const QJsonArray people = object.value(QStringLiteral("people")).toArray();
    for (qsizetype i = 0; i < people.size(); ++i)
        plan.persons.push_back(personFrom(people.at(i).toObject(), plan.departments, QStringLiteral("people[%1].").arg(i)));
    const QString founder = needText(object, QStringLiteral("founder"));
    plan.founder = -1;
    for (size_t i = 0; i < plan.persons.size(); ++i) {
        if (plan.persons[i].login == founder)
            plan.founder = int(i);
    }
    if (plan.founder < 0)
        refuseKey(QStringLiteral("founder"), QStringLiteral("the name of one of people"));
    return plan;
}

} // namespace

Answer initStore(const Invocation &call, const StoreEnvironment &environment)
{
    if (call.store.isEmpty())
        throw Error(ErrorCode::Usage, QStringLiteral("init needs --store DIR."), QStringLiteral("See tongjianctl --help."));
    const QString sheets = call.has("sheets") ? call.option("sheets") : QDir(call.store).absolutePath() + QStringLiteral(" recovery sheets.pdf");
    if (QFileInfo::exists(sheets) || !QFileInfo(QFileInfo(sheets).absolutePath()).isWritable())
        throw Error(ErrorCode::Io, QStringLiteral("The recovery sheets cannot be written to %1.").arg(sheets), QStringLiteral("Name a new file in a folder that can be written to."));
    Secret password = readPassword(call.passwordFd, "Founder's password");
    FoundingPlan plan = planFrom(readObject(call));
    plan.founderPassword = std::move(password);
    if (const QStringList against = objections(plan); !against.isEmpty())
        throw Error(ErrorCode::BadInput, against.join(u'\n'), QStringLiteral("Nothing was made."));
    const StorePaths paths { call.store };
    const FoundingResult result = foundStore(paths, environment, plan);
    writeRecoverySheets(sheets, plan.company, result.recoveryShares, environment.clock->now());
    Answer answer;
    QJsonArray accounts;
    answer.lines = { QStringLiteral("The store %1 was made; the three recovery sheets are in %2.").arg(paths.folder, sheets),
        QStringLiteral("Initial passwords, shown only now:") };
    for (size_t i = 0; i < plan.persons.size(); ++i) {
        const auto &person = plan.persons[i];
        QJsonObject account { { QStringLiteral("name"), person.login }, { QStringLiteral("full_name"), person.name }, { QStringLiteral("roles"), roleKeys(person.roles) } };
        if (int(i) != plan.founder) {
            const QString initial = QString::fromLatin1(person.initialPassword.view());
            account.insert(QStringLiteral("initial_password"), initial);
            answer.lines += QStringLiteral("%1\t%2").arg(person.login, initial);
        }
        accounts.append(account);
    }
    answer.json = { { QStringLiteral("store"), paths.folder }, { QStringLiteral("sheets"), sheets }, { QStringLiteral("accounts"), accounts } };
    return answer;
}

Answer makeDemo(const Invocation &call, const StoreEnvironment &environment)
{
    DemoOptions options;
    options.records = call.number("records", options.records);
    options.seed = quint32(call.number("seed", options.seed));
    options.suite = suiteFrom(call.option("suite"), options.suite);
    // A folder that is already there takes the store into it.
    StorePaths paths { QDir(call.arguments.constFirst()).absolutePath() };
    if (QDir(paths.folder).exists())
        paths.folder += QStringLiteral("/Demo.tongjian");
    const DemoResult demo = makeDemoCompany(paths, environment, options, terminalProgress(QStringLiteral("Making the demo company")));
    Answer answer;
    QJsonArray accounts;
    answer.lines += QStringLiteral("The demo company was made in %1.").arg(demo.store);
    for (const DemoAccount &account : demo.accounts) {
        accounts.append(QJsonObject { { QStringLiteral("name"), account.login }, { QStringLiteral("full_name"), account.name }, { QStringLiteral("password"), account.password },
            { QStringLiteral("roles"), roleKeys(account.roles) }, { QStringLiteral("department"), account.department } });
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4").arg(account.login, account.name, account.department, account.password);
    }
    answer.json = { { QStringLiteral("store"), demo.store }, { QStringLiteral("accounts"), accounts } };
    return answer;
}

Answer activateOwnAccount(const Invocation &call, const StoreEnvironment &environment)
{
    call.needLogin();
    const StorePaths paths { call.store };
    const Secret initial = readPassword(call.passwordFd, "Initial password");
    LoginOutcome outcome = logIn(paths, environment, call.user, initial);
    if (!outcome.firstLogin) {
        logOut(*outcome.session);
        throw Error(ErrorCode::BadInput, QStringLiteral("This account is active already."), QStringLiteral("Change its password with tongjianctl account password."));
    }
    const Secret own = readPassword(int(call.number("new-password-fd", -1)), "New password");
    Secret code;
    if (!outcome.firstLogin->handover->codeLock.isEmpty())
        code = readPassword(int(call.number("code-fd", -1)), "Confirmation code");
    const auto session = completeFirstLogin(paths, environment, call.user, std::move(*outcome.firstLogin), own, code);
    Answer answer;
    answer.json = { { QStringLiteral("name"), call.user }, { QStringLiteral("active"), true } };
    answer.lines = { QStringLiteral("%1 has own keys now; the initial password opens nothing any more.").arg(call.user) };
    logOut(*session);
    return answer;
}

Answer changeOwnPassword(const Invocation &call, const StoreEnvironment &environment)
{
    call.needLogin();
    const StorePaths paths { call.store };
    const Secret old = readPassword(call.passwordFd, "Present password");
    const LoginOutcome outcome = logIn(paths, environment, call.user, old);
    if (!outcome.session)
        throw Error(ErrorCode::BadInput, QStringLiteral("This account has not been activated."), QStringLiteral("Use tongjianctl account activate."));
    const Secret fresh = readPassword(int(call.number("new-password-fd", -1)), "New password");
    changePassword(*outcome.session, old, fresh);
    logOut(*outcome.session);
    return { { { QStringLiteral("name"), call.user }, { QStringLiteral("done"), true } }, { QStringLiteral("The new password holds from now on.") }, 0 };
}

Answer keepJobPassword(const Invocation &call, const StoreEnvironment &environment)
{
    call.needLogin();
    const Secret password = readPassword(call.passwordFd, "Password");
    LoginOutcome outcome = logIn(StorePaths { call.store }, environment, call.user, password.clone()); // a wrong one is not kept
    if (!outcome.session)
        throw Error(ErrorCode::NoRight, QStringLiteral("This account has not been activated: the initial password opens nothing yet."));
    const bool job = outcome.session->person().job;
    const Id store = outcome.session->store().id();
    logOut(*outcome.session);
    if (!job)
        throw Error(ErrorCode::NoRight, QStringLiteral("Only a job account's password is kept: a person types it."));
    KeychainEntries keychain;
    if (!JobPassword(keychain, store, call.user).keep(password))
        throw Error(ErrorCode::Io, QStringLiteral("The keychain of this user did not take it."), QStringLiteral("Nothing was kept. Unlock the keychain and try again."));
    return { { { QStringLiteral("kept"), true } }, { QStringLiteral("The keychain of this user keeps the password of %1.").arg(call.user) }, 0 };
}

} // namespace tongjian::ctl
