// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QCborMap>

namespace tongjian
{

/// What somebody keeps for their own work. The numbers are stored: never change one.
enum class PersonalKind : quint8 {
    EntryTemplate = 1, ///< a form to start from
    EntryDefaults = 2, ///< what a new form has from the beginning
    ReasonTemplate = 3, ///< remarks that a reviewer writes again and again
    Reminders = 4, ///< which of them are wanted
    SetAside = 5, ///< records that no bulk act touches (SetAside.h)
    ReadNotifications = 6, ///< which were seen (NotificationRules.h)
    CallSeries = 7, ///< calls that are being entered in series (CallSeriesDrafts.h)
    Application = 8, ///< being written (Applying.h)
};

/// Name and content are sealed to its owner's own pair, with store, id, person and kind bound to the seal; nobody else can open it.
/// Like a draft, and by the same right, it is kept without an entry of the journal.
struct PersonalItem {
    Id id = NoId;
    PersonalKind kind = PersonalKind::EntryTemplate;
    QString name; ///< as it is chosen from a list; may be empty where there is one of a kind only
    QCborMap content; ///< whatever its kind needs
    qint64 updatedAt = 0; ///< UTC ms; set by saving
};

/// Own items of a kind, last saved first. What cannot be opened (of an account's earlier keys, or altered) is left out, so
/// that a comfort never stands in the way of work; @p unreadable says how many.
[[nodiscard]] QList<PersonalItem> personalItems(Session &session, PersonalKind kind, int *unreadable = nullptr);
/// Saves under the item's id, or a new one for NoId; returns the id. Durable when it returns. NotFound when it is not one's own.
Id savePersonalItem(Session &session, const PersonalItem &item);
void removePersonalItem(Session &session, Id id);

} // namespace tongjian
