// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Backups.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class MediumSheet;
}

/// A medium as the register has it: what it is, where it is kept, who answers for it, until when it is good (regulation 4.1).
class MediumSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p medium: with no id, a new one.
    MediumSheet(Session &session, const Medium &medium, QWidget *parent);
    ~MediumSheet() override;
    /// Once accepted.
    [[nodiscard]] Id set() const { return m_set; }

private:
    void offerKeepers();
    void showKind();
    void tryIt();
    /// Whose row was chosen, or whose name or login name was typed, if that is one person only.
    [[nodiscard]] Id keeper() const;
    [[nodiscard]] Medium entered() const;

    Session &m_session;
    Medium m_medium;
    Id m_set = NoId;
    std::unique_ptr<Ui::MediumSheet> m_ui;
};

} // namespace tongjian
