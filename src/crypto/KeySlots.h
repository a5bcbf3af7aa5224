// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tongjian
{

/// Memory for keys: small slots on pages of their own that are locked once, a slab at a time. Locking each key where malloc puts
/// it costs a system call a key, splits the heap's mappings, and leaves pages locked that hold no key any more.
namespace KeySlots
{
inline constexpr qsizetype SlotSize = 64; ///< bytes; every symmetric key fits

/// A zeroed slot. Throws std::bad_alloc.
[[nodiscard]] uchar *take();
/// Overwrites the whole slot first; the page stays mapped and locked.
void giveBack(uchar *slot) noexcept;
}

/// Keeps pages from being swapped out. The system may refuse (RLIMIT_MEMLOCK): then they can be.
void keepFromSwap(uchar *data, qsizetype size);

} // namespace tongjian
