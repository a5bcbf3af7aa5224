// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Evidence.h"

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace tongjian
{

class LabelledField;

/// 登记签收: who received an evidence package, and when.
class ReceiptSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p numbers of the packages that were made, oldest first.
    ReceiptSheet(const QStringList &numbers, qint64 now, QWidget *parent);
    [[nodiscard]] Receipt receipt() const;

private:
    void tryIt();

    QComboBox *m_number;
    QLineEdit *m_receivedBy;
    LabelledField *m_receivedByField;
    QDateTimeEdit *m_receivedAt;
    QPlainTextEdit *m_note;
};

} // namespace tongjian
