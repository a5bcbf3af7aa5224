// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationFormView.h"

#include "ApplicationGuide.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Typography.h"
#include "ui_ApplicationFormView.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>

namespace tongjian
{

namespace
{

constexpr int SaveAfterMs = 1500;
constexpr int CountAfterMs = 250;
constexpr int RoomForGuide = 880; // px of the page

} // namespace

ApplicationFormView::ApplicationFormView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ApplicationFormView>())
    , m_column(new Column(this))
    , m_side(new Column(this))
    , m_guide(new ApplicationGuide(session, this))
    , m_submit(new QAction(this))
    , m_close(new QAction(this))
{
    setObjectName(QStringLiteral("applicationForm"));
    auto *editor = new QWidget;
    m_ui->setupUi(editor);
    m_column->column()->addWidget(editor);
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_column, 1);
    m_side->column()->addWidget(m_guide);
    m_side->setFixedWidth(m_guide->minimumWidth() + 2 * space::Xl);
    row->addWidget(m_side);
    setBody(body);
    m_ui->scope->setSession(session);
    m_ui->deadline->setSuggested(dateOfDay(dayOf(session.now())));
    m_ui->papers->setUp(session, [this] { return m_asked.application != NoId ? m_asked.application : m_draft; }, [this] {
        m_dirty = true;
        return saveNow();
    });
    wire();
    retranslateUi();
    startNew();
}

ApplicationFormView::~ApplicationFormView()
{
    m_saver.stop();
    m_counter.stop();
}

void ApplicationFormView::wire()
{
    m_submit->setObjectName(QStringLiteral("submitApplication"));
    m_submit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close->setObjectName(QStringLiteral("closeApplication"));
    header()->setPrimary(m_submit);
    header()->addSecondary(m_close);
    connect(m_submit, &QAction::triggered, this, &ApplicationFormView::submit);
    connect(m_close, &QAction::triggered, this, [this] {
        if (saveNow())
            Q_EMIT left();
    });
    m_saver.setSingleShot(true);
    m_saver.setInterval(SaveAfterMs);
    connect(&m_saver, &QTimer::timeout, this, [this] { saveNow(); });
    m_counter.setSingleShot(true);
    m_counter.setInterval(CountAfterMs);
    connect(&m_counter, &QTimer::timeout, this, &ApplicationFormView::checkNow);
    connect(m_guide, &ApplicationGuide::fieldWanted, this, &ApplicationFormView::goToField);
    connect(m_ui->route, &QComboBox::currentIndexChanged, this, [this] {
        if (m_ui->route->currentIndex() < 0)
            return;
        ApplicationForm form = this->form();
        const ApplicationForm fresh = newApplication(m_session, Route(m_ui->route->currentData().toInt()));
        // What was written stays; whose records they are is another question.
        form.route = fresh.route;
        form.department = fresh.department;
        form.scope.persons = fresh.scope.persons;
        form.scope.departments = fresh.scope.departments;
        form.outside = fresh.outside;
        form.assessment = fresh.assessment;
        fill(form);
        edited();
    });
    const auto changed = [this] { edited(); };
    connect(m_ui->purpose, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->scope, &ScopeEditor::changed, this, changed);
    connect(m_ui->uses, &CheckList::markedChanged, this, changed);
    connect(m_ui->openings, &QSpinBox::valueChanged, this, changed);
    connect(m_ui->foreign, &QCheckBox::toggled, this, changed);
    connect(m_ui->deadline, &OptionalDate::changed, this, changed);
    for (QDateEdit *edit : { m_ui->useFrom, m_ui->useTo })
        connect(edit, &QDateEdit::dateChanged, this, changed);
    for (QPlainTextEdit *edit : { m_ui->reason, m_ui->necessity, m_ui->categories, m_ui->risks, m_ui->measures, m_ui->conclusion })
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    for (QLineEdit *edit : { m_ui->body, m_ui->document, m_ui->basis, m_ui->contact, m_ui->officer1, m_ui->officer2, m_ui->identification1, m_ui->identification2 })
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->papers, &PapersEditor::changed, this, [this] {
        m_dirty = true;
        saveNow();
        checkNow();
    });
}

void ApplicationFormView::offer()
{
    const QSignalBlocker quiet(m_ui->route);
    const QSignalBlocker quietPurpose(m_ui->purpose);
    const QVariant purpose = m_ui->purpose->currentData();
    m_ui->route->clear();
    QList<Route> routes;
    (void)runAction(this, [&] { routes = routesOf(m_session); });
    for (Route route : std::as_const(routes))
        m_ui->route->addItem(displayName(route), int(route));
    m_ui->route->setCurrentIndex(m_ui->route->findData(int(m_route)));
    // Where there is only one it says which.
    if (m_asked.application != NoId && m_ui->route->findData(int(m_route)) < 0)
        m_ui->route->addItem(displayName(m_route), int(m_route));
    m_ui->route->setEnabled(routes.size() > 1 && m_asked.application == NoId);
    m_ui->routeField->setHint(m_asked.application != NoId ? tr("An application keeps its kind.") : routes.size() > 1 ? QString() : tr("In your position you apply in this way only."));
    m_ui->purpose->clear();
    m_ui->purpose->addItem(tr("Choose …"), int(Purpose::NotChosen));
    for (Purpose one : purposes())
        m_ui->purpose->addItem(displayName(one), int(one));
    m_ui->purpose->setCurrentIndex(qMax(0, m_ui->purpose->findData(purpose)));
    QList<CheckList::Choice> choices;
    for (Use use : uses())
        choices.append({ qint64(use), displayName(use) });
    m_ui->uses->setChoices(choices);
}

void ApplicationFormView::startNew()
{
    saveNow();
    QList<Route> routes;
    ApplicationForm form;
    if (!runAction(this, [&] {
            routes = routesOf(m_session);
            form = newApplication(m_session, routes.isEmpty() ? Route::OwnRecords : routes.constFirst());
        }))
        return;
    begin(form, NoId, NoId);
    m_guide->setSaved({});
}

void ApplicationFormView::comeBack()
{
    if (std::exchange(m_left, false) && saveNow())
        startNew();
}

void ApplicationFormView::openDraft(Id draft)
{
    if (draft == m_draft)
        return;
    saveNow();
    QList<ApplicationDraft> drafts;
    if (!runAction(this, [&] { drafts = applicationDrafts(m_session); }))
        return;
    for (const ApplicationDraft &one : std::as_const(drafts)) {
        if (one.id == draft)
            begin(one.form, draft, one.answers);
    }
}

void ApplicationFormView::openAnswer(Id application)
{
    saveNow();
    QList<ApplicationDraft> drafts;
    OpenedApplication opened;
    if (!runAction(this, [&] {
            drafts = applicationDrafts(m_session);
            opened = tongjian::openApplication(m_session, application);
        }))
        return;
    const bool there = m_draft == NoId || std::any_of(drafts.begin(), drafts.end(), [this](const ApplicationDraft &one) { return one.id == m_draft; });
    if (application == m_asked.application && opened.known.row.entry == m_asked.entry && there)
        return; // as it was left
    const auto begun = std::find_if(drafts.begin(), drafts.end(), [&](const ApplicationDraft &one) { return one.answers == application; });
    if (begun != drafts.end())
        begin(begun->form, begun->id, application);
    else
        begin(opened.known.form, NoId, application);
}

void ApplicationFormView::begin(const ApplicationForm &form, Id draft, Id answers)
{
    OpenedApplication opened;
    if (answers != NoId && !runAction(this, [&] { opened = tongjian::openApplication(m_session, answers); }))
        return;
    m_asked = {};
    m_question.clear();
    if (answers != NoId) {
        const CaseStep &last = opened.known.steps.constLast();
        m_asked = opened.seen();
        m_number = opened.known.row.number;
        m_before = opened.known.form;
        m_asker = m_session.personName(last.event.actor);
        m_question = displaySafe(last.text.text, true);
    }
    m_draft = draft;
    m_route = form.route;
    m_ui->papers->setPapers(form.papers);
    offer();
    fill(form);
    m_tried = false;
    m_dirty = false;
    m_lost = false;
    retranslateUi();
    checkNow();
    m_column->verticalScrollBar()->setValue(0);
}

void ApplicationFormView::fill(const ApplicationForm &form)
{
    const QSignalBlocker quiet(this);
    m_route = form.route;
    {
        const QSignalBlocker quietRoute(m_ui->route);
        m_ui->route->setCurrentIndex(m_ui->route->findData(int(form.route)));
    }
    m_ui->purpose->setCurrentIndex(qMax(0, m_ui->purpose->findData(int(form.purpose))));
    m_ui->reason->setPlainText(form.reason);
    m_ui->scope->setScope(form.route, form.scope);
    m_ui->useFrom->setDate(dateOfDay(form.useFrom));
    m_ui->useTo->setDate(dateOfDay(form.useTo));
    QList<qint64> marked;
    for (Use use : uses()) {
        if (form.uses.contains(use))
            marked.append(qint64(use));
    }
    m_ui->uses->setMarked(marked);
    m_ui->openings->setValue(form.openingsAtMost);
    const OutsideRequest outside = form.outside.value_or(OutsideRequest());
    m_ui->body->setText(outside.body);
    m_ui->document->setText(outside.documentNumber);
    m_ui->basis->setText(outside.legalBasis);
    m_ui->contact->setText(outside.contact);
    m_ui->foreign->setChecked(outside.foreign);
    m_ui->deadline->setDay(outside.deadline);
    m_ui->officer1->setText(outside.officers.value(0).name);
    m_ui->identification1->setText(outside.officers.value(0).identification);
    m_ui->officer2->setText(outside.officers.value(1).name);
    m_ui->identification2->setText(outside.officers.value(1).identification);
    const ImpactAssessment assessment = form.assessment.value_or(ImpactAssessment());
    m_ui->necessity->setPlainText(assessment.necessity);
    m_ui->categories->setPlainText(assessment.categories);
    m_ui->risks->setPlainText(assessment.risks);
    m_ui->measures->setPlainText(assessment.measures);
    m_ui->conclusion->setPlainText(assessment.conclusion);
    showRoute();
}

void ApplicationFormView::showRoute()
{
    const bool outside = goesOutside(m_route);
    m_ui->outsidePart->setVisible(outside);
    m_ui->officerRows->setVisible(has(m_route, ApplicationField::Officers));
    m_ui->assessmentPart->setVisible(outside);
    m_ui->papersPart->setVisible(outside);
    m_ui->usesField->setVisible(has(m_route, ApplicationField::Uses));
    m_ui->openingsField->setVisible(has(m_route, ApplicationField::Openings));
    m_ui->documentField->setRequired(m_route == Route::Judicial);
    for (LabelledField *field : { m_ui->officer1Field, m_ui->identification1Field, m_ui->officer2Field, m_ui->identification2Field })
        field->setRequired(true);
    m_ui->contactField->setRequired(m_route == Route::OutsideBody);
}

ApplicationForm ApplicationFormView::form() const
{
    ApplicationForm form;
    form.route = m_route;
    form.purpose = Purpose(m_ui->purpose->currentData().toInt());
    form.reason = m_ui->reason->toPlainText();
    form.scope = m_ui->scope->scope();
    form.useFrom = dayOf(m_ui->useFrom->date());
    form.useTo = dayOf(m_ui->useTo->date());
    if (has(m_route, ApplicationField::Uses)) {
        form.uses = {};
        const QList<qint64> marked = m_ui->uses->marked();
        for (qint64 one : marked)
            form.uses.set(Use(one));
        form.openingsAtMost = m_ui->openings->value();
    }
    if (goesOutside(m_route)) {
        OutsideRequest outside;
        outside.body = m_ui->body->text().trimmed();
        outside.documentNumber = m_ui->document->text().trimmed();
        outside.legalBasis = m_ui->basis->text().trimmed();
        outside.contact = m_ui->contact->text().trimmed();
        outside.foreign = m_ui->foreign->isChecked();
        outside.deadline = m_ui->deadline->day();
        if (has(m_route, ApplicationField::Officers)) {
            outside.officers = { { m_ui->officer1->text().trimmed(), m_ui->identification1->text().trimmed() },
                { m_ui->officer2->text().trimmed(), m_ui->identification2->text().trimmed() } };
        }
        form.outside = outside;
        form.assessment = ImpactAssessment { m_ui->necessity->toPlainText().trimmed(), m_ui->categories->toPlainText().trimmed(), m_ui->risks->toPlainText().trimmed(),
            m_ui->measures->toPlainText().trimmed(), m_ui->conclusion->toPlainText().trimmed() };
        form.papers = m_ui->papers->papers();
    }
    settle(m_session, form);
    return form;
}

void ApplicationFormView::edited()
{
    m_dirty = true;
    m_saver.start();
    m_counter.start();
}

LabelledField *ApplicationFormView::fieldOf(ApplicationField field) const
{
    switch (field) {
    case ApplicationField::Purpose:
        return m_ui->purposeField;
    case ApplicationField::Reason:
        return m_ui->reasonField;
    case ApplicationField::UseDays:
        return m_ui->useToField;
    case ApplicationField::Uses:
        return m_ui->usesField;
    case ApplicationField::Openings:
        return m_ui->openingsField;
    case ApplicationField::Body:
        return m_ui->bodyField;
    case ApplicationField::DocumentNumber:
        return m_ui->documentField;
    case ApplicationField::LegalBasis:
        return m_ui->basisField;
    case ApplicationField::Contact:
        return m_ui->contactField;
    case ApplicationField::Deadline:
        return m_ui->deadlineField;
    case ApplicationField::Officers:
        return firstEmpty({ m_ui->officer1Field, m_ui->identification1Field, m_ui->officer2Field, m_ui->identification2Field });
    case ApplicationField::Assessment:
        return firstEmpty({ m_ui->necessityField, m_ui->categoriesField, m_ui->risksField, m_ui->measuresField, m_ui->conclusionField });
    default:
        return nullptr;
    }
}

// Of several that are asked for together, the one to go on with.
LabelledField *ApplicationFormView::firstEmpty(const QList<LabelledField *> &fields)
{
    const auto isEmpty = [](const LabelledField *field) {
        const auto *line = qobject_cast<QLineEdit *>(field->editor());
        const auto *text = qobject_cast<QPlainTextEdit *>(field->editor());
        return (line ? line->text() : text->toPlainText()).trimmed().isEmpty();
    };
    const auto found = std::find_if(fields.begin(), fields.end(), isEmpty);
    return found == fields.end() ? fields.constFirst() : *found;
}

void ApplicationFormView::checkNow()
{
    const ApplicationForm form = this->form();
    ScopeCount count;
    if (!runAction(this, [&] { count = countScope(m_session, form); }))
        return;
    const QList<ApplicationProblem> problems = check(form, dayOf(m_session.now()));
    m_guide->setForm(form, count);
    m_guide->setProblems(problems);
    QList<ApplicationProblem> shown = m_tried ? problems : QList<ApplicationProblem>();
    shown += wideness(form, count.records);
    m_ui->scope->setErrors(shown);
    m_ui->papers->setMissing(missingPapers(form));
    const QList<LabelledField *> together { m_ui->officer1Field, m_ui->identification1Field, m_ui->officer2Field, m_ui->identification2Field, m_ui->necessityField, m_ui->categoriesField,
        m_ui->risksField, m_ui->measuresField, m_ui->conclusionField };
    for (LabelledField *field : together)
        field->setError({});
    for (const ApplicationFieldFacts &row : applicationFieldTable()) {
        LabelledField *field = fieldOf(row.field);
        if (!field)
            continue;
        QString error;
        for (const ApplicationProblem &problem : std::as_const(shown)) {
            if (problem.field == row.field && problem.severity == Severity::Blocking && error.isEmpty())
                error = problem.message;
        }
        field->setError(error);
    }
    const bool blocked = std::any_of(problems.begin(), problems.end(), [](const ApplicationProblem &one) { return one.severity == Severity::Blocking; });
    if (m_tried && blocked)
        banner()->setMessage(Banner::Kind::Warning, tr("Not submitted: %1").arg(problems.constFirst().message));
    else
        banner()->setMessage(Banner::Kind::Information, question());
}

bool ApplicationFormView::saveNow()
{
    m_saver.stop();
    if (!m_dirty || m_lost)
        return true;
    const bool saved = runAction(this, [this] { m_draft = saveApplicationDraft(m_session, m_draft, form(), m_asked.application); });
    m_dirty = !saved;
    if (!saved && m_asked.application != NoId) {
        (void)runAction(this, [this] {
            const auto row = applicationRow(m_session, m_asked.application);
            m_lost = !row || row->stage != CaseStage::AskedBack;
        });
    }
    showSaved();
    return saved;
}

void ApplicationFormView::showSaved()
{
    m_guide->setSaved(m_draft == NoId || m_dirty || m_lost ? QString() : tr("Saved as a draft; only you can read it."));
}

void ApplicationFormView::submit()
{
    m_tried = true;
    checkNow();
    const ApplicationForm form = this->form();
    const QList<ApplicationProblem> problems = check(form, dayOf(m_session.now()));
    for (const ApplicationProblem &problem : problems) {
        if (problem.severity == Severity::Blocking) {
            goToField(problem.field);
            return;
        }
    }
    if (m_asked.application != NoId) {
        send(form);
        return;
    }
    Id application = NoId;
    QString number;
    if (!saveNow() || !runAction(this, [&] {
            application = submitApplication(m_session, form, m_draft);
            number = tongjian::openApplication(m_session, application).known.row.number;
        }))
        return;
    sent();
    Q_EMIT submitted(application, number);
}

void ApplicationFormView::sent()
{
    m_draft = NoId;
    m_dirty = false;
    setFocus(Qt::OtherFocusReason); // the field that has it may not be in the next form
    startNew();
}

QString ApplicationFormView::question() const
{
    return m_asked.application == NoId ? QString() : tr("%1 asks: %2").arg(m_asker, m_question);
}

void ApplicationFormView::send(const ApplicationForm &form)
{
    const auto words = ConfirmSheet::askReason(this,
        { tr("Answer with the changed application?"), question(), tr("All decisions begin anew; the form of before stays with the application."), tr("Send answer"), false, Icon::Chat, tr("Answer"), {} });
    if (!words || !saveNow() || !runAction(this, [&] { answerApplication(m_session, m_asked, *words, form == m_before ? std::nullopt : std::optional(form)); }))
        return;
    const Id application = m_asked.application;
    sent();
    Q_EMIT answered(application);
}

void ApplicationFormView::goToField(ApplicationField field)
{
    QWidget *there = nullptr;
    if (m_ui->scope->focusField(field)) {
        there = m_ui->scope;
    } else if (LabelledField *one = fieldOf(field)) {
        one->focusEditor();
        there = one;
    } else if (field == ApplicationField::Papers) {
        m_ui->papers->chooseButton()->setFocus();
        there = m_ui->papers;
    }
    if (there)
        m_column->ensureWidgetVisible(there);
}

void ApplicationFormView::hideEvent(QHideEvent *event)
{
    saveNow();
    m_left = m_asked.application != NoId && isHidden(); // and not the whole window
    PageView::hideEvent(event);
}

void ApplicationFormView::resizeEvent(QResizeEvent *event)
{
    m_side->setVisible(width() >= RoomForGuide);
    PageView::resizeEvent(event);
}

void ApplicationFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        const ApplicationForm kept = form();
        retranslateUi();
        offer();
        const bool dirty = m_dirty;
        fill(kept);
        m_dirty = dirty;
        showSaved();
        checkNow();
    }
    PageView::changeEvent(event);
}

void ApplicationFormView::retranslateUi()
{
    const bool answers = m_asked.application != NoId;
    m_submit->setText(answers ? tr("Send an&swer …") : tr("&Submit"));
    header()->setTitle(answers ? tr("Change %1 and answer").arg(m_number) : tr("New application"));
    m_close->setText(tr("&Close"));
    m_ui->deadline->setText(tr("There is one"));
}

} // namespace tongjian
