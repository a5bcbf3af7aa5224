// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and defaults are one's own: kept, renamed and removed by their owner, closed to everybody else, whatever they do to
// the files.
#include "services/PersonalItems.h"
#include "store/Attacker.h"
#include "store/PersonalItems.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestPersonalItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRenamesRemoves()
    {
        House house(SuiteId::Gm);
        const auto li = house.as("li");
        const qint64 entries = Journal(li->store().records()).head().n;
        const QCborMap content { { QStringLiteral("subject"), QStringLiteral("每周对账") }, { QStringLiteral("numbers"), QCborArray { QStringLiteral("021-68881234") } } };
        const Id first = savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("对账电话"), content, 0 });
        house.clock->time += 1000;
        const Id second = savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("催货"), {}, 0 });
        (void)savePersonalItem(*li, { NoId, PersonalKind::EntryDefaults, {}, { { 1, 2 } }, 0 });
        QList<PersonalItem> items = personalItems(*li, PersonalKind::EntryTemplate);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).id, second);
        QCOMPARE(items.at(1).content, content);
        house.clock->time += 1000;
        items[1].name = QStringLiteral("月度对账");
        QCOMPARE(savePersonalItem(*li, items.at(1)), first);
        // Another login on another day reads the same.
        const auto again = house.as("li");
        items = personalItems(*again, PersonalKind::EntryTemplate);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.at(0).name, QStringLiteral("月度对账"));
        QCOMPARE(items.at(0).content, content);
        QCOMPARE(items.at(0).updatedAt, house.clock->time - 1000);
        removePersonalItem(*again, first);
        QCOMPARE(personalItems(*again, PersonalKind::EntryTemplate).size(), 1);
        QCOMPARE(personalItems(*again, PersonalKind::EntryDefaults).size(), 1);
        EXPECT_ERROR(removePersonalItem(*again, first), ErrorCode::NotFound);
        EXPECT_ERROR(savePersonalItem(*again, { first, PersonalKind::EntryTemplate, {}, {}, 0 }), ErrorCode::NotFound);
        // A right, no entry: only the second login stands in the journal.
        QCOMPARE(Journal(again->store().records()).head().n, entries + 1);
    }

    void othersSeeNothing()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const Id id = savePersonalItem(*li, { NoId, PersonalKind::ReasonTemplate, QStringLiteral("缺报价来源"), {}, 0 });
        for (const char *login : { "sun", "head", "officer", "admin", "auditor", "boss" }) {
            const auto other = house.as(login);
            QVERIFY(personalItems(*other, PersonalKind::ReasonTemplate).isEmpty());
            const auto row = PersonalItemRows(other->store().records()).find(id);
            QVERIFY(row);
            const QByteArray context = QCborValue(QCborArray { QLatin1String("personal"), other->store().id(), id, row->person, row->kind }).toCbor();
            EXPECT_ERROR(other->store().keys().openEnvelope(row->sealed, context), ErrorCode::NoRight);
        }
    }

    void whatWasAlteredIsLeftOut_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("given to another") << QStringLiteral("UPDATE personal_item SET person_id = SUN WHERE id = ITEM");
        QTest::newRow("another kind") << QStringLiteral("UPDATE personal_item SET kind = 3 WHERE id = ITEM");
        QTest::newRow("another id") << QStringLiteral("UPDATE personal_item SET id = id + 1000000 WHERE id = ITEM");
        QTest::newRow("bytes of another") << QStringLiteral("UPDATE personal_item SET sealed = (SELECT sealed FROM personal_item WHERE id <> ITEM) WHERE id = ITEM");
        QTest::newRow("rubbish") << QStringLiteral("UPDATE personal_item SET sealed = 'x' WHERE id = ITEM");
    }
    void whatWasAlteredIsLeftOut()
    {
        QFETCH(QString, statement);
        House house(SuiteId::Intl);
        Id spoilt = NoId;
        {
            const auto li = house.as("li");
            spoilt = savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("甲"), {}, 0 });
            (void)savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("乙"), {}, 0 });
        }
        Victim victim(house, QStringLiteral("altered"));
        victim.sql(statement.replace(QStringLiteral("SUN"), QString::number(house.ids.at(QStringLiteral("sun")))).replace(QStringLiteral("ITEM"), QString::number(spoilt)));
        int unread = 0;
        int seen = 0;
        for (const char *login : { "li", "sun" }) {
            const auto session = victim.as(login);
            for (PersonalKind kind : { PersonalKind::EntryTemplate, PersonalKind::ReasonTemplate }) {
                int unreadable = 0;
                const QList<PersonalItem> items = personalItems(*session, kind, &unreadable);
                unread += unreadable;
                for (const PersonalItem &item : items)
                    QCOMPARE(item.name, QStringLiteral("乙"));
                seen += int(items.size());
            }
        }
        QCOMPARE(seen, 1);
        QCOMPARE(unread, 1);
    }

    void anOlderStoreGetsTheTable()
    {
        House house(SuiteId::Intl);
        {
            const auto li = house.as("li");
            (void)saveDraft(*li, NoId, house.call());
        }
        Victim victim(house, QStringLiteral("older"));
        victim.sql(QStringLiteral("DROP TABLE personal_item"));
        for (const char *table : { "substitution", "application", "application_text", "application_number_sequence", "explanation" })
            victim.sql(QStringLiteral("DROP TABLE ") + QLatin1String(table));
        victim.sql(QStringLiteral("DROP INDEX record_scope"));
        victim.forgetRetention();
        victim.sql(QStringLiteral("UPDATE schema_version SET version = 2"));
        const auto li = victim.as("li");
        QCOMPARE(drafts(*li).size(), 1);
        (void)savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("甲"), {}, 0 });
        QCOMPARE(personalItems(*li, PersonalKind::EntryTemplate).size(), 1);
    }

    void sizeSaysLittleAndHasABound()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const auto sizeOf = [&](qsizetype length) {
            const Id id = savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QString(length, u'x'), {}, 0 });
            return PersonalItemRows(li->store().records()).find(id)->sealed.size();
        };
        QVERIFY(qAbs(sizeOf(1) - sizeOf(700)) < 8);
        EXPECT_ERROR(savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QString(2'000'000, u'x'), {}, 0 }), ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestPersonalItems)
#include "TestPersonalItems.moc"
