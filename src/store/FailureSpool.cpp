// SPDX-License-Identifier: GPL-3.0-or-later
#include "FailureSpool.h"

#include "Turnstile.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

namespace tongjian
{

namespace
{

// More than an attacker can use and less than what would fill a disk.
constexpr qint64 LargestSpool = 4 * 1024 * 1024;

QByteArray lineOf(const FailedLogin &failure)
{
    return QByteArray::number(failure.at) + ' ' + failure.nameHash.toHex() + ' ' + failure.sealed.toBase64() + '\n';
}

} // namespace

QByteArray loginNameHash(const StoreDescription &description, const QString &login)
{
    // Names of accounts stand plain in store.json; the hash only keeps what was mistyped from lying open.
    return Suite::of(description.suite).hash(QByteArray::number(description.store) + login.toLower().toUtf8()).left(8);
}

QByteArray failedLoginContext(Id store)
{
    return QByteArrayLiteral("failed login ") + QByteArray::number(store);
}

void noteFailedLogin(const StorePaths &paths, const StoreDescription &description, const QString &login, qint64 at)
{
    const QByteArray detail = QCborValue(QCborArray { at, login.left(200), qEnvironmentVariable("USER"), QSysInfo::machineHostName() }).toCbor();
    const FailedLogin failure { at, loginNameHash(description, login),
        Suite::of(description.suite).sealTo(description.auditorsKey, Secret::copyOf(detail), failedLoginContext(description.store)) };
    const Turnstile turnstile(paths);
    QFile file(paths.failures());
    if (file.size() > LargestSpool)
        return;
    const QByteArray line = lineOf(failure);
    if (!file.open(QIODevice::Append) || file.write(line) != line.size() || !file.flush()) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Store", "The failed login cannot be recorded, so logging in is not possible now."),
            QCoreApplication::translate("Store", "Check that the disk is not full and that you may write into the store's folder."), file.errorString());
    }
}

QList<FailedLogin> failedLogins(const StorePaths &paths)
{
    QList<FailedLogin> list;
    QFile file(paths.failures());
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QList<QByteArray> lines = file.read(LargestSpool * 2).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            list.append({ parts[0].toLongLong(), QByteArray::fromHex(parts[1]), QByteArray::fromBase64(parts[2]) });
    }
    return list;
}

void dropFailedLogins(const StorePaths &paths, qsizetype count)
{
    const Turnstile turnstile(paths);
    const QList<FailedLogin> rest = failedLogins(paths).mid(count);
    QSaveFile file(paths.failures());
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const FailedLogin &failure : rest)
        file.write(lineOf(failure));
    file.commit();
}

} // namespace tongjian
