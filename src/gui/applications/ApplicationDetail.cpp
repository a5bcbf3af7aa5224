// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationDetail.h"

#include "ApplicationDisplay.h"
#include "PaperView.h"
#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/records/RecordDisplay.h"
#include "gui/retention/HoldDisplay.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"
#include "ui_ApplicationDetail.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>

namespace tongjian
{

ApplicationDetail::ApplicationDetail(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::ApplicationDetail>())
{
    setObjectName(QStringLiteral("applicationDetail"));
    m_ui->setupUi(this);
    m_ui->applicationReason->setFitsText(true);
    m_ui->applicationWay->setAlwaysVertical(true);
    m_ui->applicationEffect->setSession(session);
    m_ui->applicationPlan->setSession(session);
    connect(m_ui->openPlanList, &QPushButton::clicked, this, [this] { Q_EMIT planWanted(m_application.known.row.id); });
    connect(m_ui->applicationPapers, &AttachmentList::openRequested, this, &ApplicationDetail::openPaper);
}

ApplicationDetail::~ApplicationDetail() = default;

void ApplicationDetail::setApplication(const OpenedApplication &application, const QList<PackageFact> &packages)
{
    m_application = application;
    m_packages = packages;
    show();
}

void ApplicationDetail::show()
{
    const TrustedCase &known = m_application.known;
    const ApplicationForm &form = known.form;
    const CaseLife &life = known.life;
    m_ui->applicationNumber->setText(known.row.number);
    m_ui->applicationStage->setChip(chipOf(life.stage(), life.route()));
    const bool overdue = (life.stage() == CaseStage::Submitted || life.stage() == CaseStage::Granted) && m_session.now() - life.waitingSince() > CaseOverdueMs;
    m_ui->applicationOverdue->setVisible(overdue);
    if (overdue)
        m_ui->applicationOverdue->setChip(overdueChip(tr("Overdue")));
    const QString applicant = m_session.personName(life.applicant());
    const Person *who = m_session.state().person(life.applicant());
    m_ui->applicationTitle->setText(life.applicant() == m_session.me() ? displayName(form.route) : tr("%1: %2").arg(applicant, displayName(form.route)));
    QStringList facts { tr("%1, %2").arg(applicant, m_session.departmentName(who ? who->department : NoId)), exactTime(known.row.submittedAt) };
    if (m_application.earlier > 0)
        facts += tr("%n earlier applications", nullptr, m_application.earlier);
    facts += displayClause(tongjian::facts(form.route).clause);
    m_ui->applicationFacts->setText(facts.join(factSeparator()));
    showNote();

    QStringList wide;
    if (isOpen(life.stage()) && !form.disposition) {
        const QList<ApplicationProblem> warnings = wideness(form, m_application.count.records);
        for (const ApplicationProblem &one : warnings)
            wide += one.message;
    }
    m_ui->applicationWide->setMessage(Banner::Kind::Warning, wide.join(u'\n'));

    const bool narrowed = known.forms.size() > 1;
    const QList<FactCard::Fact> differences = narrowed ? differenceFacts(m_session, known.forms.at(known.forms.size() - 2).second, form) : QList<FactCard::Fact>();
    const bool byDecider = narrowed && std::any_of(known.steps.begin(), known.steps.end(),
                                           [&](const CaseStep &step) { return step.event.entry == known.forms.constLast().first && step.event.move == CaseMove::Narrow; });
    m_ui->differenceHeading->setText(byDecider ? tr("Approved for less than was applied for") : tr("Changed by the applicant after a question"));
    m_ui->differences->setFacts(differences);
    m_ui->differenceHeading->setVisible(!differences.isEmpty());
    m_ui->differences->setVisible(!differences.isEmpty());

    m_ui->applicationReason->setText(form.reason);
    QList<FactCard::Fact> scope = scopeFacts(m_session, form);
    if (has(form.route, ApplicationField::Days) && !form.disposition) {
        const QString count = tr("%n records", nullptr, int(m_application.count.records));
        const QString by = countInWords(m_application.count);
        scope.append({ form.scope.words.isEmpty() ? tr("Covers now") : tr("Covers now, before words are applied"), by.isEmpty() ? count : count + factSeparator() + by, true });
    }
    m_ui->applicationScope->setFacts(scope);
    const auto part = [](QWidget *heading, FactCard *card, const QList<FactCard::Fact> &cards) {
        card->setFacts(cards);
        heading->setVisible(!cards.isEmpty());
        card->setVisible(!cards.isEmpty());
    };
    part(m_ui->changesHeading, m_ui->applicationChanges, form.correction ? changeFacts(form.correction->before, form.correction->content, true) : QList<FactCard::Fact>());
    part(m_ui->holdHeading, m_ui->applicationHold, heldFacts(form));
    showEffect();
    showPlan();
    part(m_ui->outsideHeading, m_ui->applicationOutside, outsideFacts(form));
    part(m_ui->assessmentHeading, m_ui->applicationAssessment, assessmentFacts(form));
    QList<AttachmentRow> papers;
    m_files.clear();
    for (const Paper &paper : form.papers) {
        papers.append({ displayName(paper.kind) + factSeparator() + displaySafe(paper.file.name), paper.file.size, -1, {} });
        m_files.append(paper.file);
    }
    // New attachments of a correction are decided on too; those that stay are the record's, and not open here.
    const QList<Attachment> attachments = form.correction ? form.correction->content.attachments : QList<Attachment>();
    for (const Attachment &one : attachments) {
        if (one.key.isEmpty())
            continue;
        papers.append({ tr("New attachment") + factSeparator() + displaySafe(one.name), one.size, -1, {} });
        m_files.append(one);
    }
    m_ui->applicationPapers->setRows(papers);
    m_ui->papersHeading->setVisible(!papers.isEmpty());
    m_ui->applicationPapers->setVisible(!papers.isEmpty());
    part(m_ui->packagesHeading, m_ui->applicationPackages, packageFacts(m_session, m_packages));
    m_ui->applicationWay->setSteps(courseOf(m_session, m_application, m_packages));
}

// What the matter was and how much it keeps, for whoever decides whether it ends.
QList<FactCard::Fact> ApplicationDetail::heldFacts(const ApplicationForm &form)
{
    QList<FactCard::Fact> facts;
    if (form.hold == NoId)
        return facts;
    runAction(this, [&] {
        const Hold hold = holdAsSeen(m_session, form.hold);
        if (hold.text)
            facts.append({ tr("Matter"), displaySafe(hold.text->title), true });
        facts += holdFacts(m_session, hold, countUnder(m_session, hold));
        if (hold.text && hold.text->scope)
            facts += holdScopeFacts(m_session, *hold.text->scope);
    });
    return facts;
}

// Of one that is decided it would be the difference from itself.
void ApplicationDetail::showEffect()
{
    const TrustedCase &known = m_application.known;
    const bool shown = known.form.retention && isOpen(known.life.stage()) && may(m_session, Action::RetentionRead).allowed;
    m_ui->effectHeading->setVisible(shown);
    m_ui->applicationEffect->setVisible(shown);
    if (!shown)
        m_ui->applicationEffect->clear({});
    else if (!m_ui->applicationEffect->isKnown(*known.form.retention))
        m_ui->applicationEffect->setChange(*known.form.retention);
}

// Of the frozen list, for whoever decides on it; what became of it afterwards stands with the plan.
void ApplicationDetail::showPlan()
{
    const TrustedCase &known = m_application.known;
    const bool plan = known.form.disposition && may(m_session, Action::RetentionRead).allowed;
    const bool counted = plan && isOpen(known.life.stage());
    m_ui->planHeading->setVisible(plan);
    m_ui->applicationPlan->setVisible(counted);
    m_ui->openPlanList->setVisible(plan);
    const bool keeps = counted && may(m_session, Action::PlanKeep).allowed;
    m_ui->planHint->setVisible(keeps);
    if (!counted)
        m_ui->applicationPlan->clear();
    else if (!m_ui->applicationPlan->isOf(known.row.id))
        m_ui->applicationPlan->setList(known.row.id);
}

void ApplicationDetail::showNote()
{
    const TrustedCase &known = m_application.known;
    const CaseStep &last = known.steps.constLast();
    const QString text = displaySafe(last.text.text, true);
    const QString who = m_session.personName(last.event.actor);
    switch (known.life.stage()) {
    case CaseStage::AskedBack:
        m_ui->applicationNote->setMessage(Banner::Kind::Warning, tr("%1 asks: %2").arg(who, text));
        return;
    case CaseStage::Refused:
        m_ui->applicationNote->setMessage(Banner::Kind::Information, tr("Refused by %1: %2").arg(who, text));
        return;
    case CaseStage::Submitted:
        if (m_application.next.kind == NextStep::Kind::Stuck) {
            m_ui->applicationNote->setMessage(Banner::Kind::Blocked, tr("Nobody is left who could decide: %1. Another person needs this role, or the applicant withdraws.").arg(displayName(m_application.next.planned)));
            return;
        }
        break;
    case CaseStage::Fulfilled:
        if (known.form.correction) {
            m_ui->applicationNote->setMessage(Banner::Kind::Good, tr("The new version is filed. The one before stays and can be read."));
            return;
        }
        if (known.form.retention) {
            m_ui->applicationNote->setMessage(Banner::Kind::Good, tr("Decided: the schedule is set."));
            return;
        }
        if (known.form.hold != NoId) {
            m_ui->applicationNote->setMessage(Banner::Kind::Good, tr("The hold was lifted. What it kept goes by its periods again."));
            return;
        }
        if (known.form.disposition)
            break; // the plan itself says how far it is
        if (known.form.recovered) {
            m_ui->applicationNote->setMessage(Banner::Kind::Good, tr("Done: the records are back, filed again, and due."));
            return;
        }
        if (last.event.move == CaseMove::Fulfil) {
            const int granted = int(last.text.granted.size());
            const QString words = goesOutside(known.form.route) ? tr("%n records are confirmed: evidence packages of them can be made until the end of %1.", nullptr, granted)
                                                                : tr("%n records can be read until the end of %1.", nullptr, granted);
            m_ui->applicationNote->setMessage(Banner::Kind::Good, words.arg(dayInWords(known.form.useTo)));
            return;
        }
        break;
    case CaseStage::Ended:
        m_ui->applicationNote->setMessage(Banner::Kind::Information, text.isEmpty() ? tr("The period of use is over. Its keys are gone.") : tr("Ended by %1: %2").arg(who, text));
        return;
    default:
        break;
    }
    m_ui->applicationNote->setMessage(Banner::Kind::Blocked, m_application.lock);
}

void ApplicationDetail::openPaper(int index)
{
    if (index < m_files.size())
        PaperView::open(m_session, m_files.at(index), this);
}

void ApplicationDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_application.known.row.id != NoId)
            show();
    }
    QWidget::changeEvent(event);
}

} // namespace tongjian
