// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "gui/pieces/StatusChip.h"
#include "gui/shell/TopBar.h"
#include "services/Backups.h"

namespace tongjian
{

// Plans, backups and media in words: once for their pages, the home page and the bar. All of it reads the journal and no medium.

[[nodiscard]] QString planName(BackupKind kind); ///< "Daily backup"
[[nodiscard]] Chip chipOf(BackupStanding::State state);
/// In one sentence how a plan stands, and what went wrong with what is to be done about it; empty where nothing did.
[[nodiscard]] QString sentenceOf(const BackupPlan &plan, const BackupStanding &standing);
[[nodiscard]] QString troubleOf(const BackupStanding &standing);
/// When the plan's newest backup was proven, or why it was not.
[[nodiscard]] QString provenInWords(const BackupBook &book, Id plan);
[[nodiscard]] QString drillFailureInWords(const DrillFact &drill); ///< names what did not hold

[[nodiscard]] QString mediumName(const BackupBook &book, Id medium);
[[nodiscard]] Chip chipOf(const Medium &medium, int today);
[[nodiscard]] QList<Medium> mediaToReplace(Session &session);

/// What of backups waits for a records officer: backups of which a part is to be opened, and media.
struct BackupsWaiting {
    QStringList samples; ///< names of backups
    QList<Medium> media;
    [[nodiscard]] int total() const { return int(samples.size() + media.size()); }
};
[[nodiscard]] BackupsWaiting backupsWaitingFor(Session &session); ///< of nobody else anything
[[nodiscard]] bool seesBackups(const Session &session);

/// A line for each plan: was it made, and was it proven.
struct BackupLine {
    Id plan = NoId; ///< NoId: there is none, which is said too
    Icon icon = Icon::Backup;
    Ink ink = Ink::Dimmed;
    QString text;
};
[[nodiscard]] QList<BackupLine> backupLines(Session &session);
/// The same in one mark for the bar, the worst of it first; none where no plan says anything yet, or for those who do not see the page.
[[nodiscard]] std::optional<HouseSignal> backupSignal(Session &session);

} // namespace tongjian
