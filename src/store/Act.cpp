// SPDX-License-Identifier: GPL-3.0-or-later
#include "Act.h"

#include "CaseTrust.h"
#include "EntryFacts.h"
#include "RecordQuestions.h"
#include "RecordTrust.h"
#include "RightsMirror.h"
#include "core/CaseEngine.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

void merge(KeyChanges &into, KeyChanges &&from)
{
    into.addRecordKeys += from.addRecordKeys;
    into.addBuckets += from.addBuckets;
    into.addShares += from.addShares;
    into.removeRecordKeys += from.removeRecordKeys;
    into.removeBuckets += from.removeBuckets;
    into.removeOldShares += from.removeOldShares;
    into.removePersonShares += from.removePersonShares;
    into.removeGrants += from.removeGrants;
    into.removeRecoveryShares = qMax(into.removeRecoveryShares, from.removeRecoveryShares);
    if (!from.destroyed.records.isEmpty())
        into.destroyed = std::move(from.destroyed); // of one entry in an act
}

} // namespace

bool changesRights(Action action)
{
    switch (action) {
    case Action::StoreFound:
    case Action::AccountCreate:
    case Action::AccountActivate:
    case Action::AccountPassword:
    case Action::AccountDisable:
    case Action::AccountEnable:
    case Action::AccountReset:
    case Action::DeviceRemember:
    case Action::DeviceRemove:
    case Action::PersonMove:
    case Action::PersonRename:
    case Action::DepartmentCreate:
    case Action::DepartmentRename:
    case Action::DepartmentClose:
    case Action::DepartmentMerge:
    case Action::RolePropose:
    case Action::RoleConfirm:
    case Action::RoleRefuse:
    case Action::RoleRevoke:
    case Action::RoleKeyRotate:
    case Action::SubstituteName:
    case Action::SubstituteEnd:
    case Action::CasePropose:
    case Action::CaseConfirm:
    case Action::CaseRefuse:
    case Action::CaseWithdraw:
    case Action::RecoveryRenew:
    case Action::RetentionSet:
    case Action::HoldPlace:
    case Action::HoldReview:
    case Action::HoldLift:
    case Action::StoreRestore:
        return true;
    default:
        return false;
    }
}

Act::Act(Store &store)
    : m_store(store)
{
    store.requireTrust();
    store.catchUp(); // most of it outside the lock, so that nobody waits for it
    m_turnstile = std::make_unique<Turnstile>(store.paths());
    m_transaction = std::make_unique<Transaction>(store.records());
    store.catchUp();
    if (const auto newest = Journal(store.records()).newest()) {
        store.compareFiles(*newest, true);
        m_newest = *newest;
    }
    store.requireTrust();
    store.finishRemovals();
    m_now = store.now();
    m_descriptionBefore = store.m_description;
    store.m_actRights.reset();
    // Checked and signed by one and the same time.
    store.m_actNow = m_now;
    m_rightsTime = store.rightsTime();
    store.m_actRights = m_rightsTime;
}

Act::~Act()
{
    m_store.m_actNow = 0;
    m_store.m_actRights.reset();
    if (m_committed)
        return;
    m_transaction.reset();
    if (m_stateBefore) {
        m_store.m_state = *m_stateBefore;
        m_store.m_keys->forget();
    }
    m_store.m_description = m_descriptionBefore;
}

Database &Act::records()
{
    return m_store.records();
}

JournalEntry Act::append(Change change)
{
    // In a store that waits for the decision on its restoration nothing happens but that decision.
    const bool decides = caseMoveOf(change.action) && Route(change.facts.value(fact::Route).toInteger()) == Route::RestoreLive;
    if (m_store.awaitsRestoration() && !decides && change.action != Action::StoreRestore)
        m_store.refuseUntrusted();
    const bool describes = !change.accounts.isEmpty() || change.recovery;
    if (change.recovery) {
        change.facts.insert(fact::RecoveryKey, change.recovery->key);
        change.facts.insert(fact::RecoveryWrapped, m_store.suite().hash(change.recovery->wrapped));
    }
    if (!change.accounts.isEmpty()) {
        QCborArray digests;
        for (const AccountEntry &account : change.accounts)
            digests.append(QCborArray { account.person, account.digest(m_store.suite(), m_store.id()) });
        change.facts.insert(fact::Accounts, digests);
    }
    // Of a record or an application its service says it: there one may act in one's own right or as a substitute.
    if (const Id principal = m_store.m_state.actsFor(m_store.me(), change.action, m_rightsTime); principal != NoId && !namesRecord(change.action) && !caseMoveOf(change.action) && !handsOver(change.action)
        && !isExplanation(change.action))
        change.facts.insert(fact::InPlaceOf, principal);
    JournalEntry entry;
    entry.n = nextEntry();
    entry.at = m_now;
    entry.actor = m_store.me();
    entry.action = change.action;
    entry.object = change.object;
    entry.payload = QCborValue(change.facts).toCbor();
    entry.sealed = change.sealed;
    entry.touches = (change.keys.isEmpty() ? Touches::Nothing : Touches::Keys) | (describes ? Touches::Accounts : Touches::Nothing)
        | (changesRights(change.action) ? Touches::Rights : Touches::Nothing);
    entry.keysBefore = m_newest.keysAt();
    entry.accountsBefore = m_newest.accountsAt();
    entry.rightsBefore = m_newest.rightsAt();
    entry.before = m_newest.n == 0 ? QByteArray(Suite::HashSize, '\0') : m_newest.hash;
    // An account that was renewed while this login was open: its key signs nothing more, and nobody would believe the entry.
    if (entry.action != Action::AccountActivate && m_store.m_state.signerOf(entry) != m_store.identity().signing.publicKey()) {
        throw Error(ErrorCode::NoRight, QCoreApplication::translate("Store", "This account was renewed: the keys of this login no longer count."),
            QCoreApplication::translate("Store", "Nothing was changed. Log in again with what the security administrator and the second person gave you."));
    }
    entry.signature = m_store.identity().signing.sign(entry.statement(m_store.id()));
    entry.hash = entry.computeHash(m_store.suite(), m_store.id());

    if (entry.touches & Touches::Rights) {
        m_store.requireDecision(entry);
        if (!m_stateBefore)
            m_stateBefore = std::make_unique<HouseState>(m_store.m_state);
        m_store.m_state.apply(entry);
    }
    Journal(records()).append(entry);
    if (!change.keys.destroyed.records.isEmpty()) {
        change.keys.destroyed.hash = entry.hash;
        change.keys.destroyed.statement = entry.statement(m_store.id());
        change.keys.destroyed.signature = entry.signature;
    }

    if (!change.keys.isEmpty()) {
        if (change.keys.removes()) {
            Query(records(), QStringLiteral("INSERT INTO key_removal (entry_n, names) VALUES (?, ?)"))
                .bind(entry.n)
                .bindBytes(change.keys.encodeRemovals())
                .run();
        }
        merge(m_keys, std::move(change.keys));
        m_keysEntry = { entry.n, entry.hash };
    }
    StoreDescription &description = m_store.m_description;
    if (describes) {
        if (m_accountsEntry.n == 0) {
            description.replaced.clear();
            description.replacedRecovery.reset();
        }
        if (change.recovery) {
            if (!description.replacedRecovery)
                description.replacedRecovery = RecoveryEntry { description.recoveryKey, description.wrappedRecoveryKey };
            description.recoveryKey = change.recovery->key;
            description.wrappedRecoveryKey = change.recovery->wrapped;
        }
        for (const AccountEntry &account : change.accounts) {
            const auto before = description.accounts.constFind(account.person);
            if (!description.replaced.contains(account.person)) {
                description.replaced.insert(account.person,
                    before == description.accounts.constEnd() ? std::nullopt : std::optional<AccountEntry>(*before));
            }
            description.accounts.insert(account.person, account);
        }
        description.format = m_store.m_state.descriptionFormat();
        m_accountsEntry = { entry.n, entry.hash };
    }
    m_newest = entry;
    m_entries.append(entry);
    return entry;
}

void Act::commit()
{
    const auto gap = [this](const char *name) {
        if (m_store.environment().gap)
            m_store.environment().gap(name);
    };
    if (m_stateBefore) {
        mirrorRights(records(), m_store.m_state);
        m_store.m_keys->forget();
    }
    gap("begun");
    if (m_keysEntry.n > 0) {
        m_store.vault().addForEntry(m_keys, m_keysEntry);
        gap("keys");
    }
    if (m_accountsEntry.n > 0) {
        m_store.m_description.changed = m_accountsEntry;
        m_store.m_description.write(m_store.paths());
        gap("accounts");
    }
    m_transaction->commit();
    m_committed = true;
    gap("records");
    if (m_entries.isEmpty())
        return;
    m_store.m_head = { m_newest.n, m_newest.hash };
    if (m_stateBefore || m_accountsEntry.n > 0) {
        try {
            m_store.settleDescription();
        } catch (const Error &) {
            // The act stands: whoever opens the store next writes it.
        }
    }
    if (m_keys.removes()) {
        try {
            m_store.vault().remove(m_keys);
            for (const JournalEntry &entry : m_entries)
                m_store.m_removed.append(entry.n);
        } catch (const Error &) {
            // The act stands: its removals are listed in records.db, and the next act or opening carries them out.
        }
        gap("removals");
    }
    rememberHead();
}

void Act::rememberHead()
{
    bool decision = false;
    for (const JournalEntry &entry : m_entries)
        decision = decision || facts(entry.action).decision;
    if (m_store.environment().heads)
        m_store.environment().heads->remember(m_store.id(), m_store.m_head, m_store.m_description.foundingFingerprint(), decision);
}

} // namespace tongjian
