// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tongjian
{

/// A picture without anything but its points.
struct CleanPicture {
    QByteArray bytes;
    QString mediaType; ///< "image/png", "image/jpeg"
    QStringList removed; ///< what stood beside the points, for machines: "exif", "xmp", "icc", "comment", "tEXt", "trailing bytes"
};

/// @p bytes (PNG or JPEG) decoded and encoded anew: no EXIF (its turn is carried out first), no texts, profiles, thumbnails, further
/// pictures, or bytes behind the end. What comes out is checked for that before it is given. Nothing for any other kind of file, for a
/// damaged picture, and for one larger than fits in PictureMemory: what cannot be cleaned is not handed over.
[[nodiscard]] std::optional<CleanPicture> cleanPicture(const QByteArray &bytes);
inline constexpr int PictureMemoryMiB = 256;

/// What stands beside the points of a PNG or JPEG file, as in CleanPicture::removed; nothing when it is neither.
[[nodiscard]] std::optional<QStringList> picturesMetadata(QByteArrayView bytes);

} // namespace tongjian
