// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountKeys.h"

#include "core/Error.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr qsizetype SaltSize = 16;

// What the wraps of an account are bound to: the founding entry, the person and the purpose, so that none of them can be
// moved to another store, account or field.
QByteArray contextOf(const StoreDescription &description, Id person, const char *purpose)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(4);
    writer.append(QLatin1String(purpose));
    writer.append(description.store);
    writer.append(description.founding);
    writer.append(person);
    writer.endArray();
    return bytes;
}

// A handover is written before the founding entry is, so it is bound to store and person only.
QByteArray handoverContext(const StoreDescription &description, Id person)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.append(QLatin1String("handover"));
    writer.append(description.store);
    writer.append(person);
    writer.endArray();
    return bytes;
}

// What the wraps for a computer are bound to besides: which computer, and until when.
QByteArray deviceContext(const StoreDescription &description, Id person, Id device, qint64 until, const char *purpose)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(4);
    writer.append(QLatin1String("remembered computer"));
    writer.append(contextOf(description, person, purpose));
    writer.append(device);
    writer.append(until);
    writer.endArray();
    return bytes;
}

Secret deviceKek(const Suite &suite, const Secret &secret)
{
    return suite.derive(secret, "remembered computer");
}

Secret encode(const Handover &handover)
{
    // Assembled in a buffer that is reserved whole, so that no growing leaves copies behind.
    QByteArray bytes;
    qsizetype size = 256 + handover.storeKey.size() + handover.token.size();
    for (const auto &key : handover.roleKeys)
        size += 64 + key.privateKey.size();
    bytes.reserve(size);
    {
        QCborStreamWriter writer(&bytes);
        writer.startArray(4);
        writer.appendByteString(handover.storeKey.view().data(), handover.storeKey.size());
        writer.append(handover.token);
        writer.startArray(handover.roleKeys.size());
        for (const auto &key : handover.roleKeys) {
            writer.startArray(4);
            writer.append(int(key.id.owner));
            writer.append(key.id.department);
            writer.append(qint64(key.generation));
            writer.appendByteString(key.privateKey.view().data(), key.privateKey.size());
            writer.endArray();
        }
        writer.endArray();
        writer.append(handover.codeLock);
        writer.endArray();
    }
    return Secret::takeFrom(bytes);
}

// Read as a stream: every byte string goes into a Secret, and its buffer is overwritten.
Secret readSecret(QCborStreamReader &reader)
{
    QByteArray bytes;
    for (auto chunk = reader.readByteArray(); chunk.status != QCborStreamReader::EndOfString; chunk = reader.readByteArray()) {
        if (chunk.status == QCborStreamReader::Error)
            break;
        bytes += chunk.data;
        wipe(chunk.data);
    }
    return Secret::takeFrom(bytes);
}

qint64 readInteger(QCborStreamReader &reader)
{
    const qint64 value = reader.isInteger() ? reader.toInteger() : 0;
    reader.next();
    return value;
}

std::unique_ptr<Handover> decode(const Secret &bytes)
{
    QCborStreamReader reader(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    auto handover = std::make_unique<Handover>();
    reader.enterContainer();
    handover->storeKey = readSecret(reader);
    handover->token = readSecret(reader).view().toByteArray();
    reader.enterContainer();
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        reader.enterContainer();
        const auto owner = RoleKeyOwner(readInteger(reader));
        const Id department = readInteger(reader);
        const auto generation = quint32(readInteger(reader));
        handover->roleKeys.push_back({ { owner, department }, generation, readSecret(reader) });
        reader.leaveContainer();
    }
    reader.leaveContainer();
    if (reader.lastError() == QCborError::NoError && reader.hasNext() && reader.isByteArray())
        handover->codeLock = readSecret(reader).view().toByteArray(); // absent in handovers of older versions
    if (reader.lastError() != QCborError::NoError) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The account's first login data is damaged."),
            QCoreApplication::translate("Store", "Ask the security administrator to renew the account."));
    }
    return handover;
}

[[noreturn]] void throwWrong()
{
    throw Error(ErrorCode::WrongPassword, QCoreApplication::translate("Store", "The name or the password is not right."),
        QCoreApplication::translate("Store", "Check the Caps Lock key and try again. A forgotten password can be renewed by the security administrator together with another person."));
}

std::shared_ptr<const Identity> identityOf(const StoreDescription &description, const AccountEntry &account, const Secret &signingKey, const Secret &sealingKey)
{
    const Suite &suite = Suite::of(description.suite);
    SigningKey signing = suite.loadSigningKey(signingKey);
    SealingKey sealing = suite.loadSealingKey(sealingKey);
    if (signing.publicKey() != account.signingKey || sealing.publicKey() != account.sealingKey) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The account's keys in store.json do not belong together."),
            QCoreApplication::translate("Store", "Nothing was changed. Put store.json back from the newest backup."));
    }
    Secret storeKey = sealing.open(account.storeKey, contextOf(description, account.person, "store key"));
    return std::make_shared<const Identity>(Identity { account.person, std::move(signing), std::move(sealing), std::move(storeKey) });
}

Unlocked unlockEntry(const StoreDescription &description, const AccountEntry &account, const Secret &passwordKek)
{
    const Suite &suite = Suite::of(description.suite);
    Unlocked result;
    result.person = account.person;
    result.entryDigest = account.digest(suite, description.store);
    if (!account.activated()) {
        result.handover = decode(suite.openSecret(passwordKek, account.handover, handoverContext(description, account.person)));
        return result;
    }
    result.identity = identityOf(description, account, suite.openSecret(passwordKek, account.wrappedSigningKey, contextOf(description, account.person, "signing key")),
        suite.openSecret(passwordKek, account.wrappedSealingKey, contextOf(description, account.person, "sealing key")));
    return result;
}

void wrap(const StoreDescription &description, AccountEntry &entry, const SigningKey &signing, const SealingKey &sealing,
    const Secret &password)
{
    const Suite &suite = Suite::of(description.suite);
    entry.salt = randomBytes(SaltSize);
    const Secret kek = passwordKey(password, entry.salt, description.cost);
    entry.wrappedSigningKey = suite.sealSecret(kek, signing.privateKey(), contextOf(description, entry.person, "signing key"));
    entry.wrappedSealingKey = suite.sealSecret(kek, sealing.privateKey(), contextOf(description, entry.person, "sealing key"));
}

} // namespace

QString passwordAdvice()
{
    return QCoreApplication::translate("Store", "At least %n characters. A sentence is easiest to remember.", nullptr, LeastPasswordLength);
}

QString weakness(const Secret &password, const QString &login)
{
    const QByteArrayView view = password.view();
    // Only counted, never copied into a QString.
    qsizetype characters = 0;
    bool same = true;
    for (qsizetype i = 0; i < view.size(); ++i) {
        if ((uchar(view[i]) & 0xc0) != 0x80)
            ++characters;
        same = same && view[i] == view[0];
    }
    if (characters < LeastPasswordLength) {
        return QCoreApplication::translate("Store", "The password needs at least %n characters. A sentence is easiest to remember.", nullptr,
            LeastPasswordLength);
    }
    bool rising = true;
    for (qsizetype i = 1; i < view.size(); ++i)
        rising = rising && (view[i] == view[i - 1] + 1 || (view[i] == '0' && view[i - 1] == '9'));
    if (same || rising)
        return QCoreApplication::translate("Store", "This password is too easy to guess.");
    const QByteArray name = login.toUtf8();
    if (name.size() > 3 && QByteArray::fromRawData(view.data(), view.size()).toLower().contains(name.toLower()))
        return QCoreApplication::translate("Store", "The password must not contain the login name.");
    static constexpr const char *Common[] = { "1234567890", "qwertyuiop", "password", "1q2w3e4r5t", "a123456789", "0123456789", "admin123",
        "woaini1314", "5201314520", "11223344", "abcd1234", "iloveyou", "88888888" };
    const QByteArray lower = QByteArray::fromRawData(view.data(), view.size()).toLower();
    for (const char *common : Common) {
        if (lower.startsWith(common) && lower.size() < qsizetype(qstrlen(common)) + 4)
            return QCoreApplication::translate("Store", "This password is too easy to guess.");
    }
    return {};
}

Unlocked unlock(const StoreDescription &description, const QString &login, const Secret &password)
{
    const AccountEntry *account = description.accountByLogin(login);
    // Somebody who tries names must not learn from the time taken which of them exist.
    const QByteArray salt = account ? account->salt : description.founding.left(SaltSize);
    const Secret kek = passwordKey(password, salt, description.cost);
    if (account) {
        try {
            return unlockEntry(description, *account, kek);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Integrity)
                throw;
        }
        // A change of password that was cut off before it reached the journal left the old entry beside the new one.
        const auto before = description.replaced.constFind(account->person);
        if (before != description.replaced.constEnd() && *before) {
            const Secret oldKek = passwordKey(password, (*before)->salt, description.cost);
            try {
                return unlockEntry(description, **before, oldKek);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Integrity)
                    throw;
            }
        }
    }
    throwWrong();
}

Unlocked unlock(const StoreDescription &description, const KeptDevice &kept)
{
    const Suite &suite = Suite::of(description.suite);
    const auto account = description.accounts.constFind(kept.person);
    const DeviceEntry *device = account == description.accounts.constEnd() || !account->activated() ? nullptr : account->device(kept.device);
    if (!device)
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Store", "This computer is not remembered for this account."));
    const Secret kek = deviceKek(suite, kept.secret);
    const auto open = [&](const QByteArray &wrapped, const char *purpose) {
        return suite.openSecret(kek, wrapped, deviceContext(description, kept.person, kept.device, device->until, purpose));
    };
    Unlocked result;
    result.person = kept.person;
    result.entryDigest = account->digest(suite, description.store);
    result.identity = identityOf(description, *account, open(device->wrappedSigningKey, "signing key"), open(device->wrappedSealingKey, "sealing key"));
    return result;
}

DeviceEntry wrapFor(const StoreDescription &description, const Identity &identity, const KeptDevice &kept, qint64 until)
{
    const Suite &suite = Suite::of(description.suite);
    const Secret kek = deviceKek(suite, kept.secret);
    const auto seal = [&](const Secret &key, const char *purpose) {
        return suite.sealSecret(kek, key, deviceContext(description, identity.person, kept.device, until, purpose));
    };
    return { kept.device, until, seal(identity.signing.privateKey(), "signing key"), seal(identity.sealing.privateKey(), "sealing key") };
}

NewAccount makeOwnAccount(const StoreDescription &description, Id person, const QString &login, const Secret &password, const Secret &storeKey)
{
    const Suite &suite = Suite::of(description.suite);
    return adoptAccount(description, person, login, password, suite.newSigningKey(), suite.newSealingKey(), storeKey);
}

NewAccount adoptAccount(const StoreDescription &description, Id person, const QString &login, const Secret &password, SigningKey signing,
    SealingKey sealing, const Secret &storeKey)
{
    NewAccount made;
    made.entry.person = person;
    made.entry.login = login;
    made.entry.signingKey = signing.publicKey();
    made.entry.sealingKey = sealing.publicKey();
    wrap(description, made.entry, signing, sealing, password);
    made.entry.storeKey = Suite::of(description.suite).sealTo(sealing.publicKey(), storeKey, contextOf(description, person, "store key"));
    signEntry(description, made.entry, person, signing);
    made.identity = std::make_shared<const Identity>(Identity { person, std::move(signing), std::move(sealing), storeKey.clone() });
    return made;
}

AccountEntry rewrap(const StoreDescription &description, const AccountEntry &entry, const Identity &identity, const Secret &password)
{
    AccountEntry fresh = entry;
    fresh.devices.clear();
    wrap(description, fresh, identity.signing, identity.sealing, password);
    signEntry(description, fresh, identity.person, identity.signing);
    return fresh;
}

AccountEntry makeWaitingAccount(const StoreDescription &description, Id person, const QString &login, const Secret &initialPassword,
    Handover handover, QByteArray *lock)
{
    const Suite &suite = Suite::of(description.suite);
    handover.token = randomBytes(32);
    *lock = suite.hash(handover.token);
    AccountEntry entry;
    entry.person = person;
    entry.login = login;
    entry.salt = randomBytes(SaltSize);
    const Secret kek = passwordKey(initialPassword, entry.salt, description.cost);
    entry.handover = suite.sealSecret(kek, encode(handover), handoverContext(description, person));
    return entry;
}

void signEntry(const StoreDescription &description, AccountEntry &entry, Id maker, const SigningKey &key)
{
    entry.changedBy = maker;
    entry.signature = key.sign(entry.statement(description.store));
}

Secret newInitialPassword()
{
    static constexpr char Letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // 32: no I, O, 0, 1
    Secret raw = Secret::random(20);
    Secret text(24);
    qsizetype at = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text.data()[at++] = '-';
        text.data()[at++] = uchar(Letters[raw.data()[i] & 31]);
    }
    return text;
}

QByteArray canonicalCode(const Secret &code)
{
    QByteArray letters;
    for (char letter : code.view()) {
        if (letter != '-' && letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t')
            letters += letter >= 'a' && letter <= 'z' ? char(letter - 'a' + 'A') : letter;
    }
    return letters;
}

bool codeFits(const StoreDescription &description, const Handover &handover, const Secret &code)
{
    return handover.codeLock.isEmpty() || Suite::of(description.suite).hash(canonicalCode(code)) == handover.codeLock;
}

} // namespace tongjian
