// SPDX-License-Identifier: GPL-3.0-or-later
#include "Carriers.h"

#include "Backups.h"
#include "Disposition.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Blobs.h"
#include "store/DestructionTrust.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QFileInfo>

namespace tongjian
{

namespace
{

constexpr qsizetype PaddedTo = 256;

QString say(const char *text)
{
    return QCoreApplication::translate("Carriers", text);
}

[[noreturn]] void throwBad(const QString &what)
{
    throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("Carriers", "Nothing was changed.")));
}

QByteArray context(const Store &store, Id plan, const QString &number)
{
    return QCborValue(QCborArray { QLatin1String("tongjian carrier"), store.id(), plan, number }).toCbor();
}

QByteArray seal(Store &store, Id plan, const QString &number, const Carrier &carrier)
{
    QByteArray text = encodeCarrier(carrier);
    text.append(PaddedTo - text.size() % PaddedTo, '\0');
    return store.keys().sealEnvelope(text, { { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId }, { KeyHolder::Executives, NoId } }, context(store, plan, number));
}

TrustedCase needRight(Session &session, Id plan)
{
    require(session, Action::DestructionCarrier);
    TrustedCase known = readPlan(session, Action::DestructionCarrier, plan);
    if (const CaseVerdict verdict = known.life.mayCarryOn(session.me(), HouseAt(session.state(), session.rightsTime())); !verdict.allowed)
        refuse(session, Action::DestructionCarrier, plan, verdict.reason);
    return known;
}

QMap<QString, CarrierLine> linesOf(Session &session, const TrustedCase &known)
{
    Store &store = session.store();
    const Id plan = known.row.id;
    QMap<QString, CarrierLine> lines;
    for (const DestructionRun &run : destructionsOf(store, known).begun) {
        for (const DestructionRun::Copy &copy : run.copies) {
            const auto entry = copy.kind == DestructionRun::Kind::Carrier ? Journal(store.records()).entry(copy.entry) : std::nullopt;
            if (!entry)
                continue;
            CarrierLine line { copy.place, copy.done, false, {}, entry->actor, entry->at };
            try {
                line.carrier = decodeCarrier(store.keys().openEnvelope(entry->sealed, context(store, plan, copy.place)));
                line.readable = true;
            } catch (const Error &error) {
                if (error.code() != ErrorCode::NoRight)
                    throw;
            }
            lines.insert(line.number, line);
        }
    }
    return lines;
}

} // namespace

QMap<QString, CarrierLine> carriersOf(Session &session, Id plan)
{
    require(session, Action::RetentionRead);
    return linesOf(session, readPlan(session, Action::RetentionRead, plan));
}

QString carrierInWords(const CarrierLine &line)
{
    if (!line.readable)
        return QCoreApplication::translate("Carriers", "%1: sealed").arg(line.number);
    const Carrier &one = line.carrier;
    const QString what = QCoreApplication::translate("Carriers", "%1: %2, %3, No. %4").arg(line.number, displayName(one.kind), displaySafe(one.name), displaySafe(one.serial));
    if (!one.destroyed)
        return QCoreApplication::translate("Carriers", "%1: still to be destroyed").arg(what);
    const int photos = int(one.destroyed->photos.size());
    return QCoreApplication::translate("Carriers", "%1: %2 on %3, %4, by %5, %n photos or papers", nullptr, photos)
        .arg(what, displayName(one.destroyed->method), minuteTime(one.destroyed->at), displaySafe(one.destroyed->place),
            displaySafe(one.destroyed->people));
}

QString listCarrier(Session &session, Id plan, const Carrier &wanted)
{
    Store &store = session.store();
    Carrier carrier { wanted.kind, wanted.name.trimmed(), wanted.serial.trimmed(), wanted.medium, {} };
    if (const QStringList objections = objectionsTo(carrier, 0, session.now()); !objections.isEmpty())
        throwBad(objections.join(u'\n'));
    if (carrier.medium != NoId && !BackupBook(session).medium(carrier.medium))
        throwBad(say(QT_TRANSLATE_NOOP("Carriers", "The register has no such medium.")));
    const TrustedCase known = needRight(session, plan);
    Act act(store);
    const DestructionRun run = destroyedRun(store, known);
    if (!run.certified.isEmpty())
        throwBad(say(QT_TRANSLATE_NOOP("Carriers", "The certificate is signed. What is found now goes onto another plan.")));
    const QString number = QStringLiteral("%1-C%2").arg(known.row.number).arg(linesOf(session, known).size() + 1);
    Change change { Action::DestructionCarrier, plan, { { fact::Place, number }, { fact::Done, false } } };
    if (carrier.medium != NoId)
        change.facts.insert(fact::Value, carrier.medium);
    change.sealed = seal(store, plan, number, carrier);
    act.append(std::move(change));
    act.commit();
    return number;
}

Attachment attachCarrierPhoto(Session &session, Id plan, const QString &path, const Progress &progress)
{
    (void)needRight(session, plan);
    if (const QFileInfo file(path); file.isFile() && file.size() == 0)
        throwBad(QCoreApplication::translate("Carriers", "The file “%1” is empty.").arg(displaySafe(file.fileName())));
    return Blobs(session.store()).takeIn(plan, path, progress);
}

void destroyCarrier(Session &session, Id plan, const QString &number, const Carrier::Destroyed &how)
{
    Store &store = session.store();
    const TrustedCase known = needRight(session, plan);
    const BackupBook book(session);
    Act act(store);
    const DestructionRun run = destroyedRun(store, known);
    const QMap<QString, CarrierLine> lines = linesOf(session, known);
    const auto line = lines.constFind(number);
    if (line == lines.constEnd() || line->done || !run.copy(DestructionRun::Kind::Carrier, number))
        throwBad(say(QT_TRANSLATE_NOOP("Carriers", "No such carrier waits to be destroyed.")));
    if (!line->readable)
        throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("Carriers", "This login cannot read what it is.")));
    Carrier carrier = line->carrier;
    carrier.destroyed = how;
    carrier.destroyed->place = how.place.trimmed();
    carrier.destroyed->people = how.people.trimmed();
    if (const QStringList objections = objectionsTo(carrier, run.begunAt, act.now()); !objections.isEmpty())
        throwBad(objections.join(u'\n'));
    Records records(act.records());
    for (const Attachment &photo : how.photos) {
        auto blob = records.blob(photo.blob);
        if (!blob || blob->owner != plan || blob->revision < 0)
            throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Carriers", "A photo is missing. Attach the file again.")));
        blob->revision = 1;
        records.updateBlob(*blob);
    }
    const Id medium = carrier.medium;
    Change change { Action::DestructionCarrier, plan, { { fact::Place, number }, { fact::Done, true } } };
    if (medium != NoId)
        change.facts.insert(fact::Value, medium);
    change.sealed = seal(store, plan, number, carrier);
    act.append(std::move(change));
    for (const DestructionRun::Copy &copy : run.copies) {
        if (medium != NoId && copy.kind == DestructionRun::Kind::Keys && copy.medium == medium && !copy.done) {
            act.append({ Action::DestructionCopy, plan,
                { { fact::Place, copy.place }, { fact::Value, medium }, { fact::Done, true }, { fact::Problems, QCoreApplication::translate("Carriers", "The medium was destroyed: %1.").arg(number) } } });
        }
    }
    if (const Medium *registered = book.medium(medium); registered && registered->condition != MediumCondition::Retired) {
        Medium retired = *registered;
        retired.condition = MediumCondition::Retired;
        act.append(mediumChange(retired));
    }
    act.commit();
}

} // namespace tongjian
