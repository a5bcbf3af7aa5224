// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"

#include <functional>
#include <memory>

namespace tongjian
{

namespace Ui
{
class NameSheet;
}

/// Asks for the name of a department and gives it to @p use; what that refuses (BadInput) is told at the field.
class NameSheet : public Sheet
{
    Q_OBJECT
public:
    NameSheet(const QString &title, const QString &present, const QString &verb, std::function<void(const QString &)> use, QWidget *parent);
    ~NameSheet() override;

private:
    void tryIt();

    std::unique_ptr<Ui::NameSheet> m_ui;
    std::function<void(const QString &)> m_use;
};

} // namespace tongjian
