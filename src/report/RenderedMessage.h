// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"

#include <QStringList>

namespace tongjian
{

/// A mail as a file that mail programs open, made anew from its record: what the record says and nothing that it does not. Headers
/// (X-Tongjian-*) say so, and what the Message-ID was.
struct RenderedMessage {
    QString number; ///< of the record
    int revision = 1;
    QString company;
    RecordContent content; ///< form Message
    struct File {
        QString name; ///< as the receiver sees it
        QString path; ///< where its bytes stand
        QString mediaType;
    };
    QList<File> files;
};

/// Writes @p message to @p path (RFC 5322; names and texts by RFC 2047, file names by RFC 2231), attachments read in pieces. The same
/// record gives the same bytes. Throws Io.
void writeRenderedMessage(const QString &path, const RenderedMessage &message);

} // namespace tongjian
