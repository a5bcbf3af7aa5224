// SPDX-License-Identifier: GPL-3.0-or-later

// Takes messages and tables apart, one request after the other: length (4 bytes, little endian) and file in, length and answer
// out. What it reads may be hostile, so it may do very little: no file can be written, no core is left,
// memory is bounded. It may die over a message; the importer starts another behind it.

#include "collect/mime/MimeExtraction.h"
#include "collect/mime/TableExtraction.h"

#include <QtEndian>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace
{

bool readAll(char *to, size_t size)
{
    while (size > 0) {
        const ssize_t got = read(STDIN_FILENO, to, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        size -= size_t(got);
    }
    return true;
}

bool writeAll(const char *from, size_t size)
{
    while (size > 0) {
        const ssize_t put = write(STDOUT_FILENO, from, size);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        from += put;
        size -= size_t(put);
    }
    return true;
}

bool limit(int resource, rlim_t value)
{
    const rlimit both { value, value };
    return setrlimit(static_cast<__rlimit_resource_t>(resource), &both) == 0;
}

// Messages and answers are larger than what a pipe holds by itself; each filling costs a change of process.
void widenPipes()
{
    constexpr int PipeSize = 1024 * 1024; // what any user may ask for
    (void)fcntl(STDIN_FILENO, F_SETPIPE_SZ, PipeSize);
    (void)fcntl(STDOUT_FILENO, F_SETPIPE_SZ, PipeSize);
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
    widenPipes();
    // With a word ("table") the files are tables, without one they are messages.
    const bool tables = argc > 1;
    tongjian::extractionBegin();
    for (;;) {
        std::array<char, 4> head {};
        if (!readAll(head.data(), head.size()))
            return 0;
        const quint32 length = qFromLittleEndian<quint32>(head.data());
        if (length > tongjian::MailLimits::MessageSize)
            return 1;
        QByteArray message(qsizetype(length), Qt::Uninitialized);
        if (!readAll(message.data(), length))
            return 1;
        const QByteArray answer = tables ? encode(tongjian::extractTable(message)) : encode(tongjian::extractMessage(message));
        qToLittleEndian(quint32(answer.size()), head.data());
        if (!writeAll(head.data(), head.size()) || !writeAll(answer.constData(), size_t(answer.size())))
            return 1;
    }
}
