// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Retention.h"

class QDateEdit;
class QPlainTextEdit;

namespace tongjian
{

class LabelledField;

/// One record is kept longer than its period, by itself (regulation 4.2): until when, and why.
class ExtendSheet : public Sheet
{
    Q_OBJECT
public:
    ExtendSheet(Session &session, const RecordRow &record, const Keeping &keeping, QWidget *parent);
    void reject() override; ///< what was written is asked about first
    [[nodiscard]] int lastDay() const; ///< 20291231

    /// Whether there is any longer day within the longest period.
    [[nodiscard]] static bool canExtend(const Keeping &keeping);

private:
    void tryIt();

    Session &m_session;
    Id m_record;
    QDateEdit *m_day;
    LabelledField *m_dayField;
    QPlainTextEdit *m_reason;
    LabelledField *m_reasonField;
};

} // namespace tongjian
