// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is handed to an authority or another outside body (regulation 5.1.2; DESIGN section 5, "evidence package"; rules on electronic data of
// 2016, article 14, and opinion of 2022, item 14: a list with type, format and integrity value, the document number, a certificate, who, when,
// where, how, a witness). Anybody checks it with tongjian-verify, without a store and without us.
//
//   records/<number>/record.json      what the record says (toJson) and what is known about it
//                    record.pdf       the same to be read
//                    message.eml      a mail, made anew from the record
//                    committed.cbor   array of two byte strings: salt, statement of the commitment (CommittedRecord); not of a derivative
//                    row.cbor         RecordRow::encoded(): its hash stands in the entry, or is a leaf of the batch that the entry names
//                    attachments/     the bytes as they were; of a derivative only cleaned pictures
//   journal/entry-<n>.json            statement, signature and hash in hexadecimal, path to the root over all entries, facts to be read
//   decisions/<number>/application.cbor   what its commitment is the hash of (committedCase)
//                      application.json   the form in it
//                      decision.json      which entries decided
//   keys.json                         whose signature is whose, and from which entry on
//   list.csv                          电子数据清单: every file above
//   handover.pdf                      移交笔录, to be filled in and signed by hand
//   certificate.pdf                   the certificate to be read, with the digest of the contents
//   manifest.json                     every file above with size, SM3 and SHA-256
//   certificate.json                  what is certified, with both digests of manifest.json; certificate.sig: the signature over its bytes
//
// The certificate on paper cannot name the digest of a manifest in which it stands itself. So it names the digest of the contents: over one
// line for each file above it, in the order of the paths' bytes, "<SM3> <SHA-256> <size> <path>\n", digests in hexadecimal. That digest stands
// in certificate.json too and follows from manifest.json without its line for certificate.pdf, so that paper and file can be compared; and
// certificate.pdf, being in the manifest, cannot be exchanged either.

#include "core/Redaction.h"
#include "services/Session.h"
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

/// One application with what was decided on it.
struct PackageDecision {
    QString number; ///< document number of the application
    Id application = NoId;
    int version = 1; ///< that was decided on
    QByteArray salt;
    QByteArray form; ///< JSON, UTF-8, exactly as it was committed to
    QList<qint64> entries; ///< n of what was signed about it; object (or fact "case") is the application, and one names its commitment
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
    int files = 0;
    qint64 bytes = 0; ///< of all files
    QByteArray integrity; ///< digest of manifest.json by the package's suite: the 完整性校验值
    QByteArray certificate; ///< digest of certificate.json by the package's suite, for the journal
    QList<std::pair<QString, QStringList>> withheld; ///< record number, attachments of derivatives that could not be cleaned
};

/// Writes @p package beside its place and moves it there whole; readable by this user only. Progress in records. Throws BadInput when something
/// points at what is not there, or something is there already; Cancelled; Io (also for a full disk); whatever an attachment throws. Then
/// nothing is left. Papers are drawn: a QGuiApplication must be there, offscreen is enough. The ZIP holds the same files at its top, in the order of their paths, at the time of the package.
MadePackage writeEvidencePackage(const EvidencePackage &package, const PackageTarget &target, const Progress &progress = {});

} // namespace tongjian
