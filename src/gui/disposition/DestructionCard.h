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
    /// Of @p number, which waits: it is gone, or was destroyed; or its photos.
    void copyWanted(DestructionRun::Kind kind, const QString &number);

private:
    Session &m_session;
    QLabel *m_words;
    FactCard *m_facts;
    MarkedRows *m_places;
    QList<DestructionRun::Copy> m_copies;
};

} // namespace tongjian
