// SPDX-License-Identifier: GPL-3.0-or-later
// A collected batch: its keys are wrapped while it is sealed, for the bucket that it is expected to go to, and go to the bucket of
// the month in which it is written, whatever happened in between.
#include "House.h"
#include "services/BatchCapture.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestBatchCapture : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_officer;

    [[nodiscard]] std::vector<SealedCapture> seal(int count = 3)
    {
        std::vector<CapturedRecord> batch;
        for (int i = 0; i < count; ++i)
            batch.push_back({ .content = m_house->call(), .owner = m_house->ids[QStringLiteral("li")] });
        return sealBatch(*m_officer, std::move(batch)).takeResult();
    }
    [[nodiscard]] RecordKeyRow keyOf(Id record) { return m_officer->store().vault().recordKeys(record, 1).constFirst(); }
    void bothOfficersRead(const QList<Id> &ids)
    {
        const auto other = m_house->as("officer2");
        for (Id id : ids) {
            for (Session *session : { m_officer.get(), other.get() })
                QCOMPARE(openRecordForReading(*session, id).content.subject, m_house->call().subject);
        }
        QVERIFY(verifyStore(*m_officer).ok());
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_officer = m_house->as("officer");
    }
    void cleanup()
    {
        m_officer.reset();
        m_house.reset();
    }

    void theFirstOfAMonthMakesTheBucket()
    {
        std::vector<SealedCapture> sealed = seal();
        QVERIFY(!sealed.front().wrapped);
        const QList<Id> ids = commitBatch(*m_officer, std::move(sealed)).ids;
        QCOMPARE(ids.size(), 3);
        QCOMPARE(keyOf(ids.at(0)).holder, KeyHolder::Bucket);
        QCOMPARE(keyOf(ids.at(0)).holderId, keyOf(ids.at(2)).holderId);
        bothOfficersRead(ids);
    }

    void keysAreWrappedWhileSealing()
    {
        (void)commitBatch(*m_officer, seal());
        std::vector<SealedCapture> sealed = seal();
        QList<RecordKeyRow> wrapped;
        for (const SealedCapture &one : sealed) {
            QVERIFY(one.wrapped);
            QCOMPARE(one.wrapped->record, one.row.id);
            wrapped.append(*one.wrapped);
        }
        const QList<Id> ids = commitBatch(*m_officer, std::move(sealed)).ids;
        for (qsizetype i = 0; i < ids.size(); ++i)
            QVERIFY(keyOf(ids.at(i)) == wrapped.at(i));
        bothOfficersRead(ids);
    }

    void overTheTurnOfTheMonth()
    {
        (void)commitBatch(*m_officer, seal());
        std::vector<SealedCapture> sealed = seal();
        const Id november = sealed.front().wrapped->holderId;
        m_house->clock->time += 10 * DayMs;
        // By then another officer has begun the month.
        const auto other = m_house->as("officer2");
        const Id december = [&] {
            const Id id = captureBatch(*other, { CapturedRecord { .content = m_house->call(), .owner = m_house->ids[QStringLiteral("li")] } }).constFirst();
            return other->store().vault().recordKeys(id, 1).constFirst().holderId;
        }();
        QVERIFY(november != december);
        const QList<Id> ids = commitBatch(*m_officer, std::move(sealed)).ids;
        for (Id id : ids)
            QCOMPARE(keyOf(id).holderId, december);
        bothOfficersRead(ids);
    }

    // A row that says another record's key, or another bucket's, opens nothing.
    void aKeyOfAnotherRecordIsRefused()
    {
        const QList<Id> ids = commitBatch(*m_officer, seal()).ids;
        RecordKeyRow row = keyOf(ids.at(0));
        const RecordKeyRow other = keyOf(ids.at(1));
        row.wrapped = other.wrapped;
        QVERIFY_THROWS_EXCEPTION(Error, (void)m_officer->store().keys().trySummaryKey({ row }, 1));
        QVERIFY(m_officer->store().keys().trySummaryKey({ other }, 1));
    }
};

QTEST_GUILESS_MAIN(TestBatchCapture)
#include "TestBatchCapture.moc"
