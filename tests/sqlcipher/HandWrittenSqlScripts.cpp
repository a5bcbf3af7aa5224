// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlScriptBuilder.h"
#include "SqlScripts.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace tongjian
{

namespace
{

    QString s(const char* text) { return QString::fromUtf8(text); }

} // namespace

QList<QJsonObject> handWrittenScripts()
{
    QList<QJsonObject> scripts;
    const QString all = s("CREATE TABLE v (i INTEGER, r REAL, t TEXT, b BLOB, n NUMERIC, x)");
    const QString insert = s("INSERT INTO v VALUES (?, ?, ?, ?, ?, ?)");
    const QString select = s("SELECT i, r, t, b, n, x, typeof(i), typeof(r), typeof(t), typeof(b), typeof(n), "
                             "typeof(x) FROM v ORDER BY rowid");

    ScriptBuilder values(s("values of all types in columns of all types"));
    values.exec(all);
    for (const QVariant& value : { QVariant(), QVariant(5), QVariant(5u), QVariant(true), QVariant(qlonglong(1) << 40),
             QVariant(std::numeric_limits<qlonglong>::max()), QVariant(std::numeric_limits<qlonglong>::min()),
             QVariant(1.5), QVariant(3.0), QVariant(s("")), QVariant(s("12")), QVariant(s("1e3")),
             QVariant(s("会议记录 𠮷")), QVariant(QByteArray("")), QVariant(QByteArray("\x00\x80\xff", 3)),
             QVariant(QMetaType(QMetaType::QString)), QVariant(QMetaType(QMetaType::QByteArray)),
             QVariant(QMetaType(QMetaType::Int)) })
        values.query(insert, QVariantList(6, value));
    scripts.append(values.query(select).query(select, {}, true).script());

    scripts.append(ScriptBuilder(s("embedded NUL"))
                       .exec(all)
                       .query(insert, QVariantList(6, s("before") + QChar(u'\0') + s("behind")))
                       .query(s("SELECT t, length(t), hex(t) FROM v"))
                       .script());
    scripts.append(ScriptBuilder(s("unsigned"))
                       .exec(all)
                       .query(insert, QVariantList(6, std::numeric_limits<qulonglong>::max()))
                       .query(insert, QVariantList(6, qulonglong(7)))
                       .query(select)
                       .script());
    scripts.append(ScriptBuilder(s("lists and other types"))
                       .exec(all)
                       .query(insert, QVariantList(6, QVariantList { s("a") }))
                       .query(insert, QVariantList(6, QVariant(std::numeric_limits<double>::quiet_NaN())))
                       .query(insert, QVariantList(6, QVariant::fromValue(QChar(u'c'))))
                       .query(s("SELECT count(*) FROM v"))
                       .script());
    scripts.append(ScriptBuilder(s("small types"))
                       .exec(all)
                       .query(insert, QVariantList(6, QVariant::fromValue(short(-3))))
                       .query(insert, QVariantList(6, QVariant::fromValue(1.5f)))
                       .query(select)
                       .script());
    scripts.append(ScriptBuilder(s("moments"))
                       .exec(s("CREATE TABLE m (x, y, z)"))
                       .query(s("INSERT INTO m VALUES (?, ?, ?)"),
                           { QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3, 4), QTimeZone(3600)), QDate(2026, 3, 1),
                               QTime(1, 2, 3, 4) })
                       .query(s("SELECT x, y, z FROM m"))
                       .script());

    scripts.append(ScriptBuilder(s("placeholders"))
                       .exec(s("CREATE TABLE p (a, b, c)"))
                       .named(s("INSERT INTO p VALUES (:a, :b, :a)"), { { s(":a"), 1 }, { s(":b"), s("x") } })
                       .named(s("SELECT * FROM p WHERE a = :v AND c = :v AND b <> ':v'"), { { s(":v"), 1 } })
                       .named(s("SELECT :one, :onetwo, :one"), { { s(":one"), 1 }, { s(":onetwo"), 2 } })
                       .query(s("SELECT ?, ?"), { 1 })
                       .query(s("SELECT ?"), { 1, 2 })
                       .query(s("SELECT 1"), { 1 })
                       .query(s("SELECT ?, ?"), { 1, 2 })
                       .script());
    scripts.append(ScriptBuilder(s("statements"))
                       .exec(s("SELECT 1;"))
                       .exec(s("SELECT 1; "))
                       .exec(s("SELECT 1; SELECT 2"))
                       .exec(s("SELECT 1 SELECT 2"))
                       .exec(s("SELECT * FROM nowhere"))
                       .query(s("SELECT 1 ;\n\t "))
                       .script());
    scripts.append(ScriptBuilder(s("empty statement")).exec(s(";")).exec(s("-- nothing")).script());

    ScriptBuilder constraints(s("constraints"));
    constraints
        .exec(s("CREATE TABLE c (id INTEGER PRIMARY KEY, u TEXT UNIQUE, n TEXT NOT NULL, k INTEGER CHECK (k < 10))"))
        .exec(s("CREATE TABLE f (c INTEGER REFERENCES c(id) ON DELETE RESTRICT)"))
        .exec(s("CREATE TRIGGER guard BEFORE UPDATE ON f BEGIN SELECT RAISE(ABORT, 'never'); END"));
    for (const char* sql : { "INSERT INTO c VALUES (1, 'u', 'n', 1)", "INSERT INTO c VALUES (1, 'v', 'n', 1)",
             "INSERT INTO c VALUES (2, 'u', 'n', 1)", "INSERT INTO c VALUES (2, 'v', NULL, 1)",
             "INSERT INTO c VALUES (2, 'v', 'n', 11)", "INSERT INTO c VALUES ('no', 'v', 'n', 1)",
             "INSERT INTO f VALUES (9)", "INSERT INTO f VALUES (1)", "DELETE FROM c", "UPDATE f SET c = 1",
             "SELECT * FROM c", "SELECT * FROM f" })
        constraints.exec(s(sql));
    scripts.append(constraints.script());

    ScriptBuilder effects(s("effects"));
    for (const char* sql :
        { "CREATE TABLE e (id INTEGER PRIMARY KEY, x UNIQUE)", "INSERT INTO e VALUES (41, 'a'), (42, 'b')",
            "SELECT * FROM e", "UPDATE e SET x = 'c' WHERE id = 42", "INSERT OR IGNORE INTO e (x) VALUES ('a')",
            "CREATE TABLE z (x)", "DELETE FROM e WHERE id > 40", "INSERT INTO e (x) VALUES ('d')" })
        effects.exec(s(sql));
    scripts.append(effects.script());

    scripts.append(ScriptBuilder(s("transactions"))
                       .exec(s("CREATE TABLE t (x)"))
                       .step("commit")
                       .step("rollback")
                       .step("begin")
                       .step("begin")
                       .exec(s("INSERT INTO t VALUES (1)"))
                       .step("rollback")
                       .exec(s("SELECT count(*) FROM t"))
                       .step("begin")
                       .exec(s("INSERT INTO t VALUES (2)"))
                       .step("commit")
                       .exec(s("SELECT count(*) FROM t"))
                       .script());
    scripts.append(ScriptBuilder(s("batches"))
                       .exec(s("CREATE TABLE b (id INTEGER PRIMARY KEY, x TEXT)"))
                       .batch(s("INSERT INTO b VALUES (?, ?)"), { { 1, 2, 3 }, { s("a"), QVariant(), s("") } })
                       .batch(s("INSERT INTO b VALUES (?, ?)"), { { 4, 2, 5 }, { s("a"), s("b"), s("c") } })
                       .batch(s("INSERT INTO nowhere VALUES (?)"), { { 1 } })
                       .exec(s("SELECT * FROM b ORDER BY id"))
                       .script());

    ScriptBuilder schema(s("schema"));
    for (const char* sql :
        { "CREATE TABLE plain (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'none', at TIMESTAMP, ok BOOLEAN "
          "DEFAULT 1)",
            "CREATE TABLE pair (a TEXT, b INTEGER, PRIMARY KEY (a, b))", "CREATE VIEW seen AS SELECT name FROM plain" })
        schema.exec(s(sql));
    for (const char* table : { "plain", "pair", "seen", "nowhere" })
        schema.step("record", "table", s(table)).step("primaryIndex", "table", s(table));
    scripts.append(schema.step("tables", "type", 1).step("tables", "type", 4).step("tables", "type", 255).script());

    scripts.append(ScriptBuilder(s("shadow tables"))
                       .exec(s("CREATE TABLE numbered (id INTEGER PRIMARY KEY AUTOINCREMENT)"))
                       .exec(s("CREATE VIRTUAL TABLE words USING fts4(content)"))
                       .step("tables", "type", 1)
                       .script());
    scripts.append(ScriptBuilder(s("key order"))
                       .exec(s("CREATE TABLE k (a TEXT, b INTEGER, c TEXT, PRIMARY KEY (c, a))"))
                       .step("primaryIndex", "table", s("k"))
                       .script());
    scripts.append(ScriptBuilder(s("quoted names"))
                       .exec(s("CREATE TABLE \"odd name\" (\"a b\" TEXT, \"order\" INTEGER)"))
                       .step("record", "table", s("odd name"))
                       .step("escape", "name", s("plain"))
                       .step("escape", "name", s("\"escaped\""))
                       .script());
    scripts.append(ScriptBuilder(s("brackets and quotes in names"))
                       .step("escape", "name", s("a[b]"))
                       .step("escape", "name", s("with \"quote\" inside"))
                       .script());

    ScriptBuilder literals(s("literals"));
    for (const QVariant& value : { QVariant(5), QVariant(s("it's")), QVariant(s("")),
             QVariant(QMetaType(QMetaType::QString)), QVariant(true), QVariant(QDate(2026, 3, 1)), QVariant(-1.25) })
        literals.step("format", "value", encodeValue(value));
    scripts.append(literals.script());
    scripts.append(
        ScriptBuilder(s("literals of bytes, times and whole numbers"))
            .step("format", "value", encodeValue(QByteArray("\x00\xff", 2)))
            .step("format", "value", encodeValue(QTime(1, 2, 3, 4)))
            .step("format", "value", encodeValue(QDateTime(QDate(2026, 3, 1), QTime(1, 2, 3, 4), QTimeZone::utc())))
            .step("format", "value", encodeValue(5.0))
            .script());

    scripts.append(
        ScriptBuilder(s("joins and aggregates"))
            .exec(s("CREATE TABLE d (id INTEGER PRIMARY KEY, name TEXT)"))
            .exec(s("CREATE TABLE e (id INTEGER PRIMARY KEY, d INTEGER REFERENCES d(id), pay REAL)"))
            .batch(s("INSERT INTO d VALUES (?, ?)"), { { 1, 2, 3 }, { s("研发部"), s("市场部"), s("空") } })
            .batch(s("INSERT INTO e VALUES (?, ?, ?)"), { { 1, 2, 3 }, { 1, 1, 2 }, { 10.5, QVariant(), 3.25 } })
            .exec(s("SELECT d.name, count(e.id), sum(e.pay), avg(e.pay), group_concat(e.id) FROM d LEFT JOIN e ON e.d "
                    "= d.id GROUP BY d.id ORDER BY d.id"))
            .exec(s("SELECT name FROM d EXCEPT SELECT d.name FROM d JOIN e ON e.d = d.id"))
            .exec(s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) SELECT i, i * i, i "
                    "/ 7.0 FROM n"))
            .script());
    return scripts;
}

} // namespace tongjian
