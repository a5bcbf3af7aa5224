// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

constexpr FormMask Call = maskOf(FormKind::Call);
constexpr FormMask Message = maskOf(FormKind::Message);
constexpr FormMask Voicemail = maskOf(FormKind::Voicemail);
constexpr FormMask Meeting = maskOf(FormKind::Meeting);
constexpr FormMask Transfer = maskOf(FormKind::FileTransfer);
constexpr FormMask Timed = Call | Voicemail | Meeting;

constexpr std::array<FieldFacts, FieldCount> Fields { {
    { Field::Channel, "channel", QT_TRANSLATE_NOOP("Field", "Channel"), AllForms, AllForms, true, "1.2" },
    { Field::Subject, "subject", QT_TRANSLATE_NOOP("Field", "Subject"), AllForms, AllForms, true, "3.2" },
    { Field::Parties, "parties", QT_TRANSLATE_NOOP("Field", "Participants"), AllForms, AllForms, true, "1.3" },
    { Field::StartedAt, "start", QT_TRANSLATE_NOOP("Field", "Start"), AllForms, AllForms, true, "2.1.1" },
    { Field::EndedAt, "end", QT_TRANSLATE_NOOP("Field", "End"), Timed, Call, true, "2.1.1" },
    { Field::Direction, "direction", QT_TRANSLATE_NOOP("Field", "Direction"), Call, 0, true, "2.1.1" },
    { Field::Summary, "summary", QT_TRANSLATE_NOOP("Field", "Summary"), AllForms, AllForms & FormMask(~Message), false, "3.2" },
    { Field::Body, "content", QT_TRANSLATE_NOOP("Field", "Content"), AllForms, Message, false, "2.1.2" },
    { Field::Place, "place", QT_TRANSLATE_NOOP("Field", "Place"), AllForms, 0, false, "1.3" },
    { Field::Platform, "platform", QT_TRANSLATE_NOOP("Field", "Platform"), Meeting, 0, false, "2.1.3" },
    { Field::Mailbox, "mailbox", QT_TRANSLATE_NOOP("Field", "Mailbox"), Voicemail, Voicemail, false, "2.1.3" },
    { Field::Tool, "tool", QT_TRANSLATE_NOOP("Field", "Tool"), AllForms, Transfer, false, "2.1.3" },
    { Field::Reason, "reason", QT_TRANSLATE_NOOP("Field", "Why by hand"), AllForms, AllForms, false, "3.2" },
    { Field::ReasonText, "reason_text", QT_TRANSLATE_NOOP("Field", "Reason in words"), AllForms, 0, false, "3.2" },
    { Field::Confidentiality, "confidentiality", QT_TRANSLATE_NOOP("Field", "Confidentiality"), AllForms, AllForms, false, "1.3" },
    { Field::RelatedMatter, "related_matter", QT_TRANSLATE_NOOP("Field", "Related matter"), AllForms, 0, false, "4.2" },
    { Field::Files, "files", QT_TRANSLATE_NOOP("Field", "Files"), Transfer, Transfer, false, "2.1.3" },
    { Field::Attachments, "attachments", QT_TRANSLATE_NOOP("Field", "Attachments"), AllForms, 0, false, "3.2" },
} };

constexpr bool fieldsAreWhole()
{
    for (size_t i = 0; i < Fields.size(); ++i) {
        if (size_t(Fields[i].field) != i || (Fields[i].required & ~Fields[i].forms))
            return false;
    }
    return true;
}
static_assert(fieldsAreWhole());

template<typename Enum>
struct Named {
    Enum value;
    const char *key;
    const char *name;
};

constexpr std::array Classes {
    Named<RecordClass> { RecordClass::Voice, "voice", QT_TRANSLATE_NOOP("RecordClass", "Voice") },
    Named<RecordClass> { RecordClass::Text, "text", QT_TRANSLATE_NOOP("RecordClass", "Text") },
    Named<RecordClass> { RecordClass::Multimedia, "multimedia", QT_TRANSLATE_NOOP("RecordClass", "Multimedia") },
};
constexpr std::array Forms {
    Named<FormKind> { FormKind::Call, "call", QT_TRANSLATE_NOOP("FormKind", "Call") },
    Named<FormKind> { FormKind::Message, "message", QT_TRANSLATE_NOOP("FormKind", "Message") },
    Named<FormKind> { FormKind::Voicemail, "voicemail", QT_TRANSLATE_NOOP("FormKind", "Voicemail") },
    Named<FormKind> { FormKind::Meeting, "meeting", QT_TRANSLATE_NOOP("FormKind", "Video call or meeting") },
    Named<FormKind> { FormKind::FileTransfer, "file-transfer", QT_TRANSLATE_NOOP("FormKind", "File transfer") },
};

struct ChannelFacts {
    Channel value;
    const char *key;
    const char *name;
    FormMask forms;
};
constexpr std::array Channels {
    ChannelFacts { Channel::FixedLine, "fixed", QT_TRANSLATE_NOOP("Channel", "Fixed line"), Call },
    ChannelFacts { Channel::Mobile, "mobile", QT_TRANSLATE_NOOP("Channel", "Mobile"), Call },
    ChannelFacts { Channel::WeChatCall, "wechat-call", QT_TRANSLATE_NOOP("Channel", "WeChat call"), Call },
    ChannelFacts { Channel::QqCall, "qq-call", QT_TRANSLATE_NOOP("Channel", "QQ call"), Call },
    ChannelFacts { Channel::WeComCall, "wecom-call", QT_TRANSLATE_NOOP("Channel", "WeCom call"), Call },
    ChannelFacts { Channel::DingTalkCall, "dingtalk-call", QT_TRANSLATE_NOOP("Channel", "DingTalk call"), Call },
    ChannelFacts { Channel::OtherCall, "other-call", QT_TRANSLATE_NOOP("Channel", "Other call"), Call },
    ChannelFacts { Channel::WeChat, "wechat", QT_TRANSLATE_NOOP("Channel", "WeChat"), Message },
    ChannelFacts { Channel::Qq, "qq", QT_TRANSLATE_NOOP("Channel", "QQ"), Message },
    ChannelFacts { Channel::WeCom, "wecom", QT_TRANSLATE_NOOP("Channel", "WeCom"), Message },
    ChannelFacts { Channel::DingTalk, "dingtalk", QT_TRANSLATE_NOOP("Channel", "DingTalk"), Message },
    ChannelFacts { Channel::Feishu, "feishu", QT_TRANSLATE_NOOP("Channel", "Feishu"), Message },
    ChannelFacts { Channel::Sms, "sms", QT_TRANSLATE_NOOP("Channel", "SMS"), Message },
    ChannelFacts { Channel::Email, "email", QT_TRANSLATE_NOOP("Channel", "E-mail"), Message },
    ChannelFacts { Channel::OtherText, "other-text", QT_TRANSLATE_NOOP("Channel", "Other text"), Message },
    ChannelFacts { Channel::VoicemailBox, "voicemail", QT_TRANSLATE_NOOP("Channel", "Voicemail"), Voicemail },
    ChannelFacts { Channel::VideoCall, "video-call", QT_TRANSLATE_NOOP("Channel", "Video call"), Meeting },
    ChannelFacts { Channel::VideoMeeting, "video-meeting", QT_TRANSLATE_NOOP("Channel", "Video meeting"), Meeting },
    ChannelFacts { Channel::FileTransferTool, "file-transfer", QT_TRANSLATE_NOOP("Channel", "File transfer"), Transfer },
    ChannelFacts { Channel::OtherMultimedia, "other-multimedia", QT_TRANSLATE_NOOP("Channel", "Other multimedia"), Voicemail | Meeting | Transfer },
};

constexpr std::array Origins {
    Named<Origin> { Origin::ByHand, "by-hand", QT_TRANSLATE_NOOP("Origin", "Entered by hand") },
    Named<Origin> { Origin::Collected, "collected", QT_TRANSLATE_NOOP("Origin", "Collected") },
};
constexpr std::array Directions {
    Named<Direction> { Direction::Unknown, "unknown", QT_TRANSLATE_NOOP("Direction", "Not known") },
    Named<Direction> { Direction::Outgoing, "outgoing", QT_TRANSLATE_NOOP("Direction", "Outgoing") },
    Named<Direction> { Direction::Incoming, "incoming", QT_TRANSLATE_NOOP("Direction", "Incoming") },
};
constexpr std::array Reasons {
    Named<ManualReason> { ManualReason::NotChosen, "", QT_TRANSLATE_NOOP("ManualReason", "Please choose") },
    Named<ManualReason> { ManualReason::ToolNotCompanys, "tool-not-companys", QT_TRANSLATE_NOOP("ManualReason", "The tool is not the company's") },
    Named<ManualReason> { ManualReason::RecordingFailed, "recording-failed", QT_TRANSLATE_NOOP("ManualReason", "Recording failed") },
    Named<ManualReason> { ManualReason::FollowUpOfMeeting, "follow-up", QT_TRANSLATE_NOOP("ManualReason", "Follow-up of a meeting in person") },
    Named<ManualReason> { ManualReason::Other, "other", QT_TRANSLATE_NOOP("ManualReason", "Other reason") },
};
constexpr std::array Levels {
    Named<Confidentiality> { Confidentiality::Internal, "internal", QT_TRANSLATE_NOOP("Confidentiality", "Internal") },
    Named<Confidentiality> { Confidentiality::Confidential, "confidential", QT_TRANSLATE_NOOP("Confidentiality", "Confidential") },
    Named<Confidentiality> { Confidentiality::Secret, "secret", QT_TRANSLATE_NOOP("Confidentiality", "Secret") },
};
constexpr std::array PartyRoles {
    Named<PartyRole> { PartyRole::Caller, "caller", QT_TRANSLATE_NOOP("PartyRole", "Caller") },
    Named<PartyRole> { PartyRole::Callee, "callee", QT_TRANSLATE_NOOP("PartyRole", "Called party") },
    Named<PartyRole> { PartyRole::Sender, "sender", QT_TRANSLATE_NOOP("PartyRole", "Sender") },
    Named<PartyRole> { PartyRole::Recipient, "recipient", QT_TRANSLATE_NOOP("PartyRole", "Recipient") },
    Named<PartyRole> { PartyRole::Participant, "participant", QT_TRANSLATE_NOOP("PartyRole", "Participant") },
    Named<PartyRole> { PartyRole::Organiser, "organiser", QT_TRANSLATE_NOOP("PartyRole", "Organiser") },
};
constexpr std::array States {
    Named<RecordState> { RecordState::Draft, "draft", QT_TRANSLATE_NOOP("RecordState", "Draft") },
    Named<RecordState> { RecordState::Submitted, "submitted", QT_TRANSLATE_NOOP("RecordState", "Submitted") },
    Named<RecordState> { RecordState::Returned, "returned", QT_TRANSLATE_NOOP("RecordState", "Returned") },
    Named<RecordState> { RecordState::Approved, "approved", QT_TRANSLATE_NOOP("RecordState", "Approved") },
    Named<RecordState> { RecordState::Filed, "filed", QT_TRANSLATE_NOOP("RecordState", "Filed") },
    Named<RecordState> { RecordState::Rejected, "rejected", QT_TRANSLATE_NOOP("RecordState", "Rejected") },
    Named<RecordState> { RecordState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("RecordState", "Withdrawn") },
    Named<RecordState> { RecordState::Captured, "captured", QT_TRANSLATE_NOOP("RecordState", "Captured") },
    Named<RecordState> { RecordState::Unassigned, "unassigned", QT_TRANSLATE_NOOP("RecordState", "Unassigned") },
    Named<RecordState> { RecordState::Quarantined, "quarantined", QT_TRANSLATE_NOOP("RecordState", "Quarantined") },
    Named<RecordState> { RecordState::Cleared, "cleared", QT_TRANSLATE_NOOP("RecordState", "Cleared") },
    Named<RecordState> { RecordState::Destroying, "destroying", QT_TRANSLATE_NOOP("RecordState", "Being destroyed") },
    Named<RecordState> { RecordState::Destroyed, "destroyed", QT_TRANSLATE_NOOP("RecordState", "Destroyed") },
};

constexpr std::array Transitions {
    Transition { RecordState::Draft, Move::Submit, RecordState::Submitted },
    Transition { RecordState::Returned, Move::Submit, RecordState::Submitted },
    Transition { RecordState::Submitted, Move::Withdraw, RecordState::Withdrawn },
    Transition { RecordState::Returned, Move::Withdraw, RecordState::Withdrawn },
    Transition { RecordState::Submitted, Move::Approve, RecordState::Approved },
    Transition { RecordState::Submitted, Move::Return, RecordState::Returned },
    Transition { RecordState::Submitted, Move::Reject, RecordState::Rejected },
    Transition { RecordState::Approved, Move::Return, RecordState::Returned },
    Transition { RecordState::Approved, Move::File, RecordState::Filed },
    Transition { RecordState::Submitted, Move::File, RecordState::Filed }, // only where an officer decides in the head's place
};

template<typename Table, typename Enum>
const auto &rowOf(const Table &table, Enum value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.value == value; });
    return found == table.end() ? table.front() : *found;
}

template<typename Table, typename Enum>
QString nameOf(const Table &table, Enum value, const char *context)
{
    return QCoreApplication::translate(context, rowOf(table, value).name);
}

template<typename Enum, typename Table>
std::optional<Enum> fromKey(const Table &table, QStringView key)
{
    for (const auto &row : table) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return {};
}

} // namespace

RecordClass RecordContent::recordClass() const
{
    return classOf(form);
}

std::span<const FieldFacts> fieldTable()
{
    return Fields;
}

const FieldFacts &facts(Field field)
{
    return Fields.at(size_t(field));
}

QString displayName(Field field, FormKind form)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Field", text); };
    if (field == Field::StartedAt && form == FormKind::Message)
        return say(QT_TRANSLATE_NOOP("Field", "Time sent"));
    if (field == Field::StartedAt && form == FormKind::FileTransfer)
        return say(QT_TRANSLATE_NOOP("Field", "Time of transfer"));
    if (field == Field::StartedAt && form == FormKind::Voicemail)
        return say(QT_TRANSLATE_NOOP("Field", "Time left"));
    if (field == Field::Subject && form == FormKind::Meeting)
        return say(QT_TRANSLATE_NOOP("Field", "Topic"));
    if (field == Field::Body && form == FormKind::Message)
        return say(QT_TRANSLATE_NOOP("Field", "Message text"));
    return say(facts(field).name);
}

std::optional<Field> fieldFromKey(QStringView key)
{
    for (const FieldFacts &row : Fields) {
        if (key == QLatin1String(row.key))
            return row.field;
    }
    return {};
}

RecordClass classOf(FormKind form)
{
    switch (form) {
    case FormKind::Call:
        return RecordClass::Voice;
    case FormKind::Message:
        return RecordClass::Text;
    default:
        return RecordClass::Multimedia;
    }
}

QList<FormKind> formsOf(RecordClass cls)
{
    QList<FormKind> forms;
    for (const auto &row : Forms) {
        if (classOf(row.value) == cls)
            forms.append(row.value);
    }
    return forms;
}

QList<Channel> channelsOf(FormKind form)
{
    QList<Channel> channels;
    for (const ChannelFacts &row : Channels) {
        if (row.forms & maskOf(form))
            channels.append(row.value);
    }
    return channels;
}

QList<PartyRole> partyRolesOf(FormKind form)
{
    switch (form) {
    case FormKind::Call:
        return { PartyRole::Caller, PartyRole::Callee, PartyRole::Participant };
    case FormKind::Voicemail:
        return { PartyRole::Caller, PartyRole::Recipient };
    case FormKind::Meeting:
        return { PartyRole::Organiser, PartyRole::Participant };
    default:
        return { PartyRole::Sender, PartyRole::Recipient };
    }
}

QString displayName(RecordClass value) { return nameOf(Classes, value, "RecordClass"); }
QString displayName(FormKind value) { return nameOf(Forms, value, "FormKind"); }
QString displayName(Channel value) { return nameOf(Channels, value, "Channel"); }
QString displayName(Origin value) { return nameOf(Origins, value, "Origin"); }
QString displayName(Direction value) { return nameOf(Directions, value, "Direction"); }
QString displayName(ManualReason value) { return nameOf(Reasons, value, "ManualReason"); }
QString displayName(Confidentiality value) { return nameOf(Levels, value, "Confidentiality"); }
QString displayName(PartyRole value) { return nameOf(PartyRoles, value, "PartyRole"); }
QString displayName(RecordState value) { return nameOf(States, value, "RecordState"); }

QString keyOf(RecordClass value) { return QLatin1String(rowOf(Classes, value).key); }
QString keyOf(FormKind value) { return QLatin1String(rowOf(Forms, value).key); }
QString keyOf(Channel value) { return QLatin1String(rowOf(Channels, value).key); }
QString keyOf(RecordState value) { return QLatin1String(rowOf(States, value).key); }
QString keyOf(Direction value) { return QLatin1String(rowOf(Directions, value).key); }
QString keyOf(ManualReason value) { return QLatin1String(rowOf(Reasons, value).key); }
QString keyOf(Confidentiality value) { return QLatin1String(rowOf(Levels, value).key); }
QString keyOf(PartyRole value) { return QLatin1String(rowOf(PartyRoles, value).key); }

std::optional<RecordClass> recordClassFromKey(QStringView key) { return fromKey<RecordClass>(Classes, key); }
std::optional<Channel> channelFromKey(QStringView key) { return fromKey<Channel>(Channels, key); }
std::optional<FormKind> formFromKey(QStringView key) { return fromKey<FormKind>(Forms, key); }
std::optional<RecordState> recordStateFromKey(QStringView key) { return fromKey<RecordState>(States, key); }
std::optional<Direction> directionFromKey(QStringView key) { return fromKey<Direction>(Directions, key); }
std::optional<ManualReason> manualReasonFromKey(QStringView key) { return fromKey<ManualReason>(Reasons, key); }
std::optional<Confidentiality> confidentialityFromKey(QStringView key) { return fromKey<Confidentiality>(Levels, key); }
std::optional<PartyRole> partyRoleFromKey(QStringView key) { return fromKey<PartyRole>(PartyRoles, key); }

std::span<const Transition> transitionTable()
{
    return Transitions;
}

std::optional<RecordState> stateAfter(RecordState from, Move move, bool officerDecides)
{
    for (const Transition &one : Transitions) {
        if (one.from != from || one.move != move)
            continue;
        // In the head's place an officer files at once; nobody approves first.
        if (from == RecordState::Submitted && (move == Move::File) != officerDecides && (move == Move::File || move == Move::Approve))
            return {};
        return one.to;
    }
    return {};
}

QList<Field> differingFields(const RecordContent &before, const RecordContent &after)
{
    QList<Field> fields;
    for (const FieldFacts &row : Fields) {
        bool differs = false;
        switch (row.field) {
        case Field::Channel: differs = before.channel != after.channel; break;
        case Field::Subject: differs = before.subject != after.subject; break;
        case Field::Parties: differs = before.parties != after.parties; break;
        case Field::StartedAt: differs = before.startedAt != after.startedAt; break;
        case Field::EndedAt: differs = before.endedAt != after.endedAt; break;
        case Field::Direction: differs = before.direction != after.direction; break;
        case Field::Summary: differs = before.summary != after.summary; break;
        case Field::Body: differs = before.body != after.body; break;
        case Field::Place: differs = before.place != after.place; break;
        case Field::Platform: differs = before.platform != after.platform; break;
        case Field::Mailbox: differs = before.mailbox != after.mailbox; break;
        case Field::Tool: differs = before.tool != after.tool; break;
        case Field::Reason: differs = before.reason != after.reason; break;
        case Field::ReasonText: differs = before.reasonText != after.reasonText; break;
        case Field::Confidentiality: differs = before.confidentiality != after.confidentiality; break;
        case Field::RelatedMatter: differs = before.relatedMatter != after.relatedMatter; break;
        case Field::Files: differs = before.files != after.files; break;
        case Field::Attachments:
            differs = !std::equal(before.attachments.begin(), before.attachments.end(), after.attachments.begin(), after.attachments.end(),
                [](const Attachment &a, const Attachment &b) { return a.name == b.name && a.size == b.size && a.digest == b.digest; });
            break;
        }
        if (differs)
            fields.append(row.field);
    }
    return fields;
}

} // namespace tongjian
