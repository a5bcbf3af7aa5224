// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageIdentity.h"

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

// A line without its end, and where the next one starts.
QByteArrayView lineAt(QByteArrayView bytes, qsizetype from, qsizetype *next)
{
    const qsizetype feed = bytes.indexOf('\n', from);
    qsizetype end = feed < 0 ? bytes.size() : feed;
    *next = feed < 0 ? bytes.size() : feed + 1;
    if (end > from && bytes[end - 1] == '\r')
        --end;
    return bytes.sliced(from, end - from);
}

constexpr std::array OwnLines { "message-id", "date", "from", "sender", "to", "cc", "subject", "content-type", "content-transfer-encoding" };

// What relays and mailboxes add.
constexpr std::array AddedLines { "received", "return-path", "delivered-to", "x-original-to", "envelope-to", "status", "x-status", "x-keywords",
    "x-uid", "x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys", "content-length", "lines", "x-gm-thrid", "x-gmail-labels",
    "x-gmail-received", "authentication-results", "x-from-line" };

bool isAdded(QByteArrayView line)
{
    const QByteArrayView name = line.first(qMax<qsizetype>(0, line.indexOf(':'))).trimmed();
    return std::any_of(AddedLines.begin(), AddedLines.end(), [&](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

int ownLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return -1;
    const QByteArrayView name = line.first(colon).trimmed();
    for (size_t i = 0; i < OwnLines.size(); ++i) {
        if (name.compare(OwnLines[i], Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

} // namespace

QByteArray messageIdentity(QByteArrayView message)
{
    std::array<QByteArray, OwnLines.size()> headers;
    std::array<bool, OwnLines.size()> taken {};
    int current = -1;
    QByteArray others; // for a message without an id
    bool added = false;
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype next = 0;
        const QByteArrayView line = lineAt(message, at, &next);
        at = next;
        if (line.isEmpty())
            break;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        if (!folded) {
            added = isAdded(line);
            current = ownLine(line);
            // The first of each counts.
            if (current >= 0 && taken[size_t(current)])
                current = -1;
        }
        if (current < 0) {
            if (!added)
                others.append(line.data(), line.size()).append('\n');
            continue;
        }
        // Mailers fold the same line at different places.
        const QByteArrayView value = (folded ? line : line.sliced(line.indexOf(':') + 1)).trimmed();
        QByteArray &header = headers[size_t(current)];
        if (folded && !header.isEmpty())
            header += ' ';
        header.append(value.data(), value.size());
        taken[size_t(current)] = true;
    }
    QByteArray identity;
    identity.reserve(message.size() - at + 512);
    for (const QByteArray &header : headers)
        identity += QByteArray::number(header.size()) + ':' + header;
    if (headers[0].isEmpty())
        identity += QByteArray::number(others.size()) + ':' + others;
    identity += '\n';
    const qsizetype bodyAt = identity.size();
    while (at < message.size()) {
        qsizetype next = 0;
        QByteArrayView line = lineAt(message, at, &next);
        if (line.startsWith('>')) {
            qsizetype quotes = 0;
            while (quotes < line.size() && line[quotes] == '>')
                ++quotes;
            if (line.sliced(quotes).startsWith("From "))
                line = line.sliced(quotes);
        }
        identity.append(line.data(), line.size());
        identity += '\n';
        at = next;
    }
    while (identity.size() > bodyAt && identity.back() == '\n')
        identity.chop(1);
    return identity;
}

} // namespace tongjian
