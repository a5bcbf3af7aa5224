// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeySlots.h"

#include <botan/mem_ops.h>

#include <mutex>
#include <new>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

namespace tongjian
{

namespace
{

constexpr qsizetype SlabSize = 64 * 1024;

struct Pool {
    std::mutex mutex;
    std::vector<uchar *> idle;

    void grow()
    {
        void *slab = ::mmap(nullptr, SlabSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (slab == MAP_FAILED)
            throw std::bad_alloc();
        auto *start = static_cast<uchar *>(slab);
        keepFromSwap(start, SlabSize);
        (void)::madvise(slab, SlabSize, MADV_DONTDUMP);
        idle.reserve(idle.capacity() + SlabSize / KeySlots::SlotSize); // so that giving back never allocates
        for (qsizetype at = SlabSize; at > 0; at -= KeySlots::SlotSize)
            idle.push_back(start + at - KeySlots::SlotSize);
    }
};

// Never destroyed: keys that live as long as the program are given back after everything else.
Pool &pool()
{
    static auto *one = new Pool;
    return *one;
}

} // namespace

uchar *KeySlots::take()
{
    Pool &from = pool();
    const std::lock_guard lock(from.mutex);
    if (from.idle.empty())
        from.grow();
    uchar *slot = from.idle.back();
    from.idle.pop_back();
    return slot;
}

void KeySlots::giveBack(uchar *slot) noexcept
{
    Botan::secure_scrub_memory(slot, SlotSize);
    Pool &to = pool();
    const std::lock_guard lock(to.mutex);
    to.idle.push_back(slot);
}

void keepFromSwap(uchar *data, qsizetype size)
{
    static const long page = ::sysconf(_SC_PAGESIZE);
    const auto start = reinterpret_cast<quintptr>(data) / quintptr(page) * quintptr(page);
    const auto end = reinterpret_cast<quintptr>(data) + quintptr(size);
    (void)::mlock(reinterpret_cast<void *>(start), end - start);
}

} // namespace tongjian
