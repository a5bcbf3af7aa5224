// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRecords.h"
#include "core/Record.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace tongjian;

namespace
{

// Every number that an enumeration of one byte knows, by whether it has a key.
template<typename Enum>
QList<Enum> known()
{
    QList<Enum> values;
    for (int raw = 0; raw <= 255; ++raw) {
        if (!keyOf(Enum(raw)).isEmpty())
            values.append(Enum(raw));
    }
    return values;
}

template<typename Enum>
void comesBackByKey(const QList<int> &numbers, std::optional<Enum> (*fromKey)(QStringView))
{
    QList<int> found;
    QSet<QString> names;
    for (Enum value : known<Enum>()) {
        found.append(int(value));
        QVERIFY(fromKey(keyOf(value)) == value);
        QVERIFY(!displayName(value).isEmpty());
        names.insert(displayName(value));
    }
    QCOMPARE(found, numbers);
    QCOMPARE(names.size(), numbers.size()); // two choices never read the same
    QVERIFY(!fromKey(u"nonsense"));
    // A number that nobody knows is no other value in disguise.
    QVERIFY(displayName(Enum(250)).contains(QStringLiteral("250")));
    QVERIFY(!names.contains(displayName(Enum(250))));
}

} // namespace

class TestRecordFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedNumbersAndKeysStay()
    {
        comesBackByKey<RecordClass>({ 1, 2, 3 }, recordClassFromKey);
        comesBackByKey<FormKind>({ 1, 2, 3, 4, 5 }, formFromKey);
        comesBackByKey<Channel>({ 1, 2, 3, 4, 5, 6, 9, 20, 21, 22, 23, 24, 25, 26, 29, 40, 41, 42, 43, 49 }, channelFromKey);
        comesBackByKey<RecordState>({ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }, recordStateFromKey);
        comesBackByKey<Direction>({ 0, 1, 2, 3 }, directionFromKey);
        comesBackByKey<ManualReason>({ 1, 2, 3, 9 }, manualReasonFromKey);
        comesBackByKey<Confidentiality>({ 1, 2, 3 }, confidentialityFromKey);
        comesBackByKey<PartyRole>({ 1, 2, 3, 4, 5, 6, 7, 8 }, partyRoleFromKey);
        QVERIFY(manualReasonFromKey(u"") == ManualReason::NotChosen);
        QVERIFY(displayName(Origin::ByHand) != displayName(Origin::Collected));
    }

    void keysOfFieldsStay()
    {
        const char *keys[] { "channel", "subject", "parties", "start", "end", "direction", "summary", "content", "place", "platform", "mailbox", "tool", "reason",
            "reason_text", "confidentiality", "related_matter", "files", "attachments" };
        QCOMPARE(int(fieldTable().size()), FieldCount);
        QCOMPARE(int(std::size(keys)), FieldCount);
        for (int i = 0; i < FieldCount; ++i) {
            const FieldFacts &row = fieldTable()[size_t(i)];
            QCOMPARE(row.key, keys[i]);
            QVERIFY(fieldFromKey(QString::fromLatin1(row.key)) == row.field);
            QCOMPARE(&facts(row.field), &row);
        }
        QVERIFY(!fieldFromKey(u"form"));
        QVERIFY(!fieldFromKey(u""));
    }

    void formsHaveTheirFields_data()
    {
        // Regulation 2.1 and issue section 6, apart from the table: what only some forms have, and what is demanded beyond
        // channel, subject, participants, time, reason and confidentiality.
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("special");
        QTest::addColumn<QString>("demanded");
        const auto row = [](FormKind form, const char *special, const char *demanded) {
            QTest::newRow(qPrintable(keyOf(form))) << int(form) << QString::fromLatin1(special) << QString::fromLatin1(demanded);
        };
        row(FormKind::Call, "end direction", "end summary");
        row(FormKind::Message, "", "content");
        row(FormKind::Voicemail, "end mailbox", "summary mailbox");
        row(FormKind::Meeting, "end platform", "summary");
        row(FormKind::FileTransfer, "files", "summary tool files");
    }

    void formsHaveTheirFields()
    {
        QFETCH(int, form);
        QFETCH(QString, special);
        QFETCH(QString, demanded);
        QStringList some;
        QStringList required;
        const QStringList always { QStringLiteral("channel"), QStringLiteral("subject"), QStringLiteral("parties"), QStringLiteral("start"),
            QStringLiteral("reason"), QStringLiteral("confidentiality") };
        for (const FieldFacts &row : fieldTable()) {
            const QString key = QString::fromLatin1(row.key);
            const bool has = row.forms & maskOf(FormKind(form));
            const bool needs = row.required & maskOf(FormKind(form));
            if (has && row.forms != AllForms)
                some += key;
            QVERIFY2(has || row.forms != AllForms, row.key);
            QVERIFY2(needs || !always.contains(key), row.key);
            if (needs && !always.contains(key))
                required += key;
            QVERIFY(!displayName(row.field, FormKind(form)).isEmpty());
        }
        QCOMPARE(some.join(u' '), special);
        QCOMPARE(required.join(u' '), demanded);
    }

    void theSummaryHoldsWhatAListShows()
    {
        QStringList keys;
        for (const FieldFacts &row : fieldTable()) {
            if (row.inSummary)
                keys += QString::fromLatin1(row.key);
        }
        QCOMPARE(keys.join(u' '), QStringLiteral("channel subject parties start end direction"));
    }

    void labelsFollowTheForm()
    {
        QCOMPARE(displayName(Field::StartedAt, FormKind::Call), QStringLiteral("Start"));
        QCOMPARE(displayName(Field::StartedAt, FormKind::Message), QStringLiteral("Time sent"));
        QCOMPARE(displayName(Field::StartedAt, FormKind::Voicemail), QStringLiteral("Time left"));
        QCOMPARE(displayName(Field::StartedAt, FormKind::FileTransfer), QStringLiteral("Time of transfer"));
        QCOMPARE(displayName(Field::Subject, FormKind::Meeting), QStringLiteral("Topic"));
        QCOMPARE(displayName(Field::Body, FormKind::Message), QStringLiteral("Message text"));
    }

    void classesHaveTheirFormsAndFormsTheirChannels()
    {
        QCOMPARE(formsOf(RecordClass::Voice), QList<FormKind>({ FormKind::Call }));
        QCOMPARE(formsOf(RecordClass::Text), QList<FormKind>({ FormKind::Message }));
        QCOMPARE(formsOf(RecordClass::Multimedia), QList<FormKind>({ FormKind::Voicemail, FormKind::Meeting, FormKind::FileTransfer }));
        const std::pair<FormKind, QList<int>> channels[] {
            { FormKind::Call, { 1, 2, 3, 4, 5, 6, 9 } },
            { FormKind::Message, { 20, 21, 22, 23, 24, 25, 26, 29 } },
            { FormKind::Voicemail, { 40, 49 } },
            { FormKind::Meeting, { 41, 42, 49 } },
            { FormKind::FileTransfer, { 43, 49 } },
        };
        for (const auto &[form, expected] : channels) {
            QList<int> found;
            for (Channel channel : channelsOf(form))
                found.append(int(channel));
            QCOMPARE(found, expected);
            QVERIFY(formsOf(classOf(form)).contains(form));
            RecordContent content;
            content.form = form;
            QVERIFY(content.recordClass() == classOf(form));
        }
    }

    void formsHaveTheirParts()
    {
        using P = PartyRole;
        QCOMPARE(partyRolesOf(FormKind::Call), QList<P>({ P::Caller, P::Callee, P::Participant }));
        QCOMPARE(partyRolesOf(FormKind::Message), QList<P>({ P::Sender, P::Recipient }));
        QCOMPARE(partyRolesOf(FormKind::Voicemail), QList<P>({ P::Caller, P::Recipient }));
        QCOMPARE(partyRolesOf(FormKind::Meeting), QList<P>({ P::Organiser, P::Participant }));
        QCOMPARE(partyRolesOf(FormKind::FileTransfer), QList<P>({ P::Sender, P::Recipient }));
    }

    void durationNeedsBothTimes()
    {
        RecordContent content;
        content.endedAt = 500;
        QCOMPARE(content.durationMs(), 0);
        content.startedAt = 600;
        QCOMPARE(content.durationMs(), 0);
        content.startedAt = 100;
        QCOMPARE(content.durationMs(), 400);
    }

    void everyDifferenceIsSeen_data()
    {
        using Change = std::function<void(RecordContent &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *fields, Change change) { QTest::addRow("%s %lld", fields, qlonglong(rows++)) << std::move(change) << QString::fromLatin1(fields); };
        row("", [](RecordContent &) {});
        row("channel", [](auto &c) { c.channel = Channel::OtherMultimedia; });
        row("subject", [](auto &c) { c.subject += u' '; });
        row("parties", [](auto &c) { c.parties.removeLast(); });
        row("parties", [](auto &c) { std::reverse(c.parties.begin(), c.parties.end()); });
        row("parties", [](auto &c) { c.parties[0].role = PartyRole::Organiser; });
        row("parties", [](auto &c) { c.parties[0].name += u'x'; });
        row("parties", [](auto &c) { c.parties[0].address += u'x'; });
        row("parties", [](auto &c) { c.parties[0].organisation += u'x'; });
        row("parties", [](auto &c) { c.parties[0].person = 99; });
        row("parties", [](auto &c) { c.parties[0].joinedAt += 1; });
        row("parties", [](auto &c) { c.parties[0].leftAt += 1; });
        row("start", [](auto &c) { c.startedAt += 1; });
        row("end", [](auto &c) { c.endedAt += 1; });
        row("direction", [](auto &c) { c.direction = Direction::Unknown; });
        row("summary", [](auto &c) { c.summary += u'x'; });
        row("content", [](auto &c) { c.body += u'x'; });
        row("place", [](auto &c) { c.place += u'x'; });
        row("platform", [](auto &c) { c.platform += u'x'; });
        row("mailbox", [](auto &c) { c.mailbox += u'x'; });
        row("tool", [](auto &c) { c.tool += u'x'; });
        row("reason", [](auto &c) { c.reason = ManualReason::RecordingFailed; });
        row("reason_text", [](auto &c) { c.reasonText += u'x'; });
        row("confidentiality", [](auto &c) { c.confidentiality = Confidentiality::Internal; });
        row("related_matter", [](auto &c) { c.relatedMatter += u'x'; });
        row("files", [](auto &c) { c.files[0].size = 5; });
        row("files", [](auto &c) { c.files[0].name += u'x'; });
        row("files", [](auto &c) { c.files[0].digest += u'x'; });
        row("attachments", [](auto &c) { c.attachments.removeLast(); });
        row("attachments", [](auto &c) { c.attachments[0].name += u'x'; });
        row("attachments", [](auto &c) { c.attachments[0].digest = QByteArray(32, 'x'); });
        // Sealed anew under another key it is still the same file.
        row("", [](auto &c) { c.attachments[0].key = QByteArray(32, 'x'); c.attachments[0].blob = 5; });
        row("subject summary attachments", [](auto &c) { c.attachments.clear(); c.summary.clear(); c.subject.clear(); });
    }

    void everyDifferenceIsSeen()
    {
        QFETCH(std::function<void(RecordContent &)>, change);
        QFETCH(QString, fields);
        const RecordContent before = sample::crowded(FormKind::FileTransfer);
        RecordContent after = before;
        change(after);
        for (const auto &[a, b] : { std::pair(before, after), std::pair(after, before) }) {
            QStringList found;
            const QList<Field> list = differingFields(a, b);
            for (Field field : list)
                found += QString::fromLatin1(facts(field).key);
            QCOMPARE(found.join(u' '), fields);
        }
    }

private:
    static inline qint64 rows = 0;
};

QTEST_GUILESS_MAIN(TestRecordFields)
#include "TestRecordFields.moc"
