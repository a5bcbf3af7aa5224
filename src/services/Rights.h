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
};
/// @p approvedBy: who approved @p record, if somebody did; the deciders of one record differ from each other.
[[nodiscard]] Verdict may(const HouseState &state, Id person, Action action, const RecordRow *record = nullptr, Id approvedBy = NoId);

/// The same for the one who is logged in, with what the journal says of the record.
[[nodiscard]] Verdict may(Session &session, Action action, const RecordRow *record = nullptr);

/// Throws NoRight with the reason, after noting the refusal in the journal (regulation 6.2.1).
void require(Session &session, Action action, const RecordRow *record = nullptr);

/// For reasons that only the service knows: notes the refusal and throws NoRight.
[[noreturn]] void refuse(Session &session, Action action, Id object, const QString &reason);

/// The roles of @p person, only those @p among where given: "Department head (销售部), Auditor"; Employee when nothing else is held.
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

/// Whether a records officer decides in the head's place: the author heads the department, or nobody else does.
[[nodiscard]] bool officerDecides(const HouseState &state, const RecordRow &record);

/// What a review queue holds for this person: as head, or as records officer.
[[nodiscard]] RecordFilter headQueue(const HouseState &state, Id person);
[[nodiscard]] RecordFilter officerQueue(const HouseState &state, Id person);

} // namespace tongjian
