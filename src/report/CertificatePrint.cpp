// SPDX-License-Identifier: GPL-3.0-or-later
#include "CertificatePrint.h"

#include "PdfPage.h"
#include "core/Clock.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{
constexpr double SignaturesHeight = 160; // points
}

void writeCertificate(const QString &path, const DestructionCertificate &certificate)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("CertificatePrint", text); };
    if (certificate.signatures.size() != 2 || !certificate.missing.isEmpty() || certificate.signatures.at(0).first == certificate.signatures.at(1).first) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("CertificatePrint", "A certificate is issued when executor and witness, two persons, have signed it and no field is empty.")),
            say(QT_TRANSLATE_NOOP("CertificatePrint", "Nothing was written.")));
    }
    const QString title = say(QT_TRANSLATE_NOOP("CertificatePrint", "Certificate of destruction"));
    PdfPage::write(path, { title }, [&](PdfPage &page) {
        page.title(title);
        page.text(QCoreApplication::translate("CertificatePrint", "No. %1").arg(certificate.number));
        page.gap();
        for (const CertificateField &field : certificate.fields)
            page.fact(field.name, displaySafe(field.value));
        page.gap();
        page.keepTogether(SignaturesHeight);
        page.text(say(QT_TRANSLATE_NOOP("CertificatePrint", "Signed in Tongjian, each with the own key; the journal of the store proves both signatures:")));
        page.fact(say(QT_TRANSLATE_NOOP("CertificatePrint", "Executor")), QStringLiteral("%1   %2").arg(certificate.signatures.at(0).first, exactTimeWithZone(certificate.signatures.at(0).second)));
        page.fact(say(QT_TRANSLATE_NOOP("CertificatePrint", "Witness")), QStringLiteral("%1   %2").arg(certificate.signatures.at(1).first, exactTimeWithZone(certificate.signatures.at(1).second)));
        page.gap();
        page.fact(say(QT_TRANSLATE_NOOP("CertificatePrint", "Signature of the executor")), QStringLiteral("______________________________"));
        page.fact(say(QT_TRANSLATE_NOOP("CertificatePrint", "Signature of the witness")), QStringLiteral("______________________________"));
    });
}

} // namespace tongjian
