// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanDetail.h"

#include "DestructionCard.h"
#include "PlanDisplay.h"
#include "PlanRecordsModel.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/style/Tokens.h"
#include "ui_PlanDetail.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>

namespace tongjian
{

namespace
{
constexpr int RowsInSight = 8; // more of them scroll
constexpr int AllRecords = -1;
}

PlanDetail::PlanDetail(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_records(new PlanRecordsModel(session, this))
    , m_destructionCard(new DestructionCard(session))
    , m_ui(std::make_unique<Ui::PlanDetail>())
{
    setObjectName(QStringLiteral("planDetail"));
    m_ui->setupUi(this);
    m_ui->destructionRows->addWidget(m_destructionCard);
    connect(m_destructionCard, &DestructionCard::copyWanted, this, &PlanDetail::copyWanted);
    m_ui->planReading->setFixedHeight(space::Xs);
    m_ui->planReading->hide();
    m_ui->planRecords->setLong(true);
    m_ui->planRecords->setModel(m_records);
    m_ui->planCourse->setAlwaysVertical(true);
    connect(m_records, &PlanRecordsModel::marksChanged, this, &PlanDetail::marksChanged);
    connect(m_ui->planFilter, &QComboBox::activated, this, &PlanDetail::list);
    connect(m_ui->planRecords, &RecordList::rowOpened, this, [this](const QModelIndex &index) { Q_EMIT recordWanted(index.data(IdRole).toLongLong()); });
}

PlanDetail::~PlanDetail() = default;

bool PlanDetail::hasConditions(const OpenedPlan &plan, qint64 now)
{
    const CaseLife &life = plan.application.known.life;
    return (life.stage() == CaseStage::Granted && now < life.until()) || (life.stage() == CaseStage::Fulfilled && plan.progress.closedAt == 0);
}

bool PlanDetail::isDestructible(const OpenedPlan &plan, qint64 now)
{
    const DestructionRun *run = plan.destruction();
    return plan.left() > 0 && now >= plan.progress.graceUntil && (!run || run->isDestroyed());
}

void PlanDetail::setResult(const QString &result, bool good)
{
    m_result = result;
    m_good = good;
}

void PlanDetail::setDestruction(const std::optional<ShownDestruction> &destruction, const QString &trouble)
{
    m_destruction = destruction;
    m_destructionTrouble = trouble;
    m_ui->destructionSection->setVisible(m_shown && m_destructionCard->show(m_shown->plan, destruction, trouble));
}

void PlanDetail::setReading(const QString &number)
{
    m_shown.reset();
    m_records->setPlan(nullptr, {});
    const QList<QWidget *> parts = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts)
        part->setVisible(part == m_ui->planNumber || part == m_ui->planReading);
    m_ui->planNumber->setText(number);
}

void PlanDetail::setPlan(const ShownPlan &plan)
{
    const bool another = !m_shown || m_shown->plan.application.known.row.id != plan.plan.application.known.row.id;
    m_shown = plan;
    if (another) {
        const QSignalBlocker quiet(m_ui->planFilter);
        m_ui->planFilter->setCurrentIndex(0);
    }
    m_conditions.reset();
    m_trouble.clear();
    m_destruction.reset();
    m_destructionTrouble.clear();
    m_ui->planReading->hide();
    for (QWidget *part : std::initializer_list<QWidget *> { m_ui->planStage, m_ui->planHeading, m_ui->planSentence, m_ui->factSection, m_ui->recordSection, m_ui->courseSection })
        part->show();
    show();
}

void PlanDetail::show()
{
    const OpenedPlan &plan = m_shown->plan;
    const TrustedCase &known = plan.application.known;
    m_ui->planNumber->setText(known.row.number);
    m_ui->planStage->setChip(chipOf(known.life.stage(), plan.progress, plan.destruction(), m_session.now()));
    m_ui->planHeading->setText(tr("Plan to clear %n records", nullptr, forWords(known.form.disposition->records)));
    m_ui->planSentence->setText(sentenceOf(m_session, plan));
    showNote();
    const auto part = [](QWidget *section, FactCard *card, const QList<FactCard::Fact> &facts) {
        card->setFacts(facts);
        section->setVisible(!facts.isEmpty());
    };
    setConditions(m_conditions, m_trouble);
    setDestruction(m_destruction, m_destructionTrouble);
    const CaseStage stage = known.life.stage();
    const bool told = stage == CaseStage::Fulfilled || !plan.keeps.isEmpty();
    part(m_ui->outcomeSection, m_ui->planOutcomes, told ? outcomeFacts(plan) : QList<FactCard::Fact>());
    part(m_ui->recoverySection, m_ui->planRecoveries, recoveryFacts(m_session, m_shown->recoveries));
    part(m_ui->factSection, m_ui->planFacts, planFacts(m_session, plan));
    m_ui->planCourse->setSteps(courseOf(m_session, plan));
    showFilter();
    list();
}

void PlanDetail::showNote()
{
    const OpenedApplication &application = m_shown->plan.application;
    const CaseStep &last = application.known.steps.constLast();
    const QString text = displaySafe(last.text.text, true);
    const QString who = m_session.personName(last.event.actor);
    switch (application.known.life.stage()) {
    case CaseStage::AskedBack:
        m_ui->planNote->setMessage(Banner::Kind::Warning, tr("%1 asks: %2").arg(who, text));
        return;
    case CaseStage::Refused:
        m_ui->planNote->setMessage(Banner::Kind::Information, tr("Refused by %1: %2").arg(who, text));
        return;
    case CaseStage::Submitted:
        if (application.next.kind == NextStep::Kind::Stuck) {
            m_ui->planNote->setMessage(Banner::Kind::Blocked, tr("Nobody is left who could decide: another executive is needed."));
            return;
        }
        break;
    default:
        break;
    }
    m_ui->planNote->setMessage(m_good ? Banner::Kind::Good : Banner::Kind::Warning, m_result);
}

void PlanDetail::setConditions(const std::optional<QList<PlanConditionState>> &conditions, const QString &trouble)
{
    m_conditions = conditions;
    m_trouble = trouble;
    const bool wanted = m_shown && hasConditions(m_shown->plan, m_session.now());
    m_ui->conditionSection->setVisible(wanted);
    m_ui->planConditions->setVisible(conditions.has_value());
    m_ui->conditionsWords->setVisible(!conditions);
    m_ui->conditionsWords->setText(trouble.isEmpty() ? tr("The backups and their media are being looked at …") : trouble);
    if (!conditions)
        return;
    m_ui->planConditions->setRows(conditionRows(m_session, *conditions));
}

void PlanDetail::showFilter()
{
    const OpenedPlan &plan = m_shown->plan;
    const QSignalBlocker quiet(m_ui->planFilter);
    const QVariant kept = m_ui->planFilter->currentData();
    m_ui->planFilter->clear();
    const auto add = [this](const QString &what, qint64 count, int outcome) { m_ui->planFilter->addItem(tr("%1 (%2)").arg(what, QLocale().toString(count)), outcome); };
    add(tr("All"), plan.application.known.form.disposition->records, AllRecords);
    for (PlanOutcome outcome : planOutcomes()) {
        if (const qint64 count = plan.outcomes.value(outcome); count > 0)
            add(displayName(outcome), count, int(outcome));
    }
    m_ui->planFilter->setCurrentIndex(qMax(0, m_ui->planFilter->findData(kept)));
    m_ui->planFilter->setVisible(m_ui->planFilter->count() > 2);
}

void PlanDetail::list()
{
    const int which = m_ui->planFilter->currentData().toInt();
    RecordList *rows = m_ui->planRecords;
    const Id current = rows->currentIndex().data(IdRole).toLongLong();
    const int scrolled = rows->verticalScrollBar()->value();
    runAction(this, [&] { m_records->setPlan(&m_shown->plan, which == AllRecords ? std::nullopt : std::optional(PlanOutcome(which))); });
    const QModelIndexList there = current != NoId && m_records->rowCount() > 0 ? m_records->match(m_records->index(0), IdRole, current, 1, Qt::MatchExactly) : QModelIndexList();
    if (!there.isEmpty()) {
        rows->setCurrentIndex(there.constFirst());
        rows->verticalScrollBar()->setValue(scrolled);
    }
    rows->setFixedHeight(qBound(1, m_records->rowCount(), RowsInSight) * RecordListDelegate::RowHeight + 2);
    const DestructionRun *run = m_shown->plan.destruction();
    const bool isBeingDestroyed = run && !run->isDestroyed();
    const bool marks = m_shown->plan.mayKeep || (m_session.roles().contains(Role::Officer) && m_shown->plan.outcomes.value(PlanOutcome::Cleared) > m_shown->plan.recovered + m_shown->plan.destroyed && !isBeingDestroyed);
    m_ui->recordsHint->setVisible(marks);
    m_ui->recordsHint->setText(m_shown->plan.mayKeep ? tr("Mark records by Space or a click on the box, then “Keep …” above: they stay, whatever is decided on the plan.")
                                                     : tr("Mark records by Space or a click on the box, then “Bring back …” above."));
}

QList<Id> PlanDetail::markedToKeep() const
{
    return m_records->markedToKeep();
}

QList<Id> PlanDetail::markedToBringBack() const
{
    return m_records->markedToBringBack();
}

void PlanDetail::clearMarks()
{
    m_records->clearMarks();
}

void PlanDetail::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_shown)
        show();
}

} // namespace tongjian
