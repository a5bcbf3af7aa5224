// SPDX-License-Identifier: GPL-3.0-or-later
#include "Founding.h"

#include "Act.h"
#include "EntryFacts.h"
#include "Migrations.h"
#include "Recovery.h"
#include "RightsMirror.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

// 网络安全法: logs at least six months; nothing is promised for less.
constexpr int LeastMonths = 6;

QString say(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

bool staffed(const FoundingPlan &plan, Role role)
{
    return std::any_of(plan.persons.begin(), plan.persons.end(), [&](const auto &person) { return person.roles.contains(role); });
}

struct MadeRoleKey {
    RoleKeyId id;
    SealingKey key;
};

// Removes a half-made store when founding fails.
class Scaffold
{
public:
    explicit Scaffold(QString folder)
        : m_folder(std::move(folder))
    {
    }
    ~Scaffold()
    {
        if (!m_done)
            QDir(m_folder).removeRecursively();
    }
    void done() { m_done = true; }

private:
    QString m_folder;
    bool m_done = false;
};

} // namespace

QStringList objections(const FoundingPlan &plan)
{
    QStringList list;
    if (plan.company.trimmed().isEmpty())
        list += say(QT_TRANSLATE_NOOP("Store", "The company's name is missing."));
    if (plan.departments.isEmpty() || plan.departments.contains(QString()))
        list += say(QT_TRANSLATE_NOOP("Store", "At least one department is needed, each with a name."));
    QStringList names = plan.departments;
    if (names.removeDuplicates() > 0)
        list += say(QT_TRANSLATE_NOOP("Store", "Two departments have the same name."));
    QStringList logins;
    for (const auto &person : plan.persons) {
        logins += person.login.toLower();
        if (person.login.trimmed().isEmpty() || person.name.trimmed().isEmpty())
            list += say(QT_TRANSLATE_NOOP("Store", "Everybody needs a name and a login name."));
        if (person.department < 0 || person.department >= plan.departments.size())
            list += QCoreApplication::translate("Store", "%1 belongs to no department.").arg(person.name);
        for (const RoleFacts &a : roleTable()) {
            for (const RoleFacts &b : roleTable()) {
                if (a.role < b.role && person.roles.contains(a.role) && person.roles.contains(b.role) && rolesExclude(a.role, b.role)) {
                    list += QCoreApplication::translate("Store", "%1 cannot be both %2 and %3: they must be different persons.")
                                .arg(person.name, displayName(a.role), displayName(b.role));
                }
            }
        }
    }
    if (logins.removeDuplicates() > 0)
        list += say(QT_TRANSLATE_NOOP("Store", "Two persons have the same login name."));
    for (Role role : { Role::SecurityAdministrator, Role::Officer, Role::Auditor, Role::Executive }) {
        if (!staffed(plan, role))
            list += QCoreApplication::translate("Store", "Nobody is %1 yet.").arg(displayName(role));
    }
    if (plan.founder < 0 || plan.founder >= int(plan.persons.size())
        || !plan.persons[size_t(plan.founder)].roles.contains(Role::SecurityAdministrator))
        list += say(QT_TRANSLATE_NOOP("Store", "Whoever sets the store up must be a security administrator."));
    for (RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        if (plan.retentionMonths.value(cls) < LeastMonths)
            list += QCoreApplication::translate("Store", "The period for %1 records must be at least 6 months.").arg(displayName(cls));
    }
    list.removeDuplicates();
    return list;
}

FoundingResult foundStore(const StorePaths &paths, const StoreEnvironment &environment, const FoundingPlan &plan)
{
    if (const QStringList against = objections(plan); !against.isEmpty())
        throw Error(ErrorCode::BadInput, against.join(u' '), say(QT_TRANSLATE_NOOP("Store", "Nothing was created yet. Mend this and try again.")));
    if (QFileInfo::exists(paths.folder)) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Store", "There is already something at %1.").arg(paths.folder),
            say(QT_TRANSLATE_NOOP("Store", "Nothing was changed. Choose a folder that does not exist yet.")));
    }
    refuseNetworkFileSystem(paths.folder, environment.fileSystem);

    // Built beside its place and moved there whole.
    StorePaths building { paths.folder + QStringLiteral(".building") };
    QDir(building.folder).removeRecursively();
    Scaffold scaffold(building.folder);
    if (!QDir().mkpath(building.folder)) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Store", "The folder %1 cannot be made.").arg(paths.folder),
            say(QT_TRANSLATE_NOOP("Store", "Check that you may write there.")));
    }
    QFile::setPermissions(building.folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);

    const Suite &suite = Suite::of(plan.suite);
    IdSource ids(*environment.clock);
    FoundingResult result;
    for (qsizetype i = 0; i < plan.departments.size(); ++i)
        result.departments.append(ids.next());
    for (size_t i = 0; i < plan.persons.size(); ++i)
        result.persons.append(ids.next());
    result.founderPerson = result.persons[plan.founder];

    StoreDescription description;
    description.store = ids.next();
    description.company = plan.company.trimmed();
    description.suite = plan.suite;
    description.cost = plan.cost;

    // The recovery pair: its private half is wrapped under a secret that exists on paper only.
    FreshRecovery recovery = makeRecoveryKey(description);
    description.recoveryKey = recovery.entry.key;
    description.wrappedRecoveryKey = recovery.entry.wrapped;
    result.recoveryShares = std::move(recovery.shares);

    std::vector<MadeRoleKey> roleKeys;
    for (Id department : result.departments)
        roleKeys.push_back({ { RoleKeyOwner::Department, department }, suite.newSealingKey() });
    for (RoleKeyOwner owner : { RoleKeyOwner::Officers, RoleKeyOwner::Auditors, RoleKeyOwner::Executives })
        roleKeys.push_back({ { owner, NoId }, suite.newSealingKey() });
    description.auditorsKey = std::find_if(roleKeys.begin(), roleKeys.end(), [](const auto &one) {
        return one.id.owner == RoleKeyOwner::Auditors;
    })->key.publicKey();

    // The founder's pairs are made first and wrapped later: the wraps are bound to the founding entry's hash.
    SigningKey founderSigning = suite.newSigningKey();
    SealingKey founderSealing = suite.newSealingKey();
    const Secret storeKey = Secret::random(Suite::KeySize);

    // Waiting accounts: each gets the store key, a token, and the private halves of the role keys to hold.
    QCborArray persons;
    QCborArray holdings;
    for (size_t i = 0; i < plan.persons.size(); ++i) {
        const auto &planned = plan.persons[i];
        const Id person = result.persons[qsizetype(i)];
        const Id department = result.departments[planned.department];
        QByteArray lock;
        QList<RoleKeyId> holds;
        for (const RoleFacts &role : roleTable()) {
            if (!role.privileged || !planned.roles.contains(role.role))
                continue;
            holdings.append(QCborArray { person, int(role.role), role.ofDepartment ? department : NoId });
            if (role.role == Role::Head)
                holds.append({ RoleKeyOwner::Department, department });
            else if (role.role == Role::Officer)
                holds.append({ RoleKeyOwner::Officers, NoId });
            else if (role.role == Role::Auditor)
                holds.append({ RoleKeyOwner::Auditors, NoId });
            else if (role.role == Role::Executive)
                holds.append({ RoleKeyOwner::Executives, NoId });
        }
        if (int(i) != plan.founder) {
            Handover handover;
            handover.storeKey = storeKey.clone();
            for (const MadeRoleKey &made : roleKeys) {
                if (holds.contains(made.id))
                    handover.roleKeys.push_back({ made.id, 1, made.key.privateKey() });
            }
            AccountEntry entry = makeWaitingAccount(description, person, planned.login, planned.initialPassword, std::move(handover), &lock);
            signEntry(description, entry, result.founderPerson, founderSigning);
            description.accounts.insert(person, entry);
        }
        persons.append(QCborArray { person, planned.login, planned.name, department, lock });
    }

    QCborArray departments;
    for (qsizetype i = 0; i < plan.departments.size(); ++i)
        departments.append(QCborArray { result.departments[i], plan.departments[i] });
    QCborArray periods;
    for (auto it = plan.retentionMonths.cbegin(); it != plan.retentionMonths.cend(); ++it)
        periods.append(QCborArray { int(it.key()), it.value() });
    QCborArray keyRows;
    for (const MadeRoleKey &made : roleKeys)
        keyRows.append(QCborArray { int(made.id.owner), made.id.department, 1, made.key.publicKey() });

    // Entry 1, signed before there is a store to append it to: its hash is what every wrap is bound to.
    JournalEntry founding;
    founding.n = 1;
    founding.at = environment.clock->now();
    founding.actor = result.founderPerson;
    founding.action = Action::StoreFound;
    founding.object = description.store;
    founding.touches = Touches::Rights | Touches::Keys;
    founding.before = QByteArray(Suite::HashSize, '\0');
    founding.payload = QCborValue(QCborMap {
                                      { fact::Suite, int(plan.suite) },
                                      { fact::Company, description.company },
                                      { fact::RecoveryKey, description.recoveryKey },
                                      { fact::RecoveryWrapped, suite.hash(description.wrappedRecoveryKey) },
                                      { fact::Periods, periods },
                                      { fact::Departments, departments },
                                      { fact::Persons, persons },
                                      { fact::Holdings, holdings },
                                      { fact::RoleKeys, keyRows },
                                      { fact::SigningKey, founderSigning.publicKey() },
                                      { fact::SealingKey, founderSealing.publicKey() },
                                  })
                           .toCbor();
    founding.signature = founderSigning.sign(founding.statement(description.store));
    founding.hash = founding.computeHash(suite, description.store);
    description.founding = founding.hash;
    description.foundingKey = founderSigning.publicKey();

    NewAccount founder = adoptAccount(description, result.founderPerson, plan.persons[size_t(plan.founder)].login, plan.founderPassword,
        std::move(founderSigning), std::move(founderSealing), storeKey);
    description.accounts.insert(result.founderPerson, founder.entry);

    // Entry 2 names the accounts in store.json, which could only be wrapped once entry 1 had its hash.
    QCborArray digests;
    for (const AccountEntry &account : description.accounts)
        digests.append(QCborArray { account.person, account.digest(suite, description.store) });
    JournalEntry accounts;
    accounts.n = 2;
    accounts.at = founding.at;
    accounts.actor = result.founderPerson;
    accounts.action = Action::AccountPassword;
    accounts.object = result.founderPerson;
    accounts.touches = Touches::Rights | Touches::Accounts;
    accounts.keysBefore = 1;
    accounts.rightsBefore = 1;
    accounts.before = founding.hash;
    accounts.payload = QCborValue(QCborMap { { fact::Accounts, digests } }).toCbor();
    accounts.signature = founder.identity->signing.sign(accounts.statement(description.store));
    accounts.hash = accounts.computeHash(suite, description.store);
    description.changed = { 2, accounts.hash };

    {
        SqlCipherOptions options;
        options.mode = SqlCipherOptions::Mode::Create;
        options.vfs = environment.vfs;
        options.path = building.records();
        Database records(options, storeKey);
        migrate(records, recordMigrations());
        options.path = building.keys();
        KeyVault vault(std::make_unique<Database>(options, storeKey));
        migrate(vault.database(), keyMigrations());

        HouseState state(plan.suite);
        state.apply(founding);
        KeyRing ring(description.store, founder.identity, vault, state);
        KeyChanges keys;
        for (const MadeRoleKey &made : roleKeys) {
            const Recipient to { made.id.owner == RoleKeyOwner::Department ? KeyHolder::Officers : KeyHolder::Recovery, NoId };
            keys.addShares.append(ring.shareRoleKey(made.id, 1, made.key.privateKey(), to));
        }
        vault.addForEntry(keys, { 1, founding.hash });
        description.write(building);
        Transaction transaction(records);
        Journal(records).append(founding);
        Journal(records).append(accounts);
        state.apply(accounts);
        mirrorRights(records, state);
        transaction.commit();
    }
    if (!QDir().rename(building.folder, paths.folder)) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Store", "The folder %1 cannot be made.").arg(paths.folder),
            say(QT_TRANSLATE_NOOP("Store", "Check that you may write there.")));
    }
    scaffold.done();
    if (environment.heads)
        environment.heads->remember(description.store, description.changed, description.foundingFingerprint(), true);
    result.founder = founder.identity;
    return result;
}

std::shared_ptr<const Identity> activateAccount(const StorePaths &paths, const StoreEnvironment &environment, const QString &login,
    Unlocked unlocked, const Secret &password, const Secret &code)
{
    if (const QString weak = weakness(password, login); !weak.isEmpty())
        throw Error(ErrorCode::BadInput, weak, say(QT_TRANSLATE_NOOP("Store", "Nothing was changed. Choose another password.")));
    const StoreDescription description = StoreDescription::read(paths);
    const Handover &handover = *unlocked.handover;
    const AccountEntry *waiting = description.accountByLogin(login);
    NewAccount own = makeOwnAccount(description, unlocked.person, waiting ? waiting->login : login, password, handover.storeKey);

    Store store(paths, environment, own.identity);
    Act act(store);
    const Person *who = store.state().person(unlocked.person);
    const QByteArray revealed = canonicalCode(code);
    if (who && !who->codeLock.isEmpty() && store.suite().hash(revealed) != who->codeLock) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Store", "The confirmation code is not right.")),
            say(QT_TRANSLATE_NOOP("Store", "Nothing was changed. It comes from the person who confirmed the renewal, not from the security administrator.")));
    }
    Change change;
    change.action = Action::AccountActivate;
    change.object = unlocked.person;
    change.facts = {
        { fact::Token, handover.token },
        { fact::SigningKey, own.entry.signingKey },
        { fact::SealingKey, own.entry.sealingKey },
    };
    if (who && !who->codeLock.isEmpty())
        change.facts.insert(fact::Code, revealed);
    change.accounts = { own.entry };
    for (const Handover::RoleKey &key : handover.roleKeys) {
        // Handed over at the founding: still the newest generation, or somebody has made a new one without this person since.
        const RoleKeyGeneration *newest = store.state().newestKey(key.id);
        if (newest && newest->generation == key.generation)
            change.keys.addShares.append(store.keys().shareOwnRoleKey(key.id, key.generation, key.privateKey, own.entry.sealingKey));
    }
    act.append(std::move(change));
    act.commit();
    return own.identity;
}

} // namespace tongjian
