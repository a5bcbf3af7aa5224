// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageProof.h"

#include "core/Application.h"
#include "core/Error.h"
#include "core/PackageFiles.h"
#include "core/ReadableCbor.h"
#include "core/SafeFileName.h"
#include "core/StrictJson.h"
#include "crypto/CaseCommitment.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tongjian
{

namespace
{

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

[[noreturn]] void refuse(const QString &why)
{
    throw Error(ErrorCode::BadInput, why, QCoreApplication::translate("Package", "No package was made."));
}

void packageEntries(PackageFolder &to, const EvidencePackage &package)
{
    const Suite &suite = Suite::of(package.suite);
    QHash<Id, QString> names;
    for (const PackageKey &key : package.keys)
        names.insert(key.person, key.name);
    QList<qsizetype> indexes;
    for (const JournalEntry &entry : package.entries)
        indexes.append(entry.n - 1);
    const QList<QList<QByteArray>> paths = merklePaths(suite, package.journalHashes, indexes);
    for (qsizetype i = 0; i < package.entries.size(); ++i) {
        const JournalEntry &entry = package.entries.at(i);
        QJsonArray path;
        for (const QByteArray &hash : paths.at(i))
            path.append(hex(hash));
        to.add(packagefile::entryFile(entry.n),
            QJsonObject {
                { QStringLiteral("format"), QStringLiteral("tongjian journal entry") },
                { QStringLiteral("version"), 1 },
                { QStringLiteral("n"), entry.n },
                { QStringLiteral("at"), jsonMoment(entry.at) },
                { QStringLiteral("signer"), QString::number(entry.actor) },
                { QStringLiteral("name"), names.value(entry.actor) },
                { QStringLiteral("action"), QString::fromLatin1(facts(entry.action).key) },
                { QStringLiteral("object"), QString::number(entry.object) },
                { QStringLiteral("facts"), readableJson(QCborValue(entry.facts())) },
                { QStringLiteral("statement"), hex(entry.statement(package.store)) },
                { QStringLiteral("signature"), hex(entry.signature) },
                { QStringLiteral("hash"), hex(entry.hash) },
                { QStringLiteral("inclusion"), QJsonObject { { QStringLiteral("count"), package.journalHashes.size() }, { QStringLiteral("path"), path } } },
            });
    }
}

void packageDecisions(PackageFolder &to, const EvidencePackage &package)
{
    SafeFileNames names;
    for (const PackageDecision &decision : package.decisions) {
        QJsonArray forms;
        for (const PackageForm &one : decision.forms) {
            forms.append(QJsonObject {
                { QStringLiteral("entry"), one.entry },
                { QStringLiteral("salt"), hex(one.salt) },
                { QStringLiteral("form"), hex(one.form) },
                { QStringLiteral("says"), toJson(decodeApplication(one.form)) },
            });
        }
        QJsonArray entries;
        for (qint64 n : decision.entries)
            entries.append(n);
        to.add(packagefile::DecisionsFolder + names.take(decision.number, QStringLiteral("application")) + u'/' + packagefile::Decision,
            QJsonObject {
                { QStringLiteral("format"), QStringLiteral("tongjian evidence decision") },
                { QStringLiteral("version"), 1 },
                { QStringLiteral("number"), decision.number },
                { QStringLiteral("application"), QString::number(decision.application) },
                { QStringLiteral("forms"), forms },
                { QStringLiteral("entries"), entries },
            });
    }
}

} // namespace

void checkPackage(const EvidencePackage &package)
{
    const Suite &suite = Suite::of(package.suite);
    if (package.number.trimmed().isEmpty() || package.company.trimmed().isEmpty() || package.reason.trimmed().isEmpty() || package.recipient.authority.trimmed().isEmpty())
        refuse(QCoreApplication::translate("Package", "A package needs a document number, the company, the reason and whom it is for."));
    if (package.records.isEmpty())
        refuse(QCoreApplication::translate("Package", "There is no record to hand over."));
    QHash<qint64, QByteArray> there; // what each commits to
    for (const JournalEntry &entry : package.entries) {
        if (entry.n < 1 || entry.n > package.journalHashes.size() || package.journalHashes.at(entry.n - 1) != entry.hash || entry.computeHash(suite, package.store) != entry.hash)
            refuse(QCoreApplication::translate("Package", "Journal entry %1 is not the one of the journal.").arg(entry.n));
        if (there.contains(entry.n))
            refuse(QCoreApplication::translate("Package", "Journal entry %1 is given twice.").arg(entry.n));
        there.insert(entry.n, entry.facts().value(fact::Commitment).toByteArray());
    }
    const auto need = [&](qint64 n) {
        if (!there.contains(n))
            refuse(QCoreApplication::translate("Package", "Journal entry %1 is missing.").arg(n));
    };
    for (const PackageRecord &record : package.records) {
        need(record.entry);
        if (record.committed.has_value() == record.derived.has_value())
            refuse(QCoreApplication::translate("Package", "The record %1 is either whole, with what was committed to, or a derivative without it.").arg(record.number));
        const SealPlace place { package.store, record.id, record.revision, record.content.recordClass() };
        if (record.committed && commitmentOf(suite, place, *record.committed) != record.commitment)
            refuse(QCoreApplication::translate("Package", "The record %1 is not what its commitment says.").arg(record.number));
        if (record.row.isEmpty())
            refuse(QCoreApplication::translate("Package", "The columns of the record %1 are missing.").arg(record.number));
        if (!record.content.attachments.isEmpty() && !record.attachment)
            refuse(QCoreApplication::translate("Package", "The attachments of the record %1 are missing.").arg(record.number));
    }
    for (const PackageDecision &decision : package.decisions) {
        std::for_each(decision.entries.begin(), decision.entries.end(), need);
        for (const PackageForm &one : decision.forms) {
            if (there.value(one.entry) != caseCommitment(suite, package.store, decision.application, one.salt, one.form))
                refuse(QCoreApplication::translate("Package", "A form of the application %1 is not what its commitment says.").arg(decision.number));
        }
    }
    bool maker = false;
    for (const PackageKey &key : package.keys) {
        need(key.from);
        maker |= key.person == package.maker;
    }
    if (!maker || !package.sign)
        refuse(QCoreApplication::translate("Package", "The key of whoever signs the package is missing."));
}

void packageProof(PackageFolder &to, const EvidencePackage &package)
{
    packageEntries(to, package);
    packageDecisions(to, package);
    QJsonArray keys;
    for (const PackageKey &key : package.keys)
        keys.append(QJsonObject { { QStringLiteral("person"), QString::number(key.person) }, { QStringLiteral("name"), key.name }, { QStringLiteral("from"), key.from }, { QStringLiteral("key"), hex(key.key) } });
    to.add(packagefile::Keys,
        QJsonObject { { QStringLiteral("format"), QStringLiteral("tongjian evidence keys") }, { QStringLiteral("version"), 1 }, { QStringLiteral("suite"), keyOf(package.suite) }, { QStringLiteral("keys"), keys } });
}

QByteArray manifestOf(const QList<PackageFile> &files)
{
    QJsonArray list;
    for (const PackageFile &file : files) {
        list.append(QJsonObject { { QStringLiteral("path"), file.path }, { QStringLiteral("size"), file.size }, { QStringLiteral("sm3"), hex(file.sm3) },
            { QStringLiteral("sha256"), hex(file.sha256) }, { QStringLiteral("type"), file.mediaType } });
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("format"), QStringLiteral("tongjian evidence manifest") }, { QStringLiteral("version"), 1 }, { QStringLiteral("files"), list } }).toJson();
}

FileDigests contentsDigest(const QList<PackageFile> &files)
{
    QMap<QByteArray, FileDigests> byPath;
    for (const PackageFile &file : files)
        byPath.insert(file.path.toUtf8(), file);
    return digestOfContents(byPath);
}

QByteArray certificateOf(const EvidencePackage &package, const FileDigests &contents, const PackageFile &manifest)
{
    QJsonArray officers;
    for (const EvidencePackage::Recipient::Officer &officer : package.recipient.officers)
        officers.append(QJsonObject { { QStringLiteral("name"), officer.name }, { QStringLiteral("identification"), officer.identification } });
    const auto digests = [](const QByteArray &sm3, const QByteArray &sha256) {
        return QJsonObject { { QStringLiteral("sm3"), hex(sm3) }, { QStringLiteral("sha256"), hex(sha256) } };
    };
    QJsonObject ofManifest = digests(manifest.sm3, manifest.sha256);
    ofManifest.insert(QStringLiteral("size"), manifest.size);
    return QJsonDocument(QJsonObject {
        { QStringLiteral("format"), QStringLiteral("tongjian evidence certificate") },
        { QStringLiteral("version"), 1 },
        { QStringLiteral("number"), package.number },
        { QStringLiteral("company"), package.company },
        { QStringLiteral("store"), QString::number(package.store) },
        { QStringLiteral("suite"), keyOf(package.suite) },
        { QStringLiteral("reason"), package.reason },
        { QStringLiteral("recipient"), QJsonObject { { QStringLiteral("authority"), package.recipient.authority }, { QStringLiteral("document"), package.recipient.documentNumber }, { QStringLiteral("officers"), officers } } },
        { QStringLiteral("maker"), QJsonObject { { QStringLiteral("person"), QString::number(package.maker) }, { QStringLiteral("name"), package.makerName } } },
        { QStringLiteral("made"), jsonMoment(package.madeAt) },
        { QStringLiteral("method"), package.method },
        { QStringLiteral("environment"), package.environment },
        { QStringLiteral("records"), package.records.size() },
        { QStringLiteral("journal"), QJsonObject { { QStringLiteral("count"), package.journalHashes.size() }, { QStringLiteral("root"), hex(merkleRoot(Suite::of(package.suite), package.journalHashes)) } } },
        { QStringLiteral("contents"), digests(contents.sm3, contents.sha256) },
        { QStringLiteral("manifest"), ofManifest },
    }).toJson();
}

} // namespace tongjian
