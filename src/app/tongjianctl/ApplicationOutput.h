// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How applications look on the command line, and how their forms come in.

#include "Commands.h"
#include "services/Applying.h"

namespace tongjian::ctl
{

[[nodiscard]] QString loginOf(Session &session, Id person);
/// The application that @p number names, verified.
[[nodiscard]] OpenedApplication applicationFrom(Session &session, const QString &number);
/// Files that a form names and that are to be taken in first, by their paths.
struct FreshFiles {
    QList<std::pair<Paper, QString>> papers;
    QStringList attachments; ///< of a correction's new version
    [[nodiscard]] bool isEmpty() const { return papers.isEmpty() && attachments.isEmpty(); }
};
/// The form that @p object makes of @p base: what it does not name stays. Files that are not there yet are left out of it and stand in
/// @p fresh. Throws BadInput naming the key that is wrong.
[[nodiscard]] ApplicationForm formFrom(Session &session, const QJsonObject &object, const ApplicationForm &base, FreshFiles *fresh);
/// Takes the files in for the draft or application @p id and puts them into @p form.
void takeIn(Session &session, Id id, const FreshFiles &fresh, ApplicationForm &form);
/// Submits, with a draft for the files where there are any; all or nothing.
[[nodiscard]] Answer submitForm(Session &session, ApplicationForm form, const FreshFiles &fresh);

/// The whole application: form, who decides next, each step.
[[nodiscard]] Answer applicationAnswer(Session &session, const OpenedApplication &application);
/// One page of a list; @p next: where the next one begins, or NoId.
[[nodiscard]] Answer applicationLines(Session &session, const QList<ApplicationLine> &lines, Id next);
/// What an act made of it.
[[nodiscard]] Answer applicationState(Session &session, Id application);
/// Where a scope is wider than its reason seems to need.
void addWarnings(Answer &answer, const ApplicationForm &form, qint64 records);
[[nodiscard]] QJsonObject countObject(const ScopeCount &count);

} // namespace tongjian::ctl
