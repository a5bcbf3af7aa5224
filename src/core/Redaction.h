// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Record.h"

namespace tongjian
{

/// What of a party is taken out.
enum class PartyPart : quint8 { Name = 1, Address = 2, Organisation = 4, All = 7 };

/// A stretch of a text in UTF-16 code units, as a text field selects it.
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// One thing to be taken out before a record is shown to somebody outside (personal information protection law, article 6: no more
/// than is needed; regulation 5.1.2, 5.2).
struct Redaction {
    Field field = Field::Body;
    int index = -1; ///< which party, file or attachment; -1: every one of the field
    PartyPart part = PartyPart::All; ///< of Field::Parties
    QList<TextRange> ranges; ///< of a text or of one part of one party; none: the whole of it
    QString reason; ///< for whoever receives it, and not empty
};

/// What was taken out, as the receiver is told: where and why, never how much.
struct RedactionNote {
    Field field = Field::Body;
    int index = -1; ///< in the record as it was
    PartyPart part = PartyPart::All;
    bool whole = true;
    QString reason;
    friend bool operator==(const RedactionNote &, const RedactionNote &) = default;
};

struct RedactedRecord {
    RecordContent content;
    QList<RedactionNote> notes;
    QList<int> attachments; ///< for each attachment that is left, its index in the record as it was
};

/// Stands for whatever was taken out, always as long.
inline constexpr QStringView RedactionMark = u"■■■";

/// @p content without what @p redactions name: taken out of the text, never covered. Ranges are widened to whole characters as a
/// reader sees them, so that no mark or half of a pair is left behind, and joined where they touch. An attachment is withheld wholly; what
/// stays has no key. The particulars of its collection (item, Message-ID, time as written) go as soon as anything does: they can say again
/// what was taken out. Throws BadInput for a field that cannot be taken out (what kind of record it is), an index or a range outside.
[[nodiscard]] RedactedRecord redacted(const RecordContent &content, const QList<Redaction> &redactions);

/// The fields of @p redacted in which something still says what was taken out of @p before by @p redactions (texts of two characters or
/// more, compared as foldForSearch() does): to be looked at before it goes out.
[[nodiscard]] QList<Field> fieldsStillSaying(const RecordContent &before, const QList<Redaction> &redactions, const RecordContent &redacted);

} // namespace tongjian
