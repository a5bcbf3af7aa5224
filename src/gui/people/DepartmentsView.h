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
class DepartmentsView;
}

class RecordList;
class SimpleRows;

/// 部门.
class DepartmentsView : public ListDetailPage
{
    Q_OBJECT
public:
    DepartmentsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~DepartmentsView() override;
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id department, bool go);
    void merge();
    void retranslateUi();

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    std::unique_ptr<Ui::DepartmentsView> m_ui;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_merge;
    QAction *m_close;
    Id m_shown = NoId;
};

} // namespace tongjian
