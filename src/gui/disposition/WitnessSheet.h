// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Destroying.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class WitnessSheet;
}

/// The witness signs the certificate of destruction (regulation 7.3) at the executor's screen, by the own password: an act of its own.
class WitnessSheet : public Sheet
{
    Q_OBJECT
public:
    WitnessSheet(Session &session, const OpenedPlan &plan, QWidget *parent);
    ~WitnessSheet() override;
    void reject() override; ///< not while it is being signed

private:
    void sign();
    void setBusy(bool busy);

    Session &m_session;
    Id m_plan;
    QString m_login;
    std::unique_ptr<Ui::WitnessSheet> m_ui;
    QPushButton *m_cancel;
    QPushButton *m_go;
    bool m_busy = false;
};

} // namespace tongjian
