// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "CommandTable.h"
#include "Output.h"
#include "Terminal.h"
#include "Translations.h"

#include "services/Login.h"
#include "store/DeviceMemory.h"
#include "store/JobPassword.h"
#include "store/KeychainHeads.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace tongjian::ctl
{

namespace
{

Secret keptPassword(KeychainEntries &keychain, const StorePaths &paths, const QString &login)
{
    auto password = JobPassword(keychain, StoreDescription::read(paths).store, login).recall();
    if (!password) {
        throw Error(ErrorCode::NoRight, QStringLiteral("The keychain of this user holds no password of “%1”, or is locked.").arg(login),
            QStringLiteral("Put it there once: tongjianctl account keep-password."));
    }
    return std::move(*password);
}

Answer carryOut(const Invocation &call, std::shared_ptr<const Clock> clock)
{
    StoreEnvironment environment;
    environment.clock = std::move(clock);
    const auto keychain = std::make_shared<KeychainEntries>();
    environment.heads = std::make_shared<KeychainHeads>(keychain);
    environment.devices = std::make_shared<KeychainDevices>(keychain);
    if (call.command->withoutSession)
        return call.command->withoutSession(call, environment);
    call.needLogin();
    const StorePaths paths { call.store };
    LoginOutcome outcome = logIn(paths, environment, call.user, call.passwordFromKeychain ? keptPassword(*keychain, paths, call.user) : readPassword(call.passwordFd, "Password"));
    if (!outcome.session) {
        throw Error(ErrorCode::NoRight, QStringLiteral("This account has not been activated: the initial password opens nothing yet."),
            QStringLiteral("Make own keys first: tongjianctl account activate."));
    }
    Answer answer = call.command->withSession(call, *outcome.session);
    logOut(*outcome.session);
    outcome.session->store().flushHead();
    if (!outcome.session->headsAreKept())
        std::fputs("tongjianctl: no keychain keeps the journal's head here; keep it elsewhere and use verify --head.\n", stderr);
    return answer;
}

} // namespace

int run(int argc, char *argv[], std::shared_ptr<const Clock> clock)
{
    hardenProcess();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Tongjian"));
    QCoreApplication::setOrganizationName(QStringLiteral("Tongjian"));
    QTranslator translator;
    if (loadTranslation(translator, closestLanguage(QLocale::system().name())))
        QCoreApplication::installTranslator(&translator);
    watchSignals();
    Invocation call;
    try {
        call = parse(words);
        if (call.help || call.version) {
            std::fputs(call.help ? helpText().toUtf8().constData() : "tongjianctl " TONGJIAN_VERSION "\n", stdout);
            return 0;
        }
        const Answer answer = carryOut(call, std::move(clock));
        print(answer, call.json);
        return answer.exitCode;
    } catch (const Error &error) {
        printError(error, call.json || words.contains(QStringLiteral("--json")));
        return exitCodeOf(error.code());
    } catch (const std::exception &) {
        printError(Error(ErrorCode::Internal, QStringLiteral("Something unexpected happened. What was not finished was rolled back.")), call.json);
        return 1;
    }
}

} // namespace tongjian::ctl
