// SPDX-License-Identifier: GPL-3.0-or-later
// Review in bulk: a decision of its own for each record, exactly over what was listed; what is set aside, changed, altered or
// forbidden is left out and named, whatever was selected.
#include "House.h"

#include "services/BulkReview.h"
#include "services/MailImport.h"
#include "services/ReasonTemplates.h"
#include "services/SetAside.h"
#include "store/Attacker.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;
using Kind = BulkOutcome::Kind;

class TestBulkReview : public QObject
{
    Q_OBJECT

private:
    static QList<Seen> listed(Session &session, ListKind kind)
    {
        QList<Seen> seen;
        for (const RecordLine &line : listRecords(session, kind, {}, nullptr, 100))
            seen.append({ line.row.id, line.row.revision, line.row.commitment });
        return seen;
    }
    static RecordState stateOf(Session &session, Id id) { return Records(session.store().records()).find(id)->state; }
    static int approvals(Session &auditor)
    {
        JournalFilter filter;
        filter.action = Action::RecordApprove;
        return int(Journal(auditor.store().records()).page(filter, 0, 100).size());
    }

private Q_SLOTS:
    void eachByADecisionOfItsOwn()
    {
        House house;
        auto li = house.as("li");
        QList<Id> ids;
        for (int i = 0; i < 3; ++i)
            ids.append(house.submitted(*li, QStringLiteral("电话 %1").arg(i)));
        auto head = house.as("head");
        QList<qint64> told;
        const QList<BulkOutcome> outcomes = decideRecords(*head, Move::Approve, listed(*head, ListKind::HeadQueue), {}, [&](qint64 done, qint64 total) {
            told.append(done);
            return total == 3;
        });
        QCOMPARE(countOf(outcomes, Kind::Done), 3);
        QCOMPARE(told, (QList<qint64> { 0, 1, 2 }));
        auto auditor = house.as("auditor");
        QCOMPARE(approvals(*auditor), 3);
        auto officer = house.as("officer");
        QCOMPARE(countOf(decideRecords(*officer, Move::File, listed(*officer, ListKind::OfficerQueue), {}), Kind::Done), 3);
        for (Id id : ids)
            QCOMPARE(stateOf(*officer, id), RecordState::Filed);
        auditor = house.as("auditor");
        QVERIFY(verifyStore(*auditor).ok());
    }

    void whatIsSetAsideIsNeverTouched()
    {
        House house;
        auto li = house.as("li");
        const Id kept = house.submitted(*li);
        const Id other = house.submitted(*li);
        {
            auto head = house.as("head");
            setRecordAside(*head, kept);
            setRecordAside(*head, kept); // twice is once
        }
        auto head = house.as("head"); // survives the login
        QCOMPARE(recordsSetAside(*head), QSet<Id> { kept });
        for (Move move : { Move::Approve, Move::Return, Move::Reject }) {
            const QList<BulkOutcome> outcomes = decideRecords(*head, move, { listed(*head, ListKind::HeadQueue) }, { QStringLiteral("理由"), {} });
            for (const BulkOutcome &outcome : outcomes) {
                QCOMPARE(outcome.kind == Kind::SetAside, outcome.record == kept);
                QVERIFY(!outcome.number.isEmpty() && (outcome.kind == Kind::Done || !outcome.why.isEmpty()));
            }
            QCOMPARE(stateOf(*head, kept), RecordState::Submitted);
        }
        QCOMPARE(stateOf(*head, other), RecordState::Approved);
        // It is one person's own: an officer or another head is not bound by it, and cannot see it.
        auto officer = house.as("officer");
        QVERIFY(recordsSetAside(*officer).isEmpty());
        liftRecordSetAside(*head, kept);
        QVERIFY(recordsSetAside(*head).isEmpty());
        QCOMPARE(countOf(decideRecords(*head, Move::Approve, listed(*head, ListKind::HeadQueue), {}), Kind::Done), 1);
        QCOMPARE(stateOf(*head, kept), RecordState::Approved);
    }

    void whatChangedMeanwhileIsLeftOut()
    {
        House house;
        auto li = house.as("li");
        const Id corrected = house.submitted(*li);
        const Id withdrawn = house.submitted(*li);
        const Id same = house.submitted(*li);
        auto head = house.as("head");
        const QList<Seen> seen = listed(*head, ListKind::HeadQueue);
        returnRecord(*head, openRecordForReading(*head, corrected).seen(), { QStringLiteral("补充"), {} });
        Draft draft = correctReturned(*li, corrected);
        draft.content.subject = QStringLiteral("别的内容");
        (void)saveDraft(*li, corrected, draft.content);
        (void)submitDraft(*li, corrected); // waits again, but is another
        withdrawRecord(*li, withdrawn);
        const QList<BulkOutcome> outcomes = decideRecords(*head, Move::Approve, seen, {});
        for (const BulkOutcome &outcome : outcomes)
            QCOMPARE(outcome.kind, outcome.record == same ? Kind::Done : Kind::Changed);
        QCOMPARE(stateOf(*head, corrected), RecordState::Submitted);
        QCOMPARE(stateOf(*head, withdrawn), RecordState::Withdrawn);
        QCOMPARE(countOf(decideRecords(*head, Move::Approve, { { head->store().newId(), 1, {} } }, {}), Kind::Changed), 1); // there is no such record
    }

    void ownAndForeignOnesAreRefused()
    {
        House house;
        auto li = house.as("li");
        auto head = house.as("head");
        const Id own = house.submitted(*head);
        const Id other = house.submitted(*li);
        const auto seenOf = [&](Id id) {
            const auto row = Records(head->store().records()).find(id);
            return Seen { row->id, row->revision, row->commitment };
        };
        const QList<BulkOutcome> outcomes = decideRecords(*head, Move::Approve, { seenOf(own), seenOf(other) }, {});
        QCOMPARE(outcomes.at(0).kind, Kind::Refused);
        QCOMPARE(outcomes.at(1).kind, Kind::Done); // its neighbour is decided on all the same
        auto sun = house.as("sun");
        QCOMPARE(countOf(decideRecords(*sun, Move::Approve, { seenOf(own) }, {}), Kind::Refused), 1);
        EXPECT_ERROR(decideRecords(*head, Move::Return, { seenOf(own) }, {}), ErrorCode::BadInput); // no return without words
    }

    void whatWasAlteredIsLeftOut()
    {
        House house;
        auto li = house.as("li");
        const Id bad = house.submitted(*li);
        const Id good = house.submitted(*li);
        Victim victim(house, QStringLiteral("Altered.tongjian"));
        const QList<Seen> seen = listed(*victim.as("head"), ListKind::HeadQueue);
        QCOMPARE(seen.size(), 2);
        // The other's sealed parts under this one's number, the row as it was.
        victim.sql(QStringLiteral("UPDATE record_part SET sealed = (SELECT other.sealed FROM record_part other WHERE other.record_id = %1 AND other.part = record_part.part) "
                                  "WHERE record_id = %2")
                       .arg(good)
                       .arg(bad));
        auto head = victim.as("head");
        const QList<BulkOutcome> outcomes = decideRecords(*head, Move::Approve, seen, {});
        for (const BulkOutcome &outcome : outcomes)
            QCOMPARE(outcome.kind, outcome.record == good ? Kind::Done : Kind::Altered);
        QCOMPARE(stateOf(*head, bad), RecordState::Submitted);
        // And a row that says another commitment than the signed entry: what is listed is what the forger wrote, and is not signed for.
        Victim second(house, QStringLiteral("Forged.tongjian"));
        second.sql(QStringLiteral("UPDATE record SET commitment = (SELECT other.commitment FROM record other WHERE other.id = %1) WHERE id = %2").arg(good).arg(bad));
        head = second.as("head");
        const QList<BulkOutcome> forged = decideRecords(*head, Move::Approve, listed(*head, ListKind::HeadQueue), {});
        QCOMPARE(countOf(forged, Kind::Altered), 1);
        QCOMPARE(countOf(forged, Kind::Done), 1);
    }

    void unassignedOnesAreAssignedTogether()
    {
        House house;
        auto officer = house.as("officer");
        ImportOptions options;
        options.extractor = QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT"));
        for (int i = 0; i < 3; ++i) {
            QFile file(house.folder.filePath(QStringLiteral("%1.eml").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("From: a@elsewhere.example\nMessage-ID: <" + QByteArray::number(i) + "@x>\n\nText\n");
            options.paths += file.fileName();
        }
        (void)importMail(*officer, options);
        QList<Seen> seen = listed(*officer, ListKind::Unassigned);
        QCOMPARE(seen.size(), 3);
        setRecordAside(*officer, seen.at(0).record);
        seen[1].commitment = QByteArray(32, 'x'); // listed as something else
        const QList<BulkOutcome> outcomes = assignListed(*officer, seen, { house.ids.at(QStringLiteral("sun")), house.ids.at(QStringLiteral("li")) });
        QCOMPARE(outcomes.at(0).kind, Kind::SetAside);
        QCOMPARE(outcomes.at(1).kind, Kind::Changed);
        QCOMPARE(outcomes.at(2).kind, Kind::Done);
        QCOMPARE(countRecords(*officer, ListKind::Unassigned), 2);
        QCOMPARE(countRecords(*house.as("sun"), ListKind::Own), 1);
        QCOMPARE(countRecords(*house.as("li"), ListKind::Own), 1);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void cancelledKeepsWhatIsDone()
    {
        House house;
        auto li = house.as("li");
        for (int i = 0; i < 4; ++i)
            (void)house.submitted(*li);
        auto head = house.as("head");
        const QList<BulkOutcome> outcomes
            = decideRecords(*head, Move::Approve, listed(*head, ListKind::HeadQueue), {}, [](qint64 done, qint64) { return done < 2; });
        QCOMPARE(countOf(outcomes, Kind::Done), 2);
        QCOMPARE(countOf(outcomes, Kind::NotReached), 2);
        QCOMPARE(countRecords(*head, ListKind::HeadQueue), 2);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void returnedToEachWithTheSameWords()
    {
        House house;
        auto li = house.as("li");
        auto sun = house.as("sun");
        const Id one = house.submitted(*li);
        const Id two = house.submitted(*sun);
        auto head = house.as("head");
        QCOMPARE(countOf(decideRecords(*head, Move::Return, listed(*head, ListKind::HeadQueue), { QStringLiteral("请补充地点"), {} }), Kind::Done), 2);
        QCOMPARE(openRecordForReading(*li, one).steps.constLast().remarks->text, QStringLiteral("请补充地点"));
        QCOMPARE(openRecordForReading(*sun, two).steps.constLast().remarks->text, QStringLiteral("请补充地点"));
        EXPECT_ERROR(openRecordForReading(*sun, one), ErrorCode::NoRight);
    }

    void reasonsAreOnesOwn()
    {
        House house;
        auto head = house.as("head");
        auto officer = house.as("officer");
        QVERIFY(reasonTemplates(*head).isEmpty());
        QVERIFY(proposedReasons().size() >= 3);
        saveReasonTemplate(*head, QStringLiteral("请补充对方单位"));
        house.clock->time += 1000;
        saveReasonTemplate(*head, QStringLiteral("  时间不符  "));
        house.clock->time += 1000;
        saveReasonTemplate(*head, QStringLiteral("请补充对方单位")); // again: only moves to the front
        const QList<ReasonTemplate> mine = reasonTemplates(*house.as("head"));
        QCOMPARE(mine.size(), 2);
        QCOMPARE(mine.at(0).text, QStringLiteral("请补充对方单位"));
        QCOMPARE(mine.at(1).text, QStringLiteral("时间不符"));
        QVERIFY(reasonTemplates(*officer).isEmpty());
        EXPECT_ERROR(removeReasonTemplate(*officer, mine.at(0).id), ErrorCode::NotFound);
        EXPECT_ERROR(saveReasonTemplate(*head, QStringLiteral("  ")), ErrorCode::BadInput);
        removeReasonTemplate(*head, mine.at(0).id);
        QCOMPARE(reasonTemplates(*head).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBulkReview)
#include "TestBulkReview.moc"
