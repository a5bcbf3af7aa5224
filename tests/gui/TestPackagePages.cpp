// SPDX-License-Identifier: GPL-3.0-or-later
// What was granted to an authority leaves the house through the window: made by the officer, its receipt recorded, seen by those who decide
// and audit, offered to nobody else.
#include "Driven.h"

#include "core/Clock.h"
#include "gui/applications/ApplicationDetail.h"
#include "gui/applications/PlaceText.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/pieces/Timeline.h"
#include "gui/shell/PageView.h"
#include "services/Archive.h"
#include "services/OutsideCase.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

// In place of the program for PDF documents.
class Receiver : public QObject
{
    Q_OBJECT
public:
    explicit Receiver(QStringList &handed)
        : m_handed(handed)
    {
    }
public Q_SLOTS:
    void take(const QUrl &url) { m_handed += url.toLocalFile(); }

private:
    QStringList &m_handed;
};

}

class TestPackagePages : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime;
    std::unique_ptr<Archive> m_house;
    std::unique_ptr<Driven> m_ui;
    QTemporaryDir m_place;
    Id m_application = NoId;

    Session &session() { return *m_ui->desktop.session(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page) { return m_ui->window().openPage(QLatin1String(page), QString::number(m_application)); }
    int rows(const char *listName)
    {
        auto *list = m_ui->find<RecordList>(listName);
        int count = 0;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
        return count;
    }
    bool offered(const char *action)
    {
        auto *found = m_ui->find<QAction>(action);
        return found && found->isVisible() && found->isEnabled();
    }
    QString words(const char *widget)
    {
        QStringList all;
        auto *card = m_ui->find<QWidget>(widget);
        const QList<QLabel *> labels = card ? card->findChildren<QLabel *>() : QList<QLabel *>();
        for (QLabel *label : labels)
            all += label->text();
        return all.join(u'\n');
    }
    QString first()
    {
        const QList<QAction *> actions = m_ui->page<PageView>()->header()->offered();
        return actions.isEmpty() ? QString() : actions.constFirst()->objectName();
    }
    QList<TimelineStep> course() { return m_ui->find<Timeline>("applicationWay")->steps(); }
    QStringList made() { return QDir(m_place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    void make(const std::function<void(QWidget *)> &work)
    {
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("packageSheet");
            work(sheet);
        });
        m_ui->act("makePackage");
        QTRY_VERIFY(asked);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8()); // other tests run beside
        m_house = std::make_unique<Archive>(SuiteId::Intl);
        m_application = outsideFulfilled(*m_house, Route::Judicial, { m_house->first, m_house->suns });
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void theOfficerMakesIt()
    {
        become("officer");
        QVERIFY(open("assist"));
        QCOMPARE(rows("assistList"), 1); // waits to be handed over
        QVERIFY(offered("makePackage"));
        QCOMPARE(first(), QStringLiteral("makePackage")); // the next thing to do
        QVERIFY(!offered("recordReceipt")); // of nothing
        QCOMPARE(course().size(), 4 + 2); // submitted, approved twice, confirmed; then the package, and the end
        QVERIFY(words("applicationPackages").isEmpty());
        make([&](QWidget *sheet) {
            auto *list = m_ui->find<RecordList>("packageList", sheet);
            QCOMPARE(list->model()->rowCount(), 2);
            m_ui->press("packageGo", sheet);
            QVERIFY(sheet->isVisible()); // where to is missing
            FileDialog::setNextAnswer({ m_place.path() });
            m_ui->press("choosePackagePlace", sheet);
            m_ui->find<QCheckBox>("packageZip", sheet)->setChecked(true);
            auto *fields = m_ui->find<CheckList>("packageFields", sheet);
            QVERIFY(!m_ui->find<QCheckBox>("packageRepeats", sheet));
            list->setCurrentIndex(list->model()->index(1, 0));
            fields->setMarked({ qint64(Field::Body), qint64(Field::Subject) });
            Q_EMIT fields->markedChanged();
            QVERIFY(!list->model()->index(1, 0).data(ChipWordRole).toString().isEmpty());
            QVERIFY(list->model()->index(0, 0).data(ChipWordRole).toString().isEmpty());
            list->setCurrentIndex(list->model()->index(0, 0));
            QVERIFY(fields->marked().isEmpty()); // of the other one
            m_ui->press("packageGo", sheet);
            QVERIFY(sheet->isVisible()); // why is missing, and stands at the record
            QCOMPARE(list->currentIndex().row(), 1);
            QCOMPARE(fields->marked().size(), 2);
            auto *reason = m_ui->find<QLineEdit>("packageReason", sheet);
            reason->setFocus();
            QTest::keyClicks(reason, QStringLiteral("x"));
            m_ui->find<QCheckBox>("packageRepeats", sheet)->setChecked(true);
            m_ui->press("packageGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QTRY_VERIFY(words("applicationPackages").contains(QStringLiteral("-P1")));
        QCOMPARE(rows("assistList"), 1); // until somebody received it
        QVERIFY(offered("recordReceipt"));
        QCOMPARE(first(), QStringLiteral("recordReceipt"));
        QCOMPARE(course().size(), 4 + 1 + 2);
        QVERIFY(course().at(4).signedMark && course().at(4).note.contains(QStringLiteral("-P1")));
        QCOMPARE(made().size(), 2);
        const QString folder = m_place.filePath(made().constFirst());
        QFile certificate(folder + QStringLiteral("/certificate.json"));
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(certificate.readAll()).object().value(QStringLiteral("records")).toInt(), 2);
        QCOMPARE(QDir(folder + QStringLiteral("/records")).entryList().filter(QStringLiteral("-R1")).size(), 1);
        QVERIFY(made().constLast().endsWith(QStringLiteral(".zip")));
    }

    void theSameOutOfAll()
    {
        QVERIFY(open("all-applications"));
        const QStringList before = made();
        make([&](QWidget *sheet) {
            m_ui->find<QLineEdit>("packagePlace", sheet)->setText(m_place.path());
            auto *fields = m_ui->find<CheckList>("packageFields", sheet);
            fields->setMarked({ qint64(Field::Parties) });
            Q_EMIT fields->markedChanged();
            auto *reason = m_ui->find<QLineEdit>("packageReason", sheet);
            reason->setFocus();
            QTest::keyClicks(reason, QStringLiteral("x"));
            m_ui->press("packageSame", sheet);
            auto *list = m_ui->find<RecordList>("packageList", sheet);
            QVERIFY(!list->model()->index(1, 0).data(ChipWordRole).toString().isEmpty());
            m_ui->press("packageGo", sheet);
        });
        QTRY_COMPARE(made().size(), before.size() + 1);
        QTRY_VERIFY(words("applicationPackages").contains(QStringLiteral("-P2")));
        const QStringList after = made();
        for (const QString &one : after) {
            if (!before.contains(one))
                QCOMPARE(QDir(m_place.filePath(one) + QStringLiteral("/records")).entryList().filter(QStringLiteral("-R1")).size(), 2);
        }
    }

    void singlePlaces()
    {
        QVERIFY(open("all-applications"));
        const QStringList before = made();
        const RecordContent content = m_house->call(); // of the first one
        make([&](QWidget *sheet) {
            m_ui->find<QLineEdit>("packagePlace", sheet)->setText(m_place.path());
            auto *list = m_ui->find<RecordList>("packageList", sheet);
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data(IdRole).toLongLong() == m_house->first)
                    list->setCurrentIndex(list->model()->index(row, 0));
            }
            bool marked = false;
            m_ui->inNextDialog([&](QWidget *places) {
                marked = places->objectName() == QStringLiteral("placesSheet");
                QVERIFY(!m_ui->find<QPushButton>("placesTakeOut", places)->isEnabled()); // nothing is selected
                auto *body = m_ui->find<PlaceText>("places_content", places);
                QVERIFY(body);
                QTextCursor cursor = body->textCursor();
                const auto select = [&](const QString &words) {
                    cursor.setPosition(int(body->toPlainText().indexOf(words)));
                    cursor.setPosition(cursor.position() + int(words.size()), QTextCursor::KeepAnchor);
                    body->setTextCursor(cursor);
                };
                select(QStringLiteral("因台风顺延不超过三天"));
                m_ui->press("placesTakeOut", places);
                select(QStringLiteral("顺延"));
                m_ui->press("placesKeep", places);
                QCOMPARE(body->ranges().size(), 2);
                select(QStringLiteral("𠮷"));
                m_ui->press("placesTakeOut", places);
                auto *parties = m_ui->find<CheckList>("placesParties", places);
                parties->setMarked({ 1 * 8 + int(PartyPart::Address) });
                m_ui->press("placesGo", places);
            });
            m_ui->press("packagePlaces", sheet);
            QVERIFY(marked);
            m_ui->press("packageGo", sheet);
            QVERIFY(sheet->isVisible()); // why is missing
            auto *reason = m_ui->find<QLineEdit>("packageReason", sheet);
            reason->setFocus();
            QTest::keyClicks(reason, QStringLiteral("x"));
            // It is there again as it was marked.
            m_ui->inNextDialog([&](QWidget *places) {
                QCOMPARE(m_ui->find<PlaceText>("places_content", places)->ranges().size(), 3);
                QCOMPARE(m_ui->find<CheckList>("placesParties", places)->marked().size(), 1);
                static_cast<QDialog *>(places)->reject();
            });
            m_ui->press("packagePlaces", sheet);
            m_ui->press("packageGo", sheet);
        });
        QTRY_VERIFY(words("applicationPackages").contains(QStringLiteral("-P3")));
        QString folder;
        const QStringList after = made();
        for (const QString &one : after) {
            if (!before.contains(one))
                folder = m_place.filePath(one) + QStringLiteral("/records/");
        }
        QFile record(folder + QDir(folder).entryList().filter(QStringLiteral("-R1")).constFirst() + QStringLiteral("/record.json"));
        QVERIFY2(record.open(QIODevice::ReadOnly), qPrintable(record.fileName()));
        const QString text = QString::fromUtf8(record.readAll());
        QVERIFY(!text.contains(QStringLiteral("因台风")) && !text.contains(QStringLiteral("不超过三天")) && !text.contains(QStringLiteral("𠮷")));
        QVERIFY(text.contains(QStringLiteral("顺延")) && text.contains(QStringLiteral("付款节点不变")));
        QVERIFY(!text.contains(content.parties.at(1).address) && text.contains(content.parties.at(1).name));
    }

    void aRefusalLosesNothing()
    {
        QVERIFY(open("all-applications"));
        const QStringList before = made();
        const QString taken = QString(before.filter(QStringLiteral("-P2")).constFirst()).replace(QStringLiteral("-P2"), QStringLiteral("-P4"));
        QVERIFY(QDir(m_place.path()).mkdir(taken));
        bool refused = false;
        bool again = false;
        make([&](QWidget *sheet) {
            m_ui->find<QLineEdit>("packagePlace", sheet)->setText(m_place.path());
            auto *fields = m_ui->find<CheckList>("packageFields", sheet);
            fields->setMarked({ qint64(Field::Parties) });
            Q_EMIT fields->markedChanged();
            auto *reason = m_ui->find<QLineEdit>("packageReason", sheet);
            reason->setFocus();
            QTest::keyClicks(reason, QStringLiteral("x"));
            m_ui->find<QCheckBox>("packageRepeats", sheet)->setChecked(true);
            m_ui->press("packageGo", sheet);
            m_ui->inNextDialog([&, sheet](QWidget *error) {
                refused = qobject_cast<ErrorSheet *>(error);
                m_ui->inNextDialog([&, sheet](QWidget *same) {
                    again = same == sheet;
                    QCOMPARE(m_ui->find<QLineEdit>("packagePlace", same)->text(), m_place.path());
                    QCOMPARE(m_ui->find<CheckList>("packageFields", same)->marked(), QList<qint64> { qint64(Field::Parties) });
                    QCOMPARE(m_ui->find<QLineEdit>("packageReason", same)->text(), QStringLiteral("x"));
                    qobject_cast<QDialog *>(same)->reject();
                });
                qobject_cast<QDialog *>(error)->reject();
            });
        });
        QTRY_VERIFY(again);
        QVERIFY(refused);
        QVERIFY(QDir(m_place.path()).rmdir(taken)); // as empty as it was
        QCOMPARE(made(), before);
    }

    void itsReceiptIsRecorded()
    {
        QVERIFY(open("all-applications"));
        QVERIFY(offered("recordReceipt") && offered("makePackage"));
        bool asked = false;
        bool same = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("receiptSheet");
            m_ui->press("receiptGo", sheet);
            QVERIFY(sheet->isVisible()); // who is missing
            m_ui->find<QLineEdit>("receivedBy", sheet)->setText(QStringLiteral("刘明"));
            auto *when = sheet->findChild<QDateTimeEdit *>();
            const QDateTime now = when->dateTime();
            when->setDateTime(now.addYears(-1)); // before the package
            m_ui->inNextDialog([&, now](QWidget *error) {
                m_ui->inNextDialog([&, now](QWidget *again) {
                    same = again->findChild<QLineEdit *>(QStringLiteral("receivedBy"))->text() == QStringLiteral("刘明");
                    again->findChild<QDateTimeEdit *>()->setDateTime(now);
                    m_ui->press("receiptGo", again);
                });
                qobject_cast<QDialog *>(error)->reject();
            });
            m_ui->find<QPlainTextEdit>("receiptNote", sheet)->setPlainText(QStringLiteral("当面清点"));
            m_ui->press("receiptGo", sheet);
        });
        m_ui->act("recordReceipt");
        QVERIFY(asked);
        QVERIFY(same);
        QTRY_VERIFY(words("applicationPackages").contains(QStringLiteral("刘明")));
        QVERIFY(words("applicationPackages").contains(QStringLiteral("当面清点")));
        QVERIFY(course().at(course().size() - 2).note.contains(QStringLiteral("刘明"))); // before the end
        QVERIFY(m_ui->window().openPage(QStringLiteral("assist")));
        QCOMPARE(rows("assistList"), 0);
    }

    // A program that was killed over a paper leaves its copy until the next one starts.
    void copiesOfPapersDoNotStay()
    {
        const QString left = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/.tongjian-paper.ABCDEF");
        const QString ours = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/.tongjian-paper.GHIJKL");
        constexpr qint64 Nobody = 4'194'305; // more than there are processes
        for (const auto &[folder, process] : { std::pair(left, Nobody), std::pair(ours, QCoreApplication::applicationPid()) }) {
            QVERIFY(QDir().mkpath(folder));
            writeFile(folder + QStringLiteral("/来文.pdf"), "%PDF-1.4");
            const QString application = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
            writeFile(folder + QStringLiteral("/.tongjian-working"), QStringLiteral("%1\n%2\n%3\n").arg(process).arg(application, QSysInfo::machineHostName()).toUtf8());
        }
        const Driven next(m_house->environment);
        QVERIFY(!QFileInfo::exists(left));
        QVERIFY(QFileInfo::exists(ours)); // of a program that is there
        QVERIFY(QDir(ours).removeRecursively());
    }

    // Whoever decides looks into the papers where they stand.
    void theDeciderLooksIntoThePapers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("how"); // in the window, elsewhere, saved only
        QImage scan(900, 1300, QImage::Format_RGB32);
        scan.fill(Qt::white);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        scan.save(&buffer, "PNG");
        QTest::newRow("a picture") << QStringLiteral("通知书.png") << png << 0;
        QTest::newRow("a PDF") << QStringLiteral("通知书.pdf") << QByteArray("%PDF-1.4 scan") << 1;
        QTest::newRow("no PDF") << QStringLiteral("通知书.pdf") << QByteArray("#!/bin/sh\n") << 2;
        QTest::newRow("no picture") << QStringLiteral("通知书.png") << QByteArray("<html>") << 2;
        QTest::newRow("cut") << QStringLiteral("通知书.png") << png.first(png.size() / 2) << 2;
        QTest::newRow("anything else") << QStringLiteral("通知书.docx") << png << 2;
    }
    void theDeciderLooksIntoThePapers()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, how);
        const Id application = outsideApplied(*m_house, Route::Judicial, {}, { name, bytes });
        become("officer2");
        QVERIFY(m_ui->window().openPage(QStringLiteral("decide"), QString::number(application)));
        QStringList handed;
        Receiver receiver(handed);
        QDesktopServices::setUrlHandler(QStringLiteral("file"), &receiver, "take");
        const QString saved = m_place.filePath(QStringLiteral("saved"));
        QFile::remove(saved);
        bool shown = false;
        if (how == 2) {
            FileDialog::setNextAnswer({ saved });
        } else {
            m_ui->inNextDialog([&](QWidget *sheet) {
                shown = sheet->objectName() == QStringLiteral("paperView");
                if (how == 0) {
                    auto *picture = m_ui->find<QLabel>("paperPicture", sheet);
                    const int width = picture->width();
                    QVERIFY(width > 400 && width < sheet->width());
                    m_ui->press("paperSize", sheet);
                    QVERIFY(picture->width() > width);
                } else {
                    QCOMPARE(handed.size(), 1);
                    QFile copy(handed.constFirst());
                    QVERIFY(copy.open(QIODevice::ReadOnly));
                    QCOMPARE(copy.readAll(), bytes);
                    QVERIFY(!(QFileInfo(QFileInfo(copy).path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
                }
                FileDialog::setNextAnswer({ saved });
                m_ui->press("paperSave", sheet);
                QTRY_VERIFY(QFile::exists(saved));
                m_ui->press("paperClose", sheet);
            });
        }
        auto *paper = m_ui->find<QWidget>("attachment0");
        QVERIFY(paper);
        QTest::mouseClick(paper, Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(saved));
        QTRY_VERIFY(shown == (how != 2));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QFile copy(saved);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        for (const QString &one : std::as_const(handed))
            QTRY_VERIFY(!QFile::exists(one)); // gone with the sheet
    }

    // Of somebody outside another is spoken to, and whether the scope is whole is told.
    void whatIsConfirmedForSomebodyOutside()
    {
        const Id granted = outsideGranted(*m_house, Route::OutsideBody);
        for (bool verified : { false, true }) {
            if (verified)
                QVERIFY(verifyStore(*m_house->as("auditor")).ok());
            become("officer");
            QVERIFY(m_ui->window().openPage(QStringLiteral("assist"), QString::number(granted)));
            QCOMPARE(first(), QStringLiteral("fulfilApplication"));
            bool asked = false;
            m_ui->inNextDialog([&](QWidget *sheet) {
                asked = sheet->objectName() == QStringLiteral("fulfilSheet");
                QStringList said;
                const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
                for (QLabel *label : labels)
                    said += label->text();
                QVERIFY(said.join(u'\n').contains(QStringLiteral("某市公安局经侦支队")));
                QCOMPARE(m_ui->find<QLabel>("fulfilVerified", sheet)->text().contains(exactTime(m_house->clock->time).left(4)), verified);
                if (verified)
                    m_ui->press("fulfilGo", sheet);
                else
                    qobject_cast<QDialog *>(sheet)->reject();
            });
            m_ui->act("fulfilApplication");
            QTRY_VERIFY(asked);
        }
        QTRY_COMPARE(first(), QStringLiteral("makePackage"));
    }

    void twoClicksOpenOnce()
    {
        AttachmentList list;
        list.setRows({ { QStringLiteral("通知书.pdf"), 100, -1, {} } });
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QSignalSpy opened(&list, &AttachmentList::openRequested);
        auto *row = list.findChild<QWidget *>(QStringLiteral("attachment0"));
        QTest::mouseClick(row, Qt::LeftButton);
        QTest::mouseDClick(row, Qt::LeftButton);
        QVERIFY(opened.size() <= 2); // the click, and the first of the two
        const qsizetype before = opened.size();
        QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center(), QApplication::doubleClickInterval() + 50);
        QCOMPARE(opened.size(), before + 1);
    }

    void othersSeeItAndMakeNone()
    {
        for (const char *login : { "officer2", "auditor" }) {
            become(login);
            QVERIFY2(open("all-applications"), login);
            QVERIFY(words("applicationPackages").contains(QStringLiteral("刘明")));
            QVERIFY2(!offered("makePackage") && !offered("recordReceipt"), login);
        }
        become("officer2");
        QVERIFY(open("assist"));
        QCOMPARE(rows("assistList"), 0);
    }
};

QTEST_MAIN(TestPackagePages)
#include "TestPackagePages.moc"
