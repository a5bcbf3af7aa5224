// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreDescription.h"

#include "core/Error.h"

#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tongjian
{

namespace
{

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

// JSON numbers are doubles; ids are 63 bits.
QJsonValue number(qint64 value)
{
    return QString::number(value);
}

qint64 numberOf(const QJsonValue &value)
{
    return value.toString().toLongLong();
}

QJsonObject toJson(const AccountEntry &account)
{
    QJsonObject object {
        { QStringLiteral("person"), number(account.person) },
        { QStringLiteral("login"), account.login },
        { QStringLiteral("signingKey"), base64(account.signingKey) },
        { QStringLiteral("sealingKey"), base64(account.sealingKey) },
        { QStringLiteral("salt"), base64(account.salt) },
        { QStringLiteral("wrappedSigningKey"), base64(account.wrappedSigningKey) },
        { QStringLiteral("wrappedSealingKey"), base64(account.wrappedSealingKey) },
        { QStringLiteral("storeKey"), base64(account.storeKey) },
        { QStringLiteral("handover"), base64(account.handover) },
        { QStringLiteral("changedBy"), number(account.changedBy) },
        { QStringLiteral("signature"), base64(account.signature) },
    };
    QJsonArray devices;
    for (const DeviceEntry &device : account.devices) {
        devices.append(QJsonObject { { QStringLiteral("device"), number(device.device) }, { QStringLiteral("until"), number(device.until) },
            { QStringLiteral("wrappedSigningKey"), base64(device.wrappedSigningKey) }, { QStringLiteral("wrappedSealingKey"), base64(device.wrappedSealingKey) } });
    }
    if (!devices.isEmpty())
        object.insert(QStringLiteral("devices"), devices);
    return object;
}

AccountEntry accountFromJson(const QJsonObject &object)
{
    AccountEntry account;
    account.person = numberOf(object[QStringLiteral("person")]);
    account.login = object[QStringLiteral("login")].toString();
    account.signingKey = bytesOf(object[QStringLiteral("signingKey")]);
    account.sealingKey = bytesOf(object[QStringLiteral("sealingKey")]);
    account.salt = bytesOf(object[QStringLiteral("salt")]);
    account.wrappedSigningKey = bytesOf(object[QStringLiteral("wrappedSigningKey")]);
    account.wrappedSealingKey = bytesOf(object[QStringLiteral("wrappedSealingKey")]);
    account.storeKey = bytesOf(object[QStringLiteral("storeKey")]);
    account.handover = bytesOf(object[QStringLiteral("handover")]);
    account.changedBy = numberOf(object[QStringLiteral("changedBy")]);
    account.signature = bytesOf(object[QStringLiteral("signature")]);
    const QJsonArray devices = object[QStringLiteral("devices")].toArray();
    for (const QJsonValue &one : devices) {
        const QJsonObject device = one.toObject();
        account.devices.append({ numberOf(device[QStringLiteral("device")]), numberOf(device[QStringLiteral("until")]),
            bytesOf(device[QStringLiteral("wrappedSigningKey")]), bytesOf(device[QStringLiteral("wrappedSealingKey")]) });
    }
    return account;
}

void syncFolder(const QString &folder)
{
    // The rename is durable only once the folder itself is on disk.
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

[[noreturn]] void throwDamaged(const QString &detail)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The store's description (store.json) is damaged."),
        QCoreApplication::translate("Store", "Nothing was changed. Put the file back from the newest backup."), detail);
}

} // namespace

QByteArray AccountEntry::statement(Id store) const
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    // Without devices it is what it was before there were any, so that older entries keep their digests.
    writer.startArray(devices.isEmpty() ? 12 : 13);
    writer.append(QLatin1String("tongjian account"));
    writer.append(store);
    writer.append(person);
    writer.append(login);
    for (const QByteArray *part : { &signingKey, &sealingKey, &salt, &wrappedSigningKey, &wrappedSealingKey, &storeKey, &handover })
        writer.append(*part);
    writer.append(changedBy);
    if (!devices.isEmpty()) {
        writer.startArray(quint64(devices.size()));
        for (const DeviceEntry &one : devices) {
            writer.startArray(4);
            writer.append(one.device);
            writer.append(one.until);
            writer.append(one.wrappedSigningKey);
            writer.append(one.wrappedSealingKey);
            writer.endArray();
        }
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

const DeviceEntry *AccountEntry::device(Id id) const
{
    const auto found = std::find_if(devices.cbegin(), devices.cend(), [&](const DeviceEntry &one) { return one.device == id; });
    return found == devices.cend() ? nullptr : &*found;
}

QByteArray AccountEntry::digest(const Suite &suite, Id store) const
{
    return suite.hash(statement(store));
}

const AccountEntry *StoreDescription::accountByLogin(const QString &login) const
{
    for (const AccountEntry &account : accounts) {
        if (account.login.compare(login, Qt::CaseInsensitive) == 0)
            return &account;
    }
    return nullptr;
}

QByteArray StoreDescription::foundingFingerprint() const
{
    return Suite::of(suite).hash(foundingKey);
}

QByteArray StoreDescription::toJson() const
{
    QJsonArray list;
    for (const AccountEntry &account : accounts)
        list.append(tongjian::toJson(account));
    QJsonObject before;
    for (auto it = replaced.cbegin(); it != replaced.cend(); ++it)
        before.insert(QString::number(it.key()), it.value() ? QJsonValue(tongjian::toJson(*it.value())) : QJsonValue());
    QJsonObject recoveryBefore;
    if (replacedRecovery)
        recoveryBefore = { { QStringLiteral("key"), base64(replacedRecovery->key) }, { QStringLiteral("wrapped"), base64(replacedRecovery->wrapped) } };
    const QJsonObject object {
        { QStringLiteral("format"), format },
        { QStringLiteral("store"), number(store) },
        { QStringLiteral("company"), company },
        { QStringLiteral("suite"), keyOf(suite) },
        { QStringLiteral("cipherProfile"), QLatin1String(CipherProfile) },
        { QStringLiteral("passwordCost"),
            QJsonObject { { QStringLiteral("algorithm"), QStringLiteral("argon2id") }, { QStringLiteral("memoryKiB"), qint64(cost.memoryKiB) },
                { QStringLiteral("iterations"), qint64(cost.iterations) }, { QStringLiteral("parallelism"), qint64(cost.parallelism) } } },
        { QStringLiteral("recoveryKey"), base64(recoveryKey) },
        { QStringLiteral("wrappedRecoveryKey"), base64(wrappedRecoveryKey) },
        { QStringLiteral("auditorsKey"), base64(auditorsKey) },
        { QStringLiteral("auditorsGeneration"), qint64(auditorsGeneration) },
        { QStringLiteral("founding"), base64(founding) },
        { QStringLiteral("foundingKey"), base64(foundingKey) },
        { QStringLiteral("accounts"), list },
        { QStringLiteral("changedAt"), number(changed.n) },
        { QStringLiteral("changedHash"), base64(changed.hash) },
        { QStringLiteral("replaced"), before },
        { QStringLiteral("replacedRecovery"), recoveryBefore },
    };
    return QJsonDocument(object).toJson();
}

StoreDescription StoreDescription::fromJson(const QByteArray &json)
{
    QJsonParseError error {};
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        throwDamaged(error.errorString());
    StoreDescription description;
    description.format = object[QStringLiteral("format")].toInt();
    if (description.format > Format) {
        throw Error(ErrorCode::Unsupported, QCoreApplication::translate("Store", "This store was written by a newer version of Tongjian."),
            QCoreApplication::translate("Store", "Nothing was changed. Install the newer version to open it."));
    }
    const auto suite = suiteFromKey(object[QStringLiteral("suite")].toString());
    if (description.format < 1 || !suite)
        throwDamaged(QStringLiteral("format or suite"));
    if (object[QStringLiteral("cipherProfile")].toString() != QLatin1String(CipherProfile))
        throwDamaged(QStringLiteral("cipher profile"));
    description.suite = *suite;
    description.store = numberOf(object[QStringLiteral("store")]);
    description.company = object[QStringLiteral("company")].toString();
    const QJsonObject cost = object[QStringLiteral("passwordCost")].toObject();
    description.cost.memoryKiB = quint32(cost[QStringLiteral("memoryKiB")].toInteger());
    description.cost.iterations = quint32(cost[QStringLiteral("iterations")].toInteger());
    description.cost.parallelism = quint32(cost[QStringLiteral("parallelism")].toInteger());
    description.recoveryKey = bytesOf(object[QStringLiteral("recoveryKey")]);
    description.wrappedRecoveryKey = bytesOf(object[QStringLiteral("wrappedRecoveryKey")]);
    description.auditorsKey = bytesOf(object[QStringLiteral("auditorsKey")]);
    description.auditorsGeneration = quint32(object[QStringLiteral("auditorsGeneration")].toInteger());
    description.founding = bytesOf(object[QStringLiteral("founding")]);
    description.foundingKey = bytesOf(object[QStringLiteral("foundingKey")]);
    const QJsonArray accounts = object[QStringLiteral("accounts")].toArray();
    for (const QJsonValue &one : accounts) {
        const AccountEntry account = accountFromJson(one.toObject());
        description.accounts.insert(account.person, account);
    }
    description.changed = { numberOf(object[QStringLiteral("changedAt")]), bytesOf(object[QStringLiteral("changedHash")]) };
    const QJsonObject before = object[QStringLiteral("replaced")].toObject();
    for (auto it = before.begin(); it != before.end(); ++it) {
        description.replaced.insert(it.key().toLongLong(),
            it.value().isObject() ? std::optional(accountFromJson(it.value().toObject())) : std::nullopt);
    }
    const QJsonObject recoveryBefore = object[QStringLiteral("replacedRecovery")].toObject();
    if (!recoveryBefore.isEmpty())
        description.replacedRecovery = RecoveryEntry { bytesOf(recoveryBefore[QStringLiteral("key")]), bytesOf(recoveryBefore[QStringLiteral("wrapped")]) };
    if (description.store == NoId || description.founding.size() != Suite::HashSize || description.accounts.isEmpty())
        throwDamaged(QStringLiteral("incomplete"));
    return description;
}

StoreDescription StoreDescription::read(const StorePaths &paths)
{
    QFile file(paths.description());
    if (!file.open(QIODevice::ReadOnly)) {
        const bool missing = !file.exists();
        throw Error(missing ? ErrorCode::NotFound : ErrorCode::Io,
            missing ? QCoreApplication::translate("Store", "There is no Tongjian store in this folder.")
                    : QCoreApplication::translate("Store", "The store's description (store.json) cannot be read."),
            QCoreApplication::translate("Store", "Choose the folder that holds store.json and records.db."), paths.folder);
    }
    // A store of 100,000 accounts stays below this; a larger file is none of ours.
    constexpr qint64 Largest = 256LL * 1024 * 1024;
    if (file.size() > Largest)
        throwDamaged(QStringLiteral("size"));
    return fromJson(file.readAll());
}

void StoreDescription::write(const StorePaths &paths) const
{
    QSaveFile file(paths.description());
    const QByteArray json = toJson();
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        throw Error(errno == ENOSPC || file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io,
            QCoreApplication::translate("Store", "The store's description (store.json) cannot be written. The old one is kept."),
            QCoreApplication::translate("Store", "Check that the disk is not full and that you may write into the store's folder."),
            file.errorString());
    }
    syncFolder(paths.folder);
}

} // namespace tongjian
