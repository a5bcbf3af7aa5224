// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlVerb.h"

#include <QByteArray>

namespace tongjian
{

SqlVerb verbOf(QByteArrayView sql)
{
    // The verb is the first word; behind WITH the first one outside all parentheses that is a verb at all.
    int depth = 0;
    bool with = false;
    for (qsizetype i = 0; i < sql.size();) {
        const char c = sql[i];
        if (c == '\'' || c == '"' || c == '`' || c == '[') {
            const qsizetype end = sql.indexOf(c == '[' ? ']' : c, i + 1);
            i = end < 0 ? sql.size() : end + 1;
        } else if (sql.sliced(i).startsWith("--")) {
            const qsizetype end = sql.indexOf('\n', i);
            i = end < 0 ? sql.size() : end + 1;
        } else if (sql.sliced(i).startsWith("/*")) {
            const qsizetype end = sql.sliced(i + 2).indexOf("*/");
            i = end < 0 ? sql.size() : i + 2 + end + 2;
        } else if (c == '(' || c == ')') {
            depth += c == '(' ? 1 : -1;
            ++i;
        } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            qsizetype end = i;
            while (end < sql.size()
                && (((sql[end] | 0x20) >= 'a' && (sql[end] | 0x20) <= 'z') || sql[end] == '_'
                    || (sql[end] >= '0' && sql[end] <= '9')))
                ++end;
            const QByteArray word = sql.sliced(i, end - i).toByteArray().toUpper();
            i = end;
            if (depth > 0)
                continue;
            if (word == "INSERT" || word == "REPLACE")
                return SqlVerb::Insert;
            if (word == "UPDATE" || word == "DELETE")
                return SqlVerb::Change;
            if (!with && word != "WITH")
                return SqlVerb::Other;
            if (with && word == "SELECT")
                return SqlVerb::Other;
            with = true;
        } else {
            ++i;
        }
    }
    return SqlVerb::Other;
}

} // namespace tongjian
