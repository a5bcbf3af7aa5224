// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddressesSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/style/HouseStyle.h"
#include "ui_AddressesSheet.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

namespace tongjian
{

namespace
{
constexpr int DayWidth = 88;
}

AddressesSheet::AddressesSheet(Session &session, Id person, const QList<StaffAddress> &present, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_person(person)
    , m_ui(std::make_unique<Ui::AddressesSheet>())
{
    setObjectName(QStringLiteral("addressesSheet"));
    setHead(Icon::Mail, Ink::Accent, tr("Addresses of %1").arg(session.personName(person)));
    addText(tr("Mail from and to these addresses concerns this person. Keep past addresses and note the day on which they ended."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    QTableWidget *table = m_ui->addressTable;
    table->setColumnCount(3);
    table->setHorizontalHeaderLabels({ tr("Address"), tr("From"), tr("Until") });
    table->horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    for (const Column column : { From, Until })
        table->horizontalHeader()->resizeSection(column, DayWidth);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    for (const StaffAddress &one : present)
        addRow(one);
    if (present.isEmpty())
        addRow({});
    table->setCurrentCell(0, Address);
    connect(m_ui->addAddress, &QPushButton::clicked, this, [this, table] {
        {
            const QSignalBlocker block(table); // an empty row says nothing yet
            addRow({});
        }
        table->setCurrentCell(table->rowCount() - 1, Address);
        table->editItem(table->currentItem());
    });
    connect(m_ui->removeAddress, &QPushButton::clicked, this, &AddressesSheet::removeRow);
    connect(table, &QTableWidget::cellChanged, this, [this] {
        m_changed = true;
        m_ui->addressField->setError({});
    });
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Note addresses"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("addressesGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &AddressesSheet::tryIt);
    table->setFocus();
}

AddressesSheet::~AddressesSheet() = default;

void AddressesSheet::addRow(const StaffAddress &one)
{
    QTableWidget *table = m_ui->addressTable;
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, Address, new QTableWidgetItem(one.address));
    table->setItem(row, From, new QTableWidgetItem(one.from.toString(Qt::ISODate)));
    table->setItem(row, Until, new QTableWidgetItem(one.until.toString(Qt::ISODate)));
}

void AddressesSheet::removeRow()
{
    m_ui->addressTable->removeRow(m_ui->addressTable->currentRow());
    m_changed = true;
    m_ui->addressField->setError({});
}

QString AddressesSheet::textAt(int row, Column column) const
{
    const QTableWidgetItem *item = m_ui->addressTable->item(row, column);
    return item ? item->text().trimmed() : QString();
}

std::optional<QDate> AddressesSheet::dayAt(int row, Column column) const
{
    const QString text = textAt(row, column);
    if (text.isEmpty())
        return QDate();
    for (const char *format : { "yyyy-M-d", "yyyy/M/d", "yyyy.M.d" }) {
        if (const QDate day = QDate::fromString(text, QLatin1String(format)); day.isValid())
            return day;
    }
    return {};
}

void AddressesSheet::fail(const QString &message)
{
    m_ui->addressField->setError(message);
    m_ui->addressField->focusEditor();
}

void AddressesSheet::reject()
{
    const Confirmation question { tr("Discard the changes?"), tr("The addresses stay as they were."), {}, tr("Discard changes"), false, Icon::Undo, {}, {} };
    if (!m_changed || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

void AddressesSheet::tryIt()
{
    QList<StaffAddress> addresses;
    for (int row = 0; row < m_ui->addressTable->rowCount(); ++row) {
        const QString address = textAt(row, Address);
        const auto from = dayAt(row, From);
        const auto until = dayAt(row, Until);
        if (!from || !until) {
            m_ui->addressTable->setCurrentCell(row, from ? Until : From);
            fail(tr("Dates are written as 2026-07-01."));
            return;
        }
        if (!address.isEmpty())
            addresses.append({ address, *from, *until });
    }
    const bool noted = runAction(
        this, [&] { setAddresses(m_session, m_person, addresses); }, { ErrorCode::BadInput }, [this](const Error &error) { fail(error.message()); });
    if (noted)
        accept();
}

} // namespace tongjian
