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

QList<JournalEntry> newestFirst(Store &store, Action action, int most)
{
    Journal journal(store.records());
    JournalFilter filter;
    filter.action = action;
    QList<JournalEntry> entries;
    while (entries.size() < most) {
        const QList<JournalEntry> page = journal.page(filter, entries.isEmpty() ? 0 : entries.constLast().n, AtOnce);
        entries += page;
        if (page.size() < AtOnce)
            break;
    }
    return entries;
}

// Those by somebody who had the right to it then: whoever has the store key can write rows, and sign in their own name. From the oldest on,
// since what the rights were is built up from the founding; backwards each entry would begin there again.
void keepRightful(Store &store, std::initializer_list<QList<JournalEntry> *> lists)
{
    QList<const JournalEntry *> all;
    for (const QList<JournalEntry> *list : lists) {
        for (const JournalEntry &entry : *list)
            all.append(&entry);
    }
    std::sort(all.begin(), all.end(), [](const JournalEntry *a, const JournalEntry *b) { return a->n < b->n; });
    QSet<qint64> rightful;
    for (const JournalEntry *entry : std::as_const(all)) {
        store.verifyEntry(*entry);
        if (store.stateAt(entry->rightsBefore).mayEver(entry->actor, entry->action, entry->at))
            rightful.insert(entry->n);
    }
    for (QList<JournalEntry> *list : lists)
        list->removeIf([&](const JournalEntry &entry) { return !rightful.contains(entry.n); });
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
    constexpr int All = std::numeric_limits<int>::max();
    QList<JournalEntry> media = newestFirst(store, Action::MediumSet, All);
    QList<JournalEntry> plans = newestFirst(store, Action::BackupPlanSet, All);
    QList<JournalEntry> runs = newestFirst(store, Action::BackupRun, MostRuns) + newestFirst(store, Action::BackupFail, MostRuns);
    QList<JournalEntry> drills = newestFirst(store, Action::BackupDrill, MostRuns);
    QList<JournalEntry> samples = newestFirst(store, Action::BackupSample, MostRuns);
    keepRightful(store, { &media, &plans, &runs, &drills, &samples });
    QSet<Id> seen;
    for (const JournalEntry &entry : std::as_const(media)) {
        if (!seen.contains(entry.object))
            m_media.append(decodeMedium(entry.object, entry.facts().value(fact::Value).toMap()));
        seen.insert(entry.object);
    }
    for (const JournalEntry &entry : std::as_const(plans)) {
        if (!seen.contains(entry.object))
            m_plans.append(decodePlan(entry.object, entry.at, entry.facts().value(fact::Value).toMap()));
        seen.insert(entry.object);
    }
    sortByName(m_media);
    sortByName(m_plans);
    for (const JournalEntry &entry : std::as_const(runs)) {
        const QCborMap facts = entry.facts();
        BackupRunFact run;
        run.plan = entry.object;
        run.at = facts.value(fact::TakenAt).toInteger(entry.at);
        run.ok = entry.action == Action::BackupRun;
        run.name = facts.value(fact::Name).toString();
        run.failure = facts.value(fact::Problems).toString();
        run.place = facts.value(fact::Place).toString();
        run.head = facts.value(fact::Head).toInteger();
        run.entry = entry.n;
        run.secondOk = run.ok && run.failure.isEmpty();
        m_runs.append(run);
    }
    std::sort(m_runs.begin(), m_runs.end(), [](const BackupRunFact &a, const BackupRunFact &b) { return a.at > b.at; });
    for (const JournalEntry &entry : std::as_const(drills)) {
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
        drill.entry = entry.n;
        m_drills.append(drill);
    }
    for (const JournalEntry &entry : std::as_const(samples)) {
        const QCborMap facts = entry.facts();
        m_samples.append({ facts.value(fact::Name).toString(), entry.at, facts.value(fact::Count).toInteger(), facts.value(fact::Failures).toInteger(), entry.n });
    }
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
