// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyRing.h"

#include "core/Error.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr qsizetype KeptSummaryKeys = 8192; // 64 bytes of locked memory each

template<typename... Parts>
QByteArray context(const char *purpose, Parts... parts)
{
    QByteArray bytes;
    bytes.reserve(128);
    QCborStreamWriter writer(&bytes);
    writer.startArray(1 + sizeof...(Parts));
    writer.append(QLatin1String(purpose));
    (writer.append(qint64(parts)), ...);
    writer.endArray();
    return bytes;
}

QByteArray recordContext(Id store, Id record, int revision, KeyHolder holder, Id holderId, quint32 generation)
{
    return context("record key", store, record, revision, int(holder), holderId, generation);
}

std::optional<RoleKeyId> roleKeyFor(KeyHolder holder, Id id)
{
    switch (holder) {
    case KeyHolder::Department:
        return RoleKeyId { RoleKeyOwner::Department, id };
    case KeyHolder::Officers:
        return RoleKeyId { RoleKeyOwner::Officers, NoId };
    case KeyHolder::Auditors:
        return RoleKeyId { RoleKeyOwner::Auditors, NoId };
    case KeyHolder::Executives:
        return RoleKeyId { RoleKeyOwner::Executives, NoId };
    default:
        return {};
    }
}

[[noreturn]] void throwNoRight()
{
    throw Error(ErrorCode::NoRight, QCoreApplication::translate("Store", "Your keys do not open this."),
        QCoreApplication::translate("Store", "A filed record is read through an approved application."));
}

} // namespace

KeyRing::KeyRing(Id store, std::shared_ptr<const Identity> identity, KeyVault &vault, const HouseState &state)
    : m_store(store)
    , m_identity(std::move(identity))
    , m_vault(vault)
    , m_state(state)
    , m_summaryKeys(KeptSummaryKeys)
{
}

KeyRing::~KeyRing() = default;

const Suite &KeyRing::suite() const
{
    return Suite::of(m_state.suite());
}

void KeyRing::forget()
{
    m_roleKeys.clear();
    m_buckets.clear();
    m_openers.clear();
    m_summaryKeys.clear();
}

QByteArray KeyRing::shareContext(const RoleKeyShareRow &row) const
{
    return context("role key share", m_store, int(row.key.owner), row.key.department, row.generation, int(row.holder), row.holderId,
        row.holderGeneration);
}

QByteArray KeyRing::bucketContext(Id bucket, RecordClass recordClass, int month) const
{
    return context("bucket key", m_store, bucket, int(recordClass), month);
}

std::optional<Secret> KeyRing::openAs(KeyHolder holder, Id id, quint32 generation, const QByteArray &sealed, const QByteArray &aad)
{
    if (holder == KeyHolder::Person || holder == KeyHolder::AuthorSummary) {
        // What was sealed to a pair before the account's renewal, nobody opens any more.
        const Person *me = m_state.person(id);
        if (id != m_identity->person || !me || me->generation != generation)
            return {};
        return m_identity->sealing.open(sealed, aad);
    }
    if (const auto role = roleKeyFor(holder, id)) {
        if (const SealingKey *key = roleKey(*role, generation))
            return key->open(sealed, aad);
    }
    return {};
}

const SealingKey *KeyRing::roleKey(const RoleKeyId &key, quint32 generation)
{
    const auto known = m_roleKeys.find({ key, generation });
    if (known != m_roleKeys.end())
        return known->second.get();
    const QList<RoleKeyShareRow> shares = m_vault.shares(key, generation);
    for (const RoleKeyShareRow &row : shares) {
        // A department's key is also sealed to the officers; no role key is ever sealed to itself.
        if (row.holder == KeyHolder::Officers && key.owner == RoleKeyOwner::Officers)
            continue;
        if (auto opened = openAs(row.holder, row.holderId, row.holderGeneration, row.sealed, shareContext(row))) {
            auto sealing = std::make_unique<SealingKey>(suite().loadSealingKey(*opened));
            const RoleKeyGeneration *named = m_state.keyGeneration(key, generation);
            if (!named || named->key != sealing->publicKey()) {
                throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "A role key in keys.db is not the one that the journal names."),
                    QCoreApplication::translate("Store", "Nothing was changed. Tell the auditor; keys.db must be restored from a backup."));
            }
            return m_roleKeys.emplace(std::pair(key, generation), std::move(sealing)).first->second.get();
        }
    }
    // A share comes with an entry about rights, and with that everything here is forgotten.
    m_roleKeys.emplace(std::pair(key, generation), nullptr);
    return nullptr;
}

const Secret *KeyRing::bucketKey(Id id)
{
    const auto known = m_buckets.find(id);
    if (known != m_buckets.end())
        return known->second ? &*known->second : nullptr;
    const auto row = m_vault.bucket(id);
    if (!row)
        return nullptr;
    auto opened = openAs(KeyHolder::Officers, NoId, row->officersGeneration, row->sealed, bucketContext(row->id, row->recordClass, row->month));
    const auto &kept = m_buckets.emplace(id, std::move(opened)).first->second;
    return kept ? &*kept : nullptr;
}

std::optional<Secret> KeyRing::openRow(const RecordKeyRow &row)
{
    const QByteArray aad = recordContext(m_store, row.record, row.revision, row.holder, row.holderId, row.generation);
    if (row.holder == KeyHolder::Bucket) {
        const Secret *bucket = bucketKey(row.holderId);
        if (!bucket)
            return {};
        auto opener = m_openers.find(row.holderId);
        if (opener == m_openers.end())
            opener = m_openers.emplace(row.holderId, suite().opener(*bucket)).first;
        return opener->second.open(row.wrapped, aad);
    }
    return openAs(row.holder, row.holderId, row.generation, row.wrapped, aad);
}

std::optional<Secret> KeyRing::tryRecordKey(Id record, int revision)
{
    return tryRecordKey(m_vault.recordKeys(record, revision), revision);
}

std::optional<Secret> KeyRing::tryRecordKey(const QList<RecordKeyRow> &rows, int revision)
{
    for (const RecordKeyRow &row : rows) {
        if (row.holder == KeyHolder::AuthorSummary || row.revision != revision)
            continue;
        if (auto key = openRow(row))
            return key;
    }
    return {};
}

Secret KeyRing::recordKey(Id record, int revision)
{
    auto key = tryRecordKey(record, revision);
    if (!key)
        throwNoRight();
    return std::move(*key);
}

const Secret *KeyRing::trySummaryKey(Id record, int revision)
{
    return trySummaryKey(m_vault.recordKeys(record, revision), revision);
}

const Secret *KeyRing::trySummaryKey(const QList<RecordKeyRow> &rows, int revision)
{
    for (const RecordKeyRow &row : rows) {
        if (row.revision != revision)
            continue;
        if (const Secret *known = m_summaryKeys.object(row))
            return known;
        if (auto key = openRow(row)) {
            auto summary = std::make_unique<Secret>(row.holder == KeyHolder::AuthorSummary ? std::move(*key) : suite().derive(*key, "summary"));
            const Secret *opened = summary.get();
            m_summaryKeys.insert(row, summary.release());
            return opened;
        }
    }
    return nullptr;
}

std::pair<PublicKey, quint32> KeyRing::publicKeyOf(const Recipient &to) const
{
    if (to.holder == KeyHolder::Person || to.holder == KeyHolder::AuthorSummary) {
        if (const Person *person = m_state.person(to.id); person && !person->sealingKey.isEmpty())
            return { person->sealingKey, person->generation };
    } else if (to.holder == KeyHolder::Recovery) {
        return { m_state.recoveryKey(), m_state.recoveryGeneration() };
    } else if (const auto role = roleKeyFor(to.holder, to.id)) {
        if (const RoleKeyGeneration *newest = m_state.newestKey(*role))
            return { newest->key, newest->generation };
    }
    throw Error(ErrorCode::Internal, QCoreApplication::translate("Store", "There is nobody to seal this to yet."),
        QCoreApplication::translate("Store", "The person has to log in once before."));
}

RecordKeyRow KeyRing::wrapRecordKey(Id record, int revision, const Secret &key, const Recipient &to) const
{
    const auto [publicKey, generation] = publicKeyOf(to);
    return wrapRecordKeyTo(record, revision, key, to, publicKey, generation);
}

RecordKeyRow KeyRing::wrapRecordKeyTo(Id record, int revision, const Secret &key, const Recipient &to, const PublicKey &publicKey, quint32 generation) const
{
    return { record, revision, to.holder, to.id, generation,
        suite().sealTo(publicKey, key, recordContext(m_store, record, revision, to.holder, to.id, generation)) };
}

KeyWrapper::KeyWrapper(Id store, KeyHolder holder, Id holderId, Sealer sealer)
    : m_store(store)
    , m_holder(holder)
    , m_holderId(holderId)
    , m_sealer(std::move(sealer))
{
}

RecordKeyRow KeyWrapper::wrap(Id record, int revision, const Secret &key)
{
    return { record, revision, m_holder, m_holderId, 0, m_sealer.seal(key, recordContext(m_store, record, revision, m_holder, m_holderId, 0)) };
}

KeyWrapper KeyRing::wrapperFor(Id bucket)
{
    const Secret *secret = bucketKey(bucket);
    if (!secret)
        throwNoRight();
    return KeyWrapper(m_store, KeyHolder::Bucket, bucket, suite().sealer(*secret));
}

KeyWrapper KeyRing::wrapperForGrant(Id application, const Secret &grantKey) const
{
    return KeyWrapper(m_store, KeyHolder::Grant, application, suite().sealer(grantKey));
}

Secret KeyRing::grantedKey(const Secret &grantKey, const RecordKeyRow &row) const
{
    return suite().openSecret(grantKey, row.wrapped, recordContext(m_store, row.record, row.revision, row.holder, row.holderId, row.generation));
}

RecordKeyRow KeyRing::wrapForBucket(Id record, int revision, const Secret &key, Id bucket)
{
    return wrapperFor(bucket).wrap(record, revision, key);
}

BucketRow KeyRing::makeBucket(Id id, RecordClass recordClass, int month)
{
    const auto [publicKey, generation] = publicKeyOf({ KeyHolder::Officers, NoId });
    Secret key = Secret::random(Suite::KeySize);
    BucketRow row { id, recordClass, month, generation, suite().sealTo(publicKey, key, bucketContext(id, recordClass, month)) };
    m_buckets.emplace(id, std::move(key));
    return row;
}

BucketRow KeyRing::resealBucket(const BucketRow &old, quint32 generation, const PublicKey &key)
{
    const Secret *secret = bucketKey(old.id);
    if (!secret)
        throwNoRight();
    return { old.id, old.recordClass, old.month, generation, suite().sealTo(key, *secret, bucketContext(old.id, old.recordClass, old.month)) };
}

RoleKeyShareRow KeyRing::shareRoleKey(const RoleKeyId &key, quint32 generation, const Secret &privateKey, const Recipient &to) const
{
    const auto [publicKey, holderGeneration] = publicKeyOf(to);
    return shareRoleKeyTo(key, generation, privateKey, to, publicKey, holderGeneration);
}

RoleKeyShareRow KeyRing::shareRoleKeyTo(const RoleKeyId &key, quint32 generation, const Secret &privateKey, const Recipient &to,
    const PublicKey &publicKey, quint32 holderGeneration) const
{
    RoleKeyShareRow row { key, generation, to.holder, to.id, holderGeneration, {} };
    row.sealed = suite().sealTo(publicKey, privateKey, shareContext(row));
    return row;
}

RoleKeyShareRow KeyRing::shareOwnRoleKey(const RoleKeyId &key, quint32 generation, const Secret &privateKey, const PublicKey &own) const
{
    const Person *me = m_state.person(m_identity->person);
    const quint32 next = !me || me->sealingKey.isEmpty() ? 0 : me->generation + 1; // as the activation will make it
    RoleKeyShareRow row { key, generation, KeyHolder::Person, m_identity->person, next, {} };
    row.sealed = suite().sealTo(own, privateKey, shareContext(row));
    return row;
}

Secret KeyRing::openRecoveryShare(const RoleKeyShareRow &row, const SealingKey &recovery) const
{
    Secret opened = recovery.open(row.sealed, shareContext(row));
    const RoleKeyGeneration *named = m_state.keyGeneration(row.key, row.generation);
    if (!named || named->key != suite().loadSealingKey(opened).publicKey()) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "A role key in keys.db is not the one that the journal names."),
            QCoreApplication::translate("Store", "Nothing was changed. Tell the auditor; keys.db must be restored from a backup."));
    }
    return opened;
}

QList<Recipient> recipientsOf(const QByteArray &envelope)
{
    QList<Recipient> recipients;
    const QCborArray keys = QCborValue::fromCbor(envelope).toArray().at(1).toArray();
    for (const QCborValue &one : keys)
        recipients.append({ KeyHolder(one.toArray().at(0).toInteger()), one.toArray().at(1).toInteger() });
    return recipients;
}

QByteArray KeyRing::sealEnvelope(QByteArrayView text, const QList<Recipient> &to, QByteArrayView aad) const
{
    const Secret key = Secret::random(Suite::KeySize);
    QCborArray keys;
    for (const Recipient &one : to) {
        const auto [publicKey, generation] = publicKeyOf(one);
        keys.append(QCborArray { int(one.holder), one.id, qint64(generation),
            suite().sealTo(publicKey, key, context("envelope", m_store, int(one.holder), one.id, generation)) });
    }
    return QCborValue(QCborArray { 1, keys, suite().seal(key, text, aad) }).toCbor();
}

QByteArray KeyRing::openEnvelope(const QByteArray &envelope, QByteArrayView aad)
{
    const QCborArray parts = QCborValue::fromCbor(envelope).toArray();
    const QCborArray keys = parts.at(1).toArray();
    for (const QCborValue &one : keys) {
        const QCborArray row = one.toArray();
        const auto holder = KeyHolder(row.at(0).toInteger());
        const Id id = row.at(1).toInteger();
        const auto generation = quint32(row.at(2).toInteger());
        if (auto key = openAs(holder, id, generation, row.at(3).toByteArray(), context("envelope", m_store, int(holder), id, generation)))
            return suite().open(*key, parts.at(2).toByteArray(), aad);
    }
    throwNoRight();
}

} // namespace tongjian
