// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordCheck.h"

#include "ProofCheck.h"
#include "core/Error.h"
#include "core/Record.h"
#include "core/StrictJson.h"
#include "crypto/MerkleTree.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace tongjian::verify
{

namespace
{

constexpr qsizetype LongestNumber = 200;
constexpr QLatin1String RecordsFolder("records/");
constexpr QLatin1String DescriptionName("record.json");
constexpr QLatin1String CommittedName("committed.cbor");
constexpr QLatin1String RowName("row.cbor");

qint64 momentOf(const QJsonObject &object, const char *key)
{
    const QDateTime time = QDateTime::fromString(jsonText(object, key), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

void addFile(Hasher &hasher, const QString &name, qint64 size, const QByteArray &digest)
{
    hasher.add(QCborValue(QCborArray { name, size, digest }).toCbor());
}

} // namespace

RecordCheck::RecordCheck(const PackageFrame &frame, Findings &findings)
    : m_frame(frame)
    , m_findings(findings)
    , m_suite(Suite::of(frame.certificate.suite))
{
}

bool RecordCheck::wants(const QString &path)
{
    const QString name = path.section(u'/', 2);
    return path.startsWith(RecordsFolder) && (name == DescriptionName || name == CommittedName || name == RowName);
}

void RecordCheck::take(const QString &path, const QByteArray &bytes)
{
    Record &record = m_records[path.section(u'/', 0, 1)];
    const QString name = path.section(u'/', 2);
    if (name == DescriptionName)
        takeDescription(path, bytes, record);
    else if (name == CommittedName)
        takeCommitted(path, bytes, record);
    else
        takeRow(path, bytes, record);
}

void RecordCheck::takeDescription(const QString &path, const QByteArray &bytes, Record &record)
{
    const auto object = jsonOfFormat(bytes, "tongjian evidence record");
    if (!object) {
        problem(path, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
        return;
    }
    Said said { jsonText(*object, "number").left(LongestNumber), jsonNumber(*object, "record"), jsonNumber(*object, "revision"), jsonBytes(*object, "commitment").left(Suite::HashSize),
        momentOf(*object, "captured"), momentOf(*object, "filed"), m_suite.hash(comparableJson(object->value(QLatin1String("content")).toObject())), {} };
    record.derived = object->contains(QLatin1String("derived"));
    record.entry = jsonNumber(*object, "entry");
    record.batch = object->value(QLatin1String("batch")).toObject();
    Hasher files = m_suite.hasher();
    const QJsonArray list = object->value(QLatin1String("attachments")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const auto listed = m_frame.files.constFind(jsonText(one, "path"));
        const bool good = listed != m_frame.files.cend() && listed->size == jsonNumber(one, "size");
        if (!good)
            problem(path, QT_TRANSLATE_NOOP("Verify", "an attachment that it names is not in the package"));
        else
            addFile(files, jsonText(one, "name"), listed->size, listed->of(m_suite.id()));
    }
    said.files = files.result();
    record.described = said;
}

void RecordCheck::takeCommitted(const QString &path, const QByteArray &bytes, Record &record)
{
    enum { Purpose, Store, Id, Revision, Summary, Content, Items };
    QCborParserError error;
    const QCborArray outer = QCborValue::fromCbor(bytes, &error).toArray();
    const bool whole = error.error == QCborError::NoError && error.offset == bytes.size() && outer.size() == 2;
    const QByteArray statement = outer.at(1).toByteArray();
    const QCborArray parts = QCborValue::fromCbor(statement, &error).toArray();
    try {
        if (!whole || error.error != QCborError::NoError || error.offset != statement.size() || parts.size() != Items
            || parts.at(Purpose).toString() != QLatin1String("tongjian commitment") || parts.at(Store).toInteger() != m_frame.certificate.store)
            throw Error(ErrorCode::BadInput, {});
        RecordContent content;
        decodeSummary(parts.at(Summary).toByteArray(), content);
        decodeContent(parts.at(Content).toByteArray(), content);
        Hasher files = m_suite.hasher();
        for (const Attachment &attachment : std::as_const(content.attachments))
            addFile(files, attachment.name, attachment.size, attachment.digest);
        record.committed = Said { {}, parts.at(Id).toInteger(), parts.at(Revision).toInteger(), m_suite.mac(Secret::copyOf(outer.at(0).toByteArray()), statement), 0, 0,
            m_suite.hash(comparableJson(tongjian::toJson(content))), files.result() };
    } catch (const Error &) {
        problem(path, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
    }
}

void RecordCheck::takeRow(const QString &path, const QByteArray &bytes, Record &record)
{
    // The order in which RecordRow::encoded() writes.
    enum { Purpose, Id, Number, Revision = 10, CapturedAt, FiledAt, Commitment = 17, Items = 20 };
    QCborParserError error;
    const QCborArray parts = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || error.offset != bytes.size() || parts.size() != Items || parts.at(Purpose).toString() != QLatin1String("tongjian record row")) {
        problem(path, QT_TRANSLATE_NOOP("Verify", "cannot be read"));
        return;
    }
    record.rowDigest = m_suite.hash(bytes);
    record.row = Said { parts.at(Number).toString().left(LongestNumber), parts.at(Id).toInteger(), parts.at(Revision).toInteger(), parts.at(Commitment).toByteArray().left(Suite::HashSize),
        parts.at(CapturedAt).toInteger(), parts.at(FiledAt).toInteger(), {}, {} };
}

void RecordCheck::check(const QString &folder, const Record &record, const QMap<qint64, VerifiedEntry> &entries)
{
    const QString file = folder + u'/' + DescriptionName;
    const QString row = folder + u'/' + RowName;
    if (!record.described) {
        problem(file, QT_TRANSLATE_NOOP("Verify", "missing or not as it was, so that the record cannot be checked"));
        return;
    }
    const Said &said = *record.described;
    const auto entry = entries.constFind(record.entry);
    if (entry == entries.cend()) {
        m_findings.problem(file, say(QT_TRANSLATE_NOOP("Verify", "journal entry %1, which names the record, is not there or not in order"), QString::number(record.entry)));
    } else if (!record.batch.isEmpty()) {
        static const QStringList Brings { QStringLiteral("record.capture"), QStringLiteral("record.concern"), QStringLiteral("record.assign"), QStringLiteral("record.release") };
        QList<QByteArray> path;
        const QJsonArray steps = record.batch.value(QLatin1String("path")).toArray();
        for (const QJsonValue &step : steps)
            path.append(jsonBytes(step));
        const qint64 count = jsonNumber(record.batch, "count");
        const QByteArray root = rootOfPath(m_suite, record.rowDigest, jsonNumber(record.batch, "index"), count, path);
        if (!Brings.contains(entry->action) || entry->number("count") != count || root.isEmpty() || root != entry->bytes("root"))
            problem(row, QT_TRANSLATE_NOOP("Verify", "it is not in the batch that the journal entry names"));
    } else if (entry->number("record") != said.id || entry->number("revision") != said.revision || entry->bytes("commitment") != said.commitment) {
        problem(file, QT_TRANSLATE_NOOP("Verify", "the journal entry names another record, version or commitment"));
    } else if (record.rowDigest.isEmpty() || entry->bytes("row") != record.rowDigest) {
        problem(row, QT_TRANSLATE_NOOP("Verify", "the journal entry names other columns of the record"));
    }
    if (!record.row || !record.row->isSameVersion(said) || said.commitment.isEmpty() || (!record.derived && record.row->number != said.number))
        problem(row, QT_TRANSLATE_NOOP("Verify", "these are the columns of another record"));
    else if (record.row->capturedAt != said.capturedAt || record.row->filedAt != said.filedAt)
        problem(file, QT_TRANSLATE_NOOP("Verify", "says other times than were signed"));
    if (record.derived) {
        if (record.committed)
            problem(folder + u'/' + CommittedName, QT_TRANSLATE_NOOP("Verify", "a redacted derivative has none of it"));
        return;
    }
    const QString committed = folder + u'/' + CommittedName;
    if (!record.committed) {
        problem(committed, QT_TRANSLATE_NOOP("Verify", "missing or not as it was, so that the record cannot be checked"));
        return;
    }
    if (!record.committed->isSameVersion(said))
        problem(committed, QT_TRANSLATE_NOOP("Verify", "it is not what the record's commitment was made over"));
    if (record.committed->content != said.content)
        problem(file, QT_TRANSLATE_NOOP("Verify", "says something else than what was committed to"));
    if (record.committed->files != said.files)
        problem(file, QT_TRANSLATE_NOOP("Verify", "its attachments are not those that were committed to"));
}

QByteArray RecordCheck::granted() const
{
    QMap<qint64, QByteArray> leaves; // a record and its derivative were granted once
    for (const Record &record : m_records) {
        const Said said = record.described.value_or(Said());
        leaves.insert(said.id, QCborValue(QCborArray { said.id, said.revision, said.commitment }).toCbor());
    }
    return merkleRoot(m_suite, leaves.values());
}

void RecordCheck::finish(const QMap<qint64, VerifiedEntry> &entries)
{
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        check(it.key(), *it, entries);
        if (it->derived)
            ++m_findings.derived;
    }
    m_findings.records = int(m_records.size());
    if (m_frame.certificate.records != m_records.size())
        problem(QStringLiteral("certificate.json"), QT_TRANSLATE_NOOP("Verify", "it names another number of records than there are"));
}

} // namespace tongjian::verify
