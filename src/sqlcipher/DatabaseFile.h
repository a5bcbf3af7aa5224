// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tongjian
{

/// Private to src/sqlcipher: what a file is, told from its first bytes and its size alone, so that SQLite need not
/// touch what is not ours. An encrypted database has no mark: it is what is left when nothing else fits.
class DatabaseFile
{
public:
    enum class Kind {
        Missing,
        NotAFile, ///< a folder, a device
        Unreadable,
        Plain, ///< SQLite without encryption
        Empty,
        Truncated, ///< no whole number of pages
        Foreign, ///< text, an archive, a picture ...; see foreignKind()
        Candidate, ///< only the key can tell
    };

    explicit DatabaseFile(const QString& path);
    DatabaseFile() = default; ///< a candidate that nobody looked at: one that is open here, or was made a moment ago

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// For a person: "ZIP archive", "text". Also set on a Candidate that merely looks like one: a random salt can.
    [[nodiscard]] const QString& foreignKind() const { return m_foreignKind; }
    /// Commits that wait beside the main file in a log or a rollback journal.
    [[nodiscard]] bool hasWal() const { return m_hasWal; }
    [[nodiscard]] bool hasJournal() const { return m_hasJournal; }

    static constexpr qint64 pageSize = 4096;

private:
    void look(const QString& path);

    Kind m_kind = Kind::Candidate;
    QString m_foreignKind;
    bool m_hasWal = false;
    bool m_hasJournal = false;
};

} // namespace tongjian
