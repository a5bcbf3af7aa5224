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
class AccountsView;
}

/// 人员与权限: who has an account, where, with which roles.
class AccountsView : public ShortListPage
{
    Q_OBJECT
public:
    AccountsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~AccountsView() override;
    void refresh() override;
    void openPerson(Id person);

private:
    void show(Id person, bool go) override;
    void addPerson();
    void toggleActive();
    void move();
    void leave();
    void noteAddresses();
    void removeComputer();
    void renew();
    void newSheets();
    [[nodiscard]] Id caseUnderWay(CaseKind kind, Id person, CaseState state) const;
    [[nodiscard]] QString stateInWords(Id person) const;
    void giveRole();
    void takeRole();
    void retranslateUi() override;
    [[nodiscard]] QString addressesInWords(Id person);
    [[nodiscard]] QString devicesInWords(Id person);
    [[nodiscard]] bool mayNoteAddresses() const;
    [[nodiscard]] bool mayAdministrate() const;
    [[nodiscard]] bool mayPropose(Role role) const;
    [[nodiscard]] bool rolesOrAccountEnded(Id person) const;

    Session &m_session;
    std::unique_ptr<Ui::AccountsView> m_ui;
    QAction *m_add;
    QAction *m_import;
    QAction *m_active;
    QAction *m_move;
    QAction *m_leave;
    QAction *m_addresses;
    QAction *m_devices;
    QAction *m_renew;
    QAction *m_sheets;
    QAction *m_give;
    QAction *m_take;
};

} // namespace tongjian
