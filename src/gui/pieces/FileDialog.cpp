// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDialog.h"

#include <QFileDialog>

#include <optional>

namespace tongjian
{

namespace
{

// The seam of the tests, empty in the program.
std::optional<QStringList> &nextAnswer()
{
    static std::optional<QStringList> answer;
    return answer;
}

std::optional<QStringList> takeAnswer()
{
    return std::exchange(nextAnswer(), std::nullopt);
}

}

QStringList FileDialog::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto answer = takeAnswer())
        return *answer;
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString FileDialog::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto answer = takeAnswer())
        return answer->value(0);
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString FileDialog::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    if (const auto answer = takeAnswer())
        return answer->value(0);
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QString FileDialog::folder(QWidget *parent, const QString &title)
{
    if (const auto answer = takeAnswer())
        return answer->value(0);
    return QFileDialog::getExistingDirectory(parent, title);
}

void FileDialog::setNextAnswer(const QStringList &paths)
{
    nextAnswer() = paths;
}

} // namespace tongjian
