// SPDX-License-Identifier: GPL-3.0-or-later
#include "Grants.h"

#include "CaseActs.h"
#include "Explanations.h"
#include "OutsideFiles.h"
#include "RecordActs.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/EntryFacts.h"
#include "store/RecordTrust.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Grants", text);
}

[[noreturn]] void throwNotIn()
{
    throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("Grants", "This record is not part of what was granted.")));
}

// Why the grant cannot be used now, translated; empty: it can.
QString objectionToUse(Session &session, const TrustedCase &known)
{
    if (known.life.applicant() != session.me())
        return say(QT_TRANSLATE_NOOP("Grants", "This was granted to another person."));
    if (known.life.stage() != CaseStage::Fulfilled || !endsInGrant(known.life.route()))
        return QCoreApplication::translate("Grants", "This application is “%1”: there is nothing to open.").arg(displayName(known.life.stage()));
    if (session.store().clockDoubt() != ClockDoubt::None)
        return say(QT_TRANSLATE_NOOP("Grants", "The clock of this computer is in doubt. What was granted for a time opens again when an auditor has accepted the clock."));
    if (session.now() < useStart(known.form))
        return QCoreApplication::translate("Grants", "The period of use begins on %1.").arg(dayInWords(known.form.useFrom));
    if (session.now() >= known.life.until())
        return say(QT_TRANSLATE_NOOP("Grants", "The period of use is over. A new application is needed."));
    return {};
}

RecordLine lineOf(Session &session, const OpenedGrant &grant, const RecordRow &row, const QByteArray &summary)
{
    Store &store = session.store();
    RecordLine line;
    line.row = row;
    try {
        const RecordKeyRow key = grant.keys.value(row.id);
        const Secret record = store.keys().grantedKey(grant.key, key);
        openSummary(store.suite(), { store.id(), row.id, key.revision, row.recordClass }, store.suite().derive(record, "summary"), summary, line.summary);
        line.readable = true;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Integrity)
            throw;
    }
    return line;
}

// Inside the lock: nothing may have ended it meanwhile.
void requireStillRunning(Session &session, const OpenedGrant &grant)
{
    const auto row = Applications(session.store().records()).find(grant.known.row.id);
    if (!row || row->entry != grant.known.row.entry)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Grants", "This grant was ended meanwhile.")));
    if (const QString objection = objectionToUse(session, grant.known); !objection.isEmpty())
        throw Error(ErrorCode::NoRight, objection);
}

bool usedUp(Session &session, const OpenedGrant &grant, Id record)
{
    const int most = grant.known.form.openingsAtMost;
    return most > 0 && openingsOf(session, grant.known.row.id, record) >= most;
}

QString usedUpText(const OpenedGrant &grant)
{
    return QCoreApplication::translate("Grants", "Each record may be opened %n times under this application, and this one was.", nullptr, grant.known.form.openingsAtMost);
}

OpenedRecord openedOf(Session &session, const OpenedGrant &grant, const RecordRow &now)
{
    Store &store = session.store();
    const RecordKeyRow key = grant.keys.value(now.id);
    const auto granted = std::find_if(grant.records.begin(), grant.records.end(), [&](const GrantedRecord &one) { return one.record == now.id; });
    if (granted == grant.records.end() || key.record != now.id)
        throwNotIn();
    OpenedRecord opened;
    opened.row = now;
    opened.row.revision = granted->revision;
    opened.row.commitment = granted->commitment;
    SealedRecord sealed = Records(store.records()).parts(now.id, granted->revision);
    sealed.commitment = granted->commitment;
    opened.content = openRecord(store.suite(), { store.id(), now.id, granted->revision, now.recordClass }, store.keys().grantedKey(grant.key, key), sealed);
    opened.readable = true;
    opened.readableSummary = true;
    opened.superseded = granted->revision != now.revision;
    return opened;
}

} // namespace

QList<ApplicationLine> runningGrants(Session &session)
{
    constexpr int Most = 200;
    QList<ApplicationLine> running;
    const QList<ApplicationLine> own = listApplications(session, ApplicationList::Own, NoId, Most);
    for (const ApplicationLine &line : own) {
        if (line.row.stage == CaseStage::Fulfilled && endsInGrant(line.row.route) && line.readable && session.now() < line.row.until && session.now() >= useStart(line.form))
            running.append(line);
    }
    return running;
}

void requireRunning(Session &session, Action action, const OpenedGrant &grant, Id object)
{
    session.store().catchUp();
    try {
        requireStillRunning(session, grant);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::NoRight)
            refuse(session, action, object, error.message());
        throw;
    }
}

OpenedGrant openGrant(Session &session, Id application)
{
    Store &store = session.store();
    require(session, Action::GrantOpen);
    OpenedGrant grant;
    grant.known = readVerified(session, Action::GrantOpen, application);
    if (const QString objection = objectionToUse(session, grant.known); !objection.isEmpty())
        refuse(session, Action::GrantOpen, application, objection);
    grant.key = store.keys().recordKey(application, GrantKey);
    const QList<RecordKeyRow> rows = store.vault().recordKeysOf(KeyHolder::Grant, application, 0);
    for (const RecordKeyRow &row : rows)
        grant.keys.insert(row.record, row);
    const CaseStep *fulfilment = grant.known.fulfilment();
    for (auto it = fulfilment->text.granted.crbegin(); it != fulfilment->text.granted.crend(); ++it) {
        const auto key = grant.keys.constFind(it->record);
        if (key == grant.keys.constEnd() || key->revision != it->revision)
            ++grant.gone;
        else
            grant.records.append(*it);
    }
    return grant;
}

QList<RecordLine> grantedLines(Session &session, const OpenedGrant &grant, qsizetype from, qsizetype count)
{
    Store &store = session.store();
    store.requireTrust();
    requireStillRunning(session, grant);
    QList<RecordLine> lines;
    Records records(store.records());
    for (const GrantedRecord &one : grant.records.mid(from, count)) {
        if (const auto row = records.find(one.record))
            lines.append(lineOf(session, grant, *row, records.summaryPart(one.record, one.revision)));
    }
    return lines;
}

int openingsOf(Session &session, Id application, Id record)
{
    constexpr int Most = 10'000;
    JournalFilter filter;
    filter.object = record;
    filter.action = Action::GrantOpen;
    filter.actor = session.me();
    const QList<JournalEntry> entries = Journal(session.store().records()).page(filter, 0, Most);
    return int(std::count_if(entries.begin(), entries.end(), [&](const JournalEntry &one) { return one.facts().value(fact::Case).toInteger() == application; }));
}

OpenedRecord openGranted(Session &session, const OpenedGrant &grant, Id record, const QString &purpose)
{
    Store &store = session.store();
    const Id application = grant.known.row.id;
    requireRunning(session, Action::GrantOpen, grant, record);
    if (!grant.keys.contains(record))
        refuse(session, Action::GrantOpen, record, say(QT_TRANSLATE_NOOP("Grants", "This record is not part of what was granted.")));
    if (!grant.uses().contains(Use::Read) && !grant.uses().contains(Use::Extract))
        refuse(session, Action::GrantOpen, record, say(QT_TRANSLATE_NOOP("Grants", "This was granted for statistics only.")));
    if (purpose.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Grants", "Confirm what the record is opened for.")), say(QT_TRANSLATE_NOOP("Grants", "It was not opened.")));
    if (usedUp(session, grant, record))
        refuse(session, Action::GrantOpen, record, usedUpText(grant));
    const RecordRow now = needRecord(session, record);
    (void)trustedEntry(store, now);
    OpenedRecord opened = openedOf(session, grant, now);
    takeExplanations(session, opened);
    QList<Id> departments;
    for (const PersonConcerned &one : now.concerned)
        departments += one.department;
    Act act(store);
    requireStillRunning(session, grant);
    if (usedUp(session, grant, record)) // in another window meanwhile
        throw Error(ErrorCode::NoRight, usedUpText(grant));
    Change change { Action::GrantOpen, record, { { fact::Case, application }, { fact::Revision, opened.row.revision } } };
    change.sealed = sealUse(session, grant.known, Action::GrantOpen, record, departments, purpose.trimmed());
    act.append(std::move(change));
    act.commit();
    return opened;
}

QList<Id> searchGrant(Session &session, const OpenedGrant &grant, const QString &words, const Progress &progress)
{
    Store &store = session.store();
    const Id application = grant.known.row.id;
    requireRunning(session, Action::GrantSearch, grant, application);
    if (!grant.uses().contains(Use::Read) && !grant.uses().contains(Use::Extract))
        refuse(session, Action::GrantSearch, application, say(QT_TRANSLATE_NOOP("Grants", "This was granted for statistics only.")));
    const QStringList wanted { words.simplified() };
    const QMap<Id, qint64> departments = recordsByDepartment(session, grant.records);
    {
        Act act(store);
        requireStillRunning(session, grant);
        Change change { Action::GrantSearch, application, { { fact::Count, qint64(grant.records.size()) }, { fact::Of, toCbor(departments) } } };
        change.sealed = sealUse(session, grant.known, Action::GrantSearch, application, departments.keys(), wanted.constFirst());
        act.append(std::move(change));
        act.commit();
    }
    QList<Id> found;
    Records records(store.records());
    qint64 done = 0;
    for (const GrantedRecord &one : grant.records) {
        // What may not be opened any more is not asked either.
        if (const auto row = records.find(one.record); row && !usedUp(session, grant, one.record)) {
            try {
                if (matchesWords(wanted, openedOf(session, grant, *row).content))
                    found.append(one.record);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Integrity)
                    throw;
            }
        }
        if (progress && !progress(++done, grant.records.size()))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Grants", "The search was stopped.")));
    }
    return found;
}

namespace
{

// Two extracts of the same records are told apart by the mark.
QByteArray extractIndex(Session &session, const OpenedGrant &grant, const QString &purpose, const QList<Id> &wanted, qint64 at)
{
    Records records(session.store().records());
    QJsonArray numbers;
    for (Id id : wanted) {
        if (const auto row = records.find(id))
            numbers.append(row->number);
    }
    return QJsonDocument(QJsonObject { { QStringLiteral("company"), session.company() }, { QStringLiteral("application"), grant.known.row.number }, { QStringLiteral("person"), session.personName(session.me()) },
                             { QStringLiteral("purpose"), purpose.trimmed() }, { QStringLiteral("made"), QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).toString(Qt::ISODate) }, { QStringLiteral("records"), numbers },
                             { QStringLiteral("mark"), QString::fromLatin1(randomBytes(Suite::KeySize).toHex()) } })
        .toJson();
}

} // namespace

GrantExtraction extractGranted(Session &session, const OpenedGrant &grant, const QString &purpose, const QString &folder, const std::function<void(const OpenedRecord &)> &take, const Progress &progress)
{
    const Id application = grant.known.row.id;
    requireRunning(session, Action::GrantExtract, grant, application);
    if (!grant.uses().contains(Use::Extract))
        refuse(session, Action::GrantExtract, application, say(QT_TRANSLATE_NOOP("Grants", "This was not granted for extracts.")));
    if (purpose.trimmed().isEmpty())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Grants", "Say what the extracts are for.")), say(QT_TRANSLATE_NOOP("Grants", "Nothing was extracted.")));
    GrantExtraction extraction;
    QList<Id> wanted;
    for (const GrantedRecord &one : grant.records)
        (usedUp(session, grant, one.record) ? extraction.leftOut : wanted).append(one.record);
    if (wanted.isEmpty()) {
        refuse(session, Action::GrantExtract, application, say(QT_TRANSLATE_NOOP("Grants", "There is no record left that may be opened under this application.")));
    }
    {
        Act act(session.store());
        requireStillRunning(session, grant);
        extraction.index = extractIndex(session, grant, purpose, wanted, act.now());
        const OutsidePlace place { folder, ExtractIndex, fingerprintOf(session.store().suite(), extraction.index) };
        act.append({ Action::GrantExtract, application, { { fact::Count, qint64(wanted.size()) }, { fact::Outside, sealOutside(session, Action::GrantExtract, application, { place }, wanted) } } });
        act.commit();
    }
    for (Id record : std::as_const(wanted)) {
        take(openGranted(session, grant, record, purpose));
        ++extraction.records;
        if (progress && !progress(extraction.records, wanted.size()))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Grants", "The extraction was stopped.")));
    }
    return extraction;
}

void revokeGrant(Session &session, const SeenApplication &seen, const QString &reason)
{
    CaseText text;
    text.text = reason.trimmed();
    if (text.text.isEmpty())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Grants", "Say why the grant ends.")), say(QT_TRANSLATE_NOOP("Grants", "Nothing was changed.")));
    moveCase(session, CaseMove::Revoke, seen, text, [](const TrustedCase &known, Act &, Change &change) { change.keys.removeGrants = { known.row.id }; });
}

int endWhatIsOver(Session &session)
{
    Store &store = session.store();
    if (session.readOnly() || store.clockDoubt() != ClockDoubt::None)
        return 0;
    constexpr int AtOnce = 100;
    ApplicationFilter filter;
    filter.stages = { CaseStage::Submitted, CaseStage::AskedBack, CaseStage::Granted };
    filter.untilAtMost = session.now();
    QList<ApplicationRow> rows = Applications(store.records()).page(filter, NoId, AtOnce);
    // What a correction brought about stays.
    filter.stages = { CaseStage::Fulfilled };
    filter.routes.emplace();
    std::copy_if(applicationRoutes().begin(), applicationRoutes().end(), std::back_inserter(*filter.routes), endsInGrant);
    rows += Applications(store.records()).page(filter, NoId, AtOnce);
    int ended = 0;
    for (const ApplicationRow &seen : rows) {
        Act act(store);
        const auto row = Applications(act.records()).find(seen.id);
        const QList<JournalEntry> entries = Journal(act.records()).entriesOf(seen.id);
        const auto last = std::find_if(entries.crbegin(), entries.crend(), [](const JournalEntry &one) { return caseMoveOf(one.action).has_value(); });
        // Whoever comes first need not be a party: the signed entry says until when, whatever the row does.
        if (!row || last == entries.crend() || row->entry != seen.entry || last->n != row->entry)
            continue;
        store.verifyEntry(*last);
        CaseEvent event = caseEventOf(*last);
        if (event.until > act.now() || event.until != row->until)
            continue;
        event.move = CaseMove::Expire;
        event.before = event.after;
        event.actor = session.me();
        event.inPlaceOf = NoId;
        event.role = Role::Employee;
        Change change { Action::GrantExpire, seen.id, caseFacts(event, {}) };
        if (seen.stage == CaseStage::Fulfilled)
            change.keys.removeGrants = { seen.id };
        ApplicationRow after = *row;
        after.stage = CaseStage::Ended;
        after.waitingSince = 0;
        after.entry = act.nextEntry();
        Applications(act.records()).update(after);
        act.append(std::move(change));
        act.commit();
        ++ended;
    }
    return ended;
}

} // namespace tongjian
