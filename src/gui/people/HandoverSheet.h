// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Secret.h"
#include "gui/pieces/Sheet.h"

class QLineEdit;

namespace tongjian
{

/// Something secret that is shown once, to be handed to a person: an initial password, a confirmation code.
class HandoverSheet : public Sheet
{
    Q_OBJECT
public:
    HandoverSheet(const QString &title, const QString &explanation, const QString &label, const Secret &handed, QWidget *parent);
    ~HandoverSheet() override;

    /// Whether what is shown only once may go, before it was noted.
    [[nodiscard]] static bool mayGo(QWidget *parent);
    void reject() override;

private:
    QLineEdit *m_text;
};

} // namespace tongjian
