// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class ChoiceSheet;
}

/// One question with a list of answers.
class ChoiceSheet : public Sheet
{
    Q_OBJECT
public:
    ChoiceSheet(Icon icon, const QString &title, const QString &explanation, const QString &label, const QList<std::pair<QString, qint64>> &choices,
        const QString &verb, QWidget *parent);
    ~ChoiceSheet() override;
    [[nodiscard]] qint64 choice() const;

private:
    std::unique_ptr<Ui::ChoiceSheet> m_ui;
};

} // namespace tongjian
