// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/Csv.h"

#include <QTest>

using namespace tongjian;

// What a spreadsheet opens it must not run.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *cell, const char *written) { QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(written); };
        row("plain", "张三", "张三");
        row("rare characters", "𠮷㐂", "𠮷㐂");
        row("comma", "a,b", "\"a,b\"");
        row("quote", "a\"b", "\"a\"\"b\"");
        row("line end", "a\nb", "\"a\nb\"");
        row("formula", "=1+1", "'=1+1");
        row("plus", "+86", "'+86");
        row("minus", "-1", "'-1");
        row("at", "@x", "'@x");
        row("full-width", "＝1", "'＝1");
        row("behind blanks", "  =1", "'  =1");
        row("tab", "\t=1", "'\t=1");
        row("carriage return", "\r=1", "\"'\r=1\"");
        row("empty", "", "");
    }

    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csv({ { QStringLiteral("a"), cell } }), QByteArray("\xEF\xBB\xBF" "a,") + written.toUtf8() + "\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "TestCsv.moc"
