// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailSource.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
constexpr qint64 ReadSize = 1024 * 1024;

// RFC 5322, 2.2: printable ASCII but the colon. Raw 8-bit in a name is no header.
bool looksLikeHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || colon > 76)
        return false;
    for (const char c : line.first(colon)) {
        if (c <= ' ' || c > '~')
            return c == ' ' && line.first(colon).trimmed().size() > 0 && !line.first(colon).trimmed().contains(' ');
    }
    return true;
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

// hh:mm or hh:mm:ss. Qt's own parser takes any form, and longer than all the rest of a message's way out of its mailbox.
QTime timeOf(QStringView word)
{
    if ((word.size() != 5 && word.size() != 8) || word.at(2) != u':' || (word.size() == 8 && word.at(5) != u':'))
        return {};
    std::array<int, 3> parts {};
    for (qsizetype i = 0; i * 3 < word.size(); ++i) {
        for (const QChar digit : word.sliced(i * 3, 2)) {
            if (digit < u'0' || digit > u'9')
                return {};
            parts[size_t(i)] = parts[size_t(i)] * 10 + digit.unicode() - u'0';
        }
    }
    return QTime(parts[0], parts[1], parts[2]);
}

// "From sender Sat Jan  3 01:05:34 1996", also with the zone before the year or behind it. UTC where none is said.
qint64 timeOfFromLine(QByteArrayView line)
{
    const QStringList words = QString::fromLatin1(withoutEnd(line)).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i + 3 < words.size(); ++i) {
        const QTime time = timeOf(words.at(i + 2));
        if (!time.isValid())
            continue;
        static const QStringList months { QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"),
            QStringLiteral("May"), QStringLiteral("Jun"), QStringLiteral("Jul"), QStringLiteral("Aug"), QStringLiteral("Sep"),
            QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec") };
        const int month = int(months.indexOf(words.at(i))) + 1;
        for (qsizetype y = i + 3; y < words.size(); ++y) {
            const int year = words.at(y).size() == 4 ? words.at(y).toInt() : 0;
            const QDate date(year, month, words.at(i + 1).toInt());
            if (year > 0 && date.isValid())
                return QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch();
        }
    }
    return 0;
}

qint64 timeOfFile(const QFileInfo &file, bool maildir)
{
    if (maildir) {
        const qint64 seconds = file.fileName().section(u'.', 0, 0).toLongLong();
        if (seconds > 100'000'000 && seconds < 100'000'000'000)
            return seconds * 1000;
    }
    return file.lastModified().toMSecsSinceEpoch();
}

enum class Kind { Message, Mailbox, Outlook, Neither };

// What a text needs above its first blank line to be taken for a mail: a note that begins "Dear all:" is none.
bool namesAMailHeader(QByteArrayView block)
{
    static constexpr std::array Known { "from", "to", "cc", "bcc", "subject", "date", "message-id", "received", "return-path", "delivered-to", "sender",
        "reply-to", "mime-version", "content-type", "content-transfer-encoding", "resent-from", "x-mozilla-status", "x-gm-thrid" };
    while (!block.isEmpty()) {
        const qsizetype feed = block.indexOf('\n');
        const QByteArrayView line = withoutEnd(block.first(feed < 0 ? block.size() : feed + 1));
        if (line.isEmpty())
            return false;
        block = block.sliced(feed < 0 ? block.size() : feed + 1);
        if (!looksLikeHeader(line))
            continue;
        const QByteArrayView name = line.first(line.indexOf(':')).trimmed();
        if (std::any_of(Known.begin(), Known.end(), [&](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; }))
            return true;
    }
    return false;
}

// @p calledMailbox: its name says so.
Kind kindOf(QByteArrayView start, bool calledMailbox)
{
    // A compound file (.msg) and a personal folder file (.pst, .ost): mail, but in a form that is not read here.
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") || start.startsWith("!BDN"))
        return Kind::Outlook;
    if (start.startsWith(ByteOrderMark))
        start = start.sliced(ByteOrderMark.size());
    // Blank lines may stand above the first header.
    while (start.startsWith('\n') || start.startsWith("\r\n"))
        start = start.sliced(start.front() == '\n' ? 1 : 2);
    const qsizetype feed = start.indexOf('\n');
    const QByteArrayView first = withoutEnd(start.first(feed < 0 ? start.size() : feed + 1));
    const QByteArrayView rest = feed < 0 ? QByteArrayView() : start.sliced(feed + 1);
    if (first.startsWith("From "))
        return calledMailbox || namesAMailHeader(rest) ? Kind::Mailbox : Kind::Neither;
    if (first.startsWith(">From ")) // a mailbox line that was quoted on its way into a single file
        return namesAMailHeader(rest) ? Kind::Message : Kind::Neither;
    return looksLikeHeader(first) && namesAMailHeader(start) ? Kind::Message : Kind::Neither;
}

} // namespace

/// One mailbox or single message, read by lines in bounded memory.
class MailSource::Mailbox
{
public:
    Mailbox(const Entry &entry, Kind kind)
        : m_entry(entry)
        , m_kind(kind)
        , m_file(entry.path)
    {
        m_good = m_file.open(QIODevice::ReadOnly);
        const QByteArray mark = m_file.peek(ByteOrderMark.size());
        if (mark == ByteOrderMark)
            m_file.skip(ByteOrderMark.size());
        m_bufferAt = m_file.pos();
    }

    [[nodiscard]] qint64 position() const { return m_bufferAt + m_at; }

    std::optional<MailItem> next()
    {
        if (!m_good || m_ended)
            return {};
        MailItem item;
        item.path = m_entry.path;
        const bool mailbox = m_kind == Kind::Mailbox;
        QByteArrayView line;
        if (mailbox) {
            // The From line of this message: the first, or the one that ended the message before.
            do {
                item.offset = position();
                if (!readLine(&line)) {
                    m_ended = true;
                    return {};
                }
            } while (withoutEnd(line).isEmpty());
            item.containerTime = timeOfFromLine(line);
            ++m_count;
            item.name = QCoreApplication::translate("MailSource", "%1, message %2").arg(m_entry.name).arg(m_count);
        } else {
            item.offset = position();
            item.name = m_entry.name;
            item.containerTime = timeOfFile(QFileInfo(m_file), m_entry.maildir);
        }
        readMessage(item, mailbox);
        item.size = position() - item.offset;
        if (!mailbox)
            m_ended = true;
        return item;
    }

private:
    // Lines longer than the buffer come in pieces; nothing here depends on a whole one.
    bool readLine(QByteArrayView *line)
    {
        qsizetype feed = m_buffer.indexOf('\n', m_at);
        if (feed < 0) {
            m_buffer.remove(0, m_at);
            m_bufferAt += m_at;
            m_at = 0;
            if (m_buffer.size() < ReadSize) {
                const qsizetype before = m_buffer.size();
                m_buffer += m_file.read(ReadSize);
                feed = m_buffer.indexOf('\n', before);
            }
        }
        const qsizetype end = feed < 0 ? m_buffer.size() : feed + 1;
        if (end == m_at)
            return false;
        *line = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
        m_at = end;
        return true;
    }

    void seek(qint64 position)
    {
        if (position >= m_bufferAt && position <= m_bufferAt + m_buffer.size()) {
            m_at = position - m_bufferAt;
            return;
        }
        m_file.seek(position);
        m_buffer.clear();
        m_bufferAt = position;
        m_at = 0;
    }

    // Whether the next lines look like the start of a message; reads ahead without moving.
    bool headerFollows()
    {
        const qint64 here = position();
        QByteArrayView line;
        bool found = readLine(&line) && (looksLikeHeader(withoutEnd(line)) || line.startsWith(">From "));
        seek(here);
        return found;
    }

    // Content-Length counts only if it lands on the next From line or on the end (mboxcl, mboxcl2).
    bool landsOnBoundary(qint64 bodyAt, qint64 length)
    {
        if (length < 0 || length > m_file.size() - bodyAt)
            return false;
        const qint64 end = bodyAt + length;
        const qint64 here = position();
        seek(end);
        bool good = true;
        QByteArrayView line;
        while ((good = readLine(&line))) {
            if (!withoutEnd(line).isEmpty())
                break;
        }
        const bool lands = good ? line.startsWith("From ") : true;
        seek(here);
        return lands;
    }

    void readMessage(MailItem &item, bool mailbox)
    {
        bool inHeader = true;
        qsizetype headerSize = -1;
        bool blankBefore = true;
        bool atLineStart = true;
        qint64 contentLength = -1;
        qint64 bodyEnd = -1; // by Content-Length
        QByteArrayView line;
        for (;;) {
            const qint64 here = position();
            if (bodyEnd >= 0 && here >= bodyEnd)
                break;
            if (!readLine(&line)) {
                m_ended = true;
                break;
            }
            const bool wholeStart = atLineStart;
            atLineStart = line.endsWith('\n');
            if (mailbox && wholeStart && bodyEnd < 0 && line.startsWith("From ") && (blankBefore && !(inHeader && item.bytes.isEmpty()))) {
                // readLine() may move the buffer while looking ahead: remember where this line is.
                if (headerFollows()) {
                    seek(here);
                    break;
                }
                seek(here);
                (void)readLine(&line);
            }
            const QByteArrayView text = withoutEnd(line);
            blankBefore = wholeStart && text.isEmpty();
            if (bodyEnd >= 0 && here + line.size() > bodyEnd) {
                const qsizetype part = bodyEnd - here;
                seek(bodyEnd);
                append(item, line.first(part));
                continue;
            }
            if (inHeader && wholeStart) {
                if (text.isEmpty()) {
                    inHeader = false;
                    append(item, line);
                    headerSize = item.bytes.size();
                    const qint64 bodyAt = position();
                    if (mailbox && contentLength >= 0 && landsOnBoundary(bodyAt, contentLength))
                        bodyEnd = bodyAt + contentLength;
                    continue;
                }
                if (text.size() < 64 && text.first(qMin<qsizetype>(text.size(), 15)).compare("Content-Length:", Qt::CaseInsensitive) == 0) {
                    bool number = false;
                    contentLength = text.sliced(15).trimmed().toLongLong(&number);
                    if (!number)
                        contentLength = -1;
                }
            }
            // mboxrd: one quote less; the same undoes mboxo.
            if (mailbox && wholeStart && bodyEnd < 0 && line.startsWith('>')) {
                qsizetype quotes = 0;
                while (quotes < line.size() && line[quotes] == '>')
                    ++quotes;
                if (line.sliced(quotes).startsWith("From "))
                    line = line.sliced(1);
            }
            append(item, line);
        }
        // The blank line before the next From line belongs to the mailbox.
        if (mailbox && bodyEnd < 0 && !item.oversize && !inHeader && item.bytes.size() > headerSize) {
            if (item.bytes.endsWith("\r\n\r\n"))
                item.bytes.chop(2);
            else if (item.bytes.endsWith("\n\n"))
                item.bytes.chop(1);
        }
    }

    void append(MailItem &item, QByteArrayView line)
    {
        if (item.oversize)
            return;
        if (item.bytes.size() + line.size() > MailLimits::MessageSize) {
            item.oversize = true;
            item.bytes = QByteArray();
            return;
        }
        item.bytes.append(line.data(), line.size());
    }

    Entry m_entry;
    Kind m_kind;
    QFile m_file;
    QByteArray m_buffer;
    qint64 m_bufferAt = 0; ///< of the buffer's first byte in the file
    qsizetype m_at = 0;
    qint64 m_count = 0;
    bool m_good = false;
    bool m_ended = false;
};

MailSource::MailSource(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        const QString name = info.fileName().isEmpty() ? QDir(path).dirName() : info.fileName();
        if (info.isDir())
            list(QDir(path).absolutePath(), name);
        else
            addFile(path, name, QDir(info.path()).dirName() == QStringLiteral("cur") || QDir(info.path()).dirName() == QStringLiteral("new"));
    }
}

MailSource::~MailSource() = default;

void MailSource::list(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    const bool maildir = dir.exists(QStringLiteral("cur")) || dir.exists(QStringLiteral("new"));
    const QFileInfoList all = dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &one : all) {
        const QString here = name + u'/' + one.fileName();
        if (one.isSymLink())
            m_leftAlone.append({ here, LeftAlone::Why::Link });
        else if (one.isDir() && maildir && one.fileName() == QStringLiteral("tmp"))
            continue; // mail that is just being delivered
        else if (one.isDir())
            list(one.absoluteFilePath(), here);
        else
            addFile(one.absoluteFilePath(), here, dir.dirName() == QStringLiteral("cur") || dir.dirName() == QStringLiteral("new"));
    }
}

void MailSource::addFile(const QString &path, const QString &name, bool maildir)
{
    const QFileInfo info(path);
    if (!info.isFile()) {
        m_leftAlone.append({ name, LeftAlone::Why::Unreadable });
        return;
    }
    m_entries.append({ path, name, maildir });
    m_total += info.size();
}

std::optional<MailItem> MailSource::next()
{
    for (;;) {
        if (m_mailbox) {
            auto item = m_mailbox->next();
            if (item) {
                m_done = m_doneBefore + m_mailbox->position();
                return item;
            }
            m_mailbox.reset();
            m_doneBefore += QFileInfo(m_entries.at(m_next - 1).path).size();
            m_done = m_doneBefore;
        }
        if (m_next >= m_entries.size())
            return {};
        const Entry &entry = m_entries.at(m_next++);
        QFile file(entry.path);
        constexpr qint64 Look = 4096;
        if (!file.open(QIODevice::ReadOnly)) {
            m_leftAlone.append({ entry.name, LeftAlone::Why::Unreadable });
            m_doneBefore += file.size();
            continue;
        }
        const QByteArray start = file.read(Look);
        Kind kind = kindOf(start, entry.name.endsWith(QStringLiteral(".mbox"), Qt::CaseInsensitive));
        // Somebody called it a mail: then it is tried, and kept in quarantine if it is none.
        if (kind == Kind::Neither && (entry.name.endsWith(QStringLiteral(".eml"), Qt::CaseInsensitive) || entry.maildir))
            kind = Kind::Message;
        if (kind == Kind::Neither || kind == Kind::Outlook) {
            m_leftAlone.append({ entry.name, kind == Kind::Outlook ? LeftAlone::Why::Outlook : LeftAlone::Why::NoMail });
            m_doneBefore += file.size();
            m_done = m_doneBefore;
            continue;
        }
        m_mailbox = std::make_unique<Mailbox>(entry, kind);
    }
}

} // namespace tongjian
