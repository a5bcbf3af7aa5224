// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZipDirectory.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <optional>

namespace tongjian
{

namespace
{

constexpr quint32 Full32 = 0xffffffff; // stands in a ZIP64 field instead
constexpr quint32 Full16 = 0xffff;

template<typename Number>
quint64 numberAt(const QByteArray &bytes, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromLittleEndian<Number>(bytes.constData() + at) : 0;
}
quint64 two(const QByteArray &bytes, qsizetype at) { return numberAt<quint16>(bytes, at); }
quint64 four(const QByteArray &bytes, qsizetype at) { return numberAt<quint32>(bytes, at); }
quint64 eight(const QByteArray &bytes, qsizetype at) { return numberAt<quint64>(bytes, at); }

QByteArray readAt(QIODevice &zip, quint64 at, qsizetype size)
{
    return at <= quint64(zip.size()) && zip.seek(qint64(at)) ? zip.read(size) : QByteArray();
}

struct Directory {
    quint64 at = 0;
    quint64 size = 0;
    quint64 entries = 0;
};

std::optional<Directory> directoryOf(QIODevice &zip)
{
    constexpr qsizetype EndSize = 22;
    constexpr qsizetype LocatorSize = 20;
    constexpr qsizetype End64Size = 56;
    const quint64 size = quint64(zip.size());
    if (size < quint64(EndSize))
        return {};
    const QByteArray end = readAt(zip, size - EndSize, EndSize);
    if (!end.startsWith("PK\5\6") || two(end, 4) != 0 || two(end, 6) != 0 || two(end, 8) != two(end, 10) || two(end, 20) != 0)
        return {};
    Directory directory { four(end, 16), four(end, 12), two(end, 10) };
    quint64 behind = size - EndSize;
    const QByteArray locator = behind >= LocatorSize ? readAt(zip, behind - LocatorSize, LocatorSize) : QByteArray();
    if (locator.startsWith("PK\6\7")) {
        const quint64 at = eight(locator, 8);
        const QByteArray end64 = readAt(zip, at, End64Size);
        if (!end64.startsWith("PK\6\6") || eight(end64, 4) != End64Size - 12 || at + End64Size + LocatorSize != behind || eight(end64, 24) != eight(end64, 32))
            return {};
        const Directory wide { eight(end64, 48), eight(end64, 40), eight(end64, 32) };
        const auto same = [](quint64 narrow, quint64 value, quint64 full) { return narrow == full || narrow == value; };
        if (!same(directory.at, wide.at, Full32) || !same(directory.size, wide.size, Full32) || !same(directory.entries, wide.entries, Full16))
            return {};
        directory = wide;
        behind = at;
    }
    constexpr quint64 LargestDirectory = 256 * 1024 * 1024;
    if (directory.size > LargestDirectory || directory.at + directory.size != behind)
        return {};
    return directory;
}

// The numbers of the field for ZIP64, one after the other.
class Wide
{
public:
    explicit Wide(const QByteArray &extra)
    {
        for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + qsizetype(two(extra, at + 2))) {
            if (two(extra, at) == 1)
                m_numbers = extra.mid(at + 4, qsizetype(two(extra, at + 2)));
        }
    }
    quint64 orOf(quint64 narrow)
    {
        if (narrow != Full32)
            return narrow;
        const quint64 value = eight(m_numbers, m_at);
        m_at += 8;
        return value;
    }

private:
    QByteArray m_numbers;
    qsizetype m_at = 0;
};

} // namespace

bool isUnambiguousZip(QIODevice &zip)
{
    constexpr qsizetype CentralSize = 46;
    constexpr qsizetype LocalSize = 30;
    constexpr quint64 SizesFollow = 8; // a bit of the flags: behind the file, in at most 24 bytes
    constexpr quint64 LargestDescriptor = 24;
    const auto directory = directoryOf(zip);
    if (!directory)
        return false;
    const QByteArray list = readAt(zip, directory->at, qsizetype(directory->size));
    if (quint64(list.size()) != directory->size)
        return false;
    qsizetype at = 0;
    quint64 end = 0; // of the file before
    bool sizesFollowed = false;
    const auto follows = [&](quint64 next) { return next >= end && next - end <= (sizesFollowed ? LargestDescriptor : 0); };
    for (quint64 i = 0; i < directory->entries; ++i) {
        const QByteArray central = list.mid(at, CentralSize);
        if (central.size() != CentralSize || !central.startsWith("PK\1\2") || two(central, 32) != 0 || two(central, 34) != 0)
            return false;
        const qsizetype nameSize = qsizetype(two(central, 28));
        const qsizetype extraSize = qsizetype(two(central, 30));
        const QByteArray name = list.mid(at + CentralSize, nameSize);
        Wide wide(list.mid(at + CentralSize + nameSize, extraSize));
        (void)wide.orOf(four(central, 24));
        const quint64 packed = wide.orOf(four(central, 20));
        const quint64 begin = wide.orOf(four(central, 42));
        at += CentralSize + nameSize + extraSize;
        const QByteArray local = readAt(zip, begin, LocalSize);
        const qsizetype localNameSize = qsizetype(two(local, 26));
        if (!follows(begin) || local.size() != LocalSize || !local.startsWith("PK\3\4") || local.mid(6, 4) != central.mid(8, 4) || localNameSize != nameSize
            || readAt(zip, begin + LocalSize, localNameSize) != name || name.endsWith('/'))
            return false;
        end = begin + LocalSize + quint64(localNameSize) + two(local, 28) + packed;
        sizesFollowed = two(local, 6) & SizesFollow;
    }
    return at == list.size() && follows(directory->at);
}

} // namespace tongjian
