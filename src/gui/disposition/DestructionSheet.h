// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionDisplay.h"
#include "gui/pieces/Sheet.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class DestructionSheet;
}

class SimpleRows;

/// Executor and witness stand at one screen (regulation 7.3): what is destroyed, what stays, where the keys lie, what is declared; and the witness
/// confirms it by the own password. Accepted, it is witnessed, and the executor begins.
class DestructionSheet : public Sheet
{
    Q_OBJECT
public:
    DestructionSheet(Session &session, const OpenedPlan &plan, const ShownDestruction &destruction, QWidget *parent);
    ~DestructionSheet() override;
    void reject() override; ///< not while the witness is being logged in

private:
    void show(const ShownDestruction &destruction);
    void readAgain();
    void witness();
    void fail(const Error &error);
    void setBusy(bool busy);
    void offer();

    Session &m_session;
    Id m_plan;
    QString m_number; ///< of the plan
    ShownDestruction m_destruction;
    SimpleRows *m_places;
    std::unique_ptr<Ui::DestructionSheet> m_ui;
    QPushButton *m_cancel;
    QPushButton *m_go;
    bool m_busy = false;
};

} // namespace tongjian
