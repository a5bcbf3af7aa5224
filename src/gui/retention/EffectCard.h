// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Retention.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tongjian
{

class FactCard;
class Job;

/// What a retention schedule would do to the filed records, counted beside the window: for whoever proposes it, and once more for whoever
/// decides on it (regulation 4.2).
class EffectCard : public QWidget
{
    Q_OBJECT
public:
    explicit EffectCard(QWidget *parent = nullptr);

    void setSession(Session &session) { m_session = &session; }
    /// Begins to count; the one before is dropped.
    void setChange(const RetentionChange &change);
    /// Nothing to count yet; @p why says what is missing.
    void clear(const QString &why);
    /// Of exactly @p change.
    [[nodiscard]] bool isKnown(const RetentionChange &change) const { return m_effect && m_change == change; }
    [[nodiscard]] const std::optional<ScheduleEffect> &effect() const { return m_effect; }

Q_SIGNALS:
    void known();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drop();
    void show();

    Session *m_session = nullptr;
    RetentionChange m_change;
    std::optional<ScheduleEffect> m_effect;
    QPointer<Job> m_job;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_again;
    FactCard *m_facts;
};

} // namespace tongjian
