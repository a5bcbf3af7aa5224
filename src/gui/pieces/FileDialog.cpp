// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

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

// Where the last choice was made, the person's documents before the first.
QString &place()
{
    static QString folder = [] {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        return QFileInfo(documents).isDir() ? documents : QDir::homePath();
    }();
    return folder;
}

void remember(const QString &chosen)
{
    if (!chosen.isEmpty())
        place() = QFileInfo(chosen).absolutePath();
}

} // namespace

QStringList FileDialog::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto answer = takeAnswer())
        return *answer;
    const QStringList files = QFileDialog::getOpenFileNames(parent, title, place(), filter);
    remember(files.value(0));
    return files;
}

QString FileDialog::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    if (const auto answer = takeAnswer())
        return answer->value(0);
    const QString file = QFileDialog::getOpenFileName(parent, title, place(), filter);
    remember(file);
    return file;
}

QString FileDialog::saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    if (const auto answer = takeAnswer())
        return answer->value(0);
    const QString file = QFileDialog::getSaveFileName(parent, title, QDir(place()).filePath(suggestion), filter);
    remember(file);
    return file;
}

QString FileDialog::folder(QWidget *parent, const QString &title)
{
    if (const auto answer = takeAnswer())
        return answer->value(0);
    const QString folder = QFileDialog::getExistingDirectory(parent, title, place());
    remember(folder);
    return folder;
}

void FileDialog::setNextAnswer(const QStringList &paths)
{
    nextAnswer() = paths;
}

} // namespace tongjian
