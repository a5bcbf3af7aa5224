// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace tongjian;

class TestSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seamAnswers();
    void losingIsNeverOneKeyAway();
    void harmlessIsOneKeyAway();
    void enterPressesWhatHasTheFocus();
    void verbIsOnTheButton();
    void reasonsAreDemanded();
    void escapeKeepsAway();
    void markupIsShownAsText();
    void errorTellsWhatWasKept();
    void everyErrorSaysWhatWasKept();
    void actionSeamCatches();
    void actionSeamKeepsQuietAboutCancelling();
    void actionMayCloseItsWidget();
    void fileDialogSeam();
    void aLowScreenScrolls();
};

namespace
{

Confirmation question(bool loses)
{
    Confirmation confirmation;
    confirmation.title = QStringLiteral("Destroy 1,204 records?");
    confirmation.consequence = QStringLiteral("They are gone.");
    confirmation.verb = QStringLiteral("Destroy 1,204 records");
    confirmation.loses = loses;
    return confirmation;
}

template <class T>
T *child(QWidget &in, const char *name)
{
    return in.findChild<T *>(QString::fromLatin1(name));
}

}

// Whatever is in it, its buttons are on the screen, and nothing scrolls where there is room.
void TestSheets::aLowScreenScrolls()
{
    Sheet sheet;
    sheet.setHead(Icon::Lock, Ink::Accent, QStringLiteral("Many things"));
    sheet.addText(QStringLiteral("Words that go on for more than one line, so that how high they are depends on how wide they may be."));
    auto *tall = new QWidget;
    tall->setFixedHeight(200);
    sheet.addWidget(tall);
    QPushButton *go = sheet.addButton(QStringLiteral("Go"));
    auto *scroll = sheet.findChild<QScrollArea *>();
    QVERIFY(scroll);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    QCOMPARE(tall->visibleRegion().boundingRect(), tall->rect());
    const int before = sheet.height();
    const int room = sheet.screen()->availableGeometry().height();
    tall->setFixedHeight(2 * room);
    QTRY_VERIFY(sheet.height() > before && scroll->verticalScrollBar()->isVisible());
    QVERIFY(sheet.height() < room);
    QTRY_COMPARE(go->visibleRegion().boundingRect(), go->rect());
    QVERIFY(!scroll->geometry().intersects(go->geometry()));
    // What settles, settles.
    const int settled = sheet.height();
    QTest::qWait(50);
    QCOMPARE(sheet.height(), settled);
    tall->setFixedHeight(200);
    QTRY_COMPARE(sheet.height(), before);
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
}

void TestSheets::seamAnswers()
{
    ConfirmSheet::setNextAnswer(true);
    QVERIFY(ConfirmSheet::ask(nullptr, question(true)));
    QCOMPARE(ConfirmSheet::lastQuestion().verb, QStringLiteral("Destroy 1,204 records"));
    ConfirmSheet::setNextAnswer(false);
    QVERIFY(!ConfirmSheet::ask(nullptr, question(true)));
    ConfirmSheet::setNextAnswer(true, QStringLiteral("because"));
    QCOMPARE(ConfirmSheet::askReason(nullptr, question(false)), QStringLiteral("because"));
    ConfirmSheet::setNextAnswer(false);
    QVERIFY(!ConfirmSheet::askReason(nullptr, question(false)));
}

void TestSheets::losingIsNeverOneKeyAway()
{
    ConfirmSheet sheet(question(true), nullptr);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    QVERIFY(child<QPushButton>(sheet, "confirmCancel")->hasFocus());
    QTest::keyClick(&sheet, Qt::Key_Return);
    QVERIFY(sheet.result() != QDialog::Accepted);
    if (!sheet.isVisible())
        sheet.show();
    auto *verb = child<QPushButton>(sheet, "confirmVerb");
    verb->setFocus();
    QTest::keyClick(verb, Qt::Key_Space); // chosen on purpose
    QCOMPARE(sheet.result(), int(QDialog::Accepted));
}

void TestSheets::harmlessIsOneKeyAway()
{
    ConfirmSheet sheet(question(false), nullptr);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    QTest::keyClick(&sheet, Qt::Key_Return);
    QCOMPARE(sheet.result(), int(QDialog::Accepted));
}

void TestSheets::enterPressesWhatHasTheFocus()
{
    for (const bool loses : { false, true }) {
        ConfirmSheet sheet(question(loses), nullptr);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        auto *cancel = child<QPushButton>(sheet, "confirmCancel");
        auto *verb = child<QPushButton>(sheet, "confirmVerb");
        verb->setFocus();
        if (loses) {
            QTest::keyClick(verb, Qt::Key_Return); // nothing is lost by Enter, and Enter there does nothing else
            QVERIFY(sheet.isVisible());
        }
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Return); // not what stands for the sheet
        QVERIFY(!sheet.isVisible());
        QCOMPARE(sheet.result(), int(QDialog::Rejected));
    }
}

void TestSheets::verbIsOnTheButton()
{
    ConfirmSheet sheet(question(true), nullptr);
    QCOMPARE(child<QPushButton>(sheet, "confirmVerb")->text(), QStringLiteral("Destroy 1,204 records"));
    QCOMPARE(sheet.windowTitle(), QStringLiteral("Destroy 1,204 records?"));
    QCOMPARE(sheet.accessibleDescription(), QStringLiteral("They are gone."));
}

void TestSheets::reasonsAreDemanded()
{
    Confirmation confirmation = question(false);
    confirmation.reasonLabel = QStringLiteral("&Reasons");
    ConfirmSheet sheet(confirmation, nullptr);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    auto *reason = child<QPlainTextEdit>(sheet, "confirmReason");
    auto *verb = child<QPushButton>(sheet, "confirmVerb");
    QVERIFY(reason->hasFocus());
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("   "));
    QVERIFY(!verb->isEnabled());
    QTest::keyClicks(reason, QStringLiteral("the company is missing "));
    QVERIFY(verb->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return); // a new line, not an answer
    QVERIFY(sheet.isVisible());
    QTest::keyClick(reason, Qt::Key_Tab); // and Tab goes on
    QVERIFY(!reason->hasFocus());
    QCOMPARE(sheet.reason(), QStringLiteral("the company is missing"));
}

void TestSheets::escapeKeepsAway()
{
    ConfirmSheet sheet(question(false), nullptr);
    sheet.show();
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
    QCOMPARE(sheet.result(), int(QDialog::Rejected));
}

void TestSheets::markupIsShownAsText()
{
    Confirmation confirmation = question(false);
    confirmation.title = QStringLiteral("<img src=\"file:///etc/hostname\"><b>x</b>");
    confirmation.consequence = QStringLiteral("<a href=\"http://x\">x</a>");
    ConfirmSheet sheet(confirmation, nullptr);
    const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
    QVERIFY(labels.size() >= 2);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestSheets::errorTellsWhatWasKept()
{
    ErrorSheet sheet(Error(ErrorCode::Io, QStringLiteral("The file cannot be read."), QStringLiteral("Choose another."), QStringLiteral("errno 5")), {}, nullptr);
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(QStringLiteral("The file cannot be read.")));
    QVERIFY(texts.contains(ErrorSheet::usuallyKept(ErrorCode::Io)));
    QVERIFY(texts.contains(QStringLiteral("Choose another.")));
    QVERIFY(!texts.contains(QStringLiteral("errno 5"))); // not for the person, but for whoever helps
    child<QPushButton>(sheet, "errorCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("errno 5")));
}

void TestSheets::everyErrorSaysWhatWasKept()
{
    for (int code = int(ErrorCode::Usage); code <= int(ErrorCode::Internal); ++code)
        QVERIFY(!ErrorSheet::usuallyKept(ErrorCode(code)).isEmpty());
}

void TestSheets::actionSeamCatches()
{
    QWidget window;
    QVERIFY(runAction(&window, [] { }));
    ErrorSheet::expectNext();
    QVERIFY(!runAction(&window, [] { throw Error(ErrorCode::NoRight, QStringLiteral("no")); }));
    QCOMPARE(ErrorSheet::takeExpected()->code(), ErrorCode::NoRight);
    ErrorSheet::expectNext();
    QVERIFY(!runAction(&window, [] { throw std::logic_error("stranger"); }));
    const auto error = ErrorSheet::takeExpected();
    QCOMPARE(error->code(), ErrorCode::Internal);
    QCOMPARE(error->detail(), QStringLiteral("stranger"));
    QVERIFY(!ErrorSheet::takeExpected());
}

void TestSheets::actionSeamKeepsQuietAboutCancelling()
{
    QWidget window;
    ErrorSheet::expectNext();
    QVERIFY(!runAction(&window, [] { throw Error(ErrorCode::Cancelled, QStringLiteral("stopped")); }));
    QVERIFY(!ErrorSheet::takeExpected());
    // the expectation is still open: use it up
    runAction(&window, [] { throw Error(ErrorCode::Io, {}); });
    QVERIFY(ErrorSheet::takeExpected());
}

void TestSheets::actionMayCloseItsWidget()
{
    auto *window = new QWidget;
    ErrorSheet::expectNext();
    QVERIFY(!runAction(window, [&] {
        delete window;
        throw Error(ErrorCode::Io, QStringLiteral("gone"));
    }));
    QVERIFY(ErrorSheet::takeExpected());
}

void TestSheets::fileDialogSeam()
{
    FileDialog::setNextAnswer({QStringLiteral("/a"), QStringLiteral("/b")});
    QCOMPARE(FileDialog::openFiles(nullptr, {}), QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
    FileDialog::setNextAnswer({});
    QCOMPARE(FileDialog::saveFile(nullptr, {}, {}), QString());
    FileDialog::setNextAnswer({QStringLiteral("/folder")});
    QCOMPARE(FileDialog::folder(nullptr, {}), QStringLiteral("/folder"));
}

QTEST_MAIN(TestSheets)
#include "TestSheets.moc"
