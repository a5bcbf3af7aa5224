// SPDX-License-Identifier: GPL-3.0-or-later
#include "GrantStatisticsSheet.h"

#include "core/Clock.h"
#include "gui/pieces/CellTable.h"
#include "gui/style/HouseStyle.h"

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
{
    setObjectName(QStringLiteral("statisticsSheet"));
    setWide();
    setHead(Icon::Chart, Ink::Accent, tr("Statistics under %1").arg(statistics.number));
    addText(statistics.query.join(u'\n'), Ink::Dimmed);
    addText(tr("%n records, counted by %1 on %2.", nullptr, int(statistics.records)).arg(session.personName(session.me()), exactTime(statistics.madeAt)));
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
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("statisticsClose"));
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tongjian
