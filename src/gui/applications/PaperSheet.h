// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Application.h"
#include "gui/pieces/Sheet.h"

class QComboBox;

namespace tongjian
{

class OptionalDate;

/// What a paper is, and from when until when it is valid.
class PaperSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p likely: what it most probably is.
    PaperSheet(const QString &name, PaperKind likely, const QDate &today, QWidget *parent);
    [[nodiscard]] Paper paper() const; ///< without its file

private:
    QComboBox *m_kind;
    OptionalDate *m_from;
    OptionalDate *m_to;
};

} // namespace tongjian
