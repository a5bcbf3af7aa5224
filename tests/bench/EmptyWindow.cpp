// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Qt Widgets program, which BenchStart runs beside Tongjian.
#include "StopWhenShown.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const tongjian::bench::StopWhenShown stop([](const QWidget &) { return true; });
    QWidget window;
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
