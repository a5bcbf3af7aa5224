// SPDX-License-Identifier: GPL-3.0-or-later
#include "DispositionSheet.h"

#include "PlanDisplay.h"
#include "core/Clock.h"
#include "gui/jobs/AskAndRun.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/style/HouseStyle.h"
#include "ui_DispositionSheet.h"

#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int PauseMs = 400;
constexpr int LatestBegin = 366; // days ahead
}

void DispositionSheet::open(Session &session, QWidget *page, const std::function<void(Id)> &done)
{
    runJobFor<ApplicationForm>(
        page, tr("Looking for what is due"),
        [&origin = session](JobControl &) {
            const auto own = origin.openAgain();
            return newPlan(*own);
        },
        [&session, page, done](const ApplicationForm &form) {
            auto *sheet = new DispositionSheet(session, form, page);
            askAndRun<Id>(
                sheet, tr("Freezing the list"),
                [&session, sheet] {
                    return [&origin = session, form = sheet->form()](JobControl &control) {
                        const auto own = origin.openAgain();
                        return submitPlan(*own, form, NoId, [&](qint64 far, qint64 total) {
                            control.report(far, total, tr("Records looked at"));
                            return !control.isCancelled();
                        });
                    };
                },
                done);
        });
}

DispositionSheet::DispositionSheet(Session &session, const ApplicationForm &form, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_form(form)
    , m_ui(std::make_unique<Ui::DispositionSheet>())
{
    setObjectName(QStringLiteral("dispositionSheet"));
    setWide();
    setHead(Icon::Disposition, Ink::Accent, tr("New disposition plan"));
    addText(tr("What is due in the scope is put on a list and frozen: it can only become shorter. An executive decides on exactly these records; nothing is cleared before that, nor before a backup made after the decision was proven."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->planScope->setSession(session);
    m_ui->planScope->setScope(Route::DispositionPlan, form.scope);
    for (DispositionMethod method : dispositionMethods())
        m_ui->planMethod->addItem(displayName(method), int(method));
    m_ui->planMethod->setCurrentIndex(m_ui->planMethod->findData(int(form.disposition->method)));
    m_ui->planGrace->setRange(GraceAtLeastDays, GraceAtMostDays);
    m_ui->planGrace->setSuffix(tr(" days"));
    m_ui->planGrace->setValue(form.disposition->graceDays);
    const QDate today = dateOfDay(dayOf(session.now()));
    m_ui->planFrom->setDateRange(today, today.addDays(LatestBegin));
    m_ui->planTo->setDateRange(today, today.addDays(LatestBegin));
    m_ui->planFrom->setDate(dateOfDay(form.useFrom));
    m_ui->planTo->setDate(dateOfDay(form.useTo));
    m_ui->planPreview->setSession(session);
    m_ui->planPreview->setTotalShown(false);
    m_ui->planScroll->setFocusPolicy(Qt::NoFocus);
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("dispositionCancel"));
    QPushButton *go = addButton(tr("Submit plan"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("dispositionGo"));

    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    const auto touch = [this] { m_touched = true; };
    connect(&m_pause, &QTimer::timeout, this, &DispositionSheet::count);
    connect(m_ui->planScope, &ScopeEditor::changed, this, [this] {
        m_touched = true;
        m_pause.start();
    });
    connect(m_ui->planMethod, &QComboBox::activated, this, touch);
    connect(m_ui->planGrace, &QSpinBox::valueChanged, this, touch);
    connect(m_ui->planFrom, &QDateEdit::dateChanged, this, [this] {
        m_touched = true;
        m_ui->planToField->setError({});
    });
    connect(m_ui->planTo, &QDateEdit::dateChanged, this, [this] {
        m_touched = true;
        m_ui->planToField->setError({});
    });
    connect(m_ui->planReason, &QPlainTextEdit::textChanged, this, [this] {
        m_touched = true;
        m_ui->planReasonField->setError({});
    });
    connect(m_ui->planPreview, &PlanCard::known, this, &DispositionSheet::tell);
    connect(m_ui->planPreview, &PlanCard::failed, this, &DispositionSheet::tell);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &DispositionSheet::tryIt);
    count();
    m_ui->planReason->setFocus();
}

DispositionSheet::~DispositionSheet() = default;

ApplicationForm DispositionSheet::form() const
{
    ApplicationForm form = m_form;
    form.scope = m_ui->planScope->scope();
    form.scope.persons.clear();
    form.scope.channels.clear();
    form.scope.words.clear();
    form.disposition->method = DispositionMethod(m_ui->planMethod->currentData().toInt());
    form.disposition->graceDays = m_ui->planGrace->value();
    form.useFrom = dayOf(m_ui->planFrom->date());
    form.useTo = dayOf(m_ui->planTo->date());
    form.reason = m_ui->planReason->toPlainText().trimmed();
    return form;
}

void DispositionSheet::count()
{
    m_pause.stop();
    m_ui->planScope->setErrors({});
    m_ui->planMeans->setMessage(Banner::Kind::Information, tr("What is due in this scope is being counted …"));
    m_ui->planPreview->setScope(form().scope);
}

void DispositionSheet::tell()
{
    const auto &preview = m_ui->planPreview->preview();
    if (!preview) {
        m_ui->planMeans->setMessage(Banner::Kind::Blocked, tr("It could not be counted. Below stands why."));
        return;
    }
    if (preview->listed.records == 0) {
        m_ui->planMeans->setMessage(Banner::Kind::Information, tr("Nothing in this scope is due: there is nothing to put on a list."));
        return;
    }
    m_ui->planMeans->setMessage(preview->known ? Banner::Kind::Good : Banner::Kind::Warning,
        tr("Puts %n records on the list, about %1.", nullptr, forWords(preview->listed.records)).arg(sizeInWords(preview->listed.bytes)));
}

void DispositionSheet::tryIt()
{
    const ApplicationForm written = form();
    const QList<ApplicationProblem> problems = check(written, dayOf(m_session.now()));
    m_ui->planScope->setErrors(problems);
    bool asked = false;
    const auto ask = [&](ApplicationField field, LabelledField *of) {
        for (const ApplicationProblem &one : problems) {
            if (one.field != field || one.severity != Severity::Blocking)
                continue;
            of->setError(one.message);
            if (!asked)
                of->focusEditor();
            asked = true;
        }
    };
    ask(ApplicationField::Reason, m_ui->planReasonField);
    ask(ApplicationField::UseDays, m_ui->planToField);
    ask(ApplicationField::Disposition, m_ui->planGraceField);
    for (const ApplicationProblem &one : problems) {
        if (one.severity == Severity::Blocking && !asked) {
            m_ui->planScroll->ensureWidgetVisible(m_ui->planScope);
            (void)m_ui->planScope->focusField(one.field);
            asked = true;
        }
    }
    const auto &preview = m_ui->planPreview->preview();
    // Not counted yet: submitting counts anew.
    if (!asked && (!preview || preview->listed.records > 0))
        accept();
}

void DispositionSheet::reject()
{
    const Confirmation question { tr("Discard this plan?"), tr("Nothing was submitted; what you wrote here is not kept."), {}, tr("Discard"), false, Icon::Undo, {}, {} };
    if (!m_touched || ConfirmSheet::ask(this, question))
        Sheet::reject();
}

} // namespace tongjian
