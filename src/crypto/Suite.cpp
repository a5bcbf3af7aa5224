// SPDX-License-Identifier: GPL-3.0-or-later
#include "Suite.h"

#include "BotanGuard.h"

#include <botan/aead.h>
#include <botan/hash.h>
#include <botan/kdf.h>
#include <botan/mac.h>
#include <botan/pwdhash.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace tongjian
{

namespace
{

constexpr qsizetype NonceSize = 12;
constexpr qsizetype TagSize = 16;
constexpr char SealFormat = 1;

struct Algorithms {
    const char *key;
    const char *hash;
    const char *mac;
    const char *kdf;
    const char *extract; ///< the two steps of kdf
    const char *expand;
    const char *aead;
    size_t aeadKeySize; ///< SM4 takes 128 bits: the first half of the 256-bit key
};

const Algorithms &algorithms(SuiteId id)
{
    static constexpr Algorithms Gm { "gm", "SM3", "HMAC(SM3)", "HKDF(SM3)", "HKDF-Extract(SM3)", "HKDF-Expand(SM3)", "SM4/GCM", 16 };
    static constexpr Algorithms Intl { "intl", "SHA-256", "HMAC(SHA-256)", "HKDF(SHA-256)", "HKDF-Extract(SHA-256)", "HKDF-Expand(SHA-256)", "AES-256/GCM", 32 };
    return id == SuiteId::Gm ? Gm : Intl;
}

// The same values under other names in Botan 2 and 3.
constexpr auto Encrypting = Botan::Cipher_Dir(0);
constexpr auto Decrypting = Botan::Cipher_Dir(1);

// Looking an algorithm up costs more than a small seal: one object a thread, without a key between calls.
Botan::AEAD_Mode &threadAead(SuiteId id, bool encrypt)
{
    thread_local std::unique_ptr<Botan::AEAD_Mode> modes[2][2];
    auto &mode = modes[id == SuiteId::Gm ? 0 : 1][encrypt ? 0 : 1];
    if (!mode)
        mode = Botan::AEAD_Mode::create_or_throw(algorithms(id).aead, encrypt ? Encrypting : Decrypting);
    return *mode;
}

Botan::HashFunction &threadHash(SuiteId id)
{
    thread_local std::unique_ptr<Botan::HashFunction> hashes[2];
    auto &hash = hashes[id == SuiteId::Gm ? 0 : 1];
    if (!hash)
        hash = Botan::HashFunction::create_or_throw(algorithms(id).hash);
    hash->clear();
    return *hash;
}

Botan::MessageAuthenticationCode &threadMac(SuiteId id)
{
    thread_local std::unique_ptr<Botan::MessageAuthenticationCode> macs[2];
    auto &mac = macs[id == SuiteId::Gm ? 0 : 1];
    if (!mac)
        mac = Botan::MessageAuthenticationCode::create_or_throw(algorithms(id).mac);
    return *mac;
}

const Botan::KDF &threadKdf(SuiteId id)
{
    thread_local std::unique_ptr<Botan::KDF> kdfs[2];
    auto &kdf = kdfs[id == SuiteId::Gm ? 0 : 1];
    if (!kdf)
        kdf = Botan::KDF::create_or_throw(algorithms(id).kdf);
    return *kdf;
}

// Straight into what is handed out: no detour through locked memory, of which there is one pool for all threads.
QByteArray finished(Botan::Buffered_Computation &sum)
{
    QByteArray bytes(qsizetype(sum.output_length()), Qt::Uninitialized);
    sum.final(reinterpret_cast<uint8_t *>(bytes.data()));
    return bytes;
}

void giveKey(SuiteId id, Botan::AEAD_Mode &mode, const Secret &key)
{
    if (key.size() != Suite::KeySize)
        throwCrypto("key size");
    mode.set_key(key.data(), algorithms(id).aeadKeySize);
}

// This thread's object for as long as one seal takes.
class KeyedMode
{
public:
    KeyedMode(SuiteId id, bool encrypt, const Secret &key)
        : m_mode(threadAead(id, encrypt))
    {
        m_mode.clear();
        giveKey(id, m_mode, key);
    }
    ~KeyedMode() { m_mode.clear(); }
    Botan::AEAD_Mode &operator*() { return m_mode; }

private:
    Botan::AEAD_Mode &m_mode;
};

void begin(Botan::AEAD_Mode &mode, QByteArrayView nonce, QByteArrayView context)
{
    mode.set_associated_data(bytesOf(context), size_t(context.size()));
    mode.start(bytesOf(nonce), size_t(nonce.size()));
}

// @p mode has the key.
QByteArray sealWith(SuiteId id, Botan::AEAD_Mode &mode, QByteArrayView plain, QByteArrayView context)
{
    constexpr qsizetype HeadSize = 2 + NonceSize;
    QByteArray sealed(HeadSize + plain.size() + TagSize, Qt::Uninitialized);
    auto *const out = reinterpret_cast<uint8_t *>(sealed.data());
    out[0] = uint8_t(SealFormat);
    out[1] = uint8_t(id);
    randomize(out + 2, size_t(NonceSize));
    begin(mode, QByteArrayView(sealed).sliced(2, NonceSize), context);
    // In the place where it stays, but for the last bytes: no copy of a large file is made and wiped.
    const size_t size = size_t(plain.size());
    const size_t whole = size - size % mode.update_granularity();
    if (size > 0)
        std::memcpy(out + HeadSize, plain.data(), size);
    if (whole > 0)
        mode.process(out + HeadSize, whole);
    Botan::secure_vector<uint8_t> rest(out + HeadSize + whole, out + HeadSize + size);
    mode.finish(rest);
    std::memcpy(out + HeadSize + whole, rest.data(), rest.size());
    return sealed;
}

QByteArray sealBytes(SuiteId id, const Secret &key, QByteArrayView plain, QByteArrayView context)
{
    return guarded([&] {
        KeyedMode mode(id, true, key);
        return sealWith(id, *mode, plain, context);
    });
}

QByteArrayView bodyOf(SuiteId id, QByteArrayView sealed)
{
    if (sealed.size() < Suite::SealOverhead || sealed[0] != SealFormat || sealed[1] != char(id))
        throwCrypto("sealed format or suite");
    return sealed.sliced(2 + NonceSize);
}

// Like sealWith(): in the place where it stays, but for the last bytes and the tag. Nothing of it is handed out unless all is genuine.
QByteArray openBytes(SuiteId id, const Secret &key, QByteArrayView sealed, QByteArrayView context)
{
    return guarded([&] {
        const QByteArrayView body = bodyOf(id, sealed);
        KeyedMode mode(id, false, key);
        begin(*mode, sealed.sliced(2, NonceSize), context);
        QByteArray plain = body.chopped(TagSize).toByteArray();
        const qsizetype whole = plain.size() - plain.size() % qsizetype((*mode).update_granularity());
        auto *const out = reinterpret_cast<uint8_t *>(plain.data());
        if (whole > 0)
            (*mode).process(out, size_t(whole));
        Botan::secure_vector<uint8_t> rest(bytesOf(body) + whole, bytesOf(body) + body.size());
        (*mode).finish(rest); // throws unless all of it is genuine
        std::copy(rest.begin(), rest.end(), out + whole);
        return plain;
    });
}

// @p mode has the key.
Secret openWith(SuiteId id, Botan::AEAD_Mode &mode, QByteArrayView sealed, QByteArrayView context)
{
    const QByteArrayView body = bodyOf(id, sealed);
    Botan::secure_vector<uint8_t> buffer(bytesOf(body), bytesOf(body) + body.size());
    begin(mode, sealed.sliced(2, NonceSize), context);
    mode.finish(buffer);
    return toSecret(buffer);
}

} // namespace

QString keyOf(SuiteId id)
{
    return QLatin1String(algorithms(id).key);
}

std::optional<SuiteId> suiteFromKey(QStringView key)
{
    for (SuiteId id : { SuiteId::Gm, SuiteId::Intl }) {
        if (key == QLatin1String(algorithms(id).key))
            return id;
    }
    return {};
}

struct Hasher::Private {
    std::unique_ptr<Botan::HashFunction> hash;
};

Hasher::Hasher(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;
Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView bytes)
{
    guarded([&] { d->hash->update(bytesOf(bytes), size_t(bytes.size())); });
}

QByteArray Hasher::result()
{
    return guarded([&] { return finished(*d->hash); });
}

struct Sealer::Private {
    SuiteId id = SuiteId::Gm;
    std::unique_ptr<Botan::AEAD_Mode> mode;
};

Sealer::Sealer(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
Sealer::Sealer(Sealer &&) noexcept = default;
Sealer &Sealer::operator=(Sealer &&) noexcept = default;
Sealer::~Sealer() = default;

QByteArray Sealer::seal(const Secret &plain, QByteArrayView context)
{
    return guarded([&] { return sealWith(d->id, *d->mode, plain.view(), context); });
}

struct Opener::Private {
    SuiteId id = SuiteId::Gm;
    std::unique_ptr<Botan::AEAD_Mode> mode;
};

Opener::Opener(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
Opener::Opener(Opener &&) noexcept = default;
Opener &Opener::operator=(Opener &&) noexcept = default;
Opener::~Opener() = default;

Secret Opener::open(QByteArrayView sealed, QByteArrayView context)
{
    return guarded([&] { return openWith(d->id, *d->mode, sealed, context); });
}

Suite::Suite(SuiteId id)
    : m_id(id)
{
}

const Suite &Suite::untested(SuiteId id)
{
    static const Suite gm(SuiteId::Gm);
    static const Suite intl(SuiteId::Intl);
    return id == SuiteId::Gm ? gm : intl;
}

const Suite &Suite::of(SuiteId id)
{
    static std::once_flag gm;
    static std::once_flag intl;
    const Suite &suite = untested(id);
    std::call_once(id == SuiteId::Gm ? gm : intl, [&suite] { suite.selfTest(); });
    return suite;
}

QByteArray Suite::hash(QByteArrayView bytes) const
{
    return guarded([&] {
        Botan::HashFunction &hash = threadHash(m_id);
        hash.update(bytesOf(bytes), size_t(bytes.size()));
        return finished(hash);
    });
}

Hasher Suite::hasher() const
{
    return guarded([&] {
        auto d = std::make_unique<Hasher::Private>();
        d->hash = Botan::HashFunction::create_or_throw(algorithms(m_id).hash);
        return Hasher(std::move(d));
    });
}

QByteArray Suite::mac(const Secret &key, QByteArrayView bytes) const
{
    return guarded([&] {
        Botan::MessageAuthenticationCode &mac = threadMac(m_id);
        mac.set_key(key.data(), size_t(key.size()));
        mac.update(bytesOf(bytes), size_t(bytes.size()));
        QByteArray tag = finished(mac);
        mac.clear(); // the key
        return tag;
    });
}

Secret Suite::derive(const Secret &key, QByteArrayView label, QByteArrayView salt, qsizetype size) const
{
    return guarded([&] {
        const Botan::KDF &kdf = threadKdf(m_id);
        const Botan::secure_vector<uint8_t> secret(key.data(), key.data() + key.size());
        return toSecret(kdf.derive_key(size_t(size), secret, std::string(salt.data(), size_t(salt.size())), std::string(label.data(), size_t(label.size()))));
    });
}

void Suite::deriveEach(const Secret &key, std::span<const char *const> labels, std::span<Secret> keys) const
{
    guarded([&] {
        thread_local std::unique_ptr<Botan::KDF> steps[2][2];
        auto &[extract, expand] = steps[m_id == SuiteId::Gm ? 0 : 1];
        if (!extract) {
            extract = Botan::KDF::create_or_throw(algorithms(m_id).extract);
            expand = Botan::KDF::create_or_throw(algorithms(m_id).expand);
        }
        const Botan::secure_vector<uint8_t> secret(key.data(), key.data() + key.size());
        const auto pseudoRandom = extract->derive_key(HashSize, secret, std::string(), std::string());
        for (size_t i = 0; i < labels.size(); ++i)
            keys[i] = toSecret(expand->derive_key(KeySize, pseudoRandom, std::string(), std::string(labels[i])));
    });
}

Sealer Suite::sealer(const Secret &key) const
{
    return guarded([&] {
        auto d = std::make_unique<Sealer::Private>();
        d->id = m_id;
        d->mode = Botan::AEAD_Mode::create_or_throw(algorithms(m_id).aead, Encrypting);
        giveKey(m_id, *d->mode, key);
        return Sealer(std::move(d));
    });
}

Opener Suite::opener(const Secret &key) const
{
    return guarded([&] {
        auto d = std::make_unique<Opener::Private>();
        d->id = m_id;
        d->mode = Botan::AEAD_Mode::create_or_throw(algorithms(m_id).aead, Decrypting);
        giveKey(m_id, *d->mode, key);
        return Opener(std::move(d));
    });
}

QByteArray Suite::seal(const Secret &key, QByteArrayView plain, QByteArrayView context) const
{
    return sealBytes(m_id, key, plain, context);
}

QByteArray Suite::open(const Secret &key, QByteArrayView sealed, QByteArrayView context) const
{
    return openBytes(m_id, key, sealed, context);
}

QByteArray Suite::sealSecret(const Secret &key, const Secret &plain, QByteArrayView context) const
{
    return sealBytes(m_id, key, plain.view(), context);
}

Secret Suite::openSecret(const Secret &key, QByteArrayView sealed, QByteArrayView context) const
{
    return guarded([&] {
        KeyedMode mode(m_id, false, key);
        return openWith(m_id, *mode, sealed, context);
    });
}

bool Suite::verify(const PublicKey &key, QByteArrayView message, QByteArrayView signature) const
{
    return verifier(key).verify(message, signature);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    guarded([&] { randomize(reinterpret_cast<uint8_t *>(bytes.data()), size_t(count)); });
    return bytes;
}

Secret passwordKey(const Secret &password, QByteArrayView salt, const PasswordCost &cost)
{
    constexpr quint32 MostMemoryKiB = 4 * 1024 * 1024;
    if (cost.memoryKiB < 8 || cost.memoryKiB > MostMemoryKiB || cost.iterations < 1 || cost.iterations > 100 || cost.parallelism < 1
        || cost.parallelism > 64 || cost.memoryKiB < 8 * cost.parallelism || salt.size() < 8)
        throwCrypto("password parameters out of bounds");
    return guarded([&] {
        const auto family = Botan::PasswordHashFamily::create_or_throw("Argon2id");
        const auto hash = family->from_params(cost.memoryKiB, cost.iterations, cost.parallelism);
        Secret key(Suite::KeySize);
        // An empty password is a view of nothing, which Botan must not see as a null pointer.
        const char *text = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
        hash->derive_key(key.data(), size_t(key.size()), text, size_t(password.size()), bytesOf(salt), size_t(salt.size()));
        return key;
    });
}

} // namespace tongjian
