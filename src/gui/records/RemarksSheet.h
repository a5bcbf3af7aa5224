// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Review.h"

#include <memory>
#include <optional>

class QLineEdit;
class QPushButton;

namespace tongjian
{

namespace Ui
{
class RemarksSheet;
}

/// Why a record goes back, or becomes none: in words, with usual ones at hand, and at as many fields as need it. The author sees each
/// remark at its field.
class RemarksSheet : public Sheet
{
    Q_OBJECT
public:
    struct Subject {
        Move move = Move::Return; ///< or Reject
        QString title; ///< of the one record
        std::optional<FormKind> form; ///< its fields may be remarked on; nothing for several records
        int count = 1;
    };
    RemarksSheet(Session &session, const Subject &subject, QWidget *parent);
    ~RemarksSheet() override;
    [[nodiscard]] Remarks remarks() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    /// Asks first when words would be lost.
    void reject() override;

private:
    void addField(Field field);
    void fillReasons();
    void chooseReason(int index);

    Session &m_session;
    FormKind m_form = FormKind::Call;
    Id m_reason = NoId; ///< the own usual reason that was inserted last
    std::unique_ptr<Ui::RemarksSheet> m_ui;
    QMap<Field, QLineEdit *> m_remarks;
    QPushButton *m_go;
};

} // namespace tongjian
