// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/MailSource.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

// Containers are split as their writers meant it (FORMATS 1.2, 1.3).
class TestMailSource : public QObject
{
    Q_OBJECT

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    static QList<MailItem> all(const QStringList &paths, QList<LeftAlone> *left = nullptr)
    {
        MailSource source(paths);
        QList<MailItem> items;
        while (auto item = source.next())
            items.append(*item);
        if (left)
            *left = source.leftAlone();
        return items;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void mailboxes_data()
    {
        QTest::addColumn<QByteArray>("mailbox");
        QTest::addColumn<QByteArrayList>("messages");
        const QByteArray from = "From li@galaxy.example Sat Jan  3 01:05:34 1998\n";
        const QByteArray one = "Subject: 1\n\nA\n";
        const QByteArray two = "Subject: 2\n\nB\n";
        QTest::newRow("two") << from + one + "\n" + from + two << QByteArrayList { one, two };
        QTest::newRow("blank lines at the start and the end") << "\n\n" + from + one + "\n" + from + two + "\n" << QByteArrayList { one, two };
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + from + one << QByteArrayList { one };
        QTest::newRow("no date in the line") << "From -\n" + one + "\nFrom -\n" + two << QByteArrayList { one, two };
        QTest::newRow("mboxrd") << from + "Subject: 1\n\n>From here\n>>From there\n> From nowhere\n\n" + from + two
                                << QByteArrayList { "Subject: 1\n\nFrom here\n>From there\n> From nowhere\n", two };
        QTest::newRow("unescaped, no blank line before") << from + "Subject: 1\n\ntext\nFrom here on\n\n" + from + two
                                                         << QByteArrayList { "Subject: 1\n\ntext\nFrom here on\n", two };
        QTest::newRow("unescaped, no header behind") << from + "Subject: 1\n\ntext\n\nFrom here on it is text\nand text\n\n" + from + two
                                                     << QByteArrayList { "Subject: 1\n\ntext\n\nFrom here on it is text\nand text\n", two };
        QTest::newRow("mboxcl2") << from + "Subject: 1\nContent-Length: 22\n\nA\n\nFrom me\nTo: you\n\nB\n\n" + from + two
                                 << QByteArrayList { "Subject: 1\nContent-Length: 22\n\nA\n\nFrom me\nTo: you\n\nB\n", two };
        QTest::newRow("a length that lands nowhere") << from + "Subject: 1\nContent-Length: 3\n\nA long text\n\n" + from + two
                                                     << QByteArrayList { "Subject: 1\nContent-Length: 3\n\nA long text\n", two };
        QTest::newRow("a length beyond all bounds") << from + "Subject: 1\nContent-Length: 9223372036854775807\n\nA\n\n" + from + two
                                                    << QByteArrayList { "Subject: 1\nContent-Length: 9223372036854775807\n\nA\n", two };
        QByteArray crlf = from + one + "\n" + from + two;
        crlf.replace("\n", "\r\n");
        QTest::newRow("CR LF") << crlf << QByteArrayList { "Subject: 1\r\n\r\nA\r\n", "Subject: 2\r\n\r\nB\r\n" };
        QTest::newRow("header only") << from + "Subject: 1\n\n" + from + two << QByteArrayList { "Subject: 1\n\n", two };
        QTest::newRow("cut in the header") << from + "Subject: 1" << QByteArrayList { "Subject: 1" };
        const QByteArray big = "Subject: 1\n\n" + QByteArray(3 * 1024 * 1024, 'x') + "\n";
        QTest::newRow("a line longer than the buffer") << from + big + "\n" + from + two << QByteArrayList { big, two };
        QByteArray many;
        QByteArrayList messages;
        for (int i = 0; i < 3000; ++i) {
            messages.append("Subject: " + QByteArray::number(i) + "\n\n" + QByteArray(i % 1500, 'a') + "\n");
            many += from + messages.constLast() + "\n";
        }
        QTest::newRow("across the buffer's edge") << many << messages;
    }

    void mailboxes()
    {
        QFETCH(QByteArray, mailbox);
        QFETCH(QByteArrayList, messages);
        const QList<MailItem> items = all({ write(QStringLiteral("in.mbox"), mailbox) });
        QByteArrayList found;
        for (const MailItem &item : items) {
            found.append(item.bytes);
            QVERIFY(mailbox.sliced(item.offset).startsWith("From "));
        }
        QCOMPARE(found.size(), messages.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found.at(i), messages.at(i));
    }

    void theFromLineGivesATime()
    {
        const QList<MailItem> items = all({ write(QStringLiteral("time.mbox"), "From a Sat Jan  3 01:05:34 1998\nA: 1\n\n\nFrom b Mon Feb 30 25:05:34 1998\nA: 2\n\n") });
        QCOMPARE(items.size(), 2);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(items.at(0).containerTime).toUTC().toString(Qt::ISODate), QStringLiteral("1998-01-03T01:05:34Z"));
        QCOMPARE(items.at(1).containerTime, 0);
    }

    void maildirs()
    {
        const QByteArray mail = "Subject: x\n\nA\n";
        write(QStringLiteral("Mail/cur/1400000000.M1P2.host:2,S"), mail);
        write(QStringLiteral("Mail/new/1400000001.M1P2.host"), mail);
        write(QStringLiteral("Mail/tmp/1400000002.M1P2.host"), mail);
        write(QStringLiteral("Mail/.Sent.2020/cur/1400000003.host:2,"), "no header\n");
        write(QStringLiteral("Mail/dovecot.index"), QByteArray("\0\1\2\3 index", 10));
        QFile::link(QStringLiteral("/etc/passwd"), m_folder.filePath(QStringLiteral("Mail/cur/link")));
        QList<LeftAlone> left;
        const QList<MailItem> items = all({ m_folder.filePath(QStringLiteral("Mail")) }, &left);
        QStringList names;
        for (const MailItem &item : items)
            names.append(item.name);
        QCOMPARE(names, (QStringList { QStringLiteral("Mail/.Sent.2020/cur/1400000003.host:2,"), QStringLiteral("Mail/cur/1400000000.M1P2.host:2,S"), QStringLiteral("Mail/new/1400000001.M1P2.host") }));
        QCOMPARE(items.at(1).containerTime, 1400000000000);
        QCOMPARE(left.size(), 2);
        QCOMPARE(left.at(0).why, LeftAlone::Why::Link);
        QCOMPARE(left.at(1).why, LeftAlone::Why::NoMail);
    }

    void whatAFileIsItsContentTells()
    {
        QList<LeftAlone> left;
        const QList<MailItem> items = all({ write(QStringLiteral("a.txt"), "From: x\n\nA\n"), write(QStringLiteral("b.mbox"), "From: y\n\nB\n"),
                                              write(QStringLiteral("c.dat"), "From z\nTo: a\n\nC\n"), write(QStringLiteral("d.xml"), "<mail/>\n"),
                                              write(QStringLiteral("e.eml"), "<mail/>\n"), m_folder.filePath(QStringLiteral("absent")) },
            &left);
        QCOMPARE(items.size(), 4);
        QCOMPARE(items.at(0).bytes, QByteArray("From: x\n\nA\n"));
        QCOMPARE(items.at(1).bytes, QByteArray("From: y\n\nB\n"));
        QCOMPARE(items.at(2).bytes, QByteArray("To: a\n\nC\n"));
        QCOMPARE(items.at(3).bytes, QByteArray("<mail/>\n")); // called a mail by somebody: it goes to quarantine
        QCOMPARE(left.size(), 2);
    }

    void whatOnlyLooksLikeMailIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("why");
        const auto row = [](const char *name, const QByteArray &start, LeftAlone::Why why = LeftAlone::Why::NoMail) { QTest::newRow(name) << start << int(why); };
        row("JSON lines", "{\"msgid\":\"1\",\"from\":\"a\"}\n{\"msgid\":\"2\"}\n");
        row("a letter", "Dear all:\n\nFrom: here on this is a text\n");
        row("a note", "Note: call Mr Chen\nPhone: 021\n\nSubject: none\n");
        row("a text that begins with From", "From time to time\nwe write.\n");
        row("a log", "2026-11-20 10:00:00: started\n");
        row("Outlook message", QByteArray::fromHex("D0CF11E0A1B11AE1") + "From: a\n\n", LeftAlone::Why::Outlook);
        row("Outlook folders", "!BDN\nFrom: a\n\n", LeftAlone::Why::Outlook);
    }

    void whatOnlyLooksLikeMailIsLeftAlone()
    {
        QFETCH(QByteArray, start);
        QFETCH(int, why);
        QList<LeftAlone> left;
        QCOMPARE(all({ write(QStringLiteral("some.file"), start) }, &left).size(), 0);
        QCOMPARE(left.size(), 1);
        QCOMPARE(int(left.constFirst().why), why);
    }

    void aHugeMessageCostsNoMemory()
    {
        // Sparse: it takes no room on the disk.
        const QString path = write(QStringLiteral("huge.mbox"), "From a\nSubject: huge\n\n");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = 200LL * 1024 * 1024;
        QVERIFY(file.resize(size));
        QVERIFY(file.seek(size));
        file.write("\n\nFrom b\nSubject: small\n\nB\n");
        file.close();
        const QList<MailItem> items = all({ path });
        QCOMPARE(items.size(), 2);
        QVERIFY(items.at(0).oversize);
        QVERIFY(items.at(0).bytes.isEmpty());
        QCOMPARE(items.at(0).size, size + 2);
        QCOMPARE(items.at(1).bytes, QByteArray("Subject: small\n\nB\n"));
    }
};

QTEST_GUILESS_MAIN(TestMailSource)
#include "TestMailSource.moc"
