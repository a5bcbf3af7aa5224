// SPDX-License-Identifier: GPL-3.0-or-later
#include "Secret.h"

#include "BotanGuard.h"

#include <botan/mem_ops.h>
#include <botan/system_rng.h>

#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace tongjian
{

namespace
{

// Each secret stands on pages of its own kind only when it is large; small ones share pages, which mlock counts and keeps.
// The system may refuse (RLIMIT_MEMLOCK): then the pages can be swapped, which hardenProcess() cannot change.
void keepFromSwap(uchar *data, qsizetype size)
{
    static const long page = ::sysconf(_SC_PAGESIZE);
    const auto start = reinterpret_cast<quintptr>(data) / quintptr(page) * quintptr(page);
    const auto end = reinterpret_cast<quintptr>(data) + quintptr(size);
    (void)::mlock(reinterpret_cast<void *>(start), end - start);
}

} // namespace

Secret::Secret(qsizetype size)
    : m_data(size > 0 ? new uchar[size_t(size)]() : nullptr)
    , m_size(size)
{
    if (m_data)
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
    if (m_data) {
        Botan::secure_scrub_memory(m_data, size_t(m_size));
        delete[] m_data;
    }
    m_data = nullptr;
    m_size = 0;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    if (size > 0)
        guarded([&] { systemRandom().randomize(secret.m_data, size_t(size)); });
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

} // namespace tongjian
