// SPDX-License-Identifier: GPL-3.0-or-later
// A forgotten password never costs a record, and nobody renews an account alone (DESIGN sections 1, 4 and 5).
#include "House.h"

#include "core/Error.h"
#include "crypto/RecoveryShares.h"
#include "services/AccountRenewal.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

struct Handed {
    Secret initial;
    Secret code;
};

std::vector<Secret> copies(const std::vector<Secret> &shares)
{
    std::vector<Secret> list;
    for (const Secret &share : shares)
        list.push_back(share.clone());
    return list;
}

SheetsInUse opened(Session &session, const std::vector<Secret> &shares, int first, int second)
{
    return openSheets(session, recoverySheetText(first + 1, shares[size_t(first)]), recoverySheetText(second + 1, shares[size_t(second)]));
}

// The whole case; @p shares are the sheets in force before and after.
Handed renew(House &house, const QString &login, const char *proposer, const char *decider, std::vector<Secret> *shares = nullptr)
{
    Handed handed;
    const Id id = proposeRenewal(*house.as(proposer), house.ids.at(login));
    decideCase(*house.as(decider), id, true, &handed.code);
    const auto session = house.as(proposer);
    if (!shares) {
        carryOutRenewal(*session, id, nullptr, &handed.initial);
        return handed;
    }
    SheetsInUse sheets = opened(*session, *shares, 0, 2);
    *shares = std::move(sheets.fresh.shares);
    carryOutRenewal(*session, id, &sheets, &handed.initial);
    return handed;
}

// The founder's first password has the login name in it, which a new one must not.
Secret passwordAfter(const QString &login)
{
    return login == QStringLiteral("admin") ? House::secret("quite another phrase 8") : House::ownPassword(login);
}

std::unique_ptr<Session> firstLogin(House &house, const QString &login, const Handed &handed)
{
    house.clock->time += 1000;
    LoginOutcome outcome = logIn(house.paths, house.environment, login, handed.initial);
    if (!outcome.firstLogin)
        return {};
    return completeFirstLogin(house.paths, house.environment, login, std::move(*outcome.firstLogin), passwordAfter(login), handed.code);
}

std::unique_ptr<Session> afterRenewal(House &house, const QString &login)
{
    house.clock->time += 1000;
    return std::move(logIn(house.paths, house.environment, login, passwordAfter(login)).session);
}

QStringList problemsIn(House &house)
{
    QStringList found;
    const VerificationResult result = verifyStore(*house.as("auditor"));
    for (const IntegrityProblem &problem : result.problems)
        found += problem.what + QStringLiteral(" | ") + problem.where;
    return found;
}

bool listsSubject(Session &session, ListKind kind, const QString &subject)
{
    const QList<RecordLine> lines = listRecords(session, kind, {}, nullptr, 50);
    return std::any_of(lines.begin(), lines.end(), [&](const RecordLine &line) { return line.readable && line.summary.subject == subject; });
}

// Somebody with a foreign tool who signs what the program would not.
void forge(Session &session, Action action, Id object, const QCborMap &facts)
{
    Act act(session.store());
    act.append({ action, object, facts });
    act.commit();
}

} // namespace

class TestAccountRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsWithdrawn_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("open") << false;
        QTest::newRow("confirmed") << true;
    }
    void aCaseIsWithdrawn()
    {
        QFETCH(bool, confirmed);
        House house(SuiteId::Intl);
        const Id li = house.ids.at(QStringLiteral("li"));
        const auto admin = house.as("admin");
        const Id id = proposeRenewal(*admin, li);
        const Id sheets = proposeNewSheets(*admin);
        const Id role = proposeRole(*admin, { li, Role::Officer, NoId });
        QCOMPARE(ownCases(*admin).size(), 3);
        Secret code;
        if (confirmed)
            decideCase(*house.as("boss"), id, true, &code);
        // Only who proposed it, with a foreign tool too.
        const auto boss = house.as("boss");
        EXPECT_ERROR(withdrawCase(*boss, id), ErrorCode::NoRight);
        EXPECT_ERROR(withdrawCase(*house.as("li"), id), ErrorCode::NoRight);
        const QCborMap facts { { fact::Kind, int(CaseKind::Renewal) }, { fact::Person, li } };
        EXPECT_ERROR(forge(*boss, Action::CaseWithdraw, id, facts), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*admin, Action::CaseWithdraw, id, { { fact::Kind, int(CaseKind::Role) }, { fact::Person, li } }), ErrorCode::Integrity);
        EXPECT_ERROR(withdrawCase(*admin, 4711), ErrorCode::NotFound);
        for (Id one : { id, sheets, role })
            withdrawCase(*admin, one);
        EXPECT_ERROR(withdrawCase(*admin, id), ErrorCode::Changed);
        EXPECT_ERROR(forge(*admin, Action::CaseWithdraw, id, facts), ErrorCode::Integrity);
        QVERIFY(ownCases(*admin).isEmpty() && casesToCarryOut(*admin).isEmpty());
        // Nothing of it takes effect any more.
        Secret initial;
        boss->store().catchUp();
        QVERIFY(casesFor(*boss).isEmpty());
        EXPECT_ERROR(decideCase(*boss, id, true, &code), ErrorCode::Changed);
        EXPECT_ERROR(decideCase(*boss, role, true), ErrorCode::Changed);
        EXPECT_ERROR(carryOutRenewal(*admin, id, nullptr, &initial), ErrorCode::Changed);
        EXPECT_ERROR(forge(*admin, Action::AccountReset, li, { { fact::Case, id }, { fact::Lock, QByteArray(32, 'x') } }), ErrorCode::Integrity);
        QVERIFY(house.as("li"));
        // And the way is free for another one.
        const Id again = proposeRenewal(*admin, li);
        (void)proposeRole(*admin, { li, Role::Officer, NoId });
        decideCase(*house.as("boss"), again, true, &code);
        carryOutRenewal(*admin, again, nullptr, &initial);
        EXPECT_ERROR(withdrawCase(*admin, again), ErrorCode::Changed); // done is done
        QCOMPARE(problemsIn(house), QStringList());
    }

    void whatWasGivenIsNotWithdrawn()
    {
        House house(SuiteId::Intl);
        const auto admin = house.as("admin");
        const RoleHolding holding { house.ids.at(QStringLiteral("li")), Role::Officer, NoId };
        const Id role = proposeRole(*admin, holding);
        decideCase(*house.as("boss"), role, true);
        EXPECT_ERROR(withdrawCase(*admin, role), ErrorCode::Changed);
        EXPECT_ERROR(forge(*admin, Action::CaseWithdraw, role, { { fact::Kind, int(CaseKind::Role) }, { fact::Person, holding.person } }), ErrorCode::Integrity);
        admin->store().catchUp();
        QVERIFY(admin->state().holdings().contains(holding));
        QCOMPARE(problemsIn(house), QStringList());
    }

    void recordsOfAForgottenPasswordStay()
    {
        House house(SuiteId::Intl);
        Id pending = NoId;
        Id returned = NoId;
        Id filed = NoId;
        {
            const auto li = house.as("li");
            const auto head = house.as("head");
            const auto officer = house.as("officer");
            (void)saveDraft(*li, NoId, house.call(QStringLiteral("只是草稿")));
            pending = house.submitted(*li, QStringLiteral("等待审核"));
            returned = house.submitted(*li, QStringLiteral("被退回"));
            returnRecord(*head, openRecordForReading(*head, returned).seen(), { QStringLiteral("补充"), {} });
            filed = house.submitted(*li, QStringLiteral("已经归档"));
            approveRecord(*head, openRecordForReading(*head, filed).seen());
            fileRecord(*officer, openRecordForReading(*officer, filed).seen());
        }
        {
            const auto admin = house.as("admin");
            const RenewalOutlook outlook = renewalOutlook(*admin, house.ids.at(QStringLiteral("li")));
            QVERIFY(outlook.objection.isEmpty());
            QVERIFY(!outlook.needsSheets);
            QCOMPARE(outlook.draftsLost, 1);
            QCOMPARE(outlook.decider, Role::Executive);
        }
        const Handed handed = renew(house, QStringLiteral("li"), "admin", "boss");
        EXPECT_ERROR(house.as("li"), ErrorCode::WrongPassword); // the forgotten one opens nothing any more
        {
            LoginOutcome outcome = logIn(house.paths, house.environment, QStringLiteral("li"), handed.initial);
            QVERIFY(outcome.firstLogin && !outcome.firstLogin->handover->codeLock.isEmpty());
            EXPECT_ERROR(completeFirstLogin(house.paths, house.environment, QStringLiteral("li"), std::move(*outcome.firstLogin),
                             House::ownPassword(QStringLiteral("li")), House::secret("ABCD-EFGH-JKLM-NPQR-STUV")),
                ErrorCode::BadInput);
        }
        {
            // The code may be typed in small letters and without groups.
            Handed typed { handed.initial.clone(), Secret::copyOf(canonicalCode(handed.code).toLower()) };
            const auto li = firstLogin(house, QStringLiteral("li"), typed);
            QVERIFY(li);
            QVERIFY(drafts(*li).isEmpty()); // lost, as it was said before
            QVERIFY(!li->store().keys().tryRecordKey(pending, 1));
            QVERIFY(!listsSubject(*li, ListKind::Own, QStringLiteral("已经归档")));
        }
        (void)house.as("head"); // hands on what waits
        (void)house.as("officer"); // hands on what is filed
        {
            const auto li = house.as("li");
            QVERIFY(openRecordForReading(*li, pending).readable);
            QVERIFY(listsSubject(*li, ListKind::Own, QStringLiteral("已经归档")));
            QCOMPARE(correctReturned(*li, returned).content.subject, QStringLiteral("被退回"));
            (void)submitDraft(*li, returned);
            withdrawRecord(*li, pending);
            (void)house.submitted(*li, QStringLiteral("续发之后"));
        }
        {
            // Nothing is left that is sealed to the pair of before.
            const auto officer = house.as("officer");
            QVERIFY(officer->store().vault().recordKeysOf(KeyHolder::Person, house.ids.at(QStringLiteral("li")), 0).isEmpty());
            QVERIFY(officer->store().vault().recordKeysOf(KeyHolder::AuthorSummary, house.ids.at(QStringLiteral("li")), 0).isEmpty());
        }
        QCOMPARE(problemsIn(house), QStringList());
    }

    void theOnlyHolderOfARole_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArray>("proposer");
        QTest::addColumn<QByteArray>("decider");
        QTest::newRow("officer") << QStringLiteral("officer") << QByteArray("admin") << QByteArray("boss");
        QTest::newRow("auditor") << QStringLiteral("auditor") << QByteArray("admin") << QByteArray("boss");
        QTest::newRow("executive") << QStringLiteral("boss") << QByteArray("admin") << QByteArray("auditor");
        QTest::newRow("administrator") << QStringLiteral("admin") << QByteArray("boss") << QByteArray("auditor");
    }
    void theOnlyHolderOfARole()
    {
        QFETCH(QString, login);
        QFETCH(QByteArray, proposer);
        QFETCH(QByteArray, decider);
        // The smallest company that works: each role has one holder.
        House house(SuiteId::Intl);
        revokeRole(*house.as("admin"), { house.ids.at(QStringLiteral("officer2")), Role::Officer, NoId });
        Id before = NoId;
        {
            const auto li = house.as("li");
            const auto head = house.as("head");
            const auto officer = house.as("officer");
            before = house.submitted(*li, QStringLiteral("之前归档"));
            approveRecord(*head, openRecordForReading(*head, before).seen());
            fileRecord(*officer, openRecordForReading(*officer, before).seen());
        }
        std::vector<Secret> shares = copies(house.founding.recoveryShares);
        const std::vector<Secret> old = copies(shares);
        {
            const auto session = house.as(proposer.constData());
            QVERIFY(renewalOutlook(*session, house.ids.at(login)).needsSheets);
        }
        // Without sheets it is refused, by the program and by the journal.
        {
            const Id id = proposeRenewal(*house.as(proposer.constData()), house.ids.at(login));
            Secret code;
            decideCase(*house.as(decider.constData()), id, true, &code);
            const auto session = house.as(proposer.constData());
            Secret initial;
            EXPECT_ERROR(carryOutRenewal(*session, id, nullptr, &initial), ErrorCode::BadInput);
            EXPECT_ERROR(forge(*session, Action::AccountReset, house.ids.at(login), { { fact::Case, id }, { fact::Lock, QByteArray(32, 'x') } }), ErrorCode::Integrity);
            house.clock->time += CaseCarryOutMs + MinuteMs; // it lapses, so that the next can be proposed
        }
        const Handed handed = renew(house, login, proposer.constData(), decider.constData(), &shares);
        QVERIFY(firstLogin(house, login, handed));
        const auto enter = [&](const char *one) { return login == QLatin1String(one) ? afterRenewal(house, login) : house.as(one); };
        {
            // Used sheets are spent; the new ones open.
            const auto session = enter("admin");
            EXPECT_ERROR(opened(*session, old, 0, 1), ErrorCode::BadInput);
            EXPECT_ERROR(opened(*session, old, 0, 2), ErrorCode::BadInput);
            const SheetsInUse sheets = opened(*session, shares, 1, 2);
            const QList<RoleKeyShareRow> rows = session->store().vault().allShares();
            int sealed = 0;
            for (const RoleKeyShareRow &row : rows) {
                if (row.holder != KeyHolder::Recovery)
                    continue;
                ++sealed;
                QCOMPARE(row.holderGeneration, 1U);
                QVERIFY(!session->store().keys().openRecoveryShare(row, sheets.old).isEmpty());
            }
            QCOMPARE(sealed, 3); // officers, auditors, executives
        }
        // The company works on.
        Id after = NoId;
        {
            const auto li = house.as("li");
            after = house.submitted(*li, QStringLiteral("之后归档"));
            const auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, after).seen());
        }
        {
            const auto officer = house.as("officer");
            fileRecord(*officer, openRecordForReading(*officer, after).seen());
            QVERIFY(openRecordForReading(*officer, before).readable);
            QVERIFY(openRecordForReading(*officer, after).readable);
        }
        for (const char *one : { "officer", "auditor", "boss" })
            (void)house.as(one); // each hands a new generation of the role's key to themselves
        {
            const auto admin = enter("admin");
            Secret initial;
            (void)createAccount(*admin, { QStringLiteral("new"), QStringLiteral("新人"), house.sales, false }, &initial);
            const HouseState &state = admin->state();
            for (RoleKeyOwner owner : { RoleKeyOwner::Officers, RoleKeyOwner::Auditors, RoleKeyOwner::Executives })
                QVERIFY(state.newestKey({ owner, NoId })->entry > state.recoveryAt());
        }
        QCOMPARE(problemsIn(house), QStringList());
    }

    void anotherHolderHandsOn()
    {
        House house(SuiteId::Gm);
        const Handed handed = renew(house, QStringLiteral("officer"), "admin", "boss"); // there is a second one: no sheets
        QVERIFY(firstLogin(house, QStringLiteral("officer"), handed));
        (void)house.as("officer2");
        Id id = NoId;
        {
            const auto li = house.as("li");
            id = house.submitted(*li);
        }
        const auto officer = house.as("officer");
        QVERIFY(openRecordForReading(*officer, id).readable);
        // A head's key comes from the officers.
        const Handed head = renew(house, QStringLiteral("head"), "admin", "boss");
        QVERIFY(firstLogin(house, QStringLiteral("head"), head));
        (void)house.as("officer2");
        const auto session = house.as("head");
        approveRecord(*session, openRecordForReading(*session, id).seen());
        QCOMPARE(problemsIn(house), QStringList());
    }

    void nobodyAlone()
    {
        House house(SuiteId::Intl);
        const Id li = house.ids.at(QStringLiteral("li"));
        const auto admin = house.as("admin");
        Secret initial;
        Secret code;
        const Id id = proposeRenewal(*admin, li);
        EXPECT_ERROR(proposeRenewal(*admin, li), ErrorCode::BadInput);
        EXPECT_ERROR(carryOutRenewal(*admin, id, nullptr, &initial), ErrorCode::Changed);
        EXPECT_ERROR(decideCase(*admin, id, true, &code), ErrorCode::NoRight);
        EXPECT_ERROR(decideCase(*house.as("li"), id, true, &code), ErrorCode::NoRight);
        EXPECT_ERROR(decideCase(*house.as("auditor"), id, true, &code), ErrorCode::NoRight);
        // With a foreign tool: every step that the program refuses is no valid entry either.
        const QCborMap facts { { fact::Kind, int(CaseKind::Renewal) }, { fact::Person, li }, { fact::CodeLock, QByteArray(32, 'x') } };
        const QCborMap reset { { fact::Case, id }, { fact::Lock, QByteArray(32, 'x') } };
        EXPECT_ERROR(forge(*admin, Action::AccountReset, li, reset), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*admin, Action::CaseConfirm, id, facts), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*house.as("auditor"), Action::CaseConfirm, id, facts), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*house.as("boss"), Action::CasePropose, 4711, facts), ErrorCode::Integrity); // only for the last administrator
        EXPECT_ERROR(forge(*admin, Action::RecoveryRenew, id, { { fact::RecoveryKey, QByteArray("k") }, { fact::RecoveryWrapped, QByteArray(32, 'x') } }), ErrorCode::Integrity);
        decideCase(*house.as("boss"), id, true, &code);
        EXPECT_ERROR(carryOutRenewal(*house.as("boss"), id, nullptr, &initial), ErrorCode::NoRight); // confirmed it
        EXPECT_ERROR(forge(*house.as("boss"), Action::AccountReset, li, reset), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*admin, Action::AccountReset, house.ids.at(QStringLiteral("sun")), reset), ErrorCode::Integrity); // of another's case
        carryOutRenewal(*admin, id, nullptr, &initial);
        // One confirmation, one renewal.
        EXPECT_ERROR(carryOutRenewal(*admin, id, nullptr, &initial), ErrorCode::Changed);
        EXPECT_ERROR(forge(*admin, Action::AccountReset, li, reset), ErrorCode::Integrity);

        // Who has the initial password and not the code makes no keys in the person's name, whatever the tool.
        const StoreDescription description = StoreDescription::read(house.paths);
        Unlocked unlocked = unlock(description, QStringLiteral("li"), initial);
        NewAccount mine = makeOwnAccount(description, li, QStringLiteral("li"), House::secret("of the administrator"), unlocked.handover->storeKey);
        Store store(house.paths, house.environment, mine.identity);
        Act act(store);
        Change change { Action::AccountActivate, li };
        change.facts = { { fact::Token, unlocked.handover->token }, { fact::SigningKey, mine.entry.signingKey }, { fact::SealingKey, mine.entry.sealingKey } };
        change.accounts = { mine.entry };
        EXPECT_ERROR(act.append(std::move(change)), ErrorCode::Integrity);
    }

    void refusedAndLapsed()
    {
        House house(SuiteId::Intl);
        const auto admin = house.as("admin");
        const Id li = house.ids.at(QStringLiteral("li"));
        Secret initial;
        Secret code;
        const Id first = proposeRenewal(*admin, li);
        decideCase(*house.as("boss"), first, false, &code);
        QVERIFY(code.isEmpty());
        EXPECT_ERROR(carryOutRenewal(*admin, first, nullptr, &initial), ErrorCode::Changed);
        const Id second = proposeRenewal(*admin, li);
        decideCase(*house.as("boss"), second, true, &code);
        admin->store().catchUp();
        QCOMPARE(casesToCarryOut(*admin).size(), 1);
        house.clock->time += CaseCarryOutMs + MinuteMs;
        QVERIFY(casesToCarryOut(*admin).isEmpty());
        EXPECT_ERROR(carryOutRenewal(*admin, second, nullptr, &initial), ErrorCode::Changed);
        EXPECT_ERROR(forge(*admin, Action::AccountReset, li, { { fact::Case, second }, { fact::Lock, QByteArray(32, 'x') } }), ErrorCode::Integrity);
        QVERIFY(house.as("li")); // nothing happened to the account
    }

    void anOpenLoginSignsNothingMore()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const Handed handed = renew(house, QStringLiteral("li"), "admin", "boss");
        EXPECT_ERROR(house.submitted(*li), ErrorCode::NoRight);
        const auto fresh = firstLogin(house, QStringLiteral("li"), handed);
        EXPECT_ERROR(house.submitted(*li), ErrorCode::NoRight);
        (void)house.submitted(*fresh);
        QCOMPARE(problemsIn(house), QStringList());
    }

    void oldEntriesPutBackAreFound()
    {
        House house(SuiteId::Intl);
        const StoreDescription before = StoreDescription::read(house.paths);
        const Id li = house.ids.at(QStringLiteral("li"));
        const Handed handed = renew(house, QStringLiteral("li"), "admin", "boss");
        const StoreDescription waiting = StoreDescription::read(house.paths);
        QVERIFY(firstLogin(house, QStringLiteral("li"), handed));
        const StoreDescription now = StoreDescription::read(house.paths);
        for (const StoreDescription *older : { &before, &waiting }) {
            StoreDescription spoilt = now;
            spoilt.accounts[li] = older->accounts.value(li);
            spoilt.write(house.paths);
            QVERIFY(house.as("auditor")->readOnly());
        }
        StoreDescription spoilt = now; // another's keys under this name
        spoilt.accounts[li] = now.accounts.value(house.ids.at(QStringLiteral("sun")));
        spoilt.accounts[li].login = QStringLiteral("li");
        spoilt.accounts[li].person = li;
        spoilt.write(house.paths);
        QVERIFY(house.as("auditor")->readOnly());
        now.write(house.paths);
        QVERIFY(!house.as("auditor")->readOnly());
    }

    void nobodyElsesKeysArePassedOn()
    {
        // Somebody with an SQL tool plants a key row of another's filed record in the own name and has the account renewed.
        House house(SuiteId::Intl);
        const Id sun = house.ids.at(QStringLiteral("sun"));
        Id pending = NoId;
        Id filed = NoId;
        {
            const auto li = house.as("li");
            const auto head = house.as("head");
            const auto officer = house.as("officer");
            pending = house.submitted(*li);
            filed = house.submitted(*li);
            approveRecord(*head, openRecordForReading(*head, filed).seen());
            fileRecord(*officer, openRecordForReading(*officer, filed).seen());
            KeyVault &vault = head->store().vault();
            const JournalHead marker = vault.marker();
            KeyChanges planted;
            planted.addRecordKeys = { { pending, 1, KeyHolder::Person, sun, 0, QByteArray(100, 'x') }, { filed, 2, KeyHolder::AuthorSummary, sun, 0, QByteArray(100, 'x') } };
            vault.addForEntry(planted, marker);
        }
        const Handed handed = renew(house, QStringLiteral("sun"), "admin", "boss");
        QVERIFY(firstLogin(house, QStringLiteral("sun"), handed));
        (void)house.as("head");
        const auto officer = house.as("officer");
        QVERIFY(officer->store().vault().recordKeysOf(KeyHolder::Person, sun, 1).isEmpty());
        QVERIFY(officer->store().vault().recordKeysOf(KeyHolder::AuthorSummary, sun, 1).isEmpty());
    }

    void sheetsAreReplacedWithoutARenewal()
    {
        House house(SuiteId::Intl);
        const std::vector<Secret> old = copies(house.founding.recoveryShares);
        const auto admin = house.as("admin");
        const Id id = proposeNewSheets(*admin);
        EXPECT_ERROR(carryOutNewSheets(*admin, id, opened(*admin, old, 0, 1)), ErrorCode::Changed); // not confirmed yet
        decideCase(*house.as("boss"), id, true);
        SheetsInUse sheets = opened(*admin, old, 2, 1);
        const std::vector<Secret> fresh = copies(sheets.fresh.shares);
        carryOutNewSheets(*admin, id, sheets);
        EXPECT_ERROR(opened(*admin, old, 0, 1), ErrorCode::BadInput);
        EXPECT_ERROR(opened(*admin, fresh, 1, 1), ErrorCode::BadInput); // the same one twice
        (void)opened(*admin, fresh, 0, 1);
        EXPECT_ERROR(carryOutNewSheets(*admin, id, sheets), ErrorCode::Changed); // once only
        // The private half that the old sheets opened opens no row any more, and the holders renew what it had opened.
        const QList<RoleKeyShareRow> rows = admin->store().vault().allShares();
        for (const RoleKeyShareRow &row : rows) {
            if (row.holder == KeyHolder::Recovery)
                EXPECT_ERROR(admin->store().keys().openRecoveryShare(row, sheets.old), ErrorCode::Integrity);
        }
        for (const char *one : { "officer", "auditor", "boss" })
            (void)house.as(one);
        admin->store().catchUp();
        QVERIFY(admin->state().newestKey({ RoleKeyOwner::Officers, NoId })->entry > admin->state().recoveryAt());
        // A recovery key of before in store.json is found.
        StoreDescription spoilt = StoreDescription::read(house.paths);
        const StoreDescription good = spoilt;
        spoilt.recoveryKey = sheets.old.publicKey();
        spoilt.write(house.paths);
        QVERIFY(house.as("auditor")->readOnly());
        good.write(house.paths);
        QCOMPARE(problemsIn(house), QStringList());
    }

    void cutOff_data()
    {
        QTest::addColumn<QByteArray>("gap");
        QTest::addColumn<bool>("stands");
        QTest::newRow("begun") << QByteArray("begun") << false;
        QTest::newRow("keys") << QByteArray("keys") << false;
        QTest::newRow("accounts") << QByteArray("accounts") << false;
        QTest::newRow("records") << QByteArray("records") << true;
        QTest::newRow("removals") << QByteArray("removals") << true;
    }
    void cutOff()
    {
        // The act with everything in it, ended between two of its commits: whole or not at all, and one set of sheets is always good.
        QFETCH(QByteArray, gap);
        QFETCH(bool, stands);
        House house(SuiteId::Intl);
        const QString login = QStringLiteral("auditor");
        const std::vector<Secret> old = copies(house.founding.recoveryShares);
        const Id id = proposeRenewal(*house.as("admin"), house.ids.at(login));
        Secret code;
        Secret initial;
        decideCase(*house.as("boss"), id, true, &code);
        std::vector<Secret> fresh;
        {
            StoreEnvironment cut = house.environment;
            cut.gap = [&](const char *name) {
                if (gap == name)
                    throw Error(ErrorCode::Io, QStringLiteral("cut off"));
            };
            house.clock->time += 1000;
            const auto admin = std::make_unique<Session>(std::make_unique<Store>(house.paths, cut, house.as("admin")->store().sharedIdentity()));
            const SheetsInUse sheets = opened(*admin, old, 0, 1);
            fresh = copies(sheets.fresh.shares);
            EXPECT_ERROR(carryOutRenewal(*admin, id, &sheets, &initial), ErrorCode::Io);
        }
        const auto admin = house.as("admin");
        QVERIFY2(!admin->readOnly(), admin->readOnly() ? qPrintable(admin->problems().constFirst().what) : "");
        QCOMPARE(admin->state().cases().value(id).state, stands ? CaseState::Done : CaseState::Confirmed);
        (void)opened(*admin, stands ? fresh : old, 0, 1);
        EXPECT_ERROR(opened(*admin, stands ? old : fresh, 0, 1), ErrorCode::BadInput);
        if (!stands) {
            QVERIFY(house.as("auditor")); // the account is as it was
            QCOMPARE(problemsIn(house), QStringList());
            return;
        }
        // It stands, but the initial password was never shown: the same way once more, with the new sheets.
        EXPECT_ERROR(house.as("auditor"), ErrorCode::WrongPassword);
        std::vector<Secret> shares = copies(fresh);
        const Handed handed = renew(house, login, "admin", "boss", &shares);
        QVERIFY(firstLogin(house, login, handed));
        QCOMPARE(problemsIn(house), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAccountRenewal)
#include "TestAccountRenewal.moc"
