// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Leaving.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class LeaveSheet;
}

/// 办理离职: what depends on the person and what becomes of it, then one act.
class LeaveSheet : public Sheet
{
    Q_OBJECT
public:
    LeaveSheet(Session &session, Id person, QWidget *parent);
    ~LeaveSheet() override;
    /// What was done, once accepted.
    [[nodiscard]] QString told() const { return m_told; }

private:
    void showDeparture();
    void offerSuccessors();
    void tryIt();

    Session &m_session;
    Id m_person;
    Departure m_departure;
    QString m_told;
    QPushButton *m_go = nullptr;
    std::unique_ptr<Ui::LeaveSheet> m_ui;
};

} // namespace tongjian
