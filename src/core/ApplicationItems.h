// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How what people apply for, hold and plan is read back from CBOR. For the codecs of core.

#include "Application.h"

#include <QCborArray>
#include <QCborValue>

namespace tongjian
{

[[noreturn]] void throwMalformed();

/// Each item has its place; another type in it is refused (BadInput), so that nothing is read as something else.
class Items
{
public:
    Items(const QCborValue &value, qsizetype size);
    [[nodiscard]] qint64 number();
    [[nodiscard]] int day();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] bool flag();
    [[nodiscard]] QCborArray list();
    [[nodiscard]] QCborValue next() { return m_array.at(m_at++); }

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

namespace items
{
[[nodiscard]] QCborArray encode(const Scope &scope);
[[nodiscard]] Scope scopeFrom(const QCborValue &value);
[[nodiscard]] QCborArray encode(const Attachment &file);
[[nodiscard]] Attachment attachmentFrom(const QCborValue &value);
}

} // namespace tongjian
