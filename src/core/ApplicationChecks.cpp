// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "Clock.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("ApplicationChecks", text);
}

constexpr qint64 ManyRecords = 1000;
constexpr int LongPeriodDays = 366;

template<typename T>
bool narrows(const QList<T> &narrow, const QList<T> &wide)
{
    if (wide.isEmpty())
        return true;
    return !narrow.isEmpty() && std::all_of(narrow.begin(), narrow.end(), [&](const T &one) { return wide.contains(one); });
}

bool hasPaper(const ApplicationForm &form, PaperKind kind)
{
    return std::any_of(form.papers.begin(), form.papers.end(), [&](const Paper &one) { return one.kind == kind; });
}

QString askForReason(Route route)
{
    switch (route) {
    case Route::Correction:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence what is wrong or missing, and how that is known."));
    case Route::RetentionRule:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence why the periods are to be others."));
    case Route::RestoreLive:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence what happened to the store and why this backup is used."));
    case Route::HoldLift:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence how the matter was closed."));
    case Route::DispositionPlan:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence why these records are no longer needed."));
    case Route::RecoverCleared:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence what the records are needed for after all."));
    default:
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say in at least a sentence what the records are needed for."));
    }
}

class Checks
{
public:
    Checks(const ApplicationForm &form, int today)
        : m_form(form)
        , m_today(today)
    {
    }

    QList<ApplicationProblem> run()
    {
        for (const ApplicationFieldFacts &row : applicationFieldTable()) {
            if (row.routes & maskOf(m_form.route))
                one(row.field, row.required & maskOf(m_form.route));
        }
        return m_problems;
    }

private:
    void newVersion(const Correction &correction)
    {
        const QList<FieldProblem> problems = newProblems(correction.before, correction.content, dateOfDay(m_today).endOfDay().toMSecsSinceEpoch());
        for (const FieldProblem &problem : problems)
            blocks(ApplicationField::Correction, QCoreApplication::translate("ApplicationChecks", "%1: %2").arg(displayName(problem.field, correction.content.form), problem.message));
    }

    void blocks(ApplicationField field, const QString &message) { m_problems.append({ field, Severity::Blocking, message }); }

    void one(ApplicationField field, bool required)
    {
        const OutsideRequest outside = m_form.outside.value_or(OutsideRequest());
        const auto text = [&](const QString &value, const char *missing) {
            if (required && value.trimmed().isEmpty())
                blocks(field, say(missing));
        };
        switch (field) {
        case ApplicationField::Purpose:
            if (m_form.purpose == Purpose::NotChosen)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Choose the kind of reason.")));
            break;
        case ApplicationField::Reason:
            if (m_form.reason.simplified().size() < ShortestReason)
                blocks(field, askForReason(m_form.route));
            break;
        case ApplicationField::Persons:
            if (required && m_form.scope.persons.isEmpty())
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say whose records.")));
            break;
        case ApplicationField::Departments:
            if (required && m_form.scope.departments.isEmpty())
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Choose the department.")));
            break;
        case ApplicationField::Days:
            checkDays();
            break;
        case ApplicationField::UseDays:
            checkUse();
            break;
        case ApplicationField::Uses:
            if (m_form.uses.isEmpty())
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Choose how the records are to be used.")));
            break;
        case ApplicationField::Openings:
            if (m_form.openingsAtMost < 0 || m_form.openingsAtMost > 1000)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "A number of openings is at most 1000; 0 means without limit.")));
            break;
        case ApplicationField::Body:
            text(outside.body, QT_TRANSLATE_NOOP("ApplicationChecks", "Say which authority or body asks."));
            break;
        case ApplicationField::DocumentNumber:
            text(outside.documentNumber, QT_TRANSLATE_NOOP("ApplicationChecks", "Enter the number of the document that asks."));
            break;
        case ApplicationField::LegalBasis:
            text(outside.legalBasis, QT_TRANSLATE_NOOP("ApplicationChecks", "Say on which law or contract the request rests."));
            break;
        case ApplicationField::Contact:
            text(outside.contact, QT_TRANSLATE_NOOP("ApplicationChecks", "Say how the body can be reached."));
            break;
        case ApplicationField::Deadline:
            if (outside.deadline != 0 && (!dateOfDay(outside.deadline).isValid() || outside.deadline < m_today))
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "The deadline is over or no date.")));
            break;
        case ApplicationField::Officers: {
            const qsizetype whole = std::count_if(outside.officers.begin(), outside.officers.end(),
                [](const OutsideRequest::Officer &officer) { return !officer.name.trimmed().isEmpty() && !officer.identification.trimmed().isEmpty(); });
            const bool same = outside.officers.size() == 2
                && (outside.officers.at(0) == outside.officers.at(1) || outside.officers.at(0).identification.simplified() == outside.officers.at(1).identification.simplified());
            if (whole < 2 || whole != outside.officers.size() || same)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Enter two different officers with the numbers of their identification.")));
            break;
        }
        case ApplicationField::Papers:
            checkPapers();
            break;
        case ApplicationField::Assessment: {
            const ImpactAssessment assessment = m_form.assessment.value_or(ImpactAssessment());
            for (const QString &part : { assessment.necessity, assessment.categories, assessment.risks, assessment.measures, assessment.conclusion }) {
                if (part.trimmed().isEmpty()) {
                    blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Fill in every part of the impact assessment before anything goes outside.")));
                    break;
                }
            }
            break;
        }
        case ApplicationField::Correction:
            if (!m_form.correction || m_form.correction->record == NoId)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say what the record should become.")));
            else if (differingFields(m_form.correction->before, m_form.correction->content).isEmpty())
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Nothing differs from what is there.")));
            else if (m_form.correction->before.form != m_form.correction->content.form)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "A correction keeps the kind of record.")));
            else
                newVersion(*m_form.correction);
            break;
        case ApplicationField::Schedule: // what stands against its lines hangs on the schedule in force: objectionsTo()
            if (!m_form.retention)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Write the schedule that is to be in force.")));
            break;
        case ApplicationField::Hold:
            if (m_form.hold == NoId)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Choose the hold that is to be lifted.")));
            break;
        case ApplicationField::Restoration:
            if (!m_form.restoration || m_form.restoration->base < 1 || m_form.restoration->lostUntil < m_form.restoration->base)
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say which backup was put back.")));
            break;
        case ApplicationField::Disposition: // its list is frozen last: store/PlanRecords
            if (!m_form.disposition) {
                blocks(field, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Say by which method and with how much grace.")));
            } else if (m_form.disposition->graceDays < GraceAtLeastDays || m_form.disposition->graceDays > GraceAtMostDays) {
                blocks(field, QCoreApplication::translate("ApplicationChecks", "The period of grace has %1 to %2 days.").arg(GraceAtLeastDays).arg(GraceAtMostDays));
            }
            break;
        case ApplicationField::Recovered:
            if (!m_form.recovered || m_form.recovered->plan == NoId || m_form.recovered->records.isEmpty() || m_form.recovered->records.size() > RecoveredAtMost)
                blocks(field, QCoreApplication::translate("ApplicationChecks", "Choose the cleared records that are to come back, at most %n at a time.", nullptr, int(RecoveredAtMost)));
            break;
        case ApplicationField::Classes:
        case ApplicationField::Channels:
        case ApplicationField::Words:
        case ApplicationField::Foreign:
            break;
        }
    }

    void checkDays()
    {
        const Scope &scope = m_form.scope;
        const QDate from = dateOfDay(scope.dayFrom);
        const QDate to = dateOfDay(scope.dayTo);
        if (from.isValid() && to.isValid() && to < from)
            blocks(ApplicationField::Days, say(QT_TRANSLATE_NOOP("ApplicationChecks", "The last day is before the first one.")));
        else if (!from.isValid() || !to.isValid())
            blocks(ApplicationField::Days, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Enter from which day to which day the records were captured.")));
    }

    void checkUse()
    {
        const QDate from = dateOfDay(m_form.useFrom);
        const QDate to = dateOfDay(m_form.useTo);
        if (from.isValid() && to.isValid() && to < from) {
            blocks(ApplicationField::UseDays, say(QT_TRANSLATE_NOOP("ApplicationChecks", "The last day is before the first one.")));
        } else if (!from.isValid() || !to.isValid() || m_form.useTo < m_today) {
            blocks(ApplicationField::UseDays, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Enter from which day to which day the records will be used; the last one is not over yet.")));
        } else if (from.daysTo(to) >= LongestUseDays) {
            blocks(ApplicationField::UseDays, QCoreApplication::translate("ApplicationChecks", "A period of use has at most %n days.", nullptr, LongestUseDays));
        }
    }

    void checkPapers()
    {
        const QList<PaperKind> missing = missingPapers(m_form);
        if (missing.contains(PaperKind::Request))
            blocks(ApplicationField::Papers, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Attach the scan of the document that asks.")));
        if (missing.contains(PaperKind::Identification))
            blocks(ApplicationField::Papers, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Attach the scan of the documents by which the body identifies itself.")));
        for (const Paper &paper : m_form.papers) {
            const bool dates = (paper.validFrom == 0 || dateOfDay(paper.validFrom).isValid()) && (paper.validTo == 0 || dateOfDay(paper.validTo).isValid())
                && (paper.validFrom == 0 || paper.validTo == 0 || paper.validFrom <= paper.validTo);
            if (!dates)
                blocks(ApplicationField::Papers, QCoreApplication::translate("ApplicationChecks", "The dates of “%1” do not fit.").arg(displaySafe(paper.file.name)));
            else if (paper.validTo != 0 && paper.validTo < m_today)
                blocks(ApplicationField::Papers, QCoreApplication::translate("ApplicationChecks", "“%1” is no longer valid.").arg(displaySafe(paper.file.name)));
        }
    }

    const ApplicationForm &m_form;
    int m_today;
    QList<ApplicationProblem> m_problems;
};

bool containsAll(const QString &text, const QStringList &wanted)
{
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

bool covers(const Scope &scope, RecordClass recordClass, Channel channel, int day, const QList<PersonConcerned> &concerned)
{
    const auto isMeant = [](const auto &wanted, auto one) { return wanted.isEmpty() || wanted.contains(one); };
    // A record that concerns nobody on the staff is in scopes of the whole company alone.
    const bool who = (scope.persons.isEmpty() && scope.departments.isEmpty()) || std::any_of(concerned.begin(), concerned.end(), [&](const PersonConcerned &one) {
        return isMeant(scope.persons, one.person) && isMeant(scope.departments, one.department);
    });
    return who && day >= scope.dayFrom && (scope.dayTo == 0 || day <= scope.dayTo) && isMeant(scope.classes, recordClass) && isMeant(scope.channels, channel);
}

Correction onlyChanges(const Correction &correction)
{
    Correction less { correction.record, correction.revision, correction.commitment, {}, {} };
    QList<Field> fields = differingFields(correction.before, correction.content);
    fields += { Field::Subject, Field::Channel };
    less.before.form = correction.before.form;
    less.content.form = correction.content.form;
    for (Field field : std::as_const(fields)) {
        takeField(less.before, field, correction.before);
        takeField(less.content, field, correction.content);
    }
    return less;
}

RecordContent corrected(RecordContent now, const Correction &correction)
{
    const QList<Field> fields = differingFields(correction.before, correction.content);
    for (Field field : fields)
        takeField(now, field, correction.content);
    return now;
}

QList<FieldProblem> newProblems(const RecordContent &before, const RecordContent &content, qint64 now)
{
    const QList<FieldProblem> known = check(before, now);
    QList<FieldProblem> problems = check(content, now);
    problems.removeIf([&](const FieldProblem &problem) {
        return problem.severity != Severity::Blocking
            || std::any_of(known.begin(), known.end(), [&](const FieldProblem &one) { return one.field == problem.field && one.severity == Severity::Blocking; });
    });
    return problems;
}

bool isWithin(const Scope &narrow, const Scope &wide)
{
    return narrows(narrow.persons, wide.persons) && narrows(narrow.departments, wide.departments) && narrows(narrow.classes, wide.classes)
        && narrows(narrow.channels, wide.channels) && narrows(narrow.words, wide.words) && narrow.dayFrom >= wide.dayFrom
        && (wide.dayTo == 0 || (narrow.dayTo != 0 && narrow.dayTo <= wide.dayTo));
}

QList<PaperKind> missingPapers(const ApplicationForm &form)
{
    QList<PaperKind> missing;
    const auto needs = [&](bool needed, PaperKind kind) {
        if (needed && !hasPaper(form, kind))
            missing.append(kind);
    };
    needs(goesOutside(form.route), PaperKind::Request);
    needs(form.route == Route::OutsideBody, PaperKind::Identification);
    needs(form.outside && form.outside->foreign, PaperKind::CompetentApproval);
    return missing;
}

QList<ApplicationProblem> check(const ApplicationForm &form, int today)
{
    return Checks(form, today).run();
}

QList<ApplicationProblem> wideness(const ApplicationForm &form, qint64 records)
{
    QList<ApplicationProblem> warnings;
    const auto warn = [&](ApplicationField field, const QString &message) { warnings.append({ field, Severity::Warning, message }); };
    if (!has(form.route, ApplicationField::Purpose)) // a plan covers what is due, however much that is
        return warnings;
    if (records == 0)
        warn(ApplicationField::Days, say(QT_TRANSLATE_NOOP("ApplicationChecks", "This covers no record. Check people, classes and days.")));
    const bool broad = form.purpose == Purpose::Audit || form.purpose == Purpose::LegalDuty;
    const bool single = form.purpose == Purpose::Dispute || form.purpose == Purpose::Complaint;
    if (!broad && form.scope.persons.isEmpty() && form.scope.departments.isEmpty())
        warn(ApplicationField::Persons, say(QT_TRANSLATE_NOOP("ApplicationChecks", "This covers the whole company. Name people or departments if fewer are enough.")));
    if (single && form.scope.words.isEmpty() && records > ManyRecords)
        warn(ApplicationField::Words, say(QT_TRANSLATE_NOOP("ApplicationChecks", "One matter seldom needs so many records. Words or numbers that occur in it would narrow them.")));
    const QDate from = dateOfDay(form.scope.dayFrom);
    const QDate to = dateOfDay(form.scope.dayTo);
    if (!broad && from.isValid() && to.isValid() && from.daysTo(to) > LongPeriodDays)
        warn(ApplicationField::Days, say(QT_TRANSLATE_NOOP("ApplicationChecks", "This covers more than a year. A shorter period may be enough.")));
    if (form.uses.contains(Use::Statistics) && !form.uses.contains(Use::Read) && records > 0 && !form.scope.words.isEmpty())
        warn(ApplicationField::Words, say(QT_TRANSLATE_NOOP("ApplicationChecks", "Words are found by opening each record. Statistics over classes, channels and people do not need them.")));
    return warnings;
}

QString lockOn(const ApplicationForm &form, int today)
{
    if (!goesOutside(form.route))
        return {};
    if (missingPapers(form).contains(PaperKind::CompetentApproval))
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "A foreign request stays locked until the approval of the competent national authority is attached."));
    for (const Paper &paper : form.papers) {
        if ((paper.validTo != 0 && paper.validTo < today) || (paper.validFrom != 0 && paper.validFrom > today))
            return QCoreApplication::translate("ApplicationChecks", "“%1” is not valid today.").arg(displaySafe(paper.file.name));
    }
    if (!form.assessment)
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Fill in every part of the impact assessment before anything goes outside."));
    return {};
}

QString objectionToNarrowing(const ApplicationForm &narrow, const ApplicationForm &wide)
{
    ApplicationForm same = narrow;
    same.scope = wide.scope;
    same.uses = wide.uses;
    same.useFrom = wide.useFrom;
    same.useTo = wide.useTo;
    same.openingsAtMost = wide.openingsAtMost;
    if (same != wide)
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Only scope, use and period can be narrowed; everything else stays as it was applied for."));
    if (narrow == wide)
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Nothing is narrower than it was applied for."));
    const bool openings = wide.openingsAtMost == 0 ? narrow.openingsAtMost >= 0 : narrow.openingsAtMost > 0 && narrow.openingsAtMost <= wide.openingsAtMost;
    if (!isWithin(narrow.scope, wide.scope) || !narrow.uses.within(wide.uses) || narrow.uses.isEmpty() != wide.uses.isEmpty() || narrow.useFrom < wide.useFrom
        || narrow.useTo > wide.useTo || narrow.useTo < narrow.useFrom || !openings)
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "This would allow something that was not applied for."));
    if (narrow.scope.dayTo < narrow.scope.dayFrom)
        return say(QT_TRANSLATE_NOOP("ApplicationChecks", "Enter from which day to which day the records were captured."));
    return {};
}

QList<ApplicationField> differingFields(const ApplicationForm &before, const ApplicationForm &after)
{
    const OutsideRequest a = before.outside.value_or(OutsideRequest());
    const OutsideRequest b = after.outside.value_or(OutsideRequest());
    const auto differs = [&](ApplicationField field) {
        switch (field) {
        case ApplicationField::Purpose:
            return before.purpose != after.purpose;
        case ApplicationField::Reason:
            return before.reason != after.reason;
        case ApplicationField::Persons:
            return before.scope.persons != after.scope.persons;
        case ApplicationField::Departments:
            return before.scope.departments != after.scope.departments;
        case ApplicationField::Classes:
            return before.scope.classes != after.scope.classes;
        case ApplicationField::Channels:
            return before.scope.channels != after.scope.channels;
        case ApplicationField::Days:
            return before.scope.dayFrom != after.scope.dayFrom || before.scope.dayTo != after.scope.dayTo;
        case ApplicationField::Words:
            return before.scope.words != after.scope.words;
        case ApplicationField::UseDays:
            return before.useFrom != after.useFrom || before.useTo != after.useTo;
        case ApplicationField::Uses:
            return before.uses != after.uses;
        case ApplicationField::Openings:
            return before.openingsAtMost != after.openingsAtMost;
        case ApplicationField::Body:
            return a.body != b.body;
        case ApplicationField::DocumentNumber:
            return a.documentNumber != b.documentNumber;
        case ApplicationField::LegalBasis:
            return a.legalBasis != b.legalBasis;
        case ApplicationField::Contact:
            return a.contact != b.contact;
        case ApplicationField::Foreign:
            return a.foreign != b.foreign;
        case ApplicationField::Deadline:
            return a.deadline != b.deadline;
        case ApplicationField::Officers:
            return a.officers != b.officers;
        case ApplicationField::Papers:
            return before.papers != after.papers;
        case ApplicationField::Assessment:
            return before.assessment != after.assessment;
        case ApplicationField::Correction:
            return before.correction != after.correction;
        case ApplicationField::Schedule:
            return before.retention != after.retention;
        case ApplicationField::Hold:
            return before.hold != after.hold;
        case ApplicationField::Restoration:
            return before.restoration != after.restoration;
        case ApplicationField::Disposition:
            return before.disposition != after.disposition;
        case ApplicationField::Recovered:
            return before.recovered != after.recovered;
        }
        return false;
    };
    QList<ApplicationField> fields;
    for (const ApplicationFieldFacts &row : applicationFieldTable()) {
        if (differs(row.field))
            fields.append(row.field);
    }
    return fields;
}

qint64 useStart(const ApplicationForm &form)
{
    const QDate day = dateOfDay(form.useFrom);
    return day.isValid() ? day.startOfDay().toMSecsSinceEpoch() : 0;
}

qint64 useEnd(const ApplicationForm &form)
{
    const QDate day = dateOfDay(form.useTo);
    return day.isValid() ? day.addDays(1).startOfDay().toMSecsSinceEpoch() : 0;
}

bool matchesWords(const QStringList &words, const RecordContent &content)
{
    if (words.isEmpty())
        return true;
    QString text;
    for (const FieldFacts &row : fieldTable()) {
        if (row.forms & maskOf(content.form))
            text += displayValue(content, row.field) + u'\n';
    }
    for (const Party &party : content.parties)
        text += party.name + u'\n' + party.address + u'\n' + party.organisation + u'\n';
    for (const Attachment &attachment : content.attachments)
        text += attachment.name + u'\n';
    text = foldForSearch(text);
    // Numbers as people write them: 138-0013-8000 is 13800138000.
    QString digits = text;
    digits.remove(u'-');
    digits.remove(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &line) {
        const QStringList wanted = foldForSearch(line).split(u' ', Qt::SkipEmptyParts);
        if (containsAll(text, wanted))
            return true;
        QString plain = foldForSearch(line);
        plain.remove(u'-');
        plain.remove(u' ');
        const bool number = !plain.isEmpty() && std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
        return number && digits.contains(plain);
    });
}

} // namespace tongjian
