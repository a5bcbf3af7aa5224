// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageMac.h"

#include "BotanGuard.h"

#include <botan/mac.h>
#include <botan/mem_ops.h>
#include <botan/pwdhash.h>

#include <QtEndian>

#include <array>

namespace tongjian
{

namespace
{

constexpr qsizetype IvSize = 16;
constexpr qsizetype MacSize = 20;
constexpr qsizetype ReservedSize = 48; // IV and MAC, to whole blocks of the cipher
constexpr qsizetype MacKeySize = 32;
constexpr size_t MacKeyRounds = 2;
constexpr char MacSaltMask = 0x3a;

} // namespace

struct PageMac::Private {
    std::unique_ptr<Botan::MessageAuthenticationCode> mac;
};

PageMac::PageMac(const Secret &key, QByteArrayView salt)
    : d(std::make_unique<Private>())
{
    guarded([&] {
        QByteArray masked = salt.first(SaltSize).toByteArray();
        for (char &byte : masked)
            byte = char(byte ^ MacSaltMask);
        Secret macKey(MacKeySize);
        const auto family = Botan::PasswordHashFamily::create_or_throw("PBKDF2(SHA-1)");
        family->from_params(MacKeyRounds)->derive_key(macKey.data(), size_t(MacKeySize), reinterpret_cast<const char *>(key.view().data()), size_t(key.size()), bytesOf(masked), size_t(masked.size()));
        d->mac = Botan::MessageAuthenticationCode::create_or_throw("HMAC(SHA-1)");
        d->mac->set_key(macKey.data(), size_t(MacKeySize));
    });
}

PageMac::~PageMac() = default;

bool PageMac::holds(QByteArrayView page, quint32 number) const
{
    if (page.size() != PageSize)
        return false;
    if (number == LockPage)
        return true;
    return guarded([&] {
        // The salt stands in the place of the first page's header, outside of what is authenticated.
        const QByteArrayView covered = page.sliced(number == 1 ? SaltSize : 0).chopped(ReservedSize - IvSize);
        d->mac->update(bytesOf(covered), size_t(covered.size()));
        std::array<uint8_t, sizeof(quint32)> little;
        qToLittleEndian(number, little.data());
        d->mac->update(little.data(), little.size());
        std::array<uint8_t, MacSize> found;
        d->mac->final(found.data());
        return Botan::constant_time_compare(found.data(), bytesOf(page) + PageSize - ReservedSize + IvSize, found.size());
    });
}

} // namespace tongjian
