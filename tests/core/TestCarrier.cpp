// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Carrier.h"
#include "core/Clock.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

using namespace tongjian;

namespace
{

constexpr qint64 Begun = 1'900'000'000'000;
constexpr qint64 Now = Begun + 10 * DayMs;

Carrier destroyedBox()
{
    return { CarrierKind::Paper, QStringLiteral("通话整理稿 3 盒"), QStringLiteral("档-017"), 42,
        Carrier::Destroyed { PhysicalMethod::Pulping, QStringLiteral("销毁中心"), QStringLiteral("王档、沈计"), Begun + DayMs, { { 7, QStringLiteral("现场.jpg"), 12, "digest", "key", Packing::Zstd } } } };
}

}

class TestCarrier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methods_data()
    {
        using enum CarrierKind;
        using enum PhysicalMethod;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QList<int>>("methods");
        const auto row = [](const char *name, CarrierKind kind, const QList<PhysicalMethod> &methods) {
            QList<int> numbers;
            for (PhysicalMethod one : methods)
                numbers.append(int(one));
            QTest::newRow(name) << int(kind) << numbers;
        };
        row("paper", Paper, { Shredding, Pulping, Incineration });
        row("tape", Tape, { Degaussing, Shredding, Incineration });
        row("hard disk", HardDisk, { Disintegration, Shredding, Degaussing, Incineration });
        row("flash", Flash, { Disintegration, Shredding, Incineration });
        row("optical", Optical, { Disintegration, Shredding, Incineration });
    }
    void methods()
    {
        QFETCH(int, kind);
        QFETCH(QList<int>, methods);
        for (PhysicalMethod method : physicalMethods()) {
            Carrier carrier = destroyedBox();
            carrier.kind = CarrierKind(kind);
            carrier.destroyed->method = method;
            QCOMPARE(objectionsTo(carrier, Begun, Now).isEmpty(), methods.contains(int(method)));
            QCOMPARE(methodsFor(carrier.kind).contains(method), methods.contains(int(method)));
        }
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<std::function<void(Carrier &)>>("change");
        QTest::addColumn<int>("objections");
        const auto row = [](const char *name, int objections, const std::function<void(Carrier &)> &change) { QTest::newRow(name) << change << objections; };
        row("nothing", 0, [](Carrier &) {});
        row("not destroyed yet", 0, [](Carrier &one) { one.destroyed.reset(); });
        row("name", 1, [](Carrier &one) { one.name = QStringLiteral(" "); });
        row("long name", 1, [](Carrier &one) { one.name = QString(201, u'长'); });
        row("serial", 1, [](Carrier &one) { one.serial.clear(); });
        row("serial of one to be destroyed", 1, [](Carrier &one) { one.serial.clear(); one.destroyed.reset(); });
        row("place", 1, [](Carrier &one) { one.destroyed->place = QStringLiteral("\t"); });
        row("people", 1, [](Carrier &one) { one.destroyed->people.clear(); });
        row("photos", 1, [](Carrier &one) { one.destroyed->photos.clear(); });
        row("before", 1, [](Carrier &one) { one.destroyed->at = Begun - MinuteMs; });
        row("within the minute", 0, [](Carrier &one) { one.destroyed->at = Begun / MinuteMs * MinuteMs; });
        row("in the future", 1, [](Carrier &one) { one.destroyed->at = Now + 1; });
        row("everything", 6, [](Carrier &one) { one = {}; one.destroyed = Carrier::Destroyed {}; });
    }
    void whatIsMissing()
    {
        QFETCH(std::function<void(Carrier &)>, change);
        QFETCH(int, objections);
        Carrier carrier = destroyedBox();
        change(carrier);
        QCOMPARE(objectionsTo(carrier, Begun, Now).size(), objections);
    }

    void comesBackAsItWas()
    {
        Carrier carrier = destroyedBox();
        QVERIFY(decodeCarrier(encodeCarrier(carrier)) == carrier);
        carrier.destroyed.reset();
        QVERIFY(decodeCarrier(encodeCarrier(carrier)) == carrier);
        for (const QCborArray &bad : { QCborArray {}, QCborArray { 2, 1, QString(), QString(), 0, nullptr }, QCborArray { 1, QStringLiteral("1"), QString(), QString(), 0, nullptr },
                 QCborArray { 1, 1, QString(), QString(), 0, QCborArray { 1 } } })
            QVERIFY_THROWS_EXCEPTION(tongjian::Error, (void)decodeCarrier(QCborValue(bad).toCbor()));
    }

    void keysAndNames()
    {
        for (CarrierKind kind : carrierKinds())
            QVERIFY(carrierKindFromKey(keyOf(kind)) == kind && !displayName(kind).isEmpty());
        for (PhysicalMethod method : physicalMethods())
            QVERIFY(physicalMethodFromKey(keyOf(method)) == method && !displayName(method).isEmpty());
        QVERIFY(!carrierKindFromKey(u"papyrus") && !physicalMethodFromKey(u"wishing"));
    }
};

QTEST_GUILESS_MAIN(TestCarrier)
#include "TestCarrier.moc"
