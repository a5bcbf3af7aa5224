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

using namespace tongjian;
using namespace tongjian::verify;

namespace
{

enum ExitCode { InOrder = 0, Failed = 1, Usage = 2, NotInOrder = 4, NoPackage = 5 };

struct Words {
    QString package;
    QByteArray foundingKey;
    bool json = false;
    bool help = false;
    bool version = false;
};

// Throws Usage.
Words parse(const QStringList &arguments)
{
    Words words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &one = arguments.at(i);
        if (one == QLatin1String("--json")) {
            words.json = true;
        } else if (one == QLatin1String("--help")) {
            words.help = true;
        } else if (one == QLatin1String("--version")) {
            words.version = true;
        } else if (one == QLatin1String("--founding-key")) {
            words.foundingKey = fingerprintFrom(arguments.value(++i));
        } else if ((one.startsWith(u'-') && one.size() > 1) || one.isEmpty()) {
            throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "There is no option %1."), one));
        } else if (words.package.isEmpty()) {
            words.package = one;
        } else {
            throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "One package is checked at a time.")));
        }
    }
    if (words.package.isEmpty() && !words.help && !words.version)
        throw Error(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Verify", "Which package? tongjian-verify [--founding-key FINGERPRINT] [--json] PACKAGE")));
    return words;
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

void put(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

int fail(const Error &error, bool json)
{
    if (json)
        put(QString::fromUtf8(QJsonDocument(QJsonObject { { QStringLiteral("ok"), false }, { QStringLiteral("error"), error.message() } }).toJson(QJsonDocument::Compact)) + u'\n');
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
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool json = arguments.contains(QStringLiteral("--json"));
    try {
        const Words words = parse(arguments);
        if (words.help || words.version) {
            put(words.help ? helpText() : QStringLiteral("tongjian-verify " TONGJIAN_VERSION "\n"));
            return InOrder;
        }
        const Findings findings = checkPackage(words.package, words.foundingKey);
        put(words.json ? QString::fromUtf8(QJsonDocument(findings.toJson()).toJson(QJsonDocument::Compact)) + u'\n' : findings.toLines().join(u'\n') + u'\n');
        return findings.isInOrder() ? InOrder : NotInOrder;
    } catch (const Error &error) {
        return fail(error, json);
    } catch (const std::exception &) {
        return fail(Error(ErrorCode::Internal, say(QT_TRANSLATE_NOOP("Verify", "Something unexpected happened: the package could not be checked."))), json);
    }
}
