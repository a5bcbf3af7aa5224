// SPDX-License-Identifier: GPL-3.0-or-later
// How long a record is kept (regulation 4.2): the narrowest line, the promise at capture, what later schedules, extensions and holds make of it.
#include "core/Application.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "core/Hold.h"
#include "core/Retention.h"

#include <QCborArray>
#include <QCborValue>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace tongjian;

namespace
{

constexpr Id Sales = 70;
constexpr Id Finance = 71;

qint64 at(const char *day)
{
    return QDateTime(QDate::fromString(QString::fromLatin1(day), Qt::ISODate), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

RetentionLine line(RecordClass cls, int shortest, int longest)
{
    RetentionLine one;
    one.recordClass = cls;
    one.shortestMonths = shortest;
    one.longestMonths = longest;
    one.basis = QStringLiteral("公司制度");
    return one;
}

QList<RetentionLine> general(int voice, int text, int media)
{
    return { line(RecordClass::Voice, voice, voice * 2), line(RecordClass::Text, text, text * 2), line(RecordClass::Multimedia, media, media * 2) };
}

RetentionSchedule schedule(int version, int from, const QList<RetentionLine> &lines, bool shortens = false)
{
    return { version, from, shortens, lines, NoId, version };
}

KeptRecord captured(const QList<RetentionSchedule> &schedules, const char *day, Confidentiality level = Confidentiality::Internal, Channel channel = Channel::Email, QList<Id> departments = {})
{
    KeptRecord record;
    record.subject = { RecordClass::Text, channel, std::move(departments) };
    record.capturedAt = at(day);
    const RetentionSchedule &now = scheduleInForce(schedules, dayOf(record.capturedAt));
    record.ruleVersion = now.version;
    record.dueAt = monthsAfter(record.capturedAt, lineFor(now, record.subject, level)->shortestMonths);
    return record;
}

QString day(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).date().toString(Qt::ISODate);
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAreOfTheCalendar()
    {
        QCOMPARE(day(monthsAfter(at("2026-01-31"), 1)), QStringLiteral("2026-02-28"));
        QCOMPARE(day(monthsAfter(at("2024-02-29"), 12)), QStringLiteral("2025-02-28"));
        QCOMPARE(day(monthsAfter(at("2026-11-23"), 60)), QStringLiteral("2031-11-23"));
        QCOMPARE(monthsAfter(at("2026-11-23"), 0), at("2026-11-23"));
    }

    void narrowestLineCounts()
    {
        RetentionLine mail = line(RecordClass::Text, 24, 48);
        mail.channel = Channel::Email;
        RetentionLine sales = line(RecordClass::Text, 84, 120);
        sales.department = Sales;
        RetentionLine secretMail = line(RecordClass::Text, 12, 24);
        secretMail.channel = Channel::Email;
        secretMail.confidentiality = Confidentiality::Secret;
        const RetentionSchedule one = schedule(1, 0, general(36, 60, 36) + QList<RetentionLine> { mail, sales, secretMail });
        const auto shortest = [&](Channel channel, const QList<Id> &departments, Confidentiality level) { return lineFor(one, { RecordClass::Text, channel, departments }, level)->shortestMonths; };
        QCOMPARE(shortest(Channel::Sms, {}, Confidentiality::Internal), 60);
        QCOMPARE(shortest(Channel::Email, {}, Confidentiality::Internal), 24); // narrower, though shorter
        QCOMPARE(shortest(Channel::Sms, { Finance }, Confidentiality::Internal), 60);
        QCOMPARE(shortest(Channel::Sms, { Finance, Sales }, Confidentiality::Internal), 84); // whoever of them
        QCOMPARE(shortest(Channel::Email, { Sales }, Confidentiality::Internal), 84); // as narrow: what keeps longer
        QCOMPARE(shortest(Channel::Email, { Sales }, Confidentiality::Secret), 12); // the narrowest of all
        QVERIFY(!lineFor(schedule(1, 0, {}), { RecordClass::Text, Channel::Email, {} }, Confidentiality::Internal));
    }

    void newestInForceCounts()
    {
        const QList<RetentionSchedule> all { schedule(1, 0, general(36, 60, 36)), schedule(2, 20270101, general(12, 12, 12)), schedule(3, 20270101, general(24, 24, 24)), schedule(4, 20280101, general(6, 6, 6)) };
        QCOMPARE(scheduleInForce(all, 20261231).version, 1);
        QCOMPARE(scheduleInForce(all, 20270101).version, 3);
        QCOMPARE(scheduleInForce(all, 20280101).version, 4);
    }

    void keeping_data()
    {
        QTest::addColumn<int>("second"); // months of a second schedule from 2027-01-01; 0: none
        QTest::addColumn<bool>("shortens");
        QTest::addColumn<qint64>("extended");
        QTest::addColumn<int>("holds");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("atLeast");
        QTest::addColumn<QString>("atMost");
        QTest::addColumn<int>("version");

        // Captured on 2026-11-23, promised 60 months, at most 120.
        const auto row = [](const char *name, int second, bool shortens, const char *extended, int holds, const char *now, KeepingState state, const char *atLeast, const char *atMost, int version) {
            QTest::newRow(name) << second << shortens << (*extended ? at(extended) : qint64(0)) << holds << at(now) << int(state) << QString::fromLatin1(atLeast) << QString::fromLatin1(atMost) << version;
        };
        using enum KeepingState;
        row("fresh", 0, false, "", 0, "2026-11-24", Kept, "2031-11-23", "2036-11-23", 1);
        row("the day before", 0, false, "", 0, "2031-11-22", Kept, "2031-11-23", "2036-11-23", 1);
        row("due", 0, false, "", 0, "2031-11-23", Due, "2031-11-23", "2036-11-23", 1);
        row("kept too long", 0, false, "", 0, "2036-11-23", Overdue, "2031-11-23", "2036-11-23", 1);
        row("held when due", 0, false, "", 1, "2031-12-01", Held, "2031-11-23", "2036-11-23", 1);
        row("held when overdue", 0, false, "", 2, "2040-01-01", Held, "2031-11-23", "2036-11-23", 1);
        row("a longer schedule keeps longer", 84, false, "", 0, "2032-01-01", Kept, "2033-11-23", "2040-11-23", 2);
        row("a shorter one does not break the promise", 12, false, "", 0, "2029-01-01", Kept, "2031-11-23", "2031-11-23", 1);
        row("unless the decision says so", 12, true, "", 0, "2029-01-01", Overdue, "2027-11-23", "2028-11-23", 2);
        row("nor before it is in force", 12, true, "", 0, "2026-12-31", Kept, "2031-11-23", "2036-11-23", 1);
        row("extended", 0, false, "2033-01-01", 0, "2032-01-01", Kept, "2033-01-01", "2036-11-23", 1);
        row("extended by less", 0, false, "2030-01-01", 0, "2031-11-22", Kept, "2031-11-23", "2036-11-23", 1);
        row("extended past a shortening", 12, true, "2030-01-01", 0, "2029-01-01", Kept, "2030-01-01", "2030-01-01", 2);
    }

    void keeping()
    {
        QFETCH(int, second);
        QFETCH(bool, shortens);
        QFETCH(qint64, extended);
        QFETCH(int, holds);
        QFETCH(qint64, now);
        QList<RetentionSchedule> schedules { schedule(1, 0, general(36, 60, 36)) };
        const KeptRecord record = captured(schedules, "2026-11-23");
        if (second > 0)
            schedules.append(schedule(2, 20270101, general(second, second, second), shortens));
        QList<Id> on;
        for (int i = 0; i < holds; ++i)
            on.append(i + 1);
        const Keeping keeping = keepingOf(schedules, record, extended, on, now);
        QTEST(int(keeping.state), "state");
        QTEST(day(keeping.atLeast), "atLeast");
        QTEST(day(keeping.atMost), "atMost");
        QTEST(keeping.version, "version");
        QCOMPARE(keeping.mayBeCleared(), keeping.state == KeepingState::Due || keeping.state == KeepingState::Overdue);
        QCOMPARE(keeping.promisedBy, 1);
    }

    void holdsNobodyCanNameStopEverything()
    {
        Keeping keeping = keepingOf({ schedule(1, 0, general(36, 60, 36)) }, captured({ schedule(1, 0, general(36, 60, 36)) }, "2020-01-01"), 0, {}, at("2026-01-01"));
        QVERIFY(keeping.mayBeCleared());
        keeping.holdsKnown = false;
        QVERIFY(!keeping.mayBeCleared());
    }

    // The level stands inside the seal; the promised day tells which it can have been, and the longest of those counts.
    void levelsAreToldByThePromise()
    {
        RetentionLine secret = line(RecordClass::Text, 120, 240);
        secret.confidentiality = Confidentiality::Secret;
        QList<RetentionSchedule> schedules { schedule(1, 0, general(36, 60, 36) + QList<RetentionLine> { secret }) };
        const KeptRecord internal = captured(schedules, "2026-11-23");
        const KeptRecord top = captured(schedules, "2026-11-23", Confidentiality::Secret);
        RetentionLine longer = secret;
        longer.shortestMonths = 180;
        schedules.append(schedule(2, 20270101, general(36, 72, 36) + QList<RetentionLine> { longer }));
        QCOMPARE(day(keepingOf(schedules, internal, 0, {}, at("2028-01-01")).atLeast), QStringLiteral("2032-11-23"));
        QCOMPARE(day(keepingOf(schedules, top, 0, {}, at("2028-01-01")).atLeast), QStringLiteral("2041-11-23"));
        // A promise that no line gives: every level is possible.
        KeptRecord odd = internal;
        odd.dueAt = at("2027-05-05");
        QCOMPARE(day(keepingOf(schedules, odd, 0, {}, at("2028-01-01")).atLeast), QStringLiteral("2041-11-23"));
    }

    void sentencesNameWhatCounts()
    {
        const QList<RetentionSchedule> schedules { schedule(1, 0, general(36, 60, 36)), schedule(2, 20270101, general(36, 84, 36)) };
        const KeptRecord record = captured(schedules, "2026-11-23");
        const QString later = sentence(keepingOf(schedules, record, 0, {}, at("2028-01-01")), {}, {});
        QVERIFY2(later.contains(QStringLiteral("version 2")) && later.contains(QStringLiteral("version 1 had promised")) && later.contains(QStringLiteral("7 years")), qPrintable(later));
        const QString held = sentence(keepingOf(schedules, record, 0, { 1 }, at("2028-01-01")), { QStringLiteral("恒达争议") }, {});
        QVERIFY2(held.contains(QStringLiteral("恒达争议")), qPrintable(held));
        const QString extended = sentence(keepingOf(schedules, record, at("2035-01-01"), {}, at("2028-01-01")), {}, {});
        QVERIFY2(extended.contains(QStringLiteral("extended")) && extended.contains(QStringLiteral("2035")), qPrintable(extended));
        Keeping unknown = keepingOf(schedules, record, 0, {}, at("2028-01-01"));
        unknown.holdsKnown = false;
        QVERIFY(sentence(unknown, {}, {}).contains(QStringLiteral("a hold may keep it longer")));
        for (const QString &text : { later, held, extended })
            QCOMPARE(text.count(u'.'), 1);
    }

    void changesAreChecked_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("as it should be") << 0 << true;
        QTest::newRow("a class without a line") << 1 << false;
        QTest::newRow("only a narrower line") << 2 << false;
        QTest::newRow("below the law's six months") << 3 << false;
        QTest::newRow("just the law's six months") << 4 << true;
        QTest::newRow("no longest period") << 5 << false;
        QTest::newRow("longest below shortest") << 6 << false;
        QTest::newRow("two lines for the same") << 7 << false;
        QTest::newRow("no basis") << 8 << false;
        QTest::newRow("in force yesterday") << 9 << false;
        QTest::newRow("before the one of now") << 10 << false;
        QTest::newRow("in place of another one") << 11 << false;
        QTest::newRow("a channel of another class") << 12 << false;
        QTest::newRow("for ever") << 13 << false;
        QTest::newRow("narrower lines beside") << 14 << true;
    }

    void changesAreChecked()
    {
        QFETCH(int, what);
        constexpr int Today = 20261128;
        RetentionSchedule now = schedule(3, 20260101, general(36, 60, 36));
        RetentionChange change { 3, 20270101, false, general(36, 84, 36) };
        QVERIFY(objectionsTo(change, now, Today).isEmpty());
        RetentionLine mail = line(RecordClass::Text, 24, 48);
        mail.channel = Channel::Email;
        switch (what) {
        case 1:
            change.lines.removeLast();
            break;
        case 2:
            change.lines[1] = mail;
            break;
        case 3:
            change.lines[0].shortestMonths = 5;
            break;
        case 4:
            change.lines[0].shortestMonths = 6;
            break;
        case 5:
            change.lines[0].longestMonths = 0;
            break;
        case 6:
            change.lines[0].longestMonths = 35;
            break;
        case 7:
            change.lines += { mail, mail };
            break;
        case 8:
            change.lines[2].basis = QStringLiteral("  ");
            break;
        case 9:
            change.from = 20261127;
            break;
        case 10:
            now.from = 20270601;
            break;
        case 11:
            change.replaces = 2;
            break;
        case 12:
            mail.channel = Channel::FixedLine;
            change.lines += mail;
            break;
        case 13:
            change.lines[0].longestMonths = LongestPeriodMonths + 1;
            break;
        case 14:
            change.lines += mail;
            break;
        default:
            break;
        }
        QTEST(objectionsTo(change, now, Today).isEmpty(), "allowed");
    }

    void encodingsAreInverse()
    {
        RetentionLine narrow = line(RecordClass::Text, 24, 48);
        narrow.channel = Channel::Email;
        narrow.department = Sales;
        narrow.confidentiality = Confidentiality::Secret;
        const QList<RetentionLine> lines = general(36, 60, 36) + QList<RetentionLine> { narrow };
        QCOMPARE(decodeLines(encodeLines(lines)), lines);
        const QCborArray good = encodeLines(lines);
        for (qsizetype place = 0; place < 7; ++place) {
            for (const QCborValue &bad : { QCborValue(-1), QCborValue(QStringLiteral("x")), QCborValue(1'000'000), QCborValue(nullptr) }) {
                if (place == 6 ? bad.isString() : place == 2 && bad.toInteger() > 0)
                    continue; // fits there
                QCborArray all = good;
                QCborArray one = all.at(3).toArray();
                one[place] = bad;
                all[3] = one;
                bool refused = false;
                try {
                    (void)decodeLines(all);
                } catch (const Error &error) {
                    refused = error.code() == ErrorCode::BadInput;
                }
                QVERIFY2(refused, qPrintable(QString::number(place)));
            }
        }

        HoldText hold { QStringLiteral("恒达争议"), QStringLiteral("诉讼中，判决生效前不得清理"), { 5, 6 }, {} };
        QCOMPARE(decodeHold(encodeHold(hold) + QByteArray(100, '\0')), hold);
        hold.records.clear();
        hold.scope = Scope { { 11 }, { Sales }, { RecordClass::Text }, { Channel::Email }, 20260101, 0, {} };
        QCOMPARE(decodeHold(encodeHold(hold)), hold);
        HouseNames names;
        names.person = [](const QString &) { return std::optional<Id>(11); };
        names.department = [](const QString &) { return std::optional<Id>(Sales); };
        names.login = [](Id) { return QStringLiteral("li"); };
        names.departmentName = [](Id) { return QStringLiteral("销售部"); };
        QCOMPARE(scopeFromJson(toJson(*hold.scope, names), names), *hold.scope);
        const RetentionChange change { 3, 20270101, true, lines };
        QJsonObject json = toJson(change, names);
        json.remove(QStringLiteral("replaces"));
        QCOMPARE(retentionFromJson(json, 3, names), change);
        json.insert(QStringLiteral("forever"), true);
        bool refused = false;
        try {
            (void)retentionFromJson(json, 3, names);
        } catch (const Error &) {
            refused = true;
        }
        QVERIFY(refused);
    }

    void holdsAreChecked()
    {
        constexpr int Today = 20261128;
        const HoldText list { QStringLiteral("恒达争议"), QStringLiteral("诉讼中，判决生效前不得清理"), { 5 }, {} };
        QVERIFY(objectionsTo(list, 20270301, Today).isEmpty());
        const auto refused = [&](const auto &change, int review = 20270301) {
            HoldText text = list;
            change(text);
            return !objectionsTo(text, review, Today).isEmpty();
        };
        const auto same = [](HoldText &) {};
        QVERIFY(refused([](HoldText &text) { text.title = QStringLiteral(" "); }));
        QVERIFY(refused([](HoldText &text) { text.reason = QStringLiteral("有用"); }));
        QVERIFY(refused([](HoldText &text) { text.records.clear(); }));
        QVERIFY(refused([](HoldText &text) { text.scope = Scope { { 11 }, {}, {}, {}, 0, 0, {} }; })); // both
        QVERIFY(refused([](HoldText &text) {
            text.records.clear();
            text.scope = Scope();
        }));
        QVERIFY(refused([](HoldText &text) {
            text.records.clear();
            text.scope = Scope { { 11 }, {}, {}, {}, 0, 0, { QStringLiteral("恒达") } };
        }));
        QVERIFY(refused([](HoldText &text) { text.records = QList<Id>(HoldListAtMost + 1, 5); }));
        QVERIFY(refused(same, 20261127));
        QVERIFY(refused(same, 20281128));
        QVERIFY(refused(same, 20261199));
    }

    void holdsReach()
    {
        const HoldText list { {}, {}, { 5 }, {} };
        HoldText scope;
        scope.scope = Scope { {}, { Sales }, { RecordClass::Text }, {}, 20260101, 0, {} };
        const QList<PersonConcerned> concerned { { 11, Sales } };
        QVERIFY(holdCovers(list, 5, RecordClass::Voice, Channel::Mobile, 20200101, {}));
        QVERIFY(!holdCovers(list, 6, RecordClass::Text, Channel::Email, 20260601, concerned));
        QVERIFY(holdCovers(scope, 6, RecordClass::Text, Channel::Email, 20990601, concerned)); // new ones come under it
        QVERIFY(!holdCovers(scope, 6, RecordClass::Voice, Channel::Mobile, 20260601, concerned));
        QVERIFY(!holdCovers(scope, 6, RecordClass::Text, Channel::Email, 20251231, concerned));
        QVERIFY(!holdCovers(scope, 6, RecordClass::Text, Channel::Email, 20260601, { { 11, Finance } }));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "TestRetention.moc"
