// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include "Clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tongjian
{

namespace
{

// Turns the direction of what follows, or shows nothing at all: what a name could use to look like another.
bool deceives(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x061c || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180e)
        || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0x3164 || c == 0xfeff || c == 0xffa0
        || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xd800 && c <= 0xdfff) || (c >= 0xe0000 && c <= 0xe007f);
}

bool controls(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

// A joiner between two pictures makes one of them (family, flags of professions); between letters it hides.
bool joinsPictures(const QList<uint> &text, qsizetype at)
{
    const auto picture = [&](qsizetype i) {
        return i >= 0 && i < text.size() && ((text.at(i) >= 0x1f000 && text.at(i) <= 0x1faff) || (text.at(i) >= 0x2600 && text.at(i) <= 0x27bf) || text.at(i) == 0xfe0f);
    };
    return text.at(at) == 0x200d && picture(at - 1) && picture(at + 1);
}

} // namespace

QString displaySafe(const QString &text, bool multiline)
{
    const auto shownAsItIs = [multiline](QChar c) { return (multiline && (c == u'\n' || c == u'\t')) || (!controls(c.unicode()) && !deceives(c.unicode())); };
    if (std::all_of(text.begin(), text.end(), shownAsItIs))
        return text;
    // Code points by hand: toUcs4() would turn a lone surrogate into something else before it is seen.
    QList<uint> points;
    points.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            points.append(QChar::surrogateToUcs4(c, text.at(++i)));
        else
            points.append(c.unicode());
    }
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points.at(i);
        if (multiline && c == U'\r') {
            // The line breaks of Windows and of old Macintoshes.
            if (i + 1 >= points.size() || points.at(i + 1) != U'\n')
                safe += u'\n';
        } else if (multiline && (c == U'\n' || c == U'\t')) {
            safe += QChar(char16_t(c));
        } else if (controls(c) || (deceives(c) && !joinsPictures(points, i))) {
            safe += QStringLiteral("‹U+%1›").arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
        } else {
            safe += QStringView(QChar::fromUcs4(c));
        }
    }
    return safe;
}

QString displayDuration(qint64 milliseconds)
{
    const qint64 total = qMax<qint64>(0, milliseconds) / 1000;
    const qint64 hours = total / 3600;
    const qint64 minutes = total / 60 % 60;
    const qint64 seconds = total % 60;
    QStringList parts;
    if (hours > 0)
        parts += QCoreApplication::translate("Duration", "%1 h").arg(hours);
    if (minutes > 0)
        parts += QCoreApplication::translate("Duration", "%1 min").arg(minutes);
    if (seconds > 0 || parts.isEmpty())
        parts += QCoreApplication::translate("Duration", "%1 s").arg(seconds);
    return parts.join(u' ');
}

QString foldForSearch(const QString &text)
{
    // Compatibility decomposition folds full width to half; marks go, so that Zürich is found as zurich; what shows nothing goes,
    // so that it hides nothing. Through upper case, because Qt folds letter by letter and ß would not meet SS.
    QString folded;
    folded.reserve(text.size());
    const QString wide = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded().normalized(QString::NormalizationForm_KD);
    const QList<uint> points = wide.toUcs4();
    for (const uint c : points) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Other_Format)
            folded += QStringView(QChar::fromUcs4(c));
    }
    return folded;
}

QString displayValue(const RecordContent &content, Field field)
{
    switch (field) {
    case Field::Channel:
        return displayName(content.channel);
    case Field::Subject:
        return displaySafe(content.subject);
    case Field::Parties: {
        QStringList lines;
        for (const Party &party : content.parties) {
            QStringList parts;
            if (!party.name.isEmpty())
                parts += displaySafe(party.name);
            if (!party.organisation.isEmpty())
                parts += QCoreApplication::translate("Record", "(%1)").arg(displaySafe(party.organisation));
            if (!party.address.isEmpty())
                parts += displaySafe(party.address);
            if (party.joinedAt > 0 || party.leftAt > 0)
                parts += QStringLiteral("%1 – %2").arg(minuteTime(party.joinedAt), minuteTime(party.leftAt)).trimmed();
            lines += QCoreApplication::translate("Record", "%1: %2").arg(displayName(party.role), parts.join(u' '));
        }
        return lines.join(u'\n');
    }
    case Field::StartedAt:
        return minuteTime(content.startedAt);
    case Field::EndedAt:
        return minuteTime(content.endedAt);
    case Field::Direction:
        return displayName(content.direction);
    case Field::Summary:
        return displaySafe(content.summary, true);
    case Field::Body:
        return displaySafe(content.body, true);
    case Field::Place:
        return displaySafe(content.place);
    case Field::Platform:
        return displaySafe(content.platform);
    case Field::Mailbox:
        return displaySafe(content.mailbox);
    case Field::Tool:
        return displaySafe(content.tool);
    case Field::Reason:
        return content.reason == ManualReason::NotChosen ? QString() : displayName(content.reason);
    case Field::ReasonText:
        return displaySafe(content.reasonText);
    case Field::Confidentiality:
        return displayName(content.confidentiality);
    case Field::RelatedMatter:
        return displaySafe(content.relatedMatter);
    case Field::Files: {
        QStringList lines;
        for (const TransferredFile &file : content.files) {
            QString line = displaySafe(file.name);
            if (file.size >= 0)
                line += u' ' + QLocale().formattedDataSize(file.size);
            if (!file.digest.isEmpty())
                line += u' ' + displaySafe(file.digest);
            lines += line;
        }
        return lines.join(u'\n');
    }
    case Field::Attachments: {
        QStringList lines;
        for (const Attachment &attachment : content.attachments)
            lines += displaySafe(attachment.name) + u' ' + QLocale().formattedDataSize(attachment.size);
        return lines.join(u'\n');
    }
    }
    return {};
}

} // namespace tongjian
