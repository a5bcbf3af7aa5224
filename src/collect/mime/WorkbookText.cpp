// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkbookText.h"

#include "core/StaffList.h"

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

#include <cmath>
#include <deque>
#include <exception>
#include <string_view>
#include <vector>

// The interfaces of liborcus grew: what only 0.18 and later ask for stands here without "override", and is not called by 0.17.

namespace tongjian
{

namespace
{

namespace sheets = orcus::spreadsheet;
namespace iface = orcus::spreadsheet::iface;

struct TooLarge : std::exception {
};

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).left(TableLimits::CellSize);
}

// A telephone number in a numeric cell keeps all its digits.
QString textOf(double value)
{
    constexpr double Exact = 9007199254740992.0; // 2^53
    constexpr int Digits = 15; // as office programs show
    return std::floor(value) == value && std::abs(value) < Exact ? QString::number(qint64(value)) : QString::number(value, 'g', Digits);
}

class Strings final : public iface::import_shared_strings
{
public:
    size_t append(std::string_view text) override
    {
        constexpr size_t Most = 2'000'000; // cells that say something different
        if (m_texts.size() >= Most)
            throw TooLarge();
        m_texts.push_back(textOf(text));
        return m_texts.size() - 1;
    }
    size_t add(std::string_view text) override { return append(text); }
    void set_segment_font(size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t, sheets::color_elem_t) override { }
    void append_segment(std::string_view text) override { m_segments += textOf(text); }
    size_t commit_segments() override
    {
        m_texts.push_back(m_segments.left(TableLimits::CellSize));
        m_segments.clear();
        return m_texts.size() - 1;
    }
    [[nodiscard]] QString at(size_t index) const { return index < m_texts.size() ? m_texts.at(index) : QString(); }

private:
    std::deque<QString> m_texts;
    QString m_segments;
};

class Sheet;

// What a formula gave when the file was saved; nothing is calculated here.
class FormulaResult final : public iface::import_formula
{
public:
    explicit FormulaResult(Sheet &sheet)
        : m_sheet(sheet)
    {
    }
    void set_position(sheets::row_t row, sheets::col_t column) override
    {
        m_row = row;
        m_column = column;
    }
    void set_formula(sheets::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(size_t) override { }
    void set_result_string(std::string_view value) override { put(textOf(value)); }
    void set_result_value(double value) override { put(textOf(value)); }
    void set_result_bool(bool) override { }
    void set_result_empty() override { }
    void commit() override { }

private:
    void put(const QString &text);
    Sheet &m_sheet;
    sheets::row_t m_row = 0;
    sheets::col_t m_column = 0;
};

class Sheet final : public iface::import_sheet
{
public:
    explicit Sheet(const Strings &strings)
        : m_strings(strings)
        , m_formula(*this)
    {
    }
    iface::import_formula *get_formula() override { return &m_formula; }
    void set_auto(sheets::row_t row, sheets::col_t column, std::string_view text) override { put(row, column, textOf(text)); }
    void set_string(sheets::row_t row, sheets::col_t column, sheets::string_id_t index) override { put(row, column, m_strings.at(index)); }
    void set_value(sheets::row_t row, sheets::col_t column, double value) override { put(row, column, textOf(value)); }
    void set_bool(sheets::row_t, sheets::col_t, bool) override { }
    void set_date_time(sheets::row_t row, sheets::col_t column, int year, int month, int day, int, int, double) override
    {
        put(row, column, QStringLiteral("%1-%2-%3").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0')));
    }
    void set_format(sheets::row_t, sheets::col_t, size_t) override { }
    void set_format(sheets::row_t, sheets::col_t, sheets::row_t, sheets::col_t, size_t) override { }
    void set_column_format(sheets::col_t, size_t) { }
    void set_column_format(sheets::col_t, sheets::col_t, size_t) { }
    void set_row_format(sheets::row_t, size_t) { }
    void fill_down_cells(sheets::row_t, sheets::col_t, sheets::row_t) override { }
    [[nodiscard]] sheets::range_size_t get_sheet_size() const override { return { TableLimits::Rows, TableLimits::Columns }; }

    void put(sheets::row_t row, sheets::col_t column, const QString &text)
    {
        if (row < 0 || column < 0 || column >= TableLimits::Columns || text.isEmpty())
            return;
        if (row >= TableLimits::Rows)
            throw TooLarge();
        if (m_rows.size() <= row)
            m_rows.resize(row + 1);
        QStringList &cells = m_rows[row];
        while (cells.size() <= column)
            cells += QString();
        cells[column] = text;
    }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }

private:
    const Strings &m_strings;
    FormulaResult m_formula;
    QList<QStringList> m_rows;
};

void FormulaResult::put(const QString &text)
{
    m_sheet.put(m_row, m_column, text);
}

class References final : public iface::import_reference_resolver
{
public:
    sheets::src_address_t resolve_address(std::string_view text) override
    {
        sheets::src_address_t address {};
        size_t at = 0;
        const auto skip = [&] { at += at < text.size() && text.at(at) == '$' ? 1 : 0; };
        constexpr int Letters = 26;
        constexpr int Most = 10'000'000;
        skip();
        int column = 0;
        for (; at < text.size() && std::isalpha(static_cast<unsigned char>(text.at(at))) && column < Most; ++at)
            column = column * Letters + (std::toupper(static_cast<unsigned char>(text.at(at))) - 'A' + 1);
        skip();
        int row = 0;
        for (; at < text.size() && std::isdigit(static_cast<unsigned char>(text.at(at))) && row < Most; ++at)
            row = row * 10 + (text.at(at) - '0');
        address.row = row - 1;
        address.column = column - 1;
        return address;
    }
    sheets::src_range_t resolve_range(std::string_view text) override
    {
        const size_t colon = text.find(':');
        const sheets::src_address_t first = resolve_address(text.substr(0, colon));
        return { first, colon == std::string_view::npos ? first : resolve_address(text.substr(colon + 1)) };
    }
};

class Workbook final : public iface::import_factory
{
public:
    iface::import_shared_strings *get_shared_strings() override { return &m_strings; }
    iface::import_reference_resolver *get_reference_resolver(sheets::formula_ref_context_t) override { return &m_references; }
    iface::import_sheet *append_sheet(sheets::sheet_t, std::string_view name) override
    {
        constexpr size_t Most = 200;
        if (m_sheets.size() >= Most)
            throw TooLarge();
        m_sheets.push_back({ std::string(name), std::make_unique<Sheet>(m_strings) });
        return m_sheets.back().second.get();
    }
    iface::import_sheet *get_sheet(std::string_view name) override
    {
        for (const auto &[own, sheet] : m_sheets) {
            if (own == name)
                return sheet.get();
        }
        return nullptr;
    }
    iface::import_sheet *get_sheet(sheets::sheet_t index) override
    {
        return index >= 0 && size_t(index) < m_sheets.size() ? m_sheets.at(size_t(index)).second.get() : nullptr;
    }
    void finalize() override { }

    [[nodiscard]] QList<QStringList> rows() const
    {
        const Sheet *best = nullptr;
        int most = -1;
        for (const auto &[name, sheet] : m_sheets) {
            const auto header = findStaffHeader(sheet->rows());
            const int recognised = header ? header->recognised() : sheet->rows().isEmpty() ? -1 : 0;
            if (recognised > most) {
                best = sheet.get();
                most = recognised;
            }
        }
        return best ? best->rows() : QList<QStringList>();
    }

private:
    Strings m_strings;
    References m_references;
    std::vector<std::pair<std::string, std::unique_ptr<Sheet>>> m_sheets;
};

} // namespace

TableReading readWorkbook(const QByteArray &file)
{
    try {
        Workbook workbook;
        orcus::orcus_xlsx reader(&workbook);
        reader.read_stream(std::string_view(file.constData(), size_t(file.size())));
        QList<QStringList> rows = workbook.rows();
        if (rows.isEmpty())
            return {};
        return { std::move(rows), TableRefusal::Unreadable };
    } catch (const TooLarge &) {
        return { {}, TableRefusal::TooLarge };
    } catch (const std::bad_alloc &) {
        return { {}, TableRefusal::TooLarge };
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace tongjian
