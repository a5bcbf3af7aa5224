// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestoreMark.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tongjian
{

namespace
{

constexpr QLatin1String Backup("backup");
constexpr QLatin1String TakenAt("taken_at");
constexpr QLatin1String Entry("entry");
constexpr QLatin1String Hash("hash");
constexpr QLatin1String Seen("seen");

}

QByteArray RestoreMark::toJson() const
{
    return QJsonDocument(QJsonObject { { Backup, backup }, { TakenAt, QString::number(takenAt) }, { Entry, QString::number(base.n) }, { Hash, QString::fromLatin1(base.hash.toHex()) },
                             { Seen, QString::number(seen) } })
        .toJson(QJsonDocument::Compact);
}

std::optional<RestoreMark> RestoreMark::read(const StorePaths &paths)
{
    QFile file(paths.restored());
    if (!file.exists())
        return {};
    const QJsonObject object = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(4096)).object() : QJsonObject();
    RestoreMark mark;
    mark.backup = object.value(Backup).toString();
    mark.takenAt = object.value(TakenAt).toString().toLongLong();
    mark.base = { object.value(Entry).toString().toLongLong(), QByteArray::fromHex(object.value(Hash).toString().toLatin1()) };
    mark.seen = object.value(Seen).toString().toLongLong();
    if (mark.base.n < 1 || mark.base.hash.isEmpty())
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The note on a restoration cannot be read: %1").arg(file.fileName()));
    return mark;
}

} // namespace tongjian
