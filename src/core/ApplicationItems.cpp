// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationItems.h"

#include "Error.h"
#include "RecordEnums.h"

#include <QCoreApplication>

namespace tongjian
{

void throwMalformed()
{
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Application", "This application cannot be read."),
        QCoreApplication::translate("Application", "It is kept as it is. Tell the auditor."));
}

Items::Items(const QCborValue &value, qsizetype size)
    : m_array(value.toArray())
{
    if (!value.isArray() || m_array.size() != size)
        throwMalformed();
}

qint64 Items::number()
{
    const QCborValue value = next();
    if (!value.isInteger())
        throwMalformed();
    return value.toInteger();
}

int Items::day()
{
    const qint64 value = number();
    if (value < 0 || value > 99991231)
        throwMalformed();
    return int(value);
}

QString Items::text()
{
    const QCborValue value = next();
    if (!value.isString())
        throwMalformed();
    return value.toString();
}

QByteArray Items::bytes()
{
    const QCborValue value = next();
    if (!value.isByteArray())
        throwMalformed();
    return value.toByteArray();
}

bool Items::flag()
{
    const QCborValue value = next();
    if (!value.isBool())
        throwMalformed();
    return value.toBool();
}

QCborArray Items::list()
{
    const QCborValue value = next();
    if (!value.isArray())
        throwMalformed();
    return value.toArray();
}

QCborArray items::encode(const Attachment &file)
{
    return { file.blob, file.name, file.size, file.digest, file.key, int(file.packing) };
}

Attachment items::attachmentFrom(const QCborValue &value)
{
    Items parts(value, 6);
    Attachment file;
    file.blob = parts.number();
    file.name = parts.text();
    file.size = parts.number();
    file.digest = parts.bytes();
    file.key = parts.bytes();
    file.packing = Packing(parts.number());
    if (!isKnown(file.packing) || file.size < 0)
        throwMalformed();
    return file;
}

QCborArray items::encode(const Scope &scope)
{
    return { numbers(scope.persons), numbers(scope.departments), numbers(scope.classes), numbers(scope.channels), scope.dayFrom, scope.dayTo, QCborArray::fromStringList(scope.words) };
}

Scope items::scopeFrom(const QCborValue &value)
{
    Items wide(value, 7);
    const auto id = [](qint64 one) { return one > 0; };
    Scope scope;
    scope.persons = numbersFrom<Id>(wide.list(), id);
    scope.departments = numbersFrom<Id>(wide.list(), id);
    scope.classes = numbersFrom<RecordClass>(wide.list(), [](qint64 one) { return one >= 1 && one <= 3; });
    scope.channels = numbersFrom<Channel>(wide.list(), [](qint64 one) { return one > 0 && one < 256 && isKnown(Channel(one)); });
    scope.dayFrom = wide.day();
    scope.dayTo = wide.day();
    const QCborArray words = wide.list();
    for (const QCborValue &word : words) {
        if (!word.isString())
            throwMalformed();
        scope.words += word.toString();
    }
    return scope;
}

} // namespace tongjian
