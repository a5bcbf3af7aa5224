// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/StatusChip.h"
#include "services/Retention.h"

#include <QWidget>

class QLabel;

namespace tongjian
{

class FactCard;

/// Why a record is kept, and until when: in one sentence, and the days and reasons by themselves (regulation 4.2, 7.1).
class WhyCardView : public QWidget
{
    Q_OBJECT
public:
    explicit WhyCardView(QWidget *parent = nullptr);
    void setWhy(const WhyCard &why);
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_heading;
    StatusChip *m_state;
    QLabel *m_sentence;
    FactCard *m_facts;
};

[[nodiscard]] Chip chipOf(KeepingState state);

} // namespace tongjian
