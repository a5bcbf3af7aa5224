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

namespace
{

// Gives @p visit the member that holds a field.
template<typename Visit>
bool withMember(Field field, Visit &&visit)
{
    switch (field) {
    case Field::Channel: return visit(&RecordContent::channel);
    case Field::Subject: return visit(&RecordContent::subject);
    case Field::Parties: return visit(&RecordContent::parties);
    case Field::StartedAt: return visit(&RecordContent::startedAt);
    case Field::EndedAt: return visit(&RecordContent::endedAt);
    case Field::Direction: return visit(&RecordContent::direction);
    case Field::Summary: return visit(&RecordContent::summary);
    case Field::Body: return visit(&RecordContent::body);
    case Field::Place: return visit(&RecordContent::place);
    case Field::Platform: return visit(&RecordContent::platform);
    case Field::Mailbox: return visit(&RecordContent::mailbox);
    case Field::Tool: return visit(&RecordContent::tool);
    case Field::Reason: return visit(&RecordContent::reason);
    case Field::ReasonText: return visit(&RecordContent::reasonText);
    case Field::Confidentiality: return visit(&RecordContent::confidentiality);
    case Field::RelatedMatter: return visit(&RecordContent::relatedMatter);
    case Field::Files: return visit(&RecordContent::files);
    case Field::Attachments: return visit(&RecordContent::attachments);
    }
    return false;
}

} // namespace

QList<Field> differingFields(const RecordContent &before, const RecordContent &after)
{
    QList<Field> fields;
    for (const FieldFacts &row : Fields) {
        // Of attachments by what they are, not by how they are stored.
        const bool same = row.field == Field::Attachments
            ? std::equal(before.attachments.begin(), before.attachments.end(), after.attachments.begin(), after.attachments.end(),
                [](const Attachment &a, const Attachment &b) { return a.name == b.name && a.size == b.size && a.digest == b.digest; })
            : withMember(row.field, [&](auto member) { return before.*member == after.*member; });
        if (!same)
            fields.append(row.field);
    }
    return fields;
}

void takeField(RecordContent &to, Field field, const RecordContent &from)
{
    (void)withMember(field, [&](auto member) {
        to.*member = from.*member;
        return true;
    });
}

} // namespace tongjian
