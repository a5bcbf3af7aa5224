// SPDX-License-Identifier: GPL-3.0-or-later
#include "Output.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cstdio>

namespace tongjian::ctl
{

namespace
{

void printObject(const QJsonObject &object)
{
    std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
}

} // namespace

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return 2;
    case ErrorCode::NoRight:
    case ErrorCode::WrongPassword:
        return 3;
    case ErrorCode::Integrity:
    case ErrorCode::ReadOnly: // only a store that disagrees with what is known opens so
        return 4;
    case ErrorCode::BadInput:
        return 5;
    default:
        return 1;
    }
}

QString keyOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return QStringLiteral("usage");
    case ErrorCode::NoRight:
        return QStringLiteral("no-right");
    case ErrorCode::WrongPassword:
        return QStringLiteral("wrong-password");
    case ErrorCode::Integrity:
        return QStringLiteral("integrity");
    case ErrorCode::BadInput:
        return QStringLiteral("bad-input");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Changed:
        return QStringLiteral("changed");
    case ErrorCode::Busy:
        return QStringLiteral("busy");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

void print(const Answer &answer, bool json)
{
    if (json) {
        printObject(answer.json);
        return;
    }
    for (const QString &line : answer.lines)
        std::printf("%s\n", line.toUtf8().constData());
}

void printError(const Error &error, bool json)
{
    if (json) {
        printObject({ { QStringLiteral("error"),
            QJsonObject { { QStringLiteral("code"), keyOf(error.code()) }, { QStringLiteral("message"), error.message() }, { QStringLiteral("hint"), error.hint() } } } });
        return;
    }
    std::fprintf(stderr, "tongjianctl: %s\n", error.message().toUtf8().constData());
    if (!error.hint().isEmpty())
        std::fprintf(stderr, "%s\n", error.hint().toUtf8().constData());
}

QString isoTime(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODate) : QString();
}

} // namespace tongjian::ctl
