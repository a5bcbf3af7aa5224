// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanSheet.h"

#include "BackupDisplay.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "ui_PlanSheet.h"

#include <QLocale>
#include <QPushButton>
#include <QStorageInfo>

namespace tongjian
{

namespace
{

constexpr int LastDayOfEveryMonth = 28;

// A week of days, a few weeks, a year of months, two years of quarters.
int usuallyKept(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return 7;
    case BackupKind::Weekly:
        return 5;
    case BackupKind::Monthly:
        return 12;
    case BackupKind::Full:
        return 8;
    }
    return 7;
}

} // namespace

PlanSheet::PlanSheet(Session &session, const BackupPlan &plan, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_plan(plan)
    , m_keepTouched(plan.id != NoId)
    , m_ui(std::make_unique<Ui::PlanSheet>())
{
    setObjectName(QStringLiteral("planSheet"));
    const bool isNew = plan.id == NoId;
    setHead(Icon::Backup, Ink::Accent, isNew ? tr("New backup plan") : tr("Change backup plan"));
    addText(tr("Each backup is whole, is checked as soon as it is made, and is copied to the second place and checked there again."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    for (const BackupKind kind : backupKinds())
        m_ui->planKind->addItem(kind == BackupKind::Full ? tr("Full, each quarter") : displayName(kind), int(kind));
    for (int day = 1; day <= 7; ++day)
        m_ui->planWeekday->addItem(QLocale().standaloneDayName(day, QLocale::LongFormat), day);
    m_ui->planDay->setRange(1, LastDayOfEveryMonth);
    m_ui->planKeep->setRange(1, BackupsKeptAtMost);
    (void)runAction(this, [this] { m_media = BackupBook(m_session).media(); });
    m_ui->planSecond->addItem(tr("None"), NoId);
    for (const Medium &one : std::as_const(m_media)) {
        const bool usable = !one.path.isEmpty() && one.condition != MediumCondition::Retired && one.condition != MediumCondition::Failed;
        if (!usable && one.id != m_plan.medium && one.id != m_plan.second)
            continue;
        const QString name = displaySafe(one.name) + factSeparator() + displaySafe(one.place);
        m_ui->planMedium->addItem(name, one.id);
        m_ui->planSecond->addItem(name, one.id);
    }
    m_ui->planKind->setCurrentIndex(m_ui->planKind->findData(int(m_plan.kind)));
    m_ui->planTime->setTime(QTime(m_plan.minute / 60, m_plan.minute % 60));
    m_ui->planWeekday->setCurrentIndex(isNew ? 6 : qBound(1, m_plan.day, 7) - 1); // a new one on Sunday
    m_ui->planDay->setValue(m_plan.day);
    m_ui->planKeep->setValue(m_plan.keep);
    if (const int at = m_ui->planMedium->findData(m_plan.medium); at >= 0)
        m_ui->planMedium->setCurrentIndex(at);
    m_ui->planSecond->setCurrentIndex(qMax(0, m_ui->planSecond->findData(m_plan.second)));
    m_ui->mediumField->setWarning(m_ui->planMedium->count() == 0 ? tr("The register holds no medium that can be written to: register one first.") : QString());
    m_ui->planMeans->setMinimumHeight(fontMetrics().lineSpacing() * 2 + 2 * space::S); // the buttons stay where they are
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(isNew ? tr("Set plan") : tr("Change plan"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("planGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PlanSheet::tryIt);
    connect(m_ui->planKind, &QComboBox::currentIndexChanged, this, &PlanSheet::showKind);
    connect(m_ui->planKeep, &QSpinBox::valueChanged, this, [this] { m_keepTouched = m_keepTouched || m_ui->planKeep->hasFocus(); });
    connect(m_ui->planTime, &QTimeEdit::timeChanged, this, &PlanSheet::tellMeaning);
    connect(m_ui->planDay, &QSpinBox::valueChanged, this, &PlanSheet::tellMeaning);
    connect(m_ui->planKeep, &QSpinBox::valueChanged, this, &PlanSheet::tellMeaning);
    for (QComboBox *box : { m_ui->planWeekday, m_ui->planMedium, m_ui->planSecond })
        connect(box, &QComboBox::currentIndexChanged, this, &PlanSheet::tellMeaning);
    showKind();
    lookAtDisks();
    m_ui->planKind->setFocus();
}

PlanSheet::~PlanSheet() = default;

void PlanSheet::lookAtDisks()
{
    auto found = std::make_shared<QList<Id>>();
    m_looking = std::make_unique<Job>(QString(), [found, media = m_media, store = m_session.store().paths().folder](JobControl &) {
        const QStorageInfo own(store);
        for (const Medium &one : media) {
            if (const QStorageInfo disk(one.path); !one.path.isEmpty() && disk.isValid() && disk.device() == own.device())
                found->append(one.id);
        }
    });
    connect(m_looking.get(), &Job::finished, this, [this, found] {
        m_sameDisk = *found;
        tellMeaning();
    });
    m_looking->start();
}

void PlanSheet::showKind()
{
    const auto kind = BackupKind(m_ui->planKind->currentData().toInt());
    m_ui->weekdayField->setVisible(kind == BackupKind::Weekly);
    m_ui->dayField->setVisible(kind == BackupKind::Monthly || kind == BackupKind::Full);
    m_ui->dayField->setHint(kind == BackupKind::Full ? tr("In January, April, July and October.") : tr("1 to 28: every month has them."));
    if (!m_keepTouched)
        m_ui->planKeep->setValue(usuallyKept(kind));
    tellMeaning();
}

BackupPlan PlanSheet::entered() const
{
    BackupPlan plan = m_plan;
    plan.kind = BackupKind(m_ui->planKind->currentData().toInt());
    const QTime time = m_ui->planTime->time();
    plan.minute = time.hour() * 60 + time.minute();
    plan.day = plan.kind == BackupKind::Daily ? 1 : plan.kind == BackupKind::Weekly ? m_ui->planWeekday->currentData().toInt() : m_ui->planDay->value();
    plan.medium = m_ui->planMedium->currentData().toLongLong();
    plan.second = m_ui->planSecond->currentData().toLongLong();
    plan.keep = m_ui->planKeep->value();
    return plan;
}

void PlanSheet::tellMeaning()
{
    m_ui->mediumField->setError({});
    m_ui->secondField->setError({});
    const BackupPlan plan = entered();
    const auto mediumOf = [this](Id id) {
        const auto found = std::find_if(m_media.begin(), m_media.end(), [&](const Medium &one) { return one.id == id; });
        return found == m_media.end() ? nullptr : &*found;
    };
    const Medium *first = mediumOf(plan.medium);
    const Medium *second = mediumOf(plan.second);
    if (!first) {
        m_ui->planMeans->setMessage(Banner::Kind::Information, tr("Choose where the backups go."));
        return;
    }
    const bool sameDisk = m_sameDisk.contains(plan.medium) && (!second || m_sameDisk.contains(plan.second));
    const bool elsewhere = first->elsewhere || (second && second->elsewhere);
    QStringList warnings;
    if (sameDisk)
        warnings += tr("It lies on the same disk as the store: when that disk fails, both are lost.");
    if (!elsewhere)
        warnings += second ? tr("Neither of the two is at another physical place, as the regulation wants it (4.3).") : tr("It is not at another physical place, as the regulation wants it (4.3): choose a second one that is.");
    const int keep = plan.keep;
    const QString what = second ? tr("%1 to %2, then a copy to %3; the newest %n are kept at each.", nullptr, keep).arg(scheduleInWords(plan), displaySafe(first->name), displaySafe(second->name))
                                : tr("%1 to %2; the newest %n are kept.", nullptr, keep).arg(scheduleInWords(plan), displaySafe(first->name));
    m_ui->planMeans->setMessage(warnings.isEmpty() ? Banner::Kind::Information : Banner::Kind::Warning, (QStringList { what } + warnings).join(u'\n'));
}

void PlanSheet::tryIt()
{
    const auto refused = [this](const Error &error) {
        const BackupPlan plan = entered();
        LabelledField *field = plan.second != NoId && plan.second == plan.medium ? m_ui->secondField : m_ui->mediumField;
        field->setError(error.message());
        field->focusEditor();
    };
    if (runAction(this, [this] { m_set = setBackupPlan(m_session, entered()); }, { ErrorCode::BadInput }, refused))
        accept();
}

} // namespace tongjian
