// SPDX-License-Identifier: GPL-3.0-or-later
// What a destruction reaches beside the store, through the window (regulation 7.3): files outside, and paper and media that are destroyed as things.
#include "PlanPages.h"

#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/ListRow.h"
#include "services/Destroying.h"
#include "services/WrittenOutside.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QScrollArea>

using namespace tongjian;
using namespace tongjian::test;

class TestDestructionBeyondPages : public PlanPages
{
    Q_OBJECT

private:
    WrittenOutside m_outside;

    void destroy()
    {
        {
            const auto auditor = m_house->as("auditor");
            witnessDestruction(*auditor, m_plan, destructionOf(*auditor, m_plan).root, m_house->id("officer"));
        }
        const auto officer = m_house->as("officer");
        (void)destroyPlan(*officer, m_plan, true);
    }
    /// The button in the row that says @p words.
    void pressIn(const QString &what)
    {
        QTest::qWait(100); // read and laid out: rows of before are gone
        for (QWidget *row : m_ui->window().findChildren<QWidget *>(QRegularExpression(QStringLiteral("^copy_\\d+$")))) {
            auto *button = row->findChild<QPushButton *>();
            if (!row->isVisible() || !button || !words(row->objectName().toLatin1().constData()).contains(what))
                continue;
            for (QWidget *above = row; above; above = above->parentWidget()) {
                if (auto *scroll = qobject_cast<QScrollArea *>(above))
                    scroll->ensureWidgetVisible(button);
            }
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
        QFAIL(qPrintable(what));
    }
    void type(const char *field, const QString &text, QWidget *in) { m_ui->find<QLineEdit>(field, in)->setText(text); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DispositionHouse>(SuiteId::Intl, [this](DispositionHouse &house) { m_outside = writeOutside(house); });
        m_plan = m_house->ready([](ApplicationForm &form) { form.disposition->method = DispositionMethod::LogicalAndPhysical; });
        (void)m_house->clear(m_plan);
        m_house->pass(31);
        showHouse();
    }
    void cleanup()
    {
        m_ui.reset();
        m_house.reset();
    }

    void bothSeeTheFilesFirst()
    {
        become("officer");
        showPlan();
        QTRY_VERIFY(offers("destroyPlan"));
        QVERIFY(QFile::remove(m_outside.zip));
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = true;
            auto *list = m_ui->find<RecordList>("destructionPlaces", sheet);
            QCOMPARE(list->model()->rowCount(), 4);
            const auto cell = [&](int row, int role) { return list->model()->index(row, 0).data(role).toString(); };
            QVERIFY(cell(1, Qt::DisplayRole).startsWith(QStringLiteral("Extract SQ-")));
            QVERIFY(cell(2, Qt::DisplayRole).startsWith(QStringLiteral("Evidence package SQ-")));
            QCOMPARE(cell(1, ChipWordRole), QStringLiteral("Within reach"));
            QCOMPARE(cell(3, ChipWordRole), QStringLiteral("Not found here"));
            QVERIFY(cell(1, SecondRole).contains(QDir::toNativeSeparators(m_outside.extract)));
            picture("sheet", sheet);
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("destroyPlan");
        QTRY_VERIFY(asked);
        QVERIFY(QFileInfo::exists(m_outside.extract));
    }

    void whatIsNotFoundIsConfirmed()
    {
        QVERIFY(QFile::remove(m_outside.zip));
        destroy();
        become("officer2");
        showPlan();
        QTRY_VERIFY(offers("renewCopies"));
        const QString copies = words("destructionCopies");
        QVERIFY2(copies.contains(QStringLiteral("Overwritten and removed on")) && copies.contains(QDir::toNativeSeparators(m_outside.extract)), qPrintable(copies));
        QVERIFY(copies.contains(QStringLiteral("Pending: It is not there.")));
        // By whomever it was found, it is read in the own language.
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY2(words("destructionCopies").contains(QStringLiteral("该处未见")), qPrintable(words("destructionCopies")));
        m_ui->languages.setLanguage(QStringLiteral("en"));
        QTRY_VERIFY(words("destructionCopies").contains(QStringLiteral("Pending: It is not there.")));
        picture("files");
        ConfirmSheet::setNextAnswer(true, QStringLiteral("已移交法院，本公司不再留存。"));
        pressIn(QStringLiteral("Pending"));
        QVERIFY2(ConfirmSheet::lastQuestion().consequence.contains(QDir::toNativeSeparators(m_outside.zip)), qPrintable(ConfirmSheet::lastQuestion().consequence));
        QTRY_VERIFY(words("destructionCopies").contains(QStringLiteral("已移交法院")));
        QVERIFY(!action("renewCopies")->isVisible());
    }

    void paperIsPutOnAndDestroyed()
    {
        destroy();
        become("officer");
        showPlan();
        QTRY_VERIFY(offers("addCarrier"));
        // The plan asks for it: that comes before the signature.
        QCOMPARE(primary(), action("addCarrier"));
        QVERIFY(!action("signCertificate")->isVisible());
        QVERIFY(words("planSentence").contains(QStringLiteral("paper and media")));
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("carrierSheet");
            m_ui->press("carrierGo", sheet);
            QVERIFY(sheet->isVisible() && qobject_cast<LabelledField *>(m_ui->find<QLineEdit>("carrierName", sheet)->parentWidget())->hasError());
            // The register knows the disk.
            auto *medium = m_ui->find<QComboBox>("carrierMedium", sheet);
            QCOMPARE(medium->count(), 2);
            medium->setCurrentIndex(1);
            QCOMPARE(m_ui->find<QLineEdit>("carrierName", sheet)->text(), QStringLiteral("备份盘一"));
            QCOMPARE(m_ui->find<QComboBox>("carrierKind", sheet)->currentData().toInt(), int(CarrierKind::HardDisk));
            medium->setCurrentIndex(0);
            m_ui->find<QComboBox>("carrierKind", sheet)->setCurrentIndex(0);
            type("carrierName", QStringLiteral("通话整理稿 3 盒"), sheet);
            type("carrierSerial", QString(), sheet);
            m_ui->press("carrierGo", sheet);
            QVERIFY(sheet->isVisible() && qobject_cast<LabelledField *>(m_ui->find<QLineEdit>("carrierSerial", sheet)->parentWidget())->hasError());
            type("carrierSerial", QStringLiteral("档-017"), sheet);
            picture("carrier", sheet);
            m_ui->press("carrierGo", sheet);
            QTRY_VERIFY(!sheet->isVisible());
        });
        m_ui->act("addCarrier");
        QTRY_VERIFY(asked && words("destructionCopies").contains(QStringLiteral("Still to be destroyed")));
        QVERIFY(offers("signCertificate")); // it may take weeks, and is said on the certificate
        picture("listed");
        asked = false;
        const QString photo = m_house->folder.filePath(QStringLiteral("销毁现场.jpg"));
        QImage grey(400, 300, QImage::Format_RGB32);
        grey.fill(Qt::darkGray);
        QVERIFY(grey.save(photo));
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("carrierDestroyedSheet");
            QCOMPARE(m_ui->find<QComboBox>("carrierMethod", sheet)->count(), 3);
            m_ui->press("carrierDestroyedGo", sheet);
            QVERIFY(sheet->isVisible());
            type("carrierPlace", QStringLiteral("浦东保密文件销毁中心"), sheet);
            type("carrierPeople", QStringLiteral("王档、沈计，恒安销毁公司"), sheet);
            m_ui->press("carrierDestroyedGo", sheet);
            QVERIFY(sheet->isVisible()); // no photo
            auto *photos = m_ui->find<AttachmentList>("carrierPhotos", sheet);
            Q_EMIT photos->pathsAdded({ photo });
            QTRY_COMPARE(photos->rows().size(), 1);
            picture("destroyed-sheet", sheet);
            m_ui->press("carrierDestroyedGo", sheet);
            QTRY_VERIFY(!sheet->isVisible());
        });
        pressIn(QStringLiteral("档-017"));
        QTRY_VERIFY(asked && words("destructionCopies").contains(QStringLiteral("浦东保密文件销毁中心")));
        QCOMPARE(primary(), action("signCertificate"));
        picture("thing-destroyed");
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("signCertificate");
        QTRY_VERIFY(!action("signCertificate")->isVisible());
        QVERIFY(!action("addCarrier")->isVisible());
        for (const char *login : { "auditor", "boss" }) {
            become(login);
            showPlan();
            QTRY_VERIFY(words("destructionCopies").contains(QStringLiteral("浦东保密文件销毁中心")));
            QVERIFY(!action("addCarrier")->isVisible());
            bool seen = false;
            m_ui->inNextDialog([&](QWidget *sheet) {
                seen = sheet->findChild<QScrollArea *>() != nullptr;
                static_cast<QDialog *>(sheet)->reject();
            });
            pressIn(QStringLiteral("浦东保密文件销毁中心"));
            QTRY_VERIFY(seen);
        }
        QVERIFY2(m_house->problems().isEmpty(), qPrintable(m_house->problems()));
    }
};

QTEST_MAIN(TestDestructionBeyondPages)
#include "TestDestructionBeyondPages.moc"
