// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "gui/pieces/Sheet.h"

class QListWidget;
class QPushButton;

namespace tongjian
{

class SearchField;
class Session;

/// One or several of the staff, found by typing; the order in which they were chosen counts. From the line that is typed in, Enter
/// chooses whoever is marked in the list and Down goes there; who is chosen stays in sight.
class PeopleSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p among: who can be chosen; empty: everybody. Those of @p first, departments, stand before the others.
    PeopleSheet(Session &session, const QString &title, const QString &explanation, const QString &verb, QWidget *parent, const QList<Id> &among = {}, const QList<Id> &first = {});
    /// Enter finishes it: where nothing happens yet by choosing.
    void finishByEnter();
    [[nodiscard]] const QList<Id> &chosen() const { return m_chosen; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &words);

    SearchField *m_search;
    QListWidget *m_list;
    QPushButton *m_go;
    QList<Id> m_chosen;
};

} // namespace tongjian
