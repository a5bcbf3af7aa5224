// SPDX-License-Identifier: GPL-3.0-or-later
#include "Table.h"

#include "ExtractionProcess.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QtEndian>

namespace tongjian
{

namespace
{

constexpr int Format = 1;
constexpr qsizetype LengthSize = 4;
constexpr qint64 LargestAnswer = 256LL * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Table", text);
}

TableReading ask(const QString &program, const QByteArray &file)
{
    QProcess child;
    child.setProcessEnvironment(ExtractionProcess::childEnvironment());
    child.setStandardErrorFile(QProcess::nullDevice());
    child.setWorkingDirectory(QStringLiteral("/"));
    child.start(program, { QStringLiteral("table") });
    if (program.isEmpty() || !child.waitForStarted()) {
        throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Table", "The program that reads files, tongjian-extract, cannot be started.")),
            say(QT_TRANSLATE_NOOP("Table", "Nothing was changed. Install Tongjian again.")), child.errorString());
    }
    const quint32 length = qToLittleEndian(quint32(file.size()));
    child.write(reinterpret_cast<const char *>(&length), LengthSize);
    child.write(file);
    const QDeadlineTimer until(TableLimits::Seconds * 1000);
    QByteArray answer;
    TableReading reading;
    const auto wanted = [&] {
        return answer.size() < LengthSize ? qint64(LengthSize) : LengthSize + qint64(qFromLittleEndian<quint32>(answer.constData()));
    };
    while (answer.size() < wanted() && wanted() <= LargestAnswer) {
        const QByteArray more = child.readAllStandardOutput();
        if (!more.isEmpty()) {
            answer += more;
            continue;
        }
        if (until.hasExpired() || child.state() == QProcess::NotRunning)
            break;
        child.waitForReadyRead(int(std::min<qint64>(until.remainingTime(), 200)));
    }
    const bool whole = answer.size() == wanted() && answer.size() > LengthSize;
    const bool slow = !whole && until.hasExpired();
    child.kill();
    child.waitForFinished();
    if (whole) {
        if (auto decoded = decodeTableReading(answer.mid(LengthSize)))
            return std::move(*decoded);
    }
    reading.refusal = slow ? TableRefusal::TooSlow : TableRefusal::ReaderDied;
    return reading;
}

} // namespace

QString displayName(TableRefusal refusal)
{
    switch (refusal) {
    case TableRefusal::TooLarge:
        return say(QT_TRANSLATE_NOOP("Table", "It is larger than a list can be."));
    case TableRefusal::OldFormat:
        return say(QT_TRANSLATE_NOOP("Table", "It is an old spreadsheet (XLS) or protected by a password. Save it as XLSX or CSV without one."));
    case TableRefusal::ReaderDied:
        return say(QT_TRANSLATE_NOOP("Table", "It broke off the program that reads it, so it is damaged or dangerous."));
    case TableRefusal::TooSlow:
        return say(QT_TRANSLATE_NOOP("Table", "Reading it took too long, so it is damaged or dangerous."));
    case TableRefusal::Unreadable:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Table", "It is neither CSV nor XLSX, or damaged."));
}

QByteArray encode(const TableReading &reading)
{
    QCborArray rows;
    if (reading.rows) {
        for (const QStringList &row : *reading.rows) {
            QCborArray cells;
            for (const QString &cell : row)
                cells.append(cell);
            rows.append(cells);
        }
    }
    return QCborValue(QCborArray { Format, reading.rows.has_value(), int(reading.refusal), rows }).toCbor();
}

std::optional<TableReading> decodeTableReading(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    const QCborArray all = value.toArray();
    if (error.error != QCborError::NoError || all.size() != 4 || all.at(0).toInteger() != Format || !all.at(1).isBool() || !all.at(3).isArray())
        return {};
    TableReading reading;
    const qint64 refusal = all.at(2).toInteger();
    if (refusal < int(TableRefusal::TooLarge) || refusal > int(TableRefusal::TooSlow))
        return {};
    reading.refusal = TableRefusal(refusal);
    if (!all.at(1).toBool())
        return reading;
    QList<QStringList> rows;
    const QCborArray list = all.at(3).toArray();
    if (list.size() > TableLimits::Rows)
        return {};
    for (const QCborValue &one : list) {
        QStringList row;
        const QCborArray cells = one.toArray();
        if (!one.isArray() || cells.size() > TableLimits::Columns)
            return {};
        for (const QCborValue &cell : cells) {
            if (!cell.isString() || cell.toString().size() > TableLimits::CellSize)
                return {};
            row += cell.toString();
        }
        rows += row;
    }
    reading.rows = std::move(rows);
    return reading;
}

QList<QStringList> readTableFile(const QString &program, const QString &path)
{
    const QString unchanged = say(QT_TRANSLATE_NOOP("Table", "Nothing was changed."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, QCoreApplication::translate("Table", "The file cannot be read: %1").arg(file.errorString()), unchanged);
    const QByteArray bytes = file.read(TableLimits::FileSize + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::Io, QCoreApplication::translate("Table", "The file cannot be read: %1").arg(file.errorString()), unchanged);
    TableReading reading;
    reading.refusal = TableRefusal::TooLarge;
    if (bytes.size() <= TableLimits::FileSize)
        reading = ask(program, bytes);
    if (!reading.rows)
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Table", "The list was not read. %1").arg(displayName(reading.refusal)), unchanged);
    return std::move(*reading.rows);
}

} // namespace tongjian
