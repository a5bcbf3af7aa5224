// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobs/Job.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/ProgressSheet.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace tongjian;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOnAnotherThread();
    void tellsHowFarItIs();
    void stopsAtASafePoint();
    void failureIsKept();
    void strangersBecomeOurMistake();
    void goingStopsIt();
    void resultComesBack();
    void errorsAreShown();
    void errorsOfTheEndAreShown();
    void quickWorkHasNoSheet();
    void longWorkHasASheetThatStopsIt();
    void waitsBehindTheLock();
    void ownerGoes();
};

void TestJob::worksOnAnotherThread()
{
    QThread *where = nullptr;
    Job job(QStringLiteral("work"), [&](JobControl &) { where = QThread::currentThread(); });
    QSignalSpy finished(&job, &Job::finished);
    QCOMPARE(job.state(), Job::State::Waiting);
    job.start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(job.state(), Job::State::Done);
    QVERIFY(where && where != QThread::currentThread());
    job.start(); // once only
    QCOMPARE(job.state(), Job::State::Done);
}

void TestJob::tellsHowFarItIs()
{
    QSemaphore go;
    Job job(QStringLiteral("count"), [&](JobControl &control) {
        control.report(3, 10, QStringLiteral("three"));
        go.acquire();
        control.report(10, 10);
    });
    job.start();
    QTRY_COMPARE(job.progress().done, 3);
    QCOMPARE(job.progress().what, QStringLiteral("three"));
    go.release();
    QTRY_COMPARE(job.state(), Job::State::Done);
    QCOMPARE(job.progress().done, 10); // the last word is not lost
}

void TestJob::stopsAtASafePoint()
{
    std::atomic_int safePoints = 0;
    Job job(QStringLiteral("long"), [&](JobControl &control) {
        for (;;) {
            QThread::msleep(1);
            ++safePoints;
            control.stopIfCancelled();
        }
    });
    job.start();
    QTRY_VERIFY(safePoints > 3);
    job.cancel();
    QTRY_COMPARE(job.state(), Job::State::Cancelled);
    QVERIFY(!job.error());
}

void TestJob::failureIsKept()
{
    Job job(QStringLiteral("fails"), [](JobControl &) { throw Error(ErrorCode::DiskFull, QStringLiteral("full")); });
    job.start();
    QTRY_COMPARE(job.state(), Job::State::Failed);
    QCOMPARE(job.error()->code(), ErrorCode::DiskFull);
}

void TestJob::strangersBecomeOurMistake()
{
    Job job(QStringLiteral("fails"), [](JobControl &) { throw std::runtime_error("strange"); });
    job.start();
    QTRY_COMPARE(job.state(), Job::State::Failed);
    QCOMPARE(job.error()->code(), ErrorCode::Internal);
    QCOMPARE(job.error()->detail(), QStringLiteral("strange"));
}

void TestJob::goingStopsIt()
{
    std::atomic_bool ended = false;
    {
        Job job(QStringLiteral("endless"), [&](JobControl &control) {
            while (!control.isCancelled())
                QThread::msleep(1);
            ended = true;
        });
        job.start();
    }
    QVERIFY(ended); // it was waited for
}

void TestJob::resultComesBack()
{
    QWidget owner;
    QString result;
    QThread *where = nullptr;
    const QPointer<Job> job = runJobFor<QString>(
        &owner, QStringLiteral("ask"), [](JobControl &) { return QStringLiteral("answer"); },
        [&](QString answer) {
            result = std::move(answer);
            where = QThread::currentThread();
        });
    QTRY_COMPARE(result, QStringLiteral("answer"));
    QCOMPARE(where, QThread::currentThread());
    QTRY_VERIFY(!job);
}

void TestJob::errorsAreShown()
{
    QWidget owner;
    ErrorSheet::expectNext();
    bool done = false;
    bool notDone = false;
    runJob(
        &owner, QStringLiteral("fails"), [](JobControl &) { throw Error(ErrorCode::Io, QStringLiteral("cannot read")); }, [&] { done = true; },
        [&] { notDone = true; });
    QTRY_VERIFY(notDone);
    QCOMPARE(ErrorSheet::takeExpected()->message(), QStringLiteral("cannot read"));
    QVERIFY(!done);
}

void TestJob::errorsOfTheEndAreShown()
{
    QWidget owner;
    ErrorSheet::expectNext();
    const QPointer<Job> job = runJob(
        &owner, QStringLiteral("fine"), [](JobControl &) { }, [] { throw Error(ErrorCode::Changed, QStringLiteral("too late")); });
    QTRY_VERIFY(!job);
    QCOMPARE(ErrorSheet::takeExpected()->message(), QStringLiteral("too late"));
}

void TestJob::quickWorkHasNoSheet()
{
    QWidget owner;
    owner.show();
    bool done = false;
    runJob(&owner, QStringLiteral("quick"), [](JobControl &) { }, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!owner.findChild<ProgressSheet *>());
}

void TestJob::longWorkHasASheetThatStopsIt()
{
    QWidget owner;
    owner.show();
    QVERIFY(QTest::qWaitForWindowExposed(&owner));
    bool done = false;
    bool notDone = false;
    QSemaphore stopSeen;
    QSemaphore go;
    runJob(
        &owner, QStringLiteral("long"),
        [&](JobControl &control) {
            control.reportBytes(40 * 1024, 100 * 1024, QStringLiteral("records.db"));
            while (!control.isCancelled())
                QThread::msleep(1);
            stopSeen.release();
            go.acquire();
            control.stopIfCancelled();
        },
        [&] { done = true; }, [&] { notDone = true; });
    QPointer<ProgressSheet> sheet;
    QTRY_VERIFY((sheet = owner.findChild<ProgressSheet *>()) && sheet->isVisible());
    const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(QStringLiteral("40.0 kB of 100.0 kB")); }));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QVERIFY(stopSeen.tryAcquire(1, 5000));
    // It stays until the work has really ended.
    QVERIFY(sheet && sheet->isVisible());
    QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("progressCancel"))->isEnabled());
    go.release();
    QTRY_VERIFY(notDone);
    QVERIFY(!done);
    QTRY_VERIFY(!sheet);
}

void TestJob::waitsBehindTheLock()
{
    QStackedWidget window;
    auto *shell = new QWidget(&window);
    shell->setObjectName(ShellName);
    auto *owner = new QWidget(shell);
    auto *lock = new QWidget(&window);
    window.addWidget(shell);
    window.addWidget(lock);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSemaphore go;
    int done = 0;
    int notDone = 0;
    QPointer<Job> good = runJob(owner, QStringLiteral("good"), [&](JobControl &) { go.acquire(); }, [&] { ++done; });
    QPointer<Job> bad = runJob(owner, QStringLiteral("bad"), [&](JobControl &) {
        go.acquire();
        throw Error(ErrorCode::Io, QStringLiteral("secret of a record"));
    }, {}, [&] { ++notDone; });
    window.setCurrentWidget(lock);
    go.release(2);
    QTRY_VERIFY(good->state() == Job::State::Done && bad->state() == Job::State::Failed);
    ErrorSheet::expectNext();
    QTest::qWait(50);
    QCOMPARE(done, 0);
    QVERIFY(!ErrorSheet::takeExpected());
    window.setCurrentWidget(shell);
    QTRY_COMPARE(done, 1);
    QTRY_COMPARE(notDone, 1);
    QCOMPARE(ErrorSheet::takeExpected()->message(), QStringLiteral("secret of a record"));
}

void TestJob::ownerGoes()
{
    std::atomic_bool ended = false;
    bool called = false;
    {
        QWidget owner;
        runJob(
            &owner, QStringLiteral("endless"),
            [&](JobControl &control) {
                while (!control.isCancelled())
                    QThread::msleep(1);
                ended = true;
            },
            [&] { called = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_MAIN(TestJob)
#include "TestJob.moc"
