// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionDisplay.h"

#include <QObject>

class QAction;

namespace tongjian
{

class PageHeader;

/// What can be done about the destruction under the plan that a page shows: begun by two, gone on with, places tried again, signed, saved.
class DestructionActions : public QObject
{
    Q_OBJECT
public:
    DestructionActions(Session &session, QWidget *page, PageHeader *header);

    /// @p plan: null: none is shown. @p offer: none: it is not read yet.
    void offer(const OpenedPlan *plan, const std::optional<ShownDestruction> &offer);
    /// The next step, if it is one about destruction.
    [[nodiscard]] QAction *next() const;
    /// Of a copy that waits: that it is gone, or how it was destroyed. Of a destroyed carrier: its photos are shown.
    void settle(DestructionRun::Kind kind, const QString &number);
    void retranslate();

Q_SIGNALS:
    /// @p words: what came of it, until another plan is shown; @p good: nothing of it waits. Read the plan again.
    void done(const QString &words, bool good);

private:
    void destroy();
    void askBoth();
    void run();
    void renew();
    void addCarrier();
    void viewPhotos(const CarrierLine &line);
    void confirmGone(DestructionRun::Kind kind, const QString &place);
    void sign();
    void signAsWitness();
    void save();
    void certify(bool asWitness);
    [[nodiscard]] Id plan() const { return m_plan->application.known.row.id; }

    Session &m_session;
    QWidget *m_page;
    std::optional<OpenedPlan> m_plan;
    QAction *m_destroy;
    QAction *m_renew;
    QAction *m_carrier;
    QAction *m_sign;
    QAction *m_witness;
    QAction *m_save;
};

} // namespace tongjian
