// SPDX-License-Identifier: GPL-3.0-or-later
// Mail through the window: chosen or dropped, tried, taken in, told about; what is left over is assigned or tried again
// (issue 3, section 3).
#include "Driven.h"

#include "gui/collect/ImportView.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/DropArea.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "services/AddressBook.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTableWidget>
#include <QUrl>

using namespace tongjian;
using namespace tongjian::test;

class TestMailPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    QString write(const char *name, const QByteArray &bytes) { return writeFile(m_house->folder.filePath(QLatin1String(name)), bytes); }
    static QByteArray mail(const QByteArray &from, int id)
    {
        return "From: " + from + "\nTo: x@elsewhere.example\nDate: Mon, 23 Nov 2015 10:00:00 +0800\nMessage-ID: <" + QByteArray::number(id) + "@x>\nSubject: mail " + QByteArray::number(id) + "\n\nA\n";
    }
    QStringList facts()
    {
        QStringList texts;
        for (QLabel *label : m_ui->find<FactCard>("reportFacts")->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
    QString fact(const char *label)
    {
        const QStringList all = facts();
        const qsizetype at = all.indexOf(QLatin1String(label));
        return at < 0 ? QString() : all.value(at + 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        setAddresses(*m_house->as("officer"), m_house->ids.at(QStringLiteral("li")), { { QStringLiteral("li@galaxy.example"), {}, {} } });
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
        m_ui->logIn("officer");
    }

    void othersHaveNoSuchPage()
    {
        m_ui->desktop.leave();
        m_ui->logIn("li");
        QVERIFY(!m_ui->window().openPage(QStringLiteral("import")));
        m_ui->desktop.leave();
        m_ui->logIn("officer");
    }

    void triedAndTakenIn()
    {
        m_ui->window().openPage(QStringLiteral("import"));
        auto *view = m_ui->page<ImportView>();
        QVERIFY(view);
        auto *import = m_ui->find<QAction>("startImport");
        auto *trial = m_ui->find<QAction>("tryImport");
        QVERIFY(import && !import->isEnabled() && trial && !trial->isEnabled());
        const QString mailbox = write("in.mbox", "From a\n" + mail("li@galaxy.example", 1) + "\nFrom a\n" + mail("y@elsewhere.example", 2) + "\nFrom a\n" + mail("li@galaxy.example", 1) + "\n");
        const QString bad = write("=bad.eml", "no mail\n");
        FileDialog::setNextAnswer({ mailbox });
        m_ui->press("chooseFiles");
        // The other one is dropped on the page.
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(bad), QUrl(QStringLiteral("https://elsewhere.example/x")) });
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &enter);
        QVERIFY(enter.isAccepted());
        auto *area = m_ui->find<DropArea>("sourcesArea");
        QVERIFY(area->isOver());
        QDragLeaveEvent leave;
        QApplication::sendEvent(view, &leave);
        QVERIFY(!area->isOver());
        QApplication::sendEvent(view, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &drop);
        QVERIFY(!area->isOver());
        QVERIFY(m_ui->find<QLabel>("sourcesText")->text().contains(QStringLiteral("=bad.eml")));
        QVERIFY(import->isEnabled() && trial->isEnabled());

        trial->trigger();
        QTRY_VERIFY(m_ui->find<FactCard>("reportFacts"));
        QCOMPARE(fact("Read"), QStringLiteral("4"));
        QCOMPARE(fact("Captured"), QStringLiteral("2"));
        QCOMPARE(countRecords(*m_house->as("officer2"), ListKind::Archive), 0);

        import->trigger();
        QTRY_VERIFY(!import->isEnabled() && m_ui->find<FactCard>("reportFacts"));
        QCOMPARE(fact("Read"), QStringLiteral("4"));
        QCOMPARE(fact("Captured"), QStringLiteral("2"));
        QCOMPARE(fact("There already"), QStringLiteral("1"));
        QCOMPARE(fact("In quarantine"), QStringLiteral("1"));
        QCOMPARE(fact("Captured, but concern nobody known"), QStringLiteral("1"));
        auto *problems = m_ui->find<QTableWidget>("problems");
        QCOMPARE(problems->rowCount(), 1);
        QCOMPARE(problems->item(0, 0)->text(), QStringLiteral("=bad.eml"));
        QVERIFY(!problems->item(0, 1)->text().isEmpty());
        QCOMPARE(countRecords(*m_house->as("officer2"), ListKind::Archive), 1);

        const QString list = m_house->folder.filePath(QStringLiteral("list.csv"));
        FileDialog::setNextAnswer({ list });
        m_ui->press("exportProblems");
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\r\n'=bad.eml,"));
    }

    void whatConcernsNobodyIsAssigned()
    {
        m_ui->press("bannerAction", m_ui->page<ImportView>());
        auto *list = m_ui->find<RecordList>("unassignedList");
        QVERIFY(list);
        QTRY_VERIFY(m_ui->find<QAction>("unassignedForward")->isEnabled());
        m_ui->inNextDialog([this](QWidget *sheet) {
            // By the keyboard: one chosen by mistake, looked for again and given up, then the right one.
            auto *words = sheet->findChild<QLineEdit *>(QStringLiteral("peopleSearch"));
            auto *people = sheet->findChild<QListWidget *>(QStringLiteral("peopleList"));
            const auto chosen = [people] {
                QList<Id> ids;
                for (int i = 0; i < people->count(); ++i) {
                    if (people->item(i)->checkState() == Qt::Checked && !people->item(i)->isHidden())
                        ids.append(people->item(i)->data(Qt::UserRole).toLongLong());
                }
                return ids;
            };
            for (const char *login : { "li", "sun", "li" }) {
                words->setText(m_house->as("officer2")->personName(m_house->ids.at(QLatin1String(login))));
                QTest::keyClick(words, Qt::Key_Return);
                QVERIFY(sheet->isVisible());
                QCOMPARE(words->selectedText(), words->text());
            }
            QCOMPARE(chosen(), QList<Id> { m_house->ids.at(QStringLiteral("sun")) }); // in sight still
            QTest::keyClick(words, Qt::Key_Down);
            QCOMPARE(sheet->focusWidget(), people);
            words->clear();
            QTest::keyClick(words, Qt::Key_Return);
            QVERIFY(sheet->isVisible()); // what cannot be undone takes its own button
            m_ui->press("peopleGo", sheet);
        });
        m_ui->find<QAction>("unassignedForward")->trigger();
        QCOMPARE(countRecords(*m_house->as("officer2"), ListKind::Unassigned), 0);
        QCOMPARE(countRecords(*m_house->as("sun"), ListKind::Own), 1);
    }

    void quarantineIsTriedAgain()
    {
        m_ui->window().openPage(QStringLiteral("quarantine"));
        auto *again = m_ui->find<QAction>("quarantineForward");
        QTRY_VERIFY(again && again->isEnabled());
        again->trigger();
        // The answer is a notice; the message stays.
        QTRY_VERIFY(m_ui->page<Notice>() && m_ui->page<Notice>()->text().contains(QStringLiteral("still")));
        QCOMPARE(countRecords(*m_house->as("officer2"), ListKind::Quarantine), 1);
    }

    void againBringsNothingNew()
    {
        m_ui->window().openPage(QStringLiteral("import"));
        FileDialog::setNextAnswer({ m_house->folder.filePath(QStringLiteral("in.mbox")) });
        m_ui->press("chooseFiles");
        auto *import = m_ui->find<QAction>("startImport");
        import->trigger();
        QTRY_VERIFY(!import->isEnabled() && m_ui->find<FactCard>("reportFacts"));
        QCOMPARE(fact("Read"), QStringLiteral("3"));
        QCOMPARE(fact("Captured"), QStringLiteral("0"));
        QCOMPARE(fact("There already"), QStringLiteral("3"));
        QCOMPARE(m_ui->page<ImportView>()->findChild<Banner *>()->text(), QStringLiteral("Nothing is new: 3 messages are in the archive already."));
    }

    void languages()
    {
        QStringList texts;
        for (const char *language : { "zh_CN", "zh_TW", "en" }) {
            m_ui->languages.setLanguage(QLatin1String(language));
            m_ui->window().openPage(QStringLiteral("import"));
            QCoreApplication::processEvents();
            QVERIFY(m_ui->page<ImportView>());
            m_ui->page<ImportView>()->addSources({ m_house->folder.path() });
            const QString said = m_ui->find<QAction>("startImport")->text() + m_ui->find<QLabel>("sourcesTitle")->text() + m_ui->find<QPushButton>("chooseFiles")->text();
            QVERIFY2(!texts.contains(said), qPrintable(said));
            texts += said;
        }
    }
};

QTEST_MAIN(TestMailPages)
#include "TestMailPages.moc"
