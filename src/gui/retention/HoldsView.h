// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/Holds.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class HoldsView;
}

/// Holds (封存; regulation 4.2) that this person sees: what each is about, which records it keeps, whether it is still needed.
class HoldsView : public ShortListPage
{
    Q_OBJECT
public:
    HoldsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~HoldsView() override;
    void refresh() override;
    void openHold(Id hold);

Q_SIGNALS:
    void changed();
    void recordWanted(tongjian::Id record);

private:
    void show(Id hold, bool go) override;
    void showRecords(const Hold &hold, qint64 count);
    void place();
    void review();
    void lift();
    void retranslateUi() override;

    Session &m_session;
    std::unique_ptr<Ui::HoldsView> m_ui;
    SimpleRows *m_held;
    QAction *m_place;
    QAction *m_review;
    QAction *m_lift;
};

} // namespace tongjian
