// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken out of a record is gone from it, and neither its length nor its neighbours tell it.
#include "core/Error.h"
#include "core/Redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tongjian;

namespace
{

RecordContent sample()
{
    RecordContent content;
    content.form = FormKind::Message;
    content.channel = Channel::Email;
    content.subject = QStringLiteral("关于张三的报价");
    content.parties = { { PartyRole::Sender, QStringLiteral("张三"), QStringLiteral("zhang@x.example"), QStringLiteral("恒达"), 77, 0, 0 },
        { PartyRole::Recipient, QStringLiteral("李强"), QStringLiteral("13800138000"), {}, NoId, 0, 0 } };
    content.startedAt = 1795424400000;
    content.body = QStringLiteral("张三的电话是 13800138000，住在𠮷祥路 5 号。");
    content.attachments = { { 5, QStringLiteral("身份证.png"), 10, "digest", QByteArray(32, 'k'), Packing::Zstd }, { 6, QStringLiteral("报价.png"), 11, "digest", QByteArray(32, 'k'), Packing::Zstd } };
    content.source = { QStringLiteral("张三.eml"), QStringLiteral("<a@x.example>"), QStringLiteral("Mon"), TimeBasis::Stated, {} };
    return content;
}

Redaction of(Field field, QList<TextRange> ranges = {}, int index = -1, PartyPart part = PartyPart::All)
{
    return { field, index, part, std::move(ranges), QStringLiteral("个人信息") };
}

bool refuses(const QList<Redaction> &redactions)
{
    try {
        (void)redacted(sample(), redactions);
    } catch (const Error &error) {
        return error.code() == ErrorCode::BadInput;
    }
    return false;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreGone_data()
    {
        QTest::addColumn<QList<TextRange>>("ranges");
        QTest::addColumn<QString>("left");
        // 张0 三1 的2 电3 话4 是5 _6 1…7-17 ，18 住19 在20 𠮷21-22 祥23
        const auto row = [](const char *name, const QList<TextRange> &ranges, const char *left) { QTest::newRow(name) << ranges << QString::fromUtf8(left); };
        row("a number", { { 7, 11 } }, "张三的电话是 ■■■，住在𠮷祥路 5 号。");
        row("a short one looks alike", { { 7, 1 } }, "张三的电话是 ■■■3800138000，住在𠮷祥路 5 号。");
        row("two", { { 0, 2 }, { 7, 11 } }, "■■■的电话是 ■■■，住在𠮷祥路 5 号。");
        row("in any order", { { 7, 11 }, { 0, 2 } }, "■■■的电话是 ■■■，住在𠮷祥路 5 号。");
        row("overlapping", { { 7, 6 }, { 10, 8 } }, "张三的电话是 ■■■，住在𠮷祥路 5 号。");
        row("touching", { { 7, 6 }, { 13, 5 } }, "张三的电话是 ■■■，住在𠮷祥路 5 号。");
        row("the same twice", { { 7, 11 }, { 7, 11 } }, "张三的电话是 ■■■，住在𠮷祥路 5 号。");
        row("half of a pair", { { 21, 1 } }, "张三的电话是 13800138000，住在■■■祥路 5 号。");
        row("its other half", { { 22, 1 } }, "张三的电话是 13800138000，住在■■■祥路 5 号。");
        row("whole", {}, "■■■");
    }
    void rangesAreGone()
    {
        QFETCH(QList<TextRange>, ranges);
        QFETCH(QString, left);
        const RedactedRecord made = redacted(sample(), { of(Field::Body, ranges) });
        QCOMPARE(made.content.body, left);
        QCOMPARE(made.notes, QList<RedactionNote>({ { Field::Body, -1, PartyPart::All, ranges.isEmpty(), QStringLiteral("个人信息") } }));
    }

    void marksGoWithTheirLetters()
    {
        RecordContent content = sample();
        content.body = QStringLiteral("ae\u0301b");
        QCOMPARE(redacted(content, { of(Field::Body, { { 1, 1 } }) }).content.body, QStringLiteral("a■■■b"));
        QCOMPARE(redacted(content, { of(Field::Body, { { 2, 1 } }) }).content.body, QStringLiteral("a■■■b"));
    }

    void severalOfOneFieldAreSaidInItsOldPlaces()
    {
        const RedactedRecord made = redacted(sample(), { of(Field::Body, { { 0, 2 } }), of(Field::Body, { { 7, 11 } }) });
        QCOMPARE(made.content.body, QString::fromUtf8("■■■的电话是 ■■■，住在𠮷祥路 5 号。"));
        QCOMPARE(made.notes.size(), 2);
    }

    void people()
    {
        const RedactedRecord made = redacted(sample(), { of(Field::Parties, {}, 0, PartyPart::Name), of(Field::Parties, { { 3, 4 } }, 1, PartyPart::Address) });
        const QList<Party> &parties = made.content.parties;
        QCOMPARE(parties.at(0).name, RedactionMark.toString());
        QCOMPARE(parties.at(0).person, NoId);
        QCOMPARE(parties.at(0).address, QStringLiteral("zhang@x.example"));
        QCOMPARE(parties.at(1).address, QStringLiteral("138■■■8000"));
        const RedactedRecord all = redacted(sample(), { of(Field::Parties) });
        for (const Party &party : all.content.parties)
            QVERIFY(party.name == RedactionMark && party.address == RedactionMark && (party.organisation == RedactionMark || party.organisation.isEmpty()));
    }

    void attachmentsAndWhereItCameFrom()
    {
        const RedactedRecord made = redacted(sample(), { of(Field::Attachments, {}, 0) });
        QCOMPARE(made.content.attachments.size(), 1);
        QCOMPARE(made.content.attachments.at(0).name, QStringLiteral("报价.png"));
        QVERIFY(made.content.attachments.at(0).key.isEmpty());
        QCOMPARE(made.attachments, QList<int>({ 1 }));
        QVERIFY(made.content.source.isEmpty()); // its file was called after him
        QCOMPARE(redacted(sample(), {}).content.source, sample().source);
    }

    void nothingOfItIsLeftAnywhere()
    {
        const RecordContent before = sample();
        const QList<Redaction> redactions { of(Field::Subject, { { 2, 2 } }), of(Field::Parties, {}, 0), of(Field::Body, { { 0, 2 } }) };
        const RedactedRecord made = redacted(before, redactions);
        QVERIFY(fieldsStillSaying(before, redactions, made.content).isEmpty());
        const QByteArray all = QJsonDocument(toJson(made.content)).toJson() + encodeSummary(made.content) + encodeContent(made.content);
        QVERIFY(!all.contains("张三") && !all.contains("zhang@"));
        // Only the name of the sender: text and subject still say it.
        const QList<Redaction> few { of(Field::Parties, {}, 0, PartyPart::Name) };
        QCOMPARE(fieldsStillSaying(before, few, redacted(before, few).content), QList<Field>({ Field::Subject, Field::Body }));
    }

    void whatMakesNoSenseIsRefused()
    {
        QVERIFY(refuses({ of(Field::Body, { { -1, 2 } }) }));
        QVERIFY(refuses({ of(Field::Body, { { 0, 10'000 } }) }));
        QVERIFY(refuses({ of(Field::Body, { { 1, std::numeric_limits<qsizetype>::max() } }) }));
        QVERIFY(refuses({ of(Field::Body, { { 3, 0 } }) }));
        QVERIFY(refuses({ of(Field::Parties, {}, 2) }));
        QVERIFY(refuses({ of(Field::Parties, { { 0, 1 } }) }));
        QVERIFY(refuses({ of(Field::Attachments, {}, -2) }));
        QVERIFY(refuses({ of(Field::Channel) }));
        QVERIFY(refuses({ of(Field::Confidentiality) }));
        QVERIFY(refuses({ { Field::Body, -1, PartyPart::All, {}, QStringLiteral(" ") } }));
        QVERIFY(refuses({ of(Field::StartedAt, { { 0, 1 } }) }));
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "TestRedaction.moc"
