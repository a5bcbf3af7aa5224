// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an evidence package is made of: filled by services/Evidence, written by report/EvidencePackage, whose header has the layout.

#include "Session.h"
#include "core/Redaction.h"
#include "store/JournalEntry.h"
#include "store/SealedRecord.h"

#include <optional>

class QIODevice;

namespace tongjian
{

/// Where in the tree of its batch the row of a collected record stands (merklePath over leavesOf()).
struct BatchPath {
    qsizetype index = 0;
    qsizetype count = 0;
    QList<QByteArray> path;
};

/// What a redacted derivative was made of.
struct DerivedFrom {
    QString number; ///< of the record as it is kept
    QList<RedactionNote> notes;
};

/// One record as it is handed over.
struct PackageRecord {
    QString number; ///< TX-2026-001234; of a derivative its own, as TX-2026-001234-R1
    Id id = NoId; ///< of a derivative: its parent's, as revision, commitment, entry, row and batch are
    int revision = 1;
    RecordContent content; ///< as openRecord() gives it, or redacted()
    QStringList concerned; ///< names of the staff whom it concerns
    QString author; ///< who entered it, or empty
    qint64 capturedAt = 0; ///< UTC ms
    qint64 filedAt = 0;
    QByteArray commitment; ///< as its entry, or its row, names it
    qint64 entry = 0; ///< n of the entry that names it as it stands (RecordTrust: trustedEntry()); stands among the entries
    std::optional<CommittedRecord> committed; ///< openCommitted(); not of a derivative
    QByteArray row; ///< RecordRow::encoded(); proves commitment, number and both times
    std::optional<BatchPath> batch; ///< of a collected one: its entry names the batch, not the row
    std::optional<DerivedFrom> derived; ///< it is a redacted derivative
    /// Writes the bytes of content.attachments[@p index] into @p to. Called from the thread that writes the package, one after the other.
    std::function<void(int index, QIODevice &to)> attachment;
};

/// One version of an application's form, as it was committed to.
struct PackageForm {
    qint64 entry = 0; ///< that brought it: application.submit, .narrow, .answer
    QByteArray salt;
    QByteArray form; ///< encodeApplication()
};

/// One application with what was decided on it.
struct PackageDecision {
    QString number; ///< document number of the application
    Id application = NoId;
    QList<PackageForm> forms; ///< in the order of their entries
    QList<qint64> entries; ///< n of everything that was signed about it, up to its fulfilment; ascending
};

/// A public signing key, in force from an entry on that brings it.
struct PackageKey {
    Id person = NoId;
    QString name;
    PublicKey key;
    qint64 from = 0; ///< n of the founding or of the first login that brought it; stands among the entries
};

struct EvidencePackage {
    QString number; ///< document number of the package
    QString company;
    Id store = NoId;
    SuiteId suite = SuiteId::Gm;
    QString reason; ///< with the legal basis
    struct Recipient {
        QString authority;
        QString documentNumber; ///< of their request
        struct Officer {
            QString name;
            QString identification; ///< number of the identity card for service
        };
        QList<Officer> officers; ///< two
    } recipient;
    Id maker = NoId; ///< the records officer who makes and signs it
    QString makerName;
    qint64 madeAt = 0; ///< UTC ms
    QString method; ///< how it was made: "exported from the store, …"
    QString environment; ///< "Tongjian 0.1.0, Debian GNU/Linux 12"
    QList<PackageRecord> records;
    /// Everything that is pointed at: entries of records and decisions, those that brought keys (the founding, first logins), and those that
    /// made, renewed or renamed the keys' owners (account.create, account.reset, person.rename), by which name and first login are recognised.
    QList<JournalEntry> entries;
    QList<QByteArray> journalHashes; ///< of entries 1..n, all of them
    QList<PackageDecision> decisions;
    QList<PackageKey> keys; ///< of everybody who signed one of the entries, and the maker's
    std::function<QByteArray(QByteArrayView)> sign; ///< by the maker's key (SigningKey::sign)
};

/// Where it goes; one of the two may be empty. Neither exists yet.
struct PackageTarget {
    QString folder;
    QString zip;
};

/// What was made.
struct MadePackage {
    QString number; ///< its document number
    int files = 0;
    qint64 bytes = 0; ///< of all files
    QByteArray integrity; ///< digest of manifest.json by the package's suite: the 完整性校验值
    QByteArray certificate; ///< digest of certificate.json by the package's suite, for the journal
    QList<std::pair<QString, QStringList>> withheld; ///< record number, attachments of derivatives that could not be cleaned
};

} // namespace tongjian
