// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace tongjian
{

/// While this lives, a process of root is the user nobody, for whom permissions count. For anybody else it does
/// nothing.
class OtherUser
{
public:
    OtherUser()
        : m_wasRoot(geteuid() == 0)
    {
        // The real one too, because access(2) asks for it; the saved one stays root, which is the way back.
        m_changed = m_wasRoot && setresuid(nobody, nobody, 0) == 0;
    }
    ~OtherUser()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            _exit(99); // a test that goes on as somebody else proves nothing
    }
    OtherUser(const OtherUser&) = delete;
    OtherUser& operator=(const OtherUser&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot = false;
    bool m_changed = false;
};

} // namespace tongjian
