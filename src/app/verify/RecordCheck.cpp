// SPDX-License-Identifier: GPL-3.0-or-later

// The records: that each is the one that a journal entry names, and says what was committed to.

#include "PackageCheck.h"

#include "core/Error.h"
#include "core/PackageFiles.h"
#include "core/Record.h"
#include "core/StrictJson.h"

#include <QCborValue>
#include <QJsonArray>

namespace tongjian::verify
{

using namespace packagefile;

namespace
{

constexpr qsizetype LongestNumber = 200;

void checkRecord(Package &package, const QString &folder, const CheckedRecord &record)
{
    const auto require = [&](bool holds, QLatin1String file, const char *text, const QString &about = {}) {
        return package.findings.require(holds, folder + u'/' + file, text, about);
    };
    if (!require(record.described.has_value(), Description, QT_TRANSLATE_NOOP("Verify", "missing or not as it was, so that the record cannot be checked")))
        return;
    const SaidOfRecord &said = *record.described;
    const auto entry = package.entries.constFind(record.entry);
    const bool isThere = require(entry != package.entries.cend(), Description,
        QT_TRANSLATE_NOOP("Verify", "journal entry %1, which names the record, is not there or not in order"), QString::number(record.entry));
    if (isThere && !record.batch.isEmpty()) {
        static const QStringList Brings { QStringLiteral("record.capture"), QStringLiteral("record.concern"), QStringLiteral("record.assign"), QStringLiteral("record.release") };
        const bool included = package.includes(entry->bytes("root"), entry->number("count"), record.rowDigest, jsonNumber(record.batch, "index"), record.batch);
        require(included && Brings.contains(entry->action), Row, QT_TRANSLATE_NOOP("Verify", "it is not in the batch that the journal entry names"));
    } else if (isThere) {
        const QByteArray named = versionOf(entry->number("record"), entry->number("revision"), entry->bytes("commitment"));
        if (require(named == said.version, Description, QT_TRANSLATE_NOOP("Verify", "the journal entry names another record, version or commitment")))
            require(!record.rowDigest.isEmpty() && entry->bytes("row") == record.rowDigest, Row,
                QT_TRANSLATE_NOOP("Verify", "the journal entry names other columns of the record"));
    }
    const bool isItsRow = record.row && record.row->version == said.version && !said.version.isEmpty() && (record.derived || record.row->number == said.number);
    if (require(isItsRow, Row, QT_TRANSLATE_NOOP("Verify", "these are the columns of another record")))
        require(record.row->times == said.times, Description, QT_TRANSLATE_NOOP("Verify", "says other times than were signed"));
    if (record.derived) {
        require(!record.committed, Committed, QT_TRANSLATE_NOOP("Verify", "a redacted derivative has none of it"));
    } else if (require(record.committed.has_value(), Committed, QT_TRANSLATE_NOOP("Verify", "missing or not as it was, so that the record cannot be checked"))) {
        require(record.committed->version == said.version, Committed, QT_TRANSLATE_NOOP("Verify", "it is not what the record's commitment was made over"));
        require(record.committed->content == said.content, Description, QT_TRANSLATE_NOOP("Verify", "says something else than what was committed to"));
        require(record.committed->files == said.files, Description, QT_TRANSLATE_NOOP("Verify", "its attachments are not those that were committed to"));
    }
}

} // namespace

void takeDescription(Package &package, const QString &path, const QByteArray &bytes)
{
    CheckedRecord &record = package.records[path.section(u'/', 0, 1)];
    const QJsonObject object = jsonOfFormat(bytes, "tongjian evidence record");
    if (!package.findings.require(!object.isEmpty(), path, QT_TRANSLATE_NOOP("Verify", "cannot be read")))
        return;
    QCborArray files;
    const QJsonArray list = object.value(QLatin1String("attachments")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const auto listed = package.files.constFind(jsonText(one, "path").toUtf8());
        const bool isThere = listed != package.files.cend() && listed->size == jsonNumber(one, "size");
        if (package.findings.require(isThere, path, QT_TRANSLATE_NOOP("Verify", "an attachment that it names is not in the package")))
            files.append(QCborArray { jsonText(one, "name"), listed->size, listed->of(package.suiteId) });
    }
    record.described = SaidOfRecord {
        .id = jsonNumber(object, "record"),
        .version = versionOf(jsonNumber(object, "record"), jsonNumber(object, "revision"), jsonBytes(object, "commitment")),
        .number = jsonText(object, "number").left(LongestNumber),
        .times = { jsonMoment(object, "captured"), jsonMoment(object, "filed") },
        .content = package.suite().hash(comparableJson(object.value(QLatin1String("content")).toObject())),
        .files = package.suite().hash(QCborValue(files).toCbor()),
    };
    record.derived = object.contains(QLatin1String("derived"));
    record.entry = jsonNumber(object, "entry");
    record.batch = object.value(QLatin1String("batch")).toObject();
}

void takeCommitted(Package &package, const QString &path, const QByteArray &bytes)
{
    CheckedRecord &record = package.records[path.section(u'/', 0, 1)];
    const QCborArray saltAndStatement = cborItems(bytes, 2, nullptr);
    const QByteArray statement = saltAndStatement.at(1).toByteArray();
    // The order in which CommittedRecord::statement() writes.
    enum { Purpose, Store, Id, Revision, Summary, Content, Items };
    const QCborArray parts = cborItems(statement, Items, "tongjian commitment");
    RecordContent content;
    bool isReadable = !parts.isEmpty() && parts.at(Store).toInteger() == package.store;
    try {
        decodeSummary(parts.at(Summary).toByteArray(), content);
        decodeContent(parts.at(Content).toByteArray(), content);
    } catch (const Error &) {
        isReadable = false;
    }
    if (!package.findings.require(isReadable, path, QT_TRANSLATE_NOOP("Verify", "cannot be read")))
        return;
    QCborArray files;
    for (const Attachment &attachment : std::as_const(content.attachments))
        files.append(QCborArray { attachment.name, attachment.size, attachment.digest });
    record.committed = SaidOfRecord {
        .version = versionOf(parts.at(Id).toInteger(), parts.at(Revision).toInteger(), package.suite().mac(Secret::copyOf(saltAndStatement.at(0).toByteArray()), statement)),
        .content = package.suite().hash(comparableJson(tongjian::toJson(content))),
        .files = package.suite().hash(QCborValue(files).toCbor()),
    };
}

void takeRow(Package &package, const QString &path, const QByteArray &bytes)
{
    CheckedRecord &record = package.records[path.section(u'/', 0, 1)];
    const auto columns = recordColumnsFrom(bytes);
    if (!package.findings.require(columns.has_value(), path, QT_TRANSLATE_NOOP("Verify", "cannot be read")))
        return;
    record.columns = *columns;
    record.rowDigest = package.suite().hash(bytes);
    record.row = SaidOfRecord {
        .version = versionOf(columns->id, columns->revision, columns->commitment),
        .number = columns->number.left(LongestNumber),
        .times = { columns->capturedAt, columns->filedAt },
    };
}

void checkRecords(Package &package)
{
    Findings &findings = package.findings;
    int derived = 0;
    for (auto it = package.records.cbegin(); it != package.records.cend(); ++it) {
        checkRecord(package, it.key(), *it);
        derived += it->derived;
    }
    findings.state("records", QT_TRANSLATE_NOOP("Verify", "Records"), package.records.size());
    findings.state("derived", nullptr, derived);
    if (derived > 0)
        findings.note(QT_TRANSLATE_NOOP("Verify", "%1 of the records are redacted derivatives: it is shown which record they come from, not that they repeat the rest of it."),
            QString::number(derived));
    findings.require(package.recordCount == package.records.size(), Certificate, QT_TRANSLATE_NOOP("Verify", "it names another number of records than there are"));
}

} // namespace tongjian::verify
