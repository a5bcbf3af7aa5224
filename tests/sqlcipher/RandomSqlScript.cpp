// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlScriptBuilder.h"
#include "SqlScripts.h"

#include <QRandomGenerator>
#include <QStringList>

namespace tongjian
{

namespace
{

    /// Picks what a random script does next, so that it is likely to meet rows and constraints that are there.
    class RandomScript
    {
    public:
        explicit RandomScript(quint32 seed)
            : m_random(seed)
            , m_builder(QStringLiteral("random %1").arg(seed))
        {
        }

        QJsonObject make()
        {
            const int tables = 1 + below(3);
            for (int i = 0; i < tables; ++i)
                createTable(i);
            const int steps = 20 + below(25);
            for (int i = 0; i < steps; ++i)
                act();
            for (int i = 0; i < tables; ++i)
                m_builder.exec(QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(m_tables.at(i)));
            return m_builder.script();
        }

    private:
        int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
        template <typename List>
        auto oneOf(const List& list)
        {
            return list.at(below(static_cast<int>(list.size())));
        }

        QVariant value()
        {
            switch (below(14)) {
            case 0:
                return QVariant();
            case 1:
                return QVariant(QMetaType(QMetaType::QString));
            case 2:
                return QVariant(QMetaType(QMetaType::QByteArray));
            case 3:
                return below(2) == 1;
            case 4:
                // Not to the ends of the range: behind the largest row id SQLite takes one at random, and its versions
                // do not agree on how a whole number of 63 bits compares with a REAL.
                return oneOf(QList<qlonglong> { 1ll << 50, -(1ll << 50), 1ll << 33, -1 });
            case 5:
                return oneOf(QList<double> { 0.5, -1.25, 1e18, 3.0, 1e-10, -2e200 });
            case 6:
                return oneOf(QStringList { QString(QLatin1String("")), QStringLiteral("12"), QStringLiteral("-7.5"),
                    QStringLiteral("会议记录"), QStringLiteral("𠮷"), QStringLiteral("it's \"x\""),
                    QStringLiteral("abc ") });
            case 7:
                return oneOf(QList<QByteArray> {
                    QByteArray(""), QByteArray("\x00\xff", 2), QByteArray("12"), QByteArray(5000, 'b') });
            case 8:
                return QVariant(static_cast<uint>(below(100)));
            case 9:
                return QStringLiteral("t%1").arg(below(6));
            default:
                return below(12);
            }
        }

        QVariantList valuesFor(int table)
        {
            QVariantList values;
            for (int i = 0; i < m_columns.at(table).size(); ++i)
                values.append(value());
            return values;
        }

        void createTable(int number)
        {
            const QString name = QStringLiteral("t%1").arg(number);
            const QStringList types { QStringLiteral("INTEGER"), QStringLiteral("TEXT"), QStringLiteral("REAL"),
                QStringLiteral("BLOB"), QStringLiteral("VARCHAR(20)"), QStringLiteral("NUMERIC"),
                QStringLiteral("BIGINT"), QStringLiteral("DATE"), QString() };
            QStringList columns;
            QStringList declarations;
            const int count = 2 + below(4);
            for (int i = 0; i < count; ++i) {
                columns.append(QStringLiteral("c%1").arg(i));
                QString declaration = columns.constLast() + QLatin1Char(' ') + oneOf(types);
                switch (i == 0 ? 0 : below(7)) {
                case 0:
                    if (i == 0 && below(3) != 0)
                        declaration = columns.constLast() + QStringLiteral(" INTEGER PRIMARY KEY");
                    break;
                case 1:
                    declaration += QStringLiteral(" UNIQUE");
                    break;
                case 2:
                    declaration += QStringLiteral(" NOT NULL");
                    break;
                case 3:
                    declaration += QStringLiteral(" CHECK (%1 <> 5)").arg(columns.constLast());
                    break;
                case 4:
                    declaration += QStringLiteral(" DEFAULT 'none'");
                    break;
                default:
                    break;
                }
                declarations.append(declaration);
            }
            m_builder.exec(QStringLiteral("CREATE TABLE %1 (%2)").arg(name, declarations.join(QStringLiteral(", "))));
            m_builder.step("record", "table", name).step("primaryIndex", "table", name);
            m_tables.append(name);
            m_columns.append(columns);
        }

        QString placeholders(int count)
        {
            return QStringList(QList<QString>(count, QStringLiteral("?"))).join(QStringLiteral(", "));
        }

        void act()
        {
            const int table = below(static_cast<int>(m_tables.size()));
            const QString name = m_tables.at(table);
            const QStringList columns = m_columns.at(table);
            const QString column = oneOf(columns);
            const int count = static_cast<int>(columns.size());
            const bool forwardOnly = below(2) == 1;
            switch (below(16)) {
            case 0:
            case 1:
            case 2:
                m_builder.query(
                    QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(name, placeholders(count)), valuesFor(table));
                break;
            case 3:
                m_builder.query(QStringLiteral("INSERT OR %1 INTO %2 VALUES (%3)")
                                    .arg(oneOf(QStringList { QStringLiteral("IGNORE"), QStringLiteral("REPLACE"),
                                             QStringLiteral("FAIL") }),
                                        name, placeholders(count)),
                    valuesFor(table));
                break;
            case 4: {
                QList<QVariantList> lists(count);
                const int rows = 1 + below(5);
                for (int row = 0; row < rows; ++row) {
                    for (QVariantList& list : lists)
                        list.append(value());
                }
                m_builder.batch(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(name, placeholders(count)), lists);
                break;
            }
            case 5: {
                QList<QVariantList> runs;
                for (int i = 0; i < 3; ++i)
                    runs.append(valuesFor(table));
                m_builder.prepared(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(name, placeholders(count)), runs);
                break;
            }
            case 6:
                m_builder.named(QStringLiteral("UPDATE %1 SET %2 = :new WHERE %2 = :old OR %3 = :old")
                                    .arg(name, column, columns.constFirst()),
                    { { QStringLiteral(":new"), value() }, { QStringLiteral(":old"), value() } });
                break;
            case 7:
                m_builder.query(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(name, column), { value() });
                break;
            case 8:
                m_builder.query(QStringLiteral("SELECT * FROM %1 WHERE %2 >= ? ORDER BY rowid").arg(name, column),
                    { value() }, forwardOnly);
                break;
            case 9:
                m_builder.query(
                    QStringLiteral(
                        "SELECT a.%1, b.%2, a.%1 || b.%2, typeof(b.%2) FROM %3 a LEFT JOIN %4 b ON a.%1 = b.%2 "
                        "ORDER BY a.rowid, b.rowid")
                        .arg(columns.constFirst(), oneOf(m_columns.constFirst()), name, m_tables.constFirst()),
                    {}, forwardOnly);
                break;
            case 10:
                m_builder.query(
                    QStringLiteral(
                        "SELECT count(*), count(%1), min(%1), max(%1), total(%2), avg(%2) FROM %3 WHERE %2 <> ?")
                        .arg(column, columns.constFirst(), name),
                    { value() }, forwardOnly);
                break;
            case 11:
                m_builder.query(
                    QStringLiteral(
                        "SELECT typeof(%1) AS kind, count(*), max(length(%1)) FROM %2 GROUP BY kind ORDER BY kind")
                        .arg(column, name),
                    {}, forwardOnly);
                break;
            case 12:
                m_builder.step("begin");
                break;
            case 13:
                m_builder.step(below(2) == 1 ? "commit" : "rollback");
                break;
            case 14:
                m_builder.prepared(
                    QStringLiteral("SELECT ?, typeof(?), count(*) FROM %1 WHERE %2 IS ?").arg(name, column),
                    { { value(), 1, value() }, { value(), QStringLiteral("x"), value() }, { value() } });
                break;
            default:
                m_builder.exec(oneOf(QStringList { QStringLiteral("SELECT * FROM nowhere"), QStringLiteral("SELEC 1"),
                    QStringLiteral("INSERT INTO %1 (nothing) VALUES (1)").arg(name),
                    QStringLiteral("SELECT 1; SELECT 2"), QStringLiteral("CREATE TABLE %1 (x)").arg(name),
                    QStringLiteral("SELECT abs(-9223372036854775808)"),
                    QStringLiteral("CREATE INDEX i%1 ON %2 (%3)").arg(below(3)).arg(name, column),
                    QStringLiteral("SELECT 1 AS one, NULL AS none, 'x' AS text, 2.5 AS number, x'00' AS bytes") }));
                break;
            }
        }

        QRandomGenerator m_random;
        ScriptBuilder m_builder;
        QStringList m_tables;
        QList<QStringList> m_columns;
    };

} // namespace

QJsonObject randomScript(quint32 seed) { return RandomScript(seed).make(); }

} // namespace tongjian
