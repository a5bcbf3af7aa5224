// SPDX-License-Identifier: GPL-3.0-or-later
// Periods and holds through the window, as each role (regulation 4.2, 7.1): a schedule is proposed, its effect seen where it is decided on, and shown;
// records are held by scope and by list, reviewed, lifted by a decision, kept longer by themselves; what becomes due is listed with the reason.
#include "Driven.h"

#include "gui/applications/ApplicationDetail.h"
#include "gui/notifications/NotificationDisplay.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/records/RecordView.h"
#include "gui/retention/DueChart.h"
#include "gui/retention/EffectCard.h"
#include "gui/retention/ScheduleLineEditor.h"
#include "gui/retention/ScheduleTable.h"
#include "gui/retention/WhyCardView.h"
#include "gui/shell/PageView.h"
#include "services/Archive.h"
#include "services/Holds.h"
#include "services/Notifications.h"
#include "services/Retention.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace tongjian;
using namespace tongjian::test;

namespace
{
const QString Why = QStringLiteral("集团新规要求语音记录留存更久。");
const QString Title = QStringLiteral("恒达物流争议");
const QString Matter = QStringLiteral("诉讼中，判决生效前不得清理。");
}

class TestRetentionPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Archive> m_house;
    std::unique_ptr<Driven> m_ui;

    Session &session() { return *m_ui->desktop.session(); }
    QDate today() { return QDateTime::fromMSecsSinceEpoch(m_house->clock->time).date(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page, const QString &what = {}) { return m_ui->window().openPage(QLatin1String(page), what); }
    /// What the head of the page offers.
    QList<QAction *> offered() { return m_ui->page<PageView>()->header()->offered(); }
    QString words(const char *widget, QWidget *in = nullptr)
    {
        QStringList all;
        auto *found = m_ui->find<QWidget>(widget, in);
        if (auto *label = qobject_cast<QLabel *>(found))
            return label->text();
        for (QLabel *label : found ? found->findChildren<QLabel *>() : QList<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }
    int rows(const char *listName)
    {
        auto *list = m_ui->find<RecordList>(listName);
        int count = 0;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
        return count;
    }
    QString headings(const char *listName)
    {
        QStringList all;
        auto *list = m_ui->find<RecordList>(listName);
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            if (const QModelIndex index = list->model()->index(row, 0); index.data(HeadingRole).toBool())
                all += index.data().toString();
        }
        return all.join(u'\n');
    }
    QString table()
    {
        QStringList all;
        auto *table = m_ui->find<ScheduleTable>("scheduleTable");
        for (int row = 0; table && row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                all += table->item(row, column)->text();
        }
        return all.join(u'\n');
    }
    /// Works on the sheet that the action opens; whatever becomes of it, none stays open.
    template<typename Work>
    void inSheet(const char *action, const char *name, Work work)
    {
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QLatin1String(name);
            if (asked && QTest::qWaitForWindowActive(sheet))
                work(sheet);
            if (sheet->isVisible())
                qobject_cast<QDialog *>(sheet)->done(QDialog::Rejected);
        });
        m_ui->act(action);
        QVERIFY2(asked, name);
    }
    void write(const char *name, const QString &text, QWidget *sheet)
    {
        auto *edit = m_ui->find<QPlainTextEdit>(name, sheet);
        QVERIFY2(edit, name);
        edit->setPlainText(text);
    }
    void fillLine(ScheduleLineEditor *line, int shortest, int longest)
    {
        line->findChild<QSpinBox *>(QStringLiteral("shortestYears"))->setValue(shortest);
        line->findChild<QSpinBox *>(QStringLiteral("longestYears"))->setValue(longest);
        auto *basis = line->findChild<QLineEdit *>(QStringLiteral("lineBasis"));
        basis->clear();
        QTest::keyClicks(basis, QStringLiteral("clause 4.2"));
    }
    void fillMatter(QWidget *sheet)
    {
        m_ui->find<QLineEdit>("holdTitle", sheet)->setText(Title);
        write("holdReason", Matter, sheet);
    }
    QString number(Id record)
    {
        return recordNumber(session(), record);
    }
    void approve()
    {
        m_ui->inNextDialog([this](QWidget *sheet) {
            m_asked = words(sheet->objectName().toLatin1().constData(), sheet->parentWidget());
            for (QLabel *label : sheet->findChildren<QLabel *>())
                m_asked += label->text();
            static_cast<QDialog *>(sheet)->accept();
        });
        m_ui->act("approveApplication");
    }
    bool told(NotificationKind kind)
    {
        const QList<Notification> list = NotificationFeed(session()).read();
        return std::any_of(list.begin(), list.end(), [this, kind](const Notification &one) { return one.kind == kind && !notificationRow(session(), one).title.isEmpty(); });
    }
    QString m_asked;

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<Archive>(SuiteId::Intl, todayAtTen());
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void everyoneSeesTheirPages()
    {
        const QMap<QByteArray, QStringList> closed { { "li", { QStringLiteral("retention"), QStringLiteral("holds"), QStringLiteral("due") } },
            { "admin", { QStringLiteral("retention"), QStringLiteral("holds"), QStringLiteral("due") } }, { "head", { QStringLiteral("retention"), QStringLiteral("due") } } };
        for (auto it = closed.cbegin(); it != closed.cend(); ++it) {
            become(it.key().constData());
            for (const QString &page : it.value())
                QVERIFY2(!open(page.toLatin1().constData()), qPrintable(page));
        }
        QVERIFY(!m_ui->window().openPage(QStringLiteral("retention")));
        for (const char *login : { "auditor", "boss" }) {
            become(login);
            QVERIFY(open("retention"));
            QVERIFY(offered().isEmpty()); // looks, and proposes nothing
            QVERIFY(m_ui->find<Banner>("retentionEndless"));
            QTRY_VERIFY(table().contains(displayPeriod(36)));
            QVERIFY(open("holds"));
            QVERIFY(open("due"));
        }
    }

    void scheduleIsProposedWithItsEffect()
    {
        become("officer");
        QVERIFY(open("retention"));
        QVERIFY(!m_ui->find<Banner>("retentionPending"));
        inSheet("proposeSchedule", "scheduleSheet", [this](QWidget *sheet) {
            auto lines = sheet->findChildren<ScheduleLineEditor *>();
            QCOMPARE(lines.size(), 3);
            auto *effect = m_ui->find<EffectCard>("scheduleEffect", sheet);
            QVERIFY(!effect->effect()); // longest periods are missing
            QVERIFY(!m_ui->find<QLabel>("lineProblem", sheet)); // and nobody is scolded for it yet
            m_ui->press("scheduleGo", sheet);
            QVERIFY(sheet->isVisible());
            QVERIFY(m_ui->find<QLabel>("lineProblem", sheet));
            QVERIFY(lines.constFirst()->isAncestorOf(sheet->focusWidget()));
            fillLine(lines.at(0), 5, 10);
            fillLine(lines.at(1), 5, 10);
            fillLine(lines.at(2), 3, 6);
            m_ui->find<QDateEdit>("scheduleFrom", sheet)->setDate(today());
            QTRY_VERIFY(effect->effect());
            QVERIFY(!m_ui->find<QLabel>("lineProblem", sheet));
            QCOMPARE(effect->effect()->records, 4);
            QCOMPARE(effect->effect()->later, 4);
            QVERIFY(words("effectFacts", sheet).contains(displayName(RecordClass::Voice)));
            // A second line for the same is said at it; removed, all is well again.
            m_ui->press("addLine", sheet);
            lines = sheet->findChildren<ScheduleLineEditor *>();
            fillLine(lines.constLast(), 5, 10);
            QTRY_VERIFY(m_ui->find<QLabel>("lineProblem", sheet));
            QVERIFY(!effect->effect());
            m_ui->press("lineRemove", lines.constLast());
            QTRY_VERIFY(effect->effect());
            // Shortening is said with what follows.
            auto *shortens = m_ui->find<QCheckBox>("scheduleShortens", sheet);
            shortens->setChecked(true);
            QVERIFY(!m_ui->find<QPushButton>("scheduleGo", sheet)->isEnabled()); // counted anew first
            shortens->setChecked(false);
            QTRY_VERIFY(m_ui->find<QPushButton>("scheduleGo", sheet)->isEnabled() && effect->effect());
            m_ui->press("scheduleGo", sheet);
            QVERIFY(sheet->isVisible()); // no reason yet
            // The field comes into sight with what is said under it.
            auto *reason = qobject_cast<LabelledField *>(m_ui->find<QWidget>("scheduleReason", sheet)->parentWidget());
            QVERIFY(reason && reason->hasError());
            QTRY_COMPARE(reason->visibleRegion().boundingRect(), reason->rect());
            write("scheduleReason", Why, sheet);
            m_ui->press("scheduleGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QVERIFY(pendingSchedule(session()));
        QVERIFY(m_ui->find<Banner>("retentionPending"));
        QVERIFY(session().state().schedules().size() == 1); // nothing changed
        m_ui->press("showPending");
        QVERIFY(m_ui->find<ApplicationDetail>("applicationDetail"));
    }

    void executiveSeesTheEffectAndDecides()
    {
        become("boss");
        QVERIFY(open("retention"));
        m_ui->press("showPending");
        auto *effect = m_ui->find<EffectCard>("applicationEffect");
        QVERIFY(effect);
        QTRY_VERIFY(effect->effect());
        QCOMPARE(effect->effect()->later, 4);
        approve();
        QVERIFY2(m_asked.contains(dayInWords(dayOf(today()))), qPrintable(m_asked));
        QTRY_COMPARE(session().state().schedules().size(), 2);
        QVERIFY(open("retention"));
        QVERIFY(!m_ui->find<Banner>("retentionPending"));
        QVERIFY(!m_ui->find<Banner>("retentionEndless"));
        QTRY_VERIFY(table().contains(displayPeriod(120)));
        QCOMPARE(m_ui->window().findChildren<ScheduleTable *>().size(), 2);
        auto *fold = m_ui->find<QPushButton>("retentionEarlier");
        QVERIFY(fold);
        fold->setChecked(true);
        int shown = 0;
        for (ScheduleTable *one : m_ui->window().findChildren<ScheduleTable *>())
            shown += one->isVisible() ? 1 : 0;
        QCOMPARE(shown, 2);
        become("officer2");
        QVERIFY(told(NotificationKind::ScheduleSet));
        // Of one that was decided on the effect is no longer counted.
        become("auditor");
        QVERIFY(open("all-applications"));
        QVERIFY(!m_ui->find<EffectCard>("applicationEffect"));
    }

    void whyCardSaysSo()
    {
        become("officer");
        QVERIFY(open("archive", QString::number(m_house->first)));
        auto *card = m_ui->find<WhyCardView>("why");
        QVERIFY(card);
        QVERIFY2(card->sentence().contains(displayPeriod(60)), qPrintable(card->sentence()));
        QVERIFY(words("whyFacts").contains(QStringLiteral("clause 4.2")));
        become("li");
        QVERIFY(open("own-records", QString::number(m_house->first)));
        QVERIFY(m_ui->find<WhyCardView>("why"));
        // What is not filed has no period yet.
        const Id pending = m_house->submitted(session());
        QVERIFY(open("own-records", QString::number(pending)));
        QVERIFY(!m_ui->find<WhyCardView>("why"));
    }

    void recordIsKeptLonger()
    {
        become("officer");
        QVERIFY(open("archive", QString::number(m_house->first)));
        inSheet("archiveExtend", "extendSheet", [this](QWidget *sheet) {
            m_ui->press("extendGo", sheet);
            QVERIFY(sheet->isVisible()); // no reason
            write("extendReason", QStringLiteral("设备尚在质保期内，需再留存。"), sheet);
            m_ui->press("extendGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QVERIFY(words("whyFacts").contains(QStringLiteral("质保期")));
        const auto row = Records(session().store().records()).find(m_house->first);
        QVERIFY(whyKept(session(), *row).keeping.extendedUntil > 0);
    }

    void holdOnTheRecordThatIsRead()
    {
        QVERIFY(open("archive", QString::number(m_house->second)));
        inSheet("archiveHold", "holdSheet", [this](QWidget *sheet) {
            QVERIFY(!m_ui->find<QComboBox>("holdHow", sheet)->currentData().toBool());
            QCOMPARE(m_ui->find<QPlainTextEdit>("holdNumbers", sheet)->toPlainText(), number(m_house->second));
            m_ui->press("holdGo", sheet);
            QVERIFY(sheet->isVisible()); // no title
            fillMatter(sheet);
            write("holdNumbers", number(m_house->second) + QStringLiteral("，TX-2001-000001 ") + number(m_house->third), sheet);
            m_ui->press("holdGo", sheet);
            QVERIFY(sheet->isVisible()); // there is no such record
            write("holdNumbers", number(m_house->second) + QStringLiteral("，") + number(m_house->third), sheet);
            m_ui->press("holdGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QVERIFY(words("whyFacts").contains(Title));
        QCOMPARE(int(m_ui->find<RecordView>("recordView")->why()->keeping.state), int(KeepingState::Held));
        QCOMPARE(listHolds(session()).constFirst().text->records.size(), 2);
    }

    void headHoldsByScope()
    {
        become("head");
        QVERIFY(open("holds"));
        QVERIFY(m_ui->find<QPushButton>("placeFirstHold")); // the officer's is not this person's to see
        inSheet("placeHold", "holdSheet", [this](QWidget *sheet) {
            QVERIFY(m_ui->find<QComboBox>("holdHow", sheet)->currentData().toBool());
            QVERIFY(!m_ui->find<QListWidget>("departments", sheet)); // one department: nothing to choose
            QVERIFY(!m_ui->find<QPlainTextEdit>("words", sheet)); // of a hold there are none
            fillMatter(sheet);
            QTRY_VERIFY(m_ui->find<Banner>("holdMeans", sheet)->kind() == Banner::Kind::Good);
            QVERIFY(m_ui->find<Banner>("holdMeans", sheet)->text().contains(QLatin1Char('4')));
            m_ui->find<QDateEdit>("holdReview", sheet)->setDate(today().addDays(30));
            m_ui->press("holdGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QCOMPARE(rows("holdList"), 1);
        QCOMPARE(words("holdHeading"), Title);
        QCOMPARE(rows("heldRecords"), 4);
        QVERIFY(words("holdScope").contains(session().departmentName(m_house->sales)));
        QCOMPARE(listHolds(session()).constFirst().text->scope->departments, QList<Id> { m_house->sales });
    }

    void holdIsReviewed()
    {
        m_house->clock->time += 20 * DayMs;
        {
            (void)m_house->as("auditor"); // nobody else writes for long: the clock would be in doubt
        }
        become("officer");
        QVERIFY(open("holds"));
        QCOMPARE(rows("holdList"), 2);
        QCOMPARE(countReviewsDue(session()), 0);
        m_house->clock->time += 11 * DayMs;
        become("head");
        QVERIFY(open("home"));
        QTRY_VERIFY(m_ui->find<QAbstractButton>("waiting_holds"));
        QVERIFY(open("holds"));
        QVERIFY(headings("holdList").contains(QStringLiteral("reviewed")));
        inSheet("reviewHold", "holdReviewSheet", [this](QWidget *sheet) {
            m_ui->find<QDateEdit>("reviewDay", sheet)->setDate(today().addDays(60));
            m_ui->press("reviewGo", sheet);
        });
        QCOMPARE(countReviewsDue(session()), 0);
        QCOMPARE(listHolds(session()).constFirst().facts.reviewDay, dayOf(today().addDays(60)));
    }

    void liftingIsAskedForAndDecided()
    {
        ConfirmSheet::setNextAnswer(true, QStringLiteral("判决已生效并履行完毕。"));
        m_ui->act("liftHold");
        QVERIFY(listHolds(session()).constFirst().facts.stands());
        become("boss");
        const QList<ApplicationLine> waiting = listApplications(session(), ApplicationList::ToDecide, NoId, 0);
        QCOMPARE(waiting.size(), 1);
        QVERIFY(open("decide", QString::number(waiting.constFirst().row.id)));
        const QString about = words("applicationHold");
        for (const QString &part : { Title, Matter, QStringLiteral("王芳"), displayName(HoldKind::Dispute) })
            QVERIFY2(about.contains(part), qPrintable(part));
        approve();
        QVERIFY2(m_asked.contains(QStringLiteral("FC-")), qPrintable(m_asked));
        become("head");
        QVERIFY(told(NotificationKind::ApplicationGranted) && !told(NotificationKind::HoldLifted)); // once
        QVERIFY(open("holds"));
        QVERIFY(!listHolds(session()).constFirst().facts.stands());
        QVERIFY(!m_ui->find<QAction>("liftHold")->isEnabled());
        QVERIFY(!m_ui->find<QAction>("reviewHold")->isEnabled());
    }

    // Who placed it hears of it when somebody else asked for it.
    void whoPlacedItIsTold()
    {
        Id application = NoId;
        {
            const auto placed = m_house->as("auditor");
            const QString number = placeHold(*placed, HoldKind::Audit, { Title, Matter, { m_house->suns }, {} }, dayOf(today().addDays(30)));
            const auto asks = m_house->as("officer2");
            ApplicationForm form = liftingOf(*asks, holdByNumber(*asks, number).facts.id);
            form.reason = Matter;
            application = submitApplication(*asks, form);
            const auto boss = m_house->as("boss");
            approveApplication(*boss, openApplication(*boss, application).seen());
        }
        become("auditor");
        QVERIFY(told(NotificationKind::HoldLifted));
    }

    void dueByMonthAndNow()
    {
        become("officer");
        const auto row = Records(session().store().records()).find(m_house->suns);
        const qint64 due = whyKept(session(), *row).keeping.atLeast;
        QVERIFY(open("due"));
        QTRY_VERIFY(m_ui->find<QWidget>("due") && !m_ui->find<QComboBox>("dueWhich")); // nothing within 24 months
        m_house->clock->time = due - 70 * DayMs;
        become("auditor");
        if (clockState(session()).doubt != ClockDoubt::None)
            acceptClock(session());
        QVERIFY(open("due"));
        QTRY_VERIFY2(m_ui->find<DueChart>("dueChart"), qPrintable(words("due")));
        auto *which = m_ui->find<QComboBox>("dueWhich");
        // The month by a click on its bar, as by the box.
        const int month = dayOf(due) / 100;
        Q_EMIT m_ui->find<DueChart>("dueChart")->monthChosen(month);
        QCOMPARE(which->currentData().toInt(), month);
        QTRY_VERIFY(rows("dueList") > 0);
        QVERIFY(!words("whySentence").isEmpty());
        QVERIFY(offered().isEmpty()); // an auditor opens no record
        QVERIFY(m_ui->find<DueChart>("dueChart")->accessibleDescription().contains(displayName(RecordClass::Voice)));

        m_house->clock->time = due + 40 * DayMs;
        become("officer");
        QVERIFY(open("due"));
        QTRY_VERIFY(m_ui->find<QAbstractButton>("dueTile_now"));
        QTRY_COMPARE(rows("dueList"), 1); // the first is kept longer, two are held
        QVERIFY(m_ui->find<QLabel>("dueNumber")->text() == number(m_house->suns));
        QTest::mouseClick(m_ui->find<QAbstractButton>("dueTile_held"), Qt::LeftButton);
        QTRY_COMPARE(rows("dueList"), 2);
        QVERIFY(words("whyFacts").contains(Title));
        m_ui->act("dueOpen");
        QTRY_VERIFY(m_ui->find<RecordView>("recordView"));
    }

    void inEveryLanguage()
    {
        QVERIFY(open("due"));
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
        QVERIFY(open("retention"));
        QTRY_VERIFY(table().contains(displayName(RecordClass::Text)));
        QVERIFY(open("holds"));
        m_ui->languages.setLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestRetentionPages)
#include "TestRetentionPages.moc"
