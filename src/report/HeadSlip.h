// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/JournalEntry.h"

namespace tongjian
{

/// A page that the auditor prints, signs and keeps outside the computer (DESIGN section 6): what the journal's head was.
struct HeadSlipContent {
    QString company;
    JournalHead head;
    QString auditor;
    qint64 at = 0; ///< UTC ms
};
/// Throws Io.
void writeHeadSlip(const QString &path, const HeadSlipContent &content);

} // namespace tongjian
