// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Record.h"

#include <utility>

namespace tongjian
{

/// Which member of a record's content holds the text of a field.
inline constexpr std::pair<Field, QString RecordContent::*> RecordTexts[] {
    { Field::Subject, &RecordContent::subject },
    { Field::Summary, &RecordContent::summary },
    { Field::Body, &RecordContent::body },
    { Field::Place, &RecordContent::place },
    { Field::Platform, &RecordContent::platform },
    { Field::Mailbox, &RecordContent::mailbox },
    { Field::Tool, &RecordContent::tool },
    { Field::ReasonText, &RecordContent::reasonText },
    { Field::RelatedMatter, &RecordContent::relatedMatter },
};

} // namespace tongjian
