// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ListDetailPage.h"
#include "services/People.h"

class QAction;
class QLabel;

namespace tongjian
{

class FactCard;
class RecordList;
class SimpleRows;

/// Roles that somebody proposed and this person decides on.
class ProposalsView : public ListDetailPage
{
    Q_OBJECT
public:
    ProposalsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(Id proposal, bool go);
    void decide(bool confirm);
    void retranslateUi();

    Session &m_session;
    SimpleRows *m_rows;
    RecordList *m_list;
    QLabel *m_title;
    FactCard *m_card;
    QAction *m_confirm;
    QAction *m_refuse;
    Id m_shown = NoId;
};

} // namespace tongjian
