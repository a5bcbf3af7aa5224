// SPDX-License-Identifier: GPL-3.0-or-later
#include "FilesEditor.h"

#include "gui/pieces/CellTable.h"
#include "gui/style/Tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
enum Column { Name, Size, Digest };
constexpr int VisibleRows = 4;
}

FilesEditor::FilesEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new CellTable(0, 3, this))
{
    m_table->setObjectName(QStringLiteral("transferredFiles"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(size::Row);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Digest, QHeaderView::Stretch);
    m_table->setFixedHeight(size::Row * (VisibleRows + 1));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        keepEmptyRow();
        Q_EMIT changed();
    });
    retranslateUi();
    keepEmptyRow();
}

void FilesEditor::setFiles(const QList<TransferredFile> &files)
{
    const QSignalBlocker block(m_table);
    m_table->setRowCount(int(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        m_table->setItem(i, Name, new QTableWidgetItem(files.at(i).name));
        m_table->setItem(i, Size, new QTableWidgetItem(files.at(i).size >= 0 ? QString::number(files.at(i).size) : QString()));
        m_table->setItem(i, Digest, new QTableWidgetItem(files.at(i).digest));
    }
    keepEmptyRow();
}

QList<TransferredFile> FilesEditor::files() const
{
    QList<TransferredFile> list;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](int column) { return m_table->item(row, column) ? m_table->item(row, column)->text().trimmed() : QString(); };
        bool number = false;
        const qint64 bytes = text(Size).toLongLong(&number);
        if (!text(Name).isEmpty() || !text(Digest).isEmpty())
            list.append({ text(Name), number ? bytes : -1, text(Digest) });
    }
    return list;
}

void FilesEditor::keepEmptyRow()
{
    const QSignalBlocker block(m_table);
    if (files().size() >= m_table->rowCount())
        m_table->insertRow(m_table->rowCount());
}

void FilesEditor::retranslateUi()
{
    m_table->setHorizontalHeaderLabels({ tr("File name"), tr("Size in bytes"), tr("Digest, if the tool showed one") });
    m_table->setAccessibleName(tr("Transferred files"));
}

void FilesEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace tongjian
