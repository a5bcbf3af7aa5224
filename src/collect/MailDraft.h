// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailSource.h"
#include "core/Id.h"
#include "core/Record.h"

#include <functional>

class QTimeZone;

namespace tongjian
{

/// A mail as a record's content (class text, channel e-mail; FORMATS 1.1), and whom of the staff it concerns.
struct MailDraft {
    RecordContent content; ///< without attachments: their bytes stay with the message
    QList<Id> concerned; ///< sender first
};
/// Whose an address was at a time (UTC ms), or NoId.
using AddressLookup = std::function<Id(const QString &address, qint64 at)>;

/// @p owner: whose mailbox it comes from, or NoId. @p zone: of dates that state none. @p now: what is later is not believed.
[[nodiscard]] MailDraft draftOf(const MailMessage &message, const MailItem &item, Id owner, const AddressLookup &personOf, const QTimeZone &zone, qint64 now);
/// What is kept of a message that cannot be taken apart: its place and the reason.
[[nodiscard]] RecordContent quarantinedContent(const MailItem &item, MailRefusal refusal);

} // namespace tongjian
