// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialect.h"

#include "Database.h"

namespace tongjian::dialect
{

QString statement(const char *text)
{
    QString sql = QString::fromLatin1(text);
    sql.replace(QLatin1String("{integer}"), QLatin1String(Integer));
    sql.replace(QLatin1String("{bytes}"), QLatin1String(Bytes));
    sql.replace(QLatin1String("{text}"), QLatin1String(Text));
    sql.replace(QLatin1String("{key}"), QLatin1String(Key));
    sql.replace(QLatin1String("{byKey}"), QLatin1String(ByKey));
    return sql;
}

QStringList recordTriggers()
{
    return {
        QStringLiteral("CREATE TRIGGER journal_keeps_entries BEFORE UPDATE ON journal "
                       "BEGIN SELECT RAISE(ABORT, 'journal entries are never changed'); END"),
        QStringLiteral("CREATE TRIGGER journal_loses_nothing BEFORE DELETE ON journal "
                       "BEGIN SELECT RAISE(ABORT, 'journal entries are never removed'); END"),
        QStringLiteral("CREATE TRIGGER journal_grows_by_one BEFORE INSERT ON journal "
                       "WHEN NEW.n <> (SELECT COALESCE(MAX(n), 0) + 1 FROM journal) "
                       "BEGIN SELECT RAISE(ABORT, 'journal entries have no gaps'); END"),
        QStringLiteral("CREATE TRIGGER filed_records_stay BEFORE UPDATE ON record WHEN OLD.state = 4 AND NEW.state < 4 "
                       "BEGIN SELECT RAISE(ABORT, 'a filed record does not go back'); END"),
        QStringLiteral("CREATE TRIGGER promises_are_kept BEFORE UPDATE ON record WHEN OLD.due_at > 0 AND NEW.due_at < OLD.due_at "
                       "BEGIN SELECT RAISE(ABORT, 'a promised period is never shortened'); END"),
        QStringLiteral("CREATE TRIGGER capture_time_stays BEFORE UPDATE ON record WHEN OLD.captured_at > 0 AND NEW.captured_at <> OLD.captured_at "
                       "BEGIN SELECT RAISE(ABORT, 'the time of capture is never changed'); END"),
    };
}

namespace
{

QStringList checkedBy(Database &database, const QString &pragma)
{
    QStringList lines;
    Query query(database, pragma);
    query.run();
    while (query.next()) {
        if (query.text(0) != QStringLiteral("ok"))
            lines += query.text(0);
    }
    return lines;
}

} // namespace

QStringList damage(Database &database)
{
    return checkedBy(database, QStringLiteral("PRAGMA integrity_check"));
}

QStringList damagedPages(Database &database)
{
    return checkedBy(database, QStringLiteral("PRAGMA quick_check"));
}

} // namespace tongjian::dialect
