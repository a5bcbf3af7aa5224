// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reading.h"

namespace tongjian
{

// Explanations (说明; regulation 2.2.3: employees give them when asked; 3.3: the person concerned is told what is wrong). A head of a
// department that a filed record belonged to, or a records officer, asks one of the people whom it concerns; who was asked answers once.
// Both are part of the record's history and leave the record as it is. Texts are sealed to who is asked, the asker, the heads of the
// departments and the records officers.

/// Those who can be asked about the record by this login, in the order in which it names them; none: this login cannot ask about it.
[[nodiscard]] QList<Id> personsToAsk(Session &session, const RecordRow &record);
/// Returns the question's entry. Throws BadInput for less than a sentence (ShortestReason), for somebody whom the record does not concern
/// or whose account is not active, and while the record is not filed; NoRight, after noting it; NotFound; Integrity.
qint64 askForExplanation(Session &session, Id record, Id person, const QString &text);
/// Answers @p question, the entry of one; returns the answer's. Throws BadInput for less than a sentence; NoRight, after noting it, for
/// anybody but who was asked; Changed when it was answered; NotFound; Integrity.
qint64 answerQuestion(Session &session, Id record, qint64 question, const QString &text);

/// One question with its answer.
struct Explanation {
    qint64 question = 0; ///< the journal entry
    Id asker = NoId;
    Id inPlaceOf = NoId; ///< for whom the asker acted as a substitute
    Id person = NoId; ///< who was asked
    qint64 askedAt = 0; ///< UTC ms
    std::optional<QString> text; ///< where this login's keys open it
    qint64 answer = 0; ///< its entry; 0: none yet
    qint64 answeredAt = 0;
    std::optional<QString> answerText;
};
/// Verified (trustedQuestions), oldest first. Throws Integrity.
[[nodiscard]] QList<Explanation> explanationsOf(Session &session, const RecordRow &record);
/// Puts them into the history of @p record, in their order, as they are now.
void takeExplanations(Session &session, OpenedRecord &record);

/// Waits for this person's explanation.
struct OpenQuestion {
    Id record = NoId;
    QString number; ///< of the record
    qint64 question = 0; ///< the journal entry
    Id asker = NoId;
    qint64 at = 0; ///< UTC ms
    std::optional<QString> text; ///< where this login's keys open it; never of what was altered
};
[[nodiscard]] QList<OpenQuestion> questionsFor(Session &session); ///< oldest first
/// The same as a number, and since when the oldest one waits (UTC ms, 0: none).
struct QuestionsWaiting {
    qint64 count = 0;
    qint64 since = 0;
};
[[nodiscard]] QuestionsWaiting countQuestions(Session &session);

} // namespace tongjian
