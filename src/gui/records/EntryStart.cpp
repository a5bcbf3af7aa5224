// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryStart.h"

#include "EntryDefaultsSheet.h"
#include "EntryTemplatesSheet.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Notice.h"

#include <QAction>

namespace tongjian
{

EntryStart::EntryStart(Session &session, QWidget *form, std::function<RecordContent()> content)
    : QObject(form)
    , m_session(session)
    , m_form(form)
    , m_content(std::move(content))
    , m_templates(new QAction(form))
    , m_edit(new QAction(form))
    , m_keep(new QAction(form))
{
    m_templates->setObjectName(QStringLiteral("entryTemplates"));
    m_keep->setObjectName(QStringLiteral("keepDefaults"));
    m_edit->setObjectName(QStringLiteral("entryDefaults"));
    connect(m_templates, &QAction::triggered, this, &EntryStart::choose);
    connect(m_keep, &QAction::triggered, this, [this] {
        if (runAction(m_form, [this] { saveEntryDefaults(m_session, learned(entryDefaults(m_session), m_content(), m_session.me())); })) {
            readDefaults();
            Notice::show(m_form, tr("New forms start with this channel, number, reason, place and confidentiality."));
        }
    });
    connect(m_edit, &QAction::triggered, this, &EntryStart::edit);
    retranslateUi();
}

void EntryStart::readDefaults()
{
    m_defaults.reset();
    if (!m_session.readOnly())
        runAction(m_form, [this] { m_defaults = entryDefaults(m_session); });
}

qint64 EntryStart::thisMinute() const
{
    return m_session.now() / MinuteMs * MinuteMs;
}

RecordContent EntryStart::fresh()
{
    readDefaults();
    RecordContent content;
    content.startedAt = thisMinute();
    if (m_defaults) {
        content.form = m_defaults->form;
        content.channel = usualChannel(content.form).value_or(channelsOf(content.form).constFirst());
        content.confidentiality = m_defaults->confidentiality;
        content.reason = m_defaults->reason;
        content.reasonText = m_defaults->reasonText;
        content.place = m_defaults->place;
    }
    return content;
}

RecordContent EntryStart::next(const RecordContent &before) const
{
    RecordContent next;
    next.form = before.form;
    next.channel = before.channel;
    next.startedAt = thisMinute();
    next.direction = before.direction;
    next.place = before.place;
    next.platform = before.platform;
    next.mailbox = before.mailbox;
    next.tool = before.tool;
    next.reason = before.reason;
    next.reasonText = before.reasonText;
    next.confidentiality = before.confidentiality;
    for (Party party : before.parties) {
        if (party.person != m_session.me())
            continue;
        party.joinedAt = 0;
        party.leftAt = 0;
        next.parties.append(party);
    }
    return next;
}

std::optional<Channel> EntryStart::usualChannel(FormKind form) const
{
    return m_defaults && m_defaults->channels.contains(form) ? std::optional(m_defaults->channels.value(form)) : std::nullopt;
}

QString EntryStart::ownNumber(Channel channel) const
{
    return m_defaults ? m_defaults->ownNumbers.value(channel) : QString();
}

void EntryStart::choose()
{
    EntryTemplatesSheet sheet(m_session, m_content(), m_form);
    if (sheet.exec() != QDialog::Accepted)
        return;
    RecordContent begun = sheet.chosen().content;
    begun.startedAt = thisMinute();
    Q_EMIT templateChosen(begun);
}

void EntryStart::edit()
{
    readDefaults();
    EntryDefaultsSheet sheet(m_session, m_defaults, m_form);
    if (sheet.exec() != QDialog::Accepted)
        return;
    readDefaults();
    Notice::show(m_form, m_defaults ? tr("The next new form starts with these defaults.") : tr("New forms start empty again."));
}

void EntryStart::retranslateUi()
{
    m_templates->setText(tr("&Templates …"));
    m_keep->setText(tr("Start new forms like this one"));
    m_edit->setText(tr("&Defaults for new forms …"));
}

} // namespace tongjian
