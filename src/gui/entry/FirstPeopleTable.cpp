// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstPeopleTable.h"

#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>

namespace tongjian
{

namespace
{

enum Columns { Name, Login, DepartmentOf, FirstRole };
constexpr Role Offered[] = { Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive };
constexpr int OfferedCount = 5;
constexpr int NameWidth = 112;
constexpr int LoginWidth = 112;
constexpr int DepartmentWidth = 152;
constexpr int RoleWidth = 98;
constexpr int HeaderHeight = 48; // role names break into two lines

} // namespace

FirstPeopleTable::FirstPeopleTable(QWidget *parent)
    : QTableWidget(0, FirstRole + OfferedCount, parent)
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(size::Row + space::Xs);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    horizontalHeader()->setFixedHeight(HeaderHeight);
    setTextStyle(horizontalHeader(), TextStyle::Small);
    horizontalHeader()->setStretchLastSection(true);
    setColumnWidth(Name, NameWidth);
    setColumnWidth(Login, LoginWidth);
    setColumnWidth(DepartmentOf, DepartmentWidth);
    for (int i = 0; i < OfferedCount; ++i)
        setColumnWidth(FirstRole + i, RoleWidth);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setTabKeyNavigation(true);
    connect(this, &QTableWidget::itemChanged, this, &FirstPeopleTable::edited);
    retranslateUi();
}

void FirstPeopleTable::setDepartments(const QStringList &names)
{
    m_departments = names;
    for (int row = 0; row < rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(cellWidget(row, DepartmentOf));
        const QString kept = box->currentText();
        const int index = box->currentIndex();
        const QSignalBlocker block(box);
        box->clear();
        box->addItems(names);
        const int same = int(names.indexOf(kept));
        box->setCurrentIndex(same >= 0 ? same : names.isEmpty() ? -1 : qBound(0, index, int(names.size()) - 1));
    }
}

void FirstPeopleTable::addPerson(const QString &name, const QString &login, int department, RoleSet roles)
{
    {
        const QSignalBlocker block(this);
        const int row = rowCount();
        insertRow(row);
        setItem(row, Name, new QTableWidgetItem(name));
        setItem(row, Login, new QTableWidgetItem(login));
        auto *box = new QComboBox;
        box->setProperty("frameless", true);
        box->addItems(m_departments);
        box->setCurrentIndex(department);
        setCellWidget(row, DepartmentOf, box);
        connect(box, &QComboBox::currentIndexChanged, this, &FirstPeopleTable::edited);
        for (int i = 0; i < OfferedCount; ++i) {
            auto *item = new QTableWidgetItem;
            item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(roles.contains(Offered[i]) ? Qt::Checked : Qt::Unchecked);
            setItem(row, FirstRole + i, item);
        }
    }
    Q_EMIT edited();
}

void FirstPeopleTable::removeCurrent()
{
    if (currentRow() >= 0)
        removeRow(currentRow());
    Q_EMIT edited();
}

std::vector<FoundingPlan::PlannedPerson> FirstPeopleTable::people() const
{
    std::vector<FoundingPlan::PlannedPerson> people;
    for (int row = 0; row < rowCount(); ++row) {
        FoundingPlan::PlannedPerson person;
        person.name = item(row, Name)->text().trimmed();
        person.login = item(row, Login)->text().trimmed();
        person.department = qobject_cast<QComboBox *>(cellWidget(row, DepartmentOf))->currentIndex();
        for (int i = 0; i < OfferedCount; ++i) {
            if (item(row, FirstRole + i)->checkState() == Qt::Checked)
                person.roles.insert(Offered[i]);
        }
        people.push_back(std::move(person));
    }
    return people;
}

void FirstPeopleTable::retranslateUi()
{
    QStringList headings { tr("Name"), tr("Login name"), tr("Department") };
    for (Role role : Offered)
        headings += displayName(role);
    setHorizontalHeaderLabels(headings);
}

void FirstPeopleTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QTableWidget::changeEvent(event);
}

} // namespace tongjian
