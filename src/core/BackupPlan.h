// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When backups are made, where to, how many are kept (regulation 4.3), and the register of media (4.1). Whether one is missing says
// standingOf(), purely: the home page, the scheduler and the tests ask the same function.

#include "Id.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

class QCborMap;

namespace tongjian
{

/// What a backup was made for; it says how long it is kept. Each one is whole. The numbers are stored: never change one.
enum class BackupKind : quint8 { Daily = 1, Weekly = 2, Monthly = 3, Full = 4 };
[[nodiscard]] QString displayName(BackupKind kind);
[[nodiscard]] QString keyOf(BackupKind kind); ///< "daily"
[[nodiscard]] std::optional<BackupKind> backupKindFromKey(QStringView key);
[[nodiscard]] std::span<const BackupKind> backupKinds();

/// The numbers are stored: never change one.
enum class MediumKind : quint8 { Disk = 1, Share = 2, Removable = 3, Tape = 4 };
enum class MediumCondition : quint8 { Good = 1, Worn = 2, Failed = 3, Retired = 4 }; ///< retired: destroyed or given away, keeps nothing any more
[[nodiscard]] QString displayName(MediumKind kind);
[[nodiscard]] QString displayName(MediumCondition condition);
[[nodiscard]] QString keyOf(MediumKind kind);
[[nodiscard]] QString keyOf(MediumCondition condition);
[[nodiscard]] std::optional<MediumKind> mediumKindFromKey(QStringView key);
[[nodiscard]] std::optional<MediumCondition> mediumConditionFromKey(QStringView key);
[[nodiscard]] std::span<const MediumKind> mediumKinds();
[[nodiscard]] std::span<const MediumCondition> mediumConditions();

/// A destination of backups, as the register has it (regulation 4.1).
struct Medium {
    Id id = NoId;
    QString name; ///< by which people call it
    MediumKind kind = MediumKind::Disk;
    QString path; ///< the folder; empty for what is not written by Tongjian (tapes of another system)
    QString serial;
    QString place; ///< where it is kept
    bool elsewhere = false; ///< at another physical place than the store (4.3)
    Id keeper = NoId; ///< who answers for it
    MediumCondition condition = MediumCondition::Good;
    int replaceBy = 0; ///< 20281231; 0: not set
    friend bool operator==(const Medium &, const Medium &) = default;
};
[[nodiscard]] QStringList objectionsTo(const Medium &medium, const QList<Medium> &others);
/// To be replaced within this many days: then whoever keeps the media is reminded.
inline constexpr int ReplaceReminderDays = 60;
[[nodiscard]] bool isToBeReplaced(const Medium &medium, int today);

struct BackupPlan {
    Id id = NoId;
    BackupKind kind = BackupKind::Daily;
    int minute = 2 * 60; ///< of the day, local time
    int day = 1; ///< weekly: 1 Monday to 7; monthly: day of the month, 1 to 28; full: the same, in the first month of a quarter
    Id medium = NoId;
    Id second = NoId; ///< a copy goes there; NoId: none
    int keep = 7; ///< how many of this kind stay at each destination
    bool active = true;
    qint64 since = 0; ///< UTC ms, when it was set: nothing was due before
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};
inline constexpr int BackupsKeptAtMost = 400;
[[nodiscard]] QStringList objectionsTo(const BackupPlan &plan, const QList<Medium> &media);
/// "Every day at 02:00", "Each Sunday at 03:00".
[[nodiscard]] QString scheduleInWords(const BackupPlan &plan);
/// The last moment up to @p now at which it was to run; 0: none since it was set. And the first one after it.
[[nodiscard]] qint64 lastDue(const BackupPlan &plan, qint64 now);
[[nodiscard]] qint64 nextDue(const BackupPlan &plan, qint64 now);

/// What became of a plan's runs and drills.
struct BackupStanding {
    enum class State : quint8 {
        Fine, ///< what was due was made
        New, ///< nothing was due yet
        Missed, ///< what was due was not made
        Failed, ///< was tried and did not succeed
        Half, ///< made, but not at the second place
    };
    State state = State::New;
    qint64 lastGood = 0; ///< UTC ms; 0: never
    qint64 due = 0; ///< the moment that was missed or failed
    qint64 next = 0;
    QString failure; ///< the last one's reason
};
/// A run as the journal tells it.
struct BackupRunFact {
    Id plan = NoId; ///< NoId: by hand
    qint64 at = 0;
    bool ok = false; ///< at the first destination
    bool secondOk = true; ///< at the second one; true where there is none
    QString name; ///< "20261129T010000Z-daily"
    QString failure;
    QString place; ///< folder of one made by hand
    qint64 head = 0; ///< the last journal entry that is in it
    qint64 entry = 0; ///< n of the entry that says this
};
[[nodiscard]] BackupStanding standingOf(const BackupPlan &plan, const QList<BackupRunFact> &runs, qint64 now);

/// As entries tell them. decode throws BadInput.
[[nodiscard]] QCborMap encodeMedium(const Medium &medium);
[[nodiscard]] Medium decodeMedium(Id id, const QCborMap &map);
[[nodiscard]] QCborMap encodePlan(const BackupPlan &plan);
[[nodiscard]] BackupPlan decodePlan(Id id, qint64 since, const QCborMap &map);

} // namespace tongjian
