// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where what stands in an evidence package (report/EvidencePackage.h), for whoever makes one and whoever checks one: never change a name.
namespace tongjian::packagefile
{

inline constexpr QLatin1String RecordsFolder("records/"); // in it a folder for each, with:
inline constexpr QLatin1String Description("record.json");
inline constexpr QLatin1String RecordPaper("record.pdf");
inline constexpr QLatin1String RenderedMail("message.eml");
inline constexpr QLatin1String Committed("committed.cbor");
inline constexpr QLatin1String Row("row.cbor");
inline constexpr QLatin1String JournalFolder("journal/");
inline constexpr QLatin1String DecisionsFolder("decisions/"); // in it a folder for each, with:
inline constexpr QLatin1String Decision("decision.json");
inline constexpr QLatin1String Keys("keys.json");
inline constexpr QLatin1String List("list.csv");
inline constexpr QLatin1String HandoverPaper("handover.pdf");
inline constexpr QLatin1String CertificatePaper("certificate.pdf");
inline constexpr QLatin1String Manifest("manifest.json");
inline constexpr QLatin1String Certificate("certificate.json");
inline constexpr QLatin1String Signature("certificate.sig");

[[nodiscard]] inline QString entryFile(qint64 n)
{
    return JournalFolder + QStringLiteral("entry-%1.json").arg(n);
}

} // namespace tongjian::packagefile
