// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseTrust.h"

#include "EntryFacts.h"
#include "MerkleTree.h"
#include "core/Error.h"
#include "crypto/CaseCommitment.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int Format = 1;

QString say(const char *text)
{
    return QCoreApplication::translate("CaseTrust", text);
}

QByteArray context(Id store, const CaseTextRow &place)
{
    return QCborValue(QCborArray { QLatin1String("case text"), store, place.application, place.id }).toCbor();
}

[[noreturn]] void throwAltered()
{
    throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("CaseTrust", "A text of this application was altered outside Tongjian.")));
}

} // namespace

HouseAt::HouseAt(const HouseState &state, qint64 at)
    : m_state(state)
    , m_at(at)
{
}

bool HouseAt::counts(Id person) const
{
    const Person *who = m_state.person(person);
    return who && who->active && !who->job;
}

Id HouseAt::departmentOf(Id person) const
{
    const Person *who = m_state.person(person);
    return who ? who->department : NoId;
}

QList<Id> HouseAt::holders(Role role, Id department) const
{
    return m_state.holders(role, department);
}

QList<Id> HouseAt::standsFor(Id person, Role role, Id department, const QList<Id> &barred) const
{
    return m_state.standsFor(person, role, department, m_at, barred);
}

bool HouseAt::isToldOfUse(Id department, const QList<Id> &subjects, Id actor) const
{
    const RoleKeyId key { RoleKeyOwner::Department, department };
    const QList<Id> holders = m_state.holdersOf(key, m_at);
    return m_state.newestKey(key) && std::none_of(holders.begin(), holders.end(), [&](Id one) { return one != actor && subjects.contains(one); });
}

QList<Id> HouseAt::alike(Id person) const
{
    QList<Id> all;
    const Person *who = m_state.person(person);
    if (!who)
        return all;
    for (const Person &other : m_state.persons()) {
        if (other.id != person && !other.job && other.name.compare(who->name, Qt::CaseInsensitive) == 0)
            all.append(other.id);
    }
    return all;
}

QByteArray sealCaseText(const Suite &suite, Id store, const CaseTextRow &place, const Secret &caseKey, const CaseText &text)
{
    QCborArray granted;
    for (const GrantedRecord &one : text.granted)
        granted.append(QCborArray { one.record, one.revision, one.commitment });
    QCborArray leftOut;
    for (const LeftOutRecord &one : text.leftOut)
        leftOut.append(QCborArray { one.record, one.reason });
    QByteArray bytes = QCborValue(QCborArray { Format, text.salt, text.form, text.text, granted, leftOut }).toCbor();
    // The rest behind it is zeroes, which no reader of CBOR looks at.
    bytes.append(PaddedTo - bytes.size() % PaddedTo, '\0');
    return suite.seal(suite.derive(caseKey, "case text"), bytes, context(store, place));
}

CaseText openCaseText(const Suite &suite, Id store, const CaseTextRow &row, const Secret &caseKey)
{
    const QByteArray bytes = suite.open(suite.derive(caseKey, "case text"), row.sealed, context(store, row));
    const QCborArray array = QCborValue::fromCbor(bytes).toArray();
    if (array.at(0).toInteger() > Format) {
        throw Error(ErrorCode::Unsupported, say(QT_TRANSLATE_NOOP("CaseTrust", "This application was written by a newer version of Tongjian.")),
            say(QT_TRANSLATE_NOOP("CaseTrust", "Install the newer version to read it.")));
    }
    if (array.size() != 6)
        throwAltered();
    CaseText text;
    text.salt = array.at(1).toByteArray();
    text.form = array.at(2).toByteArray();
    text.text = array.at(3).toString();
    const QCborArray granted = array.at(4).toArray();
    text.granted.reserve(granted.size());
    for (const QCborValue &one : granted) {
        const QCborArray item = one.toArray();
        text.granted.append({ item.at(0).toInteger(), int(item.at(1).toInteger()), item.at(2).toByteArray() });
    }
    const QCborArray leftOut = array.at(5).toArray();
    for (const QCborValue &one : leftOut)
        text.leftOut.append({ one.toArray().at(0).toInteger(), one.toArray().at(1).toString() });
    return text;
}

QByteArray grantRoot(const Suite &suite, const QList<GrantedRecord> &granted)
{
    QList<QByteArray> leaves;
    leaves.reserve(granted.size());
    for (const GrantedRecord &one : granted) {
        QByteArray leaf;
        QCborStreamWriter writer(&leaf);
        writer.startArray(3);
        writer.append(one.record);
        writer.append(one.revision);
        writer.append(one.commitment);
        writer.endArray();
        leaves.append(leaf);
    }
    return merkleRoot(suite, leaves);
}

QString scopeObjection(const ApplicationForm &form, Id applicant, const CaseHouse &house)
{
    const Scope &scope = form.scope;
    if (form.route == Route::OwnRecords && (scope.persons != QList<Id> { applicant } || !scope.departments.isEmpty()))
        return say(QT_TRANSLATE_NOOP("CaseTrust", "Own records are those that concern the applicant, and no others."));
    if (form.route == Route::DepartmentRecords) {
        const bool own = !scope.departments.isEmpty()
            && std::all_of(scope.departments.begin(), scope.departments.end(), [&](Id one) { return house.holders(Role::Head, one).contains(applicant); });
        if (!own)
            return say(QT_TRANSLATE_NOOP("CaseTrust", "A head applies for records of the own department, and no others."));
    }
    return {};
}

QString correctionObjection(const ApplicationForm &form, const RecordRow &row, Id applicant, const CaseHouse &house)
{
    const bool concerned = row.author == applicant || std::any_of(row.concerned.begin(), row.concerned.end(), [&](const PersonConcerned &one) { return one.person == applicant; });
    if (!concerned && !house.holders(Role::Head, row.department).contains(applicant) && !house.holders(Role::Officer, NoId).contains(applicant))
        return say(QT_TRANSLATE_NOOP("CaseTrust", "Whom a record concerns, the head of its department and records officers ask for its correction."));
    const QList<Id> subjects = row.author == NoId ? QList<Id>() : QList<Id> { row.author };
    if (row.state != RecordState::Filed || !form.correction)
        return say(QT_TRANSLATE_NOOP("CaseTrust", "Only a filed record is corrected."));
    if (form.department != row.department || form.scope.persons != subjects)
        return say(QT_TRANSLATE_NOOP("CaseTrust", "A correction belongs to the author and the department of its record."));
    return {};
}

QString liftObjection(const HoldFacts &hold, Id applicant, const CaseHouse &house)
{
    if (!hold.stands())
        return say(QT_TRANSLATE_NOOP("CaseTrust", "This hold was lifted already."));
    if (hold.placedBy != applicant && !house.holders(Role::Officer, NoId).contains(applicant))
        return say(QT_TRANSLATE_NOOP("CaseTrust", "Who placed a hold, or a records officer, asks for it to be lifted."));
    return {};
}

bool handsOver(Action action)
{
    return action == Action::PackageMake || action == Action::PackageReceipt;
}

QByteArray sealedUse(const JournalEntry &entry)
{
    // What is sealed beside the entry of a package is for the parties to its application.
    return entry.action == Action::PackageMake ? entry.facts().value(fact::Use).toByteArray() : entry.sealed;
}

QCborMap caseFacts(const CaseEvent &event, const QByteArray &text)
{
    QCborMap facts { { fact::Route, int(event.route) }, { fact::Commitment, event.after }, { fact::Until, event.until } };
    if (event.move == CaseMove::Submit) {
        facts.insert(fact::Department, event.department);
        facts.insert(fact::Number, event.number);
    } else {
        facts.insert(fact::Before, event.before);
    }
    if (event.role != Role::Employee)
        facts.insert(fact::Role, int(event.role));
    if (event.inPlaceOf != NoId)
        facts.insert(fact::InPlaceOf, event.inPlaceOf);
    if (!text.isEmpty())
        facts.insert(fact::Text, text);
    return facts;
}

CaseEvent caseEventOf(const JournalEntry &entry)
{
    const QCborMap facts = entry.facts();
    CaseEvent event;
    event.at = entry.at;
    event.actor = entry.actor;
    event.inPlaceOf = facts.value(fact::InPlaceOf).toInteger();
    event.move = *caseMoveOf(entry.action);
    event.role = Role(facts.value(fact::Role).toInteger());
    event.before = facts.value(fact::Before).toByteArray();
    event.after = facts.value(fact::Commitment).toByteArray();
    event.route = Route(facts.value(fact::Route).toInteger());
    event.department = facts.value(fact::Department).toInteger();
    event.until = facts.value(fact::Until).toInteger();
    event.number = facts.value(fact::Number).toString();
    event.entry = entry.n;
    return event;
}

const CaseStep *TrustedCase::fulfilment() const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [](const CaseStep &one) { return one.event.move == CaseMove::Fulfil; });
    return found == steps.end() ? nullptr : &*found;
}

CaseReader::CaseReader(const Suite &suite, Id store, Id application, const Secret *caseKey, const QList<CaseTextRow> &texts)
    : m_suite(&suite)
    , m_store(store)
    , m_application(application)
    , m_key(caseKey)
{
    for (const CaseTextRow &text : texts)
        m_twice = !m_texts.emplace(text.entry, text).second || m_twice;
}

QString CaseReader::take(const JournalEntry &entry, const CaseHouse &house)
{
    CaseLife &life = m_result.life;
    CaseStep step;
    step.event = caseEventOf(entry);
    step.hash = entry.hash;
    if (int(step.event.route) < 0 || size_t(step.event.route) >= routeTable().size() || !isApplication(step.event.route))
        return say(QT_TRANSLATE_NOOP("CaseTrust", "It names no route."));
    const QByteArray named = entry.facts().value(fact::Text).toByteArray();
    const auto text = m_texts.find(entry.n);
    if ((text == m_texts.end()) != named.isEmpty() || (text != m_texts.end() && m_suite->hash(text->second.sealed) != named))
        return say(QT_TRANSLATE_NOOP("CaseTrust", "The text that was signed with it is missing or was altered."));
    std::optional<ApplicationForm> form;
    if (text != m_texts.end()) {
        if (m_key) {
            try {
                step.text = openCaseText(*m_suite, m_store, text->second, *m_key);
                if (!step.text.form.isEmpty())
                    form = decodeApplication(step.text.form);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Integrity && error.code() != ErrorCode::BadInput)
                    throw;
                return error.message();
            }
        }
        m_texts.erase(text);
    }
    const CaseEvent &event = step.event;
    const bool renews = event.move == CaseMove::Submit || event.move == CaseMove::Narrow || (event.move == CaseMove::Answer && event.before != event.after);
    if (m_key && renews != form.has_value())
        return say(QT_TRANSLATE_NOOP("CaseTrust", "The form that was signed with it is missing."));
    if (form) {
        if (caseCommitment(*m_suite, m_store, m_application, step.text.salt, step.text.form) != event.after)
            return say(QT_TRANSLATE_NOOP("CaseTrust", "The form is not the one that was signed."));
        if (form->route != event.route || useEnd(*form) != event.until || (event.move == CaseMove::Submit && form->department != event.department))
            return say(QT_TRANSLATE_NOOP("CaseTrust", "The form and its entry say different things."));
        if (event.move == CaseMove::Narrow) {
            if (const QString objection = objectionToNarrowing(*form, m_result.form); !objection.isEmpty())
                return objection;
        } else if (event.move == CaseMove::Answer && (form->route != m_result.form.route || form->department != m_result.form.department)) {
            return say(QT_TRANSLATE_NOOP("CaseTrust", "It is about another version of the application."));
        }
        if (event.move == CaseMove::Submit)
            life.setSubjects(form->scope.persons);
        if (event.move != CaseMove::Narrow) {
            if (const QString objection = scopeObjection(*form, event.actor, house); !objection.isEmpty())
                return objection;
        }
    }
    if (life.stage() == CaseStage::Submitted) {
        const NextStep next = life.next(house);
        step.planned = next.planned;
        step.passedUp = next.passedUp;
    }
    // Without the form nobody knows whom it is about, and who decides may hang on that.
    if (m_key) {
        if (const QString objection = life.apply(event, house); !objection.isEmpty())
            return objection;
    }
    if (form) {
        life.setSubjects(form->scope.persons);
        m_result.form = *form;
        m_result.forms.append({ entry.n, *form });
    }
    if (event.move == CaseMove::Fulfil && m_key && !step.text.granted.isEmpty() && grantRoot(*m_suite, step.text.granted) != entry.facts().value(fact::Root).toByteArray())
        return say(QT_TRANSLATE_NOOP("CaseTrust", "The granted list is not the one that was signed."));
    m_result.steps.append(std::move(step));
    return {};
}

QString CaseReader::objectionTo(const ApplicationRow &row) const
{
    if (!m_texts.empty() || m_twice)
        return say(QT_TRANSLATE_NOOP("CaseTrust", "There is a text that nobody signed."));
    if (m_result.steps.isEmpty())
        return say(QT_TRANSLATE_NOOP("CaseTrust", "Nobody signed this application."));
    const QString &number = m_result.steps.constFirst().event.number; // empty: it was submitted before numbers were signed
    if (!number.isEmpty() && row.number != number)
        return say(QT_TRANSLATE_NOOP("CaseTrust", "It was submitted under another number."));
    if (!m_key)
        return {};
    const CaseLife &life = m_result.life;
    const bool same = row.route == life.route() && row.applicant == life.applicant() && row.department == life.department() && row.stage == life.stage()
        && row.submittedAt == m_result.steps.constFirst().event.at && row.waitingSince == life.waitingSince() && row.until == life.until()
        && row.entry == m_result.steps.constLast().event.entry;
    return same ? QString() : say(QT_TRANSLATE_NOOP("CaseTrust", "Its row in the list is not as its last journal entry left it."));
}

bool bringsAbout(const TrustedCase &known, const JournalEntry &entry)
{
    const CaseLife &life = known.life;
    if (life.stage() != CaseStage::Fulfilled || life.decisions().isEmpty())
        return false;
    const CaseEvent &last = life.decisions().constLast();
    if (last.entry != entry.n - 1 || last.actor != entry.actor)
        return false;
    const QCborMap facts = entry.facts();
    const ApplicationForm &form = known.form;
    switch (entry.action) {
    case Action::RecordCorrect:
        return life.route() == Route::Correction && form.correction && form.correction->record == entry.object
            && form.correction->commitment == facts.value(fact::Before).toByteArray() && life.applicant() == facts.value(fact::Author).toInteger();
    case Action::RetentionSet:
        // Decided on late, it begins with the decision.
        return life.route() == Route::RetentionRule && form.retention && facts.value(fact::Version).toInteger() == form.retention->replaces + 1
            && facts.value(fact::InForce).toInteger() >= form.retention->from && facts.value(fact::Shortens).toBool() == form.retention->shortens
            && facts.value(fact::Lines).toArray() == encodeLines(form.retention->lines);
    case Action::HoldLift:
        return life.route() == Route::HoldLift && form.hold == entry.object;
    case Action::StoreRestore:
        return life.route() == Route::RestoreLive && form.restoration && facts.value(fact::Base).toInteger() == form.restoration->base
            && facts.value(fact::Before).toByteArray() == form.restoration->baseHash && facts.value(fact::Until).toInteger() == form.restoration->lostUntil;
    default:
        return false;
    }
}

bool saysWhatWasDecided(Store &store, const Correction &correction, const JournalEntry &entry)
{
    Records records(store.records());
    const auto row = records.find(correction.record);
    const int revision = int(entry.facts().value(fact::Revision).toInteger());
    const auto opened = [&](int version, const QByteArray &commitment) -> std::optional<RecordContent> {
        const auto key = store.keys().tryRecordKey(correction.record, version);
        if (!row || !key)
            return {};
        SealedRecord sealed = records.parts(row->id, version);
        sealed.commitment = commitment;
        return openRecord(store.suite(), { store.id(), row->id, version, row->recordClass }, *key, sealed);
    };
    if (row && row->state >= RecordState::Cleared)
        return true; // there is nothing left to compare, nor to show
    try {
        const auto before = opened(revision - 1, correction.commitment);
        const auto after = opened(revision, entry.facts().value(fact::Commitment).toByteArray());
        if (!after)
            return true;
        // Both expire together: whoever takes away what it is compared with hides something.
        if (!before)
            return !store.vault().recordKeys(correction.record, revision - 1).isEmpty();
        const RecordContent decided = corrected(*before, correction);
        return decided.form == after->form && decided.source == after->source && differingFields(decided, *after).isEmpty();
    } catch (const Error &error) {
        // What was altered is told where it is read; what cannot be read, nobody decided on.
        if (error.code() != ErrorCode::Integrity && error.code() != ErrorCode::BadInput && error.code() != ErrorCode::Unsupported)
            throw;
        return false;
    }
}

TrustedCase readCase(Store &store, Id id)
{
    store.requireTrust();
    store.catchUp();
    Applications applications(store.records());
    const auto row = applications.find(id);
    if (!row)
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("CaseTrust", "There is no such application.")));
    const auto key = store.keys().tryRecordKey(id, CaseKey);
    if (!key) {
        throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("CaseTrust", "You take no part in this application.")),
            say(QT_TRANSLATE_NOOP("CaseTrust", "The applicant, those who decide on it and the auditors read it.")));
    }
    const auto refuse = [&](qint64 n, const QString &what) {
        const QString where = n == 0 ? QString() : QCoreApplication::translate("CaseTrust", " (journal entry %1)").arg(n);
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("CaseTrust", "The application %1 was altered outside Tongjian and does not count: %2%3").arg(row->number, what, where),
            say(QT_TRANSLATE_NOOP("CaseTrust", "Nothing was decided or opened. Tell the auditor; the store can be restored from a backup.")));
    };
    CaseReader reader(store.suite(), store.id(), id, &*key, applications.texts(id));
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(id);
    for (const JournalEntry &entry : entries) {
        if (!caseMoveOf(entry.action))
            continue;
        store.verifyEntry(entry);
        if (const QString objection = reader.take(entry, HouseAt(store.stateAt(entry.rightsBefore), entry.at)); !objection.isEmpty())
            refuse(entry.n, objection);
    }
    if (const QString objection = reader.objectionTo(*row); !objection.isEmpty())
        refuse(0, objection);
    TrustedCase result = std::move(reader.result());
    result.row = *row;
    return result;
}

} // namespace tongjian
