// SPDX-License-Identifier: GPL-3.0-or-later
#include "DevicesView.h"

#include "DeviceRemoval.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Typography.h"
#include "ui_DevicesView.h"

#include <QAction>

#include <algorithm>

namespace tongjian
{

DevicesView::DevicesView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("devices"), QStringLiteral("deviceList"), Icon::Computer, parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::DevicesView>())
    , m_remove(new QAction(this))
{
    m_ui->setupUi(detailBody());
    m_remove->setObjectName(QStringLiteral("removeDevice"));
    header()->addSecondary(m_remove);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const DeviceLine *line = shown(); line && removeAsked(this, m_session, *line))
            refresh();
    });
    retranslateUi();
}

DevicesView::~DevicesView() = default;

const DeviceLine *DevicesView::shown() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [this](const DeviceLine &one) { return one.device.id == m_shown; });
    return found == m_lines.end() ? nullptr : &*found;
}

void DevicesView::refresh()
{
    if (!runAction(this, [this] { m_lines = devicesOf(m_session, m_session.me()); }))
        return;
    QList<ListRow> rows;
    for (const DeviceLine &line : std::as_const(m_lines)) {
        ListRow row;
        row.id = line.device.id;
        row.icon = Icon::Computer;
        row.title = displaySafe(line.device.name);
        row.second = tr("until %1").arg(dayInWords(line.device.until)) + factSeparator() + displaySafe(line.device.system);
        if (line.over)
            row.chip = { tr("Time is over"), ChipTone::Neutral, true };
        else if (line.here)
            row.chip = { tr("This computer"), ChipTone::Accent, true };
        rows.append(row);
    }
    setRows(rows);
}

void DevicesView::show(Id device, bool go)
{
    m_shown = device;
    const DeviceLine *line = shown();
    m_remove->setEnabled(line);
    if (!line) {
        showNothing();
        return;
    }
    const QString name = displaySafe(line->device.name);
    m_ui->deviceName->setText(line->here ? name + factSeparator() + tr("This computer") : name);
    m_ui->deviceFacts->setFacts({
        { tr("Remembered until"), line->over ? tr("%1, over").arg(exactTime(line->device.until)) : exactTime(line->device.until), false },
        { tr("Last login there without the password"), lastUseInWords(*line), false },
        { tr("Remembered on"), exactTime(line->device.rememberedAt), false },
        { tr("System"), displaySafe(line->device.system), false },
    });
    showDetail(go);
}

void DevicesView::retranslateUi()
{
    m_ui->retranslateUi(nullptr);
    const int days = int(DevicePeriodMs / DayMs);
    m_remove->setText(tr("&Remove computer …"));
    nothingChosen()->setTexts(tr("Choose a computer"), tr("Its system, when it was added and when it was last used appear here."));
    empty()->setTexts(tr("No computer is remembered"),
        tr("On a computer that only you use, tick \"Remember on this computer\" when you log in: for %n days you get in there without the password.", nullptr, days));
    m_ui->deviceRules->setText(tr("Changing your password, renewing or disabling the account and removing the computer end this at once. After logging out or locking, the password is needed once."));
}

} // namespace tongjian
