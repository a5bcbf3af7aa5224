// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Consequence.h"
#include "Reading.h"
#include "store/RetentionBook.h"

namespace tongjian
{

// Holds (封存; regulation 4.2): placed by a head, officer, auditor or executive, looked at again by a day, lifted by an executive's decision.
// Whom and what a hold is about is sealed to officers, auditors, executives and whoever placed it.

/// What stands against placing it as far as its records go, translated; empty: nothing.
[[nodiscard]] QString objectionToPlacing(Session &session, const HoldText &text);
/// Places it and returns its number. Throws BadInput saying what stands against it, NoRight.
QString placeHold(Session &session, HoldKind kind, const HoldText &text, int reviewDay);
/// Looked at: it is still needed, and looked at again by @p reviewDay.
void reviewHold(Session &session, Id hold, int reviewDay);

/// Newest first; lifted ones behind those that stand. What this login cannot open is left out.
[[nodiscard]] QList<Hold> listHolds(Session &session);
/// Those that stand and whose day of review is over, for whoever may review them.
[[nodiscard]] int countReviewsDue(Session &session);
/// "FC-2026-0003, 恒达物流争议 (Dispute)", as far as this login opens it.
[[nodiscard]] QString holdInWords(Session &session, Id hold);
[[nodiscard]] Hold holdByNumber(Session &session, const QString &number); ///< throws NotFound
/// What is sealed is there where this login opens it; throws NotFound.
[[nodiscard]] Hold holdAsSeen(Session &session, Id hold);
/// How many records it keeps now.
[[nodiscard]] qint64 countUnder(Session &session, const Hold &hold);
[[nodiscard]] QList<RecordLine> recordsUnder(Session &session, const Hold &hold, int count);
/// Whether this person may review it, and may ask for it to be lifted.
[[nodiscard]] bool mayReview(Session &session, const HoldFacts &hold);
[[nodiscard]] bool mayAskToLift(Session &session, const HoldFacts &hold);
/// A form to begin with, for whoever may ask for it.
[[nodiscard]] ApplicationForm liftingOf(Session &session, Id hold);

/// The decision on an application ends a hold.
class HoldLifting final : public Consequence
{
public:
    HoldLifting(Session &session, const TrustedCase &known);
    void write(Act &act) override;

private:
    Session &m_session;
    Id m_application;
    Id m_hold;
};

} // namespace tongjian
