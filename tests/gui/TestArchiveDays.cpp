// SPDX-License-Identifier: GPL-3.0-or-later
// Going to a day in the archive: it begins there, what is newer stands above, what is older below, and no record is opened by looking.
#include "Driven.h"
#include "gui/records/DayBar.h"
#include "gui/records/RecordListModel.h"
#include "services/BatchCapture.h"

#include <QDateEdit>

using namespace tongjian;
using namespace tongjian::test;

class TestArchiveDays : public QObject
{
    Q_OBJECT

    static constexpr int Days = 6;
    static constexpr int EachDay = 130; // more than a page
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;
    QDate m_first;

    [[nodiscard]] RecordList *list() { return m_ui->find<RecordList>("archiveList"); }
    [[nodiscard]] QDateEdit *day() { return m_ui->find<QDateEdit>("day"); }
    [[nodiscard]] QString onTop() { return list()->indexAt(QPoint(1, 1)).data().toString(); }
    static QString title(int day, int number) { return QStringLiteral("第 %1 日 %2").arg(day).arg(number); }
    [[nodiscard]] QStringList allTitles()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all += list()->model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] qint64 openings()
    {
        const auto auditor = m_house->as("auditor");
        JournalFilter filter;
        filter.action = Action::RecordOpen;
        return readJournal(*auditor, filter, 0, 1000).size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Six days of records, with none on the fourth; the clock goes on by less than what would be doubted.
        m_house = std::make_unique<House>(SuiteId::Intl, QDateTime(QDate(2026, 11, 2), QTime(9, 0)).toMSecsSinceEpoch());
        m_first = QDate(2026, 11, 2);
        for (int day = 0; day < Days; ++day) {
            if (day > 0)
                m_house->clock->time += DayMs;
            if (day == 3)
                continue;
            const auto officer = m_house->as(day % 2 ? "officer2" : "officer");
            std::vector<CapturedRecord> batch;
            for (int i = 0; i < EachDay; ++i) {
                CapturedRecord one;
                one.content = m_house->call(title(day, i));
                one.owner = m_house->ids.at(QStringLiteral("li"));
                batch.push_back(std::move(one));
            }
            (void)captureBatch(*officer, std::move(batch));
        }
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
        m_ui->logIn("officer");
        QVERIFY(m_ui->window().openPage(QStringLiteral("archive")));
        QTRY_VERIFY(list() && list()->model()->rowCount() > 0);
    }

    void modelBeginsAtADay_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("found");
        QTest::addColumn<int>("shown"); ///< the day whose newest stands first
        QTest::newRow("the newest") << 5 << true << 5;
        QTest::newRow("in the middle") << 2 << true << 2;
        QTest::newRow("without records: the day before") << 3 << true << 2;
        QTest::newRow("the first") << 0 << true << 0;
        QTest::newRow("later than all") << 60 << true << 5;
        QTest::newRow("older than all: the oldest page") << -5 << false << 0;
    }

    void modelBeginsAtADay()
    {
        QFETCH(int, day);
        QFETCH(bool, found);
        QFETCH(int, shown);
        RecordListModel model(*m_ui->desktop.session(), ListKind::Archive);
        model.reload();
        QStringList all;
        while (model.canFetchMore({}))
            model.fetchMore({});
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row).data().toString();
        QCOMPARE(all.size(), (Days - 1) * EachDay);
        QCOMPARE(model.readFromDay(m_first.addDays(day)), found);
        QVERIFY(model.canFetchEarlier());
        const QString prefix = QStringLiteral("第 %1 日 ").arg(shown);
        QVERIFY2(model.index(0).data().toString().startsWith(prefix), qPrintable(model.index(0).data().toString()));
        if (found)
            QCOMPARE(model.index(0).data().toString(), title(shown, EachDay - 1));
        else
            QCOMPARE(model.index(model.rowCount() - 1).data().toString(), title(0, 0));
        // It stays there when it is read again, and from it everything is reached, each once.
        if (found) {
            const QString first = model.index(0).data().toString();
            model.reload();
            QCOMPARE(model.index(0).data().toString(), first);
        }
        while (model.canFetchMore({}))
            model.fetchMore({});
        while (model.canFetchEarlier())
            model.fetchEarlier();
        QStringList again;
        for (int row = 0; row < model.rowCount(); ++row)
            again += model.index(row).data().toString();
        QCOMPARE(again, all);
        model.readFromStart();
        model.reload();
        QCOMPARE(model.index(0).data().toString(), all.constFirst());
    }

    void goesToADayAndBack()
    {
        const qint64 before = openings();
        QCOMPARE(onTop(), title(5, EachDay - 1));
        QVERIFY(!m_ui->find<QPushButton>("newest"));
        QCOMPARE(day()->date(), m_first.addDays(5));
        day()->setDate(m_first.addDays(2));
        QCOMPARE(onTop(), title(2, EachDay - 1));
        QVERIFY(!list()->currentIndex().isValid());
        QVERIFY(allTitles().contains(title(4, 0))); // within reach above
        day()->setDate(m_first.addDays(-1));
        QCOMPARE(allTitles().constLast(), title(0, 0));
        day()->setDate(m_first.addDays(3));
        QCOMPARE(onTop(), title(2, EachDay - 1));
        QCOMPARE(openings(), before);
        m_ui->press("newest");
        QCOMPARE(onTop(), title(5, EachDay - 1));
        QVERIFY(!m_ui->find<QPushButton>("newest"));
        QCOMPARE(day()->date(), m_first.addDays(5));
        QVERIFY(m_ui->window().focusWidget() == day()); // the button is gone
    }

    // What comes in meanwhile reads the list again: it stays where it was.
    void staysThereWhenTheListIsReadAgain()
    {
        day()->setDate(m_first.addDays(1));
        QCOMPARE(onTop(), title(1, EachDay - 1));
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(onTop(), title(1, EachDay - 1));
        m_ui->languages.setLanguage(QStringLiteral("en"));
        m_ui->press("newest");
    }

    void byTheKeyboard()
    {
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        QTest::keyClick(list(), Qt::Key_G, Qt::AltModifier);
        QVERIFY(day()->hasFocus());
        day()->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClick(day(), Qt::Key_Down);
        QCOMPARE(onTop(), title(4, EachDay - 1));
        QVERIFY(m_ui->find<QPushButton>("newest"));
        while (dynamic_cast<TwoEnded *>(list()->model())->canFetchEarlier())
            dynamic_cast<TwoEnded *>(list()->model())->fetchEarlier(); // all of it is held already
        QTest::keyClick(list(), Qt::Key_Home);
        QCOMPARE(list()->currentIndex().data().toString(), title(5, EachDay - 1));
        // The bar goes by what is shown.
        QVERIFY(!m_ui->find<QPushButton>("newest"));
        QCOMPARE(day()->date(), m_first.addDays(5));
    }
};

QTEST_MAIN(TestArchiveDays)
#include "TestArchiveDays.moc"
