// SPDX-License-Identifier: GPL-3.0-or-later
#include "Regulation.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

// The next role up that takes a step for which nobody is left (DESIGN section 1).
std::optional<Role> nextUp(Role role)
{
    switch (role) {
    case Role::Head:
        return Role::Officer;
    case Role::Officer:
    case Role::SecurityAdministrator:
        return Role::Executive;
    default:
        return {};
    }
}

struct Plan {
    bool possible = false;
    std::optional<int> passed; ///< the first step that had to pass up
};

// Tries to give every step somebody who is not yet in the case; prefers the planned role over the next one up.
Plan assign(const RouteFacts &route, const QList<StaffMember> &staff, QList<qint64> used, int step, std::optional<int> passed)
{
    if (step == route.stepCount)
        return { true, passed };
    const Role planned = route.steps[size_t(step)];
    std::optional<Role> role = planned;
    Plan best;
    while (role) {
        for (const StaffMember &member : staff) {
            if (!member.roles.contains(*role) || used.contains(member.person))
                continue;
            QList<qint64> next = used;
            next.append(member.person);
            const Plan plan = assign(route, staff, next, step + 1, role == planned ? passed : passed.value_or(step));
            if (plan.possible && (!best.possible || (best.passed && !plan.passed)))
                best = plan;
            if (best.possible && !best.passed)
                return best;
        }
        // The last step never passes.
        role = step + 1 < route.stepCount ? nextUp(*role) : std::nullopt;
    }
    return best;
}

} // namespace

QList<RouteGap> staffingGaps(const QList<StaffMember> &staff)
{
    QList<RouteGap> gaps;
    for (const RouteFacts &route : routeTable()) {
        bool applicants = false;
        Plan worst { true, {} };
        for (const StaffMember &member : staff) {
            const bool applies = member.roles.intersects(route.applicant)
                && (route.route != Route::RecordReview || !member.roles.contains(Role::Head));
            if (!applies)
                continue;
            applicants = true;
            Plan plan = assign(route, staff, { member.person }, 0, {});
            if (!plan.possible || (plan.passed && worst.possible))
                worst = plan;
        }
        const auto say = [&](const Plan &plan) {
            if (!plan.possible) {
                QStringList roles;
                for (int i = 0; i < route.stepCount; ++i)
                    roles += displayName(route.steps[size_t(i)]);
                return QCoreApplication::translate("Staffing", "Too few different persons: beside the applicant it needs %1.")
                    .arg(roles.join(QCoreApplication::translate("Staffing", ", ")));
            }
            return QCoreApplication::translate("Staffing", "For somebody nobody is left as %1: the next role up decides, and the decision says so.")
                .arg(displayName(route.steps[size_t(*plan.passed)]));
        };
        if (!applicants) {
            const auto named = std::find_if(roleTable().begin(), roleTable().end(), [&](const RoleFacts &one) { return route.applicant.contains(one.role); });
            gaps.append({ route.route, QCoreApplication::translate("Staffing", "Nobody is %1.").arg(displayName(named->role)), false });
        } else if (!worst.possible || worst.passed) {
            gaps.append({ route.route, say(worst), worst.possible });
        }
    }
    return gaps;
}

} // namespace tongjian
