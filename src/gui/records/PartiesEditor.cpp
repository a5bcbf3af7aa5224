// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartiesEditor.h"

#include "KnownPartyCompleter.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

// Tab goes on to the next field: between hour and minute go the arrows, and "--:--" has neither.
class TimeField final : public QTimeEdit
{
protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

// Midnight stands for "not known": nobody joins a meeting at that minute and minds.
QTimeEdit *timeEdit(qint64 ms)
{
    auto *edit = new TimeField;
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setSpecialValueText(QStringLiteral("--:--"));
    edit->setTime(ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).time() : QTime(0, 0));
    return edit;
}

qint64 timeOn(const QTimeEdit *edit, qint64 day)
{
    if (day <= 0 || edit->time() == QTime(0, 0))
        return 0;
    return QDateTime(QDateTime::fromMSecsSinceEpoch(day).date(), edit->time()).toMSecsSinceEpoch();
}

} // namespace

PartiesEditor::PartiesEditor(QWidget *parent)
    : QWidget(parent)
    , m_known(new KnownPartyModel(this))
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("parties"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::S);
    m_add->setObjectName(QStringLiteral("addParty"));
    m_add->setText(tr("Add a participant"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    m_layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({ partyRolesOf(m_form).constLast(), {}, {}, {}, NoId, 0, 0 });
        m_rows.constLast().name->setFocus();
    });
}

void PartiesEditor::setStaff(const QList<Staff> &staff)
{
    m_staff = staff;
    const QList<Party> kept = parties(0);
    setParties(kept);
}

void PartiesEditor::setKnown(const QList<KnownParty> &parties)
{
    m_known->setParties(parties);
}

void PartiesEditor::fillFrom(QWidget *widget, const KnownParty &party)
{
    for (Row &row : m_rows) {
        if (row.widget != widget)
            continue;
        row.name->setText(party.name);
        if (!party.address.isEmpty())
            row.address->setText(party.address);
        if (!party.organisation.isEmpty())
            row.organisation->setText(party.organisation);
        if (party.person != NoId)
            row.person = party.person; // of two with one name the one that was chosen
    }
    Q_EMIT changed();
}

void PartiesEditor::suggest(PartyRole role, const QString &name, const QString &address, const QString &organisation)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.name->text().trimmed() == name)
            return;
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (PartyRole(row.role->currentData().toInt()) != role || !row.name->text().isEmpty())
            continue;
        row.name->setText(name);
        if (row.address->text().isEmpty())
            row.address->setText(address);
        if (row.organisation->text().isEmpty())
            row.organisation->setText(organisation);
        return;
    }
}

// Gone from sight at once; the widget itself may still be in a handler of its own.
void PartiesEditor::drop(QWidget *widget)
{
    m_layout->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

void PartiesEditor::setForm(FormKind form)
{
    if (form == m_form && !m_rows.isEmpty())
        return;
    m_form = form;
    // Roles mean something else in another form; names and numbers stay.
    QList<Party> kept = parties(0);
    const QList<PartyRole> roles = partyRolesOf(form);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (!roles.contains(kept[i].role))
            kept[i].role = roles.at(qMin(i, roles.size() - 1));
    }
    setParties(kept);
}

void PartiesEditor::setParties(const QList<Party> &parties)
{
    for (const Row &row : std::as_const(m_rows))
        drop(row.widget);
    m_rows.clear();
    for (const Party &party : parties)
        addRow(party);
    const QList<PartyRole> roles = partyRolesOf(m_form);
    for (qsizetype i = m_rows.size(); i < 2; ++i)
        addRow({ roles.at(qMin<qsizetype>(i, roles.size() - 1)), {}, {}, {}, NoId, 0, 0 });
}

// Rows come and go; Tab still walks them from left to right, where this editor stands in its form. The button that is always there
// holds the place: the rows are put behind it, and it behind them.
void PartiesEditor::orderTabs()
{
    QWidget *before = m_add;
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *next : std::initializer_list<QWidget *> { row.role, row.name, row.address, row.organisation, row.joined, row.left, row.remove }) {
            setTabOrder(before, next);
            before = next;
        }
    }
    setTabOrder(before, m_add);
}

void PartiesEditor::addRow(const Party &party)
{
    Row row {};
    row.widget = new QWidget(this);
    row.person = party.person;
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::S);
    row.role = new QComboBox;
    const QList<PartyRole> roles = partyRolesOf(m_form);
    for (PartyRole role : roles)
        row.role->addItem(displayName(role), int(role));
    row.role->setCurrentIndex(int(qMax<qsizetype>(0, roles.indexOf(party.role))));
    row.name = new QLineEdit(party.name);
    row.address = new QLineEdit(party.address);
    row.organisation = new QLineEdit(party.organisation);
    row.organisation->setCursorPosition(0); // its beginning is seen
    row.joined = timeEdit(party.joinedAt);
    row.left = timeEdit(party.leftAt);
    row.remove = new QPushButton;
    setButtonKind(row.remove, ButtonKind::Quiet);
    row.remove->setIcon(icons::icon(Icon::Close));
    line->addWidget(row.role);
    line->addWidget(row.name, 3);
    line->addWidget(row.address, 4);
    line->addWidget(row.organisation, 3);
    line->addWidget(row.joined);
    line->addWidget(row.left);
    line->addWidget(row.remove);
    row.joined->setVisible(m_form == FormKind::Meeting);
    row.left->setVisible(m_form == FormKind::Meeting);

    QWidget *widget = row.widget;
    auto *byName = new KnownPartyCompleter(m_known, KnownPartyCompleter::Of::Name, row.name);
    auto *byAddress = new KnownPartyCompleter(m_known, KnownPartyCompleter::Of::Address, row.address);
    row.name->setCompleter(byName);
    row.address->setCompleter(byAddress);
    for (KnownPartyCompleter *completer : { byName, byAddress })
        connect(completer, &KnownPartyCompleter::chosen, this, [this, widget](const KnownParty &party) { fillFrom(widget, party); });
    connect(row.name, &QLineEdit::textChanged, this, [this, widget](const QString &text) {
        for (Row &one : m_rows) {
            if (one.widget != widget)
                continue;
            one.person = NoId;
            for (const Staff &known : std::as_const(m_staff)) {
                if (known.name == text.trimmed())
                    one.person = known.id;
            }
        }
        Q_EMIT changed();
    });
    connect(row.address, &QLineEdit::textChanged, this, &PartiesEditor::changed);
    connect(row.organisation, &QLineEdit::textChanged, this, &PartiesEditor::changed);
    connect(row.role, &QComboBox::currentIndexChanged, this, &PartiesEditor::changed);
    connect(row.joined, &QTimeEdit::timeChanged, this, &PartiesEditor::changed);
    connect(row.left, &QTimeEdit::timeChanged, this, &PartiesEditor::changed);
    connect(row.remove, &QPushButton::clicked, this, [this, widget] { removeRow(widget); });
    m_rows.append(row);
    describe(m_rows.last());
    m_layout->insertWidget(int(m_rows.size()) - 1, row.widget);
    orderTabs();
}

void PartiesEditor::describe(Row &row)
{
    const auto number = QString::number(m_rows.indexOf(row) + 1);
    const auto name = [&](QWidget *widget, const QString &what, const char *object) {
        widget->setAccessibleName(tr("%1 of participant %2").arg(what, number));
        widget->setObjectName(QLatin1String(object) + number);
        widget->setToolTip(what);
    };
    row.name->setPlaceholderText(tr("Name"));
    row.address->setPlaceholderText(tr("Number or account"));
    row.organisation->setPlaceholderText(tr("Organisation"));
    name(row.role, tr("Part"), "partyRole");
    name(row.name, tr("Name"), "partyName");
    name(row.address, tr("Number or account"), "partyAddress");
    name(row.organisation, tr("Organisation"), "partyOrganisation");
    name(row.joined, tr("Joined"), "partyJoined");
    name(row.left, tr("Left"), "partyLeft");
    name(row.remove, tr("Remove"), "partyRemove");
}

void PartiesEditor::removeRow(QWidget *widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).widget == widget) {
            drop(widget);
            m_rows.removeAt(i);
            break;
        }
    }
    for (Row &row : m_rows)
        describe(row);
    Q_EMIT changed();
}

QList<Party> PartiesEditor::parties(qint64 day) const
{
    QList<Party> list;
    for (const Row &row : m_rows) {
        Party party;
        party.role = PartyRole(row.role->currentData().toInt());
        party.name = row.name->text().trimmed();
        party.address = row.address->text().trimmed();
        party.organisation = row.organisation->text().trimmed();
        party.person = row.person;
        if (m_form == FormKind::Meeting) {
            party.joinedAt = timeOn(row.joined, day);
            party.leftAt = timeOn(row.left, day);
        }
        // An untouched line is no participant.
        if (!party.name.isEmpty() || !party.address.isEmpty() || !party.organisation.isEmpty())
            list.append(party);
    }
    return list;
}

void PartiesEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_add->setText(tr("Add a participant"));
        for (Row &row : m_rows) {
            describe(row);
            for (int i = 0; i < row.role->count(); ++i)
                row.role->setItemText(i, displayName(PartyRole(row.role->itemData(i).toInt())));
        }
    }
    QWidget::changeEvent(event);
}

} // namespace tongjian
