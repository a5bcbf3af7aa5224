// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is asked of the tables of the regulation while they are compiled. Not part of core's interface.

#include <cstddef>

namespace tongjian::tables
{

constexpr bool same(const char *a, const char *b)
{
    while (*a && *a == *b) {
        ++a;
        ++b;
    }
    return *a == *b;
}

/// Row i is about value i: everything once, nothing left out, and facts() can index.
template<typename Table, typename Member>
constexpr bool inOrder(const Table &table, Member member)
{
    for (size_t i = 0; i < table.size(); ++i) {
        if (size_t(table[i].*member) != i)
            return false;
    }
    return true;
}

/// Values that have gaps between them: no row twice.
template<typename Table>
constexpr bool valuesDiffer(const Table &table)
{
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = i + 1; j < table.size(); ++j) {
            if (table[i].value == table[j].value)
                return false;
        }
    }
    return true;
}

/// Keys are stored, signed and typed by people: lower case, no blank, never twice.
template<typename Table>
constexpr bool keysAreSound(const Table &table)
{
    for (size_t i = 0; i < table.size(); ++i) {
        for (const char *c = table[i].key; *c; ++c) {
            if (!((*c >= 'a' && *c <= 'z') || *c == '.' || *c == '-' || *c == '_'))
                return false;
        }
        for (size_t j = i + 1; j < table.size(); ++j) {
            if (same(table[i].key, table[j].key))
                return false;
        }
    }
    return true;
}

template<typename Table>
constexpr bool allNamed(const Table &table)
{
    for (const auto &row : table) {
        if (!*row.name)
            return false;
    }
    return true;
}

/// "3.2", "2.1.1" or "5.1.1b" of a regulation with eight chapters.
constexpr bool isClause(const char *clause)
{
    if (*clause < '1' || *clause > '8')
        return false;
    ++clause;
    int parts = 1;
    while (*clause == '.') {
        if (clause[1] < '1' || clause[1] > '9')
            return false;
        clause += 2;
        ++parts;
    }
    if (*clause >= 'a' && *clause <= 'c')
        ++clause;
    return !*clause && parts >= 2 && parts <= 3;
}

template<typename Table>
constexpr bool clausesAreSound(const Table &table)
{
    for (const auto &row : table) {
        if (!isClause(row.clause))
            return false;
    }
    return true;
}

} // namespace tongjian::tables
