// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailDraft.h"

#include "core/Address.h"
#include "core/Clock.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace tongjian
{

namespace
{

// Mail is older than the company's first mailbox in no archive that we know; spam dates itself to 1970 and to 2038.
constexpr qint64 EarliestMail = 315532800000; // 1980-01-01 UTC

struct MailTime {
    qint64 at = 0;
    TimeBasis basis = TimeBasis::Unknown;
};

MailTime timeOf(const MailMessage &message, const MailItem &item, const QTimeZone &zone, qint64 now)
{
    const auto believable = [&](qint64 at) { return at >= EarliestMail && at <= now + DayMs; };
    if (message.dateHasZone && believable(message.date))
        return { message.date, TimeBasis::Stated };
    if (!message.dateHasZone && message.date != 0) {
        // It was read as if it were UTC.
        const QDateTime stated = QDateTime::fromMSecsSinceEpoch(message.date, QTimeZone::utc());
        const QDateTime local(stated.date(), stated.time(), zone);
        if (const qint64 at = local.toMSecsSinceEpoch(); believable(at))
            return { at, TimeBasis::Assumed };
    }
    if (believable(message.relayed))
        return { message.relayed, TimeBasis::Relayed };
    if (believable(item.containerTime))
        return { item.containerTime, TimeBasis::Container };
    return {};
}

PartyRole partyRoleOf(AddressRole role)
{
    switch (role) {
    case AddressRole::From:
    case AddressRole::Sender:
        return PartyRole::Sender;
    case AddressRole::Cc:
        return PartyRole::Copied;
    case AddressRole::Bcc:
        return PartyRole::BlindCopied;
    default:
        return PartyRole::Recipient;
    }
}

} // namespace

MailDraft draftOf(const MailMessage &message, const MailItem &item, Id owner, const AddressLookup &personOf, const QTimeZone &zone, qint64 now)
{
    MailDraft draft;
    RecordContent &content = draft.content;
    content.form = FormKind::Message;
    content.channel = Channel::Email;
    content.subject = message.subject;
    const MailTime time = timeOf(message, item, zone, now);
    content.startedAt = time.at;
    content.body = message.text;
    content.tool = message.program;
    content.source = { item.name, message.messageId, message.dateText, time.basis, {} };

    const auto concern = [&](Id person) {
        if (person != NoId && !draft.concerned.contains(person))
            draft.concerned.append(person);
    };
    QSet<QString> named;
    bool ownSender = false;
    bool otherRecipient = false;
    bool anyRecipient = false;
    for (const AddressRole role : { AddressRole::From, AddressRole::Sender, AddressRole::To, AddressRole::Cc, AddressRole::Bcc, AddressRole::Delivered }) {
        for (const MailAddress &one : message.addresses) {
            if (one.role != role)
                continue;
            const Id person = personOf(one.address, time.at);
            concern(person);
            // Where it was delivered tells whom it concerns; it is no party that the message names.
            if (role == AddressRole::Delivered)
                continue;
            const bool sender = role == AddressRole::From || role == AddressRole::Sender;
            const QString key = QString::number(sender) + (one.address.isEmpty() ? one.name : one.address).toCaseFolded();
            if (named.contains(key))
                continue;
            named.insert(key);
            ownSender = ownSender || (sender && person != NoId);
            anyRecipient = anyRecipient || !sender;
            otherRecipient = otherRecipient || (!sender && person == NoId);
            content.parties.append({ partyRoleOf(role), one.name, one.address, {}, person, 0, 0 });
        }
    }
    concern(owner);
    if (ownSender)
        content.direction = anyRecipient && !otherRecipient ? Direction::Internal : Direction::Outgoing;
    else if (!draft.concerned.isEmpty())
        content.direction = Direction::Incoming;
    return draft;
}

RecordContent quarantinedContent(const MailItem &item, MailRefusal refusal)
{
    RecordContent content;
    content.form = FormKind::Message;
    content.channel = Channel::Email;
    content.subject = item.name;
    content.startedAt = item.containerTime;
    content.source = { item.name, {}, {}, item.containerTime > 0 ? TimeBasis::Container : TimeBasis::Unknown, keyOf(refusal) };
    return content;
}

} // namespace tongjian
