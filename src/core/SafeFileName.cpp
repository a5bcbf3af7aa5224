// SPDX-License-Identifier: GPL-3.0-or-later
#include "SafeFileName.h"

#include <QStringList>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr char16_t Instead = u'_';
constexpr qsizetype LongestExtension = 16; ///< in code units, with its dot

bool mayStand(char32_t c)
{
    switch (c) {
    case U'/':
    case U'\\':
    case U':':
    case U'*':
    case U'?':
    case U'"':
    case U'<':
    case U'>':
    case U'|':
    // What looks like a separator, or becomes one where a name is squeezed into an older encoding.
    case 0x2044:
    case 0x2215:
    case 0x2216:
    case 0x29f5:
    case 0x29f8:
    case 0x29f9:
    case 0xfe68:
    case 0xff0f:
    case 0xff3c:
    case 0x034f: // shows nothing
    case 0x115f:
    case 0x1160:
    case 0x17b4:
    case 0x17b5:
    case 0x3164:
    case 0xffa0:
        return false;
    default:
        break;
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // turns the direction, or shows nothing
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    return !(c >= 0xfe00 && c <= 0xfe0f) && !(c >= 0x180b && c <= 0x180f) && (c & 0xfffe) != 0xfffe && c != QChar::ReplacementCharacter && !(c >= 0xfdd0 && c <= 0xfdef);
}

bool isBlankOrDot(QChar c)
{
    return c == u'.' || c == u'\uff0e' || c == u'\u2024' || c.isSpace();
}

QString trimmedEnds(const QString &name)
{
    qsizetype from = 0;
    qsizetype to = name.size();
    while (from < to && isBlankOrDot(name.at(from)))
        ++from;
    while (to > from && isBlankOrDot(name.at(to - 1)))
        --to;
    return name.mid(from, to - from);
}

// Windows looks at what stands before the first dot.
bool isDevice(const QString &name)
{
    const QString base = name.section(u'.', 0, 0).trimmed().normalized(QString::NormalizationForm_KC).toUpper();
    static const QStringList Devices { QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL"), QStringLiteral("CONIN$"),
        QStringLiteral("CONOUT$"), QStringLiteral("CLOCK$") };
    if (Devices.contains(base))
        return true;
    return base.size() == 4 && (base.startsWith(QLatin1String("COM")) || base.startsWith(QLatin1String("LPT"))) && base.at(3).isDigit();
}

// The longest beginning of @p text that is at most @p bytes in UTF-8 and ends between code points, without a mark torn from its letter.
QString cut(const QString &text, qsizetype bytes)
{
    qsizetype used = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text.at(i).isHighSurrogate() ? 2 : 1;
        const qsizetype size = QStringView(text).mid(i, units).toUtf8().size();
        if (used + size > bytes)
            break;
        used += size;
        i += units;
        end = i;
    }
    while (end > 0 && end < text.size() && (text.at(end).isMark() || text.at(end).isLowSurrogate()))
        --end;
    return text.left(end);
}

QString shortened(const QString &name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= LongestExtension ? name.mid(dot) : QString();
    return trimmedEnds(cut(name.left(name.size() - extension.size()), bytes - extension.toUtf8().size())) + extension;
}

} // namespace

QString safeFileName(const QString &name, const QString &otherwise)
{
    QString safe;
    const QString composed = name.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed.at(i);
        if (c.isHighSurrogate() && i + 1 < composed.size() && composed.at(i + 1).isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(c, composed.at(++i));
            if (mayStand(point))
                safe += QStringView(QChar::fromUcs4(point));
            else
                safe += Instead;
        } else {
            safe += mayStand(c.unicode()) ? c : QChar(Instead);
        }
    }
    safe = shortened(trimmedEnds(safe), SafeNameBytes);
    if (isDevice(safe))
        safe.prepend(Instead);
    // Where nothing but replaced characters is left, it says nothing.
    return safe.count(Instead) == safe.size() ? otherwise : safe;
}

bool isSafeFileName(const QString &name)
{
    constexpr qsizetype Room = 16; // a number may have been added to what was cut
    if (name.isEmpty() || name.toUtf8().size() > SafeNameBytes + Room || isDevice(name) || trimmedEnds(name) != name
        || name.normalized(QString::NormalizationForm_C) != name)
        return false;
    const QList<uint> points = name.toUcs4();
    return std::all_of(points.begin(), points.end(), mayStand);
}

bool isSafePath(const QString &path, int depth)
{
    const QStringList parts = path.split(u'/');
    return parts.size() <= depth && std::all_of(parts.begin(), parts.end(), isSafeFileName);
}

QString SafeFileNames::sameness(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString SafeFileNames::take(const QString &name, const QString &otherwise)
{
    const QString safe = safeFileName(name, otherwise);
    QString numbered = safe;
    for (int number = 2; m_taken.contains(sameness(numbered)); ++number) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const qsizetype at = dot > 0 ? dot : safe.size();
        numbered = safe.left(at) + QStringLiteral(" (%1)").arg(number) + safe.mid(at);
    }
    m_taken.insert(sameness(numbered));
    return numbered;
}

} // namespace tongjian
