// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupManifest.h"
#include "BackupProgress.h"
#include "store/Store.h"

namespace tongjian
{

/// A backup: the folders of its two parts, each with its manifest.
struct BackupFolders {
    QString data;
    QString keys;
};

/// What a check found (regulation 4.3). Needs no key but the store's: no record is opened.
struct BackupCheck {
    QList<IntegrityProblem> problems;
    JournalHead head; ///< of the journal in the copy
    RecordCounts records; ///< in the copy
    /// Records with a version that this key part does not open. A problem where both parts are of one run; a newer key part
    /// opens no more what was destroyed since, nor the pending versions of what was filed since.
    qint64 closed = 0;
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Reads everything back: sizes and SHA-256; every page's MAC; the journal with all its signatures; counts; a key for each record
/// (store/KeyCoverage); the manifests' signatures, by keys that this very journal names; store.json of the same founding. @p known is
/// an entry seen elsewhere that the journal must contain. Throws only Cancelled, and what keeps the check itself from running; what is
/// wrong with the files is a problem of the result.
[[nodiscard]] BackupCheck checkBackup(const BackupFolders &folders, const Secret &storeKey, const std::optional<JournalHead> &known,
    const BackupProgress &progress);

/// A manifest with its exact bytes and signature. Throws NotFound, Io, Integrity, Unsupported.
struct SignedManifest {
    BackupManifest manifest;
    QByteArray json;
    QByteArray signature;
};
[[nodiscard]] SignedManifest readManifest(const QString &folder, BackupPart part);

/// For whoever makes a backup: the same for parts whose manifests are on their way. NotYet: these are not signed, and the counts are for
/// the result to tell. @p meter counts the bytes.
enum class Signatures { NotYet, Checked };
[[nodiscard]] BackupCheck checkCopies(const BackupFolders &folders, const SignedManifest &data, const SignedManifest &keys, const Secret &storeKey,
    const std::optional<JournalHead> &known, Signatures signatures, BackupMeter &meter);
/// The files of one part, from the medium: their SHA-256, and every page's MAC. Says to @p problem what does not hold.
void readPartBack(const QString &folder, const BackupManifest &manifest, const Secret &storeKey, BackupMeter &meter,
    const std::function<void(const QString &what, const QString &where)> &problem);
[[nodiscard]] qint64 bytesOf(const BackupManifest &manifest);

} // namespace tongjian
