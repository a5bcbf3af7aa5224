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
    /// @p paper: as it is, or as it most probably is where its file is yet to be taken in (no blob, a name alone).
    PaperSheet(const Paper &paper, const QDate &today, QWidget *parent);
    [[nodiscard]] Paper paper() const;

private:
    Paper m_paper;
    QComboBox *m_kind;
    OptionalDate *m_from;
    OptionalDate *m_to;
};

} // namespace tongjian
