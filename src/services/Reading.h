// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Review.h"
#include "Session.h"

#include <optional>

class QIODevice;

namespace tongjian
{

/// One line of a list: the plain columns and, where this login's keys open it, the summary.
struct RecordLine {
    RecordRow row;
    bool readable = false; ///< summary is filled
    RecordContent summary; ///< its summary part only
    bool late = false;
    bool overdue = false; ///< waits for review longer than ReviewOverdueMs
};

enum class ListKind {
    Own, ///< records that concern this person
    HeadQueue, ///< waits for this person as head, longest first
    OfficerQueue, ///< waits for this person as records officer, longest first
    Department, ///< pending records of the departments this person heads
    Archive, ///< filed ones, for records officers
    Unassigned, ///< collected ones that concern nobody known, for records officers, longest waiting first
    Quarantine, ///< collected ones that could not be read, the same
};
/// What narrows a list; unset parts do not.
struct ListNarrowing {
    QList<RecordState> states;
    std::optional<RecordClass> recordClass;
    std::optional<Channel> channel;
    int dayFrom = 0;
    int dayTo = 0;
};
/// At most @p count lines after @p after (null: the first page). Never reads what it does not return.
[[nodiscard]] QList<RecordLine> listRecords(Session &session, ListKind kind, const ListNarrowing &narrowing, const RecordCursor *after, int count);
/// One line by itself, if this person may see the record; an unknown one is none.
[[nodiscard]] std::optional<RecordLine> recordLine(Session &session, Id record);
[[nodiscard]] qint64 countRecords(Session &session, ListKind kind, const ListNarrowing &narrowing = {});
/// One number of waitingFor() by itself: own records that came back; since when the oldest of a list waits (UTC ms, 0: none).
[[nodiscard]] qint64 countReturned(Session &session);
[[nodiscard]] qint64 longestWaiting(Session &session, ListKind kind);
/// Searches subject, parties and channel of what this person can open, newest first, reading at most @p scan lines after @p after.
struct SearchPage {
    QList<RecordLine> lines;
    std::optional<RecordCursor> next; ///< where to go on; nothing: the end
};
[[nodiscard]] SearchPage searchOwn(Session &session, const QString &words, const ListNarrowing &narrowing, const RecordCursor *after, int scan);

/// One step in a record's life, for its timeline; the signature was verified.
struct RecordStep {
    qint64 at = 0;
    Id actor = NoId;
    Action action = Action::RecordSubmit;
    int revision = 0;
    qint64 entry = 0;
    std::optional<Remarks> remarks; ///< where this login's keys open them
    Id inPlaceOf = NoId; ///< for whom the actor acted as a substitute
    Id askedBy = NoId; ///< of a correction: whose application it followed
    QString application = {}; ///< and its number
    // Of RecordAsk and RecordExplain (Explanations.h):
    Id asked = NoId; ///< who is to explain
    qint64 question = 0; ///< entry of the question
    std::optional<QString> text = {}; ///< where this login's keys open it
};
/// A version of a filed record (regulation 3.3, DESIGN section 5); what was filed first, or what a correction made of it.
struct RecordVersion {
    int revision = 0;
    QByteArray commitment; ///< as its entry names it, or the entry that followed on it
    qint64 at = 0; ///< since when it was in force
    Id askedBy = NoId; ///< of a correction: who applied for it
};
/// A record opened for reading.
struct OpenedRecord {
    RecordRow row;
    bool readable = false; ///< false: only plain columns, and the summary where readableSummary
    bool readableSummary = false;
    RecordContent content;
    std::optional<RecordContent> previous; ///< the version before this one, where it can be opened: old against new
    QList<RecordStep> steps;
    QList<RecordVersion> versions; ///< of a filed one, oldest first
    bool late = false;
    bool superseded = false; ///< a correction filed a newer version
    QString cleared; ///< when, by which plan, and how it can be brought back; translated; empty: it was not cleared
    [[nodiscard]] Seen seen() const { return { row.id, row.revision, row.commitment }; }
};
/// Verifies the entry that names the record's commitment, opens what this login's keys open, and journals the opening of
/// content (not of own pending ones and not of the summary). Throws NotFound, Integrity.
[[nodiscard]] OpenedRecord openRecordForReading(Session &session, Id record);
/// The same of a version that a correction succeeded; throws NotFound when there is none of this revision.
[[nodiscard]] OpenedRecord openVersion(Session &session, Id record, int revision);
[[nodiscard]] Id recordByNumber(Session &session, const QString &number); ///< throws NotFound
[[nodiscard]] std::optional<Id> findRecordNumbered(Session &session, const QString &number);
[[nodiscard]] QString recordNumber(Session &session, Id record); ///< which everybody with the store can see; of an unknown one nothing
/// Writes the plain bytes of an attachment of an opened record into @p to, in pieces. Only for what can be opened. Progress in bytes.
void readAttachment(Session &session, const OpenedRecord &record, int index, QIODevice &to, const Progress &progress = {});

/// The archive in numbers, from plain columns: for those who answer for it.
struct HouseOverview {
    qint64 filed = 0;
    qint64 underWay = 0; ///< wait for review or filing
    qint64 oldestUnderWay = 0; ///< since when, UTC ms; 0: none
};
[[nodiscard]] HouseOverview houseOverview(Session &session);

/// What waits for this person (home page, sidebar): counts and since when.
struct Waiting {
    qint64 headQueue = 0;
    qint64 headLongestSince = 0; ///< UTC ms, 0: nothing
    qint64 officerQueue = 0;
    qint64 officerLongestSince = 0;
    qint64 unassigned = 0; ///< collected, concern nobody known
    qint64 unassignedLongestSince = 0;
    qint64 quarantined = 0; ///< collected, could not be read
    qint64 quarantinedLongestSince = 0;
    qint64 returned = 0; ///< own ones that came back
    qint64 returnedLongestSince = 0;
    qint64 drafts = 0;
    qint64 proposals = 0; ///< cases to decide
    qint64 proposalsLongestSince = 0;
    qint64 confirmed = 0; ///< own cases to carry out
    qint64 confirmedLongestSince = 0;
    qint64 applications = 0; ///< to decide
    qint64 applicationsLongestSince = 0;
    qint64 granted = 0; ///< to assist with
    qint64 grantedLongestSince = 0;
    qint64 plans = 0; ///< disposition plans to carry out, or to go on with
    qint64 plansLongestSince = 0;
    qint64 answersDue = 0; ///< own applications that were asked back
    qint64 questions = 0; ///< about records: explanations that this person is to give
    qint64 questionsLongestSince = 0;
    qint64 holdsToReview = 0; ///< whether they are still needed
    qint64 failedLogins = 0; ///< joined since the auditor last read the journal
    bool clockInDoubt = false; ///< an auditor is to accept it
    [[nodiscard]] qint64 total() const { return headQueue + officerQueue + unassigned + quarantined + returned + proposals + confirmed + applications + granted + plans + answersDue + questions + holdsToReview + (clockInDoubt ? 1 : 0); }
};
[[nodiscard]] Waiting waitingFor(Session &session);
/// Own records of the last 30 days by state, newest first: what happened to what I sent.
[[nodiscard]] QList<RecordLine> recentOwn(Session &session, int count);

} // namespace tongjian
