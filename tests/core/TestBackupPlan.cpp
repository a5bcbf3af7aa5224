// SPDX-License-Identifier: GPL-3.0-or-later
// When a backup is due, missed or made (regulation 4.3), and what the register of media asks for (4.1).
#include "core/BackupPlan.h"
#include "core/Error.h"

#include <QCborMap>
#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace tongjian;

namespace
{

qint64 at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

QString inWords(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
}

BackupPlan plan(BackupKind kind, int day = 1)
{
    BackupPlan one;
    one.id = 9;
    one.kind = kind;
    one.day = day;
    one.medium = 1;
    one.since = at("2026-01-01T00:00:00");
    return one;
}

Medium medium(Id id, const char *name, const char *path)
{
    Medium one;
    one.id = id;
    one.name = QString::fromUtf8(name);
    one.path = QString::fromUtf8(path);
    one.place = QStringLiteral("机房");
    one.keeper = 5;
    return one;
}

} // namespace

class TestBackupPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Qt's own short time of zh_TW begins with a letter that stands for the part of the day.
    void timesAreNumbers()
    {
        const QLocale before;
        for (const char *locale : { "zh_TW", "zh_CN", "en" }) {
            QLocale::setDefault(QLocale(QLatin1String(locale)));
            const QString words = scheduleInWords(plan(BackupKind::Daily));
            QLocale::setDefault(before);
            QVERIFY2(words.contains(QStringLiteral(" 02:00")), qPrintable(words));
        }
    }

    void due_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, BackupKind kind, int day, const char *now, const char *last, const char *next) {
            QTest::newRow(name) << int(kind) << day << QString::fromLatin1(now) << QString::fromLatin1(last) << QString::fromLatin1(next);
        };
        row("daily before its time", BackupKind::Daily, 1, "2026-11-29T01:59:00", "2026-11-28T02:00", "2026-11-29T02:00");
        row("daily at its time", BackupKind::Daily, 1, "2026-11-29T02:00:00", "2026-11-29T02:00", "2026-11-30T02:00");
        row("Sunday's", BackupKind::Weekly, 7, "2026-11-29T01:00:00", "2026-11-22T02:00", "2026-11-29T02:00"); // a Sunday
        row("Monday's on a Sunday", BackupKind::Weekly, 1, "2026-11-29T12:00:00", "2026-11-23T02:00", "2026-11-30T02:00");
        row("monthly", BackupKind::Monthly, 28, "2026-11-29T12:00:00", "2026-11-28T02:00", "2026-12-28T02:00");
        row("monthly before its day", BackupKind::Monthly, 28, "2026-11-27T12:00:00", "2026-10-28T02:00", "2026-11-28T02:00");
        row("over the year", BackupKind::Monthly, 5, "2027-01-02T12:00:00", "2026-12-05T02:00", "2027-01-05T02:00");
        row("quarterly", BackupKind::Full, 3, "2026-11-29T12:00:00", "2026-10-03T02:00", "2027-01-03T02:00");
        row("quarterly on the day", BackupKind::Full, 3, "2026-10-03T01:00:00", "2026-07-03T02:00", "2026-10-03T02:00");
        row("older than the plan", BackupKind::Full, 1, "2026-01-01T01:00:00", "", "2026-01-01T02:00");
    }

    void due()
    {
        QFETCH(int, kind);
        QFETCH(int, day);
        QFETCH(QString, now);
        const BackupPlan one = plan(BackupKind(kind), day);
        const qint64 moment = at(now.toLatin1().constData());
        QTEST(inWords(lastDue(one, moment)), "last");
        QTEST(inWords(nextDue(one, moment)), "next");
    }

    void standing()
    {
        using State = BackupStanding::State;
        const BackupPlan daily = plan(BackupKind::Daily);
        const qint64 now = at("2026-11-29T08:00:00");
        const auto run = [&](const char *when, bool ok = true, bool second = true) {
            BackupRunFact fact;
            fact.plan = daily.id;
            fact.at = at(when);
            fact.ok = ok;
            fact.secondOk = ok && second;
            fact.failure = ok && second ? QString() : QStringLiteral("磁盘已满");
            return fact;
        };
        QCOMPARE(int(standingOf(daily, {}, now).state), int(State::Missed));
        QCOMPARE(int(standingOf(daily, { run("2026-11-29T02:03:00") }, now).state), int(State::Fine));
        QCOMPARE(int(standingOf(daily, { run("2026-11-28T02:03:00") }, now).state), int(State::Missed));
        QCOMPARE(int(standingOf(daily, { run("2026-11-29T02:03:00", false), run("2026-11-28T02:03:00") }, now).state), int(State::Failed));
        QCOMPARE(standingOf(daily, { run("2026-11-29T02:03:00", false), run("2026-11-28T02:03:00") }, now).failure, QStringLiteral("磁盘已满"));
        QCOMPARE(standingOf(daily, { run("2026-11-29T02:03:00", false), run("2026-11-28T02:03:00") }, now).lastGood, at("2026-11-28T02:03:00"));
        QCOMPARE(int(standingOf(daily, { run("2026-11-29T03:03:00"), run("2026-11-29T02:03:00", false) }, now).state), int(State::Fine)); // caught up
        QCOMPARE(int(standingOf(daily, { run("2026-11-29T02:03:00", true, false) }, now).state), int(State::Half));
        BackupRunFact other = run("2026-11-29T02:03:00");
        other.plan = 8;
        QCOMPARE(int(standingOf(daily, { other }, now).state), int(State::Missed)); // another plan's
        BackupPlan fresh = daily;
        fresh.since = at("2026-11-29T07:00:00");
        QCOMPARE(int(standingOf(fresh, {}, now).state), int(State::New));
        BackupPlan stopped = daily;
        stopped.active = false;
        QCOMPARE(int(standingOf(stopped, {}, now).state), int(State::New));
    }

    void plansAreChecked()
    {
        const QList<Medium> media { medium(1, "备份盘", "/backup"), medium(2, "异地", "/mnt/far"), medium(3, "磁带", "") };
        BackupPlan good = plan(BackupKind::Daily);
        good.second = 2;
        QVERIFY(objectionsTo(good, media).isEmpty());
        const auto refused = [&](const auto &change, const QList<Medium> &known) {
            BackupPlan one = good;
            change(one);
            return !objectionsTo(one, known).isEmpty();
        };
        QVERIFY(refused([](BackupPlan &one) { one.medium = 7; }, media));
        QVERIFY(refused([](BackupPlan &one) { one.medium = 3; }, media)); // no folder
        QVERIFY(refused([](BackupPlan &one) { one.second = 1; }, media));
        QVERIFY(refused([](BackupPlan &one) { one.minute = 1440; }, media));
        QVERIFY(refused([](BackupPlan &one) { one.kind = BackupKind::Weekly, one.day = 8; }, media));
        QVERIFY(refused([](BackupPlan &one) { one.kind = BackupKind::Monthly, one.day = 29; }, media));
        QVERIFY(refused([](BackupPlan &one) { one.keep = 0; }, media));
        QList<Medium> failed = media;
        failed[0].condition = MediumCondition::Failed;
        QVERIFY(refused([](BackupPlan &) {}, failed));
        QVERIFY(!refused([](BackupPlan &one) { one.active = false; }, failed)); // a stopped plan can stand
    }

    void mediaAreChecked()
    {
        const QList<Medium> others { medium(1, "备份盘", "/backup") };
        const Medium good = medium(2, "异地", "/mnt/far");
        QVERIFY(objectionsTo(good, others).isEmpty());
        QVERIFY(objectionsTo(others.constFirst(), others).isEmpty()); // itself
        const auto refused = [&](const auto &change) {
            Medium one = good;
            change(one);
            return !objectionsTo(one, others).isEmpty();
        };
        QVERIFY(refused([](Medium &one) { one.name = QStringLiteral(" "); }));
        QVERIFY(refused([](Medium &one) { one.name = QStringLiteral("备份盘"); }));
        QVERIFY(refused([](Medium &one) { one.path = QStringLiteral("/backup"); }));
        QVERIFY(refused([](Medium &one) { one.path = QStringLiteral("backup"); }));
        QVERIFY(refused([](Medium &one) { one.path.clear(); }));
        QVERIFY(!refused([](Medium &one) { one.path.clear(), one.kind = MediumKind::Tape; }));
        QVERIFY(refused([](Medium &one) { one.place.clear(); }));
        QVERIFY(refused([](Medium &one) { one.keeper = NoId; }));
        QVERIFY(refused([](Medium &one) { one.replaceBy = 20261301; }));

        Medium old = good;
        QVERIFY(!isToBeReplaced(old, 20261129));
        old.replaceBy = 20270101;
        QVERIFY(isToBeReplaced(old, 20261129));
        QVERIFY(!isToBeReplaced(old, 20261001));
        old.condition = MediumCondition::Retired;
        QVERIFY(!isToBeReplaced(old, 20261129));
        old.condition = MediumCondition::Failed;
        old.replaceBy = 0;
        QVERIFY(isToBeReplaced(old, 20261129));
    }

    void encodingsAreInverse()
    {
        Medium one = medium(2, "异地", "/mnt/far");
        one.kind = MediumKind::Share;
        one.serial = QStringLiteral("WD-1");
        one.elsewhere = true;
        one.replaceBy = 20281231;
        one.condition = MediumCondition::Worn;
        QCOMPARE(decodeMedium(2, encodeMedium(one)), one);
        BackupPlan weekly = plan(BackupKind::Weekly, 7);
        weekly.second = 2;
        weekly.keep = 5;
        weekly.active = false;
        QCOMPARE(decodePlan(9, weekly.since, encodePlan(weekly)), weekly);
        QCborMap bad = encodePlan(weekly);
        bad.insert(QLatin1String("kind"), 9);
        bool refused = false;
        try {
            (void)decodePlan(9, 0, bad);
        } catch (const Error &error) {
            refused = error.code() == ErrorCode::BadInput;
        }
        QVERIFY(refused);
    }
};

QTEST_GUILESS_MAIN(TestBackupPlan)
#include "TestBackupPlan.moc"
