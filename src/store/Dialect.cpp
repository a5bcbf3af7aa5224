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

QStringList planTriggers()
{
    return {
        QStringLiteral("CREATE TRIGGER plans_take_what_is_due BEFORE INSERT ON plan_record "
                       "WHEN NEW.kept_until > NEW.frozen_at OR NOT EXISTS (SELECT 1 FROM record WHERE record.id = NEW.record_id AND record.state = 4 "
                       "AND record.captured_at <= NEW.kept_until AND (record.due_at <= NEW.frozen_at "
                       "OR EXISTS (SELECT 1 FROM retention_line WHERE retention_line.version = NEW.rule_version AND retention_line.shortens = 1))) "
                       "BEGIN SELECT RAISE(ABORT, 'only what is due is put on a plan'); END"),
        QStringLiteral("CREATE TRIGGER plans_keep_their_list BEFORE UPDATE ON plan_record "
                       "WHEN NEW.plan_id <> OLD.plan_id OR NEW.record_id <> OLD.record_id OR NEW.revision <> OLD.revision OR NEW.commitment <> OLD.commitment "
                       "OR NEW.kept_until <> OLD.kept_until OR NEW.frozen_at <> OLD.frozen_at OR (OLD.outcome <> 0 AND NEW.outcome <> OLD.outcome) "
                       "BEGIN SELECT RAISE(ABORT, 'the list of a plan is never changed'); END"),
        QStringLiteral("CREATE TRIGGER plans_lose_nothing BEFORE DELETE ON plan_record "
                       "WHEN EXISTS (SELECT 1 FROM application WHERE application.id = OLD.plan_id) "
                       "BEGIN SELECT RAISE(ABORT, 'the list of a plan is never shortened'); END"),
        QStringLiteral("CREATE TRIGGER records_are_cleared_by_plan BEFORE UPDATE ON record WHEN NEW.state = 10 AND OLD.state <> 10 "
                       "AND NOT (OLD.state = 4 AND EXISTS (SELECT 1 FROM plan_record WHERE plan_record.entry_n = NEW.entry_n AND plan_record.entry_n > 0 "
                       "AND plan_record.record_id = NEW.id AND plan_record.outcome = 1)) "
                       "BEGIN SELECT RAISE(ABORT, 'a record is cleared by a plan'); END"),
        QStringLiteral("CREATE TRIGGER records_stay BEFORE DELETE ON record "
                       "BEGIN SELECT RAISE(ABORT, 'records are never removed'); END"),
        QStringLiteral("CREATE TRIGGER filed_content_stays BEFORE DELETE ON record_part "
                       "WHEN EXISTS (SELECT 1 FROM record WHERE record.id = OLD.record_id AND record.state = 4 AND record.revision = OLD.revision) "
                       "BEGIN SELECT RAISE(ABORT, 'filed content is never removed'); END"),
    };
}

QStringList destructionTriggers()
{
    return {
        QStringLiteral("CREATE TRIGGER records_are_destroyed_by_plan BEFORE UPDATE ON record WHEN NEW.state = 12 AND OLD.state <> 12 "
                       "AND NOT (OLD.state = 10 AND EXISTS (SELECT 1 FROM plan_record WHERE plan_record.destroyed_n = NEW.entry_n AND plan_record.destroyed_n > 0 "
                       "AND plan_record.record_id = NEW.id)) "
                       "BEGIN SELECT RAISE(ABORT, 'a record is destroyed by a plan'); END"),
        QStringLiteral("CREATE TRIGGER tombstones_stay BEFORE UPDATE ON record WHEN OLD.state = 12 "
                       "BEGIN SELECT RAISE(ABORT, 'what was destroyed does not come back'); END"),
        QStringLiteral("CREATE TRIGGER what_was_cleared_is_destroyed BEFORE UPDATE ON plan_record WHEN (NEW.destroying_n <> OLD.destroying_n AND NOT (OLD.destroying_n = 0 AND OLD.outcome = 1 AND OLD.recovered_n = 0)) "
                       "OR (NEW.destroyed_n <> OLD.destroyed_n AND NOT (OLD.destroyed_n = 0 AND OLD.destroying_n > 0)) "
                       "OR (NEW.recovered_n <> OLD.recovered_n AND OLD.destroying_n > 0) "
                       "BEGIN SELECT RAISE(ABORT, 'only what was cleared is destroyed'); END"),
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
