// SPDX-License-Identifier: GPL-3.0-or-later
#include "Poppler.h"
#include "report/PasswordSlips.h"

#include "core/Error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestPasswordSlips : public QObject
{
    Q_OBJECT

private:
    static std::vector<InitialPassword> three()
    {
        std::vector<InitialPassword> all;
        for (const char *login : { "guo", "mali", "xu" })
            all.push_back({ QString::fromLatin1(login), QStringLiteral("郭新"), QStringLiteral("研发部"), Secret::copyOf(QByteArrayView("ABCD-EFGH-JKLM-NPQR")) });
        return all;
    }

private Q_SLOTS:
    void everybodyHasAPageOfTheirOwn()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slips.pdf"));
        writePasswordSlips(path, QStringLiteral("测试有限公司"), three(), 1795424400000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QCOMPARE(pagesOf(path), 3);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("slips.pdf") }); // nothing beside it
    }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        bool thrown = false;
        try {
            writePasswordSlips(folder.filePath(QStringLiteral("no such folder/slips.pdf")), QStringLiteral("测试有限公司"), three(), 1795424400000);
        } catch (const Error &error) {
            thrown = error.code() == ErrorCode::Io && !error.hint().isEmpty();
        }
        QVERIFY(thrown);
    }
};

QTEST_GUILESS_MAIN(TestPasswordSlips)
#include "TestPasswordSlips.moc"
