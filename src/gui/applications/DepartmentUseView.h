// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "gui/pieces/Card.h"
#include "services/Grants.h"

namespace tongjian
{

/// 记录使用情况: who opened the department's records, when, for what (regulation 2.2.2). For its head.
class DepartmentUseView : public ShortListPage
{
    Q_OBJECT
public:
    DepartmentUseView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    void refresh() override;

private:
    void show(Id use, bool go) override;
    void retranslateUi() override;
    [[nodiscard]] QString titleOf(const DepartmentUse &use) const;

    Session &m_session;
    QList<DepartmentUse> m_uses;
    QLabel *m_title;
    FactCard *m_facts;
};

} // namespace tongjian
