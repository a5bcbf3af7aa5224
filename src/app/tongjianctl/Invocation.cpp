// SPDX-License-Identifier: GPL-3.0-or-later
#include "Invocation.h"

#include "CommandTable.h"
#include "core/Error.h"

namespace tongjian::ctl
{

namespace
{

[[noreturn]] void refuse(const QString &what)
{
    throw Error(ErrorCode::Usage, what, QStringLiteral("See tongjianctl --help."));
}

qint64 toNumber(const QString &name, const QString &text, qint64 least)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < least)
        refuse(QStringLiteral("--%1 takes a whole number of at least %2.").arg(name).arg(least));
    return value;
}

// "limit=N submit" -> whether the command knows the option, and whether it takes a value.
bool knows(const Command &command, const QString &name, bool *takesValue)
{
    const QStringList options = QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : options) {
        if (option.section(u'=', 0, 0) == name) {
            *takesValue = option.contains(u'=');
            return true;
        }
    }
    return false;
}

} // namespace

void Invocation::needLogin() const
{
    if (store.isEmpty() || user.isEmpty())
        refuse(QStringLiteral("%1 needs --store and --user.").arg(QLatin1String(command->words)));
}

qint64 Invocation::number(const char *option, qint64 otherwise, qint64 least) const
{
    return has(option) ? toNumber(QLatin1String(option), this->option(option), least) : otherwise;
}

Invocation parse(const QStringList &words)
{
    Invocation call;
    QStringList plain;
    QList<std::pair<QString, QString>> later; // options of the command, which is known only at the end
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = words.at(i);
        if (word == QStringLiteral("--")) {
            plain += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QStringLiteral("--")) || word.size() < 3) {
            plain += word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto value = [&] {
            if (equals >= 0)
                return word.mid(equals + 1);
            if (i + 1 >= words.size())
                refuse(QStringLiteral("--%1 needs a value.").arg(name));
            return words.at(++i);
        };
        if (name == QStringLiteral("store")) {
            call.store = value();
        } else if (name == QStringLiteral("user")) {
            call.user = value();
        } else if (name == QStringLiteral("password-fd")) {
            call.passwordFd = int(toNumber(name, value(), 0));
        } else if (name == QStringLiteral("password-keychain")) {
            call.passwordFromKeychain = true;
        } else if (name == QStringLiteral("json")) {
            call.json = true;
        } else if (name == QStringLiteral("help")) {
            call.help = true;
        } else if (name == QStringLiteral("version")) {
            call.version = true;
        } else {
            bool known = false;
            bool takes = false;
            for (const Command &command : commandTable())
                known |= knows(command, name, &takes);
            if (!known)
                refuse(QStringLiteral("There is no option --%1.").arg(name));
            later.append({ name, takes ? value() : QString() });
            if (!takes && equals >= 0)
                refuse(QStringLiteral("--%1 takes no value.").arg(name));
        }
    }
    if (call.help || call.version)
        return call;
    int taken = 0;
    call.command = findCommand(plain, &taken);
    if (!call.command)
        refuse(plain.isEmpty() ? QStringLiteral("No command was given.") : QStringLiteral("There is no command “%1”.").arg(plain.mid(0, 2).join(u' ')));
    call.arguments = plain.mid(taken);
    for (const auto &[name, value] : std::as_const(later)) {
        bool takes = false;
        if (!knows(*call.command, name, &takes))
            refuse(QStringLiteral("%1 has no option --%2.").arg(QLatin1String(call.command->words), name));
        call.options.insert(name, value);
    }
    const QStringList wanted = QString::fromLatin1(call.command->arguments).split(u' ', Qt::SkipEmptyParts);
    const qsizetype least = std::count_if(wanted.begin(), wanted.end(), [](const QString &one) { return !one.startsWith(u'['); });
    if (call.arguments.size() < least || (call.arguments.size() > wanted.size() && (wanted.isEmpty() || !wanted.constLast().endsWith(QStringLiteral("...")))))
        refuse(QStringLiteral("Usage: tongjianctl %1").arg(usageOf(*call.command)));
    return call;
}

} // namespace tongjian::ctl
