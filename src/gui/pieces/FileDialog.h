// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tongjian
{

/// The only way to the system's file dialogs, with a seam for tests. Empty answers mean: cancelled.
class FileDialog
{
public:
    [[nodiscard]] static QStringList openFiles(QWidget *parent, const QString &title, const QString &filter = {});
    [[nodiscard]] static QString openFile(QWidget *parent, const QString &title, const QString &filter = {});
    [[nodiscard]] static QString saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter = {});
    [[nodiscard]] static QString folder(QWidget *parent, const QString &title);

    /// For tests: the next dialog answers this without appearing.
    static void setNextAnswer(const QStringList &paths);
};

} // namespace tongjian
