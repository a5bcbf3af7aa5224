// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordEnums.h"

#include "NamedValues.h"
#include "TableChecks.h"

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

using namespace tables;

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
    Named<Direction> { Direction::Internal, "internal", QT_TRANSLATE_NOOP("Direction", "Within the company") },
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
    Named<PartyRole> { PartyRole::Copied, "copied", QT_TRANSLATE_NOOP("PartyRole", "Copy to") },
    Named<PartyRole> { PartyRole::BlindCopied, "blind-copied", QT_TRANSLATE_NOOP("PartyRole", "Blind copy to") },
};
constexpr std::array TimeBases {
    Named<TimeBasis> { TimeBasis::Unknown, "unknown", QT_TRANSLATE_NOOP("TimeBasis", "No time is known") },
    Named<TimeBasis> { TimeBasis::Stated, "stated", QT_TRANSLATE_NOOP("TimeBasis", "Stated by the sender") },
    Named<TimeBasis> { TimeBasis::Assumed, "assumed", QT_TRANSLATE_NOOP("TimeBasis", "Stated without a time zone; Beijing time is assumed") },
    Named<TimeBasis> { TimeBasis::Relayed, "relayed", QT_TRANSLATE_NOOP("TimeBasis", "From the first mail server, as the sender's is missing or not to be believed") },
    Named<TimeBasis> { TimeBasis::Container, "container", QT_TRANSLATE_NOOP("TimeBasis", "From the mailbox, as the message has none to be believed") },
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

// Each value once; how many there are stands here again, so that a new one cannot be forgotten.
static_assert(Classes.size() == 3 && tables::valuesDiffer(Classes) && tables::keysAreSound(Classes) && tables::allNamed(Classes));
static_assert(Forms.size() == 5 && tables::valuesDiffer(Forms) && tables::keysAreSound(Forms) && tables::allNamed(Forms));
static_assert(Channels.size() == 20 && tables::valuesDiffer(Channels) && tables::keysAreSound(Channels) && tables::allNamed(Channels));
static_assert(Origins.size() == 2 && tables::valuesDiffer(Origins) && tables::keysAreSound(Origins) && tables::allNamed(Origins));
static_assert(Directions.size() == 4 && tables::inOrder(Directions, &Named<Direction>::value) && tables::keysAreSound(Directions));
static_assert(Reasons.size() == 5 && tables::valuesDiffer(Reasons) && tables::keysAreSound(Reasons) && tables::allNamed(Reasons));
static_assert(Levels.size() == 3 && tables::valuesDiffer(Levels) && tables::keysAreSound(Levels) && tables::allNamed(Levels));
static_assert(TimeBases.size() == 5 && tables::inOrder(TimeBases, &Named<TimeBasis>::value) && tables::keysAreSound(TimeBases));
static_assert(PartyRoles.size() == 8 && tables::valuesDiffer(PartyRoles) && tables::keysAreSound(PartyRoles) && tables::allNamed(PartyRoles));
static_assert(States.size() == size_t(RecordState::Destroyed) + 1 && tables::inOrder(States, &Named<RecordState>::value)
    && tables::keysAreSound(States) && tables::allNamed(States));

constexpr bool formsAreCovered()
{
    FormMask forms = 0;
    for (const auto &row : Forms)
        forms |= maskOf(row.value);
    FormMask served = 0;
    for (const ChannelFacts &row : Channels) {
        if (!row.forms || (row.forms & ~forms))
            return false;
        served |= row.forms;
    }
    return forms == AllForms && served == AllForms;
}
static_assert(formsAreCovered());

} // namespace

RecordClass RecordContent::recordClass() const
{
    return classOf(form);
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

QString displayName(TimeBasis value) { return nameOf(TimeBases, value, "TimeBasis"); }

QString keyOf(TimeBasis value) { return keyIn(TimeBases, value); }
QString keyOf(RecordClass value) { return keyIn(Classes, value); }
QString keyOf(FormKind value) { return keyIn(Forms, value); }
QString keyOf(Channel value) { return keyIn(Channels, value); }
QString keyOf(RecordState value) { return keyIn(States, value); }
QString keyOf(Direction value) { return keyIn(Directions, value); }
QString keyOf(ManualReason value) { return keyIn(Reasons, value); }
QString keyOf(Confidentiality value) { return keyIn(Levels, value); }
QString keyOf(PartyRole value) { return keyIn(PartyRoles, value); }

bool isKnown(FormKind value) { return rowOf(Forms, value); }
bool isKnown(Channel value) { return rowOf(Channels, value); }
bool isKnown(Direction value) { return rowOf(Directions, value); }
bool isKnown(ManualReason value) { return rowOf(Reasons, value); }
bool isKnown(Confidentiality value) { return rowOf(Levels, value); }
bool isKnown(TimeBasis value) { return rowOf(TimeBases, value); }
bool isKnown(Packing value) { return value == Packing::None || value == Packing::Zstd; }
bool isKnown(PartyRole value) { return rowOf(PartyRoles, value); }

std::optional<RecordClass> recordClassFromKey(QStringView key) { return fromKey<RecordClass>(Classes, key); }
std::optional<Channel> channelFromKey(QStringView key) { return fromKey<Channel>(Channels, key); }
std::optional<FormKind> formFromKey(QStringView key) { return fromKey<FormKind>(Forms, key); }
std::optional<RecordState> recordStateFromKey(QStringView key) { return fromKey<RecordState>(States, key); }
std::optional<Direction> directionFromKey(QStringView key) { return fromKey<Direction>(Directions, key); }
std::optional<ManualReason> manualReasonFromKey(QStringView key) { return fromKey<ManualReason>(Reasons, key); }
std::optional<Confidentiality> confidentialityFromKey(QStringView key) { return fromKey<Confidentiality>(Levels, key); }
std::optional<PartyRole> partyRoleFromKey(QStringView key) { return fromKey<PartyRole>(PartyRoles, key); }

} // namespace tongjian
