// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/Devices.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class DevicesView;
}

class RecordList;
class SimpleRows;

/// 记住的电脑: the computers on which the person gets in without the password.
class DevicesView : public ListDetailPage
{
    Q_OBJECT
public:
    DevicesView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~DevicesView() override;
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id device, bool go);
    [[nodiscard]] const DeviceLine *shown() const;
    void retranslateUi();

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    std::unique_ptr<Ui::DevicesView> m_ui;
    QAction *m_remove;
    QList<DeviceLine> m_lines;
    Id m_shown = NoId;
};

} // namespace tongjian
