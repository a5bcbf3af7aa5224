// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/MailMessage.h"
#include "collect/MailSource.h"
#include "crypto/Suite.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <exception>

namespace tongjian
{

/// A message on its way from its container to the batch.
struct MailPiece {
    MailItem item;
    Extraction extraction;
    QByteArray fingerprint;
    qint64 doneBytes = 0; ///< of all, when it had been read
    [[nodiscard]] qint64 weight() const; ///< bytes that it holds, roughly
};

/// Splits, takes apart and recognises on a thread of its own, a bounded way ahead of whoever writes.
class MailReading
{
public:
    /// Begins at once. @p extractor: path of tongjian-extract; @p key: under which messages are recognised.
    MailReading(const Suite &suite, const Secret &key, const QStringList &paths, QString extractor);
    ~MailReading();
    MailReading(const MailReading &) = delete;
    MailReading &operator=(const MailReading &) = delete;

    [[nodiscard]] qint64 total() const { return m_total; } ///< bytes
    /// The next message; nothing at the end. Throws what the reading threw.
    std::optional<MailPiece> next();
    /// After the end.
    [[nodiscard]] const QList<LeftAlone> &leftAlone() const { return m_source.leftAlone(); }

private:
    void run();
    void read();
    bool give(MailPiece piece);

    const Suite &m_suite;
    const Secret &m_key;
    MailSource m_source;
    QString m_extractor;
    qint64 m_total;
    std::unique_ptr<QThread> m_thread;
    QMutex m_mutex;
    QWaitCondition m_news;
    QWaitCondition m_room;
    std::deque<MailPiece> m_queue;
    qint64 m_weight = 0;
    bool m_ended = false;
    bool m_stop = false;
    std::exception_ptr m_failure;
};

} // namespace tongjian
