// SPDX-License-Identifier: GPL-3.0-or-later
// Names of attachments as names of files: whatever they try, they stay one name in one folder, on every system.
#include "core/SafeFileName.h"

#include <QTest>

using namespace tongjian;

class TestSafeFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *what, const QString &name, const QString &safe) { QTest::newRow(what) << name << safe; };
        row("plain", QStringLiteral("报价单.pdf"), QStringLiteral("报价单.pdf"));
        row("blank inside", QStringLiteral("my file.txt"), QStringLiteral("my file.txt"));
        row("rare characters", QString::fromUtf8("𠮷㐂𰀀.txt"), QString::fromUtf8("𠮷㐂𰀀.txt"));
        row("empty", {}, QStringLiteral("file"));
        row("climbs", QStringLiteral("../../etc/passwd"), QStringLiteral("_.._etc_passwd"));
        row("only dots", QStringLiteral(".."), QStringLiteral("file"));
        row("one dot", QStringLiteral("."), QStringLiteral("file"));
        row("absolute", QStringLiteral("/etc/passwd"), QStringLiteral("_etc_passwd"));
        row("backslashes", QStringLiteral("..\\..\\x.dll"), QStringLiteral("_.._x.dll"));
        row("drive", QStringLiteral("C:\\x"), QStringLiteral("C__x"));
        row("stream", QStringLiteral("a.txt:b"), QStringLiteral("a.txt_b"));
        row("full-width separators", QStringLiteral("a／b＼c"), QStringLiteral("a_b_c"));
        row("other slashes", QString::fromUtf8("a∕b⁄c"), QStringLiteral("a_b_c"));
        row("shell", QStringLiteral("a*?\"<>|b"), QStringLiteral("a______b"));
        row("controls", QStringLiteral("a\n\t\u0001\u007f\u0085b"), QStringLiteral("a_____b"));
        row("nothing", QString(QChar(u'\0')) + QStringLiteral("a"), QStringLiteral("_a"));
        row("turned", QStringLiteral("发票\u202Egnp.exe"), QStringLiteral("发票_gnp.exe"));
        row("isolates", QStringLiteral("a\u2066b\u2069\u200f\u061c"), QStringLiteral("a_b___"));
        row("invisible", QStringLiteral("a\u200b\ufeff\u3164b"), QStringLiteral("a___b"));
        row("half a pair", QString(QChar(0xd840)) + QStringLiteral("a"), QStringLiteral("_a"));
        row("device", QStringLiteral("CON"), QStringLiteral("_CON"));
        row("device with extension", QStringLiteral("nul.txt"), QStringLiteral("_nul.txt"));
        row("device with two", QStringLiteral("Aux.tar.gz"), QStringLiteral("_Aux.tar.gz"));
        row("port", QStringLiteral("com1.log"), QStringLiteral("_com1.log"));
        row("port with a small digit", QStringLiteral("LPT²"), QStringLiteral("_LPT²"));
        row("device before a blank", QStringLiteral("CON .txt"), QStringLiteral("_CON .txt"));
        row("no device", QStringLiteral("CONTRACT.txt"), QStringLiteral("CONTRACT.txt"));
        row("port that is none", QStringLiteral("COM10"), QStringLiteral("COM10"));
        row("hidden", QStringLiteral(".bashrc"), QStringLiteral("bashrc"));
        row("ends", QStringLiteral(" . a.txt. . "), QStringLiteral("a.txt"));
        row("full-width ends", QStringLiteral("．．\u3000a\u3000"), QStringLiteral("a"));
        row("composed", QStringLiteral("e\u0301.txt"), QStringLiteral("\u00e9.txt"));
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
        QVERIFY(isSafeFileName(safe));
        QCOMPARE(isSafeFileName(name), name == safe);
    }

    void longOnes()
    {
        for (const QString &letter : { QStringLiteral("a"), QStringLiteral("长"), QString::fromUtf8("𠮷"), QStringLiteral("x\u0301") }) {
            for (int count = 40; count < 260; ++count) {
                const QString name = letter.repeated(count) + QStringLiteral(".pdf");
                const QString safe = safeFileName(name);
                QVERIFY(safe.toUtf8().size() <= SafeNameBytes);
                QVERIFY(safe.endsWith(QStringLiteral(".pdf")) && isSafeFileName(safe));
                QVERIFY(name.normalized(QString::NormalizationForm_C).startsWith(safe.chopped(4)));
                QCOMPARE(safe.chopped(4).size() % letter.size(), 0);
            }
        }
        QVERIFY(safeFileName(QStringLiteral("a.") + QString(500, u'b')).toUtf8().size() <= SafeNameBytes);
    }

    void duplicatesAreNumbered()
    {
        SafeFileNames names;
        QCOMPARE(names.take(QStringLiteral("a.txt")), QStringLiteral("a.txt"));
        QCOMPARE(names.take(QStringLiteral("A.TXT")), QStringLiteral("A (2).TXT"));
        QCOMPARE(names.take(QStringLiteral("a.txt")), QStringLiteral("a (3).txt"));
        QCOMPARE(names.take(QStringLiteral("a (2).txt")), QStringLiteral("a (2) (2).txt"));
        QCOMPARE(names.take(QStringLiteral("é")), QStringLiteral("é"));
        QCOMPARE(names.take(QStringLiteral("e\u0301")), QStringLiteral("é (2)"));
        QCOMPARE(names.take(QStringLiteral("..")), QStringLiteral("file"));
        QCOMPARE(names.take(QStringLiteral("/")), QStringLiteral("file (2)"));
        QVERIFY(isSafeFileName(names.take(QString(400, u'a'))) && isSafeFileName(names.take(QString(400, u'a'))));
    }

    void paths()
    {
        QVERIFY(isSafePath(QStringLiteral("records/TX-2026-000001/record.json"), 4));
        for (const char *path : { "", "/a", "a/", "a//b", "../a", "a/../b", "a/./b", "a/b/c/d/e", "a\\b", "C:/a", "a/NUL" })
            QVERIFY2(!isSafePath(QString::fromLatin1(path), 4), path);
    }
};

QTEST_APPLESS_MAIN(TestSafeFileName)
#include "TestSafeFileName.moc"
