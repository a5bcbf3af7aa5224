// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlScript.h"

#include <QJsonArray>
#include <QList>

namespace tongjian
{

/// Writes a script down step by step; see runScript().
class ScriptBuilder
{
public:
    explicit ScriptBuilder(const QString& name)
        : m_name(name)
    {
    }

    ScriptBuilder& exec(const QString& sql)
    {
        m_steps.append(
            QJsonObject { { QStringLiteral("op"), QStringLiteral("exec") }, { QStringLiteral("sql"), sql } });
        return *this;
    }
    ScriptBuilder& query(const QString& sql, const QVariantList& values = {}, bool forwardOnly = false)
    {
        m_steps.append(QJsonObject { { QStringLiteral("op"), QStringLiteral("query") }, { QStringLiteral("sql"), sql },
            { QStringLiteral("values"), array(values) }, { QStringLiteral("forwardOnly"), forwardOnly } });
        return *this;
    }
    ScriptBuilder& named(const QString& sql, const QVariantMap& values)
    {
        QJsonObject object;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            object.insert(it.key(), encodeValue(it.value()));
        m_steps.append(QJsonObject { { QStringLiteral("op"), QStringLiteral("query") }, { QStringLiteral("sql"), sql },
            { QStringLiteral("values"), object } });
        return *this;
    }
    ScriptBuilder& prepared(const QString& sql, const QList<QVariantList>& runs)
    {
        m_steps.append(QJsonObject { { QStringLiteral("op"), QStringLiteral("prepared") },
            { QStringLiteral("sql"), sql }, { QStringLiteral("runs"), arrays(runs) } });
        return *this;
    }
    ScriptBuilder& batch(const QString& sql, const QList<QVariantList>& columns)
    {
        m_steps.append(QJsonObject { { QStringLiteral("op"), QStringLiteral("batch") }, { QStringLiteral("sql"), sql },
            { QStringLiteral("columns"), arrays(columns) } });
        return *this;
    }
    ScriptBuilder& step(const char* op, const char* key = nullptr, const QJsonValue& argument = {})
    {
        QJsonObject object { { QStringLiteral("op"), QLatin1String(op) } };
        if (key)
            object.insert(QLatin1String(key), argument);
        m_steps.append(object);
        return *this;
    }
    [[nodiscard]] QJsonObject script() const
    {
        return { { QStringLiteral("name"), m_name }, { QStringLiteral("steps"), m_steps } };
    }

private:
    static QJsonArray array(const QVariantList& values)
    {
        QJsonArray encoded;
        for (const QVariant& value : values)
            encoded.append(encodeValue(value));
        return encoded;
    }
    static QJsonArray arrays(const QList<QVariantList>& lists)
    {
        QJsonArray encoded;
        for (const QVariantList& list : lists)
            encoded.append(array(list));
        return encoded;
    }

    QString m_name;
    QJsonArray m_steps;
};

} // namespace tongjian
