// SPDX-License-Identifier: GPL-3.0-or-later
// A backup leaves half of the disk to whoever works beside it, and takes all of it otherwise (DESIGN section 7).
#include "lifecycle/BackupDisk.h"
#include "lifecycle/GiveWay.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace tongjian;

class TestGiveWay : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString log() const { return m_folder.filePath(QStringLiteral("records.db-wal")); }
    void touch(qint64 seconds)
    {
        const timespec times[2] { { time_t(seconds), 0 }, { time_t(seconds), 0 } };
        QVERIFY(::utimensat(AT_FDCWD, QFile::encodeName(log()).constData(), times, 0) == 0);
    }

private Q_SLOTS:
    void looksAtTheLog()
    {
        GiveWay nobody { QString() };
        nobody.look();
        QVERIFY(!nobody.toOthers());
        GiveWay notYet(log());
        notYet.look();
        QVERIFY(!notYet.toOthers());

        QFile file(log());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        touch(1000);
        GiveWay way(log());
        way.look();
        QVERIFY(!way.toOthers());
        touch(2000);
        way.look();
        QVERIFY(way.toOthers());
        way.look(); // and nobody since
        QVERIFY(!way.toOthers());
        QVERIFY(QFile::remove(log())); // emptied and gone: somebody did that
        way.look();
        QVERIFY(way.toOthers());
    }

    void whatIsSettledInBetweenIsTheSame()
    {
        const QString path = m_folder.filePath(QStringLiteral("copy"));
        QByteArray all;
        {
            const BackupDisk disk;
            NewBackupFile file(disk, path);
            for (int i = 0; i < 5; ++i) {
                const QByteArray piece(100'000 + i, char('a' + i));
                file.write(piece);
                all += piece;
                if (i % 2 == 0)
                    file.settle();
            }
            file.settle();
            file.settle(); // nothing new
            file.finish();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), all);
    }
};

QTEST_GUILESS_MAIN(TestGiveWay)
#include "TestGiveWay.moc"
