// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailMessage.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace tongjian
{

/// One message as it came out of its container.
struct MailItem {
    QString name; ///< "inbox.mbox, message 12", "cur/1234.host:2,S": what a report calls it
    QString path; ///< the file
    qint64 offset = 0; ///< of the first byte in the file
    qint64 size = 0; ///< in the file
    QByteArray bytes; ///< the message, mailbox quoting undone; empty when larger than MailLimits::MessageSize
    bool oversize = false;
    qint64 containerTime = 0; ///< From line, Maildir name, or file, UTC ms; 0: none
};

/// What is no mail and was left where it is.
struct LeftAlone {
    QString name;
    enum class Why : quint8 { NoMail, Unreadable, Link, Outlook } why = Why::NoMail; ///< Outlook: .msg, .pst, .ost
};

/// Walks files and folders and gives their messages one after the other in bounded memory: single messages, mbox in all its
/// variants (mboxo, mboxrd, mboxcl, mboxcl2, unescaped; CR LF or LF; byte order mark), Maildir and other folders of files
/// (FORMATS 1.2, 1.3). What a file is, its content tells and not its name. Symbolic links are not followed.
class MailSource
{
public:
    explicit MailSource(const QStringList &paths);
    ~MailSource();

    /// Bytes of all files, and of those read so far: for progress.
    [[nodiscard]] qint64 totalBytes() const { return m_total; }
    [[nodiscard]] qint64 doneBytes() const { return m_done; }
    [[nodiscard]] std::optional<MailItem> next();
    [[nodiscard]] const QList<LeftAlone> &leftAlone() const { return m_leftAlone; }

private:
    struct Entry {
        QString path;
        QString name;
        bool maildir = false;
    };
    class Mailbox;
    void list(const QString &folder, const QString &name);
    void addFile(const QString &path, const QString &name, bool maildir);

    QList<Entry> m_entries;
    qsizetype m_next = 0;
    std::unique_ptr<Mailbox> m_mailbox;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_doneBefore = 0;
    QList<LeftAlone> m_leftAlone;
};

} // namespace tongjian
