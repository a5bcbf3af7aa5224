// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/StaffImport.h"

#include <memory>

class QTreeWidgetItem;

namespace tongjian
{

namespace Ui
{
class StaffImportSheet;
}

/// 导入员工名册, the preview: each row of the list is taken or left before anything is done.
class StaffImportSheet : public Sheet
{
    Q_OBJECT
public:
    StaffImportSheet(Session &session, const StaffComparison &comparison, const QString &fileName, QWidget *parent);
    ~StaffImportSheet() override;
    /// What was chosen, once accepted.
    [[nodiscard]] StaffPlan plan() const;

private:
    void addDifferences(StaffKind kind, const QString &title, bool taken);
    void addDepartments(Session &session);
    void addProblems();
    QTreeWidgetItem *addGroup(const QString &title, bool checkable);
    void countTaken();

    const StaffComparison m_comparison;
    QPushButton *m_go = nullptr;
    std::unique_ptr<Ui::StaffImportSheet> m_ui;
};

} // namespace tongjian
