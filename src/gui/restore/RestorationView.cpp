// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestorationView.h"

#include "core/Error.h"
#include "gui/applications/ApplicationDisplay.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/PageHeader.h"
#include "ui_RestorationView.h"

#include <QAction>
#include <QEvent>
#include <QLocale>

namespace tongjian
{

RestorationView::RestorationView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::RestorationView>())
    , m_go(new QAction(this))
    , m_refuse(new QAction(this))
{
    auto *column = new Column(this);
    auto *inner = new QWidget;
    m_ui->setupUi(inner);
    column->column()->addWidget(inner);
    setBody(column);
    m_go->setObjectName(QStringLiteral("restorationGo"));
    m_refuse->setObjectName(QStringLiteral("restorationRefuse"));
    header()->setPrimary(m_go);
    header()->addSecondary(m_refuse);
    connect(m_go, &QAction::triggered, this, [this] { m_open ? decide(true) : apply(); });
    connect(m_refuse, &QAction::triggered, this, [this] { decide(false); });
    retranslateUi();
}

RestorationView::~RestorationView() = default;

void RestorationView::refresh()
{
    if (m_accepted)
        return;
    runAction(this, [this] {
        m_state = restorationState(m_session);
        m_open.reset();
        for (const ApplicationLine &line : std::as_const(m_state.applications)) {
            if (!isOpen(line.row.stage) || m_open)
                continue;
            try {
                m_open = openRestoration(m_session, line.row.id);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::NoRight)
                    throw; // whoever takes no part in it sees that it is under way
            }
        }
    });
    show();
}

void RestorationView::show()
{
    const bool officer = m_session.roles().contains(Role::Officer);
    const bool underWay = std::any_of(m_state.applications.begin(), m_state.applications.end(), [](const ApplicationLine &line) { return isOpen(line.row.stage); });
    const bool decides = m_open && m_open->moves.contains(CaseMove::Approve);
    const Restoration &what = m_state.restoration;
    const auto moment = [](qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::LongFormat); };
    m_ui->restorationHeading->setText(m_accepted ? tr("The store is accepted") : tr("This store was put back from a backup"));
    m_ui->restorationText->setText(m_accepted ? tr("Log in again: from now on everybody works in it as before.")
            : tr("Nothing can be read or entered until it is accepted: a records officer applies, the security administrator and then an executive decide. Then computers that saw more of the journal open it again."));
    QList<FactCard::Fact> facts {
        { tr("Backup"), what.backup, false },
        { tr("As it was"), what.takenAt > 0 ? moment(what.takenAt) : QString(), false },
        { tr("Last journal entry"), QLocale().toString(what.base), false },
        { tr("Lost"), what.lostUntil > what.base ? tr("Entries %1 to %2, which were seen elsewhere").arg(what.base + 1).arg(what.lostUntil) : tr("Nothing that anybody is known to have seen"), false },
    };
    if (m_open) {
        facts.append({ tr("Applied for by"), m_session.personName(m_open->known.life.applicant()), false });
        facts.append({ tr("Reason"), displaySafe(m_open->known.form.reason, true), true });
    }
    m_ui->restorationFacts->setFacts(facts);
    m_ui->restorationReasonField->setVisible(!m_accepted && officer && !underWay);
    m_ui->restorationCourse->setSteps(m_open ? courseOf(m_session, *m_open, {}) : QList<TimelineStep>());
    m_go->setVisible(!m_accepted && ((officer && !underWay) || decides));
    m_refuse->setVisible(!m_accepted && decides);
    m_go->setText(m_open ? tr("&Accept …") : tr("&Apply for it"));
    if (underWay && !decides && !m_accepted)
        banner()->setMessage(Banner::Kind::Information, tr("It was applied for and waits for a decision."));
    else
        banner()->setMessage(m_accepted ? Banner::Kind::Good : Banner::Kind::Information, {});
}

void RestorationView::apply()
{
    m_ui->restorationReasonField->setError({});
    const QString reason = m_ui->restorationReason->toPlainText();
    const auto refused = [this](const Error &error) {
        m_ui->restorationReasonField->setError(error.message());
        m_ui->restorationReasonField->focusEditor();
    };
    (void)runAction(this, [&] { (void)applyForRestoration(m_session, reason); }, { ErrorCode::BadInput }, refused);
    refresh();
}

void RestorationView::decide(bool approve)
{
    if (!m_open)
        return;
    const SeenApplication seen = m_open->seen();
    QString remark;
    if (approve) {
        const Confirmation question { tr("Accept the restored store?"),
            tr("Journal entries %1 to %2 and everything that belongs to them are given up. What the backup holds counts from then on.").arg(m_state.restoration.base + 1).arg(qMax(m_state.restoration.lostUntil, m_state.restoration.base + 1)),
            tr("This cannot be undone. Keep the backup media and the old folder until everybody works again."), tr("Accept the store"), false, Icon::Backup, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
    } else {
        const Confirmation question { tr("Refuse this restoration?"), tr("The store stays closed. Another backup can be put back, or it can be applied for anew."), {}, tr("Refuse"), true, Icon::Backup, tr("Reason"), tr("What is to be done instead?") };
        const auto reason = ConfirmSheet::askReason(this, question);
        if (!reason)
            return;
        remark = *reason;
    }
    if (!runAction(this, [&] { decideRestoration(m_session, seen, approve, remark); }))
        return refresh();
    const auto row = Applications(m_session.store().records()).find(seen.application);
    m_accepted = row && row->stage == CaseStage::Fulfilled;
    if (m_accepted)
        show();
    else
        refresh();
}

void RestorationView::retranslateUi()
{
    m_refuse->setText(tr("&Refuse …"));
}

void RestorationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
        show();
    }
    PageView::changeEvent(event);
}

} // namespace tongjian
