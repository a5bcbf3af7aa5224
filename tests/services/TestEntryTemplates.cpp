// SPDX-License-Identifier: GPL-3.0-or-later
// A template brings back the form without its times and files; defaults learn what is usual.
#include "House.h"

#include "services/EntryTemplates.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestEntryTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templates()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        RecordContent content = house.call();
        content.attachments = { { 5, QStringLiteral("a.pdf"), 3, "d", "k" } };
        content.confidentiality = Confidentiality::Secret;
        const Id id = saveEntryTemplate(*li, { NoId, QStringLiteral("  每周  对账 "), content });
        (void)saveEntryTemplate(*li, { NoId, QStringLiteral("催货"), house.call(QStringLiteral("催货")) });
        QList<EntryTemplate> list = entryTemplates(*li);
        QCOMPARE(list.size(), 2);
        const auto it = std::find_if(list.begin(), list.end(), [&](const EntryTemplate &one) { return one.id == id; });
        QCOMPARE(it->name, QStringLiteral("每周 对账"));
        RecordContent expected = content;
        expected.startedAt = 0;
        expected.endedAt = 0;
        expected.attachments.clear();
        QCOMPARE(it->content, expected);
        EXPECT_ERROR(saveEntryTemplate(*li, { NoId, QStringLiteral("催 货").remove(u' '), content }), ErrorCode::BadInput);
        EXPECT_ERROR(saveEntryTemplate(*li, { NoId, QStringLiteral("  "), content }), ErrorCode::BadInput);
        EXPECT_ERROR(saveEntryTemplate(*li, { NoId, QString(61, u'x'), content }), ErrorCode::BadInput);
        // Renamed under its own name in another case, then removed.
        it->name = QStringLiteral("月度对账");
        QCOMPARE(saveEntryTemplate(*li, *it), id);
        removeEntryTemplate(*li, id);
        list = entryTemplates(*li);
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).name, QStringLiteral("催货"));
        QVERIFY(entryTemplates(*house.as("sun")).isEmpty());
    }

    void defaultsLearn()
    {
        House house(SuiteId::Intl);
        const Id me = house.ids.at(QStringLiteral("li"));
        const auto li = house.as("li");
        QVERIFY(!entryDefaults(*li));
        RecordContent content = house.call();
        content.confidentiality = Confidentiality::Confidential;
        saveEntryDefaults(*li, learned({}, content, me));
        content.form = FormKind::Message;
        content.channel = Channel::WeChat;
        content.parties[0].address = QStringLiteral("qiangzi");
        content.place = QStringLiteral("外出");
        saveEntryDefaults(*li, learned(entryDefaults(*li), content, me));
        const auto read = entryDefaults(*house.as("li"));
        QVERIFY(read);
        EntryDefaults expected;
        expected.form = FormKind::Message;
        expected.channels = { { FormKind::Call, Channel::FixedLine }, { FormKind::Message, Channel::WeChat } };
        expected.ownNumbers = { { Channel::FixedLine, QStringLiteral("021-68881234") }, { Channel::WeChat, QStringLiteral("qiangzi") } };
        expected.confidentiality = Confidentiality::Confidential;
        expected.reason = ManualReason::RecordingFailed;
        expected.place = QStringLiteral("外出");
        QCOMPARE(*read, expected);
        forgetEntryDefaults(*li);
        QVERIFY(!entryDefaults(*li));
    }
};

QTEST_GUILESS_MAIN(TestEntryTemplates)
#include "TestEntryTemplates.moc"
