// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace tongjian::ctl
{

struct Command;

/// What was called: the command with its arguments and options, checked against the table.
struct Invocation {
    QString store;
    QString user;
    int passwordFd = -1; ///< -1: ask on the terminal
    bool passwordFromKeychain = false; ///< of a job account
    bool json = false;
    bool help = false;
    bool version = false;
    const Command *command = nullptr;
    QStringList arguments;
    QMap<QString, QString> options; ///< by name; a flag has an empty value

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString option(const char *name) const { return options.value(QLatin1String(name)); }
    /// Throws Usage unless --store and --user were given.
    void needLogin() const;
    /// A whole number of at least @p least; throws Usage.
    [[nodiscard]] qint64 number(const char *option, qint64 otherwise, qint64 least = 0) const;
};

/// Throws Usage, saying what is wrong with @p words (without the program's name).
[[nodiscard]] Invocation parse(const QStringList &words);

} // namespace tongjian::ctl
