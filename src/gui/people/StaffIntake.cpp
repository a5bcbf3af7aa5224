// SPDX-License-Identifier: GPL-3.0-or-later
#include "StaffIntake.h"

#include "StaffImportSheet.h"
#include "StaffResultSheet.h"
#include "collect/ExtractionProcess.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "report/PasswordSlips.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace tongjian
{

namespace
{

bool isList(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    const QString suffix = QFileInfo(urls.value(0).toLocalFile()).suffix().toLower();
    return urls.size() == 1 && QStringList { QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("txt") }.contains(suffix);
}

} // namespace

StaffIntake::StaffIntake(Session &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

void StaffIntake::choose()
{
    read(FileDialog::openFile(m_page, tr("Choose a staff list"), tr("Staff lists (*.csv *.xlsx *.txt)")));
}

bool StaffIntake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // entering is one too
    if (!isList(drop->mimeData()))
        return true;
    drop->acceptProposedAction();
    // The program that the file comes from waits until this returns.
    if (event->type() == QEvent::Drop)
        QTimer::singleShot(0, this, [this, path = drop->mimeData()->urls().constFirst().toLocalFile()] { read(path); });
    return true;
}

void StaffIntake::read(const QString &path)
{
    if (path.isEmpty())
        return;
    const QString extractor = ExtractionProcess::beside(QCoreApplication::applicationDirPath());
    runJobFor<StaffComparison>(
        m_page, tr("Reading the staff list"),
        [&origin = m_session, extractor, path](JobControl &) {
            const auto own = origin.openAgain();
            return previewStaff(*own, extractor, path);
        },
        [this, name = QFileInfo(path).fileName()](const StaffComparison &comparison) { preview(comparison, name); });
}

void StaffIntake::preview(const StaffComparison &comparison, const QString &fileName)
{
    StaffImportSheet sheet(m_session, comparison, fileName, m_page);
    if (sheet.exec() == QDialog::Accepted)
        takeOver(sheet.plan());
}

void StaffIntake::takeOver(const StaffPlan &plan)
{
    // Where the initial passwords go is settled before the first account is made: they are shown by nothing else.
    QString file;
    if (std::any_of(plan.take.begin(), plan.take.end(), [](const StaffDifference &one) { return one.kind == StaffKind::New; })) {
        const QString moment = QDateTime::fromMSecsSinceEpoch(m_session.now()).toString(QStringLiteral("yyyy-MM-dd HHmm"));
        file = FileDialog::saveFile(m_page, tr("Where the initial passwords are to be kept"), tr("Initial passwords %1.pdf").arg(moment),
            tr("Slips to print, one for each person (*.pdf);;Table (*.csv)"));
        if (file.isEmpty()) {
            Notice::show(m_page, tr("Nothing was changed."));
            return;
        }
    }
    const auto keep = [file, company = m_session.company(), at = m_session.now()](const std::vector<InitialPassword> &passwords) {
        if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
            writePasswordTable(file, passwords);
        else
            writePasswordSlips(file, company, passwords, at);
    };
    runJobFor<StaffImportResult>(
        m_page, tr("Taking the staff list over"),
        [&origin = m_session, plan, keep](JobControl &control) {
            const auto own = origin.openAgain();
            return importStaff(*own, plan, keep, [&](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        [this, file](const StaffImportResult &result) {
            m_session.store().catchUp();
            Q_EMIT takenOver();
            StaffResultSheet(result, file, m_page).exec();
        });
}

} // namespace tongjian
