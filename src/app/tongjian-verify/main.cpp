// SPDX-License-Identifier: GPL-3.0-or-later

// Checks an evidence package (report/EvidencePackage.h) that a company has handed over: a folder or a ZIP, without a store, a network, a
// window or a home. Reads only: nothing is unpacked, nothing is written but the report. What it reads may be hostile, so its memory is bounded.

#include "Translations.h"
#include "app/verify/PackageCheck.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <utility>

using namespace tongjian;
using namespace tongjian::verify;

namespace
{

enum ExitCode { InOrder = 0, Failed = 1, Usage = 2, NotInOrder = 4, NoPackage = 5 };

void put(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

void put(const QJsonObject &object)
{
    put(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

QString helpText()
{
    return say(QT_TRANSLATE_NOOP("Verify",
        "tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE\n"
        "Checks an evidence package, a folder or a ZIP file: the signature, every file, the journal entries, records and decisions. Nothing is changed "
        "or unpacked, and nothing but the package is needed.\n"
        "  --founding-key FINGERPRINT  of the company's store, as the company has published it\n"
        "  --json                      one JSON object instead of text\n"
        "Exit codes: 0 in order, 2 wrong use, 4 not in order, 5 no evidence package.\n"));
}

// Options are taken out of @p words, wherever they stand; what is left is the package.
ExitCode run(QStringList words, bool json)
{
    words.removeAll(QStringLiteral("--json"));
    const bool help = words.removeAll(QStringLiteral("--help")) > 0;
    const bool version = words.removeAll(QStringLiteral("--version")) > 0;
    QString foundingKey;
    for (qsizetype at = 0; (at = words.indexOf(QStringLiteral("--founding-key"))) >= 0; words.remove(at, 2))
        foundingKey = fingerprintFrom(words.value(at + 1));
    for (const QString &word : std::as_const(words)) {
        if (word.startsWith(u'-') && word.size() > 1)
            throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "There is no option %1."), word));
    }
    if (help || version) {
        put(help ? helpText() : QStringLiteral("tongjian-verify " TONGJIAN_VERSION "\n"));
        return InOrder;
    }
    if (words.size() != 1 || words.constFirst().isEmpty())
        throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "Which one package? tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE")));
    const Findings findings = checkPackage(words.constFirst(), foundingKey);
    if (json)
        put(findings.toJson());
    else
        put(findings.toLines().join(u'\n') + u'\n');
    return findings.isInOrder() ? InOrder : NotInOrder;
}

ExitCode fail(const Error &error, bool json)
{
    if (json)
        put(QJsonObject { { QStringLiteral("ok"), false }, { QStringLiteral("error"), error.message() } });
    else
        std::fprintf(stderr, "tongjian-verify: %s\n", error.message().toUtf8().constData());
    return error.code() == ErrorCode::Usage ? Usage : error.code() == ErrorCode::BadInput ? NoPackage : Failed;
}

} // namespace

int main(int argc, char *argv[])
{
    limitMemory();
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    if (loadTranslation(translator, closestLanguage(QLocale::system().name())))
        QCoreApplication::installTranslator(&translator);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.contains(QStringLiteral("--json"));
    try {
        return run(words, json);
    } catch (const Error &error) {
        return fail(error, json);
    } catch (const std::exception &) {
        return fail(Error(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Verify", "Something unexpected happened: the package could not be checked."))), json);
    }
}
