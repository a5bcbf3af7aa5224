// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Error.h"

#include <QTest>
#include <QtConcurrent>

using namespace tongjian;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItWasGiven()
    {
        const Error error(ErrorCode::Busy, QStringLiteral("别人正在使用"), QStringLiteral("请稍后再试"), QStringLiteral("SQLITE_BUSY 5"));
        QVERIFY(error.code() == ErrorCode::Busy);
        QCOMPARE(error.message(), QStringLiteral("别人正在使用"));
        QCOMPARE(error.hint(), QStringLiteral("请稍后再试"));
        QCOMPARE(error.detail(), QStringLiteral("SQLITE_BUSY 5"));
        QCOMPARE(QString::fromUtf8(error.what()), QStringLiteral("别人正在使用 | 请稍后再试 | SQLITE_BUSY 5"));
    }

    void leavesOutWhatIsEmpty()
    {
        QCOMPARE(QByteArray(Error(ErrorCode::Io, QStringLiteral("a")).what()), QByteArray("a"));
        QCOMPARE(QByteArray(Error(ErrorCode::Io, QStringLiteral("a"), {}, QStringLiteral("c")).what()), QByteArray("a | c"));
    }

    void survivesBeingCopiedAndCaughtAsStandard()
    {
        try {
            const Error first(ErrorCode::DiskFull, QStringLiteral("full"));
            throw Error(first);
        } catch (const std::exception &error) {
            QCOMPARE(QByteArray(error.what()), QByteArray("full"));
        }
    }

    void arrivesFromAnotherThread()
    {
        QFuture<void> future = QtConcurrent::run([] {
            QList<int> one { 1 };
            QtConcurrent::blockingMap(one, [](int &) { throw Error(ErrorCode::DiskFull, QStringLiteral("full"), QStringLiteral("make room")); });
        });
        try {
            future.waitForFinished();
            QFAIL("nothing was thrown");
        } catch (const Error &error) {
            QVERIFY(error.code() == ErrorCode::DiskFull);
            QCOMPARE(error.hint(), QStringLiteral("make room"));
        }
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "TestError.moc"
