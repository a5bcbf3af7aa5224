// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/People.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tongjian
{

class LabelledField;

/// A new person, and the initial password, shown once.
class NewAccountSheet : public Sheet
{
    Q_OBJECT
public:
    NewAccountSheet(Session &session, QWidget *parent);
    ~NewAccountSheet() override;
    [[nodiscard]] Id created() const { return m_created; }

private:
    void create();

    Session &m_session;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_department;
    LabelledField *m_nameField;
    LabelledField *m_loginField;
    LabelledField *m_departmentField;
    QLabel *m_password;
    QLabel *m_handOver;
    QPushButton *m_cancel;
    QPushButton *m_go;
    Id m_created = NoId;
};

} // namespace tongjian
