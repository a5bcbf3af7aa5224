// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationDisplay.h"

#include "gui/records/RecordDisplay.h"
#include "gui/style/Typography.h"
#include "services/Applying.h"
#include "services/Holds.h"
#include "services/Reading.h"
#include "services/Rights.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Notifications", text);
}

QString many(const char *text, qint64 count)
{
    return QCoreApplication::translate("Notifications", text, nullptr, int(count));
}

struct KindFacts {
    NotificationKind kind;
    Icon icon;
    const char *title; ///< %1: the record's subject, or the other person
};
constexpr KindFacts Kinds[] = {
    { NotificationKind::ToReview, Icon::Review, QT_TRANSLATE_NOOP("Notifications", "To review: %1") },
    { NotificationKind::ToFile, Icon::Checklist, QT_TRANSLATE_NOOP("Notifications", "To file: %1") },
    { NotificationKind::Returned, Icon::Undo, QT_TRANSLATE_NOOP("Notifications", "Returned to you: %1") },
    { NotificationKind::Rejected, Icon::Blocked, QT_TRANSLATE_NOOP("Notifications", "Rejected: %1") },
    { NotificationKind::Filed, Icon::Archive, QT_TRANSLATE_NOOP("Notifications", "Filed: %1") },
    { NotificationKind::Corrected, Icon::Edit, QT_TRANSLATE_NOOP("Notifications", "Corrected: %1") },
    { NotificationKind::CaseToDecide, Icon::Role, QT_TRANSLATE_NOOP("Notifications", "A proposal waits for your decision") },
    { NotificationKind::CaseConfirmed, Icon::Done, QT_TRANSLATE_NOOP("Notifications", "Your proposal was confirmed") },
    { NotificationKind::CaseRefused, Icon::Blocked, QT_TRANSLATE_NOOP("Notifications", "Your proposal was refused") },
    { NotificationKind::SubstituteNamed, Icon::User, QT_TRANSLATE_NOOP("Notifications", "You are to act for %1") },
    { NotificationKind::SubstituteBegins, Icon::User, QT_TRANSLATE_NOOP("Notifications", "You act for %1 now") },
    { NotificationKind::SubstituteEnds, Icon::User, QT_TRANSLATE_NOOP("Notifications", "You no longer act for %1") },
    { NotificationKind::ApplicationToDecide, Icon::Signature, QT_TRANSLATE_NOOP("Notifications", "An application waits for your decision") },
    { NotificationKind::ApplicationToFulfil, Icon::Key, QT_TRANSLATE_NOOP("Notifications", "A granted application waits for your assistance") },
    { NotificationKind::ApplicationAsked, Icon::Chat, QT_TRANSLATE_NOOP("Notifications", "A question about your application waits for your answer") },
    { NotificationKind::ApplicationGranted, Icon::Done, QT_TRANSLATE_NOOP("Notifications", "Your application was granted") },
    { NotificationKind::ApplicationRefused, Icon::Blocked, QT_TRANSLATE_NOOP("Notifications", "Your application was refused") },
    { NotificationKind::GrantBegins, Icon::Eye, QT_TRANSLATE_NOOP("Notifications", "What you applied for can be read now") },
    { NotificationKind::GrantEnded, Icon::Lock, QT_TRANSLATE_NOOP("Notifications", "Your grant has ended") },
    { NotificationKind::ApplicationOverdue, Icon::Clock, QT_TRANSLATE_NOOP("Notifications", "An application waits too long") },
    { NotificationKind::DeadlineNear, Icon::Calendar, QT_TRANSLATE_NOOP("Notifications", "The deadline of a request from outside is near") },
    { NotificationKind::ExplanationAsked, Icon::Chat, QT_TRANSLATE_NOOP("Notifications", "%1 asks you for an explanation") },
    { NotificationKind::Explained, Icon::Chat, QT_TRANSLATE_NOOP("Notifications", "%1 answered your question") },
    { NotificationKind::HoldLifted, Icon::Lock, QT_TRANSLATE_NOOP("Notifications", "A hold that you placed was lifted") },
    { NotificationKind::ScheduleSet, Icon::Clock, QT_TRANSLATE_NOOP("Notifications", "Another retention schedule was decided on") },
    { NotificationKind::CollectionEnded, Icon::Mail, QT_TRANSLATE_NOOP("Notifications", "Collection ended: %1") },
};

const KindFacts &factsOf(NotificationKind kind)
{
    for (const KindFacts &facts : Kinds) {
        if (facts.kind == kind)
            return facts;
    }
    return Kinds[0];
}

bool isOfRecord(NotificationKind kind)
{
    return kind <= NotificationKind::Filed || kind == NotificationKind::Corrected;
}

bool isOfApplication(NotificationKind kind)
{
    return kind >= NotificationKind::ApplicationToDecide && kind <= NotificationKind::DeadlineNear;
}

bool isOfExplanation(NotificationKind kind)
{
    return kind == NotificationKind::ExplanationAsked || kind == NotificationKind::Explained;
}

void describeRecord(Session &session, const Notification &one, ListRow &row)
{
    const auto line = recordLine(session, one.object);
    if (!line) {
        row.title = say(factsOf(one.kind).title).arg(QStringLiteral("…"));
        return;
    }
    row.title = say(factsOf(one.kind).title).arg(rowOf(session, *line, false).title);
    row.second = session.personName(one.person) + factSeparator() + line->row.number;
}

void describeExplanation(Session &session, const Notification &one, ListRow &row)
{
    row.title = say(factsOf(one.kind).title).arg(session.personName(one.person));
    // A head asks about what they do not see without a grant.
    const auto line = recordLine(session, one.object);
    row.second = line ? rowOf(session, *line, false).title + factSeparator() + line->row.number : recordNumber(session, one.object);
}

void describeGroup(const Notification &one, ListRow &row)
{
    const bool more = one.count > ArrivalsRead;
    const int count = qMin(one.count, ArrivalsRead);
    if (one.kind == NotificationKind::ToReview)
        row.title = more ? many(QT_TRANSLATE_N_NOOP("Notifications", "More than %n new records to review"), count) : many(QT_TRANSLATE_N_NOOP("Notifications", "%n new records to review"), count);
    else
        row.title = more ? many(QT_TRANSLATE_N_NOOP("Notifications", "More than %n new records to file"), count) : many(QT_TRANSLATE_N_NOOP("Notifications", "%n new records to file"), count);
    row.second = say(QT_TRANSLATE_NOOP("Notifications", "Opens the queue"));
}

void describeSubstitution(Session &session, const Notification &one, ListRow &row)
{
    const auto found = session.state().substitutions().constFind(one.object);
    if (found == session.state().substitutions().constEnd())
        return;
    const QString other = session.personName(one.person);
    const bool principal = found->holding.person == session.me();
    if (principal && one.kind == NotificationKind::SubstituteBegins)
        row.title = say(QT_TRANSLATE_NOOP("Notifications", "%1 acts for you now")).arg(other);
    else if (principal)
        row.title = say(QT_TRANSLATE_NOOP("Notifications", "%1 no longer acts for you")).arg(other);
    else
        row.title = say(factsOf(one.kind).title).arg(other);
    row.second = holdingInWords(session, found->holding);
    if (one.kind == NotificationKind::SubstituteNamed)
        row.second += factSeparator() + QCoreApplication::translate("Notifications", "from %1").arg(exactTime(found->from));
    if (one.kind != NotificationKind::SubstituteEnds)
        row.second += factSeparator() + QCoreApplication::translate("Notifications", "until %1").arg(lastDayInWords(*found));
}

bool isOfPlan(Session &session, const Notification &one)
{
    const auto application = applicationRow(session, one.object);
    return application && application->route == Route::DispositionPlan;
}

} // namespace

ListRow notificationRow(Session &session, const Notification &one)
{
    const KindFacts &facts = factsOf(one.kind);
    ListRow row;
    row.icon = facts.icon;
    row.when = shortTime(one.at, session.now());
    row.whenExact = exactTime(one.at);
    if (one.count > 1) {
        describeGroup(one, row);
    } else if (isOfRecord(one.kind)) {
        describeRecord(session, one, row);
    } else if (isOfExplanation(one.kind)) {
        describeExplanation(session, one, row);
    } else if (one.kind == NotificationKind::CollectionEnded) {
        QStringList left;
        if (one.quarantined > 0)
            left += many(QT_TRANSLATE_N_NOOP("Notifications", "%n in quarantine"), one.quarantined);
        if (one.unassigned > 0)
            left += many(QT_TRANSLATE_N_NOOP("Notifications", "%n to assign"), one.unassigned);
        row.title = say(facts.title).arg(left.join(say(QT_TRANSLATE_NOOP("Notifications", ", "))));
        row.second = session.personName(one.person);
    } else if (isOfApplication(one.kind)) {
        row.title = say(facts.title);
        if ((one.kind == NotificationKind::ApplicationToFulfil || one.kind == NotificationKind::ApplicationGranted) && isOfPlan(session, one)) {
            row.title = one.kind == NotificationKind::ApplicationGranted ? say(QT_TRANSLATE_NOOP("Notifications", "Your disposition plan was approved"))
                                                                         : say(QT_TRANSLATE_NOOP("Notifications", "An approved disposition plan waits to be carried out"));
            row.icon = Icon::Disposition;
        }
        QStringList second;
        if (one.person != NoId)
            second += session.personName(one.person);
        if (const auto application = applicationRow(session, one.object))
            second += { displayName(application->route), application->number };
        row.second = second.join(factSeparator());
    } else if (one.kind == NotificationKind::HoldLifted) {
        row.title = say(facts.title);
        row.second = holdInWords(session, one.object);
    } else if (one.kind == NotificationKind::ScheduleSet) {
        row.title = say(facts.title);
        row.second = session.personName(one.person);
    } else if (one.kind >= NotificationKind::SubstituteNamed) {
        describeSubstitution(session, one, row);
    } else {
        row.title = say(facts.title);
        row.second = session.personName(one.person);
    }
    return row;
}

PageTarget targetOf(Session &session, const Notification &one)
{
    const QString record = one.object == NoId ? QString() : QString::number(one.object);
    if ((one.kind == NotificationKind::ApplicationToFulfil || one.kind == NotificationKind::ApplicationGranted) && isOfPlan(session, one))
        return { QStringLiteral("plans"), record };
    switch (one.kind) {
    case NotificationKind::ToReview:
        return { QStringLiteral("review"), record };
    case NotificationKind::ToFile:
        return { QStringLiteral("filing"), record };
    case NotificationKind::Returned:
    case NotificationKind::Rejected:
    case NotificationKind::Filed:
    case NotificationKind::Corrected:
    case NotificationKind::ExplanationAsked:
        return { QStringLiteral("own-records"), record };
    case NotificationKind::Explained:
        if (session.roles().contains(Role::Officer))
            return { QStringLiteral("archive"), record };
        return { QStringLiteral("grants"), QStringLiteral("record:") + record };
    case NotificationKind::CaseToDecide:
        return { QStringLiteral("proposals"), record };
    case NotificationKind::CaseConfirmed:
    case NotificationKind::CaseRefused: {
        const Case about = session.state().cases().value(one.object);
        return { QStringLiteral("accounts"), about.holding.person == NoId ? QString() : QString::number(about.holding.person) };
    }
    case NotificationKind::SubstituteNamed:
    case NotificationKind::SubstituteBegins:
    case NotificationKind::SubstituteEnds:
        return { QStringLiteral("substitutes"), record };
    case NotificationKind::ApplicationToDecide:
        return { QStringLiteral("decide"), record };
    case NotificationKind::ApplicationToFulfil:
        return { QStringLiteral("assist"), record };
    case NotificationKind::DeadlineNear:
    case NotificationKind::ApplicationOverdue: {
        const RoleSet roles = session.roles();
        return { roles.contains(Role::Officer) || roles.contains(Role::Auditor) ? QStringLiteral("all-applications") : QStringLiteral("decide"), record };
    }
    case NotificationKind::GrantBegins:
        return { QStringLiteral("grants"), record };
    case NotificationKind::ApplicationAsked:
    case NotificationKind::ApplicationGranted:
    case NotificationKind::ApplicationRefused:
    case NotificationKind::GrantEnded:
        return { QStringLiteral("applications"), record };
    case NotificationKind::HoldLifted:
        return { QStringLiteral("holds"), record };
    case NotificationKind::ScheduleSet:
        return { QStringLiteral("retention"), {} };
    case NotificationKind::CollectionEnded:
        return { one.quarantined > 0 ? QStringLiteral("quarantine") : QStringLiteral("unassigned"), {} };
    }
    return {};
}

QString desktopText(const QList<Notification> &fresh)
{
    int waiting = 0;
    int own = 0;
    int decisions = 0;
    bool more = false;
    for (const Notification &one : fresh) {
        switch (one.kind) {
        case NotificationKind::ToReview:
        case NotificationKind::ToFile:
            waiting += qMin(one.count, ArrivalsRead);
            break;
        case NotificationKind::Returned:
        case NotificationKind::Rejected:
        case NotificationKind::Filed:
        case NotificationKind::Corrected:
            ++own;
            break;
        case NotificationKind::CaseToDecide:
        case NotificationKind::ApplicationToDecide:
            ++decisions;
            break;
        default:
            more = true;
        }
    }
    QStringList lines;
    if (waiting > 0)
        lines += many(QT_TRANSLATE_N_NOOP("Notifications", "%n records wait for you."), waiting);
    if (own > 0)
        lines += many(QT_TRANSLATE_N_NOOP("Notifications", "There is news of %n records of yours."), own);
    if (decisions > 0)
        lines += many(QT_TRANSLATE_N_NOOP("Notifications", "%n proposals or applications wait for your decision."), decisions);
    if (more)
        lines += say(QT_TRANSLATE_NOOP("Notifications", "There is news for you."));
    return lines.join(u'\n');
}

QString overdueText(const Overdue &overdue)
{
    QStringList parts;
    if (overdue.toReview > 0)
        parts += many(QT_TRANSLATE_N_NOOP("Notifications", "%n to review"), overdue.toReview);
    if (overdue.toFile > 0)
        parts += many(QT_TRANSLATE_N_NOOP("Notifications", "%n to file"), overdue.toFile);
    if (overdue.toDecide > 0)
        parts += many(QT_TRANSLATE_N_NOOP("Notifications", "%n applications to decide"), overdue.toDecide);
    if (overdue.toFulfil > 0)
        parts += many(QT_TRANSLATE_N_NOOP("Notifications", "%n applications to fulfil"), overdue.toFulfil);
    if (overdue.toExplain > 0)
        parts += many(QT_TRANSLATE_N_NOOP("Notifications", "%n explanations to give"), overdue.toExplain);
    if (overdue.returned > 0)
        parts += many(QT_TRANSLATE_N_NOOP("Notifications", "%n returned to you"), overdue.returned);
    return QCoreApplication::translate("Notifications", "Waiting for more than %n days: %1", nullptr, int(ReviewOverdueMs / DayMs))
        .arg(parts.join(say(QT_TRANSLATE_NOOP("Notifications", ", "))));
}

} // namespace tongjian
