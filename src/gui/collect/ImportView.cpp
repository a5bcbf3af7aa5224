// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportView.h"

#include "collect/ExtractionProcess.h"
#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "report/Csv.h"
#include "ui_ImportView.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>

namespace tongjian
{

ImportView::ImportView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ImportView>())
    , m_import(new QAction(this))
    , m_try(new QAction(this))
{
    setObjectName(QStringLiteral("importView"));
    setAcceptDrops(true);
    auto *body = new Column(this);
    auto *form = new QWidget;
    m_ui->setupUi(form);
    body->column()->addWidget(form);
    setBody(body);
    m_import->setObjectName(QStringLiteral("startImport"));
    m_try->setObjectName(QStringLiteral("tryImport"));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    header()->setPrimary(m_import);
    header()->addSecondary(m_try);
    m_ui->problems->verticalHeader()->hide();
    m_ui->problems->horizontalHeader()->setStretchLastSection(true);
    m_ui->problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->chooseFiles, &QPushButton::clicked, this, [this] { addSources(FileDialog::openFiles(this, tr("Mail to take in"))); });
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, [this] {
        if (const QString folder = FileDialog::folder(this, tr("Folder with mail")); !folder.isEmpty())
            addSources({ folder });
    });
    connect(m_ui->clearSources, &QPushButton::clicked, this, [this] {
        m_paths.clear();
        m_report.reset();
        showSources();
        showReport();
    });
    connect(m_import, &QAction::triggered, this, [this] { start(false); });
    connect(m_try, &QAction::triggered, this, [this] { start(true); });
    connect(m_ui->exportProblems, &QPushButton::clicked, this, &ImportView::exportProblems);
    connect(banner(), &Banner::actionTriggered, this, [this] {
        if (m_report && m_report->unassigned > 0)
            Q_EMIT unassignedRequested();
        else
            Q_EMIT quarantineRequested();
    });
    retranslateUi();
}

ImportView::~ImportView() = default;

void ImportView::refresh()
{
    const QVariant kept = m_ui->importOwner->currentData();
    QList<std::pair<QString, Id>> people;
    for (const Person &person : m_session.state().persons()) {
        if (!person.job)
            people.append({ tr("%1, %2").arg(displaySafe(person.name), m_session.departmentName(person.department)), person.id });
    }
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_ui->importOwner->clear();
    m_ui->importOwner->addItem(tr("By the addresses in the messages"), qint64(NoId));
    for (const auto &[name, id] : std::as_const(people))
        m_ui->importOwner->addItem(name, id);
    m_ui->importOwner->setCurrentIndex(qMax(0, m_ui->importOwner->findData(kept)));
    showSources();
    showReport();
}

void ImportView::addSources(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_paths.contains(path))
            m_paths.append(path);
    }
    if (!paths.isEmpty())
        m_report.reset();
    showSources();
    showReport();
}

void ImportView::showSources()
{
    constexpr qsizetype Named = 6;
    QStringList names;
    for (const QString &path : m_paths.first(qMin(Named, m_paths.size()))) {
        const QFileInfo file(path);
        names += file.isDir() ? tr("%1 (folder)").arg(displaySafe(file.fileName())) : tr("%1 (%2)").arg(displaySafe(file.fileName()), QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat));
    }
    const int more = int(m_paths.size() - names.size());
    if (more > 0)
        names += tr("and %n more", nullptr, more);
    const int count = int(m_paths.size());
    m_ui->sourcesTitle->setText(m_paths.isEmpty() ? tr("Drop mail here") : tr("%n sources chosen", nullptr, count));
    m_ui->sourcesText->setText(m_paths.isEmpty()
            ? tr("Single messages (.eml), mailboxes (mbox) and mail folders (Maildir), as exported by mail programs and servers. The files stay as they are.")
            : names.join(u'\n'));
    m_ui->clearSources->setVisible(!m_paths.isEmpty());
    m_import->setEnabled(!m_paths.isEmpty() && !m_running);
    m_try->setEnabled(!m_paths.isEmpty() && !m_running);
}

void ImportView::start(bool dryRun)
{
    if (m_paths.isEmpty() || m_running)
        return;
    ImportOptions options;
    options.paths = m_paths;
    options.owner = m_ui->importOwner->currentData().toLongLong();
    options.dryRun = dryRun;
    options.extractor = ExtractionProcess::beside(QCoreApplication::applicationDirPath());
    m_running = true;
    m_report.reset();
    showSources();
    showReport();
    runJobFor<ImportReport>(
        this, dryRun ? tr("Trying the import") : tr("Taking mail in"),
        [&origin = m_session, options](JobControl &control) {
            const auto own = origin.openAgain();
            return importMail(*own, options, [&](qint64 done, qint64 total, const ImportReport &soFar) {
                if (done >= 0) {
                    const int read = int(soFar.read);
                    control.reportBytes(done, total, tr("%n messages so far", nullptr, read));
                }
                return !control.isCancelled();
            });
        },
        [this](const ImportReport &report) {
            m_running = false;
            m_report = report;
            if (!report.dryRun && !report.cancelled)
                m_paths.clear();
            showSources();
            showReport();
            Q_EMIT changed();
        },
        [this] {
            m_running = false;
            showSources();
            Q_EMIT changed();
        });
}

void ImportView::showReport()
{
    m_ui->report->setVisible(m_report.has_value());
    if (!m_report) {
        banner()->setMessage(Banner::Kind::Information, {});
        return;
    }
    const ImportReport &report = *m_report;
    const QLocale locale;
    const auto number = [&](qint64 value) { return locale.toString(value); };
    m_ui->reportTitle->setText(report.dryRun ? tr("What an import would bring") : tr("What came in"));
    m_ui->reportFacts->setFacts({
        { tr("Read"), number(report.read) },
        { tr("Captured"), number(report.captured) },
        { tr("There already"), number(report.duplicates) },
        { tr("In quarantine"), number(report.quarantined) },
        { tr("Cleared or destroyed before, not taken"), number(report.gone) },
        { tr("Captured, but concern nobody known"), number(report.unassigned) },
        { tr("There already, further people added"), number(report.concerned) },
    });
    const int count = int(report.problems.size());
    const bool problems = count > 0;
    m_ui->problemsTitle->setText(tr("%n items were not taken", nullptr, count));
    for (QWidget *widget : { static_cast<QWidget *>(m_ui->problemsTitle), static_cast<QWidget *>(m_ui->exportProblems), static_cast<QWidget *>(m_ui->problems) })
        widget->setVisible(problems);
    m_ui->problems->setRowCount(int(report.problems.size()));
    for (int row = 0; row < m_ui->problems->rowCount(); ++row) {
        m_ui->problems->setItem(row, 0, new QTableWidgetItem(displaySafe(report.problems.at(row).item)));
        m_ui->problems->setItem(row, 1, new QTableWidgetItem(report.problems.at(row).reason));
    }
    m_ui->problems->resizeColumnToContents(0);
    constexpr int WidestName = 360;
    m_ui->problems->setColumnWidth(0, qMin(WidestName, m_ui->problems->columnWidth(0)));

    const int unassigned = int(report.unassigned);
    const int quarantined = int(report.quarantined);
    if (report.dryRun)
        banner()->setMessage(Banner::Kind::Information, tr("This was a trial. Nothing was taken in."));
    else if (report.cancelled)
        banner()->setMessage(Banner::Kind::Warning, tr("You stopped the import. What is counted here was taken in and stays; import again for the rest."));
    else if (unassigned > 0)
        banner()->setMessage(Banner::Kind::Warning, tr("%n messages concern nobody whose address is known.", nullptr, unassigned), tr("Say whom they concern"));
    else if (quarantined > 0)
        banner()->setMessage(Banner::Kind::Warning, tr("%n messages could not be read and are kept in quarantine.", nullptr, quarantined), tr("Open the quarantine"));
    else if (report.gone > 0)
        banner()->setMessage(Banner::Kind::Information, tr("%n messages were cleared or destroyed before and are not taken in again.", nullptr, int(report.gone)));
    else if (report.captured == 0 && report.duplicates > 0)
        banner()->setMessage(Banner::Kind::Good, tr("Nothing is new: %n messages are in the archive already.", nullptr, int(report.duplicates)));
    else
        banner()->setMessage(Banner::Kind::Good, tr("Everything was taken in."));
}

void ImportView::exportProblems()
{
    if (!m_report)
        return;
    const QString path = FileDialog::saveFile(this, tr("Save the list"), tr("Items not taken.csv"), tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    runAction(this, [&] {
        QList<QStringList> rows { { tr("Item"), tr("Reason") } };
        for (const ImportProblem &problem : m_report->problems)
            rows.append({ problem.item, problem.reason });
        QSaveFile file(path);
        const QByteArray bytes = csv(rows);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            throw Error(ErrorCode::Io, tr("The list cannot be saved."), tr("Choose another place."), file.errorString());
        Notice::show(this, tr("Saved."));
    });
}

void ImportView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || m_running)
        return;
    event->acceptProposedAction();
    m_ui->sourcesArea->setOver(true);
}

void ImportView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ui->sourcesArea->setOver(false);
}

void ImportView::dropEvent(QDropEvent *event)
{
    m_ui->sourcesArea->setOver(false);
    event->acceptProposedAction();
    addSources(DropArea::localPaths(*event->mimeData()));
}

void ImportView::retranslateUi()
{
    header()->setTitle(tr("Mail import"));
    header()->setClause(displayClause("3.1"));
    m_import->setText(tr("&Import"));
    m_try->setText(tr("&Try first"));
    m_ui->problems->setHorizontalHeaderLabels({ tr("Item"), tr("Reason") });
    m_ui->problems->setAccessibleName(tr("Items not taken"));
    refresh();
}

void ImportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslateUi();
    }
    PageView::changeEvent(event);
}

} // namespace tongjian
