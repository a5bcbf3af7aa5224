// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tongjian
{

QString displaySafe(const QString &text, bool multiline)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool line = code == u'\n' || code == u'\t';
        const bool control = (code < 0x20 && !(multiline && line)) || (code >= 0x7f && code < 0xa0);
        const bool direction = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
            || (code >= 0x2066 && code <= 0x2069);
        const bool invisible = code == 0x200b || code == 0x2060 || code == 0xfeff || code == 0x00ad || code == 0x2028 || code == 0x2029;
        if (multiline && code == u'\r')
            continue;
        if (!multiline && (line || code == u'\r'))
            safe += u' ';
        else if (control || direction || invisible)
            safe += QStringLiteral("‹U+%1›").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper();
        else
            safe += c;
    }
    return safe;
}

QString displayDuration(qint64 milliseconds)
{
    const auto say = [](const char *text, qint64 a, qint64 b) { return QCoreApplication::translate("Duration", text).arg(a).arg(b); };
    const qint64 seconds = qMax<qint64>(0, milliseconds) / 1000;
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours > 0)
        return say(QT_TRANSLATE_NOOP("Duration", "%1 h %2 min"), hours, minutes % 60);
    if (minutes > 0 && seconds % 60 > 0)
        return say(QT_TRANSLATE_NOOP("Duration", "%1 min %2 s"), minutes, seconds % 60);
    if (minutes > 0)
        return QCoreApplication::translate("Duration", "%1 min").arg(minutes);
    return QCoreApplication::translate("Duration", "%1 s").arg(seconds);
}

QString foldForSearch(const QString &text)
{
    // Compatibility decomposition folds full width to half; combining marks go, so that Zürich is found as zurich.
    const QString wide = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(wide.size());
    for (const QChar c : wide) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    }
    return folded;
}

QString displayValue(const RecordContent &content, Field field)
{
    const auto time = [](qint64 ms) {
        return ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat) : QString();
    };
    switch (field) {
    case Field::Channel:
        return displayName(content.channel);
    case Field::Subject:
        return displaySafe(content.subject);
    case Field::Parties: {
        QStringList lines;
        for (const Party &party : content.parties) {
            QString line = QCoreApplication::translate("Record", "%1: %2").arg(displayName(party.role), displaySafe(party.name));
            if (!party.organisation.isEmpty())
                line += QCoreApplication::translate("Record", " (%1)").arg(displaySafe(party.organisation));
            if (!party.address.isEmpty())
                line += u' ' + displaySafe(party.address);
            if (party.joinedAt > 0 || party.leftAt > 0)
                line += QStringLiteral(" %1 – %2").arg(time(party.joinedAt), time(party.leftAt));
            lines += line;
        }
        return lines.join(u'\n');
    }
    case Field::StartedAt:
        return time(content.startedAt);
    case Field::EndedAt:
        return time(content.endedAt);
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
        return displayName(content.reason);
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
