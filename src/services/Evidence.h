// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"
#include "PackageContents.h"
#include "Reading.h"

#include <QMap>

namespace tongjian
{

// What was granted to a court, an authority or another outside body leaves the house (regulation 5.1.2): as an evidence package
// (report/EvidencePackage.h) of exactly the granted list, made by a records officer who did not decide on it. Nothing leaves without an entry:
// the package is written aside, the entry that names its manifest is committed, and only then it stands where it was wanted.
//
// The impact assessment and every version of the application's form are part of the application, whose texts are never deleted: so they are
// kept longer than the three years that the law asks for (personal information protection law, article 56).

struct PackageRequest {
    SeenApplication application;
    PackageTarget target;
    QMap<Id, QList<Redaction>> redactions; ///< by record; of such a record a derivative goes out instead
    QString method; ///< how it was made, for the certificate; empty: the usual sentence
    bool repeatsSeen = false; ///< that a derivative still says elsewhere what was taken out was looked at
};
/// Writes a package: writeEvidencePackage(), which stands above this layer.
using PackageWriter = std::function<MadePackage(const EvidencePackage &, const PackageTarget &, const Progress &)>;

/// What this person could make a package of now, or record the receipt of one, and nobody has received one of yet; oldest first.
[[nodiscard]] QList<ApplicationLine> toHandOver(Session &session);
/// The granted records of an application that this person may make a package of, by their ids; summaries alone. Throws NoRight.
[[nodiscard]] QList<RecordLine> recordsToHandOver(Session &session, Id application);
/// Why this person can make no package of @p known now, translated; empty: they can.
[[nodiscard]] QString objectionToPackage(Session &session, const TrustedCase &known);
/// Verifies the application and every record first. Progress in records. Throws NoRight (noted); BadInput (locked, no place, something is there
/// already, a redaction that does not fit or is undone elsewhere); Changed when a record is not as it was granted; Integrity; Cancelled; Io. Then
/// nothing is left.
MadePackage makePackage(Session &session, const PackageRequest &request, const PackageWriter &write, const Progress &progress = {});

/// That somebody received a package (签收).
struct Receipt {
    QString number; ///< of the package
    QString receivedBy;
    qint64 receivedAt = 0; ///< UTC ms
    QString note;
};
/// Sealed to officers, auditors, executives and the applicant. Throws NoRight, BadInput, Changed.
void recordReceipt(Session &session, const SeenApplication &seen, const Receipt &receipt);

/// A package that was made, or its receipt, as its entry tells it.
struct PackageFact {
    qint64 entry = 0;
    QByteArray hash; ///< of the entry
    qint64 at = 0; ///< UTC ms
    Id person = NoId;
    QString number; ///< of the package
    bool isReceipt = false;
    qint64 records = 0; ///< of a package,
    QByteArray integrity; ///< and the digest of its manifest: 完整性校验值
    bool readable = false; ///< this login opens what follows
    QString method; ///< of a package,
    QMap<Id, QList<RedactionNote>> redacted; ///< and what was taken out of which record
    Receipt receipt; ///< of a receipt
};
/// In the order of their entries, signatures verified. For the parties of the application.
[[nodiscard]] QList<PackageFact> packagesOf(Session &session, Id application);

} // namespace tongjian
