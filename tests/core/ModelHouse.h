// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/CaseEngine.h"

#include <algorithm>

namespace tongjian::test
{

/// A house of a few persons, for the engine alone. Persons are numbered from 1.
class ModelHouse final : public CaseHouse
{
public:
    struct Member {
        RoleSet roles { Role::Employee };
        Id department = 1;
        bool active = true;
        QString name;
    };
    struct Standing {
        Id principal = NoId;
        Role role = Role::Head;
        Id substitute = NoId;
    };
    QList<Member> members;
    QList<Standing> substitutes;

    /// "H1 O X1 E2": one word a person, the letters of the roles, then the department (1 when left out).
    static ModelHouse of(const QString &words)
    {
        ModelHouse house;
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : list) {
            Member member;
            for (const QChar c : word) {
                if (const qsizetype role = QStringLiteral("EHOSAX").indexOf(c); role > 0)
                    member.roles.insert(Role(role));
                if (c.isDigit())
                    member.department = c.digitValue();
            }
            member.name = QString::number(house.members.size());
            house.members.append(member);
        }
        return house;
    }
    [[nodiscard]] bool knows(Id person) const { return person > 0 && person <= members.size(); }
    [[nodiscard]] const Member &member(Id person) const { return members.at(person - 1); }

    [[nodiscard]] bool counts(Id person) const override { return knows(person) && member(person).active; }
    [[nodiscard]] Id departmentOf(Id person) const override { return knows(person) ? member(person).department : NoId; }
    [[nodiscard]] QList<Id> holders(Role role, Id department) const override
    {
        QList<Id> all;
        for (Id id = 1; id <= members.size(); ++id) {
            if (counts(id) && member(id).roles.contains(role) && (role != Role::Head || member(id).department == department))
                all.append(id);
        }
        return all;
    }
    [[nodiscard]] QList<Id> standsFor(Id person, Role role, Id department, const QList<Id> &barred) const override
    {
        QList<Id> all;
        if (!counts(person) || barred.contains(person))
            return all;
        if (holders(role, department).contains(person))
            all.append(person);
        for (const Standing &one : substitutes) {
            if (one.substitute == person && one.role == role && holders(role, department).contains(one.principal) && !barred.contains(one.principal))
                all.append(one.principal);
        }
        return all;
    }
    [[nodiscard]] QList<Id> alike(Id person) const override
    {
        QList<Id> all;
        for (Id id = 1; id <= members.size(); ++id) {
            if (id != person && knows(person) && member(id).name == member(person).name)
                all.append(id);
        }
        return all;
    }
};

} // namespace tongjian::test
