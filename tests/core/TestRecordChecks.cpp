// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRecords.h"
#include "core/Record.h"

#include <QTest>

#include <functional>

using namespace tongjian;

namespace
{

using Change = std::function<void(RecordContent &)>;
constexpr int Nothing = -1;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestRecordChecks : public QObject
{
    Q_OBJECT

private:
    // Expects exactly one finding after @p change, at @p field with @p severity and @p index, or none for Nothing.
    static void row(const char *what, FormKind form, Change change, int field = Nothing, Severity severity = Severity::Blocking, int index = -1)
    {
        QTest::newRow(what) << int(form) << std::move(change) << field << int(severity) << index;
    }

    static void number(const QString &text, std::optional<Severity> severity, Channel channel = Channel::Mobile)
    {
        const FormKind form = channel == Channel::Sms ? FormKind::Message : FormKind::Call;
        QTest::addRow("number %s", text.toUtf8().constData()) << int(form) << Change([=](RecordContent &content) {
            content.channel = channel;
            for (Party &party : content.parties)
                party.address.clear();
            content.parties[1].address = text;
        }) << (severity ? int(Field::Parties) : Nothing) << int(severity.value_or(Severity::Note)) << (severity ? 1 : -1);
    }

    static void mail(const QString &text, bool good)
    {
        QTest::addRow("mail %s", text.toUtf8().constData()) << int(FormKind::Message) << Change([=](RecordContent &content) {
            content.channel = Channel::Email;
            content.parties[0].address = QStringLiteral("liqiang@yinhe.com.cn");
            content.parties[1].address = text;
        }) << (good ? Nothing : int(Field::Parties)) << int(Severity::Blocking) << (good ? -1 : 1);
    }

    static void digest(const QString &text, bool good)
    {
        QTest::addRow("digest %s", text.toUtf8().constData()) << int(FormKind::FileTransfer) << Change([=](RecordContent &content) {
            content.files[0].digest = text;
        }) << (good ? Nothing : int(Field::Files)) << int(Severity::Blocking) << (good ? -1 : 0);
    }

private Q_SLOTS:
    void findsExactlyThis_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("severity");
        QTest::addColumn<int>("index");

        const FormKind call = FormKind::Call;
        const FormKind message = FormKind::Message;
        const FormKind voicemail = FormKind::Voicemail;
        const FormKind meeting = FormKind::Meeting;
        const FormKind transfer = FormKind::FileTransfer;
        const auto none = [](RecordContent &) {};
        const int start = int(Field::StartedAt);
        const int end = int(Field::EndedAt);
        const int parties = int(Field::Parties);
        constexpr qint64 now = sample::Now;
        constexpr qint64 minute = 60'000;
        constexpr qint64 hour = sample::Hour;

        row("a complete call", call, none);
        row("a complete message", message, none);
        row("a complete voicemail", voicemail, none);
        row("a complete meeting", meeting, none);
        row("a complete file transfer", transfer, none);

        // Times.
        row("no start", call, [](auto &c) { c.startedAt = 0; }, start);
        row("a start before 1970", call, [](auto &c) { c.startedAt = -5; }, start);
        row("start in the future", message, [](auto &c) { c.startedAt = now + 6 * minute; }, start);
        row("a clock five minutes ahead", message, [](auto &c) { c.startedAt = now + 5 * minute; });
        row("a call without end", call, [](auto &c) { c.endedAt = 0; }, end);
        row("a meeting may lack its end", meeting, [](auto &c) { c.endedAt = 0; });
        row("a voicemail may lack its end", voicemail, [](auto &c) { c.endedAt = 0; });
        row("end before start", call, [](auto &c) { c.endedAt = c.startedAt - 1; }, end);
        row("end at the start: nobody answered", call, [](auto &c) { c.endedAt = c.startedAt; });
        row("end before start in a meeting", meeting, [](auto &c) { c.endedAt = c.startedAt - hour; }, end);
        row("end in the future", call, [](auto &c) { c.endedAt = now + 6 * minute; }, end);
        row("an end left behind by another form", message, [](auto &c) { c.endedAt = c.startedAt - hour; });
        row("longer than a day", call, [](auto &c) { c.startedAt = now - 26 * hour; c.endedAt = now - hour; }, end, Severity::Warning);
        row("a day exactly", call, [](auto &c) { c.startedAt = now - 25 * hour; c.endedAt = now - hour; });
        row("late", message, [](auto &c) { c.startedAt = now - 24 * hour - 1; }, start, Severity::Note);
        row("just in time", message, [](auto &c) { c.startedAt = now - 24 * hour; });
        row("late counts from the end", call, [](auto &c) { c.startedAt = now - 25 * hour; c.endedAt = now - 23 * hour; });

        // Parties.
        row("no caller", call, [](auto &c) { c.parties.removeAt(0); }, parties);
        row("no called party", call, [](auto &c) { c.parties.removeAt(1); }, parties);
        row("a name is enough", call, [](auto &c) { c.parties[1].address.clear(); });
        row("a number is enough", call, [](auto &c) { c.parties[1].name.clear(); });
        row("no sender", message, [](auto &c) { c.parties.removeAt(0); }, parties);
        row("no recipient", message, [](auto &c) { c.parties.removeAt(1); }, parties);
        row("many recipients", message, [](auto &c) { c.parties += QList<Party>(40, c.parties.at(1)); });
        row("nobody left the voicemail", voicemail, [](auto &c) { c.parties.clear(); }, parties);
        row("one alone is no meeting", meeting, [](auto &c) { c.parties.removeAt(1); }, parties);
        row("a meeting with accounts only", meeting, [](auto &c) {
            for (Party &party : c.parties) { party.name.clear(); party.address = QStringLiteral("tencent-7788"); }
        });
        row("left before joining", meeting, [](auto &c) { c.parties[1].leftAt = c.parties[1].joinedAt - 1; }, parties, Severity::Blocking, 1);
        row("left at once", meeting, [](auto &c) { c.parties[1].leftAt = c.parties[1].joinedAt; });
        row("joins tomorrow", meeting, [](auto &c) { c.parties[1].joinedAt = now + 20 * hour; }, parties, Severity::Blocking, 1);
        row("no sender of a file", transfer, [](auto &c) { c.parties.removeAt(0); }, parties);
        row("an empty line", message, [](auto &c) { c.parties.append({ PartyRole::Recipient, QStringLiteral(" "), {}, {}, NoId, 0, 0 }); }, parties, Severity::Blocking, 2);
        row("a line of invisible signs", message, [](auto &c) { c.parties.append({ PartyRole::Recipient, QStringLiteral("\u200b\u202e"), {}, {}, NoId, 0, 0 }); },
            parties, Severity::Blocking, 2);
        row("a sender in a call", call, [](auto &c) { c.parties.append({ PartyRole::Sender, QStringLiteral("赵"), {}, {}, NoId, 0, 0 }); }, parties,
            Severity::Blocking, 2);
        row("a conference call", call, [](auto &c) { c.parties.append({ PartyRole::Participant, QStringLiteral("赵"), {}, {}, NoId, 0, 0 }); });

        // Texts and choices.
        const int subject = int(Field::Subject);
        row("no subject", call, [](auto &c) { c.subject.clear(); }, subject);
        row("a blank subject", call, [](auto &c) { c.subject = QStringLiteral(" \t\u3000"); }, subject);
        row("a subject of invisible signs", call, [](auto &c) { c.subject = QStringLiteral("\u200b\u2060"); }, subject);
        row("200 characters", call, [](auto &c) { c.subject = QString(200, u'长'); });
        row("201 characters", call, [](auto &c) { c.subject = QString(201, u'长'); }, subject);
        row("200 rare characters", call, [](auto &c) { c.subject = QStringLiteral("𠮷").repeated(200); });
        row("201 rare characters", call, [](auto &c) { c.subject = QStringLiteral("𠮷").repeated(201); }, subject);
        row("neither summary nor content", call, [](auto &c) { c.summary.clear(); }, int(Field::Summary));
        row("content instead of a summary", call, [](auto &c) { c.summary.clear(); c.body = QStringLiteral("全文"); });
        row("a message without text", message, [](auto &c) { c.body = QStringLiteral("\n"); }, int(Field::Body));
        row("a message needs no summary", message, [](auto &c) { c.summary.clear(); });
        row("a channel of another form", call, [](auto &c) { c.channel = Channel::WeChat; }, int(Field::Channel));
        row("a channel that is none", call, [](auto &c) { c.channel = Channel(200); }, int(Field::Channel));
        row("no mailbox", voicemail, [](auto &c) { c.mailbox.clear(); }, int(Field::Mailbox));
        row("no tool", transfer, [](auto &c) { c.tool.clear(); }, int(Field::Tool));
        row("another call without its tool", call, [](auto &c) { c.channel = Channel::OtherCall; }, int(Field::Tool));
        row("another call with its tool", call, [](auto &c) { c.channel = Channel::OtherCall; c.tool = QStringLiteral("Zoom Phone"); });
        row("another text without its tool", message, [](auto &c) { c.channel = Channel::OtherText; }, int(Field::Tool));
        row("other multimedia without its tool", meeting, [](auto &c) { c.channel = Channel::OtherMultimedia; }, int(Field::Tool));
        row("no reason", call, [](auto &c) { c.reason = ManualReason::NotChosen; }, int(Field::Reason));
        row("other reason without words", call, [](auto &c) { c.reason = ManualReason::Other; }, int(Field::ReasonText));
        row("other reason in words", call, [](auto &c) { c.reason = ManualReason::Other; c.reasonText = QStringLiteral("停电"); });
        row("recording failed needs no words", call, [](auto &c) { c.reason = ManualReason::RecordingFailed; });
        row("no place", call, [](auto &c) { c.place.clear(); }, int(Field::Place), Severity::Note);

        // Files.
        row("no file", transfer, [](auto &c) { c.files.clear(); }, int(Field::Files));
        row("a file without name", transfer, [](auto &c) { c.files.append(TransferredFile()); }, int(Field::Files), Severity::Blocking, 1);
        row("two attachments of one name", call, [](auto &c) {
            c.attachments = { { 1, QStringLiteral("a.pdf"), 1, {}, {} }, { 2, QStringLiteral("b.pdf"), 1, {}, {} }, { 3, QStringLiteral("a.pdf"), 2, {}, {} } };
        }, int(Field::Attachments), Severity::Note, 2);
        digest({}, true);
        digest(QStringLiteral("SHA-256:") + QString(64, u'a'), true);
        digest(QStringLiteral("sha256 ") + QString(64, u'0'), true);
        digest(QStringLiteral("SM3:") + QString(64, u'F'), true);
        digest(QStringLiteral("SHA-1:") + QString(40, u'b'), true);
        digest(QStringLiteral("SHA-512: ") + QString(128, u'b'), true);
        digest(QString(32, u'9'), true);
        digest(QStringLiteral("SHA-256:") + QString(63, u'a'), false);
        digest(QStringLiteral("MD5:") + QString(64, u'a'), false);
        digest(QStringLiteral("SM3:") + QString(64, u'g'), false);
        digest(QStringLiteral("CRC:") + QString(64, u'a'), false);
        digest(QStringLiteral("校验无误"), false);

        // Numbers that people write.
        for (const char16_t *good : { u"13800138000", u"138 0013 8000", u"138-0013-8000", u"１３８００１３８０００", u"+86 138 0013 8000", u"0086-13800138000",
                 u"86 13800138000", u"19912345678", u"010-62345678", u"(021) 6888 1234", u"（０２１）６８８８－１２３４", u"021\u20136888\u00a01234", u"0512-6234567",
                 u"0755 26712345", u"+86 21 6888 1234", u"+86 (0)21 6888 1234", u"0086 755 2671 2345", u"68881234", u"6234567", u"021-68881234-801",
                 u"021-68881234转801", u"021-68881234 ext. 801", u"68881234#12", u"021-68881234分机801", u"400-820-8820", u"800 810 8888", u"95588", u"95599",
                 u"96110", u"110", u"10086", u"12345", u"12306", u"1069012345678", u"+44 20 7946 0958", u"+1 (212) 555-0100", u"00852 2123 4567",
                 u"+852-2123-4567" })
            number(QString::fromUtf16(good), {});
        number(QStringLiteral("106575580001234"), {}, Channel::Sms);
        number(QStringLiteral("021-68881234"), {}, Channel::FixedLine);
        // Unusual, yet it can be so: an extension in the house, a mobile number short of a digit, an unknown area.
        for (const char16_t *unusual : { u"8021", u"12", u"1380013800", u"138001380001", u"12800138000", u"+86 138 0013 800", u"0086 12345", u"09912345678901",
                 u"021-1888 1234", u"*8021", u"123456789012345" })
            number(QString::fromUtf16(unusual), Severity::Warning);
        for (const char16_t *garbage : { u"陈先生", u"138****8000", u"1", u"138O0138000", u"13800138000/13900139000转", u"++8613800138000", u"---",
                 u"1380013800013800138000138", u"chen@hengda.cn", u"电话13800138000", u"١٣٨٠٠١٣٨٠٠٠", u"138\u202e00138000", u"021-68881234转" })
            number(QString::fromUtf16(garbage), Severity::Blocking);
        number(QStringLiteral("ICBC"), Severity::Blocking, Channel::Sms);
        row("an account is no number", call, [](auto &c) { c.channel = Channel::WeChatCall; c.parties[1].address = QStringLiteral("wx_chen"); });

        for (const char16_t *good : { u"chen@hengda.cn", u" chen@hengda.cn ", u"chen.wei+po@mail.hengda.com.cn", u"王芳@公司.中国", u"a@b.co",
                 u"x_1-2@sub-domain.example.org", u"o'neil@example.ie" })
            mail(QString::fromUtf16(good), true);
        for (const char16_t *bad : { u"chen", u"chen@", u"@hengda.cn", u"chen@hengda", u"chen@@hengda.cn", u"chen@hengda..cn", u"chen@.cn", u"chen@hengda.cn.",
                 u"chen wei@hengda.cn", u".chen@hengda.cn", u"chen.@hengda.cn", u"ch..en@hengda.cn", u"陈<chen@hengda.cn>", u"chen@-hengda.cn",
                 u"a@b.cn,c@d.cn", u"chen＠hengda.cn" })
            mail(QString::fromUtf16(bad), false);
        mail(QString(64, u'a') + QStringLiteral("@hengda.cn"), true);
        mail(QString(65, u'a') + QStringLiteral("@hengda.cn"), false);
        mail(QStringLiteral("a@") + QStringLiteral("b.").repeated(130) + QStringLiteral("cn"), false);
    }

    void findsExactlyThis()
    {
        QFETCH(int, form);
        QFETCH(Change, change);
        QFETCH(int, field);
        QFETCH(int, severity);
        QFETCH(int, index);
        RecordContent content = sample::complete(FormKind(form));
        change(content);
        const QList<FieldProblem> found = check(content, sample::Now);
        QStringList said;
        for (const FieldProblem &problem : found)
            said += QStringLiteral("%1[%2] %3: %4").arg(displayName(problem.field, content.form)).arg(problem.index).arg(int(problem.severity)).arg(problem.message);
        QVERIFY2(found.size() == (field == Nothing ? 0 : 1), qPrintable(said.join(u'\n')));
        if (field == Nothing)
            return;
        QCOMPARE(int(found.constFirst().field), field);
        QCOMPARE(int(found.constFirst().severity), severity);
        QCOMPARE(found.constFirst().index, index);
        QVERIFY(found.constFirst().message.size() > 10);
    }

    void anEmptyFormSaysAllThatIsMissing_data()
    {
        QTest::addColumn<int>("form");
        for (FormKind form : sample::Forms)
            QTest::newRow(qPrintable(keyOf(form))) << int(form);
    }

    void anEmptyFormSaysAllThatIsMissing()
    {
        QFETCH(int, form);
        RecordContent content;
        content.form = FormKind(form);
        content.channel = channelsOf(content.form).constFirst();
        const QList<FieldProblem> found = check(content, sample::Now);
        for (const FieldFacts &row : fieldTable()) {
            // What has a value from the start cannot be missing.
            const bool demanded = (row.required & maskOf(content.form)) && row.field != Field::Channel && row.field != Field::Confidentiality;
            const bool said = std::any_of(found.begin(), found.end(),
                [&](const FieldProblem &one) { return one.field == row.field && one.severity == Severity::Blocking; });
            QVERIFY2(said == demanded, row.key);
        }
        QVERIFY(std::is_sorted(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.field < b.field; }));
    }

    void messagesAreFreeOfDeception()
    {
        RecordContent content = sample::complete(FormKind::Call);
        content.parties[1].address = QStringLiteral("abc\u202efdp");
        const QList<FieldProblem> found = check(content, sample::Now);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.constFirst().message.contains(QChar(0x202e)));
        QVERIFY(found.constFirst().message.contains(QStringLiteral("‹U+202E›")));
    }

    void extremeNumbersAreChecked()
    {
        constexpr qint64 ends[] { std::numeric_limits<qint64>::min(), -1, 0, 1, std::numeric_limits<qint64>::max() };
        for (qint64 start : ends) {
            for (qint64 end : ends) {
                RecordContent content = sample::complete(FormKind::Meeting);
                content.startedAt = start;
                content.endedAt = end;
                content.parties[0].joinedAt = start;
                content.parties[0].leftAt = end;
                const bool right = start == 1 && end <= 1;
                const QList<FieldProblem> found = check(content, sample::Now);
                const bool blocked = std::any_of(found.begin(), found.end(), [](const FieldProblem &one) { return one.severity == Severity::Blocking; });
                QVERIFY2(blocked != right, qPrintable(QStringLiteral("%1 %2").arg(start).arg(end)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordChecks)
#include "TestRecordChecks.moc"
