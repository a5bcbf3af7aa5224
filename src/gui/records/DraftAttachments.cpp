// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftAttachments.h"

#include "core/Record.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"

#include <QFileInfo>

#include <utility>

namespace tongjian
{

DraftAttachments::DraftAttachments(Session &session, AttachmentList *list, std::function<Id()> draft, std::function<Id()> present, QWidget *form)
    : QObject(form)
    , m_session(session)
    , m_list(list)
    , m_form(form)
    , m_draft(std::move(draft))
    , m_present(std::move(present))
{
    connect(m_list, &AttachmentList::pathsAdded, this, &DraftAttachments::attach);
    connect(m_list, &AttachmentList::removeRequested, this, &DraftAttachments::detach);
}

void DraftAttachments::setAttachments(const QList<Attachment> &attachments)
{
    m_attachments = attachments;
    m_known += attachments;
    show();
}

void DraftAttachments::attach(const QStringList &paths)
{
    // Attachments hang on the draft, so it has to be there first.
    const Id draft = m_draft();
    if (draft == NoId)
        return;
    for (const QString &path : paths) {
        runJobFor<Attachment>(
            m_form, tr("Attaching %1").arg(displaySafe(QFileInfo(path).fileName())),
            [&origin = m_session, draft, path](JobControl &control) {
                const auto own = origin.openAgain();
                return attachFile(*own, draft, path, [&](qint64 done, qint64 total) {
                    control.reportBytes(done, total, tr("Encrypting"));
                    return !control.isCancelled();
                });
            },
            [this, draft](const Attachment &attachment) {
                if (m_present() != draft)
                    return; // submitted or closed meanwhile; the draft that it belongs to drops it
                m_attachments.append(attachment);
                m_known.append(attachment);
                show();
                Q_EMIT changed();
            });
    }
}

void DraftAttachments::detach(int row)
{
    if (row < 0 || row >= m_attachments.size())
        return;
    const Attachment gone = m_attachments.takeAt(row);
    show();
    Q_EMIT changed();
    Q_EMIT removed(gone.name);
}

void DraftAttachments::dropRemoved()
{
    const QList<Attachment> known = std::exchange(m_known, {});
    const Id draft = m_present();
    if (draft == NoId)
        return; // submitted: what is not in it was dropped with that
    QList<Attachment> gone;
    for (const Attachment &attachment : known) {
        if (!m_attachments.contains(attachment) && !gone.contains(attachment))
            gone.append(attachment);
    }
    for (const Attachment &attachment : std::as_const(gone))
        runAction(m_form, [&] { detachFile(m_session, draft, attachment); });
}

void DraftAttachments::show()
{
    QList<AttachmentRow> rows;
    for (const Attachment &attachment : std::as_const(m_attachments))
        rows.append({ displaySafe(attachment.name), attachment.size, -1, {} });
    m_list->setRows(rows);
}

} // namespace tongjian
