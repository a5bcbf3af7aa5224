// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class PasswordSheet;
}

class Session;

/// Change of the own password.
class PasswordSheet : public Sheet
{
    Q_OBJECT
public:
    PasswordSheet(Session &session, QWidget *parent);
    ~PasswordSheet() override;

private:
    void tryIt();

    Session &m_session;
    std::unique_ptr<Ui::PasswordSheet> m_ui;
};

} // namespace tongjian
