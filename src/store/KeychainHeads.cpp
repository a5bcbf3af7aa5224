// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainHeads.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace tongjian
{

namespace
{

QString entryName(Id store)
{
    return QStringLiteral("journal head of store %1").arg(quint64(store), 16, 16, QLatin1Char('0'));
}

QByteArray encode(const RememberedHead &head)
{
    return QJsonDocument(QJsonObject { { QStringLiteral("head"), head.head.toText() }, { QStringLiteral("founding"), QString::fromLatin1(head.foundingFingerprint.toHex()) } })
        .toJson(QJsonDocument::Compact);
}

// Whatever is no head of ours is not "not there": somebody or something damaged it.
RememberedHead decode(const QByteArray &bytes)
{
    RememberedHead failed;
    failed.answer = Recall::Failed;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QStringList parts = object.value(QStringLiteral("head")).toString().split(u':');
    RememberedHead head;
    head.answer = Recall::Found;
    head.foundingFingerprint = QByteArray::fromHex(object.value(QStringLiteral("founding")).toString().toLatin1());
    if (parts.size() != 2)
        return failed;
    bool number = false;
    head.head.n = parts.at(0).toLongLong(&number);
    head.head.hash = QByteArray::fromHex(parts.at(1).toLatin1());
    return number && head.head.n > 0 && head.head.hash.size() == 32 && !head.foundingFingerprint.isEmpty() ? head : failed;
}

} // namespace

/// What runs on the keychain's thread.
class KeychainHeads::Worker : public QObject
{
public:
    Worker(KeychainHeads &owner, std::shared_ptr<KeychainEntries> entries)
        : m_owner(owner)
        , m_entries(std::move(entries))
        , m_later(new QTimer(this))
    {
        m_later->setSingleShot(true);
        m_later->setInterval(LaterMs);
        connect(m_later, &QTimer::timeout, this, &Worker::writeAll);
    }

    RememberedHead read(Id store)
    {
        const Depth depth(m_depth);
        QByteArray bytes;
        const Recall answer = m_entries->read(entryName(store), &bytes);
        if (answer == Recall::Found)
            return decode(bytes);
        RememberedHead head;
        head.answer = answer == Recall::NotThere && m_entries->keeps() ? Recall::NotThere : Recall::Failed;
        return head;
    }

    /// Something of it is still on the thread's stack.
    [[nodiscard]] bool isBusy() const { return m_busy || m_depth > 0; }

    void writeSoon()
    {
        if (!m_later->isActive())
            m_later->start();
    }

    /// Nothing is written later on its own account any more; before it is moved, or Qt carries a running timer after it.
    void stop() { m_later->stop(); }

    void writeAll()
    {
        m_later->stop();
        // While a job is waited for, another call can come in: the first one takes over what that would write.
        if (m_busy)
            return;
        m_busy = true;
        while (true) {
            QHash<Id, RememberedHead> batch;
            {
                const QMutexLocker lock(&m_owner.m_mutex);
                batch.swap(m_owner.m_waiting);
                m_owner.m_writing = !batch.isEmpty();
                if (batch.isEmpty()) {
                    m_busy = false;
                    m_owner.m_changed.wakeAll();
                    return;
                }
            }
            QList<Id> failed;
            for (auto it = batch.cbegin(); it != batch.cend(); ++it) {
                if (!write(it.key(), it.value()))
                    failed.append(it.key());
            }
            const QMutexLocker lock(&m_owner.m_mutex);
            m_owner.m_working = failed.isEmpty();
            if (failed.isEmpty())
                continue;
            // Tried again with the next entry, unless that brings a newer one anyway.
            for (Id store : std::as_const(failed)) {
                if (!m_owner.m_waiting.contains(store))
                    m_owner.m_waiting.insert(store, batch.value(store));
            }
            m_busy = false;
            m_owner.m_writing = false;
            m_owner.m_changed.wakeAll();
            return;
        }
    }

private:
    bool write(Id store, const RememberedHead &head)
    {
        const RememberedHead kept = read(store);
        if (kept.answer == Recall::Failed)
            return false;
        if (kept.answer == Recall::Found && (kept.head.n >= head.head.n || kept.foundingFingerprint != head.foundingFingerprint))
            return kept.foundingFingerprint == head.foundingFingerprint;
        return m_entries->write(entryName(store), encode(head));
    }

    struct Depth {
        explicit Depth(int &depth)
            : m_depth(depth)
        {
            ++m_depth;
        }
        ~Depth() { --m_depth; }
        Depth(const Depth &) = delete;
        Depth &operator=(const Depth &) = delete;
        int &m_depth;
    };

    KeychainHeads &m_owner;
    std::shared_ptr<KeychainEntries> m_entries;
    QTimer *m_later;
    int m_depth = 0;
    bool m_busy = false;
};

KeychainHeads::KeychainHeads(std::shared_ptr<KeychainEntries> entries)
    : m_entries(std::move(entries))
{
}

// Made at its first use: most runs that fail early never ask the keychain.
KeychainHeads::Worker *KeychainHeads::worker()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_worker) {
        m_worker = new Worker(*this, m_entries);
        m_worker->moveToThread(KeychainEntries::thread());
    }
    return m_worker;
}

KeychainHeads::~KeychainHeads()
{
    flush();
    if (!m_worker)
        return;
    bool idle = false;
    QMetaObject::invokeMethod(
        m_worker,
        [this, &idle, home = QThread::currentThread()] {
            idle = !m_worker->isBusy();
            m_worker->stop();
            if (idle)
                m_worker->moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    if (idle)
        delete m_worker;
    else
        m_worker->deleteLater(); // still waits for an answer
}

RememberedHead KeychainHeads::recall(Id store)
{
    struct Answer {
        QMutex mutex;
        QWaitCondition there;
        std::optional<RememberedHead> head;
    };
    const auto answer = std::make_shared<Answer>();
    Worker *const asked = worker();
    QMetaObject::invokeMethod(
        asked,
        [worker = asked, answer, store] {
            const RememberedHead head = worker->read(store);
            const QMutexLocker lock(&answer->mutex);
            answer->head = head;
            answer->there.wakeAll();
        },
        Qt::QueuedConnection);
    RememberedHead head;
    {
        const QMutexLocker lock(&answer->mutex);
        const QDeadlineTimer deadline(RecallWaitMs);
        while (!answer->head && answer->there.wait(&answer->mutex, deadline)) { }
        if (answer->head)
            head = *answer->head;
        else
            head.answer = Recall::Failed;
    }
    const QMutexLocker lock(&m_mutex);
    if (head.answer == Recall::Failed)
        m_working = false;
    // What this process itself saw counts as well, with a keychain or without.
    RememberedHead &seen = m_seen[store];
    if (head.answer == Recall::Found && (seen.answer != Recall::Found || seen.head.n < head.head.n))
        seen = head;
    return seen.answer == Recall::Found ? seen : head;
}

void KeychainHeads::remember(Id store, const JournalHead &head, const QByteArray &foundingFingerprint, bool atOnce)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto seen = m_seen.constFind(store);
        if (seen != m_seen.constEnd() && seen->answer == Recall::Found && seen->head.n >= head.n)
            return;
        const RememberedHead newest { Recall::Found, head, foundingFingerprint };
        m_seen.insert(store, newest);
        m_waiting.insert(store, newest);
        m_writing = true;
    }
    Worker *const asked = worker();
    QMetaObject::invokeMethod(
        asked, [worker = asked, atOnce] { atOnce ? worker->writeAll() : worker->writeSoon(); }, Qt::QueuedConnection);
}

void KeychainHeads::flush()
{
    QMutexLocker lock(&m_mutex);
    if (!m_writing)
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->writeAll(); }, Qt::QueuedConnection);
    const QDeadlineTimer deadline(FlushWaitMs);
    while (m_writing && m_changed.wait(&m_mutex, deadline)) { }
    if (m_writing)
        m_working = false;
}

bool KeychainHeads::working() const
{
    const QMutexLocker lock(&m_mutex);
    return m_working;
}

} // namespace tongjian
