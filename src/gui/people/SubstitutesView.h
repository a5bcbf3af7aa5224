// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/Substitutes.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class SubstitutesView;
}

struct Chip;

/// Who acts for whom while they are away (regulation 6.1.1): those of and for this person; for administrators and auditors all.
class SubstitutesView : public ShortListPage
{
    Q_OBJECT
public:
    SubstitutesView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~SubstitutesView() override;
    void refresh() override;

private:
    void show(Id substitution, bool go) override;
    void name();
    void end();
    /// "You act for …", "… acts for you", "… acts for …".
    [[nodiscard]] QString titleOf(const Substitution &one) const;
    [[nodiscard]] QString sentenceOf(const Substitution &one, SubstitutionStage stage) const;
    void retranslateUi() override;

    Session &m_session;
    std::unique_ptr<Ui::SubstitutesView> m_ui;
    QAction *m_name;
    QAction *m_end;
};

} // namespace tongjian
