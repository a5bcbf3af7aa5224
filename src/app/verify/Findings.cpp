// SPDX-License-Identifier: GPL-3.0-or-later
#include "Findings.h"

#include "core/Record.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tongjian::verify
{

namespace
{

constexpr qsizetype LongestShown = 300;

QString shown(const QString &text)
{
    return displaySafe(text.size() > LongestShown ? text.left(LongestShown) + u'…' : text);
}

} // namespace

QString say(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}

QString say(const char *text, const QString &first, const QString &second)
{
    const QString translated = say(text);
    return second.isNull() ? translated.arg(shown(first)) : translated.arg(shown(first), shown(second));
}

void Findings::problem(const QString &file, const QString &text)
{
    const std::pair<QString, QString> one { shown(file), text };
    if (m_list.contains(one))
        return;
    ++m_problems;
    if (m_list.size() < Shown)
        m_list.append(one);
}

QStringList Findings::toLines() const
{
    QStringList lines;
    const auto fact = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            lines += QCoreApplication::translate("Verify", "%1: %2").arg(say(label), shown(value));
    };
    fact(QT_TRANSLATE_NOOP("Verify", "Evidence package"), number);
    fact(QT_TRANSLATE_NOOP("Verify", "Company"), company);
    fact(QT_TRANSLATE_NOOP("Verify", "Handed to"), recipient);
    fact(QT_TRANSLATE_NOOP("Verify", "Made by"), maker);
    fact(QT_TRANSLATE_NOOP("Verify", "Made at"), made);
    fact(QT_TRANSLATE_NOOP("Verify", "Suite"), suite);
    fact(QT_TRANSLATE_NOOP("Verify", "Files"), QString::number(files));
    fact(QT_TRANSLATE_NOOP("Verify", "Records"), QString::number(records));
    fact(QT_TRANSLATE_NOOP("Verify", "Journal entries"), QString::number(entries));
    fact(QT_TRANSLATE_NOOP("Verify", "Decisions"), QString::number(decisions));
    if (!founding.isEmpty()) {
        fact(QT_TRANSLATE_NOOP("Verify", "Fingerprint of the founding key"), QString::fromLatin1(founding.toHex()));
        if (!foundingIsKnown)
            lines += say(QT_TRANSLATE_NOOP("Verify", "Compare it with what the company has published, or give it with --founding-key: without that nothing shows that this is the company's own store."));
    }
    if (derived > 0)
        lines += say(QT_TRANSLATE_NOOP("Verify", "%1 of the records are redacted derivatives: it is shown which record they come from, not that they repeat the rest of it."), QString::number(derived));
    lines += QString();
    for (const auto &[file, text] : m_list)
        lines += file.isEmpty() ? text : QCoreApplication::translate("Verify", "%1: %2").arg(file, text);
    if (m_problems > m_list.size())
        lines += say(QT_TRANSLATE_NOOP("Verify", "… and %1 more"), QString::number(m_problems - m_list.size()));
    lines += isInOrder() ? say(QT_TRANSLATE_NOOP("Verify", "IN ORDER: signature, files, journal entries, records and decisions fit together."))
                         : say(QT_TRANSLATE_NOOP("Verify", "NOT IN ORDER: this package is not as it was made, or never was in order. Problems: %1"), QString::number(m_problems));
    return lines;
}

QJsonObject Findings::toJson() const
{
    QJsonArray list;
    for (const auto &[file, text] : m_list)
        list.append(QJsonObject { { QStringLiteral("file"), file }, { QStringLiteral("text"), text } });
    return {
        { QStringLiteral("ok"), isInOrder() },
        { QStringLiteral("number"), shown(number) },
        { QStringLiteral("company"), shown(company) },
        { QStringLiteral("recipient"), shown(recipient) },
        { QStringLiteral("maker"), shown(maker) },
        { QStringLiteral("made"), shown(made) },
        { QStringLiteral("suite"), shown(suite) },
        { QStringLiteral("founding-key"), QString::fromLatin1(founding.toHex()) },
        { QStringLiteral("founding-key-known"), foundingIsKnown },
        { QStringLiteral("files"), files },
        { QStringLiteral("records"), records },
        { QStringLiteral("derived"), derived },
        { QStringLiteral("entries"), entries },
        { QStringLiteral("decisions"), decisions },
        { QStringLiteral("problem-count"), m_problems },
        { QStringLiteral("problems"), list },
    };
}

} // namespace tongjian::verify
