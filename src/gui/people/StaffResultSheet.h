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

/// What became of a staff list, and the initial passwords with the file in which they stand.
class StaffResultSheet : public Sheet
{
    Q_OBJECT
public:
    StaffResultSheet(const StaffImportResult &result, const QString &passwordFile, QWidget *parent);
    ~StaffResultSheet() override;

private:
    std::unique_ptr<Ui::StaffResultSheet> m_ui;
};

} // namespace tongjian
