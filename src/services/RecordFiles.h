// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reading.h"
#include "Rights.h"

namespace tongjian
{

// What of a record that is not yet filed leaves the store as a file: the print of an own one, an attachment for whoever decides on it (DESIGN section 6,
// regulation 6.2.1). The file is made in a hidden folder beside its place; only when the journal says that it left, and where to (OutsideFiles.h), it
// is moved there, over what stood there. What is filed leaves through an application and by no other way.

/// Whether @p row may be printed by this person: an own one that is under way (submitted, returned, approved).
[[nodiscard]] Verdict mayPrint(Session &session, const RecordRow &row);
/// Whether attachments of @p row may be saved by this person: of what is there to be decided on, or assigned.
[[nodiscard]] Verdict maySaveAttachment(Session &session, const RecordRow &row);

using RecordWriter = std::function<void(const QString &path, const OpenedRecord &record)>;
/// @p write makes the print. Throws NoRight, after noting the refusal; Changed; Io. What was printed.
OpenedRecord printRecord(Session &session, Id record, const QString &path, const RecordWriter &write);
/// Of an opened record. Throws NoRight, after noting the refusal; Changed; Io; Cancelled. Progress in bytes.
void saveAttachment(Session &session, const OpenedRecord &record, int index, const QString &path, const Progress &progress = {});

} // namespace tongjian
