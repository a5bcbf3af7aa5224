// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Holds (封存; regulation 4.2): records in important business, disputes or audits are kept until the matter is closed. Placed by one
// person, lifted by an executive's decision. What a hold is about is sealed to those who hold, audit and decide: whom it concerns would
// tell whom somebody looks into.

#include "Application.h"

namespace tongjian
{

/// The numbers are stored and signed: never change one.
enum class HoldKind : quint8 { Dispute = 1, Audit = 2, ImportantBusiness = 3, Other = 9 };

/// What the journal says of a hold in the open.
struct HoldFacts {
    Id id = NoId;
    QString number; ///< FC-2026-0003
    HoldKind kind = HoldKind::Other;
    Id placedBy = NoId;
    qint64 placedAt = 0; ///< UTC ms
    int reviewDay = 0; ///< 20261231: whether it is still needed is looked at then
    qint64 liftedAt = 0; ///< UTC ms; 0: stands
    Id application = NoId; ///< that lifting it was decided on
    qint64 entry = 0; ///< n of the entry that placed it,
    qint64 liftEntry = 0; ///< and of the one that lifted it
    [[nodiscard]] bool stands() const { return liftedAt == 0; }
    friend bool operator==(const HoldFacts &, const HoldFacts &) = default;
};

/// What is sealed. By list or by scope; a scope reaches new records by itself, and its words are not used.
struct HoldText {
    QString title; ///< of the matter
    QString reason; ///< at least a sentence
    QList<Id> records; ///< by list
    std::optional<Scope> scope; ///< by scope
    friend bool operator==(const HoldText &, const HoldText &) = default;
};
[[nodiscard]] QByteArray encodeHold(const HoldText &text);
[[nodiscard]] HoldText decodeHold(const QByteArray &bytes); ///< throws BadInput

inline constexpr qsizetype HoldListAtMost = 10'000; ///< more are held by a scope
inline constexpr int HoldReviewAtMostDays = 366; ///< nobody places a hold and forgets it
/// Everything that stands against the records that it is to hold, translated.
[[nodiscard]] QStringList objectionsToReach(const HoldText &text);
/// Everything that stands against placing it on @p today, translated.
[[nodiscard]] QStringList objectionsTo(const HoldText &text, int reviewDay, int today);
/// Whether it reaches a record with these plain columns.
[[nodiscard]] bool holdCovers(const HoldText &text, Id record, RecordClass recordClass, Channel channel, int day, const QList<PersonConcerned> &concerned);

[[nodiscard]] QString displayName(HoldKind kind);
[[nodiscard]] QString keyOf(HoldKind kind);
[[nodiscard]] std::optional<HoldKind> holdKindFromKey(QStringView key);
[[nodiscard]] std::span<const HoldKind> holdKinds();

} // namespace tongjian
