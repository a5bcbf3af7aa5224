// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvText.h"

#include "TextDecoding.h"
#include "core/StaffList.h"

#include <QStringDecoder>

namespace tongjian
{

namespace
{

constexpr int Sample = 40; // rows that decide on encoding and delimiter

// RFC 4180, and a quote within an unquoted field as it stands. Nothing when there are more than @p most rows and @p all is wanted.
std::optional<QList<QStringList>> split(QStringView text, QChar delimiter, int most, bool all)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    bool begun = false; // something of this row was there
    const auto endField = [&] {
        if (row.size() < TableLimits::Columns)
            row += field.left(TableLimits::CellSize);
        field.clear();
    };
    const auto endRow = [&] {
        if (begun)
            endField();
        rows += row;
        row.clear();
        begun = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                field += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
            begun = true;
        } else if (c == delimiter) {
            endField();
            begun = true;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endRow();
            if (rows.size() >= most) {
                if (all && i + 1 < text.size())
                    return {};
                return rows;
            }
        } else {
            field += c;
            begun = true;
        }
    }
    if (begun)
        endRow();
    return rows;
}

int recognised(const QString &text, QChar delimiter)
{
    const auto rows = split(text, delimiter, Sample, false);
    const auto header = findStaffHeader(*rows);
    return header ? header->recognised() : 0;
}

struct Guess {
    QString text;
    QChar delimiter = u',';
    int recognised = -1;
};

// Takes @p text where its header says more than that of the best one so far.
void consider(const QString &text, Guess *best)
{
    for (const QChar delimiter : { QChar(u','), QChar(u'\t'), QChar(u';') }) {
        if (const int count = recognised(text, delimiter); count > best->recognised)
            *best = { text, delimiter, count };
    }
}

} // namespace

TableReading readCsv(const QByteArray &file)
{
    if (file.trimmed().isEmpty())
        return {};
    Guess best;
    if (const auto mark = QStringDecoder::encodingForData(file)) {
        QStringDecoder decoder(*mark);
        consider(decoder(file), &best);
    } else {
        if (file.contains('\0'))
            return {}; // no text in any of the encodings
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(file);
        if (!utf8.hasError()) {
            consider(text, &best);
        } else {
            consider(decodeText(file, "gb18030"), &best);
            consider(decodeText(file, "big5"), &best);
        }
    }
    auto rows = split(best.text, best.delimiter, TableLimits::Rows, true);
    if (!rows)
        return { {}, TableRefusal::TooLarge };
    return { std::move(rows), TableRefusal::Unreadable };
}

} // namespace tongjian
