// SPDX-License-Identifier: GPL-3.0-or-later
// A new store through the wizard: wrong input, what the staffing cannot run, the sheets, and who gets in afterwards (issue 2, section 5).
#include "Driven.h"

#include "gui/entry/FirstPeopleTable.h"
#include "gui/entry/FoundingWizard.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"

#include <QLabel>
#include <QTableWidget>

using namespace tongjian;
using namespace tongjian::test;

class TestFoundingWizard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Driven> m_ui;
    StoreEnvironment m_environment;

    void fill(int row, const QString &name, const QString &login)
    {
        auto *people = m_ui->find<FirstPeopleTable>("people");
        people->item(row, 0)->setText(name);
        people->item(row, 1)->setText(login);
    }
    void password(const char *field, const QString &text)
    {
        auto *edit = m_ui->find<PasswordField>(field);
        QVERIFY2(edit, field);
        QTest::keyClicks(edit->edit(), text);
    }

private Q_SLOTS:
    void wholeWay()
    {
        m_environment.clock = std::make_shared<SystemClock>();
        m_environment.heads = std::make_shared<ProcessHeadMemory>(true);
        m_ui = std::make_unique<Driven>(m_environment);
        m_ui->desktop.showWelcome();
        m_ui->press("newStore");
        QTRY_VERIFY(m_ui->page<FoundingWizard>());
        const QString folder = m_ui->folder.filePath(QStringLiteral("New.tongjian"));

        // Company: each fault at its field.
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<LabelledField>("companyField")->hasError());
        m_ui->type("company", QStringLiteral("Acme"));
        QVERIFY(!m_ui->find<LabelledField>("companyField")->hasError());
        m_ui->write("departmentNames", QString());
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<LabelledField>("departmentsField")->hasError());
        m_ui->write("departmentNames", QStringLiteral("信息管理部\n总经理办公室\n销售部"));
        m_ui->find<QLineEdit>("storeFolder")->setText(m_ui->folder.path()); // exists
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<LabelledField>("folderField")->hasError());
        m_ui->find<QLineEdit>("storeFolder")->setText(folder);
        m_ui->press("nextStep");

        // People: roles that exclude each other are refused with the reason.
        auto *people = m_ui->find<FirstPeopleTable>("people");
        QVERIFY(people);
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<Banner>("objections"));
        fill(0, QStringLiteral("周安"), QStringLiteral("zhouan"));
        fill(1, QStringLiteral("郑档"), QStringLiteral("zhengdang"));
        fill(2, QStringLiteral("沈计"), QStringLiteral("shenji"));
        fill(3, QStringLiteral("赵总"), QStringLiteral("zhaozong"));
        QVERIFY(!m_ui->find<Banner>("objections"));
        people->item(0, 4)->setCheckState(Qt::Checked); // administrator and officer in one
        QVERIFY(m_ui->find<Banner>("objections"));
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<FirstPeopleTable>("people"));
        people->item(0, 4)->setCheckState(Qt::Unchecked);
        m_ui->press("nextStep");

        // Four people cannot run everything, and the wizard says what.
        QTRY_VERIFY(m_ui->find<QLabel>("staffingGaps"));
        QVERIFY(m_ui->find<QLabel>("staffingGaps")->text().count(u'•') >= 1);
        // Back and forth keeps what was entered.
        m_ui->press("previousStep");
        m_ui->press("previousStep");
        QCOMPARE(m_ui->find<QLineEdit>("company")->text(), QStringLiteral("Acme"));
        for (int i = 0; i < 3; ++i)
            m_ui->press("nextStep");

        // The founder's password.
        password("founderPassword", QStringLiteral("short"));
        password("founderPasswordAgain", QStringLiteral("other"));
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<LabelledField>("againField")->hasError());
        m_ui->find<PasswordField>("founderPasswordAgain")->clear();
        password("founderPasswordAgain", QStringLiteral("short"));
        m_ui->press("nextStep");
        QVERIFY(m_ui->find<LabelledField>("passwordField")->hasError());
        QVERIFY(!QFileInfo::exists(folder)); // nothing was made so far
        password("founderPassword", QStringLiteral("my seven green lamps"));
        password("founderPasswordAgain", QStringLiteral("my seven green lamps"));
        m_ui->press("nextStep");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QTableWidget>("initialPasswords"), 30'000);
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/store.json")));
        auto *table = m_ui->find<QTableWidget>("initialPasswords");
        QCOMPARE(table->rowCount(), 3); // everyone but the founder
        const QString initial = table->item(0, 2)->text();
        QVERIFY(initial.size() >= 20);
        // Not on before the sheets are saved.
        QVERIFY(!m_ui->find<QPushButton>("finishFounding")->isEnabled());
        const QString sheets = m_ui->folder.filePath(QStringLiteral("sheets.pdf"));
        FileDialog::setNextAnswer({ sheets });
        m_ui->press("saveSheets");
        QFile pdf(sheets);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        m_ui->press("finishFounding");

        // In as the founder, and as somebody new who chooses an own password first.
        QTRY_VERIFY(m_ui->find<QLineEdit>("loginName"));
        m_ui->type("loginName", QStringLiteral("zhouan"));
        m_ui->type("loginPassword", QStringLiteral("my seven green lamps"));
        m_ui->press("loginEnter");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->desktop.session(), 10'000);
        QVERIFY(m_ui->window().openPage(QStringLiteral("accounts")));
        m_ui->desktop.leave();
        m_ui->type("loginName", QStringLiteral("zhengdang"));
        m_ui->type("loginPassword", initial);
        m_ui->press("loginEnter");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QLineEdit>("newPassword"), 10'000);
        m_ui->type("newPassword", QStringLiteral("a drawer of old maps"));
        m_ui->type("newPasswordAgain", QStringLiteral("a drawer of old maps"));
        m_ui->press("newPasswordGo");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->desktop.session(), 20'000);
        QVERIFY(m_ui->window().openPage(QStringLiteral("filing")));
        QVERIFY(!m_ui->desktop.session()->readOnly());
    }
};

QTEST_MAIN(TestFoundingWizard)
#include "TestFoundingWizard.moc"
