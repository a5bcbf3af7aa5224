// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoundingWizard.h"

#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "report/RecoverySheets.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

enum PeopleColumn { Name, Login, DepartmentOf, FirstRole };
constexpr Role Offered[] = { Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive };
constexpr int OfferedCount = 5;
constexpr RecordClass Classes[] = { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia };
constexpr int UsualMonths = 60;
constexpr int WizardWidth = 880;

QWidget *inRow(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::L);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 1, Qt::AlignTop);
    return row;
}

QWidget *buttons(const QList<QPushButton *> &list)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    for (QPushButton *button : list)
        layout->addWidget(button);
    layout->addStretch();
    return row;
}

} // namespace

FoundingWizard::FoundingWizard(const StoreEnvironment &environment, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("foundingWizard"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    buildForm();
    buildResult();
    m_steps->addWidget(m_form);
    m_steps->addWidget(m_done);
    m_suite->setCurrentIndex(m_suite->findData(int(language.startsWith(QStringLiteral("zh")) ? SuiteId::Gm : SuiteId::Intl)));
    retranslateUi();
    m_departments->setPlainText(tr("Information management\nGeneral office"));
    addPerson({}, {}, 0, { Role::SecurityAdministrator });
    addPerson({}, {}, 0, { Role::Officer });
    addPerson({}, {}, 0, { Role::Auditor });
    addPerson({}, {}, 1, { Role::Executive, Role::Head });
    m_folder->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Tongjian.tongjian")));
    judge();
}

FoundingWizard::~FoundingWizard()
{
    // The table showed initial passwords: their cells are overwritten with it.
    for (int row = 0; row < m_passwords->rowCount(); ++row) {
        if (QTableWidgetItem *item = m_passwords->item(row, 2))
            item->setText(QString(item->text().size(), u' '));
    }
}

void FoundingWizard::buildForm()
{
    auto *column = new Column(this, WizardWidth);
    m_form = column;
    QVBoxLayout *rows = column->column();
    m_title = plainLabel(this, TextStyle::Title);
    m_intro = plainLabel(this, TextStyle::Body, Ink::Dimmed);
    m_intro->setWordWrap(true);
    m_company = new QLineEdit;
    m_company->setObjectName(QStringLiteral("company"));
    m_suite = new QComboBox;
    m_suite->setObjectName(QStringLiteral("suite"));
    m_suite->addItem({}, int(SuiteId::Gm));
    m_suite->addItem({}, int(SuiteId::Intl));
    m_departments = new QPlainTextEdit;
    m_departments->setObjectName(QStringLiteral("departmentNames"));
    m_departments->setTabChangesFocus(true);
    m_departments->setFixedHeight(96);
    m_people = new QTableWidget(0, FirstRole + OfferedCount, this);
    m_people->setObjectName(QStringLiteral("people"));
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setDefaultSectionSize(size::Row + space::Xs);
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_people->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(Login, QHeaderView::Stretch);
    m_people->setMinimumHeight(260);
    m_people->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_addPerson = new QPushButton;
    m_addPerson->setObjectName(QStringLiteral("addFirstPerson"));
    m_removePerson = new QPushButton;
    m_gaps = plainLabel(this, TextStyle::Small, Ink::Dimmed);
    m_gaps->setWordWrap(true);
    m_gaps->setObjectName(QStringLiteral("staffingGaps"));
    QList<QWidget *> periods;
    for (int i = 0; i < 3; ++i) {
        m_periods[i] = new QSpinBox;
        m_periods[i]->setRange(6, 1200);
        m_periods[i]->setValue(UsualMonths);
        m_periods[i]->setObjectName(QStringLiteral("period") + keyOf(Classes[i]));
        auto *field = LabelledField::around(m_periods[i]);
        m_fields.append(field);
        periods.append(field);
    }
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("storeFolder"));
    m_chooseFolder = new QPushButton;
    m_password = new PasswordField;
    m_again = new PasswordField;
    m_password->edit()->setObjectName(QStringLiteral("founderPassword"));
    m_again->edit()->setObjectName(QStringLiteral("founderPasswordAgain"));
    m_objections = new Banner(this);
    m_create = new QPushButton;
    m_create->setObjectName(QStringLiteral("createStore"));
    setButtonKind(m_create, ButtonKind::Primary);
    m_cancel = new QPushButton;
    m_cancel->setObjectName(QStringLiteral("cancelFounding"));

    rows->addWidget(m_title);
    rows->addWidget(m_intro);
    for (QWidget *editor : { static_cast<QWidget *>(m_company), static_cast<QWidget *>(m_suite), static_cast<QWidget *>(m_departments), static_cast<QWidget *>(m_people) }) {
        m_fields.append(LabelledField::around(editor));
        rows->addWidget(m_fields.constLast());
    }
    rows->addWidget(buttons({ m_addPerson, m_removePerson }));
    rows->addWidget(m_gaps);
    rows->addWidget(inRow(periods));
    auto *folder = new QWidget;
    auto *folderRow = new QHBoxLayout(folder);
    folderRow->setContentsMargins(0, 0, 0, 0);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_chooseFolder);
    m_fields.append(LabelledField::around(folder));
    rows->addWidget(m_fields.constLast());
    auto *first = LabelledField::around(m_password);
    auto *second = LabelledField::around(m_again);
    m_fields << first << second;
    rows->addWidget(inRow({ first, second }));
    rows->addWidget(m_objections);
    rows->addWidget(buttons({ m_create, m_cancel }));

    connect(m_company, &QLineEdit::textChanged, this, &FoundingWizard::judge);
    connect(m_departments, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList names = plan().departments;
        for (int row = 0; row < m_people->rowCount(); ++row) {
            auto *box = qobject_cast<QComboBox *>(m_people->cellWidget(row, DepartmentOf));
            const int kept = box->currentIndex();
            const QSignalBlocker block(box);
            box->clear();
            box->addItems(names);
            box->setCurrentIndex(qBound(0, kept, int(names.size()) - 1));
        }
        judge();
    });
    connect(m_people, &QTableWidget::itemChanged, this, &FoundingWizard::judge);
    connect(m_addPerson, &QPushButton::clicked, this, [this] {
        addPerson({}, {}, 0, {});
        m_people->setCurrentCell(m_people->rowCount() - 1, Name);
        m_people->setFocus();
    });
    connect(m_removePerson, &QPushButton::clicked, this, [this] {
        if (m_people->currentRow() >= 0)
            m_people->removeRow(m_people->currentRow());
        judge();
    });
    connect(m_chooseFolder, &QPushButton::clicked, this, &FoundingWizard::chooseFolder);
    connect(m_create, &QPushButton::clicked, this, &FoundingWizard::create);
    connect(m_cancel, &QPushButton::clicked, this, &FoundingWizard::cancelled);
}

void FoundingWizard::buildResult()
{
    auto *column = new Column(this, WizardWidth);
    m_done = column;
    m_doneTitle = plainLabel(this, TextStyle::Title);
    m_doneText = plainLabel(this);
    m_doneText->setWordWrap(true);
    m_passwords = new QTableWidget(0, 3, this);
    m_passwords->setObjectName(QStringLiteral("initialPasswords"));
    m_passwords->verticalHeader()->hide();
    m_passwords->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_passwords->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_passwords->setMinimumHeight(220);
    m_saveSheets = new QPushButton;
    m_saveSheets->setObjectName(QStringLiteral("saveSheets"));
    setButtonKind(m_saveSheets, ButtonKind::Primary);
    m_finish = new QPushButton;
    m_finish->setObjectName(QStringLiteral("finishFounding"));
    m_finish->setEnabled(false);
    column->column()->addWidget(m_doneTitle);
    column->column()->addWidget(m_doneText);
    column->column()->addWidget(m_passwords);
    column->column()->addWidget(buttons({ m_saveSheets, m_finish }));
    connect(m_saveSheets, &QPushButton::clicked, this, &FoundingWizard::saveSheets);
    connect(m_finish, &QPushButton::clicked, this, [this] { Q_EMIT founded(QDir::fromNativeSeparators(m_folder->text().trimmed())); });
}

void FoundingWizard::addPerson(const QString &name, const QString &login, int department, RoleSet roles)
{
    const QSignalBlocker block(m_people);
    const int row = m_people->rowCount();
    m_people->insertRow(row);
    m_people->setItem(row, Name, new QTableWidgetItem(name));
    m_people->setItem(row, Login, new QTableWidgetItem(login));
    auto *box = new QComboBox;
    box->addItems(plan().departments);
    box->setCurrentIndex(department);
    m_people->setCellWidget(row, DepartmentOf, box);
    connect(box, &QComboBox::currentIndexChanged, this, &FoundingWizard::judge);
    for (int i = 0; i < OfferedCount; ++i) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(roles.contains(Offered[i]) ? Qt::Checked : Qt::Unchecked);
        m_people->setItem(row, FirstRole + i, item);
    }
}

FoundingPlan FoundingWizard::plan() const
{
    FoundingPlan plan;
    plan.company = m_company->text().trimmed();
    plan.suite = SuiteId(m_suite->currentData().toInt());
    const QStringList lines = m_departments->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            plan.departments += line.trimmed();
    }
    for (int i = 0; i < 3; ++i)
        plan.retentionMonths.insert(Classes[i], m_periods[i]->value());
    plan.founder = -1;
    for (int row = 0; row < m_people->rowCount(); ++row) {
        FoundingPlan::PlannedPerson person;
        person.name = m_people->item(row, Name) ? m_people->item(row, Name)->text().trimmed() : QString();
        person.login = m_people->item(row, Login) ? m_people->item(row, Login)->text().trimmed() : QString();
        if (auto *box = qobject_cast<QComboBox *>(m_people->cellWidget(row, DepartmentOf)))
            person.department = box->currentIndex();
        for (int i = 0; i < OfferedCount; ++i) {
            const QTableWidgetItem *item = m_people->item(row, FirstRole + i);
            if (item && item->checkState() == Qt::Checked)
                person.roles.insert(Offered[i]);
        }
        // Whoever sits here is the first security administrator of the list.
        if (plan.founder < 0 && person.roles.contains(Role::SecurityAdministrator))
            plan.founder = row;
        plan.persons.push_back(std::move(person));
    }
    return plan;
}

void FoundingWizard::judge()
{
    const FoundingPlan now = plan();
    const QStringList against = objections(now);
    m_objections->setMessage(Banner::Kind::Information, against.join(u'\n'));
    m_create->setEnabled(against.isEmpty());
    QList<StaffMember> staff;
    for (size_t i = 0; i < now.persons.size(); ++i) {
        RoleSet roles = now.persons[i].roles;
        roles.insert(Role::Employee);
        staff.append({ qint64(i + 1), roles, now.persons[i].department });
    }
    QStringList lines;
    const QList<RouteGap> gaps = staffingGaps(staff);
    for (const RouteGap &gap : gaps)
        lines += tr("%1: %2").arg(displayName(gap.route), gap.reason);
    m_gaps->setText(lines.isEmpty() ? tr("With these people every procedure of the regulation can be run.")
                                    : tr("With these people some procedures cannot be run, or pass to the next role up:") + u'\n' + lines.join(u'\n'));
}

void FoundingWizard::chooseFolder()
{
    const QString parent = FileDialog::folder(this, tr("Where the store's folder is made"));
    if (!parent.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(parent + QStringLiteral("/Tongjian.tongjian")));
}

void FoundingWizard::create()
{
    auto shared = std::make_shared<FoundingPlan>(plan());
    LabelledField *first = m_fields.at(m_fields.size() - 2);
    LabelledField *second = m_fields.constLast();
    first->setError({});
    second->setError({});
    if (!m_again->equals(*m_password)) {
        second->setError(tr("The two are not the same."));
        second->focusEditor();
        return;
    }
    Secret password = m_password->takeSecret();
    m_again->clear();
    if (const QString weak = weakness(password, shared->persons[size_t(shared->founder)].login); !weak.isEmpty()) {
        first->setError(weak);
        first->focusEditor();
        return;
    }
    shared->founderPassword = std::move(password);
    const StorePaths paths { QDir::fromNativeSeparators(m_folder->text().trimmed()) };
    runJobFor<std::shared_ptr<Made>>(
        this, tr("Setting up the store"),
        [shared, paths, environment = m_environment](JobControl &) {
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
    m_passwords->setRowCount(0);
    for (size_t i = 0; i < now.persons.size(); ++i) {
        if (int(i) == now.founder)
            continue;
        const int row = m_passwords->rowCount();
        m_passwords->insertRow(row);
        m_passwords->setItem(row, 0, new QTableWidgetItem(displaySafe(now.persons[i].name)));
        m_passwords->setItem(row, 1, new QTableWidgetItem(displaySafe(now.persons[i].login)));
        m_passwords->setItem(row, 2, new QTableWidgetItem(QString::fromLatin1(m_made->initialPasswords[i].view())));
    }
    m_steps->setCurrentWidget(m_done);
    m_saveSheets->setFocus();
}

void FoundingWizard::saveSheets()
{
    const QString path = FileDialog::saveFile(this, tr("Save the recovery sheets"), tr("Recovery sheets.pdf"), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (runAction(this, [&] { writeRecoverySheets(path, m_company->text().trimmed(), m_made->result.recoveryShares, m_environment.clock->now()); })) {
        m_finish->setEnabled(true);
        m_finish->setFocus();
    }
}

void FoundingWizard::retranslateUi()
{
    m_title->setText(tr("Set up a new store"));
    m_intro->setText(tr("Nothing is created before you press the button at the end. Security administrator, records officer and auditor must be different persons."));
    m_suite->setItemText(0, tr("Chinese national algorithms: SM2, SM3, SM4 (recommended in China)"));
    m_suite->setItemText(1, tr("International algorithms: Ed25519, SHA-256, AES-256"));
    int at = 0;
    for (RecordClass cls : Classes)
        m_fields.at(at++)->setLabel(tr("%1 records are kept").arg(displayName(cls)));
    for (QSpinBox *box : m_periods)
        box->setSuffix(tr(" months"));
    m_fields.at(at++)->setLabel(tr("&Company"));
    m_fields.at(at)->setLabel(tr("&Algorithms"));
    m_fields.at(at++)->setHint(tr("What is inside a record is sealed with these; the database pages are always AES-256. The algorithms are implemented, the product is not certified."));
    m_fields.at(at)->setLabel(tr("&Departments"));
    m_fields.at(at++)->setHint(tr("One in each line."));
    m_fields.at(at)->setLabel(tr("&First people"));
    m_fields.at(at++)->setHint(tr("You are the first security administrator in this list. More people can be added at any time."));
    m_fields.at(at)->setLabel(tr("&Store folder"));
    m_fields.at(at++)->setHint(tr("On a local disk. The folder is made new."));
    m_fields.at(at++)->setLabel(tr("Your own &password"));
    m_fields.at(at++)->setLabel(tr("The same a&gain"));
    QStringList headings { tr("Name"), tr("Login name"), tr("Department") };
    for (Role role : Offered)
        headings += displayName(role);
    m_people->setHorizontalHeaderLabels(headings);
    m_people->setAccessibleName(tr("First people"));
    m_addPerson->setText(tr("Add a person"));
    m_removePerson->setText(tr("Remove"));
    m_chooseFolder->setText(tr("Choose …"));
    m_create->setText(tr("Create the store"));
    m_cancel->setText(tr("Cancel"));
    m_doneTitle->setText(tr("The store is ready"));
    m_doneText->setText(tr("Two things before you go on. 1. Hand each person the initial password below; it is shown only now. 2. Save the three recovery sheets, print "
                           "them, give each to another trusted person, and delete the file. Any two of them open everything; without them a forgotten last password "
                           "cannot be helped."));
    m_passwords->setHorizontalHeaderLabels({ tr("Name"), tr("Login name"), tr("Initial password") });
    m_passwords->setAccessibleName(tr("Initial passwords"));
    m_saveSheets->setText(tr("Save the recovery sheets …"));
    m_finish->setText(tr("All handed over, go to the login"));
}

void FoundingWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        judge();
    }
    QWidget::changeEvent(event);
}

void FoundingWizard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).surface);
}

} // namespace tongjian
