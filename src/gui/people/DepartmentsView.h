// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/People.h"

class QAction;
class QLabel;

namespace tongjian
{

class FactCard;
class RecordList;
class SimpleRows;

/// 部门.
class DepartmentsView : public ListDetailPage
{
    Q_OBJECT
public:
    DepartmentsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id department, bool go);
    void retranslateUi();
    [[nodiscard]] std::optional<QString> askName(const QString &title, const QString &verb);

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    QLabel *m_name;
    FactCard *m_card;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_close;
    Id m_shown = NoId;
};

} // namespace tongjian
