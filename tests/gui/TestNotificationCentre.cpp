// SPDX-License-Identifier: GPL-3.0-or-later
// The bell, its list and the reminder of what is overdue, as a person meets them, while others write to the same store.
#include "Driven.h"

#include "gui/notifications/NotificationCentre.h"
#include "gui/notifications/NotificationDisplay.h"
#include "gui/notifications/NotificationsPanel.h"
#include "gui/pieces/Banner.h"
#include "gui/screens/Screenshots.h"
#include "gui/shell/BellButton.h"
#include "gui/shell/Sidebar.h"
#include "gui/shell/TopBar.h"
#include "services/RecordActs.h"
#include "store/Turnstile.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>

using namespace tongjian;
using namespace tongjian::test;

class TestNotificationCentre : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    void become(const char *login)
    {
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_house->clock->time += MinuteMs;
        m_ui->logIn(login);
        look();
    }
    Id submit(const QString &subject = QStringLiteral("供应商交货电话"))
    {
        auto li = m_house->as("li");
        m_house->clock->time += 1000;
        return m_house->submitted(*li, subject);
    }
    void giveBack(Id record)
    {
        auto head = m_house->as("head");
        m_house->clock->time += 1000;
        Remarks remarks;
        remarks.text = QStringLiteral("请补充对方单位");
        returnRecord(*head, openRecordForReading(*head, record).seen(), remarks);
    }
    /// Until all is answered that was asked for, and what others wrote is known.
    void look()
    {
        HouseWatch &watch = m_ui->desktop.notifications()->watch();
        QSignalSpy looked(&watch, &HouseWatch::looked);
        watch.look();
        QVERIFY(looked.wait(20'000));
    }
    BellButton *bell() { return m_ui->find<BellButton>("bell"); }
    QWidget *panel() { return m_ui->find<QWidget>("notifications"); }
    RecordList *list() { return m_ui->find<RecordList>("notificationList"); }
    Banner *reminder() { return m_ui->window().reminder(); }
    void openPanel()
    {
        QTest::mouseClick(bell(), Qt::LeftButton);
        QVERIFY(panel());
        look();
    }
    QString rowText(int row) { return list()->model()->index(row, 0).data().toString(); }
    void clickRow(int row) { QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(row, 0)).center()); }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }
    void cleanup()
    {
        m_ui.reset();
        m_house.reset();
    }

    void bellLearnsOfOthers()
    {
        become("head");
        QVERIFY(bell());
        QCOMPARE(bell()->unread(), 0);
        openPanel();
        QVERIFY(!list()); // an empty list says so instead
        QVERIFY(m_ui->find<QWidget>("notificationsNone"));
        panel()->close();
        const Id record = submit(QStringLiteral("交货期电话"));
        QCOMPARE(bell()->unread(), 0);
        look();
        QCOMPARE(bell()->unread(), 1);
        QVERIFY(bell()->accessibleName().contains(u'1'));
        // The sidebar counts it too, though this page was not opened.
        QModelIndex review;
        for (int row = 0; row < m_ui->window().sidebar()->model()->rowCount(); ++row) {
            const QModelIndex index = m_ui->window().sidebar()->model()->index(row, 0);
            if (index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("To review")))
                review = index;
        }
        QVERIFY(review.data(Qt::AccessibleTextRole).toString().contains(u'1'));
        openPanel();
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(list()->model()->index(0, 0).data(HeadingRole).toBool());
        QVERIFY(rowText(1).contains(QStringLiteral("交货期电话")));
        QVERIFY(list()->model()->index(1, 0).data(SecondRole).toString().contains(QStringLiteral("李强")));
        clickRow(0); // a heading leads nowhere
        QVERIFY(panel());
        clickRow(1);
        QVERIFY(!panel());
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("review"));
        QVERIFY(m_ui->find<QWidget>("recordSubject")->property("text").toString().contains(QStringLiteral("交货期电话")));
        QTRY_COMPARE(bell()->unread(), 0);
        // Read stays read, on the next login too; it stands under "Earlier" while it waits.
        become("head");
        QCOMPARE(bell()->unread(), 0);
        openPanel();
        QCOMPARE(rowText(0), QStringLiteral("Earlier"));
        panel()->close();
        giveBack(record);
        look();
        openPanel();
        QVERIFY(!list());
        panel()->close();
    }

    void withoutAnybodyAsking()
    {
        become("head");
        m_ui->desktop.notifications()->watch().start(std::chrono::milliseconds(30));
        (void)submit();
        QTRY_COMPARE(bell()->unread(), 1);
    }

    void byKeys()
    {
        giveBack(submit(QStringLiteral("甲")));
        giveBack(submit(QStringLiteral("乙")));
        become("li");
        QCOMPARE(bell()->unread(), 2);
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        QTest::keyClick(&m_ui->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(panel());
        QTest::keyClick(panel(), Qt::Key_Escape);
        QVERIFY(!panel());
        bell()->setFocus();
        QTest::keyClick(bell(), Qt::Key_Space);
        QTRY_VERIFY(panel());
        look();
        QCOMPARE(list()->currentIndex().row(), 1); // the first that is no heading
        QVERIFY(rowText(1).contains(QStringLiteral("乙")));
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!panel());
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("own-records"));
        QVERIFY(m_ui->find<QWidget>("recordSubject")->property("text").toString().contains(QStringLiteral("甲")));
        QTRY_COMPARE(bell()->unread(), 1);
        openPanel();
        m_ui->press("notificationsAllRead");
        QTRY_COMPARE(bell()->unread(), 0);
        QVERIFY(!m_ui->find<QPushButton>("notificationsAllRead")->isEnabled());
        QCOMPARE(rowText(0), QStringLiteral("Earlier"));
        panel()->close();
        become("li");
        QCOMPARE(bell()->unread(), 0);
    }

    void manyInOne()
    {
        for (int i = 0; i < 6; ++i)
            (void)submit(QStringLiteral("批 %1").arg(i));
        become("head");
        QCOMPARE(bell()->unread(), 1);
        openPanel();
        QVERIFY(rowText(1).startsWith(u'6'));
        clickRow(1);
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("review"));
        QTRY_COMPARE(bell()->unread(), 0);
        (void)submit(QStringLiteral("后来"));
        look();
        QCOMPARE(bell()->unread(), 1);
        openPanel();
        QVERIFY(rowText(1).contains(QStringLiteral("后来")));
        panel()->close();
    }

    void lockedReadsNothing()
    {
        become("head");
        HouseWatch &watch = m_ui->desktop.notifications()->watch();
        watch.start(std::chrono::milliseconds(20));
        openPanel();
        m_ui->desktop.lock();
        QVERIFY(!panel());
        QVERIFY(!bell());
        QVERIFY(!watch.isRunning());
        look(); // what was under way
        (void)submit();
        QTest::qWait(150);
        QCOMPARE(m_ui->window().topBar()->bell()->unread(), 0);
        m_ui->type("lockPassword", QString::fromUtf8(House::ownPassword(QStringLiteral("head")).view()));
        m_ui->press("unlock");
        QTRY_VERIFY(bell());
        QTRY_COMPARE(bell()->unread(), 1);
        QVERIFY(watch.isRunning());
        m_ui->desktop.leave();
        QVERIFY(!bell());
        QVERIFY(!m_ui->desktop.notifications());
    }

    // An import holds the store for writing, a slow disk for reading: the window goes on, and what was read meanwhile is kept.
    void neverWaitsForTheStore()
    {
        giveBack(submit(QStringLiteral("甲")));
        become("li");
        QCOMPARE(bell()->unread(), 1);
        openPanel();
        auto turnstile = std::make_unique<Turnstile>(m_house->paths);
        QElapsedTimer clock;
        clock.start();
        m_ui->press("notificationsAllRead");
        m_ui->desktop.notifications()->watch().look();
        QTest::qWait(100);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(bell()->unread(), 1); // not kept yet
        turnstile.reset();
        QTRY_COMPARE(bell()->unread(), 0);
        panel()->close();
        // Neither is it lost when the login ends at once.
        giveBack(submit(QStringLiteral("乙")));
        look();
        QCOMPARE(bell()->unread(), 1);
        openPanel();
        m_ui->press("notificationsAllRead");
        m_ui->desktop.leave();
        become("li");
        QCOMPARE(bell()->unread(), 0);
    }

    void saysOnceThatItCannotRead()
    {
        become("head");
        int told = 0;
        HouseWatch &watch = m_ui->desktop.notifications()->watch();
        // Somebody put an older journal in the place of the one that was seen.
        {
            const auto officer = m_house->as("officer");
            Database &records = officer->store().records();
            QStringList guards;
            Query triggers(records, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"));
            triggers.run();
            while (triggers.next())
                guards += triggers.text(0);
            for (const QString &guard : std::as_const(guards))
                Query(records, QStringLiteral("DROP TRIGGER ") + guard).run();
            Query(records, QStringLiteral("DELETE FROM journal WHERE n > (SELECT max(n) - 5 FROM journal)")).run();
        }
        m_ui->inNextDialog([&](QWidget *dialog) {
            ++told;
            dialog->close();
        });
        QSignalSpy failed(&watch, &HouseWatch::failed);
        watch.look();
        QTRY_COMPARE(told, 1);
        QVERIFY(!watch.isRunning());
        watch.look();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!QApplication::activeModalWidget());
    }

    // A window at rest costs nothing: what did not change is not painted again.
    void restsWhenNothingHappens()
    {
        (void)submit();
        m_house->clock->time += ReviewOverdueMs + HourMs;
        become("head");
        QVERIFY(reminder()->isVisible());
        m_ui->window().openPage(QStringLiteral("review"));
        look();
        QTest::qWait(300);
        class Paints : public QObject
        {
        public:
            int count = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                count += event->type() == QEvent::Paint;
                return false;
            }
        } paints;
        qApp->installEventFilter(&paints);
        HouseWatch &watch = m_ui->desktop.notifications()->watch();
        watch.start(std::chrono::milliseconds(20));
        QTest::qWait(400);
        QCOMPARE(paints.count, 0);
        // A minute later it is read again: nothing of it is another.
        m_house->clock->time += MinuteMs;
        QSignalSpy changed(&watch, &HouseWatch::changed);
        QTRY_VERIFY(!changed.isEmpty());
        QTest::qWait(100);
        QCOMPARE(paints.count, 0);
        (void)submit();
        QTRY_VERIFY(paints.count > 0); // it can be counted
        qApp->removeEventFilter(&paints);
    }

    void remindsOfWhatIsOverdue()
    {
        (void)submit(QStringLiteral("甲"));
        become("head");
        QVERIFY(!reminder()->isVisible());
        // While the window is open two days pass.
        m_house->clock->time += ReviewOverdueMs;
        look();
        QVERIFY(reminder()->isVisible());
        QVERIFY2(reminder()->text().contains(QStringLiteral("1 to review")), qPrintable(reminder()->text()));
        QVERIFY(m_ui->find<QPushButton>("bannerDismiss", reminder()));
        // It leads there, and is done for today.
        m_ui->press("bannerAction", reminder());
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("review"));
        QVERIFY(!reminder()->isVisible());
        m_house->clock->time += 2 * HourMs;
        look();
        QVERIFY(!reminder()->isVisible());
        become("head");
        QVERIFY(!reminder()->isVisible());
        // On the next working day again (the house's clock stands at a Wednesday by now).
        m_house->clock->time += DayMs;
        look();
        QVERIFY(reminder()->isVisible());
        m_ui->press("bannerDismiss", reminder());
        QVERIFY(!reminder()->isVisible());
        look();
        QVERIFY(!reminder()->isVisible());
        // Not on a Saturday while it is open, but at a login.
        m_house->clock->time += 2 * DayMs;
        look();
        QVERIFY(!reminder()->isVisible());
        become("head");
        QVERIFY(reminder()->isVisible());
        // Going there without its help will do.
        m_ui->window().openPage(QStringLiteral("review"));
        QVERIFY(!reminder()->isVisible());
        m_house->clock->time += 2 * DayMs;
        look();
        QVERIFY(reminder()->isVisible());
        // Somebody else decides: there is nothing to remind of.
        const Id record = listRecords(*m_house->as("head"), ListKind::HeadQueue, {}, nullptr, 1).constFirst().row.id;
        giveBack(record);
        look();
        QVERIFY(!reminder()->isVisible());
        // The author is reminded of what came back.
        m_house->clock->time += ReviewOverdueMs + HourMs;
        become("li");
        QVERIFY(reminder()->isVisible());
        QVERIFY2(reminder()->text().contains(QStringLiteral("1 returned to you")), qPrintable(reminder()->text()));
        m_ui->press("bannerAction", reminder());
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("own-records"));
        // Nobody else.
        become("chen");
        QVERIFY(!reminder()->isVisible());
    }

    void desktopIsAWish()
    {
        become("head");
        openPanel();
        auto *wish = m_ui->find<QCheckBox>("notificationsDesktop");
        QVERIFY(wish && !wish->isChecked()); // off until somebody wants it
        QVERIFY(!wish->isEnabled()); // no bus in this test
        panel()->close();
        saveReminderWishes(*m_ui->desktop.session(), { true, {} });
        become("head");
        openPanel();
        wish = m_ui->find<QCheckBox>("notificationsDesktop");
        QVERIFY(wish->isChecked() && wish->isEnabled()); // what was switched on can be switched off anywhere
        wish->click();
        look();
        QVERIFY(!reminderWishes(*m_ui->desktop.session()).desktop);
        panel()->close();
    }

    void desktopTextSaysNothing()
    {
        QList<Notification> all;
        for (int kind = int(NotificationKind::ToReview); kind <= int(NotificationKind::CollectionEnded); ++kind) {
            Notification one;
            one.kind = NotificationKind(kind);
            one.object = 123456;
            one.person = m_house->ids.at(QStringLiteral("li"));
            one.entry = 654321;
            all.append(one);
            const QString text = desktopText({ one });
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(QStringLiteral("123")) && !text.contains(QStringLiteral("李")), qPrintable(text));
        }
        QCOMPARE(desktopText(all).count(u'\n'), 3);
        QVERIFY(desktopText({}).isEmpty());
    }

    // For eyes: TONGJIAN_PICTURES=DIR.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("TONGJIAN_PICTURES");
        if (folder.isEmpty())
            QSKIP("set TONGJIAN_PICTURES to a folder to have pictures taken");
        const Id first = submit(QStringLiteral("供应商交货电话"));
        giveBack(submit(QStringLiteral("与恒达物流对账")));
        (void)submit(QStringLiteral("微信沟通：报价有效期"));
        m_house->clock->time += ReviewOverdueMs + HourMs;
        Screenshots screenshots(m_ui->theme, m_ui->languages, folder);
        const auto take = [&](const char *login, const QString &name, const QString &language, bool withPanel) {
            become(login);
            for (Tone tone : { Tone::Light, Tone::Dark }) {
                Look look;
                look.tone = tone;
                look.language = language;
                screenshots.apply(m_ui->window(), look);
                QPixmap whole;
                if (withPanel) {
                    openPanel();
                    m_ui->window().findChild<NotificationsPanel *>()->setDesktop(tone == Tone::Dark, true);
                    QTest::qWait(50);
                    whole = Screenshots::render(m_ui->window(), 1);
                    QPainter(&whole).drawPixmap(panel()->pos() - m_ui->window().pos(), Screenshots::render(*panel(), 1));
                    panel()->close();
                } else {
                    QTest::qWait(50);
                    whole = Screenshots::render(m_ui->window(), 1);
                }
                QVERIFY(whole.save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, language, tone == Tone::Dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            }
        };
        become("head");
        m_ui->window().openPage(QStringLiteral("review"), QString::number(first));
        openPanel();
        clickRow(1);
        for (int i = 0; i < 2; ++i)
            (void)submit(QStringLiteral("新到 %1").arg(i));
        const QString chinese = QStringLiteral("zh_CN");
        take("head", QStringLiteral("notifications-head"), chinese, true);
        take("head", QStringLiteral("reminder-head"), chinese, false);
        take("li", QStringLiteral("notifications-author"), chinese, true);
        take("chen", QStringLiteral("notifications-none"), chinese, true);
        take("head", QStringLiteral("notifications-head"), QStringLiteral("en"), true);
        m_ui->languages.setLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestNotificationCentre)
#include "TestNotificationCentre.moc"
