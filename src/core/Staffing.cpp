// SPDX-License-Identifier: GPL-3.0-or-later
#include "Regulation.h"

#include "CaseEngine.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Staffing", text);
}

enum class Outcome { Runs, Passes, Stuck };

struct Plan {
    Outcome outcome = Outcome::Stuck;
    int step = 0; ///< the first one that passes up, or the one for which nobody is left; stepCount: fulfilling
    Role by = Role::Employee; ///< who takes the step that passes up
};

bool better(const Plan &a, const Plan &b)
{
    return a.outcome != b.outcome ? a.outcome < b.outcome : a.outcome == Outcome::Stuck && a.step > b.step;
}

// One way through a case: finds, step by step, persons who are not yet part of it.
class Way
{
public:
    Way(const RouteFacts &route, const QList<StaffMember> &staff, const StaffMember &applicant)
        : m_route(route)
        , m_staff(staff)
        , m_department(applicant.department)
        , m_used { applicant.person }
    {
    }

    [[nodiscard]] Plan best() { return from(0, { Outcome::Runs, 0, Role::Employee }); }

private:
    Plan from(int step, const Plan &before)
    {
        if (step == m_route.stepCount)
            return before.outcome != Outcome::Stuck && !fulfillable() ? Plan { Outcome::Stuck, step, Role::Officer } : before;
        const Role planned = m_route.steps[size_t(step)];
        Plan best { Outcome::Stuck, step, Role::Employee };
        // Up goes only what nobody is left for, and the last step never.
        std::optional<Role> role = planned;
        while (role && !anybodyLeft(*role))
            role = step + 1 == m_route.stepCount ? std::nullopt : nextRoleUp(*role);
        if (!role)
            return best;
        const bool passed = *role != planned;
        const Plan soFar = passed && before.outcome == Outcome::Runs ? Plan { Outcome::Passes, step, *role } : before;
        // An officer in the head's place files at once: that is the whole review.
        const int next = passed && m_route.route == Route::RecordReview ? m_route.stepCount : step + 1;
        for (const StaffMember &member : m_staff) {
            if (!fits(member, *role))
                continue;
            m_used.append(member.person);
            const Plan plan = from(next, soFar);
            m_used.removeLast();
            if (better(plan, best))
                best = plan;
            if (best.outcome == Outcome::Runs)
                break;
        }
        return best;
    }

    // Whoever fulfils decided nothing; the applicant may (DESIGN section 1).
    [[nodiscard]] bool fulfillable() const
    {
        return !m_route.officerFulfils || std::any_of(m_staff.begin(), m_staff.end(), [&](const StaffMember &member) {
            return member.roles.contains(Role::Officer) && !m_used.mid(1).contains(member.person);
        });
    }

    [[nodiscard]] bool fits(const StaffMember &member, Role role) const
    {
        // A head decides for the own department only.
        return member.roles.contains(role) && !m_used.contains(member.person) && (role != Role::Head || member.department == m_department);
    }

    [[nodiscard]] bool anybodyLeft(Role role) const
    {
        return std::any_of(m_staff.begin(), m_staff.end(), [&](const StaffMember &member) { return fits(member, role); });
    }

    const RouteFacts &m_route;
    const QList<StaffMember> &m_staff;
    qint64 m_department;
    QList<qint64> m_used;
};

bool needsHead(const RouteFacts &route)
{
    return std::find(route.steps.begin(), route.steps.end(), Role::Head) != route.steps.end();
}

QString reasonFor(const RouteFacts &route, const Plan &plan, bool everywhere)
{
    if (plan.step == route.stepCount)
        return say(QT_TRANSLATE_NOOP("Staffing", "Nobody is left as %1 to fulfil what was granted: who decided does not. Give one more person this role.")).arg(displayName(Role::Officer));
    const QString role = displayName(route.steps[size_t(plan.step)]);
    if (plan.outcome == Outcome::Passes) {
        const QString text = everywhere ? say(QT_TRANSLATE_NOOP("Staffing", "Nobody is left as %1: %2 decides in that place, and the decision says so."))
                                        : say(QT_TRANSLATE_NOOP("Staffing", "In some departments nobody is left as %1: %2 decides there in that place, and the decision says so."));
        return text.arg(role, displayName(plan.by));
    }
    if (everywhere)
        return say(QT_TRANSLATE_NOOP("Staffing", "Nobody is left as %1 who has no other part in it. Give one more person this role.")).arg(role);
    return facts(route.steps[size_t(plan.step)]).ofDepartment
        ? say(QT_TRANSLATE_NOOP("Staffing", "In some departments nobody is left as %1 who has no other part in it. Give one more person there this role.")).arg(role)
        : say(QT_TRANSLATE_NOOP("Staffing", "For some departments nobody is left as %1 who has no other part in it. Give one more person this role.")).arg(role);
}

std::optional<RouteGap> gapOf(const RouteFacts &route, const QList<StaffMember> &staff)
{
    QMap<qint64, QList<StaffMember>> groups;
    QList<StaffMember> deciders; // whoever holds no role decides nothing, and that is nearly everybody
    bool applicants = false;
    for (const StaffMember &member : staff) {
        if (member.roles.intersects({ Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive }))
            deciders.append(member);
        // Job accounts are no persons; a collector applies for nothing and decides nothing.
        if (member.roles.contains(Role::Job) || !(route.applicant.contains(Role::Employee) || member.roles.intersects(route.applicant)))
            continue;
        applicants = true;
        // Where a head decides, each department stands for itself, by its employees; what a head submits has a row of its own.
        if (!needsHead(route))
            groups[0].append(member);
        else if (!member.roles.contains(Role::Head))
            groups[member.department].append(member);
    }
    if (!applicants) {
        const auto named = std::find_if(roleTable().begin(), roleTable().end(), [&](const RoleFacts &one) { return route.applicant.contains(one.role); });
        return RouteGap { route.route, say(QT_TRANSLATE_NOOP("Staffing", "Nobody is %1.")).arg(displayName(named->role)), false };
    }
    QList<Plan> plans;
    for (const QList<StaffMember> &group : std::as_const(groups)) {
        Plan best { Outcome::Stuck, 0, Role::Employee };
        for (const StaffMember &applicant : group) {
            const Plan plan = Way(route, deciders, applicant).best();
            if (better(plan, best))
                best = plan;
            if (best.outcome == Outcome::Runs)
                break;
        }
        plans.append(best);
    }
    if (plans.isEmpty())
        return {};
    const auto [bestOne, worstOne] = std::minmax_element(plans.begin(), plans.end(), better);
    if (worstOne->outcome == Outcome::Runs) {
        // An executive's own role is decided by the auditor (DESIGN section 5).
        const bool auditor = std::any_of(staff.begin(), staff.end(), [](const StaffMember &one) { return one.roles.contains(Role::Auditor); });
        if (route.route != Route::PrivilegedRole || auditor)
            return {};
        return RouteGap { route.route, say(QT_TRANSLATE_NOOP("Staffing", "Nobody is %1, who decides when somebody becomes %2."))
                .arg(displayName(Role::Auditor), displayName(Role::Executive)), false };
    }
    return RouteGap { route.route, reasonFor(route, *worstOne, bestOne->outcome == worstOne->outcome), worstOne->outcome == Outcome::Passes };
}

} // namespace

QList<RouteGap> staffingGaps(const QList<StaffMember> &staff)
{
    QList<RouteGap> gaps;
    for (const RouteFacts &route : routeTable()) {
        if (const auto gap = gapOf(route, staff))
            gaps.append(*gap);
    }
    return gaps;
}

} // namespace tongjian
