// SPDX-License-Identifier: GPL-3.0-or-later
#include "StaffImportSheet.h"

#include "core/Error.h"
#include "gui/style/HouseStyle.h"
#include "ui_StaffImportSheet.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>

namespace tongjian
{

namespace
{

enum Column { Who, Login, Where, What, ColumnCount };
constexpr int IndexRole = Qt::UserRole; // of the difference; -1 for others
constexpr int DepartmentRole = Qt::UserRole + 1; // an unknown department's name

QString changeInWords(const StaffDifference &one)
{
    QStringList words;
    if (!one.nameBefore.isEmpty())
        words += StaffImportSheet::tr("name, until now %1").arg(displaySafe(one.nameBefore));
    if (!one.departmentBefore.isEmpty())
        words += StaffImportSheet::tr("moves from %1").arg(displaySafe(one.departmentBefore));
    if (!one.newAddresses.isEmpty())
        words += StaffImportSheet::tr("address %1").arg(displaySafe(one.newAddresses.join(StaffImportSheet::tr(", "))));
    return words.join(StaffImportSheet::tr("; "));
}

} // namespace

StaffImportSheet::StaffImportSheet(Session &session, const StaffComparison &comparison, const QString &fileName, QWidget *parent)
    : Sheet(parent)
    , m_comparison(comparison)
    , m_ui(std::make_unique<Ui::StaffImportSheet>())
{
    setObjectName(QStringLiteral("staffImportSheet"));
    setWide();
    setHead(Icon::People, Ink::Accent, tr("Staff list %1").arg(displaySafe(fileName)));
    addText(tr("Nothing has been changed yet. Take or leave each row. Who is missing from the list is only proposed as a leaver."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->staffCounts->setText(tr("%1 new, %2 changed, %3 unchanged, %4 missing from the list, %5 problems")
                                   .arg(comparison.count(StaffKind::New))
                                   .arg(comparison.count(StaffKind::Changed))
                                   .arg(comparison.count(StaffKind::Unchanged))
                                   .arg(comparison.count(StaffKind::Missing))
                                   .arg(comparison.problems.size()));
    QTreeWidget *tree = m_ui->staffRows;
    tree->setColumnCount(ColumnCount);
    tree->setHeaderLabels({ tr("Person"), tr("Login name"), tr("Department"), tr("What is done") });
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(tr("Take over"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("staffImportGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    addDepartments(session);
    addDifferences(StaffKind::New, tr("New"), true);
    addDifferences(StaffKind::Changed, tr("Changed"), true);
    addDifferences(StaffKind::Missing, tr("Missing from the list"), false);
    addProblems();
    tree->expandAll();
    constexpr int WidestText = 220;
    for (int column = 0; column < What; ++column) {
        tree->resizeColumnToContents(column);
        tree->setColumnWidth(column, qMin(WidestText, tree->columnWidth(column)));
    }
    connect(tree, &QTreeWidget::itemChanged, this, &StaffImportSheet::countTaken);
    countTaken();
    tree->setFocus();
}

StaffImportSheet::~StaffImportSheet() = default;

QTreeWidgetItem *StaffImportSheet::addGroup(const QString &title, bool checkable)
{
    auto *group = new QTreeWidgetItem(m_ui->staffRows, { title });
    group->setData(0, IndexRole, -1);
    QFont strong = group->font(0);
    strong.setBold(true);
    group->setFont(0, strong);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (checkable ? Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate : Qt::NoItemFlags));
    return group;
}

void StaffImportSheet::addDifferences(StaffKind kind, const QString &title, bool taken)
{
    if (m_comparison.count(kind) == 0)
        return;
    QTreeWidgetItem *group = addGroup(tr("%1 (%2)").arg(title).arg(m_comparison.count(kind)), true);
    for (qsizetype i = 0; i < m_comparison.differences.size(); ++i) {
        const StaffDifference &one = m_comparison.differences.at(i);
        if (one.kind != kind)
            continue;
        QString what = changeInWords(one);
        if (kind == StaffKind::New)
            what = one.newAddresses.isEmpty() ? tr("gets an account") : tr("gets an account; %1").arg(what);
        else if (kind == StaffKind::Missing)
            what = tr("leaves the company");
        auto *item = new QTreeWidgetItem(group, { displaySafe(one.row.name.isEmpty() ? one.row.login : one.row.name), displaySafe(one.row.login), displaySafe(one.row.department), what });
        item->setToolTip(What, what.toHtmlEscaped());
        item->setData(0, IndexRole, int(i));
        // Another name under a known login may be another person, who would get somebody's records.
        item->setCheckState(0, taken && one.nameBefore.isEmpty() ? Qt::Checked : Qt::Unchecked);
    }
}

void StaffImportSheet::addDepartments(Session &session)
{
    if (m_comparison.unknownDepartments.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(tr("Departments that are not there (%1)").arg(m_comparison.unknownDepartments.size()), false);
    for (const QString &name : m_comparison.unknownDepartments) {
        auto *item = new QTreeWidgetItem(group, { displaySafe(name) });
        item->setData(0, IndexRole, -1);
        item->setData(0, DepartmentRole, name);
        auto *box = new QComboBox;
        box->setObjectName(QStringLiteral("departmentFor"));
        box->setAccessibleName(tr("What %1 means").arg(displaySafe(name)));
        box->addItem(tr("Is made"), qint64(NoId));
        for (const Department &department : session.state().departments()) {
            if (department.open)
                box->addItem(tr("Means %1").arg(displaySafe(department.name)), department.id);
        }
        m_ui->staffRows->setItemWidget(item, What, box);
    }
}

void StaffImportSheet::addProblems()
{
    if (m_comparison.problems.isEmpty())
        return;
    QTreeWidgetItem *group = addGroup(tr("Problems (%1)").arg(m_comparison.problems.size()), false);
    for (const StaffProblem &problem : m_comparison.problems) {
        auto *item = new QTreeWidgetItem(group, { problem.line > 0 ? tr("Row %1").arg(problem.line) : QString(), {}, {}, displaySafe(problem.what) });
        item->setToolTip(What, displaySafe(problem.what).toHtmlEscaped());
        item->setData(0, IndexRole, -1);
    }
}

void StaffImportSheet::countTaken()
{
    const int taken = int(plan().take.size());
    m_go->setText(tr("Take over %n rows", nullptr, taken));
    m_go->setEnabled(taken > 0);
}

StaffPlan StaffImportSheet::plan() const
{
    StaffPlan plan;
    for (int g = 0; g < m_ui->staffRows->topLevelItemCount(); ++g) {
        const QTreeWidgetItem *group = m_ui->staffRows->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            if (const int index = item->data(0, IndexRole).toInt(); index >= 0) {
                if (item->checkState(0) == Qt::Checked)
                    plan.take.append(m_comparison.differences.at(index));
            } else if (const auto *box = qobject_cast<QComboBox *>(m_ui->staffRows->itemWidget(item, What))) {
                plan.departments.insert(item->data(0, DepartmentRole).toString(), box->currentData().toLongLong());
            }
        }
    }
    return plan;
}

} // namespace tongjian
