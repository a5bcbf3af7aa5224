// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and media through the window (regulation 4.1, 4.3): registered, planned, missed, made, proven, read back and sampled by an officer;
// seen by auditors and executives; made by the window itself when they are due.
#include "Driven.h"

#include "gui/backup/BackupWatch.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/ListRow.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/StatusChip.h"
#include "lifecycle/BackupHouse.h"
#include "services/Backups.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

#include <functional>

using namespace tongjian;
using namespace tongjian::test;

class TestBackupPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<BackupHouse> m_house;
    std::unique_ptr<Driven> m_ui;
    QString m_second;

    Session &session() { return *m_ui->desktop.session(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page, const QString &what = {}) { return m_ui->window().openPage(QLatin1String(page), what); }
    QAction *action(const char *name) { return m_ui->find<QAction>(name); }
    bool offers(const char *name) { return action(name) && action(name)->isVisible() && action(name)->isEnabled(); }
    /// Titles, second lines and chips of a list.
    QStringList rows(const char *name)
    {
        auto *list = m_ui->find<RecordList>(name);
        QStringList all;
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            all += QStringList { index.data().toString(), index.data(SecondRole).toString(), index.data(ChipWordRole).toString() }.join(u'|');
        }
        return all;
    }
    bool choose(const char *name, const QString &part)
    {
        auto *list = m_ui->find<RecordList>(name);
        const QStringList all = rows(name);
        for (int row = 0; row < all.size(); ++row) {
            if (all.at(row).contains(part) && !list->model()->index(row, 0).data(HeadingRole).toBool()) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return true;
            }
        }
        return false;
    }
    QString words(const char *name)
    {
        QStringList all;
        auto *part = m_ui->find<QWidget>(name);
        const QList<QLabel *> labels = part ? part->findChildren<QLabel *>() : QList<QLabel *>();
        for (QLabel *label : labels)
            all += label->text();
        return all.join(u'\n');
    }
    QString chip(const char *name)
    {
        auto *there = m_ui->find<StatusChip>(name);
        return there ? there->chip().word : QString();
    }
    QString homeSays()
    {
        (void)open("home");
        QTest::qWait(50); // what is new on it is laid out and shown
        return words("house_backup");
    }
    QString bar() { return m_ui->find<QPushButton>("houseState")->accessibleName(); }
    bool has(const char *tile)
    {
        (void)open("home");
        QTest::qWait(50);
        return m_ui->find<QAbstractButton>(tile);
    }
    /// Works on the sheet that @p press opens; whatever becomes of it, none stays open.
    void inSheet(const char *name, const std::function<void()> &press, const std::function<void(QWidget *)> &work)
    {
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = true;
            if (sheet->objectName() == QLatin1String(name) && QTest::qWaitForWindowActive(sheet))
                work(sheet);
            if (sheet->isVisible())
                qobject_cast<QDialog *>(sheet)->reject();
        });
        press();
        QVERIFY(asked);
    }
    bool hasError(const char *field, QWidget *sheet) { return m_ui->find<LabelledField>(field, sheet)->hasError(); }
    int runs(bool ok)
    {
        const BackupBook book(session());
        return int(std::count_if(book.runs().begin(), book.runs().end(), [&](const BackupRunFact &run) { return run.ok == ok; }));
    }
    void watchOnce()
    {
        QSignalSpy looked(m_ui->desktop.backups(), &BackupWatch::looked);
        m_ui->desktop.backups()->look();
        m_ui->desktop.backups()->look(); // no second one beside it
        QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), 60'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<BackupHouse>();
        m_second = m_house->folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QDir().mkpath(m_second));
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->preferences.setRunsDueBackups(false); // until that is what is tried
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void onlyWhomItConcernsHasThePages()
    {
        for (const char *login : { "li", "head", "admin" }) {
            become(login);
            QVERIFY2(!open("backup") && !open("media"), login);
            QVERIFY2(homeSays().isEmpty(), login);
        }
        for (const char *login : { "auditor", "boss" }) {
            become(login);
            QVERIFY2(open("backup") && open("media"), login);
            QVERIFY2(!offers("newPlan") && !offers("registerMedium") && !m_ui->find<QPushButton>("firstMedium"), login);
            QVERIFY2(homeSays().contains(QStringLiteral("No backup plan")), login);
        }
    }

    void anOfficerRegistersMedia()
    {
        become("officer");
        QVERIFY(open("media"));
        inSheet("mediumSheet", [this] { m_ui->press("firstMedium"); }, [this](QWidget *sheet) {
            m_ui->press("mediumGo", sheet);
            QVERIFY(hasError("nameField", sheet));
            m_ui->find<QLineEdit>("mediumName", sheet)->setText(QStringLiteral("备份盘一"));
            m_ui->press("mediumGo", sheet);
            QVERIFY(hasError("placeField", sheet));
            m_ui->find<QLineEdit>("mediumPlace", sheet)->setText(QStringLiteral("总部机房"));
            m_ui->find<QComboBox>("mediumKeeper", sheet)->setEditText(QStringLiteral("nobody of that name"));
            m_ui->press("mediumGo", sheet);
            QVERIFY(hasError("keeperField", sheet));
            m_ui->find<QComboBox>("mediumKeeper", sheet)->setEditText(QStringLiteral("OFFICER2")); // by the login name
            m_ui->press("mediumGo", sheet);
            QVERIFY(hasError("pathField", sheet));
            FileDialog::setNextAnswer({ m_house->destination });
            m_ui->press("chooseMediumPath", sheet);
            m_ui->press("mediumGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        const BackupBook book(session());
        QCOMPARE(book.media().size(), 1);
        QCOMPARE(book.media().constFirst().path, m_house->destination);
        QCOMPARE(book.media().constFirst().keeper, m_house->id("officer2"));
        QVERIFY(words("mediumFacts").contains(m_house->destination));
        inSheet("mediumSheet", [this] { m_ui->act("registerMedium"); }, [this](QWidget *sheet) {
            m_ui->find<QLineEdit>("mediumName", sheet)->setText(QStringLiteral("备份盘一"));
            m_ui->find<QLineEdit>("mediumPlace", sheet)->setText(QStringLiteral("浦东档案库"));
            m_ui->find<QLineEdit>("mediumPath", sheet)->setText(m_second);
            m_ui->press("mediumGo", sheet);
            QVERIFY(hasError("nameField", sheet)); // there is one
            m_ui->find<QLineEdit>("mediumName", sheet)->setText(QStringLiteral("异地盘"));
            m_ui->find<QCheckBox>("mediumElsewhere", sheet)->setChecked(true);
            m_ui->press("mediumGo", sheet);
        });
        QCOMPARE(rows("mediumList").size(), 3); // under one heading
        QVERIFY(words("mediumFacts").contains(QStringLiteral("浦东档案库"))); // the new one is shown
    }

    void aPlanIsSet()
    {
        QVERIFY(open("backup"));
        inSheet("planSheet", [this] { m_ui->press("firstPlan"); }, [this](QWidget *sheet) {
            auto *means = m_ui->find<Banner>("planMeans", sheet);
            auto *second = m_ui->find<QComboBox>("planSecond", sheet);
            QTRY_VERIFY(means->text().contains(QStringLiteral("same disk")));
            QVERIFY(means->text().contains(QStringLiteral("another physical place")));
            second->setCurrentIndex(second->findData(m_ui->find<QComboBox>("planMedium", sheet)->currentData()));
            m_ui->press("planGo", sheet);
            QVERIFY(hasError("secondField", sheet));
            second->setCurrentIndex(second->findText(QStringLiteral("异地盘"), Qt::MatchStartsWith));
            QVERIFY(!hasError("secondField", sheet) && !means->text().contains(QStringLiteral("another physical place")));
            // What is usual for the kind, until somebody says otherwise.
            auto *kind = m_ui->find<QComboBox>("planKind", sheet);
            auto *keep = m_ui->find<QSpinBox>("planKeep", sheet);
            kind->setCurrentIndex(kind->findData(int(BackupKind::Weekly)));
            QVERIFY(m_ui->find<QComboBox>("planWeekday", sheet) && !m_ui->find<QSpinBox>("planDay", sheet));
            QCOMPARE(keep->value(), 5);
            kind->setCurrentIndex(kind->findData(int(BackupKind::Monthly)));
            QVERIFY(!m_ui->find<QComboBox>("planWeekday", sheet) && m_ui->find<QSpinBox>("planDay", sheet));
            kind->setCurrentIndex(kind->findData(int(BackupKind::Daily)));
            QCOMPARE(keep->value(), 7);
            m_ui->find<QTimeEdit>("planTime", sheet)->setTime(QTime(2, 30));
            m_ui->press("planGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        const BackupBook book(session());
        QCOMPARE(book.plans().size(), 1);
        QCOMPARE(book.plans().constFirst().minute, 150);
        QCOMPARE(book.medium(book.plans().constFirst().second)->name, QStringLiteral("异地盘"));
        QCOMPARE(chip("backupState"), QStringLiteral("New"));
        QVERIFY(!offers("drillPlan")); // of nothing
    }

    void whatWasMissedIsRed()
    {
        m_house->clock->time += DayMs;
        for (const char *login : { "officer", "auditor", "boss" }) {
            become(login);
            QVERIFY2(homeSays().contains(QStringLiteral("missed")), login);
            QCOMPARE(bar(), QStringLiteral("Backup missed"));
        }
        QTest::mouseClick(m_ui->find<QPushButton>("houseState"), Qt::LeftButton);
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("backup"));
        become("officer");
        QTRY_VERIFY(!homeSays().isEmpty());
        m_ui->press("houseShow_backup");
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("backup"));
        QCOMPARE(chip("backupState"), QStringLiteral("Missed"));
        QCOMPARE(m_ui->find<Banner>("backupTrouble")->kind(), Banner::Kind::Blocked);
    }

    void itIsMadeNow()
    {
        m_ui->act("backUpNow");
        QTRY_COMPARE_WITH_TIMEOUT(chip("backupState"), QStringLiteral("In order"), 60'000);
        QTRY_COMPARE(rows("backupList").filter(QStringLiteral("Sample due")).size(), 2); // at both places
        QVERIFY(!m_ui->find<Banner>("backupTrouble"));
        QCOMPARE(runs(true), 1);
        QTRY_VERIFY(!homeSays().contains(QStringLiteral("missed")));
        QTRY_VERIFY(bar().startsWith(QStringLiteral("Backup ")) && !bar().contains(QStringLiteral("missed")));
    }

    void aDrillProvesIt()
    {
        QVERIFY(open("backup"));
        QVERIFY(words("provenFacts").contains(QStringLiteral("None yet")));
        inSheet("choiceSheet", [this] { m_ui->act("drillPlan"); }, [this](QWidget *sheet) { m_ui->press("choiceGo", sheet); });
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QWidget>("drillChecks"), 60'000);
        QVERIFY(words("provenFacts").contains(QStringLiteral("20 out of 20")));
        QVERIFY(!words("drillChecks").contains(QStringLiteral("did not hold")));
        QVERIFY(BackupBook(session()).drills().constFirst().opened > 0);
        QTRY_VERIFY2(homeSays().contains(QStringLiteral("last proven restorable")), qPrintable(homeSays()));
    }

    void aSampleWaitsAndIsOpened()
    {
        QTRY_VERIFY(has("waiting_backup"));
        QTest::mouseClick(m_ui->find<QAbstractButton>("waiting_backup"), Qt::LeftButton);
        QTRY_VERIFY(offers("openSample"));
        m_ui->act("openSample");
        QTRY_VERIFY_WITH_TIMEOUT(!BackupBook(session()).samples().isEmpty(), 60'000);
        QCOMPARE(BackupBook(session()).samples().constFirst().failed, 0);
        QTRY_VERIFY(!offers("openSample"));
        QTRY_VERIFY(words("backupFacts").contains(QStringLiteral("records opened")) || words("backupFacts").contains(QStringLiteral("1 record")));
        QTRY_VERIFY(!has("waiting_backup"));
    }

    void itIsReadBackWholeAndDamaged()
    {
        become("auditor");
        QVERIFY(open("backup"));
        QTRY_VERIFY(choose("backupList", QStringLiteral("|备份盘一|")));
        QVERIFY(!offers("backUpNow") && !offers("changePlan") && !offers("stopPlan") && !offers("openSample") && !offers("newPlan"));
        m_ui->act("readBack");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<Banner>("foundResult"), 60'000);
        QCOMPARE(m_ui->find<Banner>("foundResult")->kind(), Banner::Kind::Good);
        QDirIterator found(m_house->destination, { QStringLiteral("records.db") }, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(found.hasNext());
        const QString path = found.next();
        const auto turn = [&path] {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            const char byte = char(file.peek(1).at(0) ^ 1);
            QVERIFY(file.write(&byte, 1) == 1);
        };
        turn();
        m_ui->act("readBack");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<Banner>("foundResult") && m_ui->find<Banner>("foundResult")->kind() == Banner::Kind::Blocked, 60'000);
        QVERIFY(words("foundFacts").contains(QStringLiteral("records.db")));
        QTRY_VERIFY(rows("backupList").join(u'\n').contains(QStringLiteral("|备份盘一|Damaged")));
        // A drill of it fails, and that is red.
        become("officer");
        QVERIFY(open("backup"));
        QVERIFY(choose("backupList", QStringLiteral("Every day")));
        inSheet("choiceSheet", [this] { m_ui->act("drillPlan"); }, [this](QWidget *sheet) {
            m_ui->choose("choice", 0);
            m_ui->press("choiceGo", sheet);
        });
        QTRY_VERIFY_WITH_TIMEOUT(words("drillChecks").contains(QStringLiteral("did not hold")), 60'000);
        QTRY_VERIFY(homeSays().contains(QStringLiteral("failed")) && homeSays().contains(QStringLiteral("last proven restorable")));
        QTRY_COMPARE(bar(), QStringLiteral("Drill failed"));
        turn();
    }

    void aMediumThatIsAwayIsSaid()
    {
        const QString away = m_house->folder.filePath(QStringLiteral("unplugged"));
        QVERIFY(QDir().rename(m_second, away));
        QVERIFY(open("backup"));
        QTRY_VERIFY(choose("backupList", QStringLiteral("cannot be reached")));
        QVERIFY(words("backupFacts").contains(QStringLiteral("浦东档案库")));
        // The second place is missing: said as a warning.
        m_house->clock->time += HourMs;
        QVERIFY(choose("backupList", QStringLiteral("Every day")));
        m_ui->act("backUpNow");
        QTRY_COMPARE_WITH_TIMEOUT(chip("backupState"), QStringLiteral("Second place missing"), 60'000);
        QVERIFY(QDir().rename(away, m_second));
    }

    void aPlanIsChangedAndStopped()
    {
        QVERIFY(open("backup"));
        QVERIFY(choose("backupList", QStringLiteral("Every day")));
        inSheet("planSheet", [this] { m_ui->act("changePlan"); }, [this](QWidget *sheet) {
            QCOMPARE(m_ui->find<QTimeEdit>("planTime", sheet)->time(), QTime(2, 30));
            m_ui->find<QSpinBox>("planKeep", sheet)->setValue(3);
            m_ui->press("planGo", sheet);
        });
        QCOMPARE(BackupBook(session()).plans().constFirst().keep, 3);
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("stopPlan");
        QVERIFY(BackupBook(session()).plans().constFirst().active);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("stopPlan");
        QVERIFY(!BackupBook(session()).plans().constFirst().active);
        QCOMPARE(chip("backupState"), QStringLiteral("Stopped"));
        QVERIFY(!offers("backUpNow"));
        QTRY_VERIFY(homeSays().contains(QStringLiteral("No backup plan")));
        QVERIFY(open("backup"));
        m_ui->act("stopPlan"); // goes on
        QVERIFY(BackupBook(session()).plans().constFirst().active);
    }

    void aMediumIsToBeReplaced()
    {
        QTRY_VERIFY(!has("waiting_media"));
        QVERIFY(open("media"));
        QVERIFY(choose("mediumList", QStringLiteral("异地盘")));
        inSheet("mediumSheet", [this] { m_ui->act("changeMedium"); }, [this](QWidget *sheet) {
            auto *condition = m_ui->find<QComboBox>("mediumCondition", sheet);
            condition->setCurrentIndex(condition->findData(int(MediumCondition::Failed)));
            m_ui->press("mediumGo", sheet);
        });
        QVERIFY(rows("mediumList").constFirst().startsWith(QStringLiteral("To be replaced")));
        QVERIFY(m_ui->find<Banner>("mediumTrouble"));
        const QList<Page *> &pages = m_ui->window().pages();
        const auto media = std::find_if(pages.begin(), pages.end(), [](const Page *page) { return page->id() == QStringLiteral("media"); });
        QCOMPARE((*media)->count(), 1);
        QVERIFY((*media)->isUrgent());
        QTRY_VERIFY(has("waiting_media"));
        QTest::mouseClick(m_ui->find<QAbstractButton>("waiting_media"), Qt::LeftButton);
        inSheet("mediumSheet", [this] { m_ui->act("changeMedium"); }, [this](QWidget *sheet) {
            auto *condition = m_ui->find<QComboBox>("mediumCondition", sheet);
            condition->setCurrentIndex(condition->findData(int(MediumCondition::Good)));
            m_ui->press("mediumGo", sheet);
        });
        QCOMPARE((*media)->count(), 0);
    }

    void theWindowMakesWhatIsDueOnce()
    {
        m_house->clock->time += DayMs;
        become("auditor");
        m_ui->preferences.setRunsDueBackups(true);
        const int before = runs(true);
        watchOnce();
        QCOMPARE(runs(true), before); // not theirs to make
        become("officer");
        m_ui->preferences.setRunsDueBackups(false);
        watchOnce();
        QCOMPARE(runs(true), before); // not wanted
        QVERIFY(open("backup"));
        QVERIFY(!action("runDueBackups")->isChecked());
        action("runDueBackups")->trigger();
        QVERIFY(m_ui->preferences.runsDueBackups());
        watchOnce();
        QCOMPARE(runs(true), before + 1);
        QCOMPARE(chip("backupState"), QStringLiteral("In order"));
        watchOnce();
        QCOMPARE(runs(true), before + 1); // and not twice
        // Its drill as well, a month later.
        m_house->clock->time += 32 * DayMs;
        become("officer");
        const qsizetype drills = BackupBook(session()).drills().size();
        watchOnce();
        QCOMPARE(BackupBook(session()).drills().size(), drills + 1);
        QVERIFY(BackupBook(session()).drills().constFirst().ok());
        QCOMPARE(BackupBook(session()).drills().constFirst().opened, 0);
        QVERIFY(m_ui->window().findChild<Notice *>());
    }

    void whatFailedIsTriedAgainAfterAnHour()
    {
        m_house->clock->time += DayMs;
        become("officer");
        const QString away = m_house->folder.filePath(QStringLiteral("unplugged"));
        QVERIFY(QDir().rename(m_house->destination, away));
        const int before = runs(false);
        watchOnce();
        QCOMPARE(runs(false), before + 1);
        QTRY_VERIFY(homeSays().contains(QStringLiteral("failed")));
        QTRY_COMPARE(bar(), QStringLiteral("Backup failed"));
        watchOnce();
        QCOMPARE(runs(false), before + 1); // no nagging
        become("officer2"); // nor by somebody else
        watchOnce();
        QCOMPARE(runs(false), before + 1);
        m_house->clock->time += HourMs;
        watchOnce();
        QCOMPARE(runs(false), before + 2);
        QVERIFY(QDir().rename(away, m_house->destination));
        m_house->clock->time += 2 * HourMs;
        // Behind the lock it goes on, and is told when somebody is back.
        m_ui->desktop.lock();
        const int good = runs(true);
        watchOnce();
        QCOMPARE(runs(true), good + 1);
        m_ui->desktop.leave();
        QVERIFY(!ErrorSheet::takeExpected());
    }
};

QTEST_MAIN(TestBackupPages)
#include "TestBackupPages.moc"
