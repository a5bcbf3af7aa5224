// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalEntry.h"

#include "core/Error.h"

#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

QCborMap JournalEntry::facts() const
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error != QCborError::NoError || !value.isMap()) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 cannot be read.").arg(n),
            QCoreApplication::translate("Store", "Ask the auditor to verify the journal."));
    }
    return value.toMap();
}

QByteArray JournalEntry::statement(Id store) const
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(15);
    writer.append(QLatin1String("tongjian journal entry"));
    writer.append(1); // format
    writer.append(store);
    writer.append(n);
    writer.append(at);
    writer.append(actor);
    writer.append(QLatin1String(tongjian::facts(action).key));
    writer.append(object);
    writer.append(payload);
    writer.append(sealed);
    writer.append(int(touches));
    writer.append(keysBefore);
    writer.append(accountsBefore);
    writer.append(rightsBefore);
    writer.append(before);
    writer.endArray();
    return bytes;
}

QByteArray JournalEntry::computeHash(const Suite &suite, Id store) const
{
    Hasher hasher = suite.hasher();
    hasher.add(statement(store));
    hasher.add(signature);
    return hasher.result();
}

QString JournalHead::toText() const
{
    return QString::number(n) + u':' + QString::fromLatin1(hash.toHex());
}

JournalHead JournalHead::fromText(const QString &text)
{
    const QString clean = text.simplified().remove(u' ');
    const qsizetype colon = clean.indexOf(u':');
    bool ok = false;
    JournalHead head;
    head.n = QStringView(clean).left(colon).toLongLong(&ok);
    head.hash = QByteArray::fromHex(QStringView(clean).mid(colon + 1).toLatin1());
    if (colon < 1 || !ok || head.n < 1 || head.hash.size() != Suite::HashSize) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Store", "This is no journal head: %1").arg(text),
            QCoreApplication::translate("Store", "A head is a number, a colon and 64 hexadecimal digits, as the head slip prints it."));
    }
    return head;
}

} // namespace tongjian
