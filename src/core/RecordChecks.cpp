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

bool isSeparator(char16_t c)
{
    return QChar::isSpace(c) || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || c == 0x2212 || (c >= 0x2010 && c <= 0x2015);
}

// Full-width digits and punctuation to half width; separators become one blank each, at most one in a row.
QString plainNumber(const QString &text)
{
    QString plain;
    for (const QChar each : text) {
        char16_t c = each.unicode();
        if (c >= 0xff01 && c <= 0xff5e)
            c = char16_t(c - 0xfee0);
        if (!isSeparator(c))
            plain += QChar(c);
        else if (!plain.isEmpty() && plain.back() != u' ')
            plain += u' ';
    }
    return plain.trimmed();
}

const QString Extension = QStringLiteral("(?:(?:x|ext|#|,|转|轉|分机|分機)\\d{1,6})?$");

bool isGoodNumber(const QString &plain)
{
    // Mobile; landline with area code, at home or as +86; local landline; service numbers; SMS gateways; other countries.
    static const QRegularExpression good(QStringLiteral("^(?:"
                                                        "(?:(?:\\+|00)?86)?1[3-9]\\d{9}|"
                                                        "(?:0|(?:\\+|00)860?)(?:(?:10|2\\d)[2-8]\\d{7}|[3-9]\\d{2}[2-8]\\d{6,7})|"
                                                        "[2-8]\\d{6,7}|"
                                                        "(?:400|800)\\d{7}|"
                                                        "9[56]\\d{3,6}|"
                                                        "1[0-2]\\d{1,4}|"
                                                        "106\\d{5,17}|"
                                                        "(?:\\+|00)(?!86)[1-9]\\d{6,14})")
            + Extension,
        QRegularExpression::CaseInsensitiveOption);
    return good.match(plain).hasMatch();
}

NumberVerdict judgeNumber(const QString &text)
{
    static const QRegularExpression plausible(QStringLiteral("^[*#]?\\+?\\d{2,20}[*#]?") + Extension, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lastGroup(QStringLiteral("^(.+) \\d{1,6}$"));
    const QString plain = plainNumber(text);
    const QString tight = QString(plain).remove(u' ');
    if (isGoodNumber(tight))
        return NumberVerdict::Good;
    // 021-6888 1234-801: the last group is an extension.
    const auto grouped = lastGroup.match(plain);
    if (grouped.hasMatch() && isGoodNumber(grouped.captured(1).remove(u' ')))
        return NumberVerdict::Good;
    return plausible.match(tight).hasMatch() ? NumberVerdict::Unusual : NumberVerdict::Malformed;
}

bool isMailAddress(const QString &address)
{
    // Letters of any script: 王芳@公司.中国 is an address too.
    static const QRegularExpression mail(QStringLiteral(
        "^[^@\\s<>(),;:\\\\\"\\[\\].]+(?:\\.[^@\\s<>(),;:\\\\\"\\[\\].]+)*@(?:[\\pL\\pN](?:[\\pL\\pM\\pN-]*[\\pL\\pM\\pN])?\\.)+[\\pL\\pN](?:[\\pL\\pM\\pN-]*[\\pL\\pM\\pN])$"));
    return address.size() <= 254 && address.indexOf(u'@') <= 64 && mail.match(address).hasMatch();
}

// What shows nothing says nothing: blanks, and the invisible signs that trimmed() leaves.
bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.unicode() == 0x3164 || c.unicode() == 0x2800;
    });
}

qsizetype characters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool nobody(const Party &party)
{
    return isBlank(party.name) && isBlank(party.address);
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
            return party.role == role && !nobody(party);
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
            if (std::count_if(list.begin(), list.end(), [](const Party &party) { return !nobody(party); }) < 2)
                block(Field::Parties, tr("Enter at least two participants."));
            break;
        }
        case FormKind::Message:
        case FormKind::FileTransfer:
            needParty(PartyRole::Sender, tr("Who sent it? Enter a name or an account."));
            needParty(PartyRole::Recipient, tr("Who received it? Enter at least one recipient."));
            break;
        }
        const QList<PartyRole> roles = partyRolesOf(m_content.form);
        for (int i = 0; i < list.size(); ++i) {
            const Party &party = list.at(i);
            if (nobody(party))
                block(Field::Parties, tr("This participant has neither name nor number. Fill it in or remove the line."), i);
            if (!roles.contains(party.role))
                block(Field::Parties, tr("“%1” does not fit this kind of record. Choose another part.").arg(displayName(party.role)), i);
            address(party.address.trimmed(), i);
            const QString who = displaySafe(isBlank(party.name) ? party.address : party.name);
            if (party.joinedAt > 0 && party.leftAt > 0 && party.leftAt < party.joinedAt)
                block(Field::Parties, tr("%1 left before joining. Correct one of the two times.").arg(who), i);
            else if (qMax(party.joinedAt, party.leftAt) > m_now + FutureToleranceMs)
                block(Field::Parties, tr("A time of %1 lies in the future. Correct it.").arg(who), i);
        }
    }

    void address(const QString &address, int index)
    {
        if (isBlank(address))
            return;
        const QString shown = displaySafe(address);
        if (m_content.channel == Channel::Email && !isMailAddress(address))
            block(Field::Parties, tr("“%1” is no e-mail address. It looks like name@company.com.").arg(shown), index);
        if (!isTelephone(m_content.channel))
            return;
        const NumberVerdict verdict = judgeNumber(address);
        if (verdict == NumberVerdict::Malformed)
            block(Field::Parties, tr("“%1” is no telephone number. Examples: 138 0013 8000, 021-6888 1234, +44 20 7946 0958.").arg(shown), index);
        else if (verdict == NumberVerdict::Unusual)
            add(Field::Parties, Severity::Warning, tr("“%1” is an unusual number. Check it, then leave it if it is right.").arg(shown), index);
    }

    void texts()
    {
        if (isBlank(m_content.subject))
            block(Field::Subject, tr("Enter a subject, in a few words."));
        else if (characters(m_content.subject.trimmed()) > LongestSubject)
            block(Field::Subject, tr("At most %1 characters. The details belong in the content.").arg(LongestSubject));
        if (needs(Field::Summary) && isBlank(m_content.summary) && isBlank(m_content.body))
            block(Field::Summary, tr("What was said or agreed? Enter a summary."));
        if (needs(Field::Body) && isBlank(m_content.body))
            block(Field::Body, tr("Enter the text of the message."));
        if (!channelsOf(m_content.form).contains(m_content.channel))
            block(Field::Channel, tr("Choose a channel."));
        if (needs(Field::Mailbox) && isBlank(m_content.mailbox))
            block(Field::Mailbox, tr("Which mailbox was it left in?"));
        if ((needs(Field::Tool) || isOther(m_content.channel)) && isBlank(m_content.tool))
            block(Field::Tool, tr("Name the tool that was used."));
        if (m_content.reason == ManualReason::NotChosen)
            block(Field::Reason, tr("Choose why this record is entered by hand."));
        if (m_content.reason == ManualReason::Other && isBlank(m_content.reasonText))
            block(Field::ReasonText, tr("Give the reason in a few words."));
        if (isBlank(m_content.place))
            add(Field::Place, Severity::Note, tr("The place makes a record complete. Leave it empty only if it is not known."));
    }

    void files()
    {
        if (needs(Field::Files) && m_content.files.isEmpty())
            block(Field::Files, tr("Name at least one file that was transferred."));
        static const QRegularExpression digest(
            QStringLiteral("^(?:(?:(?:SHA-?256|SM3)\\s*[:=]?\\s*)?[0-9a-f]{64}|(?:SHA-?1\\s*[:=]?\\s*)?[0-9a-f]{40}|(?:MD5\\s*[:=]?\\s*)?[0-9a-f]{32}|"
                           "(?:SHA-?384\\s*[:=]?\\s*)?[0-9a-f]{96}|(?:SHA-?512\\s*[:=]?\\s*)?[0-9a-f]{128})$"),
            QRegularExpression::CaseInsensitiveOption);
        for (int i = 0; i < m_content.files.size(); ++i) {
            const TransferredFile &file = m_content.files.at(i);
            if (isBlank(file.name))
                block(Field::Files, tr("This file has no name."), i);
            if (!isBlank(file.digest) && !digest.match(file.digest.trimmed()).hasMatch())
                block(Field::Files, tr("This is no digest. Examples: SHA-256: and 64 hexadecimal digits, MD5: and 32."), i);
        }
        QSet<QString> names;
        for (int i = 0; i < m_content.attachments.size(); ++i) {
            const QString name = m_content.attachments.at(i).name;
            if (names.contains(name))
                add(Field::Attachments, Severity::Note, tr("Two attachments are named %1. Rename one if they are not the same.").arg(displaySafe(name)), i);
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
    // An end left behind by another form says nothing about this one.
    const bool hasEnd = facts(Field::EndedAt).forms & maskOf(content.form);
    const qint64 over = hasEnd ? qMax(content.startedAt, content.endedAt) : content.startedAt;
    return over > 0 && submittedAt - over > LateAfterMs;
}

} // namespace tongjian
