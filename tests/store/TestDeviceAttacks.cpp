// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody gains by remembered computers who can write the store's files, copy them, or took a computer away (DESIGN
// section 4): wraps moved, prolonged, put back; the keychain's secret alone; entries forged with an own key.
#include "Attacker.h"

#include "services/Devices.h"
#include "store/Act.h"
#include "store/DeviceMemory.h"
#include "store/EntryFacts.h"
#include "store/FailureSpool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <utility>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

// Writes an entry past the services, as a program of one's own could.
void forge(Session &session, Change change)
{
    Act act(session.store());
    act.append(std::move(change));
    act.commit();
}

} // namespace

class TestDeviceAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::shared_ptr<ProcessDeviceMemory> m_lis = std::make_shared<ProcessDeviceMemory>();
    std::shared_ptr<ProcessDeviceMemory> m_suns = std::make_shared<ProcessDeviceMemory>();
    Id m_li = NoId;
    Id m_sun = NoId;
    Id m_device = NoId; // li's

    [[nodiscard]] static std::unique_ptr<Session> enter(const Victim &victim) { return logInRemembered(victim.paths, victim.environment); }
    [[nodiscard]] Victim victim(const char *name)
    {
        Victim copy(*m_house, QLatin1String(name));
        copy.environment.devices = std::make_shared<ProcessDeviceMemory>(); // its own: the program drops what counts no more
        if (!copy.environment.devices->keep(store(), kept(*m_lis, store())))
            qFatal("kept");
        return copy;
    }
    [[nodiscard]] static KeptDevice kept(DeviceMemory &memory, Id store) { return std::move(*memory.recall(store)); }
    [[nodiscard]] Id store() const { return StoreDescription::read(m_house->paths).store; }
    // Changes li's first device in store.json, with everything else as it was.
    static void edit(const StorePaths &paths, const std::function<void(StoreDescription &)> &change)
    {
        StoreDescription description = StoreDescription::read(paths);
        change(description);
        description.write(paths);
    }
    // The computer opens nothing, and the store is known to be altered.
    void refusedAndFound(const Victim &victim)
    {
        EXPECT_ERROR(enter(victim), ErrorCode::NoRight);
        QVERIFY(victim.as("li")->readOnly());
        QVERIFY(!victim.verified().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_li = m_house->ids.at(QStringLiteral("li"));
        m_sun = m_house->ids.at(QStringLiteral("sun"));
        m_house->environment.devices = m_suns;
        rememberThisComputer(*m_house->as("sun"));
        m_house->environment.devices = m_lis;
        rememberThisComputer(*m_house->as("li"));
        m_device = kept(*m_lis, store()).device;
        QVERIFY(enter(victim("control"))); // what follows is refused for its own reason
    }

    void keychainAlone()
    {
        // Without the store's files there is nothing that it opens; with a store that never knew it, neither.
        const House other(SuiteId::Intl);
        KeptDevice secret = kept(*m_lis, store());
        secret.person = other.ids.at(QStringLiteral("li"));
        EXPECT_ERROR(unlock(StoreDescription::read(other.paths), secret), ErrorCode::NotFound);
    }

    void filesAlone()
    {
        Victim copy = victim("files");
        copy.environment.devices = std::make_shared<ProcessDeviceMemory>();
        QVERIFY(copy.environment.devices->keep(store(), { m_li, m_device, Secret::random(Suite::KeySize) }));
        EXPECT_ERROR(enter(copy), ErrorCode::NoRight);
        // A secret that does not fit is a failed login, told to the auditors.
        QCOMPARE(failedLogins(copy.paths).size(), 1);
        QVERIFY(copy.verified().isEmpty());
    }

    void onesOwnSecretOnAnothersAccount()
    {
        // sun's keychain says that it is li's computer.
        Victim copy = victim("mine");
        KeptDevice secret = kept(*m_suns, store());
        secret.person = m_li;
        secret.device = m_device;
        copy.environment.devices = std::make_shared<ProcessDeviceMemory>();
        QVERIFY(copy.environment.devices->keep(store(), secret));
        EXPECT_ERROR(enter(copy), ErrorCode::NoRight);
    }

    void entryOfAnotherPersonCopiedIn()
    {
        // sun's wraps under li's account: whoever holds sun's secret would be li.
        Victim copy = victim("person");
        edit(copy.paths, [&](StoreDescription &description) { description.accounts[m_li].devices.append(description.accounts[m_sun].devices.constFirst()); });
        const KeptDevice suns = kept(*m_suns, store());
        KeptDevice claimed { m_li, suns.device, suns.secret.clone() };
        EXPECT_ERROR(unlock(StoreDescription::read(copy.paths), claimed), ErrorCode::Integrity);
        copy.environment.devices = std::make_shared<ProcessDeviceMemory>();
        QVERIFY(copy.environment.devices->keep(store(), claimed));
        refusedAndFound(copy);
    }

    void entryOfAnotherStoreCopiedIn()
    {
        House other(SuiteId::Intl);
        const auto memory = std::make_shared<ProcessDeviceMemory>();
        other.environment.devices = memory;
        rememberThisComputer(*other.as("li"));
        const StoreDescription foreign = StoreDescription::read(other.paths);
        const auto secret = memory->recall(foreign.store);
        Victim copy = victim("store");
        edit(copy.paths, [&](StoreDescription &description) {
            description.accounts[m_li].devices = foreign.accounts.value(other.ids.at(QStringLiteral("li"))).devices;
        });
        KeptDevice claimed { m_li, secret->device, secret->secret.clone() };
        EXPECT_ERROR(unlock(StoreDescription::read(copy.paths), claimed), ErrorCode::Integrity);
        copy.environment.devices = std::make_shared<ProcessDeviceMemory>();
        QVERIFY(copy.environment.devices->keep(store(), claimed));
        refusedAndFound(copy);
    }

    void periodProlonged()
    {
        Victim copy = victim("period");
        edit(copy.paths, [&](StoreDescription &description) { description.accounts[m_li].devices[0].until += DayMs; });
        // The end is bound into the wraps: the right secret opens them no more.
        EXPECT_ERROR(unlock(StoreDescription::read(copy.paths), kept(*m_lis, store())), ErrorCode::Integrity);
        refusedAndFound(copy);
    }

    void entryAddedWithOnesOwnKey()
    {
        // li wraps the own keys anew for a year, past the program: the journal names another digest.
        Victim copy = victim("year");
        const StoreDescription before = StoreDescription::read(copy.paths);
        const Unlocked own = unlock(before, QStringLiteral("li"), House::ownPassword(QStringLiteral("li")));
        const KeptDevice fresh { m_li, 4711, Secret::random(Suite::KeySize) };
        edit(copy.paths, [&](StoreDescription &description) {
            AccountEntry &entry = description.accounts[m_li];
            entry.devices.append(wrapFor(description, *own.identity, fresh, m_house->clock->time + 365 * DayMs));
            signEntry(description, entry, m_li, own.identity->signing);
        });
        QVERIFY(unlock(StoreDescription::read(copy.paths), fresh).identity); // the keys are li's to wrap
        copy.environment.devices = std::make_shared<ProcessDeviceMemory>();
        QVERIFY(copy.environment.devices->keep(store(), fresh));
        refusedAndFound(copy);
    }

    void oldEntryPutBack_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("store.json") << true;
        QTest::newRow("the account's entry alone") << false;
    }
    void oldEntryPutBack()
    {
        // A stolen computer is removed; the thief puts the old store.json, or the old entry, back into the live store.
        QFETCH(bool, whole);
        Victim copy = victim("back");
        const StoreDescription older = StoreDescription::read(copy.paths);
        const auto thiefs = std::exchange(copy.environment.devices, nullptr);
        removeDevice(*copy.as("admin"), m_li, m_device);
        copy.environment.devices = thiefs;
        EXPECT_ERROR(enter(copy), ErrorCode::NoRight);
        QVERIFY(!StoreDescription::read(copy.paths).accounts.value(m_li).device(m_device));
        if (whole)
            older.write(copy.paths);
        else
            edit(copy.paths, [&](StoreDescription &description) { description.accounts[m_li] = older.accounts.value(m_li); });
        // It would still open the keys, and that is what the documents say; the program lets nobody in.
        QVERIFY(unlock(StoreDescription::read(copy.paths), kept(*m_lis, store())).identity);
        refusedAndFound(copy);
    }

    void formatPutBack()
    {
        // A program that knows no devices would be led to open a store that has some, and to take what it does not know away.
        Victim copy = victim("format");
        edit(copy.paths, [](StoreDescription &description) { description.format = 1; });
        refusedAndFound(copy);
    }

    void wholeOldStore()
    {
        // All files as they were before the removal, with the secret: nothing newer is in them, and a computer that saw more, or a
        // head slip, finds it. That it opens what it holds is said in the documents; renewing the account is what helps the rest.
        Victim older = victim("whole");
        Victim live = victim("live");
        removeDevice(*live.as("admin"), m_li, m_device);
        const JournalHead head = journalHead(*live.as("auditor"));
        QVERIFY(enter(older));
        older.rememberHead(head);
        EXPECT_ERROR(enter(older), ErrorCode::NoRight);
        QVERIFY(older.as("li")->readOnly());
    }

    void interruptedRemovalLeavesNoWay()
    {
        // The process dies between store.json and the journal: the removal never was. Whoever repeats it ends the computer.
        Victim copy = victim("cut");
        copy.environment.gap = [](const char *name) {
            if (qstrcmp(name, "accounts") == 0)
                throw Error(ErrorCode::Io, QStringLiteral("cut"));
        };
        {
            const auto admin = copy.as("admin");
            EXPECT_ERROR(removeDevice(*admin, m_li, m_device), ErrorCode::Io);
        }
        copy.environment.gap = {};
        removeDevice(*copy.as("admin"), m_li, m_device);
        EXPECT_ERROR(enter(copy), ErrorCode::NoRight);
        QVERIFY(copy.verified().isEmpty());
    }

    void forgedEntries_data()
    {
        QTest::addColumn<int>("which");
        int i = 0;
        for (const char *name : { "for another", "too long", "in the past", "the same again", "without the account", "removed by a colleague", "removed by an auditor", "one that is not there" })
            QTest::newRow(name) << i++;
    }
    void forgedEntries()
    {
        QFETCH(int, which);
        Victim copy = victim("forged");
        const bool auditor = which == 6;
        const auto session = copy.as(auditor ? "auditor" : which == 5 ? "sun" : "li");
        Store &store = session->store();
        const qint64 now = m_house->clock->time;
        const bool remove = which >= 5;
        const Id object = which == 0 ? m_sun : m_li;
        Change change { remove ? Action::DeviceRemove : Action::DeviceRemember, object };
        Id device = store.newId();
        if (which == 3 || which == 5 || which == 6)
            device = m_device;
        const qint64 until = which == 1 ? now + DevicePeriodMs + 1 : which == 2 ? now : now + DayMs;
        change.facts = { { fact::Device, device } };
        if (!remove) {
            change.facts.insert(fact::Name, QStringLiteral("x"));
            change.facts.insert(fact::Until, until);
        }
        AccountEntry account = store.description().accounts.value(object);
        if (!remove)
            account.devices.append(wrapFor(store.description(), store.identity(), { object, device, Secret::random(Suite::KeySize) }, until));
        signEntry(store.description(), account, session->me(), store.identity().signing);
        if (which != 4)
            change.accounts = { account };
        const qint64 entries = Journal(store.records()).head().n;
        EXPECT_ERROR(forge(*session, std::move(change)), ErrorCode::Integrity);
        QCOMPARE(Journal(store.records()).head().n, entries);
        QVERIFY(copy.verified().isEmpty());
    }

    void loginByNoComputer()
    {
        // Somebody signs a login that names a computer that never was: the whole walk finds it.
        Victim copy = victim("login");
        const auto li = copy.as("li");
        forge(*li, { Action::LoginSucceed, m_li, { { fact::Device, qint64(4711) } } });
        QCOMPARE(copy.verified().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeviceAttacks)
#include "TestDeviceAttacks.moc"
