// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include "core/Error.h"
#include "gui/entry/Desktop.h"
#include "gui/language/LanguageChooser.h"
#include "gui/screens/Screenshots.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Preferences.h"
#include "gui/style/Theme.h"
#include "services/DemoCompany.h"
#include "services/Devices.h"
#include "store/DeviceMemory.h"
#include "store/HeadMemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

namespace tongjian
{

int takePictures(const QString &folder, Theme &theme, LanguageChooser &languages)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::Io, QStringLiteral("The folder %1 cannot be made.").arg(folder));
    const QTemporaryDir scratch;
    StoreEnvironment environment;
    environment.clock = std::make_shared<SystemClock>();
    environment.heads = std::make_shared<ProcessHeadMemory>(true);
    environment.devices = std::make_shared<ProcessDeviceMemory>();
    const StorePaths paths { scratch.filePath(QStringLiteral("Demo.tongjian")) };
    (void)makeDemoCompany(paths, environment, {});
    const QList<DemoAccount> accounts = demoAccounts(StoreDescription::read(paths));

    Preferences preferences(scratch.filePath(QStringLiteral("preferences.ini")));
    Desktop desktop(environment, preferences, theme, languages);
    MainWindow &window = desktop.window();
    window.show();
    Screenshots screenshots(theme, languages, folder);
    QList<Look> looks;
    for (const QString &language : { QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en") }) {
        for (Tone tone : { Tone::Light, Tone::Dark }) {
            Look look;
            look.language = language;
            look.tone = tone;
            looks.append(look);
        }
    }
    const auto screen = [&](const QString &name) {
        for (const Look &look : std::as_const(looks)) {
            screenshots.apply(window, look);
            screenshots.take(window, name, look);
        }
    };
    desktop.showWelcome();
    screen(QStringLiteral("welcome"));
    desktop.showFoundingWizard();
    screen(QStringLiteral("new-store"));
    const auto showLogin = [&] {
        desktop.showLogin(paths.folder);
        QThreadPool::globalInstance()->waitForDone(); // what keeps remembered logins has answered
        QCoreApplication::processEvents();
    };
    showLogin();
    screen(QStringLiteral("login"));
    const DemoAccount &remembered = accounts.constFirst();
    rememberThisComputer(*logIn(paths, environment, remembered.login, Secret::copyOf(remembered.password.toUtf8())).session);
    showLogin();
    screen(QStringLiteral("login-remembered"));
    int count = 0;
    for (const DemoAccount &account : accounts) {
        LoginOutcome outcome = logIn(paths, environment, account.login, Secret::copyOf(account.password.toUtf8()));
        desktop.enter(std::move(outcome.session));
        for (const Look &look : std::as_const(looks)) {
            screenshots.apply(window, look);
            count += int(screenshots.takePages(window, account.login, {}, look).size());
        }
        desktop.leave();
    }
    std::printf("%d pictures of pages in %s\n", count, qPrintable(folder));
    return 0;
}

} // namespace tongjian
