// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QItemSelection;

namespace tongjian
{

/// For selectionChanged() of a list whose current row is what is shown: a screen reader, or whatever else operates the window from outside,
/// selects a row without making it the current one, and nothing would come of it.
void followSelection(QAbstractItemView *list, const QItemSelection &selected);

} // namespace tongjian
