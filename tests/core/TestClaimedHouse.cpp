// SPDX-License-Identifier: GPL-3.0-or-later
// What signed entries alone tell of a case: whatever a house allowed is allowed, and a step too few, out of order, in another role or twice by
// one person is not (regulation 5.1.2; DESIGN section 1).
#include "ModelHouse.h"
#include "core/ClaimedHouse.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestClaimedHouse : public QObject
{
    Q_OBJECT

    // "2S 3aO 4aX 2fO": person, move, role; "for 5" as "/5".
    static QList<CaseEvent> eventsOf(const QString &words, Route route)
    {
        QList<CaseEvent> events;
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : list) {
            CaseEvent event;
            event.at = 1000 + events.size();
            event.entry = events.size() + 1;
            event.actor = word.at(0).digitValue();
            event.inPlaceOf = word.contains(u'/') ? word.back().digitValue() : 0;
            event.move = CaseMove(QStringLiteral("Sanrbxwf").indexOf(word.at(1)) + 1);
            event.role = word.size() > 2 && word.at(2).isLetter() ? Role(QStringLiteral("EHOSAX").indexOf(word.at(2))) : Role::Employee;
            const bool renews = event.move == CaseMove::Submit || event.move == CaseMove::Narrow || word.contains(u'!');
            event.before = events.isEmpty() ? QByteArray() : events.constLast().after;
            event.after = renews ? QByteArray::number(event.entry) : event.before;
            event.route = route;
            event.until = 5000;
            events.append(event);
        }
        return events;
    }
    static CaseStage told(const QList<CaseEvent> &events, const QList<Id> &subjects, const Namings &names)
    {
        CaseLife life(subjects);
        for (const CaseEvent &event : events) {
            if (!life.apply(event, ClaimedHouse(event, life.subjects(), names)).isEmpty())
                return CaseStage::None;
        }
        return life.stage();
    }

private Q_SLOTS:
    void stories_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<Id>>("subjects");
        QTest::addColumn<int>("stage");
        const auto row = [](const char *what, const char *words, CaseStage stage, const QList<Id> &subjects = {}) { QTest::newRow(what) << QString::fromLatin1(words) << subjects << int(stage); };
        row("whole", "1S 2aO 3aX 1fO", CaseStage::Fulfilled);
        row("narrowed", "1S 2nO 3aX 1fO", CaseStage::Fulfilled);
        row("asked back", "1S 2bO 1x 2aO 3aX 1fO", CaseStage::Fulfilled);
        row("asked back and changed", "1S 2aO 3bX 1x! 2aO 3aX 1fO", CaseStage::Fulfilled);
        row("changed, the first step not again", "1S 2aO 3bX 1x! 3aX 1fO", CaseStage::None);
        row("by a substitute", "1S 2aO/5 3aX 1fO", CaseStage::Fulfilled);
        row("a substitute of a decider", "1S 2aO/3 3aX 1fO", CaseStage::None);
        row("a substitute of the applicant", "1S 2aO/1 3aX 1fO", CaseStage::None);
        row("the first step only", "1S 2aO", CaseStage::Submitted);
        row("handed out after the first step", "1S 2aO 1fO", CaseStage::None);
        row("the last step only", "1S 3aX 1fO", CaseStage::None); // passes up to the executive, and then nobody decided last
        row("the steps the other way round", "1S 3aX 2aO 1fO", CaseStage::None);
        row("both in one role", "1S 2aO 3aO 1fO", CaseStage::None);
        row("in a role that no step has", "1S 2aH 3aX 1fO", CaseStage::None);
        row("as an employee", "1S 2a 3aX 1fO", CaseStage::None);
        row("by the applicant", "1S 1aO 3aX 1fO", CaseStage::None);
        row("twice by one person", "1S 2aO 2aX 1fO", CaseStage::None);
        row("by somebody of the same name", "1S 2aO 8aX 1fO", CaseStage::None);
        row("by somebody who bore the applicant's name then", "1S 2aO 9aX 1fO", CaseStage::None);
        row("by somebody who bears another name by now", "1S 2bO 1x 2aO 9aX 1fO", CaseStage::Fulfilled);
        row("by a subject", "1S 2aO 3aX 1fO", CaseStage::None, { 3 });
        row("handed out by a decider", "1S 2aO 3aX 2fO", CaseStage::None);
        row("handed out by a subject", "1S 2aO 3aX 4fO", CaseStage::None, { 4 });
        row("passed up", "1S 2aX 3aX 1fO", CaseStage::Fulfilled);
        row("the last resort", "1S 2aO 4aA 5aS 1fO", CaseStage::Fulfilled, { 3 });
        row("the last resort, the other first", "1S 2aO 5aS 4aA 1fO", CaseStage::Fulfilled, { 3 });
        row("half of the last resort", "1S 2aO 4aA 1fO", CaseStage::None, { 3 });
        row("the last resort without a subject", "1S 2aO 4aA 5aS 1fO", CaseStage::None);
        row("refused", "1S 2rO", CaseStage::Refused);
        row("nothing", "", CaseStage::None);
        row("without an application", "2aO 3aX 1fO", CaseStage::None);
    }
    void stories()
    {
        QFETCH(QString, words);
        QFETCH(QList<Id>, subjects);
        QFETCH(int, stage);
        Namings names { { 0, { 1, QStringLiteral("A") } }, { 0, { 2, QStringLiteral("B") } }, { 0, { 3, QStringLiteral("C") } }, { 0, { 8, QStringLiteral("b") } } };
        names.insert(2, { 9, QStringLiteral("A") }); // was called so when the second act came
        names.insert(3, { 9, QStringLiteral("Z") });
        names.insert(9, { 3, QStringLiteral("B") }); // only later
        for (Route route : { Route::Judicial, Route::OutsideBody })
            QCOMPARE(int(told(eventsOf(words, route), subjects, names)), stage);
    }

    void whatWasSignedOverAnotherForm()
    {
        QList<CaseEvent> events = eventsOf(QStringLiteral("1S 2aO 3aX 1fO"), Route::Judicial);
        events[2].before = events[2].after = QByteArrayLiteral("another");
        QCOMPARE(told(events, {}, {}), CaseStage::None);
        events = eventsOf(QStringLiteral("1S 2aO 3aX 1fO"), Route::Judicial);
        events[3].at = 5000; // when the period of use is over
        QCOMPARE(told(events, {}, {}), CaseStage::None);
    }

    // Whoever acts in a house, in whatever order: what it allows, its entries tell.
    void whateverAHouseAllowsIsTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<Id>>("subjects");
        QTest::newRow("four persons") << QStringLiteral("OH OA XS E") << QList<Id>();
        QTest::newRow("one officer") << QStringLiteral("O X X A S") << QList<Id>();
        QTest::newRow("the executives are subjects") << QStringLiteral("O O X A S") << QList<Id> { 3 };
        QTest::newRow("roomy") << QStringLiteral("O O O X X") << QList<Id> { 2 };
    }
    void whateverAHouseAllowsIsTold()
    {
        QFETCH(QString, words);
        QFETCH(QList<Id>, subjects);
        const ModelHouse house = ModelHouse::of(words);
        Namings names;
        for (Id id = 1; id <= house.members.size(); ++id)
            names.insert(0, { id, house.member(id).name });
        int fulfilled = 0;
        const std::function<void(const CaseLife &, const CaseLife &, int)> walk = [&](const CaseLife &life, const CaseLife &toldLife, int depth) {
            if (life.stage() == CaseStage::Fulfilled) {
                ++fulfilled;
                return;
            }
            for (Id person = 1; depth < 5 && person <= house.members.size(); ++person) {
                for (CaseMove move : { CaseMove::Approve, CaseMove::AskBack, CaseMove::Answer, CaseMove::Fulfil }) {
                    const CaseVerdict verdict = life.may(person, move, 1001 + depth, house);
                    if (!verdict.allowed)
                        continue;
                    const CaseEvent event { 1001 + depth, person, verdict.inPlaceOf, move, verdict.role, life.commitment(), life.commitment(), life.route(), 0, 5000, {}, 2 + depth };
                    CaseLife next = life;
                    CaseLife toldNext = toldLife;
                    QCOMPARE(next.apply(event, house), QString());
                    QCOMPARE(toldNext.apply(event, ClaimedHouse(event, subjects, names)), QString());
                    QCOMPARE(toldNext.stage(), next.stage());
                    walk(next, toldNext, depth + 1);
                }
            }
        };
        for (Id applicant = 1; applicant <= house.members.size(); ++applicant) {
            const CaseEvent submit { 1000, applicant, 0, CaseMove::Submit, Role::Employee, {}, "1", Route::Judicial, 0, 5000, {}, 1 };
            CaseLife life(subjects);
            if (!life.apply(submit, house).isEmpty())
                continue;
            CaseLife toldLife(subjects);
            QCOMPARE(toldLife.apply(submit, ClaimedHouse(submit, subjects, names)), QString());
            walk(life, toldLife, 0);
        }
        QVERIFY(fulfilled > 0);
    }
};

QTEST_APPLESS_MAIN(TestClaimedHouse)
#include "TestClaimedHouse.moc"
