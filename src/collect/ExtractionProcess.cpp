// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionProcess.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <unistd.h>

namespace tongjian
{

namespace
{

constexpr qsizetype LengthSize = 4;
// Whoever writes holds a lock that others wait for, and those who work by hand wait for the window: they go first.
constexpr int Niceness = 10;
// An answer holds what was in the message, decoded: text in UTF-8 may be three times its bytes.
constexpr qint64 LargestAnswer = MailLimits::MessageSize * 4;

} // namespace

ExtractionProcess::ExtractionProcess(QString program)
    : m_program(std::move(program))
{
}

ExtractionProcess::~ExtractionProcess()
{
    stop();
}

// Pipes of our own instead of the process class's: a few large reads and writes instead of several small ones a message.
void ExtractionProcess::start()
{
    static const bool ignored = ::signal(SIGPIPE, SIG_IGN) != SIG_ERR; // a child that died is no reason to die
    Q_UNUSED(ignored)
    std::array<int, 2> in { -1, -1 };
    std::array<int, 2> out { -1, -1 };
    bool good = ::pipe2(in.data(), O_CLOEXEC) == 0 && ::pipe2(out.data(), O_CLOEXEC) == 0;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(childEnvironment());
    m_process->setInputChannelMode(QProcess::ForwardedInputChannel);
    m_process->setProcessChannelMode(QProcess::ForwardedOutputChannel);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(QStringLiteral("/"));
    m_process->setChildProcessModifier([in, out] {
        ::dup2(in[0], STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        (void)::setpriority(PRIO_PROCESS, 0, Niceness);
    });
    if (good && !m_program.isEmpty())
        m_process->start(m_program, {});
    good = good && !m_program.isEmpty() && m_process->waitForStarted();
    for (const int childs : { in[0], out[1] }) {
        if (childs >= 0)
            ::close(childs);
    }
    m_to = in[1];
    m_from = out[0];
    if (!good) {
        const QString detail = m_process->errorString();
        stop();
        throw Error(ErrorCode::Io, QCoreApplication::translate("ExtractionProcess", "The program that reads mail, tongjian-extract, cannot be started."),
            QCoreApplication::translate("ExtractionProcess", "Nothing more was taken in. Install Tongjian again."), detail);
    }
    constexpr int PipeSize = 1024 * 1024; // what any user may ask for
    for (const int ours : { m_to, m_from }) {
        (void)::fcntl(ours, F_SETPIPE_SZ, PipeSize);
        (void)::fcntl(ours, F_SETFL, ::fcntl(ours, F_GETFL) | O_NONBLOCK);
    }
}

void ExtractionProcess::stop()
{
    if (!m_process)
        return;
    for (int *ours : { &m_to, &m_from }) {
        if (*ours >= 0)
            ::close(*ours);
        *ours = -1;
    }
    m_sending = 0;
    m_sent = 0;
    m_filled = 0;
    m_at = 0;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

void ExtractionProcess::request(const QByteArray &message)
{
    m_requests.enqueue(message);
    m_pendingBytes += message.size();
    if (!m_process)
        start();
}

// As much as the pipe takes. False: the child is gone.
bool ExtractionProcess::send()
{
    constexpr qsizetype AtOnce = 32;
    while (m_sending < m_requests.size()) {
        std::array<std::array<char, LengthSize>, AtOnce> heads;
        std::array<iovec, 2 * AtOnce> parts;
        size_t count = 0;
        qint64 skipped = m_sent;
        const auto add = [&](const char *bytes, qint64 size) {
            const qint64 skip = qMin(skipped, size);
            skipped -= skip;
            if (size > skip)
                parts[count++] = { const_cast<char *>(bytes) + skip, size_t(size - skip) };
        };
        const qsizetype until = qMin(m_sending + AtOnce, m_requests.size());
        for (qsizetype i = m_sending; i < until; ++i) {
            const QByteArray &request = m_requests.at(i);
            auto &head = heads[size_t(i - m_sending)];
            qToLittleEndian(quint32(request.size()), head.data());
            add(head.data(), LengthSize);
            add(request.constData(), request.size());
        }
        const ssize_t put = ::writev(m_to, parts.data(), int(count));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return errno == EAGAIN;
        m_sent += put;
        while (m_sending < until && m_sent >= LengthSize + m_requests.at(m_sending).size()) {
            m_sent -= LengthSize + m_requests.at(m_sending).size();
            ++m_sending;
        }
    }
    return true;
}

// What is there, at least something. False: the child is gone.
bool ExtractionProcess::receive()
{
    constexpr qsizetype ReadSize = 1024 * 1024;
    if (m_at == m_filled)
        m_at = m_filled = 0;
    if (m_buffer.size() - m_filled < ReadSize / 4) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_at, size_t(m_filled - m_at));
        m_filled -= m_at;
        m_at = 0;
        if (m_buffer.size() - m_filled < ReadSize)
            m_buffer.resize(m_filled + ReadSize);
    }
    const ssize_t got = ::read(m_from, m_buffer.data() + m_filled, size_t(m_buffer.size() - m_filled));
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    m_filled += got;
    return got > 0;
}

bool ExtractionProcess::exchange(int waitMs)
{
    std::array<pollfd, 2> both { pollfd { m_from, POLLIN, 0 }, pollfd { m_to, POLLOUT, 0 } };
    const nfds_t count = m_sending < m_requests.size() ? 2 : 1;
    if (::poll(both.data(), count, waitMs) < 0)
        return errno == EINTR;
    // What it said before it died counts.
    if (both[0].revents != 0)
        return receive();
    return count < 2 || both[1].revents == 0 || send();
}

bool ExtractionProcess::fill(qsizetype bytes, qint64 until)
{
    while (m_filled - m_at < bytes) {
        const qint64 left = until - QDeadlineTimer::current().deadline();
        if (left <= 0 || !exchange(int(left)))
            return false;
    }
    return true;
}

Extraction ExtractionProcess::failed(MailRefusal refusal)
{
    ++m_deaths;
    stop();
    m_pendingBytes -= m_requests.head().size();
    m_requests.dequeue();
    if (!m_requests.isEmpty())
        start();
    return { {}, refusal };
}

Extraction ExtractionProcess::answer()
{
    Q_ASSERT(!m_requests.isEmpty());
    const qint64 until = QDeadlineTimer(MailLimits::SecondsPerMessage * 1000).deadline();
    const auto refusal = [&] { return QDeadlineTimer::current().deadline() >= until ? MailRefusal::TooSlow : MailRefusal::ParserDied; };
    (void)send(); // what was asked since, so that the child goes on while we read; if it is gone, reading tells
    if (!fill(LengthSize, until))
        return failed(refusal());
    const quint32 length = qFromLittleEndian<quint32>(m_buffer.constData() + m_at);
    if (length > LargestAnswer || !fill(LengthSize + qsizetype(length), until))
        return failed(refusal());
    // What a taken-over child might say is read as strictly as any file.
    auto extraction = decodeExtraction(QByteArray::fromRawData(m_buffer.constData() + m_at + LengthSize, qsizetype(length)));
    // Nor can it have answered what it was not told.
    if (!extraction || m_sending == 0)
        return failed(MailRefusal::ParserDied);
    m_at += LengthSize + qsizetype(length);
    m_pendingBytes -= m_requests.head().size();
    m_requests.dequeue();
    --m_sending;
    return std::move(*extraction);
}

QProcessEnvironment ExtractionProcess::childEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *kept : { "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS" }) {
        if (qEnvironmentVariableIsSet(kept))
            environment.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
    }
    return environment;
}

QString ExtractionProcess::beside(const QString &programFolder)
{
    for (const char *place : { "/tongjian-extract", "/../tongjian-extract/tongjian-extract", "/../libexec/tongjian-extract" }) {
        const QFileInfo file(programFolder + QLatin1String(place));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace tongjian
