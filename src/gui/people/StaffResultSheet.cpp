// SPDX-License-Identifier: GPL-3.0-or-later
#include "StaffResultSheet.h"

#include "gui/style/HouseStyle.h"
#include "ui_StaffResultSheet.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>

namespace tongjian
{

namespace
{

void fill(QTableWidget *table, const QStringList &header, const QList<QStringList> &rows)
{
    table->setVisible(!rows.isEmpty());
    table->setColumnCount(int(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setRowCount(int(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(displaySafe(rows.at(row).value(column))));
    }
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

StaffResultSheet::StaffResultSheet(const StaffImportResult &result, const QString &passwordFile, QWidget *parent)
    : Sheet(parent)
    , m_ui(std::make_unique<Ui::StaffResultSheet>())
{
    setObjectName(QStringLiteral("staffResultSheet"));
    setWide();
    setHead(Icon::People, Ink::Accent, result.cancelled ? tr("You stopped the staff list") : tr("The staff list was taken over"));
    QStringList done;
    const auto tell = [&](int count, const QString &text) {
        if (count > 0)
            done += text;
    };
    tell(result.created, tr("%n accounts made", nullptr, result.created));
    tell(result.departments, tr("%n departments made", nullptr, result.departments));
    tell(result.moved, tr("%n people moved", nullptr, result.moved));
    tell(result.renamed, tr("%n names changed", nullptr, result.renamed));
    tell(result.addressed, tr("addresses of %n people noted", nullptr, result.addressed));
    tell(result.left, tr("%n people left", nullptr, result.left));
    addText(done.isEmpty() ? tr("Nothing was changed.") : done.join(tr("; ")));
    if (result.cancelled)
        addText(tr("What is counted here was done and stays. Take the list in again for the rest."), Ink::Dimmed);
    if (!result.passwords.empty())
        addText(tr("The initial passwords stand in %1. Hand each to its person, who makes own keys with it at the first login; then destroy the file.").arg(QDir::toNativeSeparators(passwordFile)), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    QList<QStringList> failed;
    for (const StaffProblem &one : result.failed)
        failed.append({ one.line > 0 ? tr("Row %1").arg(one.line) : QString(), one.what });
    fill(m_ui->staffFailed, { tr("Row"), tr("Could not be done") }, failed);
    QList<QStringList> rows = passwordRows(result.passwords);
    const QStringList header = rows.takeFirst();
    fill(m_ui->initialPasswords, header, rows);
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("staffResultClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &StaffResultSheet::reject);
}

StaffResultSheet::~StaffResultSheet() = default;

} // namespace tongjian
