// SPDX-License-Identifier: GPL-3.0-or-later
// Substitutes for a period through the window: named by the head, seen and used by the substitute, ended by the auditor (regulation 6.1.1).
#include "Driven.h"

#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/SimpleRows.h"
#include "services/Substitutes.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>

#include <functional>

using namespace tongjian;
using namespace tongjian::test;

class TestSubstitutesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    Session &session() { return *m_ui->desktop.session(); }
    Id idOf(const char *login) { return m_house->ids.at(QLatin1String(login)); }
    QDate today() { return QDateTime::fromMSecsSinceEpoch(m_house->clock->time).date(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page) { return m_ui->window().openPage(QLatin1String(page)); }
    /// Rows of the list that are no headings.
    int rows(const char *listName)
    {
        auto *list = m_ui->find<RecordList>(listName);
        int count = 0;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
        return count;
    }
    QString shown(const char *label) { return m_ui->find<QLabel>(label)->text(); }
    QString facts()
    {
        QStringList words;
        for (QLabel *label : m_ui->find<QWidget>("substitutionFacts")->findChildren<QLabel *>())
            words += label->text();
        return words.join(u'\n');
    }
    QStringList candidates(QWidget *sheet)
    {
        QStringList words;
        auto *box = m_ui->find<QComboBox>("substitutePerson", sheet);
        for (int i = 0; i < box->count(); ++i)
            words += box->itemText(i);
        return words;
    }
    /// Works on the sheet that @p press opens; whatever becomes of it, none stays open.
    void inSheet(const std::function<void()> &press, const std::function<void(QWidget *)> &work)
    {
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = true;
            if (sheet->objectName() == QStringLiteral("substituteSheet") && QTest::qWaitForWindowActive(sheet))
                work(sheet);
            if (sheet->isVisible())
                qobject_cast<QDialog *>(sheet)->reject();
        });
        press();
        QVERIFY(asked);
    }
    bool hasError(const char *field, QWidget *sheet) { return m_ui->find<LabelledField>(field, sheet)->hasError(); }
    QString homeBanner()
    {
        auto *banner = m_ui->find<Banner>("homeSubstitution");
        return banner ? banner->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Gm, todayAtTen());
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void onlyWhomItConcernsHasThePage()
    {
        for (const char *login : { "sun", "li", "boss" }) {
            become(login);
            QVERIFY2(!open("substitutes"), login);
            QVERIFY2(homeBanner().isEmpty(), login);
        }
        become("auditor");
        QVERIFY(open("substitutes"));
        QVERIFY(!m_ui->find<QAction>("nameSubstitute")->isVisible()); // sees and ends, names nobody
        QVERIFY(!m_ui->find<QPushButton>("nameFirstSubstitute"));
        QVERIFY(!m_ui->find<QAction>("endSubstitution")->isEnabled());
    }

    void headNamesSomebody()
    {
        become("li");
        (void)m_house->submitted(session());
        become("head");
        QVERIFY(open("substitutes"));
        inSheet([this] { m_ui->press("nameFirstSubstitute"); }, [this](QWidget *sheet) {
            QVERIFY(!m_ui->find<QComboBox>("substituteRole", sheet)); // one role only
            auto *who = m_ui->find<QComboBox>("substitutePerson", sheet);
            auto *last = m_ui->find<QDateEdit>("lastDay", sheet);
            auto *means = m_ui->find<Banner>("substituteMeans", sheet);
            QVERIFY(sheet->focusWidget() == who); // typing begins there
            m_ui->press("substituteGo", sheet);
            QVERIFY(hasError("personField", sheet));
            QTest::keyClicks(who, QStringLiteral("nobody of that name"));
            m_ui->press("substituteGo", sheet);
            QVERIFY(hasError("personField", sheet));
            who->setEditText(QStringLiteral("孙伟"));
            QVERIFY(!hasError("personField", sheet));
            QVERIFY(means->text().contains(QStringLiteral("孙伟")) && means->text().contains(QStringLiteral("销售部")));
            last->setDate(today().addDays(120));
            m_ui->press("substituteGo", sheet);
            QVERIFY(hasError("lastDayField", sheet)); // the service's word, at its field
            QVERIFY(session().state().substitutions().isEmpty());
            last->setDate(today().addDays(3));
            QVERIFY(!hasError("lastDayField", sheet));
            QVERIFY(means->text().contains(QStringLiteral("4 days")));
            m_ui->press("substituteGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QCOMPARE(rows("substitutionList"), 1);
        const Substitution one = session().state().substitutions().first();
        QCOMPARE(one.substitute, idOf("sun"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(one.until).date(), today().addDays(4));
        QVERIFY(shown("substitutionTitle").contains(QStringLiteral("孙伟")));
        QVERIFY(shown("substitutionSentence").contains(QStringLiteral("王芳")) && shown("substitutionSentence").contains(QStringLiteral("销售部")));
        QVERIFY(facts().contains(QStringLiteral("孙伟")));
        QVERIFY(open("home"));
        QVERIFY(homeBanner().contains(QStringLiteral("孙伟")));
    }

    void aTimeHasOneSubstitute()
    {
        QVERIFY(open("substitutes"));
        inSheet([this] { m_ui->act("nameSubstitute"); }, [this](QWidget *sheet) {
            m_ui->find<QComboBox>("substitutePerson", sheet)->setEditText(QStringLiteral("CHEN")); // by the login name
            m_ui->press("substituteGo", sheet);
            QVERIFY(sheet->isVisible());
            QVERIFY(hasError("lastDayField", sheet));
            // The first day takes the last one along; from there on it goes.
            m_ui->find<QDateEdit>("firstDay", sheet)->setDate(today().addDays(10));
            QCOMPARE(m_ui->find<QDateEdit>("lastDay", sheet)->date(), today().addDays(10));
            m_ui->press("substituteGo", sheet);
        });
        QCOMPARE(rows("substitutionList"), 2);
        QVERIFY(shown("substitutionTitle").contains(QStringLiteral("陈静"))); // the new one is shown
    }

    void whoMustBeAnotherIsNotOffered()
    {
        become("officer");
        QVERIFY(open("substitutes"));
        inSheet([this] { m_ui->press("nameFirstSubstitute"); }, [this](QWidget *sheet) {
            const QString offered = candidates(sheet).join(u'\n');
            QVERIFY(offered.contains(QStringLiteral("李强")));
            for (const char *name : { "周安", "沈计", "赵总", "郑档", "冯存" })
                QVERIFY2(!offered.contains(QString::fromUtf8(name)), name);
            m_ui->find<QComboBox>("substitutePerson", sheet)->setEditText(QStringLiteral("沈计"));
            m_ui->press("substituteGo", sheet);
            QVERIFY(hasError("personField", sheet));
        });
    }

    void substituteDecides()
    {
        become("sun");
        QVERIFY(homeBanner().contains(QStringLiteral("王芳")));
        m_ui->press("homeShowSubstitutes");
        QCOMPARE(rows("substitutionList"), 1); // that of 陈静 is not theirs
        QVERIFY(!m_ui->find<QAction>("nameSubstitute")->isVisible()); // a substitute names none
        QVERIFY(open("review"));
        QTRY_COMPARE(rows("reviewList"), 1);
        m_ui->act("reviewForward");
        QTRY_COMPARE(rows("reviewList"), 0);
        QCOMPARE(listRecords(session(), ListKind::HeadQueue, {}, nullptr, 10).size(), 0);
    }

    void auditorEndsIt()
    {
        become("auditor");
        QVERIFY(open("substitutes"));
        QCOMPARE(rows("substitutionList"), 2); // every one
        auto *list = m_ui->find<RecordList>("substitutionList");
        list->selectFirst();
        const Id running = list->currentIndex().data(IdRole).toLongLong();
        QCOMPARE(session().state().substitutions().value(running).substitute, idOf("sun"));
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("endSubstitution");
        QCOMPARE(session().state().substitutions().value(running).endedAt, 0);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("endSubstitution");
        QVERIFY(ConfirmSheet::lastQuestion().title.contains(QStringLiteral("孙伟")));
        QCOMPARE(session().state().substitutions().value(running).endedBy, idOf("auditor"));
        QVERIFY(facts().contains(QStringLiteral("沈计")));
        QVERIFY(!m_ui->find<QAction>("endSubstitution")->isEnabled()); // once
        become("sun");
        QVERIFY(!open("review"));
        QVERIFY(homeBanner().isEmpty());
        QVERIFY(open("substitutes")); // what was stays to be read
    }

    void byTheKeyboardAlone()
    {
        become("head");
        QVERIFY(open("substitutes"));
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        inSheet([this] { QTest::keyClick(m_ui->find<RecordList>("substitutionList"), Qt::Key_N, Qt::ControlModifier); }, [](QWidget *sheet) {
            const auto press = [sheet](int key) { QTest::keyClick(sheet->focusWidget(), Qt::Key(key)); };
            QTest::keyClicks(sheet->focusWidget(), QStringLiteral("wu"));
            press(Qt::Key_Tab);
            QCOMPARE(sheet->focusWidget()->objectName(), QStringLiteral("firstDay"));
            for (int i = 0; i < 12 && sheet->focusWidget()->objectName() != QStringLiteral("substituteGo"); ++i)
                press(Qt::Key_Tab);
            press(Qt::Key_Space);
            QVERIFY(!sheet->isVisible());
        });
        QVERIFY(shown("substitutionTitle").contains(QStringLiteral("吴磊")));
        m_ui->window().activateWindow(); // nobody manages windows here: after a sheet none need be active
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        ConfirmSheet::setNextAnswer(true);
        QTest::keyClick(m_ui->find<RecordList>("substitutionList"), Qt::Key_Delete);
        QVERIFY(facts().contains(QStringLiteral("王芳")));
        QVERIFY(!m_ui->find<QAction>("endSubstitution")->isEnabled());
    }

    void whatSomebodyElseEndedMeanwhileIsSaid()
    {
        QVERIFY(open("substitutes"));
        auto *list = m_ui->find<RecordList>("substitutionList");
        list->selectFirst(); // 陈静, coming
        const Id coming = list->currentIndex().data(IdRole).toLongLong();
        QCOMPARE(session().state().substitutions().value(coming).substitute, idOf("chen"));
        {
            const auto admin = m_house->as("admin");
            endSubstitution(*admin, coming);
        }
        ErrorSheet::expectNext();
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("endSubstitution");
        QVERIFY(ErrorSheet::takeExpected());
        QVERIFY(facts().contains(QStringLiteral("周安"))); // and shown as it is
    }

    void everyActStandsInTheJournal()
    {
        const auto auditor = m_house->as("auditor");
        const VerificationResult report = verifyStore(*auditor);
        QVERIFY2(report.problems.isEmpty(), report.problems.isEmpty() ? "" : qPrintable(report.problems.constFirst().what));
    }
};

QTEST_MAIN(TestSubstitutesPage)
#include "TestSubstitutesPage.moc"
