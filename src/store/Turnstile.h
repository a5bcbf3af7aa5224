// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StorePaths.h"

namespace tongjian
{

/// Makes writers of several processes and threads take turns (DESIGN section 7): lock q, lock w, unlock q, transact, unlock w.
/// Held from construction to destruction; the system frees it when a process dies. Not reentrant.
class Turnstile
{
public:
    explicit Turnstile(const StorePaths &paths);
    ~Turnstile();
    Turnstile(const Turnstile &) = delete;
    Turnstile &operator=(const Turnstile &) = delete;

private:
    int m_write = -1;
};

} // namespace tongjian
