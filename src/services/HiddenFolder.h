// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QTemporaryDir>

namespace tongjian
{

/// A folder beside the place where something is to stand, readable by this user only, that vanishes with the object. Records stand in it in
/// the clear: what a killed program left of one beside the same place vanishes first.
class HiddenFolder
{
public:
    explicit HiddenFolder(const QString &target);
    /// Overwrites and removes what killed programs left beside @p target.
    static void removeAbandoned(const QString &target);
    /// What stands there beside it all the same: somebody works in it, or it cannot be removed.
    [[nodiscard]] static QStringList standingBeside(const QString &target);

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Before it is moved whole: what says that somebody works in it is gone, the folder is not.
    void finish() { m_lock.unlock(); }
    /// It was moved, and so does not vanish.
    void release() { m_folder.setAutoRemove(false); }

private:
    QTemporaryDir m_folder;
    QLockFile m_lock; ///< by it others see whether somebody works here
};

} // namespace tongjian
