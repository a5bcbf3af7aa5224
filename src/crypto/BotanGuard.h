// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this folder: the one place that turns Botan's exceptions into ours.

#include "core/Error.h"
#include "crypto/Secret.h"

#include <QCoreApplication>

#include <botan/exceptn.h>
#include <botan/rng.h>
#include <botan/secmem.h>

#include <span>

namespace tongjian
{

/// The system's generator itself: a DRBG on top of it costs a hash for each nonce and protects from nothing here.
[[nodiscard]] Botan::RandomNumberGenerator &systemRandom();
/// Its bytes for keys, nonces and salts, fetched some at a time: each asking costs a system call, and a record needs many.
void randomize(uint8_t *to, size_t size);

[[noreturn]] inline void throwCrypto(const char *what)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Crypto", "Something sealed or signed is not genuine."),
        QCoreApplication::translate("Crypto", "Nothing was changed. Tell the auditor if it happens again."), QString::fromUtf8(what));
}

/// Runs @p work; whatever Botan throws becomes Error(Integrity), with its text (never data) as detail.
template<typename Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        throwCrypto(error.what());
    }
}

[[nodiscard]] inline const uint8_t *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uint8_t *>(view.data());
}

[[nodiscard]] inline QByteArray toBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

template<typename Vector>
[[nodiscard]] QByteArray toBytes(const Vector &bytes)
{
    return toBytes(bytes.data(), bytes.size());
}

template<typename Vector>
[[nodiscard]] Secret toSecret(const Vector &bytes)
{
    return Secret::copyOf(QByteArrayView(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())));
}

} // namespace tongjian
