// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tongjian::test
{

/// What a run of tongjianctl gave.
struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QByteArray all() const { return out + err; }
};

/// The real program on a store, with the password on its standard input's first line and JSON after it.
class ControlProgram
{
public:
    [[nodiscard]] static Ran run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QString::fromLocal8Bit(qgetenv("TONGJIANCTL")), words);
        if (!process.waitForStarted())
            return {};
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        Ran ran;
        ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }
    [[nodiscard]] Ran as(const QString &login, const QByteArray &password, const QStringList &words, const QByteArray &json = {}) const
    {
        return run(QStringList { QStringLiteral("--store"), store, QStringLiteral("--user"), login, QStringLiteral("--password-fd"), QStringLiteral("0"), QStringLiteral("--json") } + words,
            password + '\n' + json);
    }

    QString store;
};

} // namespace tongjian::test
