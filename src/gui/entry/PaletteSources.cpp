// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaletteSources.h"

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/PageHeader.h"
#include "gui/records/RecordDisplay.h"
#include "gui/shell/CommandPalette.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/PageView.h"
#include "services/Reading.h"
#include "services/Rights.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>

namespace tongjian
{

namespace
{

constexpr int PeopleAtMost = 8;

QString say(const char *text)
{
    return QCoreApplication::translate("PaletteSources", text);
}

/// "&Approve 3 …" as it is read: 通过(&A) without its mnemonic.
QString plain(QString text)
{
    static const QRegularExpression Mnemonic(QStringLiteral("\\(&.\\)"));
    text.remove(Mnemonic).remove(u'&').remove(u'…');
    return text.trimmed();
}

void collect(const QList<QAction *> &actions, const QString &about, const QString &query, QList<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        if (QMenu *menu = action->menu()) {
            collect(menu->actions(), plain(menu->title()), query, entries);
            continue;
        }
        const QString title = plain(action->text());
        if (!title.isEmpty() && action->isEnabled() && CommandPalette::matches(query, title + u' ' + about))
            entries.append({ Icon::ChevronRight, title, about, {}, [action = QPointer(action)] { if (action) action->trigger(); } });
    }
}

QList<PaletteEntry> actionsFor(MainWindow &window, const QString &query)
{
    QList<PaletteEntry> entries;
    if (auto *page = qobject_cast<PageView *>(window.pageWidget(window.currentPage())))
        collect(page->header()->offered(), page->header()->title(), query, entries);
    collect(window.topBar()->personMenu()->actions(), say(QT_TRANSLATE_NOOP("PaletteSources", "My account")), query, entries);
    return entries;
}

QList<PaletteEntry> peopleFor(MainWindow &window, Session &session, const QString &query)
{
    QList<PaletteEntry> entries;
    const bool accounts = session.roles().intersects({ Role::SecurityAdministrator, Role::Auditor });
    for (const Person &person : session.state().persons()) {
        const QString department = session.departmentName(person.department);
        if (person.job || entries.size() == PeopleAtMost || !CommandPalette::matches(query, person.name + u' ' + department))
            continue;
        // Whoever keeps the accounts goes to the account; others to what they themselves have had with that person.
        const QString about = accounts ? department : say(QT_TRANSLATE_NOOP("PaletteSources", "my records with this person"));
        entries.append({ Icon::User, displaySafe(person.name), about, {}, [&window, accounts, id = person.id, name = person.name] {
                            accounts ? window.openPage(QStringLiteral("accounts"), QString::number(id)) : window.openPage(QStringLiteral("own-records"), QStringLiteral("words:") + name);
                        } });
    }
    return entries;
}

/// TX-2026-000123 as it stands, or 123 of this year.
QString numberFrom(const QString &query, qint64 now)
{
    static const QRegularExpression Whole(QStringLiteral("^TX-?(\\d{4})-?(\\d{1,9})$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression Short(QStringLiteral("^\\d{1,9}$"));
    if (const auto match = Whole.match(query); match.hasMatch())
        return Records::numberText(match.captured(1).toInt(), match.captured(2).toLongLong());
    if (Short.match(query).hasMatch())
        return Records::numberText(QDateTime::fromMSecsSinceEpoch(now).date().year(), query.toLongLong());
    return {};
}

/// The page on which this person has the record; empty: on none.
QString pageOf(Session &session, const RecordRow &row)
{
    if (row.state == RecordState::Submitted && session.state().isHeadOf(session.me(), row.department) && row.author != session.me() && !officerDecides(session.state(), row))
        return QStringLiteral("review");
    for (const PersonConcerned &one : row.concerned) {
        if (one.person == session.me())
            return QStringLiteral("own-records");
    }
    if (row.author == session.me())
        return QStringLiteral("own-records");
    if (!session.roles().contains(Role::Officer))
        return {};
    switch (row.state) {
    case RecordState::Filed:
        return QStringLiteral("archive");
    case RecordState::Unassigned:
        return QStringLiteral("unassigned");
    case RecordState::Quarantined:
        return QStringLiteral("quarantine");
    case RecordState::Approved:
        return QStringLiteral("filing");
    default:
        return row.state == RecordState::Submitted && officerDecides(session.state(), row) ? QStringLiteral("filing") : QString();
    }
}

QList<PaletteEntry> recordsFor(MainWindow &window, Session &session, const QString &query)
{
    const QString number = numberFrom(query, session.now());
    if (number.isEmpty())
        return {};
    const auto row = Records(session.store().records()).findByNumber(number);
    if (!row || !may(session, Action::RecordOpen, &*row).allowed)
        return {};
    const QString page = pageOf(session, *row);
    if (page.isEmpty())
        return {};
    return { { iconOf(row->channel), row->number, displayName(row->state), {}, [&window, page, id = row->id] { window.openPage(page, QString::number(id)); } } };
}

} // namespace

void addPaletteSources(MainWindow &window, std::function<Session *()> session)
{
    window.palettePanel()->addSource([&window, session = std::move(session)](const QString &query) {
        QList<PaletteEntry> entries;
        Session *login = session();
        if (query.isEmpty() || !login || login->readOnly())
            return entries;
        runAction(&window, [&] {
            entries += recordsFor(window, *login, query);
            entries += actionsFor(window, query);
            entries += peopleFor(window, *login, query);
        });
        return entries;
    });
}

} // namespace tongjian
