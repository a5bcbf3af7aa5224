// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "ApplicationItems.h"
#include "Error.h"
#include "RecordEnums.h"

#include <QCborMap>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr int Format = 1;

QCborValue encode(const std::optional<OutsideRequest> &outside)
{
    if (!outside)
        return nullptr;
    QCborArray officers;
    for (const OutsideRequest::Officer &one : outside->officers)
        officers.append(QCborArray { one.name, one.identification });
    return QCborArray { outside->body, outside->documentNumber, outside->legalBasis, outside->contact, outside->foreign, outside->deadline, officers };
}

std::optional<OutsideRequest> outsideFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 7);
    OutsideRequest outside;
    outside.body = items.text();
    outside.documentNumber = items.text();
    outside.legalBasis = items.text();
    outside.contact = items.text();
    outside.foreign = items.flag();
    outside.deadline = items.day();
    const QCborArray officers = items.list();
    for (const QCborValue &one : officers) {
        Items officer(one, 2);
        const QString name = officer.text();
        outside.officers.append({ name, officer.text() });
    }
    return outside;
}

QCborValue encode(const std::optional<ImpactAssessment> &assessment)
{
    if (!assessment)
        return nullptr;
    return QCborArray { assessment->necessity, assessment->categories, assessment->risks, assessment->measures, assessment->conclusion };
}

std::optional<ImpactAssessment> assessmentFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 5);
    ImpactAssessment assessment;
    for (QString *part : { &assessment.necessity, &assessment.categories, &assessment.risks, &assessment.measures, &assessment.conclusion })
        *part = items.text();
    return assessment;
}

QCborValue encode(const std::optional<Correction> &correction)
{
    if (!correction)
        return nullptr;
    return QCborArray { correction->record, correction->revision, correction->commitment, encodeSummary(correction->before), encodeContent(correction->before),
        encodeSummary(correction->content), encodeContent(correction->content) };
}

std::optional<Correction> correctionFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 7);
    Correction correction;
    correction.record = items.number();
    correction.revision = int(items.number());
    correction.commitment = items.bytes();
    decodeSummary(items.bytes(), correction.before);
    decodeContent(items.bytes(), correction.before);
    decodeSummary(items.bytes(), correction.content);
    decodeContent(items.bytes(), correction.content);
    return correction;
}

QCborValue encode(const std::optional<RetentionChange> &change)
{
    if (!change)
        return nullptr;
    return QCborArray { change->replaces, change->from, change->shortens, encodeLines(change->lines) };
}

std::optional<RetentionChange> retentionFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 4);
    RetentionChange change;
    change.replaces = int(items.number());
    change.from = items.day();
    change.shortens = items.flag();
    change.lines = decodeLines(items.list());
    return change;
}

QCborValue encode(const std::optional<Restoration> &restoration)
{
    if (!restoration)
        return nullptr;
    return QCborArray { restoration->base, restoration->baseHash, restoration->lostUntil, restoration->backup, restoration->takenAt };
}

std::optional<Restoration> restorationFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 5);
    Restoration restoration;
    restoration.base = items.number();
    restoration.baseHash = items.bytes();
    restoration.lostUntil = items.number();
    restoration.backup = items.text();
    restoration.takenAt = items.number();
    return restoration;
}

QCborValue encode(const std::optional<Disposition> &plan)
{
    if (!plan)
        return nullptr;
    return QCborArray { int(plan->method), plan->graceDays, plan->frozenAt, plan->records, plan->root };
}

std::optional<Disposition> dispositionFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 5);
    Disposition plan;
    plan.method = DispositionMethod(items.number());
    if (keyOf(plan.method).isEmpty())
        throwMalformed();
    plan.graceDays = items.day();
    plan.frozenAt = items.number();
    plan.records = items.number();
    plan.root = items.bytes();
    return plan;
}

QCborValue encode(const std::optional<Recovered> &recovered)
{
    if (!recovered)
        return nullptr;
    return QCborArray { recovered->plan, numbers(recovered->records) };
}

std::optional<Recovered> recoveredFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 2);
    Recovered recovered;
    recovered.plan = items.number();
    recovered.records = numbersFrom<Id>(items.list(), [](qint64 id) { return id > 0; });
    return recovered;
}

// Of the routes that are about no records of others: what they are about. The forms of the others stay as they were.
bool hasMatter(Route route)
{
    return has(route, ApplicationField::Schedule) || has(route, ApplicationField::Hold) || has(route, ApplicationField::Restoration);
}

} // namespace

QByteArray encodeApplication(const ApplicationForm &form)
{
    QCborArray papers;
    for (const Paper &paper : form.papers)
        papers.append(QCborArray { int(paper.kind), items::encode(paper.file), paper.validFrom, paper.validTo });
    QCborArray all { Format, int(form.route), form.department, int(form.purpose), form.reason, items::encode(form.scope), form.useFrom, form.useTo, form.uses.bits(),
        form.openingsAtMost, encode(form.outside), encode(form.assessment), papers, encode(form.correction) };
    if (hasMatter(form.route)) {
        all.append(encode(form.retention));
        all.append(form.hold);
        all.append(encode(form.restoration));
    }
    if (has(form.route, ApplicationField::Disposition))
        all.append(encode(form.disposition));
    if (has(form.route, ApplicationField::Recovered))
        all.append(encode(form.recovered));
    return QCborValue(all).toCbor();
}

ApplicationForm decodeApplication(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size())
        throwMalformed();
    if (const qint64 format = value.toArray().at(0).toInteger(); format > Format) {
        throw Error(ErrorCode::Unsupported, QCoreApplication::translate("Application", "This application was written by a newer version of Tongjian."),
            QCoreApplication::translate("Application", "Install the newer version to read it."));
    }
    const qint64 route = value.toArray().at(1).toInteger(-1);
    if (route < 0 || route >= qint64(routeTable().size()))
        throwMalformed();
    constexpr qsizetype Common = 14;
    const bool plan = has(Route(route), ApplicationField::Disposition);
    const bool recovers = has(Route(route), ApplicationField::Recovered);
    Items all(value, hasMatter(Route(route)) ? Common + 3 : Common + int(plan) + int(recovers));
    ApplicationForm form;
    if (all.number() != Format)
        throwMalformed();
    form.route = Route(all.number());
    form.department = all.number();
    form.purpose = Purpose(all.number());
    if (form.purpose != Purpose::NotChosen && keyOf(form.purpose).isEmpty())
        throwMalformed();
    form.reason = all.text();
    form.scope = items::scopeFrom(all.next());
    form.useFrom = all.day();
    form.useTo = all.day();
    form.uses = Uses::fromBits(int(all.number()));
    form.openingsAtMost = all.day();
    form.outside = outsideFrom(all.next());
    form.assessment = assessmentFrom(all.next());
    const QCborArray papers = all.list();
    for (const QCborValue &one : papers) {
        Items item(one, 4);
        Paper paper;
        paper.kind = PaperKind(item.number());
        if (keyOf(paper.kind).isEmpty())
            throwMalformed();
        paper.file = items::attachmentFrom(item.next());
        paper.validFrom = item.day();
        paper.validTo = item.day();
        form.papers.append(paper);
    }
    form.correction = correctionFrom(all.next());
    if (hasMatter(form.route)) {
        form.retention = retentionFrom(all.next());
        form.hold = all.number();
        form.restoration = restorationFrom(all.next());
    }
    if (plan)
        form.disposition = dispositionFrom(all.next());
    if (recovers)
        form.recovered = recoveredFrom(all.next());
    return form;
}

} // namespace tongjian
