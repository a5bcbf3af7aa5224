// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewAccountSheet.h"

#include "HandoverSheet.h"
#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "ui_NewAccountSheet.h"

#include <QPushButton>

namespace tongjian
{

NewAccountSheet::NewAccountSheet(Session &session, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::NewAccountSheet>())
{
    setObjectName(QStringLiteral("newAccountSheet"));
    setHead(Icon::User, Ink::Accent, tr("New person"));
    addText(tr("The person gets an initial password from you and makes the own keys and password at the first login."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    for (const Department &department : session.state().departments()) {
        if (department.open)
            m_ui->newAccountDepartment->addItem(displaySafe(department.name), department.id);
    }
    m_ui->initialField->hide();
    addWidget(body);
    m_cancel = addButton(tr("Cancel"));
    m_go = addButton(tr("Create account"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("newAccountGo"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &NewAccountSheet::create);
    m_ui->newAccountName->setFocus();
}

NewAccountSheet::~NewAccountSheet()
{
    QString shown = m_ui->initialPassword->text();
    m_ui->initialPassword->clear();
    wipe(shown);
}

void NewAccountSheet::create()
{
    if (m_created != NoId) {
        accept();
        return;
    }
    m_ui->nameField->setError(m_ui->newAccountName->text().trimmed().isEmpty() ? tr("Enter the person's name.") : QString());
    m_ui->loginField->setError(m_ui->newAccountLogin->text().trimmed().isEmpty() ? tr("Enter a login name, for example the work number.") : QString());
    if (m_ui->nameField->hasError() || m_ui->loginField->hasError())
        return;
    Secret password;
    const bool made = runAction(
        this, [&] { m_created = createAccount(m_session, { m_ui->newAccountLogin->text(), m_ui->newAccountName->text(), m_ui->newAccountDepartment->currentData().toLongLong(), false }, &password); },
        { ErrorCode::BadInput }, [this](const Error &error) { m_ui->loginField->setError(error.message()); });
    if (!made)
        return;
    m_ui->initialPassword->setText(QString::fromLatin1(password.view()));
    m_ui->initialField->show();
    for (LabelledField *field : { m_ui->nameField, m_ui->loginField, m_ui->departmentField })
        field->setEnabled(false);
    m_cancel->hide();
    m_go->setText(tr("I have noted it"));
    m_ui->initialPassword->setFocus();
    m_ui->initialPassword->selectAll();
    adjustSize();
}

void NewAccountSheet::reject()
{
    if (m_created == NoId)
        Sheet::reject();
    else if (HandoverSheet::mayGo(this))
        accept(); // the account is there
}

} // namespace tongjian
