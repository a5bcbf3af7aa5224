// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryTemplates.h"

#include "PersonalItems.h"
#include "core/Error.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int LongestName = 60;

// Keys of the content: stored, never change one.
constexpr int SummaryKey = 1;
constexpr int ContentKey = 2;
constexpr int FormKey = 1;
constexpr int ChannelsKey = 2;
constexpr int NumbersKey = 3;
constexpr int ConfidentialityKey = 4;
constexpr int ReasonKey = 5;
constexpr int ReasonTextKey = 6;
constexpr int PlaceKey = 7;

QString say(const char *text)
{
    return QCoreApplication::translate("EntryTemplates", text);
}

RecordContent timeless(RecordContent content)
{
    content.startedAt = 0;
    content.endedAt = 0;
    content.attachments.clear();
    content.source = {};
    for (Party &party : content.parties) {
        party.joinedAt = 0;
        party.leftAt = 0;
    }
    return content;
}

} // namespace

QList<EntryTemplate> entryTemplates(Session &session, int *unreadable)
{
    QList<EntryTemplate> list;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::EntryTemplate, unreadable);
    for (const PersonalItem &item : items) {
        EntryTemplate entry { item.id, item.name, {} };
        try {
            decodeSummary(item.content.value(SummaryKey).toByteArray(), entry.content);
            decodeContent(item.content.value(ContentKey).toByteArray(), entry.content);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::BadInput)
                throw;
            if (unreadable)
                ++*unreadable;
            continue;
        }
        list.append(entry);
    }
    QCollator order;
    order.setNumericMode(true);
    std::stable_sort(list.begin(), list.end(), [&](const EntryTemplate &a, const EntryTemplate &b) { return order.compare(a.name, b.name) < 0; });
    return list;
}

Id saveEntryTemplate(Session &session, const EntryTemplate &entry)
{
    const QString name = entry.name.simplified();
    if (name.isEmpty() || name.size() > LongestName) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("EntryTemplates", "Give the template a name of at most %1 characters.")).arg(LongestName),
            say(QT_TRANSLATE_NOOP("EntryTemplates", "Nothing was saved.")));
    }
    const QList<EntryTemplate> present = entryTemplates(session);
    for (const EntryTemplate &other : present) {
        if (other.id != entry.id && foldForSearch(other.name) == foldForSearch(name)) {
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("EntryTemplates", "There is a template with this name already.")),
                say(QT_TRANSLATE_NOOP("EntryTemplates", "Nothing was saved.")));
        }
    }
    const RecordContent content = timeless(entry.content);
    return savePersonalItem(session, { entry.id, PersonalKind::EntryTemplate, name, { { SummaryKey, encodeSummary(content) }, { ContentKey, encodeContent(content) } }, 0 });
}

void removeEntryTemplate(Session &session, Id id)
{
    removePersonalItem(session, id);
}

std::optional<EntryDefaults> entryDefaults(Session &session)
{
    const QList<PersonalItem> items = personalItems(session, PersonalKind::EntryDefaults);
    if (items.isEmpty())
        return {};
    const QCborMap &content = items.constFirst().content;
    EntryDefaults defaults;
    defaults.form = FormKind(content.value(FormKey).toInteger(int(FormKind::Call)));
    const QCborMap channels = content.value(ChannelsKey).toMap();
    for (auto it = channels.constBegin(); it != channels.constEnd(); ++it)
        defaults.channels.insert(FormKind(it.key().toInteger()), Channel(it.value().toInteger()));
    const QCborMap numbers = content.value(NumbersKey).toMap();
    for (auto it = numbers.constBegin(); it != numbers.constEnd(); ++it)
        defaults.ownNumbers.insert(Channel(it.key().toInteger()), it.value().toString());
    defaults.confidentiality = Confidentiality(content.value(ConfidentialityKey).toInteger(int(Confidentiality::Internal)));
    defaults.reason = ManualReason(content.value(ReasonKey).toInteger());
    defaults.reasonText = content.value(ReasonTextKey).toString();
    defaults.place = content.value(PlaceKey).toString();
    return defaults;
}

EntryDefaults learned(const std::optional<EntryDefaults> &before, const RecordContent &content, Id me)
{
    EntryDefaults defaults = before.value_or(EntryDefaults());
    defaults.form = content.form;
    defaults.channels.insert(content.form, content.channel);
    for (const Party &party : content.parties) {
        if (party.person == me && !party.address.isEmpty())
            defaults.ownNumbers.insert(content.channel, party.address);
    }
    defaults.confidentiality = content.confidentiality;
    defaults.reason = content.reason;
    defaults.reasonText = content.reasonText;
    defaults.place = content.place;
    return defaults;
}

void saveEntryDefaults(Session &session, const EntryDefaults &defaults)
{
    QCborMap channels;
    for (auto it = defaults.channels.cbegin(); it != defaults.channels.cend(); ++it)
        channels.insert(int(it.key()), int(it.value()));
    QCborMap numbers;
    for (auto it = defaults.ownNumbers.cbegin(); it != defaults.ownNumbers.cend(); ++it)
        numbers.insert(int(it.key()), it.value());
    const QList<PersonalItem> present = personalItems(session, PersonalKind::EntryDefaults);
    (void)savePersonalItem(session,
        { present.isEmpty() ? NoId : present.constFirst().id, PersonalKind::EntryDefaults, {},
            { { FormKey, int(defaults.form) }, { ChannelsKey, channels }, { NumbersKey, numbers }, { ConfidentialityKey, int(defaults.confidentiality) },
                { ReasonKey, int(defaults.reason) }, { ReasonTextKey, defaults.reasonText }, { PlaceKey, defaults.place } },
            0 });
}

void forgetEntryDefaults(Session &session)
{
    const QList<PersonalItem> present = personalItems(session, PersonalKind::EntryDefaults);
    for (const PersonalItem &item : present)
        removePersonalItem(session, item.id);
}

} // namespace tongjian
