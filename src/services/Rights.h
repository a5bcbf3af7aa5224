// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <optional>

namespace tongjian
{

/// The one place that answers "may this person do this" (regulation 6.1.1, DESIGN section 1): the action x role table first,
/// then the relation to the object. Keys enforce what can be read; this enforces what can be done.
struct Verdict {
    bool allowed = false;
    QString reason; ///< why not, translated
    Id inPlaceOf = NoId; ///< of a record: the principal whose right a substitute exercises; NoId: the person's own
};
/// @p at: the moment, Store::rightsTime(). @p approvedBy: who approved @p record, if somebody did; the deciders of one record differ from each other.
[[nodiscard]] Verdict may(const HouseState &state, Id person, Action action, qint64 at, const RecordRow *record = nullptr, Id approvedBy = NoId);

/// The same for the one who is logged in, with what the journal says of the record.
[[nodiscard]] Verdict may(Session &session, Action action, const RecordRow *record = nullptr);

/// Throws NoRight with the reason, after noting the refusal in the journal (regulation 6.2.1).
void require(Session &session, Action action, const RecordRow *record = nullptr);

/// For reasons that only the service knows: notes the refusal and throws NoRight.
[[noreturn]] void refuse(Session &session, Action action, Id object, const QString &reason);

/// "Department head (销售部)".
[[nodiscard]] QString holdingInWords(Session &session, const RoleHolding &holding);
/// The last day of a substitution, as the locale writes dates.
[[nodiscard]] QString lastDayInWords(const Substitution &substitution);

/// The roles of @p person, only those @p among where given: "Department head (销售部), Auditor, acting for 王芳 (Department head (销售部))
/// until …"; Employee when nothing else is held.
[[nodiscard]] QString rolesInWords(Session &session, Id person, const std::optional<RoleSet> &among = {});

/// One thing that somebody may do as things stand, and why.
struct EffectiveRight {
    Action action;
    QString because; ///< the roles that give it: "Department head (销售部)"
    QString limit; ///< towards what: "own records only"; empty: without limit
};
/// Everything that @p person may do: first what a role gives, then what every employee may; nothing for an account that is disabled or waits for its first
/// login (regulation 6.1.1).
[[nodiscard]] QList<EffectiveRight> effectiveRights(Session &session, Id person);

/// Whether a records officer decides in the head's place: the author heads the department, or nobody else does. A substitute does
/// not change a record's way: nobody is spared a decision by naming somebody, and what a substitute enters goes to the principal.
[[nodiscard]] bool officerDecides(const HouseState &state, const RecordRow &record);

/// The departments that @p person heads at @p at, in their own right or as a substitute.
[[nodiscard]] QList<Id> headedDepartments(const HouseState &state, Id person, qint64 at);

/// What a review queue holds for this person: as head, or as records officer.
[[nodiscard]] RecordFilter headQueue(const HouseState &state, Id person, qint64 at);
[[nodiscard]] RecordFilter officerQueue(const HouseState &state, Id person, qint64 at);

} // namespace tongjian
