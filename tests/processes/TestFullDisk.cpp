// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, a failing write, a machine that goes down in an act (DESIGN sections 7 and 8): a clear error, nothing half done.
#include "FaultVfs.h"
#include "services/House.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    static QStringList verified(House &house)
    {
        house.environment.vfs = {};
        const auto auditor = house.as("auditor");
        QStringList found;
        const VerificationResult result = verifyStore(*auditor);
        for (const IntegrityProblem &problem : result.problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        return found;
    }
    // One record through all its acts; how many acts were done before something failed.
    static int work(Session &li, Session &head, Session &officer, House &house, std::optional<ErrorCode> *failure)
    {
        int done = 0;
        try {
            const Id id = saveDraft(li, NoId, house.call());
            ++done;
            (void)submitDraft(li, id);
            ++done;
            approveRecord(head, openRecordForReading(head, id).seen());
            ++done;
            fileRecord(officer, openRecordForReading(officer, id).seen());
            ++done;
        } catch (const Error &error) {
            *failure = error.code();
        }
        return done;
    }

private Q_SLOTS:
    void writesFailOneByOne()
    {
        FaultVfs disk("store_fault");
        House house(SuiteId::Intl);
        int failed = 0;
        for (int n = 1; n < 400; n += n < 60 ? 1 : 7) {
            {
                house.environment.vfs = disk.name();
                const auto li = house.as("li");
                const auto head = house.as("head");
                const auto officer = house.as("officer");
                disk.failWrite(n);
                std::optional<ErrorCode> failure;
                const int done = work(*li, *head, *officer, house, &failure);
                disk.heal();
                if (!failure) {
                    QCOMPARE(done, 4);
                    break;
                }
                ++failed;
                QVERIFY2(*failure == ErrorCode::Io || *failure == ErrorCode::DiskFull, qPrintable(QStringLiteral("write %1: %2").arg(n).arg(int(*failure))));
                // The same people go on.
                std::optional<ErrorCode> again;
                QCOMPARE(work(*li, *head, *officer, house, &again), 4);
            }
            const QStringList problems = verified(house);
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("write %1: ").arg(n) + problems.join(u'\n')));
        }
        QVERIFY2(failed > 10, qPrintable(QString::number(failed)));
    }

    void diskFills()
    {
        FaultVfs disk("store_full");
        House house(SuiteId::Intl);
        int failed = 0;
        for (qint64 room = 0; room < 2'000'000; room += 24'000) {
            std::optional<ErrorCode> failure;
            {
                house.environment.vfs = disk.name();
                const auto li = house.as("li");
                const auto head = house.as("head");
                const auto officer = house.as("officer");
                disk.fillAfter(room);
                work(*li, *head, *officer, house, &failure);
                disk.heal();
                if (failure)
                    QVERIFY2(*failure == ErrorCode::DiskFull || *failure == ErrorCode::Io, qPrintable(QString::number(int(*failure))));
            }
            const QStringList problems = verified(house);
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("room for %1: ").arg(room) + problems.join(u'\n')));
            if (!failure)
                break;
            ++failed;
        }
        QVERIFY(failed > 0);
    }

    void machineGoesDown()
    {
        FaultVfs disk("store_crash");
        for (int n = 1; n <= 120; n += 4) {
            House house(SuiteId::Intl);
            int done = 0;
            std::optional<ErrorCode> failure;
            {
                house.environment.vfs = disk.name();
                auto li = house.as("li");
                auto head = house.as("head");
                auto officer = house.as("officer");
                disk.crashAt(n, quint32(n));
                done = work(*li, *head, *officer, house, &failure);
            }
            disk.heal();
            if (!failure)
                break;
            const QStringList problems = verified(house);
            QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("operation %1: ").arg(n) + problems.join(u'\n')));
            // What had been acknowledged is there: synced before it was said.
            const auto officer = house.as("officer");
            const qint64 records = countRecords(*officer, ListKind::Archive) + Records(officer->store().records()).count({});
            QVERIFY2(done < 2 || records > 0, qPrintable(QString::number(n)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "TestFullDisk.moc"
