// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "lifecycle/Restore.h"

#include <memory>

class QPushButton;

namespace tongjian
{

namespace Ui
{
class RestoreSheet;
}

/// Puts a backup back into a new folder (regulation 4.3): which one, by whose password, where to; says first what it brings and what would be
/// missing. Without a store open: whoever needs it may have none.
class RestoreSheet : public Sheet
{
    Q_OBJECT
public:
    explicit RestoreSheet(QWidget *parent);
    ~RestoreSheet() override;
    /// Once accepted: the folder of the store.
    [[nodiscard]] const QString &restored() const { return m_restored; }

private:
    void listBackups();
    void look();
    void tell(const RestorePreview &preview);
    void restore();
    void forgetPreview();
    void setBusy(bool busy);
    [[nodiscard]] std::optional<BackupFolders> chosen() const;

    std::unique_ptr<Ui::RestoreSheet> m_ui;
    QPushButton *m_look;
    QPushButton *m_go;
    QList<ListedBackup> m_backups; ///< as the box lists them
    QList<QString> m_keys; ///< of each
    std::shared_ptr<const Identity> m_identity; ///< by which the preview was made
    QString m_restored;
};

} // namespace tongjian
