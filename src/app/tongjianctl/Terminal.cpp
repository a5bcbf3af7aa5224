// SPDX-License-Identifier: GPL-3.0-or-later
#include "Terminal.h"

#include "core/Error.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace tongjian::ctl
{

namespace
{

constexpr qsizetype LongestPassword = 4096; // bytes

std::atomic_bool g_interrupted = false;

// Byte by byte, so that what follows the line stays for whoever reads the descriptor next.
Secret readLine(int fd)
{
    Secret buffer(LongestPassword);
    qsizetype length = 0;
    while (true) {
        uchar byte = 0;
        const ssize_t got = ::read(fd, &byte, 1);
        if (got < 0 && errno == EINTR && !g_interrupted)
            continue;
        if (got < 0)
            throw Error(ErrorCode::Usage, QStringLiteral("The password cannot be read from file descriptor %1.").arg(fd),
                QStringLiteral("Give a descriptor that is open for reading."));
        if (got == 0 || byte == '\n')
            break;
        if (length == LongestPassword)
            throw Error(ErrorCode::BadInput, QStringLiteral("The password is too long."));
        buffer.data()[length++] = byte;
    }
    if (length > 0 && buffer.data()[length - 1] == '\r')
        --length;
    if (length == 0)
        throw Error(ErrorCode::BadInput, QStringLiteral("The password is empty."));
    return Secret::copyOf(QByteArrayView(reinterpret_cast<const char *>(buffer.data()), length));
}

// The terminal shows what is typed again whatever happens in between.
class WithoutEcho
{
public:
    explicit WithoutEcho(int fd)
        : m_fd(fd)
    {
        m_changed = ::tcgetattr(fd, &m_before) == 0;
        if (m_changed) {
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            ::tcsetattr(fd, TCSAFLUSH, &silent);
        }
    }
    ~WithoutEcho()
    {
        if (m_changed)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }
    WithoutEcho(const WithoutEcho &) = delete;
    WithoutEcho &operator=(const WithoutEcho &) = delete;

private:
    int m_fd;
    bool m_changed = false;
    termios m_before {};
};

} // namespace

Secret readSheet(int fd, const char *what)
{
    if (fd < 0)
        throw Error(ErrorCode::Usage, QStringLiteral("%1: give a file descriptor for its text.").arg(QLatin1String(what)), QStringLiteral("See --sheet-fd N and --second-sheet-fd N."));
    Secret text(LongestPassword);
    qsizetype length = 0;
    try {
        // Line by line: both sheets may come through one descriptor, an empty line between them.
        while (true) {
            const Secret line = readLine(fd);
            if (length + line.size() + 1 > LongestPassword)
                throw Error(ErrorCode::Usage, QStringLiteral("%1 is too long.").arg(QLatin1String(what)));
            std::memcpy(text.data() + length, line.data(), size_t(line.size()));
            length += line.size();
            text.data()[length++] = '\n';
        }
    } catch (const Error &error) {
        if (error.code() != ErrorCode::BadInput || length == 0)
            throw; // an empty line, or the end, ends a sheet
    }
    return Secret::copyOf(QByteArrayView(reinterpret_cast<const char *>(text.data()), length));
}

Secret readPassword(int fd, const char *prompt)
{
    if (fd >= 0)
        return readLine(fd);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        throw Error(ErrorCode::Usage, QStringLiteral("There is no terminal to ask for the password."), QStringLiteral("Give it through --password-fd N."));
    struct Closer {
        int fd;
        ~Closer() { ::close(fd); }
    } const closer { terminal };
    const WithoutEcho silent(terminal);
    ::dprintf(terminal, "%s: ", prompt);
    Secret password = readLine(terminal);
    ::dprintf(terminal, "\n");
    return password;
}

Progress terminalProgress(const QString &what)
{
    const bool shown = ::isatty(STDERR_FILENO);
    return [shown, what, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 0;
        if (shown && percent != last) {
            std::fprintf(stderr, "\r%s %d %%", qPrintable(what), percent);
            if (percent >= 100)
                std::fputs("\n", stderr);
            last = percent;
        }
        return !g_interrupted;
    };
}

void watchSignals()
{
    struct sigaction action {};
    action.sa_handler = [](int) { g_interrupted = true; };
    ::sigemptyset(&action.sa_mask);
    for (int signal : { SIGINT, SIGTERM })
        ::sigaction(signal, &action, nullptr);
}

bool wasInterrupted()
{
    return g_interrupted;
}

} // namespace tongjian::ctl
