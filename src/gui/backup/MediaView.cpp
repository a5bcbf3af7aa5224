// SPDX-License-Identifier: GPL-3.0-or-later
#include "MediaView.h"

#include "BackupDisplay.h"
#include "MediumSheet.h"
#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"
#include "ui_MediaView.h"

#include <QAction>
#include <QPushButton>

namespace tongjian
{

MediaView::MediaView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("media"), QStringLiteral("mediumList"), Icon::Disk, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::MediaView>())
    , m_new(new QAction(this))
    , m_change(new QAction(this))
{
    m_ui->setupUi(detailBody());
    empty()->button()->setObjectName(QStringLiteral("firstMedium"));
    m_new->setObjectName(QStringLiteral("registerMedium"));
    m_new->setShortcut(QKeySequence::New);
    m_change->setObjectName(QStringLiteral("changeMedium"));
    header()->setPrimary(m_new);
    header()->addSecondary(m_change);
    connect(m_new, &QAction::triggered, this, &MediaView::registerMedium);
    connect(m_change, &QAction::triggered, this, &MediaView::change);
    connect(empty(), &EmptyState::actionTriggered, this, &MediaView::registerMedium);
    retranslateUi();
}

MediaView::~MediaView() = default;

void MediaView::refresh()
{
    if (!runAction(this, [this] {
            m_session.store().catchUp();
            m_book.emplace(m_session);
        }))
        return;
    const bool officer = m_session.roles().contains(Role::Officer);
    const int today = dayOf(m_session.now());
    QList<ListRow> groups[3];
    bool failed = false;
    for (const Medium &one : m_book->media()) {
        ListRow row;
        row.id = one.id;
        row.icon = Icon::Disk;
        row.title = displaySafe(one.name);
        row.second = displayName(one.kind) + factSeparator() + displaySafe(one.place);
        row.chip = chipOf(one, today);
        row.overdue = one.condition == MediumCondition::Failed;
        failed = failed || row.overdue;
        groups[one.condition == MediumCondition::Retired ? 2 : isToBeReplaced(one, today) ? 0 : 1] += row;
    }
    QList<ListRow> rows;
    const auto addGroup = [&rows](const QString &heading, const QList<ListRow> &members, bool red) {
        if (members.isEmpty())
            return;
        rows += ListRow::group(heading, int(members.size()), red);
        rows += members;
    };
    addGroup(tr("To be replaced"), groups[0], failed);
    addGroup(tr("In use"), groups[1], false);
    addGroup(tr("Retired"), groups[2], false);
    empty()->setTexts(tr("No medium is registered"),
        officer ? tr("A medium is where backups go: a disk, a mounted share, a removable disk, a tape. The register says where each is kept, who answers for it and until when it is good.")
                : tr("A records officer registers the media that backups go to. They appear here with their place, keeper and condition."),
        officer ? tr("Register a medium …") : QString());
    m_new->setVisible(officer && !rows.isEmpty());
    m_change->setVisible(officer && !rows.isEmpty());
    setRows(rows);
}

QString MediaView::troubleOf(const Medium &medium) const
{
    if (medium.condition == MediumCondition::Failed)
        return tr("It failed: no plan writes to it any more. Register another medium, let the plans go there, and retire this one when it is destroyed or given away.");
    if (!isToBeReplaced(medium, dayOf(m_session.now())))
        return {};
    return tr("It is to be replaced by %1. Register the new medium, let the plans go there, and retire this one.").arg(dayInWords(medium.replaceBy));
}

void MediaView::show(Id id, bool go)
{
    const Medium *medium = m_book ? m_book->medium(id) : nullptr;
    m_shown = medium ? id : NoId;
    m_change->setEnabled(medium);
    if (!medium) {
        showNothing();
        return;
    }
    m_ui->mediumTitle->setText(displaySafe(medium->name));
    m_ui->mediumState->setChip(chipOf(*medium, dayOf(m_session.now())));
    m_ui->mediumTrouble->setMessage(medium->condition == MediumCondition::Failed ? Banner::Kind::Blocked : Banner::Kind::Warning, troubleOf(*medium));
    QStringList plans;
    for (const BackupPlan &plan : m_book->plans()) {
        if (plan.active && (plan.medium == id || plan.second == id))
            plans += plan.medium == id ? planName(plan.kind) : tr("%1 (second place)").arg(planName(plan.kind));
    }
    m_ui->mediumFacts->setFacts({
        { tr("Kind"), displayName(medium->kind), false },
        { tr("Serial number"), displaySafe(medium->serial), false },
        { tr("Kept at"), displaySafe(medium->place), false },
        { tr("At another physical place"), medium->elsewhere ? tr("yes") : tr("no"), false },
        { tr("Keeper"), displaySafe(m_session.personName(medium->keeper)), false },
        { tr("Condition"), displayName(medium->condition), false },
        { tr("To be replaced by"), medium->replaceBy != 0 ? dayInWords(medium->replaceBy) : tr("not set"), false },
        { tr("Used by"), plans.isEmpty() ? tr("no plan") : plans.join(factSeparator()), false },
        { tr("Folder"), medium->path.isEmpty() ? tr("none: nothing is written to it from here") : displaySafe(medium->path), true },
    });
    showDetail(go);
}

void MediaView::openAt(Id medium)
{
    m_shown = medium;
    refresh();
    show(medium, true);
}

void MediaView::registerMedium()
{
    MediumSheet sheet(m_session, {}, this);
    if (sheet.exec() == QDialog::Accepted)
        m_shown = sheet.set();
    refresh();
    Q_EMIT changed();
}

void MediaView::change()
{
    const Medium *medium = m_book ? m_book->medium(m_shown) : nullptr;
    if (!medium)
        return;
    MediumSheet sheet(m_session, *medium, this);
    if (sheet.exec() == QDialog::Accepted)
        Notice::show(this, tr("The register was changed."));
    refresh();
    Q_EMIT changed();
}

void MediaView::retranslateUi()
{
    m_ui->retranslateUi(nullptr);
    m_new->setText(tr("&Register a medium …"));
    m_change->setText(tr("&Change …"));
    nothingChosen()->setTexts(tr("Choose a medium"), tr("Where it is kept, who answers for it and until when it is good appear here."));
}

} // namespace tongjian
