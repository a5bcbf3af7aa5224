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
/// The form that @p object makes of @p base: what it does not name stays. Papers that are not there yet are left out and stand in
/// @p fresh, with the paths of their files. Throws BadInput naming the key that is wrong.
[[nodiscard]] ApplicationForm formFrom(Session &session, const QJsonObject &object, const ApplicationForm &base, QList<std::pair<Paper, QString>> *fresh);

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
