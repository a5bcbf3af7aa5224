// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/MailSource.h"
#include "collect/mime/MimeExtraction.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace tongjian;

namespace
{

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

// One leaf of the structure that an independent parser found: its decoded bytes, and what its header says.
struct Leaf {
    QByteArray bytes;
    bool text = false; ///< by its type
    bool attached = false; ///< by disposition or name
    bool within = false; ///< a message within: its parts are not listed
};

// The leaves of the message itself, in reading order; a message within counts as one.
QList<Leaf> expectedLeaves(const QDir &folder, const QString &structure)
{
    QFile file(structure);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(structure));
    QXmlStreamReader xml(&file);
    QList<Leaf> leaves;
    int messages = 0;
    QStringList headers { QString() };
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isStartElement()) {
            if (name == QLatin1String("message")) {
                if (++messages == 2)
                    leaves.append({ {}, false, false, true });
            } else if (name == QLatin1String("header")) {
                headers.append(QString());
            } else if (name == QLatin1String("field")) {
                headers.last() += xml.readElementText().trimmed() + u'\n';
            } else if ((name == QLatin1String("text-body") || name == QLatin1String("binary-body")) && messages == 1) {
                const QString header = headers.constLast().toLower();
                const bool attached = header.contains(QLatin1String("disposition: attachment")) || header.contains(QLatin1String("name="));
                leaves.append({ contentsOf(folder.filePath(xml.attributes().value(QLatin1String("name")).toString())), name == QLatin1String("text-body"), attached, false });
            }
        } else if (xml.isEndElement() && name == QLatin1String("message")) {
            --messages;
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(structure), qPrintable(xml.errorString()));
    return leaves;
}

QByteArray folded(QByteArray bytes)
{
    return bytes.simplified();
}

// What the extraction misses or has beyond the expected leaves; empty: it agrees.
QString difference(const MailMessage &message, const QList<Leaf> &leaves)
{
    QList<MailPart> parts = message.parts;
    const QByteArray text = folded(message.text.toUtf8());
    QStringList missing;
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        const Leaf &leaf = leaves.at(i);
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const MailPart &one) { return leaf.within || folded(one.bytes) == folded(leaf.bytes); });
        if (part != parts.end())
            parts.erase(part);
        else if (leaf.within || leaf.attached || !text.contains(folded(QString::fromLatin1(leaf.bytes).toUtf8())))
            missing.append(QStringLiteral("leaf %1 of %2").arg(i + 1).arg(leaves.size()));
    }
    for (const MailPart &part : std::as_const(parts))
        missing.append(QStringLiteral("beyond them %1").arg(part.name));
    return missing.join(QStringLiteral(", "));
}

} // namespace

// Real mail, held against what other parsers found in it. The files are no part of this repository: TONGJIAN_SAMPLES names
// their folder.
class TestMailSamples : public QObject
{
    Q_OBJECT

    QString m_samples = qEnvironmentVariable("TONGJIAN_SAMPLES");

private Q_SLOTS:
    void initTestCase()
    {
        if (m_samples.isEmpty())
            QSKIP("TONGJIAN_SAMPLES names no folder");
        extractionBegin();
    }

    void structuresOfAnotherParser()
    {
        const QDir folder(m_samples + QStringLiteral("/email-eml/mime4j-testmsgs"));
        const QStringList messages = folder.entryList({ QStringLiteral("*.msg") }, QDir::Files, QDir::Name);
        QVERIFY(messages.size() >= 30);
        // Where we differ, and why that is meant.
        const QMap<QString, QString> meant {
            { QStringLiteral("boundary-name-clash.msg"), QStringLiteral("the HTML alternative says what the plain one says; it stands in the message as it came") },
            { QStringLiteral("malformedHeader-noheader.msg"), QStringLiteral("no header line at all: no mail") },
            { QStringLiteral("malformedHeaderStartsBody-noheader.msg"), QStringLiteral("the same") },
            { QStringLiteral("malformedHeaderStartsBody-nocrlfcrlf.msg"), QStringLiteral("a broken line within the header does not end it") },
            { QStringLiteral("qp-body.msg"), QStringLiteral("the other parser gives bytes of ISO 8859-15, we give the euro sign") },
        };
        int agree = 0;
        for (const QString &name : messages) {
            const Extraction extraction = extractMessage(contentsOf(folder.filePath(name)));
            const QString what = extraction.message ? difference(*extraction.message, expectedLeaves(folder, folder.filePath(name.chopped(4) + QStringLiteral("_decoded.xml"))))
                                                    : keyOf(extraction.refusal);
            if (what.isEmpty())
                ++agree;
            QVERIFY2(what.isEmpty() != meant.contains(name), qPrintable(name + QStringLiteral(": ") + what));
        }
        qInfo() << agree << "of" << messages.size() << "agree";
    }

    // The counts of whole folders, as their INDEX.md leads to expect them.
    void folders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("messages");
        QTest::newRow("mikel") << QStringLiteral("/email-eml/mikel-mail") << 64;
        QTest::newRow("mime4j, with what it wrote again") << QStringLiteral("/email-eml/mime4j-testmsgs") << 62;
        QTest::newRow("mimekit") << QStringLiteral("/email-eml/mimekit-messages") << 32;
        QTest::newRow("mailboxes") << QStringLiteral("/email-mbox") << 4;
        QTest::newRow("a large mailbox") << QStringLiteral("/email-large") << 6046;
        QTest::newRow("Outlook is not read") << QStringLiteral("/email-msg") << 0;
        QTest::newRow("neither are its folders") << QStringLiteral("/email-pst") << 0;
        QTest::newRow("chats are no mail") << QStringLiteral("/im-wecom-archive") << 0;
        QTest::newRow("nor are logs") << QStringLiteral("/file-transfer-log") << 0;
    }

    void folders()
    {
        QFETCH(QString, folder);
        QFETCH(int, messages);
        MailSource source({ m_samples + folder });
        int count = 0;
        while (source.next())
            ++count;
        QCOMPARE(count, messages);
    }
};

QTEST_GUILESS_MAIN(TestMailSamples)
#include "TestMailSamples.moc"
