// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperView.h"

#include "core/Error.h"
#include "core/SafeFileName.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/style/HouseStyle.h"
#include "report/CleanPicture.h"
#include "services/ApplicationDrafts.h"
#include "services/HiddenFolder.h"

#include <QBuffer>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>

namespace tongjian
{

namespace
{

constexpr int PictureHeight = 440;
constexpr qint64 LargestShown = 64 << 20; // bytes

Progress progressOf(JobControl &control)
{
    return [&control](qint64 done, qint64 total) {
        control.reportBytes(done, total);
        return !control.isCancelled();
    };
}

QString placeOfCopies()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::TempLocation) : runtime) + QStringLiteral("/tongjian-paper");
}

} // namespace

PaperView::~PaperView() = default;

void PaperView::removeAbandoned()
{
    HiddenFolder::removeAbandoned(placeOfCopies());
}

void PaperView::open(Session &session, const Attachment &paper, QWidget *parent)
{
    static const QStringList Shown { QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("pdf") };
    if (paper.size > LargestShown || !Shown.contains(QFileInfo(paper.name).suffix().toLower())) {
        save(session, paper, parent);
        return;
    }
    runJobFor<Content>(
        parent, tr("Opening the paper"),
        [&session, paper](JobControl &control) {
            const auto own = session.openAgain();
            return read(*own, paper, progressOf(control));
        },
        [&session, paper, parent](const Content &content) {
            if (!content.isShown()) {
                save(session, paper, parent);
                return;
            }
            PaperView(session, paper, content, parent).exec();
        });
}

PaperView::Content PaperView::read(Session &session, const Attachment &paper, const Progress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Content content;
    bool larger = false; // than it says
    try {
        readPaper(session, paper, buffer, [&](qint64 done, qint64 total) {
            larger = buffer.size() > LargestShown;
            return !larger && progress(done, total);
        });
    } catch (const Error &error) {
        if (!larger || error.code() != ErrorCode::Cancelled)
            throw;
        return content;
    }
    if (const auto clean = cleanPicture(buffer.data())) {
        content.picture = QImage::fromData(clean->bytes);
    } else if (buffer.data().startsWith("%PDF-")) {
        const QString name = safeFileName(paper.name);
        const auto folder = std::make_shared<HiddenFolder>(placeOfCopies());
        QFile file(folder->filePath(name));
        const bool written = folder->isValid() && file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner) && file.write(buffer.data()) == buffer.size() && file.flush();
        if (!written)
            throw Error(ErrorCode::Io, tr("No copy of the paper could be written for the program that shows it."), tr("Save a copy where there is room, and open that."), file.errorString());
        content.folder = folder;
        content.file = file.fileName();
    }
    return content;
}

PaperView::PaperView(Session &session, const Attachment &paper, Content content, QWidget *parent)
    : Sheet(parent)
    , m_content(std::move(content))
    , m_said(new Banner)
{
    setObjectName(QStringLiteral("paperView"));
    setHead(Icon::Attachment, Ink::Accent, displaySafe(paper.name));
    m_said->setObjectName(QStringLiteral("paperSaid"));
    QPushButton *copy = addButton(tr("&Save a copy …"));
    copy->setObjectName(QStringLiteral("paperSave"));
    connect(copy, &QPushButton::clicked, this, [&session, paper, parent] { save(session, paper, parent); }); // goes on when this is closed
    if (m_content.folder) {
        addText(tr("A PDF document, %1. This computer's own program shows it; the copy that it reads is gone when you close this.").arg(QLocale().formattedDataSize(paper.size)), Ink::Dimmed);
        QPushButton *show = addButton(tr("&Open again"));
        show->setObjectName(QStringLiteral("paperOpen"));
        connect(show, &QPushButton::clicked, this, &PaperView::showElsewhere);
    } else {
        setWide();
        m_area = new QScrollArea;
        m_area->setObjectName(QStringLiteral("paperArea"));
        m_area->setFixedHeight(PictureHeight);
        m_area->setAlignment(Qt::AlignCenter);
        m_area->setAccessibleName(displaySafe(paper.name));
        m_picture = new QLabel;
        m_picture->setObjectName(QStringLiteral("paperPicture"));
        m_picture->setAccessibleName(displaySafe(paper.name));
        m_area->setWidget(m_picture);
        addWidget(m_area);
        QPushButton *size = addButton(tr("&Larger"));
        size->setObjectName(QStringLiteral("paperSize"));
        connect(size, &QPushButton::clicked, this, [this, size] {
            m_whole = !m_whole;
            size->setText(m_whole ? tr("&Larger") : tr("&Fit the width"));
            showPicture();
        });
    }
    addWidget(m_said);
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("paperClose"));
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    if (m_picture)
        showPicture();
    else
        showElsewhere();
}

void PaperView::showPicture()
{
    constexpr int Edges = 24; // px: frame and scroll bar
    constexpr qreal Larger = 2;
    ensurePolished();
    m_area->ensurePolished();
    const qreal ratio = devicePixelRatioF();
    const int room = width() - Edges - layout()->contentsMargins().left() - layout()->contentsMargins().right() - 56; // the icon's column
    constexpr qreal Tallest = 20'000; // px: what is drawn at once
    const qreal most = Tallest / ratio * m_content.picture.width() / m_content.picture.height();
    const int wanted = int(std::min(most, std::min<qreal>(room, m_content.picture.width() / ratio) * (m_whole ? 1 : Larger)));
    QPixmap pixmap = QPixmap::fromImage(m_content.picture.scaledToWidth(std::max(1, int(wanted * ratio)), Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->resize(pixmap.deviceIndependentSize().toSize());
}

void PaperView::showElsewhere()
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(m_content.file)))
        m_said->setMessage(Banner::Kind::Information, tr("It was handed to the program for PDF documents. If nothing appears, save a copy and open that."));
    else
        m_said->setMessage(Banner::Kind::Warning, tr("No program for PDF documents is set up on this computer. Save a copy, and open it where there is one."));
}

void PaperView::save(Session &session, const Attachment &paper, QWidget *parent)
{
    const QString path = FileDialog::saveFile(parent, tr("Save the paper"), safeFileName(paper.name));
    if (path.isEmpty())
        return;
    const auto work = [&session, paper, path](JobControl &control) {
        const auto own = session.openAgain();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw Error(ErrorCode::Io, tr("The file cannot be written there."), tr("Choose another place."), file.errorString());
        readPaper(*own, paper, file, progressOf(control));
        if (!file.commit())
            throw Error(ErrorCode::Io, tr("The file cannot be written there."), tr("Choose another place."), file.errorString());
    };
    runJob(parent, tr("Saving the paper"), work, [parent, path] { Notice::show(parent, tr("Saved as %1.").arg(displaySafe(QFileInfo(path).fileName()))); });
}

} // namespace tongjian
