// SPDX-License-Identifier: GPL-3.0-or-later
#include "RetentionView.h"

#include "ScheduleSheet.h"
#include "ScheduleTable.h"
#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Applying.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int PageWidth = 880;
}

RetentionView::RetentionView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_proposed(new Banner)
    , m_endless(new Banner)
    , m_fold(new QPushButton)
    , m_propose(new QAction(this))
{
    setObjectName(QStringLiteral("retention"));
    auto *column = new Column(this, PageWidth);
    m_rows = column->column();
    m_rows->setSpacing(space::Xl);
    m_endless->setObjectName(QStringLiteral("retentionEndless"));
    m_proposed->setObjectName(QStringLiteral("retentionPending"));
    m_proposed->button()->setObjectName(QStringLiteral("showPending"));
    auto *banners = new QVBoxLayout;
    banners->setSpacing(space::M);
    banners->addWidget(m_proposed);
    banners->addWidget(m_endless);
    m_rows->addLayout(banners);
    m_fold->setObjectName(QStringLiteral("retentionEarlier"));
    m_fold->setCheckable(true);
    setButtonKind(m_fold, ButtonKind::Quiet);
    m_rows->addWidget(m_fold, 0, Qt::AlignLeft);
    setBody(column);
    m_propose->setObjectName(QStringLiteral("proposeSchedule"));
    m_propose->setShortcut(QKeySequence::New);
    if (session.roles().contains(Role::Officer))
        header()->setPrimary(m_propose);
    connect(m_propose, &QAction::triggered, this, &RetentionView::propose);
    connect(m_fold, &QPushButton::toggled, this, &RetentionView::turnEarlier);
    connect(m_proposed, &Banner::actionTriggered, this, [this] {
        if (m_pending)
            Q_EMIT applicationWanted(m_pending->application);
    });
    retranslateUi();
}

void RetentionView::refresh()
{
    runAction(this, [this] {
        m_session.store().catchUp();
        m_pending = pendingSchedule(m_session);
        const int today = dayOf(m_session.now());
        if (m_session.state().schedules() != m_schedules || today != m_today) {
            m_schedules = m_session.state().schedules();
            m_today = today;
            showSchedules();
        }
        showBanners();
    });
}

void RetentionView::showBanners()
{
    const auto isEndless = [](const RetentionLine &line) { return line.longestMonths == 0; };
    const RetentionSchedule &now = scheduleInForce(m_schedules, m_today);
    const int endless = int(std::count_if(now.lines.begin(), now.lines.end(), isEndless));
    m_endless->setMessage(Banner::Kind::Warning,
        endless == 0 ? QString()
                     : tr("%n lines have no longest period. Personal information is not kept without an end: another schedule is to say how long at most.", nullptr, endless));
    if (!m_pending) {
        m_proposed->setMessage(Banner::Kind::Information, {});
        return;
    }
    const QString who = m_session.personName(m_pending->applicant);
    QString words = m_session.roles().contains(Role::Executive)
        ? tr("%1 proposes another schedule (%2). It waits for your decision.").arg(who, m_pending->number)
        : tr("%1 proposed another schedule on %2 (%3). It waits for an executive's decision.").arg(who, dayInWords(dayOf(m_pending->submittedAt)), m_pending->number);
    if (m_pending->others > 0)
        words += tr(" %n proposals of before wait as well.", nullptr, m_pending->others);
    m_proposed->setMessage(Banner::Kind::Information, words, tr("Show the proposal"));
}

void RetentionView::addSchedule(const QString &heading, const RetentionSchedule &schedule, QVBoxLayout *rows)
{
    auto *title = plainLabel(this, TextStyle::Heading);
    title->setObjectName(QStringLiteral("scheduleHeading"));
    title->setText(heading);
    title->setWordWrap(true);
    QStringList facts { tr("Version %1").arg(schedule.version) };
    const auto row = schedule.application == NoId ? std::nullopt : applicationRow(m_session, schedule.application);
    facts += row ? tr("decided with %1").arg(row->number) : tr("set when the store was founded");
    if (schedule.shortens)
        facts += tr("also shortens what was promised before");
    auto *about = plainLabel(this, TextStyle::Body, Ink::Dimmed);
    about->setText(facts.join(factSeparator()));
    about->setWordWrap(true);
    auto *table = new ScheduleTable;
    table->setObjectName(QStringLiteral("scheduleTable"));
    table->setAccessibleName(tr("%1, version %2").arg(heading).arg(schedule.version));
    table->setLines(m_session, schedule.lines);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Xs);
    words->addWidget(title);
    words->addWidget(about);
    auto *section = new QVBoxLayout;
    section->setSpacing(space::S);
    section->addLayout(words);
    section->addWidget(table);
    rows->addLayout(section);
}

void RetentionView::showSchedules()
{
    const auto part = [this](int at) {
        auto *widget = new QWidget(this);
        auto *rows = new QVBoxLayout(widget);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(space::Xl);
        m_rows->insertWidget(at, widget);
        return std::pair(widget, rows);
    };
    delete m_current;
    delete m_earlier;
    const RetentionSchedule &now = scheduleInForce(m_schedules, m_today);
    const auto [current, currentRows] = part(1);
    m_current = current;
    addSchedule(now.from <= m_today ? tr("In force since %1").arg(dayInWords(now.from)) : tr("From %1").arg(dayInWords(now.from)), now, currentRows);
    const auto [earlier, earlierRows] = part(m_rows->count());
    m_earlier = earlier;
    int before = 0;
    for (const RetentionSchedule &one : std::as_const(m_schedules)) {
        if (one.version > now.version)
            addSchedule(tr("From %1").arg(dayInWords(one.from)), one, currentRows);
    }
    for (auto it = m_schedules.crbegin(); it != m_schedules.crend(); ++it) {
        if (it->version < now.version) {
            addSchedule(tr("Was in force from %1").arg(dayInWords(it->from)), *it, earlierRows);
            ++before;
        }
    }
    m_fold->setVisible(before > 0);
    turnEarlier(m_fold->isChecked());
}

void RetentionView::turnEarlier(bool shown)
{
    const RetentionSchedule &now = scheduleInForce(m_schedules, m_today);
    const int before = int(std::count_if(m_schedules.begin(), m_schedules.end(), [&](const RetentionSchedule &one) { return one.version < now.version; }));
    m_fold->setIcon(icons::icon(shown ? Icon::ChevronUp : Icon::ChevronDown, Ink::Dimmed));
    m_fold->setText(shown ? tr("&Hide earlier versions") : tr("&Show %n earlier versions", nullptr, before));
    if (m_earlier)
        m_earlier->setVisible(shown && before > 0);
}

void RetentionView::propose()
{
    ApplicationForm form;
    if (!runAction(this, [&] { form = newSchedule(m_session); }))
        return;
    ScheduleSheet sheet(m_session, form, {}, this);
    if (sheet.exec() == QDialog::Accepted) {
        QString number;
        runAction(this, [&] {
            if (const auto row = applicationRow(m_session, sheet.application()))
                number = row->number;
        });
        Notice::show(this, tr("Submitted as %1. An executive decides; until then nothing changes.").arg(number));
        Q_EMIT changed();
    }
    refresh();
}

void RetentionView::retranslateUi()
{
    m_propose->setText(tr("&Propose another schedule …"));
}

void RetentionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_schedules.clear(); // its words are written anew
        refresh();
    }
    PageView::changeEvent(event);
}

} // namespace tongjian
