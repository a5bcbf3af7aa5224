// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailReading.h"

#include "collect/ExtractionProcess.h"
#include "collect/MessageIdentity.h"

#include <QFile>

#include <algorithm>

namespace tongjian
{

namespace
{

QByteArray fingerprintOf(const Suite &suite, const Secret &key, const MailItem &item)
{
    if (!item.oversize)
        return suite.mac(key, messageIdentity(item.bytes));
    // Too large to be held: over its bytes as they lie there.
    Hasher hasher = suite.hasher();
    QFile file(item.path);
    if (file.open(QIODevice::ReadOnly) && file.seek(item.offset)) {
        constexpr qint64 ReadSize = 1024 * 1024;
        for (qint64 left = item.size; left > 0;) {
            const QByteArray bytes = file.read(qMin(ReadSize, left));
            if (bytes.isEmpty())
                break;
            hasher.add(bytes);
            left -= bytes.size();
        }
    }
    return suite.mac(key, QByteArrayLiteral("oversize ") + QByteArray::number(item.size) + ' ' + hasher.result());
}

} // namespace

qint64 MailPiece::weight() const
{
    qint64 bytes = item.bytes.size();
    if (extraction.message) {
        for (const MailPart &part : extraction.message->parts)
            bytes += part.bytes.size();
        bytes += extraction.message->text.size() * 2;
    }
    return bytes;
}

MailReading::MailReading(const Suite &suite, const Secret &key, const QStringList &paths, QString extractor)
    : m_suite(suite)
    , m_key(key)
    , m_source(paths)
    , m_extractor(std::move(extractor))
    , m_total(m_source.totalBytes())
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

MailReading::~MailReading()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
        m_room.wakeAll();
    }
    m_thread->wait();
}

std::optional<MailPiece> MailReading::next()
{
    const QMutexLocker lock(&m_mutex);
    while (m_queue.empty() && !m_ended)
        m_news.wait(&m_mutex);
    if (m_queue.empty()) {
        if (m_failure)
            std::rethrow_exception(m_failure);
        return {};
    }
    MailPiece piece = std::move(m_queue.front());
    m_queue.pop_front();
    m_weight -= piece.weight();
    m_room.wakeAll();
    return piece;
}

void MailReading::run()
{
    try {
        read();
    } catch (...) {
        const QMutexLocker lock(&m_mutex);
        m_failure = std::current_exception();
    }
    const QMutexLocker lock(&m_mutex);
    m_ended = true;
    m_news.wakeAll();
}

void MailReading::read()
{
    struct Asked {
        MailPiece piece;
        ExtractionProcess *process; ///< null: too large to be handed to one
    };
    // One takes messages apart hardly faster than one core seals them; of four, half are for that.
    const int count = qBound(2, QThread::idealThreadCount() / 2, 4);
    std::deque<ExtractionProcess> processes;
    for (int i = 0; i < count; ++i)
        processes.emplace_back(m_extractor);
    std::deque<Asked> asked;
    bool more = true;
    for (;;) {
        constexpr qsizetype Ahead = 128;
        constexpr qint64 AheadBytes = 4 * 1024 * 1024;
        qint64 pending = 0;
        for (const ExtractionProcess &process : processes)
            pending += process.pendingBytes();
        // Many at once, when half of them are answered: fewer and larger writes.
        const bool refill = qsizetype(asked.size()) <= Ahead / 2 || pending < AheadBytes / 4;
        while (more && refill && qsizetype(asked.size()) < Ahead && pending < AheadBytes) {
            auto item = m_source.next();
            if (!item) {
                more = false;
                break;
            }
            ExtractionProcess *process = nullptr;
            if (!item->oversize) {
                process = &*std::min_element(processes.begin(), processes.end(), [](const auto &a, const auto &b) { return a.pendingBytes() < b.pendingBytes(); });
                process->request(item->bytes);
                pending += item->bytes.size();
            }
            MailPiece piece;
            piece.item = std::move(*item);
            piece.doneBytes = m_source.doneBytes();
            asked.push_back({ std::move(piece), process });
        }
        if (asked.empty())
            return;
        auto [piece, process] = std::move(asked.front());
        asked.pop_front();
        piece.fingerprint = fingerprintOf(m_suite, m_key, piece.item);
        piece.extraction = process ? process->answer() : Extraction { {}, MailRefusal::TooLarge };
        if (!give(std::move(piece)))
            return;
    }
}

bool MailReading::give(MailPiece piece)
{
    constexpr qint64 MostWeight = 32 * 1024 * 1024;
    constexpr size_t WorthWaking = 16; // going to sleep and waking up costs as much as one piece takes
    const QMutexLocker lock(&m_mutex);
    while (!m_stop && !m_queue.empty() && m_weight + piece.weight() > MostWeight) {
        m_news.wakeAll();
        m_room.wait(&m_mutex);
    }
    if (m_stop)
        return false;
    m_weight += piece.weight();
    m_queue.push_back(std::move(piece));
    if (m_queue.size() >= WorthWaking)
        m_news.wakeAll();
    return true;
}

} // namespace tongjian
