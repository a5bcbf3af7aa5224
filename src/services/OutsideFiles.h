// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/Regulation.h"
#include "store/DestructionTrust.h"

#include <QSet>

namespace tongjian
{

// Files with records that Tongjian wrote outside of the store: extracts under a grant, evidence packages, and before a record was filed prints and saved
// attachments of it (regulation 5.2, 7.3). The entry that lets them out says where they were written, sealed to whoever destroys, witnesses and decides; destruction looks for them there, overwrites what it
// recognises and removes it. What was moved or copied since is not under Tongjian's hand, and is told as not found.

/// Of an extract, in its folder: what it is; by it the folder is recognised.
inline constexpr QLatin1String ExtractIndex("extract.json");
/// A record's files in the folder of an extract bear its number. Throws Integrity when it is none.
[[nodiscard]] QString extractFileName(const QString &recordNumber);

/// One place where such files were written.
struct OutsidePlace {
    QString path; ///< whole; of a folder or a file
    QString mark; ///< file in the folder by which it is recognised; empty: the path is the file
    QByteArray fingerprint; ///< of that file, as fingerprintOf() says
};
/// Over length and end of a file. Throws Io.
[[nodiscard]] QByteArray fingerprintOf(const Suite &suite, const QString &path);
[[nodiscard]] QByteArray fingerprintOf(const Suite &suite, const QByteArray &content);

struct OutsideFile {
    QString number; ///< by which entries name it: of the application or the record, and of the entry that let it out
    qint64 written = 0; ///< n of that entry
    Action action = Action::GrantExtract;
    Id person = NoId; ///< who wrote it
    qint64 at = 0; ///< UTC ms
    bool readable = false; ///< this login opens what follows
    QString computer; ///< on which it was written
    OutsidePlace place;
    QList<Id> records; ///< that are in it
    bool whole = true; ///< goes as a whole with the first of them, all but an extract: a package is signed over all of it
};
/// For the facts of an entry (fact::Outside).
[[nodiscard]] QByteArray sealOutside(Session &session, Action action, Id object, const QList<OutsidePlace> &places, const QList<Id> &records);
/// Those with any of @p records, and those that this login cannot read; oldest first, signatures verified.
[[nodiscard]] QList<OutsideFile> outsideFiles(Session &session, const QSet<Id> &records);
/// Those that entry @p n let out.
[[nodiscard]] QList<OutsideFile> outsideFilesOf(Session &session, qint64 n);

/// Whether it still stands where it was written.
[[nodiscard]] bool isThere(const Suite &suite, const OutsideFile &file);
struct Removal {
    DestructionRun::Waits waits = DestructionRun::Waits::No;
    QString detail; ///< of Failed
};
/// Overwrites and removes what of it is of @p destroyed, or says why it waits. A killed call is gone on with.
[[nodiscard]] Removal removeOutside(Session &session, const OutsideFile &file, const QSet<Id> &destroyed);
/// Whether anything of @p destroyed is in it still.
[[nodiscard]] bool isLeft(Session &session, const OutsideFile &file, const QSet<Id> &destroyed);

} // namespace tongjian
