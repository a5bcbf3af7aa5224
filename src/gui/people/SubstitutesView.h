// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/Substitutes.h"

#include <memory>

class QAction;

namespace tongjian
{

namespace Ui
{
class SubstitutesView;
}

class RecordList;
class SimpleRows;
struct Chip;

/// Who acts for whom while they are away (regulation 6.1.1): those of and for this person; for administrators and auditors all.
class SubstitutesView : public ListDetailPage
{
    Q_OBJECT
public:
    SubstitutesView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~SubstitutesView() override;
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id substitution, bool go);
    void name();
    void end();
    /// "You act for …", "… acts for you", "… acts for …".
    [[nodiscard]] QString titleOf(const Substitution &one) const;
    [[nodiscard]] QString sentenceOf(const Substitution &one, SubstitutionStage stage) const;
    void retranslateUi();

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    std::unique_ptr<Ui::SubstitutesView> m_ui;
    QAction *m_name;
    QAction *m_end;
    Id m_shown = NoId;
};

} // namespace tongjian
