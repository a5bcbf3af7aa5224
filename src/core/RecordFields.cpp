// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

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

constexpr bool demandsOnlyWhatItHas()
{
    for (const FieldFacts &row : Fields) {
        if ((row.required & ~row.forms) || !row.forms || (row.forms & ~AllForms))
            return false;
    }
    return true;
}

static_assert(Fields.size() == size_t(Field::Attachments) + 1);
static_assert(tables::inOrder(Fields, &FieldFacts::field) && tables::keysAreSound(Fields) && tables::allNamed(Fields));
static_assert(tables::clausesAreSound(Fields) && demandsOnlyWhatItHas());

} // namespace

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
