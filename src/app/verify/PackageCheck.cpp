// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageCheck.h"

#include "ProofCheck.h"
#include "core/Error.h"
#include "core/SafeFileName.h"
#include "core/StrictJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace tongjian::verify
{

namespace
{

constexpr QLatin1String CertificateName("certificate.json");
constexpr QLatin1String SignatureName("certificate.sig");
constexpr QLatin1String ManifestName("manifest.json");
constexpr QLatin1String KeysName("keys.json");
constexpr QLatin1String PaperName("certificate.pdf");

// What is read whole, and how large it may be.
const QHash<QString, qint64> &frameFiles()
{
    static const QHash<QString, qint64> Sizes { { CertificateName, 1 << 20 }, { SignatureName, 4096 }, { ManifestName, 96 << 20 }, { KeysName, 16 << 20 } };
    return Sizes;
}

// Null when it is longer than @p most or cannot be read.
QByteArray readAll(const PackageSource::Reader &read, qint64 most)
{
    constexpr qint64 Piece = 64 * 1024;
    QByteArray bytes("");
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + Piece);
        const qint64 got = read(bytes.data() + had, Piece);
        bytes.truncate(had + std::max<qint64>(got, 0));
        if (got < 0 || bytes.size() > most)
            return {};
        if (got == 0)
            return bytes;
    }
}

FileDigests digestsOf(const QJsonObject &object)
{
    return { jsonNumber(object, "size"), jsonBytes(object, "sm3"), jsonBytes(object, "sha256") };
}

class Check
{
public:
    Check(PackageSource &source, Findings &findings)
        : m_source(source)
        , m_findings(findings)
    {
    }

    void run(const QByteArray &foundingKey)
    {
        QHash<QString, QByteArray> frame;
        m_source.walk([&](const PackageSource::Entry &entry, const PackageSource::Reader &read) {
            const QString name = QString::fromUtf8(entry.name);
            if (entry.ordinary && frameFiles().contains(name) && !frame.contains(name))
                frame.insert(name, readAll(read, frameFiles().value(name)));
        });
        if (!frame.contains(CertificateName) && !frame.contains(ManifestName)) {
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Verify", "This is no evidence package: it has neither a certificate nor a manifest.")));
        }
        for (const QLatin1String &name : { CertificateName, SignatureName, ManifestName, KeysName }) {
            if (!frame.contains(name))
                problem(name, QT_TRANSLATE_NOOP("Verify", "missing"));
        }
        readManifest(frame.value(ManifestName));
        readKeys(frame.value(KeysName));
        readCertificate(frame.value(CertificateName), frame.value(SignatureName), frame.value(ManifestName));
        ProofCheck proof(m_frame, m_findings);
        walkFiles(proof);
        for (auto it = m_frame.files.cbegin(); it != m_frame.files.cend(); ++it) {
            if (!it->seen)
                problem(it.key(), QT_TRANSLATE_NOOP("Verify", "missing"));
        }
        proof.finish(foundingKey);
    }

private:
    void problem(const QString &file, const char *text) { m_findings.problem(file, say(text)); }

    void readManifest(const QByteArray &bytes)
    {
        const auto object = jsonOfFormat(bytes, "tongjian evidence manifest");
        if (!object) {
            problem(ManifestName, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
            return;
        }
        const QJsonArray list = object->value(QLatin1String("files")).toArray();
        if (list.size() > PackageSource::MostEntries)
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Verify", "There are more files in it than any evidence package has.")));
        qint64 total = 0;
        for (const QJsonValue &value : list) {
            const QJsonObject one = value.toObject();
            const QString path = jsonText(one, "path");
            const ListedFile file { digestsOf(one) };
            if (!isSafePath(path, PackageSource::Deepest)) {
                m_findings.problem(ManifestName, say(QT_TRANSLATE_NOOP("Verify", "names a file that no package may hold: %1"), path));
                continue;
            }
            if (file.size < 0 || file.sm3.size() != Suite::HashSize || file.sha256.size() != Suite::HashSize) {
                m_findings.problem(path, say(QT_TRANSLATE_NOOP("Verify", "the manifest does not say size and digests")));
                continue;
            }
            if (m_frame.files.contains(path))
                m_findings.problem(path, say(QT_TRANSLATE_NOOP("Verify", "stands in the manifest twice")));
            if (file.size > m_source.largest() - total)
                throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Verify", "It would unpack to far more than any evidence package holds, and is not read.")));
            total += file.size;
            m_frame.files.insert(path, file);
        }
    }

    void readKeys(const QByteArray &bytes)
    {
        const auto object = jsonOfFormat(bytes, "tongjian evidence keys");
        const QJsonArray list = object ? object->value(QLatin1String("keys")).toArray() : QJsonArray();
        for (const QJsonValue &value : list) {
            const QJsonObject one = value.toObject();
            m_frame.keys.append({ jsonNumber(one, "person"), jsonNumber(one, "from"), jsonText(one, "name"), jsonBytes(one, "key") });
        }
        if (m_frame.keys.isEmpty())
            problem(KeysName, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
    }

    void readCertificate(const QByteArray &bytes, const QByteArray &signature, const QByteArray &manifest)
    {
        const auto object = jsonOfFormat(bytes, "tongjian evidence certificate");
        const auto suite = object ? suiteFromKey(jsonText(*object, "suite")) : std::nullopt;
        if (!suite) {
            problem(CertificateName, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
            return;
        }
        const auto part = [&](const char *name) { return object->value(QLatin1String(name)).toObject(); };
        Certificate &certificate = m_frame.certificate;
        certificate.suite = *suite;
        certificate.store = jsonNumber(*object, "store");
        certificate.maker = jsonNumber(part("maker"), "person");
        certificate.records = jsonNumber(*object, "records");
        certificate.journalCount = jsonNumber(part("journal"), "count");
        certificate.journalRoot = jsonBytes(part("journal"), "root");
        m_findings.number = jsonText(*object, "number");
        m_findings.company = jsonText(*object, "company");
        m_findings.recipient = jsonText(part("recipient"), "authority");
        m_findings.maker = jsonText(part("maker"), "name");
        m_findings.made = jsonText(*object, "made");
        m_findings.suite = keyOf(*suite);

        const PublicKey key = m_frame.keyAt(certificate.maker, certificate.journalCount).key;
        if (key.isEmpty())
            problem(CertificateName, QT_TRANSLATE_NOOP("Verify", "the key of whoever signed it is not in the package"));
        else if (!verifies(*suite, key, bytes, signature))
            problem(CertificateName, QT_TRANSLATE_NOOP("Verify", "is not what certificate.sig signs: one of the two was changed"));
        if (digestsOf(part("manifest")) != FileDigester::of(manifest))
            problem(ManifestName, QT_TRANSLATE_NOOP("Verify", "is not the one that the certificate names"));
        checkContents(part("contents"));
    }

    // What the certificate on paper shows: over the files other than itself.
    void checkContents(const QJsonObject &named)
    {
        QMap<QByteArray, const ListedFile *> order;
        for (auto it = m_frame.files.cbegin(); it != m_frame.files.cend(); ++it) {
            if (it.key() != PaperName)
                order.insert(it.key().toUtf8(), &it.value());
        }
        FileDigester contents;
        for (auto it = order.cbegin(); it != order.cend(); ++it)
            contents.add((*it)->sm3.toHex() + ' ' + (*it)->sha256.toHex() + ' ' + QByteArray::number((*it)->size) + ' ' + it.key() + '\n');
        const FileDigests made = contents.result();
        if (jsonBytes(named, "sm3") != made.sm3 || jsonBytes(named, "sha256") != made.sha256)
            problem(CertificateName, QT_TRANSLATE_NOOP("Verify", "the integrity value on it is not that of the files in the manifest"));
    }

    void walkFiles(ProofCheck &proof)
    {
        QSet<QByteArray> seen;
        QSet<QString> alike;
        m_source.walk([&](const PackageSource::Entry &entry, const PackageSource::Reader &read) {
            ++m_findings.files;
            const QString name = QString::fromUtf8(entry.name.left(PackageSource::LongestName));
            if (entry.name.size() > PackageSource::LongestName || name.toUtf8() != entry.name || !isSafePath(name, PackageSource::Deepest)) {
                problem(name, QT_TRANSLATE_NOOP("Verify", "was added, under a name that no package may hold; it was not read"));
                return;
            }
            if (seen.contains(entry.name) || alike.contains(SafeFileNames::sameness(name))) {
                problem(name, QT_TRANSLATE_NOOP("Verify", "stands there twice, or beside one of the same name in other letters"));
                return;
            }
            seen.insert(entry.name);
            alike.insert(SafeFileNames::sameness(name));
            const auto listed = m_frame.files.find(name);
            if (listed != m_frame.files.end())
                listed->seen = true;
            if (!entry.ordinary)
                problem(name, QT_TRANSLATE_NOOP("Verify", "is no ordinary file (a link, a device, encrypted); it was not read"));
            else if (listed != m_frame.files.end())
                checkFile(name, *listed, read, proof);
            else if (name != CertificateName && name != SignatureName && name != ManifestName)
                problem(name, QT_TRANSLATE_NOOP("Verify", "was added: the manifest does not name it"));
        });
    }

    void checkFile(const QString &name, const ListedFile &listed, const PackageSource::Reader &read, ProofCheck &proof)
    {
        const bool wanted = ProofCheck::wants(name) && listed.size <= ProofCheck::Largest;
        if (ProofCheck::wants(name) && !wanted)
            problem(name, QT_TRANSLATE_NOOP("Verify", "is larger than any such file"));
        FileDigester digester;
        QByteArray kept;
        // One byte more than it may have is enough to know; what follows it is not unpacked.
        for (qint64 left = listed.size + 1; left > 0;) {
            const qint64 got = read(m_piece.data(), std::min<qint64>(m_piece.size(), left));
            if (got < 0) {
                problem(name, QT_TRANSLATE_NOOP("Verify", "cannot be read to its end: it was changed or is damaged"));
                return;
            }
            if (got == 0)
                break;
            left -= got;
            const QByteArrayView piece(m_piece.constData(), got);
            digester.add(piece);
            if (wanted)
                kept.append(piece);
        }
        if (digester.result() != static_cast<const FileDigests &>(listed))
            problem(name, QT_TRANSLATE_NOOP("Verify", "was changed: size or digest is not what the manifest says"));
        else if (wanted)
            proof.take(name, kept);
    }

    PackageSource &m_source;
    Findings &m_findings;
    PackageFrame m_frame;
    QByteArray m_piece = QByteArray(256 * 1024, Qt::Uninitialized);
};

} // namespace

ListedKey PackageFrame::keyAt(qint64 person, qint64 n) const
{
    const ListedKey *newest = nullptr;
    for (const ListedKey &key : keys) {
        if (key.person == person && key.from <= n && (!newest || key.from > newest->from))
            newest = &key;
    }
    return newest ? *newest : ListedKey();
}

bool verifies(SuiteId suite, const PublicKey &key, QByteArrayView message, QByteArrayView signature)
{
    try {
        return Suite::of(suite).verify(key, message, signature);
    } catch (const Error &) {
        return false; // no key at all
    }
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

QByteArray fingerprintFrom(QString text)
{
    const QByteArray digits = text.remove(u' ').remove(u':').toLower().toLatin1();
    if (digits.size() != Suite::HashSize * 2 || QByteArray::fromHex(digits).toHex() != digits)
        throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "A fingerprint is 64 hexadecimal digits.")));
    return digits;
}

Findings checkPackage(const QString &path, const QByteArray &foundingKey)
{
    try {
        Findings findings;
        Check(*PackageSource::open(path), findings).run(foundingKey);
        return findings;
    } catch (const std::bad_alloc &) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Verify", "It would need far more memory than any evidence package does, and is not read.")));
    }
}

} // namespace tongjian::verify
