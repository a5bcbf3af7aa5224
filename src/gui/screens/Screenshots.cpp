// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screenshots.h"

#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/language/LanguageChooser.h"
#include "gui/shell/MainWindow.h"
#include "gui/style/Theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace tongjian
{

namespace
{

// What a page counts beside the window belongs to its picture.
void waitForJobs(const QWidget *page)
{
    constexpr int Patience = 10'000; // ms
    constexpr int Pause = 10;
    const auto runs = [page] {
        const QList<Job *> jobs = page->findChildren<Job *>();
        return std::any_of(jobs.begin(), jobs.end(), [](const Job *job) { return job->state() == Job::State::Running; });
    };
    QElapsedTimer clock;
    for (clock.start(); runs() && clock.elapsed() < Patience; QThread::msleep(Pause))
        QCoreApplication::processEvents();
}

} // namespace

Screenshots::Screenshots(Theme &theme, LanguageChooser &languages, const QString &folder)
    : m_theme(theme)
    , m_languages(languages)
    , m_folder(folder)
{
}

void Screenshots::apply(QWidget &window, const Look &look)
{
    m_theme.setTone(look.tone);
    m_theme.setLanguage(look.language);
    m_languages.setLanguage(look.language);
    window.resize(look.size);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QPixmap Screenshots::render(QWidget &widget, qreal scale)
{
    widget.ensurePolished();
    QPixmap pixmap(widget.size() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    widget.render(&pixmap);
    return pixmap;
}

QString Screenshots::take(QWidget &widget, const QString &name, const Look &look)
{
    QDir().mkpath(m_folder);
    const QString path = QDir(m_folder).filePath(QStringLiteral("%1-%2-%3%4.png")
                                                     .arg(name, look.language, look.tone == Tone::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                                         look.scale > 1 ? QStringLiteral("@%1x").arg(look.scale) : QString()));
    // A layout inside a layout inside a scroll area settles in rounds.
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    if (!render(widget, look.scale).save(path))
        throw Error(ErrorCode::Io, QCoreApplication::translate("Screenshots", "The picture %1 cannot be written.").arg(path));
    return path;
}

QStringList Screenshots::takePages(MainWindow &window, const QString &prefix, const QStringList &ids, const Look &look)
{
    apply(window, look);
    QStringList files;
    for (const Page *page : window.pages()) {
        if (!ids.isEmpty() && !ids.contains(page->id()))
            continue;
        window.openPage(page->id());
        waitForJobs(window.pageWidget(page->id()));
        files.append(take(window, prefix.isEmpty() ? page->id() : prefix + QLatin1Char('-') + page->id(), look));
    }
    return files;
}

} // namespace tongjian
