// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrantStatisticsSheet.h"

#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/FileDialog.h"
#include "gui/style/HouseStyle.h"
#include "report/StatisticsSheet.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

namespace tongjian
{

namespace
{
constexpr int TableHeight = 360;
}

GrantStatisticsSheet::GrantStatisticsSheet(Session &session, const GrantStatistics &statistics, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_statistics(statistics)
    , m_saved(new Banner)
{
    setObjectName(QStringLiteral("statisticsSheet"));
    setWide();
    setHead(Icon::Chart, Ink::Accent, tr("Statistics under %1").arg(statistics.number));
    addText(statistics.query.join(u'\n'), Ink::Dimmed);
    addText(tr("%n records, counted by %1 on %2.", nullptr, int(statistics.records)).arg(session.personName(session.me()), exactTime(statistics.madeAt)));
    addText(tr("It is journalled with the reason of the application; the auditors and the heads of the departments concerned see it."), Ink::Dimmed);
    auto *table = new QTableWidget(this);
    table->setObjectName(QStringLiteral("statisticsTable"));
    table->setAccessibleName(tr("Counts"));
    table->setColumnCount(3);
    table->setHorizontalHeaderLabels({ tr("Counted"), tr("Value"), tr("Records") });
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setFixedHeight(TableHeight);
    for (const GrantStatistics::Table &one : statistics.tables) {
        bool first = true;
        for (const auto &[value, count] : one.rows) {
            const int row = table->rowCount();
            table->insertRow(row);
            table->setItem(row, 0, new QTableWidgetItem(first ? one.title : QString()));
            table->setItem(row, 1, new QTableWidgetItem(value));
            auto *number = new QTableWidgetItem(QLocale().toString(count));
            number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, 2, number);
            first = false;
        }
    }
    table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->resizeColumnToContents(0);
    table->setVisible(table->rowCount() > 0);
    addWidget(table);
    m_saved->setObjectName(QStringLiteral("statisticsSaved"));
    addWidget(m_saved);
    QPushButton *workbook = addButton(tr("Save as &workbook …"));
    workbook->setObjectName(QStringLiteral("statisticsWorkbook"));
    QPushButton *pdf = addButton(tr("Save as &PDF …"));
    pdf->setObjectName(QStringLiteral("statisticsPdf"));
    connect(workbook, &QPushButton::clicked, this, [this] { save(true); });
    connect(pdf, &QPushButton::clicked, this, [this] { save(false); });
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("statisticsClose"));
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void GrantStatisticsSheet::save(bool workbook)
{
    const QString ending = workbook ? QStringLiteral(".xlsx") : QStringLiteral(".pdf");
    const QString path = FileDialog::saveFile(this, tr("Save the statistics"), m_statistics.number + ending, workbook ? tr("Workbook (*.xlsx)") : tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool saved = runAction(this, [&] {
        const StatisticsSheet sheet = statisticsSheet(m_session, m_statistics);
        workbook ? writeStatisticsWorkbook(path, sheet) : writeStatisticsPdf(path, sheet);
    });
    m_saved->setMessage(Banner::Kind::Good, saved ? tr("Saved as %1.").arg(displaySafe(QFileInfo(path).fileName())) : QString());
}

} // namespace tongjian
