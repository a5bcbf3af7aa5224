// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/Backups.h"

#include <QHash>

#include <memory>
#include <optional>

class QAction;

namespace tongjian
{

namespace Ui
{
class BackupsView;
}

class Job;
class JobControl;

/// Plans of backups, what became of them, and what lies at the media (regulation 4.3). What touches a medium runs on a thread of its own:
/// a share that does not answer holds up nobody.
class BackupsView : public ShortListPage
{
    Q_OBJECT
public:
    BackupsView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~BackupsView() override;
    void refresh() override;
    /// A plan by its id, a backup by its name.
    void openAt(const QString &what);

protected:
    void show(Id id, bool go) override;
    void retranslateUi() override;

private:
    struct Plan {
        BackupPlan plan;
        BackupStanding runs;
    };
    /// Rows of backups have made-up ids: below zero, the same for the same folder.
    [[nodiscard]] static Id rowId(const KeptBackup &backup);
    [[nodiscard]] const Plan *shownPlan() const;
    [[nodiscard]] const KeptBackup *shownBackup() const;
    [[nodiscard]] bool isSampleDue(const KeptBackup &backup) const;
    [[nodiscard]] QString nameOf(const KeptBackup &backup) const;
    void readMedia();
    void showRows();
    void showPlan(const Plan &one);
    void showBackup(const KeptBackup &one);
    void showUnreachable(Id medium);
    void offerActions();

    void newPlan();
    void changePlan();
    void stopPlan();
    void backUp();
    void drill();
    void readBack();
    void openSample();
    template<typename Result>
    void run(const QString &title, std::function<Result(Session &, const Progress &)> work, std::function<void(Result)> done);

    Session &m_session;
    Preferences &m_preferences;
    std::unique_ptr<Ui::BackupsView> m_ui;
    std::optional<BackupBook> m_book;
    QList<Plan> m_plans; ///< active ones first
    QStringList m_samplesDue;
    std::optional<KeptBackups> m_kept; ///< none: not read yet
    std::unique_ptr<Job> m_reading;
    bool m_readAgain = false;
    QString m_wanted; ///< a backup to be shown once it was read
    QHash<Id, BackupCheck> m_checked; ///< what was read back from this page, by row
    QAction *m_new;
    QAction *m_backUp;
    QAction *m_drill;
    QAction *m_change;
    QAction *m_stop;
    QAction *m_readBack;
    QAction *m_sample;
    QAction *m_bySelf;
};

} // namespace tongjian
