// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include <array>

namespace tongjian
{

namespace
{

constexpr std::array Transitions {
    Transition { RecordState::Draft, Move::Submit, RecordState::Submitted },
    Transition { RecordState::Returned, Move::Submit, RecordState::Submitted },
    Transition { RecordState::Submitted, Move::Withdraw, RecordState::Withdrawn },
    Transition { RecordState::Returned, Move::Withdraw, RecordState::Withdrawn },
    Transition { RecordState::Submitted, Move::Approve, RecordState::Approved }, // by the head
    Transition { RecordState::Submitted, Move::Return, RecordState::Returned },
    Transition { RecordState::Submitted, Move::Reject, RecordState::Rejected },
    Transition { RecordState::Approved, Move::Return, RecordState::Returned },
    Transition { RecordState::Approved, Move::File, RecordState::Filed },
    Transition { RecordState::Submitted, Move::File, RecordState::Filed }, // only where an officer decides in the head's place
    Transition { RecordState::Returned, Move::Approve, RecordState::Approved }, // these only when its author has left
    Transition { RecordState::Returned, Move::Reject, RecordState::Rejected },
    Transition { RecordState::Returned, Move::File, RecordState::Filed }, // and an officer decides in the head's place
};

constexpr bool oneWayEach()
{
    for (size_t i = 0; i < Transitions.size(); ++i) {
        for (size_t j = i + 1; j < Transitions.size(); ++j) {
            if (Transitions[i].from == Transitions[j].from && Transitions[i].move == Transitions[j].move)
                return false;
        }
    }
    return true;
}
static_assert(oneWayEach());

// Once filed, content never changes; what was rejected or withdrawn has ended.
constexpr bool endsAreEnds()
{
    for (const Transition &one : Transitions) {
        if (one.from != RecordState::Draft && one.from != RecordState::Submitted && one.from != RecordState::Returned
            && one.from != RecordState::Approved)
            return false;
    }
    return true;
}
static_assert(endsAreEnds());

} // namespace

bool isUnderWay(RecordState state)
{
    return state == RecordState::Submitted || state == RecordState::Returned || state == RecordState::Approved;
}

std::span<const Transition> transitionTable()
{
    return Transitions;
}

std::optional<RecordState> stateAfter(RecordState from, Move move, bool officerDecides, bool authorLeft)
{
    // In the head's place an officer files at once and nobody approves; otherwise nothing is filed that no head approved.
    if ((from == RecordState::Submitted || from == RecordState::Returned) && move == (officerDecides ? Move::Approve : Move::File))
        return {};
    // What was returned waits for its author as long as there is one.
    if (from == RecordState::Returned && !authorLeft && move != Move::Submit && move != Move::Withdraw)
        return {};
    for (const Transition &one : Transitions) {
        if (one.from == from && one.move == move)
            return one.to;
    }
    return {};
}

} // namespace tongjian
