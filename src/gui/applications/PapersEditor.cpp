// SPDX-License-Identifier: GPL-3.0-or-later
#include "PapersEditor.h"

#include "PaperSheet.h"
#include "PaperView.h"
#include "core/Clock.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>

namespace tongjian
{

PapersEditor::PapersEditor(QWidget *parent)
    : AttachmentList(parent)
    , m_hint(plainLabel(this, TextStyle::Small, Ink::Dimmed))
{
    m_hint->setObjectName(QStringLiteral("papersHint"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    layout()->addWidget(m_hint);
    setEditable(true);
    setDescribable(true);
    connect(this, &AttachmentList::pathsAdded, this, &PapersEditor::attach);
    connect(this, &AttachmentList::describeRequested, this, &PapersEditor::describe);
    connect(this, &AttachmentList::openRequested, this, [this](int row) {
        if (row < m_papers.size())
            PaperView::open(*m_session, m_papers.at(row).file, this);
    });
    connect(this, &AttachmentList::removeRequested, this, [this](int row) {
        QList<Paper> left = m_papers;
        left.removeAt(row);
        set(left);
    });
}

void PapersEditor::setUp(Session &session, std::function<Id()> owner, std::function<bool()> save)
{
    m_session = &session;
    m_owner = std::move(owner);
    m_save = std::move(save);
}

void PapersEditor::setPapers(const QList<Paper> &papers)
{
    m_papers = papers;
    QList<AttachmentRow> rows;
    for (const Paper &paper : papers) {
        QStringList name { displayName(paper.kind) };
        if (paper.validFrom != 0)
            name += tr("valid from %1").arg(dayInWords(paper.validFrom));
        if (paper.validTo != 0)
            name += tr("valid until %1").arg(dayInWords(paper.validTo));
        name += displaySafe(paper.file.name); // last: its ending says what it is
        rows.append({ name.join(factSeparator()), paper.file.size, -1, {} });
    }
    setRows(rows);
}

void PapersEditor::set(const QList<Paper> &papers)
{
    setPapers(papers);
    Q_EMIT changed();
}

void PapersEditor::setMissing(const QList<PaperKind> &missing)
{
    m_missing = missing;
    QStringList names;
    for (PaperKind kind : missing)
        names += displayName(kind);
    m_hint->setText(tr("Still needed: %1").arg(names.join(tr(", "))));
    m_hint->setVisible(!names.isEmpty());
}

void PapersEditor::changeEvent(QEvent *event)
{
    AttachmentList::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setPapers(m_papers);
        setMissing(m_missing);
    }
}

void PapersEditor::attach(const QStringList &paths)
{
    if (!m_save())
        return;
    QList<PaperKind> missing = m_missing;
    for (const QString &path : paths) {
        Paper paper;
        paper.kind = missing.value(0, PaperKind::Request);
        paper.file.name = QFileInfo(path).fileName();
        PaperSheet sheet(paper, dateOfDay(dayOf(m_session->now())), this);
        if (sheet.exec() != QDialog::Accepted)
            return; // the window may be locked by now
        missing.removeOne(sheet.paper().kind);
        takeIn(path, sheet.paper());
    }
}

void PapersEditor::takeIn(const QString &path, const Paper &paper)
{
    const Id owner = m_owner();
    runJobFor<Attachment>(
        this, tr("Attaching %1").arg(displaySafe(paper.file.name)),
        [&origin = *m_session, owner, path](JobControl &control) {
            const auto own = origin.openAgain();
            return attachPaper(*own, owner, path, [&](qint64 done, qint64 total) {
                control.reportBytes(done, total, tr("Encrypting"));
                return !control.isCancelled();
            });
        },
        [this, paper, owner](const Attachment &file) {
            if (owner != m_owner())
                return; // another form is shown by now; what nobody names is swept
            Paper attached = paper;
            attached.file = file;
            set(m_papers + QList { attached });
        });
}

void PapersEditor::describe(int row)
{
    PaperSheet sheet(m_papers.at(row), dateOfDay(dayOf(m_session->now())), this);
    if (sheet.exec() != QDialog::Accepted || sheet.paper() == m_papers.at(row))
        return;
    QList<Paper> papers = m_papers;
    papers[row] = sheet.paper();
    set(papers);
}

} // namespace tongjian
