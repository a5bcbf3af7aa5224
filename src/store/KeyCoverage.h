// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Records.h"

#include <QSet>

#include <functional>

namespace tongjian
{

/// Whether a keys.db opens what a records.db holds (DESIGN section 5, regulation 4.3): told from rows alone, no key is opened.
///
/// Under way, rejected or withdrawn: each version has a row of its author and one of the records officers. Filed, collected or
/// cleared: each version since the filing has a row under a bucket. Buckets and officers' rows count only if somebody still holds
/// that generation of the officers' key. Destroyed records need nothing, nor what was destroyed before a restoration (DestructionRegister).
struct KeyCoverage {
    RecordCounts records;
    qint64 closed = 0; ///< records with a version that nothing opens
    Id firstClosed = NoId;
};
/// Both files are read once, in order. @p step is called now and then.
[[nodiscard]] KeyCoverage coverKeys(Database &records, Database &keys, const QSet<Id> &destroyed, const std::function<void()> &step);

} // namespace tongjian
