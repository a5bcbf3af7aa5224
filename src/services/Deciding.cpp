// SPDX-License-Identifier: GPL-3.0-or-later
#include "Deciding.h"

#include "CaseActs.h"
#include "Consequence.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Deciding", text);
}

CaseText needText(const QString &text, const char *missing)
{
    CaseText one;
    one.text = text.trimmed();
    if (one.text.isEmpty())
        throw Error(ErrorCode::BadInput, say(missing), say(QT_TRANSLATE_NOOP("Deciding", "Nothing was decided.")));
    return one;
}

void requireUnlocked(Session &session, const TrustedCase &known)
{
    if (const QString lock = lockOn(known.form, dayOf(session.now())); !lock.isEmpty())
        throw Error(ErrorCode::BadInput, lock, say(QT_TRANSLATE_NOOP("Deciding", "Nothing was decided.")));
}

} // namespace

ScopeCount countNarrowed(Session &session, const OpenedApplication &application, const ApplicationForm &narrow)
{
    session.store().requireTrust();
    return objectionToNarrowing(narrow, application.known.form).isEmpty() ? RecordScopes(session.store().records()).count(narrow.scope) : ScopeCount();
}

void approveApplication(Session &session, const SeenApplication &seen, const QString &remark, const Progress &progress)
{
    CaseText text;
    text.text = remark.trimmed();
    // What the last decision brings about is prepared for whoever may make it; the others are refused below.
    std::unique_ptr<Consequence> consequence;
    if (const auto row = Applications(session.store().records()).find(seen.application); row && facts(row->route).end != RouteEnd::OfficerFulfils) {
        const TrustedCase known = readVerified(session, Action::ApplicationApprove, seen.application);
        const HouseAt house(session.state(), session.rightsTime());
        const NextStep next = known.life.next(house);
        const bool last = known.life.stage() == CaseStage::Submitted && next.step + 1 == facts(known.life.route()).stepCount && next.roles.size() == 1;
        if (last && known.row.entry == seen.entry && known.life.may(session.me(), CaseMove::Approve, session.now(), house).allowed)
            consequence = consequenceOf(session, known, progress);
    }
    moveCase(
        session, CaseMove::Approve, seen, text, [&](const TrustedCase &known, Act &, Change &) { requireUnlocked(session, known); },
        [&](Act &act) {
            if (consequence)
                consequence->write(act);
        });
    if (consequence)
        consequence->kept();
}

void narrowApplication(Session &session, const SeenApplication &seen, const ApplicationForm &form, const QString &reason)
{
    CaseText text = needText(reason, QT_TRANSLATE_NOOP("Deciding", "Say why less is enough, so that the applicant understands it."));
    setForm(text, form);
    moveCase(session, CaseMove::Narrow, seen, text, [&](const TrustedCase &known, Act &, Change &) {
        requireUnlocked(session, known);
        if (const QString objection = objectionToNarrowing(form, known.form); !objection.isEmpty())
            throw Error(ErrorCode::BadInput, objection, say(QT_TRANSLATE_NOOP("Deciding", "Nothing was decided.")));
    });
}

void refuseApplication(Session &session, const SeenApplication &seen, const QString &reason)
{
    moveCase(session, CaseMove::Refuse, seen, needText(reason, QT_TRANSLATE_NOOP("Deciding", "Say why it is refused.")));
}

void askApplicant(Session &session, const SeenApplication &seen, const QString &question)
{
    moveCase(session, CaseMove::AskBack, seen, needText(question, QT_TRANSLATE_NOOP("Deciding", "Write what the applicant is to explain.")));
}

} // namespace tongjian
