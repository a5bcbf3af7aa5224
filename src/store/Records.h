// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "SealedRecord.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace tongjian
{

/// The plain columns of a record (DESIGN section 4): nothing said and nobody outside.
struct RecordRow {
    Id id = NoId;
    QString number; ///< TX-2026-001234
    RecordClass recordClass = RecordClass::Voice;
    Channel channel = Channel::FixedLine;
    Origin origin = Origin::ByHand;
    Id author = NoId;
    Id department = NoId; ///< the author's at capture
    int day = 0; ///< 20261123, of capture
    RecordState state = RecordState::Submitted;
    int revision = 1;
    qint64 capturedAt = 0; ///< UTC ms, as all times; trusted: first submission or arrival
    qint64 filedAt = 0;
    qint64 dueAt = 0; ///< not destroyed before
    int ruleVersion = 0;
    qint64 sizeClass = 0;
    qint64 waitingSince = 0;
    QByteArray commitment;
    QByteArray partsDigest; ///< over the ciphertexts
    qint64 entry = 0; ///< n of the last journal entry about it
    QList<PersonConcerned> concerned;

    /// Every column but entry itself, as a CBOR array of fixed order that names the purpose.
    [[nodiscard]] QByteArray encoded() const;
    /// What the entry of each act names: the hash of that.
    [[nodiscard]] QByteArray digest(const Suite &suite) const;
};

struct RevisionRow {
    Id record = NoId;
    int revision = 0;
    Id author = NoId;
    qint64 at = 0;
    QByteArray commitment;
    qint64 entry = 0;
    friend bool operator==(const RevisionRow &, const RevisionRow &) = default;
};

struct ReviewRow {
    Id id = NoId;
    Id record = NoId;
    int revision = 0;
    Id actor = NoId;
    Move move = Move::Approve;
    qint64 at = 0;
    QByteArray sealed; ///< envelope with the remarks
    qint64 entry = 0;
    friend bool operator==(const ReviewRow &, const ReviewRow &) = default;
};

struct DraftRow {
    Id id = NoId; ///< of the record it will be, or is when it was returned
    Id author = NoId;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    QByteArray sealed; ///< summary and content in one, under the draft's key
};

struct BlobRow {
    Id id = NoId;
    Id owner = NoId; ///< record or draft
    int revision = 0; ///< 0: staged
    int chunks = 0;
    QByteArray digest; ///< of the sealed chunks in order
};

/// Which records of a list; unset parts do not narrow.
struct RecordFilter {
    std::optional<Id> author;
    std::optional<Id> concerned;
    std::optional<Id> department;
    QList<RecordState> states;
    std::optional<RecordClass> recordClass;
    std::optional<Channel> channel;
    int dayFrom = 0; ///< 20261101, inclusive
    int dayTo = 0; ///< inclusive
    qint64 waitingBefore = 0; ///< waits since a moment before this one, UTC ms
    std::optional<QList<Id>> departments;
    QList<std::pair<Id, Id>> withoutAuthors; ///< (author, department)
    std::optional<Id> notAuthor;
    /// A queue: one of these must hold.
    struct Option {
        RecordState state = RecordState::Submitted;
        std::optional<Id> author;
        std::optional<Id> department;
        bool authorLeft = false; ///< only of people whose account is disabled
    };
    QList<Option> anyOf;
};
/// Where a page starts: after this row in the list's order.
struct RecordCursor {
    qint64 waitingSince = 0;
    Id id = NoId;
};
enum class RecordOrder { NewestFirst, LongestWaitingFirst };

/// How many records of each class and state.
using RecordCounts = QMap<std::pair<RecordClass, RecordState>, qint64>;

/// The record tables: rows in, rows out. Nothing here decides or opens anything.
class Records
{
public:
    explicit Records(Database &database);

    void insert(const RecordRow &row);
    void update(const RecordRow &row);
    [[nodiscard]] std::optional<RecordRow> find(Id id);
    [[nodiscard]] std::optional<RecordRow> findByNumber(const QString &number);
    [[nodiscard]] QList<RecordRow> page(const RecordFilter &filter, RecordOrder order, const std::optional<RecordCursor> &after, int count);
    /// The rows that one entry brought, by id.
    [[nodiscard]] QList<RecordRow> ofEntry(qint64 entry);
    [[nodiscard]] qint64 count(const RecordFilter &filter);
    [[nodiscard]] QList<Id> idsIn(const QList<RecordState> &states); ///< in their order
    [[nodiscard]] RecordCounts counts(); ///< reads the whole table
    /// Waiting since when the one that waits longest does; 0 when none.
    [[nodiscard]] qint64 longestWaiting(const RecordFilter &filter);
    void walk(const std::function<bool(const RecordRow &)> &visit);
    [[nodiscard]] QString nextNumber(int year);
    /// Takes @p count numbers of a year and returns the first.
    [[nodiscard]] qint64 takeNumbers(int year, qint64 count);
    [[nodiscard]] static QString numberText(int year, qint64 number); ///< "TX-2026-000123"

    void putParts(Id record, int revision, const SealedRecord &sealed);
    [[nodiscard]] SealedRecord parts(Id record, int revision); ///< empty parts when they are not there
    [[nodiscard]] QByteArray summaryPart(Id record, int revision);
    void dropParts(Id record, int revision);
    /// Takes the content of those out of the store that entry @p entry clears by the list of @p plan (PlanRecords): the one place where a filed
    /// record loses it. The row stays, as Cleared. Chunks of attachments are left to Blobs::sweep(), as there may be many.
    void clearContent(Id plan, qint64 entry);
    /// Makes tombstones of those that entry @p entry destroys by the list of @p plan: what was said about them, sealed to people by themselves, goes
    /// as well, and what was staged to bring them back.
    void buryContent(Id plan, qint64 entry);
    [[nodiscard]] bool hasParts(Id record); ///< of any version
    /// Over the sealed parts and the attachments' sealed chunks of one version, as they are stored, and the HMACs by which a
    /// collected one is recognised.
    [[nodiscard]] static QByteArray partsDigest(const Suite &suite, int revision, const SealedRecord &sealed, const QList<BlobRow> &blobs,
        const QList<QByteArray> &fingerprints = {});

    void insertRevision(const RevisionRow &row);
    [[nodiscard]] QList<RevisionRow> revisions(Id record);
    void insertReview(const ReviewRow &row);
    [[nodiscard]] QList<ReviewRow> reviews(Id record);

    void putDraft(const DraftRow &row);
    [[nodiscard]] std::optional<DraftRow> draft(Id id);
    [[nodiscard]] QList<DraftRow> draftsOf(Id author);
    void removeDraft(Id id);

    void insertBlob(const BlobRow &row);
    void updateBlob(const BlobRow &row);
    [[nodiscard]] std::optional<BlobRow> blob(Id id);
    [[nodiscard]] QList<BlobRow> blobsOf(Id owner);
    /// Owners of blobs staged before @p before for what never became a record, a draft, the draft of an application, or an application that was
    /// asked back.
    [[nodiscard]] QList<Id> abandonedOwners(Id before);
    [[nodiscard]] QList<Id> ownersOfDropped();
    void removeBlob(Id id); ///< after its chunks
    /// Those of @p owners who have attachments, of whatever revision.
    [[nodiscard]] QSet<Id> ownersOfFiles(const QList<Id> &owners);
    /// Of chunks @p from to @p from + @p count - 1; how many there were.
    int removeChunks(Id blob, int from, int count);
    void putChunk(Id blob, int sequence, const QByteArray &sealed);
    [[nodiscard]] QByteArray chunk(Id blob, int sequence); ///< null when it is not there

private:
    void insertConcerned(const RecordRow &row);

    Database &m_database;
};

} // namespace tongjian
