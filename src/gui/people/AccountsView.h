// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/People.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class AccountsView;
}

class RecordList;
class SimpleRows;

/// 人员与权限: who has an account, where, with which roles.
class AccountsView : public ListDetailPage
{
    Q_OBJECT
public:
    AccountsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~AccountsView() override;
    void refresh();
    void openPerson(Id person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id person, bool go);
    void addPerson();
    void toggleActive();
    void move();
    void noteAddresses();
    void giveRole();
    void takeRole();
    void retranslateUi();
    [[nodiscard]] QString addressesInWords(Id person);
    [[nodiscard]] bool mayNoteAddresses() const;
    [[nodiscard]] bool mayAdministrate() const;

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    std::unique_ptr<Ui::AccountsView> m_ui;
    QAction *m_add;
    QAction *m_active;
    QAction *m_move;
    QAction *m_addresses;
    QAction *m_give;
    QAction *m_take;
    Id m_shown = NoId;
};

} // namespace tongjian
