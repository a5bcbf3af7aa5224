// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Store.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace tongjian
{

/// Tells a long piece of work how it goes and asks whether to stop: done and total in the unit that the work names. Returning
/// false cancels at the next safe point (Error Cancelled). May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// One login on one thread. Services take it by reference and keep nothing of it.
class Session
{
public:
    explicit Session(std::unique_ptr<Store> store);
    ~Session();

    /// The same login for a worker thread, with its own connections.
    [[nodiscard]] std::unique_ptr<Session> openAgain() const;

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const HouseState &state() const { return m_store->state(); }
    [[nodiscard]] Id me() const { return m_store->me(); }
    [[nodiscard]] const Person &person() const;
    [[nodiscard]] RoleSet roles() const; ///< now, with those exercised as a substitute
    [[nodiscard]] const QString &company() const;
    [[nodiscard]] qint64 now() const { return m_store->now(); }
    [[nodiscard]] qint64 rightsTime() const { return m_store->rightsTime(); }
    /// The store disagrees with what is known: only verify and the journal work (DESIGN section 6).
    [[nodiscard]] bool readOnly() const { return m_store->readOnly(); }
    [[nodiscard]] const QList<IntegrityProblem> &problems() const { return m_store->problems(); }
    /// False: no keychain keeps the journal's head; a warning stays visible.
    [[nodiscard]] bool headsAreKept() const;
    [[nodiscard]] QString personName(Id id) const; ///< "李强", or "?" for nobody
    [[nodiscard]] QString departmentName(Id id) const;

private:
    std::unique_ptr<Store> m_store;
};

} // namespace tongjian
