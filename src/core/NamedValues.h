// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

/// Tables that give the values of an enum their keys (in JSON and options) and their names (for persons).
namespace tongjian::tables
{

template<typename Enum>
struct Named {
    Enum value;
    const char *key;
    const char *name; ///< to be translated
};

template<typename Table, typename Enum>
const auto *rowOf(const Table &table, Enum value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.value == value; });
    return found == table.end() ? nullptr : &*found;
}

/// A number that no row knows comes from a newer or a damaged store: it is shown as such, never as another value.
template<typename Table, typename Enum>
QString nameOf(const Table &table, Enum value, const char *context)
{
    const auto *row = rowOf(table, value);
    return row ? QCoreApplication::translate(context, row->name)
               : QCoreApplication::translate("Record", "Unknown (%1)").arg(int(value));
}

template<typename Table, typename Enum>
QString keyIn(const Table &table, Enum value)
{
    const auto *row = rowOf(table, value);
    return row ? QString::fromLatin1(row->key) : QString();
}

template<typename Enum, typename Table>
std::optional<Enum> fromKey(const Table &table, QStringView key)
{
    for (const auto &row : table) {
        if (key == QLatin1String(row.key))
            return row.value;
    }
    return {};
}

template<typename Enum, size_t Size>
constexpr std::array<Enum, Size> valuesOf(const std::array<Named<Enum>, Size> &table)
{
    std::array<Enum, Size> values {};
    for (size_t i = 0; i < Size; ++i)
        values[i] = table[i].value;
    return values;
}

} // namespace tongjian::tables
