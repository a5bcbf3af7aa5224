// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/mime/HtmlText.h"
#include "collect/mime/MimeExtraction.h"
#include "collect/mime/TextDecoding.h"

#include <QDateTime>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace tongjian;

namespace
{

QByteArray gb(const char *hex)
{
    return QByteArray::fromHex(hex);
}

// A multipart/mixed with these parts.
QByteArray mixed(const QByteArrayList &parts, const QByteArray &header = {})
{
    QByteArray mail = "From: a@x\n" + header + "Content-Type: multipart/mixed; boundary=\"b-1\"\n\nnobody reads this\n";
    for (const QByteArray &part : parts)
        mail += "--b-1\n" + part + "\n";
    return mail + "--b-1--\nnor this\n";
}

} // namespace

// What a mail says, whatever wrote it (FORMATS 1.1).
class TestMimeExtraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { extractionBegin(); }

    void subjects_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const QByteArray &line, const char *subject) { QTest::newRow(name) << line << QString::fromUtf8(subject); };
        row("gb2312 by name", "=?gb2312?B?xOO6ww==?=", "你好");
        // 镕 is in no GB 2312.
        row("gb2312 that holds GBK", "=?gb2312?B?1OznRg==?=", "造鏔");
        row("x-gbk", "=?x-gbk?Q?=C4=E3=BA=C3?=", "你好");
        row("bog5", "=?bog5?B?p0GmbkE=?=", "你好A");
        row("a character split over two words", "=?gb2312?B?xOM=?= =?gb2312?B?usM=?=", "你好");
        row("split inside a character", "=?utf-8?B?5L2g5aU=?= =?utf-8?B?vQ==?=", "你好");
        row("raw GB 18030", gb("C4E3BAC3"), "你好");
        row("raw UTF-8", "你好", "你好");
        row("GB 18030-2022", "=?gb18030?B?/lk=?=", "龴");
        row("beyond the basic plane", "=?gb18030?B?lTKCNg==?=", "𠀀");
        row("iso-2022-jp", "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本");
        row("koi8-r", "=?koi8-r?B?8NLJ18XU?=", "Привет");
        row("unknown name, UTF-8 bytes", "=?no-such-charset?B?5L2g5aW9?=", "你好");
        row("folded", "one\n two", "one two");
    }

    void subjects()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, subject);
        const Extraction extraction = extractMessage("Subject: " + line + "\nFrom: a@x\n\nA\n");
        QVERIFY(extraction.message);
        QCOMPARE(extraction.message->subject, subject);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &mail, const char *text) { QTest::newRow(name) << mail << QString::fromUtf8(text); };
        row("plain", "From: a@x\n\nA\nB\n", "A\nB");
        row("no body", "From: a@x\n", "");
        row("header cut off", "From: a@x", "");
        row("gb2312 that holds GBK", "From: a@x\nContent-Type: text/plain; charset=gb2312\n\n" + gb("E946") + "\n", "镕");
        row("charset not named, GB bytes", "From: a@x\nContent-Type: text/plain\n\n" + gb("C4E3BAC3") + "\n", "你好");
        row("default_charset, UTF-8 bytes", "From: a@x\nContent-Type: text/plain; charset=default_charset\n\n你好\n", "你好");
        row("charset said within quoted-printable", "From: a@x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<meta charset=3D\"gb2312\"><p>=C4=E3=BA=C3\n", "你好");
        row("base64 with rubbish", "From: a@x\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\n5L2g\n!!5aW9\n", "你好");
        row("plain before HTML", "From: a@x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<b>H</b>\n--b\nContent-Type: text/plain\n\nP\n--b--\n", "P");
        row("HTML where plain is empty", "From: a@x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: text/html\n\n<b>H</b>\n--b--\n", "H");
        row("two texts", mixed({ "Content-Type: text/plain\n\nA\n", "Content-Type: text/plain\n\nB\n" }), "A\n\nB");
        row("boundary not closed", "From: a@x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nA\n", "A");
        row("boundary missing", "From: a@x\nContent-Type: multipart/mixed\n\nA\n", "A");
        row("boundary of another", "From: a@x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--c\r\n\r\nA\r\n", "--c\n\nA");
        row("parts that say nothing", "From: a@x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\n--b--\n", "");
    }

    void bodies()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QString, text);
        const Extraction extraction = extractMessage(mail);
        QVERIFY(extraction.message);
        QCOMPARE(extraction.message->text, text);
    }

    void attachmentsAreNamedSafely()
    {
        const QByteArray file = "Content-Type: application/octet-stream; name=\"%1\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nAAEC\n";
        const auto named = [&](const char *name) { return QByteArray(file).replace("%1", name); };
        const Extraction extraction = extractMessage(mixed({ "Content-Type: text/plain\n\nA\n", named("../../etc/passwd"), named("C:\\\\x\\\\a.txt"), named("a.txt"), named("A.TXT"),
            named("=?gb2312?B?sai45i5wZGY=?="), "Content-Type: image/png\nContent-Disposition: inline\nContent-ID: <1>\n\nP\n",
            "Content-Type: application/pdf\nContent-Disposition: attachment; filename*0*=gb2312''%B1%A8; filename*1*=%B8%E6.pdf\n\nX\n", named(".hidden"), named("") }));
        QVERIFY(extraction.message);
        QStringList names;
        for (const MailPart &part : extraction.message->parts)
            names.append(part.name);
        QCOMPARE(names, (QStringList { QStringLiteral("passwd"), QStringLiteral("a.txt"), QStringLiteral("a (2).txt"), QStringLiteral("A (3).TXT"), QStringLiteral("报告.pdf"),
            QStringLiteral("part-6.png"), QStringLiteral("报告 (2).pdf"), QStringLiteral("hidden"), QStringLiteral("part-9.bin") }));
        QCOMPARE(extraction.message->parts.at(0).bytes, QByteArray("\0\1\2", 3));
        QCOMPARE(extraction.message->text, QStringLiteral("A"));
    }

    void aMessageWithinIsAttachedWhole()
    {
        const Extraction extraction = extractMessage(mixed({ "Content-Type: message/rfc822\n\nSubject: in/ner\nFrom: b@x\n\nB\n" }));
        QVERIFY(extraction.message);
        QCOMPARE(extraction.message->parts.size(), 1);
        QCOMPARE(extraction.message->parts.at(0).name, QStringLiteral("in-ner.eml"));
        QVERIFY(extraction.message->parts.at(0).bytes.contains("Subject: in/ner"));
        QVERIFY(extraction.message->text.isEmpty());
    }

    void people()
    {
        const Extraction extraction = extractMessage("From: =?gbk?B?1cXI/Q==?= <zhang@x>\nSender: s@x\nTo: group: a@x, \"B, b\" <b@x>;, plain\nCc: c@x\nBcc: d@x\nDelivered-To: e@x\n\nA\n");
        QVERIFY(extraction.message);
        const QList<MailAddress> expected { { AddressRole::From, QStringLiteral("张三"), QStringLiteral("zhang@x") }, { AddressRole::Sender, {}, QStringLiteral("s@x") },
            { AddressRole::To, {}, QStringLiteral("a@x") }, { AddressRole::To, QStringLiteral("B, b"), QStringLiteral("b@x") }, { AddressRole::To, {}, QStringLiteral("plain") },
            { AddressRole::Cc, {}, QStringLiteral("c@x") }, { AddressRole::Bcc, {}, QStringLiteral("d@x") }, { AddressRole::Delivered, {}, QStringLiteral("e@x") } };
        QCOMPARE(extraction.message->addresses, expected);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<bool>("zone");
        const auto row = [](const char *name, const char *line, const char *utc, bool zone) { QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(utc) << zone; };
        row("full", "Fri, 21 Nov 1997 09:55:06 +0800", "1997-11-21T01:55:06Z", true);
        row("zone by letters", "Fri, 21 Nov 1997 09:55:06 EST", "1997-11-21T14:55:06Z", true);
        row("no zone", "Fri, 21 Nov 1997 09:55:06", "1997-11-21T09:55:06Z", false);
        row("zone that says nothing", "Fri, 21 Nov 1997 09:55:06 -0000", "1997-11-21T09:55:06Z", false);
        row("year of two digits", "21 Nov 97 09:55:06 +0800", "1997-11-21T01:55:06Z", true);
        row("a comment behind", "Fri, 21 Nov 1997 09:55:06 +0800 (CST)", "1997-11-21T01:55:06Z", true);
        row("nonsense", "yesterday", "", false);
    }

    void times()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, utc);
        QFETCH(bool, zone);
        const Extraction extraction = extractMessage("Date: " + line + "\nReceived: from a by b; Sat, 22 Nov 1997 00:00:00 +0000\nReceived: from x by y; Fri, 21 Nov 1997 12:00:00 +0000\nReceived: from z\n\nA\n");
        QVERIFY(extraction.message);
        QCOMPARE(extraction.message->date == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(extraction.message->date).toUTC().toString(Qt::ISODate), utc);
        QCOMPARE(extraction.message->dateHasZone, zone);
        QCOMPARE(extraction.message->dateText, QString::fromLatin1(line));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(extraction.message->relayed).toUTC().toString(Qt::ISODate), QStringLiteral("1997-11-21T12:00:00Z"));
    }

    void html_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *html, const char *text) { QTest::newRow(name) << QByteArray(html) << QString::fromUtf8(text); };
        row("blocks", "<p>A <b>b</b></p><p>C</p>", "A b\n\nC");
        row("breaks", "a<br>b<br><br>c", "a\nb\n\nc");
        row("list", "<ul><li>a<li>b</ul>", "• a\n• b");
        row("table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a\tb\nc");
        row("script and style", "<style>x{}</style><script>alert(1)</script>a<noscript>n</noscript>", "a");
        row("link", "<a href='http://evil.example/'>bank</a>", "bank <http://evil.example/>");
        row("link that says itself", "<a href='http://a.example'>http://a.example</a>", "http://a.example");
        row("local link", "<a href='file:///etc/passwd'>x</a>", "x");
        row("picture", "<img src='http://t.example/1.gif'><img alt='logo' src=x>", "[logo]");
        row("entities", "&lt;&nbsp;&#x4F60;&#22909;", "< 你好");
        row("preformatted", "<pre>a\n  b</pre>", "a\n  b");
        row("not closed", "<div><b>a<div>b", "a\nb");
    }

    void html()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, text);
        QCOMPARE(htmlToText(html), text);
    }

    void whatNoMailNeedsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char *name, const QByteArray &mail, MailRefusal refusal) { QTest::newRow(name) << mail << int(refusal); };
        row("nothing", "", MailRefusal::NotMail);
        row("blank lines", "\n\n\r\n", MailRefusal::NotMail);
        row("no header", "hello\n\nFrom: a@x\n", MailRefusal::NotMail);
        row("NUL", QByteArray("\0\0\0:\n", 5), MailRefusal::NotMail);
        QByteArray headers = "From: a@x\n";
        for (int i = 0; i < 100'000; ++i)
            headers += "X-" + QByteArray::number(i) + ": 1\n";
        row("100,000 header lines", headers + "\nA\n", MailRefusal::TooManyHeaders);
        row("a header line of 8 MB", "Subject: " + QByteArray(8'000'000, 'a') + "\n\nA\n", MailRefusal::TooManyHeaders);
        QByteArray parts = "Content-Type: multipart/mixed; boundary=b\n\n";
        while (parts.size() < 10'000'000)
            parts += "--b\n\n";
        row("10 MB of empty parts", parts, MailRefusal::TooManyParts);
        QByteArray nested = "From: a@x\n";
        for (int i = 0; i < 10'000; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + "\n";
        row("multiparts 10,000 deep", nested, MailRefusal::TooDeep);
        QByteArray messages;
        for (int i = 0; i < 10'000; ++i)
            messages += "Content-Type: message/rfc822\n\n";
        row("messages 10,000 deep", messages + "Subject: x\n\nA\n", MailRefusal::TooDeep);
        row("larger than a message may be", "From: a@x\n\n" + QByteArray(qsizetype(MailLimits::MessageSize), 'a'), MailRefusal::TooLarge);
    }

    void whatNoMailNeedsIsRefused()
    {
        QFETCH(QByteArray, mail);
        QFETCH(int, refusal);
        const Extraction extraction = extractMessage(mail);
        QVERIFY(!extraction.message);
        QCOMPARE(int(extraction.refusal), refusal);
    }

    void deepHtmlCostsNoStack()
    {
        QByteArray html;
        for (int i = 0; i < 200'000; ++i)
            html += "<b>";
        QCOMPARE(htmlToText(html + "x"), QStringLiteral("x"));
    }

    void answersSurviveThePipe()
    {
        const Extraction extraction = extractMessage(mixed({ "Content-Type: text/plain\n\nA\n", "Content-Type: image/png; name=p.png\n\nP\n" }, "Date: Fri, 21 Nov 1997 09:55:06 +0800\nMessage-ID: <1@x>\n"));
        const auto back = decodeExtraction(encode(extraction));
        QVERIFY(back && back->message);
        QVERIFY(*back->message == *extraction.message);
        const QByteArray bytes = encode(extraction);
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!decodeExtraction(bytes.first(cut)));
        QVERIFY(!decodeExtraction(bytes + '\0'));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 0x80);
            (void)decodeExtraction(changed); // whatever it says, nothing breaks
        }
        QVERIFY(!decodeExtraction(QByteArray::fromHex("81189c")));
        QVERIFY(!decodeExtraction(QByteArray::fromHex("8109")));
        QVERIFY(decodeExtraction(QByteArray::fromHex("8105")));
    }

    // Real messages, of which only one may be refused; INDEX.md beside them says whose they are.
    void realMail()
    {
        const QString samples = qEnvironmentVariable("TONGJIAN_SAMPLES");
        if (samples.isEmpty())
            QSKIP("TONGJIAN_SAMPLES names no folder");
        int count = 0;
        for (const char *folder : { "/email-eml/mikel-mail", "/email-eml/mimekit-messages", "/email-eml/mime4j-testmsgs" }) {
            QDirIterator files(samples + QLatin1String(folder), { QStringLiteral("*.eml"), QStringLiteral("*.msg") }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                // The one without a header is no mail to us.
                QVERIFY2(bool(extractMessage(bytes).message) != file.fileName().endsWith(QStringLiteral("-noheader.msg")), qPrintable(file.fileName()));
                ++count;
            }
        }
        QVERIFY(count > 100);
    }
};

QTEST_GUILESS_MAIN(TestMimeExtraction)
#include "TestMimeExtraction.moc"
