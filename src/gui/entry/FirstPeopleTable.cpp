// SPDX-License-Identifier: GPL-3.0-or-later
#include "FirstPeopleTable.h"

#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace tongjian
{

namespace
{

enum Columns { Name, Login, DepartmentOf, FirstRole };
constexpr Role Offered[] = { Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive };
constexpr int OfferedCount = 5;
constexpr int RoleWidth = 92;
constexpr int HeaderHeight = 48; // role names break into two lines

// Text with room around it; a check box in the middle of its cell, of which every spot ticks it.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle *style = option.widget->style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
            QStyleOptionViewItem box = option;
            box.rect = boxIn(option);
            box.state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
            box.state.setFlag(QStyle::State_Off, option.checkState != Qt::Checked);
            style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        } else {
            const QRect text = option.rect.adjusted(space::S, 0, -space::S, 0);
            style->drawItemText(painter, text, Qt::AlignVCenter | Qt::AlignLeft, option.palette, true,
                option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width()), QPalette::Text);
        }
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setTextMargins(space::Xs, 0, space::Xs, 0);
        return editor;
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const bool box = index.flags() & Qt::ItemIsUserCheckable;
        const bool clicked = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        if (!box || !clicked)
            return !box || event->type() == QEvent::KeyPress ? QStyledItemDelegate::editorEvent(event, model, option, index) : false;
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect boxIn(const QStyleOptionViewItem &option)
    {
        const QStyle *style = option.widget->style();
        const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget), style->pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget));
        return QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    }
};

} // namespace

FirstPeopleTable::FirstPeopleTable(QWidget *parent)
    : CellTable(0, FirstRole + OfferedCount, parent)
{
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(size::Row + space::Xs);
    horizontalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    horizontalHeader()->setFixedHeight(HeaderHeight);
    setTextStyle(horizontalHeader(), TextStyle::Small);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column : { Name, Login, DepartmentOf })
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (int i = 0; i < OfferedCount; ++i)
        setColumnWidth(FirstRole + i, RoleWidth);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setTabKeyNavigation(true);
    setItemDelegate(new CellDelegate(this));
    connect(this, &QTableWidget::itemChanged, this, [this] {
        nameCells();
        Q_EMIT edited();
    });
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
    nameCells();
    Q_EMIT edited();
}

void FirstPeopleTable::editName(int row)
{
    setCurrentCell(row, Name);
    setFocus();
    editItem(item(row, Name));
}

void FirstPeopleTable::removeCurrent()
{
    if (currentRow() >= 0)
        removeRow(currentRow());
    nameCells();
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
    nameCells();
}

// Who hears the table hears whose department and which role a cell is.
void FirstPeopleTable::nameCells()
{
    const QSignalBlocker block(this);
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = displaySafe(item(row, Name)->text().trimmed());
        cellWidget(row, DepartmentOf)->setAccessibleName(name.isEmpty() ? tr("Department, row %1").arg(row + 1) : tr("Department of %1").arg(name));
        for (int i = 0; i < OfferedCount; ++i)
            item(row, FirstRole + i)->setData(Qt::AccessibleTextRole, displayName(Offered[i]));
    }
}

void FirstPeopleTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    CellTable::changeEvent(event);
}

} // namespace tongjian
