// SPDX-License-Identifier: GPL-3.0-or-later
#include "Csv.h"

namespace tongjian
{

namespace
{

QString cell(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r\n＝＋－＠");
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == u' ')
        ++first;
    if (first < text.size() && formula.contains(text.at(first)))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &text : row)
            cells.append(cell(text));
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace tongjian
