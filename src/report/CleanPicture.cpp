// SPDX-License-Identifier: GPL-3.0-or-later
#include "CleanPicture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr QByteArrayView PngMagic("\x89PNG\r\n\x1a\n", 8);
constexpr QByteArrayView JpegMagic("\xff\xd8\xff", 3);

void note(QStringList &list, const QString &what)
{
    if (!list.contains(what))
        list.append(what);
}

QStringList besidePngPoints(QByteArrayView bytes)
{
    constexpr qsizetype Frame = 12; // length, type and check sum
    QStringList found;
    qsizetype at = PngMagic.size();
    bool ended = false;
    while (!ended && bytes.size() - at >= Frame) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + at));
        if (length > bytes.size() - at - Frame)
            break;
        const QByteArray type = bytes.sliced(at + 4, 4).toByteArray();
        ended = type == "IEND";
        if (!ended && type != "IHDR" && type != "PLTE" && type != "IDAT" && type != "tRNS") {
            const bool plain = std::all_of(type.begin(), type.end(), [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
            note(found, plain ? QString::fromLatin1(type) : QStringLiteral("unknown"));
        }
        at += length + Frame;
    }
    if (at < bytes.size() || !ended)
        note(found, QStringLiteral("trailing bytes"));
    return found;
}

QString segmentName(uchar marker, QByteArrayView body)
{
    constexpr uchar App0 = 0xe0;
    constexpr uchar Comment = 0xfe;
    if (marker == Comment)
        return QStringLiteral("comment");
    if (body.startsWith("Exif"))
        return QStringLiteral("exif");
    if (body.startsWith("http://ns.adobe.com/"))
        return QStringLiteral("xmp");
    if (body.startsWith("ICC_PROFILE"))
        return QStringLiteral("icc");
    if (body.startsWith("MPF"))
        return QStringLiteral("further pictures");
    if (body.startsWith("Photoshop"))
        return QStringLiteral("photoshop");
    return QStringLiteral("app%1").arg(int(marker) - App0);
}

QStringList besideJpegPoints(QByteArrayView bytes)
{
    constexpr qsizetype JfifSize = 14; // without a thumbnail
    QStringList found;
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        if (data[at] != 0xff) {
            ++at; // points, or garbage between segments
            continue;
        }
        const uchar marker = data[at + 1];
        if (marker == 0xd9) {
            at += 2;
            if (at < bytes.size())
                note(found, QStringLiteral("trailing bytes"));
            return found;
        }
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0x00 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += 2;
            continue;
        }
        if (bytes.size() - at < 4)
            break;
        const auto length = qsizetype(qFromBigEndian<quint16>(data + at + 2));
        if (length < 2 || length > bytes.size() - at - 2)
            break;
        const QByteArrayView body = bytes.sliced(at + 4, length - 2);
        const bool jfif = marker == 0xe0 && body.startsWith(QByteArrayView("JFIF\0", 5)) && body.size() == JfifSize;
        const bool adobe = marker == 0xee && body.startsWith("Adobe") && body.size() == 12; // how colours are to be read
        if (((marker >= 0xe0 && marker <= 0xef) || marker == 0xfe) && !jfif && !adobe)
            note(found, segmentName(marker, body));
        at += length + 2;
    }
    note(found, QStringLiteral("trailing bytes"));
    return found;
}

} // namespace

std::optional<QStringList> picturesMetadata(QByteArrayView bytes)
{
    if (bytes.startsWith(PngMagic))
        return besidePngPoints(bytes);
    if (bytes.startsWith(JpegMagic))
        return besideJpegPoints(bytes);
    return {};
}

std::optional<CleanPicture> cleanPicture(const QByteArray &bytes)
{
    const auto before = picturesMetadata(bytes);
    if (!before)
        return {};
    const QByteArray format = bytes.startsWith(PngMagic) ? QByteArrayLiteral("png") : QByteArrayLiteral("jpeg");
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, format);
    reader.setAutoTransform(true);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > qint64(PictureMemoryMiB) * 1024 * 1024 / 8)
        return {};
    QImage read = reader.read();
    if (read.isNull())
        return {};
    if (read.colorSpace().isValid() && read.colorSpace() != QColorSpace(QColorSpace::SRgb))
        read.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    // Into a picture of its own: one that was read carries its texts, resolution and profile along.
    read = read.convertToFormat(format == "jpeg" ? QImage::Format_RGB888 : QImage::Format_RGBA8888);
    QImage points(read.size(), read.format());
    if (points.isNull())
        return {};
    for (int row = 0; row < read.height(); ++row)
        std::copy_n(read.constScanLine(row), qsizetype(read.width()) * read.depth() / 8, points.scanLine(row));
    points.setDotsPerMeterX(0);
    points.setDotsPerMeterY(0);
    CleanPicture clean { {}, format == "jpeg" ? QStringLiteral("image/jpeg") : QStringLiteral("image/png"), *before };
    QBuffer sink(&clean.bytes);
    sink.open(QIODevice::WriteOnly);
    constexpr int GoodQuality = 92;
    QImageWriter writer(&sink, format);
    if (format == "jpeg")
        writer.setQuality(GoodQuality);
    if (!writer.write(points))
        return {};
    // PNG's own "pHYs" says nothing but a resolution; whatever else is left would be somebody's.
    QStringList after = picturesMetadata(clean.bytes).value_or(QStringList { QStringLiteral("unknown") });
    after.removeAll(QStringLiteral("pHYs"));
    after.removeAll(QStringLiteral("gAMA"));
    return after.isEmpty() ? std::optional(clean) : std::nullopt;
}

} // namespace tongjian
