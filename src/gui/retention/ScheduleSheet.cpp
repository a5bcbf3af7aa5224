// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduleSheet.h"

#include "EffectCard.h"
#include "ScheduleLineEditor.h"
#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int BodyHeight = 300;
constexpr int EffectHeight = 104;
constexpr int ReasonHeight = 64;
constexpr int PauseMs = 350; // after the last key: each look at it counts every record
}

ScheduleSheet::ScheduleSheet(Session &session, const ApplicationForm &form, const SeenApplication &asked, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_form(form)
    , m_asked(asked)
    , m_lineRows(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_from(new QDateEdit)
    , m_fromField(LabelledField::around(m_from))
    , m_shortens(new QCheckBox(tr("Also &shorten what was promised to records before")))
    , m_shortensMeans(plainLabel(this, TextStyle::Small, Ink::Dimmed))
    , m_reason(new QPlainTextEdit)
    , m_reasonField(LabelledField::around(m_reason))
    , m_means(new Banner)
    , m_effect(new EffectCard)
{
    setObjectName(QStringLiteral("scheduleSheet"));
    setWide();
    setHead(Icon::Clock, Ink::Accent, m_asked.application == NoId ? tr("Propose another schedule") : tr("Change the proposed schedule"));
    addText(tr("An executive decides on the whole schedule. Where several lines fit a record, the narrowest one counts."), Ink::Dimmed);
    const RetentionChange begun = m_form.retention.value_or(RetentionChange());
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, space::M, 0);
    rows->setSpacing(space::L);
    m_lineRows->setSpacing(space::S);
    rows->addLayout(m_lineRows);
    for (const RetentionLine &line : begun.lines)
        addLine(line);
    number();
    auto *add = new QPushButton(icons::icon(Icon::Plus), tr("&Add a line"));
    add->setObjectName(QStringLiteral("addLine"));
    rows->addWidget(add, 0, Qt::AlignLeft);
    m_from->setObjectName(QStringLiteral("scheduleFrom"));
    m_from->setCalendarPopup(true);
    m_from->setMinimumDate(dateOfDay(qMax(dayOf(session.now()), session.state().schedules().constLast().from)));
    m_from->setDate(dateOfDay(begun.from));
    m_fromField->setLabel(tr("&In force from"));
    m_shortens->setObjectName(QStringLiteral("scheduleShortens"));
    m_shortens->setChecked(begun.shortens);
    m_shortensMeans->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("scheduleReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(ReasonHeight);
    m_reason->setPlainText(m_form.reason);
    m_reasonField->setLabel(tr("&Reason: why the periods are to be others"));
    m_reasonField->setRequired(true);
    auto *promise = new QVBoxLayout;
    promise->setSpacing(space::Xs);
    promise->addWidget(m_shortens);
    promise->addWidget(m_shortensMeans);
    auto *when = new QHBoxLayout;
    when->setSpacing(space::L);
    when->addWidget(m_fromField, 1, Qt::AlignTop);
    when->addLayout(promise, 2);
    rows->addLayout(when);
    rows->addWidget(m_reasonField);
    rows->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_scroll->setFixedHeight(BodyHeight);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    addWidget(m_scroll);
    m_means->setObjectName(QStringLiteral("scheduleMeans"));
    addWidget(m_means);
    auto *heading = plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed);
    heading->setText(tr("What it does to the filed records"));
    addWidget(heading);
    m_effect->setObjectName(QStringLiteral("scheduleEffect"));
    m_effect->setSession(session);
    m_effect->setMinimumHeight(EffectHeight); // the buttons stay where they are
    addWidget(m_effect);
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("scheduleCancel"));
    m_go = addButton(m_asked.application == NoId ? tr("Submit for decision") : tr("Send answer …"), ButtonKind::Primary);
    m_go->setObjectName(QStringLiteral("scheduleGo"));

    connect(add, &QPushButton::clicked, this, [this] {
        ScheduleLineEditor *line = addLine({});
        number();
        later();
        line->focusEditor();
        QTimer::singleShot(0, line, [this, line] { m_scroll->ensureWidgetVisible(line); });
    });
    connect(m_from, &QDateEdit::dateChanged, this, &ScheduleSheet::later);
    connect(m_shortens, &QCheckBox::toggled, this, &ScheduleSheet::later);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_touched = true;
        m_reasonField->setError({});
    });
    connect(m_effect, &EffectCard::known, this, [this] { m_go->setEnabled(true); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ScheduleSheet::tryIt);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ScheduleSheet::tell);
    tell();
    if (!m_lines.isEmpty())
        m_lines.constFirst()->focusEditor();
}

ScheduleLineEditor *ScheduleSheet::addLine(const RetentionLine &line)
{
    auto *editor = new ScheduleLineEditor(m_session, line);
    m_lines.append(editor);
    m_lineRows->addWidget(editor);
    editor->findChild<QPushButton *>()->setAutoDefault(false); // Enter in a field removes nothing
    connect(editor, &ScheduleLineEditor::changed, this, &ScheduleSheet::later);
    connect(editor, &ScheduleLineEditor::removeRequested, this, [this, editor] {
        const qsizetype at = m_lines.indexOf(editor);
        m_lines.removeAt(at);
        if (!m_lines.isEmpty())
            m_lines.at(qMin(at, m_lines.size() - 1))->focusEditor();
        editor->hide();
        editor->deleteLater();
        number();
        later();
    });
    return editor;
}

void ScheduleSheet::number()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setNumber(int(i) + 1);
}

RetentionChange ScheduleSheet::change() const
{
    RetentionChange change = m_form.retention.value_or(RetentionChange());
    change.from = dayOf(m_from->date());
    change.shortens = m_shortens->isChecked();
    change.lines.clear();
    for (const ScheduleLineEditor *line : m_lines)
        change.lines.append(line->line());
    return change;
}

ApplicationForm ScheduleSheet::form() const
{
    ApplicationForm form = m_form;
    form.reason = m_reason->toPlainText().trimmed();
    form.retention = change();
    return form;
}

// While somebody writes nothing is counted; what was counted is no longer true.
void ScheduleSheet::later()
{
    m_touched = true;
    m_go->setEnabled(false);
    m_pause.start();
}

void ScheduleSheet::tell()
{
    m_shortensMeans->setText(m_shortens->isChecked()
            ? tr("Records captured before it may be cleared earlier than they were promised at capture. What is held stays.")
            : tr("Records captured before it keep what they were promised at capture, where that is longer."));
    setInk(m_shortensMeans, m_shortens->isChecked() ? Ink::Warn : Ink::Dimmed);
    const RetentionChange change = this->change();
    const QList<ScheduleProblem> problems = problemsOf(change, m_session.state().schedules().constLast(), dayOf(m_session.now()));
    QStringList whole;
    QString ofDay;
    QMap<qsizetype, QStringList> ofLines;
    for (const ScheduleProblem &one : problems) {
        if (one.about == ScheduleProblem::About::Line)
            ofLines[one.line] += one.message;
        else if (one.about == ScheduleProblem::About::Day)
            ofDay = one.message;
        else
            whole += one.message;
    }
    // What nobody has touched yet is not called wrong.
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setProblem(m_tried || m_lines.at(i)->wasTouched() ? ofLines.value(i).join(u'\n') : QString());
    m_fromField->setError(ofDay);
    m_means->setMessage(Banner::Kind::Warning, whole.join(u'\n'));
    if (!problems.isEmpty()) {
        const int count = int(problems.size());
        m_effect->clear(tr("Once the lines are complete, what they do to the filed records is counted here. %n things are missing still.", nullptr, count));
    } else if (!m_effect->isKnown(change)) {
        m_effect->setChange(change);
    }
    m_go->setEnabled(!problems.isEmpty() || m_effect->isKnown(change));
}

void ScheduleSheet::tryIt()
{
    m_tried = true;
    m_pause.stop();
    tell();
    const RetentionChange change = this->change();
    const QList<ScheduleProblem> problems = problemsOf(change, m_session.state().schedules().constLast(), dayOf(m_session.now()));
    for (const ScheduleProblem &one : problems) {
        if (one.about == ScheduleProblem::About::Line) {
            m_scroll->ensureWidgetVisible(m_lines.at(one.line));
            m_lines.at(one.line)->focusEditor();
            return;
        }
    }
    if (!problems.isEmpty() || !m_effect->isKnown(change))
        return;
    const ApplicationForm form = this->form();
    const QList<ApplicationProblem> wrong = check(form, dayOf(m_session.now()));
    for (const ApplicationProblem &one : wrong) {
        if (one.severity != Severity::Blocking)
            continue;
        if (one.field == ApplicationField::Reason) {
            m_reasonField->setError(one.message);
            m_reasonField->focusEditor();
        } else {
            m_means->setMessage(Banner::Kind::Blocked, one.message);
        }
        return;
    }
    if (m_asked.application != NoId) {
        const auto words = ConfirmSheet::askReason(this,
            { tr("Answer the question"), tr("The proposal is decided anew, with the schedule as it is now."), {}, tr("Send answer"), false, Icon::Chat, tr("Answer"), {} });
        if (words && runAction(this, [&] { answerApplication(m_session, m_asked, *words, form); }))
            accept();
        return;
    }
    if (runAction(this, [&] { m_application = submitApplication(m_session, form); }))
        accept();
}

void ScheduleSheet::reject()
{
    const Confirmation question { tr("Discard this proposal?"), tr("Nothing was submitted; the lines as they stand here are not kept."), {}, tr("Discard proposal"), false, Icon::Undo, {}, {} };
    if (!m_touched || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

} // namespace tongjian
