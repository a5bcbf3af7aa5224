// SPDX-License-Identifier: GPL-3.0-or-later
// What was granted to an authority leaves the house through the window: made by the officer, its receipt recorded, seen by those who decide
// and audit, offered to nobody else.
#include "Driven.h"

#include "gui/applications/ApplicationDetail.h"
#include "gui/applications/PlaceText.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/SimpleRows.h"
#include "services/Archive.h"
#include "services/OutsideCase.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace tongjian;
using namespace tongjian::test;

class TestPackagePages : public QObject
{
    Q_OBJECT

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
        QVERIFY(!offered("recordReceipt")); // of nothing
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
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("receiptSheet");
            m_ui->press("receiptGo", sheet);
            QVERIFY(sheet->isVisible()); // who is missing
            m_ui->find<QLineEdit>("receivedBy", sheet)->setText(QStringLiteral("刘明"));
            m_ui->find<QPlainTextEdit>("receiptNote", sheet)->setPlainText(QStringLiteral("当面清点"));
            m_ui->press("receiptGo", sheet);
        });
        m_ui->act("recordReceipt");
        QVERIFY(asked);
        QTRY_VERIFY(words("applicationPackages").contains(QStringLiteral("刘明")));
        QVERIFY(words("applicationPackages").contains(QStringLiteral("当面清点")));
        QVERIFY(m_ui->window().openPage(QStringLiteral("assist")));
        QCOMPARE(rows("assistList"), 0);
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
