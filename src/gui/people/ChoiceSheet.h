// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"

class QComboBox;

namespace tongjian
{

/// One question with a list of answers.
class ChoiceSheet : public Sheet
{
    Q_OBJECT
public:
    ChoiceSheet(Icon icon, const QString &title, const QString &explanation, const QString &label, const QList<std::pair<QString, qint64>> &choices,
        const QString &verb, QWidget *parent);
    [[nodiscard]] qint64 choice() const;

private:
    QComboBox *m_box;
};

} // namespace tongjian
