// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/ExtractionProcess.h"
#include "core/Error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

// The real child: limits, deaths, and the neighbours of what killed it.
class TestExtractionProcess : public QObject
{
    Q_OBJECT

    static QString program() { return QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT")); }
    static QByteArray mail(int i) { return "Subject: " + QByteArray::number(i) + "\n\nA\n"; }

    // A child that behaves as @p script says.
    QString pretender(const QByteArray &script)
    {
        const QString path = m_folder.filePath(QStringLiteral("pretender-%1").arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;

private Q_SLOTS:
    void answersComeInOrder()
    {
        ExtractionProcess process(program());
        for (int i = 0; i < 500; ++i)
            process.request(mail(i));
        for (int i = 0; i < 500; ++i)
            QCOMPARE(process.answer().message.value().subject, QString::number(i));
        QCOMPARE(process.pending(), 0);
        QCOMPARE(process.pendingBytes(), 0);
        QCOMPARE(process.deaths(), 0);
    }

    void largeMessagesPass()
    {
        ExtractionProcess process(program());
        const QByteArray large = "Subject: large\n\n" + QByteArray(30 * 1024 * 1024, 'a');
        process.request(large);
        process.request(mail(2));
        QCOMPARE(process.answer().message.value().text.size(), 30 * 1024 * 1024);
        QCOMPARE(process.answer().message.value().subject, QStringLiteral("2"));
    }

    void aDeadChildCostsOneMessage()
    {
        // Answers one message and dies over the next, each time it is started.
        ExtractionProcess process(pretender("exec head -c 0\n"));
        for (int i = 0; i < 3; ++i)
            process.request(mail(i));
        for (int i = 0; i < 3; ++i) {
            const Extraction extraction = process.answer();
            QVERIFY(!extraction.message);
            QCOMPARE(extraction.refusal, MailRefusal::ParserDied);
        }
        QCOMPARE(process.deaths(), 3);
    }

    void aChildThatTalksNonsenseIsNotBelieved()
    {
        for (const char *script : { "printf '\\004\\000\\000\\000abcd'; sleep 60\n", "printf '\\377\\377\\377\\377'; sleep 60\n", "printf '\\000\\000\\000\\000'; sleep 60\n" }) {
            ExtractionProcess process(pretender(script));
            process.request(mail(1));
            QCOMPARE(process.answer().refusal, MailRefusal::ParserDied);
        }
    }

    void withoutTheProgramNothingIsPretended()
    {
        ExtractionProcess process(QStringLiteral("/nonexistent/tongjian-extract"));
        bool thrown = false;
        try {
            process.request(mail(1));
        } catch (const Error &error) {
            thrown = error.code() == ErrorCode::Io;
        }
        QVERIFY(thrown);
    }

    // Compressed HTML does not exist in mail, but nesting and repetition do: whatever it costs, the child pays, and the next
    // message is read.
    void memoryIsBounded()
    {
        ExtractionProcess process(program());
        QByteArray html = "Content-Type: text/html\n\n";
        while (html.size() < 2 * 1024 * 1024)
            html += "<a><b><table><td>";
        process.request(html);
        process.request(mail(7));
        (void)process.answer(); // taken or refused, both are right
        QCOMPARE(process.answer().message.value().subject, QStringLiteral("7"));
    }
};

QTEST_GUILESS_MAIN(TestExtractionProcess)
#include "TestExtractionProcess.moc"
