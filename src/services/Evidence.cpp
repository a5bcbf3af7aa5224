// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evidence.h"

#include "CaseActs.h"
#include "HiddenFolder.h"
#include "OutsideFiles.h"
#include "PackageGathering.h"
#include "Rights.h"
#include "core/Error.h"
#include "core/PackageFiles.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int Format = 1; // of what is sealed into the entries

QString say(const char *text)
{
    return QCoreApplication::translate("Evidence", text);
}

QString nothingMade()
{
    return say(QT_TRANSLATE_NOOP("Evidence", "No package was made."));
}

QByteArray context(const Store &store, Action action, Id application, const QString &number)
{
    return QCborValue(QCborArray { QString::fromLatin1(facts(action).key), store.id(), application, number }).toCbor();
}

QList<Recipient> readersOf(const TrustedCase &known)
{
    return { { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId }, { KeyHolder::Executives, NoId }, { KeyHolder::Person, known.life.applicant() } };
}

// Of those that were made, or received.
QStringList packageNumbers(Store &store, Id application, Action action = Action::PackageMake)
{
    QStringList numbers;
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(application);
    for (const JournalEntry &entry : entries) {
        if (entry.action == action)
            numbers += entry.facts().value(fact::Number).toString();
    }
    return numbers;
}

CaseVerdict verdictOn(Session &session, const TrustedCase &known, bool receipt)
{
    return known.life.mayHandOver(session.me(), receipt, session.now(), HouseAt(session.state(), session.rightsTime()));
}

// The same once more inside the lock: what was judged must still be so.
CaseVerdict needUnchanged(Session &session, const TrustedCase &known, bool receipt)
{
    const TrustedCase now = readCase(session.store(), known.row.id);
    if (now.row.entry != known.row.entry)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Evidence", "The application was changed meanwhile.")), say(QT_TRANSLATE_NOOP("Evidence", "Nothing left the house. Look at it again.")));
    const CaseVerdict verdict = verdictOn(session, now, receipt);
    if (!verdict.allowed)
        throw Error(ErrorCode::NoRight, verdict.reason);
    return verdict;
}

// Where a package is written before it may be there: beside its place, so that moving it is one step.
class Aside
{
public:
    explicit Aside(const QString &place)
        : m_place(place)
    {
        if (place.isEmpty())
            return;
        const QFileInfo there(place);
        if (there.exists() || there.isSymLink())
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("Evidence", "There is already something at %1.").arg(place), say(QT_TRANSLATE_NOOP("Evidence", "Choose another name: an evidence package never replaces one.")));
        m_folder = std::make_unique<HiddenFolder>(place);
        if (!m_folder->isValid())
            throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Evidence", "Nothing can be written there.")), say(QT_TRANSLATE_NOOP("Evidence", "Choose another place for the evidence package.")), m_folder->errorString());
    }
    [[nodiscard]] QString path() const { return m_folder ? m_folder->filePath(QStringLiteral("made")) : QString(); }
    void moveToPlace() const
    {
        if (m_folder && !QDir().rename(path(), m_place)) {
            throw Error(ErrorCode::Io, QCoreApplication::translate("Evidence", "The evidence package could not be put at %1.").arg(m_place),
                say(QT_TRANSLATE_NOOP("Evidence", "Nothing of it is left. The journal names it as made; make another one at a place where nothing else is written.")));
        }
    }

private:
    QString m_place;
    std::unique_ptr<HiddenFolder> m_folder;
};

QCborArray notesArray(const QList<RedactionNote> &notes)
{
    QCborArray array;
    for (const RedactionNote &note : notes)
        array.append(QCborArray { int(note.field), note.index, int(note.part), note.whole, note.reason });
    return array;
}

QList<RedactionNote> notesOf(const QCborArray &array)
{
    QList<RedactionNote> notes;
    for (const QCborValue &value : array) {
        const QCborArray one = value.toArray();
        notes.append({ Field(one.at(0).toInteger()), int(one.at(1).toInteger()), PartyPart(one.at(2).toInteger()), one.at(3).toBool(), one.at(4).toString() });
    }
    return notes;
}

} // namespace

QList<ApplicationLine> toHandOver(Session &session)
{
    constexpr int AtOnce = 200;
    Store &store = session.store();
    QList<ApplicationLine> lines;
    ApplicationFilter filter;
    filter.stages = { CaseStage::Fulfilled, CaseStage::Ended };
    Id before = NoId;
    for (;;) {
        const QList<ApplicationRow> page = Applications(store.records()).page(filter, before, AtOnce);
        for (const ApplicationRow &row : page) {
            before = row.id;
            if (!goesOutside(row.route) || !packageNumbers(store, row.id, Action::PackageReceipt).isEmpty())
                continue;
            try {
                // Once something was made its receipt is wanted, also when the period of use is over.
                const bool made = !packageNumbers(store, row.id).isEmpty();
                if (!made && row.stage == CaseStage::Ended)
                    continue;
                const TrustedCase known = readCase(store, row.id);
                if (verdictOn(session, known, made).allowed)
                    lines.prepend({ row, true, known.form, false });
            } catch (const Error &error) {
                // What cannot be read or does not hold is nobody's to hand over; opening it says why.
                if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity && error.code() != ErrorCode::BadInput)
                    throw;
            }
        }
        if (page.size() < AtOnce)
            return lines;
    }
}

QList<RecordLine> recordsToHandOver(Session &session, Id application)
{
    Store &store = session.store();
    require(session, Action::PackageMake);
    const TrustedCase known = readVerified(session, Action::PackageMake, application);
    if (const CaseVerdict verdict = verdictOn(session, known, false); !verdict.allowed)
        refuse(session, Action::PackageMake, application, verdict.reason);
    QList<RecordLine> lines;
    Records records(store.records());
    for (const GrantedRecord &one : known.fulfilment()->text.granted) {
        RecordLine line;
        if (const auto row = records.find(one.record))
            line.row = *row;
        line.row.id = one.record;
        const Secret *key = line.row.revision == one.revision ? store.keys().trySummaryKey(one.record, one.revision) : nullptr;
        if (key) {
            try {
                openSummary(store.suite(), { store.id(), one.record, one.revision, line.row.recordClass }, *key, records.summaryPart(one.record, one.revision), line.summary);
                line.readable = true;
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Integrity)
                    throw;
            }
        }
        lines.append(line);
    }
    return lines;
}

QString objectionToPackage(Session &session, const TrustedCase &known)
{
    if (const CaseVerdict verdict = verdictOn(session, known, false); !verdict.allowed)
        return verdict.reason;
    return session.store().clockDoubt() == ClockDoubt::None ? lockOn(known.form, dayOf(session.now()))
                                                            : say(QT_TRANSLATE_NOOP("Evidence", "The clock of this computer is in doubt. What was granted for a time leaves the house when an auditor has accepted the clock."));
}

MadePackage makePackage(Session &session, const PackageRequest &request, const PackageWriter &write, const Progress &progress)
{
    Store &store = session.store();
    require(session, Action::PackageMake);
    const Id application = request.application.application;
    const TrustedCase known = readVerified(session, Action::PackageMake, application);
    if (const CaseVerdict verdict = verdictOn(session, known, false); !verdict.allowed)
        refuse(session, Action::PackageMake, application, verdict.reason);
    if (const QString objection = objectionToPackage(session, known); !objection.isEmpty())
        throw Error(ErrorCode::BadInput, objection, nothingMade());
    if (known.row.entry != request.application.entry)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Evidence", "The application was changed after you opened it.")), nothingMade());
    if (request.target.folder.isEmpty() && request.target.zip.isEmpty())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Evidence", "Say where the evidence package is to go.")), nothingMade());
    const Aside folder(request.target.folder);
    const Aside zip(request.target.zip);

    const QString number = QStringLiteral("%1-P%2").arg(known.row.number).arg(packageNumbers(store, application).size() + 1);
    const qint64 records = known.fulfilment()->text.granted.size();
    const qint64 total = records * 2;
    const EvidencePackage package = gatherPackage(session, known, request, number, [&](qint64 done, qint64) { return !progress || progress(done, total); });
    const MadePackage made = write(package, { folder.path(), zip.path() }, [&](qint64 done, qint64) { return !progress || progress(records + done, total); });
    const QMap<Id, qint64> departments = recordsByDepartment(session, known.fulfilment()->text.granted);
    QList<OutsidePlace> places;
    if (!request.target.folder.isEmpty())
        places.append({ request.target.folder, packagefile::Manifest, fingerprintOf(store.suite(), folder.path() + u'/' + packagefile::Manifest) });
    if (!request.target.zip.isEmpty())
        places.append({ request.target.zip, {}, fingerprintOf(store.suite(), zip.path()) });
    QList<Id> ids;
    for (const PackageRecord &record : package.records)
        ids.append(record.id);
    const QString recipient = QStringList { known.form.outside->body, known.form.outside->documentNumber }.join(QStringLiteral("  ")).trimmed();
    {
        Act act(store);
        const CaseVerdict verdict = needUnchanged(session, known, false);
        if (packageNumbers(store, application).contains(number))
            throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Evidence", "Another evidence package was made of it meanwhile.")), nothingMade());
        QCborArray redacted;
        for (const PackageRecord &record : package.records) {
            if (record.derived)
                redacted.append(QCborArray { record.id, notesArray(record.derived->notes) });
        }
        Change change { Action::PackageMake, application, { { fact::Number, number }, { fact::Count, package.records.size() }, { fact::Package, made.integrity }, { fact::Of, toCbor(departments) } } };
        change.facts.insert(fact::Use, sealUse(session, known, Action::PackageMake, application, departments.keys(), recipient));
        change.facts.insert(fact::Outside, sealOutside(session, Action::PackageMake, application, places, ids));
        if (verdict.inPlaceOf != NoId)
            change.facts.insert(fact::InPlaceOf, verdict.inPlaceOf);
        change.sealed = store.keys().sealEnvelope(QCborValue(QCborArray { Format, package.method, redacted }).toCbor(), readersOf(known), context(store, Action::PackageMake, application, number));
        act.append(std::move(change));
        act.commit();
    }
    folder.moveToPlace();
    try {
        zip.moveToPlace();
    } catch (...) {
        QDir(request.target.folder).removeRecursively(); // ours, of a moment ago
        throw;
    }
    return made;
}

void recordReceipt(Session &session, const SeenApplication &seen, const Receipt &receipt)
{
    Store &store = session.store();
    require(session, Action::PackageReceipt);
    const TrustedCase known = readVerified(session, Action::PackageReceipt, seen.application);
    if (const CaseVerdict verdict = verdictOn(session, known, true); !verdict.allowed)
        refuse(session, Action::PackageReceipt, seen.application, verdict.reason);
    const auto refuseInput = [](const char *why) { throw Error(ErrorCode::BadInput, say(why), say(QT_TRANSLATE_NOOP("Evidence", "No receipt was recorded."))); };
    if (receipt.receivedBy.trimmed().isEmpty())
        refuseInput(QT_TRANSLATE_NOOP("Evidence", "Say who received the evidence package."));
    if (receipt.receivedAt <= 0 || receipt.receivedAt > session.now())
        refuseInput(QT_TRANSLATE_NOOP("Evidence", "Say when the evidence package was received; that is not in the future."));
    const QList<PackageFact> packages = packagesOf(session, seen.application);
    const auto made = std::find_if(packages.begin(), packages.end(), [&](const PackageFact &one) { return !one.isReceipt && one.number == receipt.number; });
    if (made != packages.end() && receipt.receivedAt < made->at / MinuteMs * MinuteMs) // forms know minutes only
        refuseInput(QT_TRANSLATE_NOOP("Evidence", "It cannot have been received before it was made."));
    Act act(store);
    if (known.row.entry != seen.entry)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Evidence", "The application was changed after you opened it.")), say(QT_TRANSLATE_NOOP("Evidence", "No receipt was recorded.")));
    const CaseVerdict verdict = needUnchanged(session, known, true);
    if (!packageNumbers(store, seen.application).contains(receipt.number))
        refuseInput(QT_TRANSLATE_NOOP("Evidence", "No evidence package of this number was made of the application."));
    Change change { Action::PackageReceipt, seen.application, { { fact::Number, receipt.number } } };
    if (verdict.inPlaceOf != NoId)
        change.facts.insert(fact::InPlaceOf, verdict.inPlaceOf);
    change.sealed = store.keys().sealEnvelope(QCborValue(QCborArray { Format, receipt.receivedBy.trimmed(), receipt.receivedAt, receipt.note.trimmed() }).toCbor(), readersOf(known),
        context(store, Action::PackageReceipt, seen.application, receipt.number));
    act.append(std::move(change));
    act.commit();
}

QList<PackageFact> packagesOf(Session &session, Id application)
{
    Store &store = session.store();
    (void)readVerified(session, Action::ApplicationRead, application);
    QList<PackageFact> list;
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(application);
    for (const JournalEntry &entry : entries) {
        if (!handsOver(entry.action))
            continue;
        store.verifyEntry(entry);
        const QCborMap said = entry.facts();
        PackageFact one;
        one.entry = entry.n;
        one.hash = entry.hash;
        one.at = entry.at;
        one.person = entry.actor;
        one.number = said.value(fact::Number).toString();
        one.isReceipt = entry.action == Action::PackageReceipt;
        one.records = said.value(fact::Count).toInteger();
        one.integrity = said.value(fact::Package).toByteArray();
        try {
            const QCborArray opened = QCborValue::fromCbor(store.keys().openEnvelope(entry.sealed, context(store, entry.action, application, one.number))).toArray();
            if (one.isReceipt) {
                one.receipt = { one.number, opened.at(1).toString(), opened.at(2).toInteger(), opened.at(3).toString() };
            } else {
                one.method = opened.at(1).toString();
                const QCborArray redacted = opened.at(2).toArray();
                for (const QCborValue &record : redacted)
                    one.redacted.insert(record.toArray().at(0).toInteger(), notesOf(record.toArray().at(1).toArray()));
            }
            one.readable = true;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight)
                throw;
        }
        list.append(one);
    }
    return list;
}

} // namespace tongjian
