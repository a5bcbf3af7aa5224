// SPDX-License-Identifier: GPL-3.0-or-later
#include "SubstituteSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"
#include "ui_SubstituteSheet.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateTime>
#include <QLocale>
#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int UsualDays = 7;
}

SubstituteSheet::SubstituteSheet(Session &session, const QList<RoleHolding> &holdings, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_holdings(holdings)
    , m_ui(std::make_unique<Ui::SubstituteSheet>())
{
    setObjectName(QStringLiteral("substituteSheet"));
    setHead(Icon::Substitute, Ink::Accent, tr("Name a substitute"));
    addText(tr("While you are away somebody else decides in your place. You keep the role, and every decision says for whom it was made."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    for (const RoleHolding &one : std::as_const(m_holdings))
        m_ui->substituteRole->addItem(holdingInWords(m_session, one));
    m_ui->holdingField->setVisible(m_holdings.size() > 1);
    QCompleter *completer = m_ui->substitutePerson->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_session.now()).date();
    m_ui->firstDay->setMinimumDate(today);
    m_ui->firstDay->setDate(today);
    m_ui->lastDay->setMinimumDate(today);
    m_ui->lastDay->setDate(today.addDays(UsualDays - 1));
    m_ui->substituteMeans->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 2 * space::S); // the buttons stay where they are
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Name substitute"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("substituteGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &SubstituteSheet::tryIt);
    connect(m_ui->substituteRole, &QComboBox::currentIndexChanged, this, &SubstituteSheet::offerPeople);
    connect(m_ui->substitutePerson, &QComboBox::currentTextChanged, this, &SubstituteSheet::tellMeaning);
    connect(m_ui->firstDay, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        m_ui->lastDay->setMinimumDate(day); // takes the last day along
        tellMeaning();
    });
    connect(m_ui->lastDay, &QDateEdit::dateChanged, this, &SubstituteSheet::tellMeaning);
    offerPeople();
    m_ui->substitutePerson->setFocus();
}

SubstituteSheet::~SubstituteSheet() = default;

RoleHolding SubstituteSheet::holding() const
{
    return m_holdings.at(qMax(0, m_ui->substituteRole->currentIndex()));
}

void SubstituteSheet::offerPeople()
{
    (void)runAction(this, [this] { m_candidates = candidatesFor(m_session, holding()); });
    m_ui->substitutePerson->clear();
    for (Id id : std::as_const(m_candidates)) {
        const Person *who = m_session.state().person(id);
        m_ui->substitutePerson->addItem(QStringList { displaySafe(who->name), displaySafe(who->login), m_session.departmentName(who->department) }.join(factSeparator()), id);
    }
    m_ui->substitutePerson->setCurrentIndex(-1);
    m_ui->personField->setWarning(m_candidates.isEmpty() ? tr("Nobody can act for you in this role: everybody else holds it already or a role that must be another person.") : QString());
    tellMeaning();
}

Id SubstituteSheet::chosen() const
{
    const QString typed = m_ui->substitutePerson->currentText().trimmed();
    const int row = m_ui->substitutePerson->findText(typed, Qt::MatchFixedString);
    if (row >= 0)
        return m_ui->substitutePerson->itemData(row).toLongLong();
    Id found = NoId;
    for (Id id : m_candidates) {
        const Person *who = m_session.state().person(id);
        if (typed != who->name && typed.compare(who->login, Qt::CaseInsensitive) != 0)
            continue;
        if (found != NoId)
            return NoId; // two of that name
        found = id;
    }
    return found;
}

void SubstituteSheet::tellMeaning()
{
    for (LabelledField *field : { m_ui->personField, m_ui->firstDayField, m_ui->lastDayField })
        field->setError({});
    const Id person = chosen();
    if (person == NoId) {
        m_ui->substituteMeans->setMessage(Banner::Kind::Information, tr("Choose who acts for you."));
        return;
    }
    const int days = int(m_ui->firstDay->date().daysTo(m_ui->lastDay->date())) + 1;
    const auto inWords = [](const QDate &day) { return QLocale().toString(day, QLocale::ShortFormat); };
    m_ui->substituteMeans->setMessage(Banner::Kind::Information,
        tr("%1 decides in your place as %2 from %3 until %4 (%n days, both included); you can decide yourself too, and either of you can end it earlier.", nullptr, days)
            .arg(m_session.personName(person), holdingInWords(m_session, holding()), inWords(m_ui->firstDay->date()), inWords(m_ui->lastDay->date())));
}

void SubstituteSheet::tryIt()
{
    const SubstitutionRequest request { holding(), chosen(), m_ui->firstDay->date(), m_ui->lastDay->date() };
    if (request.substitute == NoId) {
        m_ui->personField->setError(tr("Choose a person from the list."));
        m_ui->personField->focusEditor();
        return;
    }
    const auto refused = [&](const Error &error) {
        const bool person = !m_session.state().objectionTo(request.holding, request.substitute).isEmpty();
        LabelledField *field = person ? m_ui->personField : m_ui->lastDayField;
        field->setError(error.message());
        field->focusEditor();
    };
    if (runAction(this, [&] { m_named = nameSubstitute(m_session, request); }, { ErrorCode::BadInput }, refused))
        accept();
}

} // namespace tongjian
