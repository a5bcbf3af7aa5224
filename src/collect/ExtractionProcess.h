// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailMessage.h"

#include <QQueue>
#include <QString>

#include <memory>

class QProcess;

namespace tongjian
{

/// The limited child process that takes messages apart (tongjian-extract). One message is one request; several may be under way
/// and are answered in order. A child that dies or takes too long costs the message it was at and no other: the next one is
/// started behind it. Each frame is its length (4 bytes, little endian) and then the bytes. Used from one thread.
class ExtractionProcess
{
public:
    /// @p program: path of tongjian-extract. Throws Io at the first request when it cannot be started.
    explicit ExtractionProcess(QString program);
    ~ExtractionProcess();

    void request(const QByteArray &message);
    [[nodiscard]] qsizetype pending() const { return m_requests.size(); }
    [[nodiscard]] qint64 pendingBytes() const { return m_pendingBytes; }
    /// The answer to the oldest request; waits for it at most MailLimits::SecondsPerMessage.
    [[nodiscard]] Extraction answer();
    /// How many children ended over a message.
    [[nodiscard]] int deaths() const { return m_deaths; }

    /// tongjian-extract beside the running program, where it is built, or where it is installed; empty when there is none.
    [[nodiscard]] static QString beside(const QString &programFolder);

private:
    void start();
    void stop();
    [[nodiscard]] Extraction failed(MailRefusal refusal);
    bool fill(qsizetype bytes, qint64 until);
    bool exchange(int waitMs);
    bool send();
    bool receive();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QQueue<QByteArray> m_requests; ///< not answered yet, oldest first
    qint64 m_pendingBytes = 0;
    int m_to = -1; ///< the child's standard input
    int m_from = -1; ///< its standard output
    qsizetype m_sending = 0; ///< the first request that is not sent whole
    qint64 m_sent = 0; ///< of that one, its length included
    QByteArray m_buffer; ///< the first m_filled bytes are there
    qsizetype m_filled = 0;
    qsizetype m_at = 0; ///< what of the buffer was taken
    int m_deaths = 0;
};

} // namespace tongjian
