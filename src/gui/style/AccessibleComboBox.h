// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

/// Lets a screen reader hear what a combo box is for where no label stands beside it (in a cell of a table): Qt 6.4 tells readers on Unix its
/// value alone and keeps its accessible name to itself. Once for the program.
void tellNamesOfComboBoxes();

} // namespace tongjian
