// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PackageCheck.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace tongjian::verify
{

struct VerifiedEntry;

/// The records of a package: that each is the one that a journal entry names, and says what was committed to. Of each only numbers and hashes
/// are kept, so that the package may hold any number.
class RecordCheck
{
public:
    RecordCheck(const PackageFrame &frame, Findings &findings);

    [[nodiscard]] static bool wants(const QString &path);
    void take(const QString &path, const QByteArray &bytes);
    /// Root over the list of records that were granted, as these would be.
    [[nodiscard]] QByteArray granted() const;
    void finish(const QMap<qint64, VerifiedEntry> &entries);

private:
    /// What one of the three files says of the record.
    struct Said {
        QString number;
        qint64 id = 0;
        qint64 revision = 0;
        QByteArray commitment;
        qint64 capturedAt = 0;
        qint64 filedAt = 0;
        QByteArray content; ///< hash of what it says
        QByteArray files; ///< hash of names, sizes and digests of its attachments
        [[nodiscard]] bool isSameVersion(const Said &other) const { return id == other.id && revision == other.revision && commitment == other.commitment; }
    };
    struct Record {
        std::optional<Said> described; ///< record.json
        std::optional<Said> committed; ///< committed.cbor
        std::optional<Said> row; ///< row.cbor
        bool derived = false;
        qint64 entry = 0;
        QByteArray rowDigest;
        QJsonObject batch;
    };

    void takeDescription(const QString &path, const QByteArray &bytes, Record &record);
    void takeCommitted(const QString &path, const QByteArray &bytes, Record &record);
    void takeRow(const QString &path, const QByteArray &bytes, Record &record);
    void check(const QString &folder, const Record &record, const QMap<qint64, VerifiedEntry> &entries);
    void problem(const QString &file, const char *text) { m_findings.problem(file, say(text)); }

    const PackageFrame &m_frame;
    Findings &m_findings;
    const Suite &m_suite;
    QMap<QString, Record> m_records; ///< by folder
};

} // namespace tongjian::verify
