// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "core/CaseEngine.h"

#include <QList>

namespace tongjian
{

/// The plain columns of an application: for lists only, and what they say is what its journal entries say (CaseTrust.h).
struct ApplicationRow {
    Id id = NoId;
    QString number; ///< SQ-2026-000123
    Route route = Route::OwnRecords;
    Id applicant = NoId;
    Id department = NoId; ///< whose head applies or decides, or none
    CaseStage stage = CaseStage::Submitted;
    qint64 submittedAt = 0; ///< UTC ms, as all times
    qint64 waitingSince = 0; ///< 0: waits for nobody
    qint64 until = 0; ///< end of the period of use
    qint64 entry = 0; ///< n of the last entry about it
    friend bool operator==(const ApplicationRow &, const ApplicationRow &) = default;
};

/// A sealed text that one act left: the form, a reason, the granted list. The entry names its hash.
struct CaseTextRow {
    Id id = NoId;
    Id application = NoId;
    qint64 entry = 0;
    QByteArray sealed;
};

/// Which applications of a list; unset parts do not narrow.
struct ApplicationFilter {
    std::optional<Id> applicant;
    QList<CaseStage> stages;
    std::optional<QList<Route>> routes;
    qint64 untilAtMost = 0; ///< the period of use ends at this moment or before
    qint64 submittedAtMost = 0;
};

/// The tables of applications: rows in, rows out.
class Applications
{
public:
    explicit Applications(Database &database);

    void insert(const ApplicationRow &row);
    void update(const ApplicationRow &row);
    [[nodiscard]] std::optional<ApplicationRow> find(Id id);
    [[nodiscard]] std::optional<ApplicationRow> findByNumber(const QString &number);
    /// Newest first, below @p before (NoId: from the newest).
    [[nodiscard]] QList<ApplicationRow> page(const ApplicationFilter &filter, Id before, int count);
    [[nodiscard]] qint64 count(const ApplicationFilter &filter);
    void walk(const std::function<bool(const ApplicationRow &)> &visit);
    [[nodiscard]] QString nextNumber(int year);

    void insertText(const CaseTextRow &row);
    [[nodiscard]] QList<CaseTextRow> texts(Id application); ///< in the order in which they came

private:
    Database &m_database;
};

} // namespace tongjian
