// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationPrint.h"

#include "PdfPage.h"
#include "core/Clock.h"
#include "services/Evidence.h"
#include "services/Grants.h"
#include "services/Holds.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("ApplicationPrint", text);
}

QString digestNameOf(Session &session)
{
    return session.store().suite().id() == SuiteId::Gm ? QStringLiteral("SM3") : QStringLiteral("SHA-256");
}

// In two halves, so that it breaks in the middle and nowhere else.
QString digestText(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.toHex());
    return hex.left(hex.size() / 2) + u' ' + hex.mid(hex.size() / 2);
}

QString period(int from, int to)
{
    return from == 0 && to == 0 ? QString() : QCoreApplication::translate("ApplicationPrint", "%1 – %2").arg(dayInWords(from), dayInWords(to));
}

template<typename T, typename Name>
QString listed(const QList<T> &list, Name &&name)
{
    QStringList words;
    for (const T &one : list)
        words += displaySafe(name(one));
    return words.join(say(QT_TRANSLATE_NOOP("ApplicationPrint", ", ")));
}

QString papersInWords(const ApplicationForm &form, const QString &digestName)
{
    QStringList lines;
    for (const Paper &paper : form.papers) {
        QString line = QCoreApplication::translate("ApplicationPrint", "%1: %2").arg(displayName(paper.kind), displaySafe(paper.file.name)) + QStringLiteral("  ")
            + QLocale().formattedDataSize(paper.file.size, 1, QLocale::DataSizeTraditionalFormat);
        if (paper.validFrom != 0 && paper.validTo != 0)
            line += u'\n' + QCoreApplication::translate("ApplicationPrint", "valid %1").arg(period(paper.validFrom, paper.validTo));
        else if (paper.validTo != 0)
            line += u'\n' + QCoreApplication::translate("ApplicationPrint", "valid until %1").arg(dayInWords(paper.validTo));
        else if (paper.validFrom != 0)
            line += u'\n' + QCoreApplication::translate("ApplicationPrint", "valid from %1").arg(dayInWords(paper.validFrom));
        lines += line + u'\n' + digestName + QStringLiteral(": ") + digestText(paper.file.digest);
    }
    return lines.join(u'\n');
}

QList<PrintedLine> assessmentLines(const ImpactAssessment &one)
{
    return {
        { say(QT_TRANSLATE_NOOP("ApplicationPrint", "Necessity")), displaySafe(one.necessity, true) },
        { say(QT_TRANSLATE_NOOP("ApplicationPrint", "Kinds of information")), displaySafe(one.categories, true) },
        { say(QT_TRANSLATE_NOOP("ApplicationPrint", "Risks")), displaySafe(one.risks, true) },
        { say(QT_TRANSLATE_NOOP("ApplicationPrint", "Measures")), displaySafe(one.measures, true) },
        { say(QT_TRANSLATE_NOOP("ApplicationPrint", "Conclusion")), displaySafe(one.conclusion, true) },
    };
}

QString correctionInWords(Session &session, const Correction &correction)
{
    QStringList lines { QCoreApplication::translate("ApplicationPrint", "Of the record %1, %2").arg(recordNumber(session, correction.record), displaySafe(correction.before.subject)) };
    const auto orEmpty = [](const QString &text) { return text.isEmpty() ? say(QT_TRANSLATE_NOOP("ApplicationPrint", "(empty)")) : text; };
    const QList<Field> fields = differingFields(correction.before, correction.content);
    for (Field field : fields) {
        lines += QCoreApplication::translate("ApplicationPrint", "%1: %2 → %3")
                     .arg(displayName(field, correction.content.form), orEmpty(displayValue(correction.before, field)), orEmpty(displayValue(correction.content, field)));
    }
    return lines.join(u'\n');
}

// The scope is told in whole sentences, the impact assessment under a heading of its own.
bool standsApart(ApplicationField field)
{
    return (field >= ApplicationField::Persons && field <= ApplicationField::Words) || field == ApplicationField::Assessment;
}

QString rolesInWords(const QList<Role> &roles)
{
    QStringList words;
    for (Role role : roles)
        words += displayName(role);
    return words.join(say(QT_TRANSLATE_NOOP("ApplicationPrint", " and ")));
}

QString nextInWords(const OpenedApplication &application)
{
    switch (application.known.life.stage()) {
    case CaseStage::Submitted:
        if (application.next.kind == NextStep::Kind::Stuck)
            return say(QT_TRANSLATE_NOOP("ApplicationPrint", "nobody: a role has no holder"));
        return rolesInWords(application.next.roles);
    case CaseStage::AskedBack:
        return say(QT_TRANSLATE_NOOP("ApplicationPrint", "the applicant, who was asked"));
    case CaseStage::Granted:
        return displayName(Role::Officer);
    default:
        return {};
    }
}

QString roleOf(Session &session, const CaseStep &step, Id applicant)
{
    const CaseMove move = step.event.move;
    const bool decision = move == CaseMove::Approve || move == CaseMove::Narrow || move == CaseMove::Refuse || move == CaseMove::AskBack;
    QString role;
    if (move == CaseMove::Expire)
        role = say(QT_TRANSLATE_NOOP("ApplicationPrint", "by the period of use"));
    else if (decision || move == CaseMove::Fulfil)
        role = displayName(step.event.role);
    else
        role = step.event.actor == applicant ? say(QT_TRANSLATE_NOOP("ApplicationPrint", "applicant")) : displayName(step.event.role);
    if (step.event.inPlaceOf != NoId)
        role = QCoreApplication::translate("ApplicationPrint", "%1, in place of %2").arg(role, session.personName(step.event.inPlaceOf));
    if (decision && step.passedUp)
        role = QCoreApplication::translate("ApplicationPrint", "%1; passed up, as nobody was left as %2").arg(role, displayName(step.planned));
    return role;
}

QString differenceInWords(Session &session, const ApplicationForm &before, const ApplicationForm &after)
{
    QStringList lines;
    const QList<ApplicationField> fields = differingFields(before, after);
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? say(QT_TRANSLATE_NOOP("ApplicationPrint", "(no limit)")) : text; };
    for (ApplicationField field : fields) {
        if (field == ApplicationField::Papers || field == ApplicationField::Assessment || field == ApplicationField::Correction || field == ApplicationField::Reason) {
            lines += QCoreApplication::translate("ApplicationPrint", "%1: changed").arg(displayName(field));
        } else {
            lines += QCoreApplication::translate("ApplicationPrint", "%1: %2 → %3")
                         .arg(displayName(field), orNothing(fieldInWords(session, before, field)), orNothing(fieldInWords(session, after, field)));
        }
    }
    return lines.join(u'\n');
}

QString scheduleInWords(Session &session, const RetentionChange &change)
{
    QStringList lines { QCoreApplication::translate("ApplicationPrint", "In place of version %1, in force from %2").arg(QString::number(change.replaces), dayInWords(change.from)) };
    if (change.shortens)
        lines += say(QT_TRANSLATE_NOOP("ApplicationPrint", "Also shortens what was promised to records before."));
    for (const RetentionLine &line : change.lines) {
        lines += QCoreApplication::translate("ApplicationPrint", "%1: at least %2, at most %3 (%4)")
                     .arg(displaySubject(line, session.departmentName(line.department)), displayPeriod(line.shortestMonths),
                         line.longestMonths == 0 ? say(QT_TRANSLATE_NOOP("ApplicationPrint", "without an end")) : displayPeriod(line.longestMonths), displaySafe(line.basis));
    }
    return lines.join(u'\n');
}

QString dispositionInWords(const Disposition &plan)
{
    const int records = int(qMin<qint64>(plan.records, std::numeric_limits<int>::max()));
    return QStringList { QCoreApplication::translate("ApplicationPrint", "%n records, digest of the list %1", nullptr, records).arg(digestText(plan.root)),
        displayName(plan.method), QCoreApplication::translate("ApplicationPrint", "%n days of grace", nullptr, plan.graceDays) }
        .join(u'\n');
}

QString recoveredInWords(Session &session, const Recovered &recovered)
{
    const auto plan = applicationRow(session, recovered.plan);
    QStringList lines { QCoreApplication::translate("ApplicationPrint", "Cleared by the plan %1").arg(plan ? plan->number : QStringLiteral("?")) };
    for (Id record : recovered.records)
        lines += recordNumber(session, record);
    return lines.join(u'\n');
}

QList<PrintedLine> formLines(Session &session, const OpenedApplication &application, const QString &digestName)
{
    const TrustedCase &known = application.known;
    const ApplicationForm &form = known.form;
    QList<PrintedLine> lines;
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append({ label, value });
    };
    fact(say(QT_TRANSLATE_NOOP("ApplicationPrint", "Number")), known.row.number);
    fact(say(QT_TRANSLATE_NOOP("ApplicationPrint", "Kind")), displayName(form.route) + QStringLiteral("  ") + displayClause(facts(form.route).clause));
    const Person *applicant = session.state().person(known.life.applicant());
    const Id department = known.life.department() != NoId || !applicant ? known.life.department() : applicant->department;
    const QString name = session.personName(known.life.applicant());
    fact(say(QT_TRANSLATE_NOOP("ApplicationPrint", "Applicant")),
        department == NoId ? name : QCoreApplication::translate("ApplicationPrint", "%1, %2").arg(name, session.departmentName(department)));
    fact(say(QT_TRANSLATE_NOOP("ApplicationPrint", "Submitted")), exactTimeWithZone(known.row.submittedAt));
    fact(say(QT_TRANSLATE_NOOP("ApplicationPrint", "State")), displayName(known.life.stage(), known.life.route()));
    for (const ApplicationFieldFacts &row : applicationFieldTable()) {
        if (!has(form.route, row.field) || standsApart(row.field) || row.field == ApplicationField::Papers)
            continue;
        if (row.field == ApplicationField::UseDays && facts(form.route).end == RouteEnd::WithLastDecision)
            fact(say(QT_TRANSLATE_NOOP("ApplicationPrint", "To be decided by")), dayInWords(form.useTo));
        else
            fact(displayName(row.field), fieldInWords(session, form, row.field));
    }
    if (const QStringList scope = scopeInWords(session, form); !scope.isEmpty())
        lines.append({ say(QT_TRANSLATE_NOOP("ApplicationPrint", "Scope")), scope.join(u'\n') });
    fact(displayName(ApplicationField::Papers), papersInWords(form, digestName));
    if (form.assessment) {
        lines.append({ displayName(ApplicationField::Assessment), {} });
        const QList<PrintedLine> assessment = assessmentLines(*form.assessment);
        for (const PrintedLine &line : assessment)
            fact(line.label, line.value);
    }
    return lines;
}

} // namespace

QString fieldInWords(Session &session, const ApplicationForm &form, ApplicationField field)
{
    const Scope &scope = form.scope;
    const OutsideRequest outside = form.outside.value_or(OutsideRequest());
    switch (field) {
    case ApplicationField::Purpose:
        return displayName(form.purpose);
    case ApplicationField::Reason:
        return displaySafe(form.reason, true);
    case ApplicationField::Persons:
        return listed(scope.persons, [&](Id id) { return session.personName(id); });
    case ApplicationField::Departments:
        return listed(scope.departments, [&](Id id) { return session.departmentName(id); });
    case ApplicationField::Classes:
        return listed(scope.classes, [](RecordClass one) { return displayName(one); });
    case ApplicationField::Channels:
        return listed(scope.channels, [](Channel one) { return displayName(one); });
    case ApplicationField::Days:
        return period(scope.dayFrom, scope.dayTo);
    case ApplicationField::Words:
        return displaySafe(scope.words.join(QStringLiteral(" / ")));
    case ApplicationField::UseDays:
        return period(form.useFrom, form.useTo);
    case ApplicationField::Uses: {
        QList<Use> granted;
        for (Use use : uses()) {
            if (form.uses.contains(use))
                granted.append(use);
        }
        return listed(granted, [](Use one) { return displayName(one); });
    }
    case ApplicationField::Openings:
        return form.openingsAtMost == 0 ? QString() : QString::number(form.openingsAtMost);
    case ApplicationField::Body:
        return displaySafe(outside.body);
    case ApplicationField::DocumentNumber:
        return displaySafe(outside.documentNumber);
    case ApplicationField::LegalBasis:
        return displaySafe(outside.legalBasis);
    case ApplicationField::Contact:
        return displaySafe(outside.contact);
    case ApplicationField::Foreign:
        return outside.foreign ? say(QT_TRANSLATE_NOOP("ApplicationPrint", "yes")) : QString();
    case ApplicationField::Deadline:
        return dayInWords(outside.deadline);
    case ApplicationField::Officers: {
        QStringList lines;
        for (const OutsideRequest::Officer &one : outside.officers)
            lines += QCoreApplication::translate("ApplicationPrint", "%1, identification %2").arg(displaySafe(one.name), displaySafe(one.identification));
        return lines.join(u'\n');
    }
    case ApplicationField::Papers:
        return papersInWords(form, digestNameOf(session));
    case ApplicationField::Assessment: {
        QStringList lines;
        const QList<PrintedLine> assessment = form.assessment ? assessmentLines(*form.assessment) : QList<PrintedLine>();
        for (const PrintedLine &line : assessment)
            lines += QCoreApplication::translate("ApplicationPrint", "%1: %2").arg(line.label, line.value);
        return lines.join(u'\n');
    }
    case ApplicationField::Correction:
        return form.correction ? correctionInWords(session, *form.correction) : QString();
    case ApplicationField::Schedule:
        return form.retention ? scheduleInWords(session, *form.retention) : QString();
    case ApplicationField::Hold:
        return form.hold == NoId ? QString() : holdInWords(session, form.hold);
    case ApplicationField::Restoration:
        return !form.restoration ? QString()
                                 : QCoreApplication::translate("ApplicationPrint", "Backup %1 of %2; journal entries %3 to %4 are lost")
                                       .arg(form.restoration->backup, exactTimeWithZone(form.restoration->takenAt))
                                       .arg(form.restoration->base + 1)
                                       .arg(form.restoration->lostUntil);
    case ApplicationField::Disposition:
        return form.disposition ? dispositionInWords(*form.disposition) : QString();
    case ApplicationField::Recovered:
        return form.recovered ? recoveredInWords(session, *form.recovered) : QString();
    }
    return {};
}

ApplicationPrint applicationPrint(Session &session, const OpenedApplication &application)
{
    const TrustedCase &known = application.known;
    ApplicationPrint print;
    print.company = session.company();
    print.printedBy = session.personName(session.me());
    print.printedAt = session.now();
    print.number = known.row.number;
    print.title = say(QT_TRANSLATE_NOOP("ApplicationPrint", "Application form"));
    print.digestName = digestNameOf(session);
    print.form = formLines(session, application, print.digestName);
    print.next = nextInWords(application);
    std::optional<ApplicationForm> before;
    for (const CaseStep &step : known.steps) {
        QStringList text;
        if (!step.text.text.isEmpty())
            text += displaySafe(step.text.text, true);
        if (!step.text.form.isEmpty()) {
            const ApplicationForm form = decodeApplication(step.text.form);
            if (before)
                text += differenceInWords(session, *before, form);
            before = form;
        }
        if (step.event.move == CaseMove::Fulfil) {
            text += QCoreApplication::translate("ApplicationPrint", "Records granted: %1").arg(step.text.granted.size());
            if (!step.text.leftOut.isEmpty())
                text += QCoreApplication::translate("ApplicationPrint", "Records left out: %1, %2").arg(step.text.leftOut.size()).arg(displaySafe(step.text.leftOut.constFirst().reason));
        }
        text.removeAll(QString());
        print.steps.append({ displayName(actionOf(step.event.move)), step.event.at, session.personName(step.event.actor), roleOf(session, step, known.life.applicant()),
            text.join(u'\n'), step.event.entry, step.hash });
    }
    const QList<PackageFact> packages = goesOutside(known.form.route) ? packagesOf(session, known.row.id) : QList<PackageFact>();
    for (const PackageFact &one : packages) {
        QStringList text { one.isReceipt ? QCoreApplication::translate("ApplicationPrint", "Evidence package %1").arg(one.number)
                                         : QCoreApplication::translate("ApplicationPrint", "Evidence package %1, records: %2").arg(one.number).arg(one.records) };
        if (one.isReceipt && one.readable) {
            text += QCoreApplication::translate("ApplicationPrint", "Received by %1, %2").arg(displaySafe(one.receipt.receivedBy), exactTimeWithZone(one.receipt.receivedAt));
            text += displaySafe(one.receipt.note, true);
        } else if (!one.isReceipt) {
            text += QCoreApplication::translate("ApplicationPrint", "Digest of its manifest.json, %1: %2").arg(print.digestName, digestText(one.integrity));
            if (!one.redacted.isEmpty())
                text += QCoreApplication::translate("ApplicationPrint", "Of these redacted: %1").arg(one.redacted.size());
        }
        text.removeAll(QString());
        print.steps.append({ displayName(one.isReceipt ? Action::PackageReceipt : Action::PackageMake), one.at, session.personName(one.person), displayName(Role::Officer), text.join(u'\n'), one.entry, one.hash });
    }
    std::stable_sort(print.steps.begin(), print.steps.end(), [](const ApplicationPrint::Step &a, const ApplicationPrint::Step &b) { return a.entry < b.entry; });
    return print;
}

QList<PrintedLine> printedLines(const ApplicationPrint &print)
{
    QList<PrintedLine> lines = print.form;
    lines.append({ say(QT_TRANSLATE_NOOP("ApplicationPrint", "Decisions and acts")), {} });
    for (const ApplicationPrint::Step &step : print.steps) {
        QStringList value { QCoreApplication::translate("ApplicationPrint", "%1 (%2)").arg(step.who, step.role), exactTimeWithZone(step.at) };
        if (!step.text.isEmpty())
            value += step.text;
        value += QCoreApplication::translate("ApplicationPrint", "Entry %1 of the journal, %2: %3").arg(QString::number(step.entry), print.digestName, digestText(step.hash));
        lines.append({ step.what, value.join(u'\n') });
    }
    if (!print.next.isEmpty())
        lines.append({ say(QT_TRANSLATE_NOOP("ApplicationPrint", "Waits for")), print.next });
    return lines;
}

void writeApplicationPrint(const QString &path, const ApplicationPrint &print)
{
    const QList<PrintedLine> lines = printedLines(print);
    const auto compose = [&](PdfPage &page) {
        page.centred(print.company, 12);
        page.centred(print.title, 20, true);
        page.gap();
        QString heading;
        for (const PrintedLine &line : lines) {
            if (line.value.isEmpty())
                heading = line.label;
            else if (line.label.isEmpty())
                page.text(line.value);
            else
                page.row(line.label, line.value, std::exchange(heading, {}));
        }
    };
    // No reason in the document's properties: those are indexed by whatever finds the file.
    PdfPage::write(path,
        { print.number, print.printedBy + u' ' + exactTime(print.printedAt) + u' ' + print.number,
            QCoreApplication::translate("ApplicationPrint", "%1 · %2 · printed by %3, %4. Each act was signed; the journal's entries prove it.")
                .arg(print.company, print.number, print.printedBy, exactTimeWithZone(print.printedAt)) },
        compose);
}

} // namespace tongjian
