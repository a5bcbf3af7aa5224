// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace tongjian
{

/// One place at which our driver and Qt's do not say the same.
struct Difference {
    QString script;
    QString op;
    QString path; ///< within the step's result, as .rows[2][0]
    QString theirs; ///< JSON; a value with its type is one
    QString ours;

    [[nodiscard]] bool in(const char* name) const { return script == QLatin1String(name); }
    [[nodiscard]] bool at(const char* end) const { return path.endsWith(QLatin1String(end)); }
    [[nodiscard]] bool inRows() const { return path.contains(QLatin1String("rows[")); }
    [[nodiscard]] bool is(const char* theirJson, const char* ourJson) const
    {
        return theirs == QLatin1String(theirJson) && ours == QLatin1String(ourJson);
    }
    [[nodiscard]] bool bothNull() const
    {
        return theirs.contains(QLatin1String("\"null\":true")) && ours.contains(QLatin1String("\"null\":true"));
    }
};

struct Intended {
    const char* topic; ///< as the row of the contract is called
    const char* why;
    bool (*covers)(const Difference&);
};

/// Everything in which we mean to differ from Qt's SQLite driver; nothing else may.
inline constexpr std::array intendedDifferences {
    Intended { "INTEGER", "a column declared as an integer is qlonglong, like its values; Qt says int",
        [](const Difference& d) { return d.at(".type") && d.is("\"int\"", "\"qlonglong\""); } },
    Intended { "INTEGER, other declarations",
        "BIGINT, BOOLEAN and the like hold integers by SQLite's rules; Qt says QString or bool",
        [](const Difference& d) {
            return d.at(".type") && (d.is("\"QString\"", "\"qlonglong\"") || d.is("\"bool\"", "\"qlonglong\""));
        } },
    Intended { "no declared type",
        "a column or expression without a declared type has the type of its first value, or none; Qt says QString",
        [](const Difference& d) {
            return d.at(".type") && d.theirs == QLatin1String("\"QString\"")
                && d.ours != QLatin1String("\"qlonglong\"");
        } },
    Intended { "NULL", "NULL has the type of its column; Qt always says QString",
        [](const Difference& d) { return d.inRows() && d.bothNull(); } },
    Intended { "empty BLOB", "an empty BLOB is read as an empty QByteArray; Qt reads a null one",
        [](const Difference& d) {
            return d.inRows()
                && d.is("{\"isNull\":false,\"null\":true,\"t\":\"QByteArray\"}",
                    "{\"isNull\":false,\"t\":\"QByteArray\",\"v\":\"\"}");
        } },
    Intended { "errors", "a constraint is an error of the statement, not of the connection",
        [](const Difference& d) { return d.at("rror.type") && d.is("\"ConnectionError\"", "\"StatementError\""); } },
    Intended { "errors of transactions and parameters", "they have a code as well; Qt leaves it empty",
        [](const Difference& d) {
            return d.at("rror.code") && d.theirs == QLatin1String("\"\"") && d.ours != QLatin1String("\"\"");
        } },
    Intended { "lastInsertId", "right after an INSERT only; Qt hands out the number of some earlier one",
        [](const Difference& d) {
            return d.at(".lastInsertId") && d.ours == QLatin1String("{\"null\":true,\"t\":\"none\"}");
        } },
    Intended { "lastInsertId of row 0", "0 is a row id like any other; Qt takes it for none",
        [](const Difference& d) {
            return d.at(".lastInsertId") && d.is("{\"null\":true,\"t\":\"none\"}", "{\"t\":\"qlonglong\",\"v\":\"0\"}");
        } },
    Intended { "numRowsAffected",
        "-1 after a SELECT, 0 after a change of the schema; Qt repeats the number of the last change",
        [](const Difference& d) {
            return d.at(".affected") && (d.ours == QLatin1String("-1") || d.ours == QLatin1String("0"));
        } },
    Intended { "placeholders", "? stays ? in the name of a column; Qt's driver sees its own :0",
        [](const Difference& d) {
            return d.at(".name") && d.theirs.contains(QLatin1Char(':')) && d.ours.contains(QLatin1Char('?'));
        } },
    Intended { "unsigned above INT64_MAX", "refused; Qt stores unsigned numbers as text",
        [](const Difference& d) { return d.in("unsigned"); } },
    Intended { "lists, other types", "refused; Qt stores '' or a text of them",
        [](const Difference& d) { return d.in("lists and other types"); } },
    Intended { "small types", "short and float are numbers; Qt stores text",
        [](const Difference& d) { return d.in("small types") && d.inRows(); } },
    Intended { "QDateTime", "stored as UTC", [](const Difference& d) { return d.in("moments") && d.inRows(); } },
    Intended { "empty statement", "an error; Qt takes it for done",
        [](const Difference& d) { return d.in("empty statement"); } },
    Intended { "tables()", "without SQLite's own tables and the shadows of full-text tables",
        [](const Difference& d) { return d.op == QLatin1String("tables"); } },
    Intended { "primaryIndex()", "in key order; Qt's is in that of the columns",
        [](const Difference& d) { return d.in("key order"); } },
    Intended { "row ids", "an INTEGER that is one of several key columns is not filled in by SQLite; Qt says it were",
        [](const Difference& d) { return d.in("schema") && d.at(".auto") && d.is("true", "false"); } },
    Intended { "brackets and quotes in names",
        "are escaped; Qt 6.4 leaves names with brackets alone, Qt 6.8 does not double quotes",
        [](const Difference& d) { return d.in("brackets and quotes in names") && d.at(".text"); } },
    Intended { "formatValue", "BLOB as X'..', times with milliseconds, whole doubles as doubles",
        [](const Difference& d) { return d.in("literals of bytes, times and whole numbers"); } },
};

} // namespace tongjian
