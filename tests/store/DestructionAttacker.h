// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A company with a destruction at each of its stages, and what somebody signs about it by a client of their own (DESIGN sections 4 and 5).

#include "PlanAttacker.h"
#include "services/Destroying.h"
#include "services/DestructionCertificate.h"
#include "store/DestructionRegister.h"

namespace tongjian::test
{

/// What was cleared by a plan, on its way to be destroyed: `over` the period of grace, `witnessed`, `destroying` (two of six), `destroyed` and
/// proven, `signed` by the executor.
class DestroyedHouse : public PlannedHouse
{
public:
    DestroyedHouse()
    {
        pass(31);
        keep("over");
        witnessIn("auditor");
        keep("witnessed");
        {
            const auto officer = as("officer");
            try {
                (void)destroyPlan(*officer, plan, true, [](qint64, qint64) { return false; }, 2);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Cancelled)
                    throw;
            }
        }
        keep("destroying");
        {
            const auto officer = as("officer");
            (void)destroyPlan(*officer, plan, true);
        }
        keep("destroyed");
        {
            const auto officer = as("officer");
            certifyDestruction(*officer, plan);
        }
        keep("signed");
    }

private:
    void witnessIn(const char *login)
    {
        const auto witness = as(login);
        witnessDestruction(*witness, plan, destructionOf(*witness, plan).root, id("officer"));
    }
};

/// Signs one entry in the own name.
inline qint64 forgeEntry(const Victim &victim, const char *login, Action action, Id object, const QCborMap &facts)
{
    const auto session = victim.as(login);
    Act act(session->store());
    const qint64 n = act.append({ action, object, facts }).n;
    act.commit();
    return n;
}

/// The list as its rows have it, of what is not yet being destroyed.
inline QList<PlanRow> clearedRows(const Victim &victim, Id plan)
{
    const auto officer = victim.as("officer");
    return PlanRecords(officer->store().records()).cleared(plan);
}
inline QByteArray rootOf(const QList<PlanRow> &rows)
{
    return PlanRecords::root(Suite::of(SuiteId::Intl), rows);
}

/// As the witness's program writes it. @p change: what it says else.
inline qint64 forgeWitness(const Victim &victim, const char *login, Id executor, Id plan, const QCborMap &change = {})
{
    const QList<PlanRow> rows = clearedRows(victim, plan);
    QCborMap facts { { fact::Executor, executor }, { fact::Root, rootOf(rows) }, { fact::Count, rows.size() } };
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        facts.insert(it.key(), it.value());
    return forgeEntry(victim, login, Action::DestructionWitness, plan, facts);
}

/// As the executor's program begins it, over @p records; empty: all that were cleared.
inline void forgeDestructionBegin(const Victim &victim, const char *login, Id plan, const QCborMap &change = {}, QList<Id> records = {})
{
    const QList<PlanRow> rows = clearedRows(victim, plan);
    if (records.isEmpty()) {
        for (const PlanRow &row : rows)
            records.append(row.record);
    }
    (void)victim.opened(victim.paths.records()); // no triggers
    const auto session = victim.as(login);
    Store &store = session->store();
    Act act(store);
    qint64 witnessed = 0;
    const QList<JournalEntry> entries = Journal(act.records()).entriesOf(plan);
    for (const JournalEntry &entry : entries) {
        if (entry.action == Action::DestructionWitness)
            witnessed = entry.n;
    }
    QCborMap facts { { fact::Witness, witnessed }, { fact::Root, rootOf(rows) }, { fact::Count, rows.size() }, { fact::NoOthers, true } };
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        facts.insert(it.key(), it.value());
    PlanRecords(act.records()).markDestroying(plan, records, act.nextEntry());
    act.append({ Action::DestructionBegin, plan, facts });
    act.commit();
}

/// Destroys @p records by an entry of its own, keys and register included. @p listed: what the list says went.
inline void forgeDestruction(const Victim &victim, const char *login, Id plan, QList<Id> records, const QCborMap &change = {}, std::optional<QList<Id>> listed = {})
{
    (void)victim.opened(victim.paths.records());
    const auto session = victim.as(login);
    Store &store = session->store();
    std::sort(records.begin(), records.end());
    Act act(store);
    QList<QByteArray> leaves;
    for (Id id : std::as_const(records)) {
        RecordRow row = *Records(act.records()).find(id);
        CollectedRows(act.records()).putEarlier(row.entry, id, row.digest(store.suite()));
        row.state = RecordState::Destroyed;
        row.entry = act.nextEntry();
        Records(act.records()).update(row);
        Query(act.records(), QStringLiteral("DELETE FROM record_part WHERE record_id = ?")).bind(id).run();
        leaves.append(row.digest(store.suite()));
    }
    PlanRecords(act.records()).markDestroyed(plan, listed.value_or(records), act.nextEntry());
    Change entry { Action::RecordsDestroy, plan };
    entry.keys.destroyed.records = records;
    entry.facts = { { fact::Count, leaves.size() }, { fact::Root, merkleRoot(store.suite(), leaves) }, { fact::Register, DestructionRegister::root(store.suite(), records) } };
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        entry.facts.insert(it.key(), it.value());
    act.append(std::move(entry));
    act.commit();
}

/// The newest entry of this kind about @p plan.
inline JournalEntry newestOf(const Victim &victim, Id plan, Action action)
{
    const auto officer = victim.as("officer");
    JournalEntry newest;
    const QList<JournalEntry> entries = Journal(officer->store().records()).entriesOf(plan);
    for (const JournalEntry &entry : entries) {
        if (entry.action == action)
            newest = entry;
    }
    return newest;
}

inline void changeRoles(const Victim &victim, const DestroyedHouse &house, const char *login, Role away, Role given)
{
    const auto admin = victim.as("admin");
    const Id person = house.ids.at(QLatin1String(login));
    if (away == Role::Executive) {
        decideRole(*victim.as("auditor"), proposeRole(*admin, { house.ids.at(QStringLiteral("chen")), Role::Executive, NoId }), true);
        revokeRole(*admin, { person, away, NoId });
        decideRole(*victim.as("chen"), proposeRole(*admin, { person, given, NoId }), true);
    } else {
        revokeRole(*admin, { person, away, NoId });
        decideRole(*victim.as("boss"), proposeRole(*admin, { person, given, NoId }), true);
    }
    for (const char *holder : { "officer2", "auditor" }) // hand the keys on
        (void)victim.as(holder);
}

} // namespace tongjian::test
