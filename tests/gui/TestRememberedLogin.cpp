// SPDX-License-Identifier: GPL-3.0-or-later
// Remembered on this computer, through the window: the box at the login, the next start without a password, the list, and all that
// leads back to the password (DESIGN section 4, regulation 6.1.1).
#include "Driven.h"

#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "services/Devices.h"
#include "store/DeviceMemory.h"

#include <QCheckBox>
#include <QLabel>

using namespace tongjian;
using namespace tongjian::test;

class TestRememberedLogin : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    // A start of the program on the same computer.
    void start()
    {
        m_ui.reset();
        m_house->clock->time += MinuteMs;
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }
    QCheckBox *box() { return m_ui->find<QCheckBox>("rememberBox"); }
    void logInAndTick(const char *login)
    {
        QTRY_VERIFY(box() && box()->isEnabled());
        QVERIFY(!box()->isChecked()); // off until chosen
        QTest::mouseClick(box(), Qt::LeftButton, {}, QPoint(8, box()->height() / 2));
        QVERIFY(box()->isChecked());
        m_ui->logIn(login);
    }
    bool offered() { return m_ui->find<QPushButton>("rememberedEnter"); }
    // The password page is there and stays after the keychain has answered.
    void passwordIsAskedFor()
    {
        QTRY_VERIFY(box() && box()->isEnabled());
        QVERIFY(!offered());
        QVERIFY(m_ui->find<QLineEdit>("loginPassword"));
    }
    QString words(const char *name)
    {
        QStringList all;
        for (QLabel *label : m_ui->find<QWidget>(name)->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>(SuiteId::Intl, QDateTime::currentMSecsSinceEpoch());
        m_house->environment.devices = std::make_shared<ProcessDeviceMemory>();
        start();
    }
    void cleanup() { m_ui.reset(); }

    void secondStartNeedsNoPassword()
    {
        logInAndTick("li");
        QCOMPARE(m_ui->desktop.session()->person().devices.size(), 1);
        start();
        QTRY_VERIFY(offered());
        QVERIFY(!m_ui->find<QLineEdit>("loginPassword"));
        QVERIFY(m_ui->find<QLabel>("rememberedText")->text().contains(QStringLiteral("li")));
        QCOMPARE(QApplication::focusWidget(), m_ui->find<QPushButton>("rememberedEnter")); // Enter alone is enough
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(m_ui->desktop.session());
        QCOMPARE(m_ui->desktop.session()->person().login, QStringLiteral("li"));
        // Whoever logs out means it; after the password once it is as before. Another account can come in too.
        m_ui->desktop.leave();
        passwordIsAskedFor();
        m_ui->logIn("li");
        start();
        QTRY_VERIFY(offered());
        m_ui->press("rememberedOther");
        m_ui->logIn("sun");
        QCOMPARE(m_ui->desktop.session()->person().login, QStringLiteral("sun"));
    }

    void notTickedNothingIsKept()
    {
        m_ui->logIn("li");
        QVERIFY(m_ui->desktop.session()->person().devices.isEmpty());
        start();
        passwordIsAskedFor();
    }

    void withoutAKeychainTheBoxSaysWhy()
    {
        for (const bool none : { true, false }) {
            m_house->environment.devices = none ? nullptr : std::make_shared<ProcessDeviceMemory>(false);
            start();
            auto *hint = m_ui->find<QLabel>("rememberHint");
            QTRY_VERIFY(hint && hint->text().contains(QStringLiteral("keychain")));
            QVERIFY(!box()->isEnabled());
            m_ui->logIn("li");
        }
    }

    void removedOnThePage()
    {
        logInAndTick("li");
        QVERIFY(m_ui->window().openPage(QStringLiteral("devices")));
        QVERIFY(words("deviceFacts").contains(QStringLiteral("Not yet")));
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("removeDevice");
        QCOMPARE(m_ui->desktop.session()->person().devices.size(), 1);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("removeDevice");
        QVERIFY(ConfirmSheet::lastQuestion().loses);
        QVERIFY(m_ui->desktop.session()->person().devices.isEmpty());
        QVERIFY(!m_ui->find<QWidget>("deviceFacts")); // the page says that there is none
        start();
        passwordIsAskedFor();
    }

    void removedByTheAdministrator()
    {
        logInAndTick("li");
        start();
        QTRY_VERIFY(offered());
        m_ui->press("rememberedOther");
        m_ui->logIn("admin");
        QVERIFY(m_ui->window().openPage(QStringLiteral("accounts"), QString::number(m_house->ids.at(QStringLiteral("li")))));
        const QString host = QSysInfo::machineHostName().left(60);
        QVERIFY2(words("accountFacts").contains(host), qPrintable(words("accountFacts")));
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("removePersonsDevice");
        QVERIFY(ConfirmSheet::lastQuestion().title.contains(QStringLiteral("李强")));
        QVERIFY(!words("accountFacts").contains(host));
        m_ui->desktop.leave();
        passwordIsAskedFor();
    }

    void removedMeanwhile()
    {
        // Elsewhere, while the login page offers it: said where the password is then asked for.
        logInAndTick("li");
        start();
        QTRY_VERIFY(offered());
        removeDevice(*m_house->as("admin"), m_house->ids.at(QStringLiteral("li")), rememberedDevice());
        m_ui->press("rememberedEnter");
        QVERIFY(!m_ui->desktop.session());
        QTRY_VERIFY(m_ui->find<QLineEdit>("loginPassword"));
        QCOMPARE(m_ui->find<QLineEdit>("loginName")->text(), QStringLiteral("li"));
        m_ui->logIn("li");
    }
    Id rememberedDevice() const
    {
        return StoreDescription::read(m_house->paths).accounts.value(m_house->ids.at(QStringLiteral("li"))).devices.constFirst().device;
    }

    void endingTheProgramIsNoWayAroundTheLock()
    {
        logInAndTick("li");
        m_ui->desktop.lock();
        start(); // killed or closed while it was locked
        passwordIsAskedFor();
        QVERIFY(m_ui->find<QLabel>("rememberHint"));
        EXPECT_ERROR(logInRemembered(m_house->paths, m_house->environment), ErrorCode::NoRight);
        // With the password once, it is as before; logging out of the locked window changes nothing either.
        m_ui->logIn("li");
        m_ui->desktop.lock();
        m_ui->desktop.leave();
        passwordIsAskedFor();
        m_ui->logIn("sun"); // that somebody else was in meanwhile does not open it again
        m_ui->desktop.leave();
        passwordIsAskedFor();
        QCOMPARE(m_ui->find<QLineEdit>("loginName")->text(), QStringLiteral("li"));
        m_ui->logIn("li");
        start();
        QTRY_VERIFY(offered());
    }

    void unlockedWindowIsRememberedAgain()
    {
        logInAndTick("li");
        m_ui->desktop.lock();
        m_ui->type("lockPassword", QString::fromUtf8(House::ownPassword(QStringLiteral("li")).view()));
        m_ui->press("unlock");
        QTRY_VERIFY(!m_ui->find<QLineEdit>("lockPassword"));
        start();
        QTRY_VERIFY(offered());
    }
};

QTEST_MAIN(TestRememberedLogin)
#include "TestRememberedLogin.moc"
