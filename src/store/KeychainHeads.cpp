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
    Worker(std::shared_ptr<Shared> shared, std::shared_ptr<KeychainEntries> entries)
        : m_shared(std::move(shared))
        , m_entries(std::move(entries))
        , m_later(new QTimer(this))
    {
        m_later->setSingleShot(true);
        m_later->setInterval(LaterMs);
        connect(m_later, &QTimer::timeout, this, &Worker::writeAll);
    }

    RememberedHead read(Id store)
    {
        const Entered entered(*this);
        QByteArray bytes;
        const Recall answer = m_entries->read(entryName(store), &bytes);
        if (answer == Recall::Found)
            return decode(bytes);
        RememberedHead head;
        head.answer = answer == Recall::NotThere && m_entries->keeps() ? Recall::NotThere : Recall::Failed;
        return head;
    }

    /// Nobody needs it any more: true when it can go at once, else it goes by itself once nothing of it is on the thread's stack. (A
    /// deleteLater() of another thread would be carried out while a job is waited for.)
    [[nodiscard]] bool abandon()
    {
        m_later->stop(); // before it is moved, or Qt carries a running timer after it
        m_abandoned = true;
        return m_depth == 0;
    }

    void writeSoon()
    {
        if (!m_later->isActive())
            m_later->start();
    }

    void writeAll()
    {
        const Entered entered(*this);
        m_later->stop();
        // While a job is waited for, another call can come in: the first one takes over what that would write.
        if (m_busy)
            return;
        m_busy = true;
        while (true) {
            QHash<Id, RememberedHead> batch;
            {
                const QMutexLocker lock(&m_shared->mutex);
                batch.swap(m_shared->waiting);
                m_shared->writing = !batch.isEmpty();
                if (batch.isEmpty()) {
                    m_busy = false;
                    m_shared->changed.wakeAll();
                    return;
                }
            }
            QList<Id> failed;
            for (auto it = batch.cbegin(); it != batch.cend(); ++it) {
                if (!write(it.key(), it.value()))
                    failed.append(it.key());
            }
            const QMutexLocker lock(&m_shared->mutex);
            m_shared->working = failed.isEmpty();
            if (failed.isEmpty())
                continue;
            // Tried again with the next entry, unless that brings a newer one anyway.
            for (Id store : std::as_const(failed)) {
                if (!m_shared->waiting.contains(store))
                    m_shared->waiting.insert(store, batch.value(store));
            }
            m_busy = false;
            m_shared->writing = false;
            m_shared->changed.wakeAll();
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

    struct Entered {
        explicit Entered(Worker &worker)
            : m_worker(worker)
        {
            ++m_worker.m_depth;
        }
        ~Entered()
        {
            if (--m_worker.m_depth == 0 && m_worker.m_abandoned)
                m_worker.deleteLater();
        }
        Entered(const Entered &) = delete;
        Entered &operator=(const Entered &) = delete;
        Worker &m_worker;
    };

    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<KeychainEntries> m_entries;
    QTimer *m_later;
    int m_depth = 0;
    bool m_busy = false;
    bool m_abandoned = false;
};

KeychainHeads::KeychainHeads(std::shared_ptr<KeychainEntries> entries)
    : m_entries(std::move(entries))
{
}

// Made at its first use: most runs that fail early never ask the keychain.
KeychainHeads::Worker *KeychainHeads::worker()
{
    const QMutexLocker lock(&m_shared->mutex);
    if (!m_worker) {
        m_worker = new Worker(m_shared, m_entries);
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
            idle = m_worker->abandon();
            if (idle)
                m_worker->moveToThread(home);
        },
        Qt::BlockingQueuedConnection);
    if (idle)
        delete m_worker;
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
    const QMutexLocker lock(&m_shared->mutex);
    if (head.answer == Recall::Failed)
        m_shared->working = false;
    // What this process itself saw counts as well, with a keychain or without.
    RememberedHead &seen = m_seen[store];
    if (head.answer == Recall::Found && (seen.answer != Recall::Found || seen.head.n < head.head.n))
        seen = head;
    return seen.answer == Recall::Found ? seen : head;
}

void KeychainHeads::remember(Id store, const JournalHead &head, const QByteArray &foundingFingerprint, bool atOnce)
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        const auto seen = m_seen.constFind(store);
        if (seen != m_seen.constEnd() && seen->answer == Recall::Found && seen->head.n >= head.n)
            return;
        const RememberedHead newest { Recall::Found, head, foundingFingerprint };
        m_seen.insert(store, newest);
        m_shared->waiting.insert(store, newest);
        m_shared->writing = true;
    }
    Worker *const asked = worker();
    QMetaObject::invokeMethod(
        asked, [worker = asked, atOnce] { atOnce ? worker->writeAll() : worker->writeSoon(); }, Qt::QueuedConnection);
}

void KeychainHeads::flush()
{
    QMutexLocker lock(&m_shared->mutex);
    if (!m_shared->writing)
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->writeAll(); }, Qt::QueuedConnection);
    const QDeadlineTimer deadline(FlushWaitMs);
    while (m_shared->writing && m_shared->changed.wait(&m_shared->mutex, deadline)) { }
    if (m_shared->writing)
        m_shared->working = false;
}

bool KeychainHeads::working() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->working;
}

} // namespace tongjian
