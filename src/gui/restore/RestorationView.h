// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/Restoring.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class RestorationView;
}

/// A store that was put back (regulation 4.3): what it lacks, who has decided, and whose turn it is.
class RestorationView : public PageView
{
    Q_OBJECT
public:
    explicit RestorationView(Session &session, QWidget *parent = nullptr);
    ~RestorationView() override;
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void apply();
    void decide(bool approve);
    void retranslateUi();

    Session &m_session;
    std::unique_ptr<Ui::RestorationView> m_ui;
    QAction *m_go; ///< apply, or approve
    QAction *m_refuse;
    RestorationState m_state;
    std::optional<OpenedApplication> m_open; ///< the one that is under way
    bool m_accepted = false;
};

} // namespace tongjian
