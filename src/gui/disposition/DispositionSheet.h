// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Disposition.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace tongjian
{

namespace Ui
{
class DispositionSheet;
}

/// A disposition plan is proposed (regulation 7.2.1): which records, how, with how much grace, when and why, and beside it what the list would be now.
class DispositionSheet : public Sheet
{
    Q_OBJECT
public:
    /// Looks for what is due, opens the sheet and submits what was written, both in jobs; @p done gets the plan.
    static void open(Session &session, QWidget *page, const std::function<void(Id plan)> &done);

    DispositionSheet(Session &session, const ApplicationForm &form, QWidget *parent);
    ~DispositionSheet() override;
    void reject() override; ///< what was written is asked about first
    [[nodiscard]] ApplicationForm form() const;

private:
    void count();
    void tell();
    void tryIt();

    Session &m_session;
    ApplicationForm m_form; ///< as it began
    std::unique_ptr<Ui::DispositionSheet> m_ui;
    QTimer m_pause;
    bool m_touched = false;
};

} // namespace tongjian
