// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Consequence.h"
#include "Reading.h"

namespace tongjian
{

class Act;

// Corrections (regulation 3.3, DESIGN section 5): whom a filed record concerns, the head of its department or a records officer asks for
// a new version; head and records officer decide. The last decision itself files it: what was filed never changes, the version before
// stays with its seal and signature, and both expire together. How the data flows:
//
//   opened record -> correctionOf() -> changed by whoever asks -> submitApplication() -> head -> officer: approveApplication(), which
//   checks that the form said truly what is there, seals the new version under a bucket's key and signs record.correct in the same act.

/// A form to begin with: the record as it is, to be changed in form.correction->content. Throws BadInput when the record is not filed or
/// not open to this login: who corrects knows what is there. Attachments stay without their keys.
[[nodiscard]] ApplicationForm correctionOf(Session &session, const OpenedRecord &record);

/// What @p form was to change, on the record as it is now: of a draft, or of what was asked back and is to be answered by another
/// correction. Throws like correctionOf().
[[nodiscard]] ApplicationForm correctionOn(Session &session, const OpenedRecord &record, ApplicationForm form);

/// The own correction of the record that was asked back and waits for an answer, if there is one.
[[nodiscard]] std::optional<OpenedApplication> askedCorrection(Session &session, Id record);

/// Whether the record is open to this person under a grant only: then nothing of it is copied out, and it is shown with a watermark.
[[nodiscard]] bool isLent(Session &session, const Correction &correction);

/// The decision on a correction files the new version: attachments are sealed anew beforehand in short transactions.
class RecordCorrection final : public Consequence
{
public:
    /// Throws Changed when the record was corrected meanwhile, BadInput when the application does not say truly what is there.
    RecordCorrection(Session &session, const TrustedCase &known, const Progress &progress = {});
    ~RecordCorrection() override; ///< drops what was staged, unless kept()
    RecordCorrection(const RecordCorrection &) = delete;
    RecordCorrection &operator=(const RecordCorrection &) = delete;

    void write(Act &act) override;
    void kept() override;

private:
    void drop();

    Session &m_session;
    Id m_application;
    Id m_author;
    Correction m_correction;
    RecordContent m_content; ///< with the attachments as they are staged
    QList<Id> m_staged;
};

} // namespace tongjian
