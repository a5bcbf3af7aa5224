// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkbookText.h"

#include "core/StaffList.h"

#include <QDir>
#include <QMap>
#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <cmath>
#include <exception>
#include <vector>

namespace tongjian
{

namespace
{

struct TooLarge : std::exception {
};
struct Damaged : std::exception {
};

// 0.17 fills a buffer and says whether it was there, later ones give one back.
template<typename Archive>
QByteArray entry(const Archive &archive, const std::string &name)
{
    std::vector<unsigned char> bytes;
    if constexpr (requires { archive.read_file_entry(name, bytes); }) {
        if (!archive.read_file_entry(name, bytes))
            return {};
    } else {
        bytes = archive.read_file_entry(name);
    }
    if (!bytes.empty() && bytes.back() == 0)
        bytes.pop_back(); // 0.17 puts one behind the text
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QString cut(const QString &text)
{
    return text.left(TableLimits::CellSize);
}

void needSound(const QXmlStreamReader &xml)
{
    if (xml.hasError())
        throw Damaged();
}

// Where the parts of the workbook lie: by id, and the one of a kind.
struct Relations {
    QMap<QString, QString> byId;
    QMap<QString, QString> byKind; ///< by the last word of the type
};

Relations relationsOf(const QByteArray &bytes, const QString &folder)
{
    Relations relations;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QString target = xml.attributes().value(QLatin1String("Target")).toString();
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target);
        relations.byId.insert(xml.attributes().value(QLatin1String("Id")).toString(), path);
        relations.byKind.insert(xml.attributes().value(QLatin1String("Type")).toString().section(u'/', -1), path);
    }
    needSound(xml);
    return relations;
}

// The text of an <si> or <is>, in whose start @p xml is: its pieces together, without how they are pronounced.
QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == u"r") {
            text += stringItem(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return cut(text);
}

QStringList sharedStrings(const QByteArray &bytes)
{
    constexpr qsizetype Most = 1'000'000;
    QStringList strings;
    QXmlStreamReader xml(bytes);
    while (!bytes.isEmpty() && !xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        if (strings.size() >= Most)
            throw TooLarge();
        strings += stringItem(xml);
    }
    if (!bytes.isEmpty())
        needSound(xml);
    return strings;
}

// A telephone number in a numeric cell keeps all its digits, also where it stands as 1.3800138E10.
QString numberText(const QString &written)
{
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    constexpr double Exact = 9007199254740992.0; // 2^53
    constexpr int Digits = 15; // as office programs show
    if (!isNumber)
        return cut(written);
    return std::floor(value) == value && std::abs(value) < Exact ? QString::number(qint64(value)) : QString::number(value, 'g', Digits);
}

// "BC23" is column 54; -1 when there is none.
int columnOf(QStringView reference)
{
    constexpr int Letters = 26;
    constexpr int Most = 20'000;
    int column = 0;
    for (QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > Most)
            break;
        column = column * Letters + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

// The cell in whose <c> @p xml is.
QString cellText(QXmlStreamReader &xml, const QStringList &strings)
{
    const QString type = xml.attributes().value(QLatin1String("t")).toString();
    QString value;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"v")
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"is")
            value = stringItem(xml);
        else
            xml.skipCurrentElement();
    }
    if (type == u"s")
        return strings.value(value.toInt());
    if (type == u"e" || type == u"b" || value.isEmpty())
        return {};
    return type.isEmpty() || type == u"n" ? numberText(value) : cut(value);
}

QList<QStringList> sheetRows(const QByteArray &bytes, const QStringList &strings)
{
    QList<QStringList> rows;
    QXmlStreamReader xml(bytes);
    qint64 row = -1;
    int column = -1;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"row") {
            row = attributes.hasAttribute(QLatin1String("r")) ? attributes.value(QLatin1String("r")).toLongLong() - 1 : row + 1;
            column = -1;
        } else if (xml.name() == u"c") {
            column = attributes.hasAttribute(QLatin1String("r")) ? columnOf(attributes.value(QLatin1String("r"))) : column + 1;
            const QString text = cellText(xml, strings);
            if (text.isEmpty() || row < 0 || column < 0 || column >= TableLimits::Columns)
                continue;
            if (row >= TableLimits::Rows)
                throw TooLarge();
            while (rows.size() <= row)
                rows += QStringList();
            QStringList &cells = rows[row];
            while (cells.size() <= column)
                cells += QString();
            cells[column] = text;
        }
    }
    needSound(xml);
    return rows;
}

QStringList sheetPaths(const QByteArray &workbook, const Relations &relations)
{
    constexpr qsizetype Most = 200;
    QStringList paths;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"sheet")
            continue;
        for (const QXmlStreamAttribute &one : xml.attributes()) {
            if (one.name() == u"id" && one.prefix() != QStringView() && relations.byId.contains(one.value().toString()))
                paths += relations.byId.value(one.value().toString());
        }
        if (paths.size() > Most)
            throw TooLarge();
    }
    needSound(xml);
    return paths;
}

} // namespace

TableReading readWorkbook(const QByteArray &file)
{
    try {
        orcus::zip_archive_stream_blob stream(reinterpret_cast<const unsigned char *>(file.constData()), size_t(file.size()));
        orcus::zip_archive archive(&stream);
        archive.load();
        const auto part = [&](const QString &path) { return entry(archive, path.toStdString()); };
        const QString workbook = relationsOf(part(QStringLiteral("_rels/.rels")), {}).byKind.value(QStringLiteral("officeDocument"));
        const QString folder = workbook.contains(u'/') ? workbook.section(u'/', 0, -2) + u'/' : QString();
        const Relations relations = relationsOf(part(folder + QStringLiteral("_rels/") + workbook.section(u'/', -1) + QStringLiteral(".rels")), folder);
        const QString shared = relations.byKind.value(QStringLiteral("sharedStrings"));
        const QStringList strings = shared.isEmpty() ? QStringList() : sharedStrings(part(shared));
        QList<QStringList> best;
        int most = -1;
        const QStringList paths = sheetPaths(part(workbook), relations);
        for (const QString &path : paths) {
            QList<QStringList> rows = sheetRows(part(path), strings);
            const auto header = findStaffHeader(rows);
            const int recognised = header ? header->recognised() : rows.isEmpty() ? -1 : 0;
            if (recognised > most) {
                most = recognised;
                best = std::move(rows);
            }
        }
        if (best.isEmpty())
            return {};
        return { std::move(best), TableRefusal::Unreadable };
    } catch (const TooLarge &) {
        return { {}, TableRefusal::TooLarge };
    } catch (const std::bad_alloc &) {
        return { {}, TableRefusal::TooLarge };
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace tongjian
