// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the program stands in the three languages, whole and in order (the guide: every string in zh_CN, zh_TW and en).
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace
{

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< plural forms, or the one
    QString type; ///< unfinished, vanished, obsolete
};

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> list;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            list.append({ context, {}, {}, {} });
        } else if (xml.name() == QStringLiteral("source")) {
            list.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            list.last().type = xml.attributes().value(QStringLiteral("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            list.last().translations = text.split(u'\n', Qt::SkipEmptyParts);
            list.last().translations.removeIf([](const QString &one) { return one.trimmed().isEmpty(); });
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return list;
}

QString fileOf(const char *language)
{
    return QStringLiteral(SOURCE_ROOT "/translations/tongjian_%1.ts").arg(QLatin1String(language));
}

QStringList placeholders(const QString &text)
{
    QStringList found;
    static const QRegularExpression Place(QStringLiteral("%[1-9n]"));
    auto it = Place.globalMatch(text);
    while (it.hasNext())
        found += it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

// Newer versions of lupdate leave the namespace of some classes away.
QString keyOf(const Message &message)
{
    return message.context.section(QStringLiteral("::"), -1) + u'\n' + message.source;
}

QChar mnemonic(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at >= 0 && at + 1 < text.size() && text.at(at + 1).isLetterOrNumber() ? text.at(at + 1).toLower() : QChar();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "zh_CN", "zh_TW", "en" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void whole()
    {
        QFETCH(QString, language);
        const bool chinese = language.startsWith(QStringLiteral("zh"));
        const QList<Message> messages = read(fileOf(qPrintable(language)));
        QVERIFY(messages.size() > (chinese ? 900 : 20));
        for (const Message &message : messages) {
            const QString where = message.context + QStringLiteral(": ") + message.source;
            QVERIFY2(message.type.isEmpty() && !message.translations.isEmpty(), qPrintable(where));
            const QString text = message.translations.join(u'\n');
            // A clause is written by code of its own in Chinese.
            QVERIFY2(placeholders(text) == placeholders(message.source) || message.context == QStringLiteral("Clause"), qPrintable(where));
            if (!chinese)
                continue;
            QVERIFY2(mnemonic(message.source) == mnemonic(text), qPrintable(where));
            // No half-width marks between Chinese characters.
            static const QRegularExpression Half(QStringLiteral("[\\x{4e00}-\\x{9fff}][,;:?!]"));
            QVERIFY2(!Half.match(text).hasMatch(), qPrintable(where + QStringLiteral(" -> ") + text));
            // Words that were forgotten: a translation without a Chinese character is a name or a mark.
            static const QRegularExpression Han(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
            static const QRegularExpression Words(QStringLiteral("[A-Za-z]{2,} [A-Za-z]{2,}"));
            QVERIFY2(Han.match(text).hasMatch() || !Words.match(text).hasMatch(), qPrintable(where));
        }
    }

    void nothingIsMissing()
    {
        const QTemporaryDir scratch;
        const QString fresh = scratch.filePath(QStringLiteral("fresh_zh_CN.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), { QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-extensions"), QStringLiteral("cpp,h,ui"),
            QStringLiteral(SOURCE_ROOT "/src"), QStringLiteral(SOURCE_ROOT "/ui"), QStringLiteral("-ts"), fresh });
        QVERIFY(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0);
        for (const char *language : { "zh_CN", "zh_TW" }) {
            QSet<QString> known;
            const QList<Message> messages = read(fileOf(language));
            for (const Message &message : messages)
                known.insert(keyOf(message));
            const QList<Message> wanted = read(fresh);
            QVERIFY(wanted.size() > 900);
            QSet<QString> there;
            for (const Message &message : wanted)
                there.insert(keyOf(message));
            for (const Message &message : wanted)
                QVERIFY2(known.contains(keyOf(message)), qPrintable(QLatin1String(language) + QStringLiteral(": ") + message.context + QStringLiteral(": ") + message.source));
            QCOMPARE(known.size(), there.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
