// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>

namespace tongjian::test
{

/// What one of poppler's programs (pdftotext, pdfinfo, pdffonts, pdftoppm) says; nothing when it fails or complains.
inline QString poppler(const char *program, const QStringList &words)
{
    QProcess process;
    process.start(QLatin1String(program), words);
    const bool good = process.waitForFinished(60'000) && process.exitCode() == 0 && process.readAllStandardError().isEmpty();
    if (!good)
        qWarning("%s failed", program);
    return good ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

inline int pagesOf(const QString &path)
{
    return QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(poppler("pdfinfo", { path })).captured(1).toInt();
}

} // namespace tongjian::test
