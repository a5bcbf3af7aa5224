// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

/// A model that is read from either end: what a list asks of it so that End reaches the last of a million rows without reading
/// those before.
class TwoEnded
{
public:
    virtual ~TwoEnded() = default;
    /// Something stands above the first row that is held.
    [[nodiscard]] virtual bool canFetchEarlier() const = 0;
    /// Inserts some of it.
    virtual void fetchEarlier() = 0;
    /// Holds the last page instead, if there is more below than is held.
    virtual void readFromEnd() = 0;
    /// Holds the first page instead, if there is more above than is held.
    virtual void readFromStart() = 0;
};

} // namespace tongjian
