// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsMirror.h"

namespace tongjian
{

void mirrorRights(Database &database, const HouseState &state)
{
    for (const char *table : { "DELETE FROM substitution", "DELETE FROM role_holding", "DELETE FROM person", "DELETE FROM department", "DELETE FROM retention_period" })
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
    for (auto it = state.retention().months.cbegin(); it != state.retention().months.cend(); ++it) {
        Query(database, QStringLiteral("INSERT INTO retention_period (version, class, months) VALUES (?, ?, ?)"))
            .bind(state.retention().version)
            .bind(int(it.key()))
            .bind(it.value())
            .run();
    }
}

} // namespace tongjian
