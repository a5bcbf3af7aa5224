// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PackageCheck.h"
#include "RecordCheck.h"

#include <QCborMap>
#include <QMap>

namespace tongjian::verify
{

/// A verified journal entry.
struct VerifiedEntry {
    qint64 actor = 0;
    qint64 object = 0;
    QString action;
    QByteArray hash;
    QByteArray before;
    QCborMap facts; ///< what is larger than any that is looked at stands in none of them
    [[nodiscard]] qint64 number(const char *fact) const { return facts.value(QLatin1String(fact)).toInteger(0); }
    [[nodiscard]] QByteArray bytes(const char *fact) const { return facts.value(QLatin1String(fact)).toByteArray(); }
    [[nodiscard]] QString text(const char *fact) const { return facts.value(QLatin1String(fact)).toString(); }
};

/// Custody: the journal entries with their signatures and their paths to the root that the certificate names, where the keys come from, what was
/// decided, and the records that entries name. Takes files whose digests were right, in any order.
class ProofCheck
{
public:
    static constexpr qint64 Largest = 64 << 20; ///< of a file that is looked into

    ProofCheck(PackageFrame &frame, Findings &findings);

    [[nodiscard]] static bool wants(const QString &path);
    void take(const QString &path, const QByteArray &bytes);
    void finish(const QByteArray &foundingKey);

private:
    struct Decision {
        qint64 application = 0;
        QList<qint64> entries;
        QMap<qint64, QByteArray> forms; ///< the commitments to them, by the entry that brought each
    };

    void takeEntry(const QString &path, const QByteArray &bytes);
    void takeDecision(const QString &path, const QByteArray &bytes);
    void checkKeys(const QByteArray &foundingKey);
    void checkDecisions();
    void checkDecision(const QString &file, const Decision &decision);
    void problem(const QString &file, const char *text) { m_findings.problem(file, say(text)); }

    PackageFrame &m_frame;
    Findings &m_findings;
    const Suite &m_suite;
    QMap<qint64, VerifiedEntry> m_entries;
    QMap<QString, Decision> m_decisions; ///< by file
    RecordCheck m_records;
};

} // namespace tongjian::verify
