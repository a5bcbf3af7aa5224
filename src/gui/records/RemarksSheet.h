// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Review.h"

#include <memory>

class QLineEdit;
class QPushButton;

namespace tongjian
{

namespace Ui
{
class RemarksSheet;
}

/// Why a record goes back: in words, and at as many fields as need it. The author sees each remark at its field.
class RemarksSheet : public Sheet
{
    Q_OBJECT
public:
    RemarksSheet(const RecordContent &content, QWidget *parent);
    ~RemarksSheet() override;
    [[nodiscard]] Remarks remarks() const;

public Q_SLOTS:
    /// Asks first when words would be lost.
    void reject() override;

private:
    void addField(Field field);

    FormKind m_form;
    std::unique_ptr<Ui::RemarksSheet> m_ui;
    QMap<Field, QLineEdit *> m_remarks;
    QWidget *m_lastEdit = nullptr; ///< where the next remark comes in Tab's order
    QPushButton *m_go;
};

} // namespace tongjian
