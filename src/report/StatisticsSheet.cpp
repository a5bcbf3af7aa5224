// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatisticsSheet.h"

#include "PdfPage.h"
#include "core/Clock.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <archive.h>
#include <archive_entry.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <system_error>

namespace tongjian
{

namespace
{

constexpr double LabelWidth = 26; // characters
constexpr double ValueWidth = 16;
constexpr size_t PieceSize = 65536;

QString say(const char *text)
{
    return QCoreApplication::translate("StatisticsSheet", text);
}

[[noreturn]] void throwNotWritten(const QString &detail)
{
    throw Error(ErrorCode::Io, QCoreApplication::translate("Report", "The document could not be written whole and was removed."),
        QCoreApplication::translate("Report", "Check that the disk is not full, or choose another place."), detail);
}

void check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throwNotWritten(QString::fromLocal8Bit(lxw_strerror(error)));
}

// The library writes its parts without looking whether the disk takes them. A part that was cut off is no longer well-formed.
void requireWhole(const QByteArray &path)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_zip(reader.get());
    bool whole = archive_read_open_filename(reader.get(), path.constData(), PieceSize) == ARCHIVE_OK;
    int parts = 0;
    archive_entry *entry = nullptr;
    int next = ARCHIVE_OK;
    while (whole && (next = archive_read_next_header(reader.get(), &entry)) == ARCHIVE_OK) {
        QXmlStreamReader xml;
        QByteArray piece(qsizetype(PieceSize), Qt::Uninitialized);
        la_ssize_t got = 0;
        while ((got = archive_read_data(reader.get(), piece.data(), PieceSize)) > 0) {
            xml.addData(piece.first(got));
            while (!xml.atEnd())
                xml.readNext();
        }
        whole = got == 0 && !xml.hasError() && xml.tokenType() == QXmlStreamReader::EndDocument;
        ++parts;
    }
    if (!whole || next != ARCHIVE_EOF || parts == 0)
        throwNotWritten(QStringLiteral("read back"));
}

// A workbook that is under way; closed without saving when something is thrown on the way.
class Workbook
{
public:
    Workbook(const QByteArray &path, const QByteArray &scratch)
        : m_scratch(scratch)
    {
        // What the library sets aside lies where the document itself will lie, not in a folder that others share.
        lxw_workbook_options options {};
        options.constant_memory = LXW_FALSE;
        options.tmpdir = m_scratch.data();
        m_book = workbook_new_opt(path.constData(), &options);
        if (!m_book)
            throwNotWritten(QStringLiteral("workbook"));
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] lxw_workbook *get() const { return m_book; }
    void close() { check(workbook_close(std::exchange(m_book, nullptr))); }

private:
    QByteArray m_scratch;
    lxw_workbook *m_book = nullptr;
};

class Page
{
public:
    explicit Page(lxw_workbook *book)
        : m_page(workbook_add_worksheet(book, say(QT_TRANSLATE_NOOP("StatisticsSheet", "Statistics")).toUtf8().constData()))
        , m_title(workbook_add_format(book))
        , m_label(workbook_add_format(book))
        , m_head(workbook_add_format(book))
        , m_number(workbook_add_format(book))
    {
        if (!m_page || !m_title || !m_label || !m_head || !m_number)
            throwNotWritten(QStringLiteral("worksheet"));
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
        format_set_bold(m_label);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_num_format(m_number, "#,##0");
        check(worksheet_set_column(m_page, 0, 0, LabelWidth, nullptr));
        check(worksheet_set_column(m_page, 1, 1, ValueWidth, nullptr));
        worksheet_set_paper(m_page, 9); // A4
        worksheet_fit_to_pages(m_page, 1, 0);
        worksheet_set_footer(m_page, "&R&P / &N");
    }
    void title(const QString &text) { string(0, text, m_title); ++m_row; }
    void fact(const QString &label, const QString &value)
    {
        string(0, label, m_label);
        string(1, value, nullptr);
        ++m_row;
    }
    void table(const GrantStatistics::Table &table)
    {
        ++m_row;
        string(0, table.title, m_head);
        string(1, say(QT_TRANSLATE_NOOP("StatisticsSheet", "Records")), m_head);
        ++m_row;
        for (const auto &[name, count] : table.rows) {
            string(0, name, nullptr);
            check(worksheet_write_number(m_page, m_row, 1, double(count), m_number));
            ++m_row;
        }
    }

private:
    // Always as text: nothing of it is ever computed.
    void string(lxw_col_t column, const QString &text, lxw_format *format)
    {
        check(worksheet_write_string(m_page, m_row, column, displaySafe(text).toUtf8().constData(), format));
    }

    lxw_worksheet *m_page;
    lxw_format *m_title;
    lxw_format *m_label;
    lxw_format *m_head;
    lxw_format *m_number;
    lxw_row_t m_row = 0;
};

} // namespace

StatisticsSheet statisticsSheet(Session &session, const GrantStatistics &statistics)
{
    return { session.company(), session.personName(session.me()), statistics };
}

QList<std::pair<QString, QString>> headOf(const StatisticsSheet &sheet)
{
    const GrantStatistics &statistics = sheet.statistics;
    QList<std::pair<QString, QString>> head {
        { say(QT_TRANSLATE_NOOP("StatisticsSheet", "Company")), sheet.company },
        { say(QT_TRANSLATE_NOOP("StatisticsSheet", "Application")), statistics.number },
    };
    // Only the first line is labelled: the others go on under it.
    QString label = say(QT_TRANSLATE_NOOP("StatisticsSheet", "Of which records"));
    for (const QString &line : statistics.query)
        head.append({ std::exchange(label, QString()), line });
    head.append({ say(QT_TRANSLATE_NOOP("StatisticsSheet", "Number of records")), QLocale().toString(statistics.records) });
    head.append({ say(QT_TRANSLATE_NOOP("StatisticsSheet", "Made")), exactTimeWithZone(statistics.madeAt) });
    head.append({ say(QT_TRANSLATE_NOOP("StatisticsSheet", "Made by")), sheet.madeBy });
    return head;
}

void writeStatisticsWorkbook(const QString &path, const StatisticsSheet &sheet)
{
    const QFileInfo target(path);
    // Beside the document, for the owner alone; removed unless it becomes the document.
    QTemporaryFile scratch(target.absolutePath() + QStringLiteral("/.statistics-XXXXXX.xlsx"));
    if (target.isDir() || !scratch.open()) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Report", "The document cannot be written there."),
            QCoreApplication::translate("Report", "Choose another place."), scratch.errorString());
    }
    scratch.close();
    const QByteArray name = QFile::encodeName(scratch.fileName());
    Workbook book(name, QFile::encodeName(target.absolutePath()));
    lxw_doc_properties properties {};
    QByteArray number = sheet.statistics.number.toUtf8();
    properties.title = number.data();
    properties.created = time_t(sheet.statistics.madeAt / SecondMs);
    check(workbook_set_properties(book.get(), &properties));
    {
        Page page(book.get());
        page.title(say(QT_TRANSLATE_NOOP("StatisticsSheet", "Statistics of communication records")));
        const QList<std::pair<QString, QString>> head = headOf(sheet);
        for (const auto &[label, value] : head)
            page.fact(label, value);
        for (const GrantStatistics::Table &table : sheet.statistics.tables)
            page.table(table);
    }
    book.close();
    requireWhole(name);
    std::error_code failed;
    std::filesystem::rename(name.constData(), QFile::encodeName(target.absoluteFilePath()).constData(), failed);
    if (failed)
        throwNotWritten(QString::fromStdString(failed.message()));
}

void writeStatisticsPdf(const QString &path, const StatisticsSheet &sheet)
{
    const GrantStatistics &statistics = sheet.statistics;
    const auto compose = [&](PdfPage &page) {
        page.title(say(QT_TRANSLATE_NOOP("StatisticsSheet", "Statistics of communication records")));
        const QList<std::pair<QString, QString>> head = headOf(sheet);
        for (const auto &[label, value] : head)
            page.fact(displaySafe(label), displaySafe(value));
        for (const GrantStatistics::Table &table : statistics.tables) {
            page.heading(table.title);
            for (const auto &[name, count] : table.rows)
                page.fact(displaySafe(name), QLocale().toString(count));
        }
    };
    PdfPage::write(path,
        { statistics.number, sheet.madeBy + u' ' + exactTime(statistics.madeAt) + u' ' + statistics.number,
            QCoreApplication::translate("StatisticsSheet", "%1 · application %2 · made by %3, %4").arg(sheet.company, statistics.number, sheet.madeBy, exactTimeWithZone(statistics.madeAt)) },
        compose);
}

} // namespace tongjian
