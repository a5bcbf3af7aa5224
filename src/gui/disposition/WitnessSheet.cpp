// SPDX-License-Identifier: GPL-3.0-or-later
#include "WitnessSheet.h"

#include "PlanDisplay.h"
#include "gui/jobs/QuietJob.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "services/DestructionCertificate.h"
#include "services/Login.h"
#include "ui_WitnessSheet.h"

#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

WitnessSheet::WitnessSheet(Session &session, const OpenedPlan &plan, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_plan(plan.application.known.row.id)
    , m_ui(std::make_unique<Ui::WitnessSheet>())
{
    const DestructionRun &run = *plan.destruction();
    setObjectName(QStringLiteral("witnessSheet"));
    setHead(Icon::Signature, Ink::Accent, tr("Sign as witness"));
    const QString name = session.personName(run.witness);
    addText(tr("%1 witnessed the destruction of %n records under the plan %2 and signs its certificate with the own key.", nullptr, forWords(run.records)).arg(name, plan.application.known.row.number));
    addText(tr("A signature cannot be taken back."), Ink::Dimmed);
    if (const Person *person = session.state().person(run.witness))
        m_login = person->login;
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->witnessSecretField->setLabel(tr("&Password of %1").arg(name));
    m_ui->witnessSecret->edit()->setObjectName(QStringLiteral("certifyPassword"));
    m_cancel = addButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("certifyCancel"));
    m_go = addButton(tr("Sign as witness"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("certifyGo"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &WitnessSheet::sign);
    connect(m_ui->witnessSecret, &PasswordField::submitted, this, &WitnessSheet::sign);
    m_ui->witnessSecret->edit()->setFocus();
}

WitnessSheet::~WitnessSheet() = default;

void WitnessSheet::reject()
{
    if (!m_busy)
        Sheet::reject();
}

void WitnessSheet::setBusy(bool busy)
{
    m_busy = busy;
    m_cancel->setEnabled(!busy);
    m_go->setEnabled(!busy);
}

void WitnessSheet::sign()
{
    if (m_busy)
        return;
    if (m_ui->witnessSecret->isEmpty()) {
        m_ui->witnessSecretField->setError(tr("The witness enters the own password."));
        m_ui->witnessSecretField->focusEditor();
        return;
    }
    setBusy(true);
    m_ui->witnessSecretField->setError({});
    auto password = std::make_shared<Secret>(m_ui->witnessSecret->takeSecret());
    runQuietly<bool>(
        this,
        [paths = m_session.store().paths(), environment = m_session.store().environment(), login = m_login, password, plan = m_plan](JobControl &) {
            const Secret once = std::move(*password);
            actAs(paths, environment, login, once, [plan](Session &witness) { certifyDestruction(witness, plan); });
            return true;
        },
        [this](bool) {
            setBusy(false);
            accept();
        },
        [this](const Error &error) {
            setBusy(false);
            m_ui->witnessSecretField->setError(error.code() == ErrorCode::WrongPassword ? tr("The password is not right. Nothing was signed.") : sentences(error.message(), error.hint()));
            m_ui->witnessSecretField->focusEditor();
        });
}

} // namespace tongjian
