// SPDX-License-Identifier: GPL-3.0-or-later
#include "DepartmentsView.h"

#include "ChoiceSheet.h"
#include "NameSheet.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "ui_DepartmentsView.h"

#include <QAction>

#include <algorithm>

namespace tongjian
{

DepartmentsView::DepartmentsView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("departments"), QStringLiteral("departmentList"), Icon::Department, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::DepartmentsView>())
    , m_add(new QAction(this))
    , m_rename(new QAction(this))
    , m_merge(new QAction(this))
    , m_close(new QAction(this))
{
    m_ui->setupUi(detailBody());
    m_add->setObjectName(QStringLiteral("addDepartment"));
    m_rename->setObjectName(QStringLiteral("renameDepartment"));
    m_close->setObjectName(QStringLiteral("closeDepartment"));
    header()->setPrimary(m_add);
    header()->addSecondary(m_rename);
    m_merge->setObjectName(QStringLiteral("mergeDepartment"));
    header()->addSecondary(m_merge);
    header()->addSecondary(m_close);
    connect(m_merge, &QAction::triggered, this, &DepartmentsView::merge);
    connect(m_add, &QAction::triggered, this, [this] {
        const auto create = [this](const QString &name) { m_shown = createDepartment(m_session, name); };
        NameSheet(tr("New department"), {}, tr("Create department"), create, this).exec();
        refresh();
    });
    connect(m_rename, &QAction::triggered, this, [this] {
        const Department *shown = m_session.state().department(m_shown);
        if (!shown)
            return;
        const auto rename = [this](const QString &name) { renameDepartment(m_session, m_shown, name); };
        NameSheet(tr("Rename %1").arg(displaySafe(shown->name)), shown->name, tr("Rename"), rename, this).exec();
        refresh();
    });
    connect(m_close, &QAction::triggered, this, [this] {
        const Confirmation question { tr("Close %1?").arg(m_session.departmentName(m_shown)),
            tr("Nobody can be moved there any more. Its records stay as they are."), tr("This cannot be undone."), tr("Close department"), true, Icon::Department, {}, {} };
        if (ConfirmSheet::ask(this, question))
            runAction(this, [this] { closeDepartment(m_session, m_shown); });
        refresh();
    });
    retranslateUi();
}

DepartmentsView::~DepartmentsView() = default;

void DepartmentsView::refresh()
{
    QList<ListRow> rows;
    for (const Department &department : m_session.state().departments()) {
        ListRow row;
        row.id = department.id;
        row.icon = Icon::Department;
        row.title = displaySafe(department.name);
        const auto people = std::count_if(m_session.state().persons().begin(), m_session.state().persons().end(),
            [&](const Person &person) { return person.active && person.department == department.id; });
        row.second = tr("%n people", nullptr, int(people));
        if (department.mergedInto != NoId)
            row.second = tr("Merged into %1").arg(m_session.departmentName(m_session.state().successorOf(department.id)));
        if (!department.open)
            row.chip = { tr("Closed"), ChipTone::Neutral, true };
        else if (m_session.state().holders(Role::Head, department.id).isEmpty())
            row.chip = { tr("No head"), ChipTone::Warn, true };
        rows.append(row);
    }
    setRows(rows);
}

void DepartmentsView::show(Id id, bool go)
{
    const Department *department = m_session.state().department(id);
    m_shown = department ? id : NoId;
    m_rename->setEnabled(department && department->open);
    m_merge->setEnabled(department && department->open);
    m_close->setEnabled(department && department->open);
    if (!department) {
        showNothing();
        return;
    }
    m_ui->departmentName->setText(displaySafe(department->name));
    QStringList heads;
    const QList<Id> holders = m_session.state().holders(Role::Head, id);
    for (Id head : holders)
        heads += m_session.personName(head);
    QStringList people;
    for (const Person &person : m_session.state().persons()) {
        if (person.active && person.department == id)
            people += displaySafe(person.name);
    }
    QStringList came;
    const QList<Id> under = m_session.state().departmentsUnder(id);
    for (Id one : under) {
        if (one != id)
            came += m_session.departmentName(one);
    }
    const QString merged = department->mergedInto != NoId
        ? tr("Into %1, whose head decides on what is still under way here").arg(m_session.departmentName(m_session.state().successorOf(id)))
        : came.join(tr(", "));
    m_ui->departmentFacts->setFacts({
        { tr("Merged"), merged, true },
        { tr("Head"), heads.isEmpty() ? tr("Nobody: records go to the records officers") : heads.join(tr(", ")), true },
        { tr("People"), people.isEmpty() ? tr("Nobody") : people.join(tr(", ")), true },
    });
    showDetail(go);
}

void DepartmentsView::merge()
{
    const Id from = m_shown;
    const HouseState &state = m_session.state();
    QList<std::pair<QString, qint64>> choices;
    for (const Department &department : state.departments()) {
        if (department.open && department.id != from)
            choices.append({ displaySafe(department.name), department.id });
    }
    if (choices.isEmpty()) {
        Notice::show(this, tr("There is no other department."));
        return;
    }
    const int people = int(std::count_if(state.persons().begin(), state.persons().end(), [&](const Person &one) { return one.active && one.department == from; }));
    ChoiceSheet sheet(Icon::Department, tr("Merge %1 into another department").arg(m_session.departmentName(from)),
        tr("%n people move there. What is still under way is decided by the head there, as soon as a records officer has logged in and so handed the key on. Filed "
           "records keep the department of their time. This department is closed and its head's role ends. This cannot be undone.",
            nullptr, people),
        tr("&Into"), choices, tr("Merge departments"), this);
    if (sheet.exec() == QDialog::Accepted && runAction(this, [&] { mergeDepartments(m_session, from, sheet.choice()); }))
        Notice::show(this, tr("%1 belongs to %2 now.").arg(m_session.departmentName(from), m_session.departmentName(sheet.choice())));
    refresh();
}

void DepartmentsView::retranslateUi()
{
    header()->setTitle(tr("Departments"));
    header()->setClause(displayClause("2.2.2"));
    m_add->setText(tr("&New department …"));
    m_rename->setText(tr("&Rename …"));
    m_merge->setText(tr("&Merge …"));
    m_close->setText(tr("&Close …"));
    nothingChosen()->setTexts(tr("Choose a department"), tr("Its head and people appear here."));
}

} // namespace tongjian
