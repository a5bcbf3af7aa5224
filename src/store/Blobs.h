// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

class QIODevice;

namespace tongjian
{

/// Attachments as sealed chunks of 1 MiB in rows: size is bounded by disk, not by memory, and every transaction is short
/// (DESIGN section 7). A blob is staged until an act binds it to a revision, and dropped before its chunks go.
class Blobs
{
public:
    static constexpr int Staged = 0;
    static constexpr int Dropped = -1;
    /// Done and total in bytes; false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit Blobs(Store &store);

    /// Reads a file into staged chunks under a fresh key. Cancelled or failed: nothing of it stays.
    [[nodiscard]] Attachment takeIn(Id owner, const QString &path, const Progress &progress);
    /// The same from @p from, @p size bytes under the name @p name.
    [[nodiscard]] Attachment takeIn(Id owner, const QString &name, QIODevice &from, qint64 size, const Progress &progress);
    /// Seals a stored attachment anew under a fresh key, staged.
    [[nodiscard]] Attachment sealAnew(Id owner, const Attachment &attachment, const Progress &progress);
    /// Writes the plain bytes; throws Integrity when a chunk or the whole is not what was sealed.
    void writeTo(const Attachment &attachment, QIODevice &to, const Progress &progress);
    /// Gives up everything that is staged for @p owner.
    void drop(Id owner);
    /// Removes the chunks of dropped blobs of @p owner, a few at a time.
    void sweep(Id owner);
    /// Removes what killed processes left: dropped blobs, and those staged more than a day ago for nothing that came to be. What
    /// is staged has no key anywhere yet. Nothing happens while the clock is in doubt.
    void sweepAbandoned();
    /// Hash over the sealed chunks as they are stored; null when one is missing.
    [[nodiscard]] QByteArray digestOf(const BlobRow &blob);

private:
    template<typename Read>
    Attachment stage(Id owner, const QString &name, qint64 total, Read &&read, const Progress &progress);

    Store &m_store;
};

} // namespace tongjian
