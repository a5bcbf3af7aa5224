// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlScript.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

namespace tongjian
{

namespace
{

    bool isNullByType(const QVariant& value)
    {
        switch (value.metaType().id()) {
        case QMetaType::QString:
            return value.toString().isNull();
        case QMetaType::QByteArray:
            return value.toByteArray().isNull();
        default:
            return value.isNull();
        }
    }

    QString typeName(QMetaType type)
    {
        return type.isValid() ? QString::fromLatin1(type.name()) : QStringLiteral("none");
    }

    QJsonObject describe(const QSqlError& error)
    {
        if (!error.isValid())
            return {};
        static const char* const names[]
            = { "NoError", "ConnectionError", "StatementError", "TransactionError", "UnknownError" };
        return { { QStringLiteral("type"), QLatin1String(names[error.type()]) },
            { QStringLiteral("code"), error.nativeErrorCode() } };
    }

    QJsonArray describe(const QSqlRecord& record)
    {
        QJsonArray fields;
        for (int i = 0; i < record.count(); ++i) {
            const QSqlField field = record.field(i);
            fields.append(QJsonObject { { QStringLiteral("name"), field.name() },
                { QStringLiteral("type"), typeName(field.metaType()) },
                { QStringLiteral("required"), int(field.requiredStatus()) },
                { QStringLiteral("auto"), field.isAutoValue() },
                { QStringLiteral("default"), field.defaultValue().toString() } });
        }
        return fields;
    }

    QJsonObject describe(QSqlQuery& query, bool ok)
    {
        QJsonObject result { { QStringLiteral("ok"), ok }, { QStringLiteral("error"), describe(query.lastError()) },
            { QStringLiteral("active"), query.isActive() } };
        if (!ok)
            return result;
        result.insert(QStringLiteral("select"), query.isSelect());
        result.insert(QStringLiteral("affected"), query.numRowsAffected());
        result.insert(QStringLiteral("size"), query.size());
        result.insert(QStringLiteral("lastInsertId"), encodeValue(query.lastInsertId()));
        if (!query.isSelect())
            return result;
        QJsonArray rows;
        while (query.next()) {
            QJsonArray row;
            for (int i = 0; i < query.record().count(); ++i) {
                QJsonObject value = encodeValue(query.value(i));
                value.insert(QStringLiteral("isNull"), query.isNull(i));
                row.append(value);
            }
            rows.append(row);
        }
        result.insert(QStringLiteral("rows"), rows);
        result.insert(QStringLiteral("columns"), describe(query.record()));
        result.insert(QStringLiteral("errorAfterRows"), describe(query.lastError()));
        return result;
    }

    void bind(QSqlQuery& query, const QJsonValue& values)
    {
        if (values.isArray()) {
            const QJsonArray array = values.toArray();
            for (const QJsonValue& value : array)
                query.addBindValue(decodeValue(value.toObject()));
        } else {
            const QJsonObject object = values.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                query.bindValue(it.key(), decodeValue(it.value().toObject()));
        }
    }

    QJsonObject runQuery(const QSqlDatabase& db, const QJsonObject& step)
    {
        QSqlQuery query(db);
        query.setForwardOnly(step.value(QLatin1String("forwardOnly")).toBool());
        bool ok = query.prepare(step.value(QLatin1String("sql")).toString());
        if (ok) {
            bind(query, step.value(QLatin1String("values")));
            ok = query.exec();
        }
        return describe(query, ok);
    }

    QJsonObject runPrepared(const QSqlDatabase& db, const QJsonObject& step)
    {
        QSqlQuery query(db);
        if (!query.prepare(step.value(QLatin1String("sql")).toString()))
            return describe(query, false);
        QJsonArray results;
        const QJsonArray runs = step.value(QLatin1String("runs")).toArray();
        for (const QJsonValue& values : runs) {
            bind(query, values);
            const bool ok = query.exec();
            results.append(describe(query, ok));
        }
        return { { QStringLiteral("runs"), results } };
    }

    QJsonObject runBatch(const QSqlDatabase& db, const QJsonObject& step)
    {
        QSqlQuery query(db);
        bool ok = query.prepare(step.value(QLatin1String("sql")).toString());
        if (ok) {
            const QJsonArray columns = step.value(QLatin1String("columns")).toArray();
            for (const QJsonValue& column : columns) {
                QVariantList values;
                const QJsonArray array = column.toArray();
                for (const QJsonValue& value : array)
                    values.append(decodeValue(value.toObject()));
                query.addBindValue(values);
            }
            ok = query.execBatch();
        }
        return describe(query, ok);
    }

    QJsonObject runTransaction(QSqlDatabase& db, const QString& op)
    {
        const bool ok = op == QLatin1String("begin") ? db.transaction()
            : op == QLatin1String("commit")          ? db.commit()
                                                     : db.rollback();
        return { { QStringLiteral("ok"), ok },
            { QStringLiteral("error"), ok ? QJsonObject() : describe(db.lastError()) } };
    }

    QJsonObject runStep(QSqlDatabase& db, const QJsonObject& step)
    {
        const QString op = step.value(QLatin1String("op")).toString();
        const QString table = step.value(QLatin1String("table")).toString();
        if (op == QLatin1String("exec")) {
            QSqlQuery query(db);
            const bool ok = query.exec(step.value(QLatin1String("sql")).toString());
            return describe(query, ok);
        }
        if (op == QLatin1String("query"))
            return runQuery(db, step);
        if (op == QLatin1String("prepared"))
            return runPrepared(db, step);
        if (op == QLatin1String("batch"))
            return runBatch(db, step);
        if (op == QLatin1String("begin") || op == QLatin1String("commit") || op == QLatin1String("rollback"))
            return runTransaction(db, op);
        if (op == QLatin1String("tables")) {
            QStringList names = db.tables(QSql::TableType(step.value(QLatin1String("type")).toInt()));
            std::sort(names.begin(), names.end());
            return { { QStringLiteral("names"), names.join(QLatin1Char(' ')) } };
        }
        if (op == QLatin1String("record"))
            return { { QStringLiteral("fields"), describe(db.record(table)) } };
        if (op == QLatin1String("primaryIndex"))
            return { { QStringLiteral("fields"), describe(db.primaryIndex(table)) } };
        if (op == QLatin1String("escape"))
            return { { QStringLiteral("text"),
                db.driver()->escapeIdentifier(step.value(QLatin1String("name")).toString(), QSqlDriver::FieldName) } };
        if (op == QLatin1String("format")) {
            const QVariant value = decodeValue(step.value(QLatin1String("value")).toObject());
            QSqlField field(QStringLiteral("f"), value.metaType());
            field.setValue(value);
            return { { QStringLiteral("text"), db.driver()->formatValue(field) } };
        }
        return { { QStringLiteral("unknown"), op } };
    }

} // namespace

QJsonObject encodeValue(const QVariant& value)
{
    QJsonObject encoded { { QStringLiteral("t"), typeName(value.metaType()) } };
    if (isNullByType(value)) {
        encoded.insert(QStringLiteral("null"), true);
        return encoded;
    }
    QString text;
    switch (value.metaType().id()) {
    case QMetaType::QByteArray:
        text = QString::fromLatin1(value.toByteArray().toHex());
        break;
    case QMetaType::Double:
        text = QString::number(value.toDouble(), 'g', 17);
        break;
    default:
        text = value.toString();
    }
    encoded.insert(QStringLiteral("v"), text);
    return encoded;
}

QVariant decodeValue(const QJsonObject& value)
{
    const QString type = value.value(QLatin1String("t")).toString();
    const QMetaType metaType = QMetaType::fromName(type.toLatin1());
    if (!value.contains(QLatin1String("v")))
        return QVariant(metaType);
    const QString text = value.value(QLatin1String("v")).toString();
    switch (metaType.id()) {
    case QMetaType::QString:
        return text.isNull() ? QString(QLatin1String("")) : text;
    case QMetaType::QByteArray:
        return text.isEmpty() ? QByteArray("") : QByteArray::fromHex(text.toLatin1());
    case QMetaType::QDateTime:
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    case QMetaType::QDate:
        return QDate::fromString(text, Qt::ISODate);
    case QMetaType::QTime:
        return QTime::fromString(text, Qt::ISODateWithMs);
    case QMetaType::QVariantList:
        return QVariantList { text };
    case QMetaType::Bool:
        return text == QLatin1String("true");
    default: {
        QVariant converted(text);
        converted.convert(metaType);
        return converted;
    }
    }
}

QJsonObject runScript(QSqlDatabase db, const QJsonObject& script)
{
    QJsonArray results;
    const QJsonArray steps = script.value(QLatin1String("steps")).toArray();
    for (const QJsonValue& step : steps)
        results.append(runStep(db, step.toObject()));
    return { { QStringLiteral("name"), script.value(QLatin1String("name")) }, { QStringLiteral("results"), results } };
}

} // namespace tongjian
