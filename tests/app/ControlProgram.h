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
    /// @p clock: UTC ms; 0: the machine's.
    [[nodiscard]] static Ran run(const QStringList &words, const QByteArray &input = {}, qint64 clock = 0)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (clock > 0)
            environment.insert(QStringLiteral("TONGJIAN_TEST_CLOCK"), QString::number(clock));
        process.setProcessEnvironment(environment);
        process.start(QString::fromLocal8Bit(qgetenv(clock > 0 ? "CLOCKED_TONGJIANCTL" : "TONGJIANCTL")), words);
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
            password + '\n' + json, clock);
    }

    QString store;
    qint64 clock = 0; ///< UTC ms, by which it goes; 0: the machine's
};

} // namespace tongjian::test
