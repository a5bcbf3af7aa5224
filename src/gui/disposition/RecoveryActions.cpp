// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecoveryActions.h"

#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/Notice.h"

#include <QCoreApplication>
#include <QPointer>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RecoveryActions", text);
}

} // namespace

void askToBringBack(Session &session, Id plan, const QList<Id> &records, QWidget *page, const std::function<void()> &done)
{
    const int count = int(records.size());
    const auto reason = ConfirmSheet::askReason(page,
        { QCoreApplication::translate("RecoveryActions", "Apply to bring %n cleared records back?", nullptr, count),
            say(QT_TRANSLATE_NOOP("RecoveryActions", "An executive decides. They then come back out of the backup, each compared with what was cleared, are filed again, and due.")),
            say(QT_TRANSLATE_NOOP("RecoveryActions", "You can withdraw the application before the decision.")), say(QT_TRANSLATE_NOOP("RecoveryActions", "Apply")), false, Icon::Undo,
            say(QT_TRANSLATE_NOOP("RecoveryActions", "What they are needed for after all")), {} });
    if (!reason)
        return;
    QString number;
    const auto submit = [&] {
        ApplicationForm form = newRecovery(session, plan, records);
        form.reason = *reason;
        const Id application = submitApplication(session, form);
        if (const auto row = applicationRow(session, application))
            number = row->number;
    };
    if (!runAction(page, submit, say(QT_TRANSLATE_NOOP("RecoveryActions", "Nothing was submitted."))))
        return;
    Notice::show(page, QCoreApplication::translate("RecoveryActions", "Submitted as %1. An executive decides.").arg(number));
    done();
}

void askToBringBack(Session &session, const RecordRow &record, QWidget *page, const std::function<void()> &done)
{
    Id plan = NoId;
    if (runAction(page, [&] { plan = clearedBy(session, record); }) && plan != NoId)
        askToBringBack(session, plan, { record.id }, page, done);
}

void bringBack(const Session &session, const OpenedApplication &application, QWidget *page, const std::function<void()> &done)
{
    const int count = int(application.known.form.recovered->records.size());
    const QPointer<QWidget> there(page);
    runJob(
        page, say(QT_TRANSLATE_NOOP("RecoveryActions", "Bringing records back")),
        [&origin = session, seen = application.seen()](JobControl &control) {
            const auto own = origin.openAgain();
            recoverCleared(*own, seen, [&](qint64 far, qint64 total) {
                control.report(far, total, say(QT_TRANSLATE_NOOP("RecoveryActions", "Read from the backup and compared")));
                return !control.isCancelled();
            });
        },
        [there, count, done] {
            Notice::show(there, QCoreApplication::translate("RecoveryActions", "%n records are back and filed again.", nullptr, count));
            done();
        },
        done);
}

} // namespace tongjian
