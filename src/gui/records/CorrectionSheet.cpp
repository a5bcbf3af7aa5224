// SPDX-License-Identifier: GPL-3.0-or-later
#include "CorrectionSheet.h"

#include "EntryStart.h"
#include "RecordEditor.h"
#include "core/Clock.h"
#include "gui/jobs/AskAndRun.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/CopyBarrier.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/WatermarkLayer.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "services/Reading.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int BodyHeight = 320;
constexpr int ReasonHeight = 72;
}

CorrectionSheet::CorrectionSheet(Session &session, const ApplicationDraft &draft, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_form(draft.form)
    , m_draft(draft.id)
    , m_start(new EntryStart(session, this, [this] { return m_form.correction->content; }))
    , m_reason(new QPlainTextEdit)
    , m_reasonField(LabelledField::around(m_reason))
    , m_means(new Banner)
{
    setObjectName(QStringLiteral("correctionSheet"));
    setWide();
    const QString number = recordNumber(session, m_form.correction->record);
    setHead(Icon::Edit, Ink::Accent, tr("Correct the record %1").arg(number));
    if (draft.answers != NoId) {
        const OpenedApplication opened = tongjian::openApplication(session, draft.answers);
        const CaseStep &last = opened.known.steps.constLast();
        m_asked = opened.seen();
        m_before = opened.known.form;
        m_question = tr("%1 asks: %2").arg(session.personName(last.event.actor), displaySafe(last.text.text, true));
        addText(m_question)->setObjectName(QStringLiteral("correctionQuestion"));
    }
    addText(tr("Change or add what is wrong or missing. The head of the department and a records officer decide; the version that is filed now stays, with its seal and signature."), Ink::Dimmed);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, space::M, 0);
    m_editor = new RecordEditor(session, *m_start, body);
    m_editor->fixForm();
    m_editor->fill(m_form.correction->content);
    const QList<Field> differ = differingFields(m_form.correction->before, m_form.correction->content);
    m_editor->touch({ differ.begin(), differ.end() });
    rows->addWidget(m_editor);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setFixedHeight(BodyHeight);
    scroll->setFocusPolicy(Qt::NoFocus);
    addWidget(scroll);
    m_reason->setObjectName(QStringLiteral("correctionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(ReasonHeight);
    m_reason->setPlainText(m_form.reason);
    m_reasonField->setLabel(tr("W&hat is wrong or missing, and how that is known"));
    m_reasonField->setRequired(true);
    addWidget(m_reasonField);
    m_means->setObjectName(QStringLiteral("correctionMeans"));
    addWidget(m_means);
    QPushButton *close = addButton(tr("Close"));
    close->setObjectName(QStringLiteral("correctionClose"));
    QPushButton *go = addButton(draft.answers == NoId ? tr("Apply for the correction") : tr("Send an&swer …"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("correctionGo"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &CorrectionSheet::tryIt);
    connect(m_editor, &RecordEditor::edited, this, &CorrectionSheet::tell);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_reasonField->setError({});
        tell();
    });
    connect(m_editor->attachmentList(), &AttachmentList::pathsAdded, this, &CorrectionSheet::attach);
    connect(m_editor->attachmentList(), &AttachmentList::removeRequested, this, &CorrectionSheet::detach);
    m_lent = isLent(session, *m_form.correction);
    if (m_lent) {
        auto *mark = new WatermarkLayer(scroll);
        mark->setObjectName(QStringLiteral("watermark"));
        mark->setText(QStringList { session.personName(session.me()), minuteTime(session.now()), number }.join(QStringLiteral("  ")));
        mark->raise();
        new CopyBarrier(this);
    }
    showAttachments();
    tell();
    m_begun = this->form();
}

CorrectionSheet::~CorrectionSheet() = default;

// What was not touched stays as it is: the editor knows minutes only.
ApplicationForm CorrectionSheet::form() const
{
    ApplicationForm form = m_form;
    form.reason = m_reason->toPlainText().trimmed();
    const RecordContent written = m_editor->content();
    QSet<Field> touched = m_editor->touched();
    touched.remove(Field::Attachments);
    if (touched.contains(Field::StartedAt))
        touched.insert(Field::EndedAt); // the length stays
    for (Field field : std::as_const(touched))
        takeField(form.correction->content, field, written);
    return form;
}

void CorrectionSheet::attach(const QStringList &paths)
{
    // They hang on the draft, so it has to be there first.
    if (!keep())
        return;
    for (const QString &path : paths) {
        runJobFor<Attachment>(
            this, tr("Attaching %1").arg(displaySafe(QFileInfo(path).fileName())),
            [&origin = m_session, owner = m_asked.application == NoId ? m_draft : m_asked.application, path](JobControl &control) {
                const auto own = origin.openAgain();
                return attachPaper(*own, owner, path, [&](qint64 done, qint64 total) {
                    control.reportBytes(done, total, tr("Encrypting"));
                    return !control.isCancelled();
                });
            },
            [this](const Attachment &attachment) {
                m_form.correction->content.attachments.append(attachment);
                showAttachments();
                tell();
            });
    }
}

void CorrectionSheet::detach(int row)
{
    QList<Attachment> &attachments = m_form.correction->content.attachments;
    if (row < 0 || row >= attachments.size())
        return;
    attachments.removeAt(row);
    showAttachments();
    tell();
}

void CorrectionSheet::showAttachments()
{
    QList<AttachmentRow> rows;
    for (const Attachment &one : std::as_const(m_form.correction->content.attachments))
        rows.append({ displaySafe(one.name), one.size, -1, {} });
    m_editor->attachmentList()->setRows(rows);
}

void CorrectionSheet::tell()
{
    const ApplicationForm form = this->form();
    const Correction &correction = *form.correction;
    QList<FieldProblem> problems = check(correction.content, m_session.now());
    problems.removeIf([](const FieldProblem &one) { return one.severity != Severity::Blocking; });
    m_editor->showProblems(problems, m_tried);
    QStringList names;
    const QList<Field> fields = differingFields(correction.before, correction.content);
    for (Field field : fields)
        names += displayName(field, correction.content.form);
    m_means->setMessage(Banner::Kind::Information, names.isEmpty() ? tr("Nothing differs from what is filed yet.") : tr("To be changed: %1").arg(names.join(tr(", "))));
}

void CorrectionSheet::tryIt()
{
    m_tried = true;
    tell();
    const QList<ApplicationProblem> problems = check(form(), dayOf(m_session.now()));
    for (const ApplicationProblem &problem : problems) {
        if (problem.severity != Severity::Blocking)
            continue;
        if (problem.field == ApplicationField::Reason) {
            m_reasonField->setError(problem.message);
            m_reasonField->focusEditor();
        } else {
            m_means->setMessage(Banner::Kind::Blocked, problem.message);
        }
        return;
    }
    if (m_asked.application == NoId || askWords())
        accept();
}

bool CorrectionSheet::askWords()
{
    const auto words = ConfirmSheet::askReason(this,
        { tr("Answer with the changed correction?"), m_question, tr("All decisions begin anew; the form of before stays with the application."), tr("Send answer"), false, Icon::Chat, tr("Answer"), {} });
    m_words = words.value_or(QString());
    return words.has_value();
}

std::function<QString(JobControl &)> CorrectionSheet::work() const
{
    return [&origin = m_session, form = form(), draft = m_draft, asked = m_asked, before = m_before, words = m_words](JobControl &) {
        const auto own = origin.openAgain();
        if (asked.application == NoId)
            return applicationRow(*own, submitApplication(*own, form, draft))->number;
        const bool same = form.reason == before.reason && onlyChanges(*form.correction) == *before.correction;
        answerApplication(*own, asked, words, same ? std::nullopt : std::optional(form));
        return applicationRow(*own, asked.application)->number;
    };
}

bool CorrectionSheet::keep()
{
    return runAction(this, [this] { m_draft = saveApplicationDraft(m_session, m_draft, form(), m_asked.application); });
}

void CorrectionSheet::reject()
{
    const ApplicationForm now = form();
    if (m_draft == NoId && now == m_begun) {
        Sheet::reject();
        return;
    }
    if (m_lent) {
        // What was granted for a time does not stay behind in a draft.
        const Confirmation question { tr("Give up this correction?"), tr("The record was granted to you for a time: what you wrote on it is not kept as a draft."), tr("It cannot be brought back."), tr("Give up"), true, Icon::Trash,
            {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
        if (m_draft != NoId)
            (void)runAction(this, [this] { discardApplicationDraft(m_session, m_draft); });
    } else if (keep()) {
        if (parentWidget())
            Notice::show(parentWidget(), tr("What you wrote is kept as a draft among your applications."));
    } else {
        // Nobody asks any more, or the disk is full: said by now.
        const Confirmation question { tr("Close without keeping it?"), tr("What you wrote cannot be kept as a draft."), tr("It cannot be brought back."), tr("Close"), true, Icon::Trash, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
    }
    Sheet::reject();
}

void CorrectionSheet::begin(Session &session, const OpenedRecord &record, QWidget *page, const std::function<void()> &done)
{
    ApplicationDraft draft;
    const auto work = [&] {
        const auto asked = askedCorrection(session, record.row.id);
        if (!asked) {
            draft.form = correctionOf(session, record);
            return;
        }
        draft.answers = asked->known.row.id;
        draft.form = asked->known.form;
        const QList<ApplicationDraft> drafts = applicationDrafts(session);
        for (const ApplicationDraft &one : drafts) {
            if (one.answers == draft.answers)
                draft = one;
        }
        draft.form = correctionOn(session, record, draft.form);
    };
    if (runAction(page, work))
        open(session, draft, page, done);
}

void CorrectionSheet::open(Session &session, const ApplicationDraft &draft, QWidget *page, const std::function<void()> &done)
{
    CorrectionSheet *sheet = nullptr;
    if (!runAction(page, [&] { sheet = new CorrectionSheet(session, draft, page); }))
        return;
    const QPointer<QWidget> guard(page);
    askAndRun<QString>(
        sheet, tr("Sending the application"), [sheet] { return sheet->work(); }, [guard, done, answers = draft.answers](const QString &number) {
            if (guard)
                Notice::show(guard, answers == NoId ? tr("The correction was applied for: %1").arg(number) : tr("The answer was sent."));
            done();
        });
}

} // namespace tongjian
