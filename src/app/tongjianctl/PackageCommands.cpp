// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"
#include "Output.h"
#include "Terminal.h"
#include "app/verify/PackageCheck.h"
#include "report/EvidencePackage.h"
#include "services/Evidence.h"
#include "services/Reading.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tongjian::ctl
{

namespace
{

constexpr int NotInOrder = 4;
constexpr qint64 LargestRedactions = 16 << 20; // bytes

SeenApplication applicationOf(const Invocation &call, Session &session)
{
    return openApplication(session, applicationByNumber(session, call.arguments.at(0))).seen();
}

PartyPart partFrom(const QString &key, const QString &where)
{
    if (key == QStringLiteral("name"))
        return PartyPart::Name;
    if (key == QStringLiteral("address"))
        return PartyPart::Address;
    if (key == QStringLiteral("organisation"))
        return PartyPart::Organisation;
    if (!key.isEmpty())
        refuseKey(where + QStringLiteral("part"), QStringLiteral("name, address or organisation"));
    return PartyPart::All;
}

// {"field":"content","whole":true,"reason":"…"}, or "ranges":[[from,length],…] in UTF-16 units; "index" and "part" of parties and attachments.
Redaction redactionFrom(const QJsonObject &object, const QString &where)
{
    refuseOtherKeys(object, { QStringLiteral("field"), QStringLiteral("whole"), QStringLiteral("ranges"), QStringLiteral("index"), QStringLiteral("part"), QStringLiteral("reason") }, where);
    Redaction redaction;
    const auto field = fieldFromKey(object.value(QStringLiteral("field")).toString());
    if (!field)
        refuseKey(where + QStringLiteral("field"), QStringLiteral("a field of a record, as record show names it"));
    redaction.field = *field;
    redaction.reason = needText(object, QStringLiteral("reason"), where);
    redaction.part = partFrom(object.value(QStringLiteral("part")).toString(), where);
    redaction.index = object.value(QStringLiteral("index")).toInt(-1);
    const bool whole = object.value(QStringLiteral("whole")).toBool();
    const QJsonArray ranges = object.value(QStringLiteral("ranges")).toArray();
    if (whole != ranges.isEmpty())
        refuseKey(where + QStringLiteral("ranges"), QStringLiteral("either \"whole\": true or ranges [[from, length], …]"));
    for (const QJsonValue &value : ranges) {
        const QJsonArray range = value.toArray();
        if (range.size() != 2 || !range.at(0).isDouble() || !range.at(1).isDouble())
            refuseKey(where + QStringLiteral("ranges"), QStringLiteral("[[from, length], …]"));
        redaction.ranges.append({ range.at(0).toInt(-1), range.at(1).toInt(-1) });
    }
    return redaction;
}

QMap<Id, QList<Redaction>> redactionsFrom(const QString &path, Session &session)
{
    QMap<Id, QList<Redaction>> all;
    if (path.isEmpty())
        return all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, QStringLiteral("The file %1 cannot be read.").arg(path), QStringLiteral("Check its name and rights."), file.errorString());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(LargestRedactions), &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        throw Error(ErrorCode::BadInput, QStringLiteral("%1 is no JSON array of records with what is to be taken out of each.").arg(path), QStringLiteral("No package was made."));
    const QJsonArray list = document.array();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = QStringLiteral("[%1].").arg(i);
        const QJsonObject one = list.at(i).toObject();
        refuseOtherKeys(one, { QStringLiteral("record"), QStringLiteral("redactions") }, where);
        QList<Redaction> &redactions = all[recordByNumber(session, needText(one, QStringLiteral("record"), where))];
        const QJsonArray each = one.value(QStringLiteral("redactions")).toArray();
        if (each.isEmpty())
            refuseKey(where + QStringLiteral("redactions"), QStringLiteral("what is to be taken out"));
        for (qsizetype j = 0; j < each.size(); ++j)
            redactions.append(redactionFrom(each.at(j).toObject(), QStringLiteral("%1redactions[%2].").arg(where).arg(j)));
    }
    return all;
}

} // namespace

Answer makeEvidencePackage(const Invocation &call, Session &session)
{
    if (!call.has("out") && !call.has("zip"))
        throw Error(ErrorCode::Usage, QStringLiteral("package make needs --out DIR or --zip FILE."));
    PackageRequest request;
    request.application = applicationOf(call, session);
    request.target = { call.option("out"), call.option("zip") };
    request.redactions = redactionsFrom(call.option("redact"), session);
    request.method = call.option("method");
    request.repeatsSeen = call.has("repeats-seen");
    const MadePackage made = tongjian::makePackage(session, request, writeEvidencePackage, terminalProgress(QStringLiteral("Making the evidence package")));
    Answer answer;
    QJsonArray withheld;
    for (const auto &[record, attachments] : made.withheld) {
        withheld.append(QJsonObject { { QStringLiteral("record"), record }, { QStringLiteral("attachments"), QJsonArray::fromStringList(attachments) } });
        answer.lines += QStringLiteral("%1: withheld, because it could not be cleaned: %2").arg(record, attachments.join(QStringLiteral(", ")));
    }
    answer.json = { { QStringLiteral("package"), made.number }, { QStringLiteral("files"), made.files }, { QStringLiteral("bytes"), made.bytes },
        { QStringLiteral("integrity"), QString::fromLatin1(made.integrity.toHex()) }, { QStringLiteral("withheld"), withheld } };
    answer.lines += QStringLiteral("%1: %2 files, integrity value %3").arg(made.number, QString::number(made.files), QString::fromLatin1(made.integrity.toHex()));
    return answer;
}

Answer listPackages(const Invocation &call, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<PackageFact> all = packagesOf(session, applicationByNumber(session, call.arguments.at(0)));
    for (const PackageFact &one : all) {
        QJsonObject object { { QStringLiteral("package"), one.number }, { QStringLiteral("kind"), one.isReceipt ? QStringLiteral("receipt") : QStringLiteral("package") },
            { QStringLiteral("entry"), one.entry }, { QStringLiteral("at"), isoTime(one.at) }, { QStringLiteral("by"), session.state().person(one.person)->login } };
        if (one.isReceipt && one.readable) {
            object.insert(QStringLiteral("receivedBy"), one.receipt.receivedBy);
            object.insert(QStringLiteral("receivedAt"), isoTime(one.receipt.receivedAt));
            object.insert(QStringLiteral("note"), one.receipt.note);
        } else if (!one.isReceipt) {
            object.insert(QStringLiteral("records"), one.records);
            object.insert(QStringLiteral("integrity"), QString::fromLatin1(one.integrity.toHex()));
            object.insert(QStringLiteral("redacted"), one.redacted.size());
        }
        list.append(object);
        answer.lines += one.isReceipt ? QStringLiteral("%1\t%2\treceived by %3").arg(one.number, isoTime(one.at), displaySafe(one.receipt.receivedBy))
                                      : QStringLiteral("%1\t%2\t%3 records\t%4").arg(one.number, isoTime(one.at), QString::number(one.records), QString::fromLatin1(one.integrity.toHex()));
    }
    answer.json = { { QStringLiteral("packages"), list } };
    return answer;
}

Answer recordPackageReceipt(const Invocation &call, Session &session)
{
    const QJsonObject object = readObject(call);
    refuseOtherKeys(object, { QStringLiteral("package"), QStringLiteral("receivedBy"), QStringLiteral("receivedAt"), QStringLiteral("note") });
    const QDateTime at = QDateTime::fromString(needText(object, QStringLiteral("receivedAt")), Qt::ISODate);
    if (!at.isValid())
        refuseKey(QStringLiteral("receivedAt"), QStringLiteral("a time as 2026-11-30T10:00:00Z"));
    const Receipt receipt { needText(object, QStringLiteral("package")), needText(object, QStringLiteral("receivedBy")), at.toMSecsSinceEpoch(), object.value(QStringLiteral("note")).toString() };
    recordReceipt(session, applicationOf(call, session), receipt);
    return { { { QStringLiteral("package"), receipt.number }, { QStringLiteral("done"), true } }, { QStringLiteral("%1: receipt recorded").arg(receipt.number) }, 0 };
}

Answer verifyPackage(const Invocation &call, const StoreEnvironment &)
{
    const QString foundingKey = call.has("founding-key") ? verify::fingerprintFrom(call.option("founding-key")) : QString();
    verify::limitMemory(); // nothing else is done by this process
    const verify::Findings findings = verify::checkPackage(call.arguments.at(0), foundingKey);
    return { findings.toJson(), findings.toLines(), findings.isInOrder() ? 0 : NotInOrder };
}

} // namespace tongjian::ctl
