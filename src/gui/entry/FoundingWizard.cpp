// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoundingWizard.h"

#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "report/RecoverySheets.h"
#include "ui_FoundingWizard.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardPaths>
#include <QTextDocument>

namespace tongjian
{

namespace
{
constexpr RecordClass Classes[] = { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia };
enum PasswordColumn { NameColumn, LoginColumn, PasswordColumn };
}

FoundingWizard::FoundingWizard(const StoreEnvironment &environment, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_ui(std::make_unique<Ui::FoundingWizard>())
{
    setObjectName(QStringLiteral("foundingWizard"));
    m_ui->setupUi(this);
    m_ui->suite->addItem({}, int(SuiteId::Gm));
    m_ui->suite->addItem({}, int(SuiteId::Intl));
    m_ui->suite->setCurrentIndex(m_ui->suite->findData(int(language.startsWith(QStringLiteral("zh")) ? SuiteId::Gm : SuiteId::Intl)));
    m_ui->initialPasswords->setColumnCount(PasswordColumn + 1);
    m_ui->initialPasswords->verticalHeader()->hide();
    m_ui->initialPasswords->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->finishFounding->setEnabled(false);
    m_ui->founderPassword->edit()->setObjectName(QStringLiteral("founderPasswordEdit"));
    m_ui->founderPasswordAgain->edit()->setObjectName(QStringLiteral("founderPasswordAgainEdit"));
    retranslateUi();
    proposeDepartments();
    m_ui->people->setDepartments(plan().departments);
    m_ui->people->addPerson({}, {}, 0, { Role::SecurityAdministrator });
    m_ui->people->addPerson({}, {}, 0, { Role::Officer });
    m_ui->people->addPerson({}, {}, 0, { Role::Auditor });
    m_ui->people->addPerson({}, {}, 1, { Role::Executive, Role::Head });
    m_ui->storeFolder->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Tongjian.tongjian")));

    connect(m_ui->company, &QLineEdit::textChanged, this, [this] { m_ui->companyField->setError({}); });
    connect(m_ui->storeFolder, &QLineEdit::textChanged, this, [this] { m_ui->folderField->setError({}); });
    connect(m_ui->departmentNames, &QPlainTextEdit::textChanged, this, [this] { m_ui->departmentsField->setError({}); });
    connect(m_ui->people, &FirstPeopleTable::edited, this, &FoundingWizard::judge);
    connect(m_ui->addFirstPerson, &QPushButton::clicked, this, [this] {
        m_ui->people->addPerson({}, {}, 0, {});
        m_ui->people->editName(m_ui->people->rowCount() - 1);
    });
    connect(m_ui->removeFirstPerson, &QPushButton::clicked, m_ui->people, &FirstPeopleTable::removeCurrent);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &FoundingWizard::chooseFolder);
    connect(m_ui->company, &QLineEdit::returnPressed, this, &FoundingWizard::next);
    connect(m_ui->founderPassword, &PasswordField::submitted, m_ui->founderPasswordAgain->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_ui->founderPasswordAgain, &PasswordField::submitted, this, &FoundingWizard::next);
    connect(m_ui->nextStep, &QPushButton::clicked, this, &FoundingWizard::next);
    connect(m_ui->previousStep, &QPushButton::clicked, this, [this] { goTo(FoundingWizard::Step(step() - 1)); });
    connect(m_ui->cancelFounding, &QPushButton::clicked, this, &FoundingWizard::cancel);
    connect(m_ui->saveSheets, &QPushButton::clicked, this, &FoundingWizard::saveSheets);
    connect(m_ui->finishFounding, &QPushButton::clicked, this, [this] { Q_EMIT founded(paths().folder); });
    goTo(CompanyStep);
}

FoundingWizard::~FoundingWizard()
{
    // The table showed initial passwords: their cells are overwritten with it.
    for (int row = 0; row < m_ui->initialPasswords->rowCount(); ++row) {
        if (QTableWidgetItem *item = m_ui->initialPasswords->item(row, PasswordColumn))
            item->setText(QString(item->text().size(), u' '));
    }
}

FoundingPlan FoundingWizard::plan() const
{
    FoundingPlan plan;
    plan.company = m_ui->company->text().trimmed();
    plan.suite = SuiteId(m_ui->suite->currentData().toInt());
    const QStringList lines = m_ui->departmentNames->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            plan.departments += line.trimmed();
    }
    const QSpinBox *periods[] = { m_ui->periodvoice, m_ui->periodtext, m_ui->periodmultimedia };
    for (int i = 0; i < 3; ++i)
        plan.retentionMonths.insert(Classes[i], periods[i]->value());
    plan.persons = m_ui->people->people();
    plan.founder = -1;
    for (size_t i = 0; i < plan.persons.size(); ++i) {
        // Whoever sits here is the first security administrator of the list.
        if (plan.founder < 0 && plan.persons[i].roles.contains(Role::SecurityAdministrator))
            plan.founder = int(i);
    }
    return plan;
}

StorePaths FoundingWizard::paths() const
{
    return { QDir::fromNativeSeparators(m_ui->storeFolder->text().trimmed()) };
}

FoundingWizard::Step FoundingWizard::step() const
{
    return FoundingWizard::Step(m_ui->steps->currentIndex());
}

void FoundingWizard::goTo(Step step)
{
    m_ui->steps->setCurrentIndex(step);
    PlainLabel *const labels[] = { m_ui->companyStep, m_ui->peopleStep, m_ui->proceduresStep, m_ui->passwordStep, m_ui->doneStep };
    for (int i = 0; i <= DoneStep; ++i) {
        setTextStyle(labels[i], i == step ? TextStyle::Strong : TextStyle::Body);
        setInk(labels[i], i == step ? Ink::Accent : i < step ? Ink::Text : Ink::Dimmed);
    }
    m_ui->previousStep->setVisible(step > CompanyStep && step < DoneStep);
    m_ui->nextStep->setVisible(step < DoneStep);
    m_ui->cancelFounding->setVisible(step < DoneStep);
    m_ui->intro->setVisible(step < DoneStep);
    m_ui->finishFounding->setVisible(step == DoneStep);
    m_ui->nextStep->setText(step == PasswordStep ? tr("&Create the store") : tr("&Next"));
    switch (step) {
    case CompanyStep:
        m_ui->company->setFocus();
        break;
    case PeopleStep:
        m_ui->people->setDepartments(plan().departments);
        judge();
        m_ui->people->setFocus();
        break;
    case ProceduresStep:
        showGaps();
        m_ui->nextStep->setFocus();
        break;
    case PasswordStep: {
        const FoundingPlan now = plan();
        m_ui->founderHint->setText(tr("You are %1 and log in as %2. Your personal keys are made now and protected by this password.")
                                       .arg(displaySafe(now.persons[size_t(now.founder)].name), displaySafe(now.persons[size_t(now.founder)].login)));
        m_ui->founderPassword->edit()->setFocus();
        break;
    }
    case DoneStep:
        m_ui->saveSheets->setFocus();
        break;
    }
}

void FoundingWizard::next()
{
    if (!checkStep())
        return;
    if (step() == PasswordStep)
        create();
    else
        goTo(FoundingWizard::Step(step() + 1));
}

bool FoundingWizard::checkStep()
{
    const auto fault = [](LabelledField *field, const QString &what) {
        field->setError(what);
        field->focusEditor();
        return false;
    };
    const FoundingPlan now = plan();
    switch (step()) {
    case CompanyStep: {
        if (now.company.isEmpty())
            return fault(m_ui->companyField, tr("Enter the company's name."));
        if (now.departments.isEmpty())
            return fault(m_ui->departmentsField, tr("Enter at least one department."));
        const QFileInfo folder(paths().folder);
        if (paths().folder.isEmpty() || folder.exists())
            return fault(m_ui->folderField, tr("Name a folder that does not exist yet."));
        if (!QFileInfo(folder.absolutePath()).isWritable())
            return fault(m_ui->folderField, tr("Nothing can be written there. Choose another place."));
        return runAction(this, [&] { refuseNetworkFileSystem(folder.absolutePath(), m_environment.fileSystem); });
    }
    case PeopleStep:
        m_peopleTried = true;
        judge();
        return objections(now).isEmpty();
    case PasswordStep:
        m_ui->passwordField->setError({});
        m_ui->againField->setError({});
        if (!m_ui->founderPasswordAgain->equals(*m_ui->founderPassword))
            return fault(m_ui->againField, tr("The two are not the same."));
        return true;
    default:
        return true;
    }
}

void FoundingWizard::judge()
{
    const QStringList against = m_peopleTried ? objections(plan()) : QStringList();
    m_ui->objections->setMessage(Banner::Kind::Blocked, against.join(u'\n'));
}

void FoundingWizard::showGaps()
{
    QList<StaffMember> staff;
    const FoundingPlan now = plan();
    for (size_t i = 0; i < now.persons.size(); ++i) {
        RoleSet roles = now.persons[i].roles;
        roles.insert(Role::Employee);
        staff.append({ qint64(i + 1), roles, now.persons[i].department });
    }
    QStringList lines;
    const QList<RouteGap> gaps = staffingGaps(staff);
    for (const RouteGap &gap : gaps)
        lines += QStringLiteral("• ") + tr("%1: %2").arg(displayName(gap.route), gap.reason);
    m_ui->staffingGaps->setText(lines.isEmpty() ? tr("With these people every procedure of the regulation can be run.")
                                                : tr("With these people some procedures cannot be run, or pass to the next role up:") + QStringLiteral("\n\n") + lines.join(u'\n')
            + QStringLiteral("\n\n") + tr("You can go on all the same and add people later."));
}

void FoundingWizard::chooseFolder()
{
    const QString parent = FileDialog::folder(this, tr("Where the store's folder is made"));
    if (!parent.isEmpty())
        m_ui->storeFolder->setText(QDir::toNativeSeparators(parent + QStringLiteral("/Tongjian.tongjian")));
}

void FoundingWizard::create()
{
    auto shared = std::make_shared<FoundingPlan>(plan());
    Secret password = m_ui->founderPassword->takeSecret();
    m_ui->founderPasswordAgain->clear();
    if (const QString weak = weakness(password, shared->persons[size_t(shared->founder)].login); !weak.isEmpty()) {
        m_ui->passwordField->setError(weak);
        m_ui->passwordField->focusEditor();
        return;
    }
    shared->founderPassword = std::move(password);
    runJobFor<std::shared_ptr<Made>>(
        this, tr("Setting up the store"),
        [shared, paths = paths(), environment = m_environment](JobControl &) {
            auto made = std::make_shared<Made>();
            for (auto &person : shared->persons) {
                made->initialPasswords.push_back(newInitialPassword());
                person.initialPassword = made->initialPasswords.back().clone();
            }
            made->result = foundStore(paths, environment, *shared);
            return made;
        },
        [this](std::shared_ptr<Made> made) { showResult(std::move(made)); });
}

void FoundingWizard::showResult(std::shared_ptr<Made> made)
{
    m_made = std::move(made);
    const FoundingPlan now = plan();
    QTableWidget *table = m_ui->initialPasswords;
    table->setRowCount(0);
    for (size_t i = 0; i < now.persons.size(); ++i) {
        if (int(i) == now.founder)
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, NameColumn, new QTableWidgetItem(displaySafe(now.persons[i].name)));
        table->setItem(row, LoginColumn, new QTableWidgetItem(displaySafe(now.persons[i].login)));
        table->setItem(row, PasswordColumn, new QTableWidgetItem(QString::fromLatin1(m_made->initialPasswords[i].view())));
    }
    window()->installEventFilter(this);
    goTo(DoneStep);
}

bool FoundingWizard::eventFilter(QObject *watched, QEvent *event)
{
    // The recovery sheets exist nowhere but here until they are saved.
    if (watched == window() && event->type() == QEvent::Close && step() == DoneStep && !m_ui->finishFounding->isEnabled()) {
        const Confirmation question { tr("Close without the recovery sheets?"),
            tr("They cannot be made again from what is stored. Without them nobody can help when the last password is forgotten."),
            tr("Save the recovery sheets first."), tr("Close all the same"), true, Icon::Key, {}, {} };
        if (!ConfirmSheet::ask(this, question)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FoundingWizard::saveSheets()
{
    const QString path = FileDialog::saveFile(this, tr("Save the recovery sheets"), tr("Recovery sheets.pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (runAction(this, [&] { writeRecoverySheets(path, m_ui->company->text().trimmed(), m_made->result.recoveryShares, m_environment.clock->now()); })) {
        m_ui->finishFounding->setEnabled(true);
        m_ui->finishFounding->setFocus();
    }
}

void FoundingWizard::cancel()
{
    const bool something = !m_ui->company->text().isEmpty() || step() > CompanyStep;
    const Confirmation question { tr("Leave the set-up?"), tr("What you entered here is not kept. No store was made."), {}, tr("Leave"), false, Icon::Undo, {}, {} };
    if (!something || ConfirmSheet::ask(this, question))
        Q_EMIT cancelled();
}

void FoundingWizard::retranslateUi()
{
    m_ui->suite->setItemText(0, tr("Chinese national algorithms: SM2, SM3, SM4 (recommended in China)"));
    m_ui->suite->setItemText(1, tr("International algorithms: Ed25519, SHA-256, AES-256"));
    LabelledField *const periods[] = { m_ui->voiceField, m_ui->textField, m_ui->multimediaField };
    for (int i = 0; i < 3; ++i)
        periods[i]->setLabel(tr("%1 records are kept").arg(displayName(Classes[i])));
    m_ui->passwordField->setHint(passwordAdvice());
    m_ui->initialPasswords->setHorizontalHeaderLabels({ tr("Name"), tr("Login name"), tr("Initial password") });
}

void FoundingWizard::proposeDepartments()
{
    m_ui->departmentNames->setPlainText(tr("Information management\nGeneral office"));
}

void FoundingWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslateUi();
        if (!m_ui->departmentNames->document()->isModified())
            proposeDepartments();
        goTo(step());
    }
    QWidget::changeEvent(event);
}

void FoundingWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && step() < DoneStep)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void FoundingWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    goTo(step());
}

void FoundingWizard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).surface);
}

} // namespace tongjian
