// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds: every page of every role and the screens before a login are walked through Qt's accessibility interfaces, in
// Chinese. Whatever can be reached or operated has a name, a role that fits and a state that is true (LOOK: screen readers get names, values,
// states). Tab walks each of them as it is read, and whoever has the focus is seen. TestAtSpi walks the running program from outside.
#include "AccessibleWalk.h"
#include "Driven.h"

#include "gui/entry/FoundingWizard.h"
#include "gui/entry/NewPasswordScreen.h"
#include "gui/jobs/Job.h"
#include "gui/shell/TopBar.h"
#include "services/DemoCompany.h"

#include <QAccessible>
#include <QStackedWidget>
#include <QTableWidget>

using namespace tongjian;
using namespace tongjian::test;

class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    StorePaths m_paths;
    StoreEnvironment m_environment;
    QTemporaryDir m_folder;
    std::unique_ptr<Driven> m_ui;
    AccessibleWalk m_walk;

    static bool counts(const QWidget *page)
    {
        const QList<Job *> jobs = page->findChildren<Job *>();
        return std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return job->state() == Job::State::Running; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_paths.folder = m_folder.filePath(QStringLiteral("Demo.tongjian"));
        m_environment.clock = std::make_shared<SystemClock>();
        m_environment.heads = std::make_shared<ProcessHeadMemory>(true);
        DemoOptions options;
        options.records = 100; // something waits for everybody, and more would only take longer
        options.suite = SuiteId::Intl;
        (void)makeDemoCompany(m_paths, m_environment, options);
    }
    void init()
    {
        m_walk.begin();
        m_ui = std::make_unique<Driven>(m_environment);
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
    }
    void cleanup() { m_ui.reset(); }

    void screensBeforeTheLogin()
    {
        m_ui->desktop.showWelcome();
        m_walk.walkScreen(QStringLiteral("welcome"), &m_ui->window());
        m_walk.walkByTab(QStringLiteral("welcome"), &m_ui->window());
        m_ui->desktop.showLogin(m_paths.folder);
        m_walk.walkScreen(QStringLiteral("login"), &m_ui->window());
        m_walk.walkByTab(QStringLiteral("login"), &m_ui->window());
        m_ui->window().showScreen(new NewPasswordScreen(QStringLiteral("li"), [](const Secret &) { return true; }));
        m_walk.walkScreen(QStringLiteral("new password"), &m_ui->window());
        m_walk.walkByTab(QStringLiteral("new password"), &m_ui->window());
        m_ui->desktop.showFoundingWizard();
        auto *steps = m_ui->find<QStackedWidget>("steps");
        for (int step = 0; step < steps->count(); ++step) {
            steps->setCurrentIndex(step);
            if (auto *made = m_ui->find<QTableWidget>("initialPasswords"))
                made->setRowCount(1); // as founding leaves it
            m_walk.walkScreen(QStringLiteral("new store, step %1").arg(step), &m_ui->window());
            m_walk.walkByTab(QStringLiteral("new store, step %1").arg(step), &m_ui->window());
        }
        m_walk.nothingIsWrong();
    }

    void pages_data()
    {
        QTest::addColumn<QString>("login");
        const QList<DemoAccount> accounts = demoAccounts(StoreDescription::read(m_paths));
        for (const DemoAccount &account : accounts)
            QTest::newRow(qPrintable(account.login)) << account.login;
    }
    void pages()
    {
        QFETCH(QString, login);
        QString password;
        const QList<DemoAccount> accounts = demoAccounts(StoreDescription::read(m_paths));
        for (const DemoAccount &account : accounts) {
            if (account.login == login)
                password = account.password;
        }
        m_ui->desktop.enter(std::move(logIn(m_paths, m_environment, login, Secret::copyOf(password.toUtf8())).session));
        const QList<Page *> pages = m_ui->window().pages();
        QVERIFY(pages.size() >= 3);
        for (const Page *page : pages) {
            QVERIFY(m_ui->window().openPage(page->id()));
            QTest::qWait(20);
            // What a page counts beside the window is there.
            QTRY_VERIFY2(!counts(m_ui->window().pageWidget(page->id())), qPrintable(page->id()));
            // With something chosen, so that the detail is there.
            for (auto *list : m_ui->window().pageWidget(page->id())->findChildren<RecordList *>()) {
                if (list->isVisible())
                    list->selectFirst();
            }
            m_walk.walkScreen(page->id(), &m_ui->window());
            m_walk.walkByTab(page->id(), m_ui->window().pageWidget(page->id()));
            QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(m_ui->window().pageWidget(page->id()));
            QCOMPARE(whole->text(QAccessible::Name), page->title());
        }
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new")));
        auto *forms = m_ui->find<QComboBox>("form");
        QVERIFY(forms);
        const bool all = login == accounts.constFirst().login; // the same for everybody
        for (int i = 1; all && i < forms->count(); ++i) {
            forms->setCurrentIndex(i);
            m_walk.walkScreen(QStringLiteral("new record, form %1").arg(i), &m_ui->window());
            m_walk.walkByTab(QStringLiteral("new record, form %1").arg(i), m_ui->window().pageWidget(QStringLiteral("new-record")));
        }
        QTest::mouseClick(m_ui->find<QAbstractButton>("bell"), Qt::LeftButton);
        auto *panel = m_ui->find<QWidget>("notifications");
        QVERIFY(panel);
        m_walk.walkScreen(QStringLiteral("notifications"), panel);
        m_walk.walkByTab(QStringLiteral("notifications"), panel);
        panel->close();
        m_walk.walkByTab(QStringLiteral("bar"), m_ui->window().topBar());
        m_ui->desktop.lock();
        m_walk.walkScreen(QStringLiteral("locked"), &m_ui->window());
        m_walk.walkByTab(QStringLiteral("locked"), &m_ui->window());
        m_walk.nothingIsWrong();
    }
};

QTEST_MAIN(TestAccessibility)
#include "TestAccessibility.moc"
