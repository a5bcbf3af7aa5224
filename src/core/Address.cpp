// SPDX-License-Identifier: GPL-3.0-or-later
#include "Address.h"

namespace tongjian
{

QString normalAddress(const QString &address)
{
    QString text = address.trimmed();
    if (text.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive))
        text = text.mid(7);
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.sliced(1, text.size() - 2).trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at >= 0)
        return at > 0 && at + 1 < text.size() && !text.contains(u' ') ? text.toLower() : QString();
    QString digits;
    for (const QChar c : std::as_const(text)) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!QStringLiteral("+-() .").contains(c))
            return {};
    }
    constexpr qsizetype Mobile = 11;
    if (digits.startsWith(QStringLiteral("0086")))
        digits.remove(0, 4);
    else if (digits.size() > Mobile && digits.startsWith(QStringLiteral("86")))
        digits.remove(0, 2);
    constexpr qsizetype Shortest = 3; // an extension
    return digits.size() >= Shortest ? digits : QString();
}

QString withoutDetail(const QString &normal)
{
    const qsizetype at = normal.lastIndexOf(u'@');
    const qsizetype plus = normal.indexOf(u'+');
    return plus > 0 && plus < at ? normal.first(plus) + normal.sliced(at) : normal;
}

} // namespace tongjian
