// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/Application.h"

namespace tongjian
{

class Act;

// Applications that are being written, and the papers that hang on them (regulation 5.1; Applying.h goes on from there).

/// A form that is being written, sealed to its writer alone.
struct ApplicationDraft {
    Id id = NoId;
    ApplicationForm form;
    qint64 updatedAt = 0;
    Id answers = NoId; ///< own application that was asked back and is to become this; its papers are attached to that
};
[[nodiscard]] Id saveApplicationDraft(Session &session, Id id, const ApplicationForm &form, Id answers = NoId);
/// Without answers to what nobody asks any more.
[[nodiscard]] QList<ApplicationDraft> applicationDrafts(Session &session);
void discardApplicationDraft(Session &session, Id id);
/// Takes a file in as a paper of this draft. Progress in bytes.
[[nodiscard]] Attachment attachPaper(Session &session, Id draft, const QString &path, const Progress &progress = {});
/// Writes a paper of an application's form into @p to. Only for its parties.
void readPaper(Session &session, const Attachment &file, QIODevice &to, const Progress &progress = {});

// For Applying.cpp:

/// What the form names belongs to the application from this act on; what was attached and taken out again goes.
void bindPapers(Act &act, Id application, const ApplicationForm &form);
/// What was submitted is a draft no more; NoId: there was none.
void dropSubmittedDraft(Session &session, Id draft);
/// Nobody asks any more: what was written as an answer goes, with the papers that it alone had.
void dropAnswerDrafts(Session &session, Id application);

} // namespace tongjian
