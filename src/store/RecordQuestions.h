// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace tongjian
{

// Questions about filed records (regulation 2.2.3, 3.3): the head of a department that a record belonged to, or a records officer, asks
// one of the people whom it concerns, who explains. Neither changes the record's row; both are entries about it.

/// A question, or the answer to one.
struct QuestionRow {
    qint64 entry = 0; ///< n of the journal entry
    Id record = NoId;
    Id person = NoId; ///< who is asked, and answers
    Id asker = NoId;
    qint64 question = 0; ///< entry of the question that this answers; 0: a question itself
    qint64 at = 0; ///< UTC ms
    QByteArray sealed; ///< envelope with the text; the entry names its hash
    friend bool operator==(const QuestionRow &, const QuestionRow &) = default;
};

/// The table of questions: rows in, rows out. For lists; what is shown of a record goes through QuestionReader.
class RecordQuestions
{
public:
    explicit RecordQuestions(Database &database);

    void insert(const QuestionRow &row);
    [[nodiscard]] QList<QuestionRow> ofRecord(Id record); ///< in the order in which they came
    /// Questions to @p person that nobody answered yet, oldest first.
    [[nodiscard]] QList<QuestionRow> openOf(Id person);
    struct Open {
        qint64 count = 0;
        qint64 oldest = 0; ///< UTC ms; 0: none
    };
    [[nodiscard]] Open countOpen(Id person);
    /// Answers to questions of @p asker from entry @p fromN on, newest first, at most @p count.
    [[nodiscard]] QList<QuestionRow> answersTo(Id asker, qint64 fromN, int count);
    /// Every record about which there is a row.
    [[nodiscard]] QList<Id> records();

private:
    Database &m_database;
};

/// Whether entries of this kind ask for an explanation or give one (record.ask, record.explain): object is the record.
[[nodiscard]] bool isExplanation(Action action);

/// Whom @p record concerns: its author and the people named as concerned, each once.
[[nodiscard]] QList<PersonConcerned> whomItConcerns(const RecordRow &record);
/// Whether @p record may be asked about as it stands.
[[nodiscard]] bool isForAsking(const RecordRow &record);
/// In whose right @p asker may ask @p person about @p record at @p at, the own first: as head of a department that it belonged to at
/// capture, or as records officer. NoId: anybody. Nobody asks themself, nor a substitute in the place of whoever is asked.
[[nodiscard]] QList<Id> asksFor(const HouseState &state, Id asker, Id person, const RecordRow &record, qint64 at);
/// Whether @p person can be asked about @p record: it concerns them, and their account is active.
[[nodiscard]] bool mayBeAsked(const HouseState &state, Id person, const RecordRow &record);

/// Why somebody cannot answer a question.
enum class AnswerObjection { None, NoQuestion, NotAsked, Answered };
/// @p known: the questions about the record and their answers so far.
[[nodiscard]] AnswerObjection objectionToAnswer(const QList<QuestionRow> &known, Id person, qint64 question);

/// What the entry says of a question or an answer.
[[nodiscard]] QCborMap questionFacts(const Suite &suite, const QuestionRow &row, Id inPlaceOf);
/// What its text is bound to.
[[nodiscard]] QByteArray questionContext(Id store, const QuestionRow &row);

/// Follows the entries about one record. The same for whoever reads them and for the whole walk.
class QuestionReader
{
public:
    explicit QuestionReader(const Suite &suite, const QList<QuestionRow> &rows = {});
    /// Takes the next entry in, with the house as it was and the moment by which rights count (HouseState); empty, or what does not hold,
    /// translated. @p record: the row as it stands, verified elsewhere; null: there is none. @p filed: whether it was filed then.
    [[nodiscard]] QString take(const JournalEntry &entry, const RecordRow *record, bool filed, const HouseState &state, qint64 at);
    /// What stands against the rows that no entry took; empty: nothing.
    [[nodiscard]] QString objectionToRest() const;
    /// In the order of their entries.
    [[nodiscard]] const QList<QuestionRow> &result() const { return m_result; }

private:
    const Suite *m_suite;
    QList<QuestionRow> m_rest;
    QList<QuestionRow> m_result;
};

/// The questions about @p record and their answers, verified: each signature, the right to it then, each sealed text the one that was
/// signed, and rows and entries the same set. Throws Integrity.
[[nodiscard]] QList<QuestionRow> trustedQuestions(Store &store, const RecordRow &record);

} // namespace tongjian
