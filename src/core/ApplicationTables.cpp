// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"

#include "NamedValues.h"
#include "TableChecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

using namespace tables;

constexpr std::array Purposes {
    Named<Purpose> { Purpose::Work, "work", QT_TRANSLATE_NOOP("Purpose", "Going on with a matter") },
    Named<Purpose> { Purpose::Dispute, "dispute", QT_TRANSLATE_NOOP("Purpose", "Dispute or claim") },
    Named<Purpose> { Purpose::Complaint, "complaint", QT_TRANSLATE_NOOP("Purpose", "Complaint") },
    Named<Purpose> { Purpose::Audit, "audit", QT_TRANSLATE_NOOP("Purpose", "Audit") },
    Named<Purpose> { Purpose::Investigation, "investigation", QT_TRANSLATE_NOOP("Purpose", "Investigation of a breach of rules") },
    Named<Purpose> { Purpose::Handover, "handover", QT_TRANSLATE_NOOP("Purpose", "Handover of a post") },
    Named<Purpose> { Purpose::LegalDuty, "legal-duty", QT_TRANSLATE_NOOP("Purpose", "Legal duty") },
    Named<Purpose> { Purpose::Other, "other", QT_TRANSLATE_NOOP("Purpose", "Other") },
};
constexpr std::array UseNames {
    Named<Use> { Use::Read, "read", QT_TRANSLATE_NOOP("Use", "Read on screen") },
    Named<Use> { Use::Extract, "extract", QT_TRANSLATE_NOOP("Use", "Extract") },
    Named<Use> { Use::Statistics, "statistics", QT_TRANSLATE_NOOP("Use", "Statistics") },
};
constexpr std::array PaperKinds {
    Named<PaperKind> { PaperKind::Request, "request", QT_TRANSLATE_NOOP("PaperKind", "Document that asks") },
    Named<PaperKind> { PaperKind::Identification, "identification", QT_TRANSLATE_NOOP("PaperKind", "Identification") },
    Named<PaperKind> { PaperKind::CompetentApproval, "competent-approval", QT_TRANSLATE_NOOP("PaperKind", "Approval of the competent authority") },
    Named<PaperKind> { PaperKind::Consent, "consent", QT_TRANSLATE_NOOP("PaperKind", "Consent of the persons concerned") },
    Named<PaperKind> { PaperKind::Other, "other", QT_TRANSLATE_NOOP("PaperKind", "Other paper") },
};
static_assert(tables::valuesDiffer(Purposes) && tables::keysAreSound(Purposes) && tables::allNamed(Purposes));
static_assert(tables::valuesDiffer(UseNames) && tables::keysAreSound(UseNames) && tables::allNamed(UseNames));
static_assert(tables::valuesDiffer(PaperKinds) && tables::keysAreSound(PaperKinds) && tables::allNamed(PaperKinds));

constexpr RouteMask Own = maskOf(Route::OwnRecords);
constexpr RouteMask Department = maskOf(Route::DepartmentRecords);
constexpr RouteMask Company = maskOf(Route::CompanyRecords);
constexpr RouteMask Judicial = maskOf(Route::Judicial);
constexpr RouteMask Body = maskOf(Route::OutsideBody);
constexpr RouteMask Corrected = maskOf(Route::Correction);
constexpr RouteMask Outside = Judicial | Body;
constexpr RouteMask Viewing = Own | Department | Company;
constexpr RouteMask Looking = Viewing | Outside;
constexpr RouteMask Schedule = maskOf(Route::RetentionRule);
constexpr RouteMask Lifting = maskOf(Route::HoldLift);
constexpr RouteMask Restoring = maskOf(Route::RestoreLive);
constexpr RouteMask Plan = maskOf(Route::DispositionPlan);
constexpr RouteMask Recovering = maskOf(Route::RecoverCleared);
constexpr RouteMask All = Looking | Corrected | Schedule | Lifting | Restoring | Plan | Recovering;

constexpr std::array Fields {
    ApplicationFieldFacts { ApplicationField::Purpose, "purpose", QT_TRANSLATE_NOOP("ApplicationField", "Kind of reason"), Looking, Looking, "5.1" },
    ApplicationFieldFacts { ApplicationField::Reason, "reason", QT_TRANSLATE_NOOP("ApplicationField", "Reason"), All, All, "5.1" },
    ApplicationFieldFacts { ApplicationField::Persons, "persons", QT_TRANSLATE_NOOP("ApplicationField", "Whose records"), Looking, Own, "5.1" },
    ApplicationFieldFacts { ApplicationField::Departments, "departments", QT_TRANSLATE_NOOP("ApplicationField", "Departments"), (Looking & ~Own) | Plan, Department, "5.1" },
    ApplicationFieldFacts { ApplicationField::Classes, "classes", QT_TRANSLATE_NOOP("ApplicationField", "Classes"), Looking | Plan, 0, "2.1" },
    ApplicationFieldFacts { ApplicationField::Channels, "channels", QT_TRANSLATE_NOOP("ApplicationField", "Channels"), Looking, 0, "2.1" },
    ApplicationFieldFacts { ApplicationField::Days, "days", QT_TRANSLATE_NOOP("ApplicationField", "Captured from – to"), Looking | Plan, Looking | Plan, "5.1" },
    ApplicationFieldFacts { ApplicationField::Words, "words", QT_TRANSLATE_NOOP("ApplicationField", "Words or numbers"), Looking, 0, "5.1" },
    ApplicationFieldFacts { ApplicationField::UseDays, "use", QT_TRANSLATE_NOOP("ApplicationField", "Used from – to"), All, All, "5.1" },
    ApplicationFieldFacts { ApplicationField::Uses, "uses", QT_TRANSLATE_NOOP("ApplicationField", "How it is used"), Viewing, Viewing, "5.2" },
    ApplicationFieldFacts { ApplicationField::Openings, "openings", QT_TRANSLATE_NOOP("ApplicationField", "Openings of each record at most"), Viewing, 0, "5.2" },
    ApplicationFieldFacts { ApplicationField::Body, "body", QT_TRANSLATE_NOOP("ApplicationField", "Authority or body"), Outside, Outside, "5.1" },
    ApplicationFieldFacts { ApplicationField::DocumentNumber, "document", QT_TRANSLATE_NOOP("ApplicationField", "Number of the document"), Outside, Judicial, "5.1" },
    ApplicationFieldFacts { ApplicationField::LegalBasis, "basis", QT_TRANSLATE_NOOP("ApplicationField", "Legal basis"), Outside, Outside, "5.1" },
    ApplicationFieldFacts { ApplicationField::Contact, "contact", QT_TRANSLATE_NOOP("ApplicationField", "Contact"), Outside, Body, "5.1" },
    ApplicationFieldFacts { ApplicationField::Foreign, "foreign", QT_TRANSLATE_NOOP("ApplicationField", "Foreign"), Outside, 0, "5.1" },
    ApplicationFieldFacts { ApplicationField::Deadline, "deadline", QT_TRANSLATE_NOOP("ApplicationField", "Deadline"), Outside, 0, "5.1" },
    ApplicationFieldFacts { ApplicationField::Officers, "officers", QT_TRANSLATE_NOOP("ApplicationField", "Officers who ask"), Judicial, Judicial, "5.1" },
    ApplicationFieldFacts { ApplicationField::Papers, "papers", QT_TRANSLATE_NOOP("ApplicationField", "Papers"), All, Outside, "5.1" },
    ApplicationFieldFacts { ApplicationField::Assessment, "assessment", QT_TRANSLATE_NOOP("ApplicationField", "Personal information impact assessment"), Outside, Outside, "5.2" },
    ApplicationFieldFacts { ApplicationField::Correction, "correction", QT_TRANSLATE_NOOP("ApplicationField", "New version"), Corrected, Corrected, "3.3" },
    ApplicationFieldFacts { ApplicationField::Schedule, "schedule", QT_TRANSLATE_NOOP("ApplicationField", "Retention schedule"), Schedule, Schedule, "4.2" },
    ApplicationFieldFacts { ApplicationField::Hold, "hold", QT_TRANSLATE_NOOP("ApplicationField", "Hold"), Lifting, Lifting, "4.2" },
    ApplicationFieldFacts { ApplicationField::Restoration, "restoration", QT_TRANSLATE_NOOP("ApplicationField", "Restoration"), Restoring, Restoring, "4.3" },
    ApplicationFieldFacts { ApplicationField::Disposition, "plan", QT_TRANSLATE_NOOP("ApplicationField", "Disposition plan"), Plan, Plan, "7.2.1" },
    ApplicationFieldFacts { ApplicationField::Recovered, "recovered", QT_TRANSLATE_NOOP("ApplicationField", "Records to bring back"), Recovering, Recovering, "7.1" },
};

constexpr bool fieldsAreSound()
{
    for (const ApplicationFieldFacts &one : Fields) {
        if ((one.required & ~one.routes) != 0 || one.routes == 0)
            return false;
    }
    return true;
}
static_assert(tables::inOrder(Fields, &ApplicationFieldFacts::field) && tables::keysAreSound(Fields) && tables::allNamed(Fields));
static_assert(tables::clausesAreSound(Fields) && fieldsAreSound());

constexpr std::array Routes { Route::OwnRecords, Route::DepartmentRecords, Route::CompanyRecords, Route::Judicial, Route::OutsideBody, Route::Correction };

} // namespace

std::span<const ApplicationFieldFacts> applicationFieldTable()
{
    return Fields;
}

const ApplicationFieldFacts &facts(ApplicationField field)
{
    return Fields.at(size_t(field));
}

QString displayName(ApplicationField field)
{
    return QCoreApplication::translate("ApplicationField", facts(field).name);
}

bool has(Route route, ApplicationField field)
{
    return facts(field).routes & maskOf(route);
}

bool isApplication(Route route)
{
    return has(route, ApplicationField::Reason);
}

std::span<const Route> applicationRoutes()
{
    return Routes;
}

bool isOfDepartment(Route route)
{
    const RouteFacts &row = facts(route);
    return row.applicant.contains(Role::Head) || std::find(row.steps.begin(), row.steps.end(), Role::Head) != row.steps.end();
}

QString displayName(Purpose value) { return value == Purpose::NotChosen ? QString() : nameOf(Purposes, value, "Purpose"); }
QString displayName(Use value) { return nameOf(UseNames, value, "Use"); }
QString displayName(PaperKind value) { return nameOf(PaperKinds, value, "PaperKind"); }

QString keyOf(Purpose value) { return keyIn(Purposes, value); }
QString keyOf(Use value) { return keyIn(UseNames, value); }
QString keyOf(PaperKind value) { return keyIn(PaperKinds, value); }

std::optional<Purpose> purposeFromKey(QStringView key) { return fromKey<Purpose>(Purposes, key); }
std::optional<Use> useFromKey(QStringView key) { return fromKey<Use>(UseNames, key); }
std::optional<PaperKind> paperKindFromKey(QStringView key) { return fromKey<PaperKind>(PaperKinds, key); }

std::span<const Purpose> purposes()
{
    static constexpr auto Values = valuesOf(Purposes);
    return Values;
}

std::span<const Use> uses()
{
    static constexpr auto Values = valuesOf(UseNames);
    return Values;
}

std::span<const PaperKind> paperKinds()
{
    static constexpr auto Values = valuesOf(PaperKinds);
    return Values;
}

} // namespace tongjian
