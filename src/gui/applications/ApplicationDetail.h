// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "services/Evidence.h"

#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class ApplicationDetail;
}

/// One application as each of its parties sees it: who asks for what and why, how much that is, what was decided and by whom, who is next.
class ApplicationDetail : public QWidget
{
    Q_OBJECT
public:
    explicit ApplicationDetail(Session &session, QWidget *parent = nullptr);
    ~ApplicationDetail() override;

    void setApplication(const OpenedApplication &application, const QList<PackageFact> &packages = {});
    [[nodiscard]] const OpenedApplication &application() const { return m_application; }
    [[nodiscard]] const QList<PackageFact> &packages() const { return m_packages; }

Q_SIGNALS:
    void planWanted(tongjian::Id plan);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showNote();
    void showEffect();
    void showPlan();
    [[nodiscard]] QList<FactCard::Fact> heldFacts(const ApplicationForm &form);
    void openPaper(int index);

    Session &m_session;
    OpenedApplication m_application;
    QList<PackageFact> m_packages;
    QList<Attachment> m_files; ///< that can be opened, as they are listed
    std::unique_ptr<Ui::ApplicationDetail> m_ui;
};

} // namespace tongjian
