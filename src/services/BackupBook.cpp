// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupBook.h"

#include "store/EntryFacts.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int AtOnce = 500;
constexpr int MostRuns = 2000; // what is older decides nothing any more

// Newest first, each by somebody who had the right to it then: whoever has the store key can write rows, and sign in their own name.
template<typename Visit>
void forEach(Store &store, Action action, int most, Visit &&visit)
{
    Journal journal(store.records());
    JournalFilter filter;
    filter.action = action;
    qint64 before = 0;
    for (int seen = 0; seen < most;) {
        const QList<JournalEntry> page = journal.page(filter, before, AtOnce);
        for (const JournalEntry &entry : page) {
            store.verifyEntry(entry);
            before = entry.n;
            if (store.stateAt(entry.rightsBefore).mayEver(entry.actor, action, entry.at))
                visit(entry);
        }
        seen += AtOnce;
        if (page.size() < AtOnce)
            return;
    }
}

template<typename T>
void sortByName(QList<T> &list)
{
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
}

} // namespace

BackupBook::BackupBook(Session &session)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    QSet<Id> seen;
    forEach(store, Action::MediumSet, std::numeric_limits<int>::max(), [&](const JournalEntry &entry) {
        if (!seen.contains(entry.object))
            m_media.append(decodeMedium(entry.object, entry.facts().value(fact::Value).toMap()));
        seen.insert(entry.object);
    });
    forEach(store, Action::BackupPlanSet, std::numeric_limits<int>::max(), [&](const JournalEntry &entry) {
        if (!seen.contains(entry.object))
            m_plans.append(decodePlan(entry.object, entry.at, entry.facts().value(fact::Value).toMap()));
        seen.insert(entry.object);
    });
    sortByName(m_media);
    sortByName(m_plans);
    for (Action action : { Action::BackupRun, Action::BackupFail }) {
        forEach(store, action, MostRuns, [&](const JournalEntry &entry) {
            const QCborMap facts = entry.facts();
            BackupRunFact run;
            run.plan = entry.object;
            run.at = facts.value(fact::TakenAt).toInteger(entry.at);
            run.ok = action == Action::BackupRun;
            run.name = facts.value(fact::Name).toString();
            run.failure = facts.value(fact::Problems).toString();
            run.secondOk = run.ok && run.failure.isEmpty();
            m_runs.append(run);
        });
    }
    std::sort(m_runs.begin(), m_runs.end(), [](const BackupRunFact &a, const BackupRunFact &b) { return a.at > b.at; });
    forEach(store, Action::BackupDrill, MostRuns, [&](const JournalEntry &entry) {
        const QCborMap facts = entry.facts();
        DrillFact drill;
        drill.plan = entry.object;
        drill.at = entry.at;
        drill.name = facts.value(fact::Name).toString();
        drill.held = int(facts.value(fact::Count).toInteger());
        const QCborArray failed = facts.value(fact::Failures).toArray();
        for (const QCborValue &one : failed)
            drill.failed += one.toString();
        drill.restoreMs = facts.value(fact::RestoreTime).toInteger();
        drill.lostMs = facts.value(fact::LostTime).toInteger();
        drill.opened = facts.value(fact::Read).toInteger();
        m_drills.append(drill);
    });
    forEach(store, Action::BackupSample, MostRuns, [&](const JournalEntry &entry) {
        const QCborMap facts = entry.facts();
        m_samples.append({ facts.value(fact::Name).toString(), entry.at, facts.value(fact::Count).toInteger(), facts.value(fact::Failures).toInteger() });
    });
}

const Medium *BackupBook::medium(Id id) const
{
    const auto found = std::find_if(m_media.begin(), m_media.end(), [&](const Medium &one) { return one.id == id; });
    return found == m_media.end() ? nullptr : &*found;
}

const BackupPlan *BackupBook::plan(Id id) const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [&](const BackupPlan &one) { return one.id == id; });
    return found == m_plans.end() ? nullptr : &*found;
}

const DrillFact *BackupBook::lastDrill(Id plan) const
{
    const auto found = std::find_if(m_drills.begin(), m_drills.end(), [&](const DrillFact &one) { return one.plan == plan; });
    return found == m_drills.end() ? nullptr : &*found;
}

const SampleFact *BackupBook::sampleOf(const QString &name) const
{
    const auto found = std::find_if(m_samples.begin(), m_samples.end(), [&](const SampleFact &one) { return one.name == name; });
    return found == m_samples.end() ? nullptr : &*found;
}

} // namespace tongjian
