// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's head in a real keychain (DESIGN section 6): found, not there, locked or failed. Run by private-session, which
// says as the first argument what kind of keychain there is: open, locked, none.
#include "services/House.h"
#include "store/KeychainHeads.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <qt6keychain/keychain.h>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

const QByteArray Founding = QByteArrayLiteral("0123456789abcdef0123456789abcdef");

JournalHead headAt(qint64 n)
{
    return { n, QByteArray(32, char(n)) };
}

int call(const QString &program, const QStringList &words)
{
    return QProcess::execute(program, words);
}

bool lockKeyring()
{
    return call(QStringLiteral("dbus-send"), { QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
               QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
               QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login") })
        == 0;
}

QString entryName(Id store)
{
    return QStringLiteral("journal head of store %1").arg(quint64(store), 16, 16, QLatin1Char('0'));
}

// Puts whatever in the place of a head, as another program could; runs as a child, since one process asks from one thread.
int writeEntry(const QString &name, const QByteArray &bytes)
{
    QKeychain::WritePasswordJob job(QStringLiteral("Tongjian"));
    job.setAutoDelete(false);
    job.setKey(name);
    job.setBinaryData(bytes);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError ? 0 : 1;
}

QString g_keychain; // open, locked, none

} // namespace

class TestKeychainHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAnswers()
    {
        KeychainHeads heads;
        QElapsedTimer time;
        time.start();
        const RememberedHead head = heads.recall(41);
        QVERIFY(time.elapsed() < 2 * KeychainHeads::RecallWaitMs); // whatever the keychain does, opening goes on
        QCOMPARE(head.answer, g_keychain == QStringLiteral("open") ? Recall::NotThere : Recall::Failed);
        QCOMPARE(heads.working(), g_keychain == QStringLiteral("open"));
    }

    void keptAcrossProcesses()
    {
        {
            KeychainHeads heads;
            heads.remember(42, headAt(7), Founding, true);
        }
        KeychainHeads later;
        const RememberedHead head = later.recall(42);
        if (g_keychain != QStringLiteral("open")) {
            QCOMPARE(head.answer, Recall::Failed);
            return;
        }
        QCOMPARE(head.answer, Recall::Found);
        QCOMPARE(head.head, headAt(7));
        QCOMPARE(head.foundingFingerprint, Founding);
    }

    void knownWithinTheProcessWithoutAKeychain()
    {
        KeychainHeads heads;
        heads.remember(43, headAt(3), Founding, true);
        heads.flush();
        QCOMPARE(heads.recall(43).answer, Recall::Found);
        QCOMPARE(heads.recall(43).head, headAt(3));
        QCOMPARE(heads.working(), g_keychain == QStringLiteral("open"));
    }

    void neverOlder()
    {
        if (g_keychain != QStringLiteral("open"))
            QSKIP("needs an open keychain");
        KeychainHeads one;
        KeychainHeads other; // another process of the same user
        one.remember(44, headAt(9), Founding, true);
        one.flush();
        other.remember(44, headAt(5), Founding, true);
        other.flush();
        QVERIFY(other.working());
        QCOMPARE(KeychainHeads().recall(44).head, headAt(9));
        one.remember(44, headAt(8), Founding, true);
        one.flush();
        QCOMPARE(KeychainHeads().recall(44).head, headAt(9));
        other.remember(44, headAt(10), Founding, true);
        other.flush();
        QCOMPARE(one.recall(44).head, headAt(10));
    }

    void withinASecond()
    {
        if (g_keychain != QStringLiteral("open"))
            QSKIP("needs an open keychain");
        KeychainHeads heads;
        heads.remember(45, headAt(1), Founding, false);
        heads.remember(45, headAt(2), Founding, false);
        QTRY_COMPARE_WITH_TIMEOUT(KeychainHeads().recall(45).answer, Recall::Found, 10'000);
        QCOMPARE(KeychainHeads().recall(45).head, headAt(2));
    }

    // One more comes in while the keychain is at another, and both are written at once: what was to write it later is not left running.
    // (A sanitizer's leak check, at the end of the program, sees it.)
    void oneMoreWhileOneIsWritten()
    {
        for (int i = 1; i <= 20; ++i) {
            KeychainHeads heads;
            heads.remember(46, headAt(2 * i), Founding, true);
            QTest::qSleep(i % 4);
            heads.remember(46, headAt(2 * i + 1), Founding, false);
            QTest::qSleep(20 * (i % 3)); // written or not
        }
        if (g_keychain == QStringLiteral("open"))
            QCOMPARE(KeychainHeads().recall(46).head, headAt(41));
    }

    void damagedIsNotMissing()
    {
        if (g_keychain != QStringLiteral("open"))
            QSKIP("needs an open keychain");
        for (const char *bytes : { "", "garbage", "{\"head\":\"7:00\",\"founding\":\"aa\"}", "{\"head\":\"-1:" }) {
            QCOMPARE(call(QCoreApplication::applicationFilePath(), { QStringLiteral("write"), entryName(46), QString::fromLatin1(bytes) }), 0);
            KeychainHeads heads;
            QCOMPARE(heads.recall(46).answer, Recall::Failed);
            heads.remember(46, headAt(50), Founding, true);
            heads.flush();
            QVERIFY(!heads.working());
        }
    }

    void rolledBackStoreIsFound()
    {
        if (g_keychain != QStringLiteral("open"))
            QSKIP("needs an open keychain");
        House house(SuiteId::Intl);
        house.environment.heads = std::make_shared<KeychainHeads>();
        logOut(*house.as("li"));
        house.environment.heads->flush();
        const QString older = house.folder.filePath(QStringLiteral("older"));
        QVERIFY(QDir().mkpath(older));
        const QStringList files = QDir(house.paths.folder).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(house.paths.folder + u'/' + file, older + u'/' + file));
        {
            const auto session = house.as("li");
            (void)house.submitted(*session);
            logOut(*session);
        }
        house.environment.heads = std::make_shared<KeychainHeads>(); // the next start of the program
        {
            const auto same = house.as("li");
            QVERIFY(!same->readOnly());
            QVERIFY(same->headsAreKept());
            logOut(*same);
        }
        for (const QString &file : files) {
            QFile::remove(house.paths.folder + u'/' + file);
            QVERIFY(QFile::copy(older + u'/' + file, house.paths.folder + u'/' + file));
        }
        for (const char *sidecar : { "-wal", "-shm" }) {
            if (!QFile::exists(older + QStringLiteral("/records.db") + QLatin1String(sidecar)))
                QFile::remove(house.paths.records() + QLatin1String(sidecar));
            if (!QFile::exists(older + QStringLiteral("/keys.db") + QLatin1String(sidecar)))
                QFile::remove(house.paths.keys() + QLatin1String(sidecar));
        }
        house.environment.heads = std::make_shared<KeychainHeads>();
        const auto rolledBack = house.as("li");
        QVERIFY(rolledBack->readOnly());
        QVERIFY(!rolledBack->problems().isEmpty());
        EXPECT_ERROR(house.submitted(*rolledBack), ErrorCode::ReadOnly);
    }

    // Last: from here on the keychain is locked.
    void lockedMeanwhile()
    {
        if (g_keychain != QStringLiteral("open"))
            QSKIP("needs an open keychain");
        KeychainHeads heads;
        heads.remember(47, headAt(1), Founding, true);
        heads.flush();
        QVERIFY(heads.working());
        QVERIFY(lockKeyring());
        QCOMPARE(KeychainHeads().recall(47).answer, Recall::Failed);
        heads.remember(47, headAt(2), Founding, true);
        heads.flush();
        QVERIFY(!heads.working());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        qFatal("say which keychain there is: open, locked or none");
    if (words.at(1) == QStringLiteral("write") && words.size() == 4)
        return writeEntry(words.at(2), words.at(3).toUtf8());
    g_keychain = words.takeAt(1);
    TestKeychainHeads test;
    return QTest::qExec(&test, words);
}

#include "TestKeychainHeads.moc"
