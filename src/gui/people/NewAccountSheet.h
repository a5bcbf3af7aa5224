// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/People.h"

#include <memory>

class QPushButton;

namespace tongjian
{

namespace Ui
{
class NewAccountSheet;
}

/// A new person, and the initial password, shown once.
class NewAccountSheet : public Sheet
{
    Q_OBJECT
public:
    NewAccountSheet(Session &session, QWidget *parent);
    ~NewAccountSheet() override;
    [[nodiscard]] Id created() const { return m_created; }
    void reject() override;

private:
    void create();

    Session &m_session;
    std::unique_ptr<Ui::NewAccountSheet> m_ui;
    QPushButton *m_cancel;
    QPushButton *m_go;
    Id m_created = NoId;
};

} // namespace tongjian
