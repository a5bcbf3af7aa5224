// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/CellTable.h"
#include "store/Founding.h"

namespace tongjian
{

/// The first people of a store: name, login name, department and a box for each role.
class FirstPeopleTable : public CellTable
{
    Q_OBJECT
public:
    explicit FirstPeopleTable(QWidget *parent = nullptr);

    void setDepartments(const QStringList &names);
    void addPerson(const QString &name, const QString &login, int department, RoleSet roles);
    void editName(int row);
    void removeCurrent();
    [[nodiscard]] std::vector<FoundingPlan::PlannedPerson> people() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void nameCells();
    QStringList m_departments;
};

} // namespace tongjian
