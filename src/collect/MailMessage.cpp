// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailMessage.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>

#include <array>

namespace tongjian
{

namespace
{

struct RefusalFacts {
    MailRefusal refusal;
    const char *key;
    const char *name;
};
constexpr std::array Refusals {
    RefusalFacts { MailRefusal::NotMail, "not-mail", QT_TRANSLATE_NOOP("MailRefusal", "It has no header lines; this is no mail.") },
    RefusalFacts { MailRefusal::TooLarge, "too-large", QT_TRANSLATE_NOOP("MailRefusal", "It is larger than 64 MiB.") },
    RefusalFacts { MailRefusal::TooManyHeaders, "too-many-headers", QT_TRANSLATE_NOOP("MailRefusal", "It has more header lines than a mail can need.") },
    RefusalFacts { MailRefusal::TooManyParts, "too-many-parts", QT_TRANSLATE_NOOP("MailRefusal", "It has more parts than a mail can need.") },
    RefusalFacts { MailRefusal::TooDeep, "too-deep", QT_TRANSLATE_NOOP("MailRefusal", "Its parts are nested deeper than a mail can need.") },
    RefusalFacts { MailRefusal::Unreadable, "unreadable", QT_TRANSLATE_NOOP("MailRefusal", "It cannot be read as a mail.") },
    RefusalFacts { MailRefusal::ParserDied, "parser-died", QT_TRANSLATE_NOOP("MailRefusal", "Reading it took more memory than is allowed, or failed.") },
    RefusalFacts { MailRefusal::TooSlow, "too-slow", QT_TRANSLATE_NOOP("MailRefusal", "Reading it took longer than is allowed.") },
};

const RefusalFacts *factsOf(MailRefusal refusal)
{
    for (const RefusalFacts &one : Refusals) {
        if (one.refusal == refusal)
            return &one;
    }
    return nullptr;
}

constexpr quint64 MessageItems = 12;

// Reads what encode() writes and nothing else; the first thing that does not fit ends it.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_size(bytes.size())
        , m_cbor(bytes)
    {
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_good && m_cbor.currentOffset() == m_size; }
    bool enter(quint64 items) { return enter() == items || fail(); }
    quint64 enter()
    {
        if (!m_good || !m_cbor.isArray() || !m_cbor.isLengthKnown() || m_cbor.length() > quint64(m_size)) {
            fail();
            return 0;
        }
        const quint64 items = m_cbor.length();
        m_cbor.enterContainer();
        return items;
    }
    void leave()
    {
        if (!m_good || m_cbor.hasNext() || !m_cbor.leaveContainer())
            fail();
    }
    qint64 number()
    {
        if (!m_good || !m_cbor.isInteger()) {
            fail();
            return 0;
        }
        const qint64 value = m_cbor.toInteger();
        m_cbor.next();
        return value;
    }
    QString text() { return m_good && m_cbor.isString() ? collect<QString>([this] { return m_cbor.readString(); }) : (fail(), QString()); }
    QByteArray bytes() { return m_good && m_cbor.isByteArray() ? collect<QByteArray>([this] { return m_cbor.readByteArray(); }) : (fail(), QByteArray()); }

private:
    bool fail()
    {
        m_good = false;
        return false;
    }
    template <class Value, class Read>
    Value collect(Read &&read)
    {
        Value value;
        auto piece = read();
        for (; piece.status == QCborStreamReader::Ok; piece = read())
            value += piece.data;
        if (piece.status != QCborStreamReader::EndOfString)
            fail();
        return value;
    }

    qsizetype m_size;
    QCborStreamReader m_cbor;
    bool m_good = true;
};

} // namespace

QString displayName(MailRefusal refusal)
{
    const RefusalFacts *facts = factsOf(refusal);
    return facts ? QCoreApplication::translate("MailRefusal", facts->name) : QString();
}

QString keyOf(MailRefusal refusal)
{
    const RefusalFacts *facts = factsOf(refusal);
    return facts ? QString::fromLatin1(facts->key) : QString();
}

std::optional<MailRefusal> mailRefusalFromKey(const QString &key)
{
    for (const RefusalFacts &one : Refusals) {
        if (key == QLatin1String(one.key))
            return one.refusal;
    }
    return {};
}

bool isKnown(MailRefusal refusal)
{
    return factsOf(refusal);
}

QByteArray encode(const Extraction &extraction)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    if (!extraction.message) {
        writer.startArray(1);
        writer.append(int(extraction.refusal));
        writer.endArray();
        return bytes;
    }
    const MailMessage &message = *extraction.message;
    writer.startArray(MessageItems);
    writer.append(0); // no refusal
    writer.append(message.messageId);
    writer.append(message.subject);
    writer.append(message.program);
    writer.startArray(quint64(message.addresses.size()));
    for (const MailAddress &one : message.addresses) {
        writer.startArray(3);
        writer.append(int(one.role));
        writer.append(one.name);
        writer.append(one.address);
        writer.endArray();
    }
    writer.endArray();
    writer.append(message.date);
    writer.append(int(message.dateHasZone));
    writer.append(message.dateText);
    writer.append(message.relayed);
    writer.append(message.text);
    writer.startArray(quint64(message.parts.size()));
    for (const MailPart &part : message.parts) {
        writer.startArray(2);
        writer.append(part.name);
        writer.append(part.bytes);
        writer.endArray();
    }
    writer.endArray();
    writer.startArray(quint64(message.notes.size()));
    for (const QString &note : message.notes)
        writer.append(note);
    writer.endArray();
    writer.endArray();
    return bytes;
}

std::optional<Extraction> decodeExtraction(const QByteArray &bytes)
{
    Reader reader(bytes);
    const quint64 items = reader.enter();
    const qint64 refusal = reader.number();
    Extraction extraction;
    if (refusal != 0) {
        extraction.refusal = MailRefusal(quint8(refusal));
        reader.leave();
        return reader.atEnd() && items == 1 && refusal < 256 && refusal > 0 && isKnown(extraction.refusal) ? std::optional(extraction) : std::nullopt;
    }
    if (items != MessageItems)
        return {};
    MailMessage message;
    message.messageId = reader.text();
    message.subject = reader.text();
    message.program = reader.text();
    for (quint64 left = reader.enter(); left > 0 && reader.good(); --left) {
        reader.enter(3);
        const qint64 role = reader.number();
        MailAddress address { AddressRole(quint8(role)), reader.text(), reader.text() };
        reader.leave();
        if (role < int(AddressRole::From) || role > int(AddressRole::Delivered))
            return {};
        message.addresses.append(address);
    }
    reader.leave();
    message.date = reader.number();
    message.dateHasZone = reader.number() != 0;
    message.dateText = reader.text();
    message.relayed = reader.number();
    message.text = reader.text();
    for (quint64 left = reader.enter(); left > 0 && reader.good(); --left) {
        reader.enter(2);
        MailPart part { reader.text(), reader.bytes() };
        reader.leave();
        message.parts.append(part);
    }
    reader.leave();
    for (quint64 left = reader.enter(); left > 0 && reader.good(); --left)
        message.notes.append(reader.text());
    reader.leave();
    reader.leave();
    if (!reader.atEnd())
        return {};
    extraction.message = std::move(message);
    return extraction;
}

} // namespace tongjian
