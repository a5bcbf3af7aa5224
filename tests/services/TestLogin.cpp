// SPDX-License-Identifier: GPL-3.0-or-later
// Getting in and out: wrong passwords and the growing delay, failures in the journal, first login, change of password, disabled
// accounts (regulation 6.1.1, 6.2.1).
#include "House.h"

#include "store/FailureSpool.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delayGrowsAndEnds()
    {
        House house(SuiteId::Intl);
        const auto wrong = [&] { return logIn(house.paths, house.environment, QStringLiteral("li"), House::secret("not the words")); };
        qint64 before = 0;
        for (int failure = 1; failure <= 8; ++failure) {
            EXPECT_ERROR(wrong(), ErrorCode::WrongPassword);
            const qint64 delay = delayAfterFailures(house.paths, QStringLiteral("li"), house.clock->time);
            if (failure > 2) {
                QVERIFY2(delay >= before && delay > 0, qPrintable(QString::number(failure)));
                // Even the right password waits, and another person does not.
                EXPECT_ERROR(logIn(house.paths, house.environment, QStringLiteral("li"), House::ownPassword(QStringLiteral("li"))), ErrorCode::Busy);
                before = delay;
            }
            house.clock->time += delay;
        }
        QVERIFY(before >= 60 * SecondMs && before <= 5 * MinuteMs);
        QVERIFY(house.as("li"));
        QCOMPARE(delayAfterFailures(house.paths, QStringLiteral("li"), house.clock->time), 0);
    }

    void failuresJoinTheJournal()
    {
        House house(SuiteId::Gm);
        EXPECT_ERROR(logIn(house.paths, house.environment, QStringLiteral("head"), House::secret("typed by mistake")), ErrorCode::WrongPassword);
        EXPECT_ERROR(logIn(house.paths, house.environment, QStringLiteral("ghost"), House::secret("typed by mistake")), ErrorCode::WrongPassword);
        QCOMPARE(failedLogins(house.paths).size(), 2);
        (void)house.as("chen"); // whoever comes next
        QVERIFY(failedLogins(house.paths).isEmpty());
        const auto auditor = house.as("auditor");
        JournalFilter filter;
        filter.action = Action::LoginFailuresJoin;
        const QList<JournalLine> lines = readJournal(*auditor, filter, 0, 10);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.constFirst().detail.contains(QStringLiteral("ghost"))); // the auditor sees what was tried
        QVERIFY(!lines.constFirst().detail.contains(QStringLiteral("mistake")));
        QVERIFY(!lines.constFirst().entry.payload.contains("ghost")); // others do not
    }

    void initialPasswordNeverSigns()
    {
        House house(SuiteId::Intl);
        Id person = NoId;
        Secret initial;
        {
            const auto admin = house.as("admin");
            person = createAccount(*admin, { QStringLiteral("fresh"), QStringLiteral("新人"), house.sales, false }, &initial);
            QVERIFY(!admin->state().person(person)->activated);
            QVERIFY(!admin->state().person(person)->signingKeyAt(Journal(admin->store().records()).head().n));
        }
        LoginOutcome outcome = logIn(house.paths, house.environment, QStringLiteral("fresh"), initial);
        QVERIFY(!outcome.session && outcome.firstLogin);
        auto session = completeFirstLogin(house.paths, house.environment, QStringLiteral("fresh"), std::move(*outcome.firstLogin), House::secret("a phrase of my own 4"));
        QVERIFY(session->state().person(person)->activated);
        (void)house.submitted(*session);
        EXPECT_ERROR(logIn(house.paths, house.environment, QStringLiteral("fresh"), initial), ErrorCode::WrongPassword);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void passwordChanges()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const QByteArray before = li->state().person(li->me())->sealingKey;
        EXPECT_ERROR(changePassword(*li, House::secret("wrong"), House::secret("a quite new phrase 1")), ErrorCode::WrongPassword);
        EXPECT_ERROR(changePassword(*li, House::ownPassword(QStringLiteral("li")), House::secret("short")), ErrorCode::BadInput);
        EXPECT_ERROR(changePassword(*li, House::ownPassword(QStringLiteral("li")), House::secret("aaaaaaaaaaaaaa")), ErrorCode::BadInput);
        changePassword(*li, House::ownPassword(QStringLiteral("li")), House::secret("a quite new phrase 1"));
        EXPECT_ERROR(logIn(house.paths, house.environment, QStringLiteral("li"), House::ownPassword(QStringLiteral("li"))), ErrorCode::WrongPassword);
        const auto again = logIn(house.paths, house.environment, QStringLiteral("li"), House::secret("a quite new phrase 1"));
        QCOMPARE(again.session->state().person(again.session->me())->sealingKey, before); // the keys stay
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void disabledStaysOut()
    {
        House house(SuiteId::Intl);
        disableAccount(*house.as("admin"), house.ids.at(QStringLiteral("sun")));
        EXPECT_ERROR(house.as("sun"), ErrorCode::NoRight);
        enableAccount(*house.as("admin"), house.ids.at(QStringLiteral("sun")));
        QVERIFY(house.as("sun"));
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "TestLogin.moc"
