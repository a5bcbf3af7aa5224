// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScratchDatabase.h"

#include <QSqlError>
#include <QTest>

using namespace tongjian;

class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapsCodes_data()
    {
        QTest::addColumn<QString>("native");
        QTest::addColumn<QString>("words");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, int native, ErrorCode code, const char* words = "words") {
            QTest::newRow(name) << QString::number(native) << QString::fromLatin1(words) << code;
        };
        row("full", 13, ErrorCode::DiskFull);
        row("busy", 5, ErrorCode::Busy);
        row("busy snapshot", 517, ErrorCode::Busy);
        row("locked", 6, ErrorCode::Busy);
        row("corrupt", 11, ErrorCode::Integrity);
        row("corrupt virtual table", 267, ErrorCode::Integrity);
        row("not a database", 26, ErrorCode::Integrity);
        row("read only", 8, ErrorCode::ReadOnly);
        row("read only folder", 1544, ErrorCode::ReadOnly);
        row("io", 10, ErrorCode::Io);
        row("io write", 778, ErrorCode::Io);
        row("cannot open", 14, ErrorCode::Io);
        row("io with a full disk behind it", 4874, ErrorCode::DiskFull, "disk I/O error [errno 28]");
        row("io with a full quota behind it", 778, ErrorCode::DiskFull, "disk I/O error [errno 122]");
        row("cannot open on a read-only mount", 14, ErrorCode::ReadOnly, "unable to open database file [errno 30]");
        row("io with a bad disk behind it", 778, ErrorCode::Io, "disk I/O error [errno 5]");
        row("unique", 2067, ErrorCode::Changed);
        row("foreign key", 787, ErrorCode::Changed);
        row("trigger", 1811, ErrorCode::Changed);
        row("too big", 18, ErrorCode::BadInput);
        row("interrupted", 9, ErrorCode::Cancelled);
        row("syntax", 1, ErrorCode::Internal);
        row("misuse", 21, ErrorCode::Internal);
        QTest::newRow("no number") << QString() << QString() << ErrorCode::Internal;
    }

    void mapsCodes()
    {
        QFETCH(QString, native);
        QFETCH(QString, words);
        QFETCH(ErrorCode, code);
        const std::optional<Error> error = errorOf([&] {
            throwSqlError(QSqlError(QStringLiteral("driver"), words, QSqlError::StatementError, native),
                QStringLiteral("UPDATE t\n  SET x = ?"));
        });
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), code);
        QVERIFY(!error->message().isEmpty());
        QVERIFY(!error->hint().isEmpty());
        QVERIFY(error->detail().contains(QLatin1String("UPDATE t SET x = ?")));
        QVERIFY(error->detail().contains(native));
    }
};

QTEST_GUILESS_MAIN(TestSqlError)
#include "TestSqlError.moc"
