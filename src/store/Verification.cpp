// SPDX-License-Identifier: GPL-3.0-or-later
#include "Verification.h"

#include "Blobs.h"
#include "CollectedRows.h"
#include "DestructionRegister.h"
#include "Dialect.h"
#include "EntryFacts.h"
#include "KeyCoverage.h"
#include "MerkleTree.h"
#include "RecordQuestions.h"
#include "RecordScopes.h"
#include "RecordTrust.h"
#include "RetentionBook.h"
#include "VerifiedCases.h"
#include "VerifiedPlans.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QSet>

#include <unordered_map>

namespace tongjian
{

namespace
{

std::optional<Move> moveOf(Action action)
{
    switch (action) {
    case Action::RecordSubmit:
        return Move::Submit;
    case Action::RecordWithdraw:
        return Move::Withdraw;
    case Action::RecordApprove:
        return Move::Approve;
    case Action::RecordReturn:
        return Move::Return;
    case Action::RecordReject:
        return Move::Reject;
    case Action::RecordFile:
        return Move::File;
    default:
        return {};
    }
}

class Walk
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    Walk(Store &store, const std::optional<JournalHead> &known, const std::function<bool(qint64, qint64)> &progress)
        : m_store(store)
        , m_known(known)
        , m_progress(progress)
        , m_state(store.description().suite)
        , m_cases(store, [this](const QString &what, const QString &where) { problem(what, where); })
        , m_plans(store, m_cases, [this](const QString &what, const QString &where) { problem(what, where); })
    {
    }

    VerificationResult run()
    {
        // What the opening found stands in the result too: it may not be visible from inside the files.
        m_result.problems = m_store.problems();
        Journal journal(m_store.records());
        const JournalHead head = journal.head();
        m_total = head.n + Records(m_store.records()).count({});
        walkFile(m_store.records(), QStringLiteral("records.db"));
        walkFile(m_store.vault().database(), QStringLiteral("keys.db"));
        walkJournal(journal);
        if (m_known && !m_knownFound)
            problem(tr("The journal does not contain the head that was kept elsewhere: entry %1.").arg(m_known->n), QStringLiteral("journal %1").arg(m_known->n));
        walkRecords();
        m_plans.finish(m_state);
        walkKeys();
        m_cases.finish([this] { step(); });
        walkQuestions();
        return m_result;
    }

private:
    // What the journal says of one record.
    struct Known {
        RecordState state = RecordState::Draft;
        int revision = 0;
        Id author = NoId;
        Id department = NoId;
        Id approver = NoId;
        qint64 entry = 0;
        QByteArray row;
        QByteArray commitment;
        QList<RevisionRow> revisions;
        QList<ReviewRow> reviews; ///< sealed holds the commitment to the remarks, or nothing
        int filedRevision = 0; ///< the first version that was filed
        QMap<int, QByteArray> earlier; ///< digests over the ciphertexts of versions that were corrected since
    };

    void problem(const QString &what, const QString &where)
    {
        const IntegrityProblem one { what, where };
        if (!m_result.problems.contains(one))
            m_result.problems.append(one);
    }

    void step()
    {
        constexpr qint64 Every = 64;
        if (++m_done % Every == 0)
            askWhetherToGoOn();
    }
    void askWhetherToGoOn() const
    {
        if (m_progress && !m_progress(m_done, m_total))
            throw Error(ErrorCode::Cancelled, tr("The verification was stopped. Nothing was changed."));
    }

    // Tables and their indexes say the same: an index from an older copy would hide rows from lists.
    void walkFile(Database &database, const QString &file)
    {
        const QStringList lines = dialect::damage(database);
        for (const QString &line : lines)
            problem(tr("The file %1 does not fit together: %2").arg(file, line), file);
        step();
    }

    void walkJournal(Journal &journal)
    {
        QByteArray before(Suite::HashSize, '\0');
        qint64 expected = 1;
        qint64 keysAt = 0;
        qint64 accountsAt = 0;
        try {
            journal.walk(1, [&](const JournalEntry &entry) {
                const QString where = QStringLiteral("journal %1").arg(entry.n);
                if (entry.n != expected)
                    problem(tr("Journal entries %1 to %2 are missing.").arg(expected).arg(entry.n - 1), where);
                else if (entry.before != before)
                    problem(tr("Entry %1 does not follow on the one before it.").arg(entry.n), where);
                if (entry.keysBefore != keysAt || entry.accountsBefore != accountsAt)
                    problem(tr("Entry %1 names other changes of keys or accounts than came before it.").arg(entry.n), where);
                checkEntry(entry, where);
                keysAt = entry.keysAt();
                accountsAt = entry.accountsAt();
                before = entry.hash;
                expected = entry.n + 1;
                m_result.head = { entry.n, entry.hash };
                ++m_result.entries;
                if (m_known && m_known->n == entry.n && m_known->hash == entry.hash)
                    m_knownFound = true;
                step();
                return true;
            });
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Integrity)
                throw;
            problem(error.message(), QStringLiteral("journal %1").arg(expected));
        }
    }

    void checkEntry(const JournalEntry &entry, const QString &where)
    {
        const PublicKey key = m_state.signerOf(entry);
        if (entry.hash != entry.computeHash(m_store.suite(), m_store.id()))
            problem(tr("Entry %1 was changed.").arg(entry.n), where);
        else if (key.isEmpty() || !m_store.verifierFor(key).verify(entry.statement(m_store.id()), entry.signature))
            problem(tr("Entry %1 does not carry the signature of the person it names.").arg(entry.n), where);
        if (entry.n == 1 && (key != m_store.description().foundingKey || entry.hash != m_store.description().founding))
            problem(tr("store.json belongs to another founding than the journal."), QStringLiteral("store.json"));
        // Substitutions count at the entry's time, if that one is to be believed.
        const qint64 at = m_clock.doubt(entry.at, entry.actor) == ClockDoubt::None ? entry.at : OwnRightsOnly;
        m_clock.take(entry.at, entry.actor, entry.action == Action::ClockAccept);
        if (entry.touches & Touches::Rights) {
            const bool early = m_state.mayEver(entry.actor, entry.action, entry.at) && !m_state.mayEver(entry.actor, entry.action, at);
            try {
                m_state.apply(entry);
            } catch (const Error &error) {
                problem(error.message(), where);
            }
            if (early)
                problem(tr("Entry %1 was signed by somebody without the right to it at that time.").arg(entry.n), where);
            if ((entry.action == Action::RetentionSet || entry.action == Action::HoldLift || entry.action == Action::StoreRestore) && !m_cases.bringAbout(entry))
                problem(tr("Entry %1 brings about what nobody decided.").arg(entry.n), where);
            if (const QString objection = objectionToKeeping(m_store, entry, m_state, at); !objection.isEmpty())
                problem(tr("Entry %1 is about how long records are kept and does not count: %2").arg(entry.n).arg(objection), where);
            m_plans.noteHold(entry);
            return;
        }
        if (!namesRecord(entry.action) && !caseMoveOf(entry.action) && !handsOver(entry.action) && !isExplanation(entry.action)
            && entry.facts().value(fact::InPlaceOf).toInteger() != m_state.actsFor(entry.actor, entry.action, at))
            problem(tr("Entry %1 does not say truly for whom its signer acted.").arg(entry.n), where);
        if (!m_state.mayEver(entry.actor, entry.action, at))
            problem(tr("Entry %1 was signed by somebody without the right to it at that time.").arg(entry.n), where);
        if (const QCborMap facts = entry.facts(); entry.action == Action::LoginSucceed && facts.contains(fact::Device)) {
            const Person *who = m_state.person(entry.actor);
            const Device *device = who ? who->device(facts.value(fact::Device).toInteger()) : nullptr;
            if (!device || entry.at >= device->until)
                problem(tr("Entry %1 is a login by a computer that was not remembered then.").arg(entry.n), where);
        }
        if (entry.action == Action::RecordCorrect)
            checkCorrection(entry, where);
        else if (namesRecord(entry.action))
            checkRecordAct(entry, at, where);
        else if (bringsRecords(entry.action))
            checkBatch(entry, where);
        else if (VerifiedPlans::isAboutPlans(entry.action))
            takeDisposition(entry, at);
        else if (entry.action == Action::RecordPrint)
            checkPrint(entry, where);
        else if (entry.action == Action::AttachmentSave)
            checkAttachment(entry, at, where);
        else if (isExplanation(entry.action))
            checkExplanation(entry, at, where);
        else if (const QString objection = objectionToKeeping(m_store, entry, m_state, at); !objection.isEmpty())
            problem(tr("Entry %1 is about how long records are kept and does not count: %2").arg(entry.n).arg(objection), where);
        else
            m_cases.take(entry, HouseAt(m_state, at));
        m_plans.noteExtension(entry);
    }

    void takeDisposition(const JournalEntry &entry, qint64 at)
    {
        m_plans.take(entry, m_state, at);
        if (disposesOfRecords(entry.action))
            m_batches.insert(entry.n);
    }

    // What was asked and explained about a record: by whom it could be, each text the one that was signed.
    void checkExplanation(const JournalEntry &entry, qint64 at, const QString &where)
    {
        const auto there = m_questions.find(entry.object);
        QuestionReader &reader = there != m_questions.end() ? there->second
                                                            : m_questions.try_emplace(entry.object, m_store.suite(), RecordQuestions(m_store.records()).ofRecord(entry.object)).first->second;
        const auto row = Records(m_store.records()).find(entry.object);
        if (row && row->state == RecordState::Destroyed)
            return; // what was said went with it
        const auto known = m_records.find(entry.object);
        // What a collected one was between its entries nobody can tell from them.
        const bool filed = row && (row->origin == Origin::Collected ? row->state == RecordState::Filed || row->state == RecordState::Cleared : known != m_records.end() && known->second.state == RecordState::Filed);
        if (const QString objection = reader.take(entry, row ? &*row : nullptr, filed, m_state, at); !objection.isEmpty())
            problem(tr("Entry %1 asks or explains something about a record and does not count: %2").arg(entry.n).arg(objection), where);
    }

    void walkQuestions()
    {
        Records records(m_store.records());
        const auto tell = [&](Id id, const QString &objection) {
            const auto row = records.find(id);
            const QString number = row ? row->number : QStringLiteral("?");
            problem(tr("What was asked and explained about the record %1 is not as its journal entries tell it: %2").arg(number, objection), QStringLiteral("record %1").arg(number));
        };
        const QList<Id> listed = RecordQuestions(m_store.records()).records();
        for (Id id : listed)
            m_questions.try_emplace(id, m_store.suite(), RecordQuestions(m_store.records()).ofRecord(id));
        for (const auto &[id, reader] : m_questions) {
            if (const QString objection = reader.objectionToRest(); !objection.isEmpty() && !m_plans.isBuried(id))
                tell(id, objection);
        }
    }

    void checkBatch(const JournalEntry &entry, const QString &where)
    {
        const QList<QByteArray> leaves = leavesOf(m_store, entry.n).values();
        const QCborMap facts = entry.facts();
        if (leaves.size() != facts.value(fact::Count).toInteger() || merkleRoot(m_store.suite(), leaves) != facts.value(fact::Root).toByteArray())
            problem(tr("The collected records of entry %1 are not as they were taken in.").arg(entry.n), where);
        m_batches.insert(entry.n);
        m_plans.noteBatch(entry.n);
    }

    void checkPrint(const JournalEntry &entry, const QString &where)
    {
        const auto known = m_records.find(entry.object);
        const bool own = known != m_records.end() && known->second.author == entry.actor && isUnderWay(known->second.state)
            && known->second.revision == entry.facts().value(fact::Revision).toInteger();
        if (!own)
            problem(tr("Entry %1 prints a record that was not its signer's to print.").arg(entry.n), where);
    }

    // Of a collected one the officers decide.
    void checkAttachment(const JournalEntry &entry, qint64 at, const QString &where)
    {
        const auto known = m_records.find(entry.object);
        bool decides = m_state.rolesOf(entry.actor, at).contains(Role::Officer);
        if (known != m_records.end()) {
            decides = decides || known->second.author == entry.actor || !m_state.standsFor(entry.actor, Role::Head, known->second.department, at).isEmpty();
            decides = decides && isUnderWay(known->second.state) && known->second.revision == entry.facts().value(fact::Revision).toInteger();
        }
        if (!decides)
            problem(tr("Entry %1 saves an attachment that was not for its signer to save.").arg(entry.n), where);
    }

    void checkRecordAct(const JournalEntry &entry, qint64 at, const QString &where)
    {
        const QCborMap facts = entry.facts();
        Known &known = m_records[entry.object];
        const Move move = *moveOf(entry.action);
        const bool first = known.entry == 0;
        if (first) {
            known.author = entry.actor;
            known.department = facts.value(fact::Department).toInteger();
        }
        const RecordState to = RecordState(facts.value(fact::State).toInteger());
        RecordRow row;
        row.author = known.author;
        row.department = known.department;
        const bool byOfficer = m_state.isHeadOf(known.author, known.department) || othersHeading(known).isEmpty();
        const auto next = stateAfter(known.state, move, byOfficer, m_state.hasLeft(known.author));
        if (!next || *next != to)
            problem(tr("Entry %1 moves a record in a way that the regulation does not know.").arg(entry.n), where);
        if (!first && facts.value(fact::Before).toByteArray() != known.commitment)
            problem(tr("Entry %1 decides on something else than the record was.").arg(entry.n), where);
        const bool own = entry.actor == known.author;
        // The deciders of one record differ from each other and from its author (DESIGN section 1), and so do those they act for.
        QList<Id> barred { known.author };
        if (known.state == RecordState::Approved)
            barred.append(known.approver);
        const Id inPlaceOf = facts.value(fact::InPlaceOf).toInteger();
        const Id whose = inPlaceOf == NoId ? entry.actor : inPlaceOf;
        bool right = true;
        if (move == Move::Submit || move == Move::Withdraw)
            right = own && inPlaceOf == NoId;
        else if (move != Move::Approve && (move == Move::File || known.state == RecordState::Approved || byOfficer))
            right = m_state.standsFor(entry.actor, Role::Officer, NoId, at, barred).contains(whose);
        else
            right = m_state.standsFor(entry.actor, Role::Head, known.department, at, barred).contains(whose);
        if (move == Move::Approve)
            known.approver = entry.actor;
        if (!right)
            problem(tr("Entry %1 decides on a record without the right to it.").arg(entry.n), where);
        if (move == Move::File)
            known.filedRevision = int(facts.value(fact::Revision).toInteger());
        known.state = to;
        known.revision = int(facts.value(fact::Revision).toInteger());
        known.row = facts.value(fact::Row).toByteArray();
        known.commitment = facts.value(fact::Commitment).toByteArray();
        known.entry = entry.n;
        if (move == Move::Submit || move == Move::File)
            known.revisions.append({ entry.object, known.revision, entry.actor, entry.at, known.commitment, entry.n });
        if (move != Move::Submit && move != Move::Withdraw)
            known.reviews.append({ NoId, entry.object, known.revision, entry.actor, move, entry.at, facts.value(fact::Remarks).toByteArray(), entry.n });
    }

    // A new version of a filed record, by the last decision on an application for exactly that.
    void checkCorrection(const JournalEntry &entry, const QString &where)
    {
        const QCborMap facts = entry.facts();
        const qint64 follows = facts.value(fact::Follows).toInteger();
        const bool first = m_records.find(entry.object) == m_records.end();
        Known &known = m_records[entry.object];
        if (first) {
            known.author = facts.value(fact::Person).toInteger();
            known.department = facts.value(fact::Department).toInteger();
            known.state = RecordState::Filed;
            known.revision = int(facts.value(fact::Revision).toInteger()) - 1;
            known.commitment = facts.value(fact::Before).toByteArray();
            known.entry = follows;
            if (!m_batches.contains(known.entry))
                problem(tr("Entry %1 corrects a record that nobody filed.").arg(entry.n), where);
        }
        bool right = m_cases.bringAbout(entry) && known.state == RecordState::Filed && facts.value(fact::Before).toByteArray() == known.commitment
            && (follows == known.entry || (follows > known.entry && m_batches.contains(follows)))
            && (follows != known.entry || (facts.value(fact::Person).toInteger() == known.author && facts.value(fact::Department).toInteger() == known.department))
            && facts.value(fact::Revision).toInteger() == known.revision + 1 && RecordState(facts.value(fact::State).toInteger()) == RecordState::Filed;
        if (!right)
            problem(tr("Entry %1 corrects a record without the decisions that it needs.").arg(entry.n), where);
        known.earlier.insert(known.revision, facts.value(fact::Earlier).toByteArray());
        known.revision = int(facts.value(fact::Revision).toInteger());
        known.row = facts.value(fact::Row).toByteArray();
        known.commitment = facts.value(fact::Commitment).toByteArray();
        known.entry = entry.n;
        known.revisions.append({ entry.object, known.revision, facts.value(fact::Author).toInteger(), entry.at, known.commitment, entry.n });
    }

    // The rows that lists and histories are made of say what the entries say.
    void checkHistory(Records &records, const Known &known, const RecordRow &row, const QString &where)
    {
        const QList<RevisionRow> revisions = records.revisions(row.id);
        bool same = revisions.size() == known.revisions.size();
        for (qsizetype i = 0; same && i < revisions.size(); ++i)
            same = revisions.at(i) == known.revisions.at(i);
        QList<ReviewRow> reviews = records.reviews(row.id);
        same = same && reviews.size() == known.reviews.size();
        std::sort(reviews.begin(), reviews.end(), [](const ReviewRow &a, const ReviewRow &b) { return a.entry < b.entry; });
        for (qsizetype i = 0; same && i < reviews.size(); ++i) {
            ReviewRow one = reviews.at(i);
            one.id = NoId;
            one.sealed = one.sealed.isEmpty() ? QByteArray() : m_store.suite().hash(one.sealed);
            same = one == known.reviews.at(i);
        }
        if (!same)
            problem(tr("The history of the record %1 is not as its journal entries tell it.").arg(row.number), where);
    }

    // What a correction left behind is kept as it was.
    void checkEarlier(Records &records, Blobs &blobs, const Known &known, const RecordRow &row, const QString &where)
    {
        for (auto it = known.earlier.constBegin(); it != known.earlier.constEnd(); ++it) {
            QList<BlobRow> bound = records.blobsOf(row.id);
            bound.removeIf([&](const BlobRow &blob) { return blob.revision != it.key(); });
            bool same = true;
            for (const BlobRow &blob : std::as_const(bound))
                same = same && blobs.digestOf(blob) == blob.digest;
            if (!same || Records::partsDigest(m_store.suite(), it.key(), records.parts(row.id, it.key()), bound) != it.value())
                problem(tr("An earlier version of the record %1 was altered.").arg(row.number), where);
        }
    }

    QList<Id> othersHeading(const Known &known) const
    {
        QList<Id> heads = m_state.holders(Role::Head, known.department);
        heads.removeAll(known.author);
        return heads;
    }

    void walkRecords()
    {
        Records records(m_store.records());
        Blobs blobs(m_store);
        CollectedRows fingerprints(m_store.records());
        QSet<Id> seen;
        records.walk([&](const RecordRow &row) {
            const QString where = QStringLiteral("record %1").arg(row.number);
            ++m_result.records;
            step();
            const auto known = m_records.find(row.id);
            // A collected one stands in its batch, and after a correction for itself, until another mailbox brings it once more; any that a plan
            // cleared in that one's.
            const bool inBatch = m_batches.contains(row.entry) && (row.origin == Origin::Collected || m_plans.isDisposal(row.entry))
                && (known == m_records.end() || known->second.entry < row.entry);
            if (known == m_records.end() && !inBatch) {
                problem(tr("The record %1 stands in no journal entry.").arg(row.number), where);
                return true;
            }
            seen.insert(row.id);
            if (known != m_records.end()) {
                const Known &last = known->second;
                const bool same = inBatch ? last.revision == row.revision && last.commitment == row.commitment : last.entry == row.entry && last.row == row.digest(m_store.suite());
                if (!same)
                    problem(tr("The record %1 is not as its last journal entry left it.").arg(row.number), where);
                if (row.state != RecordState::Destroyed)
                    checkHistory(records, last, row, where);
                if (row.state != RecordState::Cleared && row.state != RecordState::Destroyed)
                    checkEarlier(records, blobs, last, row, where);
            }
            m_plans.checkRow(row, known == m_records.end() ? 0 : known->second.entry, known == m_records.end() ? QByteArray() : known->second.row);
            if (row.state == RecordState::Cleared || row.state == RecordState::Destroyed)
                return true;
            const SealedRecord parts = records.parts(row.id, row.revision);
            QList<BlobRow> bound;
            const QList<BlobRow> all = records.blobsOf(row.id);
            for (const BlobRow &blob : all) {
                if (blob.revision != row.revision)
                    continue;
                bound.append(blob);
                if (blobs.digestOf(blob) != blob.digest)
                    problem(tr("An attachment of the record %1 was altered.").arg(row.number), where);
            }
            if (row.partsDigest != Records::partsDigest(m_store.suite(), row.revision, parts, bound, row.origin == Origin::Collected ? fingerprints.fingerprintsOf(row.id) : QList<QByteArray>()))
                problem(tr("The sealed content of the record %1 was altered.").arg(row.number), where);
            return true;
        });
        for (const auto &[id, known] : m_records) {
            if (!seen.contains(id))
                problem(tr("A record that the journal names is missing."), QStringLiteral("record %1").arg(id));
        }
        const QStringList miscounted = RecordScopes(m_store.records()).miscounted([this] { askWhetherToGoOn(); });
        for (const QString &number : miscounted)
            problem(tr("The record %1 is counted as something else than it is.").arg(number), QStringLiteral("record %1").arg(number));
    }

    void walkKeys()
    {
        // Each record's keys are as its state wants them, and there are none of records that nobody knows.
        KeyVault &vault = m_store.vault();
        constexpr qint64 Every = 64;
        qint64 done = 0;
        for (const auto &[id, known] : m_records) {
            if (++done % Every == 0)
                askWhetherToGoOn();
            if (m_plans.isBuried(id))
                continue;
            const QList<RecordKeyRow> rows = vault.recordKeys(id, known.revision);
            const auto has = [&](KeyHolder holder) {
                return std::any_of(rows.begin(), rows.end(), [&](const RecordKeyRow &row) { return row.holder == holder; });
            };
            const bool filed = known.state == RecordState::Filed;
            if (filed ? !has(KeyHolder::Bucket) : !(has(KeyHolder::Person) && has(KeyHolder::Officers)))
                problem(tr("keys.db has no key for a record."), QStringLiteral("keys.db record %1").arg(id));
            for (auto it = known.earlier.cbegin(); filed && it != known.earlier.cend(); ++it) {
                const QList<RecordKeyRow> earlier = vault.recordKeys(id, it.key());
                if (std::none_of(earlier.begin(), earlier.end(), [](const RecordKeyRow &row) { return row.holder == KeyHolder::Bucket; }))
                    problem(tr("keys.db has no key for a record."), QStringLiteral("keys.db record %1").arg(id));
            }
            const bool pendingLeft = known.filedRevision > 0 && !vault.recordKeys(id, known.filedRevision - 1).isEmpty();
            if (filed && (has(KeyHolder::Person) || has(KeyHolder::Department) || pendingLeft))
                problem(tr("keys.db still has keys that filing has taken away."), QStringLiteral("keys.db record %1").arg(id));
        }
        // And those that came in batches, which no entry of their own tells of.
        if (const KeyCoverage coverage = coverKeys(m_store.records(), vault.database(), destroyedInLostRange(vault.database(), m_state, m_store.description()), [this] { askWhetherToGoOn(); }); coverage.closed > 0)
            problem(tr("keys.db has no key for a record."), QStringLiteral("keys.db record %1").arg(coverage.firstClosed));
        const JournalHead marker = vault.marker();
        const auto entry = Journal(m_store.records()).entry(marker.n);
        if (!entry || entry->hash != marker.hash)
            problem(tr("keys.db does not belong to this journal."), QStringLiteral("keys.db"));
    }

    Store &m_store;
    std::optional<JournalHead> m_known;
    const std::function<bool(qint64, qint64)> &m_progress;
    HouseState m_state;
    ClockTrust m_clock;
    VerificationResult m_result;
    std::unordered_map<Id, Known> m_records;
    VerifiedCases m_cases;
    VerifiedPlans m_plans;
    std::unordered_map<Id, QuestionReader> m_questions;
    QSet<qint64> m_batches;
    bool m_knownFound = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

VerificationResult verifyWhole(Store &store, const std::optional<JournalHead> &known, const std::function<bool(qint64, qint64)> &progress)
{
    return Walk(store, known, progress).run();
}

} // namespace tongjian
