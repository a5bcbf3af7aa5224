// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "services/BackupBook.h"

class QVBoxLayout;

namespace tongjian
{

/// The assertions of a drill as a checklist: what did not hold first, then what held.
class DrillCard : public Card
{
    Q_OBJECT
public:
    explicit DrillCard(QWidget *parent = nullptr);
    void setDrill(const DrillFact &drill);

private:
    QVBoxLayout *m_rows;
};

} // namespace tongjian
