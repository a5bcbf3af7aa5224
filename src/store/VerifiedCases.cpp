// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerifiedCases.h"

#include "EntryFacts.h"
#include "PlanTrust.h"
#include "core/Error.h"

#include <QCborArray>

#include <algorithm>

namespace tongjian
{

namespace
{

bool allowsAny(const ApplicationForm &form, std::initializer_list<Use> uses)
{
    return std::any_of(uses.begin(), uses.end(), [&](Use use) { return form.uses.contains(use); });
}

} // namespace

VerifiedCases::VerifiedCases(Store &store, Problem problem)
    : m_store(store)
    , m_problem(std::move(problem))
{
}

void VerifiedCases::problem(const QString &what, const JournalEntry &entry) const
{
    m_problem(what, QStringLiteral("journal %1").arg(entry.n));
}

void VerifiedCases::take(const JournalEntry &entry, const HouseAt &house)
{
    if (caseMoveOf(entry.action))
        takeAct(entry, house);
    else if (entry.action == Action::GrantOpen)
        takeOpening(entry, house);
    else if (entry.action == Action::GrantExtract)
        takeUse(entry, house, { Use::Extract });
    else if (entry.action == Action::GrantStatistics)
        takeUse(entry, house, { Use::Statistics });
    else if (entry.action == Action::GrantSearch)
        takeUse(entry, house, { Use::Read, Use::Extract });
    else if (handsOver(entry.action))
        takeHandover(entry, house);
}

bool VerifiedCases::bringAbout(const JournalEntry &entry)
{
    const Id application = entry.facts().value(fact::Case).toInteger();
    m_broughtAbout.insert(application);
    const auto decided = m_cases.find(application);
    if (decided == m_cases.end() || !decided->second.key)
        return decided != m_cases.end();
    const TrustedCase &known = decided->second.reader.result();
    return bringsAbout(known, entry) && (!known.form.correction || saysWhatWasDecided(m_store, *known.form.correction, entry));
}

QString VerifiedCases::objectionToCarryingOut(const JournalEntry &entry, const HouseAt &house)
{
    const bool recovers = entry.action == Action::RecordsRecover;
    const auto decided = m_cases.find(recovers ? entry.facts().value(fact::Case).toInteger() : entry.object);
    if (decided == m_cases.end())
        return tr("Nobody decided on it.");
    if (!decided->second.key)
        return {};
    const TrustedCase &known = decided->second.reader.result();
    if (known.life.route() != (recovers ? Route::RecoverCleared : Route::DispositionPlan))
        return tr("Something else was decided on.");
    if (recovers && (!known.form.recovered || known.form.recovered->plan != entry.object))
        return tr("Something else was decided on.");
    return known.life.mayCarryOn(entry.actor, house).reason;
}

const TrustedCase *VerifiedCases::opened(Id application)
{
    const auto known = m_cases.find(application);
    return known != m_cases.end() && known->second.key ? &known->second.reader.result() : nullptr;
}

AppliedFor VerifiedCases::appliedFor(qint64 now)
{
    AppliedFor applied;
    for (auto &[id, known] : m_cases) {
        if (known.key)
            applied.take(id, known.reader.result(), now);
    }
    return applied;
}

CaseReader &VerifiedCases::readerOf(Id application)
{
    const auto known = m_cases.find(application);
    if (known != m_cases.end())
        return known->second.reader;
    auto key = m_store.keys().tryRecordKey(application, CaseKey);
    auto &fresh = m_cases.try_emplace(application, std::move(key)).first->second;
    fresh.reader = CaseReader(m_store.suite(), m_store.id(), application, fresh.key ? &*fresh.key : nullptr, Applications(m_store.records()).texts(application));
    return fresh.reader;
}

void VerifiedCases::takeAct(const JournalEntry &entry, const HouseAt &house)
{
    if (const QString objection = readerOf(entry.object).take(entry, house); !objection.isEmpty())
        problem(tr("Entry %1 is about an application and does not count: %2").arg(entry.n).arg(objection), entry);
}

void VerifiedCases::takeOpening(const JournalEntry &entry, const HouseAt &house)
{
    const auto known = m_cases.find(entry.facts().value(fact::Case).toInteger());
    if (known == m_cases.end()) {
        problem(tr("Entry %1 opens a record under a grant that nobody gave.").arg(entry.n), entry);
        return;
    }
    const TrustedCase &result = known->second.reader.result();
    if (!known->second.key)
        return;
    const CaseStep *fulfilment = result.fulfilment();
    const bool granted = fulfilment && result.life.stage() == CaseStage::Fulfilled && entry.actor == result.life.applicant() && entry.at < result.life.until()
        && std::any_of(fulfilment->text.granted.begin(), fulfilment->text.granted.end(), [&](const GrantedRecord &one) { return one.record == entry.object; });
    if (!granted || !allowsAny(result.form, { Use::Read, Use::Extract }) || entry.at < useStart(result.form))
        problem(tr("Entry %1 opens a record under a grant that did not cover it.").arg(entry.n), entry);
    const int most = result.form.openingsAtMost;
    if (++known->second.openings[entry.object] > most && most > 0)
        problem(tr("Entry %1 opens a record more often than was granted.").arg(entry.n), entry);
    const auto row = Records(m_store.records()).find(entry.object);
    if (row && row->department != NoId && !tells(entry, house, result, { row->department }))
        problem(tr("Entry %1 does not tell the heads whose records it used.").arg(entry.n), entry);
}

// What for: sealed to each of these departments, where its head is to be told.
bool VerifiedCases::tells(const JournalEntry &entry, const HouseAt &house, const TrustedCase &known, const QList<Id> &departments) const
{
    const QList<Recipient> told = recipientsOf(sealedUse(entry));
    return std::all_of(departments.begin(), departments.end(), [&](Id department) {
        return !house.isToldOfUse(department, known.life.subjects(), entry.actor) || told.contains(Recipient { KeyHolder::Department, department });
    });
}

// Heads see who used their records by what the entry names: each department whose record was granted stands in it, with what for. More may
// belong to a record by now; what was written before it was told names none.
bool VerifiedCases::tellsDepartments(const JournalEntry &entry, const HouseAt &house, const TrustedCase &known)
{
    const QCborMap facts = entry.facts();
    const CaseStep *fulfilment = known.fulfilment();
    if (!facts.contains(fact::Of) || !fulfilment)
        return true;
    QList<Id> departments;
    const QCborArray of = facts.value(fact::Of).toArray();
    for (const QCborValue &one : of) {
        if (one.toArray().at(1).toInteger() > 0)
            departments.append(one.toArray().at(0).toInteger());
    }
    Records records(m_store.records());
    const bool all = std::all_of(fulfilment->text.granted.begin(), fulfilment->text.granted.end(), [&](const GrantedRecord &one) {
        const auto row = records.find(one.record);
        return !row || row->department == NoId || departments.contains(row->department);
    });
    return all && tells(entry, house, known, departments);
}

// Of a whole grant: by its applicant, while it ran, for what it was granted for, and of no more records than it covers.
void VerifiedCases::takeUse(const JournalEntry &entry, const HouseAt &house, std::initializer_list<Use> uses)
{
    const auto known = m_cases.find(entry.object);
    if (known != m_cases.end() && !known->second.key)
        return;
    bool granted = false;
    if (known != m_cases.end()) {
        const TrustedCase &result = known->second.reader.result();
        const CaseStep *fulfilment = result.fulfilment();
        granted = fulfilment && result.life.stage() == CaseStage::Fulfilled && entry.actor == result.life.applicant() && entry.at < result.life.until()
            && allowsAny(result.form, uses) && entry.facts().value(fact::Count).toInteger() <= fulfilment->text.granted.size();
        if (granted && !tellsDepartments(entry, house, result))
            problem(tr("Entry %1 does not tell the heads whose records it used.").arg(entry.n), entry);
    }
    if (!granted)
        problem(tr("Entry %1 uses a grant in a way that was not granted.").arg(entry.n), entry);
}

// Nothing leaves the house but what was granted to somebody outside, by whoever could have handed it out.
void VerifiedCases::takeHandover(const JournalEntry &entry, const HouseAt &house)
{
    const QCborMap facts = entry.facts();
    const QString number = facts.value(fact::Number).toString();
    const bool receipt = entry.action == Action::PackageReceipt;
    const auto known = m_cases.find(entry.object);
    if (known == m_cases.end()) {
        problem(tr("Entry %1 is about an evidence package that nobody granted.").arg(entry.n), entry);
        return;
    }
    QStringList &packages = m_packages[entry.object];
    if (number.isEmpty() || packages.contains(number) != receipt)
        problem(receipt ? tr("Entry %1 says that an evidence package was received that nobody made.").arg(entry.n) : tr("Entry %1 makes an evidence package under a number that is taken.").arg(entry.n), entry);
    if (!receipt)
        packages += number;
    if (!known->second.key)
        return;
    const TrustedCase &result = known->second.reader.result();
    const CaseVerdict verdict = result.life.mayHandOver(entry.actor, receipt, entry.at, house);
    const CaseStep *fulfilment = result.fulfilment();
    const bool whole = receipt || (fulfilment && facts.value(fact::Count).toInteger() == fulfilment->text.granted.size());
    if (!receipt && !tellsDepartments(entry, house, result))
        problem(tr("Entry %1 does not tell the heads whose records it used.").arg(entry.n), entry);
    if (!verdict.allowed || !whole || facts.value(fact::InPlaceOf).toInteger() != verdict.inPlaceOf)
        problem(tr("Entry %1 is about an evidence package that its signer had no right to make.").arg(entry.n), entry);
}

// Whoever handed the keys out with another program could take any.
void VerifiedCases::requireInScope(const ApplicationRow &row, const TrustedCase &known, const std::function<void()> &step)
{
    Records records(m_store.records());
    for (const GrantedRecord &one : known.fulfilment()->text.granted) {
        const auto record = records.find(one.record);
        // What was corrected since may have left the scope; what was cleared or destroyed since was filed then.
        if (!record || record->revision != one.revision)
            continue;
        const bool wasFiled = record->state == RecordState::Filed || record->state == RecordState::Cleared || record->state == RecordState::Destroyed;
        if (!wasFiled || !covers(known.form.scope, record->recordClass, record->channel, record->day, record->concerned))
            m_problem(tr("The application %1 handed out a record that its scope does not cover: %2").arg(row.number, record->number), QStringLiteral("application %1").arg(row.number));
        step();
    }
}

// What was submitted, decided on and begun is one list.
void VerifiedCases::requireList(const ApplicationRow &row, TrustedCase known)
{
    known.row = row;
    const QString where = QStringLiteral("application %1").arg(row.number);
    try {
        (void)decidedList(m_store, known);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Integrity)
            throw;
        m_problem(error.message(), where);
    }
    if (known.life.stage() != CaseStage::Fulfilled)
        return;
    if (const QString objection = objectionToProofs(m_store, known); !objection.isEmpty())
        m_problem(tr("The plan %1 was begun without what it needs: %2").arg(row.number, objection), where);
}

// Each row of the list is what the entries say, and keys stand under running grants alone.
void VerifiedCases::finish(const std::function<void()> &step)
{
    QHash<Id, qint64> grants = m_store.vault().grants();
    QSet<Id> seen;
    QSet<QString> numbers;
    Applications(m_store.records()).walk([&](const ApplicationRow &row) {
        const QString where = QStringLiteral("application %1").arg(row.number);
        seen.insert(row.id);
        if (numbers.contains(row.number))
            m_problem(tr("Two applications bear the number %1.").arg(row.number), where);
        numbers.insert(row.number);
        CaseReader &reader = readerOf(row.id);
        const bool opened = m_cases.at(row.id).key.has_value();
        if (const QString objection = reader.objectionTo(row); !objection.isEmpty())
            m_problem(tr("The application %1 is not as its journal entries tell it: %2").arg(row.number, objection), where);
        const bool running = opened ? reader.result().life.stage() == CaseStage::Fulfilled : row.stage == CaseStage::Fulfilled;
        const CaseStep *fulfilment = reader.result().fulfilment();
        const qint64 keys = grants.take(row.id);
        const qint64 granted = fulfilment ? fulfilment->text.granted.size() : 0;
        if (keys > 0 && !running)
            m_problem(tr("keys.db still has keys of a grant that ended."), where);
        else if (opened && keys > granted)
            m_problem(tr("keys.db has keys under a grant that were not granted."), where);
        if (fulfilment && opened)
            requireInScope(row, reader.result(), step);
        if (opened && row.route == Route::DispositionPlan)
            requireList(row, reader.result());
        if (facts(row.route).end == RouteEnd::WithLastDecision && row.stage == CaseStage::Fulfilled && !m_broughtAbout.contains(row.id))
            m_problem(tr("The application %1 was decided on, but what it asks for was not brought about.").arg(row.number), where);
        step();
        return true;
    });
    for (auto it = grants.constBegin(); it != grants.constEnd(); ++it)
        m_problem(tr("keys.db has keys under a grant that nobody gave."), QStringLiteral("keys.db application %1").arg(it.key()));
    for (const auto &[id, known] : m_cases) {
        if (!seen.contains(id))
            m_problem(tr("An application that the journal names is missing."), QStringLiteral("application %1").arg(id));
    }
}

} // namespace tongjian
