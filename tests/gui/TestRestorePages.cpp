// SPDX-License-Identifier: GPL-3.0-or-later
// A store is put back through the window, by people who have nothing but a backup, and accepted by the three whom it takes (regulation 4.3).
#include "Driven.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/restore/RestoreSheet.h"
#include "lifecycle/BackupHouse.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestRestorePages : public QObject
{
    Q_OBJECT

private:
    template<typename T>
    static T *in(QWidget *sheet, const char *name)
    {
        T *found = sheet->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("%s", name);
        return found;
    }
    static QAction *action(Driven &driven, const char *name)
    {
        return driven.find<QAction>(name);
    }

private Q_SLOTS:
    void backAndAccepted()
    {
        BackupHouse house;
        const TakenBackup taken = house.backedUp();
        {
            const auto li = house.as("li");
            (void)house.submitted(*li, QStringLiteral("备份之后"));
            li->store().flushHead();
        }
        const QString target = house.folder.filePath(QStringLiteral("Again.tongjian"));
        {
            RestoreSheet sheet(nullptr);
            sheet.show();
            auto *look = in<QPushButton>(&sheet, "restoreLook");
            auto *go = in<QPushButton>(&sheet, "restoreGo");
            QVERIFY(!look->isEnabled() && !go->isEnabled());
            FileDialog::setNextAnswer({ house.folder.path() }); // no backups there
            in<QPushButton>(&sheet, "chooseRestorePlace")->click();
            QVERIFY(in<LabelledField>(&sheet, "placeField")->hasError());
            in<QLineEdit>(&sheet, "restorePlace")->setText(house.destination);
            QCOMPARE(in<QComboBox>(&sheet, "restoreBackup")->count(), 1);
            QVERIFY(!in<LabelledField>(&sheet, "placeField")->hasError());
            look->click();
            QVERIFY(in<LabelledField>(&sheet, "accountField")->hasError());
            in<QLineEdit>(&sheet, "restoreAccount")->setText(QStringLiteral("officer"));
            in<QLineEdit>(&sheet, "restorePassword")->setText(QString::fromUtf8(House::ownPassword(QStringLiteral("officer")).view().toByteArray()));
            look->click();
            QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 20'000);
            QVERIFY(in<FactCard>(&sheet, "restoreFacts")->isVisible());
            in<QLineEdit>(&sheet, "restoreTarget")->setText(house.folder.path()); // is there already
            go->click();
            QVERIFY(in<LabelledField>(&sheet, "targetField")->hasError());
            in<QLineEdit>(&sheet, "restoreTarget")->setText(target);
            go->click();
            QTRY_COMPARE_WITH_TIMEOUT(sheet.restored(), target, 20'000);
        }

        Driven driven(house.environment);
        const auto enter = [&](const char *login) {
            house.clock->time += 60 * SecondMs;
            if (driven.desktop.session())
                driven.desktop.leave();
            driven.desktop.showLogin(target);
            driven.logIn(login);
        };
        const auto decide = [&](const char *login) {
            enter(login);
            QVERIFY(driven.window().openPage(QStringLiteral("restoration")));
        };
        decide("li");
        QVERIFY(!action(driven, "restorationGo")->isVisible());
        decide("officer");
        QVERIFY(action(driven, "restorationGo")->isVisible());
        action(driven, "restorationGo")->trigger(); // without a reason
        QVERIFY(driven.find<LabelledField>("restorationReasonField")->hasError());
        driven.find<QPlainTextEdit>("restorationReason")->setPlainText(QStringLiteral("主机硬盘损坏，使用昨夜的备份恢复。"));
        action(driven, "restorationGo")->trigger();
        QVERIFY(!action(driven, "restorationGo")->isVisible()); // others decide
        decide("boss");
        QVERIFY(!action(driven, "restorationGo")->isVisible());
        decide("admin");
        ConfirmSheet::setNextAnswer(true);
        action(driven, "restorationGo")->trigger();
        decide("boss");
        ConfirmSheet::setNextAnswer(false);
        action(driven, "restorationGo")->trigger();
        QVERIFY(action(driven, "restorationGo")->isVisible());
        ConfirmSheet::setNextAnswer(true);
        action(driven, "restorationGo")->trigger();
        QVERIFY(!action(driven, "restorationGo")->isVisible());
        enter("officer");
        QVERIFY(!driven.window().openPage(QStringLiteral("restoration"))); // there is no such page any more
        QVERIFY(driven.window().openPage(QStringLiteral("archive")));
        QVERIFY(driven.find<RecordList>("archiveList")->model()->rowCount() > 0);
    }
};

QTEST_MAIN(TestRestorePages)
#include "TestRestorePages.moc"
