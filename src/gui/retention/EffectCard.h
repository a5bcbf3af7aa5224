// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/CountedCard.h"
#include "services/Retention.h"

namespace tongjian
{

/// What a retention schedule would do to the filed records, counted beside the window: for whoever proposes it, and once more for whoever
/// decides on it (regulation 4.2).
class EffectCard : public CountedCard
{
    Q_OBJECT
public:
    explicit EffectCard(QWidget *parent = nullptr);

    /// Begins to count; the one before is dropped.
    void setChange(const RetentionChange &change);
    /// Nothing to count yet; @p why says what is missing.
    void clear(const QString &why);
    /// Of exactly @p change.
    [[nodiscard]] bool isKnown(const RetentionChange &change) const { return m_effect && m_change == change; }
    [[nodiscard]] const std::optional<ScheduleEffect> &effect() const { return m_effect; }

private:
    void tell() override;
    void again() override { setChange(m_change); }

    RetentionChange m_change;
    std::optional<ScheduleEffect> m_effect;
};

} // namespace tongjian
