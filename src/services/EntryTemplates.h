// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/Record.h"

#include <QMap>

#include <optional>

namespace tongjian
{

/// A form to start from, kept by whoever uses it (PersonalItems). It holds neither times nor files: those are never the same again.
struct EntryTemplate {
    Id id = NoId;
    QString name;
    RecordContent content;
};

/// Own templates by name. @p unreadable: how many cannot be opened any more.
[[nodiscard]] QList<EntryTemplate> entryTemplates(Session &session, int *unreadable = nullptr);
/// Under the template's id, or a new one for NoId; returns the id. Throws BadInput for an empty name or one that another template has.
Id saveEntryTemplate(Session &session, const EntryTemplate &entry);
void removeEntryTemplate(Session &session, Id id);

/// What somebody's new form has from the beginning.
struct EntryDefaults {
    FormKind form = FormKind::Call;
    QMap<FormKind, Channel> channels; ///< the usual one of each form
    QMap<Channel, QString> ownNumbers; ///< one's own number or account on each
    Confidentiality confidentiality = Confidentiality::Internal;
    ManualReason reason = ManualReason::NotChosen;
    QString reasonText;
    QString place;
    friend bool operator==(const EntryDefaults &, const EntryDefaults &) = default;
};

/// Nothing when none were kept.
[[nodiscard]] std::optional<EntryDefaults> entryDefaults(Session &session);
/// @p content's choices as defaults, with the numbers and channels that are known from before.
[[nodiscard]] EntryDefaults learned(const std::optional<EntryDefaults> &before, const RecordContent &content, Id me);
void saveEntryDefaults(Session &session, const EntryDefaults &defaults);
void forgetEntryDefaults(Session &session);

} // namespace tongjian
