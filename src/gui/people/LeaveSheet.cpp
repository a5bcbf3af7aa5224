// SPDX-License-Identifier: GPL-3.0-or-later
#include "LeaveSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"
#include "ui_LeaveSheet.h"

#include <QPushButton>

#include <numeric>

namespace tongjian
{

namespace
{
constexpr int Undecided = -1;
}

LeaveSheet::LeaveSheet(Session &session, Id person, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_person(person)
    , m_ui(std::make_unique<Ui::LeaveSheet>())
{
    setObjectName(QStringLiteral("leaveSheet"));
    setHead(Icon::User, Ink::Accent, tr("%1 leaves the company").arg(session.personName(person)));
    addText(tr("The account and all roles end at once. Records and signatures stay valid; role keys are renewed when the next holder logs in."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    QPushButton *cancel = addButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("leaveCancel"));
    m_go = addButton(tr("Let go"), ButtonKind::Danger);
    m_go->setObjectName(QStringLiteral("leaveGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &LeaveSheet::tryIt);
    connect(m_ui->leaveDrafts, &QComboBox::currentIndexChanged, this, [this] { m_ui->draftsField->setError({}); });
    m_ui->leaveDrafts->addItem(tr("Choose …"), Undecided);
    m_ui->leaveDrafts->addItem(tr("Keep them sealed, in case the account is enabled again"), int(LeftDrafts::Keep));
    m_ui->leaveDrafts->addItem(tr("Discard them for ever"), int(LeftDrafts::Discard));
    if (runAction(this, [this] { m_departure = departureOf(m_session, m_person); }))
        showDeparture();
    else
        m_go->setEnabled(false);
    offerSuccessors();
    cancel->setFocus();
}

LeaveSheet::~LeaveSheet() = default;

void LeaveSheet::showDeparture()
{
    m_ui->leaveObstacles->setMessage(Banner::Kind::Blocked, m_departure.obstacles.join(u'\n'));
    m_go->setEnabled(m_departure.obstacles.isEmpty());
    const HouseState &state = m_session.state();
    QStringList roles;
    for (const RoleHolding &holding : std::as_const(m_departure.roles)) {
        QStringList others;
        const QList<Id> holders = state.holders(holding.role, holding.department);
        for (Id one : holders) {
            if (one != m_person)
                others += m_session.personName(one);
        }
        QString role = displayName(holding.role);
        if (holding.department != NoId)
            role = tr("%1 (%2)").arg(role, m_session.departmentName(holding.department));
        if (!others.isEmpty())
            roles += tr("%1: stays with %2").arg(role, others.join(tr(", ")));
        else if (holding.role == Role::Head)
            roles += tr("%1: until there is another, the records officers decide").arg(role);
        else
            roles += tr("%1: nobody else").arg(role);
    }
    const QString none = tr("None");
    m_ui->leaveFacts->setFacts({
        { tr("Roles that end"), roles.isEmpty() ? none : roles.join(u'\n'), true },
        { tr("Records under way"), m_departure.underWay == 0 ? none : tr("%n: reviewed and filed as always", nullptr, int(m_departure.underWay)), true },
        { tr("Returned records"),
            m_departure.returned == 0 ? none : tr("%n: wait for the head or the records officers, who accept them as they stand or reject them", nullptr, int(m_departure.returned)),
            true },
        { tr("Drafts"), m_departure.drafts == 0 ? none : tr("%n: only this person can open them", nullptr, int(m_departure.drafts)), true },
    });
    m_ui->draftsField->setVisible(m_departure.drafts > 0);
}

void LeaveSheet::offerSuccessors()
{
    m_ui->successorField->setVisible(!m_departure.roles.isEmpty() && may(m_session, Action::RolePropose).allowed);
    m_ui->leaveSuccessor->addItem(tr("Nobody yet"), NoId);
    for (const Person &one : m_session.state().persons()) {
        if (one.active && !one.job && one.id != m_person && one.id != m_session.me())
            m_ui->leaveSuccessor->addItem(tr("%1 (%2)").arg(m_session.personName(one.id), m_session.departmentName(one.department)), one.id);
    }
}

void LeaveSheet::tryIt()
{
    LeaveRequest request { m_person, m_ui->leaveSuccessor->currentData().toLongLong(), {} };
    if (m_departure.drafts > 0) {
        const int choice = m_ui->leaveDrafts->currentData().toInt();
        if (choice == Undecided) {
            m_ui->draftsField->setError(tr("Say what becomes of the drafts."));
            m_ui->draftsField->focusEditor();
            return;
        }
        request.drafts = LeftDrafts(choice);
    }
    const auto shown = [this](const Error &error) { m_ui->leaveObstacles->setMessage(Banner::Kind::Blocked, error.message()); };
    const bool left = runAction(
        this,
        [&] {
            const LeaveResult result = leaveHouse(m_session, request);
            QStringList words { tr("%1 has left.").arg(m_session.personName(m_person)), tr("%n roles ended.", nullptr, int(result.rolesEnded.size())) };
            if (!result.proposed.isEmpty())
                words += tr("%n proposed for the successor.", nullptr, int(result.proposed.size()));
            words += result.notProposed;
            if (result.draftsDiscarded > 0)
                words += tr("%n drafts discarded.", nullptr, int(result.draftsDiscarded));
            m_told = std::accumulate(words.cbegin(), words.cend(), QString(), sentences);
        },
        { ErrorCode::BadInput }, shown);
    if (left)
        accept();
}

} // namespace tongjian
