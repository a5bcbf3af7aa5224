// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/Devices.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class DevicesView;
}

/// 记住的电脑: the computers on which the person gets in without the password.
class DevicesView : public ShortListPage
{
    Q_OBJECT
public:
    DevicesView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~DevicesView() override;
    void refresh() override;

private:
    void show(Id device, bool go) override;
    [[nodiscard]] const DeviceLine *shown() const;
    void retranslateUi() override;

    Session &m_session;
    std::unique_ptr<Ui::DevicesView> m_ui;
    QAction *m_remove;
    QList<DeviceLine> m_lines;
};

} // namespace tongjian
