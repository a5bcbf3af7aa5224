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
class DepartmentsView;
}

/// 部门.
class DepartmentsView : public ShortListPage
{
    Q_OBJECT
public:
    DepartmentsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~DepartmentsView() override;
    void refresh() override;

private:
    void show(Id department, bool go) override;
    void merge();
    void retranslateUi() override;

    Session &m_session;
    std::unique_ptr<Ui::DepartmentsView> m_ui;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_merge;
    QAction *m_close;
};

} // namespace tongjian
