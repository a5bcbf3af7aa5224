// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Tokens.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

class QSettings;

namespace tongjian
{

/// A store that was opened from this computer.
struct RecentStore {
    QString path;
    QString company;
    QString lastAccount;
    friend bool operator==(const RecentStore &, const RecentStore &) = default;
};

/// What somebody set on this computer, with its defaults. Nothing of a record ever stands here.
class Preferences
{
public:
    /// @p file is for tests; empty means the usual place of the system.
    explicit Preferences(const QString &file = {});
    ~Preferences();
    Preferences(const Preferences &) = delete;
    Preferences &operator=(const Preferences &) = delete;

    /// "zh_CN"; empty until chosen: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] Tone tone() const; ///< default: light
    void setTone(Tone tone);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// The state of the splitter of one page.
    [[nodiscard]] QByteArray splitter(const QString &page) const;
    void setSplitter(const QString &page, const QByteArray &state);

    [[nodiscard]] QString lastPage() const;
    void setLastPage(const QString &id);

    /// Newest first, at most ten, one for each path.
    [[nodiscard]] QList<RecentStore> recentStores() const;
    void addRecentStore(const RecentStore &store);
    void removeRecentStore(const QString &path);

    /// Minutes without a key or a movement until the window locks itself: 1 to 60, default 10.
    [[nodiscard]] int idleLockMinutes() const;
    void setIdleLockMinutes(int minutes);

    /// Backups that are due are run from the window while it is open; default: yes.
    [[nodiscard]] bool runsDueBackups() const;
    void setRunsDueBackups(bool wanted);

private:
    void keep(const QString &key, const QVariant &value);
    void writeRecent(const QList<RecentStore> &stores);
    std::unique_ptr<QSettings> m_settings;
};

} // namespace tongjian
