// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fulfilling.h"

#include "CaseActs.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/EntryFacts.h"
#include "store/RecordPages.h"
#include "store/RecordTrust.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int AtOnce = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("Fulfilling", text);
}

[[noreturn]] void throwCancelled()
{
    throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Fulfilling", "Stopped. Nothing was granted.")));
}

void requireSummary(Session &session, const RecordRow &row, const Secret &key, const QByteArray &sealed, RecordContent &summary)
{
    Store &store = session.store();
    openSummary(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, store.suite().derive(key, "summary"), sealed, summary);
}

// What the scope gives now, a page at a time with the keys of its records. What is in a scope is read from plain rows, which anybody with
// a SQL tool can write: each is believed only as far as the entry says that names it.
class Walk
{
public:
    /// @p summaries: to show them; who only hands out the keys need not open them.
    Walk(Session &session, const ApplicationForm &form, bool summaries)
        : m_session(session)
        , m_form(form)
        , m_summaries(summaries)
        , m_scopes(session.store().records())
        , m_trust(session.store())
    {
    }

    template<typename Visit>
    void run(const Progress &progress, Visit &&visit)
    {
        Store &store = m_session.store();
        const qint64 total = m_scopes.count(m_form.scope).records;
        Id after = NoId;
        for (;;) {
            const QList<RecordRow> rows = m_scopes.page(m_form.scope, after, AtOnce);
            if (rows.isEmpty())
                return;
            QList<Id> ids;
            for (const RecordRow &row : rows)
                ids.append(row.id);
            const QHash<Id, QList<RecordKeyRow>> keys = store.vault().recordKeys(ids);
            const QList<QByteArray> summaries = m_summaries ? RecordPages(store.records()).summaries(rows) : QList<QByteArray>(rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                ++m_looked;
                one(rows.at(i), keys.value(rows.at(i).id), summaries.at(i), visit);
            }
            after = rows.constLast().id;
            if (progress && !progress(m_looked, qMax(total, m_looked)))
                throwCancelled();
        }
    }
    [[nodiscard]] qint64 looked() const { return m_looked; }
    [[nodiscard]] const QList<Id> &unreadable() const { return m_unreadable; }
    /// Notes in the journal what is not as its entry says; outside any act.
    void noteAltered()
    {
        constexpr qsizetype AtMost = 20;
        for (Id record : m_altered.first(qMin(AtMost, m_altered.size())))
            noteAlert(m_session, record);
    }

private:
    template<typename Visit>
    void one(const RecordRow &row, const QList<RecordKeyRow> &keys, const QByteArray &summary, Visit &&visit)
    {
        Store &store = m_session.store();
        try {
            (void)m_trust.require(row);
            if (!RecordScopes::covers(m_form.scope, row))
                throw Error(ErrorCode::Integrity, QString());
            const auto key = store.keys().tryRecordKey(keys, row.revision);
            if (!key) {
                m_unreadable.append(row.id);
                return;
            }
            RecordLine line;
            line.row = row;
            line.readable = m_summaries;
            if (m_form.scope.words.isEmpty() && m_summaries) {
                requireSummary(m_session, row, *key, summary, line.summary);
            } else if (!m_form.scope.words.isEmpty()) {
                SealedRecord sealed = Records(store.records()).parts(row.id, row.revision);
                sealed.commitment = row.commitment;
                line.summary = openRecord(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, *key, sealed);
                if (!matchesWords(m_form.scope.words, line.summary))
                    return;
            }
            visit(line, *key);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Integrity && error.code() != ErrorCode::BadInput && error.code() != ErrorCode::Unsupported)
                throw;
            m_unreadable.append(row.id);
            m_altered.append(row.id);
        }
    }

    Session &m_session;
    const ApplicationForm &m_form;
    bool m_summaries;
    RecordScopes m_scopes;
    RowTrust m_trust;
    qint64 m_looked = 0;
    QList<Id> m_unreadable;
    QList<Id> m_altered; ///< of those
};

void requireFulfilment(Session &session, const TrustedCase &known)
{
    const CaseVerdict verdict = known.life.may(session.me(), CaseMove::Fulfil, session.now(), HouseAt(session.state(), session.rightsTime()));
    if (!verdict.allowed)
        refuse(session, Action::ApplicationFulfil, known.row.id, verdict.reason);
    if (const QString lock = lockOn(known.form, dayOf(session.now())); !lock.isEmpty())
        throw Error(ErrorCode::BadInput, lock, say(QT_TRANSLATE_NOOP("Fulfilling", "Nothing was granted.")));
}

} // namespace

ScopeAnswer scopeOf(Session &session, Id application, const Progress &progress)
{
    require(session, Action::ApplicationFulfil);
    const TrustedCase known = readVerified(session, Action::ApplicationFulfil, application);
    requireFulfilment(session, known);
    ScopeAnswer answer;
    Walk walk(session, known.form, true);
    walk.run(progress, [&](const RecordLine &line, const Secret &) { answer.lines.append(line); });
    answer.looked = walk.looked();
    answer.unreadable = walk.unreadable().size();
    walk.noteAltered();
    return answer;
}

void fulfilApplication(Session &session, const SeenApplication &seen, const QList<Id> &records, const QList<LeftOutRecord> &leftOut, const Progress &progress)
{
    Store &store = session.store();
    require(session, Action::ApplicationFulfil);
    const TrustedCase known = readVerified(session, Action::ApplicationFulfil, seen.application);
    requireFulfilment(session, known);
    if (records.size() > GrantAtMost) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Fulfilling", "A grant covers at most %n records. Ask the applicant for a narrower scope.", nullptr, int(GrantAtMost)),
            say(QT_TRANSLATE_NOOP("Fulfilling", "Nothing was granted.")));
    }
    QSet<Id> wanted(records.begin(), records.end());
    QSet<Id> left;
    for (const LeftOutRecord &one : leftOut) {
        if (one.reason.trimmed().isEmpty())
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Fulfilling", "Say for each record that you leave out why.")), say(QT_TRANSLATE_NOOP("Fulfilling", "Nothing was granted.")));
        left.insert(one.record);
    }
    CaseText text;
    text.leftOut = leftOut;
    const Secret grantKey = Secret::random(Suite::KeySize);
    KeyWrapper wrapper = store.keys().wrapperForGrant(seen.application, grantKey);
    QList<RecordKeyRow> wrapped;
    qint64 others = 0;
    Walk walk(session, known.form, false);
    walk.run(progress, [&](const RecordLine &line, const Secret &key) {
        const Id id = line.row.id;
        if (wanted.remove(id)) {
            text.granted.append({ id, line.row.revision, line.row.commitment });
            wrapped.append(wrapper.wrap(id, line.row.revision, key));
        } else if (!left.remove(id)) {
            RecordContent summary; // what cannot be shown was not seen either
            requireSummary(session, line.row, key, Records(store.records()).summaryPart(id, line.row.revision), summary);
            ++others;
        }
    });
    walk.noteAltered();
    for (Id record : walk.unreadable()) {
        if (!wanted.contains(record) && !left.contains(record))
            text.leftOut.append({ record, say(QT_TRANSLATE_NOOP("Fulfilling", "It cannot be opened, or is not as it was filed.")) });
    }
    // Never more than was granted, whatever the page offers.
    if (!wanted.isEmpty() || !left.isEmpty())
        refuse(session, Action::ApplicationFulfil, seen.application, say(QT_TRANSLATE_NOOP("Fulfilling", "A record is not in the scope that was granted.")));
    if (others > 0) {
        throw Error(ErrorCode::Changed, QCoreApplication::translate("Fulfilling", "The scope gives %n more records than you saw.", nullptr, int(others)),
            say(QT_TRANSLATE_NOOP("Fulfilling", "Nothing was granted. Look at the list again.")));
    }
    const qint64 left0 = text.leftOut.size();
    const QByteArray root = grantRoot(store.suite(), text.granted);
    const qint64 count = text.granted.size();
    moveCase(session, CaseMove::Fulfil, seen, std::move(text), [&](const TrustedCase &now, Act &, Change &change) {
        change.facts.insert(fact::Root, root);
        change.facts.insert(fact::Count, count);
        change.facts.insert(fact::LeftOut, left0);
        change.keys.addRecordKeys = wrapped;
        for (const Recipient &to : { Recipient { KeyHolder::Person, now.life.applicant() }, Recipient { KeyHolder::Officers, NoId } })
            change.keys.addRecordKeys.append(store.keys().wrapRecordKey(seen.application, GrantKey, grantKey, to));
    });
}

} // namespace tongjian
