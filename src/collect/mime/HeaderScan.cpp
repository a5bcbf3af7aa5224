// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeaderScan.h"

#include "TextDecoding.h"

#include <QSet>

namespace tongjian
{

namespace
{

class Scan
{
public:
    explicit Scan(const QByteArray &message)
        : m_message(message)
    {
        m_out.reserve(message.size() + 64);
    }

    ScannedMessage run()
    {
        qsizetype at = 0;
        // Blank lines above the header, and mailbox lines that came along.
        while (at < m_message.size() && (m_message.at(at) == '\n' || m_message.at(at) == '\r'))
            ++at;
        bool first = true;
        while (at < m_message.size()) {
            const qsizetype feed = m_message.indexOf('\n', at);
            const qsizetype end = feed < 0 ? m_message.size() : feed + 1;
            const QByteArrayView line = QByteArrayView(m_message).sliced(at, end - at);
            at = end;
            if (first && (line.startsWith("From ") || line.startsWith(">From ")))
                continue;
            if (first && !startsLikeHeader(line))
                return { MailRefusal::NotMail, {} };
            first = false;
            take(line);
            if (m_refusal)
                return { m_refusal, {} };
        }
        if (first)
            return { MailRefusal::NotMail, {} };
        if (m_inHeader)
            endHeader();
        if (m_refusal)
            return { m_refusal, {} };
        return { {}, std::move(m_out) };
    }

private:
    static bool startsLikeHeader(QByteArrayView line)
    {
        const qsizetype colon = line.indexOf(':');
        return colon > 0 && !line.first(colon).contains('\0');
    }

    void take(QByteArrayView line)
    {
        if (m_inHeader) {
            takeHeaderLine(line);
            return;
        }
        if (line.size() > 2 && line[0] == '-' && line[1] == '-' && !m_boundaries.isEmpty()) {
            QByteArrayView name = line.sliced(2).trimmed();
            const bool known = m_boundaries.contains(name.toByteArray()) || (name.endsWith("--") && m_boundaries.contains(name.chopped(2).toByteArray()));
            if (known) {
                if (++m_parts > MailLimits::Parts)
                    m_refusal = MailRefusal::TooManyParts;
                begin();
            }
        }
        m_out.append(line.data(), line.size());
    }

    void begin()
    {
        m_inHeader = true;
        m_holdsMessage = false;
        m_lines = 0;
        m_size = 0;
    }

    void takeHeaderLine(QByteArrayView line)
    {
        const QByteArrayView text = line.trimmed();
        if (text.isEmpty()) {
            endHeader();
            m_out.append(line.data(), line.size());
            // A message within the message begins with a header of its own.
            if (m_holdsMessage) {
                if (++m_messages > MailLimits::Depth)
                    m_refusal = MailRefusal::TooDeep;
                begin();
            } else {
                m_inHeader = false;
            }
            return;
        }
        m_size += line.size();
        if (++m_lines > MailLimits::HeaderLines || m_size > MailLimits::HeaderSize)
            m_refusal = MailRefusal::TooManyHeaders;
        if (line[0] != ' ' && line[0] != '\t')
            endHeader();
        m_header.append(line.data(), line.size());
    }

    // One header with its continuation lines.
    void endHeader()
    {
        constexpr QByteArrayView ContentType = "content-type";
        if (QByteArrayView(m_header).first(qMin(ContentType.size(), m_header.size())).compare(ContentType, Qt::CaseInsensitive) == 0) {
            const QByteArray lower = m_header.toLower();
            if (lower.contains("message/rfc822") || lower.contains("message/global"))
                m_holdsMessage = true;
            for (qsizetype found = lower.indexOf("boundary"); found >= 0; found = lower.indexOf("boundary", found + 8))
                noteBoundary(QByteArrayView(m_header).sliced(found + 8));
        }
        relabel(m_header);
        m_header.clear();
    }

    void noteBoundary(QByteArrayView rest)
    {
        rest = rest.trimmed();
        if (rest.startsWith('*')) // RFC 2231: boundary*=, boundary*0=
            rest = rest.sliced(qMax<qsizetype>(0, rest.indexOf('=')));
        if (!rest.startsWith('='))
            return;
        rest = rest.sliced(1).trimmed();
        QByteArrayView name = rest;
        if (rest.startsWith('"')) {
            const qsizetype end = rest.indexOf('"', 1);
            name = rest.sliced(1, (end < 0 ? rest.size() : end) - 1);
        } else {
            const qsizetype end = rest.indexOf(';');
            name = rest.first(end < 0 ? rest.size() : end).trimmed();
        }
        if (name.isEmpty() || m_boundaries.contains(name.toByteArray()))
            return;
        // Each level of nesting needs one; the parser's stack grows with them.
        if (m_boundaries.size() >= MailLimits::Depth)
            m_refusal = MailRefusal::TooDeep;
        m_boundaries.insert(name.trimmed().toByteArray());
    }

    // An encoded word (RFC 2047): =?charset?B?…?=
    struct Word {
        QByteArrayView charset;
        QByteArray bytes;
        qsizetype end = 0;
    };

    static std::optional<Word> wordAt(QByteArrayView text, qsizetype at)
    {
        if (!text.sliced(at).startsWith("=?"))
            return {};
        const qsizetype first = text.indexOf('?', at + 2);
        constexpr qsizetype LongestLabel = 60;
        if (first < 0 || first - at > LongestLabel || first + 2 >= text.size() || text[first + 2] != '?')
            return {};
        const qsizetype end = text.indexOf("?=", first + 3);
        const char encoding = char(text[first + 1] | 0x20);
        if (end < 0 || (encoding != 'b' && encoding != 'q'))
            return {};
        Word word;
        word.charset = text.sliced(at + 2, first - at - 2);
        if (const qsizetype star = word.charset.indexOf('*'); star >= 0) // RFC 2231, 5: a language behind the character set
            word.charset = word.charset.first(star);
        const QByteArray content = text.sliced(first + 3, end - first - 3).toByteArray();
        word.bytes = encoding == 'b' ? QByteArray::fromBase64(content) : quotedWord(content);
        word.end = end + 2;
        return word;
    }

    static QByteArray quotedWord(QByteArray content)
    {
        content.replace('_', ' ');
        content.replace('%', "=25"); // an ordinary character here
        return QByteArray::fromPercentEncoding(content, '=');
    }

    // Encoded words are said again in UTF-8: those that follow each other in one character set together, as mailers split
    // them inside of characters, and under names that nobody knows. filename*=gb2312''… gets the name that iconv knows.
    void relabel(QByteArrayView header)
    {
        if (!header.contains('=')) {
            m_out.append(header.data(), header.size());
            return;
        }
        QByteArray said;
        said.reserve(header.size());
        for (qsizetype at = 0; at < header.size();) {
            const qsizetype found = header.indexOf("=?", at);
            if (found < 0) {
                said.append(header.data() + at, header.size() - at);
                break;
            }
            said.append(header.data() + at, found - at);
            auto word = wordAt(header, found);
            if (!word) {
                said += "=?";
                at = found + 2;
                continue;
            }
            QByteArray bytes = word->bytes;
            at = word->end;
            for (;;) {
                qsizetype next = at;
                while (next < header.size() && (header[next] == ' ' || header[next] == '\t' || header[next] == '\r' || header[next] == '\n'))
                    ++next;
                const auto following = next > at && next < header.size() ? wordAt(header, next) : std::nullopt;
                if (!following || following->charset.compare(word->charset, Qt::CaseInsensitive) != 0)
                    break;
                bytes += following->bytes;
                at = following->end;
            }
            said += "=?utf-8?B?" + decodeText(bytes, word->charset).toUtf8().toBase64() + "?=";
        }
        relabelParameters(said);
    }

    void relabelParameters(const QByteArray &header)
    {
        qsizetype done = 0;
        for (qsizetype at = header.indexOf("*="); at >= 0; at = header.indexOf("*=", at + 2)) {
            const qsizetype end = header.indexOf('\'', at + 2);
            if (end < 0)
                break;
            const QByteArrayView label = QByteArrayView(header).sliced(at + 2, end - at - 2);
            constexpr qsizetype LongestLabel = 40;
            if (label.isEmpty() || label.size() > LongestLabel || label.contains(' ') || label.contains('"') || label.contains(';'))
                continue;
            const QByteArray name = charsetName(label);
            m_out.append(header.constData() + done, at + 2 - done);
            m_out += name.isEmpty() ? QByteArray("utf-8") : name;
            done = end;
        }
        m_out.append(header.constData() + done, header.size() - done);
    }

    const QByteArray &m_message;
    QByteArray m_out;
    QByteArray m_header;
    std::optional<MailRefusal> m_refusal;
    QSet<QByteArray> m_boundaries;
    int m_parts = 0;
    int m_messages = 0;
    int m_lines = 0;
    qsizetype m_size = 0;
    bool m_inHeader = true;
    bool m_holdsMessage = false;
};

} // namespace

ScannedMessage scanHeaders(const QByteArray &message)
{
    if (message.size() > MailLimits::MessageSize)
        return { MailRefusal::TooLarge, {} };
    return Scan(message).run();
}

} // namespace tongjian
