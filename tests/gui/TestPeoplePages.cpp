// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, departments and roles through the window: administrator, executive, auditor and the new person (issue 2, section 5).
#include "Driven.h"

#include "crypto/RecoveryShares.h"
#include "gui/home/WaitingTile.h"
#include "gui/people/AccountsView.h"
#include "gui/people/DepartmentsView.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PasswordField.h"
#include "gui/pieces/SimpleRows.h"
#include "services/AccountRenewal.h"
#include "services/AddressBook.h"
#include "services/Leaving.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTableWidget>
#include <QTreeWidget>
#include <QUrl>

using namespace tongjian;
using namespace tongjian::test;

class TestPeoplePages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;
    QString m_initialPassword;

    Session &session() { return *m_ui->desktop.session(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    /// As a file manager does it: the page is asked first, then given the file. True if it wanted it.
    bool drop(const QString &path)
    {
        auto *view = m_ui->page<AccountsView>();
        QMimeData mime;
        mime.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(view, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &event);
        return true;
    }
    // Progress may stand before the result.
    void readResult(QWidget *sheet, const QString &saved, bool *told)
    {
        if (sheet->objectName() != QStringLiteral("staffResultSheet")) {
            QTimer::singleShot(20, sheet, [=, this] { m_ui->inNextDialog([=, this](QWidget *next) { readResult(next, saved, told); }); });
            return;
        }
        QCOMPARE(m_ui->find<QTableWidget>("initialPasswords", sheet)->rowCount(), 1);
        QVERIFY(QFile::exists(saved));
        m_ui->press("staffResultClose", sheet);
        *told = true;
    }
    void open(const char *page) { QVERIFY2(m_ui->window().openPage(QLatin1String(page)), page); }
    /// Chooses the row of @p id in the list of this name.
    void pick(const char *listName, Id id)
    {
        auto *list = m_ui->find<RecordList>(listName);
        QVERIFY2(list, listName);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (const QModelIndex index = list->model()->index(row, 0); index.data(IdRole).toLongLong() == id) {
                list->setCurrentIndex(index);
                return;
            }
        }
        QFAIL("no such row");
    }
    Id idOf(const char *login) { return m_house->ids.at(QLatin1String(login)); }
    const Person &person(Id id) { return *session().state().person(id); }
    QString shown(const char *label) { return m_ui->find<QLabel>(label)->text(); }
    /// Every word on the page's facts.
    QString facts(const char *card)
    {
        QStringList words;
        for (QLabel *label : m_ui->find<QWidget>(card)->findChildren<QLabel *>())
            words += label->text();
        return words.join(u'\n');
    }
    void answerChoice(const char *action, qint64 data)
    {
        bool answered = false;
        m_ui->inNextDialog([&, data](QWidget *sheet) {
            answered = true;
            QCOMPARE(sheet->objectName(), QStringLiteral("choiceSheet"));
            auto *box = m_ui->find<QComboBox>("choice", sheet);
            const int index = box->findData(data);
            QVERIFY(index >= 0);
            box->setCurrentIndex(index);
            m_ui->press("choiceGo", sheet);
        });
        m_ui->act(action);
        QVERIFY(answered);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Gm, QDateTime::currentMSecsSinceEpoch());
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void administratorMakesAnAccount()
    {
        become("admin");
        open("accounts");
        m_ui->inNextDialog([this](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("newAccountSheet"));
            m_ui->press("newAccountGo", sheet); // empty: told at the fields
            QVERIFY(m_ui->find<LabelledField>("nameField", sheet)->hasError());
            QVERIFY(m_ui->find<LabelledField>("loginField", sheet)->hasError());
            m_ui->find<QLineEdit>("newAccountName", sheet)->setText(QStringLiteral("何新"));
            m_ui->find<QLineEdit>("newAccountLogin", sheet)->setText(QStringLiteral("li")); // taken
            m_ui->press("newAccountGo", sheet);
            QVERIFY(m_ui->find<LabelledField>("loginField", sheet)->hasError());
            QVERIFY(!m_ui->find<QLineEdit>("initialPassword", sheet));
            m_ui->find<QLineEdit>("newAccountLogin", sheet)->setText(QStringLiteral("he"));
            m_ui->press("newAccountGo", sheet);
            QVERIFY(m_ui->find<QLineEdit>("initialPassword", sheet));
            m_initialPassword = m_ui->find<QLineEdit>("initialPassword", sheet)->text();
            m_ui->press("newAccountGo", sheet);
        });
        m_ui->act("addPerson");
        const Person *he = session().state().personByLogin(QStringLiteral("he"));
        QVERIFY(he && !he->activated);
        m_house->ids[QStringLiteral("he")] = he->id;
        QCOMPARE(shown("accountName"), QStringLiteral("何新")); // the new one is chosen
        QVERIFY(m_initialPassword.size() > 8);
    }

    void newPersonMakesOwnKeys()
    {
        m_ui->desktop.leave();
        m_ui->type("loginName", QStringLiteral("he"));
        m_ui->type("loginPassword", m_initialPassword);
        m_ui->press("loginEnter");
        QTRY_VERIFY(m_ui->find<QLineEdit>("newPassword"));
        QVERIFY(!m_ui->desktop.session());
        m_ui->type("newPassword", QStringLiteral("12345678"));
        m_ui->type("newPasswordAgain", QStringLiteral("12345679"));
        m_ui->press("newPasswordGo");
        QVERIFY(m_ui->find<LabelledField>("secondField")->hasError());
        m_ui->type("newPassword", QStringLiteral("12345678"));
        m_ui->type("newPasswordAgain", QStringLiteral("12345678"));
        m_ui->press("newPasswordGo");
        QVERIFY(m_ui->find<LabelledField>("firstField")->hasError()); // too weak
        QVERIFY(!m_ui->desktop.session());
        const QString own = QString::fromUtf8(House::ownPassword(QStringLiteral("he")).view());
        m_ui->type("newPassword", own);
        m_ui->type("newPasswordAgain", own);
        m_ui->press("newPasswordGo");
        QTRY_VERIFY(m_ui->desktop.session());
        QVERIFY(person(idOf("he")).activated);
        // What was handed over opens nothing any more.
        m_ui->desktop.leave();
        m_ui->type("loginName", QStringLiteral("he"));
        m_ui->type("loginPassword", m_initialPassword);
        m_ui->press("loginEnter");
        QVERIFY(!m_ui->desktop.session());
        QVERIFY(!m_ui->find<QLineEdit>("newPassword"));
    }

    void passwordIsChanged()
    {
        become("he");
        const QString own = QString::fromUtf8(House::ownPassword(QStringLiteral("he")).view());
        const QString fresh = QStringLiteral("another sentence of mine, 7 words");
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("passwordSheet"));
            const auto fill = [&](const QString &old, const QString &first, const QString &second) {
                m_ui->find<QLineEdit>("presentPassword", sheet)->setText(old);
                m_ui->find<QLineEdit>("changedPassword", sheet)->setText(first);
                m_ui->find<QLineEdit>("changedPasswordAgain", sheet)->setText(second);
                m_ui->press("changePassword", sheet);
            };
            fill(own, fresh, fresh + u'x');
            QVERIFY(m_ui->find<LabelledField>("secondField", sheet)->hasError());
            fill(QStringLiteral("not the present one"), fresh, fresh);
            QVERIFY(m_ui->find<LabelledField>("oldField", sheet)->hasError());
            fill(own, fresh, fresh);
        });
        Q_EMIT m_ui->window().passwordChangeRequested();
        QVERIFY(!QApplication::activeModalWidget());
        EXPECT_ERROR(checkPassword(session(), Secret::copyOf(own.toUtf8())), ErrorCode::WrongPassword);
        checkPassword(session(), Secret::copyOf(fresh.toUtf8()));
    }

    void administratorMovesAndDisables()
    {
        become("admin");
        open("accounts");
        pick("accountList", idOf("wu"));
        answerChoice("movePerson", m_house->sales);
        QCOMPARE(person(idOf("wu")).department, m_house->sales);
        QVERIFY(facts("accountFacts").contains(QStringLiteral("销售部")));

        pick("accountList", idOf("wu"));
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("toggleActive");
        QVERIFY(person(idOf("wu")).active); // asked, and nothing done
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("toggleActive");
        QVERIFY(!person(idOf("wu")).active);
        m_ui->act("toggleActive"); // enabling needs no question
        QVERIFY(person(idOf("wu")).active);

        pick("accountList", idOf("admin"));
        QVERIFY(!m_ui->find<QAction>("toggleActive")->isEnabled()); // not the own account
    }

    void rolesThatMustDifferAreNotOffered()
    {
        open("accounts");
        pick("accountList", idOf("officer"));
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *box = m_ui->find<QComboBox>("choice", sheet);
            for (Role role : { Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive })
                QCOMPARE(box->findData(int(role)), -1);
            QVERIFY(box->findData(int(Role::Head)) >= 0);
            qobject_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("giveRole");
        QVERIFY(session().state().cases().isEmpty());
    }

    void executiveDecidesOnARole()
    {
        open("accounts");
        pick("accountList", idOf("chen"));
        answerChoice("giveRole", int(Role::Officer));
        pick("accountList", idOf("wu"));
        answerChoice("giveRole", int(Role::Auditor));
        QVERIFY(!session().state().rolesOf(idOf("chen")).contains(Role::Officer)); // proposed is not given

        become("boss");
        QTRY_VERIFY(m_ui->find<WaitingTile>("waiting_proposals"));
        QVERIFY(m_ui->find<WaitingTile>("waiting_proposals")->text().startsWith(u'2'));
        QTest::mouseClick(m_ui->find<WaitingTile>("waiting_proposals"), Qt::LeftButton);
        QTRY_COMPARE(m_ui->find<RecordList>("proposalList")->model()->rowCount(), 2);
        QVERIFY(!m_ui->find<QAction>("withdrawCase")->isVisible()); // another's proposal
        pick("proposalList", casesFor(session()).at(0).id);
        QVERIFY(shown("proposalTitle").contains(QStringLiteral("陈静")));
        QVERIFY(facts("proposalFacts").contains(QStringLiteral("Can open and file every record of the company, collects mail and hands keys on")));
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("confirmRole");
        QVERIFY(!session().state().rolesOf(idOf("chen")).contains(Role::Officer)); // asked, and nothing signed
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("confirmRole");
        QVERIFY(session().state().rolesOf(idOf("chen")).contains(Role::Officer));
        QTRY_COMPARE(m_ui->find<RecordList>("proposalList")->model()->rowCount(), 1);
        m_ui->act("refuseRole");
        QVERIFY(!session().state().rolesOf(idOf("wu")).contains(Role::Auditor));
        QVERIFY(casesFor(session()).isEmpty());
    }

    void administratorWithdraws()
    {
        become("admin");
        (void)proposeRole(session(), { idOf("wu"), Role::Officer, NoId });
        (void)proposeNewSheets(session());
        open("proposals");
        auto *list = m_ui->find<RecordList>("proposalList");
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!m_ui->find<QAction>("confirmRole")->isVisible()); // never the own one
        pick("proposalList", ownCases(session()).at(0).id);
        QVERIFY(shown("proposalTitle").contains(QStringLiteral("吴磊")));
        QVERIFY(facts("proposalFacts").contains(displayName(Role::Executive))); // who is to decide
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("withdrawCase");
        QCOMPARE(ownCases(session()).size(), 2);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("withdrawCase");
        QVERIFY(ConfirmSheet::lastQuestion().consequence.contains(QStringLiteral("吴磊")));
        QCOMPARE(ownCases(session()).size(), 1);
        become("boss");
        open("proposals");
        QCOMPARE(m_ui->find<RecordList>("proposalList")->model()->rowCount(), 1);
        m_ui->act("confirmRole"); // the new sheets
        become("admin");
        QTRY_VERIFY(m_ui->find<WaitingTile>("waiting_proposals")); // to be carried out
        QTest::mouseClick(m_ui->find<WaitingTile>("waiting_proposals"), Qt::LeftButton);
        QVERIFY(facts("proposalFacts").contains(QStringLiteral("赵总")));
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("withdrawCase");
        QVERIFY(casesToCarryOut(session()).isEmpty());
        QVERIFY(!m_ui->find<RecordList>("proposalList")); // nothing is left
    }

    void aForgottenAccountIsRenewed()
    {
        // Proposed by the administrator, confirmed by the executive, carried out, and entered with a half from each of them.
        const auto asked = [](const char *name) { QVERIFY2(ConfirmSheet::lastQuestion().title.contains(QString::fromUtf8(name)), qPrintable(ConfirmSheet::lastQuestion().title)); };
        become("admin");
        open("accounts");
        pick("accountList", idOf("admin"));
        QVERIFY(!m_ui->find<QAction>("renewAccount")->isEnabled()); // not the own one
        pick("accountList", idOf("sun"));
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("renewAccount");
        QVERIFY(casesToCarryOut(session()).isEmpty());
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("renewAccount");
        asked("孙伟");
        QVERIFY(facts("accountFacts").contains(QStringLiteral("renewal is proposed")));
        become("boss");
        open("proposals");
        QTRY_COMPARE(m_ui->find<RecordList>("proposalList")->model()->rowCount(), 1);
        QVERIFY(shown("proposalTitle").contains(QStringLiteral("孙伟")));
        QString code;
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("handoverSheet"));
            code = m_ui->find<QLineEdit>("handedText", sheet)->text();
            m_ui->press("handedNoted", sheet);
        });
        m_ui->act("confirmRole");
        QCOMPARE(code.size(), 24);
        become("admin");
        open("accounts");
        pick("accountList", idOf("sun"));
        QVERIFY(facts("accountFacts").contains(QStringLiteral("can be carried out")));
        QString initial;
        ConfirmSheet::setNextAnswer(true);
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("handoverSheet"));
            initial = m_ui->find<QLineEdit>("handedText", sheet)->text();
            m_ui->press("handedNoted", sheet);
        });
        m_ui->act("renewAccount");
        QVERIFY(!initial.isEmpty() && initial != code);
        QVERIFY(facts("accountFacts").contains(QStringLiteral("confirmation code")));

        m_house->clock->time += 60 * SecondMs;
        m_ui->desktop.leave();
        QTRY_VERIFY(m_ui->find<QLineEdit>("loginName"));
        m_ui->type("loginName", QStringLiteral("sun"));
        m_ui->type("loginPassword", initial);
        m_ui->press("loginEnter");
        QTRY_VERIFY(m_ui->find<QLineEdit>("confirmationCode"));
        m_ui->type("confirmationCode", QStringLiteral("AAAA-BBBB-CCCC-DDDD-EEEE"));
        const QString own = QString::fromUtf8(House::ownPassword(QStringLiteral("sun")).view());
        m_ui->type("newPassword", own);
        m_ui->type("newPasswordAgain", own);
        m_ui->press("newPasswordGo");
        QVERIFY(m_ui->find<LabelledField>("codeField")->hasError());
        QVERIFY(!m_ui->desktop.session());
        m_ui->type("confirmationCode", code.toLower());
        m_ui->press("newPasswordGo");
        QTRY_VERIFY(m_ui->desktop.session());
        QCOMPARE(session().me(), idOf("sun"));
        QCOMPARE(person(idOf("sun")).generation, 1U);
    }

    void twoSheetsAreTypedAndReplaced()
    {
        become("admin");
        open("accounts");
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("newSheets");
        become("boss");
        open("proposals");
        QTRY_COMPARE(m_ui->find<RecordList>("proposalList")->model()->rowCount(), 1);
        m_ui->act("confirmRole");
        become("admin");
        open("accounts");
        const std::vector<Secret> &shares = m_house->founding.recoveryShares;
        const auto text = [&](int sheet) { return QString::fromLatin1(recoverySheetText(sheet, shares[size_t(sheet - 1)]).view()); };
        const QString path = m_ui->folder.filePath(QStringLiteral("new sheets.pdf"));
        FileDialog::setNextAnswer({ path });
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("recoverySheetsSheet"));
            auto *first = m_ui->find<QPlainTextEdit>("firstSheet", sheet);
            auto *second = m_ui->find<QPlainTextEdit>("secondSheet", sheet);
            auto *go = m_ui->find<QPushButton>("sheetsGo", sheet);
            QString mistyped = text(1);
            mistyped[4] = mistyped.at(4) == u'A' ? u'B' : u'A';
            first->setPlainText(mistyped);
            QVERIFY(m_ui->find<LabelledField>("firstSheetField", sheet)->error().contains(u'1')); // names the line, at the field
            first->setPlainText(text(1).toLower());
            QVERIFY(!m_ui->find<LabelledField>("firstSheetField", sheet)->hasError());
            QVERIFY(!go->isEnabled());
            second->setPlainText(text(1));
            QVERIFY(m_ui->find<LabelledField>("secondSheetField", sheet)->hasError()); // the same one twice
            QVERIFY(!go->isEnabled());
            second->setPlainText(text(3));
            QVERIFY(go->isEnabled());
            m_ui->press("sheetsGo", sheet);
        });
        m_ui->act("newSheets");
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly) && made.read(5) == "%PDF-");
        QCOMPARE(session().state().recoveryGeneration(), 1U);
        EXPECT_ERROR(openSheets(session(), recoverySheetText(1, shares[0]), recoverySheetText(2, shares[1])), ErrorCode::BadInput);
    }

    void administratorNotesAddresses()
    {
        become("admin");
        open("accounts");
        pick("accountList", idOf("li"));
        QVERIFY(!facts("accountFacts").contains(QStringLiteral("li@galaxy.example")));
        QVERIFY(facts("accountRights").contains(displayName(Action::RecordSubmit)) && !facts("accountRights").contains(displayName(Action::RecordApprove)));
        m_ui->inNextDialog([this](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("addressesSheet"));
            auto *table = m_ui->find<QTableWidget>("addressTable", sheet);
            table->item(0, 0)->setText(QStringLiteral("li@galaxy.example"));
            m_ui->press("addAddress", sheet);
            table->item(1, 0)->setText(QStringLiteral("old@galaxy.example"));
            table->item(1, 2)->setText(QStringLiteral("last summer"));
            m_ui->press("addressesGo", sheet);
            QVERIFY(m_ui->find<LabelledField>("addressField", sheet)->hasError());
            table->item(1, 2)->setText(QStringLiteral("2025/6/30"));
            table->item(0, 0)->setText(QStringLiteral("nowhere at all"));
            m_ui->press("addressesGo", sheet); // the service refuses it
            QVERIFY(m_ui->find<LabelledField>("addressField", sheet)->hasError());
            table->item(0, 0)->setText(QStringLiteral("li@galaxy.example"));
            m_ui->press("addAddress", sheet); // an empty line says nothing
            m_ui->press("addressesGo", sheet);
        });
        m_ui->act("noteAddresses");
        const QList<StaffAddress> wanted { { QStringLiteral("li@galaxy.example"), {}, {} }, { QStringLiteral("old@galaxy.example"), {}, QDate(2025, 6, 30) } };
        QCOMPARE(addressesOf(session(), idOf("li")), wanted);
        QVERIFY(facts("accountFacts").contains(QStringLiteral("old@galaxy.example (until 2025-06-30)")));
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *table = m_ui->find<QTableWidget>("addressTable", sheet);
            QCOMPARE(table->rowCount(), 2);
            table->setCurrentCell(0, 0);
            m_ui->press("removeAddress", sheet);
            m_ui->press("addressesGo", sheet);
        });
        m_ui->act("noteAddresses");
        QCOMPARE(addressesOf(session(), idOf("li")), wanted.sliced(1));
    }

    void auditorTakesARoleAtOnce()
    {
        become("auditor");
        open("accounts");
        for (const char *action : { "addPerson", "importStaff", "giveRole", "movePerson", "noteAddresses" }) // takes away, never gives
            QVERIFY2(!m_ui->find<QAction>(action)->isVisible(), action);
        pick("accountList", idOf("chen"));
        answerChoice("takeRole", 0);
        QVERIFY(!session().state().rolesOf(idOf("chen")).contains(Role::Officer));
    }

    void departments()
    {
        become("admin");
        open("departments");
        const auto inNameSheet = [this](const char *action, const QString &name, bool refused) {
            bool asked = false;
            m_ui->inNextDialog([&, name, refused](QWidget *sheet) {
                asked = true;
                QCOMPARE(sheet->objectName(), QStringLiteral("nameSheet"));
                m_ui->find<QLineEdit>("name", sheet)->setText(name);
                m_ui->press("nameGo", sheet);
                QCOMPARE(sheet->isVisible(), refused);
                if (refused) {
                    QVERIFY(m_ui->find<LabelledField>("nameField", sheet)->hasError());
                    qobject_cast<QDialog *>(sheet)->reject();
                }
            });
            m_ui->act(action);
            QVERIFY(asked);
        };
        const auto named = [this](const QString &name) {
            Id found = NoId;
            for (const Department &department : session().state().departments()) {
                if (department.name == name)
                    found = department.id;
            }
            return found;
        };
        inNameSheet("addDepartment", QStringLiteral("  "), true);
        inNameSheet("addDepartment", QStringLiteral("销售部"), true); // there is one
        inNameSheet("addDepartment", QStringLiteral("质量部"), false);
        const Id quality = named(QStringLiteral("质量部"));
        QVERIFY(quality != NoId);
        QCOMPARE(shown("departmentName"), QStringLiteral("质量部"));
        inNameSheet("renameDepartment", QStringLiteral("销售部"), true);
        inNameSheet("renameDepartment", QStringLiteral("质量管理部"), false);
        QCOMPARE(named(QStringLiteral("质量管理部")), quality);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("closeDepartment");
        QVERIFY(!session().state().department(quality)->open);
        QVERIFY(!m_ui->find<QAction>("closeDepartment")->isEnabled());
    }

    void departmentsMerge()
    {
        open("departments");
        const Id first = createDepartment(session(), QStringLiteral("一部"));
        const Id second = createDepartment(session(), QStringLiteral("二部"));
        movePerson(session(), idOf("wu"), first);
        m_ui->page<DepartmentsView>()->refresh();
        pick("departmentList", first);
        answerChoice("mergeDepartment", second);
        QCOMPARE(session().state().department(first)->mergedInto, second);
        QCOMPARE(person(idOf("wu")).department, second);
        pick("departmentList", first);
        QVERIFY(facts("departmentFacts").contains(QStringLiteral("二部")));
        QVERIFY(!m_ui->find<QAction>("mergeDepartment")->isEnabled());
    }

    void staffListIsTakenOver()
    {
        QFile list(m_house->folder.filePath(QStringLiteral("名册.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("姓名,登录名,部门,邮箱\n郭新,guo,研发部,guo@galaxy.example\n孙小伟,sun,销售部,\n坏行,,,\n");
        list.close();
        become("admin");
        open("accounts");
        const QString saved = m_house->folder.filePath(QStringLiteral("passwords.csv"));
        bool told = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("staffImportSheet"));
            auto *tree = m_ui->find<QTreeWidget>("staffRows", sheet);
            const QList<QTreeWidgetItem *> guo = tree->findItems(QStringLiteral("郭新"), Qt::MatchExactly | Qt::MatchRecursive);
            const QList<QTreeWidgetItem *> sun = tree->findItems(QStringLiteral("孙小伟"), Qt::MatchExactly | Qt::MatchRecursive);
            QCOMPARE(guo.constFirst()->checkState(0), Qt::Checked);
            QCOMPARE(sun.constFirst()->checkState(0), Qt::Unchecked); // another name is looked at first
            QCOMPARE(tree->findItems(QStringLiteral("Row 4"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
            QVERIFY(m_ui->find<QComboBox>("departmentFor", sheet));
            FileDialog::setNextAnswer({ saved });
            m_ui->press("staffImportGo", sheet);
            m_ui->inNextDialog([&](QWidget *result) { readResult(result, saved, &told); });
        });
        QVERIFY(!drop(m_house->folder.filePath(QStringLiteral("picture.png")))); // not a list
        QVERIFY(drop(list.fileName()));
        QTRY_VERIFY_WITH_TIMEOUT(told, 60'000);
        const Person *guo = session().state().personByLogin(QStringLiteral("guo"));
        QVERIFY(guo && !guo->activated);
        QCOMPARE(session().departmentName(guo->department), QStringLiteral("研发部"));
        QCOMPARE(addressesOf(session(), guo->id).size(), 1);
        QCOMPARE(person(idOf("sun")).name, QStringLiteral("孙伟"));
        QFile passwords(saved);
        QVERIFY(passwords.open(QIODevice::ReadOnly) && passwords.readAll().contains("guo"));
        QVERIFY(!(passwords.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void withoutAPlaceForPasswordsNobodyIsMade()
    {
        QFile list(m_house->folder.filePath(QStringLiteral("名册.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("姓名,登录名,部门\n吴新,wuxin,销售部\n");
        list.close();
        become("admin");
        open("accounts");
        const qint64 entries = Journal(session().store().records()).head().n;
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            FileDialog::setNextAnswer({});
            m_ui->press("staffImportGo", sheet);
            asked = true;
        });
        QVERIFY(drop(list.fileName()));
        QTRY_VERIFY_WITH_TIMEOUT(asked, 60'000);
        QTRY_VERIFY(m_ui->window().findChild<Notice *>());
        QCOMPARE(Journal(session().store().records()).head().n, entries);
        // Now as slips, one for each.
        const QString slips = m_house->folder.filePath(QStringLiteral("slips.pdf"));
        bool told = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            FileDialog::setNextAnswer({ slips });
            m_ui->press("staffImportGo", sheet);
            m_ui->inNextDialog([&](QWidget *result) { readResult(result, slips, &told); });
        });
        QVERIFY(drop(list.fileName()));
        QTRY_VERIFY_WITH_TIMEOUT(told, 60'000);
        QFile paper(slips);
        QVERIFY(paper.open(QIODevice::ReadOnly) && paper.read(5) == "%PDF-");
        QVERIFY(!(paper.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void somebodyLeaves()
    {
        become("li");
        (void)saveDraft(session(), NoId, m_house->call(QStringLiteral("草稿")));
        become("admin");
        open("accounts");
        pick("accountList", idOf("boss")); // the only executive: told what to do first
        m_ui->inNextDialog([this](QWidget *sheet) {
            QCOMPARE(sheet->objectName(), QStringLiteral("leaveSheet"));
            QVERIFY(m_ui->find<Banner>("leaveObstacles", sheet));
            QVERIFY(!m_ui->find<QPushButton>("leaveGo", sheet)->isEnabled());
            qobject_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("leavePerson");
        QVERIFY(person(idOf("boss")).active);
        pick("accountList", idOf("li"));
        m_ui->inNextDialog([this](QWidget *sheet) {
            m_ui->press("leaveGo", sheet);
            QVERIFY(m_ui->find<LabelledField>("draftsField", sheet)->hasError()); // never silently
            QVERIFY(!m_ui->find<QComboBox>("leaveSuccessor", sheet)); // no role ends
            auto *drafts = m_ui->find<QComboBox>("leaveDrafts", sheet);
            drafts->setCurrentIndex(drafts->findData(int(LeftDrafts::Discard)));
            m_ui->press("leaveGo", sheet);
        });
        m_ui->act("leavePerson");
        QVERIFY(!person(idOf("li")).active);
        QVERIFY(Records(session().store().records()).draftsOf(idOf("li")).isEmpty());
        pick("accountList", idOf("head"));
        m_ui->inNextDialog([this](QWidget *sheet) {
            auto *successor = m_ui->find<QComboBox>("leaveSuccessor", sheet);
            successor->setCurrentIndex(successor->findData(idOf("sun")));
            m_ui->press("leaveGo", sheet);
        });
        m_ui->act("leavePerson");
        QVERIFY(!person(idOf("head")).active);
        pick("accountList", idOf("head"));
        QVERIFY(!m_ui->find<QAction>("leavePerson")->isEnabled()); // once
        become("boss");
        QCOMPARE(casesFor(session()).constFirst().holding, (RoleHolding { idOf("sun"), Role::Head, m_house->sales }));
    }

    void whoHasNoDutyHasNoPages()
    {
        for (const char *login : { "sun", "officer" }) {
            become(login);
            for (const char *page : { "accounts", "departments", "proposals" })
                QVERIFY2(!m_ui->window().openPage(QLatin1String(page)), login);
        }
    }

    // The last administrator goes at once if it must be; an executive proposes the next one.
    void administratorIsReplaced()
    {
        become("boss");
        open("accounts");
        QVERIFY(!m_ui->find<QAction>("giveRole")->isVisible()); // one is there
        become("auditor");
        open("accounts");
        pick("accountList", idOf("admin"));
        ConfirmSheet::setNextAnswer(false);
        answerChoice("takeRole", 0);
        QVERIFY(ConfirmSheet::lastQuestion().consequence.contains(person(idOf("admin")).name));
        QVERIFY(session().state().rolesOf(idOf("admin")).contains(Role::SecurityAdministrator));
        ConfirmSheet::setNextAnswer(true);
        answerChoice("takeRole", 0);
        QVERIFY(session().state().holders(Role::SecurityAdministrator).isEmpty());
        become("boss");
        open("accounts");
        pick("accountList", idOf("wu"));
        QVERIFY(m_ui->find<QAction>("giveRole")->isVisible());
        answerChoice("giveRole", qint64(Role::SecurityAdministrator));
        become("auditor");
        open("proposals");
        QVERIFY(facts("proposalFacts").contains(QStringLiteral("No security administrator was left")));
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("confirmRole");
        QCOMPARE(session().state().holders(Role::SecurityAdministrator), QList { idOf("wu") });
    }

    void everyActStandsInTheJournal()
    {
        const auto auditor = m_house->as("auditor");
        const VerificationResult report = verifyStore(*auditor);
        QVERIFY2(report.problems.isEmpty(), report.problems.isEmpty() ? "" : qPrintable(report.problems.constFirst().what));
    }
};

QTEST_MAIN(TestPeoplePages)
#include "TestPeoplePages.moc"
