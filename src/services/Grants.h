// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"
#include "Reading.h"

namespace tongjian
{

// What was granted, read by the applicant (regulation 5.1, 5.2; DESIGN section 4 "Grant"). The list and the end are held by keys; the
// purpose and the number of openings by the program, which journals each opening.

/// A running grant in the hands of its applicant, while the session lives.
struct OpenedGrant {
    TrustedCase known;
    Secret key;
    QHash<Id, RecordKeyRow> keys; ///< by record, of the granted version
    QList<GrantedRecord> records; ///< that are still there, newest first
    qint64 gone = 0; ///< that were granted and have been destroyed since
    [[nodiscard]] Uses uses() const { return known.form.uses; }
};
/// Own ones that run now and have begun, newest first.
[[nodiscard]] QList<ApplicationLine> runningGrants(Session &session);
/// Verifies the application with every decision and that the keys are those of the signed list. Throws NoRight (another's, not begun, over,
/// the clock in doubt), Integrity.
[[nodiscard]] OpenedGrant openGrant(Session &session, Id application);

/// Throws Changed when it was ended meanwhile, NoRight (noted as trying @p action on @p object) when it cannot be used now. Not within an act.
void requireRunning(Session &session, Action action, const OpenedGrant &grant, Id object);

/// Lines @p from to @p from + @p count - 1 of the grant's records, newest first. No opening: summaries alone.
[[nodiscard]] QList<RecordLine> grantedLines(Session &session, const OpenedGrant &grant, qsizetype from, qsizetype count);
/// How often this person opened the record under this grant.
[[nodiscard]] int openingsOf(Session &session, Id application, Id record);
/// The record for reading; @p purpose is what the reader confirmed, journalled with the opening for the auditors and the heads of the
/// departments concerned. Throws NoRight when it is not in the grant or was opened as often as granted.
[[nodiscard]] OpenedRecord openGranted(Session &session, const OpenedGrant &grant, Id record, const QString &purpose);
/// Those whose folded summary or content contains all words; opening each for the search is no opening by the reader. Progress in records.
[[nodiscard]] QList<Id> searchGrant(Session &session, const OpenedGrant &grant, const QString &words, const Progress &progress = {});

/// What an extraction handed out.
struct GrantExtraction {
    qint64 records = 0;
    QList<Id> leftOut; ///< were opened as often as granted before
    QByteArray index; ///< what it is, as JSON: stands in the folder as ExtractIndex (OutsideFiles.h)
};
/// Hands out the grant's records as files: each is opened with @p purpose as openGranted() does and given to @p take, newest first. The entry
/// for the whole stands in the journal before the first one and says that they go to @p folder, where a destruction looks for them. Throws NoRight when
/// it was not granted for extracts; Cancelled. Progress in records.
[[nodiscard]] GrantExtraction extractGranted(Session &session, const OpenedGrant &grant, const QString &purpose, const QString &folder, const std::function<void(const OpenedRecord &)> &take, const Progress &progress = {});

/// Given back by the applicant, or taken away by whoever decided, an officer, an auditor or an executive: its keys are gone with it.
void revokeGrant(Session &session, const SeenApplication &seen, const QString &reason);
/// Ends what is past its period of use, applications that nobody decided on too; by whoever comes first. Nothing while the clock is in doubt.
/// Returns how many.
int endWhatIsOver(Session &session);

/// Counts under a grant for statistics (regulation 5.2: true and objective): of the granted records, from their plain columns.
struct GrantStatistics {
    QString number; ///< of the application
    qint64 madeAt = 0; ///< UTC ms
    qint64 records = 0;
    QStringList query; ///< the scope in words, so that anybody entitled can repeat it
    struct Table {
        QString title;
        QList<std::pair<QString, qint64>> rows;
    };
    QList<Table> tables; ///< by class, channel, department, person, month
};
[[nodiscard]] GrantStatistics grantStatistics(Session &session, const OpenedGrant &grant);

/// Who used a department's records, when, for what (regulation 2.2.2): for its head.
struct DepartmentUse {
    Action action = Action::GrantOpen; ///< or GrantSearch, GrantStatistics, PackageMake: of many records at once
    qint64 at = 0; ///< UTC ms
    Id person = NoId;
    Id record = NoId; ///< that was opened
    QString number; ///< of the record, or of the evidence package
    qint64 records = 1; ///< of the department
    QString application; ///< number
    std::optional<QString> what; ///< for, as it was confirmed or applied for; of a search its words, of a package its recipient. As useIn() says
};
/// Newest first, below entry @p before (0: from the newest); @p next: where to go on, 0 at the end.
[[nodiscard]] QList<DepartmentUse> departmentUses(Session &session, qint64 before, int count, qint64 *next);

/// A scope in words, for people: whose, classes, channels, days, words. One line each.
[[nodiscard]] QStringList scopeInWords(Session &session, const ApplicationForm &form);

} // namespace tongjian
