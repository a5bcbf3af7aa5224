// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleSheet.h"

#include "core/Record.h"
#include "gui/pieces/SearchField.h"
#include "gui/style/HouseStyle.h"
#include "services/Session.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tongjian
{

PeopleSheet::PeopleSheet(Session &session, const QString &title, const QString &explanation, const QString &verb, QWidget *parent, const QList<Id> &among, const QList<Id> &first)
    : Sheet(parent)
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("peopleSheet"));
    setHead(Icon::People, Ink::Accent, title);
    addText(explanation, Ink::Dimmed);
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setPlaceholderText(tr("Name or department"));
    m_search->setAccessibleName(tr("Search people"));
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("People"));
    m_list->setFixedHeight(240);
    QList<Person> people;
    for (const Person &person : session.state().persons()) {
        if (!person.job && (among.isEmpty() || among.contains(person.id)))
            people.append(person);
    }
    std::stable_partition(people.begin(), people.end(), [&](const Person &person) { return first.contains(person.department); });
    for (const Person &person : std::as_const(people)) {
        auto *item = new QListWidgetItem(tr("%1, %2").arg(displaySafe(person.name), session.departmentName(person.department)), m_list);
        item->setData(Qt::UserRole, person.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    addWidget(m_search);
    addWidget(m_list);
    QPushButton *cancel = addButton(tr("Cancel"));
    m_go = addButton(verb, ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("peopleGo"));
    m_go->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_search, &SearchField::searched, this, &PeopleSheet::narrow);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        const Id id = item->data(Qt::UserRole).toLongLong();
        m_chosen.removeAll(id);
        if (item->checkState() == Qt::Checked)
            m_chosen.append(id);
        m_go->setEnabled(!m_chosen.isEmpty());
    });
    m_search->installEventFilter(this);
    m_search->setFocus();
}

void PeopleSheet::finishByEnter()
{
    m_go->setDefault(true);
}

void PeopleSheet::narrow(const QString &words)
{
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool found = item->text().contains(words.trimmed(), Qt::CaseInsensitive);
        item->setHidden(!found && item->checkState() != Qt::Checked);
        if (found && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

bool PeopleSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_search->text().trimmed().isEmpty())
        return Sheet::eventFilter(watched, event);
    narrow(m_search->text()); // what was typed last may not have been answered yet
    if (QListWidgetItem *item = m_list->currentItem()) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_search->selectAll(); // for the next one
    }
    return true;
}

} // namespace tongjian
