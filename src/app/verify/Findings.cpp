// SPDX-License-Identifier: GPL-3.0-or-later
#include "Findings.h"

#include "core/Error.h"
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

QString lineOf(const QString &name, const QString &text)
{
    return name.isEmpty() ? text : QCoreApplication::translate("Verify", "%1: %2").arg(name, text);
}

} // namespace

QString say(const char *text, const QString &about)
{
    return QCoreApplication::translate("Verify", text).replace(QLatin1String("%1"), shown(about));
}

void refuse(const char *why)
{
    throw Error(ErrorCode::BadInput, say(why));
}

void Findings::state(const char *key, const char *label, const QJsonValue &value)
{
    const QJsonValue safe = value.isString() ? shown(value.toString()) : value;
    m_facts.insert(QLatin1String(key), safe);
    if (const QString text = safe.toVariant().toString(); label && !text.isEmpty())
        m_told += lineOf(say(label), text);
}

void Findings::note(const char *text, const QString &about)
{
    m_told += say(text, about);
}

void Findings::problem(const QString &file, const char *text, const QString &about)
{
    const std::pair<QString, QString> one { shown(file), say(text, about) };
    if (m_list.contains(one))
        return;
    ++m_problems;
    if (m_list.size() < Shown)
        m_list.append(one);
}

bool Findings::require(bool holds, const QString &file, const char *text, const QString &about)
{
    if (!holds)
        problem(file, text, about);
    return holds;
}

QStringList Findings::toLines() const
{
    QStringList lines = m_told;
    lines += QString();
    for (const auto &[file, text] : m_list)
        lines += lineOf(file, text);
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
    QJsonObject object = m_facts;
    object.insert(QStringLiteral("ok"), isInOrder());
    object.insert(QStringLiteral("problem-count"), m_problems);
    object.insert(QStringLiteral("problems"), list);
    return object;
}

} // namespace tongjian::verify
