// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceMemory.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>
#include <QWaitCondition>

#include <functional>
#include <memory>

namespace tongjian
{

namespace
{

QString entryName(Id store)
{
    return QStringLiteral("remembered login of store %1").arg(quint64(store), 16, 16, QLatin1Char('0'));
}

QByteArray encode(const KeptDevice &device)
{
    return QCborValue(QCborArray { 1, device.person, device.device, device.secret.view().toByteArray(), device.locked }).toCbor();
}

// Whatever is not ours opens nothing, so it is nothing.
std::optional<KeptDevice> decode(QByteArray bytes)
{
    const QCborArray parts = QCborValue::fromCbor(bytes).toArray();
    wipe(bytes);
    QByteArray secret = parts.at(3).toByteArray();
    if (parts.at(0).toInteger() != 1 || secret.size() != Suite::KeySize)
        return {};
    return KeptDevice { parts.at(1).toInteger(), parts.at(2).toInteger(), Secret::takeFrom(secret), parts.at(4).toBool() };
}

} // namespace

void DeviceMemory::note(Id store, const std::optional<KeptDevice> &device)
{
    const QMutexLocker lock(&m_markMutex);
    m_marks.insert(store, device ? std::optional<Mark>({ device->person, device->device }) : std::nullopt);
}

std::optional<DeviceMemory::Mark> DeviceMemory::mark(Id store)
{
    {
        const QMutexLocker lock(&m_markMutex);
        if (const auto known = m_marks.constFind(store); known != m_marks.constEnd())
            return *known;
    }
    (void)recall(store);
    const QMutexLocker lock(&m_markMutex);
    return m_marks.value(store);
}

void DeviceMemory::setLocked(Id store, Id person, bool locked)
{
    if (const auto known = mark(store); !known || known->person != person)
        return;
    auto kept = recall(store);
    if (!kept || kept->locked == locked)
        return;
    kept->locked = locked;
    (void)keep(store, *kept);
}

ProcessDeviceMemory::ProcessDeviceMemory(bool works)
    : m_works(works)
{
}

std::optional<KeptDevice> ProcessDeviceMemory::recall(Id store)
{
    const QMutexLocker lock(&m_mutex);
    auto kept = m_works && m_kept.contains(store) ? decode(m_kept.value(store)) : std::nullopt;
    note(store, kept);
    return kept;
}

bool ProcessDeviceMemory::keep(Id store, const KeptDevice &device)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_works)
        return false;
    m_kept.insert(store, encode(device));
    note(store, KeptDevice { device.person, device.device, {}, device.locked });
    return true;
}

void ProcessDeviceMemory::drop(Id store)
{
    const QMutexLocker lock(&m_mutex);
    m_kept.remove(store);
    note(store, {});
}

KeychainDevices::KeychainDevices(std::shared_ptr<KeychainEntries> entries)
    : m_entries(std::move(entries))
{
}

namespace
{

template<typename Result>
Result ask(const std::shared_ptr<KeychainEntries> &entries, std::function<Result(KeychainEntries &)> question, Result otherwise)
{
    struct Answer {
        QMutex mutex;
        QWaitCondition there;
        std::optional<Result> result;
    };
    const auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(
        KeychainEntries::home(),
        [entries, answer, question = std::move(question)] {
            Result result = question(*entries);
            const QMutexLocker lock(&answer->mutex);
            answer->result.emplace(std::move(result));
            answer->there.wakeAll();
        },
        Qt::QueuedConnection);
    const QMutexLocker lock(&answer->mutex);
    // Without an application no thread is told of its events any more: a question asked while the program closes has no answer.
    constexpr int LookMs = 50;
    const QDeadlineTimer deadline(KeychainDevices::WaitMs);
    while (!answer->result && !deadline.hasExpired() && !QCoreApplication::closingDown())
        answer->there.wait(&answer->mutex, LookMs);
    return answer->result ? std::move(*answer->result) : std::move(otherwise);
}

} // namespace

std::optional<KeptDevice> KeychainDevices::recall(Id store)
{
    auto kept = ask<std::optional<KeptDevice>>(
        m_entries,
        [store](KeychainEntries &entries) {
            QByteArray bytes;
            std::optional<KeptDevice> kept;
            if (entries.read(entryName(store), &bytes) == Recall::Found)
                kept = decode(bytes);
            wipe(bytes);
            return kept;
        },
        {});
    note(store, kept);
    return kept;
}

bool KeychainDevices::keep(Id store, const KeptDevice &device)
{
    // A write that was given up may still come to pass; what it leaves opens nothing without its entry in store.json.
    QByteArray bytes = encode(device);
    const bool kept = ask<bool>(
        m_entries,
        [store, bytes](KeychainEntries &entries) {
            QByteArray back;
            const bool right = entries.write(entryName(store), bytes) && entries.read(entryName(store), &back) == Recall::Found && back == bytes;
            wipe(back);
            return right;
        },
        false);
    wipe(bytes);
    if (kept)
        note(store, KeptDevice { device.person, device.device, {}, device.locked });
    return kept;
}

void KeychainDevices::drop(Id store)
{
    (void)ask<bool>(m_entries, [store](KeychainEntries &entries) { return entries.remove(entryName(store)); }, false);
    note(store, {});
}

bool KeychainDevices::works()
{
    return ask<bool>(m_entries, [](KeychainEntries &entries) { return entries.keeps(); }, false);
}

} // namespace tongjian
