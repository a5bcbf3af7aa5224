// SPDX-License-Identifier: GPL-3.0-or-later

// Takes messages and tables apart, one request after the other: length (4 bytes, little endian) and file in, length and answer
// out. What it reads may be hostile, so it may do very little: no file can be written, no core is left,
// memory is bounded. It may die over a message; the importer starts another behind it.

#include "collect/mime/MimeExtraction.h"
#include "collect/mime/TableExtraction.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <csignal>
#include <malloc.h>
#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace
{

// Requests as they come, many at one call; the system is asked as seldom as possible.
class Requests
{
public:
    // The next whole message; nothing at the end, or when what comes is no request. Valid until the next call.
    std::optional<QByteArray> next()
    {
        constexpr size_t HeadSize = 4;
        constexpr size_t ReadSize = 1024 * 1024;
        m_at += m_taken;
        m_taken = 0;
        for (;;) {
            const size_t there = m_end - m_at;
            size_t wanted = HeadSize;
            if (there >= HeadSize) {
                const auto length = qFromLittleEndian<quint32>(m_buffer.data() + m_at);
                if (length > tongjian::MailLimits::MessageSize)
                    return {};
                wanted += length;
                if (there >= wanted) {
                    m_taken = wanted;
                    return QByteArray::fromRawData(m_buffer.data() + m_at + HeadSize, qsizetype(length));
                }
            }
            if (m_at > 0)
                std::copy(m_buffer.begin() + ptrdiff_t(m_at), m_buffer.begin() + ptrdiff_t(m_end), m_buffer.begin());
            m_at = 0;
            m_end = there;
            if (m_buffer.size() > 4 * ReadSize && wanted <= ReadSize)
                m_buffer = std::vector<char>(m_buffer.begin(), m_buffer.begin() + ptrdiff_t(there)); // after a large one
            if (m_buffer.size() < std::max(ReadSize, wanted))
                m_buffer.resize(std::max(ReadSize, wanted));
            const ssize_t got = read(STDIN_FILENO, m_buffer.data() + m_end, m_buffer.size() - m_end);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return {};
            m_end += size_t(got);
        }
    }

private:
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    size_t m_taken = 0;
};

// Each answer goes at once: whoever waits for it must not take this message for the one that kills us.
bool answer(const QByteArray &bytes)
{
    std::array<char, 4> head {};
    qToLittleEndian(quint32(bytes.size()), head.data());
    std::array<iovec, 2> parts { iovec { head.data(), head.size() }, iovec { const_cast<char *>(bytes.constData()), size_t(bytes.size()) } };
    while (parts[0].iov_len + parts[1].iov_len > 0) {
        ssize_t put = writev(STDOUT_FILENO, parts.data(), int(parts.size()));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        for (iovec &part : parts) {
            const size_t of = std::min(part.iov_len, size_t(put));
            part.iov_base = static_cast<char *>(part.iov_base) + of;
            part.iov_len -= of;
            put -= ssize_t(of);
        }
    }
    return true;
}

bool limit(int resource, rlim_t value)
{
    const rlimit both { value, value };
    return setrlimit(static_cast<__rlimit_resource_t>(resource), &both) == 0;
}

// Memory stays with the process between messages: giving it back and asking for it anew costs more than many a message.
void keepMemory()
{
    constexpr int Kept = 64 * 1024 * 1024;
    (void)mallopt(M_MMAP_THRESHOLD, Kept / 2);
    (void)mallopt(M_TRIM_THRESHOLD, Kept);
    (void)mallopt(M_TOP_PAD, 1024 * 1024);
}

bool giveUpRights()
{
    bool good = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    good = good && prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) == 0;
    good = good && limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
#ifndef TONGJIAN_SANITIZED // its shadow memory needs more address space than any limit allows
    good = good && limit(RLIMIT_AS, rlim_t(tongjian::MailLimits::ChildMemory));
#endif
    return good;
}

} // namespace

int main(int argc, char **)
{
    if (!giveUpRights())
        return 1;
    keepMemory();
    // With a word ("table") the files are tables, without one they are messages.
    const bool tables = argc > 1;
    tongjian::extractionBegin();
    Requests requests;
    while (const auto message = requests.next()) {
        if (!answer(tables ? encode(tongjian::extractTable(*message)) : encode(tongjian::extractMessage(*message))))
            return 1;
    }
    return 0;
}
