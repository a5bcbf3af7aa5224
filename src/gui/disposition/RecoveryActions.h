// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Recovering.h"

#include <functional>

class QWidget;

namespace tongjian
{

// Cleared records come back (regulation 7.1): asked for by an officer with a reason, and done once an executive decided. The same from the plan,
// from a record that is looked at, and from the application.

/// Asks why, and submits; @p done follows when it was submitted.
void askToBringBack(Session &session, Id plan, const QList<Id> &records, QWidget *page, const std::function<void()> &done);
/// The same for one record, of the plan that cleared it.
void askToBringBack(Session &session, const RecordRow &record, QWidget *page, const std::function<void()> &done);
/// Carries out what was decided on, in a job; @p done follows in any case.
void bringBack(const Session &session, const OpenedApplication &application, QWidget *page, const std::function<void()> &done);

} // namespace tongjian
