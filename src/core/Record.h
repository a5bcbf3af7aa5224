// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a communication record is: classes, forms, channels, fields (regulation 1.3, 2.1, 3.2), its life (DESIGN section 5).

#include "Id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>

class QJsonObject;

namespace tongjian
{

/// Regulation 2.1. The numbers of all enums here are stored: never change one.
enum class RecordClass : quint8 { Voice = 1, Text = 2, Multimedia = 3 };

/// The shape of a record within its class: which fields it has.
enum class FormKind : quint8 { Call = 1, Message = 2, Voicemail = 3, Meeting = 4, FileTransfer = 5 };

enum class Channel : quint8 {
    FixedLine = 1,
    Mobile = 2,
    WeChatCall = 3,
    QqCall = 4,
    WeComCall = 5,
    DingTalkCall = 6,
    OtherCall = 9,
    WeChat = 20,
    Qq = 21,
    WeCom = 22,
    DingTalk = 23,
    Feishu = 24,
    Sms = 25,
    Email = 26,
    OtherText = 29,
    VoicemailBox = 40,
    VideoCall = 41,
    VideoMeeting = 42,
    FileTransferTool = 43,
    OtherMultimedia = 49,
};

enum class Origin : quint8 { ByHand = 1, Collected = 2 };
enum class Direction : quint8 { Unknown = 0, Outgoing = 1, Incoming = 2, Internal = 3 };
enum class ManualReason : quint8 { NotChosen = 0, ToolNotCompanys = 1, RecordingFailed = 2, FollowUpOfMeeting = 3, Other = 9 };
enum class Confidentiality : quint8 { Internal = 1, Confidential = 2, Secret = 3 }; ///< 内部、秘密、机密 of the company, not the state
enum class PartyRole : quint8 { Caller = 1, Callee = 2, Sender = 3, Recipient = 4, Participant = 5, Organiser = 6, Copied = 7, BlindCopied = 8 };

enum class RecordState : quint8 {
    Draft = 0,
    Submitted = 1,
    Returned = 2,
    Approved = 3,
    Filed = 4,
    Rejected = 5,
    Withdrawn = 6,
    Captured = 7,
    Unassigned = 8,
    Quarantined = 9,
    Cleared = 10,
    Destroying = 11,
    Destroyed = 12,
};

/// One of the staff whom a record concerns, with the department at capture.
struct PersonConcerned {
    Id person = NoId;
    Id department = NoId;
    friend bool operator==(const PersonConcerned &, const PersonConcerned &) = default;
};

/// Somebody who took part. Times are UTC milliseconds, 0 when not known.
struct Party {
    PartyRole role = PartyRole::Participant;
    QString name;
    QString address; ///< number, account or e-mail address
    QString organisation;
    Id person = NoId; ///< of the staff, if it is one
    qint64 joinedAt = 0; ///< meetings: UTC ms
    qint64 leftAt = 0;
    friend bool operator==(const Party &, const Party &) = default;
};

/// A file named by a file transfer, whether or not a copy of it is attached.
struct TransferredFile {
    QString name;
    qint64 size = -1; ///< bytes, -1 not known
    QString digest; ///< as the tool showed it, with its algorithm: "SHA-256:ab12…"
    friend bool operator==(const TransferredFile &, const TransferredFile &) = default;
};

/// How the bytes of a chunk stand inside its seal. The numbers are stored: never change one.
enum class Packing : quint8 {
    None = 0, ///< as they are: read, no longer written
    Zstd = 1, ///< a Zstandard frame (RFC 8878), padded so that its length tells the rough size only
};

/// A file kept with the record. Its bytes are sealed in chunks of 1 MiB under a key that stands only here, inside the seal.
struct Attachment {
    Id blob = NoId;
    QString name; ///< shown through displaySafe(), never used as a path
    qint64 size = 0; ///< bytes
    QByteArray digest; ///< the store's suite, over the plain bytes
    QByteArray key; ///< 32 bytes
    Packing packing = Packing::Zstd;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// How sure a time is (of a collected record). The numbers are stored: never change one.
enum class TimeBasis : quint8 {
    Unknown = 0,
    Stated = 1, ///< with its zone, in the message
    Assumed = 2, ///< in the message, without a zone that says anything: taken as the import's
    Relayed = 3, ///< the message's own time is missing or not to be believed: the oldest good relay line
    Container = 4, ///< from what held the message: a mailbox line, a file's name or time
};

/// Where a collected record came from, as the collector found it. Empty for what was entered by hand.
struct CapturedSource {
    QString item; ///< "inbox.mbox, message 12"
    QString nativeId; ///< Message-ID
    QString timeText; ///< as written
    TimeBasis timeBasis = TimeBasis::Unknown;
    QString problem; ///< of a quarantined one: the key of the reason
    [[nodiscard]] bool isEmpty() const { return item.isEmpty(); }
    friend bool operator==(const CapturedSource &, const CapturedSource &) = default;
};

/// What somebody enters and what is sealed. Which fields a form has stands in fieldTable().
struct RecordContent {
    FormKind form = FormKind::Call;
    Channel channel = Channel::FixedLine;
    // summary part: what a list shows
    QString subject;
    QList<Party> parties;
    qint64 startedAt = 0; ///< UTC ms: start of a call or meeting, time sent, time left
    qint64 endedAt = 0; ///< UTC ms; calls, voicemail, meetings
    Direction direction = Direction::Unknown;
    // content part
    QString summary; ///< 摘要
    QString body; ///< 内容
    QString place;
    QString platform; ///< meetings
    QString mailbox; ///< voicemail
    QString tool; ///< file transfer, or the name of an "other" channel
    ManualReason reason = ManualReason::NotChosen;
    QString reasonText;
    Confidentiality confidentiality = Confidentiality::Internal;
    QString relatedMatter;
    QList<TransferredFile> files;
    QList<Attachment> attachments;
    CapturedSource source; ///< content part

    [[nodiscard]] RecordClass recordClass() const;
    [[nodiscard]] qint64 durationMs() const { return startedAt > 0 && endedAt > startedAt ? endedAt - startedAt : 0; }
    friend bool operator==(const RecordContent &, const RecordContent &) = default;
};

enum class Field : quint8 {
    Channel,
    Subject,
    Parties,
    StartedAt,
    EndedAt,
    Direction,
    Summary,
    Body,
    Place,
    Platform,
    Mailbox,
    Tool,
    Reason,
    ReasonText,
    Confidentiality,
    RelatedMatter,
    Files,
    Attachments,
};
inline constexpr int FieldCount = 18;

/// A set of forms, as bits of 1 << form.
using FormMask = quint8;
[[nodiscard]] constexpr FormMask maskOf(FormKind form) { return FormMask(1U << quint8(form)); }
inline constexpr FormMask AllForms = 0x3e;

struct FieldFacts {
    Field field;
    const char *key; ///< in JSON and object names
    const char *name; ///< source text for translation, context "Field"
    FormMask forms; ///< which forms have it
    FormMask required; ///< which forms demand it
    bool inSummary; ///< sealed with the summary part, else with the content part
    const char *clause;
};
[[nodiscard]] std::span<const FieldFacts> fieldTable();
[[nodiscard]] const FieldFacts &facts(Field field);
/// The field's label in a form: start of a call, time sent of a message, …
[[nodiscard]] QString displayName(Field field, FormKind form);
[[nodiscard]] std::optional<Field> fieldFromKey(QStringView key);

[[nodiscard]] RecordClass classOf(FormKind form);
[[nodiscard]] QList<FormKind> formsOf(RecordClass cls);
[[nodiscard]] QList<Channel> channelsOf(FormKind form);
[[nodiscard]] QList<PartyRole> partyRolesOf(FormKind form);

// Names for people (translated) and keys for machines of each enumeration.
[[nodiscard]] QString displayName(RecordClass value);
[[nodiscard]] QString displayName(FormKind value);
[[nodiscard]] QString displayName(Channel value);
[[nodiscard]] QString displayName(Origin value);
[[nodiscard]] QString displayName(Direction value);
[[nodiscard]] QString displayName(ManualReason value);
[[nodiscard]] QString displayName(Confidentiality value);
[[nodiscard]] QString displayName(PartyRole value);
[[nodiscard]] QString displayName(RecordState value);
[[nodiscard]] QString displayName(TimeBasis value);
[[nodiscard]] QString keyOf(TimeBasis value);
[[nodiscard]] QString keyOf(RecordClass value);
[[nodiscard]] QString keyOf(FormKind value);
[[nodiscard]] QString keyOf(Channel value);
[[nodiscard]] QString keyOf(RecordState value);
[[nodiscard]] QString keyOf(Direction value);
[[nodiscard]] QString keyOf(ManualReason value);
[[nodiscard]] QString keyOf(Confidentiality value);
[[nodiscard]] QString keyOf(PartyRole value);
[[nodiscard]] std::optional<RecordClass> recordClassFromKey(QStringView key);
[[nodiscard]] std::optional<Channel> channelFromKey(QStringView key);
[[nodiscard]] std::optional<FormKind> formFromKey(QStringView key);
[[nodiscard]] std::optional<RecordState> recordStateFromKey(QStringView key);
[[nodiscard]] std::optional<Direction> directionFromKey(QStringView key);
[[nodiscard]] std::optional<ManualReason> manualReasonFromKey(QStringView key);
[[nodiscard]] std::optional<Confidentiality> confidentialityFromKey(QStringView key);
[[nodiscard]] std::optional<PartyRole> partyRoleFromKey(QStringView key);

// ---- states -------------------------------------------------------------------------------------------------------------

/// What moves a record by hand. The table of transitions is transitionTable().
enum class Move : quint8 { Submit, Withdraw, Approve, Return, Reject, File };
struct Transition {
    RecordState from;
    Move move;
    RecordState to;
};
[[nodiscard]] std::span<const Transition> transitionTable();
/// Submitted and neither filed nor ended: what its author may print, and nobody else.
[[nodiscard]] bool isUnderWay(RecordState state);
/// The state after @p move, or nothing if the regulation does not know that move from @p from. @p officerDecides: the author
/// heads the department, so a records officer decides directly (File is allowed from Submitted, Approve is not). @p authorLeft:
/// nobody is left who could correct a returned record, so it is decided on as it stands.
[[nodiscard]] std::optional<RecordState> stateAfter(RecordState from, Move move, bool officerDecides, bool authorLeft = false);

// ---- checks -------------------------------------------------------------------------------------------------------------

enum class Severity : quint8 { Note, Warning, Blocking };

/// One thing found in a form, to be shown at its field (regulation 1.3, 3.2).
struct FieldProblem {
    Field field;
    Severity severity;
    QString message; ///< translated: what is wrong and what would be right
    int index = -1; ///< which party or file, -1 the field itself
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};
/// Everything that stands against submitting @p content at @p now (UTC ms). Blocking ones must be mended; a Warning is
/// shown; entered later than LateAfterMs after the talk is a Note and the record is marked as late.
[[nodiscard]] QList<FieldProblem> check(const RecordContent &content, qint64 now);
inline constexpr qint64 LateAfterMs = 24LL * 60 * 60 * 1000;
[[nodiscard]] bool isLate(const RecordContent &content, qint64 submittedAt);
/// A review is overdue when it waits longer than this.
inline constexpr qint64 ReviewOverdueMs = 2LL * 24 * 60 * 60 * 1000;
[[nodiscard]] constexpr bool isOverdue(qint64 waitingSince, qint64 now) { return waitingSince > 0 && now - waitingSince > ReviewOverdueMs; }

/// The fields in which two versions differ, in the order of fieldTable().
[[nodiscard]] QList<Field> differingFields(const RecordContent &before, const RecordContent &after);
void takeField(RecordContent &to, Field field, const RecordContent &from);
/// A field's value as a person reads it, for display, diffs and search. Times in local time by @p locale-independent ISO-like
/// form are for machines only; this one follows QLocale().
[[nodiscard]] QString displayValue(const RecordContent &content, Field field);

// ---- encodings ----------------------------------------------------------------------------------------------------------

/// The two sealed parts (DESIGN section 4), as CBOR. encode and decode are inverse; decode throws BadInput on hostile bytes.
[[nodiscard]] QByteArray encodeSummary(const RecordContent &content);
[[nodiscard]] QByteArray encodeContent(const RecordContent &content);
void decodeSummary(const QByteArray &bytes, RecordContent &into);
void decodeContent(const QByteArray &bytes, RecordContent &into);

/// JSON as tongjianctl takes and gives it: keys of fieldTable(), times in ISO 8601 with zone, never attachment keys.
[[nodiscard]] QJsonObject toJson(const RecordContent &content);
/// The same bytes for what toJson() wrote of the same content at two places, whatever their time zones.
[[nodiscard]] QByteArray comparableJson(const QJsonObject &content);
/// Throws BadInput naming the key that is wrong. Attachments are paths for the caller to attach: see attachmentPaths.
[[nodiscard]] RecordContent recordFromJson(const QJsonObject &object, QStringList *attachmentPaths = nullptr);
/// @p base with what @p changes names; what it does not name stays. An attachment that is there is meant by its name, any other one is
/// the path of a file.
[[nodiscard]] RecordContent changedByJson(const RecordContent &base, const QJsonObject &changes, QStringList *attachmentPaths);

// ---- text ---------------------------------------------------------------------------------------------------------------

/// @p text with bidirectional and invisible controls (U+061C, 200E/F, 202A-E, 2066-9, other C0/C1) made visible as ‹U+202E›,
/// so that a name cannot pretend to be another. Line breaks stay when @p multiline.
[[nodiscard]] QString displaySafe(const QString &text, bool multiline = false);
/// "18 分 20 秒" / "18 min 20 s".
[[nodiscard]] QString displayDuration(qint64 milliseconds);
/// Case-folded, width-folded (full to half), no diacritics: for search over what one can open.
[[nodiscard]] QString foldForSearch(const QString &text);

} // namespace tongjian
