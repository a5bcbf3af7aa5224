// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/PageView.h"
#include "services/MailImport.h"

#include <memory>
#include <optional>

class QAction;

namespace tongjian
{

namespace Ui
{
class ImportView;
}

/// 邮件导入: mail files, mailboxes and folders are dropped or chosen, tried or taken in, and told about (regulation 3.1).
class ImportView : public PageView
{
    Q_OBJECT
public:
    explicit ImportView(Session &session, QWidget *parent = nullptr);
    ~ImportView() override;

    void refresh();
    void addSources(const QStringList &paths);

Q_SIGNALS:
    void changed();
    void unassignedRequested();
    void quarantineRequested();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void start(bool dryRun);
    void showSources();
    void showReport();
    void exportProblems();
    void retranslateUi();

    Session &m_session;
    std::unique_ptr<Ui::ImportView> m_ui;
    QAction *m_import;
    QAction *m_try;
    QStringList m_paths;
    std::optional<ImportReport> m_report;
    bool m_running = false;
};

} // namespace tongjian
