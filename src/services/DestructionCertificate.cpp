// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionCertificate.h"

#include "BackupBook.h"
#include "Disposition.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Destroying", text);
}

QString fileInWords(Session &session, const DestructionRun::Copy &copy)
{
    for (const OutsideFile &file : outsideFilesOf(session, copy.written)) {
        if (file.number == copy.place && file.readable)
            return QCoreApplication::translate("Destroying", "%1, %2 on the computer %3").arg(file.number, file.place.path, file.computer);
    }
    return copy.place;
}

QString personInWords(Session &session, Id id, Role role)
{
    const Person *person = session.state().person(id);
    return QCoreApplication::translate("Destroying", "%1, %2 (%3)").arg(session.personName(id), displayName(role), person ? session.departmentName(person->department) : QString());
}

// People know a medium by its name.
QString placeInWords(const BackupBook &book, const DestructionRun::Copy &copy)
{
    const Medium *medium = book.medium(copy.medium);
    return medium && medium->name != copy.place ? QCoreApplication::translate("Destroying", "%1 (%2)").arg(medium->name, copy.place) : copy.place;
}

} // namespace

DestructionCertificate certificateOf(Session &session, Id plan)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    const TrustedCase known = readPlan(session, Action::RetentionRead, plan);
    const QList<DestructionRun> runs = destructionsOf(store, known).begun;
    const DestructionRun run = destroyedRun(store, known);
    const PlanProgress progress = progressOf(store, known);
    const Disposition &decided = *known.form.disposition;
    DestructionCertificate certificate;
    certificate.number = QStringLiteral("%1-%2").arg(known.row.number).arg(runs.size());
    certificate.digest = certificateDigest(store.suite(), store.id(), plan, run);
    const auto add = [&](const char *name, const QString &value) {
        certificate.fields.append({ say(name), value });
        if (value.isEmpty())
            certificate.missing += say(name);
    };
    const auto proof = Journal(store.records()).entry(run.certified.isEmpty() ? run.proven : run.certifiedProof);
    QStringList deciders;
    for (const CaseEvent &one : known.life.decisions())
        deciders += QCoreApplication::translate("Destroying", "%1, %2").arg(session.personName(one.actor), minuteTime(one.at));
    QMap<RecordClass, qint64> classes;
    Records records(store.records());
    const QList<PlanRow> rows = PlanRecords(store.records()).destroying(plan, run.begun);
    int first = 0;
    int last = 0;
    for (const PlanRow &row : rows) {
        const auto record = records.find(row.record);
        if (!record)
            continue;
        ++classes[record->recordClass];
        first = first == 0 ? record->day : qMin(first, record->day);
        last = qMax(last, record->day);
    }
    QStringList byClass;
    for (auto it = classes.constBegin(); it != classes.constEnd(); ++it)
        byClass += QCoreApplication::translate("Destroying", "%1: %2").arg(displayName(it.key())).arg(it.value());
    const QMap<QString, CarrierLine> carriers = carriersOf(session, plan);
    const BackupBook book(session);
    QMap<DestructionRun::Kind, QStringList> copies;
    for (const DestructionRun::Copy &one : run.certified.isEmpty() ? run.copies : run.certifiedCopies) {
        if (one.kind == DestructionRun::Kind::Carrier) {
            copies[one.kind] += carrierInWords(carriers.value(one.place));
            continue;
        }
        const QString where = one.kind == DestructionRun::Kind::File ? fileInWords(session, one) : placeInWords(book, one);
        if (!one.done)
            copies[one.kind] += QCoreApplication::translate("Destroying", "%1: pending (%2)").arg(where, waitsInWords(one));
        else
            copies[one.kind] += one.reason.isEmpty() ? QCoreApplication::translate("Destroying", "%1: done").arg(where) : QCoreApplication::translate("Destroying", "%1: confirmed (%2)").arg(where, one.reason);
    }
    const auto listed = [&](DestructionRun::Kind kind) { return copies.value(kind).join(say(QT_TRANSLATE_NOOP("Destroying", "; "))); };
    const int destroyed = int(run.destroyed);
    add(QT_TRANSLATE_NOOP("Destroying", "Company"), session.company());
    add(QT_TRANSLATE_NOOP("Destroying", "Disposition plan"), known.row.number);
    add(QT_TRANSLATE_NOOP("Destroying", "Reason"), known.form.reason);
    add(QT_TRANSLATE_NOOP("Destroying", "Decided by"), deciders.join(say(QT_TRANSLATE_NOOP("Destroying", "; "))));
    add(QT_TRANSLATE_NOOP("Destroying", "What was destroyed"), QCoreApplication::translate("Destroying", "%n records (%1), captured %2 to %3", nullptr, destroyed).arg(byClass.join(QStringLiteral(", ")), dayInWords(first), dayInWords(last)));
    add(QT_TRANSLATE_NOOP("Destroying", "Digest of their list"), QString::fromLatin1(run.root.toHex()));
    add(QT_TRANSLATE_NOOP("Destroying", "Kind and method"),
        QCoreApplication::translate("Destroying", "Purge by cryptographic erase: every key deleted and overwritten in the store and in each registered copy (%1)").arg(displayName(decided.method)));
    add(QT_TRANSLATE_NOOP("Destroying", "Sealed with"), QCoreApplication::translate("Destroying", "%1; database pages with AES-256").arg(store.suite().id() == SuiteId::Gm ? QStringLiteral("SM4-GCM") : QStringLiteral("AES-256-GCM")));
    add(QT_TRANSLATE_NOOP("Destroying", "Tool"), QStringLiteral("Tongjian %1").arg(QStringLiteral(TONGJIAN_VERSION)));
    add(QT_TRANSLATE_NOOP("Destroying", "Backup that was proven before"), progress.backup);
    add(QT_TRANSLATE_NOOP("Destroying", "Begun"), minuteTime(run.begunAt));
    add(QT_TRANSLATE_NOOP("Destroying", "Finished"), run.finishedAt > 0 ? minuteTime(run.finishedAt) : QString());
    add(QT_TRANSLATE_NOOP("Destroying", "Copies of the keys"), listed(DestructionRun::Kind::Keys));
    if (copies.contains(DestructionRun::Kind::File)) {
        add(QT_TRANSLATE_NOOP("Destroying", "Files outside of the store"), listed(DestructionRun::Kind::File));
        add(QT_TRANSLATE_NOOP("Destroying", "How they were removed"), say(QT_TRANSLATE_NOOP("Destroying", "Overwritten once and deleted; solid-state disks and file systems that copy on write can keep remnants.")));
    }
    if (decided.method == DispositionMethod::LogicalAndPhysical || copies.contains(DestructionRun::Kind::Carrier))
        add(QT_TRANSLATE_NOOP("Destroying", "Paper and media"), listed(DestructionRun::Kind::Carrier));
    add(QT_TRANSLATE_NOOP("Destroying", "How it was verified"),
        proof ? QCoreApplication::translate("Destroying", "On %1: no key, no content in store, logs and reachable copies; from each reachable backup they do not open, their neighbours do (journal entry %2)").arg(minuteTime(proof->at)).arg(proof->n) : QString());
    add(QT_TRANSLATE_NOOP("Destroying", "Other copies"), say(QT_TRANSLATE_NOOP("Destroying", "The executor knows of none but the registered ones.")));
    add(QT_TRANSLATE_NOOP("Destroying", "Outside this promise"), say(QT_TRANSLATE_NOOP("Destroying", "Unregistered copies of the store, and remnants on worn flash memory.")));
    add(QT_TRANSLATE_NOOP("Destroying", "Executor"), personInWords(session, run.executor, Role::Officer));
    add(QT_TRANSLATE_NOOP("Destroying", "Witness"), personInWords(session, run.witness, Role::Auditor));
    add(QT_TRANSLATE_NOOP("Destroying", "Digest that both signed"), QString::fromLatin1(certificate.digest.toHex()));
    // What was pending when they signed, and is done by now.
    QStringList since;
    for (const DestructionRun::Copy &one : run.certified.isEmpty() ? QList<DestructionRun::Copy>() : run.copies) {
        const bool pending = std::any_of(run.certifiedCopies.begin(), run.certifiedCopies.end(), [&](const DestructionRun::Copy &then) { return then.kind == one.kind && then.place == one.place && !then.done; });
        if (one.done && pending)
            since += QCoreApplication::translate("Destroying", "%1: done on %2 (journal entry %3)").arg(one.place, minuteTime(one.at)).arg(one.entry);
    }
    if (!since.isEmpty())
        add(QT_TRANSLATE_NOOP("Destroying", "After the signatures"), since.join(say(QT_TRANSLATE_NOOP("Destroying", "; "))));
    for (const auto &[person, n] : run.certified)
        certificate.signatures.append({ session.personName(person), Journal(store.records()).entry(n)->at });
    return certificate;
}

void certifyDestruction(Session &session, Id plan)
{
    Store &store = session.store();
    require(session, Action::DestructionCertify);
    const TrustedCase known = readPlan(session, Action::DestructionCertify, plan);
    const DestructionRun seen = destroyedRun(store, known);
    if (session.me() != (seen.certified.isEmpty() ? seen.executor : seen.witness) || seen.isCertified())
        refuse(session, Action::DestructionCertify, plan, say(QT_TRANSLATE_NOOP("Destroying", "The executor signs the certificate first, then the witness, each once.")));
    if (const DestructionCertificate certificate = certificateOf(session, plan); !certificate.missing.isEmpty()) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Destroying", "The certificate lacks: %1.").arg(certificate.missing.join(QStringLiteral(", "))),
            say(QT_TRANSLATE_NOOP("Destroying", "Nothing was signed.")));
    }
    Act act(store);
    const DestructionRun run = destroyedRun(store, known);
    act.append({ Action::DestructionCertify, plan, { { fact::Certificate, certificateDigest(store.suite(), store.id(), plan, run) } } });
    act.commit();
}

} // namespace tongjian
