// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QStringList>

namespace tongjian
{

/// A reviewer's words that are needed again and again. Kept with the person and open to nobody else (PersonalItems.h).
struct ReasonTemplate {
    Id id = NoId;
    QString text;
};
/// Last saved first.
[[nodiscard]] QList<ReasonTemplate> reasonTemplates(Session &session);
/// The same words again only move to the front. Throws BadInput when empty.
void saveReasonTemplate(Session &session, const QString &text);
void removeReasonTemplate(Session &session, Id id);
/// What the house proposes to whoever has none yet, in the language of the window.
[[nodiscard]] QStringList proposedReasons();

} // namespace tongjian
