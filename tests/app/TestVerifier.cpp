// SPDX-License-Identifier: GPL-3.0-or-later
// Packages made to harm: tongjian-verify says what they are, reads nothing outside, writes nothing, and ends by itself.
#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

// What stands in a ZIP, as whoever wants to harm writes it.
struct Member {
    QByteArray name;
    QByteArray bytes;
    quint32 mode = 0100600;
    bool packed = false;
    quint16 method = 0xffff; ///< another one than is true
    QByteArray listed {}; ///< another name in the list at the end
    bool unlisted = false;
};

QByteArray little16(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray little32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

// ISO 3309, as ZIP wants it.
quint32 crc32(const QByteArray &bytes)
{
    static const auto Table = [] {
        std::array<quint32, 256> table {};
        for (quint32 i = 0; i < table.size(); ++i) {
            table[i] = i;
            for (int bit = 0; bit < 8; ++bit)
                table[i] = table[i] & 1 ? 0xedb88320U ^ (table[i] >> 1) : table[i] >> 1;
        }
        return table;
    }();
    quint32 crc = ~0U;
    for (char byte : bytes)
        crc = Table[(crc ^ uchar(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray deflated(const QByteArray &bytes)
{
    QByteArray packed = qCompress(bytes, 9).mid(4); // a zlib stream
    return packed.mid(2, packed.size() - 6);
}

QByteArray zipOf(const QList<Member> &members)
{
    QByteArray body;
    QByteArray list;
    quint16 listed = 0;
    for (const Member &one : members) {
        const QByteArray stored = one.packed ? deflated(one.bytes) : one.bytes;
        const quint16 method = one.method != 0xffff ? one.method : one.packed ? 8 : 0;
        const quint32 crc = crc32(one.bytes);
        const QByteArray name = one.listed.isEmpty() ? one.name : one.listed.leftJustified(one.name.size(), 'x', true); // of the same length
        const QByteArray common = little16(20) + little16(0x800) + little16(method) + little32(0) + little32(crc) + little32(quint32(stored.size())) + little32(quint32(one.bytes.size())) + little16(quint16(one.name.size())) + little16(0);
        listed += one.unlisted ? 0 : 1;
        if (!one.unlisted)
            list += "PK\1\2" + little16(0x031e) + common + little16(0) + little16(0) + little16(0) + little32(one.mode << 16) + little32(quint32(body.size())) + name;
        body += "PK\3\4" + common + one.name + stored;
    }
    return body + list + "PK\5\6" + little32(0) + little16(listed) + little16(listed) + little32(quint32(list.size())) + little32(quint32(body.size())) + little16(0);
}

QByteArray manifest(const QList<std::pair<QString, QByteArray>> &files)
{
    QJsonArray list;
    for (const auto &[path, bytes] : files) {
        // No digest is right; what they name is all that matters here.
        list.append(QJsonObject { { QStringLiteral("path"), path }, { QStringLiteral("size"), bytes.size() }, { QStringLiteral("sm3"), QString(64, u'0') },
            { QStringLiteral("sha256"), QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) } });
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("format"), QStringLiteral("tongjian evidence manifest") }, { QStringLiteral("version"), 1 }, { QStringLiteral("files"), list } }).toJson();
}

} // namespace

class TestVerifier : public QObject
{
    Q_OBJECT

    QTemporaryDir m_scratch;

    static Ran run(const QStringList &words, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("TONGJIAN_VERIFY"), words);
        if (!process.waitForFinished(60'000))
            return {};
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError() };
    }
    [[nodiscard]] QString file(const QByteArray &bytes)
    {
        static int number = 0;
        const QString path = m_scratch.filePath(QStringLiteral("package%1.zip").arg(++number));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    [[nodiscard]] QString folder(const QList<Member> &members)
    {
        static int number = 0;
        const QString path = m_scratch.filePath(QStringLiteral("folder%1").arg(++number));
        for (const Member &one : members) {
            const QString name = path + u'/' + QString::fromUtf8(one.name);
            QDir().mkpath(QFileInfo(name).path());
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly) || file.write(one.bytes) != one.bytes.size())
                qFatal("no file");
        }
        return path;
    }

private Q_SLOTS:
    void hostileZips_data()
    {
        QTest::addColumn<QByteArray>("zip");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says"); ///< in the JSON
        const Member listed { "manifest.json", manifest({ { QStringLiteral("a.txt"), "a" } }) };
        const auto with = [&](const Member &one) { return zipOf({ listed, one }); };
        QTest::newRow("empty file") << QByteArray() << 5 << QByteArray("error");
        QTest::newRow("no zip") << QByteArray("hello").repeated(1000) << 5 << QByteArray("error");
        QTest::newRow("empty zip") << zipOf({}) << 5 << QByteArray("error");
        QTest::newRow("another zip") << zipOf({ { "a.txt", "a" } }) << 5 << QByteArray("neither");
        QTest::newRow("its end is missing") << with({ "a.txt", "a" }).chopped(30) << 5 << QByteArray("error");
        QTest::newRow("cut in the middle") << with({ "a.txt", QByteArray(10'000, 'a') }).first(6000) << 5 << QByteArray("error");
        QTest::newRow("slip") << with({ "../../../../../../tmp/tongjian-slip", "a" }) << 4 << QByteArray("../../../../../../tmp/tongjian-slip");
        QTest::newRow("absolute") << with({ "/tmp/tongjian-slip", "a" }) << 4 << QByteArray("tongjian-slip");
        QTest::newRow("backslashes") << with({ "..\\..\\tongjian-slip", "a" }) << 4 << QByteArray("was added");
        QTest::newRow("drive") << with({ "C:tongjian-slip", "a" }) << 4 << QByteArray("was added");
        QTest::newRow("device") << with({ "records/NUL.txt", "a" }) << 4 << QByteArray("was added");
        QTest::newRow("turned") << with({ "a\xE2\x80\xAEgnp.exe", "a" }) << 4 << QByteArray("‹U+202E›");
        QTest::newRow("controls") << with({ "a\x1b[2Jb\nOK", "a" }) << 4 << QByteArray("‹U+001B›");
        QTest::newRow("not UTF-8") << with({ "a\xff\xfe.txt", "a" }) << 4 << QByteArray("was added");
        QTest::newRow("no name") << with({ "", "a" }) << 4 << QByteArray("was added");
        QTest::newRow("long name") << with({ QByteArray(5000, 'n'), "a" }) << 4 << QByteArray("was added");
        QTest::newRow("deep") << with({ QByteArray("d/").repeated(200) + "a", "a" }) << 4 << QByteArray("was added");
        QTest::newRow("listed under another name") << with({ "a.txt", "a", 0100600, false, 0xffff, "b.exe" }) << 5 << QByteArray("other programs");
        QTest::newRow("not listed") << with({ "b.exe", "b", 0100600, false, 0xffff, {}, true }) << 5 << QByteArray("other programs");
        QTest::newRow("not listed, before all") << zipOf({ { "b.exe", "b", 0100600, false, 0xffff, {}, true }, listed }) << 5 << QByteArray("other programs");
        QTest::newRow("something before all") << "MZ" + with({ "a.txt", "a" }) << 5 << QByteArray("other programs");
        QTest::newRow("a folder with content") << with({ "b.exe", "b", 0040755 }) << 4 << QByteArray("b.exe");
        QTest::newRow("a folder") << with({ "records/", "", 0040755 }) << 5 << QByteArray("other programs");
        QTest::newRow("link") << with({ "a.txt", "/etc/passwd", 0120777 }) << 4 << QByteArray("no ordinary file");
        QTest::newRow("pipe") << with({ "a.txt", "", 0010600 }) << 4 << QByteArray("a.txt");
        QTest::newRow("packed otherwise") << with({ "a.txt", QByteArray("\x09\x04\x05\x00\x5d\xff\xff\xff\xff", 9), 0100600, false, 14 }) << 4 << QByteArray("a.txt");
        QTest::newRow("twice") << zipOf({ listed, { "a.txt", "a" }, { "a.txt", "b" } }) << 4 << QByteArray("twice");
        QTest::newRow("twice in other letters") << zipOf({ listed, { "a.txt", "a" }, { "A.TXT", "b" } }) << 4 << QByteArray("twice");
        QTest::newRow("manifest twice") << zipOf({ listed, listed }) << 4 << QByteArray("twice");
        QTest::newRow("manifest lists twice") << zipOf({ { "manifest.json", manifest({ { QStringLiteral("a.txt"), "a" }, { QStringLiteral("a.txt"), "b" } }) }, { "a.txt", "a" } }) << 4 << QByteArray("in the manifest twice");
        QTest::newRow("manifest climbs") << zipOf({ { "manifest.json", manifest({ { QStringLiteral("../x"), "a" } }) } }) << 4 << QByteArray("no package may hold");
        QTest::newRow("manifest of nothing") << zipOf({ { "manifest.json", "" } }) << 4 << QByteArray("cannot be read");
        QTest::newRow("manifest of wrong types") << zipOf({ { "manifest.json", "{\"format\": \"tongjian evidence manifest\", \"version\": 1, \"files\": [1, null, \"x\", {\"path\": 5}, {\"path\": \"a\", \"size\": -1}, {\"path\": \"b\", \"size\": 1e300, \"sm3\": [], \"sha256\": {}}]}" } }) << 4 << QByteArray("does not say size");
        QTest::newRow("manifest too deep") << zipOf({ { "manifest.json", QByteArray("[").repeated(1'000'000) } }) << 4 << QByteArray("cannot be read");
        QTest::newRow("manifest is a bomb") << zipOf({ { "manifest.json", QByteArray(120 * 1024 * 1024, ' '), 0100600, true } }) << 4 << QByteArray("cannot be read");
        QTest::newRow("says more than fits") << zipOf({ { "manifest.json", "{\"format\": \"tongjian evidence manifest\", \"version\": 1, \"files\": [{\"path\": \"a\", \"size\": 9000000000000000, \"sm3\": \"" + QByteArray(64, '0') + "\", \"sha256\": \"" + QByteArray(64, '0') + "\"}]}" } }) << 5 << QByteArray("unpack");
        QTest::newRow("a file is a bomb") << with({ "a.txt", QByteArray(64 * 1024 * 1024, '\0'), 0100600, true }) << 4 << QByteArray("was changed");
        QTest::newRow("added bomb") << with({ "b.txt", QByteArray(64 * 1024 * 1024, '\0'), 0100600, true }) << 4 << QByteArray("was added");
        for (const char *name : { "journal/entry-1.json", "decisions/x/decision.json", "records/x/committed.cbor", "records/x/record.json", "keys.json", "certificate.json", "certificate.sig" }) {
            for (const QByteArray &bytes : { QByteArray(), QByteArray("{}"), QByteArray("[[[["), QByteArray("\x81").repeated(100'000), QByteArray("\x9b\x7f\xff\xff\xff\xff\xff\xff\xff"), QByteArray("\xff\xfe\0\0", 4),
                     QByteArray("{\"format\": \"tongjian journal entry\", \"version\": 1, \"statement\": \"8f00\"}"), QByteArray("{\"format\": \"tongjian evidence certificate\", \"version\": 1, \"suite\": \"gm\", \"store\": \"x\", \"journal\": 5}") })
                QTest::addRow("%s %s", name, bytes.left(60).toHex().constData()) << zipOf({ { "manifest.json", manifest({ { QString::fromLatin1(name), bytes } }) }, { name, bytes } }) << 4 << QByteArray("\"problems\"");
        }
    }
    void hostileZips()
    {
        QFETCH(QByteArray, zip);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const QString path = file(zip);
        const QStringList before = QDir(m_scratch.path()).entryList();
        QElapsedTimer timer;
        timer.start();
        const Ran ran = run({ QStringLiteral("--json"), path });
        QVERIFY2(ran.exitCode == exitCode && ran.out.contains(says), QByteArray::number(ran.exitCode) + ' ' + ran.out + ran.err);
        QVERIFY(!QJsonDocument::fromJson(ran.out).object().value(QLatin1String("ok")).toBool(true));
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(QDir(m_scratch.path()).entryList(), before);
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/tongjian-slip")));
        if (QByteArray(QTest::currentDataTag()).contains('/'))
            return; // what a person is shown of these is always the same
        const Ran text = run({ path });
        QCOMPARE(text.exitCode, exitCode);
        QVERIFY(!text.out.contains('\x1b') && !text.out.contains("\xE2\x80\xAE"));
    }

    void hostileFolders()
    {
        const QString secret = m_scratch.filePath(QStringLiteral("secret"));
        QFile outside(secret);
        QVERIFY(outside.open(QIODevice::WriteOnly) && outside.write("a") == 1);
        outside.close();
        const QString path = folder({ { "manifest.json", manifest({ { QStringLiteral("a.txt"), "a" }, { QStringLiteral("pipe"), "" } }) } });
        QVERIFY(QFile::link(secret, path + QStringLiteral("/a.txt")));
        QVERIFY(QFile::link(QStringLiteral("/"), path + QStringLiteral("/everything")));
        QCOMPARE(mkfifo(QFile::encodeName(path + QStringLiteral("/pipe")).constData(), 0600), 0);
        QCOMPARE(mknod((QFile::encodeName(path) + "/bad\xff" "name").constData(), S_IFREG | 0600, 0), 0);
        QString deep = path;
        for (int i = 0; i < 40; ++i)
            deep += QStringLiteral("/d");
        QVERIFY(QDir().mkpath(deep));
        const Ran ran = run({ QStringLiteral("--json"), path });
        QVERIFY2(ran.exitCode == 4, ran.out + ran.err);
        for (const char *name : { "a.txt", "everything", "pipe", "bad", "d/d/d/d" })
            QVERIFY2(ran.out.contains(name), ran.out);
        QCOMPARE(ran.out.count("no ordinary file"), 3); // both links and the pipe
        QCOMPARE(unlink((QFile::encodeName(path) + "/bad\xff" "name").constData()), 0); // what QTemporaryDir cannot
    }

    void manyEntries()
    {
        QList<Member> members { { "manifest.json", manifest({}) } };
        for (int i = 0; i < 60'000; ++i)
            members.append({ "n" + QByteArray::number(i), "" });
        const Ran ran = run({ QStringLiteral("--json"), file(zipOf(members)) });
        QCOMPARE(ran.exitCode, 4);
        QVERIFY(ran.out.size() < 1'000'000);
        QVERIFY(ran.out.contains("\"problem-count\":6000"));
    }

    void exitCodes()
    {
        QCOMPARE(run({}).exitCode, 2);
        QCOMPARE(run({ QStringLiteral("a"), QStringLiteral("b") }).exitCode, 2);
        QCOMPARE(run({ QStringLiteral("--nonsense"), QStringLiteral("b") }).exitCode, 2);
        QCOMPARE(run({ QStringLiteral("--founding-key"), QStringLiteral("abc"), QStringLiteral("b") }).exitCode, 2);
        QCOMPARE(run({ QStringLiteral("--founding-key") }).exitCode, 2);
        QCOMPARE(run({ QStringLiteral("--help") }).exitCode, 0);
        QCOMPARE(run({ QStringLiteral("--version") }).exitCode, 0);
        QCOMPARE(run({ m_scratch.filePath(QStringLiteral("nowhere")) }).exitCode, 5);
        QCOMPARE(run({ QStringLiteral("/dev/null") }).exitCode, 5);
        QCOMPARE(run({ folder({ { "a", "b" } }) }).exitCode, 5);
    }

    // Whoever receives a package has nothing of ours: no home, no store, no desktop, whatever language.
    void needsNothing()
    {
        QProcessEnvironment bare;
        const QString package = file(zipOf({ { "manifest.json", manifest({ { QString::fromUtf8("报价.txt"), "a" } }) } }));
        Ran ran = run({ package }, bare);
        QCOMPARE(ran.exitCode, 4);
        QVERIFY(ran.out.contains("NOT IN ORDER") && ran.out.contains("报价.txt"));
        bare.insert(QStringLiteral("LANG"), QStringLiteral("zh_CN.UTF-8"));
        ran = run({ package }, bare);
        QVERIFY2(ran.exitCode == 4 && ran.out.contains("不完好") && ran.out.contains("报价.txt"), ran.out);
        bare.insert(QStringLiteral("LANG"), QStringLiteral("zh_TW.UTF-8"));
        QVERIFY(run({ package }, bare).out.contains("不完好：證據包"));
    }

    // Without /dev there are no random numbers, and the algorithms cannot be tested: it says that nothing was checked, and what to do.
    void withoutRandomNumbers()
    {
        const auto withoutDev = [](const QString &then, const QStringList &words) {
            QProcess process;
            process.start(QStringLiteral("unshare"), QStringList { QStringLiteral("-Urm"), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("mount -t tmpfs none /dev && ") + then } + words);
            return process.waitForFinished(60'000) ? Ran { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() } : Ran();
        };
        if (withoutDev(QStringLiteral("true"), {}).exitCode != 0)
            QSKIP("no namespaces here");
        const Ran ran = withoutDev(QStringLiteral("exec \"$0\" \"$1\""), { qEnvironmentVariable("TONGJIAN_VERIFY"), folder({ { "manifest.json", manifest({}) } }) });
        QVERIFY2(ran.exitCode == 1 && ran.out.isEmpty(), ran.out + ran.err);
        QVERIFY2(ran.err.contains("Nothing was checked") && ran.err.contains("/dev/urandom") && !ran.err.contains("start"), ran.err);
    }
};

QTEST_GUILESS_MAIN(TestVerifier)
#include "TestVerifier.moc"
