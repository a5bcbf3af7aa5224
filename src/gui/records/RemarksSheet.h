// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Review.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

/// Why a record goes back: in words, and at as many fields as need it. The author sees each remark at its field.
class RemarksSheet : public Sheet
{
    Q_OBJECT
public:
    RemarksSheet(const RecordContent &content, QWidget *parent);
    [[nodiscard]] Remarks remarks() const;

private:
    void addField(Field field);

    FormKind m_form;
    QPlainTextEdit *m_text;
    QComboBox *m_fields;
    QVBoxLayout *m_rows;
    QMap<Field, QLineEdit *> m_remarks;
    QPushButton *m_go;
};

} // namespace tongjian
