// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the window, from login to the verified journal, role by role (issue 2, sections 5 to 7).
#include "Driven.h"

#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/pieces/Timeline.h"
#include "gui/records/RecordFormView.h"
#include "services/JournalReading.h"

#include <QDateTimeEdit>
#include <QSpinBox>

using namespace tongjian;
using namespace tongjian::test;

class TestWholeJob : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    RecordList *list(const char *name) { return m_ui->find<RecordList>(name); }
    static QString textOf(QWidget *widget) { return widget ? widget->property("text").toString() : QString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl, QDateTime::currentMSecsSinceEpoch()); // the form's time fields know the machine's clock
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void wrongPasswordStaysOut()
    {
        m_ui->type("loginName", QStringLiteral("li"));
        m_ui->type("loginPassword", QStringLiteral("quite wrong"));
        m_ui->press("loginEnter");
        QVERIFY(!m_ui->desktop.session());
        QVERIFY(m_ui->find<QLineEdit>("loginPassword")->text().isEmpty());
        bool said = false;
        for (Banner *banner : m_ui->window().findChildren<Banner *>())
            said |= banner->isVisible();
        QVERIFY(said);
    }

    void employeeEnters()
    {
        become("li");
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new")));
        auto *form = m_ui->page<RecordFormView>();
        QVERIFY(form);
        // Submitting an empty form leads to the first fault, at its field.
        m_ui->act("submitRecord");
        QVERIFY(m_ui->find<LabelledField>("subjectField")->hasError());
        QVERIFY(m_ui->find<LabelledField>("partiesField")->hasError());
        QVERIFY(m_ui->find<LabelledField>("reasonField")->hasError());
        QVERIFY(m_ui->find<QPushButton>("missing_subject"));

        m_ui->type("subject", QString());
        m_ui->find<QLineEdit>("subject")->setText(QString::fromUtf8("交货电话 𠮷㐂\U00030000"));
        QVERIFY(!m_ui->find<LabelledField>("subjectField")->hasError());
        QTRY_VERIFY(m_ui->find<QLineEdit>("partyName2"));
        m_ui->find<QLineEdit>("partyName1")->setText(QStringLiteral("李强"));
        m_ui->find<QLineEdit>("partyAddress1")->setText(QStringLiteral("021-68881234"));
        m_ui->find<QLineEdit>("partyName2")->setText(QStringLiteral("陈先生"));
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("12"));
        m_ui->write("summary", QStringLiteral("第二批货十二月五日前到港"));
        m_ui->choose("reason", int(ManualReason::RecordingFailed));
        // Start, end and duration fill each other; an end before the start is told at its field.
        auto *start = m_ui->find<QDateTimeEdit>("start");
        auto *end = m_ui->find<QDateTimeEdit>("end");
        const QDateTime talk = QDateTime::fromMSecsSinceEpoch(m_house->clock->time / MinuteMs * MinuteMs).addSecs(-3600);
        start->setDateTime(talk);
        m_ui->find<QSpinBox>("minutes")->setValue(18);
        QCOMPARE(end->dateTime(), talk.addSecs(18 * 60));
        end->setDateTime(talk.addSecs(25 * 60));
        QCOMPARE(m_ui->find<QSpinBox>("minutes")->value(), 25);
        end->setDateTime(talk.addSecs(-60));
        QVERIFY(m_ui->find<LabelledField>("endField")->hasError());
        end->setDateTime(talk.addSecs(25 * 60));
        QVERIFY(!m_ui->find<LabelledField>("endField")->hasError());
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("138-0013-8000"));

        // The draft saves itself and is there after the page was left.
        QTRY_VERIFY_WITH_TIMEOUT(form->draft() != NoId, 5000);
        const Id draft = form->draft();
        QVERIFY(m_ui->window().openPage(QStringLiteral("own-records")));
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QString::number(draft)));
        QCOMPARE(m_ui->find<QLineEdit>("subject")->text(), QString::fromUtf8("交货电话 𠮷㐂\U00030000"));
        QCOMPARE(form->content().parties.size(), 2);
        QCOMPARE(form->content().parties.at(0).person, m_house->ids.at(QStringLiteral("li")));
        m_ui->act("submitRecord");
        QTRY_COMPARE(countRecords(*m_ui->desktop.session(), ListKind::Own), 1);
        QVERIFY(drafts(*m_ui->desktop.session()).isEmpty());
    }

    void othersFormsHaveTheirFields()
    {
        QVERIFY(m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new")));
        auto *form = m_ui->find<QComboBox>("form");
        for (int i = 0; i < form->count(); ++i) {
            form->setCurrentIndex(i);
            const auto kind = FormKind(form->itemData(i).toInt());
            for (const FieldFacts &field : fieldTable()) {
                const QMap<Field, const char *> names { { Field::EndedAt, "endField" }, { Field::Direction, "directionField" }, { Field::Platform, "platformField" },
                    { Field::Mailbox, "mailboxField" }, { Field::Files, "filesField" } };
                if (names.contains(field.field))
                    QVERIFY2(bool(m_ui->find<LabelledField>(names.value(field.field))) == bool(field.forms & maskOf(kind)), field.key);
            }
            QVERIFY(m_ui->find<QComboBox>("channel")->count() == channelsOf(kind).size());
        }
        form->setCurrentIndex(0);
    }

    void headReturnsWithRemarks()
    {
        become("head");
        QVERIFY(m_ui->window().openPage(QStringLiteral("review")));
        QTRY_VERIFY(list("reviewList"));
        QTRY_VERIFY(m_ui->find<QAction>("reviewForward")->isEnabled()); // the first one is chosen
        QVERIFY(textOf(m_ui->find<QWidget>("recordSubject")).contains(QStringLiteral("交货电话")));
        m_ui->inNextDialog([this](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("remarksSheet"));
            QVERIFY(!m_ui->find<QPushButton>("remarksGo", sheet)->isEnabled()); // no return without words
            m_ui->find<QPlainTextEdit>("remarksText", sheet)->setPlainText(QStringLiteral("请补充地点"));
            auto *fields = m_ui->find<QComboBox>("remarksField", sheet);
            // By the keyboard: the list opens, and what is passed in it is not added.
            QTest::keyClick(fields, Qt::Key_Down);
            QVERIFY(fields->view()->isVisible());
            const int place = fields->findData(int(Field::Place));
            QVERIFY(place > 2);
            for (int i = 0; i < place; ++i)
                QTest::keyClick(fields->view(), Qt::Key_Down);
            QTest::keyClick(fields->view(), Qt::Key_Return);
            QTRY_VERIFY(m_ui->find<QLineEdit>("remark_place", sheet));
            QVERIFY(!m_ui->find<QLineEdit>("remark_channel", sheet));
            m_ui->find<QLineEdit>("remark_place", sheet)->setText(QStringLiteral("哪个会议室？"));
            m_ui->press("remarksGo", sheet);
        });
        m_ui->act("reviewReturn");
        QTRY_COMPARE(countRecords(*m_ui->desktop.session(), ListKind::HeadQueue), 0);
    }

    void employeeCorrects()
    {
        become("li");
        QTRY_VERIFY(m_ui->find<QAbstractButton>("waiting_own-records")); // home says that it came back
        QVERIFY(m_ui->window().openPage(QStringLiteral("own-records")));
        QTRY_VERIFY(list("ownRecordList"));
        list("ownRecordList")->selectFirst();
        m_ui->act("editRecord");
        QTRY_VERIFY(m_ui->page<RecordFormView>());
        // The reviewer's words stand at the field.
        auto *place = m_ui->find<LabelledField>("placeField");
        QVERIFY(place->editor()->accessibleDescription().contains(QStringLiteral("哪个会议室？")));
        m_ui->type("place", QStringLiteral("Room 302"));
        m_ui->act("submitRecord");
        QTRY_COMPARE(waitingFor(*m_ui->desktop.session()).returned, 0);
    }

    void headApproves()
    {
        become("head");
        QVERIFY(m_ui->window().openPage(QStringLiteral("review")));
        QTRY_VERIFY(m_ui->find<QAction>("reviewForward")->isEnabled());
        // What changed since it was returned is shown old against new.
        QTRY_VERIFY(m_ui->find<QWidget>("changes"));
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        QTest::keyClick(&m_ui->window(), Qt::Key_Return, Qt::ControlModifier); // by keyboard alone
        QTRY_COMPARE(countRecords(*m_ui->desktop.session(), ListKind::HeadQueue), 0);
    }

    void officerFiles()
    {
        become("officer");
        QVERIFY(m_ui->window().openPage(QStringLiteral("filing")));
        QTRY_VERIFY(m_ui->find<QAction>("filingForward")->isEnabled());
        m_ui->act("filingForward");
        QTRY_COMPARE(countRecords(*m_ui->desktop.session(), ListKind::OfficerQueue), 0);
        QCOMPARE(countRecords(*m_ui->desktop.session(), ListKind::Archive), 1);
    }

    void authorSeesSummaryAndHistory()
    {
        become("li");
        QVERIFY(m_ui->window().openPage(QStringLiteral("own-records")));
        QTRY_VERIFY(list("ownRecordList"));
        list("ownRecordList")->selectFirst();
        QTRY_VERIFY(textOf(m_ui->find<QWidget>("recordSubject")).contains(QStringLiteral("交货电话")));
        QVERIFY(!m_ui->find<QPlainTextEdit>("recordText")); // the content is not open to the author any more
        auto *history = m_ui->find<Timeline>("history");
        QVERIFY(history);
        QCOMPARE(history->steps().size(), 5); // submitted, returned, submitted, approved, filed
        for (const TimelineStep &step : history->steps())
            QVERIFY(step.signedMark);
    }

    void auditorVerifiesAndPrints()
    {
        become("auditor");
        QVERIFY(m_ui->window().openPage(QStringLiteral("journal")));
        QTRY_VERIFY(list("journalList"));
        QVERIFY(list("journalList")->model()->rowCount() > 20);
        auto *actions = m_ui->find<QComboBox>("journalAction");
        actions->setCurrentIndex(actions->findData(int(Action::RecordFile)));
        QTRY_COMPARE(list("journalList")->model()->rowCount(), 1);
        m_ui->act("verifyJournal");
        const auto good = [this] {
            const auto banners = m_ui->window().findChildren<Banner *>();
            return std::any_of(banners.begin(), banners.end(), [](Banner *banner) { return banner->isVisible() && banner->kind() == Banner::Kind::Good; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(good(), 20'000);
        const QString slip = m_house->folder.filePath(QStringLiteral("slip.pdf"));
        FileDialog::setNextAnswer({ slip });
        m_ui->act("headSlip");
        QFile pdf(slip);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    }

    void auditorFollowsFailedLogins()
    {
        QVERIFY_THROWS_EXCEPTION(Error, (void)logIn(m_house->paths, m_house->environment, QStringLiteral("nobody-of-here"), Secret::copyOf("wrong")));
        become("officer"); // who signs what was noted
        become("auditor");
        QAbstractButton *tile = nullptr;
        QTRY_VERIFY((tile = m_ui->find<QAbstractButton>("waiting_journal")));
        tile->click();
        QTRY_COMPARE(m_ui->find<QComboBox>("journalAction")->currentData().toInt(), int(Action::LoginFailuresJoin));
        const qint64 wrong = 2; // this one and the first try of all
        QTRY_COMPARE(list("journalList")->model()->rowCount(), wrong);
        const QString second = list("journalList")->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(second.contains(QStringLiteral("nobody-of-here")), qPrintable(second));
        QVERIFY2(!second.contains(m_ui->desktop.session()->personName(m_house->ids.at(QStringLiteral("officer")))), qPrintable(second));
        m_ui->find<QComboBox>("journalAction")->setCurrentIndex(0);
    }

    void auditorAcceptsTheClock()
    {
        const qint64 right = m_house->clock->time;
        m_house->clock->time += 4 * DayMs; // nobody else was here for so long
        become("auditor");
        QTRY_VERIFY(m_ui->find<QAbstractButton>("waiting_journal"));
        QVERIFY(m_ui->window().openPage(QStringLiteral("journal")));
        QTRY_VERIFY(m_ui->find<QPushButton>("acceptClock"));
        ConfirmSheet::setNextAnswer(false);
        m_ui->press("acceptClock");
        QCOMPARE(clockState(*m_ui->desktop.session()).doubt, ClockDoubt::Ahead); // asked, and nothing signed
        ConfirmSheet::setNextAnswer(true);
        m_ui->press("acceptClock");
        QCOMPARE(clockState(*m_ui->desktop.session()).doubt, ClockDoubt::None);
        QVERIFY(!m_ui->find<QPushButton>("acceptClock"));
        // Set back to what it was, the clock is behind the journal; that is accepted in the same way.
        m_house->clock->time = right;
        become("auditor");
        QVERIFY(m_ui->window().openPage(QStringLiteral("journal")));
        QTRY_VERIFY(m_ui->find<QPushButton>("acceptClock"));
        ConfirmSheet::setNextAnswer(true);
        m_ui->press("acceptClock");
        QCOMPARE(clockState(*m_ui->desktop.session()).doubt, ClockDoubt::None);
    }

    void pagesFollowDuty()
    {
        const QMap<QByteArray, QStringList> closed { { "li", { QStringLiteral("review"), QStringLiteral("filing"), QStringLiteral("archive"), QStringLiteral("accounts"), QStringLiteral("journal") } },
            { "head", { QStringLiteral("filing"), QStringLiteral("archive"), QStringLiteral("accounts") } }, { "officer", { QStringLiteral("review"), QStringLiteral("accounts") } },
            { "admin", { QStringLiteral("review"), QStringLiteral("filing"), QStringLiteral("archive") } }, { "boss", { QStringLiteral("review"), QStringLiteral("filing"), QStringLiteral("archive") } } };
        for (auto it = closed.cbegin(); it != closed.cend(); ++it) {
            become(it.key().constData());
            for (const QString &page : it.value())
                QVERIFY2(!m_ui->window().openPage(page), qPrintable(QLatin1String(it.key()) + u' ' + page));
            QVERIFY(m_ui->window().openPage(QStringLiteral("home")));
        }
    }

    // A page that only stands there paints nothing.
    void pagesRest()
    {
        struct Paints : QObject {
            QHash<QObject *, int> count;
            bool eventFilter(QObject *object, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    ++count[object];
                return false;
            }
        } paints;
        const int flash = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
        for (const char *login : { "li", "head", "officer", "admin", "auditor", "boss" }) {
            become(login);
            for (const char *page : { "home", "own-records", "new-record", "review", "filing", "archive", "import", "unassigned", "quarantine", "accounts", "departments", "proposals", "journal" }) {
                if (!m_ui->window().openPage(QLatin1String(page)))
                    continue;
                QTest::qWait(150);
                qApp->installEventFilter(&paints);
                QTest::qWait(200);
                qApp->removeEventFilter(&paints);
                for (auto it = paints.count.cbegin(); it != paints.count.cend(); ++it)
                    QVERIFY2(it.value() < 5, qPrintable(QStringLiteral("%1 %2: %3 %4").arg(QLatin1String(login), QLatin1String(page), QLatin1String(it.key()->metaObject()->className()), it.key()->objectName())));
                paints.count.clear();
            }
        }
        QApplication::setCursorFlashTime(flash);
    }

    void lockedAndUnlocked()
    {
        become("li");
        m_ui->desktop.lock();
        QTRY_VERIFY(m_ui->find<QLineEdit>("lockPassword"));
        m_ui->type("lockPassword", QStringLiteral("not it"));
        m_ui->press("unlock");
        QVERIFY(m_ui->find<QLineEdit>("lockPassword"));
        m_ui->type("lockPassword", QString::fromUtf8(House::ownPassword(QStringLiteral("li")).view()));
        m_ui->press("unlock");
        QTRY_VERIFY(!m_ui->find<QLineEdit>("lockPassword"));
        QVERIFY(m_ui->window().openPage(QStringLiteral("home")));
    }

    void languageSwitchesEverything()
    {
        become("head");
        QVERIFY(m_ui->window().openPage(QStringLiteral("review")));
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
        QCoreApplication::processEvents();
        QVERIFY(m_ui->find<QAction>("reviewForward")->text().contains(QStringLiteral("通过")));
        m_ui->languages.setLanguage(QStringLiteral("en"));
        QCoreApplication::processEvents();
        QVERIFY(m_ui->find<QAction>("reviewForward")->text().contains(QStringLiteral("pprove")));
    }
};

QTEST_MAIN(TestWholeJob)
#include "TestWholeJob.moc"
