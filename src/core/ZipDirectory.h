// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace tongjian
{

/// Whether all programs find the same files in a ZIP: the list at its end and what stands before each file agree on name, packing and size, the
/// files follow each other without a gap from the first byte to that list, and none is a folder. By PKWARE's APPNOTE, ZIP64 included; ZIPs
/// with a comment or of several parts are refused. What is packed in a file is not looked at.
[[nodiscard]] bool isUnambiguousZip(QIODevice &zip);

} // namespace tongjian
