// SPDX-License-Identifier: GPL-3.0-or-later
// An evidence package of a real house, checked by the real tongjian-verify: in order as it was made, and whatever is changed in it, taken
// away or added is named.
#include "PackageHouse.h"
#include "Translations.h"

#include "collect/ExtractionProcess.h"
#include "core/SafeFileName.h"
#include "report/CleanPicture.h"
#include "report/PackageProof.h"
#include "report/RenderedMessage.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>
#include <QTranslator>

#include <clocale>
#include <csignal>
#include <sys/resource.h>

using namespace tongjian;
using namespace tongjian::test;

class TestEvidencePackage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::map<SuiteId, std::unique_ptr<PackageHouse>> m_houses;

    [[nodiscard]] PackageHouse &house(SuiteId suite)
    {
        auto &one = m_houses[suite];
        if (!one)
            one = std::make_unique<PackageHouse>(suite);
        return *one;
    }
    // Made once for each suite.
    [[nodiscard]] QString folderOf(SuiteId suite)
    {
        const QString path = m_scratch.filePath(keyOf(suite));
        if (!QFile::exists(path))
            (void)writeEvidencePackage(house(suite).package(), { path, path + QStringLiteral(".zip") });
        return path;
    }
    [[nodiscard]] QString copyOf(const QString &folder)
    {
        static int number = 0;
        const QString copy = m_scratch.filePath(QStringLiteral("copy%1").arg(++number));
        QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString from = it.next();
            const QString to = copy + from.mid(folder.size());
            QDir().mkpath(QFileInfo(to).path());
            QFile::copy(from, to);
        }
        return copy;
    }
    [[nodiscard]] static QStringList filesOf(const QString &folder)
    {
        QStringList files;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next().mid(folder.size() + 1);
        files.sort();
        return files;
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
    // The manifest and the certificate made anew over what stands there, by whoever made the package: what is wrong then is wrong inside.
    void sealAnew(const QString &folder, PackageHouse &of)
    {
        QList<PackageFile> files;
        QMap<QByteArray, QString> order;
        const QStringList there = filesOf(folder);
        for (const QString &path : there) {
            if (path != QStringLiteral("manifest.json") && path != QStringLiteral("certificate.json") && path != QStringLiteral("certificate.sig"))
                order.insert(path.toUtf8(), path);
        }
        const auto describe = [](const QString &path, const QByteArray &bytes) {
            return PackageFile { FileDigester::of(bytes), path, {} };
        };
        for (const QString &path : std::as_const(order))
            files.append(describe(path, read(folder + u'/' + path)));
        const QByteArray manifest = manifestOf(files);
        files.removeIf([](const PackageFile &file) { return file.path == QStringLiteral("certificate.pdf"); });
        const QByteArray certificate = certificateOf(of.package(), contentsDigest(files), describe(QStringLiteral("manifest.json"), manifest));
        write(folder + QStringLiteral("/manifest.json"), manifest);
        write(folder + QStringLiteral("/certificate.json"), certificate);
        write(folder + QStringLiteral("/certificate.sig"), of.officer->store().identity().signing.sign(certificate));
    }

private Q_SLOTS:
    // As it will be used.
    void initTestCase()
    {
        static QTranslator translator;
        QVERIFY(loadTranslation(translator, QStringLiteral("zh_CN")));
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    }

    void inOrder_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    void inOrder()
    {
        QFETCH(int, suite);
        const QString folder = folderOf(SuiteId(suite));
        for (const QString &path : { folder, folder + QStringLiteral(".zip") }) {
            const Verified verified = verifyPackage(path);
            QVERIFY2(verified.exitCode == 0, verified.out + verified.err);
            QCOMPARE(verified.json().value(QLatin1String("records")).toInt(), 4);
            QCOMPARE(verified.json().value(QLatin1String("derived")).toInt(), 1);
            QCOMPARE(verified.json().value(QLatin1String("decisions")).toInt(), 1);
        }
        const QString fingerprint = verifyPackage(folder).json().value(QLatin1String("founding-key")).toString();
        QCOMPARE(fingerprint.toLatin1(), house(SuiteId(suite)).officer->store().description().foundingFingerprint().toHex());
        QCOMPARE(verifyPackage(folder, { QStringLiteral("--json"), QStringLiteral("--founding-key"), fingerprint }).exitCode, 0);
        QCOMPARE(verifyPackage(folder, { QStringLiteral("--json"), QStringLiteral("--founding-key"), QString(64, u'a') }).exitCode, 4);
        if (const QString keep = qEnvironmentVariable("TONGJIAN_PICTURES"); !keep.isEmpty())
            (void)QProcess::execute(QStringLiteral("cp"), { QStringLiteral("-r"), folder, keep });
    }

    void saysAndHoldsWhatIsPromised()
    {
        const QString folder = folderOf(SuiteId::Gm);
        const QStringList files = filesOf(folder);
        for (const char *name : { "certificate.json", "certificate.pdf", "certificate.sig", "handover.pdf", "keys.json", "list.csv", "manifest.json" })
            QVERIFY2(files.contains(QLatin1String(name)), name);
        for (const QString &file : files) {
            QVERIFY2(isSafePath(file, 4), qPrintable(file));
            QVERIFY(!(QFile::permissions(folder + u'/' + file) & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QCOMPARE(files.filter(QStringLiteral("/attachments/")).size(), 1 + 7 + 1); // the call's, the mail's, the one picture of the derivative
        QVERIFY(read(folder + QStringLiteral("/list.csv")).startsWith("\xEF\xBB\xBF"));
        for (const QString &file : files.filter(QStringLiteral("-R1/"))) {
            const QByteArray bytes = read(folder + u'/' + file);
            QVERIFY2(!bytes.contains("310101199001011234") && !bytes.contains("li@test.example") && !bytes.contains("Secret Author") && !bytes.contains("passwd"), qPrintable(file));
        }
        QVERIFY(files.filter(QStringLiteral("-R1/committed")).isEmpty());
        const QByteArray derived = read(folder + u'/' + files.filter(QStringLiteral("-R1/record.json")).value(0));
        QVERIFY(derived.contains("■■■") && derived.contains("tEXt") && derived.contains("CON.txt"));
    }

    void theMailIsRight()
    {
        const QString folder = folderOf(SuiteId::Gm);
        QStringList files = filesOf(folder).filter(QStringLiteral("message.eml"));
        QCOMPARE(files.size(), 3);
        files.removeIf([](const QString &file) { return file.contains(QStringLiteral("-R1/")); });
        const QByteArray mail = read(folder + u'/' + files.at(1));
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY(line.size() <= 998 && (line.isEmpty() || line.endsWith('\r')));
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return uchar(c) < 0x7f; }));
        }
        for (const char *wanted : { "From: ", "chen@hengda.example", "To: ", "Date: ", "Subject: =?", "X-Tongjian-Rendered: ", "X-Tongjian-Original-Message-ID: ", "filename*0*=", "MIME-Version: 1.0", "multipart/mixed" })
            QVERIFY2(mail.contains(wanted), mail.left(4000));
        // Taken apart again by whoever takes mail in.
        ExtractionProcess extract(qEnvironmentVariable("TONGJIAN_EXTRACT"));
        extract.request(mail);
        const Extraction extraction = extract.answer();
        QVERIFY(extraction.message);
        PackageHouse &from = house(SuiteId::Gm);
        const RecordContent content = PackageHouse::recordOf(from.package(), from.mails.at(1)).content;
        QCOMPARE(extraction.message->subject, content.subject);
        QCOMPARE(extraction.message->text.trimmed(), content.body);
        QCOMPARE(extraction.message->date, content.startedAt / 1000 * 1000);
        QCOMPARE(extraction.message->addresses.at(0).name, QStringLiteral("陈先生"));
        QCOMPARE(extraction.message->parts.size(), 7);
        QCOMPARE(extraction.message->parts.at(0).bytes, QByteArray("root:x:0"));
        QCOMPARE(extraction.message->parts.at(2).name, QStringLiteral("报价.txt"));
        QCOMPARE(extraction.message->parts.at(5).bytes, telltalePng());

        // What a record says is no header, however it is written, and what is nobody's address stands in a name.
        RenderedMessage odd { QStringLiteral("TX-2026-000009"), 1, QStringLiteral("公司\r\nX-Evil: 1"), {}, {} };
        odd.content.subject = QStringLiteral("a\r\nBcc: x@y.example\r\n\r\nbody");
        odd.content.parties = { { PartyRole::Recipient, QStringLiteral("b\r\nX-Evil: 2"), QStringLiteral("no address\r\nX-Evil: 3"), {}, NoId, 0, 0 } };
        odd.content.source.nativeId = QStringLiteral("<a>\r\nX-Evil: 4");
        odd.content.body = QStringLiteral("From here on\n.\n--=_tongjian_TX-2026-000009_=\n") + QString(5000, u'x');
        const QString path = m_scratch.filePath(QStringLiteral("odd.eml"));
        writeRenderedMessage(path, odd);
        const QByteArray bytes = read(path);
        QVERIFY2(!bytes.contains("\nX-Evil") && !bytes.contains("\nBcc"), bytes);
        extract.request(bytes);
        const Extraction again = extract.answer();
        QVERIFY(again.message && again.message->text.contains(QString(5000, u'x')));
        QCOMPARE(again.message->addresses.at(0).address, QStringLiteral("unknown@tongjian.invalid"));
    }

    // Of a machine, or a service, that has none.
    void withoutALocale()
    {
        const QByteArray before(setlocale(LC_CTYPE, nullptr));
        const auto back = qScopeGuard([&] { setlocale(LC_CTYPE, before.constData()); });
        QVERIFY(setlocale(LC_CTYPE, "C"));
        const QString path = m_scratch.filePath(QStringLiteral("no locale.zip"));
        (void)writeEvidencePackage(house(SuiteId::Gm).package(), { {}, path });
        QProcessEnvironment none = QProcessEnvironment::systemEnvironment();
        none.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        const Verified verified = verifyPackage(path, { QStringLiteral("--json") }, none);
        QVERIFY2(verified.exitCode == 0, verified.out + verified.err);
    }

    void sameBytesInTheSameOrder()
    {
        const QByteArray zip = read(folderOf(SuiteId::Gm) + QStringLiteral(".zip"));
        QCOMPARE(zip.first(4), QByteArray("PK\3\4"));
        PackageHouse &from = house(SuiteId::Gm);
        const QString again = m_scratch.filePath(QStringLiteral("again.zip"));
        (void)writeEvidencePackage(from.package(), { {}, again });
        QVERIFY(verifyPackage(again).exitCode == 0);
        QCOMPARE(read(again).mid(10, 4), zip.mid(10, 4)); // time and day of the first file
    }

    void whateverChangesIsNamed()
    {
        const QString folder = copyOf(folderOf(SuiteId::Intl));
        const QStringList files = filesOf(folder);
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QString path = folder + u'/' + file;
            const QByteArray bytes = read(path);
            // The signature cannot be told from what it signs.
            const QString named = file == QStringLiteral("certificate.sig") ? QStringLiteral("certificate.json") : file;
            QByteArray changed = bytes;
            changed[changed.size() / 2] = char(changed.at(changed.size() / 2) ^ 1);
            write(path, changed);
            Verified verified = verifyPackage(folder);
            QVERIFY2(verified.exitCode == 4 && verified.names(named), file.toUtf8() + ' ' + verified.out + verified.err);
            QFile::remove(path);
            verified = verifyPackage(folder);
            QVERIFY2(verified.exitCode == 4 && verified.names(file), file.toUtf8() + ' ' + verified.out + verified.err);
            write(path, bytes);
        }
        for (const char *added : { "extra.txt", "records/new.txt", ".hidden", "journal/entry-9999.json", "a/b/c" }) {
            const QString path = folder + u'/' + QLatin1String(added);
            QDir().mkpath(QFileInfo(path).path());
            write(path, "more");
            const Verified verified = verifyPackage(folder);
            QVERIFY2(verified.exitCode == 4 && verified.names(QLatin1String(added)), added);
            QFile::remove(path);
        }
        QCOMPARE(verifyPackage(folder).exitCode, 0);
    }

    // Flipped bits, cuts and copied pieces anywhere in the ZIP: said to be in order only when the files in it are what they were.
    void mutatedZipsEndInAnAnswer()
    {
        const QByteArray zip = read(folderOf(SuiteId::Intl) + QStringLiteral(".zip"));
        const QString path = m_scratch.filePath(QStringLiteral("mutated.zip"));
        QRandomGenerator random(7);
        int refused = 0;
        for (int run = 0; run < 40; ++run) {
            QByteArray bytes = zip;
            for (int change = 0; change < 1 + run % 8; ++change) {
                // Half of them in the list at its end, where names, sizes and places stand.
                const int from = run % 2 ? 0 : int(bytes.size()) * 9 / 10;
                const int at = random.bounded(from, int(bytes.size()));
                if (run % 5 == 4)
                    bytes.replace(at, 8, zip.mid(random.bounded(int(zip.size())), 8));
                else
                    bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            }
            if (run % 10 == 9)
                bytes.truncate(random.bounded(int(bytes.size())));
            write(path, bytes);
            const Verified verified = verifyPackage(path);
            QVERIFY2(verified.exitCode == 0 || verified.exitCode == 4 || verified.exitCode == 5, QByteArray::number(run) + ' ' + verified.out + verified.err);
            refused += verified.exitCode != 0;
        }
        QVERIFY2(refused > 20, qPrintable(QString::number(refused)));
    }

    // The same by somebody who can sign a manifest anew: what the entries and commitments say still does not fit.
    void whatIsSwappedIsNamed()
    {
        PackageHouse &from = house(SuiteId::Intl);
        const QString whole = folderOf(SuiteId::Intl);
        const QStringList files = filesOf(whole);
        const auto found = [&](const QString &what, int index = 0) { return files.filter(what).filter(QRegularExpression(QStringLiteral("^(?!.*-R1/)"))).value(index); };
        const auto change = [&](const QString &file, const std::function<void(QByteArray &)> &how, const QString &named) {
            const QString folder = copyOf(whole);
            QByteArray bytes = read(folder + u'/' + file);
            const QByteArray before = bytes;
            how(bytes);
            QVERIFY2(bytes != before, qPrintable(file));
            write(folder + u'/' + file, bytes);
            sealAnew(folder, from);
            const Verified verified = verifyPackage(folder);
            QVERIFY2(verified.exitCode == 4 && verified.names(named.isEmpty() ? file : named), file.toUtf8() + ' ' + verified.out + verified.err);
        };
        {
            const QString folder = copyOf(whole);
            sealAnew(folder, from);
            const Verified verified = verifyPackage(folder);
            QVERIFY2(verified.exitCode == 0, verified.out);
        }
        const QString record = found(QStringLiteral("record.json"), 1);
        change(record, [](QByteArray &bytes) { bytes.replace("350", "950"); }, {});
        change(record, [](QByteArray &bytes) { bytes.replace("+00:00", "+00:01").replace("Z\"", "+01:00\""); }, {});
        change(found(QStringLiteral("row.cbor"), 1), [](QByteArray &bytes) { bytes[bytes.size() - 1] = char(bytes.back() ^ 1); }, {});
        change(found(QStringLiteral("committed.cbor"), 1), [](QByteArray &bytes) { bytes.replace("350", "950"); }, {});
        change(record, [](QByteArray &bytes) { bytes.replace("\"filed\": \"2026", "\"filed\": \"2025"); }, {});
        change(found(QStringLiteral("row.cbor")), [](QByteArray &bytes) { bytes[bytes.size() - 1] = char(bytes.back() ^ 1); }, {});
        change(found(QStringLiteral("attachments/合同")), [](QByteArray &bytes) { bytes = "contrast"; }, found(QStringLiteral("record.json")));
        // What was decided: as it is to be read, as it was committed to, with one approval less, for fewer records.
        const auto decision = [&](const std::function<void(QJsonObject &)> &how) {
            change(found(QStringLiteral("decision.json")), [&](QByteArray &bytes) {
                QJsonObject object = QJsonDocument::fromJson(bytes).object();
                how(object);
                bytes = QJsonDocument(object).toJson();
            }, {});
        };
        const auto form = [&](const std::function<void(QJsonObject &)> &how) {
            decision([&](QJsonObject &object) {
                QJsonArray forms = object.value(QLatin1String("forms")).toArray();
                QJsonObject one = forms.at(0).toObject();
                how(one);
                forms[0] = one;
                object.insert(QStringLiteral("forms"), forms);
            });
        };
        form([](QJsonObject &one) {
            QJsonObject says = one.value(QLatin1String("says")).toObject();
            says.insert(QStringLiteral("reason"), QStringLiteral("别的理由"));
            one.insert(QStringLiteral("says"), says);
        });
        form([](QJsonObject &one) {
            ApplicationForm form = decodeApplication(QByteArray::fromHex(one.value(QLatin1String("form")).toString().toLatin1()));
            form.reason = QStringLiteral("别的理由");
            one.insert(QStringLiteral("form"), QString::fromLatin1(encodeApplication(form).toHex()));
            one.insert(QStringLiteral("says"), toJson(form));
        });
        form([](QJsonObject &one) { one.insert(QStringLiteral("salt"), QString(64, u'0')); });
        decision([](QJsonObject &object) { object.insert(QStringLiteral("forms"), QJsonArray()); });
        for (int entryAt : { 0, 1, 2, 3 }) { // submitted; approved by another officer; by the executive; fulfilled
            decision([entryAt](QJsonObject &object) {
                QJsonArray entries = object.value(QLatin1String("entries")).toArray();
                entries.removeAt(entryAt);
                object.insert(QStringLiteral("entries"), entries);
            });
        }
        decision([](QJsonObject &object) {
            const QJsonArray entries = object.value(QLatin1String("entries")).toArray();
            object.insert(QStringLiteral("entries"), QJsonArray { entries.at(0), entries.at(3) });
        });
        decision([](QJsonObject &object) {
            const QJsonArray entries = object.value(QLatin1String("entries")).toArray();
            object.insert(QStringLiteral("entries"), QJsonArray { entries.at(0), entries.at(2), entries.at(1), entries.at(3) });
        });
        decision([](QJsonObject &object) { object.insert(QStringLiteral("application"), QStringLiteral("12345")); });
        decision([](QJsonObject &object) { object.insert(QStringLiteral("number"), QStringLiteral("SQ-2026-009999")); });
        {
            EvidencePackage less = from.package(false);
            less.records.removeLast();
            const QString folder = m_scratch.filePath(QStringLiteral("less"));
            (void)writeEvidencePackage(less, { folder, {} });
            const Verified verified = verifyPackage(folder);
            QVERIFY2(verified.exitCode == 4 && verified.names(found(QStringLiteral("decision.json"))), verified.out);
            less = from.package(false);
            less.recipient.authority = QStringLiteral("另一机关");
            const QString elsewhere = m_scratch.filePath(QStringLiteral("elsewhere"));
            (void)writeEvidencePackage(less, { elsewhere, {} });
            const Verified other = verifyPackage(elsewhere);
            QVERIFY2(other.exitCode == 4 && other.names(QStringLiteral("certificate.json")), other.out);
            less = from.package(false);
            less.decisions.clear();
            const QString undecided = m_scratch.filePath(QStringLiteral("undecided"));
            (void)writeEvidencePackage(less, { undecided, {} });
            QCOMPARE(verifyPackage(undecided).exitCode, 4);
        }
        const QString entry = QStringLiteral("journal/entry-%1.json").arg(from.decided);
        change(entry, [](QByteArray &bytes) { bytes.replace("\"name\": \"", "\"name\": \"x"); }, {});
        change(entry, [&](QByteArray &bytes) { bytes = read(whole + QStringLiteral("/journal/entry-1.json")); }, {});
        change(QStringLiteral("keys.json"), [&](QByteArray &bytes) {
            QJsonObject object = QJsonDocument::fromJson(bytes).object();
            QJsonArray keys = object.value(QLatin1String("keys")).toArray();
            QJsonObject one = keys.at(1).toObject();
            one.insert(QStringLiteral("key"), keys.at(0).toObject().value(QLatin1String("key")));
            keys[1] = one;
            object.insert(QStringLiteral("keys"), keys);
            bytes = QJsonDocument(object).toJson();
        }, {});
        // The entry that names a record is left out.
        const QString folder = copyOf(whole);
        QVERIFY(QFile::remove(folder + u'/' + entry));
        sealAnew(folder, from);
        const Verified verified = verifyPackage(folder);
        QVERIFY2(verified.exitCode == 4 && verified.names(found(QStringLiteral("decision.json"))), verified.out);
    }

    void theCertificateOfAnotherPackage()
    {
        const QString folder = copyOf(folderOf(SuiteId::Intl));
        const QString other = m_scratch.filePath(QStringLiteral("other"));
        (void)writeEvidencePackage(house(SuiteId::Intl).package(false), { other, {} });
        for (const char *name : { "certificate.json", "certificate.sig" })
            write(folder + u'/' + QLatin1String(name), read(other + u'/' + QLatin1String(name)));
        const Verified verified = verifyPackage(folder);
        QVERIFY2(verified.exitCode == 4 && verified.names(QStringLiteral("manifest.json")), verified.out);
    }

    void nothingIsLeftOfWhatFails()
    {
        PackageHouse &from = house(SuiteId::Gm);
        QTemporaryDir place;
        const PackageTarget target { place.filePath(QStringLiteral("p")), place.filePath(QStringLiteral("p.zip")) };
        const auto empty = [&] { return QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty(); };
        int steps = 0;
        (void)writeEvidencePackage(from.package(), target, [&](qint64, qint64) { return ++steps > 0; });
        QDir(target.folder).removeRecursively();
        QFile::remove(target.zip);
        for (int stop : { 1, 3, steps / 2, steps }) {
            int step = 0;
            EXPECT_ERROR(writeEvidencePackage(from.package(), target, [&](qint64, qint64) { return ++step < stop; }), ErrorCode::Cancelled);
            QVERIFY(empty());
        }
        EvidencePackage package = from.package();
        package.records.last().attachment = [](int, QIODevice &) { throw Error(ErrorCode::Integrity, QStringLiteral("altered")); };
        EXPECT_ERROR(writeEvidencePackage(package, target), ErrorCode::Integrity);
        QVERIFY(empty());
        package = from.package();
        package.sign = [](QByteArrayView) { return QByteArray("nothing"); };
        EXPECT_ERROR(writeEvidencePackage(package, target), ErrorCode::Integrity);
        package = from.package();
        package.entries.removeLast();
        EXPECT_ERROR(writeEvidencePackage(package, target), ErrorCode::BadInput);
        QVERIFY(empty());
        QVERIFY(QDir().mkdir(target.folder));
        EXPECT_ERROR(writeEvidencePackage(from.package(), target), ErrorCode::BadInput);
        QVERIFY(QDir().rmdir(target.folder));
        EXPECT_ERROR(writeEvidencePackage(from.package(), { place.filePath(QStringLiteral("no/p")), {} }), ErrorCode::Io);
        // No more than this fits, as on a full disk.
        rlimit before {};
        getrlimit(RLIMIT_FSIZE, &before);
        (void)std::signal(SIGXFSZ, SIG_IGN);
        for (rlim_t room : { 50, 3000, 20'000, 60'000 }) {
            const rlimit little { room, before.rlim_max };
            setrlimit(RLIMIT_FSIZE, &little);
            bool io = false;
            try {
                (void)writeEvidencePackage(package = from.package(), target);
            } catch (const Error &error) {
                io = error.code() == ErrorCode::Io && !error.hint().isEmpty();
            }
            setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY2(io, qPrintable(QString::number(room)));
            QVERIFY(empty());
        }
    }

    void picturesAreCleaned()
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "JPEG"));
        // An EXIF block with a GPS directory: little endian, one entry in IFD0 that points to it, "31 N".
        const QByteArray tiff = QByteArray::fromHex("49492a0008000000" "0100" "2588" "0400" "01000000" "1a000000" "00000000" "0100" "0100" "0200" "02000000" "4e000000" "00000000");
        const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
        const QByteArray segment = QByteArray("\xff\xe1") + char((exif.size() + 2) >> 8) + char((exif.size() + 2) & 0xff) + exif;
        const QByteArray comment = QByteArray("\xff\xfe\0\x08secret", 10);
        const QByteArray dirty = jpeg.first(2) + segment + comment + jpeg.mid(2) + "PK hidden behind the end";
        QCOMPARE(picturesMetadata(dirty).value(), QStringList({ QStringLiteral("exif"), QStringLiteral("comment"), QStringLiteral("trailing bytes") }));
        const auto clean = cleanPicture(dirty);
        QVERIFY(clean);
        QCOMPARE(clean->removed.size(), 3);
        QVERIFY(!clean->bytes.contains("Exif") && !clean->bytes.contains("secret") && !clean->bytes.contains("hidden"));
        const QImage again = QImage::fromData(clean->bytes);
        QCOMPARE(again.size(), image.size());
        QVERIFY(qRed(again.pixel(10, 10)) > 240);

        const QByteArray png = telltalePng() + "behind";
        const auto cleanPng = cleanPicture(png);
        QVERIFY(cleanPng);
        QVERIFY(png.contains("Secret Author") && !cleanPng->bytes.contains("Secret") && !cleanPng->bytes.contains("tEXt") && !cleanPng->bytes.contains("behind"));
        QVERIFY(cleanPng->removed.contains(QStringLiteral("tEXt")) && cleanPng->removed.contains(QStringLiteral("trailing bytes")));
        QVERIFY(QImage::fromData(cleanPng->bytes).textKeys().isEmpty());

        QVERIFY(!cleanPicture("%PDF-1.4"));
        QVERIFY(!cleanPicture(png.first(60)));
        QVERIFY(!cleanPicture({}));
        QByteArray huge = telltalePng();
        huge.replace(16, 8, QByteArray::fromHex("7fffffff7fffffff"));
        QVERIFY(!cleanPicture(huge));
    }
};

QTEST_GUILESS_MAIN(TestEvidencePackage)
#include "TestEvidencePackage.moc"
