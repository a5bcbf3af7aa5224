// SPDX-License-Identifier: GPL-3.0-or-later
#include "StaffResultSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/style/HouseStyle.h"
#include "report/Csv.h"
#include "ui_StaffResultSheet.h"

#include <QFile>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>

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

StaffResultSheet::StaffResultSheet(const StaffImportResult &result, QWidget *parent)
    : Sheet(parent)
    , m_result(result)
    , m_ui(std::make_unique<Ui::StaffResultSheet>())
{
    setObjectName(QStringLiteral("staffResultSheet"));
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
        addText(tr("The initial passwords are shown only here. Save or write them down now and hand each to its person; each makes own keys with it at the first login."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    QList<QStringList> failed;
    for (const StaffProblem &one : result.failed)
        failed.append({ one.line > 0 ? tr("Row %1").arg(one.line) : QString(), one.what });
    fill(m_ui->staffFailed, { tr("Row"), tr("Could not be done") }, failed);
    QList<QStringList> rows = passwordRows(result);
    const QStringList header = rows.takeFirst();
    fill(m_ui->initialPasswords, header, rows);
    if (!rows.isEmpty()) {
        QPushButton *save = addButton(tr("&Save list …"));
        save->setObjectName(QStringLiteral("savePasswords"));
        connect(save, &QPushButton::clicked, this, &StaffResultSheet::save);
    }
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("staffResultClose"));
    connect(close, &QPushButton::clicked, this, &StaffResultSheet::reject);
}

StaffResultSheet::~StaffResultSheet() = default;

void StaffResultSheet::save()
{
    const QString path = FileDialog::saveFile(this, tr("Save the initial passwords"), tr("Initial passwords.csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    m_saved = runAction(this, [&] {
        QSaveFile file(path);
        const QByteArray bytes = csv(passwordRows(m_result));
        // For this user's eyes only, before the first byte stands there.
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
            throw Error(ErrorCode::Io, tr("The list cannot be saved."), tr("Choose another place."), file.errorString());
    });
}

void StaffResultSheet::reject()
{
    if (!m_result.passwords.empty() && !m_saved) {
        const int count = int(m_result.passwords.size());
        const Confirmation question { tr("Close without saving %n initial passwords?", nullptr, count), tr("They cannot be shown again. Whoever has none cannot log in and needs the account renewed."),
            tr("If you have written them down, close."), tr("Close without saving"), true, Icon::Lock, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
    }
    Sheet::reject();
}

} // namespace tongjian
