// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewAccountSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

NewAccountSheet::NewAccountSheet(Session &session, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_department(new QComboBox)
    , m_nameField(LabelledField::around(m_name))
    , m_loginField(LabelledField::around(m_login))
    , m_departmentField(LabelledField::around(m_department))
{
    setObjectName(QStringLiteral("newAccountSheet"));
    setHead(Icon::User, Ink::Accent, tr("New person"));
    addText(tr("The person gets an initial password from you and makes the own keys and password at the first login."), Ink::Dimmed);
    m_name->setObjectName(QStringLiteral("newAccountName"));
    m_login->setObjectName(QStringLiteral("newAccountLogin"));
    m_department->setObjectName(QStringLiteral("newAccountDepartment"));
    m_nameField->setLabel(tr("&Name"));
    m_loginField->setLabel(tr("&Login name"));
    m_departmentField->setLabel(tr("&Department"));
    for (const Department &department : session.state().departments()) {
        if (department.open)
            m_department->addItem(displaySafe(department.name), department.id);
    }
    for (LabelledField *field : { m_nameField, m_loginField, m_departmentField })
        addWidget(field);
    m_password = addText(QStringLiteral(" "));
    setTextStyle(m_password, TextStyle::Title);
    m_password->setObjectName(QStringLiteral("initialPassword"));
    m_password->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_password->hide();
    m_handOver = addText(tr("This initial password is shown only now. Hand it to the person; it opens nothing any more after the first login."), Ink::Dimmed);
    m_handOver->hide();
    m_cancel = addButton(tr("Cancel"));
    m_go = addButton(tr("Create account"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("newAccountGo"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &NewAccountSheet::create);
    m_name->setFocus();
}

NewAccountSheet::~NewAccountSheet()
{
    QString shown = m_password->text();
    m_password->clear();
    wipe(shown);
}

void NewAccountSheet::create()
{
    if (m_created != NoId) {
        accept();
        return;
    }
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Enter the person's name.") : QString());
    m_loginField->setError(m_login->text().trimmed().isEmpty() ? tr("Enter a login name, for example the work number.") : QString());
    if (m_nameField->hasError() || m_loginField->hasError())
        return;
    Secret password;
    const bool made = runAction(
        this, [&] { m_created = createAccount(m_session, { m_login->text(), m_name->text(), m_department->currentData().toLongLong(), false }, &password); },
        { ErrorCode::BadInput }, [this](const Error &error) { m_loginField->setError(error.message()); });
    if (!made)
        return;
    m_password->setText(QString::fromLatin1(password.view()));
    m_password->show();
    m_handOver->show();
    for (LabelledField *field : { m_nameField, m_loginField, m_departmentField })
        field->setEnabled(false);
    m_cancel->hide();
    m_go->setText(tr("I have noted it"));
    adjustSize();
}

} // namespace tongjian
