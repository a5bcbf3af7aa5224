// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pieces/PasswordField.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tongjian;

class TestPasswordField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTextOver();
    void overwritesItsBuffer();
    void overwritesWhenItGoes();
    void aLiteralIsNoTrap();
    void undoBringsNothingBack();
    void showsAndHides();
    void hintsAtCapsLock();
    void cannotBeCopied();
    void comparesWithoutTaking();
};

namespace
{

void type(PasswordField &field, const char *text)
{
    QTest::keyClicks(field.edit(), QString::fromUtf8(text));
}

}

void TestPasswordField::takesTheTextOver()
{
    PasswordField field;
    QSignalSpy changed(&field, &PasswordField::changed);
    field.edit()->setText(QString::fromUtf8("密码 pass-𠮷"));
    QVERIFY(changed.count() > 0);
    const Secret secret = field.takeSecret();
    QCOMPARE(secret.view().toByteArray(), QByteArray("密码 pass-𠮷"));
    QVERIFY(field.isEmpty());
    QVERIFY(field.takeSecret().isEmpty());
}

void TestPasswordField::overwritesItsBuffer()
{
    PasswordField field;
    type(field, "correct horse battery");
    // Shares the line's buffer: what it reads afterwards is what is left in memory.
    const QString seen = field.edit()->text();
    QCOMPARE(seen, QStringLiteral("correct horse battery"));
    const Secret secret = field.takeSecret();
    QCOMPARE(secret.size(), 21);
    QCOMPARE(seen, QString(21, QChar(u'\u2022')));
}

void TestPasswordField::overwritesWhenItGoes()
{
    QString seen;
    {
        PasswordField field;
        type(field, "left behind");
        seen = field.edit()->text();
    }
    QCOMPARE(seen, QString(11, QChar(u'\u2022')));
}

void TestPasswordField::aLiteralIsNoTrap()
{
    PasswordField field;
    field.edit()->setText(QStringLiteral("literal")); // lives in read-only memory
    QCOMPARE(field.takeSecret().view().toByteArray(), QByteArray("literal"));
}

void TestPasswordField::undoBringsNothingBack()
{
    PasswordField field;
    type(field, "secret");
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    type(field, "x");
    (void)field.takeSecret();
    field.setShown(true);
    for (int i = 0; i < 20; ++i) {
        field.edit()->undo();
        field.edit()->redo();
        QVERIFY(!field.edit()->text().contains(QStringLiteral("se")));
    }
}

void TestPasswordField::showsAndHides()
{
    PasswordField field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    auto *action = field.findChild<QAction *>(QStringLiteral("showPassword"));
    QVERIFY(action);
    type(field, "abc");
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    action->trigger();
    QVERIFY(field.isShown());
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
    action->trigger();
    QVERIFY(!field.isShown());
    // by keyboard
    field.edit()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QTest::keyClick(field.edit(), Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(field.isShown());
    QCOMPARE(field.edit()->text(), QStringLiteral("abc"));
    // taken: the next person does not see what they type
    (void)field.takeSecret();
    QVERIFY(!field.isShown());
}

void TestPasswordField::hintsAtCapsLock()
{
    PasswordField field;
    field.show();
    auto *hint = field.findChild<QLabel *>(QStringLiteral("capsLockHint"));
    QVERIFY(!hint->isVisible());
    QTest::keyClick(field.edit(), 'a');
    QVERIFY(!hint->isVisible());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier); // a capital without Shift
    QVERIFY(hint->isVisible());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    QVERIFY(!hint->isVisible());
    QTest::sendKeyEvent(QTest::Click, field.edit(), Qt::Key_A, QStringLiteral("a"), Qt::ShiftModifier); // Shift turns it small
    QVERIFY(hint->isVisible());
    QTest::keyClick(field.edit(), '7'); // a digit says nothing
    QVERIFY(hint->isVisible());
    (void)field.takeSecret();
    QVERIFY(!hint->isVisible());
}

void TestPasswordField::cannotBeCopied()
{
    PasswordField field;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    type(field, "secret");
    field.setShown(true);
    field.edit()->selectAll();
    QTest::keySequence(field.edit(), QKeySequence::Copy);
    QTest::keySequence(field.edit(), QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(field.length(), 6);
}

void TestPasswordField::comparesWithoutTaking()
{
    PasswordField first;
    PasswordField again;
    type(first, "same words");
    type(again, "same words");
    QVERIFY(first.equals(again));
    type(again, "!");
    QVERIFY(!first.equals(again));
    QCOMPARE(again.length(), 11);
    QSignalSpy submitted(&first, &PasswordField::submitted);
    QTest::keyClick(first.edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

QTEST_MAIN(TestPasswordField)
#include "TestPasswordField.moc"
