// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qint64 FutureToleranceMs = 5LL * 60 * 1000;
constexpr qint64 LongTalkMs = 24LL * 60 * 60 * 1000;
constexpr int LongestSubject = 200;

enum class NumberVerdict { Good, Unusual, Malformed };

// Full-width digits and punctuation to half width, separators away.
QString plainNumber(const QString &text)
{
    QString plain;
    for (QChar c : text) {
        if (c >= QChar(0xff01) && c <= QChar(0xff5e))
            c = QChar(c.unicode() - 0xfee0);
        if (c == u' ' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == QChar(0x3000) || c == QChar(0x2013) || c == QChar(0x2014))
            continue;
        plain += c;
    }
    return plain;
}

NumberVerdict judgeNumber(const QString &text)
{
    // Mobile, landline with area code, local landline, service numbers, international; an extension may follow.
    static const QRegularExpression good(QStringLiteral(
        "^(?:(?:\\+?86)?1[3-9]\\d{9}|(?:\\+?86)?0\\d{2,3}[2-8]\\d{6,7}|[2-8]\\d{6,7}|(?:400|800)\\d{7}|9[56]\\d{3,6}|1[0-2]\\d{1,4}|"
        "(?:\\+|00)[1-9]\\d{6,14})(?:(?:x|ext|#|转|,)\\d{1,6})?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plausible(QStringLiteral("^\\+?[*#]?\\d{2,20}[*#]?(?:(?:x|ext|#|转|,)\\d{1,6})?$"), QRegularExpression::CaseInsensitiveOption);
    const QString plain = plainNumber(text);
    if (good.match(plain).hasMatch())
        return NumberVerdict::Good;
    return plausible.match(plain).hasMatch() ? NumberVerdict::Unusual : NumberVerdict::Malformed;
}

bool isTelephone(Channel channel)
{
    return channel == Channel::FixedLine || channel == Channel::Mobile || channel == Channel::Sms;
}

bool isOther(Channel channel)
{
    return channel == Channel::OtherCall || channel == Channel::OtherText || channel == Channel::OtherMultimedia;
}

class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    Findings(const RecordContent &content, qint64 now)
        : m_content(content)
        , m_now(now)
    {
    }

    QList<FieldProblem> all()
    {
        times();
        parties();
        texts();
        files();
        std::stable_sort(m_list.begin(), m_list.end(), [](const auto &a, const auto &b) { return a.field < b.field; });
        return m_list;
    }

private:
    void add(Field field, Severity severity, const QString &message, int index = -1) { m_list.append({ field, severity, message, index }); }
    void block(Field field, const QString &message, int index = -1) { add(field, Severity::Blocking, message, index); }
    [[nodiscard]] bool has(Field field) const { return facts(field).forms & maskOf(m_content.form); }
    [[nodiscard]] bool needs(Field field) const { return facts(field).required & maskOf(m_content.form); }

    void times()
    {
        const qint64 start = m_content.startedAt;
        const qint64 end = m_content.endedAt;
        if (start <= 0)
            block(Field::StartedAt, tr("When did it take place? Enter date and time."));
        else if (start > m_now + FutureToleranceMs)
            block(Field::StartedAt, tr("This time lies in the future. Enter when it took place."));
        else if (isLate(m_content, m_now))
            add(Field::StartedAt, Severity::Note, tr("More than 24 hours ago: the record will be marked as entered late."));
        if (!has(Field::EndedAt))
            return;
        if (end <= 0) {
            if (needs(Field::EndedAt))
                block(Field::EndedAt, tr("Enter the end or the duration."));
            return;
        }
        if (start > 0 && end < start)
            block(Field::EndedAt, tr("The end lies before the start. Correct one of the two."));
        else if (end > m_now + FutureToleranceMs)
            block(Field::EndedAt, tr("The end lies in the future. Enter it when the talk is over."));
        else if (start > 0 && end - start > LongTalkMs)
            add(Field::EndedAt, Severity::Warning, tr("Longer than 24 hours. Check the date of the end."));
    }

    void needParty(PartyRole role, const QString &message)
    {
        const auto &list = m_content.parties;
        const bool there = std::any_of(list.begin(), list.end(), [&](const Party &party) {
            return party.role == role && !(party.name.trimmed().isEmpty() && party.address.trimmed().isEmpty());
        });
        if (!there)
            block(Field::Parties, message);
    }

    void parties()
    {
        const auto &list = m_content.parties;
        switch (m_content.form) {
        case FormKind::Call:
            needParty(PartyRole::Caller, tr("Who called? Enter a name or a number."));
            needParty(PartyRole::Callee, tr("Who was called? Enter a name or a number."));
            break;
        case FormKind::Voicemail:
            needParty(PartyRole::Caller, tr("Who left the message? Enter a name or a number."));
            break;
        case FormKind::Meeting: {
            const auto named = std::count_if(list.begin(), list.end(), [](const Party &party) { return !party.name.trimmed().isEmpty(); });
            if (named < 2)
                block(Field::Parties, tr("Enter at least two participants."));
            break;
        }
        case FormKind::Message:
        case FormKind::FileTransfer:
            needParty(PartyRole::Sender, tr("Who sent it? Enter a name or an account."));
            needParty(PartyRole::Recipient, tr("Who received it? Enter at least one recipient."));
            break;
        }
        static const QRegularExpression mail(QStringLiteral("^[^@\\s<>]{1,64}@[^@\\s<>]+\\.[^@\\s<>.]{2,}$"));
        for (int i = 0; i < list.size(); ++i) {
            const Party &party = list.at(i);
            const QString address = party.address.trimmed();
            if (party.name.trimmed().isEmpty() && address.isEmpty())
                block(Field::Parties, tr("This participant has neither name nor number. Fill it in or remove the line."), i);
            if (!address.isEmpty() && m_content.channel == Channel::Email && !mail.match(address).hasMatch())
                block(Field::Parties, tr("“%1” is no e-mail address. It looks like name@company.com.").arg(address), i);
            if (!address.isEmpty() && isTelephone(m_content.channel)) {
                const NumberVerdict verdict = judgeNumber(address);
                if (verdict == NumberVerdict::Malformed)
                    block(Field::Parties, tr("“%1” is no telephone number. Examples: 138 0013 8000, 021-6888 1234, +44 20 7946 0958.").arg(address), i);
                else if (verdict == NumberVerdict::Unusual)
                    add(Field::Parties, Severity::Warning, tr("“%1” is an unusual number. Check it, then leave it if it is right.").arg(address), i);
            }
            if (party.joinedAt > 0 && party.leftAt > 0 && party.leftAt < party.joinedAt)
                block(Field::Parties, tr("%1 left before joining. Correct one of the two times.").arg(displaySafe(party.name)), i);
        }
    }

    void texts()
    {
        if (m_content.subject.trimmed().isEmpty())
            block(Field::Subject, tr("Enter a subject, in a few words."));
        else if (m_content.subject.size() > LongestSubject)
            block(Field::Subject, tr("At most %1 characters. The details belong into the content.").arg(LongestSubject));
        if (needs(Field::Summary) && m_content.summary.trimmed().isEmpty() && m_content.body.trimmed().isEmpty())
            block(Field::Summary, tr("What was said or agreed? Enter a summary."));
        if (needs(Field::Body) && m_content.body.trimmed().isEmpty())
            block(Field::Body, tr("Enter the text of the message."));
        if (!channelsOf(m_content.form).contains(m_content.channel))
            block(Field::Channel, tr("Choose a channel."));
        if (needs(Field::Mailbox) && m_content.mailbox.trimmed().isEmpty())
            block(Field::Mailbox, tr("Which mailbox was it left in?"));
        if ((needs(Field::Tool) || isOther(m_content.channel)) && m_content.tool.trimmed().isEmpty())
            block(Field::Tool, tr("Name the tool that was used."));
        if (m_content.reason == ManualReason::NotChosen)
            block(Field::Reason, tr("Choose why this record is entered by hand."));
        if (m_content.reason == ManualReason::Other && m_content.reasonText.trimmed().isEmpty())
            block(Field::ReasonText, tr("Give the reason in a few words."));
        if (m_content.place.trimmed().isEmpty())
            add(Field::Place, Severity::Note, tr("The place makes a record complete. Leave it empty only if it is not known."));
    }

    void files()
    {
        if (needs(Field::Files) && m_content.files.isEmpty())
            block(Field::Files, tr("Name at least one file that was transferred."));
        static const QRegularExpression digest(
            QStringLiteral("^(?:SHA-?256[: ]?[0-9a-f]{64}|SM3[: ]?[0-9a-f]{64}|MD5[: ]?[0-9a-f]{32}|SHA-?1[: ]?[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$"),
            QRegularExpression::CaseInsensitiveOption);
        for (int i = 0; i < m_content.files.size(); ++i) {
            const TransferredFile &file = m_content.files.at(i);
            if (file.name.trimmed().isEmpty())
                block(Field::Files, tr("This file has no name."), i);
            if (!file.digest.trimmed().isEmpty() && !digest.match(file.digest.trimmed()).hasMatch())
                block(Field::Files, tr("This is no digest. Examples: SHA-256: and 64 hexadecimal digits, MD5: and 32."), i);
        }
        QSet<QString> names;
        for (int i = 0; i < m_content.attachments.size(); ++i) {
            const QString name = m_content.attachments.at(i).name;
            if (names.contains(name))
                add(Field::Attachments, Severity::Note, tr("Two attachments are named %1.").arg(displaySafe(name)), i);
            names.insert(name);
        }
    }

    const RecordContent &m_content;
    qint64 m_now;
    QList<FieldProblem> m_list;
};

} // namespace

QList<FieldProblem> check(const RecordContent &content, qint64 now)
{
    return Findings(content, now).all();
}

bool isLate(const RecordContent &content, qint64 submittedAt)
{
    const qint64 over = qMax(content.startedAt, content.endedAt);
    return over > 0 && submittedAt - over > LateAfterMs;
}

} // namespace tongjian
