// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/MessageIdentity.h"

#include <QTest>

using namespace tongjian;

// The same mail is the same from every mailbox, and no other mail is.
class TestMessageIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOrNot_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const QByteArray &other, bool same) { QTest::newRow(name) << other << same; };
        row("relay and mailbox lines", "Received: by b; Mon, 1 Jan 2001\nDelivered-To: other@x\n" + Mail, true);
        row("status", QByteArray(Mail).replace("\n\n", "\nStatus: RO\nX-Mozilla-Status: 0001\n\n"), true);
        row("CR LF", QByteArray(Mail).replace("\n", "\r\n"), true);
        row("folded elsewhere", QByteArray(Mail).replace("Subject: a b", "Subject: a\n\tb"), true);
        row("names of lines in other letters", QByteArray(Mail).replace("Subject:", "SUBJECT:"), true);
        row("lines in another order", QByteArray(Mail).replace("Subject: a b\n", "").replace("From:", "Subject: a b\nFrom:"), true);
        row("blank lines at the end", Mail + "\n\n", true);
        row("no line end at the end", Mail.chopped(1), true);
        row("quoted From", QByteArray(Mail).replace("\nFrom the", "\n>From the"), true);
        row("another body", Mail + "x\n", false);
        row("another id", QByteArray(Mail).replace("<1@x>", "<2@x>"), false);
        row("another date", QByteArray(Mail).replace("2001", "2002"), false);
        row("another recipient", QByteArray(Mail).replace("To: c@x", "To: d@x"), false);
        row("another type", QByteArray(Mail).replace("text/plain", "text/html"), false);
        row("a line moved into the body", QByteArray(Mail).replace("Subject: a b\n\n", "\nSubject: a b\n"), false);
        row("a blank line more within", QByteArray(Mail).replace("\nline", "\n\nline"), false);
    }

    void sameOrNot()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        QCOMPARE(messageIdentity(Mail) == messageIdentity(other), same);
    }

    void withoutAnIdEveryLineCounts()
    {
        const QByteArray mail = "From: a@x\nX-Thing: 1\n\nA\n";
        QVERIFY(messageIdentity(mail) != messageIdentity("From: a@x\nX-Thing: 2\n\nA\n"));
        QVERIFY(messageIdentity(mail) == messageIdentity("Received: by c\n  for d\nFrom: a@x\nX-Thing: 1\n\nA\n"));
    }

    void valuesDoNotRunTogether()
    {
        QVERIFY(messageIdentity("Message-ID: <1>\nTo: ab\nCc: c\n\n") != messageIdentity("Message-ID: <1>\nTo: a\nCc: bc\n\n"));
    }

private:
    const QByteArray Mail = "From: b@x\nTo: c@x\nDate: Mon, 1 Jan 2001 10:00:00 +0800\nMessage-ID: <1@x>\nContent-Type: text/plain\nX-Other: 1\n"
                            "Subject: a b\n\nFrom the start\nline\n";
};

QTEST_GUILESS_MAIN(TestMessageIdentity)
#include "TestMessageIdentity.moc"
