// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackagePapers.h"

#include "Csv.h"
#include "PdfPage.h"
#include "core/Clock.h"
#include "core/PackageFiles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("PackagePapers", text);
}

QString digestName(SuiteId suite)
{
    return suite == SuiteId::Gm ? QStringLiteral("SM3") : QStringLiteral("SHA-256");
}

// In groups of eight, so that it is compared by eye and breaks between groups.
QString grouped(const QByteArray &digest)
{
    const QString digits = QString::fromLatin1(digest.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 8)
        groups += digits.mid(i, 8);
    return groups.join(u' ');
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return QLocale().formattedDataSize(bytes);
    return QCoreApplication::translate("PackagePapers", "%1 (%2 bytes)").arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat), QLocale().toString(bytes));
}

// How many of the files list.csv names: all that were there before it.
qint64 listed(const QList<PackageFile> &files)
{
    return std::count_if(files.begin(), files.end(), [](const PackageFile &one) { return one.path != packagefile::List && one.path != packagefile::HandoverPaper; });
}

qint64 sizeOf(const QList<PackageFile> &files)
{
    return std::accumulate(files.begin(), files.end(), qint64(0), [](qint64 sum, const PackageFile &one) { return sum + one.size; });
}

QString footOf(const EvidencePackage &package, const QString &what)
{
    return QCoreApplication::translate("PackagePapers", "%1 · evidence package %2 · %3").arg(displaySafe(package.company), displaySafe(package.number), displaySafe(what));
}

QString officerText(const EvidencePackage::Recipient::Officer &officer)
{
    return officer.identification.isEmpty()
        ? displaySafe(officer.name)
        : QCoreApplication::translate("PackagePapers", "%1 (identification %2)").arg(displaySafe(officer.name), displaySafe(officer.identification));
}

QString noteText(const RedactionNote &note, FormKind form)
{
    QString where = displayName(note.field, form);
    if (note.index >= 0)
        where += QStringLiteral(" %1").arg(note.index + 1);
    if (note.field == Field::Parties && note.part != PartyPart::All && note.part != PartyPart()) {
        QStringList parts;
        for (PartyPart part : { PartyPart::Name, PartyPart::Address, PartyPart::Organisation }) {
            if (int(note.part) & int(part))
                parts += part == PartyPart::Name ? say(QT_TRANSLATE_NOOP("PackagePapers", "name")) : part == PartyPart::Address ? say(QT_TRANSLATE_NOOP("PackagePapers", "number or address")) : say(QT_TRANSLATE_NOOP("PackagePapers", "organisation"));
        }
        where += QCoreApplication::translate("PackagePapers", ", %1").arg(parts.join(say(QT_TRANSLATE_NOOP("PackagePapers", ", "))));
    }
    return QCoreApplication::translate("PackagePapers", "%1 (%2): %3").arg(where, note.whole ? say(QT_TRANSLATE_NOOP("PackagePapers", "whole")) : say(QT_TRANSLATE_NOOP("PackagePapers", "in part")), displaySafe(note.reason));
}

// What a file of the package is, by where it stands.
QString kindOf(const QString &path)
{
    const QString name = path.section(u'/', -1);
    if (path.startsWith(packagefile::JournalFolder))
        return say(QT_TRANSLATE_NOOP("PackagePapers", "Journal entry (custody)"));
    if (path.startsWith(packagefile::DecisionsFolder))
        return say(QT_TRANSLATE_NOOP("PackagePapers", "Application and decision"));
    if (path.contains(QLatin1String("/attachments/")))
        return say(QT_TRANSLATE_NOOP("PackagePapers", "Attachment"));
    if (name == packagefile::RenderedMail)
        return say(QT_TRANSLATE_NOOP("PackagePapers", "Mail, made from the record"));
    if (name == packagefile::Description || name == packagefile::RecordPaper)
        return say(QT_TRANSLATE_NOOP("PackagePapers", "Communication record"));
    if (name == packagefile::Committed || name == packagefile::Row)
        return say(QT_TRANSLATE_NOOP("PackagePapers", "Proof of integrity"));
    return say(QT_TRANSLATE_NOOP("PackagePapers", "Signing keys"));
}

void composeRecord(PdfPage &page, const PackagedRecord &packaged)
{
    const PackageRecord &record = *packaged.record;
    const RecordContent &content = packaged.content;
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.fact(label, value);
    };
    page.title(content.subject.isEmpty() ? record.number : displaySafe(content.subject));
    if (record.derived) {
        page.text(QCoreApplication::translate("PackagePapers", "Redacted derivative of the record %1: what is marked %2 was taken out before handing over. The record itself is kept unchanged.")
                      .arg(displaySafe(record.derived->number), RedactionMark));
    }
    fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Number")), record.number);
    fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Kind")), displayName(content.recordClass()) + QStringLiteral(" · ") + displayName(content.channel));
    for (const Party &party : content.parties) {
        QStringList value { displaySafe(party.name), displaySafe(party.organisation), displaySafe(party.address) };
        value.removeAll(QString());
        fact(displayName(party.role), value.join(QStringLiteral("  ")));
    }
    for (const FieldFacts &field : fieldTable()) {
        const bool apart = field.field == Field::Parties || field.field == Field::Subject || field.field == Field::Summary || field.field == Field::Body
            || field.field == Field::Attachments || field.field == Field::Channel || field.field == Field::StartedAt || field.field == Field::EndedAt;
        if (!apart && (field.forms & maskOf(content.form)))
            fact(displayName(field.field, content.form), displaySafe(displayValue(content, field.field), true));
        else if (field.field == Field::StartedAt)
            fact(displayName(field.field, content.form), exactTimeWithZone(content.startedAt));
        else if (field.field == Field::EndedAt && (field.forms & maskOf(content.form)))
            fact(displayName(field.field, content.form), exactTimeWithZone(content.endedAt));
    }
    fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Concerned")), displaySafe(record.concerned.join(say(QT_TRANSLATE_NOOP("PackagePapers", ", ")))));
    fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Entered by")), displaySafe(record.author));
    fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Captured")), exactTimeWithZone(record.capturedAt));
    fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Filed")), exactTimeWithZone(record.filedAt));
    const auto text = [&](Field field, const QString &value) {
        if (value.trimmed().isEmpty())
            return;
        page.heading(displayName(field, content.form));
        page.text(displaySafe(value, true));
    };
    text(Field::Summary, content.summary);
    text(Field::Body, content.body);
    if (!packaged.files.isEmpty() || !packaged.withheld.isEmpty())
        page.heading(displayName(Field::Attachments, content.form));
    for (const PackagedFile &one : packaged.files) {
        page.text(QCoreApplication::translate("PackagePapers", "%1, %2\nin the package: %3\nSM3: %4\nSHA-256: %5")
                      .arg(displaySafe(one.name), sizeText(one.file.size), displaySafe(one.file.path), grouped(one.file.sm3), grouped(one.file.sha256)));
    }
    for (const QString &name : packaged.withheld)
        page.text(QCoreApplication::translate("PackagePapers", "%1: withheld, because what stands in it beside what is seen cannot be taken out").arg(displaySafe(name)));
    if (record.derived) {
        page.heading(say(QT_TRANSLATE_NOOP("PackagePapers", "What was taken out")));
        for (const RedactionNote &note : record.derived->notes)
            page.text(noteText(note, content.form));
    }
    page.heading(say(QT_TRANSLATE_NOOP("PackagePapers", "Custody")));
    page.fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Journal entry")), QString::number(record.entry));
    page.fact(say(QT_TRANSLATE_NOOP("PackagePapers", "Commitment")), grouped(record.commitment));
}

} // namespace

QSet<char32_t> charactersOfRecords(const EvidencePackage &package)
{
    QSet<char32_t> characters;
    for (char32_t ascii = 0x20; ascii < 0x7f; ++ascii)
        characters.insert(ascii);
    for (const PackageRecord &record : package.records) {
        PackagedRecord packaged { &record, {}, record.content, {}, {}, {} };
        for (const Attachment &attachment : record.content.attachments) {
            packaged.files.append({ attachment.name, {} });
            packaged.withheld.append(attachment.name);
        }
        PdfPage::gatherCharacters(characters, { record.number, {}, footOf(package, record.number) }, [&](PdfPage &page) { composeRecord(page, packaged); });
    }
    return characters;
}

QByteArray recordPaper(const EvidencePackage &package, const PackagedRecord &packaged, PaperFonts &fonts)
{
    const QString number = packaged.record->number;
    return PdfPage::document({ number, {}, footOf(package, number), &fonts }, [&](PdfPage &page) { composeRecord(page, packaged); });
}

QByteArray listOfFiles(const QList<PackageFile> &files)
{
    QList<QStringList> rows { { say(QT_TRANSLATE_NOOP("PackagePapers", "No.")), say(QT_TRANSLATE_NOOP("PackagePapers", "File")), say(QT_TRANSLATE_NOOP("PackagePapers", "Type")),
        say(QT_TRANSLATE_NOOP("PackagePapers", "Format")), say(QT_TRANSLATE_NOOP("PackagePapers", "Size (bytes)")), QStringLiteral("SM3"), QStringLiteral("SHA-256") } };
    for (const PackageFile &file : files) {
        rows.append({ QString::number(rows.size()), file.path, kindOf(file.path), file.mediaType, QString::number(file.size), QString::fromLatin1(file.sm3.toHex()),
            QString::fromLatin1(file.sha256.toHex()) });
    }
    return csv(rows);
}

QByteArray certificatePaper(const EvidencePackage &package, const QList<PackageFile> &files, const FileDigests &contents)
{
    const QString heading = say(QT_TRANSLATE_NOOP("PackagePapers", "Certificate of electronic evidence"));
    return PdfPage::document({ heading, {}, footOf(package, heading) }, [&](PdfPage &page) {
        page.centred(heading, 20, true);
        page.text(QCoreApplication::translate("PackagePapers", "%1 certifies that the communication records of this evidence package come from its store of records and were neither altered nor shortened when they were taken out, beyond what is named on a derivative.")
                      .arg(displaySafe(package.company)));
        page.gap();
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Document number")), displaySafe(package.number));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Company")), displaySafe(package.company));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Handed to")), displaySafe(package.recipient.authority));
        if (!package.recipient.documentNumber.isEmpty())
            page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Their document")), displaySafe(package.recipient.documentNumber));
        QStringList officers;
        for (const auto &officer : package.recipient.officers)
            officers += officerText(officer);
        if (!officers.isEmpty())
            page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Handling officers")), officers.join(u'\n'));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Reason and legal basis")), displaySafe(package.reason, true));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Taken out by")), displaySafe(package.makerName));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Taken out at")), exactTimeWithZone(package.madeAt));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Method")), displaySafe(package.method, true));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Environment")), displaySafe(package.environment, true));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Algorithms")), package.suite == SuiteId::Gm ? QStringLiteral("SM2, SM3") : QStringLiteral("Ed25519, SHA-256"));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Records")), QString::number(package.records.size()));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Files")), QCoreApplication::translate("PackagePapers", "%1, together %2: the %3 of list.csv, that list, and the record of handing over").arg(files.size()).arg(sizeText(sizeOf(files))).arg(listed(files)));
        page.row(QCoreApplication::translate("PackagePapers", "Integrity value (%1)").arg(digestName(package.suite)), grouped(contents.of(package.suite)));
        const SuiteId other = package.suite == SuiteId::Gm ? SuiteId::Intl : SuiteId::Gm;
        page.row(QCoreApplication::translate("PackagePapers", "Integrity value (%1)").arg(digestName(other)), grouped(contents.of(other)));
        page.keepTogether(100); // the seal is set over name and date
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Seal of the company")), QStringLiteral("\n\n"));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Signature, date")), QStringLiteral("\n"));
        page.gap();
        page.text(say(QT_TRANSLATE_NOOP("PackagePapers", "The integrity value covers path, size and both digests of every file of the package other than this certificate and manifest.json; it also stands, signed, in certificate.json. To check the whole package without this company: tongjian-verify and the package.")));
        page.text(say(QT_TRANSLATE_NOOP("PackagePapers", "What no check can show: unregistered copies of the store, and journal entries that no surviving witness ever saw.")));
    });
}

QByteArray handoverPaper(const EvidencePackage &package, const QList<PackageFile> &files)
{
    const QString heading = say(QT_TRANSLATE_NOOP("PackagePapers", "Record of handing over electronic data"));
    return PdfPage::document({ heading, {}, footOf(package, heading) }, [&](PdfPage &page) {
        const auto blank = [&](const QString &label, const QString &value = {}) {
            page.row(label, value + u'\n'); // room to write
        };
        page.centred(heading, 20, true);
        page.gap();
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Document number")), displaySafe(package.number));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Handed over by")), displaySafe(package.company));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Handed to")), displaySafe(package.recipient.authority));
        if (!package.recipient.documentNumber.isEmpty())
            page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Their document")), displaySafe(package.recipient.documentNumber));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Reason and legal basis")), displaySafe(package.reason, true));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "What is handed over")),
            QCoreApplication::translate("PackagePapers", "Evidence package: %1 records, %2 files, together %3: the %4 of list.csv, and that list")
                .arg(package.records.size())
                .arg(files.size())
                .arg(sizeText(sizeOf(files)))
                .arg(listed(files)));
        QStringList numbers;
        constexpr qsizetype Shown = 20;
        for (const PackageRecord &record : package.records.first(qMin(Shown, package.records.size())))
            numbers += displaySafe(record.number);
        if (package.records.size() > Shown)
            numbers += QStringLiteral("…");
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Records")), numbers.join(say(QT_TRANSLATE_NOOP("PackagePapers", ", "))));
        page.row(say(QT_TRANSLATE_NOOP("PackagePapers", "Integrity value")), say(QT_TRANSLATE_NOOP("PackagePapers", "As on the certificate of the same document number; compared and in agreement: ☐ yes  ☐ no")));
        blank(say(QT_TRANSLATE_NOOP("PackagePapers", "Place")));
        blank(say(QT_TRANSLATE_NOOP("PackagePapers", "Medium and number")));
        blank(say(QT_TRANSLATE_NOOP("PackagePapers", "Handed over by (signature)")), displaySafe(package.makerName));
        for (qsizetype i = 0; i < package.recipient.officers.size(); ++i)
            blank(QCoreApplication::translate("PackagePapers", "Officer %1 (signature)").arg(i + 1), officerText(package.recipient.officers.at(i)));
        blank(say(QT_TRANSLATE_NOOP("PackagePapers", "Received by (signature)")));
        blank(say(QT_TRANSLATE_NOOP("PackagePapers", "Witness (signature)")));
        blank(say(QT_TRANSLATE_NOOP("PackagePapers", "Date")));
    });
}

} // namespace tongjian
