// SPDX-License-Identifier: GPL-3.0-or-later
#include "MimeExtraction.h"

#include "HeaderScan.h"
#include "HtmlText.h"
#include "TextDecoding.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

// GMime's headers are C and its macros cast as C does.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <gmime/gmime.h>
#pragma GCC diagnostic pop

#include <memory>

namespace tongjian
{

namespace
{

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

struct Free {
    void operator()(char *text) const { g_free(text); }
};
using Text = std::unique_ptr<char, Free>;

GMimeParserOptions *parserOptions()
{
    static GMimeParserOptions *options = [] {
        GMimeParserOptions *made = g_mime_parser_options_new();
        const char *fallbacks[] = { "utf-8", "gb18030", "big5-hkscs", "windows-1252", nullptr };
        g_mime_parser_options_set_fallback_charsets(made, fallbacks);
        g_mime_parser_options_set_address_compliance_mode(made, GMIME_RFC_COMPLIANCE_LOOSE);
        g_mime_parser_options_set_parameter_compliance_mode(made, GMIME_RFC_COMPLIANCE_LOOSE);
        g_mime_parser_options_set_rfc2047_compliance_mode(made, GMIME_RFC_COMPLIANCE_LOOSE);
        g_mime_parser_options_set_allow_addresses_without_domain(made, TRUE);
        return made;
    }();
    return options;
}

QString fromUtf8(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

// Without any folder, without what no file may be called; never empty.
QString safeName(QString name, int number, const QString &suffix)
{
    name = name.section(u'/', -1).section(u'\\', -1);
    name.remove(QRegularExpression(QStringLiteral("[\\x00-\\x1f\\x7f]")));
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    constexpr qsizetype Longest = 180;
    if (name.size() > Longest)
        name = name.first(Longest - 10) + name.last(10);
    return name.isEmpty() ? QStringLiteral("part-%1%2").arg(number).arg(suffix) : name;
}

QString suffixOf(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    const QString subtype = fromUtf8(g_mime_content_type_get_media_subtype(type)).toLower();
    static const QHash<QString, QString> known { { QStringLiteral("plain"), QStringLiteral(".txt") }, { QStringLiteral("jpeg"), QStringLiteral(".jpg") },
        { QStringLiteral("rfc822"), QStringLiteral(".eml") }, { QStringLiteral("calendar"), QStringLiteral(".ics") },
        { QStringLiteral("pgp-signature"), QStringLiteral(".asc") }, { QStringLiteral("pkcs7-signature"), QStringLiteral(".p7s") },
        { QStringLiteral("x-pkcs7-signature"), QStringLiteral(".p7s") }, { QStringLiteral("pkcs7-mime"), QStringLiteral(".p7m") },
        { QStringLiteral("ms-tnef"), QStringLiteral(".dat") }, { QStringLiteral("octet-stream"), QStringLiteral(".bin") } };
    if (known.contains(subtype))
        return known.value(subtype);
    static const QRegularExpression simple(QStringLiteral("^[a-z0-9]{1,5}$"));
    return simple.match(subtype).hasMatch() ? u'.' + subtype : QStringLiteral(".bin");
}

QByteArray bytesOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Ref<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return { reinterpret_cast<const char *>(array->data), qsizetype(array->len) };
}

// A zone that says something: +0800, GMT, EST; "-0000" says that nobody knows (RFC 5322, 3.3).
bool statesZone(const QString &text)
{
    static const QRegularExpression zone(QStringLiteral("[0-9]\\s+([+-]\\d{4}|[A-Z]{1,5})\\b"));
    const auto match = zone.match(text);
    return match.hasMatch() && match.captured(1) != QStringLiteral("-0000");
}

qint64 parseDate(const QString &text)
{
    const QByteArray bytes = text.toLatin1();
    GDateTime *date = g_mime_utils_header_decode_date(bytes.constData());
    if (!date)
        return 0;
    const qint64 at = g_date_time_to_unix(date) * 1000;
    g_date_time_unref(date);
    return at;
}

class Reading
{
public:
    Extraction read(const QByteArray &message)
    {
        const Ref<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(message.constData(), size_t(message.size())));
        const Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        const Ref<GMimeMessage> parsed(g_mime_parser_construct_message(parser.get(), parserOptions()));
        if (!parsed)
            return { {}, MailRefusal::Unreadable };
        readHeaders(parsed.get());
        GMimeObject *root = g_mime_message_get_mime_part(parsed.get());
        if (root)
            walk(root, 0);
        if (m_refusal)
            return { {}, *m_refusal };
        m_message.text = m_text.join(QStringLiteral("\n\n"));
        if (m_leaves == 0)
            readUndivided(message);
        return { std::move(m_message), MailRefusal::Unreadable };
    }

private:
    QString header(GMimeMessage *message, const char *name) const
    {
        return fromUtf8(g_mime_object_get_header(GMIME_OBJECT(message), name)).trimmed();
    }

    void addAddresses(GMimeMessage *message, GMimeAddressType type, AddressRole role)
    {
        InternetAddressList *list = g_mime_message_get_addresses(message, type);
        if (list)
            addList(list, role, 0);
    }

    void addList(InternetAddressList *list, AddressRole role, int depth)
    {
        constexpr qsizetype Most = 5000;
        const int count = internet_address_list_length(list);
        for (int i = 0; i < count && m_message.addresses.size() < Most; ++i) {
            InternetAddress *one = internet_address_list_get_address(list, i);
            if (INTERNET_ADDRESS_IS_GROUP(one)) {
                InternetAddressList *members = internet_address_group_get_members(INTERNET_ADDRESS_GROUP(one));
                if (members && depth < MailLimits::Depth)
                    addList(members, role, depth + 1);
            } else {
                const QString name = fromUtf8(internet_address_get_name(one)).simplified();
                const QString address = fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one))).trimmed();
                if (!name.isEmpty() || !address.isEmpty())
                    m_message.addresses.append({ role, name, address });
            }
        }
    }

    void readHeaders(GMimeMessage *message)
    {
        m_message.messageId = header(message, "Message-ID");
        if (m_message.messageId.startsWith(u'<') && m_message.messageId.endsWith(u'>'))
            m_message.messageId = m_message.messageId.sliced(1, m_message.messageId.size() - 2);
        m_message.subject = fromUtf8(g_mime_message_get_subject(message)).simplified();
        for (const char *name : { "X-Mailer", "User-Agent" }) {
            if (m_message.program.isEmpty())
                m_message.program = header(message, name).simplified();
        }
        addAddresses(message, GMIME_ADDRESS_TYPE_FROM, AddressRole::From);
        addAddresses(message, GMIME_ADDRESS_TYPE_SENDER, AddressRole::Sender);
        addAddresses(message, GMIME_ADDRESS_TYPE_REPLY_TO, AddressRole::ReplyTo);
        addAddresses(message, GMIME_ADDRESS_TYPE_TO, AddressRole::To);
        addAddresses(message, GMIME_ADDRESS_TYPE_CC, AddressRole::Cc);
        addAddresses(message, GMIME_ADDRESS_TYPE_BCC, AddressRole::Bcc);
        GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(message));
        const int count = g_mime_header_list_get_count(list);
        QList<GMimeHeader *> received;
        for (int i = 0; i < count; ++i) {
            GMimeHeader *one = g_mime_header_list_get_header_at(list, i);
            const QByteArray name = QByteArray(g_mime_header_get_name(one)).toLower();
            if (name == "received")
                received.append(one);
            else if (name == "delivered-to" || name == "x-original-to" || name == "envelope-to")
                m_message.addresses.append({ AddressRole::Delivered, {}, fromUtf8(g_mime_header_get_value(one)).trimmed() });
        }
        // The last good line is the oldest.
        for (auto one = received.crbegin(); one != received.crend() && m_message.relayed == 0; ++one)
            readReceived(fromUtf8(g_mime_header_get_value(*one)));
        m_message.dateText = header(message, "Date");
        m_message.date = parseDate(m_message.dateText);
        m_message.dateHasZone = statesZone(m_message.dateText);
    }

    void readReceived(const QString &value)
    {
        // The time stands behind the last semicolon.
        if (const qint64 at = parseDate(value.section(u';', -1).trimmed()); at > 0)
            m_message.relayed = at;
    }

    // Parts were announced and none was found (no boundary, another boundary): better the whole as it stands than a mail that
    // says nothing and that nobody finds.
    void readUndivided(const QByteArray &message)
    {
        const qsizetype feed = message.indexOf("\n\n");
        const qsizetype crlf = message.indexOf("\r\n\r\n");
        const qsizetype at = crlf >= 0 && (feed < 0 || crlf < feed) ? crlf + 4 : feed + 2;
        if (feed < 0 && crlf < 0)
            return;
        constexpr qsizetype Most = 1024 * 1024;
        bool guessed = false;
        QString text = decodeText(message.sliced(at, qMin(Most, message.size() - at)), {}, &guessed);
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).remove(QChar(u'\0'));
        m_message.text = text.trimmed();
        if (!m_message.text.isEmpty())
            m_message.notes.append(QStringLiteral("undivided"));
    }

    // Depth first in reading order. What is text in line becomes the body, the rest is attached.
    void walk(GMimeObject *part, int depth)
    {
        if (depth > MailLimits::Depth)
            m_refusal = MailRefusal::TooDeep;
        if (++m_count > MailLimits::Parts)
            m_refusal = MailRefusal::TooManyParts;
        if (m_refusal)
            return;
        if (GMIME_IS_MULTIPART(part)) {
            walkMultipart(GMIME_MULTIPART(part), depth);
        } else if (GMIME_IS_MESSAGE_PART(part)) {
            ++m_leaves;
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
            if (!inner)
                return;
            const Ref<GMimeStream> stream(g_mime_stream_mem_new());
            g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, stream.get());
            const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
            const QString subject = fromUtf8(g_mime_message_get_subject(inner)).simplified();
            attach(subject.isEmpty() ? QString() : QString(subject).replace(u'/', u'-').replace(u'\\', u'-') + QStringLiteral(".eml"), QStringLiteral(".eml"),
                QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len)));
        } else if (GMIME_IS_PART(part)) {
            ++m_leaves;
            walkLeaf(GMIME_PART(part));
        }
    }

    void walkMultipart(GMimeMultipart *multipart, int depth)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        const int count = g_mime_multipart_get_count(multipart);
        if (g_mime_content_type_is_type(type, "multipart", "alternative") && count > 0) {
            walkAlternative(multipart, depth);
            return;
        }
        for (int i = 0; i < count && !m_refusal; ++i)
            walk(g_mime_multipart_get_part(multipart, i), depth + 1);
    }

    // Each alternative says the same: the plain one is taken if it says anything, else the last that does. What is no text
    // (a calendar entry, say) is attached.
    void walkAlternative(GMimeMultipart *multipart, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        const QStringList before = m_text;
        const bool skipped = m_skipText;
        QStringList plain;
        QStringList other;
        const auto isPlain = [](GMimeObject *part) { return bool(g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "plain")); };
        const auto readAll = [&](bool plainOnes) {
            QStringList &to = plainOnes ? plain : other;
            for (int i = 0; i < count && !m_refusal; ++i) {
                GMimeObject *part = g_mime_multipart_get_part(multipart, i);
                if (isPlain(part) != plainOnes)
                    continue;
                m_text.clear();
                walk(part, depth + 1);
                if (!m_text.join(QString()).trimmed().isEmpty())
                    to = m_text;
            }
        };
        readAll(true);
        m_skipText = skipped || !plain.isEmpty();
        readAll(false);
        m_skipText = skipped;
        m_text = before + (plain.isEmpty() ? other : plain);
    }

    void walkLeaf(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        GMimeContentType *type = g_mime_object_get_content_type(object);
        const char *fileName = g_mime_part_get_filename(part);
        const bool named = fileName && *fileName;
        const char *disposition = g_mime_object_get_disposition(object);
        const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        const bool html = g_mime_content_type_is_type(type, "text", "html");
        const bool readable = html || g_mime_content_type_is_type(type, "text", "plain") || g_mime_content_type_is_type(type, "text", "enriched");
        if (readable && !attached && !named && m_skipText)
            return;
        const QByteArray bytes = bytesOf(part);
        if (readable && !attached && !named) {
            const char *charset = g_mime_content_type_get_parameter(type, "charset");
            bool guessed = false;
            QString text;
            if (html) {
                text = htmlToText(decodeText(bytes, charset ? QByteArray(charset) : metaCharset(bytes), &guessed).toUtf8());
            } else {
                text = decodeText(bytes, QByteArrayView(charset), &guessed);
                text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            }
            if (guessed)
                m_message.notes.append(QStringLiteral("charset:%1").arg(fromUtf8(charset)));
            text.remove(QChar(u'\0'));
            while (text.endsWith(u'\n'))
                text.chop(1);
            if (!text.isEmpty())
                m_text.append(text);
            return;
        }
        attach(fromUtf8(fileName), suffixOf(object), bytes);
    }

    static QByteArray metaCharset(const QByteArray &html)
    {
        constexpr qsizetype Look = 2048;
        static const QRegularExpression meta(QStringLiteral("<meta[^>]*charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)"), QRegularExpression::CaseInsensitiveOption);
        return meta.match(QString::fromLatin1(html.first(qMin(Look, html.size())))).captured(1).toLatin1();
    }

    void attach(const QString &name, const QString &suffix, const QByteArray &bytes)
    {
        QString safe = safeName(name, int(m_message.parts.size()) + 1, suffix);
        for (int again = 2; m_names.contains(safe.toCaseFolded()); ++again) {
            const qsizetype dot = safe.lastIndexOf(u'.');
            const QString stem = dot > 0 ? safe.first(dot) : safe;
            const QString candidate = stem + QStringLiteral(" (%1)").arg(again) + (dot > 0 ? safe.sliced(dot) : QString());
            if (!m_names.contains(candidate.toCaseFolded()))
                safe = candidate;
        }
        m_names.insert(safe.toCaseFolded());
        m_message.parts.append({ safe, bytes });
    }

    MailMessage m_message;
    QStringList m_text;
    QSet<QString> m_names;
    std::optional<MailRefusal> m_refusal;
    int m_count = 0; ///< parts of every kind
    int m_leaves = 0;
    bool m_skipText = false; ///< an alternative that is better was read already
};

} // namespace

void extractionBegin()
{
    g_mime_init();
    (void)parserOptions();
}

Extraction extractMessage(const QByteArray &message)
{
    const ScannedMessage scanned = scanHeaders(message);
    if (scanned.refusal)
        return { {}, *scanned.refusal };
    return Reading().read(scanned.bytes);
}

} // namespace tongjian
