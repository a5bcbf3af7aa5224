// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/People.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class ProposalsView;
}

/// Roles, renewals of accounts, new recovery sheets: what waits for this person's decision, and what they proposed themselves and may take back.
class ProposalsView : public ShortListPage
{
    Q_OBJECT
public:
    ProposalsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~ProposalsView() override;
    void refresh() override;

Q_SIGNALS:
    void changed();

private:
    void show(Id proposal, bool go) override;
    void decide(bool confirm);
    void withdraw();
    [[nodiscard]] ListRow rowOf(const Case &one) const;
    void showCase(const Case &one);
    [[nodiscard]] QString titleOf(const Case &one) const;
    /// Of an own one: who is to decide, or until when it is to be carried out.
    [[nodiscard]] QString progressOf(const Case &one) const;
    void retranslateUi() override;

    Session &m_session;
    std::unique_ptr<Ui::ProposalsView> m_ui;
    QAction *m_confirm;
    QAction *m_refuse;
    QAction *m_withdraw;
};

} // namespace tongjian
