// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseEngine.h"

#include <QHash>
#include <QMultiMap>

#include <utility>

namespace tongjian
{

/// What people were called, by the entry from which on: person and name.
using Namings = QMultiMap<qint64, std::pair<Id, QString>>;

/// The house as one signed act tells of it, for whoever has the entries of a case and not the house (an evidence package): who signed is taken
/// for a holder of the role that the entry names, which only the house itself can show, and nobody else is known to hold any. So the engine
/// judges steps, order, forms and whether one person acted twice; where a step passed up (NextStep::passedUp), that nobody was left is a claim.
class ClaimedHouse final : public CaseHouse
{
public:
    /// @p subjects as the form names them, @p namings of all who are known: of two who bore the same name at the event each is taken for the other.
    /// Event and subjects outlive this.
    ClaimedHouse(const CaseEvent &event, const QList<Id> &subjects, const Namings &namings);
    [[nodiscard]] bool counts(Id person) const override;
    [[nodiscard]] Id departmentOf(Id person) const override;
    [[nodiscard]] QList<Id> holders(Role role, Id department) const override;
    [[nodiscard]] QList<Id> standsFor(Id person, Role role, Id department, const QList<Id> &barred) const override;
    [[nodiscard]] QList<Id> alike(Id person) const override;

private:
    const CaseEvent &m_event;
    const QList<Id> &m_subjects;
    QHash<Id, QString> m_names;
    Id m_whose; ///< right was exercised
};

} // namespace tongjian
