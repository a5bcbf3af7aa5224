// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"

class QDateEdit;

namespace tongjian
{

class Session;

/// A hold is still needed: until when it is looked at again.
class HoldReviewSheet : public Sheet
{
    Q_OBJECT
public:
    HoldReviewSheet(Session &session, const QString &title, QWidget *parent);
    [[nodiscard]] int reviewDay() const; ///< 20270228

private:
    QDateEdit *m_day;
};

} // namespace tongjian
