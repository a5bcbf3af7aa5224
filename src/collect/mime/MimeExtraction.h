// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/MailMessage.h"

namespace tongjian
{

/// Takes one message apart with GMime: who, when, subject, text, attachments (RFC 5322, 2045 to 2049, 2047, 2231, 6532). Meant to
/// run in a process that may die over it. extractionBegin() once, before the first.
void extractionBegin();
[[nodiscard]] Extraction extractMessage(const QByteArray &message);

} // namespace tongjian
