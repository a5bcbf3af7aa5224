// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageCheck.h"

#include "PackageSource.h"
#include "core/Error.h"
#include "core/PackageFiles.h"
#include "core/SafeFileName.h"
#include "core/StrictJson.h"
#include "crypto/MerkleTree.h"

#include <QCborValue>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace tongjian::verify
{

using namespace packagefile;

namespace
{

// What is looked into, besides its digests.
struct Kind {
    QLatin1String folder;
    QLatin1String name; ///< within a folder of that folder; empty for any
    void (*take)(Package &package, const QString &path, const QByteArray &bytes);
};
constexpr Kind Kinds[] = {
    { JournalFolder, {}, takeEntry },
    { DecisionsFolder, {}, takeDecision },
    { RecordsFolder, Description, takeDescription },
    { RecordsFolder, Committed, takeCommitted },
    { RecordsFolder, Row, takeRow },
};
constexpr qint64 LargestLookedInto = 64 << 20; // bytes

const Kind *kindOf(const QString &path)
{
    for (const Kind &kind : Kinds) {
        if (path.startsWith(kind.folder) && (kind.name.isEmpty() || path.section(u'/', 2) == kind.name))
            return &kind;
    }
    return nullptr;
}

// In pieces, to one byte more than @p most: enough to know that there is more, and what follows is not unpacked. False when it cannot be read.
bool readUpTo(qint64 most, const PackageEntry &entry, const std::function<void(QByteArrayView)> &take)
{
    constexpr qint64 LargestPiece = 256 * 1024;
    QByteArray piece(std::min(LargestPiece, most + 1), Qt::Uninitialized);
    for (qint64 left = most + 1; left > 0;) {
        const qint64 got = entry.read(piece.data(), std::min<qint64>(piece.size(), left));
        if (got <= 0)
            return got == 0;
        take(QByteArrayView(piece).first(got));
        left -= got;
    }
    return true;
}

// The parts that everything else hangs on, whole; empty when too large or not to be read.
QMap<QString, QByteArray> readFrame(const QString &path, Findings &findings)
{
    static const QMap<QString, qint64> Largest { { Certificate, 1 << 20 }, { Signature, 4096 }, { Manifest, 96 << 20 }, { Keys, 16 << 20 } };
    QMap<QString, QByteArray> frame;
    walkPackage(path, [&](const PackageEntry &entry) {
        const QString name = QString::fromUtf8(entry.name);
        if (!entry.ordinary || !Largest.contains(name) || frame.contains(name))
            return;
        const qint64 most = Largest.value(name);
        QByteArray bytes;
        const bool read = readUpTo(most, entry, [&](QByteArrayView piece) { bytes.append(piece); });
        frame.insert(name, read && bytes.size() <= most ? bytes : QByteArray());
    });
    if (!frame.contains(Certificate) && !frame.contains(Manifest))
        refuse(QT_TRANSLATE_NOOP("Verify", "This is no evidence package: it has neither a certificate nor a manifest."));
    for (auto it = Largest.cbegin(); it != Largest.cend(); ++it)
        findings.require(frame.contains(it.key()), it.key(), QT_TRANSLATE_NOOP("Verify", "missing"));
    return frame;
}

FileDigests digestsOf(const QJsonObject &object)
{
    return { jsonNumber(object, "size"), jsonBytes(object, "sm3"), jsonBytes(object, "sha256") };
}

void readManifest(Package &package, const QByteArray &bytes, qint64 largest)
{
    Findings &findings = package.findings;
    const QJsonObject object = jsonOfFormat(bytes, "tongjian evidence manifest");
    if (!findings.require(!object.isEmpty(), Manifest, QT_TRANSLATE_NOOP("Verify", "cannot be read")))
        return;
    const QJsonArray list = object.value(QLatin1String("files")).toArray();
    if (list.size() > MostEntries)
        refuse(QT_TRANSLATE_NOOP("Verify", "There are more files in it than any evidence package has."));
    qint64 total = 0;
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const QString path = jsonText(one, "path");
        const FileDigests file = digestsOf(one);
        const bool described = file.size >= 0 && file.sm3.size() == Suite::HashSize && file.sha256.size() == Suite::HashSize;
        if (!findings.require(isSafePath(path, DeepestEntry), Manifest, QT_TRANSLATE_NOOP("Verify", "names a file that no package may hold: %1"), path)
            || !findings.require(described, path, QT_TRANSLATE_NOOP("Verify", "the manifest does not say size and digests")))
            continue;
        findings.require(!package.files.contains(path.toUtf8()), path, QT_TRANSLATE_NOOP("Verify", "stands in the manifest twice"));
        if (file.size > largest - total)
            refuse(QT_TRANSLATE_NOOP("Verify", "It would unpack to far more than any evidence package holds, and is not read."));
        total += file.size;
        package.files.insert(path.toUtf8(), file);
    }
}

void readKeys(Package &package, const QByteArray &bytes)
{
    const QJsonArray list = jsonOfFormat(bytes, "tongjian evidence keys").value(QLatin1String("keys")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        package.keys.append({ jsonNumber(one, "person"), jsonNumber(one, "from"), jsonText(one, "name"), jsonBytes(one, "key") });
    }
    package.findings.require(!package.keys.isEmpty(), Keys, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
}

void readCertificate(Package &package, const QMap<QString, QByteArray> &frame)
{
    Findings &findings = package.findings;
    const QByteArray bytes = frame.value(Certificate);
    const QJsonObject object = jsonOfFormat(bytes, "tongjian evidence certificate");
    const auto part = [&](const char *name) { return object.value(QLatin1String(name)).toObject(); };
    findings.state("number", QT_TRANSLATE_NOOP("Verify", "Evidence package"), jsonText(object, "number"));
    findings.state("company", QT_TRANSLATE_NOOP("Verify", "Company"), jsonText(object, "company"));
    package.recipient = jsonText(part("recipient"), "authority");
    package.made = jsonMoment(object, "made");
    findings.state("recipient", QT_TRANSLATE_NOOP("Verify", "Handed to"), package.recipient);
    findings.state("maker", QT_TRANSLATE_NOOP("Verify", "Made by"), jsonText(part("maker"), "name"));
    findings.state("made", QT_TRANSLATE_NOOP("Verify", "Made at"), jsonText(object, "made"));
    findings.state("suite", QT_TRANSLATE_NOOP("Verify", "Suite"), jsonText(object, "suite"));
    const auto suite = suiteFromKey(jsonText(object, "suite"));
    if (!findings.require(suite.has_value(), Certificate, QT_TRANSLATE_NOOP("Verify", "cannot be read")))
        return;
    package.suiteId = *suite;
    package.store = jsonNumber(object, "store");
    package.recordCount = jsonNumber(object, "records");
    package.journalCount = jsonNumber(part("journal"), "count");
    package.journalRoot = jsonBytes(part("journal"), "root");
    const PublicKey key = package.keyAt(jsonNumber(part("maker"), "person"), package.journalCount).key;
    package.requireSignature(Certificate, key, bytes, frame.value(Signature), QT_TRANSLATE_NOOP("Verify", "is not what certificate.sig signs: one of the two was changed"));
    findings.require(digestsOf(part("manifest")) == FileDigester::of(frame.value(Manifest)), Manifest, QT_TRANSLATE_NOOP("Verify", "is not the one that the certificate names"));
    // What the certificate on paper shows: over the files other than itself.
    QMap<QByteArray, FileDigests> others = package.files;
    others.remove(CertificatePaper.data());
    const FileDigests contents = digestOfContents(others);
    const FileDigests named = digestsOf(part("contents"));
    findings.require(named.sm3 == contents.sm3 && named.sha256 == contents.sha256, Certificate,
        QT_TRANSLATE_NOOP("Verify", "the integrity value on it is not that of the files in the manifest"));
}

void checkFile(Package &package, const QString &name, const PackageEntry &entry, const FileDigests &listed)
{
    Findings &findings = package.findings;
    const Kind *kind = kindOf(name);
    if (kind && !findings.require(listed.size <= LargestLookedInto, name, QT_TRANSLATE_NOOP("Verify", "is larger than any such file")))
        kind = nullptr;
    FileDigester digester;
    QByteArray kept;
    const bool whole = readUpTo(listed.size, entry, [&](QByteArrayView piece) {
        digester.add(piece);
        if (kind)
            kept.append(piece);
    });
    const bool same = findings.require(whole, name, QT_TRANSLATE_NOOP("Verify", "cannot be read to its end: it was changed or is damaged"))
        && findings.require(digester.result() == listed, name, QT_TRANSLATE_NOOP("Verify", "was changed: size or digest is not what the manifest says"));
    if (same && kind)
        kind->take(package, name, kept);
}

void checkFiles(Package &package, const QString &path)
{
    Findings &findings = package.findings;
    int files = 0;
    QSet<QByteArray> seen;
    QSet<QString> alike;
    walkPackage(path, [&](const PackageEntry &entry) {
        ++files;
        const QString name = QString::fromUtf8(entry.name.left(LongestName));
        const QString sameness = SafeFileNames::sameness(name);
        const bool allowed = name.toUtf8() == entry.name && isSafePath(name, DeepestEntry);
        if (!findings.require(allowed, name, QT_TRANSLATE_NOOP("Verify", "was added, under a name that no package may hold; it was not read"))
            || !findings.require(!alike.contains(sameness), name, QT_TRANSLATE_NOOP("Verify", "stands there twice, or beside one of the same name in other letters")))
            return;
        seen.insert(entry.name);
        alike.insert(sameness);
        const auto listed = package.files.constFind(entry.name);
        if (!entry.ordinary)
            findings.problem(name, QT_TRANSLATE_NOOP("Verify", "is no ordinary file (a link, a device, encrypted); it was not read"));
        else if (listed != package.files.cend())
            checkFile(package, name, entry, *listed);
        else if (name != Certificate && name != Signature && name != Manifest)
            findings.problem(name, QT_TRANSLATE_NOOP("Verify", "was added: the manifest does not name it"));
    });
    findings.state("files", QT_TRANSLATE_NOOP("Verify", "Files"), files);
    for (auto it = package.files.cbegin(); it != package.files.cend(); ++it)
        findings.require(seen.contains(it.key()), QString::fromUtf8(it.key()), QT_TRANSLATE_NOOP("Verify", "missing"));
}

// Before anything is read: whether this machine can check a package at all.
void requireAlgorithms()
{
    const char *otherwise = QT_TRANSLATE_NOOP("Verify", "Nothing was checked: this computer gives the program no random numbers, without which the algorithms cannot be tested. "
                                                        "Try again where /dev/urandom is there and may be read, or on another computer.");
    try {
        (void)randomBytes(1);
        otherwise = QT_TRANSLATE_NOOP("Verify", "Nothing was checked: the algorithms do not give their published answers on this computer. "
                                                "Install the program and its libraries anew, or use another computer.");
        (void)Suite::of(SuiteId::Gm);
        (void)Suite::of(SuiteId::Intl);
    } catch (const Error &error) {
        throw Error(ErrorCode::Integrity, say(otherwise), {}, error.detail());
    }
}

} // namespace

ListedKey Package::keyAt(qint64 person, qint64 n) const
{
    const ListedKey *newest = nullptr;
    for (const ListedKey &key : keys) {
        if (key.person == person && key.from <= n && (!newest || key.from > newest->from))
            newest = &key;
    }
    return newest ? *newest : ListedKey();
}

bool Package::requireSignature(const QString &file, const PublicKey &key, QByteArrayView message, QByteArrayView signature, const char *otherwise)
{
    if (!findings.require(!key.isEmpty(), file, QT_TRANSLATE_NOOP("Verify", "the key of whoever signed it is not in the package")))
        return false;
    try {
        return findings.require(suite().verify(key, message, signature), file, otherwise);
    } catch (const Error &) {
        return findings.require(false, file, otherwise); // no key at all
    }
}

bool Package::includes(const QByteArray &root, qint64 count, const QByteArray &leaf, qint64 index, const QJsonObject &inclusion) const
{
    QList<QByteArray> path;
    const QJsonArray steps = inclusion.value(QLatin1String("path")).toArray();
    for (const QJsonValue &step : steps)
        path.append(jsonBytes(step));
    const QByteArray led = rootOfPath(suite(), leaf, index, count, path);
    return jsonNumber(inclusion, "count") == count && !led.isEmpty() && led == root;
}

QCborArray cborItems(const QByteArray &bytes, qsizetype count, const char *purpose)
{
    QCborParserError error;
    const QCborArray items = QCborValue::fromCbor(bytes, &error).toArray();
    const bool whole = error.error == QCborError::NoError && error.offset == bytes.size() && items.size() == count;
    return whole && (!purpose || items.at(0).toString() == QLatin1String(purpose)) ? items : QCborArray();
}

QByteArray versionOf(qint64 id, qint64 revision, const QByteArray &commitment)
{
    return commitment.isEmpty() ? QByteArray() : QCborValue(QCborArray { id, revision, commitment.left(Suite::HashSize) }).toCbor();
}

void limitMemory()
{
    (void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifndef TONGJIAN_SANITIZED // its shadow memory needs more address space than any limit allows
    constexpr rlim_t Most = rlim_t(2) << 30;
    const rlimit both { Most, Most };
    (void)setrlimit(RLIMIT_AS, &both);
#endif
}

QString fingerprintFrom(QString text)
{
    const QString digits = text.remove(u' ').remove(u':').toLower();
    if (digits.size() != Suite::HashSize * 2 || QLatin1String(QByteArray::fromHex(digits.toLatin1()).toHex()) != digits)
        throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "A fingerprint is 64 hexadecimal digits.")));
    return digits;
}

Findings checkPackage(const QString &path, const QString &foundingKey)
{
    requireAlgorithms();
    try {
        Package package;
        const QMap<QString, QByteArray> frame = readFrame(path, package.findings);
        readManifest(package, frame.value(Manifest), largestPackage(path));
        readKeys(package, frame.value(Keys));
        readCertificate(package, frame);
        checkFiles(package, path);
        checkRecords(package);
        checkDecisions(package);
        checkKeys(package, foundingKey);
        return package.findings;
    } catch (const std::bad_alloc &) {
        refuse(QT_TRANSLATE_NOOP("Verify", "It would need far more memory than any evidence package does, and is not read."));
    }
}

} // namespace tongjian::verify
