// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Grants.h"

namespace tongjian
{

class Banner;

/// Counts under a grant, with what was counted, when, and how many records, so that anybody entitled can repeat it (regulation 5.2).
class GrantStatisticsSheet : public Sheet
{
    Q_OBJECT
public:
    GrantStatisticsSheet(Session &session, const GrantStatistics &statistics, QWidget *parent);

private:
    void save(bool workbook);

    Session &m_session;
    GrantStatistics m_statistics;
    Banner *m_saved;
};

} // namespace tongjian
