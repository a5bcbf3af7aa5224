// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace tongjian
{

struct ImportOptions {
    QStringList paths; ///< files and folders
    Id owner = NoId; ///< whose mailbox it is; NoId: whom the addresses name
    bool dryRun = false; ///< counts and names, takes nothing in
    QString extractor; ///< path of tongjian-extract
    QTimeZone zone = QTimeZone("Asia/Shanghai"); ///< of dates that state none
};

/// One item that was not taken, or that needs a look.
struct ImportProblem {
    QString item;
    QString reason; ///< translated
};

/// What became of everything that was read: read = captured + duplicates + quarantined + gone, always; unassigned ones are captured too.
/// Of a cancelled import: what its whole batches hold.
struct ImportReport {
    qint64 read = 0;
    qint64 captured = 0;
    qint64 duplicates = 0; ///< the same message was there already; further people may have been added to it
    qint64 quarantined = 0; ///< kept as they came, with the reason
    qint64 gone = 0; ///< were cleared or destroyed: not taken in again, each told in problems
    qint64 unassigned = 0; ///< of the captured ones, those that concern nobody known
    qint64 concerned = 0; ///< messages of earlier imports that concern further people now
    QList<ImportProblem> problems; ///< every item not taken: quarantined ones, files that are no mail
    bool cancelled = false;
    bool dryRun = false;
};
/// {"read","captured","duplicates","quarantined","gone","unassigned","concerned","cancelled","dryRun","problems":[{"item","reason"}]}
[[nodiscard]] QJsonObject toJson(const ImportReport &report);

/// How far an import is: bytes read of all, and the counts so far.
using ImportProgress = std::function<bool(qint64 done, qint64 total, const ImportReport &soFar)>;

/// Takes mail into the archive (regulation 3.1): single messages, mailboxes, Maildirs. Each batch is one act of some 0.1 s; the
/// import ends with an entry of its own. False from @p progress ends it behind the last whole batch. One bad item never stops
/// it. Run again it finds everything there. Throws NoRight; Io when tongjian-extract cannot be started.
[[nodiscard]] ImportReport importMail(Session &session, const ImportOptions &options, const ImportProgress &progress = {});

/// Tries a quarantined message again. True: it was taken apart and is filed now, or unassigned. False: it stays, with the
/// reason of now.
[[nodiscard]] bool releaseFromQuarantine(Session &session, Id record, const ImportOptions &options);

/// Says whom unassigned records concern; they are filed by it. Throws Changed when one is no longer unassigned.
void assignRecords(Session &session, const QList<Id> &records, const QList<Id> &people);

} // namespace tongjian
