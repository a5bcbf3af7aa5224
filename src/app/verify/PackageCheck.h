// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Findings.h"

#include "core/Application.h"
#include "core/ClaimedHouse.h"
#include "core/RecordColumns.h"
#include "crypto/FileDigests.h"

#include <QCborArray>
#include <QCborMap>
#include <QMap>

#include <optional>

namespace tongjian::verify
{

/// A public key of keys.json.
struct ListedKey {
    qint64 person = 0;
    qint64 from = 0;
    QString name;
    PublicKey key;
};

/// A verified journal entry.
struct VerifiedEntry {
    qint64 at = 0; ///< UTC ms
    qint64 actor = 0;
    qint64 object = 0;
    QString action;
    QByteArray hash;
    QByteArray before;
    QCborMap facts; ///< what is larger than any that is looked at stands in none of them
    [[nodiscard]] qint64 number(const char *fact) const { return facts.value(QLatin1String(fact)).toInteger(0); }
    [[nodiscard]] QByteArray bytes(const char *fact) const { return facts.value(QLatin1String(fact)).toByteArray(); }
};

/// decision.json.
struct SaidOfDecision {
    qint64 application = 0;
    QString number;
    QList<qint64> entries;
    struct Form {
        QByteArray commitment;
        ApplicationForm form;
    };
    QMap<qint64, Form> forms; ///< by the entry that brought each
};

/// What one of the three files about a record says of it.
struct SaidOfRecord {
    qint64 id = 0;
    QByteArray version {}; ///< of versionOf()
    QString number {};
    std::pair<qint64, qint64> times {}; ///< captured, filed
    QByteArray content {}; ///< hash of what it says
    QByteArray files {}; ///< hash of names, sizes and digests of its attachments
};
struct CheckedRecord {
    std::optional<SaidOfRecord> described; ///< record.json
    std::optional<SaidOfRecord> committed; ///< committed.cbor
    std::optional<SaidOfRecord> row; ///< row.cbor
    RecordColumns columns; ///< of it
    bool derived = false;
    qint64 entry = 0;
    QByteArray rowDigest;
    QJsonObject batch;
};

/// What is kept of a package while it is checked: of the many only numbers and hashes, so that there may be any number of them.
struct Package {
    Findings findings;
    QMap<QByteArray, FileDigests> files; ///< of manifest.json, by path
    QList<ListedKey> keys;
    // Of certificate.json, as far as something is checked against it.
    SuiteId suiteId = SuiteId::Gm;
    qint64 store = 0;
    qint64 recordCount = 0;
    qint64 journalCount = 0;
    QByteArray journalRoot;
    QString recipient;
    qint64 made = 0; ///< UTC ms
    // Taken from files whose digests were right.
    QMap<qint64, VerifiedEntry> entries;
    QHash<qint64, QByteArray> locks; ///< of the first persons
    Namings namings;
    QMap<QString, SaidOfDecision> decisions; ///< by file
    QMap<QString, CheckedRecord> records; ///< by folder

    [[nodiscard]] const Suite &suite() const { return Suite::of(suiteId); }
    /// The key of @p person at entry @p n, or an empty one.
    [[nodiscard]] ListedKey keyAt(qint64 person, qint64 n) const;
    /// A problem of @p file unless @p key is there and signed @p message: then @p otherwise is said.
    bool requireSignature(const QString &file, const PublicKey &key, QByteArrayView message, QByteArrayView signature, const char *otherwise);
    /// Whether the "path" of @p inclusion leads from @p leaf, number @p index of @p count, to @p root.
    [[nodiscard]] bool includes(const QByteArray &root, qint64 count, const QByteArray &leaf, qint64 index, const QJsonObject &inclusion) const;
};

/// The items of the array that @p bytes are, if there are @p count of them and the first names @p purpose (unless that is null); else none.
[[nodiscard]] QCborArray cborItems(const QByteArray &bytes, qsizetype count, const char *purpose);
/// Of one version of a record, what the list of granted records names; empty without a commitment.
[[nodiscard]] QByteArray versionOf(qint64 id, qint64 revision, const QByteArray &commitment);

// Each takes a file; they come in any order.
void takeEntry(Package &package, const QString &path, const QByteArray &bytes);
void takeDecision(Package &package, const QString &path, const QByteArray &bytes);
void takeDescription(Package &package, const QString &path, const QByteArray &bytes);
void takeCommitted(Package &package, const QString &path, const QByteArray &bytes);
void takeRow(Package &package, const QString &path, const QByteArray &bytes);

// Once all are taken.
/// Where the keys come from; @p given is the fingerprint that it has to be, in hexadecimal, or empty.
void checkKeys(Package &package, const QString &given);
/// What was decided.
void checkDecisions(Package &package);
/// That each record is the one that a journal entry names, and says what was committed to.
void checkRecords(Package &package);

// What a program calls.
/// For the whole process: no more memory than any package needs, and no new rights.
void limitMemory();
/// A fingerprint as somebody writes it, in hexadecimal of lower case; throws Usage.
[[nodiscard]] QString fingerprintFrom(QString text);
/// Checks the whole package at @p path; @p foundingKey is its fingerprint in hexadecimal or empty. Throws BadInput when it is none, Integrity
/// when this machine's algorithms cannot be relied on.
[[nodiscard]] Findings checkPackage(const QString &path, const QString &foundingKey);

} // namespace tongjian::verify
