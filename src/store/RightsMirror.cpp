// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsMirror.h"

#include <QSet>

namespace tongjian
{

void mirrorRights(Database &database, const HouseState &state)
{
    for (const char *table : { "DELETE FROM substitution", "DELETE FROM role_holding", "DELETE FROM person", "DELETE FROM department", "DELETE FROM retention_line", "DELETE FROM hold" })
        database.execute(QString::fromLatin1(table));
    for (const Department &one : state.departments()) {
        Query(database, QStringLiteral("INSERT INTO department (id, name, open) VALUES (?, ?, ?)"))
            .bind(one.id)
            .bind(one.name)
            .bind(int(one.open))
            .run();
    }
    for (const Person &one : state.persons()) {
        Query(database, QStringLiteral("INSERT INTO person (id, login, name, department_id, active, job) VALUES (?, ?, ?, ?, ?, ?)"))
            .bind(one.id)
            .bind(one.login)
            .bind(one.name)
            .bind(one.department)
            .bind(int(one.active))
            .bind(int(one.job))
            .run();
    }
    for (const RoleHolding &one : state.holdings()) {
        Query(database, QStringLiteral("INSERT INTO role_holding (person_id, role, department_id) VALUES (?, ?, ?)"))
            .bind(one.person)
            .bind(int(one.role))
            .bind(one.department)
            .run();
    }
    for (const Substitution &one : state.substitutions()) {
        Query(database,
            QStringLiteral("INSERT INTO substitution (id, person_id, role, department_id, substitute_id, from_at, until_at, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
            .bind(one.id)
            .bind(one.holding.person)
            .bind(int(one.holding.role))
            .bind(one.holding.department)
            .bind(one.substitute)
            .bind(one.from)
            .bind(one.until)
            .bind(one.endedAt)
            .run();
    }
    for (const RetentionSchedule &schedule : state.schedules()) {
        for (qsizetype place = 0; place < schedule.lines.size(); ++place) {
            const RetentionLine &line = schedule.lines.at(place);
            Query(database,
                QStringLiteral("INSERT INTO retention_line (version, place, from_day, shortens, class, channel, department_id, confidentiality, shortest, longest) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                .bind(schedule.version)
                .bind(int(place))
                .bind(schedule.from)
                .bind(int(schedule.shortens))
                .bind(int(line.recordClass))
                .bind(line.channel ? int(*line.channel) : 0)
                .bind(line.department)
                .bind(line.confidentiality ? int(*line.confidentiality) : 0)
                .bind(line.shortestMonths)
                .bind(line.longestMonths)
                .run();
        }
    }
    for (const HoldFacts &one : state.holds()) {
        Query(database, QStringLiteral("INSERT INTO hold (id, number, kind, placed_by, placed_at, review_day, lifted_at) VALUES (?, ?, ?, ?, ?, ?, ?)"))
            .bind(one.id)
            .bind(one.number)
            .bind(int(one.kind))
            .bind(one.placedBy)
            .bind(one.placedAt)
            .bind(one.reviewDay)
            .bind(one.liftedAt)
            .run();
    }
}

QStringList differingRows(Database &database, const HouseState &state)
{
    QStringList altered;
    const auto differ = [&](const QString &where) { altered += where; };
    {
        QSet<Id> seen;
        Query query(database, QStringLiteral("SELECT id, login, name, department_id, active, job FROM person"));
        query.run();
        while (query.next()) {
            const Person *person = state.person(query.integer(0));
            seen.insert(query.integer(0));
            if (!person || person->login != query.text(1) || person->name != query.text(2) || person->department != query.integer(3)
                || qint64(person->active) != query.integer(4) || qint64(person->job) != query.integer(5))
                differ(QStringLiteral("person %1").arg(query.integer(0)));
        }
        if (seen.size() != state.persons().size())
            differ(QStringLiteral("person"));
    }
    {
        qsizetype count = 0;
        Query query(database, QStringLiteral("SELECT id, name, open FROM department"));
        query.run();
        while (query.next()) {
            ++count;
            const Department *department = state.department(query.integer(0));
            if (!department || department->name != query.text(1) || qint64(department->open) != query.integer(2))
                differ(QStringLiteral("department %1").arg(query.integer(0)));
        }
        if (count != state.departments().size())
            differ(QStringLiteral("department"));
    }
    {
        qsizetype count = 0;
        Query query(database, QStringLiteral("SELECT person_id, role, department_id FROM role_holding"));
        query.run();
        while (query.next()) {
            ++count;
            if (!state.holdings().contains(RoleHolding { query.integer(0), Role(query.integer(1)), query.integer(2) }))
                differ(QStringLiteral("role_holding %1").arg(query.integer(0)));
        }
        if (count != state.holdings().size())
            differ(QStringLiteral("role_holding"));
    }
    {
        qsizetype count = 0;
        Query query(database, QStringLiteral("SELECT id, person_id, role, department_id, substitute_id, from_at, until_at, ended_at FROM substitution"));
        query.run();
        while (query.next()) {
            ++count;
            const Substitution known = state.substitutions().value(query.integer(0));
            if (known.id != query.integer(0) || known.holding != RoleHolding { query.integer(1), Role(query.integer(2)), query.integer(3) }
                || known.substitute != query.integer(4) || known.from != query.integer(5) || known.until != query.integer(6) || known.endedAt != query.integer(7))
                differ(QStringLiteral("substitution %1").arg(query.integer(0)));
        }
        if (count != state.substitutions().size())
            differ(QStringLiteral("substitution"));
    }
    {
        qsizetype count = 0;
        qsizetype lines = 0;
        for (const RetentionSchedule &one : state.schedules())
            lines += one.lines.size();
        Query query(database,
            QStringLiteral("SELECT version, place, from_day, shortens, class, channel, department_id, confidentiality, shortest, longest FROM retention_line"));
        query.run();
        while (query.next()) {
            ++count;
            const qint64 version = query.integer(0);
            const RetentionSchedule known = version > 0 && version <= state.schedules().size() ? state.schedules().at(version - 1) : RetentionSchedule();
            const RetentionLine line = known.lines.value(query.integer(1));
            if (query.integer(1) >= known.lines.size() || known.from != query.integer(2) || qint64(known.shortens) != query.integer(3) || qint64(line.recordClass) != query.integer(4)
                || qint64(line.channel.value_or(Channel(0))) != query.integer(5) || line.department != query.integer(6)
                || qint64(line.confidentiality.value_or(Confidentiality(0))) != query.integer(7) || line.shortestMonths != query.integer(8) || line.longestMonths != query.integer(9))
                differ(QStringLiteral("retention_line %1").arg(version));
        }
        if (count != lines)
            differ(QStringLiteral("retention_line"));
    }
    {
        qsizetype count = 0;
        Query query(database, QStringLiteral("SELECT id, number, kind, placed_by, placed_at, review_day, lifted_at FROM hold"));
        query.run();
        while (query.next()) {
            ++count;
            const HoldFacts *hold = state.hold(query.integer(0));
            if (!hold || hold->number != query.text(1) || qint64(hold->kind) != query.integer(2) || hold->placedBy != query.integer(3) || hold->placedAt != query.integer(4)
                || hold->reviewDay != query.integer(5) || hold->liftedAt != query.integer(6))
                differ(QStringLiteral("hold %1").arg(query.integer(0)));
        }
        if (count != state.holds().size())
            differ(QStringLiteral("hold"));
    }
    return altered;
}

} // namespace tongjian
