// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QFuture>

#include <vector>

namespace tongjian
{

/// A file that comes with a collected record, small enough to be held in memory.
struct CapturedFile {
    QString name;
    QByteArray bytes;
};

/// What a collector brings: a communication and whose it is (regulation 3.1).
struct CapturedRecord {
    RecordContent content; ///< attachments: those that were staged under @c id before
    Id owner = NoId; ///< of the staff; NoId with nobody concerned: it waits as unassigned
    QList<Id> concerned = {}; ///< of the staff, beside the owner and the persons named as parties
    bool quarantined = false;
    QByteArray fingerprint = {}; ///< HMAC by which it is recognised; empty: it is not
    std::vector<CapturedFile> files = {};
    Id id = NoId; ///< given when something was staged for it, or when it is there already
    int revision = 1;
};

/// A collected record, sealed and ready to be written. Sealing needs no lock and no database.
struct SealedCapture {
    RecordRow row; ///< number, capture time, entry come with the commit
    Secret key;
    std::optional<RecordKeyRow> wrapped; ///< under the month's bucket, if there was one when it was sealed
    SealedRecord parts;
    struct File {
        BlobRow row;
        std::vector<QByteArray> chunks; ///< none: staged before
    };
    std::vector<File> files;
    QByteArray fingerprint;
};

/// Binds what was staged and writes what was not; within an act.
void writeFiles(Records &records, const SealedCapture &capture);

/// Further people whom a message concerns that is there already.
struct FurtherConcern {
    Id record = NoId;
    QList<Id> people;
};

struct BatchOutcome {
    QList<Id> ids; ///< of each record, NoId where another collector had brought it meanwhile
    int concerned = 0; ///< records that concern further people now
};

/// Seals a batch on all cores, beside whatever the caller does meanwhile. Staged blobs of records with an id are bound as they are.
[[nodiscard]] QFuture<std::vector<SealedCapture>> sealBatch(Session &session, std::vector<CapturedRecord> batch);
/// One act: sealed under the month's bucket, one journal entry with the Merkle root of what came (DESIGN section 6), another one
/// for further people concerned. Lasts some 0.1 s for 500 short records, so that nobody beside it waits long.
[[nodiscard]] BatchOutcome commitBatch(Session &session, std::vector<SealedCapture> batch, const QList<FurtherConcern> &concerns = {});
/// Both, one after the other.
QList<Id> captureBatch(Session &session, std::vector<CapturedRecord> batch);

} // namespace tongjian
