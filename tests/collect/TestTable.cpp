// SPDX-License-Identifier: GPL-3.0-or-later
// Tables through the real child process: encodings, delimiters, workbooks, and what is made to break it.
#include "collect/Table.h"
#include "core/Error.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

class TestTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QList<QStringList> read(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("list"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        return readTableFile(QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT")), path);
    }
    void refused(const QByteArray &bytes, TableRefusal refusal)
    {
        QElapsedTimer clock;
        clock.start();
        try {
            (void)read(bytes);
            QFAIL("was read");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
            QVERIFY2(error.message().contains(displayName(refusal)), error.what());
        }
        QVERIFY(clock.elapsed() < 2 * TableLimits::Seconds * 1000);
    }
    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(TEST_FIXTURES "/staff/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("姓名,登录名,部门\r\n李强,li,销售部\r\n");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a mark") << QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
        QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(wide(text));
        QTest::newRow("GB 18030") << QByteArray("\xD0\xD5\xC3\xFB,\xB5\xC7\xC2\xBC\xC3\xFB,\xB2\xBF\xC3\xC5\r\n\xC0\xEE\xC7\xBF,li,\xCF\xFA\xCA\xDB\xB2\xBF\r\n");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const QList<QStringList> wanted { { QStringLiteral("姓名"), QStringLiteral("登录名"), QStringLiteral("部门") }, { QStringLiteral("李强"), QStringLiteral("li"), QStringLiteral("销售部") } };
        QCOMPARE(read(bytes), wanted);
    }

    void big5IsNotTakenForGb18030()
    {
        // 姓名,帳號,部門 / 李強,li,業務部; every pair of it is something in GB 18030 too.
        const QByteArray bytes("\xA9\x6D\xA6\x57,\xB1\x62\xB8\xB9,\xB3\xA1\xAA\xF9\n\xA7\xF5\xB1\x6A,li,\xB7\x7E\xB0\xC8\xB3\xA1\n");
        const QList<QStringList> wanted { { QStringLiteral("姓名"), QStringLiteral("帳號"), QStringLiteral("部門") }, { QStringLiteral("李強"), QStringLiteral("li"), QStringLiteral("業務部") } };
        QCOMPARE(read(bytes), wanted);
    }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        const QStringList head { QStringLiteral("name"), QStringLiteral("login") };
        QTest::newRow("semicolons") << QStringLiteral("name;login\na,b;c\n") << Rows { head, { QStringLiteral("a,b"), QStringLiteral("c") } };
        QTest::newRow("tabs") << QStringLiteral("name\tlogin\na\tb") << Rows { head, { QStringLiteral("a"), QStringLiteral("b") } };
        QTest::newRow("quotes") << QStringLiteral("name,login\n\"a \"\"b\"\", c\",\"d\ne\"\n") << Rows { head, { QStringLiteral("a \"b\", c"), QStringLiteral("d\ne") } };
        QTest::newRow("a quote inside") << QStringLiteral("name,login\na\"b,c\n") << Rows { head, { QStringLiteral("a\"b"), QStringLiteral("c") } };
        QTest::newRow("empty cells and lines") << QStringLiteral("name,login\r\n\r\n,x\r\n") << Rows { head, {}, { QString(), QStringLiteral("x") } };
        QTest::newRow("an open quote") << QStringLiteral("name,login\n\"a,b\n") << Rows { head, { QStringLiteral("a,b\n") } };
        QTest::newRow("old line ends") << QStringLiteral("name,login\ra,b\r") << Rows { head, { QStringLiteral("a"), QStringLiteral("b") } };
    }
    void csv()
    {
        QFETCH(QString, text);
        QTEST(read(text.toUtf8()), "rows");
    }

    void workbook()
    {
        const QList<QStringList> rows = read(fixture("list.xlsx"));
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows.at(0).at(0), QStringLiteral("银河科技有限公司员工名册")); // of the second sheet, which holds the list
        QVERIFY(rows.at(1).isEmpty()); // row 2 is row 2
        QCOMPARE(rows.at(3).at(0), QStringLiteral("李强")); // from two pieces
        QCOMPARE(rows.at(3).at(4), QStringLiteral("13800138000")); // a number keeps its digits
        QCOMPARE(rows.at(3).at(6), QStringLiteral("li@galaxy.example"));
        QCOMPARE(rows.at(4).at(3), QStringLiteral("信息管理部")); // what the formula gave
    }

    void refusals()
    {
        refused({}, TableRefusal::Unreadable);
        refused(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2000, '\0'), TableRefusal::OldFormat);
        refused(QByteArray("\x7F" "ELF\0\0\0\0", 8), TableRefusal::Unreadable);
        refused("PK\x03\x04 and no archive", TableRefusal::Unreadable);
        refused(QByteArray(TableLimits::FileSize + 1, 'a'), TableRefusal::TooLarge);
        refused(QByteArray("a,b\n").repeated(TableLimits::Rows + 1), TableRefusal::TooLarge);
        refused(fixture("far-row.xlsx"), TableRefusal::TooLarge);
        QVERIFY_THROWS_EXCEPTION(Error, (void)readTableFile(QStringLiteral("/nonexistent"), m_folder.filePath(QStringLiteral("list"))));
        QVERIFY_THROWS_EXCEPTION(Error, (void)readTableFile({}, m_folder.filePath(QStringLiteral("no such list"))));
    }

    // A workbook with every byte of its archive changed in turn never stops the reader of the next one.
    void spoiltWorkbooks()
    {
        const QByteArray good = fixture("list.xlsx");
        QVERIFY(!good.isEmpty());
        int read = 0;
        constexpr int Step = 61;
        for (qsizetype at = 4; at < good.size(); at += Step) {
            QByteArray spoilt = good;
            spoilt[at] = char(spoilt.at(at) ^ 0x55);
            try {
                (void)this->read(spoilt);
                ++read;
            } catch (const Error &error) {
                QCOMPARE(error.code(), ErrorCode::BadInput);
            }
        }
        QVERIFY(read < good.size() / Step);
        QCOMPARE(this->read(good).size(), 6);
    }

    void theChildIsNotBelieved()
    {
        TableReading reading;
        reading.rows = QList<QStringList> { { QStringLiteral("a") } };
        const QByteArray bytes = encode(reading);
        QVERIFY(decodeTableReading(bytes));
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodeTableReading(bytes.first(length)));
        reading.rows = QList<QStringList> { { QString(TableLimits::CellSize + 1, u'a') } };
        QVERIFY(!decodeTableReading(encode(reading)));
        reading.rows = QList<QStringList>(TableLimits::Rows + 1);
        QVERIFY(!decodeTableReading(encode(reading)));
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "TestTable.moc"
