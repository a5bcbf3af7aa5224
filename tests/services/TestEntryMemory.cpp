// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to enter the next record comes from one's own drafts and records and from nobody else's, and leaves no trace.
#include "House.h"

#include "services/EntryMemory.h"
#include "store/Journal.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

bool knows(const EntryMemory &memory, const QString &name)
{
    return std::any_of(memory.parties.begin(), memory.parties.end(), [&](const KnownParty &party) { return party.name == name; });
}

} // namespace

class TestEntryMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownOnly()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const auto head = house.as("head");
        const Id submitted = house.submitted(*li);
        const Id returned = house.submitted(*li, QStringLiteral("退回的"));
        returnRecord(*head, openRecordForReading(*head, returned).seen(), { QStringLiteral("补充"), {} });
        (void)correctReturned(*li, returned);
        const Id filed = house.submitted(*li, QStringLiteral("归档的"));
        {
            const auto officer = house.as("officer");
            approveRecord(*head, openRecordForReading(*head, filed).seen());
            fileRecord(*officer, openRecordForReading(*officer, filed).seen());
        }
        RecordContent other = house.call(QStringLiteral("草稿"));
        other.parties[1].name = QStringLiteral("欧阳修远");
        other.parties[1].address = QStringLiteral("13912345678");
        const Id draft = saveDraft(*li, NoId, other);
        const qint64 entries = Journal(li->store().records()).head().n;

        const EntryMemory memory = readEntryMemory(*li);
        QCOMPARE(memory.parties.at(0).name, QStringLiteral("李强")); // in all of them
        QVERIFY(knows(memory, QStringLiteral("陈先生")) && knows(memory, QStringLiteral("欧阳修远")) && knows(memory, QStringLiteral("孙伟")));
        QHash<Id, RecordState> unfiled;
        for (const OwnEntry &entry : memory.unfiled)
            unfiled.insert(entry.id, entry.state);
        QCOMPARE(unfiled, (QHash<Id, RecordState> { { draft, RecordState::Draft }, { returned, RecordState::Draft }, { submitted, RecordState::Submitted } }));
        QCOMPARE(Journal(li->store().records()).head().n, entries);

        const auto sun = house.as("sun");
        const EntryMemory theirs = readEntryMemory(*sun);
        QVERIFY(!knows(theirs, QStringLiteral("陈先生")) && !knows(theirs, QStringLiteral("欧阳修远")));
        QVERIFY(theirs.unfiled.isEmpty());
        // The own department before the others.
        QStringList names;
        for (const KnownParty &party : theirs.parties)
            names += party.name;
        QVERIFY(names.indexOf(QStringLiteral("王芳")) < names.indexOf(QStringLiteral("周安")));
        // The head opens these records in the queue, but they are not the head's own.
        QVERIFY(!knows(readEntryMemory(*head), QStringLiteral("陈先生")));
    }

    void readsNoMoreThanItMay()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        for (int i = 0; i < 5; ++i)
            (void)house.submitted(*li, QStringLiteral("第%1").arg(i));
        QCOMPARE(readEntryMemory(*li, 3).unfiled.size(), 3);
        EXPECT_ERROR(readEntryMemory(*li, 10, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEntryMemory)
#include "TestEntryMemory.moc"
