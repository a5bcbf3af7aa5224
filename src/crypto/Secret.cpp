// SPDX-License-Identifier: GPL-3.0-or-later
#include "Secret.h"

#include "BotanGuard.h"
#include "KeySlots.h"

#include <botan/mem_ops.h>
#include <botan/system_rng.h>

#include <cstring>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace tongjian
{

Secret::Secret(qsizetype size)
    : m_data(size <= 0 ? nullptr : size <= KeySlots::SlotSize ? KeySlots::take() : new uchar[size_t(size)]())
    , m_size(size)
{
    if (m_size > KeySlots::SlotSize)
        keepFromSwap(m_data, m_size);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (m_size > KeySlots::SlotSize) {
        Botan::secure_scrub_memory(m_data, size_t(m_size));
        delete[] m_data;
    } else if (m_data) {
        KeySlots::giveBack(m_data);
    }
    m_data = nullptr;
    m_size = 0;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    if (size > 0)
        guarded([&] { randomize(secret.m_data, size_t(size)); });
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), size_t(bytes.size()));
    return secret;
}

Secret Secret::takeFrom(QByteArray &bytes)
{
    Secret secret = copyOf(bytes);
    tongjian::wipe(bytes);
    return secret;
}

Secret Secret::takeFrom(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret = takeFrom(utf8);
    tongjian::wipe(text);
    return secret;
}

Secret Secret::clone() const
{
    return copyOf(view());
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || Botan::constant_time_compare(m_data, other.m_data, size_t(m_size)));
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        Botan::secure_scrub_memory(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        Botan::secure_scrub_memory(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void hardenProcess()
{
    const rlimit none { 0, 0 };
    (void)::setrlimit(RLIMIT_CORE, &none);
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

Botan::RandomNumberGenerator &systemRandom()
{
    return Botan::system_rng();
}

namespace
{

constexpr size_t FetchedAtOnce = 2048;

// Locked and overwritten like a key.
struct Fetched {
    Secret bytes = Secret(FetchedAtOnce);
    size_t left = 0;
};
thread_local Fetched t_fetched;

} // namespace

void randomize(uint8_t *to, size_t size)
{
    // A forked process must not hand out the same bytes.
    static const int atFork = ::pthread_atfork(nullptr, nullptr, [] { t_fetched.left = 0; });
    if (size > FetchedAtOnce / 2 || atFork != 0) {
        systemRandom().randomize(to, size);
        return;
    }
    if (t_fetched.left < size) {
        systemRandom().randomize(t_fetched.bytes.data(), FetchedAtOnce);
        t_fetched.left = FetchedAtOnce;
    }
    uint8_t *from = t_fetched.bytes.data() + t_fetched.left - size;
    std::memcpy(to, from, size);
    Botan::secure_scrub_memory(from, size); // what was handed out is nowhere else
    t_fetched.left -= size;
}

} // namespace tongjian
