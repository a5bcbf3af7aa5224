// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionQuestions.h"

#include "core/Clock.h"
#include "services/Holds.h"

#include <QCoreApplication>

#include <limits>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("DecisionQuestions", text);
}

QString ofWhom(Session &session, const OpenedApplication &application)
{
    return session.personName(application.known.life.applicant());
}

QString whatFollows(Session &session, const OpenedApplication &application)
{
    const ApplicationForm &form = application.known.form;
    const int count = int(application.count.records);
    const bool last = isLastDecision(application);
    switch (form.route) {
    case Route::Correction:
        return last ? say(QT_TRANSLATE_NOOP("DecisionQuestions", "The new version is filed at once. The one before stays as it is and can be read."))
                    : say(QT_TRANSLATE_NOOP("DecisionQuestions", "The next person then decides. Nothing is changed before the last decision."));
    case Route::RetentionRule: {
        const int from = form.retention ? qMax(form.retention->from, dayOf(session.now())) : 0;
        const QString words = QCoreApplication::translate("DecisionQuestions", "The schedule is in force from %1 on, for everything that is captured then.").arg(dayInWords(from));
        return form.retention && form.retention->shortens ? words + u' ' + say(QT_TRANSLATE_NOOP("DecisionQuestions", "What was promised to records before is shortened to it.")) : words;
    }
    case Route::HoldLift:
        return last ? QCoreApplication::translate("DecisionQuestions", "The hold %1 ends at once. What it kept goes by its periods again and can be cleared when those are over.").arg(holdInWords(session, form.hold))
                    : say(QT_TRANSLATE_NOOP("DecisionQuestions", "The next person then decides. The hold stands until the last decision."));
    case Route::DispositionPlan: {
        const int records = int(qMin<qint64>(form.disposition->records, std::numeric_limits<int>::max()));
        const int grace = form.disposition->graceDays;
        return QCoreApplication::translate("DecisionQuestions", "From %1 on a records officer may clear these %n records: once a backup made after this decision is proven, their content leaves the store.", nullptr, records).arg(dayInWords(form.useFrom))
            + u'\n' + QCoreApplication::translate("DecisionQuestions", "For %n days afterwards they can be brought back. What is held, applied for, kept longer or corrected by then stays, and so does what was marked to be kept.", nullptr, grace);
    }
    case Route::RecoverCleared: {
        const int records = int(form.recovered->records.size());
        return QCoreApplication::translate("DecisionQuestions", "A records officer then brings %n records back out of the backup. They are filed again, and due.", nullptr, records);
    }
    default:
        return last ? QCoreApplication::translate("DecisionQuestions", "A records officer then hands out what the scope covers, now %n records, until the end of %1.", nullptr, count).arg(dayInWords(form.useTo))
                    : QCoreApplication::translate("DecisionQuestions", "The next person then decides. The scope covers %n records now.", nullptr, count);
    }
}

QString wayBack(Route route)
{
    switch (route) {
    case Route::Correction:
        return say(QT_TRANSLATE_NOOP("DecisionQuestions", "You sign this decision. It cannot be taken back; what is filed can only be corrected anew."));
    case Route::RetentionRule:
        return say(QT_TRANSLATE_NOOP("DecisionQuestions", "You sign this decision. It cannot be taken back; another schedule can follow."));
    case Route::HoldLift:
        return say(QT_TRANSLATE_NOOP("DecisionQuestions", "You sign this decision. It cannot be taken back, but the records can be held anew as long as they are there."));
    case Route::DispositionPlan:
        return say(QT_TRANSLATE_NOOP("DecisionQuestions", "You sign this decision. It cannot be taken back; until they are cleared, records can still be held or kept."));
    case Route::RecoverCleared:
        return say(QT_TRANSLATE_NOOP("DecisionQuestions", "You sign this decision. It cannot be taken back; the records can be put on another plan."));
    default:
        return say(QT_TRANSLATE_NOOP("DecisionQuestions", "You sign this decision. It cannot be taken back, but the grant can be taken away at any time."));
    }
}

} // namespace

bool isLastDecision(const OpenedApplication &application)
{
    return application.next.step + 1 == facts(application.known.form.route).stepCount && application.next.roles.size() == 1;
}

Confirmation approvalQuestion(Session &session, const OpenedApplication &application)
{
    return { QCoreApplication::translate("DecisionQuestions", "Approve the application of %1?").arg(ofWhom(session, application)), whatFollows(session, application),
        wayBack(application.known.form.route), say(QT_TRANSLATE_NOOP("DecisionQuestions", "Approve")), false, Icon::Signature, {}, {} };
}

Confirmation refusalQuestion(Session &session, const OpenedApplication &application)
{
    const Route route = application.known.form.route;
    const QString follows = route == Route::RetentionRule ? say(QT_TRANSLATE_NOOP("DecisionQuestions", "The schedule stays as it is. The reason goes to the applicant."))
        : route == Route::HoldLift                        ? say(QT_TRANSLATE_NOOP("DecisionQuestions", "The hold stands. The reason goes to the applicant."))
        : route == Route::DispositionPlan                 ? say(QT_TRANSLATE_NOOP("DecisionQuestions", "Nothing is cleared: the records stay, and can be put on another plan. The reason goes to the applicant."))
        : route == Route::RecoverCleared                  ? say(QT_TRANSLATE_NOOP("DecisionQuestions", "They stay cleared. Until they are destroyed they can be asked back anew. The reason goes to the applicant."))
        : route == Route::Correction                      ? say(QT_TRANSLATE_NOOP("DecisionQuestions", "The record stays as it is. The reason goes to the applicant."))
                                                          : say(QT_TRANSLATE_NOOP("DecisionQuestions", "Nothing is handed out. The reason goes to the applicant."));
    return { QCoreApplication::translate("DecisionQuestions", "Refuse the application of %1?").arg(ofWhom(session, application)), follows,
        say(QT_TRANSLATE_NOOP("DecisionQuestions", "It cannot be taken back; the applicant can apply anew.")), say(QT_TRANSLATE_NOOP("DecisionQuestions", "Refuse")), false, Icon::Blocked,
        say(QT_TRANSLATE_NOOP("DecisionQuestions", "Reason")), {} };
}

} // namespace tongjian
