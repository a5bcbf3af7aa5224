// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"

#include <QWidget>

class QTableWidget;

namespace tongjian
{

/// The files that a transfer moved: name, size, digest as the tool showed it.
class FilesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit FilesEditor(QWidget *parent = nullptr);
    void setFiles(const QList<TransferredFile> &files);
    [[nodiscard]] QList<TransferredFile> files() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void keepEmptyRow();
    void retranslateUi();
    QTableWidget *m_table;
};

} // namespace tongjian
