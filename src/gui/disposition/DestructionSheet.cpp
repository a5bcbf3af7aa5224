// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionSheet.h"

#include "PlanDisplay.h"
#include "gui/jobs/QuietJob.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Login.h"
#include "ui_DestructionSheet.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace tongjian
{

namespace
{
constexpr int PlacesHeight = 150; // two and a half of them: more scroll
}

DestructionSheet::DestructionSheet(Session &session, const OpenedPlan &plan, const ShownDestruction &destruction, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_plan(plan.application.known.row.id)
    , m_number(plan.application.known.row.number)
    , m_places(new SimpleRows(this))
    , m_ui(std::make_unique<Ui::DestructionSheet>())
{
    setObjectName(QStringLiteral("destructionSheet"));
    setWide();
    addText(tr("Their keys are deleted and overwritten in the store and in every registered copy. Nobody opens them afterwards, not from a backup either. Once begun it can only be finished, and never be undone."));
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->witnessPassword->edit()->setObjectName(QStringLiteral("witnessSecretLine"));
    m_ui->destructionPlaces->setModel(m_places);
    m_ui->destructionPlaces->setSelectionMode(QAbstractItemView::NoSelection); // only looked at
    m_ui->destructionPlaces->setEscapeUnmarks(false);
    m_cancel = addButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("destructionCancel"));
    m_go = addButton({}, ButtonKind::Danger);
    m_go->setObjectName(QStringLiteral("destructionGo"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &DestructionSheet::witness);
    connect(m_ui->noOtherCopies, &QCheckBox::toggled, this, &DestructionSheet::offer);
    connect(m_ui->witnessPerson, &QComboBox::currentIndexChanged, this, [this] {
        // Whose password was typed, or was wrong, is another one's now.
        m_ui->witnessPassword->clear();
        m_ui->witnessPasswordField->setError({});
        offer();
    });
    connect(m_ui->witnessPassword, &PasswordField::changed, this, &DestructionSheet::offer);
    connect(m_ui->destructionTrouble, &Banner::actionTriggered, this, &DestructionSheet::readAgain);
    m_ui->destructionTrouble->setMessage(Banner::Kind::Information, {});
    show(destruction);
    m_ui->noOtherCopies->setFocus();
}

DestructionSheet::~DestructionSheet() = default;

void DestructionSheet::show(const ShownDestruction &destruction)
{
    m_destruction = destruction;
    const DestructionView &view = destruction.view;
    setHead(Icon::Alert, Ink::Bad, tr("Destroy %n records?", nullptr, forWords(view.records)));
    m_go->setText(tr("Destroy %n records", nullptr, forWords(view.records)));
    m_ui->destructionFacts->setFacts(QList<FactCard::Fact> { { tr("Disposition plan"), m_number, false } } + offerFacts(view));
    const QList<ListRow> rows = placeRows(destruction);
    m_places->setRows(rows);
    m_ui->placesHeading->setVisible(!rows.isEmpty());
    m_ui->destructionPlaces->setVisible(!rows.isEmpty());
    m_ui->destructionPlaces->setFixedHeight(qMin(PlacesHeight, int(rows.size()) * RecordListDelegate::RowHeight + 2 * m_ui->destructionPlaces->frameWidth()));
    const QSignalBlocker quiet(m_ui->witnessPerson);
    const QVariant before = m_ui->witnessPerson->currentData();
    m_ui->witnessPerson->clear();
    for (Id one : view.witnesses)
        m_ui->witnessPerson->addItem(m_session.personName(one), one);
    m_ui->witnessPerson->setCurrentIndex(qMax(0, m_ui->witnessPerson->findData(before)));
    m_ui->witnessField->setError(view.witnesses.isEmpty() ? tr("No auditor is left who could be the witness.") : QString());
    offer();
}

void DestructionSheet::offer()
{
    const bool ready = !m_busy && m_destruction.view.objection.isEmpty() && m_destruction.view.records > 0;
    m_go->setEnabled(ready && m_ui->noOtherCopies->isChecked() && m_ui->witnessPerson->currentIndex() >= 0 && !m_ui->witnessPassword->isEmpty());
    m_cancel->setEnabled(!m_busy);
}

void DestructionSheet::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : std::initializer_list<QWidget *> { m_ui->noOtherCopies, m_ui->witnessField, m_ui->witnessPasswordField })
        field->setEnabled(!busy);
    offer();
}

void DestructionSheet::witness()
{
    m_ui->witnessPasswordField->setError({});
    m_ui->destructionTrouble->setMessage(Banner::Kind::Information, {});
    QString login;
    if (const Person *person = m_session.state().person(m_ui->witnessPerson->currentData().toLongLong()))
        login = person->login;
    auto password = std::make_shared<Secret>(m_ui->witnessPassword->takeSecret());
    setBusy(true);
    runQuietly<bool>(
        this,
        [paths = m_session.store().paths(), environment = m_session.store().environment(), login, password, plan = m_plan, root = m_destruction.view.root, executor = m_session.me()](JobControl &) {
            const Secret once = std::move(*password);
            actAs(paths, environment, login, once, [&](Session &witness) { witnessDestruction(witness, plan, root, executor); });
            return true;
        },
        [this](bool) {
            setBusy(false);
            accept();
        },
        [this](const Error &error) { fail(error); });
}

void DestructionSheet::fail(const Error &error)
{
    setBusy(false);
    if (error.code() == ErrorCode::WrongPassword || error.code() == ErrorCode::Busy) {
        m_ui->witnessPasswordField->setError(error.code() == ErrorCode::Busy ? sentences(error.message(), error.hint()) : tr("The password is not right. Nothing was destroyed."));
        m_ui->witnessPasswordField->focusEditor();
        return;
    }
    const bool changed = error.code() == ErrorCode::Changed;
    m_ui->destructionTrouble->setMessage(Banner::Kind::Blocked, sentences(error.message(), error.hint()), changed ? tr("Read again") : QString());
    // What was declared and shown is no longer what would be destroyed.
    if (changed) {
        m_ui->noOtherCopies->setChecked(false);
        m_ui->destructionTrouble->button()->setFocus();
    }
}

void DestructionSheet::readAgain()
{
    setBusy(true);
    runQuietly<ShownDestruction>(
        this,
        [&origin = m_session, plan = m_plan](JobControl &) {
            const auto own = origin.openAgain();
            return readDestruction(*own, plan);
        },
        [this](const ShownDestruction &destruction) {
            setBusy(false);
            show(destruction);
            m_ui->noOtherCopies->setFocus();
            m_ui->destructionTrouble->setMessage(Banner::Kind::Warning, destruction.view.objection.isEmpty() ? tr("This is the list as it is now. Look at it together once more.") : destruction.view.objection);
        },
        [this](const Error &error) { fail(error); });
}

void DestructionSheet::reject()
{
    if (!m_busy)
        Sheet::reject();
}

} // namespace tongjian
