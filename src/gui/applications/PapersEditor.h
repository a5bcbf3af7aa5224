// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/AttachmentList.h"
#include "services/ApplicationDrafts.h"

#include <functional>

namespace tongjian
{

/// The papers of an application that is being written: attached with what they are and how long they are valid, looked into, described
/// anew, taken out. Says which are still needed.
class PapersEditor : public AttachmentList
{
    Q_OBJECT
public:
    explicit PapersEditor(QWidget *parent = nullptr);

    /// @p owner: what files are attached to now (a draft, or an application that is answered); NoId: nothing is there yet. @p save makes
    /// it be there, and says whether that worked.
    void setUp(Session &session, std::function<Id()> owner, std::function<bool()> save);
    void setPapers(const QList<Paper> &papers);
    [[nodiscard]] const QList<Paper> &papers() const { return m_papers; }
    void setMissing(const QList<PaperKind> &missing);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void attach(const QStringList &paths);
    void takeIn(const QString &path, const Paper &paper);
    void describe(int row);
    void set(const QList<Paper> &papers);

    Session *m_session = nullptr;
    std::function<Id()> m_owner;
    std::function<bool()> m_save;
    QList<Paper> m_papers;
    QList<PaperKind> m_missing;
    QLabel *m_hint;
};

} // namespace tongjian
