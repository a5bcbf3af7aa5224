// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "Terminal.h"
#include "report/CertificatePrint.h"
#include "services/BackupBook.h"
#include "services/Destroying.h"
#include "services/DestructionCertificate.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

Id personNamed(Session &session, const QString &login)
{
    for (const Person &person : session.state().persons()) {
        if (person.login == login)
            return person.id;
    }
    throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(displaySafe(login)));
}

Answer destructionAnswer(const DestructionOutcome &outcome)
{
    Answer answer;
    QJsonArray copies;
    answer.lines += QStringLiteral("%1 records were destroyed.").arg(outcome.destroyed);
    for (const DestructionRun::Copy &copy : outcome.copies) {
        const QString kind = copy.kind == DestructionRun::Kind::Keys ? QStringLiteral("keys") : copy.kind == DestructionRun::Kind::File ? QStringLiteral("file") : QStringLiteral("carrier");
        copies.append(QJsonObject { { QStringLiteral("kind"), kind }, { QStringLiteral("place"), copy.place }, { QStringLiteral("done"), copy.done }, { QStringLiteral("reason"), copy.done ? copy.reason : waitsInWords(copy) } });
        answer.lines += copy.done ? QStringLiteral("  %1: done").arg(copy.place) : QStringLiteral("  %1: pending, %2").arg(copy.place, waitsInWords(copy));
    }
    for (const QString &one : outcome.leftovers)
        answer.lines += QStringLiteral("  left: ") + one;
    if (outcome.leftovers.isEmpty())
        answer.lines += QStringLiteral("Nothing was found to be left.");
    answer.json = { { QStringLiteral("destroyed"), outcome.destroyed }, { QStringLiteral("copies"), copies }, { QStringLiteral("leftovers"), QJsonArray::fromStringList(outcome.leftovers) } };
    answer.exitCode = outcome.leftovers.isEmpty() ? 0 : 1;
    return answer;
}

} // namespace

Answer witnessByPlan(const Invocation &call, Session &session)
{
    const Id plan = planByNumber(session, call.arguments.at(0));
    const Id executor = personNamed(session, needOption(call, "executor", "NAME"));
    const DestructionView view = destructionOf(session, plan);
    const QString root = QString::fromLatin1(view.root.toHex());
    Answer answer { { { QStringLiteral("records"), view.records }, { QStringLiteral("root"), root }, { QStringLiteral("held"), view.held }, { QStringLiteral("wanted"), view.wanted }, { QStringLiteral("objection"), view.objection } },
        { QStringLiteral("%1 records would be destroyed, digest of their list %2; %3 are held, %4 wanted back.").arg(view.records).arg(root).arg(view.held).arg(view.wanted) }, 0 };
    QJsonArray files;
    for (const OutsideFile &file : view.files) {
        files.append(QJsonObject { { QStringLiteral("number"), file.number }, { QStringLiteral("computer"), file.computer }, { QStringLiteral("path"), file.place.path }, { QStringLiteral("records"), file.records.size() } });
        answer.lines += QStringLiteral("  outside of the store: %1, %2 on %3").arg(file.number, displaySafe(file.place.path), displaySafe(file.computer));
    }
    answer.json.insert(QStringLiteral("files"), files);
    if (!view.objection.isEmpty())
        answer.lines += view.objection;
    if (!call.has("confirm")) {
        answer.lines += QStringLiteral("Confirm it: the same with --confirm %1").arg(root);
        return answer;
    }
    witnessDestruction(session, plan, QByteArray::fromHex(call.option("confirm").toLatin1()), executor);
    answer.lines += QStringLiteral("Confirmed. The executor begins within half an hour: tongjianctl plan destroy.");
    return answer;
}

Answer destroyByPlan(const Invocation &call, Session &session)
{
    const Id plan = planByNumber(session, call.arguments.at(0));
    if (call.has("gone")) {
        confirmCopyGone(session, plan, call.option("gone"), needOption(call, "text", "WORDS"));
        return { { { QStringLiteral("gone"), call.option("gone") } }, { QStringLiteral("Confirmed.") }, 0 };
    }
    const Progress progress = terminalProgress(QStringLiteral("Destroying"));
    return destructionAnswer(call.has("copies") ? renewCopies(session, plan, progress) : destroyPlan(session, plan, call.has("no-other-copies"), progress));
}

Answer certificateByPlan(const Invocation &call, Session &session)
{
    const Id plan = planByNumber(session, call.arguments.at(0));
    if (call.has("sign"))
        certifyDestruction(session, plan);
    const DestructionCertificate certificate = certificateOf(session, plan);
    Answer answer;
    QJsonArray fields;
    for (const CertificateField &field : certificate.fields) {
        fields.append(QJsonObject { { QStringLiteral("name"), field.name }, { QStringLiteral("value"), field.value } });
        answer.lines += QStringLiteral("%1: %2").arg(field.name, field.value);
    }
    QJsonArray signatures;
    for (const auto &[name, at] : certificate.signatures) {
        signatures.append(QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("at"), isoTime(at) } });
        answer.lines += QStringLiteral("signed: %1, %2").arg(name, isoTime(at));
    }
    answer.json = { { QStringLiteral("number"), certificate.number }, { QStringLiteral("fields"), fields }, { QStringLiteral("signatures"), signatures }, { QStringLiteral("missing"), QJsonArray::fromStringList(certificate.missing) } };
    if (call.has("out")) {
        writeCertificate(call.option("out"), certificate);
        answer.json.insert(QStringLiteral("file"), call.option("out"));
        answer.lines += QStringLiteral("Written to %1").arg(call.option("out"));
    }
    return answer;
}

namespace
{

QJsonObject carrierObject(const CarrierLine &line)
{
    QJsonObject object { { QStringLiteral("number"), line.number }, { QStringLiteral("destroyed"), line.done }, { QStringLiteral("kind"), keyOf(line.carrier.kind) }, { QStringLiteral("name"), line.carrier.name },
        { QStringLiteral("serial"), line.carrier.serial } };
    if (const auto &how = line.carrier.destroyed) {
        object.insert(QStringLiteral("method"), keyOf(how->method));
        object.insert(QStringLiteral("place"), how->place);
        object.insert(QStringLiteral("people"), how->people);
        object.insert(QStringLiteral("at"), isoTime(how->at));
        object.insert(QStringLiteral("photos"), how->photos.size());
    }
    return object;
}

template<typename Enum, typename FromKey>
Enum needKey(const QJsonObject &object, const char *name, std::span<const Enum> all, FromKey &&fromKey)
{
    const QString key = QLatin1String(name);
    const auto value = fromKey(needText(object, key));
    if (!value) {
        QStringList keys;
        for (Enum one : all)
            keys += tongjian::keyOf(one);
        refuseKey(key, keys.join(QStringLiteral(", ")));
    }
    return *value;
}

Carrier carrierFrom(Session &session, const QJsonObject &object)
{
    refuseOtherKeys(object, { QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("serial"), QStringLiteral("medium") });
    Carrier carrier;
    carrier.kind = needKey<CarrierKind>(object, "kind", carrierKinds(), carrierKindFromKey);
    carrier.name = needText(object, QStringLiteral("name"));
    carrier.serial = needText(object, QStringLiteral("serial"));
    if (const QString medium = object.value(QStringLiteral("medium")).toString(); !medium.isEmpty())
        carrier.medium = mediumByName(BackupBook(session), medium).id;
    return carrier;
}

Carrier::Destroyed howFrom(Session &session, Id plan, const QJsonObject &object)
{
    refuseOtherKeys(object, { QStringLiteral("method"), QStringLiteral("place"), QStringLiteral("people"), QStringLiteral("at"), QStringLiteral("photos") });
    Carrier::Destroyed how;
    how.method = needKey<PhysicalMethod>(object, "method", physicalMethods(), physicalMethodFromKey);
    how.place = needText(object, QStringLiteral("place"));
    how.people = needText(object, QStringLiteral("people"));
    const QDateTime at = QDateTime::fromString(needText(object, QStringLiteral("at")), Qt::ISODate);
    if (!at.isValid())
        refuseKey(QStringLiteral("at"), QStringLiteral("a time as 2026-11-30T10:00:00Z"));
    how.at = at.toMSecsSinceEpoch();
    const QJsonArray photos = object.value(QStringLiteral("photos")).toArray();
    for (const QJsonValue &path : photos)
        how.photos.append(attachCarrierPhoto(session, plan, path.toString()));
    return how;
}

} // namespace

Answer carrierOfPlan(const Invocation &call, Session &session)
{
    const Id plan = planByNumber(session, call.arguments.at(0));
    if (call.has("list")) {
        Answer answer;
        QJsonArray list;
        for (const CarrierLine &line : carriersOf(session, plan)) {
            list.append(carrierObject(line));
            answer.lines += carrierInWords(line);
        }
        answer.json = { { QStringLiteral("carriers"), list } };
        return answer;
    }
    const QJsonObject object = readObject(call);
    QString number = call.arguments.value(1);
    if (number.isEmpty())
        number = listCarrier(session, plan, carrierFrom(session, object));
    else
        destroyCarrier(session, plan, number, howFrom(session, plan, object));
    const CarrierLine line = carriersOf(session, plan).value(number);
    return { carrierObject(line), { carrierInWords(line) }, 0 };
}

} // namespace tongjian::ctl
