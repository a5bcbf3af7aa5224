// SPDX-License-Identifier: GPL-3.0-or-later
#include "RenderedMessage.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QFile>

#include <gmime/gmime.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <mutex>

namespace tongjian
{

namespace
{

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template<typename T>
using Ref = std::unique_ptr<T, Unref>;

template<typename T>
Ref<T> owned(T *object)
{
    return Ref<T>(object);
}

[[noreturn]] void throwIo()
{
    throw Error(ErrorCode::Io, QCoreApplication::translate("Package", "A message could not be written."),
        QCoreApplication::translate("Package", "Nothing is left of the package. Check that the disk is not full, or choose another place."), QString::fromLocal8Bit(std::strerror(errno)));
}

// One line: what comes from a record must not begin a header of its own.
QByteArray line(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return safe.simplified().toUtf8();
}

QByteArray ascii(const QString &text)
{
    QByteArray safe = line(text);
    for (char &c : safe) {
        if (uchar(c) > 0x7e)
            c = '?';
    }
    return safe;
}

// An address that can be one; anything else stands in the name alone, with one that can be nobody's (RFC 2606).
constexpr const char *Nobody = "unknown@tongjian.invalid";

QByteArray addressOf(const Party &party)
{
    const QString address = party.address.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    const bool plain = at > 0 && at + 1 < address.size() && std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'>' && c != u'"' && c != u',' && c != u'(' && c != u')' && c != u';' && c != u':' && c != u'\\';
    });
    return plain ? address.toLatin1() : QByteArray(Nobody);
}

void addParties(GMimeMessage *message, GMimeAddressType type, const QList<Party> &parties, PartyRole role)
{
    for (const Party &party : parties) {
        if (party.role != role)
            continue;
        const QByteArray address = addressOf(party);
        QString name = party.name;
        if (address.endsWith(".invalid") && !party.address.isEmpty())
            name += QStringLiteral(" (%1)").arg(party.address);
        g_mime_message_add_mailbox(message, type, name.isEmpty() ? nullptr : line(name).constData(), address.constData());
    }
}

void set(GMimeMessage *message, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), "UTF-8");
}

Ref<GMimeObject> textOf(const QString &text)
{
    auto part = owned(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    QString lines = text;
    const QByteArray bytes = lines.remove(u'\0').replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(u'\n', QLatin1String("\r\n")).toUtf8();
    const auto stream = owned(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const auto content = owned(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    // Three bytes for each Han character: base64 is half as long, and what is mostly ASCII stays readable.
    const bool latin = std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) > 0x7e; }) * 4 < bytes.size();
    g_mime_part_set_content_encoding(part.get(), latin ? GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE : GMIME_CONTENT_ENCODING_BASE64);
    return Ref<GMimeObject>(GMIME_OBJECT(part.release()));
}

Ref<GMimeObject> fileOf(const RenderedMessage::File &file)
{
    const QList<QByteArray> type = file.mediaType.toLatin1().split('/');
    auto part = owned(g_mime_part_new_with_type(type.value(0, "application").constData(), type.value(1, "octet-stream").constData()));
    const int source = open(QFile::encodeName(file.path).constData(), O_RDONLY | O_CLOEXEC);
    if (source < 0)
        throwIo();
    const auto stream = owned(g_mime_stream_fs_new(source)); // closes it
    const auto content = owned(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    auto disposition = owned(g_mime_content_disposition_new());
    g_mime_content_disposition_set_disposition(disposition.get(), "attachment");
    GMimeParamList *parameters = g_mime_content_disposition_get_parameters(disposition.get());
    g_mime_param_list_set_parameter(parameters, "filename", line(file.name).constData());
    if (GMimeParam *name = g_mime_param_list_get_parameter(parameters, "filename"))
        g_mime_param_set_encoding_method(name, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    g_mime_object_set_content_disposition(GMIME_OBJECT(part.get()), disposition.get());
    return Ref<GMimeObject>(GMIME_OBJECT(part.release()));
}

} // namespace

void writeRenderedMessage(const QString &path, const RenderedMessage &rendered)
{
    static std::once_flag begun;
    std::call_once(begun, g_mime_init);
    const RecordContent &content = rendered.content;
    const auto message = owned(g_mime_message_new(true));
    addParties(message.get(), GMIME_ADDRESS_TYPE_FROM, content.parties, PartyRole::Sender);
    if (internet_address_list_length(g_mime_message_get_addresses(message.get(), GMIME_ADDRESS_TYPE_FROM)) == 0)
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, nullptr, Nobody); // RFC 5322, 3.6: there must be one
    addParties(message.get(), GMIME_ADDRESS_TYPE_TO, content.parties, PartyRole::Recipient);
    addParties(message.get(), GMIME_ADDRESS_TYPE_CC, content.parties, PartyRole::Copied);
    addParties(message.get(), GMIME_ADDRESS_TYPE_BCC, content.parties, PartyRole::BlindCopied);
    g_mime_message_set_subject(message.get(), line(content.subject).constData(), "UTF-8");
    if (content.startedAt > 0) {
        GDateTime *date = g_date_time_new_from_unix_utc(content.startedAt / 1000);
        if (date) {
            g_mime_message_set_date(message.get(), date);
            g_date_time_unref(date);
        }
    }
    QByteArray number = ascii(rendered.number).left(40);
    for (char &c : number) {
        if (!QChar::isLetterOrNumber(uint(uchar(c))))
            c = '-';
    }
    g_mime_message_set_message_id(message.get(), (number + '.' + QByteArray::number(rendered.revision) + "@tongjian.invalid").constData());
    set(message.get(), "X-Tongjian-Rendered", "made by Tongjian " TONGJIAN_VERSION " from the record named here; not the message as it was transported");
    set(message.get(), "X-Tongjian-Record", number + "; version " + QByteArray::number(rendered.revision));
    set(message.get(), "X-Tongjian-Company", line(rendered.company));
    set(message.get(), "X-Tongjian-Original-Message-ID", ascii(content.source.nativeId));
    const Ref<GMimeObject> text = textOf(content.body.isEmpty() ? content.summary : content.body);
    if (rendered.files.isEmpty()) {
        g_mime_message_set_mime_part(message.get(), text.get());
    } else {
        const auto mixed = owned(g_mime_multipart_new_with_subtype("mixed"));
        // Of its own for each record, and the same at each run; "=_" stands in no line of base64 or quoted-printable (RFC 2045, 6.7).
        g_mime_multipart_set_boundary(mixed.get(), ("=_tongjian_" + number + "_=").constData());
        g_mime_multipart_add(mixed.get(), text.get());
        for (const RenderedMessage::File &file : rendered.files)
            g_mime_multipart_add(mixed.get(), fileOf(file).get());
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(mixed.get()));
    }
    const int target = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (target < 0)
        throwIo();
    const auto file = owned(g_mime_stream_pipe_new(target)); // closes it; unlike a stream of a file, its flush does not wait for the disk
    const auto stream = owned(g_mime_stream_buffer_new(file.get(), GMIME_STREAM_BUFFER_BLOCK_WRITE));
    GMimeFormatOptions *options = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
    const bool written = g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), options, stream.get()) >= 0 && g_mime_stream_flush(stream.get()) == 0;
    g_mime_format_options_free(options);
    if (!written || g_mime_stream_close(stream.get()) != 0)
        throwIo();
}

} // namespace tongjian
