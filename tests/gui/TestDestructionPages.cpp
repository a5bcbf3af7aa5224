// SPDX-License-Identifier: GPL-3.0-or-later
// Destruction through the window (regulation 7.3): executor and witness at one screen, what stops half way, places out of reach, the certificate.
#include "PlanPages.h"

#include "gui/disposition/PlanDetail.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/ListRow.h"
#include "services/Destroying.h"
#include "services/PlanOverview.h"

#include <QCheckBox>
#include <QDialog>
#include <QFileInfo>

using namespace tongjian;
using namespace tongjian::test;

class TestDestructionPages : public PlanPages
{
    Q_OBJECT

private:
    qint64 m_cleared = 0;

    QString away() { return m_house->destination + QStringLiteral(".away"); }
    /// Name and state of the only place in the sheet.
    QString placeIn(QWidget *sheet)
    {
        auto *list = m_ui->find<RecordList>("destructionPlaces", sheet);
        return list && list->model()->rowCount() == 1 ? list->model()->index(0, 0).data().toString() + u' ' + list->model()->index(0, 0).data(ChipWordRole).toString() : QString();
    }
    void enter(const char *field, const QString &secret, QWidget *in)
    {
        auto *line = m_ui->find<QLineEdit>(field, in);
        QVERIFY2(line, field);
        line->setFocus();
        QTest::keyClicks(line, secret);
    }
    static QString secretOf(const char *login) { return QString::fromUtf8(House::ownPassword(QLatin1String(login)).view()); }
    QString banner() { return m_ui->find<Banner>("planNote") ? m_ui->find<Banner>("planNote")->text() : QString(); }
    bool isState(RecordState state) { return m_house->row(m_house->first).state == state; }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<DispositionHouse>();
        m_plan = m_house->ready();
        m_cleared = m_house->clear(m_plan).counts.cleared;
        showHouse();
    }
    void cleanup()
    {
        m_ui.reset();
        m_house.reset();
    }

    void officerAndAuditorDestroyTogether()
    {
        become("officer");
        showPlan();
        QVERIFY(!action("destroyPlan")->isVisible()); // the period of grace
        m_house->pass(31);
        become("officer");
        QCOMPARE(plansToCarryOut(session()).destructible, 1);
        QVERIFY(m_ui->window().openPage(QStringLiteral("home")));
        QTRY_VERIFY(m_ui->find<QAbstractButton>("waiting_plans"));
        showPlan();
        QTRY_VERIFY(offers("destroyPlan"));
        QCOMPARE(primary(), action("destroyPlan"));
        picture("due");
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("destructionSheet");
            auto *go = m_ui->find<QPushButton>("destructionGo", sheet);
            auto *declares = m_ui->find<QCheckBox>("noOtherCopies", sheet);
            QVERIFY(go && declares && !go->isEnabled() && go->text().contains(QString::number(m_cleared)));
            QVERIFY(words("destructionFacts", sheet).contains(QString::number(m_cleared)));
            QCOMPARE(placeIn(sheet), QStringLiteral("备份盘一 Within reach"));
            auto *who = m_ui->find<QComboBox>("witnessPerson", sheet);
            QCOMPARE(who->count(), 1);
            QCOMPARE(who->currentData().toLongLong(), m_house->id("auditor"));
            // Nothing without the declaration, nothing without the password.
            enter("witnessSecretLine", QStringLiteral("wrong"), sheet);
            QVERIFY(!go->isEnabled());
            QTest::keyClick(m_ui->find<QLineEdit>("witnessSecretLine", sheet), Qt::Key_Return);
            QVERIFY(sheet->isVisible() && isState(RecordState::Cleared));
            declares->setChecked(true);
            QVERIFY(go->isEnabled());
            picture("sheet", sheet);
            m_ui->press("destructionGo", sheet);
            auto *field = m_ui->find<LabelledField>("witnessPasswordField", sheet);
            QTRY_VERIFY(field->hasError());
            QVERIFY(field->error().contains(QStringLiteral("not right")));
            QVERIFY(m_ui->find<QLineEdit>("witnessSecretLine", sheet)->text().isEmpty() && !go->isEnabled());
            QVERIFY(isState(RecordState::Cleared) && destructionOf(session(), m_plan).runs.isEmpty());
            picture("sheet-wrong", sheet);
            enter("witnessSecretLine", secretOf("auditor"), sheet);
            declares->setChecked(false);
            QVERIFY(!go->isEnabled());
            declares->setChecked(true);
            m_ui->press("destructionGo", sheet);
            QTRY_VERIFY(!sheet->isVisible());
        });
        m_ui->act("destroyPlan");
        QTRY_VERIFY_WITH_TIMEOUT(asked && offers("signCertificate"), 20'000);
        QVERIFY2(banner().contains(QStringLiteral("nothing is left")) && banner().contains(QString::number(m_cleared)), qPrintable(banner()));
        QVERIFY(isState(RecordState::Destroyed));
        QCOMPARE(primary(), action("signCertificate"));
        QVERIFY(!action("destroyPlan")->isVisible() && !action("witnessCertificate")->isVisible() && !action("saveCertificate")->isVisible());
        QVERIFY(words("destructionState").contains(session().personName(m_house->id("auditor"))));
        QVERIFY(words("planOutcomes").contains(QStringLiteral("destroyed")));
        QCOMPARE(plansToCarryOut(session()).unfinished, 1);
        picture("destroyed");
        auto *list = m_ui->find<RecordList>("planRecords");
        QCOMPARE(list->model()->index(0, 0).data(ChipWordRole).toString(), displayName(RecordState::Destroyed));
        QVERIFY(!list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));

        // Each signs by an act of their own.
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("signCertificate");
        QTRY_VERIFY(offers("witnessCertificate"));
        QCOMPARE(primary(), action("witnessCertificate"));
        asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("witnessSheet");
            m_ui->press("certifyGo", sheet); // no password
            auto *field = m_ui->find<LabelledField>("witnessSecretField", sheet);
            QVERIFY(field->hasError());
            enter("certifyPassword", QStringLiteral("wrong"), sheet);
            m_ui->press("certifyGo", sheet);
            QTRY_VERIFY(field->error().contains(QStringLiteral("not right")));
            picture("witness", sheet);
            enter("certifyPassword", secretOf("auditor"), sheet);
            m_ui->press("certifyGo", sheet);
            QTRY_VERIFY(!sheet->isVisible());
        });
        m_ui->act("witnessCertificate");
        QTRY_VERIFY(asked && offers("saveCertificate"));
        QVERIFY(!action("witnessCertificate")->isVisible());
        QCOMPARE(chip(), QStringLiteral("Destroyed, certified"));
        QCOMPARE(plansToCarryOut(session()).all(), 0);
        picture("certified");

        // The auditor sees it, and saves it; so does the executive.
        for (const char *login : { "auditor", "boss" }) {
            become(login);
            showPlan();
            QTRY_VERIFY(offers("saveCertificate"));
            QVERIFY(!action("destroyPlan")->isVisible() && !action("renewCopies")->isVisible());
            const QString path = m_house->folder.filePath(QLatin1String(login) + QStringLiteral(".pdf"));
            FileDialog::setNextAnswer({ path });
            m_ui->act("saveCertificate");
            QTRY_VERIFY(QFileInfo(path).size() > 1000);
            picture(login);
        }
        QVERIFY2(m_house->problems().isEmpty(), qPrintable(m_house->problems()));
    }

    void onlyWhoMayCarryItOut()
    {
        m_house->pass(31);
        for (const char *login : { "auditor", "boss" }) {
            become(login);
            showPlan();
            QTRY_VERIFY(words("destructionState").contains(QString::number(m_cleared)));
            QVERIFY(!action("destroyPlan")->isVisible());
            QCOMPARE(plansToCarryOut(session()).all(), 0);
        }
    }

    // What changed between looking and confirming is read again, and declared again.
    void anotherListIsReadAgain()
    {
        m_house->pass(31);
        become("officer");
        showPlan();
        QTRY_VERIFY(offers("destroyPlan"));
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = true;
            {
                const auto auditor = m_house->as("auditor");
                (void)placeHold(*auditor, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { m_house->first }, {} }, dayOf(m_house->clock->time + 90 * DayMs));
            }
            m_ui->find<QCheckBox>("noOtherCopies", sheet)->setChecked(true);
            enter("witnessSecretLine", secretOf("auditor"), sheet);
            m_ui->press("destructionGo", sheet);
            QTRY_VERIFY(m_ui->find<Banner>("destructionTrouble", sheet));
            auto *trouble = m_ui->find<Banner>("destructionTrouble", sheet);
            QVERIFY(trouble->button()->isVisible() && !m_ui->find<QCheckBox>("noOtherCopies", sheet)->isChecked());
            QTest::mouseClick(trouble->button(), Qt::LeftButton);
            QTRY_VERIFY(m_ui->find<QPushButton>("destructionGo", sheet)->text().contains(QString::number(m_cleared - 1)));
            QVERIFY(words("destructionFacts", sheet).contains(QStringLiteral("held")));
            picture("changed", sheet);
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("destroyPlan");
        QTRY_VERIFY(asked);
        QVERIFY(isState(RecordState::Cleared));
    }

    void aPlaceOutOfReachIsTriedAgain()
    {
        m_house->pass(31);
        QVERIFY(QDir().rename(m_house->destination, away()));
        become("officer");
        showPlan();
        QTRY_VERIFY(offers("destroyPlan"));
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(placeIn(sheet), QStringLiteral("备份盘一 Out of reach"));
            m_ui->find<QCheckBox>("noOtherCopies", sheet)->setChecked(true);
            enter("witnessSecretLine", secretOf("auditor"), sheet);
            picture("out-of-reach", sheet);
            m_ui->press("destructionGo", sheet);
            QTRY_VERIFY(!sheet->isVisible());
        });
        m_ui->act("destroyPlan");
        QTRY_VERIFY_WITH_TIMEOUT(offers("renewCopies"), 20'000);
        QVERIFY(words("destructionCopies").contains(QStringLiteral("Pending")));
        QCOMPARE(int(m_ui->find<Banner>("planNote")->kind()), int(Banner::Kind::Warning));
        QCOMPARE(primary(), action("renewCopies"));
        QVERIFY(offers("signCertificate")); // it may take weeks
        picture("pending");
        // Not without a reason that says something.
        QVERIFY(m_ui->find<QPushButton>("copy_0_action"));
        ConfirmSheet::setNextAnswer(false);
        m_ui->press("copy_0_action");
        QVERIFY(ConfirmSheet::lastQuestion().consequence.contains(QDir::toNativeSeparators(m_house->destination)));
        QVERIFY(QDir().rename(away(), m_house->destination));
        m_ui->act("renewCopies");
        QTRY_VERIFY(!action("renewCopies")->isVisible() && !words("destructionCopies").contains(QStringLiteral("Pending")));
        QVERIFY(offers("signCertificate"));
        QVERIFY(banner().contains(QStringLiteral("nothing is left")));
    }

    void aMediumThatIsGoneIsConfirmed()
    {
        m_house->pass(31);
        QVERIFY(QDir(m_house->destination).removeRecursively());
        {
            const auto auditor = m_house->as("auditor");
            witnessDestruction(*auditor, m_plan, destructionOf(*auditor, m_plan).root, m_house->id("officer"));
            const auto officer = m_house->as("officer");
            (void)destroyPlan(*officer, m_plan, true);
        }
        become("officer2"); // any officer
        showPlan();
        QTRY_VERIFY(m_ui->find<QPushButton>("copy_0_action"));
        QVERIFY(!action("signCertificate")->isVisible()); // the executor's
        ConfirmSheet::setNextAnswer(true, QStringLiteral("备份盘一已于今日物理销毁。"));
        m_ui->press("copy_0_action");
        QTRY_VERIFY(!m_ui->find<QPushButton>("copy_0_action") && words("destructionCopies").contains(QStringLiteral("备份盘一已于今日物理销毁。")));
        QVERIFY(!action("renewCopies")->isVisible());
    }

    void whatStoppedGoesOn()
    {
        m_house->pass(31);
        {
            const auto auditor = m_house->as("auditor");
            witnessDestruction(*auditor, m_plan, destructionOf(*auditor, m_plan).root, m_house->id("officer"));
            const auto officer = m_house->as("officer");
            EXPECT_ERROR(destroyPlan(*officer, m_plan, true, [](qint64, qint64) { return false; }, 2), ErrorCode::Cancelled);
        }
        become("officer2");
        QCOMPARE(plansToCarryOut(session()).destroying, 1);
        showPlan();
        QTRY_VERIFY(offers("destroyPlan"));
        QCOMPARE(primary(), action("destroyPlan"));
        QVERIFY(action("destroyPlan")->text().contains(QStringLiteral("on destroying")));
        QCOMPARE(chip(), QStringLiteral("Being destroyed"));
        picture("stopped");
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("destroyPlan");
        QVERIFY(ConfirmSheet::lastQuestion().loses && ConfirmSheet::lastQuestion().verb.contains(QString::number(m_cleared - 2)));
        QTRY_VERIFY_WITH_TIMEOUT(!action("destroyPlan")->isVisible() && isState(RecordState::Destroyed), 20'000);
        // The witness signs with the own login, after the executor.
        become("officer");
        showPlan();
        QTRY_VERIFY(offers("signCertificate"));
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("signCertificate");
        QTRY_VERIFY(!action("signCertificate")->isVisible());
        become("auditor");
        showPlan();
        QTRY_VERIFY(offers("witnessCertificate"));
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("witnessCertificate");
        QTRY_VERIFY(offers("saveCertificate"));
    }
};

QTEST_MAIN(TestDestructionPages)
#include "TestDestructionPages.moc"
