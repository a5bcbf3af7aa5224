// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionProcess.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QtEndian>

namespace tongjian
{

namespace
{

constexpr qsizetype LengthSize = 4;
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

void ExtractionProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(childEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setWorkingDirectory(QStringLiteral("/"));
    m_process->start(m_program, {});
    if (m_program.isEmpty() || !m_process->waitForStarted()) {
        const QString detail = m_process->errorString();
        m_process.reset();
        throw Error(ErrorCode::Io, QCoreApplication::translate("ExtractionProcess", "The program that reads mail, tongjian-extract, cannot be started."),
            QCoreApplication::translate("ExtractionProcess", "Nothing more was taken in. Install Tongjian again."), detail);
    }
    m_buffer.clear();
    m_at = 0;
    for (const QByteArray &request : std::as_const(m_requests)) {
        const quint32 length = qToLittleEndian(quint32(request.size()));
        m_process->write(reinterpret_cast<const char *>(&length), LengthSize);
        m_process->write(request);
    }
}

void ExtractionProcess::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

void ExtractionProcess::request(const QByteArray &message)
{
    m_requests.enqueue(message);
    m_pendingBytes += message.size();
    if (!m_process) {
        start(); // writes all that is queued
        return;
    }
    const quint32 length = qToLittleEndian(quint32(message.size()));
    m_process->write(reinterpret_cast<const char *>(&length), LengthSize);
    m_process->write(message);
}

bool ExtractionProcess::fill(qsizetype bytes, qint64 until)
{
    while (m_buffer.size() - m_at < bytes) {
        const QByteArray more = m_process->readAll();
        if (!more.isEmpty()) {
            if (m_at > 0) {
                m_buffer.remove(0, m_at);
                m_at = 0;
            }
            m_buffer += more;
            continue;
        }
        const qint64 left = until - QDeadlineTimer::current().deadline();
        if (left <= 0 || m_process->state() == QProcess::NotRunning)
            return false;
        if (!m_process->waitForReadyRead(int(left)) && m_process->state() == QProcess::NotRunning && m_process->bytesAvailable() == 0)
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
    if (!fill(LengthSize, until))
        return failed(refusal());
    const quint32 length = qFromLittleEndian<quint32>(m_buffer.constData() + m_at);
    if (length > LargestAnswer || !fill(LengthSize + qsizetype(length), until))
        return failed(refusal());
    // What a taken-over child might say is read as strictly as any file.
    auto extraction = decodeExtraction(QByteArray::fromRawData(m_buffer.constData() + m_at + LengthSize, qsizetype(length)));
    if (!extraction)
        return failed(MailRefusal::ParserDied);
    m_at += LengthSize + qsizetype(length);
    m_pendingBytes -= m_requests.head().size();
    m_requests.dequeue();
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
