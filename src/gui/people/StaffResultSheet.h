// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/StaffImport.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class StaffResultSheet;
}

/// What became of a staff list, and the initial passwords, which are shown here and nowhere else.
class StaffResultSheet : public Sheet
{
    Q_OBJECT
public:
    StaffResultSheet(const StaffImportResult &result, const QString &company, qint64 at, QWidget *parent);
    ~StaffResultSheet() override;
    void reject() override;

private:
    void saveSlips();
    void saveList();

    const StaffImportResult &m_result;
    QString m_company;
    qint64 m_at;
    bool m_saved = false;
    std::unique_ptr<Ui::StaffResultSheet> m_ui;
};

} // namespace tongjian
