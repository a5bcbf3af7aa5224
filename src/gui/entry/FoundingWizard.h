// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Founding.h"

#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class FoundingWizard;
}

/// A new store, step by step: the company, its people and their roles, what this staffing cannot run, the founder's password;
/// then the initial passwords and the recovery sheets. Nothing is made before the last step.
class FoundingWizard : public QWidget
{
    Q_OBJECT
public:
    FoundingWizard(const StoreEnvironment &environment, const QString &language, QWidget *parent = nullptr);
    ~FoundingWizard() override;

Q_SIGNALS:
    void cancelled();
    void founded(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { CompanyStep, PeopleStep, ProceduresStep, PasswordStep, DoneStep };
    struct Made {
        FoundingResult result;
        std::vector<Secret> initialPasswords;
    };
    [[nodiscard]] FoundingPlan plan() const;
    [[nodiscard]] StorePaths paths() const;
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    void next();
    void cancel();
    /// True if the step can be left forward; otherwise its faults stand at the fields.
    [[nodiscard]] bool checkStep();
    void judge();
    void showGaps();
    void chooseFolder();
    void create();
    void showResult(std::shared_ptr<Made> made);
    void saveSheets();
    void retranslateUi();
    void proposeDepartments();

    StoreEnvironment m_environment;
    std::unique_ptr<Ui::FoundingWizard> m_ui;
    bool m_peopleTried = false;
    std::shared_ptr<Made> m_made;
};

} // namespace tongjian
