// SPDX-License-Identifier: GPL-3.0-or-later
#include "Suite.h"

#include "BotanGuard.h"

#include <botan/data_src.h>
#include <botan/pk_algs.h>
#include <botan/pk_keys.h>
#include <botan/pkcs8.h>
#include <botan/pubkey.h>
#include <botan/x509_key.h>

#include <map>
#include <mutex>

namespace tongjian
{

namespace
{

// Names and paddings as both Botan 2.19 and 3 know them ("X25519" is null on 2.19).
struct PairAlgorithms {
    const char *signing;
    const char *signingParameters;
    const char *padding;
    const char *sealing;
    const char *sealingParameters;
};

const PairAlgorithms &pairs(SuiteId id)
{
    static constexpr PairAlgorithms Gm { "SM2", "sm2p256v1", "1234567812345678,SM3", "SM2", "sm2p256v1" };
    static constexpr PairAlgorithms Intl { "Ed25519", "", "Pure", "Curve25519", "" };
    return id == SuiteId::Gm ? Gm : Intl;
}

constexpr const char *SealLabel = "tongjian sealTo";

std::unique_ptr<Botan::Private_Key> loadPrivate(const Secret &bytes)
{
    Botan::DataSource_Memory source(bytes.data(), size_t(bytes.size()));
    return std::unique_ptr<Botan::Private_Key>(Botan::PKCS8::load_key(source));
}

std::unique_ptr<Botan::Public_Key> loadPublic(const QByteArray &der)
{
    return std::unique_ptr<Botan::Public_Key>(Botan::X509::load_key(std::vector<uint8_t>(der.begin(), der.end())));
}

bool isAlgorithm(const std::string &name, const char *wanted)
{
    return name == wanted || (name == "X25519" && std::string(wanted) == "Curve25519");
}

// Raw public point of X25519, for the agreement.
std::vector<uint8_t> rawPoint(const Botan::Public_Key &key)
{
    return key.public_key_bits();
}

QByteArray bindContext(QByteArrayView ephemeral, QByteArrayView context)
{
    return QByteArray::number(ephemeral.size()) + ':' + ephemeral.toByteArray() + context.toByteArray();
}

// Whom something can be sealed to; loading a key costs a third of sealing to it, so each thread keeps the last ones.
struct Recipient {
    std::unique_ptr<Botan::Public_Key> key;
    std::unique_ptr<Botan::PK_Encryptor> encryptor; // gm
};
Recipient &recipientOf(SuiteId suite, const PublicKey &der)
{
    constexpr size_t Most = 64;
    thread_local std::map<std::pair<SuiteId, PublicKey>, Recipient> known;
    if (const auto there = known.find({ suite, der }); there != known.end())
        return there->second;
    Recipient one;
    one.key = loadPublic(der);
    if (!isAlgorithm(one.key->algo_name(), pairs(suite).sealing))
        throwCrypto("algorithm of a public key");
    if (suite == SuiteId::Gm)
        one.encryptor = std::make_unique<Botan::PK_Encryptor_EME>(*one.key, systemRandom(), "SM3");
    if (known.size() >= Most)
        known.clear();
    return known.insert_or_assign({ suite, der }, std::move(one)).first->second;
}

} // namespace

// A Botan signer is not for several threads at once; signatures are short, so they take turns.
struct SigningKey::Private {
    SuiteId suite;
    std::unique_ptr<Botan::Private_Key> key;
    std::unique_ptr<Botan::PK_Signer> signer;
    PublicKey publicKey;
    std::mutex mutex;
};
struct SealingKey::Private {
    SuiteId suite;
    std::unique_ptr<Botan::Private_Key> key;
    std::unique_ptr<Botan::PK_Decryptor> decryptor; // gm
    std::unique_ptr<Botan::PK_Key_Agreement> agreement; // intl
    PublicKey publicKey;
    std::mutex mutex;
    /// Heads that were opened lately. Whoever looks at a record and then decides on it, or saves a draft again and again, opens
    /// the same key each time, and each time costs as much as four signatures. They last as long as this key, which opens them anyway.
    std::map<QByteArray, Secret> known;
};
struct SignatureVerifier::Private {
    SuiteId suite;
    std::unique_ptr<Botan::Public_Key> key;
    std::unique_ptr<Botan::PK_Verifier> verifier;
    std::mutex mutex;
};

SigningKey::SigningKey(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
SigningKey::SigningKey(SigningKey &&) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&) noexcept = default;
SigningKey::~SigningKey() = default;

const PublicKey &SigningKey::publicKey() const
{
    return d->publicKey;
}

Secret SigningKey::privateKey() const
{
    return guarded([&] { return toSecret(Botan::PKCS8::BER_encode(*d->key)); });
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    return guarded([&] {
        const std::lock_guard lock(d->mutex);
        d->signer->update(bytesOf(message), size_t(message.size()));
        return QByteArray(1, char(d->suite)) + toBytes(d->signer->signature(systemRandom()));
    });
}

SealingKey::SealingKey(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
SealingKey::SealingKey(SealingKey &&) noexcept = default;
SealingKey &SealingKey::operator=(SealingKey &&) noexcept = default;
SealingKey::~SealingKey() = default;

const PublicKey &SealingKey::publicKey() const
{
    return d->publicKey;
}

Secret SealingKey::privateKey() const
{
    return guarded([&] { return toSecret(Botan::PKCS8::BER_encode(*d->key)); });
}

// A Botan decryptor is not for several threads at once either.
Secret SealingKey::agreed(QByteArrayView head) const
{
    return guarded([&] {
        constexpr size_t Most = 1000;
        const std::lock_guard lock(d->mutex);
        const QByteArray name = head.toByteArray();
        if (const auto there = d->known.find(name); there != d->known.end())
            return there->second.clone();
        Secret opened = d->decryptor ? toSecret(d->decryptor->decrypt(bytesOf(head), size_t(head.size())))
                                     : toSecret(d->agreement->derive_key(Suite::KeySize, bytesOf(head), size_t(head.size()), nullptr, 0).bits_of());
        if (d->known.size() >= Most)
            d->known.clear();
        d->known.emplace(name, opened.clone());
        return opened;
    });
}

Secret SealingKey::open(QByteArrayView sealed, QByteArrayView context) const
{
    return guarded([&] {
        if (sealed.size() < 4 || sealed[0] != 1 || sealed[1] != char(d->suite))
            throwCrypto("sealed format or suite");
        const qsizetype headSize = (uchar(sealed[2]) << 8) | uchar(sealed[3]);
        if (sealed.size() < 4 + headSize + Suite::SealOverhead)
            throwCrypto("sealed size");
        const QByteArrayView head = sealed.sliced(4, headSize);
        const Suite &suite = Suite::untested(d->suite);
        Secret key = agreed(head);
        if (d->agreement)
            key = suite.derive(key, SealLabel, head.toByteArray() + toBytes(rawPoint(*d->key)));
        if (key.size() != Suite::KeySize)
            throwCrypto("sealed key size");
        return suite.openSecret(key, sealed.sliced(4 + headSize), bindContext(head, context));
    });
}

SignatureVerifier::SignatureVerifier(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
SignatureVerifier::SignatureVerifier(SignatureVerifier &&) noexcept = default;
SignatureVerifier &SignatureVerifier::operator=(SignatureVerifier &&) noexcept = default;
SignatureVerifier::~SignatureVerifier() = default;

bool SignatureVerifier::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (signature.size() < 2 || signature[0] != char(d->suite))
        return false;
    try {
        const std::lock_guard lock(d->mutex);
        return d->verifier->verify_message(bytesOf(message), size_t(message.size()), bytesOf(signature) + 1, size_t(signature.size()) - 1);
    } catch (const Botan::Exception &) {
        return false; // a signature that cannot even be read
    }
}

SigningKey Suite::newSigningKey() const
{
    return guarded([&] {
        const auto key = Botan::create_private_key(pairs(m_id).signing, systemRandom(), pairs(m_id).signingParameters);
        return loadSigningKey(toSecret(Botan::PKCS8::BER_encode(*key)));
    });
}

SigningKey Suite::loadSigningKey(const Secret &privateKey) const
{
    return guarded([&] {
        auto d = std::make_unique<SigningKey::Private>();
        d->suite = m_id;
        d->key = loadPrivate(privateKey);
        if (!isAlgorithm(d->key->algo_name(), pairs(m_id).signing))
            throwCrypto("algorithm of a signing key");
        d->signer = std::make_unique<Botan::PK_Signer>(*d->key, systemRandom(), pairs(m_id).padding);
        d->publicKey = toBytes(Botan::X509::BER_encode(*d->key));
        return SigningKey(std::move(d));
    });
}

SealingKey Suite::newSealingKey() const
{
    return guarded([&] {
        const auto key = Botan::create_private_key(pairs(m_id).sealing, systemRandom(), pairs(m_id).sealingParameters);
        return loadSealingKey(toSecret(Botan::PKCS8::BER_encode(*key)));
    });
}

SealingKey Suite::loadSealingKey(const Secret &privateKey) const
{
    return guarded([&] {
        auto d = std::make_unique<SealingKey::Private>();
        d->suite = m_id;
        d->key = loadPrivate(privateKey);
        if (!isAlgorithm(d->key->algo_name(), pairs(m_id).sealing))
            throwCrypto("algorithm of a sealing key");
        if (m_id == SuiteId::Gm)
            d->decryptor = std::make_unique<Botan::PK_Decryptor_EME>(*d->key, systemRandom(), "SM3");
        else
            d->agreement = std::make_unique<Botan::PK_Key_Agreement>(*d->key, systemRandom(), "Raw");
        d->publicKey = toBytes(Botan::X509::BER_encode(*d->key));
        return SealingKey(std::move(d));
    });
}

SignatureVerifier Suite::verifier(const PublicKey &key) const
{
    return guarded([&] {
        auto d = std::make_unique<SignatureVerifier::Private>();
        d->suite = m_id;
        d->key = loadPublic(key);
        if (!isAlgorithm(d->key->algo_name(), pairs(m_id).signing))
            throwCrypto("algorithm of a public key");
        d->verifier = std::make_unique<Botan::PK_Verifier>(*d->key, pairs(m_id).padding);
        return SignatureVerifier(std::move(d));
    });
}

QByteArray Suite::sealTo(const PublicKey &key, const Secret &plain, QByteArrayView context) const
{
    return guarded([&] {
        const Recipient &recipient = recipientOf(m_id, key);
        Secret fresh;
        QByteArray head;
        if (m_id == SuiteId::Gm) {
            fresh = Secret::random(KeySize);
            head = toBytes(recipient.encryptor->encrypt(fresh.data(), size_t(fresh.size()), systemRandom()));
        } else {
            const auto ephemeral = Botan::create_private_key(pairs(m_id).sealing, systemRandom(), pairs(m_id).sealingParameters);
            Botan::PK_Key_Agreement agreement(*ephemeral, systemRandom(), "Raw");
            const std::vector<uint8_t> other = rawPoint(*recipient.key);
            const Secret shared = toSecret(agreement.derive_key(KeySize, other.data(), other.size(), nullptr, 0).bits_of());
            head = toBytes(rawPoint(*ephemeral));
            fresh = derive(shared, SealLabel, head + toBytes(other));
        }
        QByteArray sealed;
        sealed.append(char(1)).append(char(m_id)).append(char(head.size() >> 8)).append(char(head.size() & 0xff)).append(head);
        return sealed + sealSecret(fresh, plain, bindContext(head, context));
    });
}

} // namespace tongjian
