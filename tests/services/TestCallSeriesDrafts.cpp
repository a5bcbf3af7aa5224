// SPDX-License-Identifier: GPL-3.0-or-later
// A series that is being entered: kept for its owner alone, each row a draft, submitted one by one.
#include "services/CallSeriesDrafts.h"
#include "services/House.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestCallSeriesDrafts : public QObject
{
    Q_OBJECT

private:
    static KeptSeries series(const QList<KeptCall> &calls)
    {
        return { { Channel::Mobile, ManualReason::Other, QStringLiteral("外出"), QStringLiteral("上海"), Confidentiality::Secret }, calls };
    }
    static QStringList cells(const QString &when)
    {
        QStringList list(CallColumnCount, QString());
        list[0] = when;
        return list;
    }

private Q_SLOTS:
    void keptForOneself()
    {
        House house;
        auto li = house.as("li");
        QVERIFY(!keptSeries(*li));
        const Id draft = saveDraft(*li, NoId, house.call());
        keepSeries(*li, series({ { draft, {} }, { NoId, cells(QStringLiteral("大约九点")) } }));
        auto again = house.as("li");
        const auto kept = keptSeries(*again);
        QVERIFY(kept);
        QCOMPARE(kept->common, series({}).common);
        QCOMPARE(kept->calls.size(), 2);
        QCOMPARE(kept->calls.at(0).draft, draft);
        QVERIFY(kept->calls.at(0).cells.isEmpty());
        QCOMPARE(kept->calls.at(1).cells, cells(QStringLiteral("大约九点")));
        QVERIFY(!keptSeries(*house.as("head")));
        keepSeries(*li, series({ { draft, {} } })); // one series, not several
        QCOMPARE(keptSeries(*li)->calls.size(), 1);
        keepSeries(*li, series({}));
        QVERIFY(!keptSeries(*li));
        QCOMPARE(drafts(*li).size(), 1); // drafts are the owner's, whatever becomes of the table
    }

    void openedAsThingsStand()
    {
        House house;
        auto li = house.as("li");
        const CallsOwner owner { li->me(), QStringLiteral("李强"), li->company(), {} };
        const Id first = saveDraft(*li, NoId, house.call(QStringLiteral("一")));
        const Id second = saveDraft(*li, NoId, house.call(QStringLiteral("二")));
        const Id foreign = saveDraft(*house.as("sun"), NoId, house.call(QStringLiteral("别人的")));
        const KeptSeries kept = series({ { first, {} }, { foreign, {} }, { second, cells(QStringLiteral("大约九点")) }, { NoId, cells(QStringLiteral("8:00")) }, { 4711, {} } });
        QList<SeriesRow> rows = openSeries(*li, kept, owner);
        QCOMPARE(rows.size(), 3); // neither another's nor one that is not there
        QCOMPARE(rows.at(0).row.cell(CallColumn::Subject), QStringLiteral("一"));
        QVERIFY(rows.at(0).row.ownCommon); // its reason and place are not those of the series
        QCOMPARE(rows.at(2).row.cell(CallColumn::When), QStringLiteral("8:00"));
        (void)submitDraft(*li, first);
        discardDraft(*li, second);
        QCOMPARE(openSeries(*li, kept, owner).size(), 1);
    }

    void eachIsSubmittedOnItsOwn()
    {
        House house;
        auto li = house.as("li");
        RecordContent lacking = house.call(QStringLiteral("缺"));
        lacking.summary.clear();
        lacking.body.clear();
        const Id good = saveDraft(*li, NoId, house.call(QStringLiteral("好")));
        const Id bad = saveDraft(*li, NoId, lacking);
        const Id last = saveDraft(*li, NoId, house.call(QStringLiteral("后")));
        const Id foreign = saveDraft(*house.as("sun"), NoId, house.call());
        int asked = 0;
        const QList<SubmittedCall> outcomes = submitDrafts(*li, { good, bad, foreign, last }, [&](qint64 done, qint64 total) {
            ++asked;
            return done < total;
        });
        QCOMPARE(asked, 4);
        QVERIFY(!outcomes.at(0).number.isEmpty() && outcomes.at(0).why.isEmpty());
        QVERIFY(outcomes.at(1).number.isEmpty() && !outcomes.at(1).why.isEmpty());
        QVERIFY(outcomes.at(2).number.isEmpty() && !outcomes.at(2).why.isEmpty()); // another's is not there for this one
        QVERIFY(!outcomes.at(3).number.isEmpty());
        QCOMPARE(countRecords(*li, ListKind::Own), 2);
        QCOMPARE(loadDraft(*li, bad).content, lacking);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void cancellingKeepsWhatIsDone()
    {
        House house;
        auto li = house.as("li");
        QList<Id> ids;
        for (int i = 0; i < 4; ++i)
            ids += saveDraft(*li, NoId, house.call(QString::number(i)));
        const QList<SubmittedCall> outcomes = submitDrafts(*li, ids, [](qint64 done, qint64) { return done < 2; });
        QCOMPARE(countRecords(*li, ListKind::Own), 2);
        QCOMPARE(drafts(*li).size(), 2);
        QVERIFY(outcomes.at(3).number.isEmpty() && !outcomes.at(3).why.isEmpty());
    }
};

QTEST_MAIN(TestCallSeriesDrafts)
#include "TestCallSeriesDrafts.moc"
