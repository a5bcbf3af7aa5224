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
class ProposalsView;
}

class RecordList;
class SimpleRows;
struct ListRow;

/// Roles, renewals of accounts, new recovery sheets: what waits for this person's decision, and what they proposed themselves and may take back.
class ProposalsView : public ListDetailPage
{
    Q_OBJECT
public:
    ProposalsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~ProposalsView() override;
    void refresh();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id proposal, bool go);
    void decide(bool confirm);
    void withdraw();
    [[nodiscard]] ListRow rowOf(const Case &one) const;
    void showCase(const Case &one);
    [[nodiscard]] QString titleOf(const Case &one) const;
    /// Of an own one: who is to decide, or until when it is to be carried out.
    [[nodiscard]] QString progressOf(const Case &one) const;
    void retranslateUi();

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    std::unique_ptr<Ui::ProposalsView> m_ui;
    QAction *m_confirm;
    QAction *m_refuse;
    QAction *m_withdraw;
    Id m_shown = NoId;
};

} // namespace tongjian
