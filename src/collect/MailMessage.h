// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a mail says once it is taken apart: the answer of tongjian-extract, and how it travels (regulation 3.1; RFC 5322, MIME).

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tongjian
{

enum class AddressRole : quint8 { From = 1, Sender = 2, To = 3, Cc = 4, Bcc = 5, ReplyTo = 6, Delivered = 7 };

struct MailAddress {
    AddressRole role = AddressRole::From;
    QString name;
    QString address;
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};

struct MailPart {
    QString name; ///< without any folder; never empty, unique within the message
    QByteArray bytes;
    friend bool operator==(const MailPart &, const MailPart &) = default;
};

struct MailMessage {
    QString messageId;
    QString subject;
    QString program; ///< X-Mailer, User-Agent
    QList<MailAddress> addresses;
    qint64 date = 0; ///< the Date line, UTC ms; 0 when there is none to be read
    bool dateHasZone = false;
    QString dateText; ///< as written
    qint64 relayed = 0; ///< the oldest Received line that can be read, UTC ms
    QString text; ///< plain, or the HTML as text
    QList<MailPart> parts;
    QStringList notes; ///< what had to be guessed, for machines: "charset:bog5"
    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

/// Why a message was not taken apart. The numbers are stored and cross the pipe: never change one.
enum class MailRefusal : quint8 {
    NotMail = 1, ///< no header lines
    TooLarge = 2,
    TooManyHeaders = 3,
    TooManyParts = 4,
    TooDeep = 5,
    Unreadable = 6, ///< the parser gave nothing
    ParserDied = 7, ///< the child process ended over it
    TooSlow = 8,
};
/// Why, as a person reads it (translated).
[[nodiscard]] QString displayName(MailRefusal refusal);
/// For machines: "too-deep".
[[nodiscard]] QString keyOf(MailRefusal refusal);
[[nodiscard]] std::optional<MailRefusal> mailRefusalFromKey(const QString &key);
[[nodiscard]] bool isKnown(MailRefusal refusal);

/// Bounds within which a message is taken apart; the same for importer, child and tests.
namespace MailLimits
{
inline constexpr qint64 MessageSize = 64LL * 1024 * 1024; ///< bytes
inline constexpr int HeaderLines = 5000; ///< of one part, continuation lines too
inline constexpr int HeaderSize = 1024 * 1024; ///< bytes of one part's header
inline constexpr int Parts = 2000;
inline constexpr int Depth = 50;
inline constexpr qint64 ChildMemory = 768LL * 1024 * 1024; ///< bytes of address space
inline constexpr int SecondsPerMessage = 10;
} // namespace MailLimits

/// One answer of the child: a message or why not.
struct Extraction {
    std::optional<MailMessage> message;
    MailRefusal refusal = MailRefusal::Unreadable;
};
[[nodiscard]] QByteArray encode(const Extraction &extraction);
/// Nothing when the bytes are not what encode() makes: the child is not believed.
[[nodiscard]] std::optional<Extraction> decodeExtraction(const QByteArray &bytes);

} // namespace tongjian
