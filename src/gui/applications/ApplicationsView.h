// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/ApplicationDrafts.h"
#include "services/Applying.h"

class QAction;

namespace tongjian
{

class ApplicationDetail;

/// 查询申请, 审批, 协助查询: the own applications with their course; what waits for this person's decision, longest first; what was granted
/// and waits for a records officer. Each decision is on exactly what is shown.
class ApplicationsView : public ShortListPage
{
    Q_OBJECT
public:
    ApplicationsView(Session &session, Preferences &preferences, ApplicationList list, QWidget *parent = nullptr);
    void refresh() override;
    void openApplication(Id application);

Q_SIGNALS:
    void changed();
    void formWanted(Id draft); ///< NoId: a new one
    void answerWanted(Id application);
    void grantWanted(Id application);
    void planWanted(Id plan); ///< where its list is looked at and it is carried out

private:
    void show(Id application, bool go) override;
    void retranslateUi() override;
    void addActions();
    void goOn(Id draft);
    void change();
    void correct(ApplicationDraft draft);
    void sayWhyNothing();
    void offer(const OpenedApplication *application);
    void approve();
    void narrow();
    void refuse();
    void ask();
    void answer();
    void withdraw();
    void fulfil();
    void makePackage();
    void recordReceipt();
    void endGrant();
    void print();
    void act(const std::function<void()> &work, const QString &notice);
    [[nodiscard]] QString ofWhom() const;

    Session &m_session;
    ApplicationList m_kind;
    ApplicationDetail *m_detail;
    QAction *m_new;
    QAction *m_open; ///< the grant
    QAction *m_approve;
    QAction *m_narrow;
    QAction *m_ask;
    QAction *m_refuse;
    QAction *m_fulfil;
    QAction *m_package;
    QAction *m_receipt;
    QAction *m_answer;
    QAction *m_change; ///< and answer
    QAction *m_withdraw;
    QAction *m_end;
    QAction *m_discard;
    QAction *m_print;
    QHash<Id, ApplicationDraft> m_drafts;
};

} // namespace tongjian
