// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pictures.h"

#include "core/Error.h"
#include "crypto/Suite.h"
#include "gui/entry/Desktop.h"
#include "gui/language/LanguageChooser.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Preferences.h"
#include "gui/style/Theme.h"
#include "store/DeviceMemory.h"
#include "store/KeychainHeads.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QScreen>
#include <QtConcurrent>

#ifdef TONGJIAN_STOP_WHEN_SHOWN // tests/bench alone
#include "StopWhenShown.h"

#include <QLineEdit>
#endif

using namespace tongjian;

namespace
{

void showRefusal(const Error &error)
{
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Tongjian"), error.message(), QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.hint());
    box.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Tongjian"));
    QApplication::setOrganizationName(QStringLiteral("Tongjian"));
    QApplication::setApplicationVersion(QStringLiteral(TONGJIAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("tongjian"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Keeps a company's communication records as its regulation demands."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Open the demo company, making it on first use."));
    const QCommandLineOption pictures(QStringLiteral("screenshots"), QStringLiteral("Render every page for every role to PNG."), QStringLiteral("DIR"));
    const QCommandLineOption records(QStringLiteral("records"), QStringLiteral("With --demo: how many records a new demo company gets."), QStringLiteral("N"));
    parser.addOptions({ demo, pictures, records });
    parser.addPositionalArgument(QStringLiteral("store"), QStringLiteral("Folder of a store to open."), QStringLiteral("[store]"));
    parser.process(application);

    // Beside the window and its login, which take longer. Whoever needs a suite meanwhile waits for it, or is refused by it.
    QFuture<void> tested = QtConcurrent::run([] {
        for (SuiteId suite : { SuiteId::Gm, SuiteId::Intl })
            (void)Suite::of(suite);
    });
    Preferences preferences;
    Theme theme(application, preferences.tone());
    LanguageChooser languages;
    QObject::connect(&languages, &LanguageChooser::languageChanged, &theme, &Theme::setLanguage);
    languages.setLanguage(preferences.language());
    theme.setLanguage(languages.language());
    try {
        StoreEnvironment environment;
        environment.clock = std::make_shared<SystemClock>();
        const auto keychain = std::make_shared<KeychainEntries>();
        environment.heads = std::make_shared<KeychainHeads>(keychain);
        environment.devices = std::make_shared<KeychainDevices>(keychain);
        if (parser.isSet(pictures))
            return takePictures(parser.value(pictures), theme, languages);
        Desktop desktop(environment, preferences, theme, languages);
#ifdef TONGJIAN_STOP_WHEN_SHOWN
        const bench::StopWhenShown stop([](const QWidget &window) {
            const auto *name = window.findChild<QLineEdit *>(QStringLiteral("loginName"));
            return name && name->isVisible();
        });
#endif
        // Whole on a small screen too; the frame's size is not known before it is shown.
        constexpr QSize FrameRoom(16, 48);
        MainWindow &window = desktop.window();
        if (!window.isMaximized())
            window.resize(window.size().boundedTo(window.screen()->availableSize() - FrameRoom));
        window.show();
        if (parser.isSet(demo))
            desktop.showDemo(parser.value(records).toLongLong());
        else if (!parser.positionalArguments().isEmpty())
            desktop.showLogin(parser.positionalArguments().constFirst());
        else
            desktop.showWelcome();
        tested.onFailed(&application, [&application](const Error &error) {
            showRefusal(error);
            QMetaObject::invokeMethod(&application, [] { QApplication::exit(1); }, Qt::QueuedConnection); // not before exec()
        });
        return QApplication::exec();
    } catch (const Error &error) {
        if (parser.isSet(pictures)) {
            qCritical("%s", error.what());
        } else {
            showRefusal(error);
        }
        return 1;
    }
}
