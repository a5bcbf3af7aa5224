// SPDX-License-Identifier: GPL-3.0-or-later
// A long list is read from either end, and says the same whichever end it was read from.
#include "gui/pieces/ListRow.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/records/RecordListModel.h"
#include "services/BatchCapture.h"
#include "services/House.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestRecordListModel : public QObject
{
    Q_OBJECT

    static constexpr int Many = 333;
    std::unique_ptr<House> m_house;
    std::unique_ptr<Session> m_officer;

    static QStringList titles(const QAbstractItemModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, 0).data().toString());
        return list;
    }
    static QStringList readOn(RecordListModel &model)
    {
        while (model.canFetchMore({}))
            model.fetchMore({});
        return titles(model);
    }
    static QStringList readBack(RecordListModel &model)
    {
        model.readFromEnd();
        while (model.canFetchEarlier())
            model.fetchEarlier();
        return titles(model);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_officer = m_house->as("officer");
        std::vector<CapturedRecord> batch;
        for (int i = 0; i < Many; ++i) {
            CapturedRecord one;
            one.content = m_house->call();
            one.content.subject = QStringLiteral("通话 %1").arg(i);
            one.owner = m_house->ids.at(QStringLiteral("li"));
            batch.push_back(std::move(one));
        }
        QCOMPARE(captureBatch(*m_officer, std::move(batch)).size(), Many);
    }

    void bothEndsSayTheSame()
    {
        RecordListModel onwards(*m_officer, ListKind::Archive);
        onwards.reload();
        QVERIFY(!onwards.canFetchEarlier() && onwards.canFetchMore({}));
        const QStringList all = readOn(onwards);
        QCOMPARE(all.size(), Many);

        RecordListModel backwards(*m_officer, ListKind::Archive);
        backwards.reload();
        const int page = backwards.rowCount();
        QVERIFY(page < Many);
        backwards.readFromEnd();
        // One page, the last one.
        QCOMPARE(titles(backwards), all.last(page));
        QVERIFY(backwards.canFetchEarlier() && !backwards.canFetchMore({}));
        QCOMPARE(readBack(backwards), all);
        QVERIFY(!backwards.canFetchEarlier());
        backwards.readFromStart(); // it is there already: nothing is read anew
        QCOMPARE(backwards.rowCount(), Many);
    }

    void ownListKeepsItsDraftsOnTop()
    {
        const auto li = m_house->as("li");
        RecordContent draft = m_house->call();
        draft.subject = QStringLiteral("草稿");
        const Id id = saveDraft(*li, NoId, draft);
        RecordListModel model(*li, ListKind::Own);
        model.reload();
        const QStringList all = readOn(model);
        QCOMPARE(all.size(), Many + 1);
        QCOMPARE(all.constFirst(), QStringLiteral("草稿"));
        model.reload();
        QCOMPARE(readBack(model), all);
        QVERIFY(model.isDraft(model.index(0)));
        // What is searched for is not known from the end.
        model.setWords(QStringLiteral("通话"));
        const int found = model.rowCount();
        model.readFromEnd();
        QVERIFY(!model.canFetchEarlier());
        QCOMPARE(model.rowCount(), found);
        discardDraft(*li, id);
    }

    void queuesKeepTheirHeadings()
    {
        const auto li = m_house->as("li");
        for (int i = 0; i < 130; ++i) {
            m_house->clock->time += i == 5 ? 3 * DayMs : 1000; // the first ones are overdue
            RecordContent call = m_house->call();
            call.subject = QStringLiteral("待审 %1").arg(i);
            (void)submitDraft(*li, saveDraft(*li, NoId, call));
        }
        const auto head = m_house->as("head");
        RecordListModel model(*head, ListKind::HeadQueue);
        model.reload();
        const QStringList all = readOn(model);
        QVERIFY(all.size() >= 132); // two headings at least
        QVERIFY(model.index(0).data(HeadingRole).toBool());
        model.reload();
        QCOMPARE(readBack(model), all);
    }

    void homeAndEndReachTheEnds()
    {
        RecordListModel model(*m_officer, ListKind::Archive);
        RecordList list;
        list.setModel(&model);
        model.reload();
        list.resize(300, 400);
        list.show();
        const QString first = model.index(0).data().toString();
        QTest::keyClick(&list, Qt::Key_End);
        QCOMPARE(list.currentIndex().row(), model.rowCount() - 1);
        QVERIFY(model.rowCount() < Many);
        QVERIFY(model.canFetchEarlier());
        const QString last = list.currentIndex().data().toString();
        QVERIFY(last != first);
        // Scrolled up, more appears above, and what was looked at stays.
        const int rows = model.rowCount();
        list.scrollTo(model.index(0));
        QTRY_VERIFY(model.rowCount() > rows);
        QCOMPARE(list.currentIndex().data().toString(), last);
        QTest::keyClick(&list, Qt::Key_Home);
        QCOMPARE(list.currentIndex().row(), 0);
        QCOMPARE(list.currentIndex().data().toString(), first);
        QVERIFY(!model.canFetchEarlier());
    }
};

QTEST_MAIN(TestRecordListModel)
#include "TestRecordListModel.moc"
