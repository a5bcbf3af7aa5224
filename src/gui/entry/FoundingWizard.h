// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Founding.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableWidget;

namespace tongjian
{

class Banner;
class LabelledField;
class PasswordField;

/// A new store: the company, its people and their roles, what this staffing cannot run, and at the end the initial passwords
/// and the recovery sheets. Nothing is made before the last step.
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
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Made {
        FoundingResult result;
        std::vector<Secret> initialPasswords;
    };
    void buildForm();
    void buildResult();
    void addPerson(const QString &name, const QString &login, int department, RoleSet roles);
    [[nodiscard]] FoundingPlan plan() const;
    void judge();
    void chooseFolder();
    void create();
    void showResult(std::shared_ptr<Made> made);
    void saveSheets();
    void retranslateUi();

    StoreEnvironment m_environment;
    QStackedWidget *m_steps;
    QWidget *m_form;
    QWidget *m_done;
    QLabel *m_title;
    QLabel *m_intro;
    QLineEdit *m_company;
    QComboBox *m_suite;
    QPlainTextEdit *m_departments;
    QTableWidget *m_people;
    QPushButton *m_addPerson;
    QPushButton *m_removePerson;
    QLabel *m_gaps;
    QSpinBox *m_periods[3];
    QLineEdit *m_folder;
    QPushButton *m_chooseFolder;
    PasswordField *m_password;
    PasswordField *m_again;
    QList<LabelledField *> m_fields;
    Banner *m_objections;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QLabel *m_doneTitle;
    QLabel *m_doneText;
    QTableWidget *m_passwords;
    QPushButton *m_saveSheets;
    QPushButton *m_finish;
    std::shared_ptr<Made> m_made;
};

} // namespace tongjian
