// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

class QIODevice;

namespace tongjian
{

/// A draft is no record yet: only its author can open it, and it may be discarded (DESIGN section 5).
struct Draft {
    Id id = NoId;
    RecordContent content;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    bool returned = false; ///< the record was returned; remarks come with openRecordForReading()
};

/// Saves under @p id, or a new one for NoId; returns the id. Durable when it returns; cheap enough for every pause in typing.
[[nodiscard]] Id saveDraft(Session &session, Id id, const RecordContent &content);
[[nodiscard]] Draft loadDraft(Session &session, Id id);
[[nodiscard]] QList<Draft> drafts(Session &session); ///< own ones, newest first
void discardDraft(Session &session, Id id);
/// A returned record as a draft to be corrected, with what was submitted last.
[[nodiscard]] Draft correctReturned(Session &session, Id record);

/// Reads @p path in pieces of 1 MiB, seals them into short transactions and returns the attachment, to be put into the draft's
/// content by the caller. Progress in bytes. What a cancelled one left is removed.
[[nodiscard]] Attachment attachFile(Session &session, Id draft, const QString &path, const Progress &progress = {});
/// Drops the sealed bytes of an attachment that no longer stands in the draft's content.
void detachFile(Session &session, Id draft, const Attachment &attachment);

} // namespace tongjian
