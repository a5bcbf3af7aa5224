// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/IdleWatch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace tongjian;
using namespace std::chrono_literals;

class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnce();
    void keysKeepItAwake();
    void zeroStops();
    void theKeyThatWakesDoesNothingElse();
};

void TestIdleWatch::tellsOnce()
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(60ms);
    QTRY_COMPARE(idle.count(), 1);
    QVERIFY(!idle.wait(150));
}

void TestIdleWatch::keysKeepItAwake()
{
    IdleWatch watch;
    QLineEdit edit;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(400ms);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&edit, Qt::Key_A, Qt::NoModifier, 100);
        QCOMPARE(idle.count(), 0);
    }
    QCOMPARE(edit.text(), QStringLiteral("aaaaaaaa"));
    QTRY_COMPARE(idle.count(), 1);
}

void TestIdleWatch::zeroStops()
{
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(50ms);
    watch.setLimit(0ms);
    QVERIFY(!idle.wait(150));
}

void TestIdleWatch::theKeyThatWakesDoesNothingElse()
{
    IdleWatch watch;
    QLineEdit edit;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(30ms);
    QThread::msleep(60); // the computer sleeps: no timer runs
    QTest::keyClick(&edit, Qt::Key_A);
    QCOMPARE(idle.count(), 1);
    QVERIFY(edit.text().isEmpty());
}

QTEST_MAIN(TestIdleWatch)
#include "TestIdleWatch.moc"
