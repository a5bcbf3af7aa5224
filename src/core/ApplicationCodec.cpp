// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "Error.h"
#include "RecordEnums.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr int Format = 1;

[[noreturn]] void throwMalformed()
{
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Application", "This application cannot be read."),
        QCoreApplication::translate("Application", "It is kept as it is. Tell the auditor."));
}

// Each item has its place; another type in it is refused, so that nothing is read as something else.
class Items
{
public:
    Items(const QCborValue &value, qsizetype size)
        : m_array(value.toArray())
    {
        if (!value.isArray() || m_array.size() != size)
            throwMalformed();
    }
    qint64 number()
    {
        const QCborValue value = next();
        if (!value.isInteger())
            throwMalformed();
        return value.toInteger();
    }
    int day()
    {
        const qint64 value = number();
        if (value < 0 || value > 99991231)
            throwMalformed();
        return int(value);
    }
    QString text()
    {
        const QCborValue value = next();
        if (!value.isString())
            throwMalformed();
        return value.toString();
    }
    QByteArray bytes()
    {
        const QCborValue value = next();
        if (!value.isByteArray())
            throwMalformed();
        return value.toByteArray();
    }
    bool flag()
    {
        const QCborValue value = next();
        if (!value.isBool())
            throwMalformed();
        return value.toBool();
    }
    QCborValue next() { return m_array.at(m_at++); }
    QCborArray list()
    {
        const QCborValue value = next();
        if (!value.isArray())
            throwMalformed();
        return value.toArray();
    }

private:
    QCborArray m_array;
    qsizetype m_at = 0;
};

template<typename T>
QCborArray numbers(const QList<T> &list)
{
    QCborArray array;
    for (const T &one : list)
        array.append(qint64(one));
    return array;
}

template<typename T, typename Known>
QList<T> numbersFrom(const QCborArray &array, Known &&known)
{
    QList<T> list;
    for (const QCborValue &one : array) {
        if (!one.isInteger() || !known(one.toInteger()))
            throwMalformed();
        list.append(T(one.toInteger()));
    }
    return list;
}

QCborArray encode(const Attachment &file)
{
    return { file.blob, file.name, file.size, file.digest, file.key, int(file.packing) };
}

Attachment attachmentFrom(const QCborValue &value)
{
    Items items(value, 6);
    Attachment file;
    file.blob = items.number();
    file.name = items.text();
    file.size = items.number();
    file.digest = items.bytes();
    file.key = items.bytes();
    file.packing = Packing(items.number());
    if (!isKnown(file.packing) || file.size < 0)
        throwMalformed();
    return file;
}

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
    return QCborArray { correction->record, correction->revision, correction->commitment, encodeSummary(correction->content), encodeContent(correction->content) };
}

std::optional<Correction> correctionFrom(const QCborValue &value)
{
    if (value.isNull())
        return {};
    Items items(value, 5);
    Correction correction;
    correction.record = items.number();
    correction.revision = int(items.number());
    correction.commitment = items.bytes();
    decodeSummary(items.bytes(), correction.content);
    decodeContent(items.bytes(), correction.content);
    return correction;
}

} // namespace

QByteArray encodeApplication(const ApplicationForm &form)
{
    QCborArray papers;
    for (const Paper &paper : form.papers)
        papers.append(QCborArray { int(paper.kind), encode(paper.file), paper.validFrom, paper.validTo });
    const Scope &scope = form.scope;
    const QCborArray wide { numbers(scope.persons), numbers(scope.departments), numbers(scope.classes), numbers(scope.channels), scope.dayFrom, scope.dayTo,
        QCborArray::fromStringList(scope.words) };
    return QCborValue(QCborArray { Format, int(form.route), form.department, int(form.purpose), form.reason, wide, form.useFrom, form.useTo, form.uses.bits(),
                          form.openingsAtMost, encode(form.outside), encode(form.assessment), papers, encode(form.correction) })
        .toCbor();
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
    Items items(value, 14);
    if (items.number() != Format)
        throwMalformed();
    ApplicationForm form;
    const qint64 route = items.number();
    if (route < 0 || route >= qint64(routeTable().size()))
        throwMalformed();
    form.route = Route(route);
    form.department = items.number();
    form.purpose = Purpose(items.number());
    if (form.purpose != Purpose::NotChosen && keyOf(form.purpose).isEmpty())
        throwMalformed();
    form.reason = items.text();
    {
        Items wide(items.next(), 7);
        const auto id = [](qint64 one) { return one > 0; };
        form.scope.persons = numbersFrom<Id>(wide.list(), id);
        form.scope.departments = numbersFrom<Id>(wide.list(), id);
        form.scope.classes = numbersFrom<RecordClass>(wide.list(), [](qint64 one) { return one >= 1 && one <= 3; });
        form.scope.channels = numbersFrom<Channel>(wide.list(), [](qint64 one) { return one > 0 && one < 256 && isKnown(Channel(one)); });
        form.scope.dayFrom = wide.day();
        form.scope.dayTo = wide.day();
        const QCborArray words = wide.list();
        for (const QCborValue &word : words) {
            if (!word.isString())
                throwMalformed();
            form.scope.words += word.toString();
        }
    }
    form.useFrom = items.day();
    form.useTo = items.day();
    form.uses = Uses::fromBits(int(items.number()));
    form.openingsAtMost = items.day();
    form.outside = outsideFrom(items.next());
    form.assessment = assessmentFrom(items.next());
    const QCborArray papers = items.list();
    for (const QCborValue &one : papers) {
        Items item(one, 4);
        Paper paper;
        paper.kind = PaperKind(item.number());
        if (keyOf(paper.kind).isEmpty())
            throwMalformed();
        paper.file = attachmentFrom(item.next());
        paper.validFrom = item.day();
        paper.validTo = item.day();
        form.papers.append(paper);
    }
    form.correction = correctionFrom(items.next());
    return form;
}

} // namespace tongjian
