// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Secret.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>

namespace tongjian
{

/// Chosen when a store is made (DESIGN section 4). The numbers stand in every sealed or signed thing: never change one.
enum class SuiteId : quint8 {
    Gm = 1, ///< SM2 signatures and encryption (GB/T 32918), SM3 (GB/T 32905), SM4-GCM (GB/T 32907, GB/T 36624)
    Intl = 2, ///< Ed25519 (RFC 8032), X25519 (RFC 7748), SHA-256 (FIPS 180-4), AES-256-GCM (SP 800-38D)
};
[[nodiscard]] QString keyOf(SuiteId id); ///< "gm", "intl"
[[nodiscard]] std::optional<SuiteId> suiteFromKey(QStringView key);

/// The public half of a key pair: X.509 SubjectPublicKeyInfo, DER.
using PublicKey = QByteArray;

struct KnownAnswer;

/// A pair that signs. Keep it: making one anew costs more than a signature.
class SigningKey
{
public:
    SigningKey(SigningKey &&) noexcept;
    SigningKey &operator=(SigningKey &&) noexcept;
    ~SigningKey();
    [[nodiscard]] const PublicKey &publicKey() const;
    /// PKCS #8, DER.
    [[nodiscard]] Secret privateKey() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    friend class Suite;
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A pair to which others seal and that opens what they sealed.
class SealingKey
{
public:
    SealingKey(SealingKey &&) noexcept;
    SealingKey &operator=(SealingKey &&) noexcept;
    ~SealingKey();
    [[nodiscard]] const PublicKey &publicKey() const;
    [[nodiscard]] Secret privateKey() const;
    /// Opens what Suite::sealTo made for this pair with the same @p context. Throws Integrity.
    [[nodiscard]] Secret open(QByteArrayView sealed, QByteArrayView context) const;

private:
    friend class Suite;
    friend bool gives(const KnownAnswer &known);
    struct Private;
    [[nodiscard]] Secret agreed(QByteArrayView head) const; // what SM2 decrypts, or X25519 agrees on, before any derivation
    explicit SealingKey(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Verifies many signatures by one key. Keep it: loading the key costs as much as half a verification.
class SignatureVerifier
{
public:
    SignatureVerifier(SignatureVerifier &&) noexcept;
    SignatureVerifier &operator=(SignatureVerifier &&) noexcept;
    ~SignatureVerifier();
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

private:
    friend class Suite;
    struct Private;
    explicit SignatureVerifier(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A running hash.
class Hasher
{
public:
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;
    ~Hasher();
    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray result(); ///< 32 bytes; the hasher starts anew

private:
    friend class Suite;
    struct Private;
    explicit Hasher(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Seals as Suite::sealSecret does, many things under one key: getting ready for a key costs more than sealing another key with it.
/// Keeps what it needs of the key in locked memory and overwrites it at its end. For one thread at a time.
class Sealer
{
public:
    Sealer(Sealer &&) noexcept;
    Sealer &operator=(Sealer &&) noexcept;
    ~Sealer();
    [[nodiscard]] QByteArray seal(const Secret &plain, QByteArrayView context);

private:
    friend class Suite;
    struct Private;
    explicit Sealer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Opens as Suite::openSecret does, many things under one key; otherwise like Sealer.
class Opener
{
public:
    Opener(Opener &&) noexcept;
    Opener &operator=(Opener &&) noexcept;
    ~Opener();
    [[nodiscard]] Secret open(QByteArrayView sealed, QByteArrayView context);

private:
    friend class Suite;
    struct Private;
    explicit Opener(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The algorithms of one suite behind one class; a certified module could take its place. Immutable, safe from any thread.
/// Sealed bytes: format (1), suite (1), nonce (12), ciphertext, tag (16). Signatures: suite (1), signature. Whoever names
/// another suite than this one is refused. All failures to open or load throw Error(Integrity).
class Suite
{
public:
    static constexpr qsizetype KeySize = 32; ///< bytes of every symmetric key here (SM4 uses a 16-byte key derived from it)
    static constexpr qsizetype HashSize = 32;
    static constexpr qsizetype SealOverhead = 1 + 1 + 12 + 16;

    /// The suite, once it has given the known answers: the first call runs them (some ms; other threads wait), later ones do not.
    /// Throws Error(Integrity) when one is wrong, at every call, so that nothing is ever done by what is broken.
    [[nodiscard]] static const Suite &of(SuiteId id);
    [[nodiscard]] SuiteId id() const { return m_id; }

    [[nodiscard]] QByteArray hash(QByteArrayView bytes) const;
    [[nodiscard]] Hasher hasher() const;
    [[nodiscard]] QByteArray mac(const Secret &key, QByteArrayView bytes) const; ///< HMAC, 32 bytes
    /// HKDF (RFC 5869) with the suite's HMAC. @p label separates uses, @p salt is optional.
    [[nodiscard]] Secret derive(const Secret &key, QByteArrayView label, QByteArrayView salt = {}, qsizetype size = KeySize) const;

    /// The same keys as derive() makes for each of @p labels, for less: the key is read once.
    template<size_t Count>
    [[nodiscard]] std::array<Secret, Count> deriveEach(const Secret &key, const char *const (&labels)[Count]) const
    {
        std::array<Secret, Count> keys;
        deriveEach(key, labels, keys);
        return keys;
    }

    /// AEAD with a random nonce; @p context is authenticated, not stored.
    [[nodiscard]] QByteArray seal(const Secret &key, QByteArrayView plain, QByteArrayView context) const;
    [[nodiscard]] QByteArray open(const Secret &key, QByteArrayView sealed, QByteArrayView context) const;
    [[nodiscard]] QByteArray sealSecret(const Secret &key, const Secret &plain, QByteArrayView context) const;
    [[nodiscard]] Secret openSecret(const Secret &key, QByteArrayView sealed, QByteArrayView context) const;

    /// For many under one key.
    [[nodiscard]] Sealer sealer(const Secret &key) const;
    [[nodiscard]] Opener opener(const Secret &key) const;

    [[nodiscard]] SigningKey newSigningKey() const;
    [[nodiscard]] SigningKey loadSigningKey(const Secret &privateKey) const;
    [[nodiscard]] SealingKey newSealingKey() const;
    [[nodiscard]] SealingKey loadSealingKey(const Secret &privateKey) const;
    [[nodiscard]] SignatureVerifier verifier(const PublicKey &key) const;
    [[nodiscard]] bool verify(const PublicKey &key, QByteArrayView message, QByteArrayView signature) const;
    /// Seals to somebody's public key; @p context is authenticated, not stored. A fresh secret is encrypted to the key (SM2,
    /// or X25519 with an ephemeral pair) and the plain bytes are sealed under it.
    [[nodiscard]] QByteArray sealTo(const PublicKey &key, const Secret &plain, QByteArrayView context) const;

    /// Runs known answers through every primitive of this suite and the password and sharing functions (each from a published
    /// vector); throws Error(Integrity) on the first mismatch.
    void selfTest() const;

private:
    friend class SealingKey; // has come from a suite
    friend bool gives(const KnownAnswer &known);
    [[nodiscard]] static const Suite &untested(SuiteId id);
    explicit Suite(SuiteId id);
    void deriveEach(const Secret &key, std::span<const char *const> labels, std::span<Secret> keys) const;
    SuiteId m_id;
};

/// Parameters of Argon2id (RFC 9106), as they stand in store.json.
struct PasswordCost {
    quint32 memoryKiB = 64 * 1024;
    quint32 iterations = 4;
    quint32 parallelism = 4;
    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};
/// 32 bytes. @p salt: 16 random bytes or more. Refuses parameters out of bounds (8 KiB..4 GiB, 1..100, 1..64) as Integrity:
/// they come from a file that others can write.
[[nodiscard]] Secret passwordKey(const Secret &password, QByteArrayView salt, const PasswordCost &cost);

/// @p count random bytes from the system's generator, for nonces, salts and the like that are no secrets.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace tongjian
