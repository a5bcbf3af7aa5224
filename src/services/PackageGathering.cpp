// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageGathering.h"

#include "core/Error.h"
#include "store/Blobs.h"
#include "store/MerkleTree.h"
#include "store/RecordTrust.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

[[noreturn]] void refuse(ErrorCode code, const QString &why)
{
    throw Error(code, why, say(QT_TRANSLATE_NOOP("Evidence", "No package was made.")));
}

bool bringsKeys(Action action)
{
    return action == Action::AccountCreate || action == Action::AccountReset || action == Action::PersonRename || action == Action::AccountActivate;
}

class Gathering
{
public:
    Gathering(Session &session, const PackageRequest &request)
        : m_session(session)
        , m_store(session.store())
        , m_request(request)
    {
    }

    EvidencePackage run(const TrustedCase &known, const QString &number, const Progress &progress)
    {
        fillHead(known, number);
        const QList<GrantedRecord> &granted = known.fulfilment()->text.granted;
        for (auto it = m_request.redactions.cbegin(); it != m_request.redactions.cend(); ++it) {
            if (std::none_of(granted.begin(), granted.end(), [&](const GrantedRecord &one) { return one.record == it.key(); }))
                refuse(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Evidence", "Something is to be taken out of a record that was not granted.")));
        }
        qint64 done = 0;
        for (const GrantedRecord &one : granted) {
            if (progress && !progress(done++, granted.size()))
                throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Evidence", "The evidence package was not made. Nothing is left of it.")));
            add(one);
        }
        PackageDecision decision;
        decision.number = known.row.number;
        decision.application = known.row.id;
        for (const CaseStep &step : known.steps) {
            decision.entries.append(step.event.entry);
            m_wanted.insert(step.event.entry);
            if (!step.text.form.isEmpty())
                decision.forms.append({ step.event.entry, step.text.salt, step.text.form });
        }
        m_package.decisions = { decision };
        addProof();
        return m_package;
    }

private:
    void fillHead(const TrustedCase &known, const QString &number)
    {
        const OutsideRequest outside = known.form.outside.value_or(OutsideRequest());
        m_package.number = number;
        m_package.company = m_session.company();
        m_package.store = m_store.id();
        m_package.suite = m_store.suite().id();
        m_package.reason = outside.legalBasis.isEmpty() ? known.form.reason : QCoreApplication::translate("Evidence", "%1 Legal basis: %2").arg(known.form.reason, outside.legalBasis);
        m_package.recipient = { outside.body, outside.documentNumber, {} };
        for (const OutsideRequest::Officer &one : outside.officers)
            m_package.recipient.officers.append({ one.name, one.identification });
        m_package.maker = m_store.me();
        m_package.makerName = m_session.personName(m_store.me());
        m_package.madeAt = m_session.now();
        m_package.method = m_request.method.trimmed();
        if (m_package.method.isEmpty()) {
            m_package.method = say(QT_TRANSLATE_NOOP("Evidence",
                "Exported by Tongjian from the filed records, by the list that was approved; the signature and the commitment of each record were checked on the way. Nothing in the store was changed."));
        }
        m_package.environment = QStringLiteral("Tongjian %1, %2").arg(QStringLiteral(TONGJIAN_VERSION), QSysInfo::prettyProductName());
        m_package.sign = [&store = m_store](QByteArrayView bytes) { return store.identity().signing.sign(bytes); };
    }

    void add(const GrantedRecord &granted)
    {
        Records records(m_store.records());
        const auto row = records.find(granted.record);
        if (!row || row->revision != granted.revision || row->commitment != granted.commitment)
            refuse(ErrorCode::Changed, QCoreApplication::translate("Evidence", "The record %1 is no longer as it was granted. A new application is needed for it.").arg(row ? row->number : QString::number(granted.record)));
        PackageRecord made;
        made.number = row->number;
        made.id = row->id;
        made.revision = row->revision;
        made.commitment = row->commitment;
        made.capturedAt = row->capturedAt;
        made.filedAt = row->filedAt;
        made.author = row->author == NoId ? QString() : m_session.personName(row->author);
        for (const PersonConcerned &one : row->concerned)
            made.concerned += m_session.personName(one.person);
        made.row = row->encoded();
        prove(made, *row);
        const auto key = m_store.keys().tryRecordKey(row->id, row->revision);
        if (!key)
            refuse(ErrorCode::NoRight, QCoreApplication::translate("Evidence", "The record %1 cannot be opened by your keys.").arg(row->number));
        SealedRecord sealed = records.parts(row->id, row->revision);
        sealed.commitment = row->commitment;
        const SealPlace place { m_store.id(), row->id, row->revision, row->recordClass };
        made.content = openRecord(m_store.suite(), place, *key, sealed);
        made.committed = openCommitted(m_store.suite(), place, *key, sealed);
        made.attachment = [&store = m_store, files = made.content.attachments](int index, QIODevice &to) { Blobs(store).writeTo(files.at(index), to, {}); };
        m_wanted.insert(made.entry);
        if (const QList<Redaction> redactions = m_request.redactions.value(row->id); !redactions.isEmpty())
            redact(made, redactions);
        m_package.records.append(std::move(made));
    }

    // Which entry names it, and of a collected one that was not corrected where in its batch; a batch is verified once.
    void prove(PackageRecord &made, const RecordRow &row)
    {
        made.entry = row.entry;
        if (const auto batch = m_trust.require(row)) {
            const qsizetype index = batch->places.value(row.digest(m_store.suite()));
            made.batch = BatchPath { index, batch->leaves.size(), merklePath(m_store.suite(), batch->leaves, index) };
        }
    }

    static QList<QString *> namesOf(PackageRecord &record)
    {
        QList<QString *> names { &record.author };
        for (QString &one : record.concerned)
            names.append(&one);
        return names;
    }

    void redact(PackageRecord &record, const QList<Redaction> &redactions) const
    {
        const RedactedRecord less = redacted(record.content, redactions);
        const QList<Field> repeats = fieldsStillSaying(record.content, redactions, less.content);
        if (!repeats.isEmpty() && !m_request.repeatsSeen) {
            QStringList names;
            for (Field field : repeats)
                names += displayName(field, record.content.form);
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("Evidence", "Something that is taken out of the record %1 still stands elsewhere in it: %2").arg(record.number, names.join(say(QT_TRANSLATE_NOOP("Evidence", ", ")))),
                say(QT_TRANSLATE_NOOP("Evidence", "No package was made. Take it out there too, or confirm that it may stay.")));
        }
        // Whoever is taken out of the parties is not named beside them.
        QStringList gone;
        for (const Redaction &one : redactions) {
            for (qsizetype i = 0; one.field == Field::Parties && (int(one.part) & int(PartyPart::Name)) && i < record.content.parties.size(); ++i) {
                const Party &party = record.content.parties.at(i);
                if (one.index < 0 || one.index == i)
                    gone += { party.name, party.person == NoId ? party.name : m_session.personName(party.person) };
            }
        }
        for (QString *name : namesOf(record)) {
            if (gone.contains(*name))
                *name = RedactionMark.toString();
        }
        record.derived = DerivedFrom { record.number, less.notes };
        record.number += QStringLiteral("-R1");
        record.content = less.content;
        record.committed.reset();
        record.attachment = [whole = record.attachment, which = less.attachments](int index, QIODevice &to) { whole(which.at(index), to); };
    }

    // The entries that are pointed at, with those by which their signers' keys and names are followed back to the founding.
    void addProof()
    {
        Journal journal(m_store.records());
        QList<JournalEntry> ofAccounts;
        journal.walk(1, [&](const JournalEntry &entry) {
            m_package.journalHashes.append(entry.hash);
            if (bringsKeys(entry.action))
                ofAccounts.append(entry);
            return true;
        });
        m_wanted.insert(1);
        QMap<qint64, JournalEntry> entries;
        QSet<Id> people { m_package.maker };
        const auto take = [&](const JournalEntry &entry) {
            m_store.verifyEntry(entry);
            entries.insert(entry.n, entry);
            people.insert(entry.actor);
        };
        for (qint64 n : std::as_const(m_wanted)) {
            const auto entry = journal.entry(n);
            if (!entry)
                refuse(ErrorCode::Integrity, QCoreApplication::translate("Evidence", "Journal entry %1 is missing.").arg(n));
            take(*entry);
        }
        for (qsizetype before = -1; before != entries.size();) {
            before = entries.size();
            for (const JournalEntry &entry : std::as_const(ofAccounts)) {
                if (people.contains(entry.object) && !entries.contains(entry.n))
                    take(entry);
            }
        }
        m_package.entries = entries.values();
        for (Id id : std::as_const(people)) {
            const Person *person = m_session.state().person(id);
            for (const auto &[from, key] : person->signingKeys)
                m_package.keys.append({ id, person->name, key, from });
        }
    }

    Session &m_session;
    Store &m_store;
    const PackageRequest &m_request;
    EvidencePackage m_package;
    QSet<qint64> m_wanted;
    RowTrust m_trust { m_store };
};

} // namespace

EvidencePackage gatherPackage(Session &session, const TrustedCase &known, const PackageRequest &request, const QString &number, const Progress &progress)
{
    return Gathering(session, request).run(known, number, progress);
}

} // namespace tongjian
