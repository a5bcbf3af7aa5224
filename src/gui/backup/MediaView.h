// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/ShortListPage.h"
#include "services/Backups.h"

#include <memory>
#include <optional>

class QAction;

namespace tongjian
{

namespace Ui
{
class MediaView;
}

/// The register of media: which there are, where, who keeps them, which are to be replaced (regulation 4.1).
class MediaView : public ShortListPage
{
    Q_OBJECT
public:
    MediaView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~MediaView() override;
    void refresh() override;
    void openAt(Id medium);

Q_SIGNALS:
    void changed();

protected:
    void show(Id id, bool go) override;
    void retranslateUi() override;

private:
    void registerMedium();
    void change();
    [[nodiscard]] QString troubleOf(const Medium &medium) const;

    Session &m_session;
    std::unique_ptr<Ui::MediaView> m_ui;
    std::optional<BackupBook> m_book;
    QAction *m_new;
    QAction *m_change;
};

} // namespace tongjian
