// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalReading.h"

#include "CaseActs.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/Applications.h"
#include "store/CaseTrust.h"
#include "store/EntryFacts.h"
#include "store/RecordQuestions.h"
#include "store/RecordTrust.h"
#include "store/FailureSpool.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("JournalDetail", text);
}

QString failuresInWords(Session &session, const QCborArray &failures)
{
    Store &store = session.store();
    const RoleKeyId auditors { RoleKeyOwner::Auditors, NoId };
    QStringList lines;
    for (const QCborValue &one : failures) {
        const QByteArray sealed = one.toByteArray();
        const RoleKeyGeneration *newest = store.state().newestKey(auditors);
        QString line = say(QT_TRANSLATE_NOOP("JournalDetail", "(sealed to the auditors of an earlier time)"));
        for (quint32 generation = newest ? newest->generation : 0; generation > 0; --generation) {
            const SealingKey *key = store.keys().roleKey(auditors, generation);
            if (!key)
                continue;
            try {
                const Secret plain = key->open(sealed, failedLoginContext(store.id()));
                const QCborArray parts = QCborValue::fromCbor(plain.view().toByteArray()).toArray();
                const QString user = displaySafe(parts.at(2).toString());
                line = QCoreApplication::translate("JournalDetail", "%1: “%2”, computer %3")
                           .arg(exactTime(parts.at(0).toInteger()), displaySafe(parts.at(1).toString()), displaySafe(parts.at(3).toString()));
                if (!user.isEmpty()) // the system does not always say who uses the computer
                    line = QCoreApplication::translate("JournalDetail", "%1, user %2").arg(line, user);
                break;
            } catch (const Error &) {
                // Sealed to another generation, or written by somebody who only wanted to fill the spool.
            }
        }
        lines += line;
    }
    return lines.join(u'\n');
}

// Of the computer that @p entry names: it may be long gone from the list, but the entry that added it stays.
QString deviceName(Session &session, const JournalEntry &entry)
{
    const qint64 device = entry.facts().value(fact::Device).toInteger();
    JournalFilter filter;
    filter.object = entry.object;
    filter.action = Action::DeviceRemember;
    constexpr int Looked = 50;
    const QList<JournalEntry> added = Journal(session.store().records()).page(filter, entry.n, Looked);
    for (const JournalEntry &one : added) {
        const QCborMap facts = one.facts();
        if (facts.value(fact::Device).toInteger() == device)
            return displaySafe(facts.value(fact::Name).toString());
    }
    return QStringLiteral("?");
}

QString detailOf(Session &session, const JournalEntry &entry)
{
    const QCborMap facts = entry.facts();
    QStringList lines;
    if (entry.action == Action::LoginFailuresJoin)
        return failuresInWords(session, facts.value(fact::Failures).toArray());
    if (entry.action == Action::RefusalNote) {
        if (const auto action = actionFromKey(facts.value(fact::Name).toString()))
            lines += QCoreApplication::translate("JournalDetail", "Tried: %1").arg(displayName(*action));
    }
    if (facts.contains(fact::InPlaceOf))
        lines += QCoreApplication::translate("JournalDetail", "as the substitute of %1").arg(session.personName(facts.value(fact::InPlaceOf).toInteger()));
    const auto substitution = session.state().substitutions().constFind(entry.object);
    if ((entry.action == Action::SubstituteName || entry.action == Action::SubstituteEnd) && substitution != session.state().substitutions().constEnd()) {
        lines += QCoreApplication::translate("JournalDetail", "%1 acts for %2 (%3) from %4 until %5")
                     .arg(session.personName(substitution->substitute), session.personName(substitution->holding.person), holdingInWords(session, substitution->holding),
                         exactTime(substitution->from), exactTime(substitution->until));
    }
    if (entry.action == Action::DeviceRemember) {
        lines += QCoreApplication::translate("JournalDetail", "%1 (%2), until %3")
                     .arg(displaySafe(facts.value(fact::Name).toString()), displaySafe(facts.value(fact::System).toString()), exactTime(facts.value(fact::Until).toInteger()));
    } else if (entry.action == Action::DeviceRemove || (entry.action == Action::LoginSucceed && facts.contains(fact::Device))) {
        const QString name = deviceName(session, entry);
        lines += entry.action == Action::DeviceRemove ? QCoreApplication::translate("JournalDetail", "%1 of %2").arg(name, session.personName(entry.object))
                                                      : QCoreApplication::translate("JournalDetail", "without a password, by the remembered computer %1").arg(name);
    }
    if (facts.contains(fact::Login)) {
        lines += QCoreApplication::translate("JournalDetail", "%1 (%2), %3")
                     .arg(displaySafe(facts.value(fact::Name).toString()), displaySafe(facts.value(fact::Login).toString()),
                         session.departmentName(facts.value(fact::Department).toInteger()));
    }
    if (facts.contains(fact::Role) && facts.contains(fact::Person) && entry.action != Action::SubstituteName) {
        QString line = QCoreApplication::translate("JournalDetail", "%1: %2")
                           .arg(session.personName(facts.value(fact::Person).toInteger()), displayName(Role(facts.value(fact::Role).toInteger())));
        if (const Id department = facts.value(fact::Department).toInteger(); department != NoId)
            line += QCoreApplication::translate("JournalDetail", ", %1").arg(session.departmentName(department));
        lines += line;
    }
    if (entry.action == Action::CasePropose || entry.action == Action::CaseConfirm || entry.action == Action::CaseRefuse || entry.action == Action::CaseWithdraw) {
        const CaseKind kind = CaseKind(facts.value(fact::Kind).toInteger());
        if (kind == CaseKind::Renewal)
            lines += QCoreApplication::translate("JournalDetail", "renewal of the account of %1").arg(session.personName(facts.value(fact::Person).toInteger()));
        else if (kind == CaseKind::RecoverySheets)
            lines += QCoreApplication::translate("JournalDetail", "new recovery sheets");
    }
    if (facts.contains(fact::State) && facts.contains(fact::Revision)) {
        const auto row = Records(session.store().records()).find(entry.object);
        lines += QCoreApplication::translate("JournalDetail", "%1, version %2, now %3")
                     .arg(row ? row->number : QStringLiteral("?"))
                     .arg(facts.value(fact::Revision).toInteger())
                     .arg(displayName(RecordState(facts.value(fact::State).toInteger())));
    } else if (entry.action == Action::RecordOpen || entry.action == Action::RecordPrint || entry.action == Action::AttachmentSave) {
        const auto row = Records(session.store().records()).find(entry.object);
        lines += row ? row->number : QStringLiteral("?");
    } else if (isExplanation(entry.action)) {
        const auto row = Records(session.store().records()).find(entry.object);
        lines += QCoreApplication::translate("JournalDetail", "%1, by %2").arg(row ? row->number : QStringLiteral("?"), session.personName(facts.value(fact::Person).toInteger()));
    }
    const int count = int(facts.value(fact::Count).toInteger());
    const int problems = int(facts.value(fact::Problems).toInteger());
    if (entry.action == Action::CollectionClose) {
        lines += QCoreApplication::translate("JournalDetail", "%1 read: %2 captured (%3 of them unassigned), %4 there already, %5 in quarantine")
                     .arg(facts.value(fact::Read).toInteger())
                     .arg(count)
                     .arg(facts.value(fact::Unassigned).toInteger())
                     .arg(facts.value(fact::Duplicates).toInteger())
                     .arg(facts.value(fact::Quarantined).toInteger());
    }
    if (entry.action == Action::AddressesSet) {
        lines.prepend(session.personName(entry.object));
        lines += QCoreApplication::translate("JournalDetail", "%n addresses", nullptr, count);
    }
    const bool ofGrant = entry.action == Action::GrantExtract || entry.action == Action::GrantStatistics || entry.action == Action::GrantSearch;
    if (ofGrant || caseMoveOf(entry.action) || entry.action == Action::ApplicationPrint || entry.action == Action::GrantOpen) {
        const bool opening = entry.action == Action::GrantOpen;
        const auto application = Applications(session.store().records()).find(opening ? facts.value(fact::Case).toInteger() : entry.object);
        if (opening) {
            const auto row = Records(session.store().records()).find(entry.object);
            lines += row ? row->number : QStringLiteral("?");
        }
        lines += application ? application->number + QStringLiteral("  ") + displayName(application->route) : QStringLiteral("?");
        if (facts.contains(fact::Role))
            lines += displayName(Role(qBound(qint64(0), qint64(facts.value(fact::Role).toInteger()), qint64(RoleCount - 1))));
    }
    if (handsOver(entry.action))
        lines += displaySafe(facts.value(fact::Number).toString()); // holds the application's
    if (std::find(GrantedUses.begin(), GrantedUses.end(), entry.action) != GrantedUses.end()) {
        if (const QString what = displaySafe(useIn(session, entry).value_or(QString())); !what.isEmpty()) {
            const QString how = entry.action == Action::GrantSearch ? QCoreApplication::translate("JournalDetail", "Searched for: %1")
                : entry.action == Action::PackageMake               ? QCoreApplication::translate("JournalDetail", "Made for: %1")
                                                                    : QCoreApplication::translate("JournalDetail", "What for: %1");
            lines += how.arg(what);
        }
    }
    if (entry.action == Action::GrantSearch)
        lines += QCoreApplication::translate("JournalDetail", "in %n records", nullptr, count);
    else if (bringsRecords(entry.action) || ofGrant || entry.action == Action::PackageMake)
        lines += QCoreApplication::translate("JournalDetail", "%n records", nullptr, count);
    if (entry.action == Action::DepartmentCreate || entry.action == Action::DepartmentRename)
        lines += displaySafe(facts.value(fact::Name).toString());
    if (entry.action == Action::DepartmentClose || entry.action == Action::PersonMove)
        lines += session.departmentName(entry.action == Action::PersonMove ? facts.value(fact::Department).toInteger() : entry.object);
    if (entry.action == Action::PersonRename)
        lines += QCoreApplication::translate("JournalDetail", "%1 → %2").arg(session.personName(entry.object), displaySafe(facts.value(fact::Name).toString()));
    if (entry.action == Action::DepartmentMerge) {
        lines += QCoreApplication::translate("JournalDetail", "%1 → %2")
                     .arg(session.departmentName(entry.object), session.departmentName(facts.value(fact::Department).toInteger()));
    }
    if (entry.action == Action::AccountDisable && count > 0)
        lines += QCoreApplication::translate("JournalDetail", "%n drafts discarded", nullptr, count);
    if (entry.action == Action::AccountDisable || entry.action == Action::AccountEnable || entry.action == Action::PersonMove)
        lines.prepend(session.personName(entry.object));
    if (entry.action == Action::ClockAccept) {
        lines += QCoreApplication::translate("JournalDetail", "Believed until then: %1")
                     .arg(exactTime(facts.value(fact::Believed).toInteger()));
    }
    if (entry.action == Action::JournalVerify)
        lines += QCoreApplication::translate("JournalDetail", "%n problems found", nullptr, problems);
    return lines.join(u'\n');
}

} // namespace

QList<JournalLine> readJournal(Session &session, const JournalFilter &filter, qint64 beforeN, int count)
{
    require(session, Action::JournalRead);
    // The reading is an entry too: the first page stands for the session's look at it, or each filter would fill the journal.
    if (beforeN == 0 && !session.readOnly()) {
        const auto newest = Journal(session.store().records()).newest();
        if (!newest || newest->action != Action::JournalRead || newest->actor != session.me()) {
            Act act(session.store());
            act.append({ Action::JournalRead, NoId });
            act.commit();
        }
    }
    QList<JournalLine> lines;
    const QList<JournalEntry> entries = Journal(session.store().records()).page(filter, beforeN, count);
    for (const JournalEntry &entry : entries)
        lines.append({ entry, detailOf(session, entry) });
    return lines;
}

JournalHead journalHead(Session &session)
{
    return Journal(session.store().records()).head();
}

std::optional<LastVerification> lastVerification(Session &session)
{
    Store &store = session.store();
    store.requireTrust();
    JournalFilter filter;
    filter.action = Action::JournalVerify;
    constexpr int Looked = 100;
    const QList<JournalEntry> entries = Journal(store.records()).page(filter, 0, Looked);
    const auto last = std::find_if(entries.begin(), entries.end(), [&](const JournalEntry &one) { return one.actor != session.me(); });
    if (last == entries.end())
        return {};
    store.verifyEntry(*last);
    return LastVerification { last->at, last->facts().value(fact::Problems).toInteger(), last->actor };
}

VerificationResult verifyStore(Session &session, const std::optional<JournalHead> &known, const Progress &progress)
{
    require(session, Action::JournalVerify);
    VerificationResult result = verifyWhole(session.store(), known, progress);
    if (!session.readOnly()) {
        Act act(session.store());
        act.append({ Action::JournalVerify, NoId, { { fact::Problems, qint64(result.problems.size()) }, { fact::Head, result.head.n } } });
        act.commit();
    }
    return result;
}

ClockState clockState(Session &session)
{
    const ClockDoubt doubt = session.store().clockDoubt();
    return { doubt, session.store().newestBelievedTime() };
}

void acceptClock(Session &session)
{
    require(session, Action::ClockAccept);
    Act act(session.store());
    const ClockState state = clockState(session);
    if (state.doubt == ClockDoubt::None) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Journal", "The clock is not in doubt."),
            QCoreApplication::translate("Journal", "There is nothing to accept."));
    }
    act.append({ Action::ClockAccept, NoId, { { fact::Believed, state.believed } } });
    act.commit();
}

JournalHead takeHeadSlip(Session &session)
{
    require(session, Action::HeadSlip);
    const JournalHead head = journalHead(session);
    Act act(session.store());
    act.append({ Action::HeadSlip, NoId, { { fact::Head, head.n } } });
    act.commit();
    return head;
}

} // namespace tongjian
