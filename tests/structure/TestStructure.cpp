// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

// What may lean on what (DESIGN section 2), read from the sources themselves.

namespace
{

struct Finding {
    QString rule;
    QString where;
};

// Comments away, strings kept; @p codeOnly takes the strings away too.
QString strip(const QString &source, bool codeOnly)
{
    QString out;
    enum { Code, Line, Block, Text, Character } state = Code;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const QChar next = i + 1 < source.size() ? source[i + 1] : QChar();
        switch (state) {
        case Code:
            if (c == u'/' && next == u'/') {
                state = Line;
            } else if (c == u'/' && next == u'*') {
                state = Block;
                ++i;
            } else {
                if (c == u'"')
                    state = Text;
                else if (c == u'\'' && !(i > 0 && source[i - 1].isLetterOrNumber()))
                    state = Character;
                out += c;
            }
            break;
        case Line:
            if (c == u'\n') {
                state = Code;
                out += c;
            }
            break;
        case Block:
            if (c == u'*' && next == u'/') {
                state = Code;
                ++i;
            } else if (c == u'\n') {
                out += c;
            }
            break;
        case Text:
        case Character:
            if (c == u'\\') {
                if (!codeOnly)
                    out += QString(c) + next;
                ++i;
            } else if (c == (state == Text ? u'"' : u'\'')) {
                state = Code;
                out += c;
            } else if (!codeOnly) {
                out += c;
            }
            break;
        }
    }
    return out;
}

const QStringList Order { QStringLiteral("core"), QStringLiteral("crypto"), QStringLiteral("sqlcipher"), QStringLiteral("store"),
    QStringLiteral("search"), QStringLiteral("lifecycle"), QStringLiteral("services"), QStringLiteral("report"), QStringLiteral("gui"),
    QStringLiteral("app") };

bool mayInclude(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    if (from == QStringLiteral("collect"))
        return to == QStringLiteral("core");
    if (to == QStringLiteral("collect"))
        return Order.indexOf(from) >= Order.indexOf(QStringLiteral("services"));
    const bool siblings = (from == QStringLiteral("lifecycle") && to == QStringLiteral("search"))
        || (from == QStringLiteral("gui") && to == QStringLiteral("report"));
    return siblings || (Order.contains(from) && Order.contains(to) && Order.indexOf(to) < Order.indexOf(from));
}

QList<Finding> examine(const QString &folder, const QString &name, const QString &source)
{
    QList<Finding> findings;
    const auto add = [&](const char *rule, const QString &what) { findings.append({ QString::fromLatin1(rule), folder + u'/' + name + QStringLiteral(": ") + what }); };
    const QString text = strip(source, false);
    const QString code = strip(source, true);
    const auto isIn = [&](std::initializer_list<const char *> folders) {
        return std::any_of(folders.begin(), folders.end(), [&](const char *one) { return folder == QLatin1String(one); });
    };
    if (!source.startsWith(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later")))
        add("licence line", QStringLiteral("missing"));
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString path = match.captured(2);
        const QString to = path.section(u'/', 0, 0);
        if (match.captured(1) == QStringLiteral("\"") && path.contains(u'/') && (Order.contains(to) || to == QStringLiteral("collect"))
            && !mayInclude(folder, to))
            add("include points the wrong way", path);
        if (path.startsWith(QStringLiteral("botan/")) && !isIn({ "crypto" }))
            add("Botan outside crypto", path);
        if ((path.startsWith(QStringLiteral("gmime/")) || path.startsWith(QStringLiteral("orcus/")) || path == QStringLiteral("gumbo.h") || path == QStringLiteral("iconv.h")) && !name.startsWith(QStringLiteral("mime/"))
            && !(folder == QStringLiteral("report") && name == QStringLiteral("RenderedMessage.cpp"))) // writes mail and reads none
            add("parser of hostile input outside collect/mime", path);
        if ((path == QStringLiteral("archive.h") || path == QStringLiteral("archive_entry.h")) && !name.startsWith(QStringLiteral("verify/"))
            && !(folder == QStringLiteral("report") && (name == QStringLiteral("PackageFolder.cpp") || name == QStringLiteral("StatisticsSheet.cpp")))) // reads its own workbook back
            add("archives outside of evidence packages and workbooks", path);
        // Whoever checks a package must need nothing of what made it.
        if ((name.startsWith(QStringLiteral("verify/")) || name.startsWith(QStringLiteral("tongjian-verify/"))) && !path.startsWith(QStringLiteral("app/verify/")) && (Order.contains(to) || to == QStringLiteral("collect")) && path.contains(u'/') && to != QStringLiteral("core")
            && to != QStringLiteral("crypto"))
            add("the verifier leans on more than core and crypto", path);
        if (path.startsWith(QStringLiteral("collect/mime/")) && !name.startsWith(QStringLiteral("mime/")) && !name.startsWith(QStringLiteral("tongjian-extract/")))
            add("parser of hostile input outside the child process", path);
        if ((path == QStringLiteral("sqlite3.h") || path.endsWith(QStringLiteral("/sqlite3.h"))) && !isIn({ "sqlcipher" }))
            add("sqlite3.h outside sqlcipher", path);
        static const QRegularExpression widgets(QStringLiteral(
            "^(QtWidgets|QtPrintSupport|Q(Widget|Dialog|MainWindow|MessageBox|Label|PushButton|LineEdit|Application|.*Layout|.*View|.*Dialog|Menu|"
            "ToolButton|Splitter|ComboBox|CheckBox|Printer))$"));
        if (match.captured(1) == QStringLiteral("<") && widgets.match(to).hasMatch() && to != QStringLiteral("QStringView")
            && to != QStringLiteral("QByteArrayView") && to != QStringLiteral("QTextLayout") && !(to == QStringLiteral("QCoreApplication")) && !isIn({ "gui", "app" }))
            add("Widgets outside gui", path);
    }
    if (!isIn({ "store", "sqlcipher" })) {
        static const QRegularExpression api(QStringLiteral("\\bQSql(Query|Database|Record|TableModel|QueryModel)\\b"));
        if (api.match(code).hasMatch())
            add("SQL outside store", QStringLiteral("Qt SQL classes"));
        static const QRegularExpression sql(
            QStringLiteral("\"\\s*(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+(TABLE|INDEX|TRIGGER)|PRAGMA\\s|BEGIN\\s+IMMEDIATE|DROP\\s+TABLE)"));
        if (const auto match = sql.match(text); match.hasMatch())
            add("SQL outside store", match.captured(0));
    }
    static const QRegularExpression connects(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));
    if (connects.match(code).hasMatch())
        add("string-based connect", QString());
    static const QRegularExpression clock(QStringLiteral("\\b(currentDateTime(Utc)?|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock|QDate::currentDate|QTime::currentTime)\\b"));
    if (const auto match = clock.match(code); match.hasMatch() && !(folder == QStringLiteral("core") && name == QStringLiteral("Clock.cpp")))
        add("wall clock asked directly", match.captured(0));
    if (text.contains(QStringLiteral("QSQLITE")))
        add("plain SQLite driver", QString());
    if (folder == QStringLiteral("store") && name != QStringLiteral("Dialect.cpp")) {
        static const QRegularExpression unportable(QStringLiteral("\"[^\"]*\\b(ON\\s+CONFLICT|RETURNING|OVER\\s*\\(|json_\\w+|AUTOINCREMENT|OFFSET|ATTACH\\s+DATABASE|INSERT\\s+OR\\s+\\w+)\\b"));
        if (const auto match = unportable.match(text); match.hasMatch())
            add("SQL that is not portable", match.captured(1));
    }
    return findings;
}

} // namespace

class TestStructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources()
    {
        const QDir root(QStringLiteral(SOURCE_ROOT "/src"));
        int files = 0;
        QStringList found;
        QDirIterator it(root.path(), { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString relative = root.relativeFilePath(file.fileName());
            const QString source = QString::fromUtf8(file.readAll());
            ++files;
            if (source.count(u'\n') > 600)
                found += relative + QStringLiteral(": over 600 lines");
            const QList<Finding> findings = examine(relative.section(u'/', 0, 0), relative.section(u'/', 1), source);
            for (const Finding &finding : findings)
                found += finding.rule + QStringLiteral(": ") + finding.where;
        }
        QVERIFY2(files > 60, qPrintable(QString::number(files)));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void forms()
    {
        QDirIterator it(QStringLiteral(SOURCE_ROOT "/ui"), { QStringLiteral("*.ui") }, QDir::Files, QDirIterator::Subdirectories);
        QStringList names;
        while (it.hasNext()) {
            const QFileInfo form(it.next());
            const QString feature = form.dir().dirName();
            QVERIFY2(!names.contains(form.baseName()), qPrintable(form.baseName()));
            names += form.baseName();
            QVERIFY2(QFileInfo::exists(QStringLiteral(SOURCE_ROOT "/src/gui/%1/%2.h").arg(feature, form.baseName())), qPrintable(form.filePath()));
        }
    }

    void topLevel()
    {
        const QStringList allowed { QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"), QStringLiteral("src"), QStringLiteral("ui"),
            QStringLiteral("resources"), QStringLiteral("translations"), QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral("README.md"),
            QStringLiteral("LICENSE"), QStringLiteral("CHANGELOG.md") };
        const QStringList there = QDir(QStringLiteral(SOURCE_ROOT)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QString &name : there)
            QVERIFY2(allowed.contains(name), qPrintable(name));
        QFile readme(QStringLiteral(SOURCE_ROOT "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        QVERIFY(text.contains("packaging/run") && text.contains("packaging/test"));
    }

    void offendersAreCaught_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("caught");
        QTest::addColumn<QString>("file");
        const QString head = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
        const auto row = [&](const char *name, const char *folder, const char *source, bool caught) {
            QTest::newRow(name) << QString::fromLatin1(folder) << head + QString::fromLatin1(source) << caught << QStringLiteral("X.cpp");
        };
        row("core includes store", "core", "#include \"store/Store.h\"\n", true);
        row("store includes core", "store", "#include \"core/Error.h\"\n", false);
        row("collect includes crypto", "collect", "#include \"crypto/Suite.h\"\n", true);
        row("gui includes services", "gui", "#include \"services/Login.h\"\n", false);
        row("report includes gui", "report", "#include \"gui/pieces/Card.h\"\n", true);
        row("botan in store", "store", "#include <botan/hash.h>\n", true);
        row("sqlite in store", "store", "#include <sqlcipher/sqlite3.h>\n", true);
        row("parser in the importer", "collect", "#include <gmime/gmime.h>\n", true);
        row("mail composer elsewhere", "report", "#include <gmime/gmime.h>\n", true);
        row("archives in services", "services", "#include <archive.h>\n", true);
        row("spreadsheet parser in the importer", "collect", "#include <orcus/orcus_xlsx.hpp>\n", true);
        row("parser linked by services", "services", "#include \"collect/mime/HtmlText.h\"\n", true);
        row("widgets in services", "services", "#include <QMessageBox>\n", true);
        row("views that are none", "services", "#include <QStringView>\n#include <QCoreApplication>\n", false);
        row("query in services", "services", "void f() { QSqlQuery q; }\n", true);
        row("words in services", "services", "auto s = \"SELECT a FROM b\";\n", true);
        row("insert in gui", "gui", "auto s = \"INSERT INTO t VALUES\";\n", true);
        row("a comment", "services", "// \"SELECT a FROM b\" and QSqlQuery\n", false);
        row("prose", "services", "auto s = \"Select a file from the list\";\n", false);
        row("string connect", "gui", "connect(a, SIGNAL(b()), c, SLOT(d()));\n", true);
        row("clock", "gui", "auto t = QDateTime::currentDateTime();\n", true);
        row("upsert", "store", "auto s = \"INSERT INTO a (b) VALUES (?) ON CONFLICT DO NOTHING\";\n", true);
        row("offset", "store", "auto s = \"SELECT a FROM b LIMIT ? OFFSET ?\";\n", true);
        row("plain sql in store", "store", "auto s = \"SELECT a FROM b WHERE c = ?\";\n", false);
        row("plain driver", "store", "auto s = \"QSQLITE\";\n", true);
        QTest::newRow("no licence") << QStringLiteral("core") << QStringLiteral("int a;\n") << true << QStringLiteral("X.cpp");
        QTest::newRow("verifier with a store") << QStringLiteral("app") << head + QStringLiteral("#include \"store/Store.h\"\n") << true << QStringLiteral("tongjian-verify/X.cpp");
        QTest::newRow("verifier with keys") << QStringLiteral("app") << head + QStringLiteral("#include \"crypto/Suite.h\"\n#include <archive.h>\n") << false << QStringLiteral("verify/X.cpp");
    }
    void offendersAreCaught()
    {
        QFETCH(QString, folder);
        QFETCH(QString, source);
        QFETCH(bool, caught);
        QFETCH(QString, file);
        QCOMPARE(!examine(folder, file, source).isEmpty(), caught);
    }
};

QTEST_APPLESS_MAIN(TestStructure)
#include "TestStructure.moc"
