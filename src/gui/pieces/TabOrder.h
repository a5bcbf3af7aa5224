// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tongjian
{

/// Lets Tab walk @p part as it is laid out, whenever its widgets were made: the order of its layouts, in a grid line by line, in a splitter from left to
/// right. Views, fields and boxes are one stop; what a stack hides keeps its place.
void tabAsLaidOut(QWidget *part);

} // namespace tongjian
