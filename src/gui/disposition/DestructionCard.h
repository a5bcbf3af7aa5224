// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionDisplay.h"

class QLabel;

namespace tongjian
{

/// How far the destruction under a plan is: what it would take, or what became of it, at each place, and who signed.
class DestructionCard : public QWidget
{
    Q_OBJECT
public:
    explicit DestructionCard(Session &session, QWidget *parent = nullptr);

    /// @p offer: what was read beside the window; none: not yet, or @p trouble says why not. False: there is nothing to show.
    bool show(const OpenedPlan &plan, const std::optional<ShownDestruction> &offer, const QString &trouble);

Q_SIGNALS:
    void goneWanted(const QString &place);

private:
    Session &m_session;
    QLabel *m_words;
    FactCard *m_facts;
    KeyPlacesCard *m_places;
    QStringList m_folders;
};

} // namespace tongjian
