// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupCopy.h"

#include <span>

namespace tongjian
{

/// What must hold of a backup that was put back (regulation 4.3, 7.2.2), each checked for itself. The keys are stored: never change one.
enum class DrillAssertion : quint8 {
    Manifests,
    SameStore,
    SameRun,
    ManifestSignatures,
    FilesRestored,
    RecordPages,
    KeyPages,
    Schema,
    Founding,
    Chain,
    Signatures,
    Head,
    Continuation,
    KeysMarker,
    Accounts,
    Rights,
    Counts,
    KeyForEachRecord,
    NothingDestroyed,
    Opens,
};
struct DrillAssertionFacts {
    DrillAssertion assertion;
    const char *key;
    const char *name; ///< source text for translation, context "DrillAssertion"
};
[[nodiscard]] std::span<const DrillAssertionFacts> drillAssertionTable();
[[nodiscard]] QString displayName(DrillAssertion assertion);
[[nodiscard]] std::optional<DrillAssertion> drillAssertionFromKey(QStringView key);

struct DrillResult {
    struct Failure {
        DrillAssertion assertion;
        QString what; ///< translated
    };
    BackupManifest manifest;
    int held = 0;
    QList<Failure> failures;
    qint64 restoreMs = 0; ///< until the store was there and open (RTO)
    qint64 opened = 0; ///< records
    [[nodiscard]] bool ok() const { return failures.isEmpty(); }
};

/// Puts the backup back into a new folder @p scratch, walks through all assertions there with @p live beside it, and removes the folder
/// again, whatever happens. @p openRecords: how many records are opened at random, by a login that can. Throws only Cancelled and what
/// keeps the drill from being held at all (no room at the scratch place); what does not hold is a failure of the result.
[[nodiscard]] DrillResult holdDrill(Store &live, const BackupFolders &folders, const QString &scratch, qint64 openRecords, const BackupProgress &progress);

/// Opens @p count filed records at random out of a store's files that lie apart, as backups do; how many opened and how many did not.
struct OpenedSample {
    qint64 opened = 0;
    qint64 failed = 0;
};
[[nodiscard]] OpenedSample openSample(Store &live, const QString &recordsFile, const QString &keysFile, qint64 count, const std::function<bool(qint64 done, qint64 total)> &progress);
/// How many are filed in there, the newest number first to be asked.
[[nodiscard]] qint64 countFiled(Store &live, const QString &recordsFile);

} // namespace tongjian
