// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Drafts.h"

#include <QObject>

#include <functional>

namespace tongjian
{

class AttachmentList;

/// The files that hang on a draft while its form is open: takes them in, shows them, drops them.
class DraftAttachments : public QObject
{
    Q_OBJECT
public:
    /// @p draft: the form's draft, saved now if it was not yet; NoId when that failed. @p present: the one that is open, without saving.
    DraftAttachments(Session &session, AttachmentList *list, std::function<Id()> draft, std::function<Id()> present, QWidget *form);

    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }
    void setAttachments(const QList<Attachment> &attachments);
    /// Drops the bytes of what no longer hangs on the draft. Until then it can be brought back: to be called when the form leaves it.
    void dropRemoved();

Q_SIGNALS:
    void changed(); ///< to be saved at once
    void removed(const QString &name);

private:
    void attach(const QStringList &paths);
    void detach(int row);
    void show();

    Session &m_session;
    AttachmentList *m_list;
    QWidget *m_form;
    std::function<Id()> m_draft;
    std::function<Id()> m_present;
    QList<Attachment> m_attachments;
    QList<Attachment> m_known; ///< every one that hung on the draft since the form has it
};

} // namespace tongjian
