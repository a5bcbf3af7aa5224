// SPDX-License-Identifier: GPL-3.0-or-later
// What our driver must honour, row by row of the contract: the rows about values. Each data tag is named after its row.
#include "ScratchDatabase.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include <functional>
#include <limits>

using namespace tongjian;
using Check = std::function<void(ScratchDatabase&)>;
Q_DECLARE_METATYPE(Check)

namespace
{

/// Binds @p value, stores it into a column without a type, and reads it back.
std::optional<QVariant> roundTrip(ScratchDatabase& scratch, const QVariant& value, QSqlError* error = nullptr)
{
    scratch.run(QStringLiteral("CREATE TABLE IF NOT EXISTS v (x)"));
    scratch.run(QStringLiteral("DELETE FROM v"));
    QSqlQuery query(scratch.database());
    query.prepare(QStringLiteral("INSERT INTO v VALUES (?)"));
    query.addBindValue(value);
    const bool stored = query.exec();
    if (error)
        *error = query.lastError();
    if (!stored)
        return std::nullopt;
    return scratch.value(QStringLiteral("SELECT x FROM v"));
}

QString storageClass(ScratchDatabase& scratch)
{
    return scratch.value(QStringLiteral("SELECT typeof(x) FROM v")).toString();
}

void integers(ScratchDatabase& scratch)
{
    for (const QVariant& value :
        { QVariant(0), QVariant(true), QVariant(-5), QVariant(7u), QVariant(qlonglong(1) << 40),
            QVariant(std::numeric_limits<qlonglong>::min()), QVariant(std::numeric_limits<qlonglong>::max()),
            QVariant(qulonglong(std::numeric_limits<qlonglong>::max())), QVariant::fromValue(short(3)),
            QVariant::fromValue(uchar(200)) }) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(back->toLongLong(), value.toLongLong());
        QCOMPARE(storageClass(scratch), QStringLiteral("integer"));
    }
}

void reals(ScratchDatabase& scratch)
{
    for (const double value : { 0.0, 1.0, 0.1, -2.5e300, 5e-324, std::numeric_limits<double>::infinity() }) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::Double));
        QVERIFY(back->toDouble() == value);
        QCOMPARE(storageClass(scratch), QStringLiteral("real"));
    }
}

void texts(ScratchDatabase& scratch)
{
    const QString withNul = QStringLiteral("before") + QChar(u'\0') + QStringLiteral("behind");
    for (const QString& value : { QStringLiteral("plain"), QStringLiteral("通讯记录 𠮷㐂\U00030000"), withNul,
             QStringLiteral("'quoted' \"too\"") }) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::QString));
        QCOMPARE(back->toString(), value);
        QCOMPARE(storageClass(scratch), QStringLiteral("text"));
    }
}

void blobs(ScratchDatabase& scratch)
{
    for (const QByteArray& value : { QByteArray("\0\x01\xff\0", 4), QByteArray("text"), QByteArray(300000, '\xa5') }) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(back->toByteArray(), value);
        QCOMPARE(storageClass(scratch), QStringLiteral("blob"));
    }
}

void nullValues(ScratchDatabase& scratch)
{
    for (const QVariant& value : { QVariant(), QVariant(QString()), QVariant(QByteArray()), QVariant(QDate()),
             QVariant(QTime()), QVariant(QDateTime()), QVariant(QMetaType(QMetaType::Int)),
             QVariant(QMetaType(QMetaType::Double)), QVariant::fromValue(nullptr) }) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QVERIFY(back->isNull());
        QCOMPARE(storageClass(scratch), QStringLiteral("null"));
    }
}

void emptyValues(ScratchDatabase& scratch)
{
    const std::optional<QVariant> text = roundTrip(scratch, QString(QLatin1String("")));
    QCOMPARE(storageClass(scratch), QStringLiteral("text"));
    QVERIFY(text->metaType().id() == QMetaType::QString && !text->toString().isNull() && text->toString().isEmpty());
    const std::optional<QVariant> blob = roundTrip(scratch, QByteArray(""));
    QCOMPARE(storageClass(scratch), QStringLiteral("blob"));
    QVERIFY(blob->metaType().id() == QMetaType::QByteArray && !blob->toByteArray().isNull()
        && blob->toByteArray().isEmpty());
}

void nullKeepsType(ScratchDatabase& scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB, d DATETIME)"));
    scratch.run(QStringLiteral("INSERT INTO t VALUES (NULL, NULL, NULL, NULL, NULL)"));
    for (const bool forwardOnly : { false, true }) {
        QSqlQuery query(scratch.database());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(QStringLiteral("SELECT i, r, s, b, d FROM t")));
        QVERIFY(query.next());
        const int types[]
            = { QMetaType::LongLong, QMetaType::Double, QMetaType::QString, QMetaType::QByteArray, QMetaType::QString };
        for (int i = 0; i < 5; ++i) {
            QVERIFY(query.isNull(i));
            QVERIFY(query.value(i).isNull());
            QCOMPARE(query.value(i).metaType().id(), types[i]);
            QCOMPARE(query.record().field(i).metaType().id(), types[i]);
        }
    }
}

void refusedValues(ScratchDatabase& scratch)
{
    const QVariant refused[] = { QVariant(std::numeric_limits<qulonglong>::max()), QVariant(qulonglong(1) << 63),
        QVariantList { 1, 2 }, QStringList { QStringLiteral("a") }, QVariantMap(), QVariant(QUuid::createUuid()),
        QVariant(std::numeric_limits<double>::quiet_NaN()), QVariant::fromValue(QChar(u'x')),
        QVariant(QDateTime(QDate(12026, 1, 1), QTime(0, 0), QTimeZone::utc())) };
    for (const QVariant& value : refused) {
        QSqlError error;
        QVERIFY2(!roundTrip(scratch, value, &error).has_value(), value.typeName());
        QCOMPARE(error.type(), QSqlError::StatementError);
        QVERIFY(!error.text().isEmpty());
        QCOMPARE(scratch.value(QStringLiteral("SELECT count(*) FROM v")).toInt(), 0);
    }
}

void moments(ScratchDatabase& scratch)
{
    const QDateTime utc(QDate(2026, 3, 1), QTime(23, 59, 58, 7), QTimeZone::utc());
    const QString text = QStringLiteral("2026-03-01T23:59:58.007Z");
    for (const QDateTime& same :
        { utc, utc.toLocalTime(), utc.toOffsetFromUtc(8 * 3600), utc.toTimeZone(QTimeZone("Asia/Shanghai")) })
        QCOMPARE(roundTrip(scratch, same)->toString(), text);
    QCOMPARE(roundTrip(scratch, QDate(2026, 3, 1))->toString(), QStringLiteral("2026-03-01"));
    QCOMPARE(roundTrip(scratch, QTime(1, 2, 3, 4))->toString(), QStringLiteral("01:02:03.004"));
}

void formattedValues(ScratchDatabase& scratch)
{
    const QDateTime moment(QDate(2026, 3, 1), QTime(23, 59, 58, 7), QTimeZone(3600));
    const std::pair<QVariant, const char*> expected[]
        = { { QByteArray("\x00\xfe\x7f", 3), "X'00fe7f'" }, { QByteArray(""), "X''" }, { QByteArray(), "NULL" },
              { QString(), "NULL" }, { QTime(1, 2, 3, 4), "'01:02:03.004'" }, { moment, "'2026-03-01T22:59:58.007Z'" },
              { QDate(2026, 3, 1), "'2026-03-01'" }, { QStringLiteral("it's"), "'it''s'" },
              { QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"), "CAST(X'610062' AS TEXT)" }, { 5, "5" },
              { true, "1" }, { 5.0, "5.0" }, { 0.1, "0.1" }, { 1e300, "1e+300" },
              { std::numeric_limits<double>::infinity(), "9e999" } };
    for (const auto& [value, literal] : expected) {
        QSqlField field(QStringLiteral("f"), value.metaType());
        field.setValue(value);
        QCOMPARE(scratch.database().driver()->formatValue(field), QLatin1String(literal));
        // The literal is the value: SQLite makes the same of both.
        QSqlQuery same(scratch.database());
        QVERIFY(same.prepare(QStringLiteral("SELECT ? IS %1 AND typeof(?) = typeof(%1)").arg(QLatin1String(literal))));
        same.addBindValue(value);
        same.addBindValue(value);
        QVERIFY(same.exec() && same.next());
        QCOMPARE(same.value(0).toInt(), 1);
    }
    QSqlField list(QStringLiteral("f"));
    list.setValue(QVariantList { 1 });
    QSqlQuery query(scratch.database());
    QVERIFY(!query.exec(QStringLiteral("SELECT ") + scratch.database().driver()->formatValue(list)));
    QSqlField padded(QStringLiteral("f"));
    padded.setValue(QStringLiteral(" x  "));
    QCOMPARE(scratch.database().driver()->formatValue(padded, true), QStringLiteral("' x'"));
}

} // namespace

class TestValueContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honours_data()
    {
        QTest::addColumn<Check>("check");
        QTest::newRow("INTEGER") << Check(integers);
        QTest::newRow("REAL") << Check(reals);
        QTest::newRow("TEXT") << Check(texts);
        QTest::newRow("BLOB") << Check(blobs);
        QTest::newRow("NULL") << Check(nullValues);
        QTest::newRow("NULL: empty ones bind '' and an empty blob") << Check(emptyValues);
        QTest::newRow("NULL: of the field's type") << Check(nullKeepsType);
        QTest::newRow("unsigned above INT64_MAX, lists, other types") << Check(refusedValues);
        QTest::newRow("QDateTime") << Check(moments);
        QTest::newRow("formatValue") << Check(formattedValues);
    }

    void honours()
    {
        QFETCH(Check, check);
        ScratchDatabase scratch;
        check(scratch);
    }
};

QTEST_GUILESS_MAIN(TestValueContract)
#include "TestValueContract.moc"
