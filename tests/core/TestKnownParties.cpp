// SPDX-License-Identifier: GPL-3.0-or-later
// Who was met often and lately comes first; a number written otherwise is the same one.
#include "core/KnownParties.h"

#include <QTest>

using namespace tongjian;

namespace
{

constexpr qint64 Day = 24LL * 60 * 60 * 1000;
constexpr qint64 Now = 1795424400000;

Party party(const char *name, const char *address, const char *organisation = "")
{
    return { PartyRole::Participant, QString::fromUtf8(name), QString::fromUtf8(address), QString::fromUtf8(organisation), NoId, 0, 0 };
}

QStringList names(const QList<KnownParty> &list)
{
    QStringList all;
    for (const KnownParty &one : list)
        all += one.name + u' ' + one.address;
    return all;
}

} // namespace

class TestKnownParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oftenAndLatelyFirst()
    {
        KnownParties known;
        for (int i = 0; i < 5; ++i)
            known.add(party("去年的", "13900000001"), Now - 365 * Day);
        known.add(party("昨天的", "13900000002"), Now - Day);
        for (int i = 0; i < 3; ++i)
            known.add(party("上周三次", "13900000003"), Now - 7 * Day);
        QCOMPARE(names(known.ranked(Now, 10)), (QStringList { QStringLiteral("上周三次 13900000003"), QStringLiteral("昨天的 13900000002"), QStringLiteral("去年的 13900000001") }));
        QCOMPARE(known.ranked(Now, 2).size(), 2);
    }

    void spellingsAreOne()
    {
        KnownParties known;
        known.add(party("陈先生", "+86 138-0013-8000", "恒达物流"), Now - 3 * Day);
        known.add(party("陈先生", "138 0013 8000"), Now - Day);
        known.add(party("陈 先生", "13800138000", "恒达"), Now - 2 * Day);
        known.add(party("陈先生", "021-68881234"), Now - 9 * Day);
        const QList<KnownParty> list = known.ranked(Now, 10);
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0), (KnownParty { QStringLiteral("陈先生"), QStringLiteral("138 0013 8000"), QStringLiteral("恒达物流"), NoId, 3, Now - Day }));
        known.add(party("", ""), Now);
        QCOMPARE(known.ranked(Now, 10).size(), 2);
    }

    void staffBehindThoseMet()
    {
        KnownParties known;
        Party colleague = party("孙伟", "021-68881235");
        colleague.person = 9;
        known.add(colleague, Now - Day);
        known.addStaff(QStringLiteral("王芳"), QStringLiteral("销售部"), 8);
        known.addStaff(QStringLiteral("孙伟"), QStringLiteral("销售部"), 9);
        const QList<KnownParty> list = known.ranked(Now, 10);
        QCOMPARE(names(list), (QStringList { QStringLiteral("孙伟 021-68881235"), QStringLiteral("王芳 ") }));
        QCOMPARE(list.at(0).organisation, QStringLiteral("销售部"));
    }
};

QTEST_GUILESS_MAIN(TestKnownParties)
#include "TestKnownParties.moc"
