// SPDX-License-Identifier: GPL-3.0-or-later
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

using namespace tongjian;
using namespace tongjian::ctl;

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

Answer run(const Invocation &call)
{
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
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

int main(int argc, char *argv[])
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
        const Answer answer = run(call);
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
