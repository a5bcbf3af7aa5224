// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordPrint.h"

#include "PdfPage.h"
#include "core/Clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RecordPrint", text);
}

} // namespace

RecordPrint recordPrint(Session &session, const OpenedRecord &record, const QString &application)
{
    RecordPrint print;
    print.company = session.company();
    print.printedBy = session.personName(session.me());
    print.printedAt = session.now();
    print.record = record;
    print.application = application;
    print.digestName = session.store().suite().id() == SuiteId::Gm ? QStringLiteral("SM3") : QStringLiteral("SHA-256");
    print.author = QCoreApplication::translate("RecordPrint", "%1, %2").arg(session.personName(record.row.author), session.departmentName(record.row.department));
    for (const RecordStep &step : record.steps)
        print.steps.append({ session.personName(step.actor), displayName(step.action), step.at, displaySafe(step.remarks ? step.remarks->text : step.text.value_or(QString()), true) });
    return print;
}

QList<PrintedLine> printedLines(const RecordPrint &print)
{
    const RecordContent &content = print.record.content;
    const RecordRow &row = print.record.row;
    QList<PrintedLine> lines;
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append({ label, value });
    };
    fact(say(QT_TRANSLATE_NOOP("RecordPrint", "Number")), row.number);
    fact(say(QT_TRANSLATE_NOOP("RecordPrint", "State")), displayName(row.state));
    fact(say(QT_TRANSLATE_NOOP("RecordPrint", "Kind")), displayName(row.recordClass) + QStringLiteral(" · ") + displayName(row.channel));
    for (const Party &party : content.parties) {
        QStringList value { displaySafe(party.name) };
        if (!party.organisation.isEmpty())
            value += displaySafe(party.organisation);
        if (!party.address.isEmpty())
            value += displaySafe(party.address);
        value.removeAll(QString());
        fact(displayName(party.role), value.join(QStringLiteral("  ")));
    }
    for (const FieldFacts &field : fieldTable()) {
        const bool apart = field.field == Field::Parties || field.field == Field::Subject || field.field == Field::Summary || field.field == Field::Body
            || field.field == Field::Attachments || field.field == Field::Channel;
        if (!apart && (field.forms & maskOf(content.form)))
            fact(displayName(field.field, content.form), displaySafe(displayValue(content, field.field), true));
    }
    fact(say(QT_TRANSLATE_NOOP("RecordPrint", "Entered by")), print.author);
    fact(say(QT_TRANSLATE_NOOP("RecordPrint", "Captured")), exactTimeWithZone(row.capturedAt));
    if (!content.summary.trimmed().isEmpty()) {
        lines.append({ displayName(Field::Summary, content.form), {} });
        lines.append({ {}, displaySafe(content.summary, true) });
    }
    if (!content.body.trimmed().isEmpty()) {
        lines.append({ displayName(Field::Body, content.form), {} });
        lines.append({ {}, displaySafe(content.body, true) });
    }
    if (!content.attachments.isEmpty()) {
        lines.append({ say(QT_TRANSLATE_NOOP("RecordPrint", "Attachments (not printed)")), {} });
        for (const Attachment &attachment : content.attachments)
            lines.append({ {},
                displaySafe(attachment.name) + QStringLiteral("  ") + QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat) + u'\n'
                    + print.digestName + QStringLiteral(": ") + QString::fromLatin1(attachment.digest.toHex()) });
    }
    if (!print.steps.isEmpty())
        lines.append({ say(QT_TRANSLATE_NOOP("RecordPrint", "History")), {} });
    for (const RecordPrint::Step &step : print.steps)
        lines.append({ step.what, step.who + QStringLiteral("  ") + exactTime(step.at) + (step.remarks.isEmpty() ? QString() : QStringLiteral("\n") + step.remarks) });
    return lines;
}

void writeRecordPrint(const QString &path, const RecordPrint &print)
{
    const QString number = print.record.row.number;
    const QString subject = displaySafe(print.record.content.subject);
    // No subject in the document's properties: those are indexed by whatever finds the file.
    const QList<PrintedLine> lines = printedLines(print);
    const auto compose = [&](PdfPage &page) {
        page.title(subject.isEmpty() ? number : subject);
        for (const PrintedLine &line : lines) {
            if (line.value.isEmpty())
                page.heading(line.label);
            else if (line.label.isEmpty())
                page.text(line.value);
            else
                page.fact(line.label, line.value);
        }
    };
    const bool extract = !print.application.isEmpty();
    const QString foot = extract ? QCoreApplication::translate("RecordPrint", "%1 · %2 · extracted by %3, %4, under the application %5. For its purpose alone.")
                                       .arg(print.company, number, print.printedBy, exactTimeWithZone(print.printedAt), print.application)
                                 : QCoreApplication::translate("RecordPrint", "%1 · %2 · printed by %3, %4. Not filed: not the record of the archive.")
                                       .arg(print.company, number, print.printedBy, exactTimeWithZone(print.printedAt));
    PdfPage::write(path, { number, print.printedBy + u' ' + exactTime(print.printedAt) + u' ' + (extract ? print.application : number), foot }, compose);
}

} // namespace tongjian
