// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScopeEditor.h"

#include "core/Clock.h"
#include "gui/people/PeopleSheet.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/LabelledField.h"
#include "services/Rights.h"
#include "ui_ScopeEditor.h"

#include <QEvent>
#include <QSignalBlocker>

namespace tongjian
{

namespace
{

template<typename T>
QList<T> valuesOf(const QList<qint64> &marked)
{
    QList<T> values;
    for (qint64 one : marked)
        values.append(T(one));
    return values;
}

template<typename T>
QList<qint64> numbersOf(const QList<T> &values)
{
    QList<qint64> numbers;
    for (const T &one : values)
        numbers.append(qint64(one));
    return numbers;
}

template<typename T>
bool offered(const std::optional<Scope> &within, const QList<T> Scope::*part, T value)
{
    return !within || ((*within).*part).isEmpty() || ((*within).*part).contains(value);
}

} // namespace

ScopeEditor::ScopeEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ScopeEditor>())
{
    m_ui->setupUi(this);
    for (CheckList *list : { m_ui->departments, m_ui->classes, m_ui->channels })
        connect(list, &CheckList::markedChanged, this, &ScopeEditor::changed);
    connect(m_ui->dayFrom, &QDateEdit::dateChanged, this, &ScopeEditor::changed);
    connect(m_ui->dayTo, &QDateEdit::dateChanged, this, &ScopeEditor::changed);
    connect(m_ui->words, &QPlainTextEdit::textChanged, this, &ScopeEditor::changed);
    connect(m_ui->choosePersons, &QPushButton::clicked, this, &ScopeEditor::choosePersons);
    connect(m_ui->everybody, &QPushButton::clicked, this, [this] {
        m_persons.clear();
        showPersons();
        Q_EMIT changed();
    });
}

ScopeEditor::~ScopeEditor() = default;

void ScopeEditor::setSession(Session &session)
{
    m_session = &session;
}

void ScopeEditor::setForHold()
{
    m_forHold = true;
    for (LabelledField *field : { m_ui->wordsField, m_ui->dayFromField, m_ui->dayToField })
        field->hide();
    m_ui->personsField->setLabel(tr("&Whom they concern"));
}

void ScopeEditor::setScope(Route route, const Scope &scope, const std::optional<Scope> &within)
{
    m_route = route;
    m_within = within;
    m_persons = scope.persons;
    offer();
    const QSignalBlocker quiet(this);
    // Where something is to be taken away, what is there is marked.
    const auto mark = [&](CheckList *list, const QList<qint64> &values) { list->setMarked(within && values.isEmpty() ? list->values() : values); };
    mark(m_ui->departments, numbersOf(scope.departments));
    mark(m_ui->classes, numbersOf(scope.classes));
    mark(m_ui->channels, numbersOf(scope.channels));
    const QDate first = within ? dateOfDay(within->dayFrom) : QDate(1990, 1, 1);
    const QDate last = within ? dateOfDay(within->dayTo) : QDate(2199, 12, 31);
    for (QDateEdit *edit : { m_ui->dayFrom, m_ui->dayTo })
        edit->setDateRange(first, last);
    m_ui->dayFrom->setDate(dateOfDay(scope.dayFrom));
    m_ui->dayTo->setDate(dateOfDay(scope.dayTo));
    m_ui->words->setPlainText(scope.words.join(u'\n'));
    showPersons();
}

void ScopeEditor::offer()
{
    if (!m_session)
        return;
    const HouseState &state = m_session->state();
    QList<CheckList::Choice> departments;
    const QList<Id> headed = headedDepartments(state, m_session->me(), OwnRightsOnly);
    for (const Department &one : state.departments()) {
        const bool mine = m_route != Route::DepartmentRecords || headed.contains(one.id) || m_within;
        if (mine && offered(m_within, &Scope::departments, one.id))
            departments.append({ one.id, one.open ? m_session->departmentName(one.id) : tr("%1 (closed)").arg(m_session->departmentName(one.id)) });
    }
    m_ui->departments->setChoices(departments);
    QList<CheckList::Choice> classes;
    QList<CheckList::Choice> channels;
    for (RecordClass one : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        if (offered(m_within, &Scope::classes, one))
            classes.append({ qint64(one), displayName(one) });
        const QList<FormKind> forms = formsOf(one);
        for (FormKind form : forms) {
            const QList<Channel> of = channelsOf(form);
            for (Channel channel : of) {
                const bool there = std::any_of(channels.begin(), channels.end(), [&](const CheckList::Choice &choice) { return choice.value == qint64(channel); });
                if (!there && offered(m_within, &Scope::channels, channel))
                    channels.append({ qint64(channel), displayName(channel) });
            }
        }
    }
    m_ui->classes->setChoices(classes);
    m_ui->channels->setChoices(channels);
    m_ui->departmentsField->setVisible(has(m_route, ApplicationField::Departments) && (m_route != Route::DepartmentRecords || departments.size() > 1));
    m_ui->departmentsField->setHint(m_route == Route::DepartmentRecords || m_within ? QString() : tr("None marked means the whole company."));
    for (LabelledField *field : { m_ui->classesField, m_ui->channelsField })
        field->setHint(m_within ? QString() : tr("None marked means all."));
    m_ui->personsField->setVisible(m_route != Route::OwnRecords && has(m_route, ApplicationField::Persons));
    m_ui->channelsField->setVisible(has(m_route, ApplicationField::Channels));
    m_ui->wordsField->setVisible(!m_forHold && has(m_route, ApplicationField::Words));
    const bool everybody = !m_within || m_within->persons.isEmpty();
    m_ui->everybody->setVisible(everybody);
}

void ScopeEditor::showPersons()
{
    QStringList names;
    for (Id id : std::as_const(m_persons))
        names += m_session ? m_session->personName(id) : QString();
    m_ui->personNames->setText(m_persons.isEmpty() ? tr("Everybody") : names.join(tr(", ")));
    m_ui->everybody->setEnabled(!m_persons.isEmpty());
}

void ScopeEditor::choosePersons()
{
    const QString explanation = m_forHold ? tr("Only records that concern one of these people. Who is named here does not decide whether the hold is lifted.")
                                          : tr("Only records that concern one of these people. Who is named here decides nothing in this application.");
    PeopleSheet sheet(*m_session, tr("Whose records?"), explanation, tr("Choose"), this,
        m_within ? m_within->persons : QList<Id>(), scope().departments);
    sheet.finishByEnter();
    if (sheet.exec() != QDialog::Accepted)
        return;
    m_persons = sheet.chosen();
    showPersons();
    Q_EMIT changed();
}

Scope ScopeEditor::scope() const
{
    Scope scope;
    scope.persons = m_persons;
    scope.departments = m_ui->departments->marked();
    scope.classes = valuesOf<RecordClass>(m_ui->classes->marked());
    scope.channels = valuesOf<Channel>(m_ui->channels->marked());
    scope.dayFrom = dayOf(m_ui->dayFrom->date());
    scope.dayTo = dayOf(m_ui->dayTo->date());
    scope.words = m_ui->words->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    // All marked is what was there; without a mark the list would mean everything: see leavesNothing().
    if (m_within) {
        const auto all = [](const CheckList *list) { return list->marked().isEmpty() || list->marked().size() == list->count(); };
        if (all(m_ui->departments))
            scope.departments = m_within->departments;
        if (all(m_ui->classes))
            scope.classes = m_within->classes;
        if (all(m_ui->channels))
            scope.channels = m_within->channels;
    }
    return scope;
}

bool ScopeEditor::leavesNothing() const
{
    const auto none = [](const CheckList *list, const QWidget *field) { return !field->isHidden() && list->count() > 0 && list->marked().isEmpty(); };
    return m_within
        && (none(m_ui->departments, m_ui->departmentsField) || none(m_ui->classes, m_ui->classesField) || none(m_ui->channels, m_ui->channelsField));
}

void ScopeEditor::setErrors(const QList<ApplicationProblem> &problems)
{
    const auto tell = [&](LabelledField *field, ApplicationField of) {
        QString error;
        QString warning;
        for (const ApplicationProblem &problem : problems) {
            if (problem.field == of)
                (problem.severity == Severity::Blocking ? error : warning) = problem.message;
        }
        field->setError(error);
        field->setWarning(warning);
    };
    tell(m_ui->personsField, ApplicationField::Persons);
    tell(m_ui->departmentsField, ApplicationField::Departments);
    tell(m_ui->dayToField, ApplicationField::Days);
    tell(m_ui->wordsField, ApplicationField::Words);
}

bool ScopeEditor::focusField(ApplicationField field)
{
    switch (field) {
    case ApplicationField::Persons:
        m_ui->choosePersons->setFocus();
        return true;
    case ApplicationField::Departments:
        m_ui->departmentsField->focusEditor();
        return true;
    case ApplicationField::Days:
        m_ui->dayFromField->focusEditor();
        return true;
    case ApplicationField::Words:
        m_ui->wordsField->focusEditor();
        return true;
    default:
        return false;
    }
}

void ScopeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_forHold)
            setForHold();
        const QList<qint64> departments = m_ui->departments->marked();
        offer();
        m_ui->departments->setMarked(departments);
        showPersons();
    }
    QWidget::changeEvent(event);
}

} // namespace tongjian
