// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include "FoundingWizard.h"
#include "LockScreen.h"
#include "LoginScreen.h"
#include "NewPasswordScreen.h"
#include "PaletteSources.h"
#include "PasswordSheet.h"
#include "WelcomeScreen.h"
#include "gui/account/AccountPages.h"
#include "gui/applications/ApplicationPages.h"
#include "gui/applications/PaperView.h"
#include "gui/backup/BackupDisplay.h"
#include "gui/backup/BackupPages.h"
#include "gui/backup/BackupWatch.h"
#include "gui/collect/CollectPages.h"
#include "gui/disposition/DispositionPages.h"
#include "gui/home/HomePage.h"
#include "gui/jobs/Job.h"
#include "gui/journal/JournalPages.h"
#include "gui/language/LanguageChooser.h"
#include "gui/notifications/NotificationCentre.h"
#include "gui/people/PeoplePages.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/ProgressSheet.h"
#include "gui/records/RecordPages.h"
#include "gui/restore/RestorationPages.h"
#include "gui/restore/RestoreSheet.h"
#include "gui/retention/RetentionPages.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/PageCatalogue.h"
#include "gui/shell/Preferences.h"
#include "services/DemoCompany.h"
#include "services/Devices.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace tongjian
{

namespace
{

QString rolesInWords(RoleSet roles)
{
    QStringList words;
    for (const RoleFacts &role : roleTable()) {
        if (roles.contains(role.role) && role.role != Role::Employee)
            words += displayName(role.role);
    }
    return words.isEmpty() ? displayName(Role::Employee) : words.join(QStringLiteral(" · "));
}

} // namespace

Desktop::Desktop(StoreEnvironment environment, Preferences &preferences, Theme &theme, LanguageChooser &languages, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_preferences(preferences)
    , m_theme(theme)
    , m_languages(languages)
    , m_catalogue(std::make_unique<PageCatalogue>())
    , m_window(std::make_unique<MainWindow>(preferences, theme, languages, *m_catalogue))
{
    m_keychainWork.setMaxThreadCount(1);
    PaperView::removeAbandoned();
    connect(m_window.get(), &MainWindow::lockRequested, this, &Desktop::lock);
    connect(m_window.get(), &MainWindow::logoutRequested, this, &Desktop::leave);
    connect(m_window.get(), &MainWindow::passwordChangeRequested, this, [this] {
        if (m_session)
            PasswordSheet(*m_session, m_window.get()).exec();
    });
    connect(m_window.get(), &MainWindow::houseStateClicked, this, [this] { m_window->openPage(m_statePage); });
    connect(&languages, &LanguageChooser::languageChanged, this, [this] {
        if (!m_session)
            return;
        m_window->setPersonShown(m_session->personName(m_session->me()), rolesInWords(m_session->roles()));
        tellState();
        if (m_notifications)
            m_notifications->retranslate();
    });
    addPaletteSources(*m_window, [this] { return m_session.get(); });
    connect(&m_idle, &IdleWatch::idle, this, &Desktop::lock);
}

Desktop::~Desktop()
{
    if (m_session)
        m_session->store().flushHead();
    m_window->hide(); // pages finish what they would still have let take back
    m_backups.reset();
    m_notifications.reset();
    // Pages hold the session by reference: the window goes first.
    m_window.reset();
    m_catalogue.reset();
}

void Desktop::watchIdle()
{
    m_idle.setLimit(std::chrono::minutes(m_preferences.idleLockMinutes()));
}

void Desktop::showWelcome()
{
    auto *screen = new WelcomeScreen(m_preferences, m_window->screenParent());
    connect(screen, &WelcomeScreen::storeChosen, this, &Desktop::showLogin);
    connect(screen, &WelcomeScreen::demoRequested, this, [this] { showDemo(); });
    connect(screen, &WelcomeScreen::newRequested, this, &Desktop::showFoundingWizard);
    connect(screen, &WelcomeScreen::restoreRequested, this, [this] {
        RestoreSheet sheet(m_window.get());
        if (sheet.exec() == QDialog::Accepted)
            showLogin(sheet.restored());
    });
    connect(screen, &WelcomeScreen::openRequested, this, [this] {
        const QString folder = FileDialog::folder(m_window.get(), tr("Open a store"));
        if (!folder.isEmpty())
            showLogin(folder);
    });
    m_window->showScreen(screen);
}

void Desktop::showLogin(const QString &folder)
{
    m_paths.folder = QDir(folder).absolutePath();
    runAction(m_window.get(), [this] {
        refuseNetworkFileSystem(m_paths.folder, m_environment.fileSystem);
        auto *screen = new LoginScreen(m_paths, m_environment, m_preferences, m_window->screenParent());
        connect(screen, &LoginScreen::backRequested, this, &Desktop::showWelcome);
        connect(screen, &LoginScreen::loggedIn, this, [this, screen] {
            const bool wanted = screen->isToBeRemembered();
            enter(std::move(screen->takeOutcome().session));
            remember(wanted);
        });
        connect(screen, &LoginScreen::firstLoginNeeded, this, [this, screen] { showFirstLogin(screen); });
        m_window->showScreen(screen);
    });
}

void Desktop::showFirstLogin(LoginScreen *login)
{
    const QString name = login->login();
    const bool wanted = login->isToBeRemembered();
    auto outcome = std::make_shared<LoginOutcome>(login->takeOutcome());
    std::function<bool(const Secret &)> codeFits;
    if (!outcome->firstLogin->handover->codeLock.isEmpty()) {
        codeFits = [this, outcome](const Secret &code) {
            // After a failure further down the handover is spent: then the next step says so.
            return !outcome->firstLogin->handover || tongjian::codeFits(StoreDescription::read(m_paths), *outcome->firstLogin->handover, code);
        };
    }
    auto *screen = new NewPasswordScreen(name, std::move(codeFits), m_window->screenParent());
    connect(screen, &NewPasswordScreen::backRequested, this, [this] { showLogin(m_paths.folder); });
    connect(screen, &NewPasswordScreen::chosen, this, [this, screen, name, outcome, wanted] {
        runAction(m_window.get(), [&] {
            auto session = completeFirstLogin(m_paths, m_environment, name, std::move(*outcome->firstLogin), screen->takePassword(), screen->takeCode());
            enter(std::move(session));
            remember(wanted);
        });
    });
    m_window->showScreen(screen);
}

// Whatever becomes of it, the person is in.
void Desktop::remember(bool wanted)
{
    if (m_session->readOnly())
        return;
    if (!wanted) {
        guard(false); // whoever came in here has shown who they are
        return;
    }
    if (runAction(m_window.get(), [this] { rememberThisComputer(*m_session); })) {
        const QDate until = QDateTime::fromMSecsSinceEpoch(m_session->now() + DevicePeriodMs).date();
        Notice::show(m_window.get(), tr("This computer is remembered until %1.").arg(QLocale().toString(until, QLocale::ShortFormat)));
    }
}

void Desktop::guard(bool locked)
{
    if (!m_session || !m_environment.devices)
        return;
    m_keychainWork.start([paths = m_paths, environment = m_environment, person = m_session->me(), locked] {
        try {
            guardRemembered(paths, environment, person, locked);
        } catch (const Error &) {
            // The store is gone; then nothing opens it either.
        }
    });
}

void Desktop::showDemo(qint64 records)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/Demo.tongjian");
    if (QDir(folder).exists()) {
        showLogin(folder);
        return;
    }
    showWelcome(); // stays if the making is stopped
    QDir().mkpath(QFileInfo(folder).absolutePath());
    runJob(
        m_window.get(), tr("Setting up the demo company"),
        [folder, records, environment = m_environment](JobControl &control) {
            DemoOptions options;
            if (records > 0)
                options.records = records;
            const QString what = QCoreApplication::translate("tongjian::Desktop", "Writing records");
            (void)makeDemoCompany({ folder }, environment, options, [&](qint64 done, qint64 total) {
                control.report(done, total, what);
                return !control.isCancelled();
            });
        },
        [this, folder] { showLogin(folder); });
}

void Desktop::showFoundingWizard()
{
    auto *wizard = new FoundingWizard(m_environment, m_languages.language(), m_window->screenParent());
    connect(wizard, &FoundingWizard::cancelled, this, &Desktop::showWelcome);
    connect(wizard, &FoundingWizard::founded, this, &Desktop::showLogin);
    m_window->showScreen(wizard);
}

void Desktop::enter(std::unique_ptr<Session> session)
{
    m_backups.reset();
    m_notifications.reset();
    m_session = std::move(session);
    m_paths = m_session->store().paths();
    m_locked = false;
    // The catalogue belongs to the login: its pages hold the session.
    m_catalogue->clear();
    if (!m_session->readOnly()) {
        addHomePage(*m_catalogue, *m_session, m_preferences);
        addRecordPages(*m_catalogue, *m_session, m_preferences);
        addCollectPages(*m_catalogue, *m_session);
        addCollectedPages(*m_catalogue, *m_session, m_preferences);
        addApplicationPages(*m_catalogue, *m_session, m_preferences);
        addRetentionPages(*m_catalogue, *m_session, m_preferences);
        addDispositionPages(*m_catalogue, *m_session, m_preferences);
        addBackupPages(*m_catalogue, *m_session, m_preferences);
        addPeoplePages(*m_catalogue, *m_session, m_preferences);
        addAccountPages(*m_catalogue, *m_session, m_preferences);
    }
    addRestorationPage(*m_catalogue, *m_session);
    addJournalPages(*m_catalogue, *m_session, m_preferences);
    m_window->showPages(m_session->company(), m_session->personName(m_session->me()), m_session->roles(), rolesInWords(m_session->roles()));
    tellState();
    if (!m_session->readOnly())
        watchHouse();
    watchIdle();
}

void Desktop::watchHouse()
{
    m_notifications = std::make_unique<NotificationCentre>(*m_session, *m_window);
    m_backups = std::make_unique<BackupWatch>(*m_session, m_preferences, *m_window);
    connect(&m_notifications->watch(), &HouseWatch::changed, this, [this] {
        m_session->store().catchUp();
        tellState();
    });
    connect(m_backups.get(), &BackupWatch::ran, this, [this] {
        tellState();
        if (m_window->currentPage() == QStringLiteral("backup"))
            m_window->refreshPage(); // home follows by itself
    });
    m_backups->start();
}

void Desktop::tellState()
{
    HouseSignal signal;
    m_statePage = QStringLiteral("journal");
    if (m_session->readOnly()) {
        signal = { HouseSignal::Kind::Bad, tr("Open for checking only"), m_session->problems().constFirst().what };
    } else if (!m_session->headsAreKept()) {
        signal = { HouseSignal::Kind::Warning, tr("Newest entry not kept"),
            tr("This computer has no keychain that keeps the newest journal entry, so an older copy of the store would not be noticed here. Ask the "
               "auditor for head slips.") };
    } else {
        signal = { HouseSignal::Kind::Good, tr("Journal in order"), tr("The journal was checked when the store was opened.") };
    }
    // What is lost for good comes first, and that everything is well last.
    std::optional<HouseSignal> backup;
    if (!m_session->readOnly())
        (void)runAction(m_window.get(), [&] { backup = backupSignal(*m_session); });
    if (backup && (signal.kind == HouseSignal::Kind::Good || backup->kind == HouseSignal::Kind::Bad)) {
        signal = *backup;
        m_statePage = QStringLiteral("backup");
    }
    m_window->setHouseState(signal);
}

// What stands above the window, and could be read and operated there by anybody, goes without a question: nobody is there to answer it. Work
// that is under way goes on under its own sheet. True if something was given up.
bool Desktop::closeWhatIsOpen()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close() || popup == QApplication::activePopupWidget())
            break; // it does not go
    }
    bool closed = false;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<QDialog *>(window);
        if (!dialog || !dialog->isVisible() || qobject_cast<ProgressSheet *>(dialog))
            continue;
        closed = true;
        dialog->done(QDialog::Rejected);
    }
    return closed;
}

void Desktop::lock()
{
    if (!m_session || m_locked)
        return;
    m_locked = true;
    const bool closed = closeWhatIsOpen();
    m_idle.setLimit({});
    guard(true);
    if (m_notifications)
        m_notifications->setLocked(true);
    if (m_backups)
        m_backups->setLocked(true);
    auto *screen = new LockScreen(*m_session, m_window->screenParent());
    connect(screen, &LockScreen::unlocked, this, [this, closed] {
        m_locked = false;
        guard(false);
        m_window->resumePages();
        if (m_notifications)
            m_notifications->setLocked(false);
        if (m_backups)
            m_backups->setLocked(false);
        if (closed)
            Notice::show(m_window.get(), tr("What was open above the window was closed when it was locked. What had not been carried out is to be done again."));
        watchIdle();
    });
    connect(screen, &LockScreen::logoutRequested, this, &Desktop::leave);
    m_window->showScreen(screen);
}

void Desktop::leave()
{
    if (!m_session)
        return;
    const QString folder = m_paths.folder;
    m_idle.setLimit({});
    m_backups.reset();
    m_notifications.reset();
    runAction(m_window.get(), [this] { logOut(*m_session); });
    guard(true); // whoever logs out means it
    m_keychainWork.waitForDone(); // the login page asks for that
    // The screen takes the place of the pages before their session goes.
    showLogin(folder);
    m_window->dropPages();
    m_catalogue->clear();
    m_session.reset();
}

} // namespace tongjian
