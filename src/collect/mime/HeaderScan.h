// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/MailMessage.h"

namespace tongjian
{

/// One pass over a message before any parser sees it: refuses what no mail needs (header lines, parts, nesting), and says the
/// true names of character sets in header lines, so that the parser's own tables are never asked for "gb2312" or "bog5".
/// Time is linear in the size, memory one copy.
struct ScannedMessage {
    std::optional<MailRefusal> refusal;
    QByteArray bytes;
};
[[nodiscard]] ScannedMessage scanHeaders(const QByteArray &message);

} // namespace tongjian
