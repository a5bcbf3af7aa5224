// SPDX-License-Identifier: GPL-3.0-or-later
// Statistics as a workbook and as PDF: what was counted, of what, by whom; nothing in it is ever computed; whole or not at all.
#include "report/StatisticsSheet.h"
#include "services/Archive.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>

#include <csignal>
#include <sys/resource.h>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

QMap<QString, QByteArray> partsOf(const QString &path)
{
    QMap<QString, QByteArray> parts;
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), 4096) != ARCHIVE_OK)
        return parts;
    archive_entry *entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        QByteArray bytes;
        QByteArray piece(4096, Qt::Uninitialized);
        for (la_ssize_t got = 0; (got = archive_read_data(reader.get(), piece.data(), size_t(piece.size()))) > 0;)
            bytes += piece.first(got);
        parts.insert(QString::fromUtf8(archive_entry_pathname(entry)), bytes);
    }
    return parts;
}

// The cells of the one sheet, as a spreadsheet reads them: "s:text" or "n:number".
QMap<QString, QString> cellsOf(const QString &path)
{
    const QMap<QString, QByteArray> parts = partsOf(path);
    QStringList shared;
    QXmlStreamReader strings(parts.value(QStringLiteral("xl/sharedStrings.xml")));
    while (!strings.atEnd()) {
        if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == QStringLiteral("t"))
            shared += strings.readElementText();
    }
    QMap<QString, QString> cells;
    QXmlStreamReader sheet(parts.value(QStringLiteral("xl/worksheets/sheet1.xml")));
    QString place;
    bool text = false;
    while (!sheet.atEnd()) {
        if (sheet.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (sheet.name() == QStringLiteral("f"))
            return {}; // a formula
        if (sheet.name() == QStringLiteral("c")) {
            place = sheet.attributes().value(QStringLiteral("r")).toString();
            text = sheet.attributes().value(QStringLiteral("t")) == QStringLiteral("s");
        } else if (sheet.name() == QStringLiteral("v")) {
            const QString value = sheet.readElementText();
            cells.insert(place, text ? QStringLiteral("s:") + shared.value(value.toInt()) : QStringLiteral("n:") + value);
        }
    }
    return cells;
}

StatisticsSheet madeUp()
{
    StatisticsSheet sheet;
    sheet.company = QStringLiteral("测试有限公司");
    sheet.madeBy = QStringLiteral("郑档");
    sheet.statistics.number = QStringLiteral("SQ-2026-000001");
    sheet.statistics.madeAt = StillClock().time;
    sheet.statistics.records = 12345;
    sheet.statistics.query = { QStringLiteral("全公司记录"), QStringLiteral("所有类别") };
    return sheet;
}

} // namespace

class TestStatisticsSheet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void wholeFromAGrant()
    {
        Archive house;
        const Id application = house.fulfilled([](ApplicationForm &form) { form.uses = { Use::Read, Use::Statistics }; });
        const auto li = house.as("li");
        const GrantStatistics statistics = grantStatistics(*li, openGrant(*li, application));
        const StatisticsSheet sheet = statisticsSheet(*li, statistics);
        const QString file = path("whole.xlsx");
        writeStatisticsWorkbook(file, sheet);
        const QList<QString> cells = cellsOf(file).values();
        QVERIFY(!cells.isEmpty());
        for (const QString &wanted : { li->company(), statistics.number, QStringLiteral("李强"), exactTimeWithZone(statistics.madeAt) })
            QVERIFY2(cells.contains(QStringLiteral("s:") + wanted), qPrintable(wanted));
        for (const QString &line : statistics.query)
            QVERIFY2(cells.contains(QStringLiteral("s:") + line), qPrintable(line));
        for (const GrantStatistics::Table &table : statistics.tables) {
            QVERIFY2(cells.contains(QStringLiteral("s:") + table.title), qPrintable(table.title));
            for (const auto &[name, count] : table.rows)
                QVERIFY2(cells.contains(QStringLiteral("s:") + name), qPrintable(name));
        }
        QVERIFY(cells.contains(QStringLiteral("n:3")));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(files(), QStringList { QStringLiteral("whole.xlsx") }); // nothing beside it
        writeStatisticsWorkbook(file, sheet); // over the one of before
        QVERIFY(!cellsOf(file).isEmpty());

        const QString pdf = path("whole.pdf");
        writeStatisticsPdf(pdf, sheet);
        QFile written(pdf);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-");
        if (const QString keep = qEnvironmentVariable("TONGJIAN_PICTURES"); !keep.isEmpty()) {
            QVERIFY(QFile::copy(pdf, keep + QStringLiteral("/statistics.pdf")));
            QVERIFY(QFile::copy(file, keep + QStringLiteral("/statistics.xlsx")));
        }
    }

    void nothingIsAFormula()
    {
        StatisticsSheet sheet = madeUp();
        const QStringList names { QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"), QStringLiteral("+86"), QStringLiteral("-1+1"), QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1"), QStringLiteral("\r=1"),
            QStringLiteral("＝1+1"), QStringLiteral("＋1"), QStringLiteral("－1"), QStringLiteral("＠x"), QStringLiteral("{=1}"), QStringLiteral("http://x.example"), QStringLiteral("𠮷㐂 <b>&amp;"), QString() };
        GrantStatistics::Table table { QStringLiteral("=1+1"), {} };
        for (const QString &name : names)
            table.rows.append({ name, 7 });
        sheet.statistics.tables = { table };
        sheet.company = QStringLiteral("=cmd|'/c calc'!A1");
        sheet.statistics.query = { QStringLiteral("@x") };
        const QString file = path("formulas.xlsx");
        writeStatisticsWorkbook(file, sheet);
        const QMap<QString, QByteArray> parts = partsOf(file);
        QVERIFY(!parts.isEmpty());
        for (auto it = parts.begin(); it != parts.end(); ++it)
            QVERIFY2(!it.value().contains("<f>") && !it.value().contains("<f ") && !it.value().contains("hyperlink"), qPrintable(it.key()));
        const QList<QString> cells = cellsOf(file).values();
        for (const QString &name : names) {
            if (!name.isEmpty())
                QVERIFY2(cells.contains(QStringLiteral("s:") + displaySafe(name)), qPrintable(name));
        }
        QVERIFY(cells.contains(QStringLiteral("s:") + sheet.company));
        QCOMPARE(cells.count(QStringLiteral("n:7")), names.size());
    }

    void hiddenDirectionsAreShown()
    {
        StatisticsSheet sheet = madeUp();
        sheet.statistics.tables = { { QStringLiteral("T"), { { QString(QStringLiteral("李%1强")).arg(QChar(0x202E)), 1 } } } };
        const QString file = path("bidi.xlsx");
        writeStatisticsWorkbook(file, sheet);
        for (const QByteArray &part : partsOf(file))
            QVERIFY(!part.contains("\xE2\x80\xAE"));
    }

    void placesThatCannotBeWritten()
    {
        EXPECT_ERROR(writeStatisticsWorkbook(path("nowhere/x.xlsx"), madeUp()), ErrorCode::Io);
        EXPECT_ERROR(writeStatisticsWorkbook(m_folder.path(), madeUp()), ErrorCode::Io);
        EXPECT_ERROR(writeStatisticsPdf(path("nowhere/x.pdf"), madeUp()), ErrorCode::Io);
    }

    // As on a full disk: what is written beyond the limit does not arrive.
    void wholeOrNotAtAll()
    {
        StatisticsSheet sheet = madeUp();
        GrantStatistics::Table table { QStringLiteral("按人员"), {} };
        for (int i = 0; i < 3000; ++i)
            table.rows.append({ QStringLiteral("人员 %1").arg(i), 1000 + i });
        sheet.statistics.tables = { table };
        const QString file = path("limited.xlsx");
        writeStatisticsWorkbook(file, sheet);
        QFile before(file);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray whole = before.readAll();
        const qsizetype longest = partsOf(file).value(QStringLiteral("xl/worksheets/sheet1.xml")).size();
        before.close();
        // Even where the workbook itself would fit, but not what it is made of.
        QVERIFY2(longest > whole.size() * 3 / 2, qPrintable(QStringLiteral("%1 %2").arg(longest).arg(whole.size())));
        const QStringList there = files();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        for (const qsizetype limit : { qsizetype(1), whole.size() / 2, whole.size() + 4096, longest - 1 }) {
            const rlimit low { rlim_t(limit), old.rlim_max };
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
            std::optional<ErrorCode> failed;
            try {
                writeStatisticsWorkbook(file, sheet);
            } catch (const Error &error) {
                failed = error.code();
            }
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
            QVERIFY2(failed == ErrorCode::Io, qPrintable(QString::number(limit)));
            QFile after(file);
            QVERIFY(after.open(QIODevice::ReadOnly));
            QCOMPARE(after.readAll(), whole); // the one of before stays
            QCOMPARE(files(), there);
        }
    }
};

QTEST_GUILESS_MAIN(TestStatisticsSheet)
#include "TestStatisticsSheet.moc"
